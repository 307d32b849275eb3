// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// How a person becomes a shop: they apply, fill in a checklist, and send it for review.
ShopPage {
    id: page

    readonly property int side: Math.max(Theme.margin(width), (width - 720) / 2)
    readonly property bool asks: edit.state === OnboardingModel.Applying
    readonly property bool fills: edit.state === OnboardingModel.Filling
    readonly property bool waits: edit.state === OnboardingModel.Waiting
    readonly property bool rejected: edit.state === OnboardingModel.Rejected

    readonly property string privately: qsTr("Only the market sees this")

    title: asks ? qsTr("Sell here") : qsTr("Opening your shop")
    ownsBottom: true
    settled: edit.state !== OnboardingModel.Idle

    OnboardingModel {
        id: edit

        app: App
        onSaid: text => page.navigator.said(text)
        onApplied: page.navigator.said(qsTr("Your shop is made. It may sell as soon as the market has approved it."))
        onSent: page.navigator.said(qsTr("Sent for review. You are told as soon as it is decided."))
    }

    function reveal(item: Item): void {
        const y = item.mapToItem(view.contentItem, 0, 0).y;
        view.contentY = Math.max(0, Math.min(y - Theme.space4, view.contentHeight - view.height));
    }

    // Where a line of the checklist is filled in.
    function openStep(step: int): void {
        if (step === OnboardingModel.Delivery || step === OnboardingModel.Returns)
            page.navigator.open("sell-settings");
        else
            page.reveal(step === OnboardingModel.Identity ? identity : step === OnboardingModel.Address ? address : account);
    }

    // The first part that is not filled in.
    function showMissing(): void {
        const done = edit.checklist.texts("done");
        const parts = [identity, address, account];
        for (let i = 0; i < parts.length; ++i) {
            if (done[i] === "false") {
                page.reveal(parts[i]);
                return;
            }
        }
    }

    // On a phone there is no room for it beside a heading.
    component Private: Label {
        Layout.fillWidth: true
        visible: page.compact
        horizontalAlignment: Text.AlignLeft
        variant: Label.Small
        color: Theme.muted
        text: page.privately
    }

    component Entry: FormField {
        id: entry

        required property int field
        property int longest: 200
        property int hints: Qt.ImhNone

        Layout.fillWidth: true
        Layout.preferredWidth: 200
        Layout.alignment: Qt.AlignTop
        error: edit.revision >= 0 ? edit.problem(field) : ""

        TextField {
            Layout.fillWidth: true
            text: edit.revision >= 0 ? edit.text(entry.field) : ""
            invalid: entry.error !== ""
            showsPlaceholder: false
            maximumLength: entry.longest
            inputMethodHints: entry.hints
            Accessible.name: entry.label
            Accessible.description: entry.error
            onTextEdited: edit.setText(entry.field, text)
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: edit.state === OnboardingModel.Guest || edit.state === OnboardingModel.Others
        illustration: "orders"
        title: edit.state === OnboardingModel.Guest ? qsTr("Sign in to sell") : edit.standing
        text: edit.state === OnboardingModel.Guest ? qsTr("A shop belongs to an account.") : qsTr("Whoever owns the shop sees to this.")
        actionText: edit.state === OnboardingModel.Guest ? qsTr("Sign in") : ""
        onActed: page.navigator.open("signin")
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: edit.state === OnboardingModel.Approved || edit.state === OnboardingModel.Suspended
        illustration: edit.state === OnboardingModel.Approved ? "done" : "error"
        title: edit.state === OnboardingModel.Approved ? qsTr("%1 may sell").arg(edit.shopName) : edit.standing
        text: edit.state === OnboardingModel.Approved ? qsTr("What you publish can be found and bought.") : edit.standingHint
        actionText: qsTr("Your shop")
        onActed: page.navigator.openRoot("sell")
    }

    Flickable {
        id: view

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        visible: page.asks || page.fills || page.waits || page.rejected
        focus: true
        clip: true
        contentHeight: form.y + form.height + Theme.space8
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: form

            x: page.side
            y: page.compact ? Theme.space3 : Theme.space6
            width: page.width - 2 * page.side
            spacing: Theme.space4

            Label {
                Layout.fillWidth: true
                visible: !page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.fillWidth: true
                visible: page.asks
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: qsTr("Tell the market about your shop. What you write is kept on this device until you send it. Then a short checklist follows, and the market looks at it before anything is sold.")
            }

            Banner {
                Layout.fillWidth: true
                visible: !page.asks && edit.standing !== ""
                kind: page.rejected ? Banner.Danger : Banner.Info
                title: edit.standing
                text: edit.standingHint
            }

            Panel {
                Layout.fillWidth: true
                visible: page.asks
                title: qsTr("Your shop")

                Entry {
                    field: OnboardingModel.ShopName
                    label: qsTr("Name of the shop")
                    longest: 100
                }

                FormField {
                    id: sells

                    Layout.fillWidth: true
                    label: qsTr("What do you sell?")
                    error: edit.revision >= 0 ? edit.problem(OnboardingModel.Sells) : ""

                    TextArea {
                        Layout.fillWidth: true
                        text: edit.revision >= 0 ? edit.text(OnboardingModel.Sells) : ""
                        invalid: sells.error !== ""
                        Accessible.name: sells.label
                        Accessible.description: sells.error
                        onTextChanged: {
                            if (activeFocus)
                                edit.setText(OnboardingModel.Sells, text);
                        }
                    }
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: page.compact ? 1 : 2
                    columnSpacing: Theme.space4
                    rowSpacing: Theme.space4

                    FormField {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 200
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Country")

                        ComboBox {
                            Layout.fillWidth: true
                            label: qsTr("Country")
                            model: edit.countries
                            textRole: "text"
                            valueRole: "value"
                            displayText: currentIndex < 0 ? qsTr("Choose a country") : currentText
                            currentIndex: edit.country
                            onActivated: edit.setCountry(currentValue)
                        }
                    }

                    Entry {
                        field: OnboardingModel.City
                        label: qsTr("City")
                        optional: true
                    }
                }

                Entry {
                    field: OnboardingModel.Contact
                    label: qsTr("How buyers reach you")
                    hint: qsTr("A mail address or a phone number. Everybody sees it.")
                    optional: true
                }
            }

            Panel {
                Layout.fillWidth: true
                visible: !page.asks
                title: qsTr("Checklist")
                detail: qsTr("%1 of %2").arg(Number(edit.doneCount).toLocaleString(Qt.locale(), "f", 0)).arg(Number(edit.stepCount).toLocaleString(Qt.locale(), "f", 0))
                spacing: Theme.space1

                Repeater {
                    model: edit.checklist

                    ChecklistRow {
                        required property int step

                        Layout.fillWidth: true
                        enabled: page.fills
                        onClicked: page.openStep(step)
                    }
                }
            }

            Panel {
                id: identity

                Layout.fillWidth: true
                visible: page.fills
                title: qsTr("Who answers for the shop")
                detail: page.compact ? "" : page.privately

                Private {}

                Switch {
                    Layout.fillWidth: true
                    text: qsTr("A company sells, and no person")
                    checked: edit.company
                    onToggled: edit.company = checked
                }

                Entry {
                    field: OnboardingModel.LegalName
                    label: edit.company ? qsTr("Full name of the company") : qsTr("Your full name")
                }

                Entry {
                    visible: edit.company
                    field: OnboardingModel.Registration
                    label: qsTr("Register and number")
                }

                Entry {
                    field: OnboardingModel.TaxId
                    label: qsTr("Tax number")
                    optional: true
                }
            }

            Panel {
                id: address

                Layout.fillWidth: true
                visible: page.fills
                title: qsTr("Address of the business")
                detail: page.compact ? "" : page.privately

                Private {}

                AddressFields {
                    Layout.fillWidth: true
                    address: edit.address
                    errors: edit.addressErrors
                    countries: edit.countries
                    onFieldEdited: (field, text) => edit.setAddressField(field, text)
                    onFieldLeft: field => edit.checkAddressField(field)
                }
            }

            Panel {
                id: account

                Layout.fillWidth: true
                visible: page.fills
                title: qsTr("Account for payouts")
                detail: page.compact ? "" : page.privately

                Private {}

                Entry {
                    field: OnboardingModel.Holder
                    label: qsTr("Whose account it is")
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: page.compact ? 1 : 2
                    columnSpacing: Theme.space4
                    rowSpacing: Theme.space4

                    Entry {
                        Layout.preferredWidth: 320
                        field: OnboardingModel.Iban
                        label: qsTr("IBAN")
                        longest: 50
                        hints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
                    }

                    Entry {
                        field: OnboardingModel.Bic
                        label: qsTr("BIC")
                        optional: true
                        longest: 15
                        hints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
                    }
                }
            }
        }
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: bar.implicitHeight + 2 * Theme.space3
        visible: view.visible
        color: Theme.raised

        Divider {
            width: parent.width
        }

        GridLayout {
            id: bar

            readonly property bool stacks: width < 460

            x: page.side
            y: Theme.space3
            width: parent.width - 2 * x
            columns: stacks ? 1 : 3
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                visible: text !== "" || !bar.stacks
                text: edit.dirty ? qsTr("Not sent yet. Kept on this device.") : ""
            }

            Button {
                Layout.fillWidth: bar.stacks
                visible: page.fills && edit.dirty
                enabled: !edit.busy
                text: qsTr("Save")
                onClicked: edit.save()
            }

            Button {
                Layout.fillWidth: bar.stacks
                kind: page.waits ? Button.Secondary : Button.Primary
                enabled: !edit.busy
                text: page.asks ? qsTr("Apply") : page.fills ? qsTr("Send for review") : page.waits ? qsTr("Take it back") : qsTr("Change it and apply again")
                onClicked: {
                    // What is being typed counts.
                    page.forceActiveFocus(Qt.OtherFocusReason);
                    if (page.asks)
                        edit.apply();
                    else if (page.fills) {
                        edit.send();
                        if (!edit.busy)
                            page.showMissing();
                    } else
                        edit.reopen();
                }
            }
        }
    }
}
