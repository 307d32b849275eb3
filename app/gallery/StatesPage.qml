// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop

Item {
    id: page

    readonly property int columnCount: width < 760 ? 1 : 2

    implicitHeight: column.implicitHeight + 2 * Theme.margin(width)

    ColumnLayout {
        id: column

        x: Theme.margin(page.width)
        y: x
        width: page.width - 2 * x
        spacing: Theme.space4

        Banner {
            Layout.fillWidth: true
            text: "You are offline. Everything you do is kept on this device and sent later."
            closable: true
        }
        Banner {
            Layout.fillWidth: true
            kind: Banner.Positive
            title: "Order kept"
            text: "It goes out as soon as the network is back."
        }
        Banner {
            Layout.fillWidth: true
            kind: Banner.Warning
            title: "Two prices changed"
            text: "The cart shows today's prices. Nothing was added or taken away."
            actionText: "See what changed"
        }
        Banner {
            Layout.fillWidth: true
            kind: Banner.Danger
            title: "The order could not be placed"
            text: "“EOS R50 mirrorless camera” was sold out before your order arrived. Nothing was charged."
            actionText: "Choose another"
            closable: true
        }

        GridLayout {
            Layout.fillWidth: true
            columns: page.columnCount
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4

            Repeater {
                model: [
                    { picture: "basket", title: "Your cart is empty", text: "What you add stays here, also without a network.", action: "Start browsing", other: "" },
                    { picture: "search", title: "Nothing found for “noteboook”", text: "Did you mean “notebook”? Or take away a filter.", action: "Search notebook", other: "Clear filters" },
                    { picture: "offline", title: "Not on this device yet", text: "The catalogue comes down once, then everything works offline.", action: "Try again", other: "" },
                    { picture: "orders", title: "No orders yet", text: "Orders show up here the moment you place them.", action: "", other: "" },
                    { picture: "wishlist", title: "Nothing wished for", text: "Tap the heart on a product to keep it here.", action: "", other: "Browse" },
                    { picture: "error", title: "This page could not be read", text: "The file on this device is damaged. It can be fetched again.", action: "Fetch again", other: "" },
                    { picture: "reviews", title: "No reviews yet", text: "Be the first to say how it is.", action: "Write a review", other: "" },
                    { picture: "done", title: "Thank you, Noa", text: "Order 2024-0017 was placed.", action: "See the order", other: "Go on shopping" }
                ]

                Panel {
                    id: panel

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 300

                    EmptyState {
                        Layout.fillWidth: true
                        illustration: panel.modelData.picture
                        title: panel.modelData.title
                        text: panel.modelData.text
                        actionText: panel.modelData.action
                        secondaryText: panel.modelData.other
                    }
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            Repeater {
                model: page.width < 600 ? 2 : 4

                ProductCardSkeleton {
                    width: page.width < 600 ? 170 : 190
                }
            }
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: 64

            Snackbar {
                id: snackbar

                anchors.horizontalCenter: parent.horizontalCenter
                duration: 600000
                Component.onCompleted: show("“Set of 3 cake tins” was removed", "Undo")
            }
        }

        RowLayout {
            Layout.fillWidth: true

            Button {
                text: "Open dialog"
                onClicked: dialog.open()
            }

            Button {
                text: "Open sheet"
                onClicked: sheet.open()
            }

            Button {
                text: "Show snackbar"
                onClicked: snackbar.show("Added to your cart", "Undo")
            }
        }
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

            CheckBox { text: "In stock only" }
            CheckBox { text: "Reduced" }
        }
    }
}
