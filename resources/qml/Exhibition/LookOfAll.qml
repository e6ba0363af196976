// Tells the tokens how this visitor wants to see everything.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.ViewModels

Item {
    id: root

    required property FrameViewModel frame
    required property StaffViewModel staff
    required property bool visiting

    Binding {
        target: Speech
        property: "sources"
        value: root.frame.sourcesWord
    }

    Binding {
        target: Speech
        property: "differing"
        value: root.frame.differingWord
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.frame.scheme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.visiting ? root.frame.textScale : 1
    }

    Binding {
        target: Theme
        property: "still"
        value: root.frame.still
    }

    Binding {
        target: Theme
        property: "reach"
        value: root.visiting && root.frame.reach
    }

    Binding {
        target: Speech
        property: "reach"
        value: root.frame.reachText
    }

    Binding {
        target: Speech
        property: "where"
        value: root.frame.where
    }

    Binding {
        target: Theme
        property: "leftHanded"
        value: root.visiting && root.frame.leftHanded
    }

    Binding {
        target: Theme
        property: "han"
        value: root.staff.mode !== "" ? root.staff.han : root.frame.han
    }
}
