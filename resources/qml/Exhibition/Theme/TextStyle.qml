// One text style. Each list holds the three text steps: 1.0, 1.2 and about 1.4.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    required property list<int> sizes
    required property list<int> linesLatin
    property list<int> linesHan: root.linesLatin
    property int weightLatin: Font.DemiBold
    property int weightHan: Font.Bold
    property real tracking: 0
    // How far big numerals stand in from their edge; taken back so that they hang on the margin.
    property real bearing: 0
    property real trackingHan: 0

    readonly property int size: root.sizes[Theme.step]
    readonly property int lineLatin: root.linesLatin[Theme.step]
    readonly property int lineHan: root.linesHan[Theme.step]

    // Made once for all texts in this style.
    readonly property font latin: root.fontOf(root.size, false, false)
    readonly property font chinese: root.fontOf(root.size, true, false)
    readonly property real leadLatin: root.leadOf(root.lineLatin)
    readonly property real leadHan: root.leadOf(root.lineHan)
    // What lies below the last line: as much less than its height as the lead above it moves it down.
    readonly property real footLatin: -Math.abs(root.leadLatin)
    readonly property real footHan: -Math.abs(root.leadHan)
    // Both sides, in whole pixels: else Qt finds the text a hair too wide and wraps its last digit.
    readonly property int stand: Math.round(root.bearing * root.size)

    function fontOf(pixels: int, han: bool, struck: bool): font {
        return Qt.font({
            family: han ? "Guide Mixed" : "Guide Latin",
            pixelSize: pixels,
            weight: han ? root.weightHan : root.weightLatin,
            letterSpacing: pixels * (han ? root.trackingHan : root.tracking),
            strikeout: struck
        });
    }

    // Qt keeps the face's own height for the last line and puts all the lead below: even it out.
    function leadOf(line: real): real {
        return (line - Type.natural * root.size) / 2;
    }
}
