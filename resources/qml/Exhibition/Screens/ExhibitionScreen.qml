// Exhibition: figures, hours, halls and everything shown in them; filters and letters lie in the deck.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

ListPage {
    id: root

    required property ExhibitionViewModel vm

    place: root.vm.place
    model: root.vm.rows
    firstModel: root.vm.firstRows
    secondModel: root.vm.secondRows

    header: Columns {
        id: head

        PageHead {
            width: head.columnWidth
            title: root.vm.title
            aside: root.vm.state
            detail: root.vm.summary
            empty: root.vm.empty
            sources: root.vm.sources
            differs: root.vm.differs
            onTapped: root.vm.askSources("venues", root.vm.venue)
        }

        FigureStrip {
            topPadding: Theme.portrait ? 0 : Space.headTop
            width: head.columnWidth
            model: root.vm.figures
            onSourcesAsked: key => root.vm.askSources("figures", key)
        }
    }

    delegate: HangingLine {
        onOpened: (screen, record) => root.vm.open(screen, record)
        onSourcesAsked: key => root.vm.askFactSources(key)
    }

    deck: Deck {
        width: root.width
        oneRow: !Theme.portrait
        visible: root.vm.searchText !== "" || chips.count > 0

        Flow {
            width: Theme.portrait || !strip.visible ? Space.contentWidth : Space.contentWidth * 0.6
            spacing: Space.gap

            Repeater {
                id: chips

                model: root.vm.filters

                Chip {
                    id: filter

                    required property string key

                    onTapped: root.vm.chooseFilter(filter.key)
                }
            }

            Chip {
                visible: root.vm.searchText !== ""
                text: root.vm.searchText
                count: ""
                selected: false
                accessibleRole: Accessible.Button
                onTapped: root.vm.open("search", "")
            }
        }

        LetterStrip {
            id: strip

            width: Theme.portrait ? Space.contentWidth : Space.contentWidth * 0.38
            model: root.vm.letters
            onLetterTapped: row => root.goTo(row)
        }
    }
}
