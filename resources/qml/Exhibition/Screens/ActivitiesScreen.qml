// Try and compete: what can be joined, tried or watched; the kinds lie in the deck.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

ListPage {
    id: root

    required property ActivitiesViewModel vm

    place: root.vm.place
    model: root.vm.rows
    firstModel: root.vm.firstRows
    secondModel: root.vm.secondRows

    header: PageHead {
        width: root.headWidth
        title: root.vm.title
        detail: root.vm.summary
        empty: root.vm.empty
    }

    delegate: HangingLine {
        onOpened: (screen, record) => root.vm.open(screen, record)
        onSourcesAsked: key => root.vm.askFactSources(key)
    }

    deck: Deck {
        width: root.width
        visible: chips.count > 0

        Flow {
            width: Space.contentWidth
            spacing: Space.gap

            Repeater {
                id: chips

                model: root.vm.filters

                Chip {
                    id: filter

                    required property string key

                    onTapped: root.vm.chooseFilter(filter.key)
                }
            }
        }
    }
}
