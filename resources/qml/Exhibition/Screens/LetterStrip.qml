// The letters of a long list; a tap goes there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Rectangle {
    id: root

    required property RowModel model

    signal letterTapped(int row)

    visible: repeater.count > 1
    implicitHeight: Math.max(Space.target, cells.implicitHeight)
    radius: Space.radius
    color: Theme.paper
    border.width: Theme.outline
    border.color: Theme.ink

    RowLayout {
        id: cells

        anchors.fill: parent
        spacing: 0
        uniformCellSizes: true

        Repeater {
            id: repeater

            model: root.model

            Pressable {
                id: cell

                required property int index
                required property string text
                required property int row

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: letters.implicitHeight + Space.unit * 2
                accessibleName: cell.text
                drawn: true
                onTapped: root.letterTapped(cell.row)

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.outline
                    visible: cell.pressed
                    color: Theme.sel
                }

                Rule {
                    visible: cell.index > 0
                    width: Theme.hairline
                    height: parent.height
                }

                QuietWords {
                    id: letters

                    anchors.centerIn: parent
                    han: false
                    role: Type.labelStrong
                    color: cell.pressed ? Theme.selText : Theme.ink
                    text: cell.text
                }
            }
        }
    }
}
