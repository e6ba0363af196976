// What the head of a page says, for the plate of reach mode; it finds its page by itself.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme

Item {
    id: root

    required property string title
    property string hero: ""
    property string until: ""
    property bool dated: false
    property string situation: ""
    property bool live: false
    property string note: ""
    property string statusText: ""
    property string titleMark: ""
    property string titleOther: ""
    property PageFrame page: null
    // The plate shows it, so the page itself need not.
    readonly property bool onPlate: Theme.reach && root.page !== null

    function findPage(): void {
        let item = root.parent;
        while (item && !(item instanceof PageFrame))
            item = item.parent;
        root.page = item as PageFrame;
        if (root.page)
            root.page.head = root;
    }

    visible: false
    Component.onCompleted: root.findPage()
}
