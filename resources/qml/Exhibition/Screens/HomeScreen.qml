// Home: theme and figures, now and next, and the doors.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property HomeViewModel vm

    HomeHead {
        width: root.contentWidth
        vm: root.vm
    }

    Columns {
        id: columns

        SessionBlock {
            width: columns.columnWidth
            title: root.vm.nowTitle
            tail: root.vm.nowTail
            live: root.vm.live
            model: root.vm.now
            onOpened: session => root.vm.open("session", session)
            onPlanTapped: session => root.vm.togglePlan(session)
        }

        SessionBlock {
            width: columns.columnWidth
            visible: root.vm.nextTitle !== ""
            title: root.vm.nextTitle
            tail: root.vm.nextTail
            model: root.vm.next
            onOpened: session => root.vm.open("session", session)
            onPlanTapped: session => root.vm.togglePlan(session)
        }
    }

    Heading {
        width: root.contentWidth
        visible: root.vm.closingTitle !== ""
        text: root.vm.closingTitle
    }

    FactList {
        width: root.contentWidth
        model: root.vm.closing
        onSourcesAsked: key => root.vm.askFactSources(key)
    }

    Item {
        width: parent?.width ?? 0
        height: !Theme.portrait ? Space.unit * 2 : Theme.han ? Space.gutter : Space.sectionGap
    }

    Rule {
        width: parent?.width ?? 0
        strong: true
    }

    Grid {
        id: doors

        columns: Theme.portrait ? 2 : 4
        columnSpacing: Space.columnGap

        Repeater {
            model: root.vm.doors

            Door {
                id: door

                required property string screen
                required property string record

                width: (root.contentWidth - Space.columnGap * (doors.columns - 1)) / doors.columns
                onTapped: root.vm.open(door.screen, door.record)
            }
        }
    }
}
