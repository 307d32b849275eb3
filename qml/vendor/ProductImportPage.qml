// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Products out of a file and into one: looked at before anything is done.
DeskPage {
    id: page

    readonly property int side: Math.max(Theme.margin(width), (width - 860) / 2)
    readonly property bool busy: load.state === ProductImportModel.Checking || load.state === ProductImportModel.Importing
    readonly property bool known: load.state === ProductImportModel.Checked || load.state === ProductImportModel.Done || load.state === ProductImportModel.Importing

    title: qsTr("Import and export")

    ProductImportModel {
        id: load

        app: App
        onFailed: text => page.navigator.said(text)
        onWritten: path => page.navigator.said(qsTr("Written to %1").arg(path))
        onImported: page.navigator.said(App.sync.online ? qsTr("Imported. It is on its way to the shop.") : qsTr("Imported. It is sent as soon as the shop can be reached."))
    }

    function choose(text: string): void {
        const file = Places.fileUrl(text);
        if (file.toString() === "")
            navigator.said(qsTr("That is not the full path of a file."));
        else
            load.choose(file);
    }

    DropArea {
        anchors.fill: parent
        enabled: !page.busy
        keys: ["text/uri-list"]
        onDropped: drop => load.choose(drop.urls[0])
    }

    Flickable {
        anchors.fill: parent
        contentHeight: form.y + form.height + Theme.space8
        boundsBehavior: Flickable.StopAtBounds
        clip: true
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

            Panel {
                Layout.fillWidth: true
                title: qsTr("From a file")

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.Small
                    color: Theme.muted
                    text: qsTr("Tables of products as CSV, Shopify's export, and feeds for Google Merchant Center as text or XML. Pictures are not fetched.")
                }

                RowLayout {
                    spacing: Theme.space2

                    TextField {
                        id: path

                        Layout.fillWidth: true
                        enabled: !page.busy
                        placeholderText: qsTr("Path of the file, or drop it here")
                        onAccepted: page.choose(text)
                    }

                    Button {
                        enabled: !page.busy && path.text.trim() !== ""
                        text: qsTr("Open")
                        onClicked: page.choose(path.text)
                    }
                }

                Banner {
                    Layout.fillWidth: true
                    visible: load.failure !== ""
                    kind: Banner.Danger
                    text: load.failure
                }
            }

            Panel {
                Layout.fillWidth: true
                visible: load.columns.count > 0
                title: load.fileName
                detail: load.formatText

                Repeater {
                    model: load.columns

                    RowLayout {
                        id: column

                        required property int index
                        required property string name
                        required property int field
                        required property string sample

                        Layout.fillWidth: true
                        spacing: Theme.space3

                        ColumnLayout {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            spacing: 0

                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignLeft
                                font.pixelSize: Theme.scaled(14)
                                font.weight: Font.Medium
                                text: column.name
                            }

                            Label {
                                Layout.fillWidth: true
                                visible: text !== ""
                                horizontalAlignment: Text.AlignLeft
                                variant: Label.Caption
                                text: column.sample
                            }
                        }

                        ComboBox {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            enabled: !page.busy
                            label: qsTr("%1 is").arg(column.name)
                            model: load.fields
                            currentIndex: column.field
                            onActivated: index => load.readColumnAs(column.index, index)
                        }
                    }
                }

                Button {
                    visible: load.state === ProductImportModel.Chosen
                    kind: Button.Primary
                    text: qsTr("Check the file")
                    onClicked: load.check()
                }
            }

            Panel {
                Layout.fillWidth: true
                visible: page.busy || page.known
                title: load.state === ProductImportModel.Done ? qsTr("Imported") : load.state === ProductImportModel.Importing ? qsTr("Importing") : load.state === ProductImportModel.Checking ? qsTr("Checking") : qsTr("What would happen")

                ProgressBar {
                    Layout.fillWidth: true
                    visible: page.busy
                    value: load.progress
                    Accessible.name: load.progressText
                }

                Label {
                    Layout.fillWidth: true
                    visible: page.busy
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Small
                    color: Theme.muted
                    text: load.progressText
                }

                Flow {
                    Layout.fillWidth: true
                    visible: page.known
                    spacing: Theme.space2

                    Tag {
                        kind: Tag.Positive
                        text: qsTr("%n new", "", load.fresh)
                    }

                    Tag {
                        kind: Tag.Accent
                        text: qsTr("%n changed", "", load.altered)
                    }

                    Tag {
                        text: qsTr("%n unchanged", "", load.same)
                    }

                    Tag {
                        visible: load.wrong > 0
                        kind: Tag.Danger
                        text: qsTr("%n left out", "", load.wrong)
                    }
                }

                RowLayout {
                    spacing: Theme.space2

                    Button {
                        visible: load.state === ProductImportModel.Checked
                        enabled: load.fresh + load.altered > 0
                        kind: Button.Primary
                        text: qsTr("Import %n product(s)", "", load.fresh + load.altered)
                        onClicked: load.run()
                    }

                    Button {
                        visible: page.busy
                        text: qsTr("Stop")
                        onClicked: load.stop()
                    }

                    Button {
                        visible: load.problemCount > 0 && !page.busy
                        icon.name: "download"
                        text: qsTr("Save what is wrong")
                        onClicked: problemsTo.open()
                    }
                }

                Repeater {
                    model: load.problems

                    ColumnLayout {
                        id: problem

                        required property string lineText
                        required property string name
                        required property string text

                        Layout.fillWidth: true
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.Wrap
                            font.pixelSize: Theme.scaled(14)
                            text: problem.text
                        }

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            variant: Label.Caption
                            text: Theme.joined([problem.lineText, problem.name], " · ")
                        }
                    }
                }
            }

            Panel {
                Layout.fillWidth: true
                title: qsTr("Into a file")

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.Small
                    color: Theme.muted
                    text: qsTr("All products of your shop as a table that can be changed and imported again.")
                }

                Button {
                    icon.name: "download"
                    text: qsTr("Export the products")
                    onClicked: productsTo.open()
                }
            }
        }
    }

    SaveDialog {
        id: problemsTo

        title: qsTr("Save what is wrong")
        description: qsTr("Every line that was left out, and why, as a table.")
        fileName: "aura-import-problems.csv"
        onChosen: file => load.saveProblems(file)
        onRefused: text => page.navigator.said(text)
    }

    SaveDialog {
        id: productsTo

        title: qsTr("Export the products")
        description: qsTr("All products of your shop as a table that can be changed and imported again.")
        fileName: "aura-products.csv"
        onChosen: file => load.exportTo(file)
        onRefused: text => page.navigator.said(text)
    }
}
