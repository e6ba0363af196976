// The texts before and after in time, and the way to compare this one with another.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Deck {
    id: root

    required property string before
    required property string after
    required property string compareText
    readonly property bool single: root.before === "" || root.after === ""

    signal beforeTapped
    signal afterTapped
    signal compareTapped

    visible: root.before !== "" || root.after !== "" || root.compareText !== ""

    GridLayout {
        width: Space.contentWidth
        columns: Theme.portrait ? (root.single ? 1 : 2) : 3
        columnSpacing: Space.unit * 3
        rowSpacing: Space.gap
        uniformCellWidths: true

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.before !== ""
            icon: "chevronLeft"
            text: root.before
            onTapped: root.beforeTapped()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.after !== ""
            icon: "forward"
            iconAfter: true
            text: root.after
            onTapped: root.afterTapped()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: Theme.portrait && !root.single ? 2 : 1
            visible: root.compareText !== ""
            icon: "swap"
            text: root.compareText
            onTapped: root.compareTapped()
        }
    }
}
