// The conference days as cells; today has a dot and the word.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property QtObject model
    readonly property real cellWidth: root.width / Math.max(1, days.count)

    signal dayTapped(string key)

    implicitWidth: Theme.portrait ? Space.contentWidth : row.width
    implicitHeight: row.height

    Rectangle {
        anchors.fill: row
        radius: Space.radius
        color: Theme.paper
    }

    Row {
        id: row

        Repeater {
            id: days

            model: root.model

            DayCell {
                width: Theme.portrait ? root.cellWidth : implicitWidth
                last: days.count - 1
                onTapped: root.dayTapped(key)
            }
        }
    }

    Rectangle {
        anchors.fill: row
        radius: Space.radius
        color: "transparent"
        border.width: Theme.outline
        border.color: Theme.ink
    }
}
