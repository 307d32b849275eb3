// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop

// Where a form gets its pictures: from what is dropped on it, from a dialog for files, and from the clipboard. Lies
// behind what files may be dropped on.
DropArea {
    id: source

    readonly property string hint: qsTr("PNG, JPEG, WebP and GIF with at most 16 MB each, also dropped here or pasted. Where and when they were taken is removed before they are sent.")

    // Their addresses, as a list of urls.
    signal filesGiven(files: var)
    // The bytes of a picture that has no file.
    signal pictureGiven(bytes: var)
    signal said(text: string)

    function choose(): void {
        chooser.active = true;
        (chooser.item as PictureChooser).asked();
    }

    function paste(): void {
        if (Places.holdsFiles())
            filesGiven(Places.pastedFiles());
        else if (Places.holdsPicture())
            pictureGiven(Places.pastedPicture());
        else
            said(qsTr("There is no picture to paste."));
    }

    // For the keys of a form: takes what may be Ctrl+V, in a field for text only when it is no text that was copied.
    function takeKey(event: KeyEvent, isPaste: bool, inText: bool): void {
        if (isPaste && (!inText || Places.holdsNoText())) {
            paste();
            event.accepted = true;
        }
    }

    keys: ["text/uri-list"]
    onDropped: drop => filesGiven(drop.urls)

    Loader {
        id: chooser

        active: false
        source: Places.hasFileDialog() ? "SystemPictureChooser.qml" : "PathPictureChooser.qml"
        onStatusChanged: {
            if (status === Loader.Error)
                source = "PathPictureChooser.qml";
        }
    }

    Connections {
        target: chooser.item as PictureChooser

        function onChosen(files: var): void {
            source.filesGiven(files);
        }

        function onRefused(text: string): void {
            source.said(text);
        }
    }
}
