// Session: when, where, what, who; the same room before and after.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property SessionViewModel vm
    // In landscape, at larger text and in reach mode the code stands in the page.
    readonly property bool codeInDeck: Theme.portrait && Theme.step === 0 && !Theme.reach

    place: root.vm.record

    Split {
        id: split

        width: root.contentWidth

        head: Column {
            width: split.columnWidth

            DetailHead {
                width: parent.width
                hero: root.vm.hero
                dated: root.vm.heroIsDate
                until: root.vm.until
                situation: root.vm.state
                live: root.vm.stateLive
                note: root.vm.stateNote
                statusText: root.vm.statusText
                cancelled: root.vm.cancelled
                earlier: root.vm.earlier
                earlierName: root.vm.earlierName
                title: root.vm.title
                titleMark: root.vm.titleMark
                titleOther: root.vm.titleOther
            }

            Item {
                width: 1
                height: Space.gutter
                visible: Theme.reach
            }

            Loader {
                width: parent.width
                active: !root.codeInDeck && root.vm.take !== ""
                visible: active
                sourceComponent: TakeAway {
                    vm: root.vm
                }
            }

            Item {
                width: 1
                height: Space.gutter
                visible: !root.codeInDeck
            }
        }

        facts: FactList {
            width: split.columnWidth
            model: root.vm.facts
            onOpened: (screen, record) => root.vm.open(screen, record)
            onMapAsked: place => root.vm.open("venues", place)
            onSourcesAsked: root.vm.askSources("sessions", root.vm.record)
        }

        rest: Column {
            width: split.columnWidth

            Heading {
                width: parent.width
                visible: root.vm.roomTitle !== ""
                text: root.vm.roomTitle
            }

            LinkList {
                width: parent.width
                model: root.vm.room
                onOpened: (screen, record) => root.vm.open(screen, record)
            }

            Heading {
                width: parent.width
                visible: root.vm.peopleTitle !== ""
                text: root.vm.peopleTitle
            }

            PeopleGrid {
                width: parent.width
                model: root.vm.people
                onOpened: person => root.vm.open("person", person)
            }
        }
    }

    deck: SessionDeck {
        width: root.width
        vm: root.vm
        codeInDeck: root.codeInDeck
    }
}
