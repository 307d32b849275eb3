// SPDX-License-Identifier: Apache-2.0
#include <aura/app/group_list_model.h>
#include <aura/app/items.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aura::app;
using namespace Qt::StringLiterals;
using Failure = QAbstractItemModelTester::FailureReportingMode;

namespace {

QList<SpecItem> specs(const QStringList &names) {
    QList<SpecItem> items;
    for (const auto &name : names) {
        SpecItem item;
        item.name = name;
        item.value = name.toUpper();
        items.append(item);
    }
    return items;
}

QStringList namesOf(const ItemListModel &model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.data(model.index(row), model.roleOf("name")).toString();
    return names;
}

GroupListModel::Group group(const QString &name, const QStringList &values) {
    GroupListModel::Group made{u"attribute"_s, name, name.toUpper(), {}, {}};
    for (const auto &value : values) {
        ChoiceItem item;
        item.value = item.text = value;
        made.values.append(item);
    }
    return made;
}

QStringList groupNames(const GroupListModel &model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.data(model.index(row), GroupListModel::NameRole).toString();
    return names;
}

} // namespace

class ListModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyOfAGadgetIsARole() {
        ItemListModel model(&SpecItem::staticMetaObject);
        model.setItems(specs({u"colour"_s}));
        const auto roles = model.roleNames();
        QVERIFY(roles.values().contains("item"));
        QCOMPARE(model.data(model.index(0), roles.key("value")).toString(), u"COLOUR"_s);
        QCOMPARE(model.data(model.index(0), roles.key("item")).value<SpecItem>().name, u"colour"_s);
        QVERIFY(!model.data(model.index(0), Qt::UserRole + 999).isValid());
        QCOMPARE(model.roleOf("nonsense"), -1);
    }

    void listsChangeOnlyTheRowsThatDiffer_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("removed");
        QTest::newRow("same") << u"a b c"_s << u"a b c"_s << 0 << 0;
        QTest::newRow("first") << u""_s << u"a b"_s << 1 << 0;
        QTest::newRow("middle in") << u"a c"_s << u"a b c"_s << 1 << 0;
        QTest::newRow("middle out") << u"a b c"_s << u"a c"_s << 0 << 1;
        QTest::newRow("changed") << u"a b c"_s << u"a x c"_s << 0 << 0;
        QTest::newRow("shorter and changed") << u"a b c d"_s << u"a x d"_s << 0 << 1;
        QTest::newRow("longer and changed") << u"a b d"_s << u"a x y z d"_s << 1 << 0;
        QTest::newRow("repeats") << u"a a"_s << u"a a a"_s << 1 << 0;
        QTest::newRow("cleared") << u"a b"_s << u""_s << 0 << 1;
    }

    void listsChangeOnlyTheRowsThatDiffer() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, inserted);
        QFETCH(int, removed);
        ItemListModel model(&SpecItem::staticMetaObject);
        const QAbstractItemModelTester tester(&model, Failure::QtTest);
        model.setItems(specs(before.split(u' ', Qt::SkipEmptyParts)));
        QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setItems(specs(after.split(u' ', Qt::SkipEmptyParts)));
        QCOMPARE(namesOf(model), after.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(insertions.size(), inserted);
        QCOMPARE(removals.size(), removed);
        QCOMPARE(resets.size(), 0);
        if (before == after)
            QCOMPARE(changes.size(), 0);
    }

    void groupsKeepTheirValuesWhileTheyMove() {
        GroupListModel model;
        const QAbstractItemModelTester tester(&model, Failure::QtTest);
        model.setGroups({group(u"a"_s, {u"1"_s}), group(u"b"_s, {u"2"_s}), group(u"c"_s, {u"3"_s})});
        const auto *valuesOfC = &model.valuesAt(2);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setGroups({group(u"c"_s, {u"3"_s, u"4"_s}), group(u"x"_s, {}), group(u"a"_s, {u"1"_s})});
        QCOMPARE(groupNames(model), (QStringList{u"c"_s, u"x"_s, u"a"_s}));
        QCOMPARE(&model.valuesAt(0), valuesOfC);
        QCOMPARE(valuesOfC->count(), 2);
        QCOMPARE(model.data(model.index(0), GroupListModel::ValuesRole).value<ItemListModel *>(), valuesOfC);
        QCOMPARE(resets.size(), 0);
        model.setGroups({});
        QCOMPARE(model.count(), 0);
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "tst_list_models.moc"
