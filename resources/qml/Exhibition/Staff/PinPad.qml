// The PIN pad: large keys, digits only; what is typed is shown as dots.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

Item {
    id: root

    required property StaffViewModel vm
    readonly property real keyWidth: (column.width - Space.gap * 2) / 3

    component Digit: Key {
        width: root.keyWidth
        implicitHeight: Space.pinKey
        role: Type.section
        usable: root.vm.usable
        opacity: usable ? 1 : Theme.quiet
        onTapped: root.vm.type(text)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: column.implicitHeight + Space.margin * 2
        color: Theme.paper
        Accessible.role: Accessible.Dialog
        Accessible.name: root.vm.title

        Rule {
            width: parent.width
            strong: true
        }

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: column

            anchors {
                top: parent.top
                topMargin: Space.margin
                horizontalCenter: parent.horizontalCenter
            }
            width: Space.pinPad
            spacing: Space.gap

            Words {
                width: parent.width
                role: Type.page
                text: root.vm.title
            }

            Words {
                width: parent.width
                color: root.vm.refused ? Theme.danger : Theme.ink2
                text: root.vm.detail
            }

            Item {
                width: parent.width
                height: Space.target

                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Space.gutter

                    Repeater {
                        model: root.vm.digits

                        Rectangle {
                            width: Space.disc
                            height: Space.disc
                            radius: Space.disc / 2
                            color: Theme.ink
                        }
                    }
                }

                Rule {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    strong: true
                }
            }

            Grid {
                columns: 3
                spacing: Space.gap

                Repeater {
                    model: 9

                    Digit {
                        required property int index

                        text: index + 1
                    }
                }

                Digit {
                    role: Type.row
                    icon: "delete"
                    text: root.vm.deleteText
                    onTapped: root.vm.erase()
                }

                Digit {
                    text: "0"
                }

                ActionButton {
                    width: root.keyWidth
                    height: Space.pinKey
                    primary: root.vm.complete
                    usable: root.vm.complete
                    opacity: usable ? 1 : Theme.quiet
                    text: root.vm.enterText
                    onTapped: root.vm.enter()
                }
            }

            ActionButton {
                width: parent.width
                icon: "close"
                text: root.vm.closeText
                onTapped: root.vm.close()
            }
        }
    }
}
