// A button that says the same in both languages.
import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    required property string textOther
    property bool primary: false
    readonly property color said: root.primary ? Theme.accText : root.pressed ? Theme.selText : Theme.ink

    drawn: true
    accessibleName: root.text + " " + root.textOther

    Rectangle {
        anchors.fill: parent
        radius: Space.radius
        color: root.pressed ? Theme.sel : root.primary ? Theme.acc : Theme.paper
        border.width: Theme.outline
        border.color: root.primary && !root.pressed ? Theme.acc : Theme.ink
    }

    Row {
        anchors.centerIn: parent
        spacing: Space.unit * 4

        QuietWords {
            role: root.primary ? Type.door : Type.row
            color: root.primary && root.pressed ? Theme.selText : root.said
            text: root.text
        }

        QuietWords {
            han: !Theme.han
            role: root.primary ? Type.door : Type.row
            color: root.primary && root.pressed ? Theme.selText : root.said
            text: root.textOther
        }
    }
}
