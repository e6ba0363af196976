// My plan: what was added, clashes, free gaps, and the way to take it along.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property PlanViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
