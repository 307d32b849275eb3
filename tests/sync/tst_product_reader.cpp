// SPDX-License-Identifier: Apache-2.0
#include "catalogue/product_reader.h"

#include <aura/wire/catalogue_json.h>

#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace Qt::StringLiterals;

class ProductReaderTest : public QObject {
    Q_OBJECT

    QList<wire::PullRow> m_rows;

    QList<const wire::PullRow *> rows(int count) {
        m_rows.clear();
        for (int i = 0; i < count; ++i) {
            Product product;
            product.id = Id::parse(u"01977420-dc00-722c-a2d4-%1"_s.arg(i, 12, 16, QChar(u'0'))).value();
            product.vendorId = product.id;
            product.name = u"Product %1"_s.arg(i);
            Variant variant;
            variant.id = product.id;
            variant.price = {10'000, Currency::of("EUR")};
            variant.isDefault = true;
            product.variants = {variant};
            wire::PullRow row;
            row.entity = u"product"_s;
            row.id = product.id;
            row.data = wire::toJson(product, wire::Audience::Public);
            m_rows.append(row);
        }
        QList<const wire::PullRow *> all;
        for (const auto &row : std::as_const(m_rows))
            all.append(&row);
        return all;
    }

private Q_SLOTS:
    void allComeInTheirOrder_data() {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 49, 50, 1'000}) // the thread begins at 50
            QTest::addRow("%d", count) << count;
    }
    void allComeInTheirOrder() {
        QFETCH(int, count);
        ProductReader reader(rows(count));
        QCOMPARE(reader.count(), std::size_t(count));
        for (int i = 0; i < count; ++i) {
            const auto product = reader.next();
            QVERIFY(product);
            QCOMPARE((*product)->name, u"Product %1"_s.arg(i));
            QCOMPARE((*product)->variants.size(), 1);
        }
    }

    void oneThatIsNoneIsSaidAtItsPlace_data() {
        QTest::addColumn<int>("count");
        QTest::addRow("few") << 10;
        QTest::addRow("many") << 200;
    }
    void oneThatIsNoneIsSaidAtItsPlace() {
        QFETCH(int, count);
        const auto all = rows(count);
        m_rows[count / 2].data.remove("name"_L1);
        ProductReader reader(all);
        for (int i = 0; i < count; ++i) {
            const auto product = reader.next();
            QCOMPARE(product.has_value(), i != count / 2);
            if (!product)
                QCOMPARE(product.error().code, ErrorCode::InvalidArgument);
        }
    }

    /// Whoever gives up leaves nothing behind that waits for them.
    void itCanBeLeftAnywhere() {
        for (const int taken : {0, 1, 31, 32, 33, 199, 200}) {
            ProductReader reader(rows(200));
            for (int i = 0; i < taken; ++i)
                QVERIFY(reader.next());
        }
    }
};

QTEST_GUILESS_MAIN(ProductReaderTest)
#include "tst_product_reader.moc"
