// The head of a page about a person or a place: the name in two languages.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

ColumnLayout {
    id: root

    required property string title
    property string titleMark: ""
    property string titleOther: ""

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Space.headTop
        spacing: Space.gap

        Words {
            Layout.fillWidth: true
            role: Type.page
            text: root.title
            Accessible.role: Accessible.Heading
        }

        SourceMark {
            Layout.alignment: Qt.AlignTop
            visible: root.titleMark !== ""
            language: root.titleMark
        }
    }

    Words {
        Layout.fillWidth: true
        visible: text !== ""
        han: !Theme.han
        role: Type.rowOther
        color: Theme.ink2
        text: root.titleOther
    }

    Item {
        Layout.preferredHeight: Space.unit * 3
    }
}
