// The texts before and after in time, and the way to compare this one with another.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Deck {
    id: root

    required property string before
    required property string after
    required property string compareText

    signal beforeTapped
    signal afterTapped
    signal compareTapped

    visible: root.before !== "" || root.after !== "" || root.compareText !== ""

    GridLayout {
        width: Space.contentWidth
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Space.unit * 3
        rowSpacing: Space.gap

        Neighbours {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            before: root.before
            after: root.after
            onBeforeTapped: root.beforeTapped()
            onAfterTapped: root.afterTapped()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.compareText !== ""
            icon: "swap"
            text: root.compareText
            onTapped: root.compareTapped()
        }
    }
}
