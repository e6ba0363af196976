// Attract: the time, what is on, what comes next, one highlight, and where to touch.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Rectangle {
    id: root

    required property AttractViewModel vm

    readonly property bool nextFirst: Theme.portrait && root.vm.turned

    readonly property bool alarmed: root.vm.alarmText !== ""

    signal woken

    color: Theme.paper

    // Nothing stands still for long, so nothing burns in.
    Translate {
        id: drift

        x: root.vm.driftX
        y: root.vm.driftY
    }

    ColumnLayout {
        transform: drift
        anchors {
            top: parent.top
            bottom: touch.top
            left: parent.left
            right: parent.right
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        spacing: 0

        AttractTop {
            Layout.fillWidth: true
            name: root.vm.name
            here: root.vm.here
        }

        AttractAlarm {
            Layout.fillWidth: true
            Layout.leftMargin: -Space.margin
            Layout.rightMargin: -Space.margin
            visible: root.alarmed
            lead: root.vm.alarmLead
            leadOther: root.vm.alarmLeadOther
            text: root.vm.alarmText
            textOther: root.vm.alarmTextOther
        }

        AttractClock {
            Layout.fillWidth: true
            visible: root.vm.day !== "" && !root.alarmed
            clock: root.vm.clock
            day: root.vm.day
            dayOther: root.vm.dayOther
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Space.columnGap
            rowSpacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: 0
                Layout.alignment: Qt.AlignTop
                Layout.row: root.nextFirst ? 1 : 0
                Layout.column: 0
                Layout.rowSpan: Theme.portrait ? 1 : 2
                visible: root.vm.nowTitle !== ""
                spacing: 0

                PairHeading {
                    Layout.fillWidth: true
                    text: root.vm.nowTitle
                    textOther: root.vm.nowTitleOther
                    live: root.vm.live
                }

                Repeater {
                    model: root.vm.now

                    PairLine {
                        Layout.fillWidth: true
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: 0
                Layout.alignment: Qt.AlignTop
                Layout.row: !Theme.portrait ? (root.vm.turned ? 1 : 0) : root.nextFirst ? 0 : 1
                Layout.column: Theme.portrait ? 0 : 1
                visible: root.vm.nextTitle !== ""
                spacing: 0

                PairHeading {
                    Layout.fillWidth: true
                    text: root.vm.nextTitle
                    textOther: root.vm.nextTitleOther
                    tail: root.vm.nextTail
                    tailOther: root.vm.nextTailOther
                }

                Repeater {
                    model: root.vm.next

                    PairLine {
                        Layout.fillWidth: true
                    }
                }
            }

            Highlight {
                Layout.fillWidth: true
                Layout.row: Theme.portrait ? 2 : root.vm.turned ? 0 : 1
                Layout.column: Theme.portrait ? 0 : 1
                Layout.preferredWidth: 1
                Layout.minimumWidth: 0
                Layout.alignment: Qt.AlignTop
                visible: root.vm.highlights > 0
                number: root.vm.highlight
                count: root.vm.highlights
                kind: root.vm.highlightKind
                kindOther: root.vm.highlightKindOther
                title: root.vm.highlightTitle
                titleOther: root.vm.highlightTitleOther
                place: root.vm.highlightPlace
                placeOther: root.vm.highlightPlaceOther
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    TouchField {
        id: touch

        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        driftX: root.vm.driftX
        driftY: root.vm.driftY
        text: root.vm.touch
        textOther: root.vm.touchOther
        onTapped: root.woken()
    }
}
