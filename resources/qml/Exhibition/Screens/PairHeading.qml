// A heading of attract in both languages.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string text
    required property string textOther
    property string tail: ""
    property string tailOther: ""
    property bool live: false
    readonly property color said: root.live ? Theme.acc : Theme.ink

    implicitHeight: row.implicitHeight + Space.unit * 5
    Accessible.role: Accessible.Heading
    Accessible.name: [root.text, root.textOther, root.tail, root.tailOther].join(" ")

    Row {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            bottomMargin: Space.unit
        }
        spacing: Space.unit * 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.live
            width: Space.badge
            height: Space.badge
            radius: Space.badge / 2
            color: Theme.acc
        }

        QuietWords {
            role: Type.section
            color: root.said
            text: root.text
        }

        QuietWords {
            anchors.bottom: parent.bottom
            han: !Theme.han
            role: Type.section
            color: root.said
            text: root.textOther
        }

        QuietWords {
            visible: text !== ""
            role: Type.sectionQuiet
            color: Theme.ink3
            text: root.tail
        }

        QuietWords {
            anchors.bottom: parent.bottom
            visible: text !== ""
            han: !Theme.han
            role: Type.sectionQuiet
            color: Theme.ink3
            text: root.tailOther
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
