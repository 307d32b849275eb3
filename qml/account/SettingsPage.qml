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

    title: qsTr("Settings")

    SuggestModel {
        id: searches

        app: App
    }

    HomeModel {
        id: home

        app: App
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

            Label {
                width: parent.width
                visible: !page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }

            Panel {
                width: parent.width
                title: qsTr("Appearance")
                spacing: Theme.space2

                Repeater {
                    model: [Appearance.System, Appearance.Light, Appearance.Dark]

                    ChoiceRow {
                        required property int modelData

                        Layout.fillWidth: true
                        text: modelData === Appearance.System ? qsTr("As the system") : modelData === Appearance.Light ? qsTr("Light") : qsTr("Dark")
                        chosen: Appearance.mode === modelData
                        onClicked: Appearance.mode = modelData
                    }
                }

                Switch {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space2
                    text: qsTr("Less motion")
                    checked: Appearance.reducedMotion
                    onToggled: Appearance.motion = checked ? Appearance.Reduced : Appearance.Full
                }
            }

            Panel {
                width: parent.width
                title: qsTr("Text and language")

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space3

                    // As small and as large as it gets: these two stay as they are.
                    Label {
                        font.pixelSize: 13
                        text: "A"
                        Accessible.ignored: true
                    }

                    Slider {
                        id: textSize

                        Layout.fillWidth: true
                        from: 0.9
                        to: 1.4
                        stepSize: 0.1
                        snapMode: T.Slider.SnapAlways
                        value: Appearance.textScale
                        label: qsTr("Text size")
                        onMoved: Appearance.textScale = value
                    }

                    Label {
                        font.pixelSize: 20
                        text: "A"
                        Accessible.ignored: true
                    }

                    Label {
                        Layout.preferredWidth: implicitWidth
                        variant: Label.Small
                        color: Theme.muted
                        text: qsTr("%1 %").arg(Number(Math.round(Appearance.textScale * 100)).toLocaleString(Qt.locale(), "f", 0))
                    }
                }

                FormField {
                    Layout.fillWidth: true
                    // Where nobody can choose, there is nothing to be chosen.
                    visible: App.languages !== null
                    label: qsTr("Language")
                    hint: App.languages !== null && App.languages.choices.count < 3 ? qsTr("More languages come with the next versions.") : ""

                    ComboBox {
                        Layout.fillWidth: true
                        label: qsTr("Language")
                        model: App.languages !== null ? App.languages.choices : null
                        textRole: "text"
                        valueRole: "value"
                        currentIndex: App.languages !== null && count > 0 ? indexOfValue(App.languages.language) : -1
                        onActivated: App.languages.language = currentValue
                    }
                }

                FormField {
                    Layout.fillWidth: true
                    visible: App.currencies.offered
                    label: qsTr("Currency of prices")
                    hint: App.currencies.note

                    ComboBox {
                        Layout.fillWidth: true
                        label: qsTr("Currency of prices")
                        model: App.currencies.choices
                        textRole: "text"
                        valueRole: "value"
                        currentIndex: count > 0 ? indexOfValue(App.currencies.currency) : -1
                        onActivated: App.currencies.currency = currentValue
                    }
                }
            }

            Panel {
                width: parent.width
                visible: App.session.state !== SessionModel.Guest
                title: qsTr("Notifications")
                spacing: Theme.space2

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("What this device speaks of when it happens. The bell counts everything.")
                }

                Switch {
                    Layout.fillWidth: true
                    text: qsTr("Orders on their way")
                    checked: App.notices.speaksOfOrders
                    onToggled: App.notices.speaksOfOrders = checked
                }

                Switch {
                    Layout.fillWidth: true
                    text: qsTr("Returns and refunds")
                    checked: App.notices.speaksOfReturns
                    onToggled: App.notices.speaksOfReturns = checked
                }

                Switch {
                    Layout.fillWidth: true
                    text: qsTr("Prices and stock of your wishes")
                    checked: App.notices.speaksOfWishes
                    onToggled: App.notices.speaksOfWishes = checked
                }

                Switch {
                    Layout.fillWidth: true
                    text: qsTr("Sign-ins on new devices")
                    checked: App.notices.speaksOfAccount
                    onToggled: App.notices.speaksOfAccount = checked
                }
            }

            Panel {
                width: parent.width
                title: qsTr("Your session on this device")
                spacing: Theme.space2

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Tag {
                        kind: App.sync.secretsTone
                        text: App.sync.secretsTitle
                    }
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: App.sync.secretsText
                }

                Button {
                    icon.name: "key"
                    text: qsTr("Passphrase")
                    onClicked: page.navigator.open("passphrase")
                }
            }

            StoragePart {
                width: parent.width
                onSaid: text => page.navigator.said(text)
            }

            Panel {
                width: parent.width
                title: qsTr("On this device")

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: App.productCount > 0 ? Theme.joined([App.productCountText, App.ageText], " · ") : qsTr("There is no catalogue on this device yet.")
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    visible: App.catalogueErrorText !== ""
                    variant: Label.Small
                    color: Theme.danger
                    text: App.catalogueErrorText
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Button {
                        icon.name: "download"
                        enabled: App.catalogueState !== App.Fetching
                        text: App.catalogueState === App.Fetching ? qsTr("Fetching…") : qsTr("Update the catalogue")
                        onClicked: App.fetchCatalogue()
                    }

                    Button {
                        icon.name: "history"
                        text: qsTr("Forget searches")
                        onClicked: {
                            searches.clearHistory();
                            page.navigator.said(qsTr("Your searches are forgotten"));
                        }
                    }

                    Button {
                        icon.name: "eye-off"
                        text: qsTr("Forget what I looked at")
                        onClicked: {
                            home.forgetRecentlySeen();
                            page.navigator.said(qsTr("What you looked at is forgotten"));
                        }
                    }
                }
            }

            Panel {
                width: parent.width
                title: qsTr("About")
                spacing: Theme.space2

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: qsTr("Aura Shop %1").arg(Application.version)
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("A marketplace that works without a network. Free software under the Apache License 2.0, built with Qt, SQLite and the typeface Inter.")
                }

                Button {
                    icon.name: "info"
                    text: qsTr("Licences")
                    onClicked: page.navigator.open("licences")
                }
            }
        }
    }
}
