// The way to the thing before and the thing after; no deck where there is neither.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Deck {
    id: root

    required property string before
    required property string after

    signal beforeTapped
    signal afterTapped

    visible: root.before !== "" || root.after !== ""

    RowLayout {
        width: Space.contentWidth
        spacing: Space.unit * 3
        uniformCellSizes: true

        ActionButton {
            Layout.fillWidth: true
            visible: root.before !== ""
            icon: "chevronLeft"
            text: root.before
            onTapped: root.beforeTapped()
        }

        ActionButton {
            Layout.fillWidth: true
            visible: root.after !== ""
            icon: "forward"
            iconAfter: true
            text: root.after
            onTapped: root.afterTapped()
        }
    }
}
