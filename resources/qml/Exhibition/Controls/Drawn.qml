// A path, stroked or filled. A Canvas and no Shape: in the software renderer a Shape that is wholly
// clipped away is painted all the same when it moves, and smears over the deck and the dock.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string path
    required property color tint
    // Of the box that the path is drawn in.
    required property real box
    property real strokeWidth: 0
    readonly property real grain: canvas.width / root.box

    Accessible.ignored: true
    onPathChanged: canvas.requestPaint()
    onTintChanged: canvas.requestPaint()
    onGrainChanged: canvas.requestPaint()

    // As many pixels as the glass has, shown at the size of the layout.
    Canvas {
        id: canvas

        width: Math.ceil(root.width / Theme.pixel)
        height: Math.ceil(root.height / Theme.pixel)
        scale: Theme.pixel
        transformOrigin: Item.TopLeft
        renderStrategy: Canvas.Cooperative
        antialiasing: true

        onPaint: {
            const context = canvas.getContext("2d");
            context.reset();
            context.scale(root.grain, root.grain);
            context.lineCap = "square";
            context.lineJoin = "miter";
            context.lineWidth = root.strokeWidth;
            context.strokeStyle = root.tint;
            context.fillStyle = root.tint;
            context.path = root.path;
            if (root.strokeWidth > 0)
                context.stroke();
            else
                context.fill();
        }
    }
}
