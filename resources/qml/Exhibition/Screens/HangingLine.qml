// A line of a long list: a section, a letter, or a row whose number hangs left.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string kind
    required property string hang
    required property string under
    required property string title
    required property string tail
    required property string lead
    required property bool live
    required property string detail
    required property string aside
    required property string mark
    required property int sources
    required property bool differs
    required property string screen
    required property string record
    required property string asks

    signal opened(string screen, string record)
    signal sourcesAsked(string key)

    width: ListView.view?.width ?? 0
    implicitHeight: loader.implicitHeight

    Loader {
        id: loader

        width: parent.width
        sourceComponent: root.kind === "row" ? row : root.kind === "letter" ? letter : section
    }

    Component {
        id: row

        HangingRow {
            hang: root.hang
            under: root.under
            title: root.title
            lead: root.lead
            live: root.live
            detail: root.detail
            aside: root.aside
            mark: root.mark
            sources: root.sources
            differs: root.differs
            opens: root.screen !== ""
            onTapped: root.opened(root.screen, root.record)
            onSourcesAsked: root.sourcesAsked(root.asks)
        }
    }

    Component {
        id: letter

        Item {
            implicitHeight: words.implicitHeight + Space.unit * 2
            Accessible.role: Accessible.Heading
            Accessible.name: root.title

            RowLayout {
                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                }
                spacing: Space.unit * 2

                QuietWords {
                    id: words

                    role: Type.section
                    color: Theme.ink3
                    text: root.title
                }
            }
        }
    }

    Component {
        id: section

        Heading {
            ruleBelow: true
            text: root.title
            tail: root.tail
            aside: root.aside
        }
    }
}
