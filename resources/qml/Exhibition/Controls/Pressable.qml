// What everything touchable is made of: tap, keys, focus ring and its name for assistive tools.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string accessibleName
    property int accessibleRole: Accessible.Button
    property bool usable: true
    // True where the control itself shows that it is pressed.
    property bool drawn: false
    readonly property bool pressed: root.usable && (tap.pressed || keys.held)
    // It was pressed at least once.
    property bool felt: false

    signal tapped

    implicitWidth: Space.target
    implicitHeight: Space.target
    activeFocusOnTab: root.usable || root.activeFocus

    Accessible.role: root.accessibleRole
    Accessible.name: root.accessibleName
    Accessible.focusable: root.usable
    Accessible.onPressAction: root.act()

    Keys.onTabPressed: event => event.accepted = root.moveFocus(true)
    Keys.onBacktabPressed: event => event.accepted = root.moveFocus(false)
    Keys.onDownPressed: root.turnFocus(true)
    Keys.onRightPressed: root.turnFocus(true)
    Keys.onUpPressed: root.turnFocus(false)
    Keys.onLeftPressed: root.turnFocus(false)
    Keys.onReleased: event => event.accepted = keys.release(event.key)
    Keys.onPressed: event => event.accepted = keys.press(event.key)
    onActiveFocusChanged: keys.held = false
    onPressedChanged: root.felt = true

    function act(): void {
        if (root.usable)
            root.tapped();
    }

    // In a list whose rows are not all made, the list knows what comes next.
    function moveFocus(forward: bool): bool {
        let item = root.parent;
        while (item && !(item instanceof Steps))
            item = item.parent;
        return item ? (item as Steps).moveFocus(root, forward) : false;
    }

    // Arrows go where Tab goes.
    function turnFocus(forward: bool): void {
        if (!root.moveFocus(forward))
            root.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    QtObject {
        id: keys

        property bool held: false

        function answers(key: int): bool {
            return root.usable && (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space);
        }

        function press(key: int): bool {
            keys.held = keys.held || keys.answers(key);
            return keys.answers(key);
        }

        function release(key: int): bool {
            if (keys.held && keys.answers(key))
                root.tapped();
            keys.held = keys.held && !keys.answers(key);
            return keys.answers(key);
        }
    }

    TapHandler {
        id: tap

        enabled: root.usable
        dragThreshold: Space.slip
        onTapped: root.tapped()
    }

    // What shows a finger, and what shows the keyboard, is made when it first comes.
    Loader {
        z: -1
        active: root.felt && !root.drawn

        sourceComponent: Rectangle {
            x: -Space.gap
            width: root.width + Space.gap * 2
            height: root.height
            visible: opacity > 0
            opacity: root.pressed ? 1 : 0
            color: Theme.sunk
            border.width: Theme.contrast ? Theme.outline : 0
            border.color: Theme.ink

            Behavior on opacity {
                enabled: !root.pressed

                NumberAnimation {
                    duration: Motion.press
                    easing.type: Easing.OutQuad
                }
            }
        }
    }

    Loader {
        z: 1
        active: root.activeFocus

        sourceComponent: Rectangle {
            x: -Theme.ring
            y: -Theme.ring
            width: root.width + Theme.ring * 2
            height: root.height + Theme.ring * 2
            color: "transparent"
            radius: Space.radius
            border.width: Theme.ring
            border.color: Theme.ink
        }
    }
}
