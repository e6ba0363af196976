// Search: one box over every kind of record, with a keypad of our own.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property SearchViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
