// The only text item: plain text in a style, sitting in the middle of its fixed line. It stands inside
// something that is named as a whole: assistive tools pass over it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Text {
    id: root

    property TextStyle role: Type.body
    // Out of sight nothing is set anew: a page that is kept follows the language when it is shown.
    property bool han: root.parent?.visible ?? true ? Theme.han : root.han
    property bool struck: false

    topPadding: root.han ? root.role.leadHan : root.role.leadLatin
    bottomPadding: root.han ? root.role.footHan : root.role.footLatin
    textFormat: Text.PlainText
    color: Theme.ink
    wrapMode: Text.Wrap
    elide: root.maximumLineCount < 9 ? Text.ElideRight : Text.ElideNone
    lineHeightMode: Text.FixedHeight
    lineHeight: root.han ? root.role.lineHan : root.role.lineLatin
    // As a whole: each part that changes by itself would lay the text out once more.
    font: root.struck ? root.role.fontOf(root.role.size, root.han, true) : root.han ? root.role.chinese : root.role.latin
}
