// The now-line of a list.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

RowLayout {
    id: root

    required property string text

    height: implicitHeight
    spacing: Space.unit * 2

    Words {
        Layout.topMargin: Space.gap
        Layout.bottomMargin: Space.gap
        Layout.minimumWidth: Space.hang - Space.unit * 8
        role: Type.labelStrong
        color: Theme.acc
        text: root.text
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Space.progress
        color: Theme.acc
    }
}
