// The years of the timeline, a dot for each text; a tap goes there.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Rectangle {
    id: root

    required property RowModel model
    // The row of the list where the visitor is: its year is marked.
    required property int at

    signal yearTapped(int row)

    implicitHeight: Math.max(Space.button, cells.implicitHeight)
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
            id: years

            model: root.model

            Pressable {
                id: cell

                required property int index
                required property string year
                required property int dots
                required property string noneText
                required property int row
                required property int end
                readonly property bool current: cell.row >= 0 && root.at >= cell.row && root.at < cell.end
                readonly property bool filled: cell.current !== cell.pressed

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: column.implicitHeight + Space.gap
                drawn: true
                usable: cell.row >= 0
                accessibleRole: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: cell.current
                accessibleName: cell.year + " " + (cell.noneText || cell.dots)
                onTapped: root.yearTapped(cell.row)

                Rectangle {
                    anchors.fill: parent
                    visible: cell.filled
                    color: Theme.sel
                    topLeftRadius: cell.index === 0 ? Space.radius : 0
                    bottomLeftRadius: topLeftRadius
                    topRightRadius: cell.index === years.count - 1 ? Space.radius : 0
                    bottomRightRadius: topRightRadius
                }

                Rule {
                    visible: cell.index > 0 && !cell.filled
                    width: Theme.hairline
                    height: parent.height
                }

                Column {
                    id: column

                    anchors {
                        left: parent.left
                        right: parent.right
                        leftMargin: Space.gap
                        verticalCenter: parent.verticalCenter
                    }
                    spacing: Space.unit / 2

                    QuietWords {
                        han: false
                        role: Type.labelStrong
                        color: cell.filled ? Theme.selText : cell.usable ? Theme.ink : Theme.ink3
                        text: cell.year
                    }

                    QuietWords {
                        visible: text !== ""
                        role: Type.markQuiet
                        color: Theme.ink3
                        text: cell.noneText
                    }

                    Flow {
                        width: parent.width
                        visible: cell.dots > 0
                        spacing: 2

                        Repeater {
                            model: cell.dots

                            Rectangle {
                                width: Space.unit + 2
                                height: width
                                radius: width / 2
                                color: cell.filled ? Theme.selText : Theme.ink
                            }
                        }
                    }
                }
            }
        }
    }
}
