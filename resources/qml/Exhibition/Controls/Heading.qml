// Begins a section. Live, or with a tail, its rule lies below, as on home; else above.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string text
    property string tail: ""
    property string aside: ""
    property int sources: 0
    property bool differs: false
    property bool live: false
    property bool ruleBelow: root.live || root.tail !== ""
    readonly property int padTop: root.ruleBelow ? Space.unit * (Theme.portrait ? 5 : 3) : Space.gutter
    readonly property int padBottom: Space.gap + (root.ruleBelow ? Theme.strong - Theme.hairline : 0)

    readonly property bool beside: words.width + Space.columnGap + aside.implicitWidth <= root.width
    readonly property real below: root.aside === "" || root.beside ? 0 : aside.height

    visible: root.text !== ""
    implicitHeight: root.padTop + words.height + root.below + root.padBottom
    z: 1
    Accessible.role: Accessible.Heading
    Accessible.name: [root.text, root.tail, root.aside].filter(part => part !== "").join(" ")

    Rule {
        y: root.ruleBelow ? root.height - Theme.strong + Theme.hairline : 0
        width: parent.width
        strong: true
    }

    Row {
        id: words

        y: root.padTop
        spacing: Space.unit * 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.live
            width: Space.liveDot
            height: Space.liveDot
            radius: width / 2
            color: Theme.acc
        }

        QuietWords {
            width: Math.min(Math.ceil(implicitWidth), root.width - x)
            role: Type.section
            color: root.live ? Theme.acc : Theme.ink
            text: root.text
        }

        QuietWords {
            visible: text !== ""
            width: Math.min(Math.ceil(implicitWidth), root.width - x)
            role: Type.sectionQuiet
            color: Theme.ink3
            text: root.tail
        }
    }

    MarkedTitle {
        id: aside

        x: root.beside ? root.width - width : 0
        y: root.padTop + words.height - (root.beside ? height + Space.unit / 2 : 0)
        visible: root.aside !== ""
        width: Math.min(implicitWidth, root.width)
        role: Type.label
        color: Theme.ink2
        text: root.aside
        sources: root.sources
        differs: root.differs
    }
}
