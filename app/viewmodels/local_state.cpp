// SPDX-License-Identifier: Apache-2.0
#include "local_state.h"

#include <QDir>

namespace aura::app {

using namespace Qt::StringLiterals;

LocalState::LocalState(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_file(QDir(dataDir).filePath(u"device.ini"_s), QSettings::IniFormat) {
    m_history = m_file.value(u"search/history"_s).toStringList().mid(0, longestHistory);
    const auto seen = m_file.value(u"products/seen"_s).toStringList().mid(0, mostSeen);
    for (const auto &text : seen) {
        if (const auto id = Id::parse(text))
            m_seen.append(*id);
    }
    m_silenced = m_file.value(u"notices/silenced"_s).toStringList();
}

void LocalState::setSilenced(const QString &group, bool silenced) {
    m_silenced.removeAll(group);
    if (silenced)
        m_silenced.append(group);
    m_file.setValue(u"notices/silenced"_s, m_silenced);
}

void LocalState::remember(const QString &text) {
    const QString kept = text.simplified().left(200);
    if (kept.isEmpty() || (!m_history.isEmpty() && m_history.first() == kept))
        return;
    m_history.removeIf([&](const QString &old) { return old.compare(kept, Qt::CaseInsensitive) == 0; });
    m_history.prepend(kept);
    m_history = m_history.mid(0, longestHistory);
    writeHistory();
}

void LocalState::forget(const QString &text) {
    if (m_history.removeAll(text) > 0)
        writeHistory();
}

void LocalState::clearHistory() {
    m_history.clear();
    writeHistory();
}

void LocalState::saw(const Id &productId) {
    if (!m_seen.isEmpty() && m_seen.first() == productId)
        return;
    m_seen.removeAll(productId);
    m_seen.prepend(productId);
    m_seen = m_seen.mid(0, mostSeen);
    writeSeen();
}

void LocalState::clearSeen() {
    m_seen.clear();
    writeSeen();
}

void LocalState::writeHistory() {
    m_file.setValue(u"search/history"_s, m_history);
    Q_EMIT historyChanged();
}

void LocalState::writeSeen() {
    QStringList texts;
    for (const auto &id : std::as_const(m_seen))
        texts += id.toString();
    m_file.setValue(u"products/seen"_s, texts);
    Q_EMIT seenChanged();
}

} // namespace aura::app
