// One text at the head of its column.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string tag
    required property string name
    required property string full
    required property string fullMark
    required property string mark
    required property string address
    required property string code
    required property bool known
    readonly property real axis: Space.sideTag + Space.unit * 2
    readonly property real codeRoom: root.code === "" ? 0 : Space.compareCode + Space.unit * 2

    readonly property real codeHeight: root.code === "" ? 0 : Space.compareCode
    // In portrait code and address stand at the foot, level with those of the other text.
    readonly property real foot: Theme.portrait ? Math.max(root.codeHeight, where.height) : where.height

    implicitHeight: Math.max(root.codeHeight, words.height + Space.gap + root.foot)

    SideTag {
        text: root.tag
    }

    Column {
        id: words

        x: root.axis
        width: root.width - root.axis - (Theme.portrait ? 0 : root.codeRoom)

        MarkedTitle {
            width: parent.width
            role: Theme.portrait ? Type.row : Type.section
            color: root.known ? Theme.ink : Theme.ink2
            text: root.name
            mark: root.mark
            Accessible.role: Accessible.Heading
            Accessible.name: root.tag + ", " + root.name
        }

        MarkedTitle {
            width: parent.width
            visible: root.full !== ""
            role: Type.label
            text: root.full
            mark: root.fullMark
            Accessible.role: Accessible.StaticText
            Accessible.name: root.full
        }
    }

    QrCode {
        id: qr

        x: Theme.portrait ? 0 : root.width - width
        y: Theme.portrait ? root.height - root.foot : 0
        width: Space.compareCode
        height: Space.compareCode
        modules: root.code
        accessibleName: root.tag + ", " + root.address
    }

    Words {
        id: where

        x: Theme.portrait ? root.codeRoom : root.axis
        y: Theme.portrait ? root.height - root.foot : words.height + Space.unit / 2
        width: root.width - x - (Theme.portrait ? 0 : root.codeRoom)
        visible: text !== ""
        role: Type.markQuiet
        color: Theme.ink2
        wrapMode: Text.WrapAnywhere
        text: root.address
    }
}
