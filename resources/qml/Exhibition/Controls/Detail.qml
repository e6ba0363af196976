// A quiet line beside or under a title; where there is none, nothing is made.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Loader {
    id: root

    required property string text

    active: root.text !== ""
    visible: root.active

    sourceComponent: QuietWords {
        role: Type.label
        color: Theme.ink2
        text: root.text
    }
}
