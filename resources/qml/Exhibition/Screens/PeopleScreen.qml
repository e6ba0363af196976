// People: everybody whom the sources name.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property PeopleViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
    }
}
