// Compare: two governance texts side by side, and the list to choose them from.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

PageFrame {
    id: root

    required property CompareViewModel vm
    required property string moreText
    readonly property string place: root.vm.place

    onPlaceChanged: rows.goTo(0)

    Item {
        anchors.fill: parent
        enabled: !root.vm.choosing

        CompareHead {
            id: head

            x: Space.margin
            y: root.bodyTop
            width: Space.contentWidth
            title: root.vm.title
            hint: root.vm.hint
            model: root.vm.heads
        }

        Words {
            x: Space.margin
            y: head.y + head.height + Space.gutter
            width: Space.contentWidth
            visible: text !== ""
            color: Theme.ink2
            text: root.vm.empty
        }

        Rows {
            id: rows

            x: Space.margin
            y: head.y + head.height
            width: Space.contentWidth
            height: deck.y - y
            model: root.vm.rows
            moreText: root.moreText

            delegate: CompareLine {
                sameText: root.vm.sameText
                onSourcesTapped: side => root.vm.askSideSources(side)
            }
        }

        CompareDeck {
            id: deck

            anchors.bottom: parent.bottom
            width: parent.width
            vm: root.vm
        }
    }

    Sheet {
        anchors.fill: parent
        open: root.vm.choosing
        title: root.vm.sheetTitle
        closeText: root.vm.closeText
        onClosed: root.vm.change("")

        Rows {
            width: parent.width
            height: root.height * (Theme.portrait ? 0.56 : 0.48)
            model: root.vm.choices
            moreText: root.moreText

            delegate: ChoiceLine {
                onChosen: key => root.vm.chooseText(key)
            }
        }
    }
}
