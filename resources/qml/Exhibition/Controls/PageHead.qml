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
    readonly property bool beside: Math.ceil(title.implicitWidth) + Space.columnGap + aside.implicitWidth <= root.width
    readonly property real below: root.aside === "" || root.beside ? 0 : aside.height

    usable: root.sources > 0
    implicitWidth: Space.contentWidth
    implicitHeight: rule.y + Theme.strong + (emptyWords.visible ? emptyWords.height + Space.columnGap : 0)
    accessibleRole: root.usable ? Accessible.Button : Accessible.Heading
    Accessible.description: Speech.about(root.sources, root.differs)
    accessibleName: [root.title, root.aside, root.detail].filter(part => part !== "").join(", ")

    Column {
        id: words

        y: Space.headTop
        width: root.width

        QuietWords {
            id: title

            width: root.width
            role: Type.page
            text: root.title
        }

        QuietWords {
            width: root.width
            visible: text !== ""
            topPadding: Space.unit / 2
            role: Type.label
            color: Theme.ink2
            text: root.detail
        }
    }

    MarkedTitle {
        id: aside

        x: root.beside ? root.width - width : 0
        y: root.beside ? words.y + title.height - height - Space.unit : words.y + words.height
        visible: root.aside !== ""
        width: Math.min(implicitWidth, root.width)
        role: Type.body
        color: Theme.ink2
        text: root.aside
        sources: root.sources
        differs: root.differs
    }

    Rule {
        id: rule

        y: words.y + words.height + root.below + Space.gutter
        width: parent.width
        strong: true
    }

    Words {
        id: emptyWords

        y: rule.y + Space.gutter
        width: root.width
        visible: text !== ""
        color: Theme.ink2
        text: root.empty
    }
}
