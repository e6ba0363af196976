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
    // Of a hundred, beside the way to choose: what is to be done now.
    readonly property int mainShare: Theme.portrait ? 76 : Theme.step === 0 ? 66 : 60

    signal compareTapped
    signal chooseTapped

    spacing: Space.gap
    visible: root.chooseText !== ""

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: root.mainShare
        visible: root.compareText !== ""
        primary: true
        icon: "swap"
        text: root.compareText
        onTapped: root.compareTapped()
    }

    Words {
        Layout.fillWidth: true
        Layout.preferredWidth: root.mainShare
        visible: text !== ""
        role: Type.row
        text: root.prompt
    }

    ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 100 - root.mainShare
        primary: root.idle
        icon: root.idle ? "swap" : ""
        text: root.chooseText
        onTapped: root.chooseTapped()
    }
}
