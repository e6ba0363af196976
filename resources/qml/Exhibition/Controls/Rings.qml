// The rings that say where to touch.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    implicitWidth: Space.rings
    implicitHeight: Space.rings

    Repeater {
        model: [[1, 0.4], [0.63, 0.7], [0.23, 1]]

        Rectangle {
            id: ring

            required property int index
            required property list<real> modelData

            x: (root.width - width) / 2
            y: (root.height - height) / 2
            width: Space.rings * ring.modelData[0]
            height: width
            radius: width / 2
            opacity: ring.modelData[1]
            color: ring.index === 2 ? Theme.accText : "transparent"
            border.width: Space.focus
            border.color: Theme.accText
        }
    }
}
