// About: the event in facts and figures, the founding article, what it brought, this guide.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Page {
    id: root

    required property AboutViewModel vm

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
                model: root.vm.statements
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
                model: root.vm.figures
                onSourcesAsked: key => root.vm.askFactSources(key)
            }

            Heading {
                width: parent.width
                text: root.vm.outcomesTitle
            }

            FactList {
                width: parent.width
                model: root.vm.outcomes
                onSourcesAsked: key => root.vm.askFactSources(key)
            }

            Heading {
                width: parent.width
                text: root.vm.softwareTitle
            }

            FactList {
                width: parent.width
                model: root.vm.software
            }
        }
    }
}
