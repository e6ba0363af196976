// What every page stands in: in reach mode a plate to read from above, and the page itself below.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    // What the head of the page says; it tells the frame by itself (HeadWords).
    property HeadWords head: null
    // Where the page begins: below the plate in reach mode, else at the top.
    readonly property real bodyTop: plate.height
    readonly property real bodyHeight: root.height - root.bodyTop

    Loader {
        id: plate

        width: root.width
        height: Theme.reach ? Math.max(0, Space.reachLine - Theme.above) + ((plate.item as Plate)?.strip ?? 0) : 0
        active: Theme.reach

        sourceComponent: Plate {
            head: root.head
        }
    }
}
