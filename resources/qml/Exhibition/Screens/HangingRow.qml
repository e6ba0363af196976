// A row whose number or date hangs left. It opens its page; the mark at its right end tells who says so.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Exhibition.Controls
import Exhibition.Theme

Item {
    id: root

    required property string hang
    required property string under
    required property string title
    required property string lead
    required property bool live
    required property string detail
    required property string aside
    required property string mark
    required property int sources
    required property bool differs
    required property bool opens
    readonly property bool told: root.sources > 0
    readonly property real markWidth: Space.target + (Theme.large ? Space.unit * 2 : 0)

    signal tapped
    signal sourcesAsked

    implicitHeight: Math.max(Space.target, row.implicitHeight + Space.unit * 4)

    Rule {
        width: parent.width
    }

    Pressable {
        id: target

        width: root.width - (root.opens && root.told ? root.markWidth + Space.gap : 0)
        height: root.height
        usable: root.opens || root.told
        accessibleRole: target.usable ? Accessible.Button : Accessible.StaticText
        Accessible.description: root.opens ? "" : Speech.about(root.sources, root.differs)
        accessibleName: [root.hang, root.under, root.title, root.lead, root.detail, root.aside].filter(part => part !== "").join(", ")
        onTapped: root.opens ? root.tapped() : root.sourcesAsked()
    }

    Loader {
        x: root.width - width
        width: root.markWidth
        height: root.height
        active: root.opens && root.told

        sourceComponent: Pressable {
            accessibleName: Speech.about(root.sources, root.differs) + ", " + root.title
            onTapped: root.sourcesAsked()
        }
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            rightMargin: root.markWidth + Space.gap
            top: parent.top
            topMargin: Space.unit * 2
        }
        spacing: Space.axis - Space.hang

        ColumnLayout {
            Layout.minimumWidth: Space.hang
            Layout.preferredWidth: Space.hang
            Layout.maximumWidth: Space.hang
            Layout.alignment: Qt.AlignTop
            spacing: 0

            QuietWords {
                Layout.fillWidth: true
                role: Type.row
                text: root.hang
            }

            Detail {
                Layout.fillWidth: true
                text: root.under
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            MarkedTitle {
                id: titleWords

                Layout.fillWidth: true
                text: root.title
                mark: root.mark
            }

            RowLayout {
                Layout.fillWidth: true
                visible: root.lead !== "" || root.detail !== ""
                spacing: Space.gap

                Lead {
                    Layout.alignment: Qt.AlignTop
                    color: root.live ? Theme.acc : Theme.ink
                    text: root.lead
                    dotted: root.detail !== ""
                }

                QuietWords {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    role: Type.label
                    color: Theme.ink2
                    maximumLineCount: 3
                    text: root.detail
                }
            }
        }

        Detail {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.firstLine - lineHeight) / 2
            Layout.maximumWidth: root.width * 0.3
            alignment: Text.AlignRight
            text: root.aside
        }

        Loader {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (titleWords.firstLine - height) / 2
            active: root.opens
            visible: active

            sourceComponent: Icon {
                name: "forward"
                tint: Theme.ink2
            }
        }
    }

    SourceMark {
        x: root.width - width
        y: row.y + (titleWords.firstLine - height) / 2
        count: root.sources
        differs: root.differs
    }
}
