// The deck of the plan: take it away, remove it, or where it begins.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Deck {
    id: root

    required property PlanViewModel vm

    ActionRow {
        width: Space.contentWidth
        uniformCellSizes: true

        ActionButton {
            Layout.fillWidth: true
            visible: root.vm.agendaText !== ""
            primary: true
            text: root.vm.agendaText
            onTapped: root.vm.open("agenda", "")
        }

        ActionButton {
            Layout.fillWidth: true
            visible: root.vm.keepText !== ""
            text: root.vm.keepText
            onTapped: root.vm.keep()
        }

        ActionButton {
            Layout.fillWidth: true
            visible: root.vm.removeText !== ""
            text: root.vm.removeText
            onTapped: root.vm.removeAll()
        }

        ActionButton {
            Layout.fillWidth: true
            visible: root.vm.takeText !== ""
            primary: true
            text: root.vm.takeText
            onTapped: root.vm.takeAway()
        }
    }
}
