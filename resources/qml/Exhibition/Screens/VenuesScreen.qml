// Venues: halls and rooms on a plan, and what is on there; the deck chooses venue and level.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property VenuesViewModel vm

    place: root.vm.venue

    PageHead {
        width: root.contentWidth
        title: root.vm.title
        detail: root.vm.detail
        empty: root.vm.empty
        sources: root.vm.sources
        differs: root.vm.differs
        onTapped: root.vm.askSources("venues", root.vm.venue)
    }

    Columns {
        id: columns

        Column {
            width: columns.columnWidth
            topPadding: Space.gutter

            FloorPlan {
                width: parent.width
                model: root.vm.boxes
                shape: root.vm.planShape
                hereText: root.vm.hereText
                onOpened: place => root.vm.open("venue", place)
            }
        }

        Column {
            width: columns.columnWidth

            MarkedPlace {
                width: parent.width
                vm: root.vm
            }

            Heading {
                width: parent.width
                visible: root.vm.placesTitle !== ""
                text: root.vm.placesTitle
                ruleBelow: true
            }

            LinkList {
                width: parent.width
                plain: true
                model: root.vm.places
                onOpened: (screen, record) => root.vm.open(screen, record)
            }

            Words {
                width: parent.width
                visible: text !== ""
                topPadding: Space.gap
                color: Theme.ink2
                text: root.vm.placesNote
            }

            Heading {
                width: parent.width
                visible: root.vm.hoursTitle !== ""
                text: root.vm.hoursTitle
                ruleBelow: true
            }

            FactList {
                width: parent.width
                model: root.vm.hours
            }
        }
    }

    deck: Deck {
        width: root.width

        PlanChips {
            model: root.vm.levels
            onChosen: level => root.vm.chooseLevel(level)
        }

        PlanChips {
            model: root.vm.venues
            onChosen: venue => root.vm.chooseVenue(venue)
        }
    }
}
