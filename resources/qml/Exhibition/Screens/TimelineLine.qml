// A line of the timeline: a year, or a text on the axis with its date hanging left.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string key
    required property string kind
    required property string date
    required property string title
    required property string detail
    required property bool tied
    required property bool binding
    required property string forceText
    required property string kindText
    required property string mark
    required property int sources
    required property bool differs
    required property bool first
    required property bool last
    required property string tag
    property bool choosing: false

    signal entryTapped(string key)

    width: ListView.view?.width ?? 0
    implicitHeight: loader.implicitHeight

    Loader {
        id: loader

        width: parent.width
        sourceComponent: root.kind === "year" ? year : entry
    }

    Component {
        id: year

        Item {
            implicitHeight: row.implicitHeight + Space.unit * 2

            RowLayout {
                id: row

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                spacing: Space.unit * 2

                Words {
                    role: Type.row
                    text: root.title
                }

                Rule {
                    Layout.fillWidth: true
                }
            }
        }
    }

    Component {
        id: entry

        TimelineEntry {
            date: root.date
            title: root.title
            detail: root.detail
            tied: root.tied
            binding: root.binding
            forceText: root.forceText
            kindText: root.kindText
            mark: root.mark
            sources: root.sources
            differs: root.differs
            first: root.first
            last: root.last
            tag: root.tag
            choosing: root.choosing
            onTapped: root.entryTapped(root.key)
        }
    }
}
