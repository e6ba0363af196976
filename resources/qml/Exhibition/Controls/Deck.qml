// The control deck on the dock: everything that steers the page lies here.
import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    property bool oneRow: false
    default property alias contents: rows.data

    implicitHeight: root.visible ? rows.implicitHeight + Space.deckPadding * 2 : 0
    color: Theme.sunk

    Rectangle {
        width: parent.width
        height: Theme.deckRule
        color: Theme.ink
    }

    Grid {
        id: rows

        x: Space.margin
        y: Space.deckPadding
        columns: root.oneRow ? 2 : 1
        verticalItemAlignment: Grid.AlignVCenter
        columnSpacing: Space.contentWidth * 0.02
        rowSpacing: Space.deckPadding
    }
}
