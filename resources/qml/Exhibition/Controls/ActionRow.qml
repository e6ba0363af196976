// Buttons of a deck side by side, the primary one last; for a left hand it comes first.
import QtQuick
import QtQuick.Layouts
import Exhibition.Theme

RowLayout {
    layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
    spacing: Space.unit * 3
}
