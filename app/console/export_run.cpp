// SPDX-License-Identifier: Apache-2.0
#include "export_run.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/storage/save_file.h>
#include <aura/wire/csv.h>

#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QProgressDialog>

namespace aura::console {

void ExportRun::start(QWidget *window, Plan plan, std::function<void(const QString &)> said) {
    auto *run = new ExportRun(window, std::move(plan), std::move(said));
    const bool begun = run->m_file.open(QIODevice::WriteOnly) && run->m_file.write("\xef\xbb\xbf") == 3 &&
                       run->write(run->m_plan.header);
    if (begun)
        run->next({});
    else
        run->finish(tr("The file cannot be written: %1").arg(run->m_file.errorString()));
}

ExportRun::ExportRun(QWidget *window, Plan plan, std::function<void(const QString &)> said)
    : QObject(window)
    , m_plan(std::move(plan))
    , m_said(std::move(said))
    // Where a comma stands in numbers, spreadsheets part by semicolons.
    , m_separator(QLocale().decimalPoint() == u',' ? ';' : ',')
    , m_file(m_plan.path)
    // How much there is, nobody has counted.
    , m_progress(new QProgressDialog(m_plan.title, tr("Cancel"), 0, 0, window)) {
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(0);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->show();
}

bool ExportRun::write(const QStringList &fields) {
    const auto record = wire::csvRecord(fields, m_separator);
    return m_file.write(record) == record.size();
}

void ExportRun::next(const QString &cursor) {
    if (m_progress->wasCanceled())
        return finish(tr("Nothing was exported."));
    m_plan.pages(cursor, [self = QPointer(this)](const Result<app::TextPage> &page) {
        if (self.isNull())
            return;
        if (page)
            self->take(*page);
        else
            self->finish(tr("Nothing was exported. %1").arg(app::errorText(page.error())));
    });
}

void ExportRun::take(const app::TextPage &page) {
    for (const auto &row : page.rows) {
        QStringList fields;
        for (const int column : m_plan.columns)
            fields.append(row.value(column));
        if (!write(fields))
            return finish(tr("The file cannot be written: %1").arg(m_file.errorString()));
    }
    m_rows += page.rows.size();
    m_progress->setLabelText(tr("%1: %n rows", nullptr, static_cast<int>(m_rows)).arg(m_plan.title));
    if (!page.next.isEmpty())
        return next(page.next);
    if (m_progress->wasCanceled())
        return finish(tr("Nothing was exported."));
    if (!storage::commitWhole(m_file))
        return finish(tr("The file cannot be written: %1").arg(m_file.errorString()));
    finish(tr("%n rows are in %1", nullptr, static_cast<int>(m_rows)).arg(QDir::toNativeSeparators(m_plan.path)));
}

void ExportRun::finish(const QString &text) {
    // What was not committed is gone with the file's object.
    m_progress->deleteLater();
    m_said(text);
    deleteLater();
}

} // namespace aura::console
