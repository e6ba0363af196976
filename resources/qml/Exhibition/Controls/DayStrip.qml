// The conference days as equal cells; today has a dot and the word.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Rectangle {
    id: root

    required property QtObject model

    signal dayTapped(string key)

    implicitHeight: Math.max(Space.dayStrip, row.implicitHeight)
    radius: Space.radius
    color: Theme.paper
    border.width: Theme.outline
    border.color: Theme.ink

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: 0
        uniformCellSizes: true

        Repeater {
            model: root.model

            DayCell {
                Layout.fillWidth: true
                Layout.fillHeight: true
                onTapped: root.dayTapped(key)
            }
        }
    }
}
