// Says to assistive tools what changed: the page, the plan, an announcement, a sheet, the question.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.ViewModels

Item {
    id: root

    required property FrameViewModel frame
    required property bool visiting
    required property string sheet

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
            Speech.call(root.frame.bannerText === "" ? "" : root.frame.bannerLead + ": " + root.frame.bannerText);
        }

        function onAskingChanged(): void {
            if (root.frame.asking)
                Speech.call(root.frame.question + " " + root.frame.questionOther);
        }
    }

    Connections {
        target: Speech

        function onSaid(text: string, urgent: bool): void {
            root.Accessible.announce(text, urgent ? Accessible.Assertive : Accessible.Polite);
        }
    }
}
