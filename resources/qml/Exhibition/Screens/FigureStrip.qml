// Headline figures, two by two.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.ViewModels

Grid {
    id: root

    required property RowModel model
    readonly property real cellWidth: (root.width - root.columnSpacing * (root.columns - 1)) / root.columns

    signal sourcesAsked(string key)

    columns: 2
    columnSpacing: Space.columnGap

    Repeater {
        model: root.model

        FigureCell {
            id: figure

            required property string key

            width: root.cellWidth
            onTapped: root.sourcesAsked(figure.key)
        }
    }
}
