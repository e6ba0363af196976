// One day of the strip: in portrait a tall cell with its count, in landscape one line.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    required property int index
    required property string key
    required property string weekday
    required property string number
    required property string count
    required property bool today
    required property string todayText
    required property bool selected
    property int last: 0
    readonly property bool filled: root.selected !== root.pressed
    readonly property color colour: root.filled ? Theme.selText : Theme.ink
    readonly property int pad: Theme.portrait ? Space.unit * 2.5 + Theme.outline : Space.unit * 2

    drawn: true
    implicitWidth: Math.max(Space.dayCellWidth, weekday.x + Math.ceil(weekday.implicitWidth) + root.pad)
    implicitHeight: Theme.portrait ? Math.max(Space.dayStrip, weekday.height + number.height + Space.unit * 5) : Space.dayStrip
    accessibleName: [root.weekday, root.number, root.todayText, root.count].filter(part => part !== "").join(" ")
    accessibleRole: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected

    Rectangle {
        anchors.fill: parent
        visible: root.filled
        color: Theme.sel
        topLeftRadius: root.index === 0 ? Space.radius : 0
        bottomLeftRadius: topLeftRadius
        topRightRadius: root.index === root.last ? Space.radius : 0
        bottomRightRadius: topRightRadius
    }

    Rule {
        visible: root.index > 0 && !root.filled
        width: Theme.hairline
        height: parent.height
    }

    QuietWords {
        id: weekday

        x: Theme.portrait ? root.pad : number.x + number.width + Space.gap
        y: Theme.portrait ? Space.unit * 2 : (root.height - height) / 2
        role: Type.labelMedium
        color: root.colour
        text: root.weekday
    }

    QuietWords {
        id: number

        x: root.pad
        y: Theme.portrait ? weekday.y + weekday.height : (root.height - height) / 2
        role: Theme.portrait ? Type.time : Type.dayNumber
        han: false
        color: root.colour
        text: root.number
    }

    Rectangle {
        id: dot

        x: todayWords.visible ? todayWords.x - width - Space.unit : root.width - width - Space.unit
        y: todayWords.visible ? todayWords.y + (todayWords.height - height) / 2 : Space.gap
        visible: root.today
        width: todayWords.visible ? Space.dot : Space.gap
        height: width
        radius: width / 2
        color: root.filled ? Theme.accSel : Theme.acc
    }

    QuietWords {
        id: todayWords

        x: root.width - width - root.pad
        y: weekday.y
        visible: Theme.portrait && Theme.step === 0
        role: Type.labelStrong
        color: root.colour
        text: root.todayText
    }

    QuietWords {
        x: root.width - width - root.pad
        y: root.height - height - Space.unit * 2
        visible: Theme.portrait
        role: Type.label
        color: root.filled ? Theme.selText : Theme.ink2
        text: root.count
    }
}
