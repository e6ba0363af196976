// One colour set: every colour that the screen may have.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    required property color paper
    required property color plate
    required property color sunk
    required property color ink
    required property color ink2
    required property color ink3
    required property color line
    required property color acc
    required property color accText
    required property color sel
    required property color selText
    required property color accSel
    required property color danger
    required property color scrim
    required property color kOpening
    required property color kMain
    required property color kThemed
    required property color kIndustry
    required property color kHall
    required property color kExperience
}
