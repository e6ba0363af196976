// The deck of a thing with a place: the way to the map, to the thing before and to the thing after.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Deck {
    id: root

    required property string map
    required property string before
    required property string after
    readonly property bool paired: root.before !== "" || root.after !== ""

    signal mapTapped
    signal beforeTapped
    signal afterTapped

    visible: root.map !== "" || root.paired

    GridLayout {
        width: Space.contentWidth
        columns: Theme.portrait ? 2 : 3
        columnSpacing: Space.unit * 3
        rowSpacing: Space.deckPadding
        uniformCellWidths: true

        ActionButton {
            Layout.fillWidth: true
            Layout.columnSpan: Theme.portrait ? 2 : 1
            visible: root.map !== ""
            text: root.map
            onTapped: root.mapTapped()
        }

        ActionButton {
            Layout.fillWidth: true
            visible: root.before !== ""
            icon: "chevronLeft"
            text: root.before
            onTapped: root.beforeTapped()
        }

        ActionButton {
            Layout.fillWidth: true
            visible: root.after !== ""
            icon: "forward"
            iconAfter: true
            text: root.after
            onTapped: root.afterTapped()
        }
    }
}
