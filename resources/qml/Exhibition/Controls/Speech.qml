// Words that pages say by themselves: to assistive tools, and on the plate of reach mode. Set by Main.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    property string sources: ""
    property string reach: ""
    property string where: ""
    property string differing: ""

    // Heard by whoever tells assistive tools.
    signal said(string text, bool urgent)

    function say(text: string): void {
        if (text !== "")
            root.said(text, false);
    }

    function call(text: string): void {
        if (text !== "")
            root.said(text, true);
    }

    function about(count: int, differs: bool): string {
        const counted = count > 0 ? root.sources + " " + count : "";
        return differs ? counted + " " + root.differing : counted;
    }
}
