// One value of a filter: its words, and how many sessions it leads to.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    required property string count
    required property bool selected
    required property string strand

    implicitHeight: Math.max(Space.target, row.implicitHeight + Space.unit * 3)
    accessibleName: root.text + " " + root.count
    accessibleRole: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected

    Rule {
        width: parent.width
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Space.gutter

        StrandShape {
            visible: root.strand !== ""
            strand: root.strand
        }

        QuietWords {
            Layout.fillWidth: true
            role: root.selected ? Type.bodyStrong : Type.body
            text: root.text
        }

        Icon {
            visible: root.selected
            name: "check"
        }

        QuietWords {
            role: Type.body
            color: Theme.ink2
            text: root.count
        }
    }
}
