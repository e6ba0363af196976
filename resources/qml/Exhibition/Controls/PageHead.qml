// The head of a page: its title, what is said beside it, a quiet line under it, a strong rule.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string title
    property string aside: ""
    property string detail: ""
    property string empty: ""
    property int sources: 0
    property bool differs: false

    usable: root.sources > 0
    accessibleRole: Accessible.Heading
    accessibleName: [root.title, root.aside, root.detail].filter(part => part !== "").join(", ")
    implicitHeight: column.implicitHeight + Space.headTop + Space.unit * 3

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: Space.headTop
        }
        spacing: Space.unit / 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.unit * 2

            Words {
                Layout.fillWidth: true
                role: Type.page
                text: root.title
                Accessible.ignored: true
            }

            Words {
                Layout.maximumWidth: root.width * 0.5
                visible: text !== ""
                horizontalAlignment: Text.AlignRight
                color: Theme.ink2
                text: root.aside
                Accessible.ignored: true
            }

            SourceMark {
                count: root.sources
                differs: root.differs
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

        Words {
            Layout.fillWidth: true
            Layout.topMargin: Space.sectionGap
            visible: text !== ""
            color: Theme.ink2
            text: root.empty
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
