// The count of sources between two drawn brackets; "≠" where they differ; or a language.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    property int count: 0
    property bool differs: false
    property string language: ""
    readonly property string said: root.language || [root.count || "", root.differs ? "≠" : ""].filter(part => part !== "").join(" ")

    component Bracket: Item {
        id: bracket

        property bool opens: true

        width: Space.bracket
        height: root.height

        Rectangle {
            x: bracket.opens ? 0 : Space.bracket - width
            width: 2
            height: parent.height
            color: Theme.ink2
        }

        Rectangle {
            width: Space.bracket
            height: 2
            color: Theme.ink2
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: Space.bracket
            height: 2
            color: Theme.ink2
        }
    }

    visible: root.said !== ""
    implicitWidth: words.implicitWidth + 18
    implicitHeight: words.implicitHeight

    Bracket {}

    Words {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        role: Type.mark
        color: Theme.ink2
        text: root.said
        Accessible.ignored: true
    }

    Bracket {
        anchors.right: parent.right
        opens: false
    }
}
