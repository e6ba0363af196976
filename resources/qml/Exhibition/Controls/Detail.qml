// A quiet text beside or under a title; where there is none, nothing is made.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Loader {
    id: root

    required property string text
    property int alignment: Text.AlignLeft
    readonly property real lineHeight: (root.item as QuietWords)?.lineHeight ?? 0

    active: root.text !== ""
    visible: root.active

    sourceComponent: QuietWords {
        horizontalAlignment: root.alignment
        role: Type.label
        color: Theme.ink2
        text: root.text
    }
}
