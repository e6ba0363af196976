// Exhibitor: its booth, what it shows, and what else in the guide is tied to it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property ExhibitorViewModel vm

    place: root.vm.record

    Split {
        id: split

        width: root.contentWidth

        head: DetailHead {
            width: split.columnWidth
            hero: root.vm.hero
            dated: true
            situation: root.vm.state
            title: root.vm.title
            titleMark: root.vm.titleMark
            titleOther: root.vm.titleOther
        }

        facts: FactList {
            width: split.columnWidth
            model: root.vm.facts
            onOpened: (screen, record) => root.vm.open(screen, record)
            onSourcesAsked: root.vm.askSources("exhibitors", root.vm.record)
        }

        rest: Column {
            width: split.columnWidth

            Heading {
                width: parent.width
                visible: root.vm.linksTitle !== ""
                text: root.vm.linksTitle
            }

            LinkList {
                width: parent.width
                model: root.vm.links
                onOpened: (screen, record) => root.vm.open(screen, record)
            }
        }
    }

    deck: PlaceDeck {
        width: root.width
        map: root.vm.mapText
        before: root.vm.beforeText
        after: root.vm.afterText
        onMapTapped: root.vm.open("venues", root.vm.mapPlace)
        onBeforeTapped: root.vm.open("exhibitor", root.vm.before)
        onAfterTapped: root.vm.open("exhibitor", root.vm.after)
    }
}
