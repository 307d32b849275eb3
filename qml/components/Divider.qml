// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

Rectangle {
    property bool vertical: false

    implicitWidth: vertical ? 1 : 40
    implicitHeight: vertical ? 40 : 1
    color: Theme.hairline
    Accessible.role: Accessible.Separator
}
