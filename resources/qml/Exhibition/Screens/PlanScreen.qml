// My plan: what was added, clashes, free gaps, and the way to take it along.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Item {
    id: root

    required property PlanViewModel vm
    required property string moreText

    ListPage {
        id: list

        anchors.fill: parent
        visible: !root.vm.codesShown
        model: root.vm.rows
        firstModel: root.vm.timedRows
        secondModel: root.vm.aroundRows
        moreText: root.moreText

        header: PageHead {
            width: list.headWidth
            title: root.vm.title
            aside: root.vm.detail
            empty: root.vm.empty
        }

        delegate: PlanLine {
            onSessionTapped: session => root.vm.open("session", session)
            onPlanTapped: session => root.vm.togglePlan(session)
        }

        deck: PlanDeck {
            width: list.width
            vm: root.vm
        }
    }

    Loader {
        anchors.fill: parent
        active: root.vm.codesShown
        sourceComponent: PlanCodes {
            vm: root.vm
            moreText: root.moreText
        }
    }
}
