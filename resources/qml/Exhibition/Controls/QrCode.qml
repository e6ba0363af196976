// A QR code: black on white in every colour set, its quiet zone included, in whole pixels of the glass.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    // Lines of "0" and "1", without the quiet zone.
    required property string modules
    required property string accessibleName

    readonly property list<string> lines: root.modules.split("\n")
    readonly property int count: root.modules === "" ? 0 : root.lines.length
    // Pixels of the glass for each module: whole ones, or a camera sees a moiré.
    readonly property int grain: Math.max(1, Math.floor(root.width / Theme.pixel / (root.count + 8)))
    readonly property real side: root.count * root.grain * Theme.pixel

    implicitWidth: Space.qr
    implicitHeight: implicitWidth
    visible: root.count > 0
    color: Theme.qrLight

    Accessible.role: Accessible.Graphic
    Accessible.name: root.accessibleName

    onModulesChanged: canvas.requestPaint()
    onGrainChanged: canvas.requestPaint()

    Canvas {
        id: canvas

        x: Math.round((root.width - root.side) / 2 / Theme.pixel) * Theme.pixel
        y: Math.round((root.height - root.side) / 2 / Theme.pixel) * Theme.pixel
        width: Math.max(1, root.count * root.grain)
        height: width
        scale: Theme.pixel
        transformOrigin: Item.TopLeft
        renderStrategy: Canvas.Cooperative
        antialiasing: false

        onPaint: {
            const context = canvas.getContext("2d");
            context.reset();
            context.fillStyle = Theme.qrDark;
            for (let row = 0; row < root.count; row++)
                for (let column = 0; column < root.count; column++)
                    if (root.lines[row][column] === "1")
                        context.fillRect(column * root.grain, row * root.grain, root.grain, root.grain);
        }
    }
}
