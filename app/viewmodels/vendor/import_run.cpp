// SPDX-License-Identifier: Apache-2.0
#include "vendor/import_run.h"

#include <aura/sync/client.h>

#include <QElapsedTimer>
#include <QFile>

#include <utility>

namespace aura::app {

namespace {

constexpr qsizetype atOnce = 500;     // operations in one step on the disk
constexpr qsizetype readAtOnce = 500; // products of the shop: others wait for the engine no longer than for these
constexpr int idsAtHand = 2'000;      // as many at once as make asking for them cheap
constexpr qsizetype idsForOne = 110;  // a product with as many variants as it may have
constexpr qint64 tellingMillis = 50;  // a person sees no more than that

} // namespace

ImportRun::ImportRun(sync::Client &client, Plan plan, Listener listener)
    : m_client(client)
    , m_plan(std::move(plan))
    , m_listener(std::move(listener))
    , m_thread([this] { work(); }) {}

ImportRun::~ImportRun() {
    stop();
    m_thread.join();
}

void ImportRun::work() {
    ImportGround ground;
    ground.vendor = m_plan.vendor;
    ground.currency = m_plan.currency;
    ground.category = [this](const QString &way) {
        QString plain = way.toLower();
        plain.replace(u'›', u'>').replace(u'/', u'>');
        QStringList steps;
        for (const auto &step : plain.split(u'>'))
            steps.append(step.simplified());
        const auto exact = m_plan.categories.constFind(way.toLower().simplified());
        return exact != m_plan.categories.cend() ? *exact : m_plan.categories.value(steps.join(QStringLiteral(" > ")));
    };
    ground.newId = [this] { return m_ids.isEmpty() ? Id{} : m_ids.takeLast(); };
    ImportBook book(std::move(ground));
    Status done = readShop(book);
    if (done)
        done = readFile(book);
    if (!done)
        m_outcome.error = done.error();
    m_outcome.stopped = m_stop;
    m_listener.ended(m_outcome);
}

Status ImportRun::readShop(ImportBook &book) {
    AURA_ASSIGN(const auto ids, m_client.vendorProductIds(m_plan.vendor).result());
    for (qsizetype at = 0; at < ids.size() && !m_stop; at += readAtOnce) {
        AURA_ASSIGN(const auto products, m_client.vendorProducts(m_plan.vendor, ids.mid(at, readAtOnce)).result());
        for (const auto &product : products)
            book.know(product);
    }
    return {};
}

Status ImportRun::needIds() {
    if (m_ids.size() >= idsForOne)
        return {};
    AURA_ASSIGN(m_ids, m_client.newIds(idsAtHand).result());
    return {};
}

Status ImportRun::readFile(ImportBook &book) {
    const auto unreadable = [this](const Error &error) {
        m_outcome.unreadable = true;
        return error;
    };
    QFile file(m_plan.path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable({ErrorCode::StorageReadOnly, file.errorString()});
    auto opened = wire::ProductTableReader::open(file);
    if (!opened)
        return unreadable(opened.error());
    auto &reader = **opened;
    if (reader.columns().size() != m_plan.columns.size())
        return unreadable({ErrorCode::Conflict, QStringLiteral("the columns are others than before")});
    reader.setColumns(m_plan.columns);
    reader.setStop([this] { return m_stop.load(); });
    const auto size = static_cast<double>(std::max<qint64>(file.size(), 1));
    QElapsedTimer sinceTold;
    sinceTold.start();
    while (!m_stop) {
        if (auto ready = needIds(); !ready) {
            AURA_TRY(flush());
            return ready;
        }
        auto product = reader.next();
        m_outcome.line = reader.line();
        if (!product) {
            AURA_TRY(flush());
            return unreadable(product.error());
        }
        if (!*product)
            break;
        take(book, **product);
        if (m_waitingOperations >= atOnce)
            AURA_TRY(flush());
        if (sinceTold.elapsed() >= tellingMillis) {
            sinceTold.restart();
            tell(std::min(1.0, static_cast<double>(reader.position()) / size));
        }
    }
    return flush();
}

void ImportRun::take(ImportBook &book, ImportedProduct &product) {
    const auto step = book.take(product);
    auto &counts = m_outcome.counts;
    switch (step.outcome) {
    case ImportBook::Outcome::Wrong:
        ++counts.wrong;
        for (const auto &problem : std::as_const(product.problems))
            note(step.name, problem);
        return;
    case ImportBook::Outcome::Same:
        ++counts.same;
        return;
    case ImportBook::Outcome::New:
        ++counts.fresh;
        break;
    case ImportBook::Outcome::Changed:
        ++counts.altered;
        break;
    }
    if (!m_plan.queues)
        return;
    m_waiting.append({step.name, product.line, step.outcome == ImportBook::Outcome::New, step.operations});
    m_waitingOperations += step.operations.size();
}

Status ImportRun::flush() {
    const auto waiting = std::exchange(m_waiting, {});
    m_waitingOperations = 0;
    if (waiting.isEmpty())
        return {};
    QList<QList<OperationArgs>> groups;
    groups.reserve(waiting.size());
    for (const auto &product : waiting)
        groups.append(product.operations);
    auto &counts = m_outcome.counts;
    const auto answers = m_client.performGroups(groups).result();
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        if (answers && answers->at(i))
            continue;
        // Nothing of it is in the shop, so it counts as what was left out.
        const auto &error = answers ? answers->at(i).error() : answers.error();
        --(waiting.at(i).isNew ? counts.fresh : counts.altered);
        if (!answers)
            continue;
        ++counts.wrong;
        note(waiting.at(i).name, {ImportProblem::Kind::NotQueued, waiting.at(i).line, error.detail});
    }
    return answers ? Status{} : Status(answers.error());
}

void ImportRun::note(const QString &name, const ImportProblem &problem) {
    ++m_outcome.problems;
    if (m_outcome.wrongs.size() < mostWrongs)
        m_outcome.wrongs.append({name, problem});
}

void ImportRun::tell(double progress) {
    m_outcome.counts.progress = progress;
    m_listener.progressed(m_outcome.counts);
}

} // namespace aura::app
