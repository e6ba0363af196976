// The staff screen: release, health, what was refused, the clock, and what can be done about it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property StaffViewModel vm

    enabled: !root.vm.asking
    moreText: root.vm.moreText

    deck: Deck {
        width: parent?.width ?? 0

        Words {
            width: Space.contentWidth
            visible: text !== ""
            role: Type.bodyStrong
            maximumLineCount: 3
            text: root.vm.said
        }

        Flow {
            width: Space.contentWidth
            spacing: Space.gap

            Repeater {
                model: root.vm.actions

                ActionButton {
                    required property string key

                    onTapped: root.vm.act(key)
                }
            }

            ActionButton {
                primary: true
                icon: "close"
                text: root.vm.closeText
                onTapped: root.vm.close()
            }
        }
    }

    Item {
        width: parent?.width ?? 0
        height: head.height

        PageHead {
            id: head

            width: parent.width
            title: root.vm.title
            detail: root.vm.detail
        }

        ActionButton {
            anchors {
                right: parent.right
                top: parent.top
                topMargin: Space.unit
            }
            text: root.vm.languageText
            onTapped: root.vm.flipLanguage()
        }
    }

    Columns {
        id: columns

        Column {
            width: columns.columnWidth

            ReleaseCode {
                width: parent.width
                title: root.vm.codeTitle
                code: root.vm.code
                modules: root.vm.modules
            }

            StaffFacts {
                width: parent.width
                title: root.vm.releaseTitle
                model: root.vm.release
            }
        }

        Column {
            width: columns.columnWidth

            StaffFacts {
                width: parent.width
                title: root.vm.healthTitle
                model: root.vm.health
            }

            StaffFacts {
                width: parent.width
                title: root.vm.clockTitle
                model: root.vm.clock
            }

            StaffFacts {
                width: parent.width
                title: root.vm.errorsTitle
                model: root.vm.errors
            }
        }
    }
}
