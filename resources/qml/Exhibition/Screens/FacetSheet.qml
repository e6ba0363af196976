// The values of one filter, with what each leads to.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Sheet {
    id: root

    required property AgendaViewModel vm

    open: root.vm.facet !== ""
    title: root.vm.facetTitle
    subtitle: root.vm.facetSubtitle
    closeText: root.vm.closeText
    onClosed: root.vm.closeFacet()

    Columns {
        id: columns

        Repeater {
            model: root.vm.values

            FacetRow {
                id: value

                required property string key

                width: columns.columnWidth
                onTapped: root.vm.chooseValue(value.key)
            }
        }
    }
}
