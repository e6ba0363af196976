// The bar below a preview: what is shown, the day and hour there, and what is wrong with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

Rectangle {
    id: root

    required property PreviewViewModel vm
    readonly property int list: root.vm.open ? Space.previewList : 0
    // The bar without the list, which covers the foot of the guide while it is open.
    readonly property real slim: lines.implicitHeight + Space.unit * 4

    height: root.slim + root.list
    transformOrigin: Item.TopLeft
    color: Theme.sunk

    Rule {
        width: parent.width
        strong: true
    }

    Rows {
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Space.unit
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        height: root.list
        visible: root.vm.open
        moreText: root.vm.moreText
        model: root.vm.problems

        delegate: ProblemLine {}
    }

    ColumnLayout {
        id: lines

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Space.margin
            rightMargin: Space.margin
            bottomMargin: Space.unit * 2
        }
        spacing: Space.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.gutter

            Rectangle {
                Layout.preferredWidth: mark.implicitWidth + Space.chipPadding * 2
                Layout.preferredHeight: Space.targetLeast
                color: Theme.sel

                Words {
                    id: mark

                    anchors.centerIn: parent
                    role: Type.labelStrong
                    color: Theme.selText
                    text: root.vm.mark
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    role: Type.labelStrong
                    maximumLineCount: 1
                    text: root.vm.name
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    role: Type.label
                    color: root.vm.stale ? Theme.danger : Theme.ink2
                    maximumLineCount: 2
                    text: root.vm.state
                }
            }

            ActionButton {
                text: root.vm.problemsText
                icon: !root.vm.hasProblems ? "" : root.vm.open ? "chevronDown" : "chevronUp"
                iconAfter: true
                usable: root.vm.hasProblems
                onTapped: root.vm.toggleProblems()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Space.gutter

            Segments {
                model: root.vm.days
                onChosen: key => root.vm.chooseDay(key)
            }

            TimeSlider {
                Layout.fillWidth: true
                share: root.vm.share
                hour: root.vm.hour
                accessibleName: root.vm.sliderName
                onChosen: share => root.vm.chooseShare(share)
            }

            ActionButton {
                text: root.vm.playText
                onTapped: root.vm.togglePlay()
            }

            ActionButton {
                text: root.vm.nowText
                onTapped: root.vm.now()
            }
        }
    }
}
