// The shape of a strand, in its colour: disc, triangle, star, cross, square, half disc.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Exhibition.Theme

Item {
    id: root

    required property string strand
    property real size: Space.shape
    property color tint: Theme.strandColor(root.strand)
    readonly property bool outlined: root.strand === "named"
    readonly property string path: {
        const half = root.size / 2;
        return root.strand === "main" ? root.triangle(root.size) : root.star(half);
    }

    function triangle(side: real): string {
        return `M ${side / 2} ${side * 0.08} L ${side} ${side * 0.92} L 0 ${side * 0.92} Z`;
    }

    // Ten points, the inner ring at 0.72.
    function star(half: real): string {
        const points = Array.from({
            length: 20
        }, (_, n) => [n % 2 ? 0.7 : 0.95, n * Math.PI / 10 - Math.PI / 2]);
        const places = points.map(([reach, turn]) => `${half + half * reach * Math.cos(turn)} ${half + half * reach * Math.sin(turn)}`);
        return `M ${places.join(" L ")} Z`;
    }

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    Rectangle {
        visible: root.strand === "opening" || root.strand === "experience"
        anchors.fill: parent
        anchors.margins: root.size * 0.06
        radius: width / 2
        color: root.strand === "opening" ? root.tint : "transparent"
        border.width: root.size * 0.11
        border.color: root.tint
    }

    Item {
        visible: root.strand === "experience"
        x: root.size / 2
        width: root.size / 2
        height: root.size
        clip: true

        Rectangle {
            x: -root.size / 2 + root.size * 0.06
            y: root.size * 0.06
            width: root.size * 0.88
            height: width
            radius: width / 2
            color: root.tint
        }
    }

    Rectangle {
        visible: root.strand === "hall"
        anchors.fill: parent
        anchors.margins: root.size * 0.1
        color: root.tint
    }

    Repeater {
        model: root.strand === "industry" ? [45, -45] : []

        Rectangle {
            id: stroke

            required property int modelData

            anchors.centerIn: parent
            width: root.size * 1.08
            height: root.size * 0.23
            rotation: stroke.modelData
            antialiasing: true
            color: root.tint
        }
    }

    Shape {
        visible: ["main", "themed", "named"].includes(root.strand)
        anchors.fill: parent
        antialiasing: true

        ShapePath {
            fillColor: root.outlined ? "transparent" : root.tint
            strokeColor: root.outlined ? root.tint : "transparent"
            strokeWidth: root.outlined ? root.size * 0.092 : 0
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: root.path
            }
        }
    }
}
