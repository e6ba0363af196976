// A session that fits a gap: it stands on the axis, its hours above its title, and can be added.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string hours
    required property string title
    required property string place
    required property string planText
    readonly property bool offered: root.planText !== ""
    readonly property real aside: root.offered ? Space.target + Space.gutter : 0

    signal tapped
    signal planTapped

    implicitHeight: Math.max(words.height + Space.unit * 4, Space.target + Space.unit * 3)

    Rule {
        x: Space.axis
        width: parent.width - x
    }

    Pressable {
        x: Space.axis
        width: parent.width - x - root.aside
        height: parent.height
        accessibleName: [root.hours, root.title, root.place].filter(part => part !== "").join(", ")
        onTapped: root.tapped()
    }

    PlanButton {
        x: root.width - width
        y: Space.unit * 1.5
        visible: root.offered
        text: root.planText
        planned: false
        onTapped: root.planTapped()
    }

    Column {
        id: words

        x: Space.axis
        y: Space.unit * 2
        width: parent.width - x - root.aside

        QuietWords {
            width: parent.width
            role: Type.body
            text: root.title
        }

        QuietWords {
            width: parent.width
            role: Type.label
            color: Theme.ink2
            text: [root.hours, root.place].filter(part => part !== "").join(" · ")
        }
    }
}
