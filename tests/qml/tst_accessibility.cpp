// SPDX-License-Identifier: Apache-2.0
#include "aura/qml/setup.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// What a screen reader does with our controls: reads a role and a name, and presses.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pressIsHeard_data();
    void pressIsHeard();
    void fieldsSayWhatTheyAre_data();
    void fieldsSayWhatTheyAre();

private:
    /// On the window; null, with a warning, when it is no item.
    std::unique_ptr<QQuickItem> create(const QByteArray &qml);

    QQuickView m_view;
};

void TestAccessibility::initTestCase() {
    QAccessible::setActive(true);
    aura::qml::setUp(*m_view.engine());
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
}

std::unique_ptr<QQuickItem> TestAccessibility::create(const QByteArray &qml) {
    QQmlComponent component(m_view.engine());
    component.setData("import QtQuick\nimport Aura.Shop\nimport AuraStyle\n" + qml, QUrl(u"qrc:/test.qml"_s));
    std::unique_ptr<QObject> object(component.create());
    auto *item = qobject_cast<QQuickItem *>(object.get());
    if (item == nullptr) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    (void)object.release();
    item->setParentItem(m_view.contentItem());
    return std::unique_ptr<QQuickItem>(item);
}

void TestAccessibility::pressIsHeard_data() {
    QTest::addColumn<QByteArray>("qml");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const char *qml, const char *signal, QAccessible::Role role,
                        const QString &name) {
        QTest::newRow(tag) << QByteArray(qml) << QByteArray(signal) << static_cast<int>(role) << name;
    };
    row("Button", "Button { text: 'Buy' }", SIGNAL(clicked()), QAccessible::Button, u"Buy"_s);
    row("IconButton", "IconButton { text: 'Wish'; icon.name: 'heart' }", SIGNAL(clicked()), QAccessible::Button,
        u"Wish"_s);
    row("CheckBox", "CheckBox { text: 'In stock' }", SIGNAL(toggled()), QAccessible::CheckBox, u"In stock"_s);
    row("RadioButton", "RadioButton { text: 'Express' }", SIGNAL(toggled()), QAccessible::RadioButton, u"Express"_s);
    row("Switch", "Switch { text: 'Mail' }", SIGNAL(toggled()), QAccessible::CheckBox, u"Mail"_s);
    row("TabButton", "TabButton { text: 'Reviews' }", SIGNAL(clicked()), QAccessible::PageTab, u"Reviews"_s);
    row("ItemDelegate", "ItemDelegate { text: 'Orders' }", SIGNAL(clicked()), QAccessible::ListItem, u"Orders"_s);
    row("MenuItem", "MenuItem { text: 'Edit' }", SIGNAL(triggered()), QAccessible::MenuItem, u"Edit"_s);
    row("FacetChip", "FacetChip { text: 'HP'; removable: true }", SIGNAL(clicked()), QAccessible::Button,
        u"Remove filter HP"_s);
    row("FacetRow", "FacetRow { text: 'HP'; count: 1 }", SIGNAL(toggled()), QAccessible::CheckBox,
        u"HP, 1 product(s)"_s);
    row("SyncChip", "SyncChip { status: SyncChip.Offline }", SIGNAL(clicked()), QAccessible::Button,
        u"Sync: Offline"_s);
    row("CategoryTile", "CategoryTile { title: 'Audio'; glyph: 'speaker' }", SIGNAL(clicked()), QAccessible::Button,
        u"Audio"_s);
    row("ProductCard", "ProductCard { title: 'Lamp'; brand: 'Nordkind'; price: '£2.55'; seed: 'a' }", SIGNAL(clicked()),
        QAccessible::Button, u"Lamp, Nordkind, £2.55"_s);
    row("ProductRow", "ProductRow { title: 'Lamp'; price: '£2.55'; seed: 'a' }", SIGNAL(clicked()),
        QAccessible::ListItem, u"Lamp, £2.55"_s);
    row("AddressCard", "AddressCard { name: 'Noa'; address: 'Hafen 1\\nHamburg'; checkable: true }", SIGNAL(clicked()),
        QAccessible::RadioButton, u"Noa, Hafen 1, Hamburg"_s);
}

void TestAccessibility::pressIsHeard() {
    QFETCH(QByteArray, qml);
    QFETCH(QByteArray, signal);
    QFETCH(int, role);
    QFETCH(QString, name);

    const auto item = create(qml);
    QVERIFY(item);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item.get());
    QVERIFY(interface);
    QCOMPARE(static_cast<int>(interface->role()), role);
    QCOMPARE(interface->text(QAccessible::Name), name);
    QAccessibleActionInterface *actions = interface->actionInterface();
    QVERIFY(actions);
    QSignalSpy spy(item.get(), signal.constData());
    QVERIFY(spy.isValid());
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(spy.count(), 1);
}

void TestAccessibility::fieldsSayWhatTheyAre_data() {
    QTest::addColumn<QByteArray>("qml");
    QTest::newRow("TextField") << QByteArray("TextField { Accessible.name: 'Word' }");
    QTest::newRow("by its placeholder") << QByteArray("TextField { placeholderText: 'Word' }");
    QTest::newRow("SearchField") << QByteArray("SearchField { placeholderText: 'Word' }");
    QTest::newRow("TextArea") << QByteArray("TextArea { Accessible.name: 'Word' }");
    QTest::newRow("PasswordField") << QByteArray("PasswordField { label: 'Word' }");
    QTest::newRow("PasswordField that is shown") << QByteArray("PasswordField { label: 'Word'; shown: true }");
}

void TestAccessibility::fieldsSayWhatTheyAre() {
    QFETCH(QByteArray, qml);
    const auto item = create(qml);
    QVERIFY(item);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::EditableText);
    QCOMPARE(interface->text(QAccessible::Name), u"Word"_s);
    // What a screen reader must not read aloud.
    QCOMPARE(interface->state().passwordEdit != 0, qml.contains("Password") && !qml.contains("shown"));
}

QTEST_MAIN(TestAccessibility)

#include "tst_accessibility.moc"
