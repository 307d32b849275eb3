// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Reads barcodes with the camera, or from a picture. Stays open: who counts reads many.
Sheet {
    id: sheet

    // What became of the last code, for whoever looks at the camera and not at the page.
    property string note

    signal codeRead(text: string)

    // Shows it, and has it read aloud: also when it is what was said before.
    function say(text: string): void {
        announcer.text = "";
        note = text;
        announcer.text = text;
    }

    title: qsTr("Scan")
    sideWidth: 480
    contentHeight: form.implicitHeight
    onAboutToShow: note = ""

    CodeScanner {
        id: scanner

        app: App
        sink: pane.sink
        reading: sheet.opened
        onCodeRead: text => sheet.codeRead(text)
        onNothingRead: why => sheet.say(why)
    }

    ColumnLayout {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space4

        CameraPane {
            id: pane

            Layout.fillWidth: true
            running: sheet.visible
            readerProblem: scanner.problem
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Strong
            text: sheet.note
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: pane.problem === "" ? qsTr("Hold a barcode into the frame. It is read once; show it again to read it again.") : qsTr("A barcode can also be read from a picture: choose one, drop it here, or paste it.")
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: buttons.height

            // Always there: of what has only just appeared nothing is read aloud.
            Item {
                id: announcer

                property string text

                objectName: "announcer"
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            PictureSource {
                id: source

                anchors.fill: parent
                onFilesGiven: files => {
                    for (const file of files)
                        scanner.readFile(file);
                }
                onPictureGiven: bytes => scanner.readPicture(bytes)
                onSaid: text => sheet.say(text)
            }

            Flow {
                id: buttons

                width: parent.width
                spacing: Theme.space2

                Button {
                    icon.name: "image"
                    text: qsTr("From a picture")
                    onClicked: source.choose()
                }

                Button {
                    icon.name: "copy"
                    text: qsTr("Paste")
                    Accessible.name: qsTr("Paste a picture")
                    onClicked: source.paste()
                }
            }
        }
    }
}
