// What attract shows before there are words for it: its top rule, and the field to touch.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    Rule {
        strong: true
        y: Space.topBar - height
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
    }

    Rectangle {
        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        height: Space.touchField
        color: Theme.acc

        Rings {
            anchors {
                right: parent.right
                rightMargin: Space.margin
                verticalCenter: parent.verticalCenter
            }
        }
    }
}
