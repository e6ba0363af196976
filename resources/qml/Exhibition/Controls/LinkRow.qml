// A line that opens a screen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string title
    required property string detail
    required property string aside
    required property string hang
    required property string strand
    required property string mark
    required property int sources
    required property bool differs
    property bool plain: false
    // Rows of a list keep the hanging column where only some of them fill it.
    property bool hangs: root.hang !== ""
    readonly property bool beneath: root.hangs && Theme.step > 0

    implicitHeight: Math.max(Space.target, row.implicitHeight + Space.unit * 4)
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleName: [root.hang, root.title, root.detail, root.aside].filter(part => part !== "").join(", ")

    Rule {
        visible: !root.plain || root.y > 0
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

        Loader {
            Layout.minimumWidth: Space.hang
            Layout.preferredWidth: Space.hang
            Layout.maximumWidth: Space.hang
            Layout.rightMargin: Space.unit
            Layout.alignment: Qt.AlignTop
            active: root.hangs
            visible: active

            sourceComponent: QuietWords {
                role: Type.row
                text: root.hang
            }
        }

        Loader {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - height) / 2
            active: root.strand !== ""
            visible: active

            sourceComponent: StrandShape {
                strand: root.strand
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            QuietWords {
                id: titleWords

                Layout.fillWidth: true
                role: Type.row
                text: root.title
            }

            Detail {
                Layout.fillWidth: true
                text: root.detail
            }

            Detail {
                Layout.fillWidth: true
                text: root.beneath ? root.aside : ""
            }
        }

        SourceMark {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - height) / 2
            count: root.sources
            differs: root.differs
            language: root.mark
        }

        Detail {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - lineHeight) / 2
            Layout.maximumWidth: root.width * 0.38
            alignment: Text.AlignRight
            text: root.beneath ? "" : root.aside
        }

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - height) / 2
            name: "forward"
        }
    }
}
