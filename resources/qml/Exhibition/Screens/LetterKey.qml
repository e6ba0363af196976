// A key of the letter strip.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string key
    required property string text

    implicitWidth: Space.targetLeast
    implicitHeight: Space.target
    drawn: true
    accessibleName: root.text

    Rectangle {
        anchors.fill: parent
        radius: Space.radius
        color: root.pressed ? Theme.sel : Theme.paper
        border.width: Theme.contrast ? Theme.outline : 0
        border.color: Theme.ink
    }

    QuietWords {
        anchors.centerIn: parent
        role: Type.row
        han: false
        color: root.pressed ? Theme.selText : Theme.ink
        text: root.key
    }
}
