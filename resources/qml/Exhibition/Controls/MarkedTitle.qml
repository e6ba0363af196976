// Words with a source mark or a language mark after them.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string text
    property TextStyle role: Type.row
    property color color: Theme.ink
    property bool struck: false
    property string mark: ""
    property int sources: 0
    property bool differs: false
    readonly property real marks: root.room(language) + root.room(count)
    readonly property real firstLine: words.lineHeight

    implicitHeight: words.implicitHeight
    implicitWidth: Math.ceil(words.implicitWidth) + root.marks

    // When a row goes, its marks go first.
    function room(mark: SourceMark): real {
        return (mark?.shown ?? "") === "" ? 0 : mark.implicitWidth + Space.gap;
    }

    QuietWords {
        id: words

        width: Math.min(Math.ceil(implicitWidth), root.width - root.marks)
        role: root.role
        color: root.color
        struck: root.struck
        text: root.text
    }

    SourceMark {
        id: language

        x: words.x + Math.min(words.width, words.contentWidth) + Space.gap
        y: words.height - (words.lineHeight + height) / 2
        language: root.mark
    }

    SourceMark {
        id: count

        x: language.x + root.room(language)
        y: language.y
        count: root.sources
        differs: root.differs
    }
}
