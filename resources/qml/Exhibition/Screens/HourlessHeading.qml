// The heading of sessions without an hour: what is missing, and why.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string title
    required property string detail

    implicitHeight: row.implicitHeight + Space.unit * 4
    Accessible.role: Accessible.Heading
    Accessible.name: root.title + ", " + root.detail

    Rule {
        width: parent.width
        strong: true
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Space.axis - Space.hang

        QuietWords {
            Layout.minimumWidth: Math.max(Space.hang, Math.ceil(implicitWidth))
            role: Type.row
            text: root.title
        }

        QuietWords {
            Layout.fillWidth: true
            role: Type.label
            color: Theme.ink2
            text: root.detail
        }
    }
}
