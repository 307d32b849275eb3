// SPDX-License-Identifier: Apache-2.0
// A day of administration: those who run the platform, and some who may not, try every route of the platform in an
// order that nobody chose, while shoppers buy and shops count, and while backups are made. Afterwards the audit log is
// held against what was answered: nothing that was done or read is missing from it, nothing is in it that was refused,
// every row says who, and what a thing was before is what it was made last. Then rows are tampered with, one by one.
// AURA_SEED repeats a day.
#include "access_platform.h"

#include <aura/wire/json_reader.h>

#include <random>

using namespace aura;
using namespace aura::testing;

namespace {

constexpr int steps = 1'200;
constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;
constexpr std::int64_t tokenMillis = 8LL * 60 * 1'000; ///< Less than a token is good for.
constexpr int tamperings = 60;

} // namespace

class TestAdministrationDay : public QObject {
    Q_OBJECT

    std::unique_ptr<AccessFixture> f;
    std::mt19937 m_dice;
    std::map<QString, UnixMillis> m_signedIn;

    int upTo(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_dice); }

    /// Whoever acts signs in again when the token is old; null when they are not let in.
    Person caller(const QString &email) {
        static std::map<QString, Person> people;
        auto &since = m_signedIn[email];
        if (since == 0 || f->clock.now() - since > tokenMillis) {
            const auto reply =
                f->post("/api/v1/auth/login", {{u"email"_s, email}, {u"password"_s, u"correct horse"_s}});
            since = reply.status == 200 ? f->clock.now() : 0;
            people[email] = reply.status == 200 ? f->personFrom(reply) : Person{};
        }
        return people[email];
    }
    std::int64_t told() { return f->number("SELECT ifnull(max(num), 0) FROM audit_log"); }
    std::int64_t toldBy(const Id &person, std::int64_t since) {
        return f->db()
            .queryInt64("SELECT count(*) FROM audit_log WHERE num > ?1 AND actor_id = ?2", since, person)
            ->value_or(-1);
    }

    /// Backups end by themselves, and are told behind what the writer does then.
    void settle() {
        f->waitForBackups();
        f->write([](Write &) { return Status(); });
    }
    /// The day goes on around them.
    void live() {
        m_signedIn.erase(u"ada@example.org"_s);
        m_signedIn.erase(u"vera@example.org"_s);
        f->ada = caller(u"ada@example.org"_s);
        f->vera = caller(u"vera@example.org"_s);
        (void)f->byVera(StockAdjust{f->lampVariant(), 1 + upTo(3), StockReason::Received, {}});
        (void)f->byAda(f->submission({VendorFixture::line(f->lamp, 1)}, {f->shop}));
    }

    /// What each row says that a thing was before is what rows before it say that it had become. Payouts are moved by
    /// who pays them as well, and people sign in by themselves.
    void beforeFollowsAfter() {
        std::map<std::pair<QString, Id>, QJsonObject> known;
        int compared = 0;
        const auto done = f->db().forEach(
            "SELECT num, action, entity, entity_id, detail FROM audit_log WHERE entity_id IS NOT NULL ORDER BY num",
            [&](const storage::Statement &row) {
                const auto detail = wire::parseObject(row.text(4).toUtf8()).value();
                auto &thing = known[{row.text(2), row.id(3)}];
                const auto before = detail["before"_L1].toObject();
                for (auto each = before.begin(); each != before.end(); ++each) {
                    if (!thing.contains(each.key()) || row.text(2) == u"payout" || each.key() == u"sessions")
                        continue;
                    ++compared;
                    const auto expected = thing[each.key()];
                    if (expected != each.value())
                        QFAIL(qPrintable(u"row %1, %2: %3 was not what it had become"_s.arg(row.int64(0))
                                             .arg(row.text(1), each.key())));
                }
                const auto after = detail["after"_L1].toObject();
                for (auto each = after.begin(); each != after.end(); ++each)
                    thing[each.key()] = each.value();
            });
        QVERIFY(done);
        QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
    }

    static const QList<QByteArray> &columns() {
        static const QList<QByteArray> all{"at",        "actor_id", "actor_role", "action",        "entity",
                                           "entity_id", "detail",   "address",    "previous_hash", "hash"};
        return all;
    }

    AuditVerdict verdict() { return f->app().audit().verify(f->db()).value(); }

private Q_SLOTS:
    void initTestCase() {
        const auto given = qEnvironmentVariable("AURA_SEED").toUInt();
        const auto seed = given != 0 ? given : std::random_device()();
        qInfo("AURA_SEED=%u", seed);
        m_dice.seed(seed);
        f = std::make_unique<AccessFixture>();
        f->waitForBackups();
    }
    void cleanupTestCase() { f.reset(); }

    void everythingOfADayIsTold() {
        const auto router = f->app().router();
        std::vector<std::pair<QString, const Call *>> platform;
        for (const auto &[name, call] : platformCalls()) {
            if (call.about == About::Platform)
                platform.emplace_back(name, &call);
        }
        const QStringList emails{u"super_admin@example.org"_s, u"super_admin@example.org"_s, u"admin@example.org"_s,
                                 u"admin@example.org"_s,       u"one@example.org"_s,         u"rest@example.org"_s,
                                 u"vendor@example.org"_s,      u"ada@example.org"_s};
        std::map<QString, int> doneOf;
        QSet<QString> untold;
        int done = 0;
        int refused = 0;
        for (int step = 0; step < steps; ++step) {
            f->clock.advance(1 + upTo(2 * static_cast<int>(dayMillis / steps)));
            // The rows' own preparations are a super admin's as well.
            f->byRole[Role::SuperAdmin] = caller(u"super_admin@example.org"_s);
            QVERIFY(!f->byRole[Role::SuperAdmin].id.isNil());
            if (upTo(5) == 0)
                live();
            if (upTo(10) == 0) {
                auto some = allPermissions();
                std::shuffle(some.begin(), some.end(), m_dice);
                f->permit(f->oneRole, Rights(some.mid(0, 1 + upTo(static_cast<int>(some.size())))));
            }
            const auto &[name, call] = platform[static_cast<std::size_t>(upTo(static_cast<int>(platform.size())))];
            const auto person = caller(emails[upTo(static_cast<int>(emails.size()))]);
            if (person.id.isNil())
                continue;
            const auto target = call->target(*f);
            const auto body =
                call->body ? QJsonDocument(call->body(*f)).toJson(QJsonDocument::Compact) : QByteArray("{}");
            settle();
            const auto before = told();
            const auto reply =
                f->call(call->method, target, call->method == Method::Get ? QByteArray() : body, person.token);
            QVERIFY2(reply.status < 500, qPrintable(name + u": "_s + QString::fromUtf8(reply.body)));
            if (reply.status < 300) {
                ++done;
                ++doneOf[name];
                // Who finds a thing as it was wanted already has changed nothing, and reads nothing when it is not
                // shown.
                const bool saysNothing = reply.body.isEmpty() && call->method != Method::Get;
                if (toldBy(person.id, before) == 0 && !saysNothing)
                    untold.insert(name);
                settle();
                QVERIFY2(told() - before == toldBy(person.id, before),
                         qPrintable(name + u" is told of somebody else"_s));
            } else {
                ++refused;
                QVERIFY2(told() == before, qPrintable(u"%1 was refused (%2) and told"_s.arg(name).arg(reply.status)));
            }
        }
        QStringList never;
        for (const auto &[name, call] : platform) {
            if (!doneOf.contains(name))
                never.append(name);
        }
        qInfo("%d done, %d refused; never done: %s", done, refused, qPrintable(never.join(u", "_s)));
        QVERIFY2(untold.isEmpty(), qPrintable(u"answered and not told: "_s + untold.values().join(u", "_s)));
        QVERIFY2(done > steps / 4 && refused > steps / 20, "this was no day");
        const auto whole = verdict();
        QVERIFY2(whole.isWhole(), qPrintable(whole.problem));
        QCOMPARE(whole.rows, f->number("SELECT count(*) FROM audit_log"));
        beforeFollowsAfter();
    }

    void itIsWholeAfterARestart() {
        f->close();
        f->open();
        QVERIFY(verdict().isWhole());
        m_signedIn.clear();
        const auto boss = caller(u"super_admin@example.org"_s);
        QCOMPARE(f->get("/api/v1/admin/users", boss.token).status, 200);
        QVERIFY(verdict().isWhole());
    }

    void whateverIsTouchedShows() {
        f->write([](Write &w) { return w.db.execute("CREATE TABLE kept AS SELECT * FROM audit_log"); });
        const auto rows = static_cast<int>(told());
        for (int i = 0; i < tamperings; ++i) {
            const int row = 1 + upTo(rows);
            const auto column = columns()[upTo(static_cast<int>(columns().size()))];
            const int kind = upTo(10);
            QByteArray sql;
            if (kind == 0)
                sql = "DELETE FROM audit_log WHERE num = " + QByteArray::number(row);
            else if (column == "at")
                sql = "UPDATE audit_log SET at = at + 1 WHERE num = " + QByteArray::number(row);
            else if (column.endsWith("hash"))
                sql = "UPDATE audit_log SET " + column + " = randomblob(32) WHERE num = " + QByteArray::number(row);
            else if (column.endsWith("_id"))
                sql = "UPDATE audit_log SET " + column + " = randomblob(16) WHERE num = " + QByteArray::number(row);
            else
                sql = "UPDATE audit_log SET " + column + " = " + column +
                      " || ' ' WHERE num = " + QByteArray::number(row);
            f->write([&](Write &w) { return w.db.execute(sql.toStdString()); });
            const auto found = verdict();
            QVERIFY2(!found.isWhole(), sql.constData());
            QVERIFY2(found.firstBad == row,
                     qPrintable(u"%1 is found at %2"_s.arg(QString::fromUtf8(sql)).arg(found.firstBad)));
            f->write([](Write &w) {
                return w.db.execute("DELETE FROM audit_log; INSERT INTO audit_log SELECT * FROM kept");
            });
            QVERIFY(verdict().isWhole());
        }
    }
};

QTEST_GUILESS_MAIN(TestAdministrationDay)
#include "tst_administration_day.moc"
