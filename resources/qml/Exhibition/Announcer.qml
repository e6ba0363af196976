// Says to assistive tools what changed: the page, the plan, an announcement, a sheet, the question.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Item {
    id: root

    required property FrameViewModel frame
    required property AttractViewModel attract
    required property bool visiting
    required property string sheet

    function callBanner(): void {
        if (root.frame.bannerText !== "")
            Speech.call(root.frame.bannerLead + ": " + root.frame.bannerText);
    }

    onVisitingChanged: if (root.visiting)
        root.callBanner()
    onSheetChanged: Speech.say(root.sheet)

    Connections {
        target: root.frame
        enabled: root.visiting

        function onWhereChanged(): void {
            Speech.say(root.frame.where);
        }

        function onRecordChanged(): void {
            Speech.say(root.frame.where);
        }

        function onPlanTextChanged(): void {
            Speech.say(root.frame.planText);
        }

        function onBannerTextChanged(): void {
            root.callBanner();
        }

        function onNoticeTextChanged(): void {
            Speech.say(root.frame.noticeText);
        }

        function onAskingChanged(): void {
            if (root.frame.asking)
                Speech.call(root.frame.question + " " + root.frame.questionOther);
        }
    }

    Connections {
        target: root.attract
        enabled: !root.visiting

        function onAlarmTextChanged(): void {
            if (root.attract.alarmText !== "")
                Speech.call(root.attract.alarmLead + ": " + root.attract.alarmText + " " + root.attract.alarmLeadOther + ": " + root.attract.alarmTextOther);
        }
    }

    Connections {
        target: Speech

        function onSaid(text: string, urgent: bool): void {
            root.Accessible.announce(text, urgent ? Accessible.Assertive : Accessible.Polite);
        }
    }
}
