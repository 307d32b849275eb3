// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop

Item {
    id: page

    readonly property int columnCount: width < 700 ? 1 : width < 1100 ? 2 : 3

    implicitHeight: grid.implicitHeight + 2 * Theme.margin(width)

    GridLayout {
        id: grid

        x: Theme.margin(page.width)
        y: x
        width: page.width - 2 * x
        columns: page.columnCount
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        component Card: Panel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 300
        }

        Card {
            title: "Type"

            Label { text: "Display 32"; variant: Label.Display }
            Label { text: "Title 22"; variant: Label.Title }
            Label { text: "Heading 17"; variant: Label.Heading }
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                text: "Body 15. Everything is on the device, so nothing here waits for the network. Prices, stock and search answer at once."
            }
            Label { text: "Small 13 · 1,111.11 and 8,888.88"; variant: Label.Small }
            Label { text: "Caption 12"; variant: Label.Caption }
            Column {
                Label { text: "1,111,111.11"; variant: Label.Strong }
                Label { text: "8,888,888.88"; variant: Label.Strong }
            }
        }

        Card {
            title: "Buttons"

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Button { text: "Primary"; kind: Button.Primary }
                Button { text: "Secondary" }
                Button { text: "Soft"; kind: Button.Soft }
                Button { text: "Quiet"; kind: Button.Quiet }
                Button { text: "Delete"; kind: Button.Danger; icon.name: "trash" }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Button { text: "Add to cart"; kind: Button.Primary; icon.name: "cart" }
                Button { text: "Next"; icon.name: "arrow-right"; trailingIcon: true }
                Button { text: "Disabled"; enabled: false }
                Button { text: "Disabled"; kind: Button.Primary; enabled: false }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Button { text: "Compact"; compact: true }
                Button { text: "Compact"; compact: true; kind: Button.Primary }
                Button { text: "Compact"; compact: true; kind: Button.Soft; icon.name: "plus" }
            }
            Button {
                Layout.fillWidth: true
                kind: Button.Primary
                text: "A button whose text is much longer than there will ever be room for in its row"
            }
            Row {
                IconButton { icon.name: "heart"; text: "Wish" }
                IconButton { icon.name: "share"; text: "Share" }
                IconButton { icon.name: "arrow-left"; text: "Back"; directional: true }
                IconButton { icon.name: "plus"; text: "Add"; fill: Theme.accentSoft; color: Theme.accent }
                IconButton { icon.name: "trash"; text: "Delete"; enabled: false }
                ToolButton { icon.name: "grid"; text: "Grid"; checked: true }
            }
        }

        Card {
            title: "Fields"

            SearchField { Layout.fillWidth: true; shortcutHint: "/" }
            SearchField { Layout.fillWidth: true; text: "notebook 17 inch" }
            FormField {
                Layout.fillWidth: true
                label: "Name"

                TextField { Layout.fillWidth: true; placeholderText: "As on the parcel" }
            }
            FormField {
                Layout.fillWidth: true
                label: "Postcode"
                error: "A German postcode has five digits."

                TextField { Layout.fillWidth: true; text: "1234"; invalid: true }
            }
            FormField {
                Layout.fillWidth: true
                label: "Note to the vendor"
                optional: true
                hint: "Only the vendor reads this."

                TextArea { Layout.fillWidth: true; placeholderText: "Anything to know?" }
            }
            TextField { Layout.fillWidth: true; enabled: false; text: "Not to be changed" }
            ComboBox { Layout.fillWidth: true; label: "Country"; model: ["Germany", "Israel", "United Kingdom"] }
        }

        Card {
            title: "Choices"

            CheckBox { text: "In stock only"; checked: true }
            CheckBox { text: "Reduced" }
            CheckBox { text: "Some of them"; tristate: true; checkState: Qt.PartiallyChecked }
            CheckBox { text: "Not now"; enabled: false }
            Divider { Layout.fillWidth: true }
            RadioButton { text: "Standard, 3 to 5 days"; checked: true }
            RadioButton { text: "Express, tomorrow" }
            Divider { Layout.fillWidth: true }
            Switch { Layout.fillWidth: true; text: "Mail me about this order"; checked: true }
            Switch { Layout.fillWidth: true; text: "Reduce motion" }
            Slider { Layout.fillWidth: true; value: 0.4; label: "Amount" }
            RangeSlider { Layout.fillWidth: true; first.value: 0.2; second.value: 0.7; label: "Price" }
            ProgressBar { Layout.fillWidth: true; value: 0.62 }
            Row {
                spacing: Theme.space3

                QuantityStepper { value: 1 }
                QuantityStepper { value: 12; compact: true }
            }
        }

        Card {
            title: "Lists and menus"

            TabBar {
                Layout.fillWidth: true

                TabButton { text: "Details" }
                TabButton { text: "Reviews"; count: 128 }
                TabButton { text: "Questions"; count: 4 }
            }
            Column {
                Layout.fillWidth: true

                ItemDelegate { width: parent.width; text: "Orders"; icon.name: "box"; detail: "3"; highlighted: true }
                ItemDelegate { width: parent.width; text: "Addresses and everything else one could want to keep here"; icon.name: "map-pin"; detail: "12" }
                ItemDelegate { width: parent.width; text: "Sessions and devices"; icon.name: "monitor" }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: menuColumn.height + 12
                radius: Theme.radiusMedium
                color: Theme.overlay
                border.color: Theme.hairline

                Column {
                    id: menuColumn

                    x: 6
                    y: 6
                    width: parent.width - 12

                    MenuItem { width: parent.width; text: "Edit"; icon.name: "edit" }
                    MenuItem { width: parent.width; text: "Copy link"; icon.name: "copy" }
                    MenuSeparator { width: parent.width }
                    MenuItem { width: parent.width; text: "Delete"; icon.name: "trash"; dangerous: true }
                }
            }
        }

        Card {
            id: iconCard

            title: "Icons"

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space3

                Repeater {
                    model: ["home", "search", "grid", "list", "cart", "bag", "heart", "heart-filled", "star", "star-half", "star-filled", "user", "users", "menu", "close", "check", "check-circle", "plus", "minus", "chevron-left", "chevron-right", "chevron-up", "chevron-down", "arrow-left", "arrow-right", "filter", "sort", "trash", "edit", "share", "download", "upload", "cloud", "cloud-check", "cloud-off", "sync", "alert", "info", "clock", "truck", "box", "tag", "store", "card", "map-pin", "mail", "lock", "eye", "eye-off", "settings", "sun", "moon", "monitor", "globe", "undo", "more", "bell", "camera", "barcode", "chart", "image", "gift", "return", "logout", "copy", "shield", "key", "receipt", "percent", "phone-call", "command", "history", "external", "thumb-up"]

                    Icon {
                        required property string modelData

                        name: modelData
                        size: 24
                    }
                }
            }
        }

        Card {
            title: "Colours"
            Layout.columnSpan: page.columnCount

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Repeater {
                    model: [
                        { name: "ink", fill: Theme.ink, ink: Theme.raised }, { name: "muted", fill: Theme.muted, ink: Theme.raised }, { name: "accent", fill: Theme.accent, ink: Theme.inkOnAccent },
                        { name: "danger", fill: Theme.danger, ink: Theme.inkOnDanger }, { name: "accentSoft", fill: Theme.accentSoft, ink: Theme.accent }, { name: "positiveSoft", fill: Theme.positiveSoft, ink: Theme.positive },
                        { name: "warningSoft", fill: Theme.warningSoft, ink: Theme.warning }, { name: "dangerSoft", fill: Theme.dangerSoft, ink: Theme.danger }, { name: "neutralSoft", fill: Theme.neutralSoft, ink: Theme.ink },
                        { name: "surface", fill: Theme.surface, ink: Theme.ink }, { name: "sunken", fill: Theme.sunken, ink: Theme.ink }, { name: "overlay", fill: Theme.overlay, ink: Theme.ink }, { name: "inverse", fill: Theme.inverse, ink: Theme.inkOnInverse }
                    ]

                    Rectangle {
                        id: swatch

                        required property var modelData

                        width: 112
                        height: 56
                        radius: Theme.radiusMedium
                        color: modelData.fill
                        border.color: Theme.hairline

                        Label {
                            anchors.centerIn: parent
                            variant: Label.Small
                            text: swatch.modelData.name
                            color: swatch.modelData.ink
                        }
                    }
                }
            }
        }
    }
}
