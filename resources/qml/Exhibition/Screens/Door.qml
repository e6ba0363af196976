// A door to a screen: its name, how much lies behind it, and a line about it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string title
    required property string detail
    required property string count
    required property bool strands

    implicitHeight: column.implicitHeight + Space.unit * (Theme.portrait ? 6 : 3)
    accessibleName: [root.title, root.count, root.detail].filter(part => part !== "").join(", ")

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: Space.unit * (Theme.portrait ? 3 : 1.5)
        }
        spacing: Space.unit / 2

        RowLayout {
            Layout.fillWidth: true

            QuietWords {
                Layout.fillWidth: true
                role: Type.door
                text: root.title
            }

            QuietWords {
                role: Type.doorCount
                color: Theme.ink3
                text: root.count
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.gap

            QuietWords {
                Layout.fillWidth: true
                role: Type.label
                color: Theme.ink2
                text: root.detail
            }

            Repeater {
                model: root.strands ? ["opening", "main", "themed", "industry"] : []

                StrandShape {
                    required property string modelData

                    strand: modelData
                }
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
