// A topic, drawn as a pill; it is read, not touched.
import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    required property string text
    property string strand: ""

    implicitWidth: words.implicitWidth + Space.chipPadding * 2
    implicitHeight: Math.max(Space.targetLeast, words.implicitHeight + Space.unit * 3)
    radius: height / 2
    color: "transparent"
    border.width: Theme.outline
    border.color: Theme.strandColor(root.strand)

    Words {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, Space.contentWidth - Space.axis - Space.chipPadding * 2)
        role: Type.label
        text: root.text
    }
}
