// Venue: one place, what is on there now and next, and what lies nearest to it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property VenueViewModel vm

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
            onOpened: (screen, record) => root.vm.open(screen, record)
            onSourcesAsked: root.vm.askSources("places", root.vm.record)
        }

        rest: Column {
            width: split.columnWidth

            SessionBlock {
                width: parent.width
                visible: root.vm.dayTitle !== ""
                all: true
                title: root.vm.dayTitle
                tail: root.vm.dayTail
                model: root.vm.sessions
                onOpened: session => root.vm.open("session", session)
                onPlanTapped: session => root.vm.togglePlan(session)
            }

            Heading {
                width: parent.width
                visible: root.vm.nearTitle !== ""
                text: root.vm.nearTitle
                ruleBelow: true
            }

            LinkList {
                width: parent.width
                plain: true
                model: root.vm.near
                onOpened: (screen, record) => root.vm.open(screen, record)
            }
        }
    }

    deck: Deck {
        width: root.width
        visible: root.vm.record !== ""
        oneRow: !Theme.portrait

        ActionButton {
            width: Theme.portrait ? Space.contentWidth : implicitWidth
            visible: root.vm.mapText !== ""
            text: root.vm.mapText
            onTapped: root.vm.open("venues", root.vm.record)
        }

        PlanChips {
            width: Theme.portrait ? Space.contentWidth : Space.contentWidth * 0.7
            model: root.vm.days
            onChosen: day => root.vm.chooseDay(day)
        }
    }
}
