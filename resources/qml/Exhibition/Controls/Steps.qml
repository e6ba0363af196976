// Leads the keyboard through things that are not all made yet; Rows does it for its list.
import QtQuick

Item {
    // True where the step was made here.
    function moveFocus(from: Item, forward: bool): bool {
        return false;
    }
}
