// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// How one's shop sells: any days beside as many before.
DeskPage {
    id: page

    readonly property bool columns: page.contentWidth >= 760

    title: qsTr("Analytics")
    settled: (open && sales.ready) || !App.desk.available

    function savePicture(file: url): void {
        charts.grabToImage(picture => {
            if (picture.saveToFile(file))
                sales.saved(Places.pathOf(file));
            else
                page.navigator.said(qsTr("The file could not be written."));
        });
    }

    VendorAnalyticsModel {
        id: sales

        app: App
        onSaved: path => page.navigator.said(qsTr("Written to %1").arg(path))
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
            topPadding: page.compact ? Theme.space3 : Theme.space6
            bottomPadding: Theme.space10
            spacing: Theme.space4

            RowLayout {
                width: parent.width
                spacing: Theme.space2

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

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
                        horizontalAlignment: Text.AlignLeft
                        variant: page.compact ? Label.Strong : Label.Small
                        color: page.compact ? Theme.ink : Theme.muted
                        text: page.compact ? sales.periodText : Theme.joined([sales.periodText, sales.beforeText], " · ")
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: page.compact
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        variant: Label.Small
                        color: Theme.muted
                        text: sales.beforeText
                    }
                }

                IconButton {
                    enabled: sales.ready
                    icon.name: "chevron-left"
                    directional: true
                    text: qsTr("Earlier")
                    onClicked: sales.earlier()
                }

                IconButton {
                    enabled: sales.canGoLater
                    icon.name: "chevron-right"
                    directional: true
                    text: qsTr("Later")
                    onClicked: sales.later()
                }

                IconButton {
                    id: more

                    icon.name: "download"
                    text: qsTr("Write to a file")
                    onClicked: files.popup(more, 0, more.height)

                    Menu {
                        id: files

                        MenuItem {
                            text: qsTr("Table of the days (CSV)")
                            onTriggered: daysDialog.open()
                        }

                        MenuItem {
                            text: qsTr("Table of the products (CSV)")
                            onTriggered: productsDialog.open()
                        }

                        MenuItem {
                            text: qsTr("Picture of the charts (PNG)")
                            onTriggered: pictureDialog.open()
                        }
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.space2

                Repeater {
                    model: [qsTr("7 days"), qsTr("30 days"), qsTr("90 days"), qsTr("A year")]

                    FacetChip {
                        required property string modelData
                        required property int index

                        checkable: true
                        checked: sales.span === index
                        text: modelData
                        onClicked: {
                            sales.span = index;
                            checked = Qt.binding(() => sales.span === index);
                        }
                    }
                }

                FacetChip {
                    checkable: true
                    checked: sales.span === VendorAnalyticsModel.Other
                    text: qsTr("Other days…")
                    onClicked: {
                        checked = Qt.binding(() => sales.span === VendorAnalyticsModel.Other);
                        periodDialog.open();
                    }
                }

                ComboBox {
                    visible: sales.currencies.count > 0
                    label: qsTr("Currency")
                    textRole: "text"
                    model: sales.currencies
                    currentIndex: sales.currencyIndex
                    onActivated: index => sales.setCurrency(sales.currencies.texts("value")[index])
                }
            }

            EmptyState {
                width: parent.width
                visible: sales.ready && sales.empty
                illustration: "orders"
                title: qsTr("Nothing was sold in this time")
                text: qsTr("Choose other days, or come back when there are orders.")
            }

            // What is written as a picture has the page's ground.
            Rectangle {
                id: charts

                width: parent.width
                height: panels.height
                visible: !sales.empty
                color: Theme.surface

                Column {
                    id: panels

                    width: parent.width
                    spacing: Theme.space4

                    GridLayout {
                        width: parent.width
                        columns: page.contentWidth < 560 ? 2 : 3
                        columnSpacing: Theme.space3
                        rowSpacing: Theme.space3

                        Repeater {
                            model: sales.figures

                            FigureTile {
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                Layout.preferredWidth: 1
                                checked: sales.measure === index
                                onClicked: sales.measure = index
                            }
                        }
                    }

                    Panel {
                        width: parent.width
                        title: sales.measureText
                        detail: sales.periodText

                        LineChart {
                            Layout.fillWidth: true
                            Layout.preferredHeight: page.compact ? 200 : 260
                            label: qsTr("%1, %2").arg(sales.measureText).arg(sales.periodText)
                            labels: sales.pointLabels
                            texts: sales.pointTexts
                            shares: sales.pointShares
                            sharesBefore: sales.pointSharesBefore
                            topText: sales.topText
                            middleText: sales.middleText
                        }

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            variant: Label.Caption
                            wrapMode: Text.Wrap
                            text: qsTr("The broken line is the time before. Revenue is that of goods, without delivery and before what was paid back.")
                        }
                    }

                    GridLayout {
                        width: parent.width
                        columns: page.columns ? 2 : 1
                        columnSpacing: Theme.space4
                        rowSpacing: Theme.space4

                        Panel {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            Layout.fillHeight: page.columns
                            title: qsTr("Products")

                            ShareBars {
                                Layout.fillWidth: true
                                Layout.alignment: Qt.AlignTop
                                label: qsTr("Products by revenue")
                                rows: sales.products
                                texts: sales.productTexts
                            }

                            Item {
                                Layout.fillHeight: true
                            }
                        }

                        ColumnLayout {
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            spacing: Theme.space4

                            Panel {
                                Layout.fillWidth: true
                                title: qsTr("Categories")

                                ShareRing {
                                    Layout.fillWidth: true
                                    label: qsTr("Categories by revenue")
                                    rows: sales.categories
                                    texts: sales.categoryTexts
                                    parts: sales.categoryParts
                                }
                            }

                            Panel {
                                Layout.fillWidth: true
                                title: qsTr("Stock lasts")

                                Repeater {
                                    model: sales.cover

                                    RowLayout {
                                        id: lasting

                                        required property string name
                                        required property string amount
                                        required property string detail
                                        required property int tone

                                        Layout.fillWidth: true
                                        spacing: Theme.space3
                                        Accessible.role: Accessible.StaticText
                                        Accessible.name: Theme.joined([name, amount, detail], ", ")

                                        ColumnLayout {
                                            Layout.fillWidth: true
                                            spacing: 0

                                            Label {
                                                Layout.fillWidth: true
                                                horizontalAlignment: Text.AlignLeft
                                                variant: Label.Small
                                                text: lasting.name
                                                Accessible.ignored: true
                                            }

                                            Label {
                                                Layout.fillWidth: true
                                                horizontalAlignment: Text.AlignLeft
                                                variant: Label.Caption
                                                text: lasting.detail
                                                Accessible.ignored: true
                                            }
                                        }

                                        Tag {
                                            kind: lasting.tone
                                            text: lasting.amount
                                            Accessible.ignored: true
                                        }
                                    }
                                }

                                Label {
                                    Layout.fillWidth: true
                                    visible: sales.cover.count === 0
                                    horizontalAlignment: Text.AlignLeft
                                    wrapMode: Text.Wrap
                                    variant: Label.Small
                                    text: qsTr("Nothing that was sold in this time runs out within a year.")
                                }

                                Label {
                                    Layout.fillWidth: true
                                    visible: text !== ""
                                    horizontalAlignment: Text.AlignLeft
                                    wrapMode: Text.Wrap
                                    variant: Label.Small
                                    color: Theme.muted
                                    text: sales.unsoldText
                                }
                            }
                        }
                    }

                    Panel {
                        width: parent.width
                        title: qsTr("When people order")

                        WeekHeat {
                            Layout.fillWidth: true
                            label: qsTr("Orders by weekday and hour")
                            weekdays: sales.weekdays
                            texts: sales.hourTexts
                            shares: sales.hourShares
                        }

                        Label {
                            Layout.fillWidth: true
                            visible: text !== ""
                            horizontalAlignment: Text.AlignLeft
                            variant: Label.Small
                            color: Theme.muted
                            text: sales.busiestText
                        }
                    }
                }
            }
        }
    }

    SaveDialog {
        id: daysDialog

        title: qsTr("Table of the days")
        fileName: sales.csvName
        onChosen: file => sales.saveCsv(file)
        onRefused: text => page.navigator.said(text)
    }

    SaveDialog {
        id: productsDialog

        title: qsTr("Table of the products")
        fileName: sales.productCsvName
        onChosen: file => sales.saveProductCsv(file)
        onRefused: text => page.navigator.said(text)
    }

    SaveDialog {
        id: pictureDialog

        title: qsTr("Picture of the charts")
        fileName: sales.pictureName
        onChosen: file => page.savePicture(file)
        onRefused: text => page.navigator.said(text)
    }

    Dialog {
        id: periodDialog

        title: qsTr("Other days")
        standardButtons: T.Dialog.Ok | T.Dialog.Cancel
        contentHeight: fields.implicitHeight
        onAboutToShow: {
            first.text = sales.firstDay;
            last.text = sales.lastDay;
        }
        onAccepted: {
            if (!sales.setPeriod(first.text, last.text))
                page.navigator.said(qsTr("That is no time from a day to a later one, of at most twenty years."));
        }

        ColumnLayout {
            id: fields

            width: parent.width
            spacing: Theme.space3

            FormField {
                Layout.fillWidth: true
                label: qsTr("From")

                TextField {
                    id: first

                    Layout.fillWidth: true
                    focus: true
                    Accessible.name: qsTr("From")
                    onAccepted: periodDialog.accept()
                }
            }

            FormField {
                Layout.fillWidth: true
                label: qsTr("To")

                TextField {
                    id: last

                    Layout.fillWidth: true
                    Accessible.name: qsTr("To")
                    onAccepted: periodDialog.accept()
                }
            }
        }
    }
}
