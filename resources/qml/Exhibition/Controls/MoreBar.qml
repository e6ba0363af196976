// Says that there is more below; a tap turns the page down.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string text

    implicitHeight: Space.more
    accessibleName: root.text

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.sunk : Theme.paper
    }

    Rule {
        width: parent.width
        strong: true
    }

    RowLayout {
        anchors.fill: parent
        spacing: Space.gap

        Words {
            Layout.fillWidth: true
            role: Type.labelStrong
            text: root.text
            Accessible.ignored: true
        }

        Icon {
            name: "chevronDown"
        }
    }
}
