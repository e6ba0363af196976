// Where the visitor is, and the conference's date and time. Nothing to touch.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Item {
    id: root

    required property string where
    required property string date
    required property string clock

    implicitHeight: Space.topBar

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        spacing: Space.unit * 2

        Words {
            Layout.fillWidth: true
            role: Type.labelStrong
            maximumLineCount: 1
            text: root.where
            Accessible.role: Accessible.Heading
        }

        Words {
            role: Type.label
            color: Theme.ink2
            text: root.date
        }

        Words {
            role: Type.barClock
            text: root.clock
        }
    }

    Rule {
        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        strong: true
    }
}
