// The calendar entry of one session as a code, and the same facts beside it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Item {
    id: root

    required property SessionViewModel vm
    readonly property bool offered: root.vm.take !== ""
    readonly property bool beside: root.width > Space.qr * 2

    implicitHeight: root.offered ? Math.max(code.height, words.y + words.height) : 0
    visible: root.offered

    QrCode {
        id: code

        modules: root.vm.take
        accessibleName: [root.vm.takeTitle, root.vm.takeWhat].join(", ")
    }

    Column {
        id: words

        x: root.beside ? code.width + Space.columnGap * 0.75 : 0
        y: root.beside ? 0 : code.height + Space.gutter
        width: root.width - x
        spacing: Space.unit

        Words {
            width: parent.width
            role: Type.section
            text: root.vm.takeTitle
        }

        Words {
            width: parent.width
            role: Type.label
            color: Theme.ink2
            text: root.vm.takeNote
        }

        Rule {
            width: parent.width
        }

        Words {
            width: parent.width
            role: Type.bodyStrong
            text: root.vm.takeWhen
        }

        Words {
            width: parent.width
            text: root.vm.takeWhat
            maximumLineCount: 3
        }

        Words {
            width: parent.width
            role: Type.label
            text: root.vm.takePlace
            maximumLineCount: 3
        }
    }
}
