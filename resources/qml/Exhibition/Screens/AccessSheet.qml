// The accessibility sheet, over any screen.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Sheet {
    id: root

    required property AccessViewModel vm
    required property bool asking

    open: root.vm.open && !root.asking
    title: root.vm.title
    subtitle: root.vm.detail
    closeText: root.vm.closeText
    onClosed: root.vm.close()

    Columns {
        id: columns

        Column {
            width: columns.columnWidth

            ChoiceGroup {
                width: parent.width
                title: root.vm.sizesTitle
                model: root.vm.sizes
                onChosen: key => root.vm.choose(key)
            }

            ChoiceGroup {
                width: parent.width
                title: root.vm.coloursTitle
                model: root.vm.colours
                onChosen: key => root.vm.choose(key)
            }

            ChoiceGroup {
                width: parent.width
                title: root.vm.reachTitle
                model: root.vm.reach
                onChosen: key => root.vm.choose(key)
            }
        }

        Column {
            width: columns.columnWidth

            ChoiceGroup {
                width: parent.width
                title: root.vm.motionTitle
                model: root.vm.motion
                onChosen: key => root.vm.choose(key)
            }

            ChoiceGroup {
                width: parent.width
                title: root.vm.handTitle
                model: root.vm.hand
                onChosen: key => root.vm.choose(key)
            }

            Item {
                width: parent.width
                height: reset.height + Space.gap

                ActionButton {
                    id: reset

                    x: Space.axis
                    width: parent.width - x
                    usable: root.vm.canReset
                    opacity: usable ? 1 : Theme.quiet
                    text: root.vm.resetText
                    onTapped: root.vm.reset()
                }
            }
        }
    }
}
