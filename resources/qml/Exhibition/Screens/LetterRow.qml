// The criteria of an award as big letters.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Item {
    id: root

    required property RowModel model

    implicitHeight: row.implicitHeight + (row.implicitHeight > 0 ? Space.unit * 4 : 0)

    Row {
        id: row

        topPadding: repeater.count > 0 ? Space.unit * 3.5 : 0

        Repeater {
            id: repeater

            model: root.model

            Item {
                id: cell

                required property string letter
                required property string name
                required property string nameOther

                width: root.width / repeater.count
                height: column.implicitHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: [cell.letter, cell.name, cell.nameOther].join(" ")

                Rectangle {
                    width: Theme.strong
                    height: parent.height
                    color: Theme.ink
                }

                Column {
                    id: column

                    x: Space.unit * 2.5

                    QuietWords {
                        han: false
                        role: Type.hero
                        rightPadding: role.stand
                        text: cell.letter
                    }

                    QuietWords {
                        width: cell.width - column.x - Space.gap
                        role: Theme.large && Theme.portrait ? Type.bodyStrong : Type.row
                        text: cell.name
                    }

                    QuietWords {
                        width: cell.width - column.x - Space.gap
                        han: !Theme.han
                        role: Type.label
                        color: Theme.ink2
                        text: cell.nameOther
                    }
                }
            }
        }
    }
}
