// One item of the dock: sign and word, one above the other or side by side.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    property string icon: ""
    property bool current: false
    property bool languages: false
    property bool han: false
    property bool hanText: Theme.han
    readonly property color tint: root.usable ? Theme.ink : Theme.ink3

    accessibleName: root.text

    Rectangle {
        anchors.top: parent.top
        visible: root.current
        width: parent.width
        height: Space.dockBar
        color: Theme.ink
    }

    GridLayout {
        anchors.centerIn: parent
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Space.gap
        columnSpacing: Space.unit * 2

        Icon {
            Layout.alignment: Qt.AlignCenter
            visible: root.icon !== ""
            name: root.icon
            size: Space.dockIcon
            tint: root.tint
        }

        Row {
            Layout.alignment: Qt.AlignCenter
            visible: root.languages

            QuietWords {
                han: true
                role: root.han ? Type.section : Type.sectionQuiet
                pixels: Space.dockIcon * 0.7
                lineHeight: Space.dockIcon
                text: "中"
            }

            QuietWords {
                han: false
                role: Type.sectionQuiet
                pixels: Space.dockIcon * 0.7
                lineHeight: Space.dockIcon
                text: " / "
            }

            QuietWords {
                han: false
                role: root.han ? Type.sectionQuiet : Type.section
                pixels: Space.dockIcon * 0.7
                lineHeight: Space.dockIcon
                text: "EN"
            }
        }

        QuietWords {
            Layout.alignment: Qt.AlignCenter
            han: root.hanText
            role: root.current ? Type.dockCurrent : Type.dock
            color: root.tint
            text: root.text
        }
    }
}
