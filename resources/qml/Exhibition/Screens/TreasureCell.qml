// A treasure of the hall: rank, name, whose it is, and its booth.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string rank
    required property string name
    required property string mark
    required property string detail
    required property string booth
    required property bool differs

    implicitHeight: row.implicitHeight + Space.unit * 5
    accessibleName: [root.rank, root.name, root.detail, root.booth].filter(part => part !== "").join(", ")

    Rule {
        width: parent.width
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: Space.unit * 2
        }
        spacing: Space.unit * 2

        QuietWords {
            Layout.preferredWidth: Space.sectionGap
            Layout.alignment: Qt.AlignTop
            han: false
            role: Type.doorCount
            color: Theme.ink3
            text: root.rank
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            QuietWords {
                Layout.fillWidth: true
                role: Type.bodyStrong
                text: root.name
            }

            QuietWords {
                Layout.fillWidth: true
                role: Type.label
                color: Theme.ink2
                text: root.detail
            }

            QuietWords {
                Layout.fillWidth: true
                role: Type.labelStrong
                text: root.booth
            }
        }

        SourceMark {
            Layout.alignment: Qt.AlignTop
            language: root.mark
            differs: root.differs
        }
    }
}
