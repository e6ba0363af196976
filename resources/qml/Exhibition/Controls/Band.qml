// A band of the forums' shape: a big numeral hangs left, its forums stand on the axis.
import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string numeral
    required property string strand
    default property alias contents: column.data

    implicitHeight: Math.max(numeralWords.height, column.implicitHeight) + Space.unit * 8

    Numerals {
        id: numeralWords

        y: Space.unit * 4
        role: Type.hero
        han: false
        color: Theme.strandColor(root.strand)
        text: root.numeral
    }

    Column {
        id: column

        y: Space.unit * 4
        x: Space.axis
        width: root.width - Space.axis
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
