// Awards: the letters, the winners, the treasures of the hall; the deck chooses the award.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property AwardsViewModel vm

    LetterRow {
        width: parent?.width ?? 0
        model: root.vm.letters
    }

    Columns {
        id: columns

        Column {
            width: columns.columnWidth
            visible: root.vm.title !== "" || root.vm.empty !== ""

            AwardHead {
                visible: root.vm.title !== ""
                width: parent.width
                title: root.vm.title
                aside: root.vm.aside
                sources: root.vm.sources
                differs: root.vm.differs
                onTapped: root.vm.open("award", root.vm.award)
            }

            LinkList {
                width: parent.width
                model: root.vm.winners
                onOpened: (screen, record) => root.vm.open(screen, record)
            }

            Words {
                width: parent.width
                visible: text !== ""
                topPadding: Space.gap
                color: Theme.ink2
                text: root.vm.empty
            }
        }

        Column {
            width: columns.columnWidth
            visible: root.vm.treasuresTitle !== ""

            AwardHead {
                width: parent.width
                title: root.vm.treasuresTitle
                aside: root.vm.treasuresAside
                sources: root.vm.treasuresSources
                onTapped: root.vm.open("award", root.vm.treasuresAward)
            }

            Grid {
                width: parent.width
                columns: 2
                rows: Math.ceil(treasures.count / 2)
                flow: Grid.TopToBottom
                columnSpacing: Space.columnGap

                Repeater {
                    id: treasures

                    model: root.vm.treasures

                    TreasureCell {
                        id: treasure

                        required property string key

                        width: (columns.columnWidth - Space.columnGap) / 2
                        onTapped: root.vm.open("award", treasure.key)
                    }
                }
            }
        }
    }

    deck: Deck {
        width: root.width

        Flow {
            width: Space.contentWidth
            spacing: Space.gap

            Repeater {
                model: root.vm.chips

                Chip {
                    id: award

                    required property string key

                    onTapped: root.vm.chooseAward(award.key)
                }
            }
        }
    }
}
