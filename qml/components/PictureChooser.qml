// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What asks for picture files: the system's dialog, or ours where the system has none. See PictureSource.
Item {
    signal asked
    // The addresses of files, as a list of urls.
    signal chosen(files: var)
    // A path that is none.
    signal refused(text: string)
}
