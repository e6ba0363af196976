// A session in the grid: as long as it lasts. Its words stand in it, or beside it where it is short.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string time
    required property string title
    required property string strand
    required property string note
    required property string status
    required property string side
    required property bool ended
    required property bool running
    required property bool planned
    required property real barX
    required property real barWidth
    required property real progress
    // So much of it is scrolled away at the left.
    required property real cut
    readonly property real shift: root.within ? Math.max(0, Math.min(root.cut, root.barWidth - Space.gridHour / 2)) : 0
    readonly property bool within: root.side === "within"
    readonly property bool before: root.side === "before"
    readonly property bool cancelled: root.status === "cancelled"
    readonly property color said: root.pressed ? Theme.selText : root.ended || root.cancelled ? Theme.ink2 : Theme.ink

    drawn: true

    // The words of a short block stand on the ground, so that no line runs through them.
    Rectangle {
        visible: !root.within
        x: root.before ? 0 : root.barX + root.barWidth
        width: root.width - root.barWidth
        height: parent.height
        color: root.pressed ? Theme.sel : Theme.paper
    }

    Rectangle {
        id: box

        x: root.barX
        width: root.barWidth
        height: parent.height
        color: root.pressed ? Theme.sel : root.ended ? Theme.paper : Theme.plate
        border.width: root.ended || root.cancelled ? Theme.hairline : Theme.outline
        border.color: root.ended || root.cancelled ? Theme.line : Theme.ink
    }

    Rectangle {
        x: root.barX
        width: Math.min(Space.gridBar, root.barWidth)
        height: parent.height
        color: Theme.strandColor(root.strand)
    }

    Rectangle {
        x: root.barX
        y: parent.height - height
        visible: root.running
        width: Math.min(root.progress, root.barWidth)
        height: Theme.progress
        color: Theme.acc
    }

    Item {
        id: words

        x: root.within ? root.shift + Space.gridBar + Space.gap : root.before ? 0 : root.barX + root.barWidth + Space.unit
        y: Space.unit / 2
        width: root.within ? root.barWidth - root.shift - Space.gridBar - Space.gap * 2 : root.width - root.barWidth - Space.unit * 2
        height: parent.height - y

        QuietWords {
            id: timeWords

            width: parent.width
            horizontalAlignment: root.before ? Text.AlignRight : Text.AlignLeft
            role: Type.labelStrong
            han: false
            maximumLineCount: 1
            struck: root.cancelled
            color: root.said
            text: root.time
        }

        QuietWords {
            id: noteWords

            anchors.right: root.before ? undefined : parent.right
            anchors.rightMargin: check.active ? check.width + Space.unit : 0
            visible: text !== "" && timeWords.contentWidth + implicitWidth + anchors.rightMargin + Space.gap <= words.width
            role: Type.labelStrong
            color: root.pressed ? Theme.selText : root.cancelled ? Theme.danger : root.status !== "" ? Theme.ink : root.running ? Theme.acc : Theme.ink2
            text: root.note
        }

        Loader {
            id: check

            anchors.right: root.before ? undefined : parent.right
            y: (timeWords.lineHeight - height) / 2
            visible: active
            active: root.planned && words.width > timeWords.contentWidth + Space.shape + Space.gap

            sourceComponent: Icon {
                size: Space.shape
                name: "check"
                tint: root.said
            }
        }

        QuietWords {
            y: timeWords.y + timeWords.lineHeight
            width: parent.width
            horizontalAlignment: timeWords.horizontalAlignment
            role: root.ended ? Type.label : Type.labelStrong
            maximumLineCount: 2
            struck: root.cancelled
            color: root.said
            text: root.title
        }
    }
}
