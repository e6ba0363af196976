// A button of the deck: outlined, or filled for the one primary action of the screen.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    property string icon: ""
    property bool iconAfter: false
    property bool primary: false
    readonly property color said: root.primary ? Theme.accText : root.pressed ? Theme.selText : Theme.ink

    implicitWidth: row.implicitWidth + Space.unit * 6
    implicitHeight: Math.max(Space.button, row.implicitHeight + Space.unit * 3)
    drawn: true
    accessibleName: root.text

    Rectangle {
        anchors.fill: parent
        radius: Space.radius
        color: root.pressed ? Theme.sel : root.primary ? Theme.acc : Theme.sunk
        border.width: Theme.outline
        border.color: root.primary && !root.pressed ? Theme.acc : Theme.ink
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Space.unit * 4)
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Space.unit * 2

        Icon {
            visible: root.icon !== ""
            name: root.icon
            tint: root.said
        }

        QuietWords {
            Layout.fillWidth: true
            role: Type.row
            color: root.said
            maximumLineCount: 2
            text: root.text
        }
    }
}
