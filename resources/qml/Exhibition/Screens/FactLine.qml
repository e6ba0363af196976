// A line of a long list of facts: a heading, or a fact that opens its sources.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls

Item {
    id: root

    required property string kind
    required property string key
    required property string label
    required property string title
    required property string detail
    required property string strand
    required property string mark
    required property int sources
    required property bool differs
    required property bool plain

    signal sourcesAsked(string key)

    width: ListView.view?.width ?? 0
    implicitHeight: loader.implicitHeight

    Loader {
        id: loader

        width: parent.width
        sourceComponent: root.kind === "section" ? section : fact
    }

    Component {
        id: section

        Heading {
            text: root.title
        }
    }

    Component {
        id: fact

        FactRow {
            label: root.label
            title: root.title
            detail: root.detail
            strand: root.strand
            mark: root.mark
            sources: root.sources
            differs: root.differs
            plain: root.plain
            onSourcesTapped: root.sourcesAsked(root.key)
        }
    }
}
