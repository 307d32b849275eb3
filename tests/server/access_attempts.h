// SPDX-License-Identifier: Apache-2.0
// Every kind of operation, with a thing of somebody's that it would change: the rows of tst_access.cpp.
#pragma once

#include "access_fixture.h"

#include <functional>
#include <map>

namespace aura::testing {

/// What a kind of operation is about.
enum class Kind : std::uint8_t {
    Oneself, ///< Changes things of whoever sends it.
    Ada,     ///< Changes a thing of Ada's.
    Shop,    ///< Is for the people of Vera's shop, and not while it is suspended.
};

struct Attempt {
    Kind kind = Kind::Oneself;
    std::function<OperationArgs(AccessFixture &)> args;
    bool tells = false; ///< Others hear of it, as they should.
};

inline CartLine cartLine(AccessFixture &f) {
    CartLine line;
    line.productId = f.lamp.id;
    line.variantId = f.lampVariant();
    line.quantity = 1;
    return line;
}

/// By the kind of the operation.
inline const std::multimap<QString, Attempt> &attempts() {
    static const std::multimap<QString, Attempt> all{
        {u"cart.add"_s, {Kind::Oneself, [](AccessFixture &f) { return CartAdd{cartLine(f)}; }}},
        {u"cart.set"_s, {Kind::Oneself, [](AccessFixture &f) { return CartSet{cartLine(f)}; }}},
        {u"cart.remove"_s, {Kind::Oneself, [](AccessFixture &f) { return CartRemove{f.lampVariant()}; }}},
        {u"cart.save"_s, {Kind::Oneself, [](AccessFixture &f) { return CartSave{cartLine(f)}; }}},
        {u"cart.restore"_s, {Kind::Oneself, [](AccessFixture &f) { return CartRestore{cartLine(f)}; }}},
        {u"wishlist.add"_s, {Kind::Oneself, [](AccessFixture &f) { return WishAdd{f.lamp.id}; }}},
        {u"wishlist.remove"_s, {Kind::Oneself, [](AccessFixture &f) { return WishRemove{f.lamp.id}; }}},
        {u"notification.read"_s, {Kind::Oneself, [](AccessFixture &f) { return NoticesRead{f.ids.next()}; }}},
        {u"profile.patch"_s,
         {Kind::Oneself,
          [](AccessFixture &) {
              return ProfilePatch{u"Somebody"_s, {}};
          }}},
        // Of one's own book; there is none of this id.
        {u"address.remove"_s, {Kind::Oneself, [](AccessFixture &f) { return AddressRemove{f.address}; }}},
        {u"review.vote"_s,
         {Kind::Oneself,
          [](AccessFixture &f) {
              return ReviewVote{f.review, f.lamp.id, true};
          },
          true}},
        {u"order.submit"_s,
         {Kind::Oneself, [](AccessFixture &f) { return f.submission({VendorFixture::line(f.lamp, 1)}, {f.shop}); },
          true}},

        {u"address.put"_s,
         {Kind::Ada,
          [](AccessFixture &f) {
              auto moved = f.order.shippingAddress;
              moved.city = u"Elsewhere"_s;
              return AddressPut{f.address, moved, true, f.order.shippingAddress};
          }}},
        {u"review.put"_s,
         {Kind::Ada,
          [](AccessFixture &f) {
              return ReviewPut{f.review, f.lamp.id, {1, u"Dark"_s, u"No."_s}, ReviewText{5, u"Bright"_s, u"Very."_s}};
          }}},
        {u"return.request"_s,
         {Kind::Ada,
          [](AccessFixture &f) {
              return ReturnRequest{f.ids.next(), f.delivered.id, {{f.lampVariant(), 1}}, ReturnReason::Other, {}};
          }}},
        {u"return.message"_s,
         {Kind::Ada,
          [](AccessFixture &f) {
              return ReturnSay{f.ids.next(), f.returnId, f.order.id, u"When can I send it?"_s};
          }}},
        {u"return.dispute"_s,
         {Kind::Ada,
          [](AccessFixture &f) {
              return ReturnDispute{f.ids.next(), f.refused, f.refusedOf.id, u"I do not agree."_s};
          }}},
        {u"order.transition"_s,
         {Kind::Ada,
          [](AccessFixture &f) {
              return OrderTransition{f.toCancel.id, OrderStep::Placed, OrderStep::Canceled, {}};
          }}},

        {u"order.transition"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return OrderTransition{f.toPack.id, OrderStep::Placed, OrderStep::Packed, {}};
          }}},
        {u"return.message"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return ReturnSay{f.ids.next(), f.returnId, f.order.id, u"Tomorrow."_s};
          }}},
        {u"return.transition"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return ReturnTransition{f.returnId, f.order.id, ReturnState::Requested, ReturnState::Approved, {}};
          }}},
        {u"stock.adjust"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return StockAdjust{f.lampVariant(), 1, StockReason::Found, {}};
          }}},
        {u"stock.count"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return StockCount{f.lampVariant(), 90, 0, 0};
          }}},
        {u"stock.transfer"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return StockTransfer{f.lampVariant(), {}, f.market, 1, {}};
          }}},
        {u"stock.location"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return StockLocationPut{f.shop.id, {}, {f.ids.next(), u"Fair"_s}};
          }}},
        {u"stock.threshold"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return StockThreshold{f.lampVariant(), 9};
          }}},
        {u"stock.policy"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return StockPolicySet{f.shop.id, 9};
          }}},
        {u"parcel.ship"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return ParcelShip{f.ids.next(), f.toSend.id, {{f.lampVariant(), 1}}, {}, 0};
          }}},
        {u"shop.patch"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              auto mine = settingsOf(f.shop);
              mine.story = u"We light up."_s;
              return ShopPatch{f.shop.id, settingsOf(f.shop), mine};
          }}},
        {u"order.cancel_rest"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              return OrderCancelRest{f.partlySent.id, 1};
          }}},
        {u"product.create"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              Product product;
              product.id = f.ids.next();
              product.vendorId = f.shop.id;
              product.name = u"Table"_s;
              Variant variant;
              variant.id = f.ids.next();
              variant.sku = u"TABLE"_s;
              variant.price = {99'000'000, Currency::of("EUR")};
              variant.isDefault = true;
              product.variants = {variant};
              return ProductCreate{product};
          }}},
        {u"product.patch"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              const auto seen = f.stored(f.lamp.id);
              return ProductPatch{seen.id, {VendorFixture::change(seen, ProductField::Name, u"Mine"_s)}, {}, {}};
          }}},
        {u"media.attach"_s,
         {Kind::Shop,
          [](AccessFixture &f) {
              Picture picture;
              picture.sha256 = f.hash;
              return MediaAttach{f.lamp.id, picture, 0};
          }}},
    };
    return all;
}

} // namespace aura::testing
