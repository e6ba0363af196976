// What stands in the window from soon after its start: attract, and a place for all behind it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Screens
import Exhibition.ViewModels

Item {
    id: root

    required property FrameViewModel frame
    required property SourcesViewModel sources
    required property AccessViewModel access
    required property StaffViewModel staff
    required property AttractViewModel attract

    readonly property bool visiting: root.frame.screen !== "attract"

    anchors.fill: parent

    LookOfAll {
        frame: root.frame
        staff: root.staff
        visiting: root.visiting
    }

    PageSlot {
        anchors.fill: parent
        // It takes the place of the window's front, which looks the same.
        entering: false
        shown: root.frame.screen === "attract"
        visiting: root.visiting
        Component.onCompleted: entering = true

        AttractScreen {
            vm: root.attract
            onWoken: root.frame.wake()
        }
    }

    // Interior.qml is put here when there is content, or sooner where somebody needs it.
    Item {
        objectName: "interior"
        anchors.fill: parent
    }

    Announcer {
        frame: root.frame
        attract: root.attract
        visiting: root.visiting
        sheet: root.access.open ? root.access.title : root.sources.open ? root.sources.title : ""
    }
}
