// A sheet from the bottom edge over a scrim; a touch beside it closes it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Item {
    id: root

    required property bool open
    required property string title
    required property string closeText
    property string subtitle: ""
    property bool dismissable: true
    default property alias contents: column.data

    signal closed

    enabled: root.open
    visible: root.open || scrim.opacity > 0

    Rectangle {
        id: scrim

        anchors.fill: parent
        color: Theme.scrim
        opacity: root.open ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Motion.sheet
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
            onClicked: root.closed()
        }
    }

    Rectangle {
        id: panel

        y: root.open ? root.height - height : root.height
        width: root.width
        height: Math.min(root.height - (Theme.reach ? Space.reachLine : Space.sheetTop), head.height + column.implicitHeight + close.height + Space.unit * 12)
        color: Theme.paper
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Behavior on y {
            NumberAnimation {
                duration: Motion.sheet
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: head

            anchors {
                top: parent.top
                left: parent.left
                right: parent.right
                margins: Space.margin
                topMargin: Space.unit * 5
            }
            spacing: 0

            Words {
                Layout.fillWidth: true
                role: Type.page
                text: root.title
            }

            Words {
                Layout.fillWidth: true
                Layout.bottomMargin: Space.unit * 2
                color: Theme.ink2
                maximumLineCount: 2
                text: root.subtitle
            }
        }

        Scroller {
            id: scroller

            flickable: flickable
            focused: root.Window.activeFocusItem
        }

        Flickable {
            id: flickable

            anchors {
                top: head.bottom
                bottom: close.top
                left: parent.left
                right: parent.right
                leftMargin: Space.margin
                rightMargin: Space.margin
                bottomMargin: Space.unit * 3
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

                width: parent.width
            }
        }

        ActionButton {
            id: close

            anchors {
                bottom: parent.bottom
                left: parent.left
                right: parent.right
                margins: Space.margin
                bottomMargin: Space.unit * 5
            }
            text: root.closeText
            icon: "close"
            onTapped: root.closed()
        }
    }
}
