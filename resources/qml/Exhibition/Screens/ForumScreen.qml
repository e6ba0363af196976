// Forum: when, where, who is behind it, its sessions, its people.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property ForumViewModel vm

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
            onMapAsked: place => root.vm.open("venues", place)
            onSourcesAsked: root.vm.askSources("forums", root.vm.record)
        }

        rest: Column {
            width: split.columnWidth

            Heading {
                width: parent.width
                visible: root.vm.sessionsTitle !== ""
                text: root.vm.sessionsTitle
            }

            SessionList {
                width: parent.width
                model: root.vm.sessions
                onOpened: session => root.vm.open("session", session)
                onPlanTapped: session => root.vm.togglePlan(session)
            }

            Heading {
                width: parent.width
                visible: root.vm.peopleTitle !== ""
                text: root.vm.peopleTitle
                aside: root.vm.peopleAside
            }

            PeopleGrid {
                width: parent.width
                model: root.vm.people
                onOpened: person => root.vm.open("person", person)
            }
        }
    }

    deck: NeighbourDeck {
        width: root.width
        before: root.vm.beforeText
        after: root.vm.afterText
        onBeforeTapped: root.vm.open("forum", root.vm.before)
        onAfterTapped: root.vm.open("forum", root.vm.after)
    }
}
