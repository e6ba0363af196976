// A heading and the facts under it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Column {
    id: root

    required property string title
    required property RowModel model

    Heading {
        width: parent.width
        text: root.title
    }

    Repeater {
        model: root.model

        FactRow {
            width: root.width
        }
    }
}
