// An official address: as a code to scan, and beside it the same address as text.
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Column {
    id: root

    required property string title
    required property string hint
    required property string address
    required property string code

    visible: root.address !== ""

    Heading {
        width: parent.width
        text: root.title
    }

    RowLayout {
        width: parent.width
        spacing: Space.gutter

        QrCode {
            Layout.preferredWidth: Space.qr
            Layout.preferredHeight: Space.qr
            modules: root.code
            accessibleName: root.title + " " + root.address
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Space.gap

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.hint
            }

            Words {
                Layout.fillWidth: true
                role: Type.label
                color: Theme.ink2
                wrapMode: Text.WrapAnywhere
                text: root.address
            }
        }
    }
}
