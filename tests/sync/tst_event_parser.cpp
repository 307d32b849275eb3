// SPDX-License-Identifier: Apache-2.0
#include "core/event_parser.h"

#include <QList>
#include <QTest>

using aura::ErrorCode;
using aura::sync::EventParser;

class EventParserTest : public QObject {
    Q_OBJECT

    using Event = std::pair<QByteArray, QByteArray>;

    static QList<Event> read(const QByteArray &stream, qsizetype piece) {
        QList<Event> events;
        EventParser parser([&](const QByteArray &type, const QByteArray &data) { events.append({type, data}); });
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            if (!parser.feed(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at))))
                return {};
        }
        return events;
    }

private Q_SLOTS:
    void eventsAreReadHoweverTheyAreCut() {
        const QByteArray stream = ": hello\n\nevent: poke\ndata: {\"seq\":1}\nid: 7\n\n"
                                  "event:poke\r\ndata:two\r\ndata: lines\r\n\r\n"
                                  "retry: 10\rdata\r\r"
                                  ":\n\nevent: empty\n\ndata: plain\n\nevent: cut\ndata: never ends\n";
        const QList<Event> expected{
            {"poke", "{\"seq\":1}"}, {"poke", "two\nlines"}, {"message", ""}, {"message", "plain"}};
        for (qsizetype piece = 1; piece <= stream.size(); ++piece)
            QCOMPARE(read(stream, piece), expected);
    }

    void whatHasNoEndIsRefused() {
        EventParser parser([](const QByteArray &, const QByteArray &) {});
        const QByteArray line = "data: " + QByteArray(1'000, 'x');
        aura::Status status;
        for (int i = 0; i < 100 && status; ++i)
            status = parser.feed(line);
        QCOMPARE(status.error().code, ErrorCode::TooLarge);
        EventParser lines([](const QByteArray &, const QByteArray &) {});
        status = {};
        for (int i = 0; i < 100 && status; ++i)
            status = lines.feed(QByteArray(line + '\n'));
        QCOMPARE(status.error().code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(EventParserTest)
#include "tst_event_parser.moc"
