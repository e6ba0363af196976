// Attract's top line: the conference, and the hall in both languages.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string name
    required property string here

    implicitHeight: Space.topBar

    RowLayout {
        anchors.fill: parent

        Words {
            Layout.fillWidth: true
            role: Type.labelStrong
            text: root.name
        }

        Words {
            Layout.maximumWidth: root.width * 0.6
            role: Type.labelStrong
            maximumLineCount: 1
            text: root.here
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
