// Governance: a timeline; filters and years lie in the deck.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

ListPage {
    id: root

    required property GovernanceViewModel vm

    place: root.vm.place
    model: root.vm.rows
    firstModel: root.vm.earlierRows
    secondModel: root.vm.laterRows

    header: PageHead {
        width: root.headWidth
        title: root.vm.title
        detail: root.vm.summary
    }

    delegate: TimelineLine {
        onEntryTapped: key => root.vm.open("initiative", key)
    }

    deck: Deck {
        width: root.width
        oneRow: !Theme.portrait

        Flow {
            width: Theme.portrait ? Space.contentWidth : Space.contentWidth * 0.46
            spacing: Space.gap

            Repeater {
                model: root.vm.filters

                Chip {
                    id: filter

                    required property string key

                    onTapped: root.vm.chooseFilter(filter.key)
                }
            }
        }

        YearStrip {
            width: Theme.portrait ? Space.contentWidth : Space.contentWidth * 0.52
            model: root.vm.years
            onYearTapped: row => root.goTo(row)
        }
    }
}
