// The heading of a section; "Now" has the accent's dot and colour.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Item {
    id: root

    required property string text
    property string tail: ""
    property string aside: ""
    property bool live: false

    implicitHeight: row.implicitHeight + Space.sectionGap + Space.unit
    Accessible.role: Accessible.Heading
    Accessible.name: [root.text, root.tail, root.aside].filter(part => part !== "").join(" ")

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            bottomMargin: Space.unit
        }
        spacing: Space.unit * 2

        Rectangle {
            visible: root.live
            implicitWidth: Space.badge
            implicitHeight: Space.badge
            radius: Space.badge / 2
            color: Theme.acc
        }

        Words {
            Layout.fillWidth: root.tail === "" && root.aside === ""
            role: Type.section
            color: root.live ? Theme.acc : Theme.ink
            text: root.text
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            visible: root.tail !== ""
            role: Type.sectionQuiet
            color: Theme.ink3
            text: root.tail
            Accessible.ignored: true
        }

        Words {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            visible: root.aside !== ""
            horizontalAlignment: Text.AlignRight
            role: Type.label
            color: Theme.ink2
            text: root.aside
            Accessible.ignored: true
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
