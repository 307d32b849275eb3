// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What there is to do in one's shop, and how it sells.
DeskPage {
    id: page

    title: qsTr("Today")

    VendorTodayModel {
        id: today

        app: App
    }

    ShopSettingsModel {
        id: shop

        app: App
    }

    OnboardingModel {
        id: opening

        app: App
        glances: true
    }

    VendorMoneyModel {
        id: money

        app: App
        brief: true
    }

    Flickable {
        anchors.fill: parent
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: page.margin
            width: page.contentWidth
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space10
            spacing: Theme.space5

            Column {
                width: parent.width
                spacing: 2

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    variant: page.compact ? Label.Title : Label.Display
                    text: page.compact ? App.desk.vendorName : page.title
                    Accessible.role: Accessible.Heading
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Small
                    color: Theme.muted
                    text: Theme.joined([today.dateText, App.desk.ageText], " · ")
                }
            }

            Banner {
                width: parent.width
                visible: App.desk.decisions > 0
                kind: Banner.Warning
                title: qsTr("%n change(s) need your decision", "", App.desk.decisions)
                text: qsTr("Somebody else changed the same thing meanwhile. Nothing of yours is lost.")
                actionText: qsTr("Look at it")
                onActed: page.navigator.open("sell-decide")
            }

            Banner {
                width: parent.width
                visible: opening.standing !== ""
                kind: opening.standingTone === Tag.Danger ? Banner.Danger : Banner.Info
                title: opening.standing
                text: opening.standingHint
                actionText: opening.state === OnboardingModel.Suspended ? "" : qsTr("Look at it")
                onActed: page.navigator.open("sell-apply")
            }

            Banner {
                width: parent.width
                visible: shop.closed
                kind: Banner.Info
                title: qsTr("Your shop is closed")
                text: qsTr("Nothing can be ordered. What was ordered before is yours to send.")
                actionText: qsTr("Settings")
                onActed: page.navigator.open("sell-settings")
            }

            Banner {
                width: parent.width
                visible: money.needsAccount
                kind: Banner.Warning
                title: money.hasAccount ? qsTr("Your last payout came back") : qsTr("Nothing can be paid out to you yet")
                text: qsTr("Say where the money of your shop goes.")
                actionText: qsTr("Money of your shop")
                onActed: page.navigator.open("sell-money")
            }

            EmptyState {
                width: parent.width
                visible: today.empty
                illustration: "orders"
                title: qsTr("Your shop is empty")
                text: qsTr("Orders, stock and reviews show up here as soon as there are any.")
            }

            GridLayout {
                width: parent.width
                visible: !today.empty
                columns: page.contentWidth < 560 ? 2 : 3
                columnSpacing: Theme.space3
                rowSpacing: Theme.space3

                DeskTile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "box"
                    text: qsTr("To pack")
                    count: today.toPack
                    onClicked: page.navigator.open("sell-orders/pack")
                }

                DeskTile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "truck"
                    text: qsTr("To ship")
                    count: today.toShip
                    onClicked: page.navigator.open("sell-orders/ship")
                }

                DeskTile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "return"
                    text: qsTr("Returns to decide")
                    count: today.returns
                    tone: Tag.Warning
                    onClicked: page.navigator.open("sell-orders/returns")
                }

                DeskTile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "barcode"
                    text: qsTr("Low stock")
                    count: today.lowStock
                    tone: Tag.Warning
                    onClicked: page.navigator.open("sell-stock/low")
                }

                DeskTile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "alert"
                    text: qsTr("Out of stock")
                    count: today.outOfStock
                    tone: Tag.Danger
                    onClicked: page.navigator.open("sell-stock/out")
                }

                DeskTile {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    iconName: "star"
                    text: qsTr("New reviews")
                    count: today.unreadReviews
                    onClicked: page.navigator.open("sell-reviews")
                }
            }

            Panel {
                width: parent.width
                visible: !today.empty
                title: qsTr("Sales")

                GridLayout {
                    Layout.fillWidth: true
                    columns: page.contentWidth < 720 ? 1 : 2
                    columnSpacing: Theme.space8
                    rowSpacing: Theme.space4

                    GridLayout {
                        Layout.alignment: Qt.AlignTop
                        columns: 2
                        columnSpacing: Theme.space8
                        rowSpacing: Theme.space3

                        SalesFigure {
                            label: qsTr("Today")
                            amount: today.salesToday
                            detail: today.ordersToday
                        }

                        SalesFigure {
                            label: qsTr("This week")
                            amount: today.salesWeek
                            detail: today.ordersWeek
                        }

                        Tag {
                            Layout.columnSpan: 2
                            visible: text !== ""
                            kind: today.comparisonTone
                            text: today.comparison
                        }
                    }

                    DayBars {
                        Layout.fillWidth: true
                        days: today.days
                    }
                }

                Button {
                    Layout.alignment: Qt.AlignRight
                    Layout.rightMargin: -rightPadding
                    compact: true
                    kind: Button.Quiet
                    icon.name: "arrow-right"
                    trailingIcon: true
                    text: qsTr("All figures")
                    onClicked: page.navigator.open("sell-analytics")
                }
            }

            // The bar of a phone has no place for them.
            Button {
                visible: page.compact
                icon.name: "card"
                text: qsTr("Money of your shop")
                onClicked: page.navigator.open("sell-money")
            }

            Button {
                visible: page.compact
                icon.name: "settings"
                text: qsTr("Settings of your shop")
                onClicked: page.navigator.open("sell-settings")
            }
        }
    }
}
