// Holds one screen: makes it when it is first shown, keeps it for the visit, moves it in and out.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property bool shown
    required property bool visiting
    default property Component page
    property bool made: false

    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0

    onShownChanged: root.made = root.made || root.shown
    onVisitingChanged: root.made = root.visiting && root.made

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.page
            easing.type: Easing.OutCubic
        }
    }

    transform: Translate {
        x: root.shown ? 0 : Motion.pageShift

        Behavior on x {
            NumberAnimation {
                duration: Motion.page
                easing.type: Easing.OutCubic
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.shown || root.made
        sourceComponent: root.page
    }
}
