// A question of the accessibility sheet: its name hangs left, its answers stand on the axis.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Item {
    id: root

    required property string title
    required property RowModel model

    signal chosen(string key)

    implicitHeight: Math.max(answers.height, words.height) + Space.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Words {
        id: words

        y: Math.max(0, (answers.height - words.height) / 2)
        width: Space.hang
        role: Type.bodyStrong
        text: root.title
    }

    Row {
        id: answers

        x: Space.axis
        spacing: Space.gap

        Repeater {
            id: repeater

            model: root.model

            Choice {
                id: choice

                required property string key

                width: (root.width - Space.axis - Space.gap * (repeater.count - 1)) / Math.max(1, repeater.count)
                onTapped: root.chosen(choice.key)
            }
        }
    }
}
