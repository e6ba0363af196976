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

    // Eight doors fit a totem: Chinese lines are taller, so there is less air between them.
    readonly property real pad: Space.unit * (!Theme.portrait ? 1.5 : Theme.han ? 2.5 : 3)

    implicitHeight: column.implicitHeight + root.pad * 2
    accessibleName: [root.title, root.count, root.detail].filter(part => part !== "").join(", ")

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: root.pad
        }
        spacing: Space.unit / 2

        RowLayout {
            Layout.fillWidth: true

            QuietWords {
                Layout.fillWidth: true
                role: Theme.portrait ? Type.door : Type.section
                text: root.title
            }

            QuietWords {
                role: Theme.portrait ? Type.doorCount : Type.sectionQuiet
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
