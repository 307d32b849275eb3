// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop

// What floats above a page, open.
Item {
    id: page

    property string open
    implicitHeight: 560

    Label {
        x: Theme.margin(page.width)
        y: Theme.space6
        width: page.width - 2 * x
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: "The page beneath."
    }

    ComboBox {
        id: sort

        x: Theme.margin(page.width)
        y: 80
        label: "Sort by"
        model: ["Best match", "Price: low to high", "Price: high to low", "Newest"]
        visible: page.open === "menus"
    }

    Menu {
        id: menu

        x: page.width / 2 - width / 2
        y: 80

        MenuItem { text: "Edit"; icon.name: "edit" }
        MenuItem { text: "Copy link"; icon.name: "copy" }
        MenuSeparator {}
        MenuItem { text: "Delete"; icon.name: "trash"; dangerous: true }
    }

    ToolTip {
        id: tip

        x: Theme.margin(page.width)
        y: 360
        text: "Updated 3 min ago"
    }

    Dialog {
        id: dialog

        title: "Delete your account?"
        description: "Orders stay with the shops as the law asks. Everything else is erased from the server and from this device."
        standardButtons: Dialog.Ok | Dialog.Cancel
    }

    Sheet {
        id: sheet

        title: "Filter"

        contentItem: Column {
            spacing: Theme.space3

            CheckBox { anchors.left: parent.left; text: "In stock only"; checked: true }
            CheckBox { anchors.left: parent.left; text: "Reduced" }
            Button { width: parent.width; kind: Button.Primary; text: "Show 214 products" }
        }
    }

    Component.onCompleted: {
        if (open === "dialog")
            dialog.open();
        if (open === "sheet")
            sheet.open();
        if (open === "menus") {
            sort.popup.closePolicy = Popup.NoAutoClose;
            sort.popup.open();
            menu.closePolicy = Popup.NoAutoClose;
            menu.open();
            tip.open();
        }
    }
}
