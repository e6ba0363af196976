// A scrolling page between top bar and dock, with a deck at its foot and a bar that says what is below.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

PageFrame {
    id: root

    default property alias contents: column.data
    property alias deck: deckSlot.data
    property string moreText: ""
    // What the page shows; when it changes, the page begins at its top.
    property string place: ""
    readonly property real contentWidth: Space.contentWidth
    readonly property real deckHeight: deckSlot.height

    onPlaceChanged: flickable.contentY = 0

    Scroller {
        id: scroller

        flickable: flickable
        focused: root.Window.activeFocusItem
    }

    Flickable {
        id: flickable

        anchors {
            fill: parent
            topMargin: root.bodyTop
            leftMargin: Space.margin
            rightMargin: Space.margin
            bottomMargin: deckSlot.height + (moreBar.visible ? moreBar.height : 0)
        }
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        flickDeceleration: Motion.flickSlowing
        maximumFlickVelocity: Motion.flickSpeed
        onMovementStarted: scroller.motion.stop()

        Column {
            id: column

            width: flickable.width
            bottomPadding: Space.unit * (Theme.portrait ? 4 : 1)
        }
    }

    MoreBar {
        id: moreBar

        anchors {
            left: parent.left
            right: parent.right
            bottom: deckSlot.top
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        visible: column.implicitHeight > root.bodyHeight - deckSlot.height
        opacity: scroller.more ? 1 : 0
        usable: scroller.more
        text: root.moreText
        onTapped: scroller.pageDown()
    }

    Item {
        id: deckSlot

        anchors.bottom: parent.bottom
        width: parent.width
        height: childrenRect.height
    }
}
