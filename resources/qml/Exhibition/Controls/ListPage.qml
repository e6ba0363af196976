// A page whose rows are many: one list in portrait, two side by side in landscape.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

PageFrame {
    id: root

    required property QtObject model
    // The same rows in two parts, for landscape.
    required property QtObject firstModel
    required property QtObject secondModel
    property alias header: headSlot.data
    property Component delegate
    property bool reused: false
    property alias deck: deckSlot.data
    property string moreText: ""
    // What the list shows; when it changes, the list begins at its top.
    property string place: ""
    // The row where the visitor is: the last one asked for, or else the first in view.
    property int atRow: 0
    readonly property real headWidth: Space.contentWidth
    readonly property real listTop: root.bodyTop + headSlot.height
    readonly property real listBottom: deckSlot.height

    function goTo(row: int): void {
        if (Theme.portrait)
            first.goTo(row);
        else if (row < first.count)
            first.goTo(row);
        else
            second.goTo(row - first.count);
        root.atRow = row;
    }

    onPlaceChanged: {
        first.goTo(0);
        second.goTo(0);
        root.atRow = 0;
    }

    Item {
        id: headSlot

        x: Space.margin
        y: root.bodyTop
        width: root.headWidth
        height: childrenRect.height
    }

    Rows {
        id: first

        x: Space.margin
        y: root.listTop
        width: Theme.portrait ? Space.contentWidth : (Space.contentWidth - Space.columnGap) / 2
        height: root.height - root.listTop - root.listBottom
        model: Theme.portrait ? root.model : root.firstModel
        delegate: root.delegate
        reused: root.reused
        moreText: root.moreText
        onTopRowChanged: root.atRow = Math.max(0, first.topRow)
    }

    Rows {
        id: second

        x: Space.margin + first.width + Space.columnGap
        y: root.listTop
        visible: !Theme.portrait
        width: first.width
        height: first.height
        model: Theme.portrait ? null : root.secondModel
        delegate: root.delegate
        reused: root.reused
        moreText: root.moreText
        onTopRowChanged: if (second.topRow > 0)
            root.atRow = first.count + second.topRow
    }

    Item {
        id: deckSlot

        anchors.bottom: parent.bottom
        width: parent.width
        height: childrenRect.height
    }
}
