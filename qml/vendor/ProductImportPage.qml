// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Products out of a file and into one: looked at before anything is done. An import goes on while other pages are shown.
DeskPage {
    id: page

    readonly property ProductImportModel load: App.productImport
    readonly property int side: Math.max(Theme.margin(width), (width - 860) / 2)
    readonly property bool busy: load.state === ProductImportModel.Checking || load.state === ProductImportModel.Importing
    readonly property bool counted: load.state === ProductImportModel.Checked || load.state === ProductImportModel.Stopped || load.state === ProductImportModel.Done || load.state === ProductImportModel.Importing
    readonly property bool opened: load.columns.count > 0
    readonly property string stateText: {
        switch (load.state) {
        case ProductImportModel.Checking:
            return qsTr("Checking; nothing is changed yet");
        case ProductImportModel.Checked:
            return load.fresh + load.altered > 0 ? qsTr("This is what would happen; nothing is changed yet") : load.wrong > 0 ? qsTr("Nothing of it can be imported") : qsTr("Your shop has all of it already");
        case ProductImportModel.Importing:
            return qsTr("Importing; you can go on working meanwhile");
        case ProductImportModel.Stopped:
            return qsTr("Stopped; what was imported stays");
        case ProductImportModel.Done:
            return App.sync.online ? qsTr("Imported, and on its way to the shop") : qsTr("Imported; it is sent as soon as the shop can be reached");
        default:
            return qsTr("Look at what the columns are, then check the file");
        }
    }

    title: qsTr("Import and export")
    Component.onCompleted: App.desk.open()

    Connections {
        target: page.load

        function onFailed(text: string): void {
            page.navigator.said(text);
        }
        function onWritten(path: string): void {
            page.navigator.said(qsTr("Written to %1").arg(path));
        }
    }

    DropArea {
        id: drop

        anchors.fill: parent
        enabled: !page.busy
        keys: ["text/uri-list"]
        onDropped: drop => page.load.choose(drop.urls[0])
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

            Banner {
                Layout.fillWidth: true
                visible: page.load.interruptedFile !== "" && page.load.state === ProductImportModel.Empty
                title: qsTr("The import of %1 was interrupted").arg(page.load.interruptedFile)
                text: qsTr("What was imported is in your shop. The rest of the file can follow.")
                actionText: qsTr("Go on")
                closable: true
                onActed: page.load.goOn()
                onClosed: page.load.forgetInterrupted()
            }

            Banner {
                Layout.fillWidth: true
                visible: page.load.failure !== ""
                kind: Banner.Danger
                text: page.load.failure
            }

            Panel {
                Layout.fillWidth: true
                visible: !page.opened
                title: qsTr("From a file")
                border.color: drop.containsDrag ? Theme.accent : Theme.hairline

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.Small
                    color: Theme.muted
                    text: qsTr("Tables of products as CSV, Shopify's export, and feeds for Google Merchant Center as text or XML. Everything is looked at first, and works without a network. Pictures are not fetched.")
                }

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    TextField {
                        id: path

                        Layout.fillWidth: true
                        placeholderText: page.compact ? qsTr("Path of the file") : qsTr("Path of the file, or drop it here")
                        Accessible.name: qsTr("Path of the file")
                        onAccepted: page.load.choose(Places.fileUrl(text))
                    }

                    Button {
                        kind: Button.Primary
                        enabled: path.text.trim() !== ""
                        text: qsTr("Open")
                        onClicked: page.load.choose(Places.fileUrl(path.text))
                    }
                }
            }

            Panel {
                Layout.fillWidth: true
                visible: page.opened
                title: page.load.fileName
                detail: page.compact ? "" : page.load.formatText

                Label {
                    Layout.fillWidth: true
                    visible: page.load.state !== ProductImportModel.Failed
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    text: page.stateText
                }

                ProgressBar {
                    Layout.fillWidth: true
                    visible: page.busy || page.load.state === ProductImportModel.Stopped
                    value: page.load.progress
                    Accessible.name: page.load.progressText
                }

                Flow {
                    Layout.fillWidth: true
                    visible: page.counted || page.busy
                    spacing: Theme.space2

                    Label {
                        visible: page.busy
                        height: 22
                        verticalAlignment: Text.AlignVCenter
                        variant: Label.Small
                        color: Theme.muted
                        text: page.load.progressText
                    }

                    Tag {
                        visible: page.load.fresh > 0
                        kind: Tag.Positive
                        text: qsTr("%n new", "", page.load.fresh)
                    }

                    Tag {
                        visible: page.load.altered > 0
                        kind: Tag.Accent
                        text: qsTr("%n changed", "", page.load.altered)
                    }

                    Tag {
                        visible: page.load.same > 0
                        text: qsTr("%n unchanged", "", page.load.same)
                    }

                    Tag {
                        visible: page.load.wrong > 0
                        kind: Tag.Danger
                        text: qsTr("%n left out", "", page.load.wrong)
                    }
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Button {
                        visible: page.load.state === ProductImportModel.Chosen
                        kind: Button.Primary
                        text: qsTr("Check the file")
                        onClicked: page.load.check()
                    }

                    Button {
                        visible: page.load.state === ProductImportModel.Checked && page.load.fresh + page.load.altered > 0
                        kind: Button.Primary
                        text: qsTr("Import %n product(s)", "", page.load.fresh + page.load.altered)
                        onClicked: page.load.run()
                    }

                    Button {
                        visible: page.load.state === ProductImportModel.Stopped
                        kind: Button.Primary
                        text: qsTr("Go on")
                        onClicked: page.load.goOn()
                    }

                    Button {
                        visible: page.busy
                        text: qsTr("Stop")
                        onClicked: page.load.stop()
                    }

                    Button {
                        visible: page.load.state === ProductImportModel.Done
                        kind: Button.Primary
                        text: qsTr("To the products")
                        onClicked: page.navigator.back()
                    }

                    Button {
                        visible: !page.busy
                        text: qsTr("Another file")
                        onClicked: page.load.clear()
                    }
                }
            }

            Panel {
                Layout.fillWidth: true
                visible: page.load.problemCount > 0 && !page.busy
                title: qsTr("What is wrong")
                detail: Number(page.load.problemCount).toLocaleString(Qt.locale(), "f", 0)
                spacing: Theme.space3

                Repeater {
                    model: page.load.problems

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

                Label {
                    Layout.fillWidth: true
                    visible: page.load.problemCount > page.load.problems.count
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Small
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    text: page.load.savedProblemCount < page.load.problemCount ? qsTr("And %n more. The table to save has the first %1.", "", page.load.problemCount - page.load.problems.count).arg(Number(page.load.savedProblemCount).toLocaleString(Qt.locale(), "f", 0)) : qsTr("And %n more; the table to save has all of them.", "", page.load.problemCount - page.load.problems.count)
                }

                Button {
                    icon.name: "download"
                    text: qsTr("Save what is wrong")
                    onClicked: problemsTo.open()
                }
            }

            Panel {
                Layout.fillWidth: true
                visible: page.load.state === ProductImportModel.Chosen || page.load.state === ProductImportModel.Checked
                title: qsTr("Columns")

                Repeater {
                    model: page.load.columns

                    GridLayout {
                        id: column

                        required property int index
                        required property string name
                        required property int field
                        required property string sample

                        Layout.fillWidth: true
                        columns: page.compact ? 1 : 2
                        columnSpacing: Theme.space3
                        rowSpacing: Theme.space1

                        ColumnLayout {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            spacing: 0

                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignLeft
                                elide: Text.ElideRight
                                font.pixelSize: Theme.scaled(14)
                                font.weight: Font.Medium
                                text: column.name === "" ? qsTr("Without a name") : column.name
                            }

                            Label {
                                Layout.fillWidth: true
                                visible: text !== ""
                                horizontalAlignment: Text.AlignLeft
                                elide: Text.ElideRight
                                variant: Label.Caption
                                text: column.sample
                            }
                        }

                        ComboBox {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: column.name
                            model: page.load.fields
                            currentIndex: column.field
                            onActivated: index => page.load.readColumnAs(column.index, index)
                        }
                    }
                }
            }

            Panel {
                Layout.fillWidth: true
                visible: !page.busy
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
                    enabled: !page.load.exporting
                    icon.name: "download"
                    text: page.load.exporting ? qsTr("Exporting") : qsTr("Export the products")
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
        onChosen: file => page.load.saveProblems(file)
        onRefused: text => page.navigator.said(text)
    }

    SaveDialog {
        id: productsTo

        title: qsTr("Export the products")
        description: qsTr("All products of your shop as a table that can be changed and imported again.")
        fileName: "aura-products.csv"
        onChosen: file => page.load.exportTo(file)
        onRefused: text => page.navigator.said(text)
    }
}
