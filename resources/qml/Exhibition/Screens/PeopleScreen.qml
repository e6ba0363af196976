// People: everybody whom the sources name; the deck leads to a letter.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

ListPage {
    id: root

    required property PeopleViewModel vm

    model: root.vm.rows
    firstModel: root.vm.firstRows
    secondModel: root.vm.secondRows

    header: PageHead {
        width: root.headWidth
        title: root.vm.title
        aside: root.vm.aside
        detail: root.vm.detail
        empty: root.vm.empty
    }

    delegate: LinkRow {
        id: person

        required property string screen
        required property string record

        width: ListView.view?.width ?? 0
        plain: true
        hangs: true
        onTapped: root.vm.open(person.screen, person.record)
    }

    deck: Deck {
        width: root.width
        visible: letters.count > 0

        Flow {
            width: Space.contentWidth
            spacing: Space.gap

            Repeater {
                id: letters

                model: root.vm.letters

                LetterKey {
                    id: letter

                    required property int row

                    onTapped: root.goTo(letter.row)
                }
            }
        }
    }
}
