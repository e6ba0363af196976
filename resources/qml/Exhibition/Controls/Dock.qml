// The dock: home, back and the other language, always within reach.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

Rectangle {
    id: root

    required property string homeText
    required property string backText
    required property string languageText
    required property bool han
    required property bool atHome
    required property bool canBack

    signal homeTapped
    signal backTapped
    signal languageTapped

    implicitHeight: Space.dock
    color: Theme.paper

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Space.margin
            rightMargin: Space.margin
        }
        spacing: Space.gap
        uniformCellSizes: true

        DockItem {
            Layout.fillWidth: true
            Layout.fillHeight: true
            icon: "home"
            text: root.homeText
            current: root.atHome
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
            text: root.languageText
            hanText: !root.han
            languages: true
            han: root.han
            onTapped: root.languageTapped()
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
