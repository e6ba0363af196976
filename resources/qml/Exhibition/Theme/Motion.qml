// How long things move, in milliseconds. Nothing moves when Theme.still.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property int press: Theme.still ? 0 : 120
    readonly property int page: Theme.still ? 0 : 220
    readonly property int sheet: Theme.still ? 0 : 250
    readonly property int filter: Theme.still ? 0 : 160
    readonly property int tick: Theme.still ? 0 : 200
    readonly property int highlight: Theme.still ? 0 : 250
    // A page is never blank on its way in: an empty frame between two pages is a flash.
    readonly property real pageFaint: Theme.still ? 1 : 0.35
    readonly property int pageShift: Theme.still ? 0 : 48
    // Between the pieces of a page that are made one after another.
    readonly property int frame: 16
    readonly property real flickSpeed: 6000
    readonly property real flickSlowing: 2400
}
