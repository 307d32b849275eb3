// SPDX-License-Identifier: Apache-2.0
#include <aura/app/label_model.h>

#include "texts.h"
#include "vendor/desk_figures.h"
#include "vendor/vendor_words.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/domain/catalogue.h>

#include <algorithm>
#include <numeric>

namespace aura::app {

namespace {

constexpr int mostCopies = 999;

} // namespace

int labelsPerPage(LabelSheet sheet) {
    switch (sheet) {
    case LabelSheet::A4With24:
        return 24;
    case LabelSheet::A4With14:
        return 14;
    case LabelSheet::Single:
        break;
    }
    return 1;
}

LabelModel::LabelModel(QObject *parent)
    : AppObject(parent)
    , m_rows(
          &LabelItem::staticMetaObject, [this](const Id &id) { return make(id); }, this)
    , m_sheets(&ChoiceItem::staticMetaObject, this) {
    QList<ChoiceItem> sheets;
    for (const auto &text :
         {tr("A4, 24 labels of 70 × 37 mm"), tr("A4, 14 labels of 99.1 × 38.1 mm"), tr("Label printer, 62 × 29 mm")}) {
        ChoiceItem choice;
        choice.value = QString::number(sheets.size());
        choice.text = text;
        sheets.append(choice);
    }
    m_sheets.setItems(sheets);
}

void LabelModel::attach(AppContext &app) {
    auto *desk = app.desk();
    connect(desk, &VendorDesk::productsChanged, this, &LabelModel::refreshLater);
    connect(desk, &VendorDesk::vendorChanged, this, [this, desk, vendor = desk->vendor()]() mutable {
        if (std::exchange(vendor, desk->vendor()) != desk->vendor())
            clear();
    });
    desk->open();
}

void LabelModel::refresh() {
    struct Row {
        const DeskProduct *product;
        qsizetype place;
        Id id;
    };
    std::vector<Row> rows;
    const auto words = queryWords(m_query);
    for (const auto &product : app()->desk()->products()) {
        const bool found = keepsStock(product) && hasAllWords(product.folded, words);
        for (qsizetype i = 0; i < product.variants.size(); ++i) {
            const auto &id = product.variants.at(i).id;
            if (found || m_copies.contains(id))
                rows.push_back({&product, i, id});
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.product->folded, a.product->id, a.place) <
               std::tie(b.product->folded, b.product->id, b.place);
    });
    QList<Id> ids;
    for (const auto &row : rows)
        ids.append(row.id);
    m_rows.setIds(ids);
    Q_EMIT changed();
}

Label LabelModel::labelOf(const Id &variantId) const {
    Label label;
    const auto found = app()->desk()->find(variantId);
    if (found.variant == nullptr)
        return label;
    label.name = deskName(*found.product, *found.variant);
    label.sku = found.variant->sku;
    // A GTIN names the product: it says nothing of which of several variants this is.
    if (found.product->variants.size() == 1 && isValidGtin(found.product->gtin))
        label.gtin = found.product->gtin;
    if (!found.variant->price.currency.isNone())
        label.price = format::price(found.variant->price);
    label.copies = m_copies.value(variantId);
    return label;
}

QVariant LabelModel::make(const Id &variantId) const {
    LabelItem item;
    item.variantId = idText(variantId);
    if (app() == nullptr)
        return QVariant::fromValue(item);
    const auto label = labelOf(variantId);
    item.name = label.name;
    if (!label.gtin.isEmpty())
        item.codeText = tr("GTIN %1").arg(label.gtin);
    else
        item.codeText = label.sku.isEmpty() ? tr("No code") : label.sku;
    item.copies = label.copies;
    return QVariant::fromValue(item);
}

void LabelModel::setQuery(const QString &text) {
    if (text == m_query)
        return;
    m_query = text;
    Q_EMIT queryChanged();
    refreshLater();
}

void LabelModel::setSheet(int row) {
    if (row < 0 || row >= m_sheets.count() || row == sheet())
        return;
    m_sheet = static_cast<LabelSheet>(row);
    m_skip = std::min(m_skip, mostSkip());
    Q_EMIT changed();
}

void LabelModel::setSkip(int places) {
    m_skip = std::clamp(places, 0, mostSkip());
    Q_EMIT changed();
}

int LabelModel::copies() const {
    return std::accumulate(m_copies.cbegin(), m_copies.cend(), 0);
}

QString LabelModel::summary() const {
    const int wanted = copies();
    if (wanted == 0)
        return {};
    const int perPage = labelsPerPage(m_sheet);
    const int pages = (m_skip + wanted + perPage - 1) / perPage;
    return tr("%1 on %2").arg(tr("%n label(s)", nullptr, wanted), tr("%n page(s)", nullptr, pages));
}

bool LabelModel::canPrint() const {
    return app() != nullptr && app()->labelMaker() && copies() > 0;
}

QString LabelModel::fileName() const {
    return tr("Labels") + QStringLiteral(".pdf");
}

void LabelModel::setCopies(const QString &variantId, int copies) {
    const Id id = idFrom(variantId);
    if (app() == nullptr || app()->desk()->find(id).variant == nullptr)
        return;
    const int wanted = std::clamp(copies, 0, mostCopies);
    if (wanted == 0)
        m_copies.remove(id);
    else
        m_copies.insert(id, wanted);
    m_rows.touch(id);
    Q_EMIT changed();
}

void LabelModel::clear() {
    m_copies.clear();
    m_skip = 0;
    m_rows.setIds(m_rows.ids());
    Q_EMIT changed();
}

void LabelModel::save(const QUrl &file) {
    if (!canPrint())
        return;
    Labels labels{m_sheet, m_skip, {}};
    const auto shown = m_rows.ids();
    for (const auto &id : shown) {
        if (m_copies.contains(id))
            labels.labels.append(labelOf(id));
    }
    if (app()->desk()->saveDocument(app()->labelMaker()(labels), file))
        Q_EMIT saved();
}

} // namespace aura::app
