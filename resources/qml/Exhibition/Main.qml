// The window: its front, until Entrance.qml stands there.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Window {
    id: root

    // A window on a desk may be closed; a kiosk may not.
    required property bool windowed
    // Pixels in a millimetre of the glass; 0 where nobody knows.
    required property real density
    // The colour set of the front.
    required property string scheme

    // Logical pixels at the lower edge that are not the guide's: the bar of a preview stands there.
    property real below: 0

    readonly property bool portrait: root.height >= root.width
    readonly property real zoom: Math.min(root.width / (root.portrait ? Space.shortSide : Space.longSide), root.height / (root.below + (root.portrait ? Space.longSide : Space.shortSide)))

    color: Theme.paper
    title: "WAIC"
    flags: root.windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint

    onClosing: close => close.accepted = root.windowed
    Component.onCompleted: Theme.scheme = root.scheme

    Binding {
        target: Theme
        property: "pixel"
        value: 1 / root.zoom
    }

    Binding {
        target: Theme
        property: "mm"
        value: root.density / root.zoom
    }

    Binding {
        target: Theme
        property: "portrait"
        value: root.portrait
    }

    Item {
        id: canvas

        width: root.width / root.zoom
        height: root.height / root.zoom - root.below
        scale: root.zoom
        transformOrigin: Item.TopLeft

        Loader {
            anchors.fill: parent
            active: entrance.children.length === 0

            sourceComponent: Front {}
        }

        Item {
            id: entrance

            objectName: "entrance"
            anchors.fill: parent
        }
    }
}
