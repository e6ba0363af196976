// Compare: two governance texts side by side.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property CompareViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
