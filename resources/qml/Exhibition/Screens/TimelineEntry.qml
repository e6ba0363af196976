// A governance text on the axis: a disc where it is tied to the conference, a square where it binds.
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
    readonly property real inlineWidth: titleWords.implicitWidth + beside.implicitWidth + Space.gap * 2 + (root.mark === "" ? 0 : Space.target)
    readonly property bool inline: !root.tied && root.inlineWidth <= column.width
    readonly property string said: root.binding ? root.detail + ", " + root.forceText : root.detail
    readonly property real middle: column.y + titleWords.lineHeight / 2

    implicitHeight: Math.max(Space.targetLeast, column.implicitHeight + Space.unit * (root.tied ? 5 : 4))
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

    SideTag {
        x: root.width - width
        y: root.middle - height / 2
        visible: root.tagged
        text: root.tag
    }

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: root.axisX + Space.columnGap * 0.75
            rightMargin: root.tagged ? Space.sideTag + Space.gap : 0
        }
        y: Space.unit * 2
        spacing: Space.unit / 2

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.gap

            QuietWords {
                id: titleWords

                Layout.fillWidth: true
                Layout.minimumWidth: root.inline ? Math.ceil(implicitWidth) : 0
                Layout.maximumWidth: root.inline ? Math.ceil(implicitWidth) : column.width
                role: root.tied ? Type.row : Type.labelStrong
                text: root.title
            }

            QuietWords {
                id: beside

                Layout.fillWidth: true
                visible: root.inline
                role: Type.label
                color: Theme.ink2
                maximumLineCount: 1
                text: root.said
            }

            SourceMark {
                Layout.alignment: Qt.AlignTop
                language: root.mark
            }
        }

        QuietWords {
            Layout.fillWidth: true
            visible: !root.inline
            role: Type.label
            color: Theme.ink2
            text: root.tied ? root.detail : root.said
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.tied
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
