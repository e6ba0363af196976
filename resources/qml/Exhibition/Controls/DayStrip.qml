// The conference days as cells; today has a dot and the word.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property QtObject model
    readonly property real cellWidth: Theme.portrait ? root.width / Math.max(1, days.count) : Space.dayCellWidth

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
                width: root.cellWidth
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
