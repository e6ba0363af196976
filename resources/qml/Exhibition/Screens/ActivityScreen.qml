// Activity: one competition or experience.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property ActivityViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
