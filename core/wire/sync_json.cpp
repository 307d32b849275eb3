// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/sync_json.h>

#include "operation_args.h"

#include <aura/wire/catalogue_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/product_edit_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

Error malformed(const QString &detail) {
    return {ErrorCode::InvalidArgument, detail};
}

QJsonArray idsToJson(const QList<Id> &ids) {
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.toString());
    return array;
}

QList<Id> idsFrom(JsonReader &reader, QLatin1StringView key, qsizetype longest) {
    QList<Id> ids;
    for (const auto &value : reader.array(key, longest, Need::Optional)) {
        if (const auto id = Id::parse(value.toString()))
            ids.append(*id);
        else
            reader.fail(key, "format", u"must be ids"_s);
    }
    return ids;
}

template <typename T, typename Read>
QList<T> listFrom(JsonReader &reader, QLatin1StringView key, qsizetype longest, Read read) {
    QList<T> list;
    const auto array = reader.array(key, longest, Need::Optional);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader nested(array[i].toObject(), reader.pointerTo(key) + u'/' + QString::number(i));
        list.append(read(nested));
        reader.absorb(nested);
    }
    return list;
}

template <typename T, typename Read>
std::optional<T> nestedFrom(JsonReader &reader, QLatin1StringView key, Read read) {
    if (!reader.has(key))
        return std::nullopt;
    auto nested = reader.nested(key);
    std::optional<T> value = read(nested);
    reader.absorb(nested);
    return value;
}

// An operation with a line of the cart, about the longest that comes by the hundred.
constexpr qsizetype bytesOfOperation = 700;

void writeIds(JsonWriter &json, const QList<Id> &ids) {
    json.beginArray();
    for (const auto &id : ids)
        json.string(QStringView(id.toString()));
    json.endArray();
}

/// As toJson() of it.
void writeOperation(JsonWriter &json, const Operation &operation) {
    json.beginObject();
    json.key("opId");
    json.string(QStringView(operation.opId.toString()));
    json.key("lane");
    json.string(QStringView(operation.lane));
    json.key("prev");
    if (operation.prev.isNil())
        json.null();
    else
        json.string(QStringView(operation.prev.toString()));
    json.key("deps");
    writeIds(json, operation.deps);
    json.key("kind");
    json.string(QStringView(operation.kind));
    json.key("version");
    json.number(versionOf(operation));
    json.key("args");
    const auto args = operationArgsToBytes(operation.args);
    json.raw({args.constData(), static_cast<std::size_t>(args.size())});
    json.key("baseRev");
    json.number(operation.baseRev);
    json.key("occurredAt");
    json.string(QStringView(timeToString(operation.occurredAt)));
    json.endObject();
}

} // namespace

QByteArray operationArgsToBytes(const OperationArgs &args) {
    const auto *added = std::get_if<CartAdd>(&args);
    const auto *set = std::get_if<CartSet>(&args);
    if (added == nullptr && set == nullptr)
        return toBytes(argsToJson(args));
    JsonWriter json(bytesOfOperation);
    writeJson(json, added != nullptr ? added->line : set->line);
    return json.take();
}

Result<OperationArgs> operationArgsFromBytes(const QString &kind, int version, QByteArrayView json) {
    AURA_ASSIGN(const auto object, parseObject(json));
    return argsFromJson(kind, version, object);
}

QJsonObject toJson(const Operation &operation) {
    return {
        {u"opId"_s, operation.opId.toString()},
        {u"lane"_s, operation.lane},
        {u"prev"_s, operation.prev.isNil() ? QJsonValue() : QJsonValue(operation.prev.toString())},
        {u"deps"_s, idsToJson(operation.deps)},
        {u"kind"_s, operation.kind},
        {u"version"_s, versionOf(operation)},
        {u"args"_s, argsToJson(operation.args)},
        {u"baseRev"_s, qint64{operation.baseRev}},
        {u"occurredAt"_s, timeToString(operation.occurredAt)},
    };
}

Result<Operation> operationFromJson(const QJsonObject &object) {
    JsonReader reader(object);
    Operation operation;
    operation.opId = reader.id("opId"_L1);
    operation.lane = reader.string("lane"_L1, 100);
    operation.prev = reader.id("prev"_L1, Need::Optional);
    operation.deps = idsFrom(reader, "deps"_L1, 100);
    operation.kind = reader.string("kind"_L1, 50);
    operation.version = static_cast<int>(reader.integer("version"_L1, 1, 1'000'000));
    operation.baseRev = reader.integer("baseRev"_L1, 0, INT64_MAX, Need::Optional);
    operation.occurredAt = reader.time("occurredAt"_L1);
    const auto args = reader.object("args"_L1);
    if (reader.failed())
        return reader.error();
    AURA_ASSIGN(operation.args, argsFromJson(operation.kind, operation.version, args));
    operation.version = versionOf(operation);
    return operation;
}

QJsonObject toJson(const OperationResult &result) {
    QJsonObject object{{u"opId"_s, result.opId.toString()}, {u"status"_s, operationStatusName(result.status)}};
    if (result.status != OperationStatus::Applied && result.status != OperationStatus::Duplicate) {
        object.insert("code"_L1, errorCodeName(result.code));
        object.insert("detail"_L1, result.detail);
    }
    if (!result.orders.isEmpty()) {
        QJsonArray orders;
        for (const auto &order : result.orders)
            orders.append(toJson(order));
        object.insert("orders"_L1, orders);
    }
    if (result.quote)
        object.insert("quote"_L1, toJson(*result.quote));
    if (!result.shortVariants.isEmpty())
        object.insert("shortVariants"_L1, idsToJson(result.shortVariants));
    if (!result.fields.isEmpty()) {
        QJsonArray fields;
        for (const auto &conflict : result.fields)
            fields.append(toJson(conflict));
        object.insert("fields"_L1, fields);
    }
    if (result.product)
        object.insert("product"_L1, toJson(*result.product, Audience::Vendor));
    if (result.stock)
        object.insert("stock"_L1, toJson(*result.stock));
    if (result.review)
        object.insert("review"_L1, toJson(*result.review));
    return object;
}

Result<OperationResult> operationResultFromJson(const QJsonObject &object) {
    JsonReader reader(object);
    OperationResult result;
    result.opId = reader.id("opId"_L1);
    const auto status = operationStatusFromName(reader.string("status"_L1, 20));
    if (status)
        result.status = *status;
    else
        reader.fail("status"_L1, "format", u"is unknown"_s);
    result.code = errorCodeFromName(reader.string("code"_L1, 50, Need::Optional));
    result.detail = reader.string("detail"_L1, 10'000, Need::Optional);
    result.orders = listFrom<Order>(reader, "orders"_L1, 500, orderFromJson);
    result.quote = nestedFrom<Quote>(reader, "quote"_L1, quoteFromJson);
    result.shortVariants = idsFrom(reader, "shortVariants"_L1, 500);
    result.fields = listFrom<FieldConflict>(reader, "fields"_L1, 1'000, fieldConflictFromJson);
    result.product = nestedFrom<Product>(reader, "product"_L1, productFromJson);
    result.stock = nestedFrom<StockLevel>(reader, "stock"_L1, stockLevelFromJson);
    result.review = nestedFrom<Review>(reader, "review"_L1, reviewFromJson);
    if (reader.failed())
        return reader.error();
    return result;
}

QByteArray toBytes(const Id &deviceId, const QList<Operation> &operations, UnixMillis sentAt,
                   const QList<Id> &acknowledged) {
    JsonWriter json(operations.size() * bytesOfOperation);
    json.beginObject();
    json.key("device");
    json.string(QStringView(deviceId.toString()));
    if (sentAt != 0) {
        json.key("sentAt");
        json.string(QStringView(timeToString(sentAt)));
    }
    json.key("operations");
    json.beginArray();
    for (const auto &operation : operations)
        writeOperation(json, operation);
    json.endArray();
    if (!acknowledged.isEmpty()) {
        json.key("acknowledged");
        writeIds(json, acknowledged);
    }
    json.endObject();
    return json.take();
}

Result<PushRequest> pushRequestFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    PushRequest request;
    request.deviceId = reader.id("device"_L1);
    if (reader.has("sentAt"_L1))
        request.sentAt = reader.time("sentAt"_L1);
    for (const auto &value : reader.array("operations"_L1, mostOperationsPerPush)) {
        if (!value.isObject())
            return malformed(u"/operations must hold objects"_s);
        request.operations.append(value.toObject());
    }
    request.acknowledged = idsFrom(reader, "acknowledged"_L1, mostAcknowledgedPerPush);
    if (reader.failed())
        return reader.error();
    return request;
}

QByteArray toBytes(const PushResponse &response) {
    QJsonArray results;
    for (const auto &result : response.results)
        results.append(toJson(result));
    return toBytes(QJsonObject{{u"results"_s, results}, {u"serverTime"_s, timeToString(response.serverTime)}});
}

Result<PushResponse> pushResponseFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    PushResponse response;
    for (const auto &value : reader.array("results"_L1, mostOperationsPerPush)) {
        AURA_ASSIGN(auto result, operationResultFromJson(value.toObject()));
        response.results.append(std::move(result));
    }
    response.serverTime = reader.time("serverTime"_L1);
    if (reader.failed())
        return reader.error();
    return response;
}

PullPageWriter::PullPageWriter(std::size_t expected)
    : m_json(static_cast<qsizetype>(expected)) {
    m_json.beginObject();
    m_json.key("rows");
    m_json.beginArray();
}

void PullPageWriter::addRow(QStringView entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
    const auto bytes = toBytes(data);
    writeRow(entity, id, rev, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

Status PullPageWriter::addRow(QStringView entity, const Id &id, std::int64_t rev,
                              const std::function<Result<bool>(JsonWriter &)> &write) {
    m_data.clear();
    AURA_ASSIGN(const bool written, write(m_data));
    if (written)
        writeRow(entity, id, rev, m_data.written());
    else
        addTombstone(entity, id);
    return {};
}

void PullPageWriter::writeRow(QStringView entity, const Id &id, std::int64_t rev, std::string_view data) {
    m_json.beginObject();
    m_json.key("entity");
    m_json.string(entity);
    m_json.key("id");
    m_json.string(QStringView(id.toString()));
    m_json.key("rev");
    m_json.number(rev);
    m_json.key("data");
    m_json.raw(data);
    m_json.endObject();
}

QByteArray PullPageWriter::finish(QStringView epoch, const QList<Id> &acks, std::int64_t next,
                                  std::optional<std::uint64_t> checksum, UnixMillis serverTime) {
    m_json.endArray();
    m_json.key("tombstones");
    m_json.beginArray();
    for (const auto &tombstone : std::as_const(m_tombstones)) {
        m_json.beginObject();
        m_json.key("entity");
        m_json.string(QStringView(tombstone.entity));
        m_json.key("id");
        m_json.string(QStringView(tombstone.id.toString()));
        m_json.endObject();
    }
    m_json.endArray();
    m_json.key("acks");
    writeIds(m_json, acks);
    m_json.key("epoch");
    m_json.string(epoch);
    m_json.key("next");
    m_json.number(next);
    m_json.key("hasMore");
    m_json.boolean(!checksum);
    // As text: a JSON number cannot carry 64 unsigned bits.
    if (checksum) {
        m_json.key("checksum");
        m_json.string(QStringView(QString::number(*checksum, 16)));
    }
    m_json.key("serverTime");
    m_json.string(QStringView(timeToString(serverTime)));
    m_json.endObject();
    return m_json.take();
}

void stampPullPage(QByteArray &page, UnixMillis serverTime) {
    // The time is the last member and always as long.
    const auto time = timeToString(serverTime).toLatin1();
    page.replace(page.size() - time.size() - 2, time.size(), time);
}

Id ratesRowId() {
    static constexpr char name[] = "exchange rates..";
    return Id::fromBytes(QByteArrayView(name, 16));
}

QByteArray toBytes(const PullResponse &response) {
    PullPageWriter page;
    for (const auto &row : response.rows)
        page.addRow(row.entity, row.id, row.rev, row.data);
    for (const auto &tombstone : response.tombstones)
        page.addTombstone(tombstone.entity, tombstone.id);
    return page.finish(response.epoch, response.acks, response.next,
                       response.hasMore ? std::nullopt : std::optional(response.checksum), response.serverTime);
}

Result<PullResponse> pullResponseFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    PullResponse response;
    response.epoch = reader.string("epoch"_L1, 100);
    constexpr qsizetype mostRows = 100'000;
    const auto rows = reader.array("rows"_L1, mostRows);
    response.rows.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        JsonReader row(rows[i].toObject(), u"/rows/"_s + QString::number(i));
        response.rows.append(
            {row.string("entity"_L1, 50), row.id("id"_L1), row.integer("rev"_L1, 0), row.object("data"_L1)});
        reader.absorb(row);
    }
    const auto tombstones = reader.array("tombstones"_L1, mostRows, Need::Optional);
    for (qsizetype i = 0; i < tombstones.size(); ++i) {
        JsonReader tombstone(tombstones[i].toObject(), u"/tombstones/"_s + QString::number(i));
        response.tombstones.append({tombstone.string("entity"_L1, 50), tombstone.id("id"_L1)});
        reader.absorb(tombstone);
    }
    response.acks = idsFrom(reader, "acks"_L1, mostRows);
    response.next = reader.integer("next"_L1, 0);
    response.hasMore = reader.boolean("hasMore"_L1, false, Need::Required);
    response.serverTime = reader.time("serverTime"_L1);
    if (!response.hasMore) {
        bool ok = false;
        response.checksum = reader.string("checksum"_L1, 16).toULongLong(&ok, 16);
        if (!ok)
            reader.fail("checksum"_L1, "format", u"must be hexadecimal"_s);
    }
    if (reader.failed())
        return reader.error();
    return response;
}

QByteArray toBytes(const BucketSums &sums) {
    QJsonArray buckets;
    for (const auto sum : sums.buckets)
        buckets.append(QString::number(sum, 16));
    return toBytes(QJsonObject{{u"epoch"_s, sums.epoch}, {u"cursor"_s, qint64{sums.cursor}}, {u"buckets"_s, buckets}});
}

Result<BucketSums> bucketSumsFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    BucketSums sums;
    sums.epoch = reader.string("epoch"_L1, 100);
    sums.cursor = reader.integer("cursor"_L1, 0);
    const auto buckets = reader.array("buckets"_L1, checksumBuckets);
    if (buckets.size() != checksumBuckets)
        reader.fail("buckets"_L1, "range", u"must be %1 sums"_s.arg(checksumBuckets));
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        bool ok = false;
        sums.buckets[static_cast<std::size_t>(i)] = buckets[i].toString().toULongLong(&ok, 16);
        if (!ok)
            reader.fail("buckets"_L1, "format", u"must be hexadecimal"_s);
    }
    if (reader.failed())
        return reader.error();
    return sums;
}

QByteArray toBytes(const SnapshotManifest &manifest) {
    QJsonArray forms;
    for (const auto &form : manifest.forms) {
        QJsonObject object{{u"form"_s, form.form},
                           {u"url"_s, form.url},
                           {u"bytes"_s, qint64{form.bytes}},
                           {u"unpackedBytes"_s, qint64{form.unpackedBytes}},
                           {u"sha256"_s, QString::fromLatin1(form.sha256.toHex())}};
        if (!form.signature.isEmpty())
            object.insert(u"signature"_s, QString::fromLatin1(form.signature.toHex()));
        forms.append(object);
    }
    QJsonObject object{{u"epoch"_s, manifest.epoch},
                       {u"cursor"_s, qint64{manifest.cursor}},
                       {u"schema"_s, manifest.schema},
                       {u"forms"_s, forms}};
    if (!manifest.publicKey.isEmpty())
        object.insert(u"publicKey"_s, QString::fromLatin1(manifest.publicKey.toHex()));
    return toBytes(object);
}

QByteArray signedStatement(const SnapshotManifest &manifest, const SnapshotForm &form) {
    QByteArray statement = "aura catalogue snapshot 1\n";
    for (const auto &line : {manifest.epoch.toUtf8(), QByteArray::number(manifest.cursor),
                             QByteArray::number(manifest.schema), form.form.toUtf8(), QByteArray::number(form.bytes),
                             QByteArray::number(form.unpackedBytes), form.sha256.toHex()})
        statement += line.toPercentEncoding() + '\n';
    return statement;
}

Result<SnapshotManifest> snapshotManifestFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    SnapshotManifest manifest;
    manifest.epoch = reader.string("epoch"_L1, 100);
    manifest.cursor = reader.integer("cursor"_L1, 0);
    manifest.schema = static_cast<int>(reader.integer("schema"_L1, 1, 1'000'000));
    const auto forms = reader.array("forms"_L1, 10);
    constexpr std::int64_t largest = 64LL << 30;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        JsonReader form(forms[i].toObject(), u"/forms/"_s + QString::number(i));
        manifest.forms.append({form.string("form"_L1, 20), form.string("url"_L1, 500),
                               form.integer("bytes"_L1, 1, largest), form.integer("unpackedBytes"_L1, 1, largest),
                               form.hex("sha256"_L1, 32), form.hex("signature"_L1, 64, Need::Optional)});
        reader.absorb(form);
    }
    manifest.publicKey = reader.hex("publicKey"_L1, 32, Need::Optional);
    if (reader.failed())
        return reader.error();
    return manifest;
}

} // namespace aura::wire
