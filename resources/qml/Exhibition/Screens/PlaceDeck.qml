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
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Space.unit * 3
        rowSpacing: Space.deckPadding

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.map !== ""
            text: root.map
            onTapped: root.mapTapped()
        }

        Neighbours {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            before: root.before
            after: root.after
            onBeforeTapped: root.beforeTapped()
            onAfterTapped: root.afterTapped()
        }
    }
}
