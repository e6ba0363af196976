// Strong words before others on the same line, and the dot between them; without words nothing is made.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Loader {
    id: root

    required property string text
    required property color color
    // False where nothing comes after them.
    property bool dotted: true

    active: root.text !== ""
    visible: root.active

    sourceComponent: RowLayout {
        spacing: Space.gap

        QuietWords {
            role: Type.labelStrong
            color: root.color
            text: root.text
        }

        QuietWords {
            visible: root.dotted
            role: Type.label
            color: Theme.ink2
            text: "·"
        }
    }
}
