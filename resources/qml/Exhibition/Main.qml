// The window: attract, and a place for all that a visitor finds behind it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Screens
import Exhibition.ViewModels

Window {
    id: root

    // A window on a desk may be closed; a kiosk may not.
    required property bool windowed
    // Pixels in a millimetre of the glass; 0 where nobody knows.
    required property real density
    required property FrameViewModel frame
    required property SourcesViewModel sources
    required property AccessViewModel access
    required property StaffViewModel staff
    required property AttractViewModel attract

    // Logical pixels at the lower edge that are not the guide's: the bar of a preview stands there.
    property real below: 0

    readonly property bool portrait: root.height >= root.width
    readonly property bool visiting: root.frame.screen !== "attract"
    readonly property real zoom: Math.min(root.width / (root.portrait ? Space.shortSide : Space.longSide), root.height / (root.below + (root.portrait ? Space.longSide : Space.shortSide)))

    color: Theme.paper
    title: "WAIC"
    flags: root.windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint

    onClosing: close => close.accepted = root.windowed

    LookOfAll {
        frame: root.frame
        staff: root.staff
        visiting: root.visiting
        portrait: root.portrait
        zoom: root.zoom
        density: root.density
    }

    Item {
        id: canvas

        width: root.width / root.zoom
        height: root.height / root.zoom - root.below
        scale: root.zoom
        transformOrigin: Item.TopLeft

        PageSlot {
            anchors.fill: parent
            shown: root.frame.screen === "attract"
            visiting: root.visiting

            AttractScreen {
                vm: root.attract
                onWoken: root.frame.wake()
            }
        }

        // Interior.qml is put here when there is content, or sooner where somebody needs it.
        Item {
            objectName: "interior"
            anchors.fill: parent
        }

        Announcer {
            frame: root.frame
            attract: root.attract
            visiting: root.visiting
            sheet: root.access.open ? root.access.title : root.sources.open ? root.sources.title : ""
        }
    }
}
