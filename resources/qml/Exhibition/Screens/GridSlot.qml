// Where a session lies in the grid; the block itself is made when it comes near.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string key
    required property string name
    required property string time
    required property string title
    required property string strand
    required property string note
    required property string status
    required property int lane
    required property int start
    required property int length
    required property int edge
    required property int span
    required property string side
    required property bool ended
    required property bool running
    required property bool planned
    required property real minuteWidth
    required property int nowMinute
    required property bool near
    // How far the grid is moved: words stay in view while their block is.
    required property real across

    signal tapped(string key)

    x: root.edge * root.minuteWidth
    y: root.lane * Space.gridLane + Space.unit
    width: root.span * root.minuteWidth - Space.unit / 2
    height: Space.gridLane - Space.unit * 2

    Loader {
        anchors.fill: parent
        active: root.near

        sourceComponent: GridBlock {
            accessibleName: root.name
            time: root.time
            title: root.title
            strand: root.strand
            note: root.note
            status: root.status
            side: root.side
            ended: root.ended
            running: root.running
            planned: root.planned
            barX: (root.start - root.edge) * root.minuteWidth
            barWidth: Math.max(Theme.progress, root.length * root.minuteWidth - Space.unit / 2)
            cut: root.across - root.x
            progress: root.running ? Math.max(0, Math.min(root.length, root.nowMinute - root.start)) * root.minuteWidth : 0
            onTapped: root.tapped(root.key)
        }
    }
}
