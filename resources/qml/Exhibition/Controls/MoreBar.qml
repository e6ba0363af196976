// Says that there is more below; a tap turns the page down.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string text

    drawn: true
    implicitHeight: Math.max(Space.more, words.implicitHeight + Space.gap)
    accessibleName: root.text

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.sel : Theme.paper
    }

    Rule {
        width: parent.width
        strong: true
    }

    RowLayout {
        anchors.fill: parent
        spacing: Space.gap

        QuietWords {
            id: words

            Layout.fillWidth: true
            role: Type.labelStrong
            color: root.pressed ? Theme.selText : Theme.ink
            text: root.text
        }

        Icon {
            name: "chevronDown"
            tint: root.pressed ? Theme.selText : Theme.ink
        }
    }
}
