// A quiet text at the right end of a row; where there is none, nothing is made.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Loader {
    id: root

    required property string text
    readonly property real lineHeight: (root.item as QuietWords)?.lineHeight ?? 0

    active: root.text !== ""
    visible: root.active

    sourceComponent: QuietWords {
        horizontalAlignment: Text.AlignRight
        role: Type.label
        color: Theme.ink2
        text: root.text
    }
}
