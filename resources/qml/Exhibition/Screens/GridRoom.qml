// A row of the grid: the room's name at the left, a hairline above.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string title
    required property string detail
    required property int lane
    required property int lanes

    y: root.lane * Space.gridLane
    height: root.lanes * Space.gridLane

    Rule {
        visible: root.lane > 0
        width: parent.width
    }

    Column {
        y: Space.unit * 2
        width: Space.hang

        Words {
            width: parent.width
            role: Type.labelStrong
            maximumLineCount: 2
            text: root.title
        }

        Words {
            width: parent.width
            visible: text !== ""
            role: Type.label
            color: Theme.ink2
            maximumLineCount: 1
            text: root.detail
        }
    }
}
