// A list with momentum, a bar that says there is more, and a memory for its place.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Steps {
    id: root

    property alias model: list.model
    property alias delegate: list.delegate
    property alias header: list.header
    readonly property alias count: list.count
    readonly property real scrolled: list.contentY - list.originY
    required property string moreText
    // A row that comes into view takes over the items of one that went, which hides itself meanwhile.
    property bool reused: false
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

    // Rows are made in any order, so their order of making is not the order of reading.
    function moveFocus(from: Item, forward: bool): bool {
        let row = list.indexAt(1, from.mapToItem(list.contentItem, 0, from.height / 2).y);
        if (row < 0)
            return false;
        if (root.takes(list.itemAtIndex(row), from.nextItemInFocusChain(forward), forward))
            return true;
        for (row += forward ? 1 : -1; row >= 0 && row < list.count; row += forward ? 1 : -1) {
            list.positionViewAtIndex(row, ListView.Contain);
            list.forceLayout();
            if (root.enters(list.itemAtIndex(row), forward))
                return true;
        }
        const next = forward ? moreBar.nextItemInFocusChain(true) : root.before();
        next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return true;
    }

    function takes(row: Item, item: Item, forward: bool): bool {
        const within = scroller.holds(row, item);
        if (within)
            item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return within;
    }

    function enters(row: Item, forward: bool): bool {
        let item = row.nextItemInFocusChain(true);
        while (!forward && scroller.holds(row, item) && scroller.holds(row, item.nextItemInFocusChain(true)))
            item = item.nextItemInFocusChain(true);
        return root.takes(row, item, forward);
    }

    // What is focused before the list: past every row that is made.
    function before(): Item {
        let item = root.nextItemInFocusChain(false);
        while (scroller.holds(root, item))
            item = item.nextItemInFocusChain(false);
        return item;
    }

    // Rows above the view are only estimated: a flick that was aimed by the estimate ends at the true top.
    function holdBelowTop(): void {
        if (list.contentY >= list.originY)
            return;
        list.cancelFlick();
        list.contentY = list.originY;
    }

    Connections {
        target: Theme

        function onHanChanged(): void {
            // Where it was now, before any row takes another height.
            const [view, row, offset] = [list, root.topRow, root.topOffset];
            if (row > 0)
                Qt.callLater(() => {
                    // By then the visit may have ended, and the page with it: no function of it can be called.
                    if (view && row < view.count) {
                        view.positionViewAtIndex(row, ListView.Beginning);
                        view.contentY += offset;
                    }
                });
        }
    }

    Scroller {
        id: scroller

        flickable: list
        focused: root.Window.activeFocusItem
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.bottomMargin: moreBar.visible ? moreBar.height : 0
        clip: true
        // Nothing is made ahead of time: what is half made when a visit ends makes Qt complain.
        cacheBuffer: 0
        reuseItems: root.reused
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: Motion.flickSlowing
        maximumFlickVelocity: Motion.flickSpeed
        onMovementStarted: scroller.motion.stop()
        onContentYChanged: root.holdBelowTop()
        onOriginYChanged: root.holdBelowTop()

        // It moves with the rows, and stays where it is for as long as it covers the view.
        OneRegion {
            parent: list.contentItem
            z: 1
            x: -border.width
            y: (Math.floor(list.contentY / Math.max(1, list.height)) - 1) * list.height
            width: list.width + border.width * 2
            height: list.height * 3
        }
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
