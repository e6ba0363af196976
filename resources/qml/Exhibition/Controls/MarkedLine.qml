// One text in three parts that runs on as one, over several lines where it is long; the middle is marked.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string before
    required property string match
    required property string after
    property TextStyle role: Type.rowOther
    property TextStyle matchRole: Type.rowMatch
    property color color: Theme.ink
    readonly property real line: beforeWords.lineHeight
    // Where the marked part begins: on the last line of what stands before it, if it fits there.
    readonly property real matchLeft: root.before === "" ? 0 : beforeWords.lastWidth
    readonly property bool below: root.match !== "" && root.matchLeft > 0 && root.matchLeft + matchWords.implicitWidth > root.width
    readonly property int matchLine: root.before === "" ? 0 : beforeWords.lineCount - (root.below ? 0 : 1)
    // Where the rest begins.
    readonly property real matchRight: (root.below ? 0 : root.matchLeft) + (root.match === "" ? 0 : matchWords.lastWidth)
    readonly property bool restBelow: root.width - root.matchRight < root.role.size
    readonly property int restLine: root.matchLine + (root.match === "" ? 0 : matchWords.lineCount - 1) + (root.restBelow ? 1 : 0)
    readonly property real indent: root.restBelow ? 0 : root.matchRight

    implicitHeight: root.line * (root.after === "" ? root.matchLine + Math.max(1, root.match === "" ? 1 : matchWords.lineCount) : root.restLine + afterWords.lineCount)
    onIndentChanged: afterWords.forceLayout()

    component Underline: Rectangle {
        property int line: 0

        y: (line + 1) * root.line - height
        width: matchWords.width
        height: Theme.progress
        color: Theme.acc
    }

    QuietWords {
        id: beforeWords

        property real lastWidth: 0

        width: root.width
        role: root.role
        color: root.color
        text: root.before
        onLineLaidOut: line => {
            if (line.isLast)
                beforeWords.lastWidth = Math.ceil(line.implicitWidth);
        }
    }

    QuietWords {
        id: matchWords

        property real lastWidth: 0

        x: root.below ? 0 : root.matchLeft
        y: root.matchLine * root.line
        visible: root.match !== ""
        width: Math.min(Math.ceil(implicitWidth), root.width)
        role: root.matchRole
        text: root.match
        onLineLaidOut: line => {
            if (line.isLast)
                matchWords.lastWidth = Math.ceil(line.implicitWidth);
        }

        Underline {
            visible: matchWords.text !== ""
        }

        Repeater {
            model: matchWords.text === "" ? 0 : matchWords.lineCount - 1

            Underline {
                required property int index

                line: index + 1
            }
        }
    }

    QuietWords {
        id: afterWords

        y: root.restLine * root.line
        visible: root.after !== ""
        width: root.width
        role: root.role
        color: root.color
        text: root.after
        onLineLaidOut: line => {
            if (line.number === 0) {
                line.x = root.indent;
                line.width = root.width - root.indent;
            }
        }
    }
}
