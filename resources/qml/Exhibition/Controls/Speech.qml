// Words that only assistive tools say: how many sources stand behind a line. Set by Main.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    property string sources: ""
    property string differing: ""

    function about(count: int, differs: bool): string {
        const counted = count > 0 ? root.sources + " " + count : "";
        return differs ? counted + " " + root.differing : counted;
    }
}
