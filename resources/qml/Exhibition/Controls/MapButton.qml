// A pill that leads to the plan of the venue.
import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    required property string text

    implicitWidth: Math.ceil(words.implicitWidth) + Space.chipPadding * 2
    implicitHeight: Math.max(Space.target, words.implicitHeight + Space.unit * 2)
    drawn: true
    accessibleName: root.text

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.pressed ? Theme.sel : "transparent"
        border.width: Theme.outline
        border.color: Theme.ink
    }

    QuietWords {
        id: words

        anchors.centerIn: parent
        role: Type.labelStrong
        color: root.pressed ? Theme.selText : Theme.ink
        text: root.text
    }
}
