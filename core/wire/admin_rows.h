// SPDX-License-Identifier: Apache-2.0
// What the parts of the administration API's wire share.
#pragma once

#include <aura/domain/admin.h>
#include <aura/wire/json_reader.h>

#include <QUrl>

namespace aura::wire::rows {

// What the server's own columns may hold at most.
inline constexpr qsizetype longestText = 1'000;

class Query {
public:
    void add(const char *name, const QString &value) {
        if (value.isEmpty())
            return;
        m_text += m_text.isEmpty() ? '?' : '&';
        m_text += name;
        m_text += '=';
        m_text += QUrl::toPercentEncoding(value);
    }
    void add(const char *name, std::int64_t number) { add(name, QString::number(number)); }
    void addTime(const char *name, UnixMillis time) {
        if (time != 0)
            add(name, timeToString(time));
    }
    void addId(const char *name, const Id &id) {
        if (!id.isNil())
            add(name, id.toString());
    }
    /// What every list takes.
    template <typename Asked>
    void addPlace(const Asked &asked) {
        add("cursor", asked.cursor);
        add("limit", asked.limit);
        if (asked.isExport)
            add("export", 1);
    }
    QByteArray take() { return std::move(m_text); }

private:
    QByteArray m_text;
};

template <typename Row, typename Read>
Result<AdminPage<Row>> pageFromBytes(QByteArrayView bytes, Read read) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    AdminPage<Row> page;
    for (const auto &value : reader.array(QLatin1StringView("data"), mostAdminRows)) {
        JsonReader row(value.toObject(), QStringLiteral("/data"));
        page.rows.append(read(row));
        reader.absorb(row);
    }
    page.next = reader.string(QLatin1StringView("next"), longestText, JsonReader::Need::Optional);
    if (reader.failed())
        return reader.error();
    return page;
}

template <typename Value, typename Read>
Result<Value> valueFromBytes(QByteArrayView bytes, Read read) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    Value value = read(reader);
    if (reader.failed())
        return reader.error();
    return value;
}

} // namespace aura::wire::rows
