// Activities: what can be joined or tried, where and when.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property ActivitiesViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
