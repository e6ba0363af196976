// A governance text on the axis: a disc where it is tied to the conference, a square where it binds.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string date
    required property string title
    required property string detail
    required property bool tied
    required property bool binding
    required property string forceText
    required property string kindText
    required property string mark
    required property int sources
    required property bool differs
    required property bool first
    required property bool last
    // "A" or "B" where the text is compared.
    required property string tag
    property bool choosing: false
    readonly property bool tagged: root.choosing || root.tag !== ""
    readonly property real axisX: Space.axis - Space.gap
    readonly property real knot: root.tied ? Space.disc : Space.dot
    readonly property real wordsX: root.axisX + Space.columnGap * 0.75
    readonly property real wordsWidth: root.width - root.wordsX - (root.tagged ? Space.sideTag + Space.gap : 0)
    readonly property real markRoom: mark.active ? mark.width + Space.gap : 0
    readonly property real inlineWidth: titleWords.implicitWidth + saidWords.implicitWidth + Space.gap * 2 + (root.mark === "" ? 0 : Space.target)
    readonly property bool inline: !root.tied && root.inlineWidth <= root.wordsWidth
    readonly property string said: root.binding && !root.tied ? root.detail + ", " + root.forceText : root.detail
    readonly property real middle: titleWords.y + titleWords.lineHeight / 2
    readonly property real saidBottom: saidWords.y + Math.ceil(saidWords.height)
    readonly property real wordsBottom: root.tied ? force.y + force.height : root.saidBottom

    implicitHeight: Math.max(Space.targetLeast, root.wordsBottom + Space.unit * (root.tied ? 3 : 2))
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleRole: root.choosing ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: root.choosing
    Accessible.checked: root.tag !== ""
    accessibleName: [root.date, root.title, root.detail, root.forceText, root.kindText, root.tag].filter(part => part !== "").join(", ")

    Rectangle {
        x: root.axisX - width / 2
        y: root.first ? root.middle : 0
        width: Theme.strong
        height: (root.last ? root.middle : root.height) - y
        color: Theme.ink
    }

    Rectangle {
        x: root.axisX - width / 2
        y: root.middle - height / 2
        width: root.knot
        height: root.knot
        radius: root.binding ? 0 : root.knot / 2
        color: root.tied || root.binding ? Theme.ink : Theme.paper
        border.width: Space.iconStroke
        border.color: Theme.ink
    }

    QuietWords {
        y: root.middle - lineHeight / 2
        width: root.axisX - Space.disc
        role: root.tied ? Type.row : Type.labelStrong
        color: root.tied ? Theme.ink : Theme.ink2
        text: root.date
    }

    Loader {
        x: root.width - width
        y: root.middle - height / 2
        active: root.tagged

        sourceComponent: SideTag {
            text: root.tag
        }
    }

    QuietWords {
        id: titleWords

        x: root.wordsX
        y: Space.unit * 2
        width: root.inline ? Math.ceil(implicitWidth) : root.wordsWidth - root.markRoom
        role: root.tied ? Type.row : Type.labelStrong
        text: root.title
    }

    SourceMark {
        id: mark

        x: root.wordsX + root.wordsWidth - width
        y: titleWords.y
        width: Math.ceil(implicitWidth)
        language: root.mark
    }

    QuietWords {
        id: saidWords

        x: titleWords.x + (root.inline ? titleWords.width + Space.gap : 0)
        y: titleWords.y + (root.inline ? 0 : Math.ceil(titleWords.height) + Space.unit / 2)
        width: root.wordsX + root.wordsWidth - x - (root.inline ? root.markRoom : 0)
        role: Type.label
        color: Theme.ink2
        text: root.said
    }

    Loader {
        id: force

        x: root.wordsX
        y: root.saidBottom + Space.unit / 2
        width: root.wordsWidth
        active: root.tied

        sourceComponent: RowLayout {
            spacing: Space.gap

            Rectangle {
                implicitWidth: Space.badge
                implicitHeight: Space.badge
                color: root.binding ? Theme.ink : Theme.paper
                border.width: Space.iconStroke
                border.color: Theme.ink
            }

            QuietWords {
                role: Type.labelStrong
                text: root.forceText
            }

            QuietWords {
                role: Type.label
                text: "·"
            }

            QuietWords {
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.fillWidth: true
                role: Type.label
                text: root.kindText
            }

            SourceMark {
                count: root.sources
                differs: root.differs
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
