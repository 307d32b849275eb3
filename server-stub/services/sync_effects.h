// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/carts.h>
#include <aura/server/services/orders.h>
#include <aura/wire/sync_json.h>

namespace aura::server {

/// What each kind of operation does. An error means that it has no effect: the caller undoes what was begun. What a
/// person needs in order to decide is left in `result` either way; `conflict` says that it is theirs to decide.
struct SyncEffects {
    Write &write;
    const Id &user;
    const Id &device;
    const Operation &operation;
    std::int64_t behind; ///< By how much the device's clock is behind the server's, in milliseconds.
    CartService &carts;
    OrderService &orders;
    OperationResult &result;
    bool conflict = false;

    Status operator()(const UnknownArgs &);
    Status operator()(const CartAdd &args);
    Status operator()(const CartSet &args);
    Status operator()(const CartRemove &args);
    Status operator()(const OrderSubmit &args);
    Status operator()(const OrderTransition &args);
    Status operator()(const StockAdjust &args);
    Status operator()(const StockCount &args);
    Status operator()(const ProductCreate &args);
    Status operator()(const ProductPatch &args);
    Status operator()(const MediaAttach &args);
    Status operator()(const ReviewPut &args);
    Status operator()(const ReviewVote &args);
    Status operator()(const ReturnRequest &args);
    Status operator()(const ReturnTransition &args);
    Status operator()(const AddressPut &args);
    Status operator()(const AddressRemove &args);
    Status operator()(const ProfilePatch &args);
    Status operator()(const CartSave &args);
    Status operator()(const CartRestore &args);
    Status operator()(const WishAdd &args);
    Status operator()(const WishRemove &args);
    Status operator()(const NoticesRead &args);
    Status operator()(const StockThreshold &args);
    Status operator()(const StockPolicySet &args);
    Status operator()(const ParcelShip &args);
    Status operator()(const OrderCancelRest &args);
    Status operator()(const ShopPatch &args);
    Status operator()(const StockTransfer &args);
    Status operator()(const StockLocationPut &args);
    Status operator()(const ReturnSay &args);
    Status operator()(const ReturnDispute &args);

private:
    Status takeOrder(const Id &orderId, Result<Order> changed);
    Status takeWords(const Result<Order> &written);
    Status takeStock(const Id &variant, const Result<StockLevel> &changed);
};

} // namespace aura::server
