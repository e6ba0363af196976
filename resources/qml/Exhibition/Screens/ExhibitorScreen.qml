// Exhibitor: one company, its booth and what it shows.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property ExhibitorViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
