// Holds one screen: makes it when it is first shown, keeps it for the visit, slides it in.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property bool shown
    required property bool visiting
    // Going back, a page comes from the left.
    property bool backwards: false
    default property Component page
    property bool made: false
    // One of the last few pages; an older one is made anew when it is needed.
    property bool recent: true
    // False where it only stands there.
    property bool entering: true

    visible: root.shown
    enabled: root.shown

    onShownChanged: {
        root.made = root.made || root.shown;
        if (root.shown && root.entering)
            root.enter();
    }
    onVisitingChanged: root.made = root.visiting && root.made

    // The time that it takes to make the page is not taken from its way in.
    function enter(): void {
        entrance.stop();
        root.opacity = Motion.pageFaint;
        Qt.callLater(entrance.restart);
    }

    transform: Translate {
        id: shift
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation {
            target: root
            property: "opacity"
            from: Motion.pageFaint
            to: 1
            duration: Motion.page
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: shift
            property: "x"
            from: root.backwards ? -Motion.pageShift : Motion.pageShift
            to: 0
            duration: Motion.page
            easing.type: Easing.OutCubic
        }
    }

    Loader {
        anchors.fill: parent
        active: root.shown || (root.made && root.recent)
        sourceComponent: root.page
    }
}
