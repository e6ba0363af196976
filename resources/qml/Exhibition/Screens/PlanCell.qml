// One hall or room of the plan. A hall that holds rooms is touched at its head, else anywhere.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string text
    required property string spoken
    required property real shareX
    required property real shareY
    required property real shareWidth
    required property real shareHeight
    required property real head
    required property bool holds
    required property bool here
    required property bool selected
    required property bool live
    required property real scaled
    // A scheme may be stretched, so that larger words fit.
    required property real rise
    required property string hereText
    readonly property bool filled: root.selected !== touch.pressed
    readonly property color said: root.filled ? Theme.selText : Theme.ink

    signal tapped

    x: root.shareX * root.scaled
    y: root.shareY * root.scaled * root.rise
    width: root.shareWidth * root.scaled
    height: root.shareHeight * root.scaled * root.rise

    Rectangle {
        anchors.fill: parent
        color: root.holds ? Theme.sunk : Theme.plate
        border.width: root.filled ? Theme.ring : Theme.outline
        border.color: Theme.ink
    }

    // The marked one: its name on a filled label, not the whole of a tall hall.
    Rectangle {
        visible: root.filled
        width: parent.width
        height: Math.min(touch.height, words.childrenRect.height + Space.unit * 2)
        color: Theme.sel
    }

    Pressable {
        id: touch

        width: parent.width
        height: root.head * root.scaled * root.rise
        drawn: true
        accessibleName: root.spoken
        Accessible.description: root.selected ? root.text : ""
        onTapped: root.tapped()
    }

    Column {
        id: words

        x: Space.unit
        y: Space.unit / 2
        width: root.width - Space.unit * 2
        height: touch.height - Space.unit
        clip: true

        QuietWords {
            id: name

            width: parent.width
            role: root.holds && !Theme.large ? Type.labelStrong : Type.room
            color: root.said
            maximumLineCount: Math.max(1, Math.floor((words.height - (root.here ? lineHeight : 0)) / lineHeight))
            text: root.text
        }

        Row {
            visible: root.here
            spacing: Space.unit

            Rectangle {
                y: (marker.lineHeight - height) / 2
                width: Space.dot
                height: Space.dot
                radius: width / 2
                color: "transparent"
                border.width: Theme.ring
                border.color: root.said
            }

            QuietWords {
                id: marker

                width: Math.min(Math.ceil(implicitWidth), words.width - x)
                role: Theme.large ? Type.dock : Type.label
                color: root.said
                text: root.hereText
            }
        }
    }

    Rectangle {
        x: root.width - width - Space.unit
        y: touch.height - height - Space.unit
        visible: root.live
        width: Space.dot
        height: Space.dot
        radius: width / 2
        color: root.filled && y < Space.unit * 2 + words.childrenRect.height ? Theme.accSel : Theme.acc
    }
}
