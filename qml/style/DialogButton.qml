// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A button in the row of a dialog: its role there decides its look.
Button {
    id: control

    // QPlatformDialogHelper::AcceptRole and DestructiveRole: the linter does not know the names that the type lends them.
    readonly property int acceptRole: 0
    readonly property int destructiveRole: 2
    readonly property int role: T.DialogButtonBox.buttonRole

    kind: role === acceptRole ? Button.Primary : role === destructiveRole ? Button.Danger : Button.Secondary
}
