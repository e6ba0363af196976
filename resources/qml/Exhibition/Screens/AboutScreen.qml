// About: the event in facts and figures, the founding article, what it brought, this guide.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Page {
    id: root

    required property AboutViewModel vm
    // The first list is shown at once; each of the others comes with a frame of its own.
    property int made: 1
    readonly property int lists: 5

    Timer {
        interval: Motion.frame
        repeat: true
        running: root.made < root.lists
        onTriggered: root.made += 1
    }

    PageHead {
        width: parent?.width ?? 0
        title: root.vm.title
        detail: root.vm.detail
    }

    Columns {
        id: columns

        Column {
            width: columns.columnWidth

            Heading {
                width: parent.width
                text: root.vm.factsTitle
            }

            FactList {
                width: parent.width
                model: root.vm.facts
                onSourcesAsked: key => root.vm.askFactSources(key)
            }

            Heading {
                width: parent.width
                text: root.vm.statementsTitle
            }

            FactList {
                width: parent.width
                model: root.made > 1 ? root.vm.statements : null
                onSourcesAsked: key => root.vm.askFactSources(key)
            }
        }

        Column {
            width: columns.columnWidth

            Heading {
                width: parent.width
                text: root.vm.figuresTitle
            }

            FactList {
                width: parent.width
                model: root.made > 2 ? root.vm.figures : null
                onSourcesAsked: key => root.vm.askFactSources(key)
            }

            Heading {
                width: parent.width
                text: root.vm.outcomesTitle
            }

            FactList {
                width: parent.width
                model: root.made > 3 ? root.vm.outcomes : null
                onSourcesAsked: key => root.vm.askFactSources(key)
            }

            Heading {
                width: parent.width
                text: root.vm.softwareTitle
            }

            FactList {
                width: parent.width
                model: root.made > 4 ? root.vm.software : null
            }
        }
    }
}
