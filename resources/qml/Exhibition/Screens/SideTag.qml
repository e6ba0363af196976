// The letter of a side, A or B; an empty square where a text can still be chosen.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Rectangle {
    id: root

    required property string text

    implicitWidth: Space.sideTag
    implicitHeight: Space.sideTag
    color: root.text === "" ? "transparent" : Theme.sel
    border.width: Theme.outline
    border.color: Theme.sel
    Accessible.ignored: true

    QuietWords {
        anchors.centerIn: parent
        han: false
        role: Type.labelStrong
        color: Theme.selText
        text: root.text
    }
}
