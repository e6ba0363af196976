// Turns a page or list one screenful down.
import QtQuick
import Exhibition.Theme

QtObject {
    id: root

    required property Flickable flickable
    // What the keyboard is at; it scrolls into view.
    property Item focused: null
    readonly property real end: root.flickable.contentHeight - root.flickable.height + root.flickable.originY
    readonly property bool more: root.flickable.contentY < root.end - Space.more / 2

    readonly property NumberAnimation motion: NumberAnimation {
        target: root.flickable
        property: "contentY"
        duration: Motion.page
        easing.type: Easing.OutCubic
    }

    onFocusedChanged: root.reveal(root.focused)

    function holds(one: Item, other: Item): bool {
        let item = other;
        while (item && item !== one)
            item = item.parent;
        return item !== null && one !== null;
    }

    function reveal(item: Item): void {
        if (item === null || !root.holds(root.flickable.contentItem, item))
            return;
        const top = item.mapToItem(root.flickable.contentItem, 0, 0).y - Space.gutter;
        const bottom = top + item.height + Space.gutter * 2;
        root.motion.stop();
        if (top < root.flickable.contentY)
            root.flickable.contentY = Math.max(root.flickable.originY, top);
        else if (bottom > root.flickable.contentY + root.flickable.height)
            root.flickable.contentY = Math.min(top, Math.max(root.flickable.originY, Math.min(root.end, bottom - root.flickable.height)));
    }

    function pageDown(): void {
        root.motion.to = Math.min(root.end, root.flickable.contentY + root.flickable.height * 0.8);
        root.motion.start();
    }
}
