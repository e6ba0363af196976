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
    property bool cancelled: false
    // What was announced before, told beside the status and struck.
    property string earlier: ""
    property string earlierName: root.earlier
    // At larger text, or where it would wrap, the state stands below the numeral, not beside it.
    readonly property real asideWidth: Math.ceil(Math.max(standing.implicitWidth, remark.implicitWidth)) + Space.gutter
    readonly property bool beside: Theme.step === 0 && root.hero !== "" && numeral.implicitWidth + root.asideWidth <= root.width

    visible: !words.onPlate
    spacing: 0

    HeadWords {
        id: words

        hero: root.hero
        dated: root.dated
        until: root.until
        situation: root.situation
        live: root.live
        note: root.note
        statusText: root.statusText
        title: root.title
        titleMark: root.titleMark
        titleOther: root.titleOther
    }

    GridLayout {
        Layout.topMargin: Space.headTop
        Layout.fillWidth: true
        columns: root.beside ? 2 : 1
        columnSpacing: Space.gutter
        rowSpacing: Space.unit

        RowLayout {
            id: numeral

            spacing: Space.gutter

            Numerals {
                Layout.maximumWidth: root.width
                visible: text !== ""
                role: root.dated ? Type.heroDate : Type.hero
                struck: root.cancelled
                color: root.cancelled ? Theme.ink2 : Theme.ink
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
                id: standing

                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
                role: Type.section
                color: root.live ? Theme.acc : Theme.ink
                text: root.situation
            }

            Words {
                id: remark

                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
                role: Type.label
                color: Theme.ink2
                text: root.note
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Space.unit * 3
        visible: root.statusText !== ""
        columns: Theme.step === 0 ? 2 : 1
        columnSpacing: Space.gutter
        rowSpacing: 0

        Words {
            Layout.alignment: Qt.AlignTop
            role: Type.section
            color: root.cancelled ? Theme.danger : Theme.ink
            text: root.statusText
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            role: Type.sectionQuiet
            struck: true
            color: Theme.ink2
            text: root.earlier
            Accessible.name: root.earlierName
        }
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
        han: !Theme.han
        role: Type.rowOther
        color: Theme.ink2
        text: root.titleOther
    }

    Item {
        Layout.preferredHeight: Space.unit * 3
    }
}
