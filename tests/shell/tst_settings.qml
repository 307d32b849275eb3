// SPDX-License-Identifier: Apache-2.0
// The settings where nobody chooses a language, as here.
import QtQuick
import QtTest
import Aura.Shop

Item {
    id: root

    width: 800
    height: 700

    Navigator {
        id: places
    }

    Component {
        id: pageComponent

        SettingsPage {
            anchors.fill: parent
            navigator: places
        }
    }

    TestCase {
        name: "Settings"
        when: windowShown

        function test_aLanguageIsChosenWhereThereIsAChoice(): void {
            failOnWarning(/TypeError/);
            compare(App.languages, null);
            const page = createTemporaryObject(pageComponent, root) as SettingsPage;
            const find = (item, label) => {
                if (item.label === label && item.visible)
                    return item;
                for (let i = 0; i < item.children.length; ++i) {
                    const found = find(item.children[i], label);
                    if (found)
                        return found;
                }
                return null;
            };
            // What can be chosen is found so, and what cannot is there and hidden.
            verify(find(page, "Text size") !== null);
            const all = (item, label) => {
                let found = item.label === label ? [item] : [];
                for (let i = 0; i < item.children.length; ++i)
                    found = found.concat(all(item.children[i], label));
                return found;
            };
            verify(all(page, "Language").length > 0);
            compare(find(page, "Language"), null);
        }
    }
}
