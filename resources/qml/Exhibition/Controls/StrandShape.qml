// The shape of a strand, in its colour: disc, triangle, star, cross, square, half disc.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string strand
    property real size: Space.shape
    property color tint: Theme.strandColor(root.strand)

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    Loader {
        anchors.fill: parent
        active: root.strand !== ""
        sourceComponent: root.strand === "hall" ? square : root.strand === "opening" || root.strand === "experience" ? round : drawn
    }

    Component {
        id: drawn

        Drawn {
            id: shape

            readonly property string star: "M 12.00 0.60 L 14.60 4.01 L 18.70 2.78 L 18.80 7.06 L 22.84 8.48 L 20.40 12.00 L 22.84 15.52 L 18.80 16.94 L 18.70 21.22 L 14.60 19.99 L 12.00 23.40 L 9.40 19.99 L 5.30 21.22 L 5.20 16.94 L 1.16 15.52 L 3.60 12.00 L 1.16 8.48 L 5.20 7.06 L 5.30 2.78 L 9.40 4.01 Z"

            path: ({
                    "main": "M 12 2 L 24 22 L 0 22 Z",
                    "themed": shape.star,
                    "named": shape.star,
                    "industry": "M 4 4 L 20 20 M 20 4 L 4 20"
                })[root.strand] ?? ""
            box: 24
            tint: root.tint
            strokeWidth: root.strand === "named" ? 2.2 : root.strand === "industry" ? 5.5 : 0
        }
    }

    Component {
        id: square

        Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: root.size * 0.1
                color: root.tint
            }
        }
    }

    Component {
        id: round

        Item {
            Rectangle {
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
        }
    }
}
