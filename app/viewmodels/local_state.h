// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/ports/clock.h>

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace aura::app {

/// What this device remembers for a person's convenience and nothing depends on: losing it costs nothing else.
/// Nothing of an order, an address or an account is kept here. GUI thread.
class LocalState : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestHistory = 30;
    static constexpr qsizetype mostSeen = 40;

    explicit LocalState(const QString &dataDir, QObject *parent = nullptr);

    /// Submitted searches, the newest first.
    QStringList history() const { return m_history; }
    void remember(const QString &text);
    void forget(const QString &text);
    void clearHistory();

    /// Products that were looked at, the newest first.
    QList<Id> seen() const { return m_seen; }
    void saw(const Id &productId);
    void clearSeen();

    /// How much this device may keep of fetched pictures, in bytes; 0 when nobody has said.
    std::int64_t pictureLimit() const { return m_file.value(QStringLiteral("pictures/limit")).toLongLong(); }
    void setPictureLimit(std::int64_t bytes) {
        m_file.setValue(QStringLiteral("pictures/limit"), static_cast<qlonglong>(bytes));
    }

    /// The time up to which the reviews of a shop that the person works for were read on this device; 0 when none were.
    UnixMillis reviewsReadUntil(const Id &vendor) const {
        return m_file.value(QStringLiteral("reviews/read-%1").arg(vendor.toString())).toLongLong();
    }
    void setReviewsReadUntil(const Id &vendor, UnixMillis time) {
        m_file.setValue(QStringLiteral("reviews/read-%1").arg(vendor.toString()), static_cast<qlonglong>(time));
    }

    /// The groups of notices (as NoticeModel names them) of which this device does not speak.
    QStringList silenced() const { return m_silenced; }
    void setSilenced(const QString &group, bool silenced);

    /// The code of the currency in which prices are read; empty for the vendors' own.
    QString currency() const { return m_file.value(QStringLiteral("currency")).toString(); }
    void setCurrency(const QString &code) { m_file.setValue(QStringLiteral("currency"), code); }

    /// The ids of what was done last through the command palette, the newest first.
    QStringList lastActions() const { return m_file.value(QStringLiteral("palette/last")).toStringList(); }
    void setLastActions(const QStringList &ids) { m_file.setValue(QStringLiteral("palette/last"), ids); }

Q_SIGNALS:
    void historyChanged();
    void seenChanged();

private:
    void writeHistory();
    void writeSeen();

    QSettings m_file;
    QStringList m_history;
    QList<Id> m_seen;
    QStringList m_silenced;
};

} // namespace aura::app
