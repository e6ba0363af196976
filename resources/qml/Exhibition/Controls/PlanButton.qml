// The round button that adds a session to the plan, or takes it out: plus, or a check when it is in.
import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    required property bool planned

    readonly property bool filled: root.planned !== root.pressed

    implicitWidth: Space.target
    implicitHeight: Space.target
    drawn: true
    accessibleName: root.text
    accessibleRole: Accessible.CheckBox

    Accessible.checkable: true
    Accessible.checked: root.planned

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.filled ? Theme.sel : "transparent"
        border.width: Theme.outline
        border.color: Theme.ink
    }

    Icon {
        anchors.centerIn: parent
        name: root.planned ? "check" : "plus"
        tint: root.filled ? Theme.selText : Theme.ink
    }
}
