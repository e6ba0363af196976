// The head of a comparison: what the columns are, and for each text its name, code and address.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Item {
    id: root

    required property string title
    required property string hint
    required property RowModel model
    readonly property real label: Theme.portrait ? 0 : Space.compareLabel + Space.columnGap
    readonly property real side: (root.width - root.label - Space.columnGap) / 2

    implicitHeight: Math.max(about.y + about.height, sides.y + sides.height) + Space.gutter

    Column {
        id: about

        y: Space.headTop
        width: Theme.portrait ? root.width : Space.compareLabel

        Words {
            width: parent.width
            role: Theme.portrait ? Type.section : Type.row
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            role: Type.label
            color: Theme.ink2
            text: root.hint
        }
    }

    RowLayout {
        id: sides

        x: root.label
        y: Theme.portrait ? about.y + about.height + Space.gutter : Space.headTop
        spacing: Space.columnGap

        Repeater {
            model: root.model

            CompareSide {
                Layout.preferredWidth: root.side
                Layout.fillHeight: true
            }
        }
    }

    Rule {
        y: root.height - height
        width: parent.width
        strong: true
    }
}
