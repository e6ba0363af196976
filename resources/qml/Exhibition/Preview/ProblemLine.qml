// One problem of the content, in the sentence that staff read elsewhere too.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls

Item {
    id: root

    required property string text

    width: ListView.view?.width ?? 0
    implicitHeight: words.implicitHeight + Space.unit * 3

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        han: false
        role: Type.label
        text: root.text
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
