// A row that folds others away: "2 ended earlier".
import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Pressable {
    id: root

    required property string text
    required property string aside
    required property bool unfolded

    implicitHeight: Space.target
    accessibleName: root.text + ", " + root.aside
    Accessible.checked: root.unfolded

    RowLayout {
        anchors.fill: parent
        spacing: Space.gap

        QuietWords {
            Layout.fillWidth: true
            role: Type.labelStrong
            text: root.text
        }

        QuietWords {
            Layout.maximumWidth: root.width * 0.5
            maximumLineCount: 1
            role: Type.label
            color: Theme.ink2
            text: root.aside
        }

        Icon {
            name: root.unfolded ? "chevronUp" : "chevronDown"
        }
    }
}
