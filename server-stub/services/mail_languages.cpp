// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/mail_languages.h>

#include <QByteArray>

#include <algorithm>

namespace aura::server {

namespace {

constexpr qsizetype longestHeader = 1'000;

QString supported(const QString &language) {
    const auto code = language.section(u'-', 0, 0).toLower();
    return mailLanguages().contains(code) ? code : QString();
}

} // namespace

QStringList mailLanguages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ar")};
}

QString mailLanguage(const QString &language) {
    const auto known = supported(language);
    return known.isEmpty() ? QStringLiteral("en") : known;
}

QString preferredLanguage(QByteArrayView acceptLanguage) {
    QString best;
    double liked = 0;
    for (const auto &range :
         acceptLanguage.first(std::min(acceptLanguage.size(), longestHeader)).toByteArray().split(',')) {
        const auto parts = range.split(';');
        const auto language = supported(QString::fromLatin1(parts.first().trimmed()));
        double weight = 1;
        for (const auto &parameter : parts.mid(1)) {
            const auto text = parameter.trimmed();
            bool isNumber = true;
            if (text.startsWith("q="))
                weight = text.mid(2).toDouble(&isNumber);
            if (!isNumber)
                weight = 0;
        }
        if (!language.isEmpty() && weight > liked) {
            best = language;
            liked = weight;
        }
    }
    return best;
}

} // namespace aura::server
