// A key of the keypad: it answers a finger on the next frame.
import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    property string text: ""
    property string icon: ""
    // Drawn instead of a word that is too wide for the key.
    property string narrow: ""
    property TextStyle role: Type.rowOther
    readonly property string sign: root.narrow !== "" && words.implicitWidth > root.width - Space.unit * 2 ? root.narrow : root.icon

    implicitHeight: Space.key
    drawn: true
    accessibleName: root.text

    Rectangle {
        anchors.fill: parent
        radius: Space.radius
        color: root.pressed ? Theme.sel : Theme.paper
        border.width: Theme.outline
        border.color: Theme.ink
    }

    QuietWords {
        id: words

        anchors.centerIn: parent
        width: root.width - Space.unit
        horizontalAlignment: Text.AlignHCenter
        visible: root.sign === ""
        maximumLineCount: 1
        role: root.role
        color: root.pressed ? Theme.selText : Theme.ink
        text: root.text
    }

    Icon {
        anchors.centerIn: parent
        visible: root.sign !== ""
        name: root.sign
        tint: root.pressed ? Theme.selText : Theme.ink
    }
}
