// A text in the list to choose from: its date hangs left, its letter stands right where it has one.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string key
    required property string date
    required property string title
    required property string detail
    required property string mark
    required property string tag
    required property bool selected

    signal chosen(string key)

    width: ListView.view?.width ?? 0
    implicitHeight: Math.max(Space.target, words.height + Space.unit * 3)
    accessibleRole: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected
    accessibleName: [root.date, root.title, root.detail, root.tag].filter(part => part !== "").join(", ")
    onTapped: root.chosen(root.key)

    Rule {
        width: parent.width
    }

    QuietWords {
        y: Space.unit * 1.5
        width: Space.hang
        role: Type.label
        color: Theme.ink2
        text: root.date
    }

    Column {
        id: words

        x: Space.axis
        y: Space.unit * 1.5
        width: root.width - x - Space.sideTag - Space.gap

        MarkedTitle {
            width: parent.width
            role: Type.bodyStrong
            text: root.title
            mark: root.mark
        }

        QuietWords {
            width: parent.width
            visible: text !== ""
            role: Type.label
            color: Theme.ink2
            text: root.detail
        }
    }

    SideTag {
        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        visible: root.tag !== ""
        text: root.tag
    }
}
