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
            const find = item => {
                if (item.label === "Language" && item.visible)
                    return item;
                for (let i = 0; i < item.children.length; ++i) {
                    const found = find(item.children[i]);
                    if (found)
                        return found;
                }
                return null;
            };
            compare(find(page), null);
        }
    }
}
