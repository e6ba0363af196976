// A fact: the label hangs left, the words stand on the axis, a mark tells how many say so.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string label
    required property string title
    required property string detail
    required property string strand
    required property string mark
    required property int sources
    required property bool differs
    required property bool plain
    property bool opens: false
    readonly property bool strong: !root.plain && root.title.length < 60
    readonly property bool follows: root.plain && root.label === ""
    readonly property real padding: root.follows ? 0 : Space.unit * 2

    signal sourcesTapped

    usable: root.opens || root.sources > 0
    implicitHeight: Math.max(root.usable ? Space.target : 0, row.implicitHeight + root.padding + (root.plain ? Space.unit : Space.unit * 2))
    accessibleName: [root.label, root.title, root.detail].filter(part => part !== "").join(", ")
    accessibleRole: root.usable ? Accessible.Button : Accessible.StaticText
    onTapped: if (!root.opens)
        root.sourcesTapped()

    Rule {
        visible: !root.follows
        x: root.label === "" ? Space.axis : 0
        width: parent.width - x
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: root.padding
        }
        spacing: Space.axis - Space.hang

        Words {
            Layout.minimumWidth: Space.hang
            Layout.preferredWidth: Space.hang
            Layout.maximumWidth: Space.hang
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - lineHeight) / 2
            role: Type.label
            color: Theme.ink2
            text: root.label
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Space.gap

                StrandShape {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: (titleWords.lineHeight - height) / 2
                    visible: root.strand !== ""
                    strand: root.strand
                }

                Words {
                    id: titleWords

                    Layout.fillWidth: true
                    role: root.strong ? Type.bodyStrong : Type.body
                    color: root.strand === "" ? Theme.ink : Theme.strandColor(root.strand)
                    text: root.title
                    Accessible.ignored: true
                }
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                role: Type.label
                color: Theme.ink2
                text: root.detail
                Accessible.ignored: true
            }
        }

        SourceMark {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - height) / 2
            language: root.mark
        }

        SourceMark {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - height) / 2
            count: root.sources
            differs: root.differs
        }

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.lineHeight - height) / 2
            visible: root.opens
            name: "forward"
        }
    }
}
