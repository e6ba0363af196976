// The text styles, from the attract clock down to the source mark.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    readonly property real natural: 1.303
    readonly property TextStyle countdown: TextStyle {
        bearing: 0.06
        sizes: [300, 300, 300]
        linesLatin: [220, 220, 220]
        weightLatin: Font.Medium
        weightHan: Font.Medium
        tracking: -0.035
        trackingHan: -0.035
    }
    readonly property TextStyle clock: TextStyle {
        bearing: 0.06
        sizes: [240, 240, 240]
        linesLatin: [200, 200, 200]
        weightLatin: Font.Medium
        weightHan: Font.Medium
        tracking: -0.035
        trackingHan: -0.035
    }
    readonly property TextStyle hero: TextStyle {
        bearing: 0.06
        sizes: [160, 192, 224]
        linesLatin: [160, 180, 200]
        weightLatin: Font.Medium
        weightHan: Font.Medium
        tracking: -0.035
        trackingHan: -0.035
    }
    readonly property TextStyle heroDate: TextStyle {
        sizes: [96, 108, 120]
        linesLatin: [96, 112, 124]
        linesHan: [112, 124, 136]
        weightLatin: Font.Medium
        weightHan: Font.Medium
        tracking: -0.03
    }
    readonly property TextStyle theme: TextStyle {
        sizes: [88, 96, 96]
        linesLatin: [88, 100, 100]
        linesHan: [104, 114, 114]
        tracking: -0.02
    }
    readonly property TextStyle page: TextStyle {
        sizes: [64, 76, 88]
        linesLatin: [72, 84, 96]
        linesHan: [88, 100, 116]
        tracking: -0.02
    }
    readonly property TextStyle pageQuiet: TextStyle {
        sizes: [64, 76, 88]
        linesLatin: [72, 84, 96]
        linesHan: [88, 100, 116]
        weightLatin: Font.Medium
        weightHan: Font.Normal
        tracking: -0.02
    }
    readonly property TextStyle time: TextStyle {
        sizes: [48, 54, 60]
        linesLatin: [48, 56, 64]
        weightHan: Font.DemiBold
        tracking: -0.02
        trackingHan: -0.02
    }
    readonly property TextStyle door: TextStyle {
        sizes: [48, 54, 60]
        linesLatin: [56, 64, 72]
        linesHan: [64, 72, 80]
        tracking: -0.012
    }
    readonly property TextStyle doorCount: TextStyle {
        sizes: [48, 54, 60]
        linesLatin: [56, 64, 72]
        linesHan: [64, 72, 80]
        weightLatin: Font.Normal
        weightHan: Font.Normal
    }
    readonly property TextStyle section: TextStyle {
        sizes: [40, 46, 54]
        linesLatin: [48, 56, 64]
        linesHan: [56, 64, 74]
        tracking: -0.012
    }
    readonly property TextStyle sectionQuiet: TextStyle {
        sizes: [40, 46, 54]
        linesLatin: [48, 56, 64]
        linesHan: [56, 64, 74]
        weightLatin: Font.Normal
        weightHan: Font.Normal
    }
    readonly property TextStyle row: TextStyle {
        sizes: [32, 38, 46]
        linesLatin: [40, 48, 60]
        linesHan: [44, 52, 64]
        tracking: -0.006
    }
    readonly property TextStyle rowOther: TextStyle {
        sizes: [32, 38, 46]
        linesLatin: [40, 48, 60]
        linesHan: [44, 52, 64]
        weightLatin: Font.Normal
        weightHan: Font.Normal
    }
    readonly property TextStyle rowMatch: TextStyle {
        sizes: [32, 38, 46]
        linesLatin: [40, 48, 60]
        linesHan: [44, 52, 64]
        weightLatin: Font.Bold
    }
    readonly property TextStyle body: TextStyle {
        sizes: [28, 34, 40]
        linesLatin: [40, 48, 56]
        linesHan: [46, 54, 64]
        weightLatin: Font.Normal
        weightHan: Font.Normal
    }
    readonly property TextStyle bodyStrong: TextStyle {
        sizes: [28, 34, 40]
        linesLatin: [40, 48, 56]
        linesHan: [46, 54, 64]
    }
    readonly property TextStyle label: TextStyle {
        sizes: [24, 28, 34]
        linesLatin: [32, 38, 48]
        linesHan: [36, 42, 52]
        weightLatin: Font.Normal
        weightHan: Font.Normal
    }
    readonly property TextStyle labelStrong: TextStyle {
        sizes: [24, 28, 34]
        linesLatin: [32, 38, 48]
        linesHan: [36, 42, 52]
    }
    readonly property TextStyle labelMatch: TextStyle {
        sizes: [24, 28, 34]
        linesLatin: [32, 38, 48]
        linesHan: [36, 42, 52]
        weightLatin: Font.Bold
    }
    readonly property TextStyle labelMedium: TextStyle {
        sizes: [24, 28, 34]
        linesLatin: [32, 38, 48]
        linesHan: [36, 42, 52]
        weightLatin: Font.Medium
        weightHan: Font.Normal
    }
    readonly property TextStyle dayNumber: TextStyle {
        sizes: [40, 44, 48]
        linesLatin: [48, 52, 56]
        tracking: -0.02
    }
    readonly property TextStyle dock: TextStyle {
        sizes: [22, 25, 28]
        linesLatin: [28, 32, 36]
        weightLatin: Font.Medium
        weightHan: Font.Normal
    }
    // A room on the plan: in a larger style a longer word would not fit the narrowest one.
    readonly property TextStyle room: TextStyle {
        sizes: [22, 24, 26]
        linesLatin: [28, 30, 32]
        weightLatin: Font.Bold
    }
    readonly property TextStyle dockCurrent: TextStyle {
        sizes: [22, 25, 28]
        linesLatin: [28, 32, 36]
        weightLatin: Font.Bold
    }
    readonly property TextStyle dockLanguage: TextStyle {
        sizes: [30, 32, 36]
        linesLatin: [44, 44, 44]
        weightLatin: Font.Normal
        weightHan: Font.Normal
    }
    readonly property TextStyle dockLanguageCurrent: TextStyle {
        sizes: [30, 32, 36]
        linesLatin: [44, 44, 44]
        weightLatin: Font.Bold
    }
    readonly property TextStyle mark: TextStyle {
        sizes: [20, 23, 28]
        linesLatin: [26, 30, 36]
        weightHan: Font.DemiBold
    }
    readonly property TextStyle markQuiet: TextStyle {
        sizes: [20, 23, 28]
        linesLatin: [26, 30, 36]
        weightLatin: Font.Normal
        weightHan: Font.Normal
    }
    readonly property TextStyle attractClock: clock
    readonly property TextStyle invite: TextStyle {
        sizes: [96, 96, 96]
        linesLatin: [104, 104, 104]
        linesHan: [120, 120, 120]
        tracking: -0.02
    }
    readonly property TextStyle barClock: TextStyle {
        sizes: [32, 36, 42]
        linesLatin: [40, 44, 52]
        weightHan: Font.DemiBold
    }
}
