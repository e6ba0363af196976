// A line from what is said once to the end of the row, with "same in both" where B's column begins.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string text
    // Where the words begin, from the left of this item.
    required property real wordsX

    Rule {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, root.wordsX - Space.gutter)
        strong: true
    }

    QuietWords {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: root.wordsX
        width: Math.min(Math.ceil(implicitWidth), root.width - x)
        role: Type.labelStrong
        text: root.text
    }

    Rule {
        anchors.verticalCenter: parent.verticalCenter
        x: words.x + words.width + Space.gutter
        width: Math.max(0, root.width - x)
        strong: true
    }
}
