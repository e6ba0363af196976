// People in two columns; each opens its page.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Grid {
    id: root

    required property RowModel model

    signal opened(string person)

    columns: 2
    columnSpacing: Space.columnGap

    Repeater {
        model: root.model

        PersonCell {
            id: person

            required property string key

            width: (root.width - root.columnSpacing) / root.columns
            onTapped: root.opened(person.key)
        }
    }
}
