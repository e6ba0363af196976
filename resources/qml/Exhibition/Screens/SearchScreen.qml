// Search: results above the keypad in portrait, beside it in landscape; keys of any keyboard write too.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

PageFrame {
    id: root

    required property SearchViewModel vm
    property string moreText: ""
    readonly property bool ready: root.visible && root.enabled

    // False where the key is none that writes.
    function write(key: int, text: string): bool {
        if (key === Qt.Key_Backspace)
            root.vm.erase();
        else if (text >= " ")
            root.vm.typeText(text);
        return key === Qt.Key_Backspace || text >= " ";
    }

    onReadyChanged: {
        if (root.ready)
            box.forceActiveFocus();
    }
    Component.onCompleted: box.forceActiveFocus()
    Keys.onPressed: event => event.accepted = root.write(event.key, event.text)

    Rows {
        id: results

        x: Space.margin
        y: root.bodyTop
        width: Theme.portrait ? Space.contentWidth : deck.x - Space.margin - Space.columnGap
        height: (Theme.portrait ? deck.y : root.height) - root.bodyTop
        model: root.vm.rows
        moreText: root.moreText

        delegate: SearchLine {
            onOpened: (screen, record) => root.vm.open(screen, record)
            onTried: query => root.vm.tryQuery(query)
            onUnfolded: group => root.vm.unfold(group)
        }
    }

    Connections {
        target: root.vm

        function onPlaceChanged(): void {
            results.goTo(0);
        }
    }

    Rectangle {
        id: deck

        readonly property real inner: Theme.portrait ? Space.contentWidth : Space.keypad
        readonly property real inset: Theme.portrait ? Space.margin : Space.gutter * 1.5

        x: root.width - width
        y: root.height - height
        width: Theme.portrait ? root.width : deck.inset + deck.inner + Space.margin
        height: Theme.portrait ? box.height + chips.height + keypad.height + Space.unit * 4 + Space.deckPadding * 2 : root.bodyHeight
        color: Theme.sunk

        Rectangle {
            width: Theme.portrait ? parent.width : Theme.deckRule
            height: Theme.portrait ? Theme.deckRule : parent.height
            color: Theme.ink
        }

        SearchBox {
            id: box

            x: deck.inset
            y: Space.deckPadding
            width: deck.inner
            text: root.vm.query
            hint: root.vm.hint
            name: root.vm.boxName
            status: root.vm.status
        }

        Flow {
            id: chips

            x: deck.inset
            y: box.y + box.height + Space.unit * 2
            width: deck.inner
            // Beside the results there is no room for them below the line of reach; the groups stay.
            visible: Theme.portrait || !Theme.reach
            spacing: Space.gap

            Repeater {
                model: root.vm.chips

                Chip {
                    id: chip

                    required property string key

                    onTapped: root.vm.chooseGroup(chip.key)
                }
            }
        }

        Keypad {
            id: keypad

            x: deck.inset
            y: deck.height - height - Space.deckPadding
            width: deck.inner
            spaceText: root.vm.spaceText
            clearText: root.vm.clearText
            deleteText: root.vm.deleteText
            onTyped: text => root.vm.typeText(text)
            onErased: root.vm.erase()
            onCleared: root.vm.clear()
        }
    }
}
