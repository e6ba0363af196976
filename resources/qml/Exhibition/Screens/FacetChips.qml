// The filters that open a sheet of values: chips of the flow that they are put in.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Repeater {
    id: root

    required property AgendaViewModel vm
    required property RowModel offered
    property real widest: Space.contentWidth

    model: root.offered

    Chip {
        id: facet

        required property string key
        required strand

        widest: root.widest
        opens: true
        accessibleRole: Accessible.Button
        onTapped: root.vm.openFacet(facet.key)
    }
}
