// A fact: its label hangs left, its words stand on the axis, a mark tells how many say so.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string label
    required property string title
    required property string detail
    required property string strand
    required property string mark
    required property int sources
    required property bool differs
    required property bool plain
    property bool opens: false
    // The way to the plan: a button of its own beside the row.
    property string mapText: ""
    readonly property real mapWidth: root.mapText === "" ? 0 : mapButton.width + Space.gutter
    readonly property bool usable: root.opens || root.sources > 0
    readonly property bool brief: !root.plain && root.title.length <= (Theme.han ? 24 : 48)
    // Running text without a label goes on with the row above.
    readonly property bool follows: root.plain && root.label === ""
    readonly property real padTop: root.follows ? 0 : Space.unit * 2
    readonly property TextStyle role: !root.brief ? Type.body : Type.bodyStrong
    readonly property real shapeWidth: root.strand === "" ? 0 : Space.shape + Space.gap
    readonly property real chevronWidth: root.opens ? Space.icon + Space.unit * 2 : 0

    signal tapped
    signal sourcesTapped
    signal mapTapped

    function act(): void {
        if (root.opens)
            root.tapped();
        else
            root.sourcesTapped();
    }

    implicitWidth: Space.contentWidth
    implicitHeight: Math.max(root.usable ? Space.target : 0, root.mapText === "" ? 0 : mapButton.height + Space.gutter, root.padTop + Math.max(label.height, words.height) + Space.unit * (root.plain ? 1.5 : 2.5))

    Rule {
        visible: !root.follows
        x: root.label === "" ? Space.axis : 0
        width: parent.width - x
    }

    Pressable {
        anchors.fill: parent
        anchors.rightMargin: root.mapWidth
        usable: root.usable
        accessibleRole: root.usable ? Accessible.Button : Accessible.StaticText
        Accessible.description: Speech.about(root.sources, root.differs)
        accessibleName: [root.label, root.title, root.detail].filter(part => part !== "").join(", ")
        onTapped: root.act()
    }

    QuietWords {
        id: label

        y: root.padTop + Math.max(0, (title.firstLine - lineHeight) / 2)
        width: Space.hang
        role: Type.label
        color: Theme.ink2
        text: root.label
    }

    Loader {
        x: Space.axis
        y: root.padTop + (title.firstLine - height) / 2
        active: root.strand !== ""

        sourceComponent: StrandShape {
            strand: root.strand
        }
    }

    Column {
        id: words

        x: Space.axis
        y: root.padTop
        width: root.width - Space.axis - root.chevronWidth - root.mapWidth

        MarkedTitle {
            id: title

            x: root.shapeWidth
            width: parent.width - x
            role: root.role
            color: root.strand === "" ? Theme.ink : Theme.strandColor(root.strand)
            text: root.title
            mark: root.mark
            sources: root.sources
            differs: root.differs
        }

        Detail {
            width: parent.width
            text: root.detail
        }
    }

    Loader {
        anchors {
            right: parent.right
            rightMargin: root.mapWidth
            verticalCenter: parent.verticalCenter
        }
        active: root.opens

        sourceComponent: Icon {
            name: "forward"
            tint: Theme.ink2
        }
    }

    Loader {
        id: mapButton

        x: root.width - width
        y: Space.gap
        active: root.mapText !== ""

        sourceComponent: MapButton {
            text: root.mapText
            onTapped: root.mapTapped()
        }
    }
}
