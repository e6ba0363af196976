// One day as rooms down and time across; hours and rooms stay in view. Below it, what has no hour.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

PageFrame {
    id: root

    required property AgendaViewModel vm
    required property string moreText
    readonly property bool timed: root.vm.minutes > 0
    readonly property real minuteWidth: Space.gridHour * root.vm.stretch / 60
    readonly property real fieldWidth: Space.contentWidth - Space.axis
    property real across: 0

    // Asks the field to show what lies at `x` at its left edge.
    signal sought(real x)

    // The left edge at which now is in view, else the beginning of the day.
    function start(): real {
        return root.vm.nowMinute < 0 ? 0 : root.vm.nowMinute * root.minuteWidth - root.fieldWidth * 0.4;
    }

    function begin(): void {
        list.toTop();
        root.sought(root.start());
    }

    function goNow(): void {
        if (list.scrolled > (root.vm.lanes - 1) * Space.gridLane)
            list.toTop();
        root.sought(root.start());
    }

    // Timers go with the page; what is called later by Qt may find it half gone.
    Timer {
        id: beginning

        interval: 0
        onTriggered: root.begin()
    }

    Timer {
        id: going

        interval: 0
        onTriggered: root.goNow()
    }

    Connections {
        target: root.vm

        function onPlaceChanged(): void {
            beginning.restart();
        }

        function onNowAsked(): void {
            going.restart();
        }
    }

    PageHead {
        id: head

        x: Space.margin
        y: root.bodyTop
        width: Space.contentWidth
        visible: Theme.portrait || !root.timed
        height: visible ? implicitHeight : 0
        title: root.vm.title
        aside: root.vm.theme
        sources: root.vm.sources
        differs: root.vm.differs
        detail: root.vm.summary
        empty: root.vm.empty
        onTapped: root.vm.askSources("days", root.vm.day)
    }

    GridHours {
        id: hours

        x: Space.margin
        y: head.y + head.height
        width: Space.contentWidth
        height: visible ? implicitHeight : 0
        visible: root.timed
        vm: root.vm
        minuteWidth: root.minuteWidth
        across: root.across
        title: head.visible ? "" : root.vm.title
    }

    Rows {
        id: list

        x: Space.margin
        y: hours.y + hours.height
        width: Space.contentWidth
        height: root.height - y
        moreText: root.moreText
        model: root.vm.hourlessRows

        header: GridField {
            width: Space.contentWidth
            height: root.timed ? implicitHeight : 0
            visible: root.timed
            vm: root.vm
            minuteWidth: root.minuteWidth
            seenTop: list.scrolled
            seenHeight: list.height
            firstX: root.start()
            seeker: root
            onAcrossChanged: root.across = across
        }

        delegate: AgendaLine {
            onSessionTapped: key => root.vm.open("session", key)
            onPlanTapped: key => root.vm.togglePlan(key)
        }
    }
}
