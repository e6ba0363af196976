// The way to the thing before and to the thing after: beside each other where two lines hold each name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

GridLayout {
    id: root

    required property string before
    required property string after

    signal beforeTapped
    signal afterTapped

    visible: root.before !== "" || root.after !== ""
    columns: Math.max(earlier.implicitWidth, later.implicitWidth) < root.width * 0.8 ? 2 : 1
    columnSpacing: Space.unit * 3
    rowSpacing: Space.gap
    uniformCellWidths: true

    ActionButton {
        id: earlier

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.before !== ""
        icon: "chevronLeft"
        text: root.before
        onTapped: root.beforeTapped()
    }

    ActionButton {
        id: later

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.after !== ""
        icon: "forward"
        iconAfter: true
        text: root.after
        onTapped: root.afterTapped()
    }
}
