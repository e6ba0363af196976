// The heading of an award's list; it opens the award.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string title
    required property string aside
    required property int sources
    property bool differs: false

    implicitHeight: column.implicitHeight + Space.unit * 5
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleName: [root.title, root.aside].filter(part => part !== "").join(", ")

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            bottomMargin: Space.gap
        }
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.gap

            QuietWords {
                Layout.fillWidth: true
                role: Type.section
                text: root.title
            }

            SourceMark {
                count: root.sources
                differs: root.differs
            }

            Icon {
                name: "forward"
            }
        }

        QuietWords {
            Layout.fillWidth: true
            visible: text !== ""
            role: Type.label
            color: Theme.ink2
            text: root.aside
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
