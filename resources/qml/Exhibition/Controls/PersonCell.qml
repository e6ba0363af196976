// A person: name and what the sources say of them; the whole cell opens their page.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string name
    required property string detail
    required property string mark
    required property int sources
    required property bool differs

    implicitHeight: Math.max(Space.target, column.implicitHeight + Space.unit * 3)
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleName: [root.name, root.detail].filter(part => part !== "").join(", ")

    Rule {
        width: parent.width
    }

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: Space.gap
        }
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.gap

            QuietWords {
                Layout.fillWidth: true
                role: Type.row
                text: root.name
            }

            SourceMark {
                language: root.mark
            }

            SourceMark {
                count: root.sources
                differs: root.differs
            }
        }

        Detail {
            Layout.fillWidth: true
            text: root.detail
        }
    }
}
