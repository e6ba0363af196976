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

    Split {
        id: split

        width: root.contentWidth

        head: PageHead {
            width: split.columnWidth
            title: root.vm.title
            detail: root.vm.detail
            empty: root.vm.empty
            sources: root.vm.sources
            differs: root.vm.differs
            onTapped: root.vm.askSources("venues", root.vm.venue)
        }

        facts: Column {
            width: split.columnWidth
            topPadding: Theme.portrait ? Space.gutter : 0

            FloorPlan {
                width: parent.width
                model: root.vm.boxes
                shape: root.vm.planShape
                hereText: root.vm.hereText
                onOpened: place => root.vm.open("venue", place)
            }
        }

        rest: VenueLists {
            width: split.columnWidth
            vm: root.vm
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
