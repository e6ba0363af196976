// Facts one under the other; a fact opens its screen, or else its sources.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Column {
    id: root

    required property RowModel model

    signal opened(string screen, string record)
    signal sourcesAsked(string key)
    signal mapAsked(string place)

    Repeater {
        model: root.model

        FactRow {
            id: fact

            required mapText
            required property string key
            required property string screen
            required property string record
            required property string map

            width: root.width
            opens: fact.screen !== ""
            onTapped: root.opened(fact.screen, fact.record)
            onMapTapped: root.mapAsked(fact.map)
            onSourcesTapped: root.sourcesAsked(fact.key)
        }
    }
}
