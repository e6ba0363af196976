// Attract's invitation in both languages.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    required property string text
    required property string textOther
    // How far the words stand from their place, this minute.
    property int driftX: 0
    property int driftY: 0

    // From assistive tools only; a finger wakes the whole screen.
    signal tapped

    implicitHeight: Space.touchField
    color: Theme.acc
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.tapped()
    Accessible.name: root.text + " " + root.textOther

    Grid {
        anchors {
            left: parent.left
            leftMargin: Space.margin + root.driftX
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: root.driftY
        }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Space.columnGap
        rowSpacing: Space.unit * 2

        QuietWords {
            role: Type.invite
            color: Theme.accText
            text: root.text
        }

        QuietWords {
            han: !Theme.han
            role: Type.invite
            color: Theme.accText
            text: root.textOther
        }
    }

    Rings {
        x: root.width - Space.margin - width + root.driftX
        y: (root.height - height) / 2 + root.driftY
    }
}
