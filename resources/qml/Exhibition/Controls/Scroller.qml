// Turns a page or list one screenful down.
import QtQuick
import Exhibition.Theme

QtObject {
    id: root

    required property Flickable flickable
    readonly property real end: root.flickable.contentHeight - root.flickable.height + root.flickable.originY
    readonly property bool more: root.flickable.contentY < root.end - Space.more / 2

    readonly property NumberAnimation motion: NumberAnimation {
        target: root.flickable
        property: "contentY"
        duration: Motion.page
        easing.type: Easing.OutCubic
    }

    function pageDown(): void {
        root.motion.to = Math.min(root.end, root.flickable.contentY + root.flickable.height * 0.8);
        root.motion.start();
    }
}
