// The deck of a session: its code, the way along its room, and the plan.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Deck {
    id: root

    required property SessionViewModel vm
    required property bool codeInDeck
    readonly property bool offered: root.vm.planText !== ""
    readonly property int neighbours: (root.vm.beforeText === "" ? 0 : 1) + (root.vm.afterText === "" ? 0 : 1)
    // At larger text the plan has a line of its own.
    readonly property bool inOneLine: Theme.step === 0 || !Theme.portrait

    visible: root.offered || root.neighbours > 0 || (root.codeInDeck && root.vm.take !== "")

    Loader {
        active: root.codeInDeck && root.vm.take !== ""
        visible: active
        sourceComponent: TakeAway {
            width: Space.contentWidth
            vm: root.vm
        }
    }

    GridLayout {
        width: Space.contentWidth
        visible: root.offered || root.neighbours > 0
        columns: root.inOneLine ? 3 : Math.max(1, root.neighbours)
        layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
        columnSpacing: Space.gutter
        rowSpacing: Space.gutter

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Space.qr - Space.columnGap * 1.5
            visible: root.vm.beforeText !== ""
            icon: "chevronLeft"
            text: root.vm.beforeText
            onTapped: root.vm.open("session", root.vm.before)
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Space.qr - Space.columnGap * 1.5
            visible: root.vm.afterText !== ""
            icon: "forward"
            iconAfter: true
            text: root.vm.afterText
            onTapped: root.vm.open("session", root.vm.after)
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Space.qr * 1.25
            Layout.columnSpan: root.inOneLine ? 1 : Math.max(1, root.neighbours)
            visible: root.offered
            icon: root.vm.planned ? "check" : "plus"
            primary: !root.vm.planned
            text: root.vm.planText
            onTapped: root.vm.togglePlan(root.vm.record)
        }
    }
}
