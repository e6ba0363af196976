// A record that was found, or a query to try: what it is called with the part that was met, and more under it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string strand
    required property string before
    required property string match
    required property string after
    required property string foundBefore
    required property string foundMatch
    required property string foundAfter
    required property string detail
    // The shape lies before the title, and the title stands in from it.
    readonly property real inset: root.strand === "" ? 0 : Space.shape + Space.gap

    implicitHeight: Math.max(Space.target, words.implicitHeight + Space.unit * 4)

    Loader {
        y: words.y + (title.line - height) / 2
        active: root.strand !== ""

        sourceComponent: StrandShape {
            strand: root.strand
        }
    }

    Column {
        id: words

        y: Space.unit * 2
        width: root.width

        MarkedLine {
            id: title

            x: root.inset
            width: words.width - root.inset
            before: root.before
            match: root.match
            after: root.after
        }

        Loader {
            width: words.width
            active: root.foundMatch !== ""
            visible: active

            sourceComponent: MarkedLine {
                role: Type.label
                matchRole: Type.labelMatch
                color: Theme.ink2
                before: root.foundBefore
                match: root.foundMatch
                after: root.foundAfter
            }
        }

        QuietWords {
            width: words.width
            visible: text !== ""
            maximumLineCount: 2
            role: Type.label
            color: Theme.ink2
            text: root.detail
        }
    }
}
