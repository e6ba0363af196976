// The deck of the agenda: strands, facets, list or grid, now, and the days.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Deck {
    id: root

    required property AgendaViewModel vm
    // With large text the strands become one chip beside the facets, so that the list keeps its height.
    readonly property bool folded: Theme.step > 0

    Flow {
        width: Space.contentWidth
        visible: !root.folded
        spacing: Space.gap

        Repeater {
            model: root.vm.strands

            Chip {
                id: strand

                required property string key

                strand: strand.key
                onTapped: root.vm.chooseStrand(strand.key)
            }
        }

        FacetChips {
            vm: root.vm
            offered: Theme.portrait ? null : root.vm.facets
        }
    }

    Item {
        width: Space.contentWidth
        height: lower.y + lower.height

        Flow {
            id: left

            width: parent.width - right.width - Space.gutter
            spacing: Space.gap

            FacetChips {
                vm: root.vm
                widest: left.width
                offered: !Theme.portrait ? null : root.folded ? root.vm.folded : root.vm.facets
            }

            DayStrip {
                visible: !Theme.portrait
                model: Theme.portrait ? null : root.vm.days
                onDayTapped: key => root.vm.chooseDay(key)
            }

            FacetChips {
                vm: root.vm
                widest: left.width
                offered: root.folded && !Theme.portrait ? root.vm.folded : null
            }
        }

        Row {
            id: right

            x: parent.width - width
            spacing: Space.gap

            Segments {
                model: root.vm.views
                onChosen: key => root.vm.chooseView(key)
            }

            Chip {
                visible: root.vm.canGoNow
                live: true
                text: root.vm.nowText
                count: ""
                selected: false
                accessibleRole: Accessible.Button
                onTapped: root.vm.goNow()
            }
        }

        DayStrip {
            id: lower

            y: Math.max(left.height, right.height) + (visible ? Space.deckPadding : 0)
            visible: Theme.portrait
            width: Space.contentWidth
            height: visible ? implicitHeight : 0
            model: Theme.portrait ? root.vm.days : null
            onDayTapped: key => root.vm.chooseDay(key)
        }
    }
}
