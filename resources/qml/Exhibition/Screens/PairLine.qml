// A session on attract, in both languages.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property int index
    required property string time
    required property string title
    required property string titleOther
    required property string place
    required property string placeOther
    required property real progress

    implicitHeight: column.implicitHeight + Space.unit * (Theme.portrait ? 5 : 4)
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.time, root.title, root.titleOther, root.place].filter(part => part !== "").join(", ")

    Rule {
        visible: root.index > 0
        width: parent.width
    }

    QuietWords {
        y: Space.unit * 2
        han: false
        role: Type.time
        text: root.time
    }

    ColumnLayout {
        id: column

        x: Space.axis
        y: Space.unit * 2
        width: root.width - Space.axis
        spacing: Space.unit / 2

        QuietWords {
            Layout.fillWidth: true
            role: Type.section
            maximumLineCount: 2
            text: root.title
        }

        QuietWords {
            Layout.fillWidth: true
            visible: text !== ""
            han: !Theme.han
            role: Type.rowOther
            maximumLineCount: 2
            text: root.titleOther
        }

        // Beside each other where both fit whole, else one under the other.
        Grid {
            id: places

            readonly property real both: Math.ceil(place.implicitWidth) + columnSpacing + Math.ceil(other.implicitWidth)

            Layout.fillWidth: true
            columns: places.both <= column.width ? 2 : 1
            columnSpacing: Space.unit * 2

            QuietWords {
                id: place

                width: Math.min(Math.ceil(implicitWidth), column.width)
                role: Type.body
                color: Theme.ink2
                text: root.place
            }

            QuietWords {
                id: other

                width: Math.min(Math.ceil(implicitWidth), column.width)
                visible: text !== ""
                han: !Theme.han
                role: Type.body
                color: Theme.ink2
                text: root.placeOther === root.place ? "" : root.placeOther
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        x: Space.axis
        visible: root.progress >= 0
        width: (root.width - Space.axis) * Math.max(0, root.progress)
        height: Space.focus
        color: Theme.acc
    }
}
