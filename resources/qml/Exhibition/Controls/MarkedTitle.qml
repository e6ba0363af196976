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
    readonly property real room: marks.active ? marks.implicitWidth + Space.gap : 0
    readonly property real firstLine: words.lineHeight

    implicitHeight: words.implicitHeight
    implicitWidth: Math.ceil(words.implicitWidth) + root.room

    QuietWords {
        id: words

        width: Math.min(Math.ceil(implicitWidth), root.width - root.room)
        role: root.role
        color: root.color
        struck: root.struck
        text: root.text
    }

    Loader {
        id: marks

        x: words.x + Math.min(words.width, words.contentWidth) + Space.gap
        y: words.height - (words.lineHeight + height) / 2
        active: root.mark !== "" || root.sources > 0 || root.differs

        sourceComponent: Row {
            spacing: Space.gap

            SourceMark {
                language: root.mark
            }

            SourceMark {
                count: root.sources
                differs: root.differs
            }
        }
    }
}
