// Keeps the keyboard's place: into what opens, back to where it was, never lost.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls

Item {
    id: root

    // What can be reached now: a sheet, the question, or the page.
    required property Item scope
    required property Item page
    // True once keys were used, until the next touch.
    property bool keyed: false
    property Item before: null
    readonly property Item focused: root.Window.activeFocusItem

    onFocusedChanged: {
        if (root.scope === root.page && root.focused !== null && root.focused.activeFocusOnTab)
            root.before = root.focused;
        root.look();
    }
    onScopeChanged: root.look()

    function look(): void {
        const held = root.focused !== null && root.focused.activeFocusOnTab;
        root.keyed = root.keyed || held;
        if (root.keyed && !held)
            Qt.callLater(root.recover);
    }

    function recover(): void {
        if (!root.keyed || (root.focused !== null && root.focused.activeFocusOnTab))
            return;
        const back = root.scope === root.page && root.before !== null && root.before.visible && root.before.enabled;
        const to = back ? root.before : root.scope.nextItemInFocusChain(true);
        to.forceActiveFocus(Qt.TabFocusReason);
    }

    // A finger needs no ring.
    PointHandler {
        onActiveChanged: {
            if (!active)
                return;
            root.keyed = false;
            root.before = null;
            if (root.focused instanceof Pressable)
                root.focused.focus = false;
        }
    }
}
