// Venue: one place, what is on there now and next, and how to walk there.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property VenueViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
