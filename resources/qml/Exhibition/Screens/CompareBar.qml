// The way to compare two texts: choose them, see what is still to do, compare them.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

RowLayout {
    id: root

    required property string prompt
    required property string compareText
    required property string chooseText
    // Nothing is chosen, and nothing is being chosen.
    readonly property bool idle: root.compareText === "" && root.prompt === ""

    signal compareTapped
    signal chooseTapped

    spacing: Space.gap
    visible: root.chooseText !== ""

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.compareText !== ""
        primary: true
        icon: "swap"
        text: root.compareText
        onTapped: root.compareTapped()
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        role: Type.row
        text: root.prompt
    }

    ActionButton {
        Layout.fillWidth: root.idle
        Layout.fillHeight: true
        Layout.maximumWidth: root.idle ? root.width : root.width * (Theme.portrait ? 0.24 : Theme.step === 0 ? 0.3 : 0.42)
        primary: root.idle
        icon: root.idle ? "swap" : ""
        text: root.chooseText
        onTapped: root.chooseTapped()
    }
}
