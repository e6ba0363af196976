// A line of the agenda: a session, the now-line, a heading, or what ended earlier.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls

Item {
    id: root

    required property string key
    required property string kind
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
    required property string earlier
    required property string earlierName
    required property bool planned
    required property string planText
    required property string clashText

    // Its row went out of view, and none has taken over its items yet.
    property bool pooled: false

    signal planTapped(string key)
    signal sessionTapped(string key)
    signal endedTapped

    visible: !root.pooled
    width: ListView.view?.width ?? 0
    ListView.onPooled: root.pooled = true
    ListView.onReused: root.pooled = false
    implicitHeight: loader.implicitHeight

    Loader {
        id: loader

        width: parent.width
        sourceComponent: root.kind === "session" ? session : root.kind === "now" ? now : root.kind === "heading" ? heading : ended
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
            earlier: root.earlier
            earlierName: root.earlierName
            planned: root.planned
            planText: root.planText
            clash: root.clashText
            onTapped: root.sessionTapped(root.key)
            onPlanTapped: root.planTapped(root.key)
        }
    }

    Component {
        id: now

        NowLine {
            text: root.title
        }
    }

    Component {
        id: heading

        HourlessHeading {
            title: root.title
            detail: root.place
        }
    }

    Component {
        id: ended

        FoldRow {
            text: root.title
            aside: root.place
            unfolded: root.ended
            onTapped: root.endedTapped()
        }
    }
}
