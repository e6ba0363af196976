// The filters that open a sheet of values.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Flow {
    id: root

    required property AgendaViewModel vm

    spacing: Space.gap

    Repeater {
        model: root.vm.facets

        Chip {
            id: facet

            required property string key

            opens: true
            accessibleRole: Accessible.Button
            onTapped: root.vm.openFacet(facet.key)
        }
    }
}
