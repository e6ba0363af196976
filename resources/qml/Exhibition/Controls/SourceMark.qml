// Two brackets round the number of sources, or round the language of a text. Its row is the target.
// Most rows have none: nothing is made for those.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Loader {
    id: root

    property int count: 0
    property bool differs: false
    property string language: ""
    readonly property string shown: root.language || ((root.count || "") + (root.differs ? " ≠" : "")).trim()

    component Upright: Rectangle {
        width: Theme.outline
        height: Space.mark
        color: Theme.ink2
    }

    component Tip: Rectangle {
        width: Space.bracket
        height: Theme.outline
        color: Theme.ink2
    }

    active: root.shown !== ""
    visible: root.active

    sourceComponent: Item {
        id: mark

        implicitWidth: words.implicitWidth + Space.bracket * 3
        implicitHeight: Space.mark

        Upright {}

        Tip {}

        Tip {
            y: mark.height - height
        }

        Upright {
            x: mark.width - width
        }

        Tip {
            x: mark.width - width
        }

        Tip {
            x: mark.width - width
            y: mark.height - height
        }

        QuietWords {
            id: words

            anchors.centerIn: parent
            role: Type.mark
            color: Theme.ink2
            text: root.shown
        }
    }
}
