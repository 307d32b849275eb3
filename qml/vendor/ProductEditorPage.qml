// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Works on a product of one's own, or on a new one. What is typed is kept on the device until it is saved or dropped.
DeskPage {
    id: page

    property string productId
    // The product that a new one begins like.
    property string copyOf
    readonly property bool wide: width >= 860
    readonly property int side: Math.max(Theme.margin(width), (width - 1100) / 2)

    title: edit.isNew ? qsTr("New product") : edit.title !== "" ? edit.title : qsTr("Product")
    ownsBottom: true
    settled: open ? edit.state === VendorProductEditModel.Editing || edit.state === VendorProductEditModel.Missing || edit.state === VendorProductEditModel.Failed : !App.desk.available

    Component.onDestruction: {
        if (edit.dirty)
            page.navigator.said(qsTr("What you have not saved is kept on this device"));
    }

    VendorProductEditModel {
        id: edit

        app: App
        productId: page.productId
        copyOf: page.copyOf
        onSaved: {
            page.navigator.said(App.sync.online ? qsTr("Saved. It is on its way to the shop.") : qsTr("Saved. It is sent as soon as the shop can be reached."));
            page.navigator.back();
        }
        onDropped: page.navigator.back()
        onFailed: text => page.navigator.said(text)
        onRefused: {
            page.navigator.said(qsTr("%n thing(s) to put right", "", edit.problemCount));
            page.showProblem();
        }
    }

    Shortcut {
        enabled: page.visible && page.enabled && edit.canSave
        sequences: ["Ctrl+S"]
        onActivated: {
            // What is being typed counts.
            page.forceActiveFocus(Qt.ShortcutFocusReason);
            edit.save();
        }
    }

    // Brings the first field that is wrong into view.
    function showProblem(): void {
        const fields = [nameField, categoryField, gtinField];
        for (let i = 0; i < fields.length; ++i) {
            const field = fields[i] as FormField;
            if (field !== null && field.error !== "") {
                reveal(field);
                field.takeFocus();
                return;
            }
        }
        reveal(variants);
    }

    function reveal(item: Item): void {
        const y = item.mapToItem(view.contentItem, 0, 0).y;
        view.contentY = Math.max(0, Math.min(y - Theme.space6, view.contentHeight - view.height));
    }

    component TextEntry: FormField {
        id: entry

        required property int field
        property string value
        property int longest: 500
        property int hints: Qt.ImhNone

        Layout.fillWidth: true
        Layout.preferredWidth: 200
        Layout.alignment: Qt.AlignTop

        TextField {
            Layout.fillWidth: true
            text: entry.value
            invalid: entry.error !== ""
            showsPlaceholder: false
            maximumLength: entry.longest
            inputMethodHints: entry.hints
            Accessible.name: entry.label
            Accessible.description: entry.error
            onTextEdited: edit.setField(entry.field, text)
            onEditingFinished: edit.checkField(entry.field)
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: edit.state === VendorProductEditModel.Missing
        illustration: "search"
        title: qsTr("There is no such product")
        text: qsTr("It is not one of your shop's, or it is not on this device yet.")
        actionText: qsTr("Your products")
        onActed: page.navigator.openRoot("sell-products")
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: edit.state === VendorProductEditModel.Failed
        illustration: "error"
        title: edit.canDrop ? qsTr("What you had begun cannot be read") : qsTr("This product cannot be read now")
        text: edit.canDrop ? qsTr("%1 It is kept on this device until you throw it away.").arg(edit.failureText) : edit.failureText
        actionText: qsTr("Try again")
        secondaryText: edit.canDrop ? qsTr("Throw it away") : ""
        onActed: edit.retry()
        onSecondaryActed: edit.drop()
    }

    Flickable {
        id: view

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        visible: edit.state === VendorProductEditModel.Editing || edit.state === VendorProductEditModel.Saving
        enabled: edit.state === VendorProductEditModel.Editing
        contentHeight: form.y + form.height + Theme.space8
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}

        GridLayout {
            id: form

            x: page.side
            y: page.compact ? Theme.space3 : Theme.space6
            width: page.width - 2 * page.side
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.space5
            rowSpacing: Theme.space4

            RowLayout {
                Layout.columnSpan: form.columns
                spacing: Theme.space3

                Label {
                    Layout.fillWidth: true
                    visible: !page.compact
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Title
                    text: page.title
                    Accessible.role: Accessible.Heading
                }

                Tag {
                    kind: edit.statusTone
                    text: edit.statusText
                }

                Item {
                    Layout.fillWidth: page.compact
                    visible: page.compact
                }

                Button {
                    visible: !edit.isNew
                    compact: true
                    icon.name: "history"
                    text: qsTr("History")
                    onClicked: past.show(page.productId, edit.title)
                }

                Button {
                    visible: !edit.isNew
                    compact: true
                    icon.name: "copy"
                    text: qsTr("Duplicate")
                    onClicked: page.navigator.open("sell-new/" + page.productId)
                }
            }

            Banner {
                Layout.fillWidth: true
                Layout.columnSpan: form.columns
                visible: edit.resumed && edit.dirty
                text: qsTr("You go on where you left off. Nothing of it is saved yet.")
                actionText: edit.isNew ? qsTr("Throw it away") : qsTr("Begin again from what is saved")
                onActed: edit.drop()
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space4

                Panel {
                    Layout.fillWidth: true
                    title: qsTr("Product")

                    TextEntry {
                        id: nameField

                        field: VendorProductEditModel.Name
                        label: qsTr("Name")
                        value: edit.fields.name
                        error: edit.errors.name
                    }

                    FormField {
                        Layout.fillWidth: true
                        label: qsTr("Description")
                        optional: true

                        TextArea {
                            Layout.fillWidth: true
                            text: edit.fields.description
                            Accessible.name: qsTr("Description")
                            KeyNavigation.priority: KeyNavigation.BeforeItem
                            KeyNavigation.tab: categoryButton
                            onTextChanged: {
                                if (activeFocus)
                                    edit.setField(VendorProductEditModel.Description, text);
                            }
                        }
                    }

                    FormField {
                        id: categoryField

                        Layout.fillWidth: true
                        label: qsTr("Category")
                        error: edit.errors.category

                        Button {
                            id: categoryButton

                            Layout.fillWidth: true
                            icon.name: "chevron-down"
                            trailingIcon: true
                            text: edit.fields.category === "" ? qsTr("Choose a category") : edit.fields.category
                            Accessible.name: qsTr("Category: %1").arg(text)
                            onClicked: categories.choose(edit.categoryId)
                        }
                    }

                    GridLayout {
                        Layout.fillWidth: true
                        columns: page.compact ? 1 : 2
                        columnSpacing: Theme.space4
                        rowSpacing: Theme.space4

                        TextEntry {
                            field: VendorProductEditModel.Brand
                            label: qsTr("Brand")
                            optional: true
                            longest: 200
                            value: edit.fields.brand
                        }

                        TextEntry {
                            field: VendorProductEditModel.ModelNumber
                            label: qsTr("Model number")
                            optional: true
                            longest: 300
                            value: edit.fields.modelNumber
                        }

                        TextEntry {
                            id: gtinField

                            field: VendorProductEditModel.Gtin
                            label: qsTr("Barcode (GTIN)")
                            hint: qsTr("Type it or scan it.")
                            optional: true
                            longest: 40
                            hints: Qt.ImhDigitsOnly
                            value: edit.fields.gtin
                            error: edit.errors.gtin
                        }

                        TextEntry {
                            field: VendorProductEditModel.Tags
                            label: qsTr("Tags")
                            hint: qsTr("Separated by commas.")
                            optional: true
                            longest: 2000
                            value: edit.fields.tags
                        }
                    }
                }

                ProductVariants {
                    id: variants

                    Layout.fillWidth: true
                    product: edit
                }

                ProductAttributes {
                    Layout.fillWidth: true
                    product: edit
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: page.wide ? 280 : 0
                Layout.maximumWidth: page.wide ? 380 : -1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space4

                ProductPictures {
                    Layout.fillWidth: true
                    product: edit
                    onSaid: text => page.navigator.said(text)
                }

                Panel {
                    Layout.fillWidth: true
                    title: qsTr("Status")

                    Repeater {
                        model: edit.statuses

                        ChoiceRow {
                            required property string value

                            required text
                            required checked

                            Layout.fillWidth: true
                            chosen: checked
                            onClicked: edit.setStatus(value)
                        }
                    }

                    Label {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        variant: Label.Small
                        color: Theme.muted
                        text: edit.statusHint
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

        RowLayout {
            id: bar

            x: page.side
            y: Theme.space3
            width: parent.width - 2 * x
            spacing: Theme.space3

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: edit.dirty ? qsTr("Not saved yet. Kept on this device.") : ""
            }

            Button {
                visible: edit.dirty
                text: edit.isNew ? qsTr("Throw away") : qsTr("Undo changes")
                onClicked: edit.drop()
            }

            Button {
                kind: Button.Primary
                enabled: edit.canSave
                text: edit.saveText
                onClicked: edit.save()
            }
        }
    }

    ProductHistorySheet {
        id: past
    }

    CategorySheet {
        id: categories

        onPicked: categoryId => edit.setCategory(categoryId)
    }
}
