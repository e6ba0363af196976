// The window of the guide with the bar of a preview below it.
pragma ComponentBehavior: Bound

import Exhibition
import Exhibition.ViewModels

Main {
    id: root

    required property PreviewViewModel preview

    below: bar.slim

    PreviewBar {
        id: bar

        objectName: "preview"
        y: root.height - bar.height * bar.scale
        width: root.width / root.zoom
        scale: root.zoom
        vm: root.preview
    }
}
