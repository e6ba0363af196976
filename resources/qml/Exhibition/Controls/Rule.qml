// A line across: a hairline, or a strong one.
import QtQuick
import Exhibition.Theme

Rectangle {
    id: root

    property bool strong: false

    implicitHeight: root.strong ? Theme.strong : Theme.hairline
    color: root.strong ? Theme.ink : Theme.line
}
