// A pill in the deck: shape, word, count; filled when chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    required property string count
    required property bool selected
    property string strand: ""
    // True where it opens a sheet of values.
    property bool opens: false
    // The one chip that leads to now.
    property bool live: false
    // What stands beside it may leave it less than the whole deck.
    property real widest: Space.contentWidth
    readonly property bool filled: root.selected !== root.pressed
    readonly property real beside: [shape, number, icon].reduce((sum, item) => item.active ? sum + item.implicitWidth + row.spacing : sum, 0)
    readonly property color said: root.filled ? Theme.selText : root.live ? Theme.accText : Theme.ink

    implicitWidth: Math.max(Space.targetLeast, Math.min(root.widest, Math.ceil(row.implicitWidth) + Space.chipPadding * 2))
    implicitHeight: Math.max(Space.target, row.implicitHeight + Space.unit * 2)
    drawn: true
    accessibleName: [root.text, root.count].filter(part => part !== "").join(" ")
    accessibleRole: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.filled ? Theme.sel : root.live ? Theme.acc : Theme.sunk
        border.width: Theme.outline
        border.color: root.live && !root.filled ? Theme.acc : Theme.ink
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Space.gap

        Loader {
            id: shape

            anchors.verticalCenter: parent.verticalCenter
            active: root.strand !== ""
            visible: active

            sourceComponent: StrandShape {
                strand: root.strand
                tint: root.filled ? Theme.selText : Theme.strandColor(root.strand)
            }
        }

        QuietWords {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), Space.chipText, root.widest - Space.chipPadding * 2 - root.beside)
            role: Type.labelStrong
            maximumLineCount: 2
            color: root.said
            text: root.text
        }

        Loader {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            active: root.count !== ""
            visible: active

            sourceComponent: QuietWords {
                role: Type.label
                color: root.filled ? Theme.selText : Theme.ink2
                text: root.count
            }
        }

        Loader {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            active: root.opens
            visible: active

            sourceComponent: Icon {
                size: Space.shape
                name: "chevronUp"
                tint: root.said
            }
        }
    }
}
