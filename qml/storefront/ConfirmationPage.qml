// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What became of an order that was just placed. Queued is not ordered, and this page says so until it is.
ShopPage {
    id: page

    required property list<string> groupIds
    readonly property bool queued: orders.queuedCount > 0
    readonly property bool troubled: orders.attentionCount > 0

    title: queued ? qsTr("Queued") : qsTr("Ordered")
    settled: orders.loaded

    OrderListModel {
        id: orders

        app: App
        groupIds: page.groupIds
    }

    Flickable {
        anchors.fill: parent
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: (parent.width - width) / 2
            width: Math.min(640, page.width - 2 * Theme.margin(page.width))
            topPadding: page.compact ? Theme.space6 : Theme.space10
            bottomPadding: Theme.space10
            spacing: Theme.space5

            EmptyState {
                width: parent.width
                illustration: page.queued ? "offline" : "done"
                title: page.troubled ? qsTr("Your order needs a decision") : page.queued ? qsTr("Queued, not ordered yet") : qsTr("Thank you. It is ordered.")
                text: page.troubled ? qsTr("Open it below to see what changed.") : page.queued ? qsTr("The order is kept on this device and goes out by itself as soon as the shop can be reached. You see here when it is ordered.") : qsTr("The shops have your order. You can follow it below.")
                actionText: qsTr("Go on shopping")
                secondaryText: page.queued ? qsTr("See the queue") : qsTr("All orders")
                onActed: page.navigator.restart()
                onSecondaryActed: {
                    if (page.queued)
                        page.navigator.open("queue");
                    else
                        page.navigator.openRoot("orders");
                }
            }

            Column {
                width: parent.width
                spacing: Theme.space3

                Repeater {
                    model: orders

                    OrderRow {
                        width: column.width
                        onClicked: page.navigator.open("order/" + orderId)
                    }
                }
            }
        }
    }
}
