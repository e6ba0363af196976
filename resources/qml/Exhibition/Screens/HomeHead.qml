// The head of home: the theme large, the full name, the headline figures beside or below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

GridLayout {
    id: root

    required property HomeViewModel vm

    columns: 2
    columnSpacing: Space.columnGap
    rowSpacing: Space.unit / 2

    HeadWords {
        id: words

        title: Theme.portrait ? root.vm.theme : root.vm.themeLine
        note: root.vm.name
    }

    Words {
        visible: !words.onPlate
        Layout.fillWidth: true
        Layout.topMargin: Space.headTop
        Layout.alignment: Qt.AlignTop
        Layout.columnSpan: Theme.portrait ? 1 : 2
        role: Type.theme
        text: Theme.portrait ? root.vm.theme : root.vm.themeLine
        Accessible.role: Accessible.Heading
    }

    Grid {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.portrait ? Space.headTop : 0
        Layout.row: Theme.portrait ? 0 : 1
        Layout.column: 1
        columns: Theme.portrait && !words.onPlate ? 1 : 3
        columnSpacing: Space.columnGap

        Repeater {
            model: root.vm.figures

            FigureCell {
                id: figure

                required property string key

                width: Space.figures
                onTapped: root.vm.askSources("figures", figure.key)
            }
        }
    }

    AboutLine {
        Layout.fillWidth: true
        Layout.row: 1
        Layout.column: 0
        Layout.columnSpan: Theme.portrait ? 2 : 1
        name: root.vm.name
        aboutText: root.vm.aboutText
        onTapped: root.vm.open("about", "")
    }
}
