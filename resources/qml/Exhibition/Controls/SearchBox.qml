// What was typed, and how much it finds. It is written to by keys, drawn or real.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string text
    required property string hint
    required property string name
    required property string status
    readonly property string accessibleName: root.name
    readonly property bool empty: root.text === ""
    readonly property real room: root.width - words.x - Space.gutter - (root.empty ? 0 : Space.gutter + status.width)

    implicitHeight: Math.max(Space.button, words.implicitHeight + Space.unit * 4)
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.empty ? root.hint : root.status
    Accessible.focusable: true
    Accessible.editable: true
    onStatusChanged: {
        if (root.visible && root.status !== "")
            root.Accessible.announce(root.status);
    }

    Rectangle {
        anchors.fill: parent
        radius: Space.radius
        color: Theme.paper
        border.width: Theme.outline + (Theme.contrast ? 0 : Theme.hairline)
        border.color: Theme.ink
    }

    Icon {
        x: Space.gutter
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
    }

    QuietWords {
        id: words

        x: Space.gutter + Space.icon + Space.gutter
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root.room)
        wrapMode: Text.NoWrap
        elide: root.empty ? Text.ElideRight : Text.ElideLeft
        role: root.empty ? Type.body : Type.row
        color: root.empty ? Theme.ink2 : Theme.ink
        text: root.empty ? root.hint : root.text
    }

    Rectangle {
        x: root.empty ? words.x - Space.gap : words.x + words.width + Space.unit / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.progress
        height: Type.row.size * 1.5
        color: Theme.acc
    }

    QuietWords {
        id: status

        anchors {
            right: parent.right
            rightMargin: Space.gutter
            verticalCenter: parent.verticalCenter
        }
        width: Math.min(Math.ceil(implicitWidth), root.width / 2)
        maximumLineCount: 1
        role: Type.label
        color: Theme.ink2
        text: root.status
    }
}
