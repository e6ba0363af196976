// What one text says in a row; a tap opens its sources.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string side
    required property string label
    required property string text
    required property string detail
    required property string mark
    required property string square
    required property bool known
    required property int sources
    required property bool differs
    property bool point: false
    // From the top of the row to the words: the whole row is the target.
    property real wordsY: 0
    // Where the first line of the words ends, and how tall it is.
    readonly property real end: title.x + Math.min(title.width, title.implicitWidth)
    readonly property real firstLine: title.firstLine

    implicitHeight: Math.max(root.wordsY + words.height + Space.gap, root.usable ? Space.targetLeast : 0)
    usable: root.sources > 0
    accessibleRole: root.usable ? Accessible.Button : Accessible.StaticText
    Accessible.ignored: root.text === ""
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleName: [root.side, root.label, root.text, root.detail].filter(part => part !== "").join(", ")

    Rectangle {
        y: root.wordsY + (title.firstLine - height) / 2
        visible: root.square !== ""
        width: Space.badge
        height: Space.badge
        color: root.square === "filled" ? Theme.ink : "transparent"
        border.width: Space.iconStroke
        border.color: Theme.ink
    }

    Column {
        id: words

        y: root.wordsY
        width: root.width

        MarkedTitle {
            id: title

            x: root.square === "" ? 0 : Space.badge + Space.gap
            width: parent.width - x
            role: root.point || !root.known ? Type.body : Type.bodyStrong
            color: root.known ? Theme.ink : Theme.ink2
            text: root.text
            mark: root.mark
            sources: root.sources
            differs: root.differs
        }

        QuietWords {
            width: parent.width
            visible: text !== ""
            role: Type.label
            color: Theme.ink2
            text: root.detail
        }
    }
}
