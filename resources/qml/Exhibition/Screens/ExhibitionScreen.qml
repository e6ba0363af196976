// Exhibition: halls, zones, exhibitors and exhibits.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property ExhibitionViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
