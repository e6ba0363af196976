// The rows of the grid: rooms that stay at the left, and their blocks, which move sideways.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Item {
    id: root

    required property AgendaViewModel vm
    required property real minuteWidth
    // What the list shows of this field; only blocks near it are made.
    required property real seenTop
    required property real seenHeight
    required property real firstX
    required property TimeGrid seeker
    readonly property alias across: field.contentX
    readonly property int step: Space.gridHour * 2
    readonly property int nearLeft: Math.floor(field.contentX / root.step - 1) * root.step
    readonly property int nearRight: Math.ceil((field.contentX + field.width) / root.step + 1) * root.step
    readonly property int nearTop: Math.floor(root.seenTop / root.step - 1) * root.step
    readonly property int nearBottom: Math.ceil((root.seenTop + root.seenHeight) / root.step + 1) * root.step

    function show(x: real): void {
        field.contentX = Math.max(0, Math.min(field.contentWidth - field.width, x));
    }

    implicitHeight: root.vm.lanes * Space.gridLane

    Connections {
        target: root.seeker

        function onSought(x: real): void {
            root.show(x);
        }
    }

    Repeater {
        model: root.vm.rooms

        GridRoom {
            width: root.width
        }
    }

    Flickable {
        id: field

        x: Space.axis
        width: root.width - x
        height: root.height
        clip: true
        contentWidth: Math.max(width, root.vm.minutes * root.minuteWidth)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: Motion.flickSlowing
        maximumFlickVelocity: Motion.flickSpeed
        Component.onCompleted: root.show(root.firstX)

        Repeater {
            model: root.vm.hours

            Rule {
                required property int minute

                x: minute * root.minuteWidth
                width: Theme.hairline
                height: root.height
            }
        }

        Rectangle {
            visible: root.vm.nowMinute >= 0
            x: root.vm.nowMinute * root.minuteWidth - width / 2
            width: Theme.progress
            height: root.height
            color: Theme.acc
        }

        Repeater {
            model: root.vm.blocks

            GridSlot {
                minuteWidth: root.minuteWidth
                nowMinute: root.vm.nowMinute
                across: root.across
                near: x + width > root.nearLeft && x < root.nearRight && y + height > root.nearTop && y < root.nearBottom
                onTapped: key => root.vm.open("session", key)
            }
        }
    }

    Rule {
        y: root.height - height
        width: root.width
        strong: true
    }
}
