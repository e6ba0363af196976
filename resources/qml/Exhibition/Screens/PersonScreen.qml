// Person: affiliation, role, and the forums and sessions that name one person.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property PersonViewModel vm

    place: root.vm.record

    Split {
        id: split

        width: root.contentWidth

        head: NameHead {
            width: split.columnWidth
            title: root.vm.title
            titleMark: root.vm.titleMark
            titleOther: root.vm.titleOther
        }

        facts: FactList {
            width: split.columnWidth
            model: root.vm.facts
            onSourcesAsked: root.vm.askSources("people", root.vm.record)
        }

        rest: Column {
            width: split.columnWidth

            Heading {
                width: parent.width
                visible: root.vm.forumsTitle !== ""
                text: root.vm.forumsTitle
            }

            LinkList {
                width: parent.width
                model: root.vm.forums
                onOpened: (screen, record) => root.vm.open(screen, record)
            }

            Heading {
                width: parent.width
                visible: root.vm.sessionsTitle !== ""
                text: root.vm.sessionsTitle
            }

            LinkList {
                width: parent.width
                model: root.vm.sessions
                onOpened: (screen, record) => root.vm.open(screen, record)
            }
        }
    }

    deck: NeighbourDeck {
        width: root.width
        before: root.vm.beforeText
        after: root.vm.afterText
        onBeforeTapped: root.vm.open("person", root.vm.before)
        onAfterTapped: root.vm.open("person", root.vm.after)
    }
}
