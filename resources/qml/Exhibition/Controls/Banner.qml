// An announcement under the top bar: info, change or emergency.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Rectangle {
    id: root

    required property string level
    required property string lead
    required property string text
    readonly property bool emergency: root.level === "emergency"
    readonly property color said: root.emergency ? Theme.paper : root.level === "change" ? Theme.selText : Theme.ink

    visible: root.text !== ""
    implicitHeight: root.visible ? Math.max(Space.banner, row.implicitHeight + Space.unit * 4) : 0
    color: root.emergency ? Theme.danger : root.level === "change" ? Theme.sel : Theme.sunk
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.lead + ": " + root.text

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        spacing: Space.axis - Space.hang

        QuietWords {
            Layout.minimumWidth: Space.hang
            Layout.preferredWidth: Space.hang
            Layout.alignment: Qt.AlignTop
            role: Type.bodyStrong
            color: root.said
            text: root.lead
        }

        QuietWords {
            Layout.fillWidth: true
            maximumLineCount: 5
            color: root.said
            text: root.text
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        strong: true
    }
}
