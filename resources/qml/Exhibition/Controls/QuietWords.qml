// Words inside something that is named as a whole: assistive tools pass over them.
pragma ComponentBehavior: Bound

import QtQuick

Words {
    Accessible.ignored: true
}
