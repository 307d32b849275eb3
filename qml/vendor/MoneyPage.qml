// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What the market owes one's shop: the balance, a statement month by month, and the payouts.
DeskPage {
    id: page

    title: qsTr("Money")
    settled: (open && money.ready) || !App.desk.available

    VendorMoneyModel {
        id: money

        app: App
        onSaved: path => page.navigator.said(qsTr("Written to %1").arg(path))
        onAccountSaved: page.navigator.said(qsTr("Payouts go to this account from now on."))
    }

    ListView {
        id: list

        readonly property int side: Math.max(page.margin, (page.width - 960) / 2)

        anchors.fill: parent
        anchors.leftMargin: side
        anchors.rightMargin: side
        focus: true
        visible: money.ready
        clip: true
        topMargin: head.height
        bottomMargin: Theme.space10
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        keyNavigationEnabled: true
        model: money.entries
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Statement, %1").arg(money.periodText)
        T.ScrollBar.vertical: ScrollBar {}
        onTopMarginChanged: {
            // Positioning by index would hide what lies in the margin.
            if (!moving)
                contentY = originY - topMargin;
        }

        delegate: MoneyRow {
            width: ListView.view.width
            onOpened: orderId => page.navigator.open("sell-order/" + orderId)
        }

        // Not the list's `header`: where components are bound, Qt 6.4 makes none.
        Column {
            id: head

            parent: list.contentItem
            y: list.originY - height
            width: list.width
            topPadding: page.compact ? Theme.space3 : Theme.space6
            bottomPadding: Theme.space4
            spacing: Theme.space4

            RowLayout {
                width: parent.width
                visible: !page.compact || money.currencies.count > 0
                spacing: Theme.space3

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Title
                    text: page.compact ? "" : page.title
                    Accessible.role: Accessible.Heading
                }

                ComboBox {
                    visible: money.currencies.count > 0
                    label: qsTr("Currency")
                    textRole: "text"
                    model: money.currencies
                    currentIndex: money.currencyIndex
                    onActivated: index => money.setCurrency(money.currencies.texts("value")[index])
                }
            }

            Banner {
                width: parent.width
                visible: !money.hasAccount
                kind: Banner.Warning
                title: qsTr("Nothing can be paid out to you yet")
                text: qsTr("Say where your money goes. What you sell is kept for you until then.")
                actionText: qsTr("Add an account")
                onActed: sheet.open()
            }

            Banner {
                width: parent.width
                visible: money.accountProblem !== ""
                kind: Banner.Danger
                title: qsTr("Your last payout came back")
                text: qsTr("%1 Nothing more is sent there until you name another account.").arg(money.accountProblem)
                actionText: qsTr("Change the account")
                onActed: sheet.open()
            }

            GridLayout {
                width: parent.width
                columns: list.width < 560 ? 1 : 3
                columnSpacing: Theme.space3
                rowSpacing: Theme.space3
                visible: !money.empty

                BalanceTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    label: qsTr("Available")
                    amount: money.available
                    tone: money.owing ? Theme.danger : Theme.ink
                    detail: money.owing ? qsTr("You owe this. It comes off what you sell next.") : qsTr("Goes out with the next payout.")
                }

                BalanceTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    label: qsTr("Pending")
                    amount: money.pending
                    detail: qsTr("Of orders that may still be sent back: available 14 days after they arrive.")
                }

                BalanceTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    label: qsTr("On its way")
                    amount: money.onWay
                    detail: qsTr("Sent to your account and not there yet.")
                }
            }

            GridLayout {
                width: parent.width
                columns: list.width < 720 ? 1 : 2
                columnSpacing: Theme.space3
                rowSpacing: Theme.space3
                visible: !money.empty || money.hasAccount

                Panel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    title: qsTr("Payouts")

                    RowLayout {
                        Layout.fillWidth: true
                        visible: money.hasAccount
                        spacing: Theme.space3

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.Wrap
                            variant: Label.Small
                            text: money.accountText
                        }

                        Button {
                            compact: true
                            kind: Button.Quiet
                            text: qsTr("Change")
                            onClicked: sheet.open()
                        }
                    }

                    Repeater {
                        model: money.payouts

                        PayoutRow {
                            required property int index

                            Layout.fillWidth: true
                            visible: index < 3 || all.checked
                        }
                    }

                    Button {
                        id: all

                        visible: money.payouts.count > 3
                        checkable: true
                        compact: true
                        kind: Button.Quiet
                        leftPadding: 0
                        text: checked ? qsTr("Fewer") : qsTr("All %1").arg(money.payouts.count)
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: money.payouts.count === 0
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        variant: Label.Small
                        color: Theme.muted
                        text: qsTr("Nothing has been paid out yet.")
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }

                Panel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    title: qsTr("Statement")

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space1

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            variant: Label.Strong
                            text: money.periodText
                        }

                        IconButton {
                            enabled: money.canGoEarlier
                            icon.name: "chevron-left"
                            directional: true
                            text: qsTr("Earlier")
                            onClicked: money.earlier()
                        }

                        IconButton {
                            enabled: money.canGoLater
                            icon.name: "chevron-right"
                            directional: true
                            text: qsTr("Later")
                            onClicked: money.later()
                        }

                        IconButton {
                            enabled: !money.empty
                            icon.name: "download"
                            text: qsTr("Write the statement to a file (CSV)")
                            onClicked: saveDialog.open()
                        }
                    }

                    Repeater {
                        model: money.sums

                        RowLayout {
                            id: sum

                            required property string label
                            required property string amount
                            required property bool strong

                            Layout.fillWidth: true
                            spacing: Theme.space3
                            Accessible.role: Accessible.StaticText
                            Accessible.name: Theme.joined([label, amount], ", ")

                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignLeft
                                wrapMode: Text.Wrap
                                variant: sum.strong ? Label.Strong : Label.Body
                                text: sum.label
                                Accessible.ignored: true
                            }

                            Label {
                                variant: sum.strong ? Label.Strong : Label.Body
                                text: sum.amount
                                Accessible.ignored: true
                            }
                        }
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }
            }

            EmptyState {
                width: parent.width
                visible: money.empty
                illustration: "orders"
                title: qsTr("Nothing sold yet")
                text: qsTr("What you sell, what the market charges for it and what is paid out to you shows up here.")
            }

            Label {
                width: parent.width
                visible: !money.empty && money.entries.count === 0
                horizontalAlignment: Text.AlignLeft
                color: Theme.muted
                text: qsTr("Nothing moved in this month.")
            }
        }
    }

    PayoutAccountSheet {
        id: sheet

        model: money
    }

    SaveDialog {
        id: saveDialog

        title: qsTr("Statement")
        fileName: money.csvName
        onChosen: file => money.saveCsv(file)
        onRefused: text => page.navigator.said(text)
    }
}
