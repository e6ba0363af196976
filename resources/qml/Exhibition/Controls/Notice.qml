// A soft word over the head of the page that goes by itself; touches pass through it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    required property string text
    // The words stay while the strip fades away.
    property string said: ""
    readonly property bool shown: root.text !== ""

    onTextChanged: if (root.shown)
        root.said = root.text
    Component.onCompleted: root.said = root.text

    implicitHeight: words.implicitHeight + Space.unit * 3
    visible: root.opacity > 0
    opacity: root.shown ? 1 : 0
    color: Theme.sel
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.said

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.sheet
        }
    }

    QuietWords {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        role: Type.labelStrong
        color: Theme.selText
        text: root.said
    }
}
