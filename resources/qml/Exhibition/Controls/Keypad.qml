// Our own keypad: digits, letters, space, clear and delete.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Column {
    id: root

    required property string spaceText
    required property string clearText
    required property string deleteText
    readonly property real keyWidth: (root.width - Space.gap * 9) / 10
    readonly property real wideWidth: (root.width - root.keyWidth * 7 - Space.gap * 8) / 2

    signal typed(string text)
    signal erased
    signal cleared

    spacing: Space.gap

    component Letters: Repeater {
        id: letters

        required property string line

        model: letters.line.split("")

        Key {
            required property string modelData

            width: root.keyWidth
            text: modelData
            onTapped: root.typed(modelData)
        }
    }

    Row {
        spacing: Space.gap

        Letters {
            line: "1234567890"
        }
    }

    Row {
        spacing: Space.gap

        Letters {
            line: "qwertyuiop"
        }
    }

    Row {
        spacing: Space.gap

        Letters {
            line: "asdfghjkl"
        }

        Key {
            width: root.keyWidth
            role: Type.label
            narrow: "space"
            text: root.spaceText
            onTapped: root.typed(" ")
        }
    }

    Row {
        spacing: Space.gap

        Key {
            width: root.wideWidth
            role: Type.label
            text: root.clearText
            onTapped: root.cleared()
        }

        Letters {
            line: "zxcvbnm"
        }

        Key {
            width: root.wideWidth
            icon: "delete"
            text: root.deleteText
            onTapped: root.erased()
        }
    }
}
