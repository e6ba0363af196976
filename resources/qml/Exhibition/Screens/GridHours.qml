// The hours over the grid, and the tag of now; they move with what lies below.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Item {
    id: root

    required property AgendaViewModel vm
    required property real minuteWidth
    required property real across
    // Stands over the rooms where nothing else names the day.
    required property string title

    implicitHeight: Math.max(Space.gridHead, corner.visible ? corner.height : 0)

    Words {
        id: corner

        width: Space.hang
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        role: Type.labelStrong
        maximumLineCount: 2
        text: root.title
        Accessible.role: Accessible.Heading
    }

    Item {
        x: Space.axis
        width: parent.width - x
        height: parent.height
        clip: true

        Repeater {
            model: root.vm.hours

            QuietWords {
                id: hour

                required property int minute
                required text

                // Cut by the left edge, 13:00 would say 3:00.
                visible: hour.x >= 0
                x: hour.minute * root.minuteWidth - root.across + Space.unit
                anchors.verticalCenter: parent?.verticalCenter
                role: Type.labelStrong
                color: Theme.ink2
                han: false
            }
        }

        Rectangle {
            visible: root.vm.nowMinute >= 0
            x: root.vm.nowMinute * root.minuteWidth - root.across - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: now.implicitWidth + Space.unit * 2
            height: now.implicitHeight + Space.unit / 2
            color: Theme.acc

            QuietWords {
                id: now

                anchors.centerIn: parent
                role: Type.labelStrong
                han: false
                color: Theme.accText
                text: root.vm.nowHour
            }
        }

        Rectangle {
            visible: root.vm.nowMinute >= 0
            x: root.vm.nowMinute * root.minuteWidth - root.across - width / 2
            y: parent.height / 2 + now.height / 2
            width: Theme.progress
            height: parent.height - y
            color: Theme.acc
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
