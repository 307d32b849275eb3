// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>

#include <QObject>
#include <QSaveFile>

class QProgressDialog;
class QWidget;

namespace aura::console {

/// Writes all that fits a question into a file of separated values: one page is asked for when the one before is
/// written, so that a table of any length goes through. Nothing is left of what was canceled or failed, and a file that
/// was there before stays. Deletes itself.
class ExportRun final : public QObject {
    Q_OBJECT

public:
    struct Plan {
        QString title; ///< Of what.
        QString path;
        QStringList header;
        QList<int> columns; ///< Which of each row's, in this order.
        app::TextPages pages;
    };

    /// `said` hears in a sentence what came of it.
    static void start(QWidget *window, Plan plan, std::function<void(const QString &)> said);

private:
    ExportRun(QWidget *window, Plan plan, std::function<void(const QString &)> said);
    void next(const QString &cursor);
    bool write(const QStringList &fields);
    void take(const app::TextPage &page);
    void finish(const QString &text);

    const Plan m_plan;
    const std::function<void(const QString &)> m_said;
    const char m_separator;
    QSaveFile m_file;
    QProgressDialog *m_progress;
    std::int64_t m_rows = 0;
};

} // namespace aura::console
