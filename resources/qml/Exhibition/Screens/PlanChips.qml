// A row of chips of which one is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Flow {
    id: root

    required property RowModel model

    signal chosen(string key)

    width: Space.contentWidth
    visible: chips.count > 0
    spacing: Space.gap

    Repeater {
        id: chips

        model: root.model

        Chip {
            id: chip

            required property string key

            onTapped: root.chosen(chip.key)
        }
    }
}
