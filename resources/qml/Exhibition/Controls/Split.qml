// A page about one thing: head, facts and the rest below each other; in landscape the facts stand right.
import QtQuick
import Exhibition.Theme

Item {
    id: root

    property alias head: headSlot.data
    property alias facts: factsSlot.data
    property alias rest: restSlot.data
    readonly property real columnWidth: Theme.portrait ? Space.contentWidth : (Space.contentWidth - Space.columnGap) / 2

    implicitHeight: Math.max(factsSlot.y + factsSlot.height, restSlot.y + restSlot.height)

    Column {
        id: headSlot

        width: root.columnWidth
    }

    Column {
        id: factsSlot

        x: Theme.portrait ? 0 : root.columnWidth + Space.columnGap
        y: Theme.portrait ? headSlot.height : Space.headTop
        width: root.columnWidth
    }

    Column {
        id: restSlot

        y: Theme.portrait ? factsSlot.y + factsSlot.height : headSlot.height
        width: root.columnWidth
    }
}
