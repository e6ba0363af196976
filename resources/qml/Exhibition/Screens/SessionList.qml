// Sessions one under the other; each can be added to the plan.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Column {
    id: root

    required property RowModel model

    signal opened(string session)
    signal planTapped(string session)

    Repeater {
        model: root.model

        SessionRow {
            id: session

            required property string key
            required earlier
            required earlierName
            required property string clashText

            width: root.width
            clash: session.clashText
            onTapped: root.opened(session.key)
            onPlanTapped: root.planTapped(session.key)
        }
    }
}
