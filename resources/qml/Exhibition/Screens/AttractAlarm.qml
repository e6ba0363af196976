// An emergency on attract, in both languages, in place of the clock.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Rectangle {
    id: root

    required property string lead
    required property string leadOther
    required property string text
    required property string textOther
    // Words so many that they would push the programme off the screen are set smaller.
    readonly property bool many: !Theme.portrait || root.text.length + root.textOther.length > 140

    implicitHeight: columns.implicitHeight + Space.unit * 8
    color: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [root.lead + ": " + root.text, root.leadOther + ": " + root.textOther].join(" ")

    component Side: ColumnLayout {
        id: side

        required property bool han
        required property string lead
        required property string text

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.minimumWidth: 0
        Layout.alignment: Qt.AlignTop
        spacing: Space.unit / 2

        QuietWords {
            Layout.fillWidth: true
            han: side.han
            role: Type.bodyStrong
            color: Theme.paper
            text: side.lead
        }

        QuietWords {
            Layout.fillWidth: true
            han: side.han
            role: root.many ? Type.section : Type.page
            color: Theme.paper
            text: side.text
        }
    }

    GridLayout {
        id: columns

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Space.margin + Space.slip
            rightMargin: Space.margin + Space.slip
        }
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Space.columnGap
        rowSpacing: Space.unit * 3

        Side {
            han: Theme.han
            lead: root.lead
            text: root.text
        }

        Side {
            han: !Theme.han
            lead: root.leadOther
            text: root.textOther
        }
    }
}
