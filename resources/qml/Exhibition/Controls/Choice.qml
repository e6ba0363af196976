// One answer of several: outlined, filled when it is chosen.
import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    required property bool selected
    // The text step that it is set in; -1 is the present one.
    required property int step
    readonly property int size: root.step < 0 ? Theme.step : root.step
    readonly property bool filled: root.selected !== root.pressed

    implicitHeight: Math.max(Space.button, words.implicitHeight + Space.unit * 2)
    drawn: true
    accessibleName: root.text
    accessibleRole: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected

    Rectangle {
        anchors.fill: parent
        radius: Space.radius
        color: root.filled ? Theme.sel : Theme.paper
        border.width: Theme.outline
        border.color: Theme.ink
    }

    QuietWords {
        id: words

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), root.width - Space.unit * 2)
        horizontalAlignment: Text.AlignHCenter
        role: Type.bodyStrong
        lineHeight: (han ? role.linesHan : role.linesLatin)[root.size]
        topPadding: role.leadOf(lineHeight)
        bottomPadding: -Math.abs(topPadding)
        font: role.fontOf(role.sizes[root.size], han, false)
        maximumLineCount: 2
        color: root.filled ? Theme.selText : Theme.ink
        text: root.text
    }
}
