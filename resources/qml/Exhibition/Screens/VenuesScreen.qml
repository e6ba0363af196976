// Venues: halls and rooms on a plan, and what is on there.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property VenuesViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
