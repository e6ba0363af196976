// One column in portrait, two in landscape; its children take columnWidth.
import QtQuick
import Exhibition.Theme

Grid {
    id: root

    readonly property real columnWidth: (Space.contentWidth - root.columnSpacing * (root.columns - 1)) / root.columns

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Space.columnGap
}
