// The plan as QR codes, one after another, each with the same facts in text.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property PlanViewModel vm
    readonly property bool wide: !Theme.portrait

    place: root.vm.place

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
        aside: root.vm.codeText
    }

    Item {
        width: parent?.width ?? 0
        height: Space.gutter
    }

    Item {
        id: both

        width: root.contentWidth
        implicitHeight: Math.max(code.visible ? code.height : 0, words.height)

        QrCode {
            id: code

            implicitWidth: Space.qrPlan
            modules: root.vm.code
            accessibleName: root.vm.codeText
        }

        Column {
            id: words

            x: code.visible ? code.width + Space.columnGap : 0
            width: parent.width - x
            spacing: Space.gutter

            Words {
                width: parent.width
                visible: code.visible
                text: root.vm.codeNote
            }

            Words {
                width: parent.width
                visible: text !== ""
                role: Type.label
                color: Theme.ink2
                text: root.vm.leftOut
            }

            Loader {
                width: parent.width
                active: root.wide
                sourceComponent: facts
            }
        }
    }

    Item {
        width: parent?.width ?? 0
        height: Space.gutter
    }

    Loader {
        width: root.contentWidth
        active: !root.wide
        sourceComponent: facts
    }

    Component {
        id: facts

        FactList {
            model: root.vm.facts
        }
    }

    deck: NeighbourDeck {
        width: root.width
        before: root.vm.beforeText
        after: root.vm.afterText
        onBeforeTapped: root.vm.turn(-1)
        onAfterTapped: root.vm.turn(1)
    }
}
