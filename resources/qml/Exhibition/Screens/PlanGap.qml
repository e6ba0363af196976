// A free gap in the plan: its hours hang quietly, what fits in it follows.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string time
    required property string until
    required property string text
    required property string detail

    implicitHeight: words.y + words.height + Space.unit * 2
    Accessible.role: Accessible.Heading
    Accessible.name: root.text + ", " + root.detail

    Rule {
        width: parent.width
    }

    Column {
        y: Space.unit * 2
        width: Space.hang
        spacing: Space.unit / 2

        QuietWords {
            width: parent.width
            role: Type.time
            color: Theme.ink3
            text: root.time
        }

        QuietWords {
            width: parent.width
            role: Type.label
            color: Theme.ink2
            text: root.until
        }
    }

    Column {
        id: words

        x: Space.axis
        y: Space.unit * 2
        width: parent.width - Space.axis

        QuietWords {
            width: parent.width
            role: Type.rowOther
            color: Theme.ink2
            text: root.text
        }

        QuietWords {
            width: parent.width
            role: Type.label
            color: Theme.ink2
            text: root.detail
        }
    }
}
