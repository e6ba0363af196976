// The deck of the agenda: strands, facets, list or grid, now, and the days.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Deck {
    id: root

    required property AgendaViewModel vm
    readonly property bool roomy: Theme.step === 0
    // Lying glass is low: with large text the strands become one chip in the row of the days.
    readonly property bool folded: !Theme.portrait && !root.roomy

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

            width: root.roomy || root.folded ? parent.width - right.width - Space.gutter : parent.width
            spacing: Space.gap

            FacetChips {
                vm: root.vm
                offered: Theme.portrait ? root.vm.facets : null
            }

            DayStrip {
                visible: !Theme.portrait
                model: root.vm.days
                onDayTapped: key => root.vm.chooseDay(key)
            }

            FacetChips {
                vm: root.vm
                offered: root.folded ? root.vm.folded : null
            }
        }

        Row {
            id: right

            x: parent.width - width
            y: root.roomy || !Theme.portrait ? 0 : left.height + (left.height > 0 ? Space.gap : 0)
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

            y: Math.max(left.height, right.y + right.height) + (visible ? Space.deckPadding : 0)
            visible: Theme.portrait
            width: Space.contentWidth
            height: visible ? implicitHeight : 0
            model: root.vm.days
            onDayTapped: key => root.vm.chooseDay(key)
        }
    }
}
