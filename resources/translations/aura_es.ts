<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>You</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>You shop as a guest</source>
        <translation>Compras sin cuenta</translation>
    </message>
    <message>
        <source>Browse and fill your cart. An account is only needed to order.</source>
        <translation>Explora la tienda y llena tu cesta. Solo hace falta una cuenta para pedir.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing is lost: sign in again, and what waits is sent.</source>
        <translation>Tu sesión ha terminado. No se pierde nada: vuelve a iniciar sesión y se envía lo pendiente.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Tus direcciones</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Find a command or place</source>
        <translation>Buscar un comando o lugar</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Tu tienda</translation>
    </message>
    <message>
        <source>Currency of prices</source>
        <translation>Moneda de los precios</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Sell here</source>
        <translation>Vender aquí</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Please choose a password of at least %1 characters.</source>
        <translation>Elige una contraseña de al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This password is too long. 70 letters and digits are enough.</source>
        <translation>Esta contraseña es demasiado larga. Bastan 70 letras y cifras.</translation>
    </message>
    <message>
        <source>This password holds a character that cannot be typed.</source>
        <translation>Esta contraseña contiene un carácter que no se puede teclear.</translation>
    </message>
    <message>
        <source>That was not right several times, so the account is closed for a few minutes. It opens by itself.</source>
        <translation>Ha habido varios intentos incorrectos, así que la cuenta queda bloqueada unos minutos. Se desbloquea sola.</translation>
    </message>
    <message numerus="yes">
        <source>That was not right several times, so the account is closed for %n minute(s). It opens by itself, and nothing is lost.</source>
        <translation>
            <numerusform>Ha habido varios intentos incorrectos, así que la cuenta queda bloqueada %Ln minuto. Se desbloquea sola y no se pierde nada.</numerusform>
            <numerusform>Ha habido varios intentos incorrectos, así que la cuenta queda bloqueada %Ln minutos. Se desbloquea sola y no se pierde nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Default</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Remove address of %1</source>
        <translation>Quitar la dirección de %1</translation>
    </message>
    <message>
        <source>Edit address of %1</source>
        <translation>Editar la dirección de %1</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Flat, floor, company</source>
        <translation>Piso, puerta, empresa</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elige un país</translation>
    </message>
    <message>
        <source>Region or state</source>
        <translation>Región o estado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Only for the carrier.</source>
        <translation>Solo para el transportista.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>This address was removed on another device. Saving it brings it back.</source>
        <translation>Esta dirección se quitó en otro dispositivo. Si la guardas, vuelve a aparecer.</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>Dirección guardada</translation>
    </message>
    <message>
        <source>Send my orders here</source>
        <translation>Enviar aquí mis pedidos</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Guardar dirección</translation>
    </message>
</context>
<context>
    <name>AddressTexts</name>
    <message>
        <source>Please use at most %1 characters.</source>
        <translation>Usa como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>¿Quién lo recibe?</translation>
    </message>
    <message>
        <source>Street and number, please.</source>
        <translation>Indica la calle y el número.</translation>
    </message>
    <message>
        <source>Which town?</source>
        <translation>¿En qué ciudad?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>¿En qué país?</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Your addresses</source>
        <translation>Tus direcciones</translation>
    </message>
    <message>
        <source>The address is removed</source>
        <translation>Dirección quitada</translation>
    </message>
    <message>
        <source>Orders go to the chosen one unless you say otherwise at checkout.</source>
        <translation>Los pedidos se envían a la dirección elegida, salvo que indiques otra al tramitar el pedido.</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Aquí no hay ninguna sesión iniciada</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Aún no hay direcciones</translation>
    </message>
    <message>
        <source>Sign in, and your addresses come along to every device.</source>
        <translation>Inicia sesión y tendrás tus direcciones en todos tus dispositivos.</translation>
    </message>
    <message>
        <source>Keep where your orders go, and checkout is one tap shorter. It works without a network, too.</source>
        <translation>Guarda adónde se envían tus pedidos y te ahorras un paso al tramitarlos. También funciona sin conexión.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>Remove the address of %1?</source>
        <translation>¿Quitar la dirección de %1?</translation>
    </message>
    <message>
        <source>Orders that were made keep theirs.</source>
        <translation>Los pedidos ya hechos conservan la suya.</translation>
    </message>
</context>
<context>
    <name>AdminCommission</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Every price</source>
        <translation>Cualquier precio</translation>
    </message>
    <message>
        <source>Every price in %1</source>
        <translation>Cualquier precio en %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Por debajo de %1</translation>
    </message>
    <message>
        <source>From %1, below %2</source>
        <translation>Desde %1 y por debajo de %2</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>It needs a name of at most %n character(s).</source>
        <translation>
            <numerusform>Necesita un nombre de %n carácter como máximo.</numerusform>
            <numerusform>Necesita un nombre de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The currency is not one; EUR is, for example.</source>
        <translation>No es una moneda; EUR, por ejemplo, lo es.</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1: no es un importe.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Un importe necesita una moneda.</translation>
    </message>
    <message>
        <source>The lowest price</source>
        <translation>El precio más bajo</translation>
    </message>
    <message>
        <source>The price it ends below</source>
        <translation>El precio por debajo del que termina</translation>
    </message>
    <message>
        <source>The prices end before they begin.</source>
        <translation>Los precios terminan antes de empezar.</translation>
    </message>
    <message>
        <source>A day is written like %1.</source>
        <translation>Un día se escribe así: %1.</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>The share is a number of percent from 0 to 100, with two decimals at most.</source>
        <translation>La parte es un porcentaje de 0 a 100, con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>The fixed part</source>
        <translation>La parte fija</translation>
    </message>
    <message>
        <source>An amount is out of range.</source>
        <translation>Un importe está fuera de rango.</translation>
    </message>
</context>
<context>
    <name>AdminOperation</name>
    <message>
        <source>Being made</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Se está verificando</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Se puede restaurar</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>No se puede restaurar</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <source>Writing reviews</source>
        <translation>Escribir reseñas</translation>
    </message>
    <message>
        <source>Paying by card</source>
        <translation>Pagar con tarjeta</translation>
    </message>
    <message>
        <source>Asking to send something back</source>
        <translation>Pedir una devolución</translation>
    </message>
    <message>
        <source>Off: nobody can make an account. Who has one signs in as ever.</source>
        <translation>Desactivado: nadie puede crear una cuenta. Quien tiene una inicia sesión como siempre.</translation>
    </message>
    <message>
        <source>Off: nothing new is written. What is written stays.</source>
        <translation>Desactivado: no se escribe nada nuevo. Lo escrito se queda.</translation>
    </message>
    <message>
        <source>Off: other ways to pay stay. What was begun is finished, and refunds go on.</source>
        <translation>Desactivado: quedan las demás formas de pago. Lo empezado se termina y los reembolsos siguen.</translation>
    </message>
    <message>
        <source>Off: nothing new is asked for. What was asked for goes on.</source>
        <translation>Desactivado: no se pide nada nuevo. Lo pedido sigue.</translation>
    </message>
    <message>
        <source>Showing reviews at once</source>
        <translation>Mostrar las reseñas al momento</translation>
    </message>
    <message>
        <source>Off: what is written or changed waits in Moderation, and is shown once it is approved. What is shown stays.</source>
        <translation>Desactivado: lo que se escribe o cambia espera en Moderación y se muestra cuando se aprueba. Lo que ya se muestra se queda.</translation>
    </message>
</context>
<context>
    <name>AdminOrders</name>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Invoice to: %1</source>
        <translation>Factura a: %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>IVA incluido</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1 paid back</source>
        <translation>%1 reembolsado</translation>
    </message>
    <message>
        <source>waits for the provider</source>
        <translation>espera al proveedor de pagos</translation>
    </message>
    <message>
        <source>Can be paid back: %1</source>
        <translation>Se puede reembolsar: %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Partly paid back</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>%1: nothing, no rule fitted</source>
        <translation>%1: nada, ninguna regla correspondía</translation>
    </message>
</context>
<context>
    <name>AdminPromotions</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Costs at least</source>
        <translation>Cuesta al menos</translation>
    </message>
    <message>
        <source>Pieces at least</source>
        <translation>Unidades como mínimo</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Con sesión iniciada</translation>
    </message>
    <message>
        <source>Each article</source>
        <translation>Cada artículo</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>El pedido</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Free delivery</source>
        <translation>Envío gratis</translation>
    </message>
    <message>
        <source>%1 off each article</source>
        <translation>%1 menos en cada artículo</translation>
    </message>
    <message>
        <source>%1 off the order</source>
        <translation>%1 menos en el pedido</translation>
    </message>
    <message>
        <source>%1 off the delivery</source>
        <translation>%1 menos en el envío</translation>
    </message>
    <message>
        <source>It needs a name in one language at least.</source>
        <translation>Necesita un nombre en un idioma como mínimo.</translation>
    </message>
    <message>
        <source>A condition needs a category or a shop.</source>
        <translation>Una condición necesita una categoría o una tienda.</translation>
    </message>
    <message>
        <source>A condition needs a tag.</source>
        <translation>Una condición necesita una etiqueta.</translation>
    </message>
    <message>
        <source>What it costs at least is written like “50 EUR; 60 USD”.</source>
        <translation>Lo que cuesta como mínimo se escribe como «50 EUR; 60 USD».</translation>
    </message>
    <message>
        <source>How many pieces it takes at least is a whole number from 1 on.</source>
        <translation>El mínimo de unidades es un número entero desde 1.</translation>
    </message>
    <message>
        <source>The share is a number of percent above 0 and up to 100.</source>
        <translation>El porcentaje es un número mayor que 0 y de 100 como máximo.</translation>
    </message>
    <message>
        <source>It takes either a share or an amount off.</source>
        <translation>Descuenta un porcentaje o un importe, no ambos.</translation>
    </message>
    <message>
        <source>What it takes off is a share, or amounts like “5 EUR; 6 USD”.</source>
        <translation>Lo que descuenta es un porcentaje, o importes como «5 EUR; 6 USD».</translation>
    </message>
    <message>
        <source>A day is written like %1.</source>
        <translation>Un día se escribe así: %1.</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>A limit is a whole number from 1 on, or empty for none.</source>
        <translation>Un límite es un número entero desde 1, o vacío si no hay.</translation>
    </message>
    <message>
        <source>The priority is a whole number from -1000 to 1000.</source>
        <translation>La prioridad es un número entero de -1000 a 1000.</translation>
    </message>
    <message>
        <source>Something in it is too long or out of range.</source>
        <translation>Algo es demasiado largo o está fuera de rango.</translation>
    </message>
</context>
<context>
    <name>AdminReturns</name>
    <message>
        <source>Waits for the shop</source>
        <translation>Espera a la tienda</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Se devuelve</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>Reembolsado: %1</translation>
    </message>
    <message>
        <source>Can be paid back: %1</source>
        <translation>Se puede reembolsar: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Pedida %1</translation>
    </message>
    <message>
        <source>Last step %1</source>
        <translation>Último paso %1</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>The buyer has asked the market to decide on %1.</source>
        <translation>El comprador pidió al mercado que decidiera el %1.</translation>
    </message>
    <message>
        <source>Decided for the buyer, or the shop has given in.</source>
        <translation>Decidido a favor del comprador, o la tienda ha cedido.</translation>
    </message>
    <message>
        <source>Decided for the shop.</source>
        <translation>Decidido a favor de la tienda.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Superadministrador</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado por contraseña</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se ha ido</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera una decisión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Looked at the list of people</source>
        <translation>Miró la lista de personas</translation>
    </message>
    <message>
        <source>Looked at a person</source>
        <translation>Miró a una persona</translation>
    </message>
    <message>
        <source>Blocked a person</source>
        <translation>Bloqueó a una persona</translation>
    </message>
    <message>
        <source>Unblocked a person</source>
        <translation>Desbloqueó a una persona</translation>
    </message>
    <message>
        <source>Signed a person out everywhere</source>
        <translation>Cerró todas las sesiones de una persona</translation>
    </message>
    <message>
        <source>Changed a person&apos;s role</source>
        <translation>Cambió el rol de una persona</translation>
    </message>
    <message>
        <source>Looked at the list of shops</source>
        <translation>Miró la lista de tiendas</translation>
    </message>
    <message>
        <source>Approved a shop</source>
        <translation>Aprobó una tienda</translation>
    </message>
    <message>
        <source>Rejected a shop</source>
        <translation>Rechazó una tienda</translation>
    </message>
    <message>
        <source>Suspended a shop</source>
        <translation>Suspendió una tienda</translation>
    </message>
    <message>
        <source>Looked at what waits</source>
        <translation>Miró lo que espera</translation>
    </message>
    <message>
        <source>Published a product</source>
        <translation>Publicó un producto</translation>
    </message>
    <message>
        <source>Rejected a product</source>
        <translation>Rechazó un producto</translation>
    </message>
    <message>
        <source>Published a review</source>
        <translation>Publicó una valoración</translation>
    </message>
    <message>
        <source>Took a review away</source>
        <translation>Retiró una valoración</translation>
    </message>
    <message>
        <source>Looked at this log</source>
        <translation>Miró este registro</translation>
    </message>
    <message>
        <source>Verified this log</source>
        <translation>Verificó este registro</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Looked at a shop</source>
        <translation>Miró una tienda</translation>
    </message>
    <message>
        <source>Looked at the list of orders</source>
        <translation>Consultó la lista de pedidos</translation>
    </message>
    <message>
        <source>Looked at an order</source>
        <translation>Consultó un pedido</translation>
    </message>
    <message>
        <source>Opened an order with its addresses</source>
        <translation>Abrió un pedido con sus direcciones</translation>
    </message>
    <message>
        <source>Canceled an order</source>
        <translation>Canceló un pedido</translation>
    </message>
    <message>
        <source>Paid back for an order</source>
        <translation>Reembolsó un pedido</translation>
    </message>
    <message>
        <source>admin people shops orders moderation audit platform</source>
        <comment>keywords</comment>
        <translation>administración personas tiendas pedidos moderación registro plataforma</translation>
    </message>
    <message>
        <source>Exported the list of people</source>
        <translation>Exportó la lista de personas</translation>
    </message>
    <message>
        <source>Looked at where a person is signed in</source>
        <translation>Consultó dónde tiene sesión una persona</translation>
    </message>
    <message>
        <source>Signed a device of a person out</source>
        <translation>Cerró la sesión de un dispositivo de una persona</translation>
    </message>
    <message>
        <source>Exported the list of shops</source>
        <translation>Exportó la lista de tiendas</translation>
    </message>
    <message>
        <source>Exported what waits</source>
        <translation>Exportó lo pendiente</translation>
    </message>
    <message>
        <source>Exported the list of orders</source>
        <translation>Exportó la lista de pedidos</translation>
    </message>
    <message>
        <source>Exported this log</source>
        <translation>Exportó este registro</translation>
    </message>
    <message>
        <source>Looked at how the server does</source>
        <translation>Consultó cómo va el servidor</translation>
    </message>
    <message>
        <source>Looked at what shops are charged</source>
        <translation>Miró lo que se cobra a las tiendas</translation>
    </message>
    <message>
        <source>Exported what shops are charged</source>
        <translation>Exportó lo que se cobra a las tiendas</translation>
    </message>
    <message>
        <source>Tried what a product would be charged</source>
        <translation>Probó lo que se cobraría por un producto</translation>
    </message>
    <message>
        <source>Changed what shops are charged</source>
        <translation>Cambió lo que se cobra a las tiendas</translation>
    </message>
    <message>
        <source>Looked at the list of returns</source>
        <translation>Miró la lista de devoluciones</translation>
    </message>
    <message>
        <source>Exported the list of returns</source>
        <translation>Exportó la lista de devoluciones</translation>
    </message>
    <message>
        <source>Looked at a return</source>
        <translation>Miró una devolución</translation>
    </message>
    <message>
        <source>Accepted a return</source>
        <translation>Aceptó una devolución</translation>
    </message>
    <message>
        <source>Rejected a return</source>
        <translation>Rechazó una devolución</translation>
    </message>
    <message>
        <source>Paid back for a return</source>
        <translation>Reembolsó una devolución</translation>
    </message>
    <message>
        <source>Looked at the categories</source>
        <translation>Miró las categorías</translation>
    </message>
    <message>
        <source>Made a category</source>
        <translation>Creó una categoría</translation>
    </message>
    <message>
        <source>Changed a category</source>
        <translation>Cambió una categoría</translation>
    </message>
    <message>
        <source>Moved a category</source>
        <translation>Movió una categoría</translation>
    </message>
    <message>
        <source>Merged a category into another</source>
        <translation>Fusionó una categoría con otra</translation>
    </message>
    <message>
        <source>Looked at the papers of a shop</source>
        <translation>Miró la documentación de una tienda</translation>
    </message>
    <message>
        <source>Began to see the shop as a person</source>
        <translation>Empezó a ver la tienda como una persona</translation>
    </message>
    <message>
        <source>Saw the shop as a person no more</source>
        <translation>Dejó de ver la tienda como una persona</translation>
    </message>
    <message>
        <source>Anonymized a person</source>
        <translation>Anonimizó a una persona</translation>
    </message>
    <message>
        <source>Looked at how the platform is run</source>
        <translation>Miró cómo funciona la plataforma</translation>
    </message>
    <message>
        <source>Changed how the platform is run</source>
        <translation>Cambió cómo funciona la plataforma</translation>
    </message>
    <message>
        <source>Looked at the backups</source>
        <translation>Miró las copias de seguridad</translation>
    </message>
    <message>
        <source>Exported the list of backups</source>
        <translation>Exportó la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>Began a backup</source>
        <translation>Empezó una copia de seguridad</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Could not make a backup</source>
        <translation>No pudo hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>Began to verify a backup</source>
        <translation>Empezó a verificar una copia de seguridad</translation>
    </message>
    <message>
        <source>Verified a backup</source>
        <translation>Verificó una copia de seguridad</translation>
    </message>
    <message>
        <source>Removed a backup</source>
        <translation>Eliminó una copia de seguridad</translation>
    </message>
    <message>
        <source>Looked at the payouts</source>
        <translation>Miró los pagos a tiendas</translation>
    </message>
    <message>
        <source>Exported the payouts</source>
        <translation>Exportó los pagos a tiendas</translation>
    </message>
    <message>
        <source>Had a payout tried again</source>
        <translation>Hizo repetir un pago a una tienda</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Looked at the roles</source>
        <translation>Consultó los roles</translation>
    </message>
    <message>
        <source>Looked at a role</source>
        <translation>Consultó un rol</translation>
    </message>
    <message>
        <source>Made a role</source>
        <translation>Creó un rol</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>Cambió un rol</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>Eliminó un rol</translation>
    </message>
    <message>
        <source>Looked at the keys of programs</source>
        <translation>Consultó las claves de los programas</translation>
    </message>
    <message>
        <source>Exported the keys of programs</source>
        <translation>Exportó las claves de los programas</translation>
    </message>
    <message>
        <source>Looked at a key</source>
        <translation>Consultó una clave</translation>
    </message>
    <message>
        <source>Made a key</source>
        <translation>Creó una clave</translation>
    </message>
    <message>
        <source>Revoked a key</source>
        <translation>Revocó una clave</translation>
    </message>
    <message>
        <source>Looked at the webhooks</source>
        <translation>Consultó los webhooks</translation>
    </message>
    <message>
        <source>Exported the webhooks</source>
        <translation>Exportó los webhooks</translation>
    </message>
    <message>
        <source>Looked at a webhook</source>
        <translation>Consultó un webhook</translation>
    </message>
    <message>
        <source>Made a webhook</source>
        <translation>Creó un webhook</translation>
    </message>
    <message>
        <source>Changed a webhook</source>
        <translation>Cambió un webhook</translation>
    </message>
    <message>
        <source>Gave a webhook another secret</source>
        <translation>Dio otro secreto a un webhook</translation>
    </message>
    <message>
        <source>Removed a webhook</source>
        <translation>Eliminó un webhook</translation>
    </message>
    <message>
        <source>Tested a webhook</source>
        <translation>Probó un webhook</translation>
    </message>
    <message>
        <source>Had something sent again</source>
        <translation>Hizo enviar algo de nuevo</translation>
    </message>
    <message>
        <source>Switched a webhook off, as it failed</source>
        <translation>Desactivó un webhook porque fallaba</translation>
    </message>
    <message>
        <source>Looked at the deliveries</source>
        <translation>Consultó las entregas</translation>
    </message>
    <message>
        <source>Exported the deliveries</source>
        <translation>Exportó las entregas</translation>
    </message>
    <message>
        <source>Looked at the promotions</source>
        <translation>Miró las promociones</translation>
    </message>
    <message>
        <source>Exported the promotions</source>
        <translation>Exportó las promociones</translation>
    </message>
    <message>
        <source>Looked at the figures of a promotion</source>
        <translation>Miró las cifras de una promoción</translation>
    </message>
    <message>
        <source>Looked at the codes of a promotion</source>
        <translation>Miró los códigos de una promoción</translation>
    </message>
    <message>
        <source>Made or changed a promotion</source>
        <translation>Creó o cambió una promoción</translation>
    </message>
    <message>
        <source>Removed a promotion</source>
        <translation>Quitó una promoción</translation>
    </message>
    <message>
        <source>Made codes of a promotion</source>
        <translation>Creó códigos de una promoción</translation>
    </message>
    <message>
        <source>Tried what articles would cost</source>
        <translation>Probó cuánto costarían unos artículos</translation>
    </message>
    <message>
        <source>Looked at taxes and deliveries</source>
        <translation>Miró los impuestos y los envíos</translation>
    </message>
    <message>
        <source>Changed taxes or deliveries</source>
        <translation>Cambió los impuestos o los envíos</translation>
    </message>
    <message>
        <source>Looked at the rates</source>
        <translation>Consultó los tipos de cambio</translation>
    </message>
    <message>
        <source>Exported the rates</source>
        <translation>Exportó los tipos de cambio</translation>
    </message>
    <message>
        <source>Changed the rates</source>
        <translation>Cambió los tipos de cambio</translation>
    </message>
    <message>
        <source>Looked at former rates</source>
        <translation>Consultó tipos de cambio anteriores</translation>
    </message>
    <message>
        <source>Exported former rates</source>
        <translation>Exportó tipos de cambio anteriores</translation>
    </message>
    <message>
        <source>Looked at what mails say</source>
        <translation>Consultó lo que dicen los correos</translation>
    </message>
    <message>
        <source>Exported what mails say</source>
        <translation>Exportó lo que dicen los correos</translation>
    </message>
    <message>
        <source>Looked at a mail as it would be sent</source>
        <translation>Vio un correo tal como se enviaría</translation>
    </message>
    <message>
        <source>Changed what a mail says</source>
        <translation>Cambió lo que dice un correo</translation>
    </message>
    <message>
        <source>Put back what a mail says</source>
        <translation>Restableció lo que dice un correo</translation>
    </message>
    <message>
        <source>Had a mail sent to themselves</source>
        <translation>Se hizo enviar un correo</translation>
    </message>
    <message>
        <source>Looked at a category</source>
        <translation>Miró una categoría</translation>
    </message>
    <message>
        <source>Decided a dispute for the shop</source>
        <translation>Decidió una disputa a favor de la tienda</translation>
    </message>
    <message>
        <source>Wrote about a return</source>
        <translation>Escribió sobre una devolución</translation>
    </message>
    <message>
        <source>Looked at how devices sync</source>
        <translation>Miró cómo se sincronizan los dispositivos</translation>
    </message>
    <message>
        <source>Exported how devices sync</source>
        <translation>Exportó cómo se sincronizan los dispositivos</translation>
    </message>
</context>
<context>
    <name>AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Escribir en un archivo</translation>
    </message>
    <message>
        <source>Table of the days (CSV)</source>
        <translation>Tabla de los días (CSV)</translation>
    </message>
    <message>
        <source>Table of the products (CSV)</source>
        <translation>Tabla de los productos (CSV)</translation>
    </message>
    <message>
        <source>Picture of the charts (PNG)</source>
        <translation>Imagen de los gráficos (PNG)</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Otros días…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>En este tiempo no se vendió nada</translation>
    </message>
    <message>
        <source>Choose other days, or come back when there are orders.</source>
        <translation>Elige otros días o vuelve cuando haya pedidos.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The broken line is the time before. Revenue is that of goods, without delivery and before what was paid back.</source>
        <translation>La línea discontinua es el tiempo anterior. Los ingresos son los de los artículos, sin el envío y antes de los reembolsos.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Products by revenue</source>
        <translation>Productos por ingresos</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Categories by revenue</source>
        <translation>Categorías por ingresos</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>Cuánto duran las existencias</translation>
    </message>
    <message>
        <source>When people order</source>
        <translation>Cuándo se pide</translation>
    </message>
    <message>
        <source>Orders by weekday and hour</source>
        <translation>Pedidos por día de la semana y hora</translation>
    </message>
    <message>
        <source>Table of the days</source>
        <translation>Tabla de los días</translation>
    </message>
    <message>
        <source>Table of the products</source>
        <translation>Tabla de los productos</translation>
    </message>
    <message>
        <source>Picture of the charts</source>
        <translation>Imagen de los gráficos</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>That is no time from a day to a later one, of at most twenty years.</source>
        <translation>Eso no es un periodo de un día a otro posterior, de veinte años como máximo.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Nothing that was sold in this time runs out within a year.</source>
        <translation>Nada de lo que se vendió en este tiempo se agota en menos de un año.</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>AppearanceActions</name>
    <message>
        <source>theme colours mode night day</source>
        <comment>keywords</comment>
        <translation>tema colores modo noche día</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Apariencia: clara</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Apariencia: oscura</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Apariencia: como el sistema</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>animation still</source>
        <comment>keywords</comment>
        <translation>animación quieto</translation>
    </message>
    <message>
        <source>font zoom scale letters</source>
        <comment>keywords</comment>
        <translation>letra zoom tamaño fuente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
</context>
<context>
    <name>AvailabilityBadge</name>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>Solo queda %Ln</numerusform>
            <numerusform>Solo quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Pocas unidades</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sin stock</translation>
    </message>
    <message>
        <source>Stock not known yet</source>
        <translation>Stock aún desconocido</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Your bank asks</source>
        <translation>Tu banco pide confirmación</translation>
    </message>
    <message>
        <source>Confirm the payment on the page of your bank, then come back.</source>
        <translation>Confirma el pago en la página de tu banco y vuelve aquí.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>I have confirmed it</source>
        <translation>Ya lo he confirmado</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>No pagar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Aura Shop</source>
        <translation>Aura Shop</translation>
    </message>
    <message>
        <source>Aura Shop, home</source>
        <translation>Aura Shop, inicio</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>Cambiar %Ln producto</numerusform>
            <numerusform>Cambiar %Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Prices by percent</source>
        <translation>Precios en porcentaje</translation>
    </message>
    <message>
        <source>Prices by an amount</source>
        <translation>Precios en un importe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Main category</source>
        <translation>Categoría principal</translation>
    </message>
    <message>
        <source>Percent, such as -10</source>
        <translation>Porcentaje, como -10</translation>
    </message>
    <message>
        <source>Amount, such as +0.50</source>
        <translation>Importe, como +0,50</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en vez de %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>BuyBox</name>
    <message>
        <source>%1 of 5 stars, %2</source>
        <translation>%1 de 5 estrellas, %2</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1&#xa0;%</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Añadir a la cesta</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>Quitar %1 de favoritos</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>Añadir %1 a favoritos</translation>
    </message>
    <message>
        <source>You pay %1. %2</source>
        <translation>Pagas %1. %2</translation>
    </message>
    <message>
        <source>Put it on the wishlist to find it again.</source>
        <translation>Ponlo en favoritos para encontrarlo de nuevo.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Cameras cannot be used with this installation.</source>
        <translation>Con esta instalación no se pueden usar cámaras.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a picture</source>
        <translation>Hacer una foto</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>%1 hechas</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Hacer la foto</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No camera was found.</source>
        <translation>No se ha encontrado ninguna cámara.</translation>
    </message>
    <message>
        <source>The camera cannot be used.</source>
        <translation>No se puede usar la cámara.</translation>
    </message>
    <message>
        <source>Connect one, or allow this app to use it in the settings of your system.</source>
        <translation>Conecta una o permite que esta aplicación la use en los ajustes de tu sistema.</translation>
    </message>
    <message>
        <source>Another program may be using it, or this app may not. %1</source>
        <translation>Puede que otro programa la esté usando o que esta aplicación no tenga permiso. %1</translation>
    </message>
</context>
<context>
    <name>CannotOpen</name>
    <message>
        <source>Aura Shop</source>
        <translation>Aura Shop</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>The number of the card is missing.</source>
        <translation>Falta el número de tarjeta.</translation>
    </message>
    <message>
        <source>There is a digit wrong or missing in this number.</source>
        <translation>En este número falta un dígito o hay uno incorrecto.</translation>
    </message>
    <message>
        <source>Month and year, such as 08/27.</source>
        <translation>Mes y año, por ejemplo 08/27.</translation>
    </message>
    <message>
        <source>This card has expired.</source>
        <translation>Esta tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>The three or four digits on the back of the card.</source>
        <translation>Los tres o cuatro dígitos del reverso de la tarjeta.</translation>
    </message>
    <message>
        <source>The name as it stands on the card.</source>
        <translation>El nombre tal como figura en la tarjeta.</translation>
    </message>
    <message>
        <source>There is not enough money on this card. Nothing was charged.</source>
        <translation>No hay saldo suficiente en esta tarjeta. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The bank says that this card has expired. Nothing was charged.</source>
        <translation>El banco indica que esta tarjeta ha caducado. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The security code is not right. Nothing was charged.</source>
        <translation>El código de seguridad no es correcto. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The bank could not make sure that it was you. Nothing was charged.</source>
        <translation>El banco no ha podido comprobar que eras tú. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The bank declined this card. Nothing was charged. Try another card or another way to pay.</source>
        <translation>El banco ha rechazado esta tarjeta. No se ha cobrado nada. Prueba con otra tarjeta o con otra forma de pago.</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>No longer sold.</source>
        <translation>Ya no se vende.</translation>
    </message>
    <message>
        <source>Sold out by now.</source>
        <translation>Ya está agotado.</translation>
    </message>
    <message>
        <source>Cheaper by now: it was %1 when you added it.</source>
        <translation>Ahora cuesta menos: costaba %1 cuando lo añadiste.</translation>
    </message>
    <message>
        <source>The price changed: it was %1 when you added it.</source>
        <translation>El precio ha cambiado: costaba %1 cuando lo añadiste.</translation>
    </message>
</context>
<context>
    <name>CartPage</name>
    <message>
        <source>Cart</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Cart, %1</source>
        <translation>Cesta, %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Delivery is chosen for each shop in the next steps.</source>
        <translation>El envío de cada tienda se elige en los pasos siguientes.</translation>
    </message>
    <message>
        <source>Something changed since you put it here. Look at the notes beside the lines.</source>
        <translation>Algo ha cambiado desde que lo añadiste. Lee las notas junto a los artículos.</translation>
    </message>
    <message>
        <source>To checkout</source>
        <translation>Tramitar pedido</translation>
    </message>
    <message>
        <source>You are offline. An order is kept on this device and sent as soon as the shop can be reached.</source>
        <translation>No tienes conexión. El pedido se guarda en este dispositivo y se transmite en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>Your cart is empty</source>
        <translation>Tu cesta está vacía</translation>
    </message>
    <message>
        <source>What you put into it stays here, also without a network.</source>
        <translation>Lo que añadas se queda aquí, también sin conexión.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Ver categorías</translation>
    </message>
</context>
<context>
    <name>CatalogueGate</name>
    <message>
        <source>The shop moves in</source>
        <translation>La tienda se instala aquí</translation>
    </message>
    <message>
        <source>The whole catalogue comes onto this device once. From then on everything is here, also without a network.</source>
        <translation>Todo el catálogo se descarga una vez en este dispositivo. A partir de ahí lo tienes todo aquí, también sin conexión.</translation>
    </message>
    <message>
        <source>Fetching the catalogue</source>
        <translation>Descargando el catálogo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The catalogue did not arrive</source>
        <translation>El catálogo no ha llegado</translation>
    </message>
    <message>
        <source>There is no catalogue on this device yet</source>
        <translation>Aún no hay catálogo en este dispositivo</translation>
    </message>
    <message>
        <source>It comes down once, and then works without a network. As soon as the shop can be reached, it starts by itself.</source>
        <translation>Se descarga una vez y después funciona sin conexión. Empieza por sí solo en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %Ln producto</numerusform>
            <numerusform>%1, %Ln productos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>CheckoutAddress</name>
    <message>
        <source>Where does it go?</source>
        <translation>¿Adónde se envía?</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Keep it in my address book</source>
        <translation>Guardarla en mis direcciones</translation>
    </message>
</context>
<context>
    <name>CheckoutCard</name>
    <message>
        <source>Your card</source>
        <translation>Tu tarjeta</translation>
    </message>
    <message>
        <source>It goes to the payment service only. It is kept neither on this device nor in the shop.</source>
        <translation>Solo va al servicio de pago. No se guarda ni en este dispositivo ni en la tienda.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/AA</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nombre en la tarjeta</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Checkout</source>
        <translation>Tramitar pedido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>How do you want to pay?</source>
        <translation>¿Cómo quieres pagar?</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>Volver a la cesta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Tu pedido</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>There is nothing to order</source>
        <translation>No hay nada que pedir</translation>
    </message>
    <message>
        <source>Your cart is empty.</source>
        <translation>Tu cesta está vacía.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Ver categorías</translation>
    </message>
</context>
<context>
    <name>CheckoutReview</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Se envía a</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Note to the shops</source>
        <translation>Nota para las tiendas</translation>
    </message>
    <message>
        <source>Ring at the back door</source>
        <translation>Llamar a la puerta trasera</translation>
    </message>
    <message>
        <source>You are asked to sign in before the order is placed. Everything filled in here stays.</source>
        <translation>Se te pedirá iniciar sesión antes de hacer el pedido. Todo lo que has rellenado aquí se conserva.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Command, place or product</source>
        <translation>Comando, lugar o producto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Comandos y lugares</translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido hecho</translation>
    </message>
    <message>
        <source>Your order needs a decision</source>
        <translation>Tu pedido necesita una decisión</translation>
    </message>
    <message>
        <source>Queued, not ordered yet</source>
        <translation>En cola, aún no tramitado</translation>
    </message>
    <message>
        <source>Thank you. It is ordered.</source>
        <translation>Gracias. El pedido está hecho.</translation>
    </message>
    <message>
        <source>Open it below to see what changed.</source>
        <translation>Ábrelo abajo para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>The order is kept on this device and goes out by itself as soon as the shop can be reached. You see here when it is ordered.</source>
        <translation>El pedido se guarda en este dispositivo y se transmite por sí solo en cuanto se pueda contactar con la tienda. Aquí verás cuándo queda hecho.</translation>
    </message>
    <message>
        <source>The shops have your order. You can follow it below.</source>
        <translation>Las tiendas tienen tu pedido. Puedes seguirlo abajo.</translation>
    </message>
    <message>
        <source>Go on shopping</source>
        <translation>Seguir comprando</translation>
    </message>
    <message>
        <source>See the queue</source>
        <translation>Ver la cola</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both began with: %1</source>
        <translation>Ambos partían de: %1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>Lo tuyo, %1</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Theirs, in the shop now</source>
        <translation>Lo suyo, ahora en la tienda</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided</source>
        <translation>
            <numerusform>%Ln cambio decidido</numerusform>
            <numerusform>%Ln cambios decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Decide what is to be; everything else goes on meanwhile.</source>
        <translation>Otra persona cambió lo mismo antes de que llegara lo tuyo. Decide qué vale; todo lo demás sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Mine everywhere</source>
        <translation>Lo mío en todo</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>Lo suyo en todo</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>When somebody else changes the same thing as you, both versions wait here.</source>
        <translation>Cuando otra persona cambia lo mismo que tú, las dos versiones esperan aquí.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Sales of the last two weeks</source>
        <translation>Ventas de las dos últimas semanas</translation>
    </message>
</context>
<context>
    <name>DecisionDialogs</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere, and has the new role from the next sign-in on.</source>
        <translation>Se cierran todas las sesiones de %1, que tendrá el nuevo rol desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Amount, up to %1</source>
        <translation>&amp;Importe, hasta %1</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
</context>
<context>
    <name>DeskNav</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>A la tienda</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Tu tienda</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Reading your shop</source>
        <translation>Leyendo tu tienda</translation>
    </message>
    <message>
        <source>No shop of yours here</source>
        <translation>Aquí no hay ninguna tienda tuya</translation>
    </message>
    <message>
        <source>This is where people who work for a shop find its orders and its stock. Sign in with the account that you work with.</source>
        <translation>Quien trabaja para una tienda encuentra aquí sus pedidos y sus existencias. Inicia sesión con la cuenta con la que trabajas.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>A la tienda</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar sesión en %1</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out</source>
        <translation>
            <numerusform>Sesión cerrada en %Ln dispositivo</numerusform>
            <numerusform>Sesión cerrada en %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Aquí no hay ninguna sesión iniciada</translation>
    </message>
    <message>
        <source>Your devices cannot be shown</source>
        <translation>No se pueden mostrar tus dispositivos</translation>
    </message>
    <message>
        <source>Sign in to see where else you are signed in.</source>
        <translation>Inicia sesión para ver dónde más la tienes iniciada.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A device that you sign out keeps what was not sent yet, and sends it after your next sign-in there. If you do not know a device, change your password as well.</source>
        <translation>Si cierras la sesión en un dispositivo, lo que aún no se ha enviado se conserva en él y se envía cuando vuelvas a iniciar sesión allí. Si no reconoces un dispositivo, cambia también tu contraseña.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
</context>
<context>
    <name>DialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Registro y número</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Sent for review: %1</source>
        <translation>Enviado a revisión: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Motivo indicado: %1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in this form is not right. Please check it.</source>
        <translation>Hay algo incorrecto en este formulario. Revísalo.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Esto ya no está aquí.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Esto ya existe.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Please look again and confirm.</source>
        <translation>Algo ha cambiado mientras tanto. Revísalo y confirma.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Tu cuenta no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>Please sign in again. Your work is kept.</source>
        <translation>Vuelve a iniciar sesión. Tu trabajo se conserva.</translation>
    </message>
    <message>
        <source>Too many attempts. The account unlocks by itself in a few minutes.</source>
        <translation>Demasiados intentos. La cuenta se desbloquea sola en unos minutos.</translation>
    </message>
    <message>
        <source>The shop cannot be reached right now. You can go on; it is sent later.</source>
        <translation>Ahora no se puede contactar con la tienda. Puedes seguir; se envía más tarde.</translation>
    </message>
    <message>
        <source>That was a lot at once. It is tried again shortly.</source>
        <translation>Eran muchas cosas a la vez. Se reintenta en breve.</translation>
    </message>
    <message>
        <source>This is more than fits.</source>
        <translation>Esto es más de lo que cabe.</translation>
    </message>
    <message>
        <source>Some stored data was damaged and is fetched again.</source>
        <translation>Algunos datos guardados estaban dañados y se descargan de nuevo.</translation>
    </message>
    <message>
        <source>The new catalogue is not signed by the shop that this device knows. You still see the last one.</source>
        <translation>El catálogo nuevo no está firmado por la tienda que este dispositivo conoce. Sigues viendo el anterior.</translation>
    </message>
    <message>
        <source>This was written by a newer version. Please update the app.</source>
        <translation>Esto lo escribió una versión más reciente. Actualiza la app.</translation>
    </message>
    <message>
        <source>The device&apos;s storage is full. Free some space and try again.</source>
        <translation>El almacenamiento del dispositivo está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder.</source>
        <translation>La app no puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Another window is using the same data. Please try again.</source>
        <translation>Otra ventana está usando los mismos datos. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Not enough in stock any more.</source>
        <translation>Ya no queda stock suficiente.</translation>
    </message>
    <message>
        <source>Your personal data on this device is locked. Unlock it first.</source>
        <translation>Tus datos personales en este dispositivo están bloqueados. Desbloquéalos primero.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your work is kept.</source>
        <translation>Algo ha fallado por nuestra parte. Tu trabajo se conserva.</translation>
    </message>
    <message>
        <source>This app is older than your data</source>
        <translation>Esta app es más antigua que tus datos</translation>
    </message>
    <message>
        <source>What is stored on this device was written by a newer version of Aura Shop. Nothing was changed. Please update the app.</source>
        <translation>Lo guardado en este dispositivo lo escribió una versión más reciente de Aura Shop. No se ha cambiado nada. Actualiza la app.</translation>
    </message>
    <message>
        <source>The storage of this device is full</source>
        <translation>El almacenamiento de este dispositivo está lleno</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space, then try again.</source>
        <translation>No se pierde nada. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder</source>
        <translation>La app no puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Nothing is lost. Let it write there, then try again.</source>
        <translation>No se pierde nada. Permítele escribir ahí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your data is in use</source>
        <translation>Tus datos están en uso</translation>
    </message>
    <message>
        <source>Another program has it open. Close that, then try again.</source>
        <translation>Otro programa los tiene abiertos. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>No se pueden abrir tus datos</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export what waits</source>
        <translation>Exportar lo pendiente</translation>
    </message>
    <message>
        <source>Every change with its state and its reason, in one JSON file.</source>
        <translation>Cada cambio con su estado y su motivo, en un archivo JSON.</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Show fewer</source>
        <translation>Ver menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Ver todo (%Ln)</numerusform>
            <numerusform>Ver todo (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>In stock only</source>
        <translation>Solo en stock</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %Ln producto</numerusform>
            <numerusform>%1, %Ln productos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 mm, %4 g</source>
        <translation>%1 × %2 × %3 mm, %4 g</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A category that is gone</source>
        <translation>Una categoría que ya no existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Mira tu correo</translation>
    </message>
    <message>
        <source>If there is an account for %1, a mail is on its way. It brings a code that is good for an hour. Look into the folder for unwanted mail, too.</source>
        <translation>Si hay una cuenta para %1, hay un correo en camino. Trae un código válido durante una hora. Mira también en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>We send you a mail with which you choose a new one. What is on this device stays as it is.</source>
        <translation>Te enviamos un correo con el que eliges una nueva. Lo que hay en este dispositivo se queda como está.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>Enviar el correo</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Tengo el código</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Ya tengo un código</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %Ln&#xa0;min</numerusform>
            <numerusform>hace %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %Ln&#xa0;h</numerusform>
            <numerusform>hace %Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>%1, all of them on this device: search, compare and order, with a network or without.</source>
        <translation>%1, todo en este dispositivo: busca, compara y pide, con conexión o sin ella.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Ver categorías</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar en %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Pedido hecho el %1</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Facturado a</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Delivery (%1)</source>
        <translation>Envío (%1)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Tax included in it</source>
        <translation>Impuestos incluidos</translation>
    </message>
    <message>
        <source>Refunded since</source>
        <translation>Reembolsado después</translation>
    </message>
    <message>
        <source>Invoice for order %1</source>
        <translation>Factura del pedido %1</translation>
    </message>
    <message>
        <source>All amounts are in %1. This is the currency in which you pay.</source>
        <translation>Todos los importes están en %1. En esta moneda pagas.</translation>
    </message>
    <message>
        <source>When you ordered, you were shown the total as %1.</source>
        <translation>Al hacer el pedido se te mostró el total como %1.</translation>
    </message>
    <message>
        <source>Canceled since</source>
        <translation>Cancelado después</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tax included in it: %1 % of %2</source>
        <translation>Impuestos incluidos: %1 % de %2</translation>
    </message>
    <message>
        <source>Tax: %1 % of %2</source>
        <translation>Impuestos: %1 % de %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>LabelsSheet</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Nombre, SKU o código de barras</translation>
    </message>
    <message>
        <source>Labels of %1: %2</source>
        <translation>Etiquetas de %1: %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Places of the sheet that are used already</source>
        <translation>Huecos de la hoja ya usados</translation>
    </message>
    <message>
        <source>Places of the sheet that are used already: %1</source>
        <translation>Huecos de la hoja ya usados: %1</translation>
    </message>
    <message>
        <source>Choose how many labels you need of each article.</source>
        <translation>Elige cuántas etiquetas necesitas de cada artículo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Aura Shop %1</source>
        <translation>Aura Shop %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. You may use, change and pass it on; it comes without warranty. Icons and illustrations are part of it.</source>
        <translation>Software libre con la licencia Apache 2.0. Puedes usarlo, modificarlo y compartirlo; se ofrece sin garantía. Los iconos y las ilustraciones forman parte de él.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Trabajo de otros</translation>
    </message>
    <message>
        <source>windows, drawing, network</source>
        <translation>ventanas, dibujo, red</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>everything that is kept</source>
        <translation>todo lo que se guarda</translation>
    </message>
    <message>
        <source>sealing of personal data, encrypted connections</source>
        <translation>cifrado de los datos personales, conexiones cifradas</translation>
    </message>
    <message>
        <source>small downloads</source>
        <translation>descargas ligeras</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>the typeface</source>
        <translation>la tipografía</translation>
    </message>
</context>
<context>
    <name>LineItem</name>
    <message numerus="yes">
        <source>%1, %n piece(s), %2</source>
        <translation>
            <numerusform>%1, %Ln unidad, %2</numerusform>
            <numerusform>%1, %Ln unidades, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Save %1 for later</source>
        <translation>Guardar %1 para después</translation>
    </message>
</context>
<context>
    <name>ListFacets</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>1 star and up</source>
        <translation>1 estrella o más</translation>
    </message>
    <message numerus="yes">
        <source>%n stars and up</source>
        <translation>
            <numerusform>%Ln estrella o más</numerusform>
            <numerusform>%Ln estrellas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found in descriptions only.</source>
        <translation>Solo se ha encontrado en descripciones.</translation>
    </message>
    <message>
        <source>Few have all of these words. What has some of them follows.</source>
        <translation>Pocos contienen todas estas palabras. A continuación, los que contienen algunas.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. This is what fits “%2”.</source>
        <translation>Nada coincide con «%1». Esto coincide con «%2».</translation>
    </message>
    <message>
        <source>Nothing has all of these words. What comes closest lacks “%1”.</source>
        <translation>Nada contiene todas estas palabras. A lo más parecido le falta «%1».</translation>
    </message>
    <message>
        <source>Nothing has all of these words. This has some of them.</source>
        <translation>Nada contiene todas estas palabras. Esto contiene algunas.</translation>
    </message>
</context>
<context>
    <name>ListIntro</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Search is being prepared on this device and answers in a moment. Categories are ready already.</source>
        <translation>La búsqueda se está preparando en este dispositivo y responde en un momento. Las categorías ya están listas.</translation>
    </message>
    <message>
        <source>Categories below</source>
        <translation>Subcategorías</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
</context>
<context>
    <name>LocationSheet</name>
    <message>
        <source>New location</source>
        <translation>Nueva ubicación</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as “Market stall” or “Warehouse”. Buyers do not see it.</source>
        <translation>Por ejemplo, «Puesto del mercado» o «Almacén». Los compradores no lo ven.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>LocationsPanel</name>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Buyers see what there is in all of them. What is sold leaves the first location, and what it does not have the next ones in this order.</source>
        <translation>Los compradores ven lo que hay en todas. Lo vendido sale de la primera ubicación y, lo que allí falte, de las siguientes en este orden.</translation>
    </message>
    <message>
        <source>Add a location if you keep pieces in more than one place, such as a shop and a market stall.</source>
        <translation>Añade una ubicación si guardas piezas en más de un lugar, como una tienda y un puesto del mercado.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Sell from %1 earlier</source>
        <translation>Vender antes desde %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Volver a abrir %1</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Añadir una ubicación</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>Your new password at %1</source>
        <translation>Su nueva contraseña en %1</translation>
    </message>
    <message>
        <source>somebody asked for a new password for your account at %1. If that was you, open this on the device that has the app:</source>
        <translation>alguien pidió una nueva contraseña para su cuenta en %1. Si fue usted, abra esto en el dispositivo que tiene la aplicación:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una nueva contraseña</translation>
    </message>
    <message>
        <source>or copy this code into the app, under “Forgotten password”:</source>
        <translation>o copie este código en la aplicación, en «Contraseña olvidada»:</translation>
    </message>
    <message>
        <source>It works once, within an hour. Choosing a new password signs all your devices out.</source>
        <translation>Sirve una sola vez, durante una hora. Al elegir una nueva contraseña se cierra la sesión en todos sus dispositivos.</translation>
    </message>
    <message>
        <source>If it was not you, there is nothing to do: your password stays as it is.</source>
        <translation>Si no fue usted, no tiene que hacer nada: su contraseña sigue igual.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Se cambió su contraseña</translation>
    </message>
    <message>
        <source>the password of your account at %1 was changed, and your other devices were signed out.</source>
        <translation>se cambió la contraseña de su cuenta en %1 y se cerró la sesión en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>If that was not you, ask for a new password in the app at once, under “Forgotten password”.</source>
        <translation>Si no fue usted, pida enseguida una nueva contraseña en la aplicación, en «Contraseña olvidada».</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <translation>Se cambió su dirección de correo</translation>
    </message>
    <message>
        <source>your account at %1 has another e-mail address now. This message goes to the former one.</source>
        <translation>su cuenta en %1 tiene ahora otra dirección de correo. Este mensaje va a la anterior.</translation>
    </message>
    <message>
        <source>If that was not you, please tell us.</source>
        <translation>Si no fue usted, avísenos, por favor.</translation>
    </message>
    <message>
        <source>Your account was deleted</source>
        <translation>Se eliminó su cuenta</translation>
    </message>
    <message>
        <source>your account at %1 was deleted, as you asked. What the law makes us keep of your orders does not name you any more.</source>
        <translation>se eliminó su cuenta en %1, como pidió. Lo que la ley nos obliga a conservar de sus pedidos ya no lleva su nombre.</translation>
    </message>
    <message>
        <source>Your shop %1 is open</source>
        <translation>Su tienda %1 está abierta</translation>
    </message>
    <message>
        <source>your shop %1 was approved: what it sells can be seen and bought at %2 now.</source>
        <translation>su tienda %1 fue aprobada: lo que vende ya se puede ver y comprar en %2.</translation>
    </message>
    <message>
        <source>You look after it in the app, with or without a network.</source>
        <translation>La lleva usted en la aplicación, con o sin conexión.</translation>
    </message>
    <message>
        <source>Your application for the shop %1</source>
        <translation>Su solicitud para la tienda %1</translation>
    </message>
    <message>
        <source>your application to sell as %1 at %2 was looked at, and could not be approved:</source>
        <translation>su solicitud para vender como %1 en %2 fue revisada y no se pudo aprobar:</translation>
    </message>
    <message>
        <source>Nothing that you entered is lost: change what is in the way, and apply again in the app.</source>
        <translation>Nada de lo que escribió se ha perdido: cambie lo que lo impide y vuelva a solicitarlo en la aplicación.</translation>
    </message>
    <message>
        <source>Your shop %1 is suspended</source>
        <translation>Su tienda %1 está suspendida</translation>
    </message>
    <message>
        <source>your shop %1 was suspended: what it sells can neither be seen nor bought at %2 for now. The reason:</source>
        <translation>su tienda %1 fue suspendida: por ahora lo que vende no se puede ver ni comprar en %2. El motivo:</translation>
    </message>
    <message>
        <source>Nothing in it is lost, and its orders can still be read in the app.</source>
        <translation>Nada de ella se ha perdido, y sus pedidos se pueden seguir leyendo en la aplicación.</translation>
    </message>
    <message>
        <source>Your shop %1 is open again</source>
        <translation>Su tienda %1 está abierta de nuevo</translation>
    </message>
    <message>
        <source>your shop %1 is open again: what it sells can be seen and bought at %2 as before.</source>
        <translation>su tienda %1 está abierta de nuevo: lo que vende se puede ver y comprar en %2 como antes.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A new password is asked for</source>
        <translation>Se pide una contraseña nueva</translation>
    </message>
    <message>
        <source>A password was changed</source>
        <translation>Se cambió una contraseña</translation>
    </message>
    <message>
        <source>An address was changed</source>
        <translation>Se cambió una dirección</translation>
    </message>
    <message>
        <source>An account was deleted</source>
        <translation>Se eliminó una cuenta</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What it says now is shown; look at it and try again.</source>
        <translation>Alguien lo ha cambiado entretanto. Se muestra lo que dice ahora; mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something that it has to say is missing.</source>
        <translation>Falta algo que tiene que decir.</translation>
    </message>
    <message>
        <source>Something of it is too long, or has characters that no mail has.</source>
        <translation>Algo es demasiado largo o tiene caracteres que ningún correo tiene.</translation>
    </message>
    <message>
        <source>A shop was approved</source>
        <translation>Se aprobó una tienda</translation>
    </message>
    <message>
        <source>A shop was rejected</source>
        <translation>Se rechazó una tienda</translation>
    </message>
    <message>
        <source>A shop was suspended</source>
        <translation>Se suspendió una tienda</translation>
    </message>
    <message>
        <source>A shop was reinstated</source>
        <translation>Se readmitió una tienda</translation>
    </message>
    <message>
        <source>In braces only the names that are explained here can stand.</source>
        <translation>Entre llaves solo pueden ir los nombres que se explican aquí.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 · Aura Shop</source>
        <translation>%1 · Aura Shop</translation>
    </message>
    <message>
        <source>Aura Shop</source>
        <translation>Aura Shop</translation>
    </message>
    <message>
        <source>%1 × %2 added</source>
        <translation>Añadido: %1 × %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>View cart</source>
        <translation>Ver cesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Aura Shop components</source>
        <translation>Componentes de Aura Shop</translation>
    </message>
    <message>
        <source>%1 is on your wishlist</source>
        <translation>%1 está en tus favoritos</translation>
    </message>
    <message>
        <source>View wishlist</source>
        <translation>Ver favoritos</translation>
    </message>
    <message>
        <source>%1 is in the cart</source>
        <translation>%1 está en la cesta</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>You see the shop as %1</source>
        <translation>Ves la tienda como %1</translation>
    </message>
    <message>
        <source>For half an hour at most. Whatever you change here is refused by the shop.</source>
        <translation>Media hora como mucho. La tienda rechaza todo lo que cambies aquí.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The shop is being worked on</source>
        <translation>La tienda está en mantenimiento</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Payouts go to this account from now on.</source>
        <translation>Los pagos van a esta cuenta a partir de ahora.</translation>
    </message>
    <message>
        <source>Statement, %1</source>
        <translation>Extracto, %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Nothing can be paid out to you yet</source>
        <translation>Todavía no se te puede pagar nada</translation>
    </message>
    <message>
        <source>Say where your money goes. What you sell is kept for you until then.</source>
        <translation>Di adónde va tu dinero. Hasta entonces se te guarda lo que vendes.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Your last payout came back</source>
        <translation>Tu último pago fue devuelto</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent there until you name another account.</source>
        <translation>%1 No se envía nada más allí hasta que indiques otra cuenta.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Cambiar la cuenta</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>You owe this. It comes off what you sell next.</source>
        <translation>Esto lo debes. Se descuenta de tus próximas ventas.</translation>
    </message>
    <message>
        <source>Goes out with the next payout.</source>
        <translation>Sale con el próximo pago.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Of orders that may still be sent back: available 14 days after they arrive.</source>
        <translation>De pedidos que aún pueden devolverse: disponible 14 días después de llegar.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Sent to your account and not there yet.</source>
        <translation>Enviado a tu cuenta y aún no ha llegado.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos: %1</translation>
    </message>
    <message>
        <source>Nothing has been paid out yet.</source>
        <translation>Todavía no se ha pagado nada.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Write the statement to a file (CSV)</source>
        <translation>Guardar el extracto en un archivo (CSV)</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation>Nada vendido todavía</translation>
    </message>
    <message>
        <source>What you sell, what the market charges for it and what is paid out to you shows up here.</source>
        <translation>Aquí aparece lo que vendes, lo que el mercado cobra por ello y lo que se te paga.</translation>
    </message>
    <message>
        <source>Nothing moved in this month.</source>
        <translation>En este mes no hubo movimientos.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Canceled or sent back</source>
        <translation>Cancelado o devuelto</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Pago devuelto</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 vendidos</translation>
    </message>
    <message>
        <source>%1 not owed</source>
        <translation>%1 no se deben</translation>
    </message>
    <message>
        <source>%1 commission</source>
        <translation>%1 de comisión</translation>
    </message>
    <message>
        <source>%1 commission back</source>
        <translation>%1 de comisión devueltos</translation>
    </message>
    <message>
        <source>paid to you by the buyer</source>
        <translation>pagado por el comprador a ti</translation>
    </message>
    <message>
        <source>between you and the buyer</source>
        <translation>entre tú y el comprador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>La cuenta está cerrada.</translation>
    </message>
    <message>
        <source>The bank takes nothing for this account.</source>
        <translation>El banco no acepta nada para esta cuenta.</translation>
    </message>
    <message>
        <source>The bank did not take it (%1).</source>
        <translation>El banco no lo aceptó (%1).</translation>
    </message>
</context>
<context>
    <name>MovementRow</name>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>Order %1 is confirmed</source>
        <translation>Pedido %1 confirmado</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Pedido %1 preparado</translation>
    </message>
    <message>
        <source>Order %1 is on its way</source>
        <translation>El pedido %1 está en camino</translation>
    </message>
    <message>
        <source>Order %1 has been delivered</source>
        <translation>Pedido %1 entregado</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Pedido %1, %2</translation>
    </message>
    <message>
        <source>%1 have been paid back</source>
        <translation>Se te han devuelto %1</translation>
    </message>
    <message>
        <source>%1 costs less</source>
        <translation>%1 ha bajado de precio</translation>
    </message>
    <message>
        <source>Now %1 instead of %2</source>
        <translation>Ahora %1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 vuelve a estar disponible</translation>
    </message>
    <message>
        <source>Sign-in on a new device</source>
        <translation>Inicio de sesión en un dispositivo nuevo</translation>
    </message>
    <message>
        <source>Sign-in on a new device: %1</source>
        <translation>Inicio de sesión en un dispositivo nuevo: %1</translation>
    </message>
    <message>
        <source>If it was not you, sign that device out and change your password.</source>
        <translation>Si no has sido tú, cierra la sesión en ese dispositivo y cambia tu contraseña.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>The shop has canceled the rest of order %1</source>
        <translation>La tienda ha cancelado el resto del pedido %1</translation>
    </message>
    <message>
        <source>%1. %2 is paid back or not owed any more.</source>
        <translation>%1. %2 se devuelve o ya no se debe.</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 está publicado</translation>
    </message>
    <message>
        <source>Everybody can find it now.</source>
        <translation>Todos pueden encontrarlo ahora.</translation>
    </message>
    <message>
        <source>%1 was not accepted</source>
        <translation>%1 no fue aceptado</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 está abierta</translation>
    </message>
    <message>
        <source>The market has approved your shop.</source>
        <translation>El mercado ha aprobado tu tienda.</translation>
    </message>
    <message>
        <source>%1 was not approved</source>
        <translation>%1 no fue aprobada</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 está suspendida</translation>
    </message>
    <message>
        <source>Your review of %1 is not shown</source>
        <translation>Tu valoración de %1 no se muestra</translation>
    </message>
    <message>
        <source>Order %1 was canceled</source>
        <translation>El pedido %1 se ha cancelado</translation>
    </message>
    <message>
        <source>The return is accepted</source>
        <translation>La devolución está aceptada</translation>
    </message>
    <message>
        <source>The return was not accepted</source>
        <translation>La devolución no fue aceptada</translation>
    </message>
    <message>
        <source>%1 could not be paid out</source>
        <translation>No se pudieron abonar %1</translation>
    </message>
    <message>
        <source>A webhook was switched off</source>
        <translation>Se ha desactivado un webhook</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A message about a return</source>
        <translation>Un mensaje sobre una devolución</translation>
    </message>
    <message>
        <source>A buyer asks the market to decide about a return</source>
        <translation>Un comprador pide al mercado que decida sobre una devolución</translation>
    </message>
    <message>
        <source>The market has decided: the shop is right</source>
        <translation>El mercado ha decidido: la tienda tiene razón</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Sign in to hear of your orders</source>
        <translation>Inicia sesión para saber de tus pedidos</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>What happens to your orders, returns and wishes is told here.</source>
        <translation>Aquí verás lo que pasa con tus pedidos, devoluciones y favoritos.</translation>
    </message>
    <message>
        <source>What happens to your orders, returns and wishes is told here, newest first.</source>
        <translation>Aquí verás lo que pasa con tus pedidos, devoluciones y favoritos, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Shop&apos;s own id</source>
        <translation>ID de la tienda</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>Who answers for the shop</source>
        <translation>Quién responde por la tienda</translation>
    </message>
    <message>
        <source>Address of the business</source>
        <translation>Dirección del negocio</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>Cuenta para los pagos</translation>
    </message>
    <message>
        <source>Ways of delivery</source>
        <translation>Formas de entrega</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Name the person or the company.</source>
        <translation>Indica la persona o la empresa.</translation>
    </message>
    <message>
        <source>Say where letters reach you.</source>
        <translation>Di dónde te llegan las cartas.</translation>
    </message>
    <message>
        <source>Say whose account it is, and its IBAN.</source>
        <translation>Di de quién es la cuenta y su IBAN.</translation>
    </message>
    <message>
        <source>Say how you deliver, for how much, and how long it takes.</source>
        <translation>Di cómo entregas, cuánto cuesta y cuánto tarda.</translation>
    </message>
    <message>
        <source>Say how you take things back.</source>
        <translation>Di cómo aceptas devoluciones.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shop may not sell yet</source>
        <translation>Tu tienda aún no puede vender</translation>
    </message>
    <message>
        <source>The market looks at your shop</source>
        <translation>El mercado está revisando tu tienda</translation>
    </message>
    <message>
        <source>The market did not approve your shop</source>
        <translation>El mercado no aprobó tu tienda</translation>
    </message>
    <message>
        <source>The market has suspended your shop</source>
        <translation>El mercado ha suspendido tu tienda</translation>
    </message>
    <message>
        <source>%1 of %2 things are done. You can get your products ready meanwhile.</source>
        <translation>%1 de %2 cosas están hechas. Mientras tanto puedes preparar tus productos.</translation>
    </message>
    <message>
        <source>What the market said: %1</source>
        <translation>Lo que dijo el mercado: %1</translation>
    </message>
    <message>
        <source>You are told as soon as it is decided. You can get your products ready meanwhile.</source>
        <translation>Te avisamos en cuanto se decida. Mientras tanto puedes preparar tus productos.</translation>
    </message>
    <message>
        <source>You can change what you wrote and apply again.</source>
        <translation>Puedes cambiar lo que escribiste y volver a solicitarlo.</translation>
    </message>
    <message>
        <source>%1 You can change what you wrote and apply again.</source>
        <translation>%1 Puedes cambiar lo que escribiste y volver a solicitarlo.</translation>
    </message>
    <message>
        <source>What you sell is not shown. What was ordered before is yours to send.</source>
        <translation>Lo que vendes no se muestra. Lo que se pidió antes debes enviarlo.</translation>
    </message>
    <message>
        <source>%1 What you sell is not shown. What was ordered before is yours to send.</source>
        <translation>%1 Lo que vendes no se muestra. Lo que se pidió antes debes enviarlo.</translation>
    </message>
    <message>
        <source>Another shop has this name. Please choose another one.</source>
        <translation>Otra tienda tiene este nombre. Elige otro, por favor.</translation>
    </message>
    <message>
        <source>Something of it was changed on another device, or is being looked at already. Please look at it again.</source>
        <translation>Algo de esto se cambió en otro dispositivo o ya se está revisando. Vuelve a mirarlo, por favor.</translation>
    </message>
    <message>
        <source>The market cannot be reached now. What you wrote is kept on this device: send it when there is a network.</source>
        <translation>Ahora no se puede contactar con el mercado. Lo que escribiste se guarda en este dispositivo: envíalo cuando haya red.</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Goods received</source>
        <translation>Mercancía recibida</translation>
    </message>
    <message>
        <source>Came back from a customer</source>
        <translation>Devuelto por un cliente</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>Desempaquetar %1</translation>
    </message>
    <message>
        <source>%1 is packed</source>
        <translation>%1 empaquetado</translation>
    </message>
    <message>
        <source>%1 is shipped</source>
        <translation>%1 enviado</translation>
    </message>
    <message>
        <source>%1 is delivered</source>
        <translation>%1 entregado</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Approve a return of %1</source>
        <translation>Aprobar una devolución (%1)</translation>
    </message>
    <message>
        <source>Reject a return of %1</source>
        <translation>Rechazar una devolución (%1)</translation>
    </message>
    <message>
        <source>A return of %1 is here</source>
        <translation>Devolución recibida (%1)</translation>
    </message>
    <message>
        <source>Pay back a return of %1</source>
        <translation>Reembolsar una devolución (%1)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Número de modelo</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Datos técnicos</translation>
    </message>
    <message>
        <source>Size and weight</source>
        <translation>Tamaño y peso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Shown in the shop</source>
        <translation>Visible en la tienda</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Precio anterior</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>Control de stock</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un producto</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>A change made by a newer version</source>
        <translation>Un cambio hecho por una versión más reciente</translation>
    </message>
    <message>
        <source>Order of %1, %2</source>
        <translation>Pedido de %1, %2</translation>
    </message>
    <message>
        <source>Put %1 × %2 into the cart</source>
        <translation>Añadir %1 × %2 a la cesta</translation>
    </message>
    <message>
        <source>Set %2 to %1 in the cart</source>
        <translation>Dejar %1 × %2 en la cesta</translation>
    </message>
    <message>
        <source>Take an article out of the cart</source>
        <translation>Quitar un artículo de la cesta</translation>
    </message>
    <message>
        <source>Stock of %1: %2 fewer</source>
        <translation>Stock de %1: %2 menos</translation>
    </message>
    <message>
        <source>Stock of %1: %2 more</source>
        <translation>Stock de %1: %2 más</translation>
    </message>
    <message>
        <source>Stock of %1: %2 counted</source>
        <translation>Stock de %1: recuento de %2</translation>
    </message>
    <message>
        <source>New product: %1</source>
        <translation>Producto nuevo: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Review of %1: one star</source>
        <translation>Opinión sobre %1: una estrella</translation>
    </message>
    <message>
        <source>Review of %1: %2 stars</source>
        <translation>Opinión sobre %1: %2 estrellas</translation>
    </message>
    <message>
        <source>A review of %1 is helpful</source>
        <translation>Una opinión sobre %1 es útil</translation>
    </message>
    <message>
        <source>Take back a vote on %1</source>
        <translation>Retirar un voto sobre %1</translation>
    </message>
    <message>
        <source>Send back %1 of %2</source>
        <translation>Devolver %1 (%2)</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>Cambiar la dirección de %1</translation>
    </message>
    <message>
        <source>Keep the address of %1</source>
        <translation>Guardar la dirección de %1</translation>
    </message>
    <message>
        <source>Remove an address</source>
        <translation>Quitar una dirección</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Cambiar tu perfil</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The order has been canceled meanwhile.</source>
        <translation>Entretanto, el pedido se ha cancelado.</translation>
    </message>
    <message>
        <source>The order has been shipped meanwhile.</source>
        <translation>Entretanto, el pedido se ha enviado.</translation>
    </message>
    <message>
        <source>The order is not where it was when you decided.</source>
        <translation>El pedido ya no está como cuando lo decidiste.</translation>
    </message>
    <message>
        <source>Not that much of the order can be sent back any more.</source>
        <translation>Ya no se puede devolver tanto de este pedido.</translation>
    </message>
    <message>
        <source>The return was decided elsewhere meanwhile.</source>
        <translation>Entretanto, la devolución se ha decidido en otro lugar.</translation>
    </message>
    <message>
        <source>Fewer pieces would be left than orders were promised. Cancel one of them, or count again.</source>
        <translation>Quedarían menos unidades de las comprometidas en pedidos. Cancela uno de ellos o vuelve a contar.</translation>
    </message>
    <message>
        <source>Somebody changed the same meanwhile. Nothing of your change was taken.</source>
        <translation>Entretanto, alguien ha cambiado lo mismo. De tu cambio no se ha aceptado nada.</translation>
    </message>
    <message>
        <source>There is such a product already.</source>
        <translation>Ya existe un producto así.</translation>
    </message>
    <message>
        <source>You changed this review on another device meanwhile.</source>
        <translation>Entretanto, has cambiado esta opinión en otro dispositivo.</translation>
    </message>
    <message>
        <source>Nobody reviews what they sell.</source>
        <translation>Nadie opina sobre lo que vende.</translation>
    </message>
    <message>
        <source>Nobody votes for themselves.</source>
        <translation>Nadie vota por sí mismo.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: no coincide</translation>
    </message>
    <message>
        <source>%1: you want %2, the shop has %3</source>
        <translation>%1: quieres %2, la tienda tiene %3</translation>
    </message>
    <message>
        <source>Save %1 for later</source>
        <translation>Guardar %1 para después</translation>
    </message>
    <message>
        <source>Put %1 back into the cart</source>
        <translation>Devolver %1 a la cesta</translation>
    </message>
    <message>
        <source>Put %1 on the wishlist</source>
        <translation>Añadir %1 a favoritos</translation>
    </message>
    <message>
        <source>Take %1 off the wishlist</source>
        <translation>Quitar %1 de favoritos</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>Marcar notificaciones como leídas</translation>
    </message>
    <message>
        <source>Order of pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>Enviar %1 de %2</translation>
    </message>
    <message>
        <source>Stock of %1 is low up to %2</source>
        <translation>Quedan pocos de %1 hasta %2</translation>
    </message>
    <message>
        <source>Stock of %1 is low as anywhere in the shop</source>
        <translation>Quedan pocos de %1 como en toda la tienda</translation>
    </message>
    <message>
        <source>Stock of the shop is low up to %1</source>
        <translation>En la tienda quedan pocos hasta %1</translation>
    </message>
    <message>
        <source>Another parcel of the order was sent meanwhile, or it was canceled.</source>
        <translation>Mientras tanto se envió otro paquete del pedido, o se canceló.</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Cancelar el resto de %1</translation>
    </message>
    <message>
        <source>Another parcel of the order was sent meanwhile. What is left is another rest now.</source>
        <translation>Mientras tanto se envió otro paquete del pedido. Lo que queda ahora es otra cosa.</translation>
    </message>
    <message>
        <source>Change the settings of the shop</source>
        <translation>Cambiar los ajustes de la tienda</translation>
    </message>
    <message>
        <source>Another shop has this name.</source>
        <translation>Otra tienda tiene este nombre.</translation>
    </message>
    <message>
        <source>Others have added deliveries meanwhile; with yours there are too many. Nothing of your change was taken.</source>
        <translation>Entretanto, otros han añadido formas de envío; con las tuyas son demasiadas. De tu cambio no se ha aceptado nada.</translation>
    </message>
    <message>
        <source>Stock of %1: %2 to another location</source>
        <translation>Existencias de %1: %2 a otra ubicación</translation>
    </message>
    <message>
        <source>New location: %1</source>
        <translation>Nueva ubicación: %1</translation>
    </message>
    <message>
        <source>Close the location %1</source>
        <translation>Cerrar la ubicación %1</translation>
    </message>
    <message>
        <source>Change a location</source>
        <translation>Cambiar una ubicación</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>Cambiar la ubicación %1</translation>
    </message>
    <message>
        <source>There were not that many at the location any more, but %1. Nothing was moved.</source>
        <translation>Ya no había tantas en la ubicación, sino %1. No se ha movido nada.</translation>
    </message>
    <message>
        <source>Pieces have arrived at the location meanwhile. It stays open.</source>
        <translation>Entretanto han llegado piezas a la ubicación. Sigue abierta.</translation>
    </message>
    <message>
        <source>The shop has too many locations.</source>
        <translation>La tienda tiene demasiadas ubicaciones.</translation>
    </message>
    <message>
        <source>There are not that many at this location. Count there again.</source>
        <translation>No hay tantas en esta ubicación. Vuelve a contar allí.</translation>
    </message>
    <message>
        <source>Message about a return of %1</source>
        <translation>Mensaje sobre una devolución: %1</translation>
    </message>
    <message>
        <source>Ask the market to decide about a return of %1</source>
        <translation>Pedir al mercado que decida sobre una devolución: %1</translation>
    </message>
    <message>
        <source>The return is over by now. Nobody got the message.</source>
        <translation>La devolución ya ha terminado. Nadie ha recibido el mensaje.</translation>
    </message>
    <message>
        <source>The order has as many returns as it may have.</source>
        <translation>El pedido ya tiene tantas devoluciones como puede tener.</translation>
    </message>
    <message>
        <source>No more can be written about the returns of this order.</source>
        <translation>No se puede escribir más sobre las devoluciones de este pedido.</translation>
    </message>
    <message>
        <source>The shop has moved on with the return meanwhile, or has more time for it, or it is too late.</source>
        <translation>Entretanto, el vendedor ha avanzado con la devolución, aún tiene tiempo, o ya es demasiado tarde.</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>%1, not with the other choices</source>
        <translation>%1, no disponible con las otras opciones</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>The order was discarded. Nothing was ordered.</source>
        <translation>El pedido se ha descartado. No se ha pedido nada.</translation>
    </message>
    <message>
        <source>The order is being canceled.</source>
        <translation>El pedido se está cancelando.</translation>
    </message>
    <message>
        <source>The cancellation is sent as soon as the shop can be reached.</source>
        <translation>La cancelación se envía en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>The invoice is saved.</source>
        <translation>Factura guardada.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Ver la cola</translation>
    </message>
    <message>
        <source>The total changed since you ordered</source>
        <translation>El total ha cambiado desde que hiciste el pedido</translation>
    </message>
    <message>
        <source>You saw %1. The shop now asks for %2. Nothing is ordered until you agree.</source>
        <translation>Viste %1. Ahora la tienda pide %2. No se tramita nada hasta que lo aceptes.</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Pedir por %1</translation>
    </message>
    <message>
        <source>Discard the order</source>
        <translation>Descartar el pedido</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Volver a pedir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>Devolver algo</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Delivery and payment</source>
        <translation>Envío y pago</translation>
    </message>
    <message>
        <source>Discard this order?</source>
        <translation>¿Descartar este pedido?</translation>
    </message>
    <message>
        <source>It is taken out of the queue for good. Nothing is ordered.</source>
        <translation>Se quita de la cola definitivamente. No se pide nada.</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>¿Cancelar este pedido?</translation>
    </message>
    <message>
        <source>Nothing is delivered then. What you have paid goes back to you.</source>
        <translation>Entonces no se entrega nada. Lo que hayas pagado se te devuelve.</translation>
    </message>
    <message>
        <source>You are offline: the cancellation is kept on this device. Until the shop has it, the seller may still send the goods.</source>
        <translation>No tienes conexión: la cancelación se guarda en este dispositivo. Hasta que la tienda la reciba, el vendedor aún puede enviar la mercancía.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Mantener el pedido</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the cart again</source>
        <translation>
            <numerusform>%Ln artículo está de nuevo en la cesta</numerusform>
            <numerusform>%Ln artículos están de nuevo en la cesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be bought any more</source>
        <translation>Ya no se puede comprar nada de este pedido</translation>
    </message>
    <message>
        <source>Save the invoice</source>
        <translation>Guardar la factura</translation>
    </message>
    <message>
        <source>A PDF that is made on this device, without a network.</source>
        <translation>Un PDF que se crea en este dispositivo, sin conexión.</translation>
    </message>
    <message>
        <source>This order is not on this device</source>
        <translation>Este pedido no está en este dispositivo</translation>
    </message>
    <message>
        <source>It may belong to another account.</source>
        <translation>Puede que sea de otra cuenta.</translation>
    </message>
    <message>
        <source>Sign in to the account that it was placed with.</source>
        <translation>Inicia sesión en la cuenta con la que se hizo.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>Queued, not ordered yet</source>
        <translation>En cola, aún no tramitado</translation>
    </message>
    <message>
        <source>It is kept on this device and sent as soon as the shop can be reached.</source>
        <translation>Se guarda en este dispositivo y se transmite en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>No tramitado</translation>
    </message>
    <message>
        <source>The shop does not have enough of it any more. Nothing was ordered.</source>
        <translation>A la tienda ya no le quedan suficientes unidades. No se ha pedido nada.</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Confirma, por favor</translation>
    </message>
    <message>
        <source>Something changed before your order arrived. Nothing was ordered yet.</source>
        <translation>Algo cambió antes de que llegara tu pedido. Aún no se ha pedido nada.</translation>
    </message>
    <message>
        <source>The shop could not take it. Nothing was ordered.</source>
        <translation>La tienda no ha podido aceptarlo. No se ha pedido nada.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>The seller prepares your order.</source>
        <translation>El vendedor prepara tu pedido.</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>A part is on its way to you.</source>
        <translation>Una parte va de camino.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Your order is on its way to you.</source>
        <translation>Tu pedido va de camino.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Your order has arrived.</source>
        <translation>Tu pedido ha llegado.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing is delivered.</source>
        <translation>No se entrega nada.</translation>
    </message>
    <message>
        <source>The return was not taken</source>
        <translation>La devolución no se ha aceptado</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>No se ha podido cancelar</translation>
    </message>
    <message>
        <source>The seller had already sent it. You can send it back once it is there.</source>
        <translation>El vendedor ya lo había enviado. Puedes devolverlo cuando llegue.</translation>
    </message>
    <message>
        <source>The cancellation waits to be sent</source>
        <translation>Cancelación pendiente de enviar</translation>
    </message>
    <message>
        <source>It is kept on this device. Until the shop has it, the seller may still send the goods.</source>
        <translation>Se guarda en este dispositivo. Hasta que la tienda la reciba, el vendedor aún puede enviar la mercancía.</translation>
    </message>
    <message>
        <source>The return waits to be sent</source>
        <translation>Devolución pendiente de enviar</translation>
    </message>
    <message>
        <source>Being canceled</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Not canceled yet: the shop does not know of it.</source>
        <translation>Aún no cancelado: la tienda no lo sabe.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>The shop has your order and numbers it.</source>
        <translation>La tienda tiene tu pedido y le asigna un número.</translation>
    </message>
    <message>
        <source>Something changed. Nothing was ordered yet.</source>
        <translation>Algo ha cambiado. Aún no se ha pedido nada.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>It waited too long and was not ordered.</source>
        <translation>Esperó demasiado y no se tramitó.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Empaquetado</translation>
    </message>
    <message>
        <source>Ready for the carrier.</source>
        <translation>Listo para el transportista.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Previsto para el %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>It is damaged or does not work</source>
        <translation>Está dañado o no funciona</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>No es lo que pedí</translation>
    </message>
    <message>
        <source>It is not as described</source>
        <translation>No es como se describe</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>Ya no lo quiero</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Devolución solicitada</translation>
    </message>
    <message>
        <source>The seller looks at it.</source>
        <translation>El vendedor la está revisando.</translation>
    </message>
    <message>
        <source>Return approved</source>
        <translation>Devolución aprobada</translation>
    </message>
    <message>
        <source>Send it back, then the money comes.</source>
        <translation>Devuélvelo y después llega el dinero.</translation>
    </message>
    <message>
        <source>Return rejected</source>
        <translation>Devolución rechazada</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Devolución recibida</translation>
    </message>
    <message>
        <source>The seller has it. The money comes next.</source>
        <translation>El vendedor lo tiene. Ahora viene el dinero.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>%1 goes back to you.</source>
        <translation>Recibes %1 de vuelta.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>De camino</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factura %1</translation>
    </message>
    <message>
        <source>Order without a number yet</source>
        <translation>Pedido aún sin número</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1, partly paid</source>
        <translation>%1, pagado en parte</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, pagado</translation>
    </message>
    <message>
        <source>%1, partly refunded</source>
        <translation>%1, reembolsado en parte</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <translation>%1, reembolsado</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1, no cobrado</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>Paquete %1 de %2</translation>
    </message>
    <message>
        <source>A part is on its way to you. The seller has canceled the rest.</source>
        <translation>Una parte va de camino. El vendedor ha cancelado el resto.</translation>
    </message>
    <message>
        <source>A part has arrived. The seller has canceled the rest.</source>
        <translation>Ha llegado una parte. El vendedor ha cancelado el resto.</translation>
    </message>
    <message>
        <source>The rest was canceled</source>
        <translation>Se canceló el resto</translation>
    </message>
    <message>
        <source>%1 less to pay.</source>
        <translation>%1 menos por pagar.</translation>
    </message>
    <message>
        <source>%1 of %2 canceled</source>
        <translation>%1 de %2 cancelados</translation>
    </message>
    <message>
        <source>A shop does not deliver to this country. Nothing was ordered.</source>
        <translation>Una tienda no envía a este país. No se ha pedido nada.</translation>
    </message>
    <message>
        <source>%1, paid by the marketplace</source>
        <translation>%1, lo paga el mercado</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>They show up here the moment you place them.</source>
        <translation>Aparecen aquí en cuanto los haces.</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your account. New ones show up here the moment you place them.</source>
        <translation>Inicia sesión para ver los pedidos de tu cuenta. Los nuevos aparecen aquí en cuanto los haces.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Ver categorías</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>OwnProductRow</name>
    <message>
        <source>In stock: %1</source>
        <translation>En existencias: %1</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Precio de %1</translation>
    </message>
    <message>
        <source>Status of %1: %2</source>
        <translation>Estado de %1: %2</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Necesita tu decisión</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>OwnProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Nombre, SKU o código de barras</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing of yours is like that. Take a filter away, or search for something else.</source>
        <translation>Nada tuyo es así. Quita un filtro o busca otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Go on with %1: %2</source>
        <translation>Continuar con %1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>ParcelRow</name>
    <message>
        <source>Copy the number of the parcel</source>
        <translation>Copiar el número del paquete</translation>
    </message>
    <message>
        <source>Follow the parcel on the carrier&apos;s page</source>
        <translation>Seguir el paquete en la página del transportista</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Protect this device with a passphrase</source>
        <translation>Proteger este dispositivo con una frase de acceso</translation>
    </message>
    <message>
        <source>It opens your data on this device. Nobody can restore it, so write it down somewhere safe.</source>
        <translation>Abre tus datos en este dispositivo. Nadie puede recuperarla, así que anótala en un lugar seguro.</translation>
    </message>
    <message>
        <source>It is asked for when the app starts, in place of the system&apos;s keychain. Nobody can restore it.</source>
        <translation>Se pide al abrir la app, en lugar del llavero del sistema. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Tu frase de acceso ha cambiado</translation>
    </message>
    <message>
        <source>Your data is protected with the passphrase</source>
        <translation>Tus datos están protegidos con la frase de acceso</translation>
    </message>
    <message>
        <source>The keychain keeps your key again</source>
        <translation>El llavero vuelve a guardar tu clave</translation>
    </message>
    <message>
        <source>Passphrase that you have now</source>
        <translation>Frase de acceso actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words are better than one.</source>
        <translation>Al menos 8 caracteres. Mejor varias palabras que una sola.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translation>Proteger con esta frase</translation>
    </message>
    <message>
        <source>Use the system&apos;s keychain instead</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase of this device</source>
        <translation>Frase de acceso de este dispositivo</translation>
    </message>
    <message>
        <source>Choose a passphrase for this device</source>
        <translation>Elige una frase de acceso para este dispositivo</translation>
    </message>
    <message>
        <source>At least 8 characters. It is asked for when the app starts, and nobody can restore it.</source>
        <translation>Al menos 8 caracteres. Se pide al abrir la app y nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Open my data</source>
        <translation>Abrir mis datos</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translation>Proteger con esta frase</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Your other devices are signed out. What waits on them is kept.</source>
        <translation>Se cierra la sesión en tus otros dispositivos. Lo pendiente en ellos se conserva.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Tu contraseña ha cambiado</translation>
    </message>
    <message>
        <source>Password that you have now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>Al menos 10 caracteres. Cuanto más larga, mejor.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Forgotten? Get a mail</source>
        <translation>¿La olvidaste? Recibe un correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>PathPictureChooser</name>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Esa no es la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>PayoutAccountSheet</name>
    <message>
        <source>Payout account</source>
        <translation>Cuenta de cobro</translation>
    </message>
    <message>
        <source>What you sell by card is paid out to this account. Its number goes to the payment service and is not kept here; the last four characters are.</source>
        <translation>Lo que vendes con tarjeta se paga a esta cuenta. Su número va al servicio de pagos y no se guarda aquí; solo los cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Such as DE89 3704 0044 0532 0130 00</source>
        <translation>Por ejemplo, DE89 3704 0044 0532 0130 00</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PersonDataPage</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation>Tus datos están en %1</translation>
    </message>
    <message>
        <source>Your account is deleted</source>
        <translation>Tu cuenta se ha eliminado</translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation>Una copia para ti</translation>
    </message>
    <message>
        <source>Everything that the shop has about you, in one JSON file: profile, addresses, cart, orders, reviews and every other record.</source>
        <translation>Todo lo que la tienda tiene sobre ti, en un archivo JSON: perfil, direcciones, cesta, pedidos, opiniones y cualquier otro registro.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Guardar mis datos</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Your profile, addresses, cart and devices go at once, here and at the shop. Reviews stay without your name. Orders stay as the law asks, without your name and address; one that is under way keeps them until it is delivered.</source>
        <translation>Tu perfil, tus direcciones, tu cesta y tus dispositivos se eliminan enseguida, aquí y en la tienda. Las opiniones se quedan sin tu nombre. Los pedidos se conservan como exige la ley, sin tu nombre ni tu dirección; si uno está en curso, los conserva hasta la entrega.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on this device were not sent</source>
        <translation>
            <numerusform>%Ln cambio de este dispositivo no se ha enviado</numerusform>
            <numerusform>%Ln cambios de este dispositivo no se han enviado</numerusform>
        </translation>
    </message>
    <message>
        <source>They would be lost with the account. Send them first, or export them.</source>
        <translation>Se perderían con la cuenta. Envíalos antes o expórtalos.</translation>
    </message>
    <message>
        <source>See what waits</source>
        <translation>Ver lo pendiente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>Delete your account for good?</source>
        <translation>¿Eliminar tu cuenta definitivamente?</translation>
    </message>
    <message>
        <source>This cannot be undone, and what waits on this device is lost.</source>
        <translation>Esto no se puede deshacer, y lo pendiente en este dispositivo se pierde.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>PersonDialogs</name>
    <message>
        <source>Anonymize</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Everything that says who %1 is goes: name, addresses, cart, wishes and devices. Orders stay in the books without it. They are signed out everywhere, and can never sign in again. This cannot be undone.</source>
        <translation>Desaparece todo lo que dice quién es %1: nombre, direcciones, carrito, deseos y dispositivos. Los pedidos quedan en los libros sin ello. Se cierra su sesión en todas partes y no podrá volver a iniciarla. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Type their &amp;address</source>
        <translation>Escribe su &amp;dirección</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Anonymize for good</source>
        <translation>Anonimizar para siempre</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>Picked: %1</source>
        <translation>Preparado: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>PNG, JPEG, WebP and GIF with at most 16 MB each, also dropped here or pasted. Where and when they were taken is removed before they are sent.</source>
        <translation>PNG, JPEG, WebP y GIF de 16&#xa0;MB como máximo cada una, también arrastradas aquí o pegadas. Antes de enviarlas se borra dónde y cuándo se tomaron.</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>No hay ninguna imagen que pegar.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>This picture is not here</source>
        <translation>Esta imagen no está aquí</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>La imagen está en camino…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PiecesPage</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>12 of 887</source>
        <translation>12 de 887</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>PriceFilter</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Precio en %1</translation>
    </message>
    <message>
        <source>Currency of prices: %1</source>
        <translation>Moneda de los precios: %1</translation>
    </message>
</context>
<context>
    <name>PriceLabel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, antes %2</translation>
    </message>
</context>
<context>
    <name>ProductAttributes</name>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Choose a category, and what products there usually have stands here.</source>
        <translation>Elige una categoría y aquí aparecerá lo que suelen tener los productos de ella.</translation>
    </message>
    <message>
        <source>People find products by these. What does not apply stays empty.</source>
        <translation>La gente encuentra productos por ellas. Lo que no corresponda se deja vacío.</translation>
    </message>
    <message>
        <source>What others have: %1</source>
        <translation>Lo que tienen otros: %1</translation>
    </message>
    <message>
        <source>Another property</source>
        <translation>Otra propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add the property</source>
        <translation>Añadir la propiedad</translation>
    </message>
    <message>
        <source>Needed to propose the product.</source>
        <translation>Hace falta para proponer el producto.</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>Quitar %1 de favoritos</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>Añadir %1 a favoritos</translation>
    </message>
    <message>
        <source>Add %1 to cart</source>
        <translation>Añadir %1 a la cesta</translation>
    </message>
</context>
<context>
    <name>ProductChangeRow</name>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
</context>
<context>
    <name>ProductEditorPage</name>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>What you have not saved is kept on this device</source>
        <translation>Lo que no has guardado se conserva en este dispositivo</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the shop.</source>
        <translation>Guardado. Va de camino a la tienda.</translation>
    </message>
    <message>
        <source>Saved. It is sent as soon as the shop can be reached.</source>
        <translation>Guardado. Se envía en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%Ln dato por corregir</numerusform>
            <numerusform>%Ln datos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such product</source>
        <translation>No existe ese producto</translation>
    </message>
    <message>
        <source>It is not one of your shop&apos;s, or it is not on this device yet.</source>
        <translation>No es de tu tienda o aún no está en este dispositivo.</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Tus productos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>You go on where you left off. Nothing of it is saved yet.</source>
        <translation>Sigues donde lo dejaste. Aún no hay nada guardado.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Begin again from what is saved</source>
        <translation>Empezar de nuevo desde lo guardado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Elige una categoría</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Número de modelo</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Código de barras (GTIN)</translation>
    </message>
    <message>
        <source>Type it or scan it.</source>
        <translation>Escríbelo o escanéalo.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not saved yet. Kept on this device.</source>
        <translation>Sin guardar todavía. Se conserva en este dispositivo.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>What you had begun cannot be read</source>
        <translation>No se puede leer lo que habías empezado</translation>
    </message>
    <message>
        <source>This product cannot be read now</source>
        <translation>Ahora no se puede leer este producto</translation>
    </message>
    <message>
        <source>%1 It is kept on this device until you throw it away.</source>
        <translation>%1 Se conserva en este dispositivo hasta que lo descartes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ProductGallery</name>
    <message>
        <source>Pictures of %1</source>
        <translation>Imágenes de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
</context>
<context>
    <name>ProductHistorySheet</name>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>ProductImportPage</name>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Ruta del archivo, o suéltalo aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>Importar %Ln producto</numerusform>
            <numerusform>Importar %Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save what is wrong</source>
        <translation>Guardar los errores</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>A un archivo</translation>
    </message>
    <message>
        <source>All products of your shop as a table that can be changed and imported again.</source>
        <translation>Todos los productos de tu tienda en una tabla que se puede cambiar y volver a importar.</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>Exportar los productos</translation>
    </message>
    <message>
        <source>Every line that was left out, and why, as a table.</source>
        <translation>Cada línea omitida y el motivo, en una tabla.</translation>
    </message>
    <message>
        <source>Checking; nothing is changed yet</source>
        <translation>Comprobando; todavía no cambia nada</translation>
    </message>
    <message>
        <source>This is what would happen; nothing is changed yet</source>
        <translation>Esto es lo que pasaría; todavía no ha cambiado nada</translation>
    </message>
    <message>
        <source>Nothing of it can be imported</source>
        <translation>No se puede importar nada de él</translation>
    </message>
    <message>
        <source>Your shop has all of it already</source>
        <translation>Tu tienda ya lo tiene todo</translation>
    </message>
    <message>
        <source>Importing; you can go on working meanwhile</source>
        <translation>Importando; mientras tanto puedes seguir trabajando</translation>
    </message>
    <message>
        <source>Stopped; what was imported stays</source>
        <translation>Detenido; lo importado se queda</translation>
    </message>
    <message>
        <source>Imported, and on its way to the shop</source>
        <translation>Importado y en camino a la tienda</translation>
    </message>
    <message>
        <source>Imported; it is sent as soon as the shop can be reached</source>
        <translation>Importado; se envía en cuanto se pueda acceder a la tienda</translation>
    </message>
    <message>
        <source>Look at what the columns are, then check the file</source>
        <translation>Mira qué es cada columna y luego comprueba el archivo</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted</source>
        <translation>La importación de %1 se interrumpió</translation>
    </message>
    <message>
        <source>What was imported is in your shop. The rest of the file can follow.</source>
        <translation>Lo importado está en tu tienda. El resto del archivo puede seguir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Tables of products as CSV, Shopify&apos;s export, and feeds for Google Merchant Center as text or XML. Everything is looked at first, and works without a network. Pictures are not fetched.</source>
        <translation>Tablas de productos en CSV, la exportación de Shopify y feeds para Google Merchant Center como texto o XML. Todo se revisa primero y funciona sin red. Las imágenes no se descargan.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>A los productos</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the table to save has all of them.</source>
        <translation>
            <numerusform>Y %Ln más; la tabla para guardar los tiene todos.</numerusform>
            <numerusform>Y %Ln más; la tabla para guardar los tiene todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The table to save has the first %1.</source>
        <translation>
            <numerusform>Y %Ln más. La tabla que se guarda tiene los primeros %1.</numerusform>
            <numerusform>Y %Ln más. La tabla que se guarda tiene los primeros %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductListPage</name>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>No se ha podido leer esta lista</translation>
    </message>
    <message>
        <source>Nothing fits all of these filters</source>
        <translation>Nada coincide con todos estos filtros</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nada encontrado para «%1»</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Take one away, or clear them all.</source>
        <translation>Quita uno, o quítalos todos.</translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or look through the categories.</source>
        <translation>Revisa la ortografía, usa menos palabras o mira en las categorías.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Ver categorías</translation>
    </message>
    <message>
        <source>What others like</source>
        <translation>Lo que más gusta</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Ver menos</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Especificaciones</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Añadir a la cesta</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>This product is not in the shop</source>
        <translation>Este producto no está en la tienda</translation>
    </message>
    <message>
        <source>This product could not be read</source>
        <translation>No se ha podido leer este producto</translation>
    </message>
    <message>
        <source>It may have been taken out of the catalogue.</source>
        <translation>Puede que se haya retirado del catálogo.</translation>
    </message>
    <message>
        <source>The catalogue on this device may be damaged. Fetching it again helps.</source>
        <translation>Puede que el catálogo de este dispositivo esté dañado. Descargarlo de nuevo ayuda.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Ver categorías</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>Quitar %1 de favoritos</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>Añadir %1 a favoritos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>ProductPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>%1, not described</source>
        <translation>%1, sin descripción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>What picture %1 shows</source>
        <translation>Qué muestra la imagen %1</translation>
    </message>
    <message>
        <source>For people who cannot see it.</source>
        <translation>Para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Move picture %1 forward</source>
        <translation>Adelantar la imagen %1</translation>
    </message>
    <message>
        <source>Move picture %1 back</source>
        <translation>Atrasar la imagen %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>Quitar la imagen %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Hacer una foto</translation>
    </message>
</context>
<context>
    <name>ProductRail</name>
    <message>
        <source>Back in %1</source>
        <translation>Anteriores en %1</translation>
    </message>
    <message>
        <source>On in %1</source>
        <translation>Siguientes en %1</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Add %1 to cart</source>
        <translation>Añadir %1 a la cesta</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1&#xa0;kg</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>gratis desde %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Not taken by the shop</source>
        <translation>No aceptada por la tienda</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Pendiente de enviar</translation>
    </message>
    <message>
        <source>Being checked by the shop</source>
        <translation>En revisión por la tienda</translation>
    </message>
    <message>
        <source>Not published by the shop</source>
        <translation>No publicada por la tienda</translation>
    </message>
    <message>
        <source>Hidden by the shop</source>
        <translation>Ocultada por la tienda</translation>
    </message>
    <message>
        <source>only to %1</source>
        <translation>solo a %1</translation>
    </message>
</context>
<context>
    <name>ProductVariants</name>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Price and stock</source>
        <translation>Precio y existencias</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Nombre de la opción %1</translation>
    </message>
    <message>
        <source>Remove the option %1</source>
        <translation>Quitar la opción %1</translation>
    </message>
    <message>
        <source>Values, such as S, M, L</source>
        <translation>Valores, como S, M, L</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Add a value to %1</source>
        <translation>Añadir un valor a %1</translation>
    </message>
    <message>
        <source>Option, such as size</source>
        <translation>Opción, como talla</translation>
    </message>
    <message>
        <source>It comes in several variants? Name an option, such as size</source>
        <translation>¿Hay varias variantes? Nombra una opción, como talla</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nueva opción</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>Añadir la opción</translation>
    </message>
    <message>
        <source>Rename or remove %1 of %2</source>
        <translation>Cambiar el nombre de %1 de %2 o quitarlo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another word for “%1”</source>
        <translation>Otra palabra para «%1»</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Name and language are kept on this device at once, and sent when the shop can be reached.</source>
        <translation>El nombre y el idioma se guardan enseguida en este dispositivo y se envían cuando se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>Your profile is kept</source>
        <translation>Perfil guardado</translation>
    </message>
    <message>
        <source>Your address for signing in is changed</source>
        <translation>Tu correo para iniciar sesión ha cambiado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language of the shop&apos;s mail</source>
        <translation>Idioma de los correos de la tienda</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Correo para iniciar sesión</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>So that nobody else changes it.</source>
        <translation>Para que nadie más lo cambie.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar el correo</translation>
    </message>
</context>
<context>
    <name>ProgramDialogs</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>What a program does with it is done by you, as long as you may do it yourself. Its secret is shown once.</source>
        <translation>Lo que un programa hace con ella lo hace usted, mientras pueda hacerlo. Su secreto se muestra una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>Un día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Good for</source>
        <translation>&amp;Válida durante</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>&amp;Peticiones por minuto</translation>
    </message>
    <message>
        <source>It &amp;permits</source>
        <translation>Per&amp;mite</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Webhook nuevo</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>It is told of what happens by signed requests, which say which things they are about and name nobody.</source>
        <translation>Se le avisa de lo que ocurre con peticiones firmadas, que dicen de qué se trata y no nombran a nadie.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Is told &amp;when</source>
        <translation>Se le avisa &amp;cuando</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>El secreto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Good</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>An order is placed</source>
        <translation>Se hace un pedido</translation>
    </message>
    <message>
        <source>An order is canceled</source>
        <translation>Se cancela un pedido</translation>
    </message>
    <message>
        <source>An order is sent</source>
        <translation>Se envía un pedido</translation>
    </message>
    <message>
        <source>A return is asked for</source>
        <translation>Se pide una devolución</translation>
    </message>
    <message>
        <source>A product is published</source>
        <translation>Se publica un producto</translation>
    </message>
    <message>
        <source>A review waits for a decision</source>
        <translation>Una reseña espera una decisión</translation>
    </message>
    <message>
        <source>A payout fails</source>
        <translation>Falla un pago a una tienda</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Una prueba</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>The address must be https, or http on the server itself, and name nobody.</source>
        <translation>La dirección debe ser https, o http en el propio servidor, y no nombrar a nadie.</translation>
    </message>
    <message>
        <source>Something of it makes no sense.</source>
        <translation>Algo de ello no tiene sentido.</translation>
    </message>
    <message>
        <source>It is another one by now, it is switched off, or there are too many.</source>
        <translation>Ya es otro, está desactivado o hay demasiados.</translation>
    </message>
    <message>
        <source>Nobody can give what they may not do themselves.</source>
        <translation>Nadie puede dar lo que no puede hacer.</translation>
    </message>
    <message>
        <source>A return is disputed</source>
        <translation>Se disputa una devolución</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity: %1</source>
        <translation>Cantidad: %1</translation>
    </message>
</context>
<context>
    <name>QueueEditSheet</name>
    <message>
        <source>Change and send again</source>
        <translation>Cambiar y volver a enviar</translation>
    </message>
    <message>
        <source>Changed. It is sent as soon as the shop can be reached.</source>
        <translation>Cambiado. Se transmite en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>No hay stock suficiente</translation>
    </message>
    <message>
        <source>%1, quantity: %2</source>
        <translation>%1, cantidad: %2</translation>
    </message>
    <message>
        <source>Total, with delivery</source>
        <translation>Total con envío</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Flat, floor, company</source>
        <translation>Piso, puerta, empresa</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Note to the shops</source>
        <translation>Nota para las tiendas</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
</context>
<context>
    <name>QueueEntry</name>
    <message>
        <source>Order for %1</source>
        <translation>Pedir por %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Lo pendiente de enviar</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Sin sincronizar aún</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a entrar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Everything you did on this device is with the shop.</source>
        <translation>Todo lo que has hecho en este dispositivo está en la tienda.</translation>
    </message>
    <message>
        <source>“%1” may be sent at any moment. It is taken out of the queue for good and never reaches the shop.</source>
        <translation>«%1» puede enviarse en cualquier momento. Se quita de la cola definitivamente y nunca llega a la tienda.</translation>
    </message>
    <message>
        <source>Discard this?</source>
        <translation>¿Descartar esto?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de enviar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Necesita tu decisión</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>On hold at the shop</source>
        <translation>En espera en la tienda</translation>
    </message>
    <message>
        <source>It builds on another change that needs your decision. Decide there, or discard this one.</source>
        <translation>Depende de otro cambio que necesita tu decisión. Decide allí o descarta este.</translation>
    </message>
    <message>
        <source>The shop cannot do this yet. It keeps being tried; everything else goes on.</source>
        <translation>La tienda aún no puede hacer esto. Se sigue intentando; todo lo demás continúa.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. It is asked for again and takes effect only once.</source>
        <translation>Se envió y no llegó respuesta. Se vuelve a preguntar y solo tiene efecto una vez.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Un intento</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>, next try within a minute</source>
        <translation>, el próximo en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <translation>
            <numerusform>, el próximo en %Ln&#xa0;min</numerusform>
            <numerusform>, el próximo en %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop does not have enough of it any more. Nothing was ordered.</source>
        <translation>A la tienda ya no le quedan suficientes unidades. No se ha pedido nada.</translation>
    </message>
    <message>
        <source>Something changed before your order arrived. Nothing was ordered.</source>
        <translation>Algo cambió antes de que llegara tu pedido. No se ha pedido nada.</translation>
    </message>
    <message>
        <source>%1: not enough in stock</source>
        <translation>%1: no hay stock suficiente</translation>
    </message>
    <message>
        <source>%1: not sold any more</source>
        <translation>%1: ya no se vende</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 pieces</source>
        <translation>%1: %2 en lugar de %3 unidades</translation>
    </message>
    <message>
        <source>Total, with delivery: %1 instead of %2</source>
        <translation>Total con envío: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>In your currency: %1 instead of %2</source>
        <translation>En tu moneda: %1 en lugar de %2</translation>
    </message>
    <message>
        <source>The shop does not convert into %1 any more.</source>
        <translation>La tienda ya no convierte a %1.</translation>
    </message>
    <message>
        <source>A shop does not deliver to this country. Nothing was ordered.</source>
        <translation>Una tienda no envía a este país. No se ha pedido nada.</translation>
    </message>
    <message>
        <source>Voucher %1: %2</source>
        <translation>Vale %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>Somebody has changed the rates meanwhile. What is so now is shown; look at it and try again.</source>
        <translation>Alguien ha cambiado los tipos entretanto. Se muestra lo que vale ahora; mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A rate must be between 0.000001 and 1,000,000, and none of the base itself.</source>
        <translation>Un tipo debe estar entre 0,000001 y 1.000.000, y no ser de la propia base.</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message numerus="yes">
        <source>%1 of 5 stars, %n rating(s)</source>
        <translation>
            <numerusform>%1 de 5 estrellas, %Ln valoración</numerusform>
            <numerusform>%1 de 5 estrellas, %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 de 5 estrellas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No ratings</source>
        <translation>Sin valoraciones</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Make an account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>One account for every shop in here. Your cart comes along.</source>
        <translation>Una sola cuenta para todas las tiendas de aquí. Tu cesta se viene contigo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>Al menos 10 caracteres. Cuanto más larga, mejor.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>You have one? Sign in</source>
        <translation>¿Ya tienes una? Inicia sesión</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Tu contraseña ha cambiado</translation>
    </message>
    <message>
        <source>All devices are signed out. What waits on them is kept and sent after the next sign-in.</source>
        <translation>Se ha cerrado la sesión en todos los dispositivos. Lo pendiente en ellos se conserva y se envía la próxima vez que inicies sesión.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else. All your devices are signed out then.</source>
        <translation>Elige una que no uses en ningún otro sitio. Al hacerlo se cierra la sesión en todos tus dispositivos.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Código del correo</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>Al menos 10 caracteres. Cuanto más larga, mejor.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Establecer contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Send me another mail</source>
        <translation>Enviarme otro correo</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Your answer: “%1”</source>
        <translation>Tu respuesta: «%1»</translation>
    </message>
    <message>
        <source>A word to the buyer</source>
        <translation>Unas palabras para el comprador</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Say why in a word to the buyer first.</source>
        <translation>Di primero al comprador por qué.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Reembolsar %1</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>The seller: %1</source>
        <translation>El vendedor: %1</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Send something back</source>
        <translation>Devolver algo</translation>
    </message>
    <message>
        <source>The seller is asked.</source>
        <translation>Se le pregunta al vendedor.</translation>
    </message>
    <message>
        <source>The seller is asked as soon as the shop can be reached.</source>
        <translation>Se le pregunta al vendedor en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>Nothing of this order can be sent back any more.</source>
        <translation>Ya no se puede devolver nada de este pedido.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) bought</source>
        <translation>
            <numerusform>%Ln unidad comprada</numerusform>
            <numerusform>%Ln unidades compradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to send back: %2</source>
        <translation>%1, para devolver: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Tell the seller more</source>
        <translation>Cuéntale más al vendedor</translation>
    </message>
    <message>
        <source>Ask for the return</source>
        <translation>Solicitar devolución</translation>
    </message>
</context>
<context>
    <name>ReturnThread</name>
    <message>
        <source>The message is sent as soon as the shop can be reached.</source>
        <translation>El mensaje se envía en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Mostrar %n mensaje anterior</numerusform>
            <numerusform>Mostrar %n mensajes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>Escribe al comprador</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Ask the market to decide</source>
        <translation>Pedir al mercado que decida</translation>
    </message>
    <message>
        <source>Write first what the market should know.</source>
        <translation>Escribe primero lo que el mercado debe saber.</translation>
    </message>
    <message>
        <source>Write to the seller</source>
        <translation>Escribe al vendedor</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 stars: %n rating(s)</source>
        <translation>
            <numerusform>%1 de 5 estrellas: %Ln valoración</numerusform>
            <numerusform>%1 de 5 estrellas: %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change your review</source>
        <translation>Cambiar tu opinión</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Escribir una opinión</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Whoever has it can help others to decide.</source>
        <translation>Aún nadie ha opinado. Quien lo tenga puede ayudar a otros a decidir.</translation>
    </message>
    <message>
        <source>Order of the reviews</source>
        <translation>Orden de las opiniones</translation>
    </message>
    <message>
        <source>Most helpful</source>
        <translation>Más útiles</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Lowest rated</source>
        <translation>Peor valoradas</translation>
    </message>
    <message>
        <source>More reviews</source>
        <translation>Más opiniones</translation>
    </message>
    <message>
        <source>Picture %1 of the review of %2</source>
        <translation>Imagen %1 de la opinión de %2</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Compra verificada</translation>
    </message>
    <message>
        <source>Picture %1 of the review of %2</source>
        <translation>Imagen %1 de la opinión de %2</translation>
    </message>
    <message>
        <source>Helpful (%1)</source>
        <translation>Útil (%1)</translation>
    </message>
    <message>
        <source>Helpful</source>
        <translation>Útil</translation>
    </message>
    <message>
        <source>You find this helpful. Take it back</source>
        <translation>Te parece útil. Retirar el voto</translation>
    </message>
    <message>
        <source>Find the review of %1 helpful</source>
        <translation>Marcar como útil la opinión de %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found this helpful</source>
        <translation>
            <numerusform>Útil para %Ln persona</numerusform>
            <numerusform>Útil para %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Write a review</source>
        <translation>Escribir una opinión</translation>
    </message>
    <message>
        <source>Change your review</source>
        <translation>Cambiar tu opinión</translation>
    </message>
    <message>
        <source>Thank you. Your review is on its way.</source>
        <translation>Gracias. Tu opinión va de camino.</translation>
    </message>
    <message>
        <source>Thank you. Your review is sent as soon as the shop can be reached.</source>
        <translation>Gracias. Tu opinión se envía en cuanto se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>¿Qué deberían saber otros?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir imagen</translation>
    </message>
    <message>
        <source>Publish the review</source>
        <translation>Publicar opinión</translation>
    </message>
    <message>
        <source>Change the review</source>
        <translation>Cambiar opinión</translation>
    </message>
    <message>
        <source>Move %1 forward</source>
        <translation>Mover %1 hacia delante</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>It is shown as soon as somebody has looked at it.</source>
        <translation>Se mostrará en cuanto alguien la haya revisado.</translation>
    </message>
    <message>
        <source>It is looked at again, and not shown until then.</source>
        <translation>Se revisará otra vez y no se mostrará hasta entonces.</translation>
    </message>
    <message>
        <source>Send the review</source>
        <translation>Enviar opinión</translation>
    </message>
</context>
<context>
    <name>RoleDialogs</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message numerus="yes">
        <source>It counts at once for %n people who have it.</source>
        <translation>
            <numerusform>Vale de inmediato para la persona que lo tiene.</numerusform>
            <numerusform>Vale de inmediato para las %Ln personas que lo tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can permit what you may do yourself.</source>
        <translation>Puede permitir lo que usted mismo puede hacer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>It &amp;permits</source>
        <translation>Per&amp;mite</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Eliminar un rol</translation>
    </message>
    <message>
        <source>Nobody has the role “%1”.</source>
        <translation>Nadie tiene el rol «%1».</translation>
    </message>
    <message>
        <source>Somebody has the role “%1”, and there is no other to give them instead.</source>
        <translation>Alguien tiene el rol «%1» y no hay otro que darle en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the role “%1”. They get another one instead.</source>
        <translation>
            <numerusform>Una persona tiene el rol «%1». Recibirá otro en su lugar.</numerusform>
            <numerusform>%Ln personas tienen el rol «%1». Recibirán otro en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Instead</source>
        <translation>En su &amp;lugar</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Find people and see who they are</source>
        <translation>Buscar personas y ver quiénes son</translation>
    </message>
    <message>
        <source>Block people and sign them out</source>
        <translation>Bloquear personas y cerrar sus sesiones</translation>
    </message>
    <message>
        <source>Make roles and give them to people</source>
        <translation>Crear roles y asignarlos</translation>
    </message>
    <message>
        <source>See shops and their applications</source>
        <translation>Ver las tiendas y sus solicitudes</translation>
    </message>
    <message>
        <source>Approve, reject and suspend shops</source>
        <translation>Aprobar, rechazar y suspender tiendas</translation>
    </message>
    <message>
        <source>Publish and reject products</source>
        <translation>Publicar y rechazar productos</translation>
    </message>
    <message>
        <source>Publish reviews and take them away</source>
        <translation>Publicar y retirar reseñas</translation>
    </message>
    <message>
        <source>See the orders of all shops</source>
        <translation>Ver los pedidos de todas las tiendas</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Cancelar pedidos</translation>
    </message>
    <message>
        <source>Pay back what was paid</source>
        <translation>Devolver lo pagado</translation>
    </message>
    <message>
        <source>See what shops are charged and paid</source>
        <translation>Ver lo que se cobra y paga a las tiendas</translation>
    </message>
    <message>
        <source>Change what shops are charged</source>
        <translation>Cambiar lo que se cobra a las tiendas</translation>
    </message>
    <message>
        <source>See how the server does</source>
        <translation>Ver cómo va el servidor</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Keep the categories</source>
        <translation>Mantener las categorías</translation>
    </message>
    <message>
        <source>Decide about returns</source>
        <translation>Decidir sobre las devoluciones</translation>
    </message>
    <message>
        <source>See the shop as a person does</source>
        <translation>Ver la tienda como la ve una persona</translation>
    </message>
    <message>
        <source>Anonymize people</source>
        <translation>Anonimizar personas</translation>
    </message>
    <message>
        <source>Make and verify backups</source>
        <translation>Hacer y comprobar copias de seguridad</translation>
    </message>
    <message>
        <source>Begin maintenance and switch features</source>
        <translation>Iniciar el mantenimiento y activar funciones</translation>
    </message>
    <message>
        <source>There is a role of this name already.</source>
        <translation>Ya hay un rol con ese nombre.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, or somebody has the role now. Look at it again.</source>
        <translation>Alguien lo ha cambiado entretanto, o alguien tiene ahora el rol. Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>Nobody can give or take what they may not do themselves, or change their own role.</source>
        <translation>Nadie puede dar ni quitar lo que no puede hacer, ni cambiar su propio rol.</translation>
    </message>
    <message>
        <source>The name is that of a role which is always there, or nothing is permitted.</source>
        <translation>El nombre es el de un rol que siempre existe, o no se permite nada.</translation>
    </message>
    <message>
        <source>Make keys for programs</source>
        <translation>Crear claves para programas</translation>
    </message>
    <message>
        <source>Say who is told of what happens</source>
        <translation>Decidir a quién se avisa de lo que ocurre</translation>
    </message>
    <message>
        <source>See promotions and their codes</source>
        <translation>Ver promociones y sus códigos</translation>
    </message>
    <message>
        <source>Make and change promotions</source>
        <translation>Crear y cambiar promociones</translation>
    </message>
    <message>
        <source>Change taxes and where is delivered to</source>
        <translation>Cambiar impuestos y países de envío</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Esa no es la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>SavedPart</name>
    <message>
        <source>Saved for later</source>
        <translation>Guardado para después</translation>
    </message>
    <message>
        <source>Move to cart</source>
        <translation>Mover a la cesta</translation>
    </message>
    <message>
        <source>Move %1 to the cart</source>
        <translation>Mover %1 a la cesta</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Hold a barcode into the frame. It is read once; show it again to read it again.</source>
        <translation>Pon un código de barras en el marco. Se lee una vez; muéstralo de nuevo para leerlo otra vez.</translation>
    </message>
    <message>
        <source>A barcode can also be read from a picture: choose one, drop it here, or paste it.</source>
        <translation>Un código de barras también se puede leer de una imagen: elige una, suéltala aquí o pégala.</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De una imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Look for products, brands, categories or article numbers.</source>
        <translation>Busca productos, marcas, categorías o referencias.</translation>
    </message>
    <message>
        <source>No suggestions. Press Enter to search descriptions as well.</source>
        <translation>Sin sugerencias. Pulsa Enter para buscar también en las descripciones.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SellApplyPage</name>
    <message>
        <source>Sell here</source>
        <translation>Vender aquí</translation>
    </message>
    <message>
        <source>Opening your shop</source>
        <translation>Abrir tu tienda</translation>
    </message>
    <message>
        <source>Your shop is made. It may sell as soon as the market has approved it.</source>
        <translation>Tu tienda está creada. Podrá vender en cuanto el mercado la apruebe.</translation>
    </message>
    <message>
        <source>Sent for review. You are told as soon as it is decided.</source>
        <translation>Enviado a revisión. Te avisamos en cuanto se decida.</translation>
    </message>
    <message>
        <source>Sign in to sell</source>
        <translation>Inicia sesión para vender</translation>
    </message>
    <message>
        <source>A shop belongs to an account.</source>
        <translation>Una tienda pertenece a una cuenta.</translation>
    </message>
    <message>
        <source>Whoever owns the shop sees to this.</source>
        <translation>De esto se ocupa quien es dueño de la tienda.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 may sell</source>
        <translation>%1 puede vender</translation>
    </message>
    <message>
        <source>What you publish can be found and bought.</source>
        <translation>Lo que publicas se puede encontrar y comprar.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Tu tienda</translation>
    </message>
    <message>
        <source>Tell the market about your shop. What you write is kept on this device until you send it. Then a short checklist follows, and the market looks at it before anything is sold.</source>
        <translation>Cuéntale al mercado sobre tu tienda. Lo que escribas se guarda en este dispositivo hasta que lo envíes. Después viene una lista corta, y el mercado la revisa antes de que se venda nada.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>¿Qué vendes?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elige un país</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>How buyers reach you</source>
        <translation>Cómo te contactan los compradores</translation>
    </message>
    <message>
        <source>A mail address or a phone number. Everybody sees it.</source>
        <translation>Un correo o un teléfono. Todo el mundo lo ve.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Who answers for the shop</source>
        <translation>Quién responde por la tienda</translation>
    </message>
    <message>
        <source>Only the market sees this</source>
        <translation>Solo lo ve el mercado</translation>
    </message>
    <message>
        <source>A company sells, and no person</source>
        <translation>Vende una empresa y no una persona</translation>
    </message>
    <message>
        <source>Full name of the company</source>
        <translation>Nombre completo de la empresa</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Tu nombre completo</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Registro y número</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Address of the business</source>
        <translation>Dirección del negocio</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>Cuenta para los pagos</translation>
    </message>
    <message>
        <source>Whose account it is</source>
        <translation>De quién es la cuenta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Not sent yet. Kept on this device.</source>
        <translation>Aún no enviado. Guardado en este dispositivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Solicitar</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Change it and apply again</source>
        <translation>Cambiar y volver a solicitar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translation>Texto e idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>More languages come with the next versions.</source>
        <translation>Habrá más idiomas en las próximas versiones.</translation>
    </message>
    <message>
        <source>Your session on this device</source>
        <translation>Tu sesión en este dispositivo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>There is no catalogue on this device yet.</source>
        <translation>Aún no hay catálogo en este dispositivo.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>Actualizar el catálogo</translation>
    </message>
    <message>
        <source>Forget searches</source>
        <translation>Borrar búsquedas</translation>
    </message>
    <message>
        <source>Your searches are forgotten</source>
        <translation>Tus búsquedas se han borrado</translation>
    </message>
    <message>
        <source>Forget what I looked at</source>
        <translation>Borrar lo que he visto</translation>
    </message>
    <message>
        <source>What you looked at is forgotten</source>
        <translation>Lo que has visto se ha borrado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Aura Shop %1</source>
        <translation>Aura Shop %1</translation>
    </message>
    <message>
        <source>A marketplace that works without a network. Free software under the Apache License 2.0, built with Qt, SQLite and the typeface Inter.</source>
        <translation>Un mercado que funciona sin conexión. Software libre con la licencia Apache 2.0, creado con Qt, SQLite y la tipografía Inter.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What this device speaks of when it happens. The bell counts everything.</source>
        <translation>De qué avisa este dispositivo al momento. La campana lo cuenta todo.</translation>
    </message>
    <message>
        <source>Orders on their way</source>
        <translation>Pedidos en camino</translation>
    </message>
    <message>
        <source>Returns and refunds</source>
        <translation>Devoluciones y reembolsos</translation>
    </message>
    <message>
        <source>Prices and stock of your wishes</source>
        <translation>Precios y existencias de tus favoritos</translation>
    </message>
    <message>
        <source>Sign-ins on new devices</source>
        <translation>Inicios de sesión en dispositivos nuevos</translation>
    </message>
    <message>
        <source>Currency of prices</source>
        <translation>Moneda de los precios</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShipSheet</name>
    <message>
        <source>Ship it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Type it, or scan it from the label.</source>
        <translation>Escríbelo o léelo de la etiqueta.</translation>
    </message>
    <message>
        <source>Where it can be followed</source>
        <translation>Dónde se puede seguir</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>What is in this parcel? What is left can be sent later.</source>
        <translation>¿Qué lleva este paquete? Lo que quede se puede enviar después.</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>In this parcel of %1: %2</source>
        <translation>En este paquete de %1: %2</translation>
    </message>
    <message>
        <source>Mark this part as shipped</source>
        <translation>Marcar esta parte como enviada</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Albarán</translation>
    </message>
</context>
<context>
    <name>ShopActions</name>
    <message>
        <source>Cart</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>basket trolley</source>
        <comment>keywords</comment>
        <translation>carrito compra</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>wishes favourites hearts later</source>
        <comment>keywords</comment>
        <translation>deseos lista corazón guardados después</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>queue pending changes offline waiting upload</source>
        <comment>keywords</comment>
        <translation>cola pendientes cambios sin conexión espera</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>start beginning front page</source>
        <comment>keywords</comment>
        <translation>portada principio página</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>browse departments tree</source>
        <comment>keywords</comment>
        <translation>explorar departamentos secciones</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Tramitar pedido</translation>
    </message>
    <message>
        <source>buy pay order</source>
        <comment>keywords</comment>
        <translation>comprar pagar pedir</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>purchases returns tracking invoices parcels</source>
        <comment>keywords</comment>
        <translation>compras devoluciones seguimiento facturas paquetes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>you profile</source>
        <comment>keywords</comment>
        <translation>tú perfil</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>log in login account</source>
        <comment>keywords</comment>
        <translation>entrar acceder cuenta</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>register sign up create join</source>
        <comment>keywords</comment>
        <translation>registrarse alta nueva</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>reset lost</source>
        <comment>keywords</comment>
        <translation>restablecer perdida</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>news messages</source>
        <comment>keywords</comment>
        <translation>novedades mensajes avisos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>name phone birthday</source>
        <comment>keywords</comment>
        <translation>nombre teléfono cumpleaños</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Tus direcciones</translation>
    </message>
    <message>
        <source>address book delivery street</source>
        <comment>keywords</comment>
        <translation>agenda domicilio entrega calle</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>sessions sign out elsewhere</source>
        <comment>keywords</comment>
        <translation>sesiones cerrar en otros</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>security</source>
        <comment>keywords</comment>
        <translation>seguridad clave</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>export download delete account privacy</source>
        <comment>keywords</comment>
        <translation>exportar descargar eliminar cuenta privacidad</translation>
    </message>
    <message>
        <source>Search the shop</source>
        <translation>Buscar en la tienda</translation>
    </message>
    <message>
        <source>find products</source>
        <comment>keywords</comment>
        <translation>encontrar productos</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>refresh update reload send</source>
        <comment>keywords</comment>
        <translation>actualizar recargar enviar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>window larger</source>
        <comment>keywords</comment>
        <translation>ventana grande</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>Olvidar búsquedas anteriores</translation>
    </message>
    <message>
        <source>clear history privacy</source>
        <comment>keywords</comment>
        <translation>borrar historial privacidad</translation>
    </message>
    <message>
        <source>Forget what was looked at</source>
        <translation>Olvidar lo que se ha visto</translation>
    </message>
    <message>
        <source>clear recently seen history privacy</source>
        <comment>keywords</comment>
        <translation>borrar vistos recientes historial privacidad</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>log out leave</source>
        <comment>keywords</comment>
        <translation>salir desconectar</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>quit exit end</source>
        <comment>keywords</comment>
        <translation>salir terminar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>options preferences storage</source>
        <comment>keywords</comment>
        <translation>opciones preferencias almacenamiento</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>about version</source>
        <comment>keywords</comment>
        <translation>acerca versión</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>keywords</comment>
        <translation>traducción language</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Precios: %1</translation>
    </message>
    <message>
        <source>currency money</source>
        <comment>keywords</comment>
        <translation>moneda divisa dinero</translation>
    </message>
    <message>
        <source>Today in your shop</source>
        <translation>Hoy en tu tienda</translation>
    </message>
    <message>
        <source>sell vendor dashboard sales</source>
        <comment>keywords</comment>
        <translation>vender vendedor panel ventas</translation>
    </message>
    <message>
        <source>Orders of your shop</source>
        <translation>Pedidos de tu tienda</translation>
    </message>
    <message>
        <source>sell vendor pack ship returns</source>
        <comment>keywords</comment>
        <translation>vender vendedor preparar enviar devoluciones</translation>
    </message>
    <message>
        <source>Stock of your shop</source>
        <translation>Existencias de tu tienda</translation>
    </message>
    <message>
        <source>sell vendor inventory count shelf scanner</source>
        <comment>keywords</comment>
        <translation>vender vendedor inventario recuento estante escáner</translation>
    </message>
    <message>
        <source>Products of your shop</source>
        <translation>Productos de tu tienda</translation>
    </message>
    <message>
        <source>sell vendor prices status bulk</source>
        <comment>keywords</comment>
        <translation>vender vendedor precios estado varios</translation>
    </message>
    <message>
        <source>Reviews of your shop</source>
        <translation>Opiniones de tu tienda</translation>
    </message>
    <message>
        <source>sell vendor ratings stars</source>
        <comment>keywords</comment>
        <translation>vender vendedor valoraciones estrellas</translation>
    </message>
    <message>
        <source>To decide in your shop</source>
        <translation>Por decidir en tu tienda</translation>
    </message>
    <message>
        <source>sell vendor conflicts refused</source>
        <comment>keywords</comment>
        <translation>vender vendedor conflictos rechazado</translation>
    </message>
    <message>
        <source>Figures of your shop</source>
        <translation>Cifras de tu tienda</translation>
    </message>
    <message>
        <source>sell vendor analytics revenue statistics charts</source>
        <comment>keywords</comment>
        <translation>vender vendedor análisis ingresos estadísticas gráficos</translation>
    </message>
    <message>
        <source>New product in your shop</source>
        <translation>Nuevo producto en tu tienda</translation>
    </message>
    <message>
        <source>sell vendor add create article</source>
        <comment>keywords</comment>
        <translation>vender vendedor añadir crear artículo</translation>
    </message>
    <message>
        <source>Settings of your shop</source>
        <translation>Ajustes de tu tienda</translation>
    </message>
    <message>
        <source>sell vendor holiday closed delivery returns contact name</source>
        <comment>keywords</comment>
        <translation>vender vendedor vacaciones cerrado envío devoluciones contacto nombre</translation>
    </message>
    <message>
        <source>Money of your shop</source>
        <translation>Dinero de tu tienda</translation>
    </message>
    <message>
        <source>sell vendor money payout commission statement balance</source>
        <comment>keywords</comment>
        <translation>vender dinero pago comisión extracto saldo</translation>
    </message>
</context>
<context>
    <name>ShopDeliveryRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Precio en %1</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Gratis desde</translation>
    </message>
    <message>
        <source>Days, at least</source>
        <translation>Días, mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Only to these countries, such as DE, AT</source>
        <translation>Solo a estos países, como DE, AT</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Computers</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Search 44,047 products</source>
        <translation>Buscar en 44.047 productos</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Cart, 3 items</source>
        <translation>Cesta, 3 artículos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>In stock only</source>
        <translation>Solo en stock</translation>
    </message>
    <message>
        <source>1,515 products · updated 3 min ago</source>
        <translation>1515 productos · actualizado hace 3&#xa0;min</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Más relevantes</translation>
    </message>
    <message>
        <source>Price: low to high</source>
        <translation>Precio: de menor a mayor</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>ShopSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the market.</source>
        <translation>Guardado. Va de camino al mercado.</translation>
    </message>
    <message>
        <source>Saved. It is sent as soon as the market can be reached.</source>
        <translation>Guardado. Se envía en cuanto se pueda contactar con el mercado.</translation>
    </message>
    <message>
        <source>Your shop is not on this device yet</source>
        <translation>Tu tienda aún no está en este dispositivo</translation>
    </message>
    <message>
        <source>Its settings come with the next sync.</source>
        <translation>Sus ajustes llegan con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
    <message>
        <source>Your change was not taken</source>
        <translation>Tu cambio no se aceptó</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Abierta o cerrada</translation>
    </message>
    <message>
        <source>Closed for a while</source>
        <translation>Cerrada por un tiempo</translation>
    </message>
    <message>
        <source>Your products stay where they are and say that the shop is closed. Nothing can be ordered; what was ordered before is yours to send.</source>
        <translation>Tus productos se quedan donde están y dicen que la tienda está cerrada. No se puede pedir nada; lo que ya se pidió te toca enviarlo.</translation>
    </message>
    <message>
        <source>Opens again on</source>
        <translation>Vuelve a abrir el</translation>
    </message>
    <message>
        <source>Such as %1. Without a day it stays closed until you open it.</source>
        <translation>Por ejemplo %1. Sin fecha sigue cerrada hasta que la abras.</translation>
    </message>
    <message>
        <source>A word to buyers</source>
        <translation>Unas palabras a los compradores</translation>
    </message>
    <message>
        <source>What buyers see</source>
        <translation>Lo que ven los compradores</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>About the shop</source>
        <translation>Sobre la tienda</translation>
    </message>
    <message>
        <source>How buyers reach you</source>
        <translation>Cómo te contactan los compradores</translation>
    </message>
    <message>
        <source>A mail address or a phone number. Everybody can see it.</source>
        <translation>Un correo o un teléfono. Todos pueden verlo.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Without a way of delivery, everything is delivered free.</source>
        <translation>Sin forma de envío, todo se envía gratis.</translation>
    </message>
    <message>
        <source>Add a way of delivery</source>
        <translation>Añadir una forma de envío</translation>
    </message>
    <message>
        <source>Returns and stock</source>
        <translation>Devoluciones y existencias</translation>
    </message>
    <message>
        <source>Days in which buyers may send back</source>
        <translation>Días en que los compradores pueden devolver</translation>
    </message>
    <message>
        <source>How returns work</source>
        <translation>Cómo funcionan las devoluciones</translation>
    </message>
    <message>
        <source>Stock is low up to so many pieces</source>
        <translation>Hay pocas existencias hasta tantas unidades</translation>
    </message>
    <message>
        <source>For every article that has no number of its own.</source>
        <translation>Para cada artículo sin número propio.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>The shop ended your session. What you did meanwhile is kept and sent once you are signed in.</source>
        <translation>La tienda ha cerrado tu sesión. Lo que hayas hecho entretanto se conserva y se envía cuando inicies sesión.</translation>
    </message>
    <message>
        <source>Your cart comes along. Browsing and filling it works without an account too.</source>
        <translation>Tu cesta se viene contigo. También sin cuenta puedes explorar y llenarla.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>¿Contraseña olvidada?</translation>
    </message>
    <message>
        <source>New here? Make an account</source>
        <translation>¿Primera vez aquí? Crea una cuenta</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Some things have not been sent yet</source>
        <translation>Hay cosas que aún no se han enviado</translation>
    </message>
    <message>
        <source>Keep them, and they go out after your next sign-in on this device. Discard them, and they never reach the shop.</source>
        <translation>Consérvalas y se envían la próxima vez que inicies sesión en este dispositivo. Descártalas y nunca llegan a la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep and sign out</source>
        <translation>Conservar y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>SlipTexts</name>
    <message>
        <source>Pick list</source>
        <translation>Lista de recogida</translation>
    </message>
    <message>
        <source>Packing slip %1</source>
        <translation>Albarán %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista de recogida</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), printed on %1</source>
        <translation>
            <numerusform>%Ln pedido, impreso el %1</numerusform>
            <numerusform>%Ln pedidos, impresos el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Pedido el %1</translation>
    </message>
    <message>
        <source>The buyer&apos;s note</source>
        <translation>Nota del comprador</translation>
    </message>
    <message>
        <source>Packing slip for order %1</source>
        <translation>Albarán del pedido %1</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>StockHistorySheet</name>
    <message>
        <source>Low up to</source>
        <translation>Pocos hasta</translation>
    </message>
    <message>
        <source>Low up to, as in the whole shop</source>
        <translation>Pocos hasta, como en toda la tienda</translation>
    </message>
    <message>
        <source>As in the whole shop: %1</source>
        <translation>Como en toda la tienda: %1</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>Pocos hasta %1</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Nothing of yours has the code %1</source>
        <translation>Nada tuyo tiene el código %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Nombre, SKU o código de barras</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Enter what you see on the shelf. What is sold meanwhile is taken into account when it is saved.</source>
        <translation>Introduce lo que ves en el estante. Lo que se venda mientras tanto se tiene en cuenta al guardar.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se ha encontrado nada para «%1»</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>Aún no se llevan existencias</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>No se agota nada</translation>
    </message>
    <message>
        <source>As soon as you have products of which pieces are counted, they are here.</source>
        <translation>En cuanto tengas productos cuyas piezas se cuentan, estarán aquí.</translation>
    </message>
    <message>
        <source>There is enough of everything.</source>
        <translation>Hay suficiente de todo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>Pocos hasta %1</translation>
    </message>
    <message>
        <source>Low up to %1, in the whole shop</source>
        <translation>Pocos hasta %1, en toda la tienda</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 en el estante</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
    <message>
        <source>Leave %1 as it was</source>
        <translation>Dejar %1 como estaba</translation>
    </message>
    <message>
        <source>One fewer counted of %1</source>
        <translation>Uno menos contado: %1</translation>
    </message>
    <message>
        <source>One fewer of %1</source>
        <translation>Uno menos: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Counted of %1</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>More or fewer of %1</source>
        <translation>Más o menos: %1</translation>
    </message>
    <message>
        <source>One more counted of %1</source>
        <translation>Uno más contado: %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Uno más: %1</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Necesita tu decisión</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Move %1 to another location</source>
        <translation>Mover %1 a otra ubicación</translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>The catalogue is cleared. It is fetched again when the shop is reached.</source>
        <translation>El catálogo se ha borrado. Se descarga de nuevo cuando se contacte con la tienda.</translation>
    </message>
    <message>
        <source>%1 used on this device</source>
        <translation>%1 en uso en este dispositivo</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Tus propios datos</translation>
    </message>
    <message>
        <source>Clearing removes what can be fetched again. Your cart, what waits to be sent and your account are never touched.</source>
        <translation>Se borra lo que se puede descargar de nuevo. Tu cesta, lo pendiente de enviar y tu cuenta no se tocan nunca.</translation>
    </message>
    <message>
        <source>Clear the catalogue</source>
        <translation>Borrar el catálogo</translation>
    </message>
    <message>
        <source>Clear the catalogue?</source>
        <translation>¿Borrar el catálogo?</translation>
    </message>
    <message>
        <source>Until it is fetched again there is nothing to browse. Your own data stays.</source>
        <translation>Hasta que se descargue de nuevo no hay nada que explorar. Tus propios datos se conservan.</translation>
    </message>
    <message>
        <source>The fetched pictures are cleared.</source>
        <translation>Las imágenes descargadas se han borrado.</translation>
    </message>
    <message>
        <source>Catalogue and its drawings</source>
        <translation>Catálogo y sus dibujos</translation>
    </message>
    <message>
        <source>Fetched pictures</source>
        <translation>Imágenes descargadas</translation>
    </message>
    <message>
        <source>Fetched pictures may take</source>
        <translation>Espacio para imágenes descargadas</translation>
    </message>
    <message>
        <source>When it is full, what was shown longest ago goes first.</source>
        <translation>Cuando se llena, se borra primero lo que hace más tiempo que no se muestra.</translation>
    </message>
    <message>
        <source>Clear the pictures</source>
        <translation>Borrar las imágenes</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Forget %1</source>
        <translation>Borrar %1</translation>
    </message>
</context>
<context>
    <name>SumTable</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Canceled since</source>
        <translation>Cancelado después</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Lo que queda</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Sin conexión · %Ln pendiente</numerusform>
            <numerusform>Sin conexión · %Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>The storage of this device is full</source>
        <translation>El almacenamiento de este dispositivo está lleno</translation>
    </message>
    <message>
        <source>Nothing is lost, but nothing new can be saved. Free some space; it goes on by itself.</source>
        <translation>No se pierde nada, pero no se puede guardar nada nuevo. Libera espacio; continúa por sí solo.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder</source>
        <translation>La app no puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>You can look at everything, but nothing new can be saved until it may write there.</source>
        <translation>Puedes verlo todo, pero no se puede guardar nada nuevo hasta que se le permita escribir ahí.</translation>
    </message>
    <message>
        <source>This version is too old for the shop</source>
        <translation>Esta versión es demasiado antigua para la tienda</translation>
    </message>
    <message>
        <source>What you do is kept and still sent. Please update the app to see what is new.</source>
        <translation>Lo que haces se conserva y se sigue enviando. Actualiza la app para ver las novedades.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Tu sesión ha terminado</translation>
    </message>
    <message>
        <source>Nothing is lost: your cart, your orders and what waits are kept on this device. Sign in again, and it goes on.</source>
        <translation>No se pierde nada: tu cesta, tus pedidos y lo pendiente se conservan en este dispositivo. Vuelve a iniciar sesión y todo continúa.</translation>
    </message>
    <message>
        <source>Some stored data was damaged</source>
        <translation>Algunos datos guardados estaban dañados</translation>
    </message>
    <message>
        <source>It was put aside, not deleted; what the shop knows is fetched again. The files: %1</source>
        <translation>Se han apartado, no borrado; lo que la tienda conoce se descarga de nuevo. Los archivos: %1</translation>
    </message>
    <message>
        <source>This network wants something from you first</source>
        <translation>Esta red te pide algo antes de continuar</translation>
    </message>
    <message>
        <source>Something else answers in the shop&apos;s place, as the sign-in page of a hotel or a train does. Open a browser and sign in to the network; everything is kept until then.</source>
        <translation>Algo responde en lugar de la tienda, como hace la página de acceso de un hotel o de un tren. Abre un navegador e inicia sesión en la red; hasta entonces se conserva todo.</translation>
    </message>
    <message>
        <source>Another window does the syncing</source>
        <translation>Otra ventana se encarga de sincronizar</translation>
    </message>
    <message>
        <source>What you do here is queued, and that window sends it. When it is closed, this one takes over.</source>
        <translation>Lo que haces aquí queda en cola y lo envía esa ventana. Cuando se cierre, esta toma el relevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for your decision.</source>
        <translation>
            <numerusform>%Ln cambio espera tu decisión.</numerusform>
            <numerusform>%Ln cambios esperan tu decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your work is kept and sent after you sign in again.</source>
        <translation>Tu trabajo se conserva y se envía cuando vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>Exchanging changes with the shop.</source>
        <translation>Intercambiando cambios con la tienda.</translation>
    </message>
    <message>
        <source>Your changes are on their way.</source>
        <translation>Tus cambios van de camino.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Todo está al día.</translation>
    </message>
    <message>
        <source>Your changes are kept here and sent once the shop can be reached.</source>
        <translation>Tus cambios se conservan aquí y se envían cuando se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>You can go on: everything is on this device.</source>
        <translation>Puedes seguir: todo está en este dispositivo.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is asked when you sign in.</source>
        <translation>El llavero del sistema se consulta al iniciar sesión.</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain</source>
        <translation>Guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>Only your account on this device opens it.</source>
        <translation>Solo tu cuenta en este dispositivo la abre.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Your personal data cannot be opened or written until you unlock the keychain of your system. What is kept stays kept.</source>
        <translation>Tus datos personales no se pueden abrir ni guardar hasta que desbloquees el llavero de tu sistema. Lo guardado se conserva.</translation>
    </message>
    <message>
        <source>There is no keychain on this system</source>
        <translation>No hay llavero en este sistema</translation>
    </message>
    <message>
        <source>A passphrase can protect your personal data instead. Without one, only browsing and a guest&apos;s cart are possible: nothing is written where others could read it.</source>
        <translation>Una frase de acceso puede proteger tus datos personales en su lugar. Sin ella solo puedes explorar y usar una cesta sin cuenta: no se escribe nada donde otros podrían leerlo.</translation>
    </message>
    <message>
        <source>Kept until the app is closed</source>
        <translation>Se conserva hasta cerrar la app</translation>
    </message>
    <message>
        <source>Nothing about your session is written down.</source>
        <translation>No se escribe nada sobre tu sesión.</translation>
    </message>
    <message>
        <source>Kept in an unprotected file</source>
        <translation>Guardada en un archivo sin protección</translation>
    </message>
    <message>
        <source>Somebody chose that for this device. Whoever can read the file can use your account.</source>
        <translation>Alguien lo eligió así para este dispositivo. Quien pueda leer el archivo puede usar tu cuenta.</translation>
    </message>
    <message>
        <source>Protected by your passphrase</source>
        <translation>Protegida con tu frase de acceso</translation>
    </message>
    <message>
        <source>Your personal data on this device opens with your passphrase only.</source>
        <translation>Tus datos personales en este dispositivo solo se abren con tu frase de acceso.</translation>
    </message>
    <message>
        <source>Your personal data is locked</source>
        <translation>Tus datos personales están bloqueados</translation>
    </message>
    <message>
        <source>Enter your passphrase to open it. What waits to be sent is kept until then.</source>
        <translation>Escribe tu frase de acceso para abrirlos. Lo pendiente de enviar se conserva hasta entonces.</translation>
    </message>
    <message>
        <source>The key to your personal data is missing</source>
        <translation>Falta la clave de tus datos personales</translation>
    </message>
    <message>
        <source>It is not where it was kept any more. What is on this device cannot be opened without it; what is on the server is still yours.</source>
        <translation>Ya no está donde se guardaba. Sin ella no se puede abrir lo que hay en este dispositivo; lo que está en el servidor sigue siendo tuyo.</translation>
    </message>
</context>
<context>
    <name>SystemPictureChooser</name>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Quedan pocas unidades</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 producto</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 productos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>De %1 a %2 días</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Including tax</source>
        <translation>Impuestos incluidos</translation>
    </message>
    <message>
        <source>Plus tax</source>
        <translation>Más impuestos</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Pago contra entrega</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>The shop is closed for a while.</source>
        <translation>La tienda está cerrada por un tiempo.</translation>
    </message>
    <message>
        <source>The shop is closed and opens again on %1.</source>
        <translation>La tienda está cerrada y vuelve a abrir el %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The voucher counts.</source>
        <translation>El vale cuenta.</translation>
    </message>
    <message>
        <source>The shop checks it when your order arrives. If it does not hold, you are asked again.</source>
        <translation>La tienda lo comprueba cuando llega su pedido. Si no vale, se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>There is no voucher with this code. Please look whether it is written right.</source>
        <translation>No hay ningún vale con este código. Compruebe que esté bien escrito.</translation>
    </message>
    <message>
        <source>This voucher does not hold yet.</source>
        <translation>Este vale todavía no es válido.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Este vale ha caducado.</translation>
    </message>
    <message>
        <source>This voucher has been used as often as it could be.</source>
        <translation>Este vale ya se ha usado todas las veces posibles.</translation>
    </message>
    <message>
        <source>You have used this voucher already.</source>
        <translation>Ya ha usado este vale.</translation>
    </message>
    <message>
        <source>This voucher counts from %1 on, for the articles that it is for.</source>
        <translation>Este vale cuenta a partir de %1, en los artículos para los que vale.</translation>
    </message>
    <message numerus="yes">
        <source>This voucher counts from %n piece(s) on, of the articles that it is for.</source>
        <translation>
            <numerusform>Este vale cuenta a partir de %n unidad de los artículos para los que vale.</numerusform>
            <numerusform>Este vale cuenta a partir de %n unidades de los artículos para los que vale.</numerusform>
        </translation>
    </message>
    <message>
        <source>This voucher is for other articles than those in your cart.</source>
        <translation>Este vale es para otros artículos que los de su cesta.</translation>
    </message>
    <message>
        <source>This voucher is for somebody&apos;s first order.</source>
        <translation>Este vale es para el primer pedido.</translation>
    </message>
    <message>
        <source>This voucher is for those who are signed in.</source>
        <translation>Este vale es para quienes han iniciado sesión.</translation>
    </message>
    <message>
        <source>This voucher does not count in the currency of this order.</source>
        <translation>Este vale no cuenta en la moneda de este pedido.</translation>
    </message>
    <message>
        <source>This voucher is not added to what is taken off already.</source>
        <translation>Este vale no se suma a lo que ya se descuenta.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Please wait an hour and try again.</source>
        <translation>Se han probado demasiados códigos. Espere una hora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ThresholdSheet</name>
    <message>
        <source>Low stock</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>So many pieces that can be sold, or fewer, are low. This counts for every article that has no number of its own.</source>
        <translation>Tantas piezas vendibles, o menos, se consideran pocas. Esto vale para todo artículo que no tenga un número propio.</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>Pocos hasta %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%Ln cambio necesita tu decisión</numerusform>
            <numerusform>%Ln cambios necesitan tu decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile. Nothing of yours is lost.</source>
        <translation>Otra persona ha cambiado lo mismo entretanto. No se ha perdido nada tuyo.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Your shop is empty</source>
        <translation>Tu tienda está vacía</translation>
    </message>
    <message>
        <source>Orders, stock and reviews show up here as soon as there are any.</source>
        <translation>Los pedidos, las existencias y las opiniones aparecen aquí en cuanto los haya.</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Returns to decide</source>
        <translation>Devoluciones por decidir</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>New reviews</source>
        <translation>Opiniones nuevas</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Your shop is closed</source>
        <translation>Tu tienda está cerrada</translation>
    </message>
    <message>
        <source>Nothing can be ordered. What was ordered before is yours to send.</source>
        <translation>No se puede pedir nada. Lo que ya se pidió te toca enviarlo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of your shop</source>
        <translation>Ajustes de tu tienda</translation>
    </message>
    <message>
        <source>Money of your shop</source>
        <translation>Dinero de tu tienda</translation>
    </message>
    <message>
        <source>Your last payout came back</source>
        <translation>Tu último pago fue devuelto</translation>
    </message>
    <message>
        <source>Nothing can be paid out to you yet</source>
        <translation>Todavía no se te puede pagar nada</translation>
    </message>
    <message>
        <source>Say where the money of your shop goes.</source>
        <translation>Di adónde va el dinero de tu tienda.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Cart, %1</source>
        <translation>Cesta, %1</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Leave search</source>
        <translation>Salir de la búsqueda</translation>
    </message>
    <message>
        <source>Notifications, %1</source>
        <translation>Notificaciones, %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Wishlist, %1</source>
        <translation>Favoritos, %1</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Currency of prices: %1</source>
        <translation>Moneda de los precios: %1</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Move to another location</source>
        <translation>Mover a otra ubicación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 piezas</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>VariantEditRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Ofrecer %1</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Give all variants the price of %1</source>
        <translation>Dar a todas las variantes el precio de %1</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Precio (%1)</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Precio anterior</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En el estante</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
</context>
<context>
    <name>VariantTexts</name>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>VendorOrderPage</name>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
    <message>
        <source>Your change was not taken</source>
        <translation>Tu cambio no se ha aceptado</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Ship it</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>Aún sin preparar</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n to pick</source>
        <translation>
            <numerusform>%Ln por reunir</numerusform>
            <numerusform>%Ln por reunir</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Número de seguimiento</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>The buyer&apos;s note</source>
        <translation>Nota del comprador</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>No existe ese pedido</translation>
    </message>
    <message>
        <source>It may belong to another shop.</source>
        <translation>Quizá sea de otra tienda.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>¿Cancelar este pedido?</translation>
    </message>
    <message>
        <source>The buyer is told, and what was paid goes back. This cannot be undone.</source>
        <translation>Se avisa al comprador y se devuelve lo pagado. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Conservar el pedido</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packing slip of %1</source>
        <translation>Albarán: %1</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Cancel the rest?</source>
        <translation>¿Cancelar el resto?</translation>
    </message>
    <message>
        <source>Not sent any more: %1. The buyer is told, and %2 goes back or is not owed. This cannot be undone.</source>
        <translation>Ya no se envía: %1. Se avisa al comprador, y %2 se devuelve o no se debe. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>VendorOrderRow</name>
    <message>
        <source>Needs your decision</source>
        <translation>Necesita tu decisión</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
</context>
<context>
    <name>VendorOrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Number, buyer or article</source>
        <translation>Número, comprador o artículo</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>No se ha encontrado nada para «%1»</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>There is nothing to pack.</source>
        <translation>No hay nada que preparar.</translation>
    </message>
    <message>
        <source>What is packed waits here for the carrier.</source>
        <translation>Lo preparado espera aquí al transportista.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>Nobody sends anything back.</source>
        <translation>Nadie devuelve nada.</translation>
    </message>
    <message>
        <source>Orders show up here as soon as somebody buys.</source>
        <translation>Los pedidos aparecen aquí en cuanto alguien compra.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista de recogida</translation>
    </message>
</context>
<context>
    <name>VendorReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought here</source>
        <translation>Comprado aquí</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Aún no hay opiniones</translation>
    </message>
    <message>
        <source>What buyers say of your products shows up here.</source>
        <translation>Lo que dicen los compradores de tus productos aparece aquí.</translation>
    </message>
</context>
<context>
    <name>VendorTexts</name>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>The rest waits to be shipped.</source>
        <translation>El resto espera a enviarse.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>The buyer has not confirmed it.</source>
        <translation>El comprador no lo ha confirmado.</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>Pick the articles and pack them.</source>
        <translation>Reúne los artículos y prepáralos.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Packed. Hand it to the carrier.</source>
        <translation>Preparado. Entrégalo al transportista.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>On its way to the buyer.</source>
        <translation>De camino al comprador.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>The buyer has it.</source>
        <translation>Lo tiene el comprador.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>sin preparar</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>preparado</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>You wanted it %1, but it was %2 already. It stays as it is.</source>
        <translation>Querías «%1», pero ya estaba «%2». Se queda como está.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Mercancía recibida</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>A part is on its way to the buyer. The rest was canceled.</source>
        <translation>Una parte va de camino al comprador. El resto se canceló.</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher %1</source>
        <translation>Vale %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the voucher</source>
        <translation>Quitar el vale</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Code of a voucher</source>
        <translation>Código de un vale</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the voucher</source>
        <translation>Usar el vale</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>No longer in the shop</source>
        <translation>Ya no está en la tienda</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>Quitar %1 de favoritos</translation>
    </message>
    <message>
        <source>Move to cart</source>
        <translation>Mover a la cesta</translation>
    </message>
    <message>
        <source>Move %1 to the cart</source>
        <translation>Mover %1 a la cesta</translation>
    </message>
</context>
<context>
    <name>WishlistPage</name>
    <message>
        <source>Wishlist</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>%1, kept on this device. Sign in to have them everywhere.</source>
        <translation>%1, guardados en este dispositivo. Inicia sesión para tenerlos en todas partes.</translation>
    </message>
    <message>
        <source>Nothing on your wishlist yet</source>
        <translation>Aún no tienes favoritos</translation>
    </message>
    <message>
        <source>Press the heart of a product to keep an eye on it: on its price, and on whether it can be bought.</source>
        <translation>Pulsa el corazón de un producto para seguirlo: su precio y si se puede comprar.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Ver categorías</translation>
    </message>
</context>
<context>
    <name>aura::app::AddressEditModel</name>
    <message>
        <source>Your address book is full. Remove one that you need no more.</source>
        <translation>Tu libreta de direcciones está llena. Quita una que ya no necesites.</translation>
    </message>
</context>
<context>
    <name>aura::app::AdminTable</name>
    <message>
        <source>This needs the network. It is asked for again when you ask.</source>
        <translation>Esto necesita la red. Se vuelve a pedir cuando tú quieras.</translation>
    </message>
</context>
<context>
    <name>aura::app::AppContext</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado: %1</translation>
    </message>
</context>
<context>
    <name>aura::app::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>De quién o qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Desde dónde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entries are as they were written.</source>
        <translation>
            <numerusform>El registro está íntegro: %Ln entrada está como se escribió.</numerusform>
            <numerusform>El registro está íntegro: %Ln entradas están como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has been changed: entry %1 is not as it was written, or missing.</source>
        <translation>El registro ha sido alterado: la entrada %1 no está como se escribió, o falta.</translation>
    </message>
</context>
<context>
    <name>aura::app::BackupTable</name>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Verificada el</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
</context>
<context>
    <name>aura::app::CartModel</name>
    <message>
        <source>Several currencies: each is a payment of its own.</source>
        <translation>Varias monedas: cada una se paga por separado.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation>La cesta está llena.</translation>
    </message>
    <message>
        <source>%1 saved for later</source>
        <translation>%1 guardado para después</translation>
    </message>
    <message>
        <source>You pay %1, each currency by itself.</source>
        <translation>Pagas %1, cada moneda por separado.</translation>
    </message>
    <message>
        <source>You pay %1, without delivery.</source>
        <translation>Pagas %1, sin envío.</translation>
    </message>
</context>
<context>
    <name>aura::app::CategoryTree</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What is there now is shown; look at it and try again.</source>
        <translation>Alguien lo ha cambiado entretanto. Se muestra lo que hay ahora; míralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>Ya hay algo con este nombre.</translation>
    </message>
    <message>
        <source>It cannot stand there: below itself, below one that became another, or deeper than %1 levels.</source>
        <translation>No puede estar ahí: debajo de sí misma, debajo de una que pasó a ser otra o a más de %1 niveles.</translation>
    </message>
    <message>
        <source>There are as many categories as there can be.</source>
        <translation>No puede haber más categorías.</translation>
    </message>
    <message>
        <source>%1 (became %2)</source>
        <translation>%1 (pasó a ser %2)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>aura::app::CheckoutModel</name>
    <message>
        <source>No answer came, so nothing is ordered. If your bank shows an amount, it is let go within half an hour.</source>
        <translation>No ha llegado respuesta, así que no se ha pedido nada. Si tu banco muestra un importe, se libera en media hora como máximo.</translation>
    </message>
    <message>
        <source>This shop takes no cards. Please choose another way to pay.</source>
        <translation>Esta tienda no acepta tarjetas. Elige otra forma de pago.</translation>
    </message>
    <message>
        <source>Nothing was charged and nothing is ordered.</source>
        <translation>No se ha cobrado nada y no se ha pedido nada.</translation>
    </message>
    <message>
        <source>Queue order</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Hacer pedido</translation>
    </message>
    <message>
        <source>You are offline. Your order is kept on this device and sent when the shop can be reached. It is not ordered until then; if a price changes, you are asked again.</source>
        <translation>No tienes conexión. Tu pedido se guarda en este dispositivo y se transmite cuando se pueda contactar con la tienda. Hasta entonces no está hecho; si cambia un precio, se te vuelve a preguntar.</translation>
    </message>
    <message>
        <source>It is charged when the order is placed.</source>
        <translation>Se cobra al hacer el pedido.</translation>
    </message>
    <message>
        <source>You pay after the goods have arrived.</source>
        <translation>Pagas después de recibir la mercancía.</translation>
    </message>
    <message>
        <source>You pay the courier at your door.</source>
        <translation>Pagas al repartidor en tu puerta.</translation>
    </message>
    <message>
        <source>You are offline. Paying by card needs a connection: a card is never kept on this device to be charged later.</source>
        <translation>No tienes conexión. Para pagar con tarjeta hace falta conexión: nunca se guarda una tarjeta en este dispositivo para cobrarla más tarde.</translation>
    </message>
    <message>
        <source>A card pays in one currency at a time.</source>
        <translation>Una tarjeta paga en una sola moneda a la vez.</translation>
    </message>
    <message>
        <source>%1 takes no orders at the moment. Save its articles for later to order the rest.</source>
        <translation>%1 no acepta pedidos en este momento. Guarda sus artículos para más tarde y pide el resto.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 does not deliver to %2. Save its articles for later, or choose another address.</source>
        <translation>%1 no envía a %2. Guarde sus artículos para más tarde o elija otra dirección.</translation>
    </message>
    <message>
        <source>The shop is asked …</source>
        <translation>Se pregunta a la tienda …</translation>
    </message>
</context>
<context>
    <name>aura::app::CommissionTable</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Se cobra</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>Todas las tiendas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>There is no such product.</source>
        <translation>No existe tal producto.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1: no rule fits, nothing is charged.</source>
        <translation>%1: ninguna regla corresponde, no se cobra nada.</translation>
    </message>
    <message>
        <source>%1: rule %2, “%3”, charges %4, which is %5.</source>
        <translation>%1: la regla %2, «%3», cobra %4, es decir, %5.</translation>
    </message>
</context>
<context>
    <name>aura::app::CurrencySwitch</name>
    <message>
        <source>UAE dirham</source>
        <translation>Dírham de los EAU</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franco suizo</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Dinar kuwaití</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Riyal saudí</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Prices with ≈ are converted at the shop&apos;s rates of %1. You pay in the seller&apos;s currency.</source>
        <translation>Los precios con ≈ se convierten con los tipos de cambio de la tienda del %1. Pagas en la moneda del vendedor.</translation>
    </message>
    <message>
        <source>As the sellers set them</source>
        <translation>Como los fijan los vendedores</translation>
    </message>
</context>
<context>
    <name>aura::app::DeliveryTable</name>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
</context>
<context>
    <name>aura::app::DeviceListModel</name>
    <message>
        <source>Your devices can be seen when the shop can be reached.</source>
        <translation>Tus dispositivos se pueden ver cuando se pueda contactar con la tienda.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Activo ahora</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Última actividad: %1</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Sesión iniciada desde el %1</translation>
    </message>
    <message>
        <source>Signing a device out needs the network. Please try again when you are online.</source>
        <translation>Para cerrar la sesión en un dispositivo hace falta conexión. Vuelve a intentarlo cuando tengas conexión.</translation>
    </message>
    <message>
        <source>IP address %1</source>
        <translation>Dirección IP %1</translation>
    </message>
</context>
<context>
    <name>aura::app::DeviceTable</name>
    <message>
        <source>Has something to send</source>
        <translation>Tiene algo que enviar</translation>
    </message>
    <message>
        <source>Has something that was refused</source>
        <translation>Tiene algo que fue rechazado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>En silencio desde hace un día</translation>
    </message>
</context>
<context>
    <name>aura::app::HomeModel</name>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aura::app::KeyTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sin fin</translation>
    </message>
</context>
<context>
    <name>aura::app::LabelModel</name>
    <message>
        <source>A4, 24 labels of 70 × 37 mm</source>
        <translation>A4, 24 etiquetas de 70 × 37 mm</translation>
    </message>
    <message>
        <source>A4, 14 labels of 99.1 × 38.1 mm</source>
        <translation>A4, 14 etiquetas de 99,1 × 38,1 mm</translation>
    </message>
    <message>
        <source>Label printer, 62 × 29 mm</source>
        <translation>Impresora de etiquetas, 62 × 29 mm</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>aura::app::LanguageSwitch</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>aura::app::MailTable</name>
    <message>
        <source>Is sent when</source>
        <translation>Se envía cuando</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>aura::app::ModerationTable</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Espera desde</translation>
    </message>
</context>
<context>
    <name>aura::app::NoticeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%Ln notificación nueva</numerusform>
            <numerusform>%Ln notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::OnboardingModel</name>
    <message>
        <source>What is the shop called?</source>
        <translation>¿Cómo se llama la tienda?</translation>
    </message>
    <message>
        <source>What do you want to sell?</source>
        <translation>¿Qué quieres vender?</translation>
    </message>
    <message>
        <source>What is the company called?</source>
        <translation>¿Cómo se llama la empresa?</translation>
    </message>
    <message>
        <source>What is your full name?</source>
        <translation>¿Cuál es tu nombre completo?</translation>
    </message>
    <message>
        <source>Where is it registered, under which number?</source>
        <translation>¿Dónde está registrada y con qué número?</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>¿De quién es la cuenta?</translation>
    </message>
    <message>
        <source>This is no IBAN. Please compare it with your card or a statement.</source>
        <translation>Esto no es un IBAN. Compáralo con tu tarjeta o un extracto.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 letters and digits.</source>
        <translation>Un BIC tiene 8 u 11 letras y cifras.</translation>
    </message>
    <message>
        <source>Something is to be put right first.</source>
        <translation>Antes hay que corregir algo.</translation>
    </message>
    <message>
        <source>Kept by the market, for you and for those who decide.</source>
        <translation>Guardado por el mercado, para ti y para quienes deciden.</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderListModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>%1 is not sold any more.</source>
        <translation>%1 ya no se vende.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1: agotado.</translation>
    </message>
    <message>
        <source>%1 costs %2 now; you paid %3.</source>
        <translation>%1 cuesta ahora %2; pagaste %3.</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderTable</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>aura::app::PaletteModel</name>
    <message>
        <source>Used last</source>
        <translation>Usado hace poco</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Tu tienda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Search the shop for “%1”</source>
        <translation>Buscar «%1» en la tienda</translation>
    </message>
</context>
<context>
    <name>aura::app::ParcelModel</name>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Enviado en parte</translation>
    </message>
</context>
<context>
    <name>aura::app::PassphraseModel</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de acceso.</translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <translation>Necesita al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The system has no keychain that keeps it. Nothing was changed.</source>
        <translation>El sistema no tiene un llavero que la guarde. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>aura::app::PasswordChangeModel</name>
    <message>
        <source>Please enter the password that you have now.</source>
        <translation>Escribe tu contraseña actual.</translation>
    </message>
    <message>
        <source>This is not the password that you have now.</source>
        <translation>Esta no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>Changing the password needs the network. Please try again when you are online.</source>
        <translation>Para cambiar la contraseña hace falta conexión. Vuelve a intentarlo cuando tengas conexión.</translation>
    </message>
</context>
<context>
    <name>aura::app::PasswordResetModel</name>
    <message>
        <source>This code was used already or is too old. Please ask for a new mail.</source>
        <translation>Este código ya se ha usado o es demasiado antiguo. Pide un correo nuevo.</translation>
    </message>
    <message>
        <source>The shop cannot be reached, or cannot send mail just now. Please try again later.</source>
        <translation>No se puede contactar con la tienda, o ahora mismo no puede enviar correos. Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Please enter your email address.</source>
        <translation>Escribe tu correo electrónico.</translation>
    </message>
    <message>
        <source>The shop does not take this address. Please check it.</source>
        <translation>La tienda no acepta esta dirección. Revísala.</translation>
    </message>
    <message>
        <source>Please copy the whole code from the mail.</source>
        <translation>Copia el código completo del correo.</translation>
    </message>
</context>
<context>
    <name>aura::app::PayoutTable</name>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>aura::app::PersonDataModel</name>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Esa no es la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>Your data comes from the shop, so this needs the network.</source>
        <translation>Tus datos vienen de la tienda, así que hace falta conexión.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>This is not your password. Nothing was deleted.</source>
        <translation>Esta no es tu contraseña. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>You are the only one who works for your shop. Close it or hand it over first.</source>
        <translation>Eres la única persona que trabaja en tu tienda. Ciérrala o traspásala antes.</translation>
    </message>
    <message>
        <source>Deleting needs the network. Nothing was deleted.</source>
        <translation>Para eliminarla hace falta conexión. No se ha eliminado nada.</translation>
    </message>
</context>
<context>
    <name>aura::app::PictureIntake</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Lo pegado</translation>
    </message>
    <message>
        <source>%1 is not a picture that the shop can show. PNG, JPEG, WebP and GIF are.</source>
        <translation>%1 no es una imagen que la tienda pueda mostrar. Sí lo son PNG, JPEG, WebP y GIF.</translation>
    </message>
    <message>
        <source>%1 is too large. A picture may have at most 16 MB.</source>
        <translation>%1 es demasiado grande. Una imagen puede tener como máximo 16&#xa0;MB.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short.</source>
        <translation>%1 está dañada o incompleta.</translation>
    </message>
</context>
<context>
    <name>aura::app::PlatformModel</name>
    <message>
        <source>You can look at everything. What you do is kept on this device and sent when it is over.</source>
        <translation>Puedes verlo todo. Lo que hagas se guarda en este dispositivo y se envía cuando termine.</translation>
    </message>
    <message>
        <source>It is meant to be over at %1.</source>
        <translation>Debería terminar a las %1.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductDraftListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>Nuevo, sin guardar todavía</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modificado, sin guardar todavía</translation>
    </message>
    <message>
        <source>Begun, and cannot be read</source>
        <translation>Empezado y no se puede leer</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductHistoryModel</name>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>Variante añadida</translation>
    </message>
    <message>
        <source>Variant added: %1</source>
        <translation>Variante añadida: %1</translation>
    </message>
    <message>
        <source>Variant removed</source>
        <translation>Variante quitada</translation>
    </message>
    <message>
        <source>Variant removed: %1</source>
        <translation>Variante quitada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) added</source>
        <translation>
            <numerusform>%Ln imagen añadida</numerusform>
            <numerusform>%Ln imágenes añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed</source>
        <translation>
            <numerusform>%Ln imagen quitada</numerusform>
            <numerusform>%Ln imágenes quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a former value and the present one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>What became of it cannot be read on this device now.</source>
        <translation>Lo que pasó con él no se puede leer ahora en este dispositivo.</translation>
    </message>
    <message>
        <source>You, on this device</source>
        <translation>Tú, en este dispositivo</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>El mercado</translation>
    </message>
    <message>
        <source>An import of the marketplace</source>
        <translation>Una importación del mercado</translation>
    </message>
    <message>
        <source>Somebody who works here no more</source>
        <translation>Alguien que ya no trabaja aquí</translation>
    </message>
    <message>
        <source>You, on another device</source>
        <translation>Tú, en otro dispositivo</translation>
    </message>
    <message>
        <source>Nothing of it has been changed, as far as this device knows.</source>
        <translation>Por lo que sabe este dispositivo, no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>Este es el principio.</translation>
    </message>
    <message>
        <source>What was before is not kept.</source>
        <translation>Lo anterior no se conserva.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductImportModel</name>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Key of the product</source>
        <translation>Clave del producto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Número de modelo</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Código de barras (GTIN)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Precio rebajado</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Precio anterior</translation>
    </message>
    <message>
        <source>Stock of new ones</source>
        <translation>Existencias de los nuevos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>Enlace a una imagen</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Nombre de la opción %1</translation>
    </message>
    <message>
        <source>Value of option %1</source>
        <translation>Valor de la opción %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It has no price.</source>
        <translation>No tiene precio.</translation>
    </message>
    <message>
        <source>“%1” is no number of pieces.</source>
        <translation>«%1» no es un número de unidades.</translation>
    </message>
    <message>
        <source>“%1” is no barcode number.</source>
        <translation>«%1» no es un código de barras.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>«%1» no es un estado.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>No existe la categoría «%1».</translation>
    </message>
    <message>
        <source>Your shop does not sell in %1.</source>
        <translation>Tu tienda no vende en %1.</translation>
    </message>
    <message>
        <source>The SKU “%1” is there twice.</source>
        <translation>El SKU «%1» está dos veces.</translation>
    </message>
    <message>
        <source>It has too many variants: %1.</source>
        <translation>Tiene demasiadas variantes: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Línea %L1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>A table of products</source>
        <translation>Una tabla de productos</translation>
    </message>
    <message>
        <source>Shopify&apos;s table of products</source>
        <translation>Tabla de productos de Shopify</translation>
    </message>
    <message>
        <source>A table for Google Merchant Center</source>
        <translation>Una tabla para Google Merchant Center</translation>
    </message>
    <message>
        <source>A feed for Google Merchant Center</source>
        <translation>Un feed para Google Merchant Center</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Key of the variant</source>
        <translation>Clave de la variante</translation>
    </message>
    <message>
        <source>“%1” is no weight, or could be two.</source>
        <translation>«%1» no es un peso o podría ser dos.</translation>
    </message>
    <message>
        <source>Another product has the barcode number “%1”.</source>
        <translation>Otro producto tiene el código de barras «%1».</translation>
    </message>
    <message>
        <source>This is too long: “%1…”</source>
        <translation>Esto es demasiado largo: «%1…»</translation>
    </message>
    <message>
        <source>Rows of “%1” before it are wrong.</source>
        <translation>Las filas anteriores de «%1» están mal.</translation>
    </message>
    <message>
        <source>This is in the file twice: %1.</source>
        <translation>Esto está dos veces en el archivo: %1.</translation>
    </message>
    <message>
        <source>The file ends within this row.</source>
        <translation>El archivo termina en medio de esta fila.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <translation>La fila tiene más celdas que columnas hay.</translation>
    </message>
    <message>
        <source>This device could not keep it.</source>
        <translation>Este dispositivo no pudo guardarlo.</translation>
    </message>
    <message>
        <source>It breaks a rule of the shop.</source>
        <translation>Incumple una regla de la tienda.</translation>
    </message>
    <message>
        <source>%1 is neither a table nor a feed of products. Spreadsheets have to be saved as CSV first.</source>
        <translation>%1 no es ni una tabla ni un feed de productos. Las hojas de cálculo deben guardarse antes como CSV.</translation>
    </message>
    <message>
        <source>%1 has other columns than before. Choose it again to look at them.</source>
        <translation>%1 tiene otras columnas que antes. Elígelo de nuevo para revisarlas.</translation>
    </message>
    <message>
        <source>%1 cannot be read on behind line %L2.</source>
        <translation>%1 no se puede seguir leyendo después de la línea %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s) imported</source>
        <translation>
            <numerusform>%1: %Ln producto importado</numerusform>
            <numerusform>%1: %Ln productos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no price, or could be two.</source>
        <translation>«%1» no es un precio o podría ser dos.</translation>
    </message>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Esa no es la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>%1: what stands on line %L2 is larger, or nested deeper, than an article of a feed may be. What stands before it was read.</source>
        <translation>%1: lo que hay en la línea %L2 es más grande o está más anidado de lo permitido para un artículo de un feed. Lo anterior se leyó.</translation>
    </message>
    <message>
        <source>%1: the row on line %L2 is larger than a row may be. What stands before it was read.</source>
        <translation>%1: la fila de la línea %L2 es más grande de lo permitido. Lo anterior se leyó.</translation>
    </message>
    <message>
        <source>%1 brings abbreviations of its own (entities). Such feeds are not read, because a few bytes of them may stand for very many.</source>
        <translation>%1 trae abreviaturas propias (entidades). Esos feeds no se leen, porque unos pocos bytes pueden representar muchísimos.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductListModel</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Más relevantes</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Más populares</translation>
    </message>
    <message>
        <source>Price: low to high</source>
        <translation>Precio: de menor a mayor</translation>
    </message>
    <message>
        <source>Price: high to low</source>
        <translation>Precio: de mayor a menor</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Mejor valorados</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Biggest saving</source>
        <translation>Mayor descuento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Approximate: prices in other currencies are converted at the shop&apos;s rates.</source>
        <translation>Aproximado: los precios en otras monedas se convierten con los tipos de cambio de la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>A range leaves out %n product(s) for which the shop has no rate.</source>
        <translation>
            <numerusform>Un intervalo deja fuera %Ln producto para el que la tienda no tiene tipo de cambio.</numerusform>
            <numerusform>Un intervalo deja fuera %Ln productos para los que la tienda no tiene tipo de cambio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Devolución en %Ln día.</numerusform>
            <numerusform>Devolución en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Aún sin opiniones</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 opinión</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 opiniones</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductRailModel</name>
    <message>
        <source>Featured</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Price drops</source>
        <translation>Bajadas de precio</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Recently seen</source>
        <translation>Vistos hace poco</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Productos similares</translation>
    </message>
</context>
<context>
    <name>aura::app::ProfileModel</name>
    <message>
        <source>As the shop decides</source>
        <translation>Como decida la tienda</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Escribe tu nombre.</translation>
    </message>
    <message>
        <source>Please use at most %1 characters.</source>
        <translation>Usa como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Please enter your email address.</source>
        <translation>Escribe tu correo electrónico.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es tu contraseña.</translation>
    </message>
    <message>
        <source>There is an account with this address.</source>
        <translation>Ya hay una cuenta con esta dirección.</translation>
    </message>
    <message>
        <source>The shop does not take this address. Please check it.</source>
        <translation>La tienda no acepta esta dirección. Revísala.</translation>
    </message>
    <message>
        <source>Changing the address needs the network. Please try again when you are online.</source>
        <translation>Para cambiar el correo hace falta conexión. Vuelve a intentarlo cuando tengas conexión.</translation>
    </message>
</context>
<context>
    <name>aura::app::PromotionTable</name>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>Descuenta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>El mercado</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>from %n piece(s) on</source>
        <translation>
            <numerusform>desde %n unidad</numerusform>
            <numerusform>desde %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>first order</source>
        <translation>primer pedido</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>con sesión iniciada</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n order(s)</source>
        <translation>
            <numerusform>Usada en %n pedido</numerusform>
            <numerusform>Usada en %n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(s)</source>
        <translation>
            <numerusform>por %n persona</numerusform>
            <numerusform>por %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>took off %1</source>
        <translation>descontó %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled since</source>
        <translation>
            <numerusform>%n pedido anulado desde entonces</numerusform>
            <numerusform>%n pedidos anulados desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Máximo de usos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>No hay tal artículo.</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation>%1 de impuestos</translation>
    </message>
    <message>
        <source>Is not delivered there.</source>
        <translation>No se envía allí.</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Envío: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
</context>
<context>
    <name>aura::app::QueueModel</name>
    <message>
        <source>%1: discarded</source>
        <translation>%1: descartado</translation>
    </message>
    <message>
        <source>It may have reached the shop already and cannot be taken back here.</source>
        <translation>Puede que ya haya llegado a la tienda y no se puede retirar aquí.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>aura::app::RateTable</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>One of the base is</source>
        <translation>Una unidad de la base es</translation>
    </message>
    <message>
        <source>One of it is</source>
        <translation>Una unidad de ella es</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Redondeo a</translation>
    </message>
    <message>
        <source>100 of the base</source>
        <translation>100 de la base</translation>
    </message>
</context>
<context>
    <name>aura::app::RatesHistoryTable</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>In the console</source>
        <translation>En la consola</translation>
    </message>
    <message>
        <source>Beside the server</source>
        <translation>Junto al servidor</translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Devolución en %Ln día.</numerusform>
            <numerusform>Devolución en %Ln días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnTable</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Can be paid back</source>
        <translation>Reembolsable</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <translation>%1, en disputa</translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnThreadModel</name>
    <message>
        <source>The buyer</source>
        <translation>El comprador</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>El mercado</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>The buyer has asked the market to decide on %1.</source>
        <translation>El comprador pidió al mercado que decidiera el %1.</translation>
    </message>
    <message>
        <source>The market is asked to decide.</source>
        <translation>Se pide al mercado que decida.</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>El vendedor</translation>
    </message>
    <message>
        <source>You have asked the market to decide on %1. The seller can still give in.</source>
        <translation>El %1 pediste al mercado que decidiera. El vendedor aún puede ceder.</translation>
    </message>
    <message>
        <source>The market has decided that the seller is right. This return is closed.</source>
        <translation>El mercado ha decidido que el vendedor tiene razón. Esta devolución está cerrada.</translation>
    </message>
    <message>
        <source>The seller takes a long time. You can have the market decide.</source>
        <translation>El vendedor tarda mucho. Puedes pedir al mercado que decida.</translation>
    </message>
    <message>
        <source>If the seller does nothing, you can have the market decide from %1 on.</source>
        <translation>Si el vendedor no hace nada, puedes pedir al mercado que decida a partir del %1.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Tu tienda</translation>
    </message>
    <message>
        <source>You do not agree? Until %1 you can have the market decide.</source>
        <translation>¿No estás de acuerdo? Hasta el %1 puedes pedir al mercado que decida.</translation>
    </message>
    <message>
        <source>No more can be written about the returns of this order.</source>
        <translation>No se puede escribir más sobre las devoluciones de este pedido.</translation>
    </message>
</context>
<context>
    <name>aura::app::ReviewEditModel</name>
    <message>
        <source>Picture %1 of your review</source>
        <translation>Imagen %1 de tu opinión</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a review has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 sobra: una opinión tiene como máximo %Ln imagen.</numerusform>
            <numerusform>%1 sobra: una opinión tiene como máximo %Ln imágenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::RoleMatrix</name>
    <message>
        <source>Permitted</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>People who have it</source>
        <translation>Personas que lo tienen</translation>
    </message>
</context>
<context>
    <name>aura::app::SalesWords</name>
    <message>
        <source>&lt; %1</source>
        <comment>less than a percentage</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>aura::app::SessionModel</name>
    <message>
        <source>Please enter your email address.</source>
        <translation>Escribe tu correo electrónico.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Email address or password is not right.</source>
        <translation>El correo electrónico o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Signing in needs the network. Everything else goes on without it.</source>
        <translation>Para iniciar sesión hace falta conexión. Todo lo demás funciona sin ella.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Escribe tu nombre.</translation>
    </message>
    <message>
        <source>There is an account with this address. Please sign in.</source>
        <translation>Ya hay una cuenta con esta dirección. Inicia sesión.</translation>
    </message>
    <message>
        <source>Registering needs the network. Everything else goes on without it.</source>
        <translation>Para registrarse hace falta conexión. Todo lo demás funciona sin ella.</translation>
    </message>
</context>
<context>
    <name>aura::app::ShopSettingsModel</name>
    <message numerus="yes">
        <source>Not more than %n character(s).</source>
        <translation>
            <numerusform>Como máximo %Ln carácter.</numerusform>
            <numerusform>Como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number from 0 to %1.</source>
        <translation>Un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Your shop needs a name.</source>
        <translation>Tu tienda necesita un nombre.</translation>
    </message>
    <message>
        <source>A day, such as %1.</source>
        <translation>Una fecha, por ejemplo %1.</translation>
    </message>
    <message>
        <source>This day has come already.</source>
        <translation>Este día ya ha llegado.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>The price is not one.</source>
        <translation>El precio no es válido.</translation>
    </message>
    <message>
        <source>The order value is not an amount.</source>
        <translation>El valor del pedido no es un importe.</translation>
    </message>
    <message>
        <source>The days are not a span of at most %1.</source>
        <translation>Los días no son un plazo de %1 como máximo.</translation>
    </message>
    <message>
        <source>Some of it is to be put right first.</source>
        <translation>Antes hay que corregir algo.</translation>
    </message>
    <message>
        <source>Countries are two letters each, such as DE, AT.</source>
        <translation>Los países son dos letras cada uno, como DE, AT.</translation>
    </message>
</context>
<context>
    <name>aura::app::ShopTable</name>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Pedidos abiertos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>aura::app::StockHistoryModel</name>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 en el estante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>%Ln de ellos vendido o reservado</numerusform>
            <numerusform>%Ln de ellos vendidos o reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Todavía no se ha movido nada.</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>Este es el principio.</translation>
    </message>
    <message>
        <source>Older movements are kept by the market, not on this device.</source>
        <translation>El mercado guarda los movimientos más antiguos, no este dispositivo.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>What there was at the beginning</source>
        <translation>Existencias iniciales</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%Ln vendido</numerusform>
            <numerusform>%Ln vendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sold after all</source>
        <translation>
            <numerusform>%Ln al final no vendido</numerusform>
            <numerusform>%Ln al final no vendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>You, on this device</source>
        <translation>Tú, en este dispositivo</translation>
    </message>
    <message>
        <source>You, on another device</source>
        <translation>Tú, en otro dispositivo</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Todas las ubicaciones</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aura::app::StockLocationsModel</name>
    <message>
        <source>Main location</source>
        <translation>Ubicación principal</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>A location needs a name.</source>
        <translation>Una ubicación necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), in one line.</source>
        <translation>
            <numerusform>Como máximo %Ln carácter, en una línea.</numerusform>
            <numerusform>Como máximo %Ln caracteres, en una línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>Another location has this name.</source>
        <translation>Otra ubicación tiene este nombre.</translation>
    </message>
    <message>
        <source>There are still pieces here. Move them first.</source>
        <translation>Aquí todavía hay piezas. Muévelas primero.</translation>
    </message>
</context>
<context>
    <name>aura::app::StockTransferModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>Only %1 at %2.</source>
        <translation>Solo %1 en %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) moved to %1</source>
        <translation>
            <numerusform>%Ln pieza movida a %1</numerusform>
            <numerusform>%Ln piezas movidas a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::SyncModel</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Sin conexión · %Ln pendiente</numerusform>
            <numerusform>Sin conexión · %Ln pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de acceso.</translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <translation>Necesita al menos 8 caracteres.</translation>
    </message>
</context>
<context>
    <name>aura::app::SystemModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 in the last %n minute(s)</source>
        <translation>
            <numerusform>Mínimo %1, máximo %2 en el último minuto</numerusform>
            <numerusform>Mínimo %1, máximo %2 en los últimos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Pedidos de hoy</translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 a day in the last %n day(s)</source>
        <translation>
            <numerusform>Mínimo %1, máximo %2 en el último día</numerusform>
            <numerusform>Mínimo %1, máximo %2 al día en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation>Tiempo de respuesta, mediana</translation>
    </message>
    <message>
        <source>Response time, 95 of 100</source>
        <translation>Tiempo de respuesta, 95 de 100</translation>
    </message>
    <message>
        <source>Answers that failed</source>
        <translation>Respuestas fallidas</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Commits a second</source>
        <translation>Confirmaciones por segundo</translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation>Escrituras en espera</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Personas activas</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Pedidos abiertos</translation>
    </message>
    <message numerus="yes">
        <source>Of %n, within a day</source>
        <translation>
            <numerusform>De %Ln, en un día</numerusform>
            <numerusform>De %Ln, en un día</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed, and not delivered yet</source>
        <translation>Realizados y aún sin entregar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Ready · version %1</source>
        <translation>Listo · versión %1</translation>
    </message>
    <message>
        <source>Too many writes are waiting · version %1</source>
        <translation>Demasiadas escrituras en espera · versión %1</translation>
    </message>
    <message>
        <source>Webhooks switched off</source>
        <translation>Webhooks desactivados</translation>
    </message>
    <message>
        <source>All are as they were set</source>
        <translation>Todos están como se configuraron</translation>
    </message>
    <message>
        <source>By the server, as they failed</source>
        <translation>Por el servidor, porque fallaban</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n active people have ordered within a day</source>
        <translation>
            <numerusform>%1 de %Ln persona activa ha pedido en un día</numerusform>
            <numerusform>%1 de %Ln personas activas han pedido en un día</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned carts</source>
        <translation>Carritos abandonados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n of the last two weeks, untouched for a day</source>
        <translation>
            <numerusform>%1 de %Ln de las dos últimas semanas, un día sin tocar</numerusform>
            <numerusform>%1 de %Ln de las dos últimas semanas, un día sin tocar</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages from the cache</source>
        <translation>Páginas servidas de la caché</translation>
    </message>
    <message>
        <source>Queries a second</source>
        <translation>Consultas por segundo</translation>
    </message>
    <message>
        <source>Waits to leave</source>
        <translation>Espera a salir</translation>
    </message>
    <message>
        <source>Mails %1, deliveries %2, payments %3</source>
        <translation>Correos %1, entregas %2, pagos %3</translation>
    </message>
</context>
<context>
    <name>aura::app::UserTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Trabaja para</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorAnalyticsModel</name>
    <message numerus="yes">
        <source>%n sold, %1</source>
        <translation>
            <numerusform>%Ln vendido, %1</numerusform>
            <numerusform>%Ln vendidos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>Unidades vendidas</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Cesta media</translation>
    </message>
    <message>
        <source>Pieces returned</source>
        <translation>Unidades devueltas</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1: %2; before: %3</source>
        <translation>%1: %2; antes: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Busiest: %1, %2</source>
        <translation>Con más pedidos: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in stock were not sold in this time.</source>
        <translation>
            <numerusform>%Ln artículo en existencias no se vendió en este tiempo.</numerusform>
            <numerusform>%Ln artículos en existencias no se vendieron en este tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>sales-%1.csv</source>
        <translation>ventas-%1.csv</translation>
    </message>
    <message>
        <source>products-%1.csv</source>
        <translation>productos-%1.csv</translation>
    </message>
    <message>
        <source>sales-%1.png</source>
        <translation>ventas-%1.png</translation>
    </message>
    <message>
        <source>Can be sold: %1 · sold in this time: %2</source>
        <translation>Se pueden vender: %1 · vendidos en este tiempo: %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparado con %1</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorConflictModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorDesk</name>
    <message>
        <source>Your shop</source>
        <translation>Tu tienda</translation>
    </message>
    <message>
        <source>Not updated yet</source>
        <translation>Aún sin actualizar</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>Not saved: fewer would remain than are promised.</source>
        <translation>No guardado: quedarían menos de los comprometidos.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No guardado. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) saved</source>
        <translation>
            <numerusform>%Ln recuento guardado</numerusform>
            <numerusform>%Ln recuentos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of stock saved</source>
        <translation>
            <numerusform>%Ln cambio de existencias guardado</numerusform>
            <numerusform>%Ln cambios de existencias guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%Ln no se pudo guardar.</numerusform>
            <numerusform>%Ln no se pudieron guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorMoneyModel</name>
    <message>
        <source>Owed to you before</source>
        <translation>Se te debía antes</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Canceled or sent back</source>
        <translation>Cancelado o devuelto</translation>
    </message>
    <message>
        <source>Between you and your buyers</source>
        <translation>Entre tú y tus compradores</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Owed to you after</source>
        <translation>Se te debe después</translation>
    </message>
    <message>
        <source>To the account ending in %1</source>
        <translation>A la cuenta terminada en %1</translation>
    </message>
    <message>
        <source>%1. %2 The amount is available again.</source>
        <translation>%1. %2 El importe vuelve a estar disponible.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, account ending in %2</source>
        <translation>%1, cuenta terminada en %2</translation>
    </message>
    <message>
        <source>statement-%1.csv</source>
        <translation>extracto-%1.csv</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>¿De quién es la cuenta?</translation>
    </message>
    <message>
        <source>This is no IBAN: a letter or a number of it is wrong.</source>
        <translation>Esto no es un IBAN: una letra o una cifra es incorrecta.</translation>
    </message>
    <message>
        <source>This needs the network: the number goes to the bank&apos;s side at once and is not kept here.</source>
        <translation>Esto necesita la red: el número va enseguida al servicio de pagos y no se guarda aquí.</translation>
    </message>
    <message>
        <source>Only an owner of the shop can say where its money goes.</source>
        <translation>Solo un dueño de la tienda puede decir adónde va su dinero.</translation>
    </message>
    <message>
        <source>This market does not pay out by itself.</source>
        <translation>Este mercado no paga por sí mismo.</translation>
    </message>
    <message>
        <source>Tax in what was sold: %1 of %2</source>
        <translation>Impuestos en lo vendido: %1 de %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorOrderListModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Return to decide</source>
        <translation>Devolución por decidir</translation>
    </message>
    <message>
        <source>Disputed return</source>
        <translation>Devolución en disputa</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorOrderModel</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>%Ln en el estante</numerusform>
            <numerusform>%Ln en el estante</numerusform>
        </translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Not packed any more</source>
        <translation>Ya no está preparado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Return approved</source>
        <translation>Devolución aprobada</translation>
    </message>
    <message>
        <source>Return rejected</source>
        <translation>Devolución rechazada</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>De vuelta en el estante</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>The rest is canceled</source>
        <translation>El resto está cancelado</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductEditModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Un producto necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose where people find it.</source>
        <translation>Elige dónde se encuentra.</translation>
    </message>
    <message>
        <source>A digit is wrong: with these digits, the last one would be %1.</source>
        <translation>Hay una cifra incorrecta: con estas cifras, la última sería %1.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>Un código de barras tiene 8, 12, 13 o 14 cifras.</translation>
    </message>
    <message>
        <source>It needs a price.</source>
        <translation>Necesita un precio.</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>Esto no es un precio.</translation>
    </message>
    <message>
        <source>It has to be higher than the price.</source>
        <translation>Tiene que ser mayor que el precio.</translation>
    </message>
    <message>
        <source>Another article of yours has this number.</source>
        <translation>Otro artículo tuyo tiene este número.</translation>
    </message>
    <message>
        <source>This is no number of pieces.</source>
        <translation>Esto no es un número de unidades.</translation>
    </message>
    <message>
        <source>At least one combination has to be offered.</source>
        <translation>Hay que ofrecer al menos una combinación.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proponerlo</translation>
    </message>
    <message>
        <source>A category that is gone</source>
        <translation>Una categoría que ya no existe</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>A product has at most %n variant(s).</source>
        <translation>
            <numerusform>Un producto tiene como máximo %Ln variante.</numerusform>
            <numerusform>Un producto tiene como máximo %Ln variantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is not on this device any more. Remove it and add it again.</source>
        <translation>Una imagen ya no está en este dispositivo. Quítala y añádela de nuevo.</translation>
    </message>
    <message>
        <source>Only people of your shop see it.</source>
        <translation>Solo lo ve la gente de tu tienda.</translation>
    </message>
    <message>
        <source>The marketplace looks at it and publishes it.</source>
        <translation>El mercado lo revisa y lo publica.</translation>
    </message>
    <message>
        <source>Everybody sees it. What you change shows at once.</source>
        <translation>Lo ve todo el mundo. Lo que cambies se muestra enseguida.</translation>
    </message>
    <message>
        <source>The marketplace did not take it. Change it and propose it again.</source>
        <translation>El mercado no lo aceptó. Cámbialo y vuelve a proponerlo.</translation>
    </message>
    <message>
        <source>It is not sold any more. Nothing of it is lost.</source>
        <translation>Ya no se vende. No se pierde nada.</translation>
    </message>
    <message>
        <source>Save and propose</source>
        <translation>Guardar y proponer</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a product has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 sobra: un producto tiene como máximo %Ln imagen.</numerusform>
            <numerusform>%1 sobra: un producto tiene como máximo %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device needs a moment for so many variants. Try that again.</source>
        <translation>Este dispositivo necesita un momento para tantas variantes. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Pieces of %1 are sold or held for a buyer. Offer it until they have left.</source>
        <translation>Hay unidades de %1 vendidas o reservadas para alguien. Sigue ofreciéndolo hasta que hayan salido.</translation>
    </message>
    <message>
        <source>What is stored of it on this device is damaged.</source>
        <translation>Lo que hay guardado de ello en este dispositivo está dañado.</translation>
    </message>
    <message>
        <source>Products of this category need it.</source>
        <translation>Los productos de esta categoría lo necesitan.</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorProductListModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%Ln variante</numerusform>
            <numerusform>%Ln variantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin recuento</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>«%1» no es un precio.</translation>
    </message>
    <message>
        <source>%1 costs %2 now</source>
        <translation>%1 cuesta ahora %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no such number.</source>
        <translation>«%1» no es un número así.</translation>
    </message>
    <message>
        <source>Not from “%1”: that step is not yours to make.</source>
        <translation>No desde «%1»: ese paso no te corresponde.</translation>
    </message>
    <message>
        <source>No price would be left.</source>
        <translation>No quedaría precio.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed</source>
        <translation>
            <numerusform>%Ln producto cambiado</numerusform>
            <numerusform>%Ln productos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorReviewModel</name>
    <message numerus="yes">
        <source>%n review(s), %1 on average</source>
        <translation>
            <numerusform>%Ln opinión, %1 de media</numerusform>
            <numerusform>%Ln opiniones, %1 de media</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicada</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorStockModel</name>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>%Ln de ellos vendido o reservado</numerusform>
            <numerusform>%Ln de ellos vendidos o reservados</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%Ln contado</numerusform>
            <numerusform>%Ln contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Todas las ubicaciones</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorTodayModel</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than last week by now</source>
        <translation>%1 más que la semana pasada a estas alturas</translation>
    </message>
    <message>
        <source>%1 less than last week by now</source>
        <translation>%1 menos que la semana pasada a estas alturas</translation>
    </message>
    <message>
        <source>As much as last week by now</source>
        <translation>Lo mismo que la semana pasada a estas alturas</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>aura::app::WebhookTable</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Is told when</source>
        <translation>Se le avisa cuando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Switched off: it failed</source>
        <translation>Desactivado: fallaba</translation>
    </message>
</context>
<context>
    <name>aura::app::WishlistModel</name>
    <message>
        <source>%1 is off your wishlist</source>
        <translation>%1 ya no está en tus favoritos</translation>
    </message>
    <message>
        <source>A product that the shop has no more</source>
        <translation>Un producto que la tienda ya no tiene</translation>
    </message>
    <message>
        <source>%1 less than when you added it</source>
        <translation>%1 menos que cuando lo añadiste</translation>
    </message>
    <message>
        <source>Your wishlist is full.</source>
        <translation>Tus favoritos están llenos.</translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation>La cesta está llena.</translation>
    </message>
</context>
<context>
    <name>aura::console::AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>A personas</translation>
    </message>
    <message>
        <source>To shops</source>
        <translation>A tiendas</translation>
    </message>
    <message>
        <source>To products</source>
        <translation>A productos</translation>
    </message>
    <message>
        <source>To reviews</source>
        <translation>A valoraciones</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Look whether any entry was changed or is missing</source>
        <translation>Ver si alguna entrada fue alterada o falta</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>To orders</source>
        <translation>A pedidos</translation>
    </message>
    <message>
        <source>To commission</source>
        <translation>A la comisión</translation>
    </message>
    <message>
        <source>To payouts</source>
        <translation>A pagos</translation>
    </message>
    <message>
        <source>History of one</source>
        <translation>Historial de uno</translation>
    </message>
</context>
<context>
    <name>aura::console::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Copy the database while the server runs on (B)</source>
        <translation>Copiar la base de datos mientras el servidor sigue (B)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The backup of %1 is gone for good.</source>
        <translation>La copia del %1 se pierde para siempre.</translation>
    </message>
    <message>
        <source>One is being made or verified. Wait until it is done.</source>
        <translation>Se está haciendo o verificando una. Espera a que termine.</translation>
    </message>
</context>
<context>
    <name>aura::console::BulkRun</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2.</source>
        <translation>Hecho: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was canceled before it began.</source>
        <translation>El resto se canceló antes de empezar.</translation>
    </message>
</context>
<context>
    <name>aura::console::CategoriesPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Shown to shoppers</source>
        <translation>&amp;Visible para compradores</translation>
    </message>
    <message>
        <source>What its products are asked for</source>
        <translation>Qué se pide de sus productos</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Whether people narrow lists down by it</source>
        <translation>Si la gente acota listas con ella</translation>
    </message>
    <message>
        <source>&amp;Add a property</source>
        <translation>&amp;Añadir una propiedad</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose a category to see what is said of it.</source>
        <translation>Elige una categoría para ver lo que se dice de ella.</translation>
    </message>
    <message>
        <source>Asked for by those above: %1</source>
        <translation>Pedido por las de arriba: %1</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Una categoría necesita un nombre.</translation>
    </message>
    <message>
        <source>Look at the properties: each has a name of its own, a choice has two or more, separated by commas, and only a number has a unit.</source>
        <translation>Mira las propiedades: cada una tiene su nombre, una opción tiene dos o más, separadas por comas, y solo un número tiene unidad.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>A category beside the chosen one (N)</source>
        <translation>Una categoría junto a la elegida (N)</translation>
    </message>
    <message>
        <source>New below…</source>
        <translation>Nueva debajo…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Below the one before</source>
        <translation>Debajo de la anterior</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Un nivel arriba</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%Ln categoría</numerusform>
            <numerusform>%Ln categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Categoría nueva</translation>
    </message>
    <message>
        <source>New below %1</source>
        <translation>Nueva debajo de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Continúa.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the category that you choose. Its %n products and what stands below it go there, and so does whoever follows a link to it. This cannot be undone.</source>
        <translation>
            <numerusform>«%1» pasa a ser la categoría que elijas. Su %Ln producto y lo que hay debajo van allí, y también quien siga un enlace a ella. No se puede deshacer.</numerusform>
            <numerusform>«%1» pasa a ser la categoría que elijas. Sus %Ln productos y lo que hay debajo van allí, y también quien siga un enlace a ella. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n products. “Merge into…” goes on with the rest.</source>
        <translation>
            <numerusform>Parado después de %Ln producto. «Fusionar con…» sigue con el resto.</numerusform>
            <numerusform>Parado después de %Ln productos. «Fusionar con…» sigue con el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products are there now.</source>
        <translation>
            <numerusform>%Ln producto está ahora allí.</numerusform>
            <numerusform>%Ln productos están ahora allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::CodesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Make and save…</source>
        <translation>&amp;Crear y guardar…</translation>
    </message>
    <message>
        <source>Save a&amp;ll codes…</source>
        <translation>Guardar &amp;todos los códigos…</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Códigos: %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>Letras, cifras y guiones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A code for many</source>
        <translation>Un código para muchos</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Most &amp;uses</source>
        <translation>Máximo de &amp;usos</translation>
    </message>
    <message>
        <source>Random codes</source>
        <translation>Códigos al azar</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Beginning with</source>
        <translation>Que &amp;empiecen por</translation>
    </message>
    <message>
        <source>Most uses &amp;each</source>
        <translation>Máximo de usos de ca&amp;da uno</translation>
    </message>
    <message>
        <source>There is such a code already, of this promotion or another one.</source>
        <translation>Ya existe este código, de esta promoción o de otra.</translation>
    </message>
    <message>
        <source>%1 holds from now on.</source>
        <translation>%1 vale desde ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) hold from now on.</source>
        <translation>
            <numerusform>%n código vale desde ahora.</numerusform>
            <numerusform>%n códigos valen desde ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save codes</source>
        <translation>Guardar códigos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>aura::console::CommissionDialog</name>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>Cualquier moneda</translation>
    </message>
    <message>
        <source>Price &amp;from</source>
        <translation>Precio &amp;desde</translation>
    </message>
    <message>
        <source>Every price</source>
        <translation>Cualquier precio</translation>
    </message>
    <message>
        <source>Price &amp;below</source>
        <translation>Precio por de&amp;bajo de</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>Always, or a day like %1</source>
        <translation>Siempre, o un día como %1</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Sha&amp;re in percent</source>
        <translation>Pa&amp;rte en porcentaje</translation>
    </message>
    <message>
        <source>And a fi&amp;xed part</source>
        <translation>Y una parte fi&amp;ja</translation>
    </message>
    <message>
        <source>Nothing; once for each line of an order</source>
        <translation>Nada; una vez por cada línea de un pedido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Tienda</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>There is no shop of this name among those that were found.</source>
        <translation>Ninguna de las tiendas encontradas se llama así.</translation>
    </message>
    <message>
        <source>Charges %1 of each line that it is for.</source>
        <translation>Cobra %1 de cada línea a la que corresponde.</translation>
    </message>
</context>
<context>
    <name>aura::console::CommissionPage</name>
    <message>
        <source>For each line of an order the first rule counts that fits, from the top. What no rule fits costs the shop nothing. A sale keeps what it was charged.</source>
        <translation>Para cada línea de un pedido cuenta la primera regla que corresponde, desde arriba. Lo que no corresponde a ninguna no le cuesta nada a la tienda. Una venta conserva lo que se cobró por ella.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>A new rule, at the end</source>
        <translation>Una regla nueva, al final</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Try a product: its name, SKU or id</source>
        <translation>Probar un producto: su nombre, SKU o identificador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What was sold keeps what it was charged.</source>
        <translation>Lo vendido conserva lo que se cobró por ello.</translation>
    </message>
</context>
<context>
    <name>aura::console::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Consola</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>A page, or something to do with what is chosen</source>
        <translation>Una página, o algo que hacer con lo elegido</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>What you may do has changed.</source>
        <translation>Lo que puede hacer ha cambiado.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Taxes and delivery</source>
        <translation>Impuestos y envío</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Former rates</source>
        <translation>Tipos anteriores</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>aura::console::DeliveriesPage</name>
    <message>
        <source>Every standing</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>The same is told once more, under the same id.</source>
        <translation>Se avisa de lo mismo una vez más, con el mismo identificador.</translation>
    </message>
    <message>
        <source>Of one webhook</source>
        <translation>De un webhook</translation>
    </message>
</context>
<context>
    <name>aura::console::DevicesPage</name>
    <message>
        <source>Every standing</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Persona…</translation>
    </message>
</context>
<context>
    <name>aura::console::ExportRun</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se ha exportado nada.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se ha exportado nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1</source>
        <translation>
            <numerusform>%Ln fila está en %1</numerusform>
            <numerusform>%Ln filas están en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>aura::console::KeysPage</name>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>The key “%1”</source>
        <translation>La clave «%1»</translation>
    </message>
    <message>
        <source>This is shown once. Whoever has it may do what the key permits.</source>
        <translation>Esto se muestra una sola vez. Quien lo tenga puede hacer lo que permite la clave.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>Una clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once, for good.</source>
        <translation>Los programas que la usan se rechazan de inmediato y para siempre.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>aura::console::MailDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Button</source>
        <translation>&amp;Botón</translation>
    </message>
    <message>
        <source>Above the &amp;code</source>
        <translation>Sobre el &amp;código</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>De&amp;bajo</translation>
    </message>
    <message>
        <source>{shop} and {name} stand for the shop&apos;s and the person&apos;s name. An empty line begins a new paragraph.</source>
        <translation>{shop} y {name} representan el nombre de la tienda y de la persona. Una línea vacía empieza un párrafo nuevo.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>As it is seen</source>
        <translation>Como se ve</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Como texto sin formato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{shop} stands for the marketplace&apos;s name, {name} for the person&apos;s, {vendor} for the name of their shop, and {reason} for the reason of the decision. An empty line begins a new paragraph.</source>
        <translation>{shop} representa el nombre del mercado, {name} el de la persona, {vendor} el de su tienda y {reason} el motivo de la decisión. Una línea vacía empieza un párrafo nuevo.</translation>
    </message>
</context>
<context>
    <name>aura::console::MailsPage</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>Enviármelo</translation>
    </message>
    <message>
        <source>It is on its way to your address.</source>
        <translation>Va de camino a su dirección.</translation>
    </message>
    <message>
        <source>As from the beginning…</source>
        <translation>Como al principio…</translation>
    </message>
    <message>
        <source>As from the beginning</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>It says what it said before anybody wrote it anew.</source>
        <translation>Dice lo que decía antes de que alguien lo reescribiera.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>aura::console::ModerationPage</name>
    <message>
        <source>What waits</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever it is from is told why.</source>
        <translation>Quien lo envió sabrá por qué.</translation>
    </message>
</context>
<context>
    <name>aura::console::OperationPage</name>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Aplicar…</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Everybody goes on reading, and what people do waits on their devices until it is over. Those who run the platform can sign in and work.</source>
        <translation>Todos siguen leyendo, y lo que hacen espera en sus dispositivos hasta que termine. Quienes llevan la plataforma pueden iniciar sesión y trabajar.</translation>
    </message>
    <message>
        <source>&amp;What people are told</source>
        <translation>&amp;Qué se dice a la gente</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How &amp;long it takes</source>
        <translation>Cuánto &amp;dura</translation>
    </message>
    <message>
        <source>What is switched on</source>
        <translation>Qué está activado</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>It is so for everybody: on the server at once, in the app as soon as it has asked.</source>
        <translation>Vale para todos: en el servidor al momento, en la aplicación en cuanto pregunte.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What is so now is shown; look at it and try again.</source>
        <translation>Alguien lo ha cambiado entretanto. Se muestra cómo está ahora; míralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>Empezar mantenimiento</translation>
    </message>
    <message>
        <source>Nobody but those who run the platform can change anything from then on.</source>
        <translation>A partir de entonces solo quienes llevan la plataforma pueden cambiar algo.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Terminar mantenimiento</translation>
    </message>
    <message>
        <source>What waits on people&apos;s devices is sent.</source>
        <translation>Se envía lo que espera en los dispositivos de la gente.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>En mantenimiento</translation>
    </message>
    <message>
        <source>In maintenance until %1</source>
        <translation>En mantenimiento hasta %1</translation>
    </message>
    <message>
        <source>Everything runs</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>&amp;End maintenance…</source>
        <translation>&amp;Terminar mantenimiento…</translation>
    </message>
    <message>
        <source>&amp;Begin maintenance…</source>
        <translation>&amp;Empezar mantenimiento…</translation>
    </message>
</context>
<context>
    <name>aura::console::OrdersPage</name>
    <message>
        <source>Find orders by number or buyer</source>
        <translation>Buscar pedidos por número o comprador</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Every delivery</source>
        <translation>Todos los envíos</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Every payment</source>
        <translation>Todos los pagos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>Solo esta tienda</translation>
    </message>
    <message>
        <source>Only this buyer</source>
        <translation>Solo este comprador</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Cancelar pedidos</translation>
    </message>
    <message>
        <source>Nothing is sent any more, what was paid by card goes back, and the buyer and the shop are told why.</source>
        <translation>No se envía nada más, lo pagado con tarjeta se devuelve, y el comprador y la tienda saben por qué.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>The card gets it back. The buyer and the shop are told why.</source>
        <translation>Vuelve a la tarjeta. El comprador y la tienda saben por qué.</translation>
    </message>
    <message numerus="yes">
        <source>All that is left of %n orders</source>
        <translation>
            <numerusform>Todo lo que queda de %Ln pedido</numerusform>
            <numerusform>Todo lo que queda de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
</context>
<context>
    <name>aura::console::PapersDialog</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Aprobar…</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Rechazar…</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>Documentación de %1</translation>
    </message>
    <message>
        <source>What they publish can be found and bought.</source>
        <translation>Lo que publiquen podrá encontrarse y comprarse.</translation>
    </message>
    <message>
        <source>They cannot sell. They are told why, and may apply again.</source>
        <translation>No pueden vender. Se les dice por qué y pueden volver a solicitarlo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>aura::console::PayoutsPage</name>
    <message>
        <source>Every state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>Solo esta tienda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n payouts</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A failed payout is made anew, of all that is available to the shop by now. One that waits is asked for at once, under its old key.</source>
        <translation>Un pago fallido se hace de nuevo, por todo lo que la tienda tenga disponible ahora. Por uno que espera se pregunta enseguida, con su clave anterior.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
</context>
<context>
    <name>aura::console::PromotionDialog</name>
    <message>
        <source>Is &amp;on</source>
        <translation>Está &amp;activa</translation>
    </message>
    <message>
        <source>&amp;Needs a voucher&apos;s code</source>
        <translation>&amp;Necesita el código de un vale</translation>
    </message>
    <message>
        <source>May be &amp;combined with others</source>
        <translation>Se puede &amp;combinar con otras</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Promoción nueva</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>Nombre (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;Takes off</source>
        <translation>&amp;Descuenta de</translation>
    </message>
    <message>
        <source>A &amp;share in percent</source>
        <translation>Un &amp;porcentaje</translation>
    </message>
    <message>
        <source>100 % of the delivery: it is free</source>
        <translation>100 % del envío: es gratis</translation>
    </message>
    <message>
        <source>Or an &amp;amount</source>
        <translation>O un &amp;importe</translation>
    </message>
    <message>
        <source>5 EUR; 6 USD</source>
        <translation>5 EUR; 6 USD</translation>
    </message>
    <message>
        <source>A shop that pays gives it on its own articles only</source>
        <translation>Una tienda que paga lo da solo en sus propios artículos</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>Lo &amp;paga</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>Always, or a day like %1</source>
        <translation>Siempre, o un día como %1</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Most orders in &amp;all</source>
        <translation>Máximo de pedidos en &amp;total</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Most orders of a pe&amp;rson</source>
        <translation>Máximo de pedidos por pe&amp;rsona</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>Pr&amp;ioridad</translation>
    </message>
    <message>
        <source>The highest comes first</source>
        <translation>La más alta va primero</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What meets all of these</source>
        <translation>Lo que cumple todo esto</translation>
    </message>
    <message>
        <source>What meets any of these</source>
        <translation>Lo que cumple algo de esto</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>50 EUR; 60 USD</source>
        <translation>50 EUR; 60 USD</translation>
    </message>
</context>
<context>
    <name>aura::console::PromotionsPage</name>
    <message>
        <source>The highest priority comes first, each takes its part of what the earlier ones left. One that stands alone takes only what no other has touched. An order keeps what it was given.</source>
        <translation>La prioridad más alta va primero y cada una descuenta de lo que han dejado las anteriores. La que no se combina solo descuenta de lo que ninguna otra ha tocado. Un pedido conserva lo que se le dio.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>A new promotion</source>
        <translation>Una promoción nueva</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Códigos…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Try articles: “Lamp; 3 Cup”</source>
        <translation>Probar artículos: «Lámpara; 3 Taza»</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Its codes do not hold any more. What was ordered keeps what it was given.</source>
        <translation>Sus códigos dejan de valer. Lo pedido conserva lo que se le dio.</translation>
    </message>
</context>
<context>
    <name>aura::console::RatesPage</name>
    <message>
        <source>There is no table: prices are shown as shops set them.</source>
        <translation>No hay tabla: los precios se muestran como los fijan las tiendas.</translation>
    </message>
    <message>
        <source>People can read prices in %1 and in each currency below. What is paid is in the shop&apos;s currency; an order keeps the rate that it was agreed at.</source>
        <translation>Los precios se pueden leer en %1 y en cada moneda de abajo. Se paga en la moneda de la tienda; un pedido conserva el tipo al que se acordó.</translation>
    </message>
    <message>
        <source>Base…</source>
        <translation>Base…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>One %1 &amp;is</source>
        <translation>Un %1 &amp;es</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Rates are what one unit of the base is worth. With another base the rates are gone, and are to be set anew.</source>
        <translation>Los tipos son lo que vale una unidad de la base. Con otra base los tipos desaparecen y hay que fijarlos de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nobody can read prices in it any more. Orders keep what was agreed.</source>
        <translation>Nadie podrá leer precios en ella. Los pedidos conservan lo acordado.</translation>
    </message>
</context>
<context>
    <name>aura::console::ReturnsPage</name>
    <message>
        <source>Find returns by order or buyer</source>
        <translation>Buscar devoluciones por pedido o comprador</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago or more</source>
        <translation>
            <numerusform>Hace %Ln día o más</numerusform>
            <numerusform>Hace %Ln días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>The buyer can send it back, whatever the shop has said. Both are told why.</source>
        <translation>El comprador puede devolverlo, diga lo que diga la tienda. A ambos se les dice por qué.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Nothing goes back. The buyer and the shop are told why.</source>
        <translation>No se devuelve nada. Al comprador y a la tienda se les dice por qué.</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Return of order %1</source>
        <translation>Devolución del pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%Ln devolución</numerusform>
            <numerusform>%Ln devoluciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>That ends the return. The buyer and the shop are told why.</source>
        <translation>Con eso termina la devolución. Al comprador y a la tienda se les dice por qué.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>The shop is right…</source>
        <translation>La tienda tiene razón…</translation>
    </message>
    <message>
        <source>The dispute ends for good, and nobody can write any more. Both are told why.</source>
        <translation>La disputa termina definitivamente y nadie puede escribir más. A ambos se les dice por qué.</translation>
    </message>
    <message>
        <source>Write to the buyer and the shop</source>
        <translation>Escribe al comprador y a la tienda</translation>
    </message>
    <message>
        <source>Write to both</source>
        <translation>Escribir a ambos</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::RolesPage</name>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>There are no roles of your own making yet. N makes one.</source>
        <translation>Aún no hay roles propios. N crea uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles of your own making; the first two are always there and cannot be changed.</source>
        <translation>
            <numerusform>Un rol propio; los dos primeros existen siempre y no se pueden cambiar.</numerusform>
            <numerusform>%Ln roles propios; los dos primeros existen siempre y no se pueden cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>aura::console::SessionsDialog</name>
    <message>
        <source>&amp;Sign out…</source>
        <translation>&amp;Cerrar sesión…</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>Dispositivos de %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Sesión desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No device is signed in.</source>
        <translation>Ningún dispositivo tiene sesión.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>This device is signed out. What waits to be sent there stays there.</source>
        <translation>Se cierra la sesión de este dispositivo. Lo que espera allí para enviarse se queda allí.</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>Conectado desde la dirección</translation>
    </message>
    <message>
        <source>Last seen from</source>
        <translation>Visto por última vez desde</translation>
    </message>
</context>
<context>
    <name>aura::console::ShopsPage</name>
    <message>
        <source>Find shops by name</source>
        <translation>Buscar tiendas por nombre</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>Cualquier situación</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>What they publish can be found and bought.</source>
        <translation>Lo que publiquen podrá encontrarse y comprarse.</translation>
    </message>
    <message>
        <source>They cannot sell. They are told why.</source>
        <translation>No pueden vender. Sabrán por qué.</translation>
    </message>
    <message>
        <source>What they sell is taken out of the market until they are approved again. They are told why.</source>
        <translation>Lo que venden sale del mercado hasta que se aprueben de nuevo. Sabrán por qué.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n shops</source>
        <translation>
            <numerusform>%Ln tienda</numerusform>
            <numerusform>%Ln tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documentación…</translation>
    </message>
</context>
<context>
    <name>aura::console::SystemPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>aura::console::TablePage</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Filters and columns that were saved under a name</source>
        <translation>Filtros y columnas guardados con un nombre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; more as you scroll</source>
        <translation>
            <numerusform>La primera fila; más al desplazarte</numerusform>
            <numerusform>Las primeras %Ln filas; más al desplazarte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write all rows that fit into a file, with the columns that are shown (Ctrl+E)</source>
        <translation>Escribir en un archivo todas las filas que encajan, con las columnas mostradas (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>aura::console::TaxPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Rates by the country that it is sent to</source>
        <translation>Tipos según el país de destino</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Standard, %</source>
        <translation>General, %</translation>
    </message>
    <message>
        <source>Reduced, %</source>
        <translation>Reducido, %</translation>
    </message>
    <message>
        <source>Two letters, as DE; empty for every other country</source>
        <translation>Dos letras, como DE; vacío para cualquier otro país</translation>
    </message>
    <message>
        <source>&amp;Add a country</source>
        <translation>&amp;Añadir un país</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Categories that are not taxed at the standard rate</source>
        <translation>Categorías que no van al tipo general</translation>
    </message>
    <message>
        <source>Category, with everything below it</source>
        <translation>Categoría, con todo lo que contiene</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Add a &amp;category</source>
        <translation>Añadir una &amp;categoría</translation>
    </message>
    <message>
        <source>Where may be ordered to</source>
        <translation>Adónde se puede pedir</translation>
    </message>
    <message>
        <source>Everywhere that a shop delivers</source>
        <translation>Adonde envíe una tienda</translation>
    </message>
    <message>
        <source>Only to these countries</source>
        <translation>Solo a estos países</translation>
    </message>
    <message>
        <source>Not to these countries</source>
        <translation>A estos países no</translation>
    </message>
    <message>
        <source>DE, AT, CH</source>
        <translation>DE, AT, CH</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>Pa&amp;íses</translation>
    </message>
    <message>
        <source>Without a rule prices hold %1 of tax, whatever the category.</source>
        <translation>Sin regla los precios incluyen %1 de impuestos, sea cual sea la categoría.</translation>
    </message>
    <message>
        <source>Without a rule %1 of tax is added, whatever the category.</source>
        <translation>Sin regla se añade %1 de impuestos, sea cual sea la categoría.</translation>
    </message>
    <message>
        <source>Hold the tax</source>
        <translation>Incluyen los impuestos</translation>
    </message>
    <message>
        <source>Without it: it is added</source>
        <translation>Sin ellos: se añaden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>A rate is a number of percent from 0 to 100, with two decimals at most.</source>
        <translation>Un tipo es un porcentaje de 0 a 100, con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>Which countries? They are written like DE, AT, CH.</source>
        <translation>¿Qué países? Se escriben como DE, AT, CH.</translation>
    </message>
    <message>
        <source>A country is two letters, as DE; none may stand twice, and no category either.</source>
        <translation>Un país son dos letras, como DE; ninguno puede repetirse, ni tampoco una categoría.</translation>
    </message>
    <message>
        <source>Saved. What was ordered before stays as it was.</source>
        <translation>Guardado. Lo pedido antes queda como estaba.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Revert to see what there is now.</source>
        <translation>Alguien lo ha cambiado entretanto. Deshaga para ver lo que hay ahora.</translation>
    </message>
</context>
<context>
    <name>aura::console::UsersPage</name>
    <message>
        <source>Find people by name or address</source>
        <translation>Buscar personas por nombre o correo</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Cualquier rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>They are signed out everywhere and cannot sign in. What they ordered goes on.</source>
        <translation>Se cierran todas sus sesiones y no pueden iniciar otra. Lo que pidieron sigue su curso.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>Pueden volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>All their devices are signed out. What waits to be sent there stays there.</source>
        <translation>Se cierran las sesiones de todos sus dispositivos. Lo que espera allí para enviarse se queda allí.</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rol…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Dispositivos…</translation>
    </message>
    <message>
        <source>That cannot be done with somebody who cannot sign in, or who alone works for a shop.</source>
        <translation>No se puede con alguien que no puede iniciar sesión o que trabaja solo para una tienda.</translation>
    </message>
    <message>
        <source>See the shop as they do…</source>
        <translation>Ver la tienda como ella…</translation>
    </message>
    <message>
        <source>See the shop as %1 does</source>
        <translation>Ver la tienda como %1</translation>
    </message>
    <message>
        <source>Another window shows it for half an hour. Nothing can be changed there. The log tells of it, and they see it among their devices.</source>
        <translation>Otra ventana la muestra durante media hora. Allí no se puede cambiar nada. El registro lo anota y la persona lo ve entre sus dispositivos.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Anonymize…</source>
        <translation>Anonimizar…</translation>
    </message>
</context>
<context>
    <name>aura::console::WebhooksPage</name>
    <message>
        <source>New webhook…</source>
        <translation>Webhook nuevo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>It is told of what waits at once.</source>
        <translation>Se le avisa de inmediato de lo que espera.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>What waits stays; what happens meanwhile is not told.</source>
        <translation>Lo que espera se queda; de lo que ocurra entretanto no se avisa.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secreto nuevo…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>For a day, requests are signed by the former secret as well.</source>
        <translation>Durante un día las peticiones se firman también con el secreto anterior.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What waits for it is not told any more.</source>
        <translation>De lo que espera ya no se le avisa.</translation>
    </message>
    <message>
        <source>The secret of the webhook</source>
        <translation>El secreto del webhook</translation>
    </message>
    <message>
        <source>By it the receiver knows that a request is from here. This is shown once.</source>
        <translation>Con él el receptor sabe que una petición es de aquí. Esto se muestra una sola vez.</translation>
    </message>
</context>
<context>
    <name>aura::scanning::CodeScanner</name>
    <message>
        <source>The picture is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>That is no picture that can be read.</source>
        <translation>Eso no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Cameras cannot be used with this installation.</source>
        <translation>Con esta instalación no se pueden usar cámaras.</translation>
    </message>
    <message>
        <source>No barcode was found in the picture.</source>
        <translation>No se ha encontrado ningún código de barras en la imagen.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The picture could not be taken. Try again.</source>
        <translation>No se ha podido hacer la foto. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
</TS>
