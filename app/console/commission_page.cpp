// SPDX-License-Identifier: Apache-2.0
#include "commission_page.h"

#include "commission_dialog.h"

#include <aura/app/error_text.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

const auto anyRow = [](int) { return true; };

} // namespace

CommissionPage::CommissionPage(sync::Client &client, sync::AdminClient &admin, const Rights &rights,
                               QSettings &settings, QWidget *parent)
    : TablePage(new app::CommissionTable(client, admin), u"commission"_s, settings, parent)
    , m_rules(static_cast<app::CommissionTable *>(table())) {
    auto *explained = new QLabel(tr("For each line of an order the first rule counts that fits, from the top. What no "
                                    "rule fits costs the shop nothing. A sale keeps what it was charged."));
    explained->setWordWrap(true);
    auto *above = new QWidget;
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins({});
    aboveLayout->addWidget(explained);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, above);
    if (may(rights, Permission::FinanceDecide)) {
        auto *add = new QToolButton;
        add->setText(tr("Add…"));
        add->setObjectName(u"add"_s);
        add->setToolTip(tr("A new rule, at the end"));
        connect(add, &QToolButton::clicked, this, [this] { edit(std::nullopt); });
        addButton(add);
        addAction(tr("Edit…"), Qt::Key_E, anyRow,
                  [this](const QList<int> &rows) { edit(m_rules->rowAt(rows.first())); });
        addAction(
            tr("Up"), QKeySequence(u"Ctrl+Up"_s), [](int row) { return row > 0; },
            [this](const QList<int> &rows) { move(rows, true); });
        addAction(
            tr("Down"), QKeySequence(u"Ctrl+Down"_s), [this](int row) { return row + 1 < m_rules->rowCount(); },
            [this](const QList<int> &rows) { move(rows, false); });
        addAction(tr("Remove…"), QKeySequence::Delete, anyRow, [this](const QList<int> &rows) { remove(rows); });
        connect(view(), &QAbstractItemView::activated, this,
                [this](const QModelIndex &index) { edit(m_rules->rowAt(index.row())); });
    }
    connect(m_rules, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; row < m_rules->rowCount(); ++row) {
            if (m_rules->idAt(row) == m_chosen)
                view()->selectRow(row);
        }
    });
    addTrial();
}

void CommissionPage::addTrial() {
    auto *below = new QWidget;
    auto *line = new QHBoxLayout(below);
    line->setContentsMargins({});
    auto *text = new QLineEdit;
    text->setObjectName(u"trial"_s);
    text->setPlaceholderText(tr("Try a product: its name, SKU or id"));
    text->setAccessibleName(text->placeholderText());
    text->setClearButtonEnabled(true);
    auto *said = new QLabel;
    said->setObjectName(u"trialSaid"_s);
    said->setTextFormat(Qt::PlainText); // names are people's own
    said->setWordWrap(true);
    line->addWidget(text, 1);
    line->addWidget(said, 2);
    auto *page = static_cast<QVBoxLayout *>(layout());
    page->insertWidget(page->count() - 1, below);
    const auto ask = [this, text, said = QPointer(said)] {
        if (text->text().trimmed().isEmpty())
            return said->clear();
        m_rules->tryOn(text->text(), [said](const QString &sentence) {
            if (!said.isNull())
                said->setText(sentence);
        });
    };
    connect(text, &QLineEdit::returnPressed, said, ask);
    // Other rules may say something else.
    connect(m_rules, &QAbstractItemModel::modelReset, said, ask);
}

void CommissionPage::find() {
    m_rules->refresh();
}

app::StepDone CommissionPage::saying() {
    return [self = QPointer(this)](const Status &status) {
        if (!self.isNull())
            self->say(status ? QString() : app::errorText(status.error()));
    };
}

void CommissionPage::edit(const std::optional<CommissionRule> &rule) {
    auto *dialog = new CommissionDialog(*m_rules, rule.value_or(CommissionRule{}), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = !rule] {
        const auto written = dialog->rule();
        if (isNew)
            return m_rules->add(written, saying());
        m_chosen = written.id;
        m_rules->change(written, saying());
    });
    dialog->open();
}

void CommissionPage::move(const QList<int> &rows, bool up) {
    m_chosen = m_rules->idAt(rows.first());
    m_rules->move(m_chosen, up, saying());
}

void CommissionPage::remove(const QList<int> &rows) {
    QList<Id> ids;
    QStringList names;
    for (const int row : rows) {
        ids.append(m_rules->idAt(row));
        names.append(m_rules->nameAt(row));
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove"),
                                u"%1\n\n%2"_s.arg(names.join(u"\n"_s), tr("What was sold keeps what it was charged.")),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *yes = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    yes->setObjectName(u"do"_s);
    connect(yes, &QAbstractButton::clicked, this, [this, ids] { m_rules->remove(ids, saying()); });
    box->open();
}

} // namespace aura::console
