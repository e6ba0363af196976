// A grid of 10 mm over the whole glass, then plain colours; each touch shows the next.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls

Item {
    id: root

    required property string title
    required property string detail
    required property string size
    readonly property real cell: Theme.mm > 0 ? Theme.mm * 10 : Space.button
    property int step: -1

    signal done

    function next(): void {
        root.step += 1;
        if (root.step === Theme.testColours.length)
            root.done();
    }

    component Line: Rectangle {
        required property int index

        color: Theme.ink
        opacity: index % 10 === 0 ? 1 : Theme.quiet
    }

    Rectangle {
        anchors.fill: parent
        color: root.step < 0 ? Theme.paper : Theme.testColours[Math.min(root.step, Theme.testColours.length - 1)]
    }

    Item {
        anchors.fill: parent
        visible: root.step < 0

        Repeater {
            model: Math.ceil(root.width / root.cell)

            Line {
                x: index * root.cell
                width: Theme.pixel
                height: root.height
            }
        }

        Repeater {
            model: Math.ceil(root.height / root.cell)

            Line {
                y: index * root.cell
                width: root.width
                height: Theme.pixel
            }
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.acc
        }

        Rectangle {
            anchors.centerIn: parent
            width: words.width + Space.margin
            height: words.height + Space.margin
            color: Theme.paper
            border.width: Theme.outline
            border.color: Theme.ink

            Column {
                id: words

                anchors.centerIn: parent
                width: Math.min(root.width * 0.7, Space.pinPad)
                spacing: Space.gap

                Words {
                    width: parent.width
                    role: Type.page
                    text: root.title
                }

                Words {
                    width: parent.width
                    role: Type.bodyStrong
                    text: root.size
                }

                Words {
                    width: parent.width
                    color: Theme.ink2
                    text: root.detail
                }
            }
        }
    }

    Pressable {
        anchors.fill: parent
        drawn: true
        accessibleName: root.title
        onTapped: root.next()
    }
}
