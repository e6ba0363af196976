// What everything touchable is made of: a tap, a key, an accessible name, a visible focus.
import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string accessibleName
    property int accessibleRole: Accessible.Button
    property bool usable: true
    readonly property bool pressed: handler.pressed && root.usable
    default property alias contents: body.data

    signal tapped

    function act(): void {
        if (root.usable)
            root.tapped();
    }

    activeFocusOnTab: root.usable
    Accessible.role: root.accessibleRole
    Accessible.name: root.accessibleName
    Accessible.focusable: root.usable
    Accessible.onPressAction: root.act()
    Keys.onReturnPressed: root.act()
    Keys.onEnterPressed: root.act()
    Keys.onSpacePressed: root.act()

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.sunk : Theme.paper
        opacity: root.pressed ? 1 : 0
    }

    Item {
        id: body

        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        visible: root.activeFocus || (root.pressed && Theme.contrast)
        color: "transparent"
        border.width: Space.focus
        border.color: Theme.ink
        radius: Space.radius
    }

    TapHandler {
        id: handler

        enabled: root.usable
        dragThreshold: Space.drag
        gesturePolicy: TapHandler.DragThreshold
        onTapped: root.act()
    }
}
