// A line of the search page: its head, a result, a query to try, or what unfolds more of a group.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property int index
    required property string key
    required property string kind
    required property string name
    required property string group
    required property string count
    required property string strand
    required property string before
    required property string match
    required property string after
    required property string foundBefore
    required property string foundMatch
    required property string foundAfter
    required property string detail
    required property string screen
    required property string record
    readonly property bool headed: root.group !== ""

    signal opened(string screen, string record)
    signal tried(string query)
    signal unfolded(string group)

    width: ListView.view?.width ?? 0
    implicitHeight: Math.max(loader.implicitHeight, root.headed ? heading.height + Space.unit * 2 : 0)

    Rule {
        x: root.headed ? 0 : Space.axis
        width: root.width - x
        visible: root.kind !== "head" && root.index > 0
    }

    // Most lines have none: nothing is made for those.
    Loader {
        id: heading

        y: Space.unit * 2
        width: Space.hang
        active: root.headed

        sourceComponent: Column {
            Words {
                width: parent.width
                role: Type.row
                text: root.group
                Accessible.role: Accessible.Heading
            }

            QuietWords {
                width: parent.width
                visible: text !== ""
                role: Type.label
                color: Theme.ink2
                text: root.count
            }
        }
    }

    Loader {
        id: loader

        x: root.kind === "head" ? 0 : Space.axis
        width: root.width - x
        sourceComponent: root.kind === "head" ? head : root.kind === "more" ? more : result
    }

    Component {
        id: head

        PageHead {
            implicitWidth: root.width
            title: root.before
            detail: root.detail
        }
    }

    Component {
        id: more

        SearchFold {
            accessibleName: root.name
            text: root.before
            onTapped: root.unfolded(root.record)
        }
    }

    Component {
        id: result

        SearchResult {
            accessibleName: root.name
            strand: root.strand
            before: root.before
            match: root.match
            after: root.after
            foundBefore: root.foundBefore
            foundMatch: root.foundMatch
            foundAfter: root.foundAfter
            detail: root.detail
            onTapped: root.kind === "try" ? root.tried(root.record) : root.opened(root.screen, root.record)
        }
    }
}
