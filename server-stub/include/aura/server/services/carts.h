// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/operation.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// People's carts: the shared reducers over rows, priced by this server's catalogue. Changes are for the writer's
/// thread.
class CartService {
public:
    /// `ids` must outlive the service.
    explicit CartService(IdGenerator &ids)
        : m_ids(ids) {}

    /// A person without a cart has an empty one with the nil id. On any connection.
    static Result<Cart> read(storage::Database &db, const Id &user);

    /// Applies one operation at the time at which the person acted, and returns the cart. NotFound when the variant is
    /// not sold; otherwise the reducers' errors.
    Result<Cart> change(Write &write, const Id &user, const CartAdd &operation, UnixMillis at);
    Result<Cart> change(Write &write, const Id &user, const CartSet &operation, UnixMillis at);
    Result<Cart> change(Write &write, const Id &user, const CartRemove &operation, UnixMillis at);
    /// NotFound also only when the variant is in neither place and is not sold.
    Result<Cart> change(Write &write, const Id &user, const CartSave &operation, UnixMillis at);
    Result<Cart> change(Write &write, const Id &user, const CartRestore &operation, UnixMillis at);
    /// The same for a run of changes that are saved together: a cart as it is now, the operation applied to it in
    /// memory, with names and prices of the catalogue, and what came of it as rows. On an error of applyTo() the cart
    /// is as it was. What save() writes is one revision, however many changes there were.
    Result<Cart> readToChange(Write &write, const Id &user);
    static Status applyTo(Write &write, Cart &cart, CartAdd operation, UnixMillis at);
    static Status applyTo(Write &write, Cart &cart, CartSet operation, UnixMillis at);
    static Status applyTo(Write &write, Cart &cart, const CartRemove &operation, UnixMillis at);
    static Status applyTo(Write &write, Cart &cart, CartSave operation, UnixMillis at);
    static Status applyTo(Write &write, Cart &cart, CartRestore operation, UnixMillis at);
    Status save(Write &write, const Id &user, const Cart &before, Cart &cart);
    /// Takes several variants out at once.
    Status remove(Write &write, const Id &user, const QList<Id> &variants, UnixMillis at);

    /// Empties carts that nobody touched for cartLifetimeMillis. What is saved for later stays.
    Status expire(Write &write);

private:
    template <typename Operation>
    Result<Cart> changeOne(Write &write, const Id &user, const Operation &operation, UnixMillis at);

    IdGenerator &m_ids;
    /// The cart that was saved last, because a queue of changes to one cart is what comes most. Its row's id and
    /// revision tell whether it still is what the database holds: a change that was rolled back left a lower one.
    Cart m_last;
};

} // namespace aura::server
