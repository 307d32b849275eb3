// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

IconButton {
    color: checked ? Theme.accent : Theme.ink
    fill: checked ? Theme.accentSoft : "transparent"
}
