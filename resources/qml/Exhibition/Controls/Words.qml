// The only text item: plain text in a style, sitting in the middle of its fixed line.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Text {
    id: root

    property TextStyle role: Type.body
    // Out of sight nothing is set anew: a page that is kept follows the language when it is shown.
    property bool han: root.parent?.visible ?? true ? Theme.han : root.han
    property int pixels: root.role.size
    property bool struck: false

    // Qt keeps the face's own height for the last line and puts all the lead below: even it out.
    readonly property real lead: (root.lineHeight - Type.natural * root.role.size) / 2

    // Both sides, in whole pixels: else Qt finds the text a hair too wide and wraps its last digit.
    readonly property int bearing: Math.round(root.role.bearing * root.role.size)

    leftPadding: -root.bearing
    rightPadding: root.bearing
    topPadding: root.lead
    bottomPadding: -Math.abs(root.lead)
    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.Wrap
    elide: root.maximumLineCount < 9 ? Text.ElideRight : Text.ElideNone
    lineHeightMode: Text.FixedHeight
    lineHeight: root.han ? root.role.lineHan : root.role.lineLatin
    // As a whole: each part that changes by itself would lay the text out once more.
    font: Qt.font({
        family: root.han ? "Guide Mixed" : "Guide Latin",
        pixelSize: root.pixels,
        weight: root.han ? root.role.weightHan : root.role.weightLatin,
        letterSpacing: root.pixels * (root.han ? root.role.trackingHan : root.role.tracking),
        strikeout: root.struck
    })
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
