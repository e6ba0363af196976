// Has what lies under it drawn anew as one rectangle, where Qt draws by software: of many small pieces it would
// join a region with each item, and put every glyph through that region line by line. Nothing of it is seen.
import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    visible: root.GraphicsInfo.api === GraphicsInfo.Software
    color: "transparent"
    // Without an edge there would be nothing to draw; it lies outside of what it covers.
    border.width: 1
    border.color: Theme.ink
}
