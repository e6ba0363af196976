// A pill in the deck that does something at once: words, with a sign before or after them.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    property string icon: ""
    property bool iconAfter: false
    readonly property color said: root.pressed ? Theme.selText : Theme.ink

    implicitWidth: row.implicitWidth + Space.chipPadding * 2
    implicitHeight: Math.max(Space.target, row.implicitHeight + Space.unit * 2)
    visible: root.text !== ""
    drawn: true
    accessibleName: root.text

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.pressed ? Theme.sel : Theme.sunk
        border.width: Theme.outline
        border.color: Theme.ink
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Space.gap

        Icon {
            visible: root.icon !== ""
            name: root.icon
            tint: root.said
            size: Space.shape
        }

        QuietWords {
            role: Type.labelStrong
            color: root.said
            text: root.text
        }
    }
}
