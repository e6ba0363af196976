// Activity: when, where, who is behind it, and the works shown in it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property ActivityViewModel vm

    place: root.vm.record

    Split {
        id: split

        width: root.contentWidth

        head: DetailHead {
            width: split.columnWidth
            hero: root.vm.hero
            dated: true
            situation: root.vm.state
            note: root.vm.note
            live: root.vm.live
            title: root.vm.title
            titleMark: root.vm.titleMark
            titleOther: root.vm.titleOther
        }

        facts: FactList {
            width: split.columnWidth
            model: root.vm.facts
            onOpened: (screen, record) => root.vm.open(screen, record)
            onSourcesAsked: root.vm.askSources("activities", root.vm.record)
        }

        rest: Column {
            width: split.columnWidth

            Heading {
                width: parent.width
                visible: root.vm.worksTitle !== ""
                text: root.vm.worksTitle
                tail: root.vm.worksTail
            }

            FactList {
                width: parent.width
                model: root.vm.works
            }
        }
    }

    deck: PlaceDeck {
        width: root.width
        map: root.vm.mapText
        before: root.vm.beforeText
        after: root.vm.afterText
        onMapTapped: root.vm.open("venues", root.vm.mapPlace)
        onBeforeTapped: root.vm.open("activity", root.vm.before)
        onAfterTapped: root.vm.open("activity", root.vm.after)
    }
}
