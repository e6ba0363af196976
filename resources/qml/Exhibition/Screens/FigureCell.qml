// A headline figure and who counts it.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string amount
    required property string label
    required property int sources
    required property bool differs

    implicitHeight: Math.max(Space.targetLeast, row.implicitHeight + Space.unit * 2)
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleName: root.amount + " " + root.label

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
        spacing: Space.unit

        QuietWords {
            role: Type.barClock
            text: root.amount
        }

        QuietWords {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            maximumLineCount: 1
            role: Type.label
            color: Theme.ink2
            text: root.label
        }

        SourceMark {
            count: root.sources
            differs: root.differs
        }
    }
}
