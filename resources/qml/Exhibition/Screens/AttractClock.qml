// Attract's big time, with the day in both languages.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

RowLayout {
    id: root

    required property string clock
    required property string day
    required property string dayOther

    Numerals {
        Layout.fillWidth: true
        Layout.topMargin: Space.unit * (Theme.portrait ? 6 : 2)
        Layout.bottomMargin: Space.unit * (Theme.portrait ? 3 : 1)
        han: false
        role: Theme.portrait ? Type.attractClock : Type.hero
        text: root.clock
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignBottom
        Layout.bottomMargin: Space.unit * (Theme.portrait ? 4 : 2)
        spacing: 0

        Words {
            Layout.alignment: Qt.AlignRight
            role: Type.row
            text: root.day
        }

        Words {
            Layout.alignment: Qt.AlignRight
            han: !Theme.han
            role: Type.rowOther
            text: root.dayOther
        }
    }
}
