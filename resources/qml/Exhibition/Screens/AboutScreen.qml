// About: the event in facts and figures, the founding article, what it brought, this guide.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

ListPage {
    id: root

    required property AboutViewModel vm

    model: root.vm.rows
    firstModel: root.vm.firstRows
    secondModel: root.vm.secondRows

    header: PageHead {
        width: root.headWidth
        title: root.vm.title
        detail: root.vm.detail
    }

    delegate: FactLine {
        onSourcesAsked: key => root.vm.askFactSources(key)
    }
}
