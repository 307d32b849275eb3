// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/pricing.h>
#include <aura/storage/database.h>

namespace aura::storage {

/// The rules that stand in a catalogue or in the server's database, with the given policy; nothing but the policy when
/// it holds none. Corrupt when what stands there cannot be read.
Result<PriceRules> priceRules(Database &database, const TaxPolicy &policy);
/// The same as text, to see whether it is another one. Empty when there is none.
Result<QString> priceRulesText(Database &database);
Result<PriceRules> priceRulesFromText(const QString &text, const TaxPolicy &policy);
Status setPriceRules(Database &database, const PriceRules &rules);

/// What rules ask of products; without those that the catalogue does not know.
Result<QHash<Id, ProductFacts>> productFacts(Database &database, const QList<Id> &products);

} // namespace aura::storage
