// Agenda: one day as a list; the day strip and the strands lie in the deck.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

ListPage {
    id: root

    required property AgendaViewModel vm

    model: root.vm.rows
    firstModel: root.vm.timedRows
    secondModel: root.vm.hourlessRows
    place: root.vm.place

    header: PageHead {
        width: root.headWidth
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

    deck: Deck {
        width: root.width
        oneRow: !Theme.portrait

        Flow {
            width: Theme.portrait ? Space.contentWidth : Space.contentWidth - strip.implicitWidth - Space.columnGap
            spacing: Space.gap

            Repeater {
                model: root.vm.strands

                Chip {
                    id: strand

                    required property string key

                    strand: strand.key
                    onTapped: root.vm.chooseStrand(strand.key)
                }
            }

            Chip {
                visible: root.vm.canGoNow
                live: true
                text: root.vm.nowText
                count: ""
                selected: false
                onTapped: root.vm.goNow()
            }
        }

        DayStrip {
            id: strip

            width: Theme.portrait ? Space.contentWidth : implicitWidth
            model: root.vm.days
            onDayTapped: key => root.vm.chooseDay(key)
        }
    }
}
