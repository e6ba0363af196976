// Governance: a timeline; filters, years and the way to compare two texts lie in the deck.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

ListPage {
    id: root

    required property GovernanceViewModel vm
    readonly property bool oneRow: !Theme.portrait && Theme.step === 0 && Space.finger < Space.target

    place: root.vm.place
    model: root.vm.rows
    firstModel: root.vm.earlierRows
    secondModel: root.vm.laterRows

    header: PageHead {
        width: root.headWidth
        title: root.vm.title
        detail: root.vm.summary
    }

    delegate: TimelineLine {
        choosing: root.vm.choosing
        onEntryTapped: key => root.vm.tapEntry(key)
    }

    deck: Deck {
        width: root.width

        GridLayout {
            width: Space.contentWidth
            columns: Theme.portrait ? 1 : root.oneRow ? 3 : 2
            columnSpacing: Space.gutter
            rowSpacing: Space.deckPadding

            Flow {
                Layout.fillWidth: true
                Layout.preferredWidth: 41
                Layout.columnSpan: Theme.portrait || root.oneRow ? 1 : 2
                spacing: Space.gap

                Repeater {
                    model: root.vm.filters

                    Chip {
                        id: filter

                        required property string key

                        onTapped: root.vm.chooseFilter(filter.key)
                    }
                }
            }

            YearStrip {
                Layout.fillWidth: true
                Layout.preferredWidth: 26
                Layout.minimumWidth: 0
                model: root.vm.years
                at: root.atRow
                onYearTapped: row => root.goTo(row)
            }

            CompareBar {
                Layout.fillWidth: true
                Layout.preferredWidth: root.oneRow ? 33 : 30
                Layout.minimumWidth: 0
                Layout.maximumWidth: Space.contentWidth
                prompt: root.vm.prompt
                compareText: Theme.portrait ? root.vm.compareText : root.vm.compareBrief
                chooseText: root.vm.chooseText
                onCompareTapped: root.vm.compare()
                onChooseTapped: root.vm.chooseTexts()
            }
        }
    }
}
