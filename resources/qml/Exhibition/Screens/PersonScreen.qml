// Person: affiliation, forums and sessions of one person.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property PersonViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
