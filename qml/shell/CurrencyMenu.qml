// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQml.Models
import Aura.Models
import AuraStyle

// The currencies in which prices can be shown; the chosen one is checked.
Menu {
    id: menu

    Instantiator {
        model: App.currencies.choices
        delegate: MenuItem {
            required property string value
            required text
            required checked

            checkable: true
            onTriggered: App.currencies.currency = value
        }
        onObjectAdded: (index, item) => menu.insertItem(index, item as MenuItem)
        onObjectRemoved: (index, item) => menu.removeItem(item as MenuItem)
    }
}
