// Agenda: one day as a list or as a grid of rooms and hours; what steers it lies in the deck.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Item {
    id: root

    required property AgendaViewModel vm
    property string moreText: ""

    // A timer goes with the page; what is called later by Qt may find it half gone.
    Timer {
        id: going

        interval: 0
        onTriggered: list.goTo(Math.max(0, root.vm.nowRow - 1))
    }

    Connections {
        target: root.vm

        function onNowAsked(): void {
            going.restart();
        }
    }

    Item {
        id: page

        anchors.fill: parent
        enabled: !sheet.open

        ListPage {
            id: list

            anchors {
                fill: parent
                bottomMargin: deck.height
            }
            visible: root.vm.view === "list"
            moreText: root.moreText
            model: root.vm.rows
            firstModel: root.vm.timedRows
            secondModel: root.vm.hourlessRows
            place: root.vm.place
            reused: true

            header: PageHead {
                width: list.headWidth
                title: root.vm.title
                aside: root.vm.theme
                sources: root.vm.sources
                differs: root.vm.differs
                detail: root.vm.summary
                empty: root.vm.empty
                onTapped: root.vm.askSources("days", root.vm.day)
            }

            delegate: AgendaLine {
                onSessionTapped: key => root.vm.open("session", key)
                onPlanTapped: key => root.vm.togglePlan(key)
                onEndedTapped: root.vm.toggleEnded()
            }
        }

        Loader {
            anchors.fill: list
            active: root.vm.view === "grid"

            sourceComponent: TimeGrid {
                vm: root.vm
                moreText: root.moreText
            }
        }

        AgendaDeck {
            id: deck

            anchors.bottom: parent.bottom
            width: parent.width
            vm: root.vm
        }
    }

    FacetSheet {
        id: sheet

        anchors.fill: parent
        vm: root.vm
    }
}
