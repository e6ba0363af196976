// The head of a page: its title, what is said beside it, a quiet line under it, a strong rule.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Pressable {
    id: root

    required property string title
    property string aside: ""
    property string detail: ""
    property string empty: ""
    property int sources: 0
    property bool differs: false
    readonly property bool beside: !words.onPlate && Math.ceil(title.implicitWidth) + Space.columnGap + aside.implicitWidth <= root.width
    readonly property real below: !root.asideShown || root.beside ? 0 : aside.height

    // In landscape the height is needed for what the page is about: a long title is set smaller.
    readonly property bool tight: !Theme.portrait && (Theme.step > 0 || ((measure.item as QuietWords)?.lineCount ?? 1) > 1)

    // In reach mode the plate shows the title; only what opens the sources, or tells of emptiness, stays.
    readonly property bool whole: !words.onPlate || root.usable
    readonly property bool asideShown: root.whole && root.aside !== ""

    // How much there is to see is said when a filter changes it.
    onDetailChanged: {
        if (root.visible)
            Speech.say(root.detail);
    }

    usable: root.sources > 0
    implicitWidth: Space.contentWidth
    implicitHeight: (root.whole ? Math.max(Space.targetLeast, rule.y + Theme.strong) : 0) + (emptyWords.active ? emptyWords.height + Space.columnGap : 0)
    accessibleRole: root.usable ? Accessible.Button : Accessible.Heading
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleName: [root.title, root.aside, root.detail].filter(part => part !== "").join(", ")

    HeadWords {
        id: words

        title: root.title
        note: [root.usable ? "" : root.aside, root.detail].filter(part => part !== "").join("\n")
    }

    Loader {
        id: measure

        visible: false
        width: root.width
        active: !Theme.portrait

        sourceComponent: QuietWords {
            role: Type.page
            text: root.title
        }
    }

    Column {
        id: column

        y: root.tight ? Space.unit : Space.headTop
        width: root.width

        QuietWords {
            id: title

            width: root.width
            visible: !words.onPlate
            role: root.tight ? Type.section : Type.page
            text: root.title
        }

        QuietWords {
            width: root.width
            visible: text !== "" && !words.onPlate
            topPadding: Space.unit / 2
            role: Type.label
            color: Theme.ink2
            text: root.detail
        }
    }

    MarkedTitle {
        id: aside

        x: root.beside ? root.width - width : 0
        y: root.beside ? column.y + title.height - height - Space.unit : column.y + column.height
        visible: root.asideShown
        width: Math.min(implicitWidth, root.width)
        role: Type.body
        color: Theme.ink2
        text: root.aside
        sources: root.sources
        differs: root.differs
    }

    Rule {
        id: rule

        y: column.y + column.height + root.below + (root.tight ? Space.gap : Space.gutter)
        visible: root.whole
        width: parent.width
        strong: true
    }

    Loader {
        id: emptyWords

        y: (root.whole ? rule.y : 0) + Space.gutter
        width: root.width
        active: root.empty !== ""

        sourceComponent: Words {
            color: Theme.ink2
            text: root.empty
        }
    }
}
