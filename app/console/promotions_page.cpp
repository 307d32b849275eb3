// SPDX-License-Identifier: Apache-2.0
#include "promotions_page.h"

#include "codes_dialog.h"
#include "detail_pane.h"
#include "promotion_dialog.h"

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
constexpr int codeWidth = 140;
constexpr int countryWidth = 60;

} // namespace

PromotionsPage::PromotionsPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                               QSettings &settings, QWidget *parent)
    : TablePage(new app::PromotionTable(client, admin, clock), u"promotions"_s, settings, parent)
    , m_promotions(static_cast<app::PromotionTable *>(table())) {
    auto *explained = plainLabel();
    explained->setText(tr("The highest priority comes first, each takes its part of what the earlier ones left. One "
                          "that stands alone takes only what no other has touched. An order keeps what it was given."));
    auto *above = new QWidget;
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins({});
    aboveLayout->addWidget(explained);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, above);
    if (may(rights, Permission::PromotionsManage))
        offerChanges();
    addAction(tr("Figures"), Qt::Key_F, anyRow, [this](const QList<int> &rows) {
        const auto name = m_promotions->nameAt(rows.first());
        m_promotions->askFigures(m_promotions->idAt(rows.first()), [self = QPointer(this), name](const QString &text) {
            if (!self.isNull())
                self->say(u"%1: %2"_s.arg(name, text));
        });
    });
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_promotions->idAt(rows.first())); });
    connect(m_promotions, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; row < m_promotions->rowCount(); ++row) {
            if (m_promotions->idAt(row) == m_chosen)
                view()->selectRow(row);
        }
    });
    addTrial();
}

void PromotionsPage::offerChanges() {
    auto *add = new QToolButton;
    add->setText(tr("Add…"));
    add->setObjectName(u"add"_s);
    add->setToolTip(tr("A new promotion"));
    connect(add, &QToolButton::clicked, this, [this] { edit(std::nullopt); });
    addButton(add);
    const auto isOn = [this](int row) { return m_promotions->rowAt(row).known.promotion.isOn; };
    addAction(tr("Edit…"), Qt::Key_E, anyRow,
              [this](const QList<int> &rows) { edit(m_promotions->rowAt(rows.first()).known); });
    addAction(
        tr("Copy…"), Qt::Key_C, anyRow,
        [this](const QList<int> &rows) { edit(m_promotions->rowAt(rows.first()).known, true); }, Place::Menu);
    addAction(
        tr("Codes…"), Qt::Key_K, [this](int row) { return m_promotions->rowAt(row).known.promotion.needsCode; },
        [this](const QList<int> &rows) { openCodes(rows.first()); });
    addAction(
        tr("Switch on"), Qt::Key_O, [isOn](int row) { return !isOn(row); },
        [this](const QList<int> &rows) { m_promotions->setOn(rows, true, saying()); }, Place::Menu);
    addAction(tr("Switch off"), Qt::Key_P, isOn,
              [this](const QList<int> &rows) { m_promotions->setOn(rows, false, saying()); });
    addAction(
        tr("Remove…"), QKeySequence::Delete, anyRow, [this](const QList<int> &rows) { remove(rows.first()); },
        Place::Menu);
    connect(view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { edit(m_promotions->rowAt(index.row()).known); });
}

void PromotionsPage::addTrial() {
    auto *below = new QWidget;
    auto *lines = new QVBoxLayout(below);
    lines->setContentsMargins({});
    auto *line = new QHBoxLayout;
    lines->addLayout(line);
    const auto field = [&](const QString &name, const QString &hint) {
        auto *text = new QLineEdit;
        text->setObjectName(name);
        text->setPlaceholderText(hint);
        text->setAccessibleName(hint);
        text->setClearButtonEnabled(true);
        return text;
    };
    auto *articles = field(u"trial"_s, tr("Try articles: “Lamp; 3 Cup”"));
    auto *code = field(u"trialCode"_s, tr("Code"));
    code->setMaximumWidth(codeWidth);
    auto *country = field(u"trialCountry"_s, tr("Country"));
    country->setMaximumWidth(countryWidth + codeWidth / 2);
    country->setMaxLength(2);
    line->addWidget(articles, 1);
    line->addWidget(code);
    line->addWidget(country);
    auto *said = plainLabel();
    said->setObjectName(u"trialSaid"_s);
    said->hide();
    lines->addWidget(said);
    auto *page = static_cast<QVBoxLayout *>(layout());
    page->insertWidget(page->count() - 1, below);
    const auto ask = [this, articles, code, country, said = QPointer(said)] {
        said->setVisible(!articles->text().trimmed().isEmpty());
        m_promotions->tryOn(articles->text(), code->text(), country->text(), [said](const QString &sentences) {
            if (!said.isNull())
                said->setText(sentences);
        });
    };
    for (auto *text : {articles, code, country})
        connect(text, &QLineEdit::returnPressed, said, ask);
    connect(articles, &QLineEdit::textChanged, said, [said](const QString &text) {
        if (text.trimmed().isEmpty())
            said->hide();
    });
}

void PromotionsPage::find() {
    m_promotions->refresh();
}

app::StepDone PromotionsPage::saying() {
    return [self = QPointer(this)](const Status &status) {
        if (!self.isNull())
            self->say(status ? QString() : app::errorText(status.error()));
    };
}

void PromotionsPage::edit(const std::optional<AdminPromotion> &known, bool isCopy) {
    auto promotion = known ? known->promotion : Promotion{};
    if (isCopy)
        promotion.id = {};
    auto *dialog = new PromotionDialog(*m_promotions, promotion, window());
    const auto rev = known && !isCopy ? known->rev : 0;
    connect(dialog, &QDialog::accepted, this, [this, dialog, rev] {
        const auto written = dialog->promotion();
        if (written.id.isNil())
            return m_promotions->add(written, saying());
        m_chosen = written.id;
        m_promotions->save({written, rev}, saying());
    });
    dialog->open();
}

void PromotionsPage::openCodes(int row) {
    auto *dialog = new CodesDialog(*m_promotions, m_promotions->idAt(row), m_promotions->nameAt(row), window());
    m_chosen = m_promotions->idAt(row);
    dialog->open();
}

void PromotionsPage::remove(int row) {
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove"),
        u"%1\n\n%2"_s.arg(m_promotions->nameAt(row),
                          tr("Its codes do not hold any more. What was ordered keeps what it was given.")),
        QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *yes = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    yes->setObjectName(u"do"_s);
    const auto id = m_promotions->idAt(row);
    connect(yes, &QAbstractButton::clicked, this, [this, id] {
        // It may stand elsewhere by now.
        for (int now = 0; now < m_promotions->rowCount(); ++now) {
            if (m_promotions->idAt(now) == id)
                return m_promotions->remove(now, saying());
        }
    });
    box->open();
}

} // namespace aura::console
