// A switch between a few ways of seeing one thing: words side by side in one pill.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property QtObject model

    signal chosen(string key)

    implicitWidth: row.width
    implicitHeight: row.height

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.sunk
    }

    Row {
        id: row

        Repeater {
            id: segments

            model: root.model

            Pressable {
                id: segment

                required property int index
                required property string key
                required property string text
                required property bool selected
                readonly property bool filled: segment.selected !== segment.pressed
                readonly property bool first: segment.index === 0
                readonly property bool last: segment.index === segments.count - 1

                implicitWidth: Math.max(Space.targetLeast, words.implicitWidth + Space.chipPadding * 2)
                implicitHeight: Math.max(Space.target, words.implicitHeight + Space.unit * 2)
                drawn: true
                accessibleName: segment.text
                accessibleRole: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: segment.selected
                onTapped: root.chosen(segment.key)

                Rectangle {
                    anchors.fill: parent
                    visible: segment.filled
                    topLeftRadius: segment.first ? height / 2 : 0
                    bottomLeftRadius: topLeftRadius
                    topRightRadius: segment.last ? height / 2 : 0
                    bottomRightRadius: topRightRadius
                    color: Theme.sel
                }

                QuietWords {
                    id: words

                    anchors.centerIn: parent
                    role: Type.labelStrong
                    color: segment.filled ? Theme.selText : Theme.ink
                    text: segment.text
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: "transparent"
        border.width: Theme.outline
        border.color: Theme.ink
    }
}
