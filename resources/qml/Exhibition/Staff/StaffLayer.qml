// Over everything else: the PIN pad, the staff screen, its tests; nothing at all while it is closed.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

Item {
    id: root

    required property StaffViewModel vm
    readonly property bool open: root.vm.mode !== ""

    visible: root.open
    enabled: root.open

    component Layer: Loader {
        required property string mode

        anchors.fill: parent
        active: root.vm.mode === mode
    }

    Rectangle {
        anchors.fill: parent
        color: root.vm.mode === "pad" ? Theme.scrim : Theme.paper
    }

    MouseArea {
        anchors.fill: parent
    }

    Layer {
        mode: "pad"
        sourceComponent: PinPad {
            vm: root.vm
        }
    }

    Layer {
        mode: "page"
        sourceComponent: StaffPage {
            vm: root.vm
        }
    }

    Layer {
        mode: "screen"
        sourceComponent: ScreenTest {
            title: root.vm.title
            detail: root.vm.detail
            size: root.vm.said
            onDone: root.vm.close()
        }
    }

    Layer {
        mode: "touch"
        sourceComponent: TouchTest {
            title: root.vm.title
            detail: root.vm.detail
            countText: root.vm.codeTitle
            doneText: root.vm.closeText
            onDone: root.vm.close()
        }
    }

    Sheet {
        anchors.fill: parent
        open: root.vm.asking
        title: root.vm.question
        subtitle: root.vm.questionDetail
        closeText: root.vm.noText
        onClosed: root.vm.answer(false)

        Item {
            width: parent?.width ?? 0
            height: yes.height + Space.gutter

            ActionButton {
                id: yes

                width: parent.width
                primary: true
                text: root.vm.yesText
                onTapped: root.vm.answer(true)
            }
        }
    }
}
