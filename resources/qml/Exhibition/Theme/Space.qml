// Sizes in logical pixels of a 1080x1920 or 1920x1080 layout. Main scales the whole, nobody else.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    readonly property int shortSide: 1080
    readonly property int longSide: 1920

    // A finger needs 15 mm of glass, and 3 mm between two things.
    readonly property int finger: Math.ceil(15 * Theme.mm)
    readonly property int apart: Math.ceil(3 * Theme.mm)

    // Above this line nothing is touched in reach mode.
    readonly property int reachLine: Theme.portrait ? 856 : 360

    readonly property int unit: 8
    readonly property int gap: Math.max(12, root.apart)
    readonly property int gutter: 24
    // Above and below a row of a list.
    readonly property int rowPad: Theme.large && !Theme.portrait ? 24 : 36
    readonly property int margin: 60
    readonly property int contentWidth: Theme.portrait ? 960 : 1800
    readonly property int hang: Theme.large ? 224 : Theme.step === 1 ? 204 : 184
    readonly property int axis: root.hang + root.gutter
    readonly property int columnGap: 48
    readonly property int headTop: Theme.portrait ? 28 : 20
    readonly property int radius: 8
    readonly property int slip: 24

    readonly property int topBar: Theme.portrait ? 96 : 80
    readonly property int dock: Math.max(!Theme.portrait ? 104 : Theme.large ? 176 : 144, root.finger)
    readonly property int dockItem: Theme.portrait ? 160 : 300
    readonly property int banner: 96
    readonly property int more: Math.max(64, root.finger)
    readonly property int ended: Math.max(72, root.finger)

    readonly property int target: Math.max(72, root.finger)
    readonly property int targetLeast: Math.max(64, root.finger)
    readonly property int button: Math.max(96, root.finger)
    readonly property int chipPad: 22
    readonly property int dayCell: Math.max(Theme.portrait ? 120 : 72, root.finger)
    readonly property int dayCellWidth: 132
    readonly property int year: Math.max(96, root.finger)
    readonly property int tag: Math.max(64, root.finger)
    readonly property int sideTag: Theme.large ? 64 : 48
    readonly property int compareLabel: Theme.large ? 288 : 208
    readonly property int compareCode: 144
    readonly property int key: 88
    // How wide the keypad is where it stands beside the results.
    readonly property int keypad: Math.max(780, 10 * root.finger + 9 * root.gap)

    readonly property int shape: Theme.large ? 32 : 24
    readonly property int star: 52
    readonly property int dot: 16
    readonly property int liveDot: 20
    readonly property int icon: Theme.large ? 40 : 32
    readonly property int dockIcon: 44
    readonly property int badge: 20
    readonly property int bracket: 6
    readonly property int mark: Theme.large ? 36 : 28

    readonly property int timelineAxis: 196
    readonly property int timelineWords: 232
    readonly property int figures: Theme.large ? 320 : Theme.step === 1 ? 300 : 268
    readonly property int rank: 60
    readonly property real planRise: Theme.large ? 1.35 : Theme.step === 1 ? 1.25 : 1.15

    readonly property int sheetLeast: 640
    readonly property int sheetTop: 160
    readonly property int still: Theme.portrait ? 972 : 760
    readonly property int keep: Theme.portrait ? 200 : 144
    readonly property int end: Math.max(104, root.finger)
    readonly property int touchField: Theme.portrait ? 416 : 232
    readonly property int touchRings: 152

    readonly property int buttonLarge: root.keep
    readonly property int buttonQuiet: root.end
    readonly property int chipPadding: 22
    readonly property int countdownBar: 8
    readonly property int dayStrip: Math.max(Theme.portrait ? 120 : 72, root.finger)
    readonly property int deckPadding: Theme.portrait ? 24 : 16
    readonly property int disc: 24
    readonly property int dockBar: 8
    readonly property int drag: 16
    readonly property int focus: 6
    readonly property int gridBar: 8
    readonly property int gridHead: Theme.large ? 80 : 64
    readonly property int gridHour: Theme.large ? 270 : Theme.step === 1 ? 222 : 190
    readonly property int gridLane: Theme.large ? 190 : Theme.step === 1 ? 162 : 144
    // A long name takes a second line rather than an ellipsis.
    readonly property int chipText: Theme.portrait ? 600 : 720
    readonly property int iconStroke: 3
    readonly property int progress: 4
    readonly property int qr: 324
    // In landscape a code stays whole above the bar that says there is more.
    readonly property int qrPlan: Theme.portrait ? 640 : Theme.step === 0 ? 544 : 512
    readonly property int rings: 152
    readonly property int pinKey: Math.max(Theme.portrait ? 120 : 104, root.finger)
    readonly property int pinPad: Math.max(720, 3 * root.finger + 2 * root.gap)
    // The list of problems that opens above the bar of a preview.
    readonly property int previewList: 360
    readonly property int sectionGap: 48
    readonly property int smallShape: 18
}
