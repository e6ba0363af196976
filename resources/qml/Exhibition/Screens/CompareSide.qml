// One text at the head of its column.
import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string tag
    required property string name
    required property string full
    required property string mark
    required property string address
    required property string code
    required property bool known
    readonly property real axis: Space.sideTag + Space.unit * 2
    readonly property real codeRoom: root.code === "" ? 0 : Space.compareCode + Space.unit * 2

    implicitHeight: Math.max(words.height, where.y + where.height, root.code === "" ? 0 : qr.y + qr.height)

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

        Words {
            width: parent.width
            visible: text !== ""
            role: Type.label
            text: root.full
        }
    }

    QrCode {
        id: qr

        x: Theme.portrait ? 0 : root.width - width
        y: Theme.portrait ? words.height + Space.gap : 0
        width: Space.compareCode
        height: Space.compareCode
        modules: root.code
        accessibleName: root.tag + ", " + root.address
    }

    Words {
        id: where

        x: Theme.portrait ? root.codeRoom : root.axis
        y: words.height + (Theme.portrait ? Space.gap : Space.unit / 2)
        width: root.width - x - (Theme.portrait ? 0 : root.codeRoom)
        visible: text !== ""
        role: Type.mark
        font.weight: Font.Normal
        color: Theme.ink2
        wrapMode: Text.WrapAnywhere
        text: root.address
    }
}
