// Big numerals that hang on the margin: what they stand in from their edge is taken back.
pragma ComponentBehavior: Bound

import QtQuick

Words {
    id: root

    leftPadding: -root.role.stand
    rightPadding: root.role.stand
}
