// Initiative: what was put forward, by whom, when, who backs it, what it says.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property InitiativeViewModel vm

    place: root.vm.record

    Split {
        id: split

        width: root.contentWidth

        head: DetailHead {
            width: split.columnWidth
            hero: root.vm.hero
            dated: true
            situation: root.vm.state
            note: root.vm.stateNote
            title: root.vm.title
            titleMark: root.vm.titleMark
            titleOther: root.vm.titleOther
        }

        facts: FactList {
            width: split.columnWidth
            model: root.vm.facts
            onOpened: (screen, record) => root.vm.open(screen, record)
            onSourcesAsked: root.vm.askSources("initiatives", root.vm.record)
        }

        rest: Column {
            width: split.columnWidth
            spacing: Space.gutter

            Column {
                width: parent.width
                visible: root.vm.relationsTitle !== ""

                Heading {
                    width: parent.width
                    text: root.vm.relationsTitle
                }

                FactList {
                    width: parent.width
                    model: root.vm.relations
                    onOpened: (screen, record) => root.vm.open(screen, record)
                }
            }

            AddressPanel {
                width: parent.width
                title: root.vm.addressTitle
                hint: root.vm.addressHint
                address: root.vm.address
                code: root.vm.code
            }
        }
    }

    deck: InitiativeDeck {
        width: root.width
        before: root.vm.beforeText
        after: root.vm.afterText
        compareText: root.vm.compareText
        onCompareTapped: root.vm.compare()
        onBeforeTapped: root.vm.open("initiative", root.vm.before)
        onAfterTapped: root.vm.open("initiative", root.vm.after)
    }
}
