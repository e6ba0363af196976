// Forums: the shape 1 + 3 + 10 + X, or one of the lists.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property ForumsViewModel vm

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.pattern
        aside: root.vm.held
        sources: root.vm.heldSources
        differs: root.vm.heldDiffers
        onTapped: root.vm.askSources("figures", root.vm.heldRecord)
    }

    Columns {
        id: shape

        visible: root.vm.byShape

        Column {
            width: shape.columnWidth

            Band {
                width: parent.width
                numeral: root.vm.one
                strand: "opening"

                LinkList {
                    width: parent?.width ?? 0
                    model: root.vm.opening
                    plain: true
                    onOpened: (screen, record) => root.vm.open(screen, record)
                }
            }

            Band {
                width: parent.width
                numeral: root.vm.three
                strand: "main"

                LinkList {
                    width: parent?.width ?? 0
                    model: root.vm.main
                    plain: true
                    onOpened: (screen, record) => root.vm.open(screen, record)
                }
            }
        }

        Column {
            width: shape.columnWidth

            Band {
                width: parent.width
                numeral: root.vm.ten
                strand: "themed"

                ThemedForums {
                    width: parent?.width ?? 0
                    title: root.vm.tenTitle
                    note: root.vm.tenNote
                    count: root.vm.tenCount
                }

                LinkList {
                    width: parent?.width ?? 0
                    model: root.vm.named
                    onOpened: (_, record) => root.vm.chooseView(record)
                }
            }

            Band {
                width: parent.width
                numeral: "X"
                strand: "industry"

                LinkList {
                    width: parent?.width ?? 0
                    model: root.vm.industry
                    plain: true
                    onOpened: (_, record) => root.vm.chooseView(record)
                }

                Flow {
                    width: parent?.width ?? 0
                    spacing: Space.gap

                    Repeater {
                        model: root.vm.topics

                        Tag {
                            strand: "industry"
                        }
                    }
                }
            }
        }
    }

    LinkList {
        width: parent?.width ?? 0
        visible: !root.vm.byShape
        model: root.vm.names
        onOpened: (screen, record) => root.vm.open(screen, record)
    }

    deck: Deck {
        width: root.width

        Flow {
            width: Space.contentWidth
            spacing: Space.gap

            Repeater {
                model: root.vm.views

                Chip {
                    id: view

                    required property string key

                    onTapped: root.vm.chooseView(view.key)
                }
            }
        }
    }
}
