// Reach mode's plate: the head of the page large, to be read; nothing here can be touched.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property HeadWords head
    readonly property string title: root.head?.title || Speech.where
    readonly property real strip: line.height + Space.gutter + Theme.strong
    readonly property real room: root.height - root.strip - Space.headTop
    // A long title is set smaller, so that it can be read whole.
    readonly property real rest: (note.visible ? note.height : 0) + title.y
    readonly property bool beside: !Theme.portrait && state.height > 0
    readonly property real column: root.beside ? (Space.contentWidth - Space.columnGap) / 2 : Space.contentWidth
    readonly property TextStyle role: first.fits ? first.role : wide.fits ? Type.page : middle.fits ? Type.section : Type.row

    component Measure: QuietWords {
        readonly property bool fits: height + root.rest <= root.room

        visible: false
        width: root.column
        text: root.title
    }

    Measure {
        id: first

        role: state.height > 0 || !Theme.portrait ? Type.page : Type.theme
    }

    Measure {
        id: wide

        role: Type.page
    }

    Measure {
        id: middle

        role: Type.section
    }

    Item {
        x: Space.margin
        width: Space.contentWidth
        height: root.height - root.strip
        clip: true

        Flow {
            id: state

            y: Space.headTop
            width: root.column
            spacing: Space.gutter

            Numerals {
                visible: text !== ""
                role: (root.head?.dated ?? false) || !Theme.portrait ? Type.heroDate : Type.hero
                text: root.head?.hero ?? ""
            }

            Words {
                visible: text !== ""
                topPadding: (root.head?.dated ?? false) || !Theme.portrait ? Space.gap : Space.unit * 8
                role: Type.pageQuiet
                color: Theme.ink2
                text: root.head?.until ?? ""
            }

            Words {
                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                role: Type.section
                color: (root.head?.live ?? false) ? Theme.acc : Theme.ink
                text: root.head?.situation ?? ""
            }

            Words {
                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                role: Type.section
                color: Theme.danger
                text: root.head?.statusText ?? ""
            }
        }

        Words {
            id: title

            x: root.beside ? root.column + Space.columnGap : 0
            y: Space.headTop + (state.height > 0 && !root.beside ? state.height + Space.gutter : 0)
            width: Math.min(Math.ceil(implicitWidth), root.column - (mark.visible ? mark.width + Space.gap : 0))
            role: root.role
            maximumLineCount: 8
            text: root.title
            Accessible.role: Accessible.Heading
        }

        SourceMark {
            id: mark

            x: title.x + title.width + Space.gap
            y: title.y + (title.lineHeight - height) / 2
            visible: shown !== ""
            language: root.head?.titleMark ?? ""
        }

        Words {
            id: note

            x: title.x
            y: title.y + title.height + Space.gap
            width: root.column
            visible: text !== ""
            color: Theme.ink2
            maximumLineCount: 4
            text: [root.head?.titleOther ?? "", root.head?.note ?? ""].filter(part => part !== "").join("\n")
        }
    }

    Rule {
        y: root.height - root.strip
        width: root.width
        strong: true
    }

    Words {
        id: line

        x: Space.margin
        y: root.height - root.strip + Theme.strong + Space.gap
        width: Space.contentWidth
        role: Type.labelStrong
        text: Speech.reach
    }

    Rule {
        x: Space.margin
        y: root.height - Theme.strong
        width: Space.contentWidth
        strong: true
    }
}
