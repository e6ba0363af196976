// A row of the comparison: a label and what both say; what is the same in both is said once.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string kind
    required property string label
    required property bool point
    required property string aText
    required property string aDetail
    required property string aMark
    required property string aSquare
    required property bool aKnown
    required property int aSources
    required property bool aDiffers
    required property string bText
    required property string bDetail
    required property string bMark
    required property string bSquare
    required property bool bKnown
    required property int bSources
    required property bool bDiffers
    property string sameText: ""
    readonly property bool heading: root.kind === "heading"
    readonly property bool once: root.kind === "both"
    readonly property real padTop: root.label === "" ? 0 : Space.gap
    readonly property real axis: Theme.portrait ? 0 : Space.compareLabel + Space.columnGap
    readonly property real side: (root.width - root.axis - Space.columnGap) / 2
    readonly property real cellsY: root.padTop + (Theme.portrait && root.label !== "" ? label.height : 0)
    readonly property real beside: Theme.portrait || root.label === "" ? 0 : label.y + label.height + Space.gap

    signal sourcesTapped(string side)

    width: ListView.view?.width ?? 0
    implicitHeight: root.heading ? label.height + Space.gutter * 1.5 : Math.max(root.beside, a.height, b.height)

    Rule {
        visible: root.label !== ""
        width: parent.width
        strong: root.heading
    }

    Words {
        id: label

        y: root.heading ? Space.gutter : root.padTop + (Theme.portrait ? 0 : Math.max(0, (a.firstLine - lineHeight) / 2))
        width: root.heading || Theme.portrait ? root.width : Space.compareLabel
        visible: text !== ""
        role: root.heading ? Type.row : Type.label
        color: root.heading ? Theme.ink : Theme.ink2
        text: root.label
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    }

    CompareCell {
        id: a

        x: root.axis
        width: root.side
        wordsY: root.cellsY
        visible: !root.heading
        side: root.once ? root.sameText : "A"
        label: root.label
        text: root.aText
        detail: root.aDetail
        mark: root.aMark
        square: root.aSquare
        known: root.aKnown
        sources: root.aSources
        differs: root.aDiffers
        point: root.point
        onTapped: root.sourcesTapped("a")
    }

    CompareCell {
        id: b

        x: root.axis + root.side + Space.columnGap
        width: root.side
        wordsY: root.cellsY
        visible: !root.heading && !root.once
        side: "B"
        label: root.label
        text: root.bText
        detail: root.bDetail
        mark: root.bMark
        square: root.bSquare
        known: root.bKnown
        sources: root.bSources
        differs: root.bDiffers
        point: root.point
        onTapped: root.sourcesTapped("b")
    }

    SameLine {
        x: root.axis + Math.min(a.width, a.end) + Space.gutter
        y: root.cellsY
        width: root.width - x
        height: a.firstLine
        visible: root.once
        wordsX: b.x - x
        text: root.sameText
    }
}
