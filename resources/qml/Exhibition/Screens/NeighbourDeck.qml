// The way to the thing before and the thing after; no deck where there is neither.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Deck {
    id: root

    required property string before
    required property string after

    signal beforeTapped
    signal afterTapped

    visible: root.before !== "" || root.after !== ""

    Neighbours {
        width: Space.contentWidth
        before: root.before
        after: root.after
        onBeforeTapped: root.beforeTapped()
        onAfterTapped: root.afterTapped()
    }
}
