// A list with momentum, a bar that says there is more, and a memory for its place.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    property alias model: list.model
    property alias delegate: list.delegate
    property alias header: list.header
    readonly property alias count: list.count
    readonly property real scrolled: list.contentY - list.originY
    required property string moreText
    // The first row in view, as of the last scroll: a language flip keeps it there.
    readonly property int topRow: list.indexAt(1, list.contentY)
    readonly property real topOffset: list.contentY - (list.itemAt(1, list.contentY)?.y ?? 0)

    function goTo(row: int): void {
        if (row >= 0 && row < list.count)
            list.positionViewAtIndex(row, ListView.Beginning);
    }

    function toTop(): void {
        list.positionViewAtBeginning();
    }

    function stay(): void {
        const offset = root.topOffset;
        root.goTo(root.topRow);
        list.contentY += offset;
    }

    Connections {
        target: Theme

        function onHanChanged(): void {
            if (root.topRow > 0)
                Qt.callLater(root.stay);
        }
    }

    Scroller {
        id: scroller

        flickable: list
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: moreBar.visible ? moreBar.height : 0
        clip: true
        // Nothing is made ahead of time: what is half made when a visit ends makes Qt complain.
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: Motion.flickSlowing
        maximumFlickVelocity: Motion.flickSpeed
        onMovementStarted: scroller.motion.stop()
    }

    MoreBar {
        id: moreBar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: list.contentHeight > root.height
        opacity: scroller.more ? 1 : 0
        usable: scroller.more
        text: root.moreText
        onTapped: scroller.pageDown()
    }
}
