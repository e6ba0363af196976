// Links one under the other.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Column {
    id: root

    required property RowModel model
    property bool plain: false

    signal opened(string screen, string record)

    Repeater {
        model: root.model

        LinkRow {
            id: link

            required property string screen
            required property string record

            width: root.width
            plain: root.plain
            onTapped: root.opened(link.screen, link.record)
        }
    }
}
