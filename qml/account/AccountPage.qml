// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    readonly property SessionModel session: App.session

    PlatformModel {
        id: platform

        app: App
    }

    title: qsTr("You")
    settled: !session.busy

    Connections {
        target: page.session
        enabled: page.visible

        function onSignOutRefused(pending: int): void {
            refused.pending = pending;
            refused.open();
        }

        function onSignedOut(): void {
            page.navigator.said(qsTr("Signed out"));
        }
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
            topPadding: page.compact ? Theme.space4 : Theme.space8
            bottomPadding: Theme.space10
            spacing: Theme.space4

            Panel {
                width: parent.width

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space4

                    Avatar {
                        visible: page.session.state !== SessionModel.Guest
                        name: page.session.name
                        size: 56
                    }

                    Rectangle {
                        visible: page.session.state === SessionModel.Guest
                        implicitWidth: 56
                        implicitHeight: 56
                        radius: 28
                        color: Theme.accentSoft

                        Icon {
                            anchors.centerIn: parent
                            name: "user"
                            size: 26
                            color: Theme.accent
                        }
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            variant: Label.Heading
                            text: page.session.state === SessionModel.Guest ? qsTr("You shop as a guest") : page.session.name
                        }

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.Wrap
                            variant: Label.Small
                            color: Theme.muted
                            text: page.session.state === SessionModel.Guest ? qsTr("Browse and fill your cart. An account is only needed to order.") : page.session.email
                        }
                    }
                }

                Banner {
                    Layout.fillWidth: true
                    visible: page.session.state === SessionModel.Expired
                    kind: Banner.Warning
                    text: qsTr("Your session has ended. Nothing is lost: sign in again, and what waits is sent.")
                }

                Flow {
                    Layout.fillWidth: true
                    visible: !page.session.signedIn
                    spacing: Theme.space2

                    Button {
                        kind: Button.Primary
                        text: qsTr("Sign in")
                        onClicked: page.navigator.open("signin")
                    }

                    Button {
                        visible: page.session.state === SessionModel.Guest && platform.registration
                        text: qsTr("Make an account")
                        onClicked: page.navigator.open("register")
                    }
                }
            }

            Panel {
                width: parent.width
                padding: Theme.space1
                spacing: 0

                LinkRow {
                    Layout.fillWidth: true
                    visible: App.desk.available
                    icon.name: "store"
                    text: qsTr("Your shop")
                    detail: App.desk.vendorName
                    onClicked: page.navigator.openRoot("sell")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.signedIn && !App.desk.available
                    icon.name: "store"
                    text: qsTr("Sell here")
                    onClicked: page.navigator.open("sell-apply")
                }

                LinkRow {
                    // Only where there is one: not on a phone.
                    readonly property string keys: "Ctrl+Shift+A"

                    Layout.fillWidth: true
                    visible: page.session.runsThePlatform && App.actions.shortcuts.includes(keys)
                    icon.name: "shield"
                    text: qsTr("Console")
                    onClicked: App.actions.performKeys(keys)
                }

                LinkRow {
                    Layout.fillWidth: true
                    icon.name: "box"
                    text: qsTr("Orders")
                    onClicked: page.navigator.openRoot("orders")
                }

                LinkRow {
                    Layout.fillWidth: true
                    icon.name: "heart"
                    text: qsTr("Wishlist")
                    detail: App.wishlist.count > 0 ? App.wishlist.countText : ""
                    onClicked: page.navigator.open("wishlist")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.state !== SessionModel.Guest
                    icon.name: "bell"
                    text: qsTr("Notifications")
                    detail: App.notices.unreadText
                    onClicked: page.navigator.open("notifications")
                }

                LinkRow {
                    Layout.fillWidth: true
                    icon.name: "sync"
                    text: qsTr("Sync")
                    detail: App.sync.label
                    onClicked: page.navigator.open("queue")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.state !== SessionModel.Guest
                    icon.name: "user"
                    text: qsTr("Profile")
                    onClicked: page.navigator.open("profile")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.state !== SessionModel.Guest
                    icon.name: "map-pin"
                    text: qsTr("Your addresses")
                    onClicked: page.navigator.open("addresses")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.signedIn
                    icon.name: "monitor"
                    text: qsTr("Your devices")
                    onClicked: page.navigator.open("devices")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.signedIn
                    icon.name: "lock"
                    text: qsTr("Change the password")
                    onClicked: page.navigator.open("password")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.signedIn
                    icon.name: "shield"
                    text: qsTr("Your data")
                    onClicked: page.navigator.open("mydata")
                }

                LinkRow {
                    Layout.fillWidth: true
                    icon.name: "command"
                    text: qsTr("Find a command or place")
                    onClicked: page.navigator.commandAsked()
                }

                LinkRow {
                    id: currency

                    Layout.fillWidth: true
                    visible: App.currencies.offered
                    icon.name: "tag"
                    text: qsTr("Currency of prices")
                    detail: App.currencies.choice
                    onClicked: currencyMenu.popup(currency, 0, currency.height)

                    CurrencyMenu {
                        id: currencyMenu
                    }
                }

                LinkRow {
                    Layout.fillWidth: true
                    icon.name: "settings"
                    text: qsTr("Settings")
                    onClicked: page.navigator.open("settings")
                }

                LinkRow {
                    Layout.fillWidth: true
                    visible: page.session.state !== SessionModel.Guest
                    enabled: !page.session.busy
                    icon.name: "logout"
                    text: qsTr("Sign out")
                    onClicked: page.session.signOut()
                }
            }
        }
    }

    SignOutDialog {
        id: refused

        onExportAsked: exportDialog.open()
    }

    ExportDialog {
        id: exportDialog

        onRefused: text => page.navigator.said(text)
    }
}
