// The dock: home, back, search, plan, the other language, accessibility; always within reach.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Rectangle {
    id: root

    required property string homeText
    required property string backText
    required property string searchText
    required property string planText
    required property string languageText
    required property string accessText
    required property bool han
    // The screen that is shown, or "access".
    required property string current
    required property bool canBack

    signal homeTapped
    signal backTapped
    signal searchTapped
    signal planTapped
    signal languageTapped
    signal accessTapped

    implicitHeight: Space.dock
    color: Theme.paper

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        spacing: Theme.portrait ? 0 : Space.gap
        uniformCellSizes: true

        DockItem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "home"
            text: root.homeText
            current: root.current === "home"
            onTapped: root.homeTapped()
        }

        DockItem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "back"
            text: root.backText
            usable: root.canBack
            onTapped: root.backTapped()
        }

        DockItem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "search"
            text: root.searchText
            current: root.current === "search"
            onTapped: root.searchTapped()
        }

        DockItem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "plan"
            text: root.planText
            current: root.current === "plan"
            onTapped: root.planTapped()
        }

        DockItem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.languageText
            hanText: !root.han
            languages: true
            han: root.han
            onTapped: root.languageTapped()
        }

        DockItem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "access"
            text: root.accessText
            current: root.current === "access"
            onTapped: root.accessTapped()
        }
    }

    Rule {
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        strong: true
    }
}
