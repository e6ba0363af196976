// The ten: a star for each, what is not known said plainly, and the way to those that are named.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Column {
    id: root

    required property int count
    required property string title
    required property string note

    Row {
        width: root.width
        height: Space.target
        spacing: (root.width - root.count * Space.star) / Math.max(1, root.count - 1)

        Repeater {
            model: root.count

            StrandShape {
                strand: "named"
                size: Space.star
            }
        }
    }

    Words {
        width: root.width
        role: Type.row
        text: root.title
    }

    Words {
        width: root.width
        bottomPadding: Space.gap
        role: Type.label
        color: Theme.ink2
        text: root.note
    }
}
