// The head of a page about one thing: a big numeral or date, its state, the title in two languages.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

ColumnLayout {
    id: root

    required property string hero
    required property string title
    property string titleMark: ""
    property string titleOther: ""
    property bool dated: false
    property string until: ""
    property string situation: ""
    property bool live: false
    property string note: ""
    property string statusText: ""
    // At larger text the state stands below the numeral, not beside it.
    readonly property bool beside: Theme.step === 0 && root.hero !== ""

    spacing: 0

    GridLayout {
        Layout.topMargin: Space.headTop
        Layout.fillWidth: true
        columns: root.beside ? 2 : 1
        columnSpacing: Space.gutter
        rowSpacing: Space.unit

        RowLayout {
            spacing: Space.gutter

            Words {
                Layout.maximumWidth: root.width
                visible: text !== ""
                role: root.dated ? Type.heroDate : Type.hero
                text: root.hero
            }

            Words {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Space.unit
                visible: text !== ""
                role: Type.pageQuiet
                color: Theme.ink2
                text: root.until
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Space.unit
            spacing: 0

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
                role: Type.section
                color: root.live ? Theme.acc : Theme.ink
                text: root.situation
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
                role: Type.label
                color: Theme.ink2
                text: root.note
            }
        }
    }

    Words {
        Layout.fillWidth: true
        Layout.topMargin: Space.unit * 3
        visible: text !== ""
        role: Type.section
        color: Theme.danger
        text: root.statusText
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Space.unit * 3
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
        role: Type.rowOther
        color: Theme.ink2
        text: root.titleOther
    }

    Item {
        Layout.preferredHeight: Space.unit * 3
    }
}
