// One day of the strip.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Pressable {
    id: root

    required property string key
    required property string weekday
    required property string number
    required property string count
    required property bool today
    required property string todayText
    required property bool selected
    readonly property color said: root.selected ? Theme.selText : Theme.ink

    implicitHeight: grid.implicitHeight + Space.unit * 3
    accessibleName: [root.weekday, root.number, root.todayText, root.count].filter(part => part !== "").join(" ")
    accessibleRole: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected

    Rectangle {
        anchors.fill: parent
        radius: Space.radius
        visible: root.selected || root.pressed
        color: root.selected ? Theme.sel : Theme.sunk
    }

    GridLayout {
        id: grid

        anchors {
            fill: parent
            leftMargin: Theme.portrait ? Space.gutter : Space.gap
            rightMargin: Theme.portrait ? Space.gutter : Space.gap
            topMargin: Space.gap
            bottomMargin: Space.gap
        }
        columns: Theme.portrait ? 2 : 4
        rowSpacing: 0
        columnSpacing: Space.gap

        Words {
            role: Type.label
            color: root.said
            text: root.weekday
            Accessible.ignored: true
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            Layout.row: Theme.portrait ? 0 : 0
            Layout.column: Theme.portrait ? 1 : 2
            spacing: Space.unit

            Rectangle {
                visible: root.today
                implicitWidth: Space.dot
                implicitHeight: Space.dot
                radius: Space.dot / 2
                color: root.selected ? Theme.accSel : Theme.acc
            }

            Words {
                visible: Theme.portrait && Theme.step === 0
                role: Type.labelStrong
                color: root.said
                text: root.todayText
                Accessible.ignored: true
            }
        }

        Words {
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: Theme.portrait ? 0 : 1
            role: Type.time
            han: false
            color: root.said
            text: root.number
            Accessible.ignored: true
        }

        Words {
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: Theme.portrait ? 1 : 3
            Layout.alignment: Qt.AlignRight | Qt.AlignBottom
            role: Type.label
            color: root.selected ? Theme.selText : Theme.ink2
            text: root.count
            Accessible.ignored: true
        }
    }
}
