// The release as a short code to read across a hall and as a code for a camera: kiosks are compared by it.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls

Column {
    id: root

    required property string code
    required property string modules
    required property string title

    visible: root.code !== ""
    topPadding: Space.gutter
    spacing: Space.gutter

    Words {
        width: parent.width
        role: Type.label
        color: Theme.ink2
        text: root.title
    }

    Row {
        spacing: Space.columnGap

        Words {
            anchors.verticalCenter: parent.verticalCenter
            han: false
            role: Type.heroDate
            text: root.code
        }

        QrCode {
            accessibleName: root.title
            modules: root.modules
        }
    }
}
