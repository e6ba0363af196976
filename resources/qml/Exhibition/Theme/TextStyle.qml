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
}
