// A line of the plan: a day, a session, a clash, a free gap, what fits in it, or a heading.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls

Item {
    id: root

    required property string kind
    required property string record
    required property string time
    required property string until
    required property string title
    required property string titleMark
    required property string lead
    required property string strand
    required property string strandText
    required property string place
    required property real progress
    required property bool ended
    required property bool hourless
    required property string status
    required property string statusText
    required property bool planned
    required property string planText
    required property string earlier
    required property string earlierName

    signal sessionTapped(string session)
    signal planTapped(string session)

    width: ListView.view?.width ?? 0
    implicitHeight: loader.implicitHeight

    Loader {
        id: loader

        width: parent.width
        sourceComponent: root.kind === "session" ? session : root.kind === "fit" ? fit : root.kind === "clash" ? clash : root.kind === "gap" ? gap : root.kind === "day" ? day : heading
    }

    Component {
        id: day

        Heading {
            text: root.title
            aside: root.place
            ruleBelow: true
        }
    }

    Component {
        id: session

        SessionRow {
            time: root.time
            until: root.until
            title: root.title
            titleMark: root.titleMark
            lead: root.lead
            strand: root.strand
            strandText: root.strandText
            place: root.place
            progress: root.progress
            ended: root.ended
            hourless: root.hourless
            status: root.status
            statusText: root.statusText
            planned: root.planned
            planText: root.planText
            earlier: root.earlier
            earlierName: root.earlierName
            onTapped: root.sessionTapped(root.record)
            onPlanTapped: root.planTapped(root.record)
        }
    }

    Component {
        id: clash

        PlanClash {
            mark: root.time
            text: root.title
        }
    }

    Component {
        id: gap

        PlanGap {
            time: root.time
            until: root.until
            text: root.title
            detail: root.place
        }
    }

    Component {
        id: fit

        PlanFit {
            hours: root.time
            title: root.title
            place: root.place
            planText: root.planText
            onTapped: root.sessionTapped(root.record)
            onPlanTapped: root.planTapped(root.record)
        }
    }

    Component {
        id: heading

        HourlessHeading {
            title: root.title
            detail: root.place
        }
    }
}
