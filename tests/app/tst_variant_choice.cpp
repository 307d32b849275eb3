// SPDX-License-Identifier: Apache-2.0
#include "shop_catalogue.h"
#include "variant_choice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

namespace {

const ChoiceItem *valueOf(const QList<GroupListModel::Group> &groups, const QString &option, const QString &value) {
    for (const auto &group : groups) {
        for (const auto &item : group.values) {
            if (group.name == option && item.value == value)
                return &item;
        }
    }
    return nullptr;
}

} // namespace

class VariantChoiceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    app::testing::ShopCatalogue m_shop{m_folder.filePath(u"catalogue.db"_s)};

private Q_SLOTS:
    void combinationsThatNobodySellsAreImpossible() {
        VariantChoice choice(m_shop.shirt);
        QCOMPARE(choice.variant()->sku, u"SH-SWhite"_s);
        const auto groups = choice.groups();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().values.size(), 3);
        QVERIFY(valueOf(groups, u"size"_s, u"S"_s)->checked);
        QVERIFY(valueOf(groups, u"size"_s, u"M"_s)->possible);
        QVERIFY(!valueOf(groups, u"size"_s, u"L"_s)->possible); // there is no white L
        QVERIFY(!valueOf(groups, u"colour"_s, u"Blue"_s)->possible);
    }

    void anImpossibleValueTakesTheOtherOptionsAlong() {
        VariantChoice choice(m_shop.shirt);
        QVERIFY(choice.select(u"colour"_s, u"Blue"_s));
        QCOMPARE(choice.variant()->sku, u"SH-MBlue"_s); // rather the one that can be bought
        QVERIFY(choice.select(u"size"_s, u"L"_s));
        QCOMPARE(choice.variant()->sku, u"SH-LBlue"_s);
        QVERIFY(choice.select(u"size"_s, u"M"_s));
        QCOMPARE(choice.variant()->sku, u"SH-MBlue"_s); // keeps the colour
        QVERIFY(!choice.select(u"size"_s, u"XXL"_s));
        QVERIFY(!choice.select(u"sleeve"_s, u"long"_s));
    }

    void oneVariantOffersNoChoice() {
        const VariantChoice choice(m_shop.mugs.first());
        QVERIFY(choice.groups().isEmpty());
        QVERIFY(choice.variant() != nullptr);
        QVERIFY(VariantChoice().variant() == nullptr);
    }

    void variantsWithoutOptionsAreToldApartByName() {
        Product product = m_shop.shirt;
        for (auto &variant : product.variants)
            variant.options.clear();
        VariantChoice choice(product);
        QCOMPARE(choice.groups().size(), 1);
        QVERIFY(choice.select(choice.groups().first().name, u"M / Blue"_s));
        QCOMPARE(choice.variant()->sku, u"SH-MBlue"_s);
    }
};

QTEST_APPLESS_MAIN(VariantChoiceTest)
#include "tst_variant_choice.moc"
