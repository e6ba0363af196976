// What steers a comparison: which texts, which rows, and the way back to the timeline.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Deck {
    id: root

    required property CompareViewModel vm

    GridLayout {
        width: Space.contentWidth
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Space.gap
        rowSpacing: Space.gap

        Row {
            spacing: Space.gap

            PillButton {
                icon: "chevronDown"
                iconAfter: true
                text: root.vm.changeA
                onTapped: root.vm.change("a")
            }

            PillButton {
                icon: "chevronDown"
                iconAfter: true
                text: root.vm.changeB
                onTapped: root.vm.change("b")
            }

            PillButton {
                icon: "swap"
                text: root.vm.swapText
                onTapped: root.vm.swap()
            }
        }

        Row {
            Layout.alignment: Theme.portrait ? Qt.AlignLeft : Qt.AlignRight
            spacing: Space.gap

            Repeater {
                model: root.vm.modes

                Chip {
                    id: mode

                    required property string key

                    onTapped: root.vm.chooseMode(mode.key)
                }
            }

            PillButton {
                text: root.vm.backText
                onTapped: root.vm.backToTimeline()
            }
        }
    }
}
