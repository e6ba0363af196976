// The accessibility sheet, over any screen.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Sheet {
    id: root

    required property AccessViewModel vm
    required property bool asking

    open: root.vm.open && !root.asking
    title: root.vm.title
    closeText: root.vm.closeText
    onClosed: root.vm.close()
}
