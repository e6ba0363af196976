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

    implicitHeight: column.implicitHeight + Space.unit * 8
    color: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [root.lead + ": " + root.text, root.leadOther + ": " + root.textOther].join(" ")

    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        spacing: Space.unit

        QuietWords {
            Layout.fillWidth: true
            role: Type.section
            color: Theme.paper
            text: root.lead
        }

        QuietWords {
            Layout.fillWidth: true
            role: Type.page
            maximumLineCount: 4
            color: Theme.paper
            text: root.text
        }

        QuietWords {
            Layout.fillWidth: true
            Layout.topMargin: Space.unit * 2
            han: !Theme.han
            role: Type.section
            color: Theme.paper
            text: root.leadOther
        }

        QuietWords {
            Layout.fillWidth: true
            han: !Theme.han
            role: Type.page
            maximumLineCount: 4
            color: Theme.paper
            text: root.textOther
        }
    }
}
