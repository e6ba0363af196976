// The place that is marked on the plan: its name opens it, and what is on there now and next.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Column {
    id: root

    required property VenuesViewModel vm

    visible: root.vm.markedTitle !== ""

    Heading {
        width: root.width
        text: root.vm.markedTitle
        ruleBelow: true
    }

    LinkList {
        width: root.width
        plain: true
        model: root.vm.marked
        onOpened: (screen, record) => root.vm.open(screen, record)
    }

    Words {
        width: root.width
        visible: text !== ""
        topPadding: Space.gap
        color: Theme.ink2
        text: root.vm.markedNote
    }

    Repeater {
        model: root.vm.sessions

        SessionRow {
            id: session

            required property string key
            required earlier
            required earlierName
            required property string clashText

            clash: session.clashText
            width: root.width
            onTapped: root.vm.open("session", session.key)
            onPlanTapped: root.vm.togglePlan(session.key)
        }
    }
}
