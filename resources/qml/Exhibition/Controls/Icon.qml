// A few drawn signs: strokes with square ends, no fill.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Drawn {
    id: root

    required property string name
    property real size: Space.icon

    tint: Theme.ink
    implicitWidth: root.size
    implicitHeight: root.size
    box: Space.dockIcon
    strokeWidth: Theme.stroke * Space.dockIcon / root.size
    path: ({
            "home": "M 6 21 L 22 7 L 38 21 M 10 18 V 38 H 18 V 26 H 26 V 38 H 34 V 18",
            "back": "M 36 22 H 8 M 20 10 L 8 22 L 20 34",
            "forward": "M 16 10 L 28 22 L 16 34",
            "chevronLeft": "M 28 10 L 16 22 L 28 34",
            "chevronDown": "M 10 16 L 22 28 L 34 16",
            "chevronUp": "M 10 28 L 22 16 L 34 28",
            "close": "M 10 10 L 34 34 M 34 10 L 10 34",
            "plus": "M 22 10 V 34 M 10 22 H 34",
            "check": "M 10 23 L 19 32 L 35 13"
        })[root.name] ?? ""
}
