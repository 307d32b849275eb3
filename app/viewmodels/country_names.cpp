// SPDX-License-Identifier: Apache-2.0
#include <aura/app/country_names.h>

#if AURA_HAS_ICU
#include <unicode/uloc.h>

#include <array>
#endif

namespace aura::app {

using namespace Qt::StringLiterals;

QString countryName(const QString &code, const QLocale &locale) {
    const auto territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
#if AURA_HAS_ICU
    // Qt knows countries in English and in their own language only. Longer names than this are told in English.
    std::array<UChar, 200> name{};
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray country = "und_" + QLocale::territoryToCode(territory).toLatin1();
    const QByteArray language = locale.bcp47Name().toLatin1();
    const auto size = uloc_getDisplayCountry(country.constData(), language.constData(), name.data(),
                                             static_cast<std::int32_t>(name.size()), &error);
    // That the language's own region has no names does not matter; that the language has none does.
    if (U_SUCCESS(error) && error != U_USING_DEFAULT_WARNING && error != U_STRING_NOT_TERMINATED_WARNING && size > 0)
        return QString::fromUtf16(name.data(), size);
#else
    Q_UNUSED(locale)
#endif
    return QLocale::territoryToString(territory);
}

} // namespace aura::app
