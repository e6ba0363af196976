// The full name of the conference, and the way to what is known of the event.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string name
    required property string aboutText

    implicitHeight: Math.max(Space.targetLeast, row.implicitHeight + Space.unit)
    accessibleName: root.aboutText + ", " + root.name

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Space.gap

        QuietWords {
            Layout.fillWidth: true
            role: Type.label
            color: Theme.ink2
            text: root.name
        }

        QuietWords {
            role: Type.labelStrong
            text: root.aboutText
        }

        Icon {
            name: "forward"
        }
    }
}
