// "Still there?": the question in both languages, a countdown, one big button.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Item {
    id: root

    required property bool open
    required property string question
    required property string questionOther
    required property string text
    required property string textOther
    required property string keepText
    required property string keepTextOther
    required property string endText
    required property string endTextOther
    required property int seconds
    required property real share

    signal kept
    signal ended

    enabled: root.open
    visible: scrim.opacity > 0

    Rectangle {
        id: scrim

        anchors.fill: parent
        color: Theme.scrim
        opacity: root.open ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Motion.sheet
            }
        }

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        y: root.open ? root.height - height : root.height
        width: root.width
        height: column.implicitHeight + Space.margin * 2
        color: Theme.paper
        Accessible.role: Accessible.Dialog
        Accessible.name: root.question + " " + root.questionOther

        Behavior on y {
            NumberAnimation {
                duration: Motion.sheet
                easing.type: Easing.OutCubic
            }
        }

        ColumnLayout {
            id: column

            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Space.margin
            }
            spacing: Space.unit * 3

            RowLayout {
                Layout.fillWidth: true

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        role: Type.theme
                        text: root.question
                    }

                    Words {
                        Layout.fillWidth: true
                        han: !Theme.han
                        role: Type.page
                        text: root.questionOther
                    }
                }

                Numerals {
                    han: false
                    role: Type.countdown
                    text: root.seconds
                }
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Space.countdownBar
                color: Theme.line

                Rectangle {
                    width: parent.width * root.share
                    height: parent.height
                    color: Theme.acc
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Space.unit

                Words {
                    Layout.fillWidth: true
                    text: root.text
                }

                Words {
                    Layout.fillWidth: true
                    han: !Theme.han
                    color: Theme.ink2
                    text: root.textOther
                }
            }

            PairButton {
                Layout.fillWidth: true
                implicitHeight: Space.buttonLarge
                primary: true
                text: root.keepText
                textOther: root.keepTextOther
                onTapped: root.kept()
            }

            PairButton {
                Layout.fillWidth: true
                implicitHeight: Space.buttonQuiet
                text: root.endText
                textOther: root.endTextOther
                onTapped: root.ended()
            }
        }
    }
}
