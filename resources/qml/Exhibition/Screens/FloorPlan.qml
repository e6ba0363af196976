// The plan of a venue: halls and rooms as rectangles, the marked one filled, and where one stands.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.ViewModels

Item {
    id: root

    required property RowModel model
    // Its height as a share of its width.
    required property real shape
    required property string hereText
    readonly property real rise: Space.planRise

    signal opened(string place)

    implicitHeight: root.width * root.shape * root.rise

    Repeater {
        model: root.model

        PlanCell {
            id: cell

            required property string key

            scaled: root.width
            rise: root.rise
            hereText: root.hereText
            onTapped: root.opened(cell.key)
        }
    }
}
