// Sessions under a heading; in landscape the first two, unless all are asked for.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Column {
    id: root

    required property RowModel model
    required property string title
    required property string tail
    property bool live: false
    property bool all: false

    signal opened(string session)
    signal planTapped(string session)

    Heading {
        width: root.width
        text: root.title
        tail: root.tail
        live: root.live
        ruleBelow: true
    }

    Repeater {
        model: root.model

        SessionRow {
            id: session

            required property int index
            required property string key
            required earlier
            required earlierName
            required property string clashText

            clash: session.clashText
            width: root.width
            ruled: session.index > 0
            visible: root.all || Theme.portrait || session.index < 2
            onTapped: root.opened(session.key)
            onPlanTapped: root.planTapped(session.key)
        }
    }
}
