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

    // As large as an icon.
    component Sign: QuietWords {
        lineHeight: Space.dockIcon
        topPadding: role.leadOf(Space.dockIcon)
        bottomPadding: -Math.abs(topPadding)
        font: role.fontOf(Space.dockIcon * 0.7, han, false)
    }

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

            Sign {
                han: true
                role: root.han ? Type.section : Type.sectionQuiet
                text: "中"
            }

            Sign {
                han: false
                role: Type.sectionQuiet
                text: " / "
            }

            Sign {
                han: false
                role: root.han ? Type.sectionQuiet : Type.section
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
