// Between two sessions of the plan: that they cannot both be seen.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Rectangle {
    id: root

    required property string mark
    required property string text

    implicitHeight: row.implicitHeight + Space.gap * 2
    color: Theme.sunk
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: root.mark + ", " + root.text

    Rectangle {
        width: Space.unit
        height: parent.height
        color: Theme.ink
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            rightMargin: Space.gutter
            verticalCenter: parent.verticalCenter
        }
        spacing: Space.axis - Space.hang

        QuietWords {
            Layout.leftMargin: Space.gutter
            Layout.minimumWidth: Space.hang - Space.gutter
            Layout.preferredWidth: Space.hang - Space.gutter
            Layout.maximumWidth: Space.hang - Space.gutter
            Layout.alignment: Qt.AlignTop
            role: Type.labelStrong
            text: root.mark
        }

        QuietWords {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            role: Type.label
            text: root.text
        }
    }
}
