// Has what lies under it drawn anew as one rectangle, where Qt draws by software: of many small pieces it would
// join a region with each item, and put every glyph through that region line by line. Nothing of it is seen.
import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    property bool turned: false

    // All of it, with the next frame. It does so by itself where it moves.
    function anew(): void {
        root.turned = !root.turned;
    }

    visible: root.GraphicsInfo.api === GraphicsInfo.Software
    color: "transparent"
    // Without an edge there would be nothing to draw; it lies outside of what it covers.
    border.width: 1
    border.color: root.turned ? Theme.paper : Theme.ink
}
