// Award: one programme, one winner, or one treasure of the hall.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property AwardViewModel vm

    place: root.vm.record

    Split {
        id: split

        width: root.contentWidth

        head: DetailHead {
            width: split.columnWidth
            hero: root.vm.hero
            dated: root.vm.dated
            situation: root.vm.state
            title: root.vm.title
            titleMark: root.vm.titleMark
            titleOther: root.vm.titleOther
        }

        facts: FactList {
            width: split.columnWidth
            model: root.vm.facts
            onOpened: (screen, record) => root.vm.open(screen, record)
            onSourcesAsked: root.vm.askSources(root.vm.kind, root.vm.record)
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
}
