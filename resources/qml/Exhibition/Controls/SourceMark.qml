// Two brackets round the number of sources, or round the language of a text. Its row is the target.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    property int count: 0
    property bool differs: false
    property string language: ""
    property color color: Theme.ink2
    readonly property string counted: root.count > 0 ? root.count + (root.differs ? " ≠" : "") : root.differs ? "≠" : ""
    readonly property string shown: root.language !== "" ? root.language : root.counted

    // Most rows have none: nothing is made for those.
    implicitWidth: inside.implicitWidth + Space.bracket * 3
    implicitHeight: Space.mark
    visible: root.shown !== ""
    Accessible.ignored: true

    component Bracket: Item {
        id: bracket

        property bool closing: false

        width: Space.bracket
        height: root.height

        Rectangle {
            x: bracket.closing ? parent.width - width : 0
            width: Theme.outline
            height: parent.height
            color: root.color
        }

        Rectangle {
            width: parent.width
            height: Theme.outline
            color: root.color
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.outline
            color: root.color
        }
    }

    Loader {
        id: inside

        anchors.fill: parent
        active: root.shown !== ""

        sourceComponent: Item {
            implicitWidth: words.implicitWidth

            Bracket {}

            Bracket {
                x: root.width - width
                closing: true
            }

            QuietWords {
                id: words

                anchors.centerIn: parent
                role: Type.mark
                color: root.color
                text: root.shown
            }
        }
    }
}
