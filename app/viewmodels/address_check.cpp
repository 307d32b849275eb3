// SPDX-License-Identifier: Apache-2.0
#include "address_check.h"

#include <aura/app/country_names.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace aura::app {

namespace {

using Field = CheckoutModel::Field;

constexpr std::array fields{Field::Name, Field::Line1,  Field::Line2,   Field::PostalCode,
                            Field::City, Field::Region, Field::Country, Field::Phone};
constexpr qsizetype longestPart = 200;

struct AddressTexts {
    Q_DECLARE_TR_FUNCTIONS(AddressTexts)
};

} // namespace

QString &partOf(AddressItem &address, Field field) {
    switch (field) {
    case Field::Name:
        return address.name;
    case Field::Line1:
        return address.line1;
    case Field::Line2:
        return address.line2;
    case Field::PostalCode:
        return address.postalCode;
    case Field::City:
        return address.city;
    case Field::Region:
        return address.region;
    case Field::Country:
        return address.country;
    case Field::Phone:
        break;
    }
    return address.phone;
}

QString fieldMessage(const AddressItem &address, Field field) {
    AddressItem copy = address;
    const QString text = partOf(copy, field).trimmed();
    if (text.size() > longestPart)
        return AddressTexts::tr("Please use at most %1 characters.").arg(longestPart);
    switch (field) {
    case Field::Name:
        return text.isEmpty() ? AddressTexts::tr("Who receives it?") : QString();
    case Field::Line1:
        return text.isEmpty() ? AddressTexts::tr("Street and number, please.") : QString();
    case Field::City:
        return text.isEmpty() ? AddressTexts::tr("Which town?") : QString();
    case Field::Country: {
        const QString code = text.toUpper();
        const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
        return code.size() == 2 && isLetter(code[0]) && isLetter(code[1]) ? QString()
                                                                          : AddressTexts::tr("Which country?");
    }
    case Field::Line2:
    case Field::PostalCode:
    case Field::Region:
    case Field::Phone:
        break;
    }
    return {};
}

AddressItem addressMessages(const AddressItem &address) {
    AddressItem messages;
    for (const Field field : fields)
        partOf(messages, field) = fieldMessage(address, field);
    return messages;
}

QList<ChoiceItem> countryChoices(const QString &chosen) {
    QList<ChoiceItem> items;
    QSet<QString> known;
    const auto add = [&](QLocale::Territory territory) {
        const QString code = QLocale::territoryToCode(territory);
        // Groups of countries ("World", "Europe") have digits for a code.
        if (code.size() != 2 || !code.at(0).isLetter() || known.contains(code))
            return;
        known.insert(code);
        ChoiceItem item;
        item.value = code;
        item.text = countryName(code);
        item.checked = code == chosen;
        items.append(item);
    };
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i)
        add(static_cast<QLocale::Territory>(i));
    const QString own = QLocale::territoryToCode(QLocale().territory());
    std::sort(items.begin(), items.end(), [&](const ChoiceItem &a, const ChoiceItem &b) {
        if ((a.value == own) != (b.value == own))
            return a.value == own;
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return items;
}

} // namespace aura::app
