// A session in a list: the time hangs left, title and place stand on the axis.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Item {
    id: root

    required property string time
    required property string until
    required property string title
    required property string titleMark
    required property string lead
    required property string strand
    required property string strandText
    required property string place
    required property real progress
    required property bool ended
    required property bool hourless
    required property string status
    required property string statusText
    required property bool planned
    // What the round button does; "" where there is none.
    required property string planText
    // What of the plan lies at the same time; "" where nothing does.
    property string clash: ""
    property bool ruled: true
    // What was announced before: hour and place that do not hold any more.
    property string earlier: ""
    // The same for those who hear it and see no stroke.
    property string earlierName: ""
    readonly property bool cancelled: root.status === "cancelled"
    // Beside what holds now it would be cut at larger sizes.
    readonly property bool stacked: Theme.step > 0 && root.earlier !== ""

    readonly property bool offered: root.planText !== ""
    // For a left hand the button hangs left, and the time stands with the other words on the axis.
    readonly property bool mirrored: root.offered && Theme.leftHanded
    readonly property real leftAside: root.mirrored ? root.aside : 0
    readonly property real rightAside: root.aside - root.leftAside
    readonly property real aside: root.offered ? Space.target + Space.gutter : 0

    signal tapped
    signal planTapped

    implicitHeight: Math.max(grid.implicitHeight + Space.rowPad, root.offered ? Space.target + Space.unit * 3 : 0)

    Rule {
        visible: root.ruled
        width: parent.width
    }

    Pressable {
        anchors.fill: parent
        anchors.leftMargin: root.leftAside
        anchors.rightMargin: root.rightAside
        accessibleName: [root.time, root.until, root.statusText, root.earlierName, root.title, root.lead, root.strandText, root.place, root.clash].filter(part => part !== "").join(", ")
        onTapped: root.tapped()
    }

    Loader {
        x: root.mirrored ? 0 : root.width - width
        y: Space.unit * 2
        active: root.offered

        sourceComponent: PlanButton {
            text: root.planText
            planned: root.planned
            onTapped: root.planTapped()
        }
    }

    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: root.mirrored ? Space.axis : 0
            rightMargin: root.rightAside
            top: parent.top
            topMargin: Space.unit * 2
        }
        columns: root.mirrored ? 1 : 2
        columnSpacing: Space.axis - Space.hang
        rowSpacing: 0

        GridLayout {
            Layout.minimumWidth: root.mirrored ? 0 : Space.hang
            Layout.preferredWidth: root.mirrored ? -1 : Space.hang
            Layout.maximumWidth: root.mirrored ? Number.POSITIVE_INFINITY : Space.hang
            Layout.fillWidth: root.mirrored
            Layout.alignment: Qt.AlignTop
            columns: root.mirrored ? 2 : 1
            columnSpacing: Space.gap
            rowSpacing: 4

            QuietWords {
                Layout.fillWidth: !root.mirrored
                han: root.hourless && Theme.han
                role: root.hourless ? Type.bodyStrong : Type.time
                struck: root.cancelled
                color: root.ended ? Theme.ink3 : root.cancelled ? Theme.ink2 : Theme.ink
                text: root.time
            }

            Detail {
                Layout.fillWidth: true
                Layout.alignment: root.mirrored ? Qt.AlignBottom : Qt.AlignTop
                text: root.until
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Space.gap

                QuietWords {
                    Layout.fillWidth: true
                    role: Type.row
                    struck: root.cancelled
                    color: root.ended ? Theme.ink2 : Theme.ink
                    text: root.title
                }

                SourceMark {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 7
                    language: root.titleMark
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: root.stacked ? 1 : 2
                columnSpacing: Space.gap
                rowSpacing: 0

                Loader {
                    Layout.fillWidth: root.stacked
                    Layout.alignment: Qt.AlignTop
                    active: root.statusText !== ""
                    visible: active

                    sourceComponent: RowLayout {
                        spacing: Space.gap

                        QuietWords {
                            Layout.alignment: Qt.AlignTop
                            role: Type.labelStrong
                            color: root.cancelled ? Theme.danger : Theme.ink
                            text: root.statusText
                        }

                        QuietWords {
                            Layout.alignment: Qt.AlignTop
                            Layout.maximumWidth: root.stacked ? Number.POSITIVE_INFINITY : grid.width * 0.34
                            Layout.fillWidth: root.stacked
                            visible: text !== ""
                            role: Type.label
                            struck: true
                            color: Theme.ink2
                            text: root.earlier
                        }
                    }
                }

                RowLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Space.gap

                    Lead {
                        Layout.alignment: Qt.AlignTop
                        color: Theme.acc
                        text: root.lead
                    }

                    StrandShape {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: (placeWords.lineHeight - height) / 2
                        strand: root.strand
                        size: root.strand === "hall" ? Space.smallShape : Space.shape
                    }

                    Lead {
                        Layout.alignment: Qt.AlignTop
                        color: Theme.strandColor(root.strand)
                        text: root.strandText
                        dotted: root.place !== ""
                    }

                    QuietWords {
                        id: placeWords

                        Layout.fillWidth: true
                        role: root.earlier !== "" ? Type.labelStrong : Type.label
                        struck: root.cancelled
                        color: root.earlier !== "" ? Theme.ink : Theme.ink2
                        text: root.place
                    }
                }
            }

            Loader {
                Layout.fillWidth: true
                active: root.clash !== ""
                visible: active

                sourceComponent: QuietWords {
                    role: Type.labelStrong
                    text: root.clash
                }
            }
        }
    }

    Loader {
        anchors.bottom: parent.bottom
        x: Space.axis
        active: root.progress >= 0

        sourceComponent: Rectangle {
            width: (root.width - Space.axis) * Math.max(0, root.progress)
            height: Space.progress
            color: Theme.acc
        }
    }
}
