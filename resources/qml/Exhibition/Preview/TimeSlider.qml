// Drags the clock over the hours of a day: a line, what has passed of it, and the hour on a handle.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls

Item {
    id: root

    required property real share
    required property string hour
    required property string accessibleName
    readonly property real place: handle.width / 2 + root.share * (root.width - handle.width)

    signal chosen(real share)

    implicitHeight: Space.target
    Accessible.role: Accessible.Slider
    Accessible.name: root.accessibleName + " " + root.hour
    Accessible.onIncreaseAction: root.chosen(root.share + 0.02)
    Accessible.onDecreaseAction: root.chosen(root.share - 0.02)

    function follow(x: real): void {
        root.chosen((x - handle.width / 2) / (root.width - handle.width));
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.strong
        color: Theme.ink
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.place
        height: Theme.progress * 2
        color: Theme.ink
    }

    Rectangle {
        id: handle

        anchors.verticalCenter: parent.verticalCenter
        x: root.place - width / 2
        width: words.implicitWidth + Space.chipPadding * 2
        height: Space.targetLeast
        radius: Space.radius
        color: Theme.sel

        QuietWords {
            id: words

            anchors.centerIn: parent
            role: Type.labelStrong
            color: Theme.selText
            text: root.hour
        }
    }

    PointHandler {
        id: finger

        onActiveChanged: if (finger.active)
            root.follow(finger.point.position.x)
        onPointChanged: if (finger.active)
            root.follow(finger.point.position.x)
    }
}
