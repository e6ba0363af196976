// What stands beside the plan: the marked place, what is on where, the hours of the venue.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Controls
import Exhibition.Theme
import Exhibition.ViewModels

Column {
    id: root

    required property VenuesViewModel vm

    MarkedPlace {
        width: root.width
        vm: root.vm
    }

    Heading {
        width: root.width
        visible: root.vm.placesTitle !== ""
        text: root.vm.placesTitle
        ruleBelow: true
    }

    LinkList {
        width: root.width
        plain: true
        model: root.vm.places
        onOpened: (screen, record) => root.vm.open(screen, record)
    }

    Words {
        width: root.width
        visible: text !== ""
        topPadding: Space.gap
        color: Theme.ink2
        text: root.vm.placesNote
    }

    Heading {
        width: root.width
        visible: root.vm.hoursTitle !== ""
        text: root.vm.hoursTitle
        ruleBelow: true
    }

    FactList {
        width: root.width
        model: root.vm.hours
    }
}
