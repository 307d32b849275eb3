// SPDX-License-Identifier: Apache-2.0
#include <aura/app/languages.h>

#include <QLocale>

namespace aura::app {

QStringList languageCodes() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ar")};
}

QList<ChoiceItem> languageChoices(const QString &chosen, const QString &textOfNone) {
    QList<ChoiceItem> items;
    const auto add = [&](const QString &value, const QString &text) {
        ChoiceItem item;
        item.value = value;
        item.text = text;
        item.checked = value == chosen;
        items.append(item);
    };
    add({}, textOfNone);
    for (const auto &code : languageCodes()) {
        // "American English" would promise more than there is.
        const QString own =
            code == QLatin1StringView("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
        add(code, own.left(1).toUpper() + own.mid(1));
    }
    return items;
}

} // namespace aura::app
