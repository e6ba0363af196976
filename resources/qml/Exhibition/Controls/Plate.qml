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
    readonly property real rest: state.height + (note.visible ? note.height : 0) + Space.gutter * 2
    readonly property TextStyle role: wide.height + root.rest <= root.room ? Type.page : middle.height + root.rest <= root.room ? Type.section : Type.row

    component Measure: QuietWords {
        visible: false
        width: Space.contentWidth
        text: root.title
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
            width: parent.width
            spacing: Space.gutter

            Words {
                visible: text !== ""
                role: root.head?.dated ?? false ? Type.heroDate : Type.hero
                text: root.head?.hero ?? ""
            }

            Words {
                visible: text !== ""
                topPadding: Theme.portrait ? Space.unit * 8 : Space.unit * 4
                role: Type.pageQuiet
                color: Theme.ink2
                text: root.head?.until ?? ""
            }

            Words {
                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                topPadding: Theme.portrait ? 0 : Space.unit * 6
                role: Type.section
                color: root.head?.live ?? false ? Theme.acc : Theme.ink
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

            y: state.y + (state.height > 0 ? state.height + Space.gutter : 0)
            width: Math.min(Math.ceil(implicitWidth), parent.width - (mark.visible ? mark.width + Space.gap : 0))
            role: root.role
            maximumLineCount: 8
            text: root.title
            Accessible.role: Accessible.Heading
        }

        SourceMark {
            id: mark

            x: title.width + Space.gap
            y: title.y + (title.lineHeight - height) / 2
            visible: shown !== ""
            language: root.head?.titleMark ?? ""
        }

        Words {
            id: note

            y: title.y + title.height + Space.gap
            width: parent.width
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
