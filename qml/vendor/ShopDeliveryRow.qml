// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// A way of delivery: its name, what it costs, and how long it takes.
ColumnLayout {
    id: row

    required property string name
    required property string price
    required property string freeFrom
    required property string minDays
    required property string maxDays
    required property string countries
    required property string problem
    property string currency
    property bool narrow: false
    property bool last: false

    signal edited(part: int, text: string)
    signal removed

    spacing: Theme.space3

    component Entry: FormField {
        id: entry

        required property int part
        property string value
        property int hints: Qt.ImhNone

        Layout.fillWidth: true
        Layout.preferredWidth: 120
        Layout.alignment: Qt.AlignTop

        TextField {
            Layout.fillWidth: true
            text: entry.value
            showsPlaceholder: false
            maximumLength: 100
            inputMethodHints: entry.hints
            Accessible.name: qsTr("%1, %2").arg(entry.label).arg(row.name)
            onTextEdited: row.edited(entry.part, text)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Entry {
            part: ShopSettingsModel.Label
            label: qsTr("Name")
            value: row.name
        }

        IconButton {
            Layout.alignment: Qt.AlignBottom
            icon.name: "trash"
            iconSize: 18
            color: Theme.muted
            text: qsTr("Remove %1").arg(row.name)
            onClicked: row.removed()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: row.narrow ? 2 : 4
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Entry {
            part: ShopSettingsModel.Price
            label: row.currency === "" ? qsTr("Price") : qsTr("Price in %1").arg(row.currency)
            value: row.price
            hints: Qt.ImhFormattedNumbersOnly
        }

        Entry {
            part: ShopSettingsModel.FreeFrom
            label: qsTr("Free from")
            value: row.freeFrom
            hints: Qt.ImhFormattedNumbersOnly
        }

        Entry {
            part: ShopSettingsModel.MinDays
            label: qsTr("Days, at least")
            value: row.minDays
            hints: Qt.ImhDigitsOnly
        }

        Entry {
            part: ShopSettingsModel.MaxDays
            label: qsTr("At most")
            value: row.maxDays
            hints: Qt.ImhDigitsOnly
        }
    }

    Entry {
        part: ShopSettingsModel.Countries
        label: qsTr("Only to these countries, such as DE, AT")
        value: row.countries
        hints: Qt.ImhNoPredictiveText
        optional: true
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.danger
        text: row.problem
        Accessible.role: Accessible.AlertMessage
    }

    Divider {
        Layout.fillWidth: true
        visible: !row.last
    }
}
