// One highlight at a time, in both languages; the next one fades in.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property int number
    required property int count
    required property string kind
    required property string kindOther
    required property string title
    required property string titleOther
    required property string place
    required property string placeOther
    // In few steps: attract runs all day, and each step is drawn anew.
    property real shown: 1
    readonly property int steps: 4

    implicitHeight: column.implicitHeight + Space.unit * 6
    onNumberChanged: fade.restart()

    NumberAnimation {
        id: fade

        target: root
        property: "shown"
        from: Theme.still ? 1 : 0
        to: 1
        duration: Motion.highlight
    }

    Rule {
        width: parent.width
        strong: true
    }

    Item {
        anchors.fill: parent
        opacity: Math.ceil(root.shown * root.steps) / root.steps

        Row {
            y: Space.unit * 3

            Words {
                han: false
                role: Type.pageQuiet
                color: Theme.ink3
                text: root.number
            }

            Words {
                anchors.bottom: parent.bottom
                han: false
                role: Type.sectionQuiet
                color: Theme.ink3
                text: " / " + root.count
            }
        }

        ColumnLayout {
            id: column

            x: Space.axis
            y: Space.unit * 4
            width: root.width - Space.axis
            spacing: Space.unit / 2

            Words {
                Layout.fillWidth: true
                role: Type.label
                color: Theme.ink2
                text: root.kind + "  " + root.kindOther
            }

            Words {
                Layout.fillWidth: true
                role: Type.section
                maximumLineCount: 2
                text: root.title
            }

            Words {
                Layout.fillWidth: true
                visible: text !== root.title
                han: !Theme.han
                role: Type.rowOther
                maximumLineCount: 2
                text: root.titleOther
            }

            Words {
                Layout.fillWidth: true
                role: Type.body
                color: Theme.ink2
                text: root.place === root.placeOther ? root.place : root.place + "  " + root.placeOther
            }
        }
    }
}
