// Draws where the glass is touched, counts fingers, and lights squares that were hit.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls

Item {
    id: root

    required property string title
    required property string detail
    required property string countText
    required property string doneText
    readonly property int mostMarks: 600
    readonly property real side: Math.max(Space.finger, Space.button)
    property list<point> marks
    property list<int> hit
    property int now: 0
    property int most: 0

    signal done

    function mark(points: list<QtObject>): void {
        const drawn = root.marks.slice(-root.mostMarks);
        for (const each of points) {
            const finger = each as TouchPoint;
            drawn.push(Qt.point(finger.x, finger.y));
            root.strike(finger.x, finger.y);
        }
        root.marks = drawn;
    }

    function strike(x: real, y: real): void {
        const column = root.third(x, root.width);
        const row = root.third(y, root.height);
        const index = row * 3 + column;
        if (column >= 0 && row >= 0 && !root.hit.includes(index))
            root.hit.push(index);
    }

    // Which of the three squares along a side of the glass lies there; -1 between them.
    function third(at: real, length: real): int {
        for (let n = 0; n < 3; n++) {
            const start = n * (length - root.side) / 2;
            if (at >= start && at <= start + root.side)
                return n;
        }
        return -1;
    }

    Repeater {
        model: 9

        Rectangle {
            required property int index

            x: (index % 3) * (root.width - width) / 2
            y: Math.floor(index / 3) * (root.height - height) / 2
            width: root.side
            height: root.side
            color: root.hit.includes(index) ? Theme.acc : Theme.sunk
            border.width: Theme.outline
            border.color: Theme.ink
        }
    }

    Repeater {
        model: root.marks

        Rectangle {
            required property point modelData

            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: Space.dot
            height: Space.dot
            radius: Space.dot / 2
            color: Theme.ink
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        maximumTouchPoints: 40
        onPressed: points => root.mark(points)
        onUpdated: points => root.mark(points)
        onTouchUpdated: points => {
            root.now = points.length;
            root.most = Math.max(root.most, root.now);
        }
    }

    Column {
        anchors {
            horizontalCenter: parent.horizontalCenter
            top: parent.top
            topMargin: root.side + Space.gutter
        }
        width: Space.pinPad
        spacing: Space.gap

        Words {
            width: parent.width
            role: Type.page
            text: root.title
        }

        Words {
            width: parent.width
            color: Theme.ink2
            text: root.detail
        }

        Words {
            width: parent.width
            role: Type.bodyStrong
            text: root.countText + ": " + root.now + " / " + root.most
        }
    }

    ActionButton {
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: root.side + Space.gutter
        }
        primary: true
        text: root.doneText
        onTapped: root.done()
    }
}
