// Sources one under the other; where they differ, what each says stands above them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Column {
    id: root

    required property QtObject model

    Repeater {
        model: root.model

        ColumnLayout {
            id: source

            required property string claim
            required property string title
            required property string publisher
            required property string date
            required property string kindText
            required property string note

            width: root.width
            spacing: 0

            Rule {
                Layout.fillWidth: true
                strong: source.claim !== ""
            }

            Words {
                Layout.fillWidth: true
                Layout.topMargin: Space.gap
                visible: text !== ""
                role: Type.row
                text: source.claim
            }

            Words {
                Layout.fillWidth: true
                Layout.topMargin: Space.gap
                visible: text !== ""
                role: Type.bodyStrong
                text: source.title
            }

            Words {
                Layout.fillWidth: true
                role: Type.label
                color: Theme.ink2
                text: [source.publisher, source.date, source.kindText, source.note].filter(part => part !== "").join(" · ")
            }

            Item {
                Layout.preferredHeight: Space.gap
            }
        }
    }
}
