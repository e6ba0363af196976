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
            "search": "M 32 20 A 12 12 0 1 1 8 20 A 12 12 0 1 1 32 20 M 29 29 L 39 39",
            "plan": "M 12 6 H 32 V 38 L 22 29 L 12 38 Z",
            "access": "M 25 8 A 3 3 0 1 1 19 8 A 3 3 0 1 1 25 8 M 6 16 L 16 18 V 26 L 12 39 M 38 16 L 28 18 V 26 L 32 39 M 16 18 H 28 M 16 27 H 28",
            "swap": "M 8 15 H 36 M 28 7 L 36 15 M 36 29 H 8 M 16 37 L 8 29",
            "delete": "M 16 10 H 38 V 34 H 16 L 6 22 Z M 22 17 L 32 27 M 32 17 L 22 27",
            "space": "M 8 20 V 32 H 36 V 20",
            "check": "M 10 23 L 19 32 L 35 13"
        })[root.name] ?? ""
}
