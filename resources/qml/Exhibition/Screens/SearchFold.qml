// "15 more" of a group: a touch unfolds them.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string text

    implicitHeight: Math.max(Space.more, words.implicitHeight + Space.unit * 2)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Space.gap

        QuietWords {
            id: words

            role: Type.labelStrong
            text: root.text
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "chevronDown"
        }
    }
}
