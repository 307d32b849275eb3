// SPDX-License-Identifier: Apache-2.0
// The tree of categories in the console: made, named, moved by hand and by keys, merged, and told to devices.
#include "console_fixture.h"

#include <aura/server/services/admin_categories.h>
#include <aura/storage/category_rules.h>

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace aura;
using namespace Qt::StringLiterals;
using testing::ConsoleFixture;

class ConsoleCategoriesTest : public ConsoleFixture {
    Q_OBJECT

    QWidget *m_page = nullptr;

    QTreeView *view() const { return m_page->findChild<QTreeView *>(); }
    /// "Garden / Tools", as it stands there.
    QModelIndex at(const QString &path) const {
        auto *model = view()->model();
        QModelIndex index;
        for (const auto &name : path.split(u" / "_s)) {
            QModelIndex found;
            for (int row = 0; row < model->rowCount(index); ++row) {
                if (model->index(row, 0, index).data().toString() == name)
                    found = model->index(row, 0, index);
            }
            if (!found.isValid())
                return {};
            index = found;
        }
        return index;
    }
    QStringList below(const QString &path = {}) const {
        const auto parent = path.isEmpty() ? QModelIndex() : at(path);
        QStringList names;
        for (int row = 0; row < view()->model()->rowCount(parent); ++row)
            names.append(view()->model()->index(row, 0, parent).data().toString());
        return names;
    }
    void choosePath(const QString &path) {
        QVERIFY2(at(path).isValid(), qPrintable(path));
        view()->setCurrentIndex(at(path));
        view()->setFocus();
    }
    void key(const QString &action) {
        for (auto *offered : view()->actions()) {
            if (offered->text().startsWith(action)) {
                QVERIFY2(offered->isEnabled(), qPrintable(action));
                return offered->trigger();
            }
        }
        QFAIL(qPrintable(action));
    }
    void nameIt(const QString &name) {
        QTRY_VERIFY(dialog() != nullptr);
        auto *field = dialog()->findChild<QLineEdit *>(u"name"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(dialog() == nullptr);
    }
    void make(const QString &path) {
        const auto parent = path.contains(u" / "_s) ? path.section(u" / "_s, 0, -2) : QString();
        if (parent.isEmpty()) {
            view()->setCurrentIndex({});
            key(u"New…"_s);
        } else {
            choosePath(parent);
            key(u"New below"_s);
        }
        nameIt(path.section(u" / "_s, -1));
        QTRY_VERIFY2(at(path).isValid(), qPrintable(path));
    }
    /// As a hand does it: what is dragged goes over the tree and is let go at a place of an entry.
    bool drop(const QString &what, const QString &on, double height) {
        view()->expandAll();
        const std::unique_ptr<QMimeData> data(view()->model()->mimeData({at(what)}));
        const auto rect = view()->visualRect(at(on));
        const QPoint place(rect.left() + 8, rect.top() + static_cast<int>(rect.height() * height));
        auto *viewport = view()->viewport();
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
        if (!move.isAccepted())
            return false;
        QDropEvent let(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &let);
        return true;
    }
    void openPage() {
        openAs(u"Noor"_s);
        m_page = page(u"categories"_s);
        QVERIFY(m_page != nullptr);
        QTRY_VERIFY(status(m_page).contains(u"categories"_s));
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theTreeIsKeptByKeysAndByHand() {
        openPage();
        for (const auto *path : {"Garden", "Garden / Tools", "Garden / Plants", "Home"})
            make(QString::fromLatin1(path));
        QCOMPARE(below(), (QStringList{u"Garden"_s, u"Home"_s}));

        // Keys: up and down among its siblings, below the one before, and out again.
        choosePath(u"Garden / Plants"_s);
        key(u"Up"_s);
        QTRY_COMPARE(below(u"Garden"_s), (QStringList{u"Plants"_s, u"Tools"_s}));
        QCOMPARE(view()->currentIndex().data().toString(), u"Plants"_s); // it stays chosen
        key(u"Down"_s);
        QTRY_COMPARE(below(u"Garden"_s), (QStringList{u"Tools"_s, u"Plants"_s}));
        key(u"Below"_s);
        QTRY_COMPARE(below(u"Garden / Tools"_s), QStringList{u"Plants"_s});
        key(u"One level"_s);
        QTRY_COMPARE(below(u"Garden"_s), (QStringList{u"Tools"_s, u"Plants"_s}));

        // By hand: into another one, before a sibling, and not below itself.
        QVERIFY(drop(u"Garden / Plants"_s, u"Home"_s, 0.5));
        QTRY_COMPARE(below(u"Home"_s), QStringList{u"Plants"_s});
        QVERIFY(drop(u"Home"_s, u"Garden"_s, 0.02));
        QTRY_COMPARE(below(), (QStringList{u"Home"_s, u"Garden"_s}));
        QVERIFY(!drop(u"Garden"_s, u"Garden / Tools"_s, 0.5));
        QCOMPARE(below(), (QStringList{u"Home"_s, u"Garden"_s}));

        choosePath(u"Garden"_s);
        key(u"Rename"_s);
        nameIt(u"Garden and yard"_s);
        QTRY_VERIFY(at(u"Garden and yard / Tools"_s).isValid());
        key(u"Hide"_s);
        QTRY_VERIFY(at(u"Garden and yard (hidden)"_s).isValid());
        key(u"Show"_s);
        QTRY_VERIFY(at(u"Garden and yard"_s).isValid());
        // Another of the same name is none.
        view()->setCurrentIndex({});
        key(u"New…"_s);
        nameIt(u"HOME"_s);
        QTRY_VERIFY2(status(m_page).contains(u"name already"_s), qPrintable(status(m_page)));
        QCOMPARE(below().size(), 2);

        choosePath(u"Garden and yard"_s);
        key(u"History"_s);
        auto *log = page(u"audit"_s);
        QTRY_VERIFY(column(log, 2).contains(u"Made a category"_s));
        QVERIFY(column(log, 2).contains(u"Changed a category"_s));
    }

    void whatProductsAreAskedForIsWrittenBesideIt() {
        openPage();
        make(u"Lamps"_s);
        choosePath(u"Lamps"_s);
        auto *save = m_page->findChild<QPushButton *>(u"save"_s);
        auto *rules = m_page->findChild<QTableWidget *>(u"rules"_s);
        QVERIFY(!save->isEnabled());
        m_page->findChild<QPushButton *>(u"addRule"_s)->click();
        QVERIFY(!save->isEnabled()); // without a name
        QVERIFY(!m_page->findChild<QLabel *>(u"problem"_s)->text().isEmpty());
        rules->item(0, 0)->setText(u"height"_s);
        auto *kinds = qobject_cast<QComboBox *>(rules->cellWidget(0, 1));
        kinds->setCurrentIndex(kinds->findText(u"Number"_s));
        rules->item(0, 2)->setText(u"cm"_s);
        rules->item(0, 4)->setCheckState(Qt::Checked);
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(m_shop->number("SELECT count(*) FROM category_rules"), 1);
        QTRY_VERIFY(!save->isEnabled());
        QTRY_VERIFY2(status(m_page).contains(u"Saved"_s), qPrintable(status(m_page)));
        picture(u"categories"_s);
        // What stands above is said below.
        make(u"Lamps / Desk lamps"_s);
        QTRY_VERIFY2(textsOn(m_page).contains(u"Height (cm)"_s), qPrintable(textsOn(m_page)));
        picture(u"categories-below"_s);
    }

    void whoComesSecondIsToldAndLosesNothingTyped() {
        openPage();
        make(u"Garden"_s);
        choosePath(u"Garden"_s);
        auto *name = m_page->findChild<QLineEdit *>(u"categoryName"_s);
        name->setText(u"Mine"_s);
        m_shop->change([](server::Write &w) {
            return w.db.run("UPDATE category SET name = 'Theirs', rev = rev + 1 WHERE name = 'Garden'");
        });
        m_page->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY2(status(m_page).contains(u"meanwhile"_s), qPrintable(status(m_page)));
        QTRY_VERIFY(at(u"Theirs"_s).isValid());
        QCOMPARE(name->text(), u"Mine"_s);
        QCOMPARE(m_shop->number("SELECT count(*) FROM category WHERE name = 'Mine'"), 0);
    }

    void oneBecomesAnotherAndDevicesFollow() {
        openPage();
        make(u"Yard"_s);
        make(u"Garden"_s);
        auto lamp = m_shop->products.first();
        m_shop->change([&](server::Write &w) -> Status {
            AURA_ASSIGN(const auto tree, server::adminCategories::all(w.db));
            AURA_ASSIGN(lamp, storage::CatalogueReader(w.db).product(lamp.id));
            lamp.categories = {tree[0].name == u"Yard"_s ? tree[0].id : tree[1].id};
            ++lamp.rev;
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(lamp));
            return server::products::publish(w, lamp, true);
        });
        const auto device = m_shop->client(m_folder->filePath(u"a device"_s));
        QVERIFY(testing::inStep(*device));
        const auto read = [&] {
            storage::OpenOptions options;
            options.mode = storage::OpenOptions::Mode::ReadOnly;
            return storage::Database::open(device->catalogue()->path, options).value();
        };
        const auto yard = lamp.categories.first();
        QCOMPARE(*storage::currentCategory(*std::make_unique<storage::Database>(read()), yard), yard);

        choosePath(u"Yard"_s);
        key(u"Merge"_s);
        QTRY_VERIFY(dialog() != nullptr);
        auto *list = dialog()->findChild<QTreeWidget *>(u"into"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        auto *button = dialog()->findChild<QPushButton *>(u"do"_s);
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(!button->isEnabled()); // without a word
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"reason"_s), u"They are one."_s);
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(at(u"Yard (became Garden)"_s).isValid());
        QTRY_VERIFY2(status(m_page).contains(u"are there now"_s), qPrintable(status(m_page)));
        QCOMPARE(at(u"Garden"_s).siblingAtColumn(1).data().toString(), u"1"_s);

        QVERIFY(testing::inStep(*device));
        auto database = read();
        const auto now = storage::currentCategory(database, yard);
        QVERIFY(now && *now != yard);
        QCOMPARE(storage::CatalogueReader(database).product(lamp.id)->categories, QList{*now});
    }
};

QTEST_MAIN(ConsoleCategoriesTest)
#include "tst_console_categories.moc"
