// Colour and line tokens, and how the visitor wants to see them. Main sets the inputs.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    property string scheme: "day"
    property real textScale: 1
    property bool han: false
    property bool portrait: true
    property bool still: false
    // Everything that can be touched lies in the lower part of the screen.
    property bool reach: false
    property bool leftHanded: false
    // What stands above a page: the top bar and the banner.
    property real above: 0
    // Logical pixels in a millimetre of the glass; 0 where nobody knows.
    property real mm: 0
    // One pixel of the glass in logical pixels: no line is drawn thinner.
    property real pixel: 1

    readonly property bool contrast: root.scheme === "contrast"
    readonly property int chosenStep: root.textScale < 1.1 ? 0 : root.textScale < 1.3 ? 1 : 2
    // Running text has capitals of at least 3 mm: body is 28, 34 or 40 px, its capitals 0.697 of it.
    readonly property int leastStep: root.mm <= 6.5 ? 0 : root.mm <= 7.9 ? 1 : 2
    readonly property int step: Math.max(root.chosenStep, root.leastStep)
    readonly property bool large: root.step === 2

    readonly property ColourSet colours: root.contrast ? root.contrastColours : root.scheme === "night" ? root.nightColours : root.dayColours
    readonly property color paper: root.colours.paper
    readonly property color plate: root.colours.plate
    readonly property color sunk: root.colours.sunk
    readonly property color ink: root.colours.ink
    readonly property color ink2: root.colours.ink2
    readonly property color ink3: root.colours.ink3
    readonly property color line: root.colours.line
    readonly property color rule: root.colours.ink
    readonly property color acc: root.colours.acc
    readonly property color accText: root.colours.accText
    readonly property color sel: root.colours.sel
    readonly property color selText: root.colours.selText
    readonly property color accSel: root.colours.accSel
    readonly property color danger: root.colours.danger
    readonly property color scrim: root.colours.scrim
    readonly property color kOpening: root.colours.kOpening
    readonly property color kMain: root.colours.kMain
    readonly property color kThemed: root.colours.kThemed
    readonly property color kNamed: root.colours.kThemed
    readonly property color kIndustry: root.colours.kIndustry
    readonly property color kHall: root.colours.kHall
    readonly property color kExperience: root.colours.kExperience

    // Codes stay black on white in every colour set: cameras expect it.
    readonly property color qrDark: "#000000"
    readonly property color qrLight: "#FFFFFF"
    // What the screen test fills the glass with: dead and stuck points show, and uneven light.
    readonly property list<color> testColours: ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#808080"]

    readonly property real hairline: Math.max(root.contrast ? 3 : 1, root.pixel)
    readonly property real strong: Math.max(root.contrast ? 4 : 2, root.pixel)
    readonly property real outline: Math.max(root.contrast ? 4 : 2, root.pixel)
    readonly property int deckRule: root.contrast ? 4 : 0
    readonly property int ring: 4
    readonly property int progress: 4
    readonly property int current: 8
    readonly property int stroke: root.large ? 4 : 3
    readonly property real quiet: 0.4
    readonly property real half: 0.65

    readonly property ColourSet dayColours: ColourSet {
        paper: "#F6F5F1"
        plate: "#FFFFFF"
        sunk: "#E9E7E0"
        ink: "#14171A"
        ink2: "#41474D"
        ink3: "#5C6268"
        line: "#CBC8BF"
        acc: "#BD2F08"
        accText: "#FFFFFF"
        sel: "#14171A"
        selText: "#F6F5F1"
        accSel: "#FF8A5C"
        danger: "#A3001B"
        scrim: "#C714171A"
        kOpening: "#5A2D91"
        kMain: "#1A45B8"
        kThemed: "#00635A"
        kIndustry: "#7A4B00"
        kHall: "#34506B"
        kExperience: "#8A1F5C"
    }
    readonly property ColourSet nightColours: ColourSet {
        paper: "#0F1316"
        plate: "#192024"
        sunk: "#20282D"
        ink: "#F2F0EA"
        ink2: "#C4C8CA"
        ink3: "#9AA0A4"
        line: "#343C42"
        acc: "#FF7A4D"
        accText: "#14171A"
        sel: "#F2F0EA"
        selText: "#0F1316"
        accSel: "#B02A06"
        danger: "#FF8A8A"
        scrim: "#C7000000"
        kOpening: "#C9AAF7"
        kMain: "#93B5FF"
        kThemed: "#5FD0BF"
        kIndustry: "#E8B35A"
        kHall: "#A9C1D9"
        kExperience: "#F29AC4"
    }
    readonly property ColourSet contrastColours: ColourSet {
        paper: "#000000"
        plate: "#000000"
        sunk: "#000000"
        ink: "#FFFFFF"
        ink2: "#FFFFFF"
        ink3: "#FFFFFF"
        line: "#FFFFFF"
        acc: "#FFD600"
        accText: "#000000"
        sel: "#FFFFFF"
        selText: "#000000"
        accSel: "#000000"
        danger: "#FFB3B3"
        scrim: "#C7000000"
        kOpening: "#E0CCFF"
        kMain: "#B8CFFF"
        kThemed: "#8FF0DF"
        kIndustry: "#FFD08A"
        kHall: "#D5E4F2"
        kExperience: "#FFC2DE"
    }

    function strandColor(strand: string): color {
        switch (strand) {
        case "opening":
            return root.kOpening;
        case "main":
            return root.kMain;
        case "themed":
        case "named":
            return root.kThemed;
        case "industry":
            return root.kIndustry;
        case "hall":
            return root.kHall;
        case "experience":
            return root.kExperience;
        default:
            return root.ink;
        }
    }
}
