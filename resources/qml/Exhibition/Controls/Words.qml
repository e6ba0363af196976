// Words that assistive tools read by themselves.
pragma ComponentBehavior: Bound

import QtQuick

QuietWords {
    id: root

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
