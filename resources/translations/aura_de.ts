<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>You</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>You shop as a guest</source>
        <translation>Du kaufst als Gast ein</translation>
    </message>
    <message>
        <source>Browse and fill your cart. An account is only needed to order.</source>
        <translation>Stöbere und fülle deinen Warenkorb. Ein Konto brauchst du nur zum Bestellen.</translation>
    </message>
    <message>
        <source>Your session has ended. Nothing is lost: sign in again, and what waits is sent.</source>
        <translation>Deine Sitzung ist beendet. Nichts ist verloren: Melde dich wieder an, dann wird gesendet, was wartet.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Deine Adressen</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Find a command or place</source>
        <translation>Befehl oder Ort finden</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dein Shop</translation>
    </message>
    <message>
        <source>Currency of prices</source>
        <translation>Währung der Preise</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Sell here</source>
        <translation>Hier verkaufen</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Please choose a password of at least %1 characters.</source>
        <translation>Bitte wähle ein Passwort mit mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This password is too long. 70 letters and digits are enough.</source>
        <translation>Dieses Passwort ist zu lang. 70 Buchstaben und Ziffern sind genug.</translation>
    </message>
    <message>
        <source>This password holds a character that cannot be typed.</source>
        <translation>Dieses Passwort enthält ein Zeichen, das sich nicht tippen lässt.</translation>
    </message>
    <message>
        <source>That was not right several times, so the account is closed for a few minutes. It opens by itself.</source>
        <translation>Das war mehrmals nicht richtig, deshalb ist das Konto für ein paar Minuten gesperrt. Es entsperrt sich von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>That was not right several times, so the account is closed for %n minute(s). It opens by itself, and nothing is lost.</source>
        <translation>
            <numerusform>Das war mehrmals nicht richtig, deshalb ist das Konto für %Ln&#xa0;Minute gesperrt. Es entsperrt sich von selbst, und nichts ist verloren.</numerusform>
            <numerusform>Das war mehrmals nicht richtig, deshalb ist das Konto für %Ln&#xa0;Minuten gesperrt. Es entsperrt sich von selbst, und nichts ist verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Remove address of %1</source>
        <translation>Adresse von %1 entfernen</translation>
    </message>
    <message>
        <source>Edit address of %1</source>
        <translation>Adresse von %1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Flat, floor, company</source>
        <translation>Wohnung, Etage, Firma</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>Region or state</source>
        <translation>Region oder Bundesland</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Only for the carrier.</source>
        <translation>Nur für den Zusteller.</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>This address was removed on another device. Saving it brings it back.</source>
        <translation>Diese Adresse wurde auf einem anderen Gerät entfernt. Speichern holt sie zurück.</translation>
    </message>
    <message>
        <source>The address is kept</source>
        <translation>Die Adresse ist gespeichert</translation>
    </message>
    <message>
        <source>Send my orders here</source>
        <translation>Meine Bestellungen hierher senden</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Adresse speichern</translation>
    </message>
</context>
<context>
    <name>AddressTexts</name>
    <message>
        <source>Please use at most %1 characters.</source>
        <translation>Bitte höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>Wer empfängt es?</translation>
    </message>
    <message>
        <source>Street and number, please.</source>
        <translation>Bitte Straße und Hausnummer.</translation>
    </message>
    <message>
        <source>Which town?</source>
        <translation>Welcher Ort?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Welches Land?</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Your addresses</source>
        <translation>Deine Adressen</translation>
    </message>
    <message>
        <source>The address is removed</source>
        <translation>Die Adresse ist entfernt</translation>
    </message>
    <message>
        <source>Orders go to the chosen one unless you say otherwise at checkout.</source>
        <translation>Bestellungen gehen an die gewählte, wenn du an der Kasse nichts anderes sagst.</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Hier ist niemand angemeldet</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>Sign in, and your addresses come along to every device.</source>
        <translation>Melde dich an, dann kommen deine Adressen auf jedes Gerät mit.</translation>
    </message>
    <message>
        <source>Keep where your orders go, and checkout is one tap shorter. It works without a network, too.</source>
        <translation>Speichere, wohin deine Bestellungen gehen, dann geht es an der Kasse schneller. Das geht auch ohne Netz.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Remove the address of %1?</source>
        <translation>Adresse von %1 entfernen?</translation>
    </message>
    <message>
        <source>Orders that were made keep theirs.</source>
        <translation>Schon aufgegebene Bestellungen behalten sie.</translation>
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
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Every price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <source>Every price in %1</source>
        <translation>Jeder Preis in %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>From %1, below %2</source>
        <translation>Ab %1, unter %2</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>It needs a name of at most %n character(s).</source>
        <translation>
            <numerusform>Sie braucht einen Namen mit höchstens %n Zeichen.</numerusform>
            <numerusform>Sie braucht einen Namen mit höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The currency is not one; EUR is, for example.</source>
        <translation>Das ist keine Währung; EUR ist zum Beispiel eine.</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1: Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Ein Betrag braucht eine Währung.</translation>
    </message>
    <message>
        <source>The lowest price</source>
        <translation>Der niedrigste Preis</translation>
    </message>
    <message>
        <source>The price it ends below</source>
        <translation>Der Preis, unter dem sie endet</translation>
    </message>
    <message>
        <source>The prices end before they begin.</source>
        <translation>Die Preise enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>A day is written like %1.</source>
        <translation>Ein Tag wird so geschrieben: %1.</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>Die Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The share is a number of percent from 0 to 100, with two decimals at most.</source>
        <translation>Der Anteil ist eine Prozentzahl von 0 bis 100 mit höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The fixed part</source>
        <translation>Der feste Teil</translation>
    </message>
    <message>
        <source>An amount is out of range.</source>
        <translation>Ein Betrag ist zu groß.</translation>
    </message>
</context>
<context>
    <name>AdminOperation</name>
    <message>
        <source>Being made</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Writing reviews</source>
        <translation>Bewertungen schreiben</translation>
    </message>
    <message>
        <source>Paying by card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
    <message>
        <source>Asking to send something back</source>
        <translation>Etwas zurückschicken wollen</translation>
    </message>
    <message>
        <source>Off: nobody can make an account. Who has one signs in as ever.</source>
        <translation>Aus: Niemand kann ein Konto anlegen. Wer eines hat, meldet sich an wie immer.</translation>
    </message>
    <message>
        <source>Off: nothing new is written. What is written stays.</source>
        <translation>Aus: Nichts Neues wird geschrieben. Was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>Off: other ways to pay stay. What was begun is finished, and refunds go on.</source>
        <translation>Aus: Andere Zahlungsarten bleiben. Was begonnen ist, wird beendet, und Rückzahlungen gehen weiter.</translation>
    </message>
    <message>
        <source>Off: nothing new is asked for. What was asked for goes on.</source>
        <translation>Aus: Nichts Neues wird angefragt. Was angefragt ist, geht weiter.</translation>
    </message>
    <message>
        <source>Showing reviews at once</source>
        <translation>Bewertungen sofort zeigen</translation>
    </message>
    <message>
        <source>Off: what is written or changed waits in Moderation, and is shown once it is approved. What is shown stays.</source>
        <translation>Aus: Was geschrieben oder geändert wird, wartet in der Moderation und wird gezeigt, sobald es genehmigt ist. Was gezeigt wird, bleibt.</translation>
    </message>
</context>
<context>
    <name>AdminOrders</name>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgeschickt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Invoice to: %1</source>
        <translation>Rechnung an: %1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>Darin MwSt.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>%1 paid back</source>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>waits for the provider</source>
        <translation>wartet auf den Zahlungsdienst</translation>
    </message>
    <message>
        <source>Can be paid back: %1</source>
        <translation>Kann erstattet werden: %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht verschickt</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>Teilweise verschickt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Partly paid back</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht belastet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>%1: nothing, no rule fitted</source>
        <translation>%1: nichts, keine Regel passte</translation>
    </message>
</context>
<context>
    <name>AdminPromotions</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Costs at least</source>
        <translation>Kostet mindestens</translation>
    </message>
    <message>
        <source>Pieces at least</source>
        <translation>Stück mindestens</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Each article</source>
        <translation>Jeder Artikel</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ermäßigt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Free delivery</source>
        <translation>Kostenlose Lieferung</translation>
    </message>
    <message>
        <source>%1 off each article</source>
        <translation>%1 weniger für jeden Artikel</translation>
    </message>
    <message>
        <source>%1 off the order</source>
        <translation>%1 weniger für die Bestellung</translation>
    </message>
    <message>
        <source>%1 off the delivery</source>
        <translation>%1 weniger für die Lieferung</translation>
    </message>
    <message>
        <source>It needs a name in one language at least.</source>
        <translation>Sie braucht einen Namen in mindestens einer Sprache.</translation>
    </message>
    <message>
        <source>A condition needs a category or a shop.</source>
        <translation>Eine Bedingung braucht eine Kategorie oder einen Shop.</translation>
    </message>
    <message>
        <source>A condition needs a tag.</source>
        <translation>Eine Bedingung braucht ein Schlagwort.</translation>
    </message>
    <message>
        <source>What it costs at least is written like “50 EUR; 60 USD”.</source>
        <translation>Was es mindestens kostet, schreibt man wie „50 EUR; 60 USD“.</translation>
    </message>
    <message>
        <source>How many pieces it takes at least is a whole number from 1 on.</source>
        <translation>Wie viele Stück es mindestens sein müssen, ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>The share is a number of percent above 0 and up to 100.</source>
        <translation>Der Anteil ist eine Zahl in Prozent über 0 und bis 100.</translation>
    </message>
    <message>
        <source>It takes either a share or an amount off.</source>
        <translation>Sie nimmt entweder einen Anteil oder einen Betrag weg.</translation>
    </message>
    <message>
        <source>What it takes off is a share, or amounts like “5 EUR; 6 USD”.</source>
        <translation>Was sie wegnimmt, ist ein Anteil, oder es sind Beträge wie „5 EUR; 6 USD“.</translation>
    </message>
    <message>
        <source>A day is written like %1.</source>
        <translation>Ein Tag wird so geschrieben: %1.</translation>
    </message>
    <message>
        <source>The time ends before it begins.</source>
        <translation>Die Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A limit is a whole number from 1 on, or empty for none.</source>
        <translation>Eine Grenze ist eine ganze Zahl ab 1, oder leer für keine.</translation>
    </message>
    <message>
        <source>The priority is a whole number from -1000 to 1000.</source>
        <translation>Die Priorität ist eine ganze Zahl von -1000 bis 1000.</translation>
    </message>
    <message>
        <source>Something in it is too long or out of range.</source>
        <translation>Etwas darin ist zu lang oder außerhalb des Bereichs.</translation>
    </message>
</context>
<context>
    <name>AdminReturns</name>
    <message>
        <source>Waits for the shop</source>
        <translation>Wartet auf den Shop</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Paid back: %1</source>
        <translation>Zurückgezahlt: %1</translation>
    </message>
    <message>
        <source>Can be paid back: %1</source>
        <translation>Kann zurückgezahlt werden: %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Angefragt %1</translation>
    </message>
    <message>
        <source>Last step %1</source>
        <translation>Letzter Schritt %1</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>The buyer has asked the market to decide on %1.</source>
        <translation>Der Käufer hat am %1 den Markt um eine Entscheidung gebeten.</translation>
    </message>
    <message>
        <source>Decided for the buyer, or the shop has given in.</source>
        <translation>Für den Käufer entschieden, oder der Shop hat nachgegeben.</translation>
    </message>
    <message>
        <source>Decided for the shop.</source>
        <translation>Für den Shop entschieden.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Streitfall</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>Super-Admin</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt (Passwort)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Looked at the list of people</source>
        <translation>Hat die Liste der Personen angesehen</translation>
    </message>
    <message>
        <source>Looked at a person</source>
        <translation>Hat eine Person angesehen</translation>
    </message>
    <message>
        <source>Blocked a person</source>
        <translation>Hat eine Person gesperrt</translation>
    </message>
    <message>
        <source>Unblocked a person</source>
        <translation>Hat eine Person entsperrt</translation>
    </message>
    <message>
        <source>Signed a person out everywhere</source>
        <translation>Hat eine Person überall abgemeldet</translation>
    </message>
    <message>
        <source>Changed a person&apos;s role</source>
        <translation>Hat die Rolle einer Person geändert</translation>
    </message>
    <message>
        <source>Looked at the list of shops</source>
        <translation>Hat die Liste der Läden angesehen</translation>
    </message>
    <message>
        <source>Approved a shop</source>
        <translation>Hat einen Laden zugelassen</translation>
    </message>
    <message>
        <source>Rejected a shop</source>
        <translation>Hat einen Laden abgelehnt</translation>
    </message>
    <message>
        <source>Suspended a shop</source>
        <translation>Hat einen Laden ausgesetzt</translation>
    </message>
    <message>
        <source>Looked at what waits</source>
        <translation>Hat angesehen, was wartet</translation>
    </message>
    <message>
        <source>Published a product</source>
        <translation>Hat ein Produkt veröffentlicht</translation>
    </message>
    <message>
        <source>Rejected a product</source>
        <translation>Hat ein Produkt abgelehnt</translation>
    </message>
    <message>
        <source>Published a review</source>
        <translation>Hat eine Bewertung veröffentlicht</translation>
    </message>
    <message>
        <source>Took a review away</source>
        <translation>Hat eine Bewertung entfernt</translation>
    </message>
    <message>
        <source>Looked at this log</source>
        <translation>Hat dieses Protokoll angesehen</translation>
    </message>
    <message>
        <source>Verified this log</source>
        <translation>Hat dieses Protokoll geprüft</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Looked at a shop</source>
        <translation>Hat einen Laden angesehen</translation>
    </message>
    <message>
        <source>Looked at the list of orders</source>
        <translation>Hat die Liste der Bestellungen angesehen</translation>
    </message>
    <message>
        <source>Looked at an order</source>
        <translation>Hat eine Bestellung angesehen</translation>
    </message>
    <message>
        <source>Opened an order with its addresses</source>
        <translation>Hat eine Bestellung mit ihren Adressen geöffnet</translation>
    </message>
    <message>
        <source>Canceled an order</source>
        <translation>Hat eine Bestellung storniert</translation>
    </message>
    <message>
        <source>Paid back for an order</source>
        <translation>Hat für eine Bestellung erstattet</translation>
    </message>
    <message>
        <source>admin people shops orders moderation audit platform</source>
        <comment>keywords</comment>
        <translation>verwaltung personen läden bestellungen moderation protokoll plattform</translation>
    </message>
    <message>
        <source>Exported the list of people</source>
        <translation>Hat die Liste der Personen exportiert</translation>
    </message>
    <message>
        <source>Looked at where a person is signed in</source>
        <translation>Hat angesehen, wo eine Person angemeldet ist</translation>
    </message>
    <message>
        <source>Signed a device of a person out</source>
        <translation>Hat ein Gerät einer Person abgemeldet</translation>
    </message>
    <message>
        <source>Exported the list of shops</source>
        <translation>Hat die Liste der Läden exportiert</translation>
    </message>
    <message>
        <source>Exported what waits</source>
        <translation>Hat exportiert, was wartet</translation>
    </message>
    <message>
        <source>Exported the list of orders</source>
        <translation>Hat die Liste der Bestellungen exportiert</translation>
    </message>
    <message>
        <source>Exported this log</source>
        <translation>Hat dieses Protokoll exportiert</translation>
    </message>
    <message>
        <source>Looked at how the server does</source>
        <translation>Hat angesehen, wie es dem Server geht</translation>
    </message>
    <message>
        <source>Looked at what shops are charged</source>
        <translation>Hat angesehen, was Shops berechnet wird</translation>
    </message>
    <message>
        <source>Exported what shops are charged</source>
        <translation>Hat exportiert, was Shops berechnet wird</translation>
    </message>
    <message>
        <source>Tried what a product would be charged</source>
        <translation>Hat ausprobiert, was für ein Produkt berechnet würde</translation>
    </message>
    <message>
        <source>Changed what shops are charged</source>
        <translation>Hat geändert, was Shops berechnet wird</translation>
    </message>
    <message>
        <source>Looked at the list of returns</source>
        <translation>Sah die Liste der Rücksendungen an</translation>
    </message>
    <message>
        <source>Exported the list of returns</source>
        <translation>Exportierte die Liste der Rücksendungen</translation>
    </message>
    <message>
        <source>Looked at a return</source>
        <translation>Sah eine Rücksendung an</translation>
    </message>
    <message>
        <source>Accepted a return</source>
        <translation>Nahm eine Rücksendung an</translation>
    </message>
    <message>
        <source>Rejected a return</source>
        <translation>Lehnte eine Rücksendung ab</translation>
    </message>
    <message>
        <source>Paid back for a return</source>
        <translation>Zahlte für eine Rücksendung zurück</translation>
    </message>
    <message>
        <source>Looked at the categories</source>
        <translation>Sah die Kategorien an</translation>
    </message>
    <message>
        <source>Made a category</source>
        <translation>Legte eine Kategorie an</translation>
    </message>
    <message>
        <source>Changed a category</source>
        <translation>Änderte eine Kategorie</translation>
    </message>
    <message>
        <source>Moved a category</source>
        <translation>Verschob eine Kategorie</translation>
    </message>
    <message>
        <source>Merged a category into another</source>
        <translation>Führte eine Kategorie mit einer anderen zusammen</translation>
    </message>
    <message>
        <source>Looked at the papers of a shop</source>
        <translation>Hat die Unterlagen eines Ladens angesehen</translation>
    </message>
    <message>
        <source>Began to see the shop as a person</source>
        <translation>Begann, den Shop als eine Person zu sehen</translation>
    </message>
    <message>
        <source>Saw the shop as a person no more</source>
        <translation>Sah den Shop nicht mehr als eine Person</translation>
    </message>
    <message>
        <source>Anonymized a person</source>
        <translation>Hat eine Person anonymisiert</translation>
    </message>
    <message>
        <source>Looked at how the platform is run</source>
        <translation>Sah nach, wie die Plattform betrieben wird</translation>
    </message>
    <message>
        <source>Changed how the platform is run</source>
        <translation>Änderte, wie die Plattform betrieben wird</translation>
    </message>
    <message>
        <source>Looked at the backups</source>
        <translation>Sah die Sicherungen an</translation>
    </message>
    <message>
        <source>Exported the list of backups</source>
        <translation>Exportierte die Liste der Sicherungen</translation>
    </message>
    <message>
        <source>Began a backup</source>
        <translation>Begann eine Sicherung</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Erstellte eine Sicherung</translation>
    </message>
    <message>
        <source>Could not make a backup</source>
        <translation>Konnte keine Sicherung erstellen</translation>
    </message>
    <message>
        <source>Began to verify a backup</source>
        <translation>Begann, eine Sicherung zu prüfen</translation>
    </message>
    <message>
        <source>Verified a backup</source>
        <translation>Prüfte eine Sicherung</translation>
    </message>
    <message>
        <source>Removed a backup</source>
        <translation>Entfernte eine Sicherung</translation>
    </message>
    <message>
        <source>Looked at the payouts</source>
        <translation>Hat die Auszahlungen angesehen</translation>
    </message>
    <message>
        <source>Exported the payouts</source>
        <translation>Hat die Auszahlungen exportiert</translation>
    </message>
    <message>
        <source>Had a payout tried again</source>
        <translation>Hat eine Auszahlung erneut versuchen lassen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Looked at the roles</source>
        <translation>Hat die Rollen angesehen</translation>
    </message>
    <message>
        <source>Looked at a role</source>
        <translation>Hat eine Rolle angesehen</translation>
    </message>
    <message>
        <source>Made a role</source>
        <translation>Hat eine Rolle angelegt</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>Hat eine Rolle geändert</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>Hat eine Rolle entfernt</translation>
    </message>
    <message>
        <source>Looked at the keys of programs</source>
        <translation>Hat die Schlüssel der Programme angesehen</translation>
    </message>
    <message>
        <source>Exported the keys of programs</source>
        <translation>Hat die Schlüssel der Programme exportiert</translation>
    </message>
    <message>
        <source>Looked at a key</source>
        <translation>Hat einen Schlüssel angesehen</translation>
    </message>
    <message>
        <source>Made a key</source>
        <translation>Hat einen Schlüssel angelegt</translation>
    </message>
    <message>
        <source>Revoked a key</source>
        <translation>Hat einen Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Looked at the webhooks</source>
        <translation>Hat die Webhooks angesehen</translation>
    </message>
    <message>
        <source>Exported the webhooks</source>
        <translation>Hat die Webhooks exportiert</translation>
    </message>
    <message>
        <source>Looked at a webhook</source>
        <translation>Hat einen Webhook angesehen</translation>
    </message>
    <message>
        <source>Made a webhook</source>
        <translation>Hat einen Webhook angelegt</translation>
    </message>
    <message>
        <source>Changed a webhook</source>
        <translation>Hat einen Webhook geändert</translation>
    </message>
    <message>
        <source>Gave a webhook another secret</source>
        <translation>Hat einem Webhook ein anderes Geheimnis gegeben</translation>
    </message>
    <message>
        <source>Removed a webhook</source>
        <translation>Hat einen Webhook entfernt</translation>
    </message>
    <message>
        <source>Tested a webhook</source>
        <translation>Hat einen Webhook getestet</translation>
    </message>
    <message>
        <source>Had something sent again</source>
        <translation>Hat etwas erneut senden lassen</translation>
    </message>
    <message>
        <source>Switched a webhook off, as it failed</source>
        <translation>Hat einen Webhook abgeschaltet, da er scheiterte</translation>
    </message>
    <message>
        <source>Looked at the deliveries</source>
        <translation>Hat die Zustellungen angesehen</translation>
    </message>
    <message>
        <source>Exported the deliveries</source>
        <translation>Hat die Zustellungen exportiert</translation>
    </message>
    <message>
        <source>Looked at the promotions</source>
        <translation>Hat die Aktionen angesehen</translation>
    </message>
    <message>
        <source>Exported the promotions</source>
        <translation>Hat die Aktionen exportiert</translation>
    </message>
    <message>
        <source>Looked at the figures of a promotion</source>
        <translation>Hat die Zahlen einer Aktion angesehen</translation>
    </message>
    <message>
        <source>Looked at the codes of a promotion</source>
        <translation>Hat die Codes einer Aktion angesehen</translation>
    </message>
    <message>
        <source>Made or changed a promotion</source>
        <translation>Hat eine Aktion angelegt oder geändert</translation>
    </message>
    <message>
        <source>Removed a promotion</source>
        <translation>Hat eine Aktion entfernt</translation>
    </message>
    <message>
        <source>Made codes of a promotion</source>
        <translation>Hat Codes einer Aktion erzeugt</translation>
    </message>
    <message>
        <source>Tried what articles would cost</source>
        <translation>Hat ausprobiert, was Artikel kosten würden</translation>
    </message>
    <message>
        <source>Looked at taxes and deliveries</source>
        <translation>Hat Steuern und Lieferung angesehen</translation>
    </message>
    <message>
        <source>Changed taxes or deliveries</source>
        <translation>Hat Steuern oder Lieferung geändert</translation>
    </message>
    <message>
        <source>Looked at the rates</source>
        <translation>Hat die Kurse angesehen</translation>
    </message>
    <message>
        <source>Exported the rates</source>
        <translation>Hat die Kurse exportiert</translation>
    </message>
    <message>
        <source>Changed the rates</source>
        <translation>Hat die Kurse geändert</translation>
    </message>
    <message>
        <source>Looked at former rates</source>
        <translation>Hat frühere Kurse angesehen</translation>
    </message>
    <message>
        <source>Exported former rates</source>
        <translation>Hat frühere Kurse exportiert</translation>
    </message>
    <message>
        <source>Looked at what mails say</source>
        <translation>Hat angesehen, was Mails sagen</translation>
    </message>
    <message>
        <source>Exported what mails say</source>
        <translation>Hat exportiert, was Mails sagen</translation>
    </message>
    <message>
        <source>Looked at a mail as it would be sent</source>
        <translation>Hat eine Mail angesehen, wie sie gesendet würde</translation>
    </message>
    <message>
        <source>Changed what a mail says</source>
        <translation>Hat geändert, was eine Mail sagt</translation>
    </message>
    <message>
        <source>Put back what a mail says</source>
        <translation>Hat eine Mail zurückgesetzt</translation>
    </message>
    <message>
        <source>Had a mail sent to themselves</source>
        <translation>Hat sich eine Mail senden lassen</translation>
    </message>
    <message>
        <source>Looked at a category</source>
        <translation>Hat eine Kategorie angesehen</translation>
    </message>
    <message>
        <source>Decided a dispute for the shop</source>
        <translation>Einen Streitfall für den Shop entschieden</translation>
    </message>
    <message>
        <source>Wrote about a return</source>
        <translation>Zu einer Rücksendung geschrieben</translation>
    </message>
    <message>
        <source>Looked at how devices sync</source>
        <translation>Hat angesehen, wie Geräte synchronisieren</translation>
    </message>
    <message>
        <source>Exported how devices sync</source>
        <translation>Hat exportiert, wie Geräte synchronisieren</translation>
    </message>
</context>
<context>
    <name>AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>Table of the days (CSV)</source>
        <translation>Tabelle der Tage (CSV)</translation>
    </message>
    <message>
        <source>Table of the products (CSV)</source>
        <translation>Tabelle der Produkte (CSV)</translation>
    </message>
    <message>
        <source>Picture of the charts (PNG)</source>
        <translation>Bild der Diagramme (PNG)</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>In dieser Zeit wurde nichts verkauft</translation>
    </message>
    <message>
        <source>Choose other days, or come back when there are orders.</source>
        <translation>Wähle andere Tage, oder komm wieder, wenn es Bestellungen gibt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The broken line is the time before. Revenue is that of goods, without delivery and before what was paid back.</source>
        <translation>Die gestrichelte Linie ist die Zeit davor. Der Umsatz ist der der Waren, ohne Lieferung und vor Erstattungen.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products by revenue</source>
        <translation>Produkte nach Umsatz</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Categories by revenue</source>
        <translation>Kategorien nach Umsatz</translation>
    </message>
    <message>
        <source>Stock lasts</source>
        <translation>So lange reicht der Bestand</translation>
    </message>
    <message>
        <source>When people order</source>
        <translation>Wann bestellt wird</translation>
    </message>
    <message>
        <source>Orders by weekday and hour</source>
        <translation>Bestellungen nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Table of the days</source>
        <translation>Tabelle der Tage</translation>
    </message>
    <message>
        <source>Table of the products</source>
        <translation>Tabelle der Produkte</translation>
    </message>
    <message>
        <source>Picture of the charts</source>
        <translation>Bild der Diagramme</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>That is no time from a day to a later one, of at most twenty years.</source>
        <translation>Das ist keine Zeit von einem Tag bis zu einem späteren von höchstens zwanzig Jahren.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nothing that was sold in this time runs out within a year.</source>
        <translation>Nichts, was in dieser Zeit verkauft wurde, geht innerhalb eines Jahres aus.</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>AppearanceActions</name>
    <message>
        <source>theme colours mode night day</source>
        <comment>keywords</comment>
        <translation>Design Thema Farben Modus Nacht Tag Theme</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>animation still</source>
        <comment>keywords</comment>
        <translation>Animation ruhig</translation>
    </message>
    <message>
        <source>font zoom scale letters</source>
        <comment>keywords</comment>
        <translation>Schrift Zoom Schriftgröße Buchstaben</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
</context>
<context>
    <name>AvailabilityBadge</name>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <translation>
            <numerusform>Nur noch %Ln</numerusform>
            <numerusform>Nur noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Nur noch wenige</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>Stock not known yet</source>
        <translation>Bestand noch unbekannt</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Your bank asks</source>
        <translation>Deine Bank fragt</translation>
    </message>
    <message>
        <source>Confirm the payment on the page of your bank, then come back.</source>
        <translation>Bestätige die Zahlung auf der Seite deiner Bank und komm dann zurück.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>I have confirmed it</source>
        <translation>Ich habe bestätigt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <translation>Nicht bezahlen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
        <translation>Aura Shop, Startseite</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Change %n product(s)</source>
        <translation>
            <numerusform>%Ln Produkt ändern</numerusform>
            <numerusform>%Ln Produkte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was ändern</translation>
    </message>
    <message>
        <source>Prices by percent</source>
        <translation>Preise in Prozent</translation>
    </message>
    <message>
        <source>Prices by an amount</source>
        <translation>Preise um einen Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Main category</source>
        <translation>Hauptkategorie</translation>
    </message>
    <message>
        <source>Percent, such as -10</source>
        <translation>Prozent, etwa -10</translation>
    </message>
    <message>
        <source>Amount, such as +0.50</source>
        <translation>Betrag, etwa +0,50</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
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
        <translation>%1 von 5 Sternen, %2</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1&#xa0;%</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>%1 von der Merkliste entfernen</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>%1 auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>You pay %1. %2</source>
        <translation>Du zahlst %1. %2</translation>
    </message>
    <message>
        <source>Put it on the wishlist to find it again.</source>
        <translation>Setz es auf die Merkliste, damit du es wiederfindest.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Cameras cannot be used with this installation.</source>
        <translation>Mit dieser Installation können keine Kameras benutzt werden.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a picture</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No camera was found.</source>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>The camera cannot be used.</source>
        <translation>Die Kamera kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Connect one, or allow this app to use it in the settings of your system.</source>
        <translation>Schließe eine an, oder erlaube dieser App in den Einstellungen deines Systems, sie zu benutzen.</translation>
    </message>
    <message>
        <source>Another program may be using it, or this app may not. %1</source>
        <translation>Vielleicht benutzt sie ein anderes Programm, oder diese App darf es nicht. %1</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>The number of the card is missing.</source>
        <translation>Die Kartennummer fehlt.</translation>
    </message>
    <message>
        <source>There is a digit wrong or missing in this number.</source>
        <translation>In dieser Nummer ist eine Ziffer falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Month and year, such as 08/27.</source>
        <translation>Monat und Jahr, etwa 08/27.</translation>
    </message>
    <message>
        <source>This card has expired.</source>
        <translation>Diese Karte ist abgelaufen.</translation>
    </message>
    <message>
        <source>The three or four digits on the back of the card.</source>
        <translation>Die drei oder vier Ziffern auf der Rückseite der Karte.</translation>
    </message>
    <message>
        <source>The name as it stands on the card.</source>
        <translation>Der Name, wie er auf der Karte steht.</translation>
    </message>
    <message>
        <source>There is not enough money on this card. Nothing was charged.</source>
        <translation>Auf dieser Karte ist nicht genug Geld. Nichts wurde abgebucht.</translation>
    </message>
    <message>
        <source>The bank says that this card has expired. Nothing was charged.</source>
        <translation>Die Bank sagt, dass diese Karte abgelaufen ist. Nichts wurde abgebucht.</translation>
    </message>
    <message>
        <source>The security code is not right. Nothing was charged.</source>
        <translation>Der Sicherheitscode stimmt nicht. Nichts wurde abgebucht.</translation>
    </message>
    <message>
        <source>The bank could not make sure that it was you. Nothing was charged.</source>
        <translation>Die Bank konnte nicht sicherstellen, dass du es warst. Nichts wurde abgebucht.</translation>
    </message>
    <message>
        <source>The bank declined this card. Nothing was charged. Try another card or another way to pay.</source>
        <translation>Die Bank hat diese Karte abgelehnt. Nichts wurde abgebucht. Versuche es mit einer anderen Karte oder Zahlungsart.</translation>
    </message>
</context>
<context>
    <name>CartLines</name>
    <message>
        <source>No longer sold.</source>
        <translation>Nicht mehr im Angebot.</translation>
    </message>
    <message>
        <source>Sold out by now.</source>
        <translation>Inzwischen ausverkauft.</translation>
    </message>
    <message>
        <source>Cheaper by now: it was %1 when you added it.</source>
        <translation>Inzwischen günstiger: Beim Hinzufügen waren es %1.</translation>
    </message>
    <message>
        <source>The price changed: it was %1 when you added it.</source>
        <translation>Preis geändert: Beim Hinzufügen waren es %1.</translation>
    </message>
</context>
<context>
    <name>CartPage</name>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Cart, %1</source>
        <translation>Warenkorb, %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Delivery is chosen for each shop in the next steps.</source>
        <translation>Den Versand wählst du je Händler in den nächsten Schritten.</translation>
    </message>
    <message>
        <source>Something changed since you put it here. Look at the notes beside the lines.</source>
        <translation>Seit dem Hinzufügen hat sich etwas geändert. Sieh dir die Hinweise bei den Artikeln an.</translation>
    </message>
    <message>
        <source>To checkout</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>You are offline. An order is kept on this device and sent as soon as the shop can be reached.</source>
        <translation>Du bist offline. Eine Bestellung bleibt auf diesem Gerät und wird gesendet, sobald der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>Your cart is empty</source>
        <translation>Dein Warenkorb ist leer</translation>
    </message>
    <message>
        <source>What you put into it stays here, also without a network.</source>
        <translation>Was du hineinlegst, bleibt hier, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Kategorien ansehen</translation>
    </message>
</context>
<context>
    <name>CatalogueGate</name>
    <message>
        <source>The shop moves in</source>
        <translation>Der Shop zieht ein</translation>
    </message>
    <message>
        <source>The whole catalogue comes onto this device once. From then on everything is here, also without a network.</source>
        <translation>Der ganze Katalog kommt einmal auf dieses Gerät. Von da an ist alles hier, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Fetching the catalogue</source>
        <translation>Katalog wird geladen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>The catalogue did not arrive</source>
        <translation>Der Katalog ist nicht angekommen</translation>
    </message>
    <message>
        <source>There is no catalogue on this device yet</source>
        <translation>Auf diesem Gerät ist noch kein Katalog</translation>
    </message>
    <message>
        <source>It comes down once, and then works without a network. As soon as the shop can be reached, it starts by itself.</source>
        <translation>Er wird einmal geladen und funktioniert dann ohne Netz. Sobald der Shop erreichbar ist, beginnt das Laden von selbst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Kategorie suchen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %Ln Produkt</numerusform>
            <numerusform>%1, %Ln Produkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>CheckoutAddress</name>
    <message>
        <source>Where does it go?</source>
        <translation>Wohin geht es?</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Keep it in my address book</source>
        <translation>In meinem Adressbuch speichern</translation>
    </message>
</context>
<context>
    <name>CheckoutCard</name>
    <message>
        <source>Your card</source>
        <translation>Deine Karte</translation>
    </message>
    <message>
        <source>It goes to the payment service only. It is kept neither on this device nor in the shop.</source>
        <translation>Sie geht nur an den Zahlungsdienst. Gespeichert wird sie weder auf diesem Gerät noch im Shop.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/JJ</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Sicherheitscode</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Name auf der Karte</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Checkout</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>How do you want to pay?</source>
        <translation>Wie möchtest du bezahlen?</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Deine Bestellung</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>There is nothing to order</source>
        <translation>Es gibt nichts zu bestellen</translation>
    </message>
    <message>
        <source>Your cart is empty.</source>
        <translation>Dein Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Kategorien ansehen</translation>
    </message>
</context>
<context>
    <name>CheckoutReview</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Note to the shops</source>
        <translation>Hinweis an die Händler</translation>
    </message>
    <message>
        <source>Ring at the back door</source>
        <translation>An der Hintertür klingeln</translation>
    </message>
    <message>
        <source>You are asked to sign in before the order is placed. Everything filled in here stays.</source>
        <translation>Vor dem Kauf wirst du gebeten, dich anzumelden. Alles, was du hier eingegeben hast, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Command, place or product</source>
        <translation>Befehl, Ort oder Produkt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Befehle und Orte</translation>
    </message>
</context>
<context>
    <name>ConfirmationPage</name>
    <message>
        <source>Queued</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Your order needs a decision</source>
        <translation>Deine Bestellung braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Queued, not ordered yet</source>
        <translation>Vorgemerkt, noch nicht bestellt</translation>
    </message>
    <message>
        <source>Thank you. It is ordered.</source>
        <translation>Danke. Es ist bestellt.</translation>
    </message>
    <message>
        <source>Open it below to see what changed.</source>
        <translation>Öffne sie unten, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The order is kept on this device and goes out by itself as soon as the shop can be reached. You see here when it is ordered.</source>
        <translation>Die Bestellung bleibt auf diesem Gerät und geht von selbst hinaus, sobald der Shop erreichbar ist. Hier siehst du, wann bestellt ist.</translation>
    </message>
    <message>
        <source>The shops have your order. You can follow it below.</source>
        <translation>Die Händler haben deine Bestellung. Unten kannst du sie verfolgen.</translation>
    </message>
    <message>
        <source>Go on shopping</source>
        <translation>Weiter einkaufen</translation>
    </message>
    <message>
        <source>See the queue</source>
        <translation>Zur Warteschlange</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Both began with: %1</source>
        <translation>Beide gingen aus von: %1</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>Deins, %1</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Theirs, in the shop now</source>
        <translation>Deren, jetzt im Shop</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Fallen lassen</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>To decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided</source>
        <translation>
            <numerusform>%Ln Änderung entschieden</numerusform>
            <numerusform>%Ln Änderungen entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed the same thing before yours arrived. Decide what is to be; everything else goes on meanwhile.</source>
        <translation>Jemand anderes hat dasselbe geändert, bevor deines ankam. Entscheide, was gelten soll; alles andere geht solange weiter.</translation>
    </message>
    <message>
        <source>Mine everywhere</source>
        <translation>Überall meins</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>Überall deren</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When somebody else changes the same thing as you, both versions wait here.</source>
        <translation>Wenn jemand anderes dasselbe ändert wie du, warten hier beide Fassungen.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Sales of the last two weeks</source>
        <translation>Verkäufe der letzten zwei Wochen</translation>
    </message>
</context>
<context>
    <name>DecisionDialogs</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere, and has the new role from the next sign-in on.</source>
        <translation>%1 wird überall abgemeldet und hat die neue Rolle ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Amount, up to %1</source>
        <translation>&amp;Betrag, bis zu %1</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>DeskNav</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>Zum Shop</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dein Shop</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Reading your shop</source>
        <translation>Dein Shop wird gelesen</translation>
    </message>
    <message>
        <source>No shop of yours here</source>
        <translation>Hier ist kein Shop von dir</translation>
    </message>
    <message>
        <source>This is where people who work for a shop find its orders and its stock. Sign in with the account that you work with.</source>
        <translation>Wer für einen Shop arbeitet, findet hier dessen Bestellungen und Bestand. Melde dich mit dem Konto an, mit dem du arbeitest.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>Zum Shop</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out</source>
        <translation>
            <numerusform>%Ln Gerät abgemeldet</numerusform>
            <numerusform>%Ln Geräte abgemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Hier ist niemand angemeldet</translation>
    </message>
    <message>
        <source>Your devices cannot be shown</source>
        <translation>Deine Geräte lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Sign in to see where else you are signed in.</source>
        <translation>Melde dich an, um zu sehen, wo du noch angemeldet bist.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A device that you sign out keeps what was not sent yet, and sends it after your next sign-in there. If you do not know a device, change your password as well.</source>
        <translation>Ein Gerät, das du abmeldest, behält, was noch nicht gesendet ist, und sendet es nach deiner nächsten Anmeldung dort. Kennst du ein Gerät nicht, ändere auch dein Passwort.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Alle anderen abmelden</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
</context>
<context>
    <name>DialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>Ein Unternehmen</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Register und Nummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
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
            <numerusform>Innerhalb von %Ln Tag</numerusform>
            <numerusform>Innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
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
        <translation>Zur Prüfung gesendet: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Genannter Grund: %1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in this form is not right. Please check it.</source>
        <translation>Etwas in diesem Formular stimmt nicht. Bitte prüfe es.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Das ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>Something changed in the meantime. Please look again and confirm.</source>
        <translation>In der Zwischenzeit hat sich etwas geändert. Bitte sieh noch einmal nach und bestätige.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Dein Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Please sign in again. Your work is kept.</source>
        <translation>Bitte melde dich wieder an. Deine Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Too many attempts. The account unlocks by itself in a few minutes.</source>
        <translation>Zu viele Versuche. Das Konto wird in ein paar Minuten von selbst entsperrt.</translation>
    </message>
    <message>
        <source>The shop cannot be reached right now. You can go on; it is sent later.</source>
        <translation>Der Shop ist gerade nicht erreichbar. Du kannst weitermachen; gesendet wird später.</translation>
    </message>
    <message>
        <source>That was a lot at once. It is tried again shortly.</source>
        <translation>Das war viel auf einmal. Gleich wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>This is more than fits.</source>
        <translation>Das ist mehr, als hineinpasst.</translation>
    </message>
    <message>
        <source>Some stored data was damaged and is fetched again.</source>
        <translation>Einige gespeicherte Daten waren beschädigt und werden neu geladen.</translation>
    </message>
    <message>
        <source>The new catalogue is not signed by the shop that this device knows. You still see the last one.</source>
        <translation>Der neue Katalog ist nicht von dem Shop signiert, den dieses Gerät kennt. Du siehst weiter den letzten.</translation>
    </message>
    <message>
        <source>This was written by a newer version. Please update the app.</source>
        <translation>Das wurde von einer neueren Version geschrieben. Bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>The device&apos;s storage is full. Free some space and try again.</source>
        <translation>Der Speicher des Geräts ist voll. Gib etwas Platz frei und versuche es erneut.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder.</source>
        <translation>Die App kann nicht in ihren Ordner schreiben.</translation>
    </message>
    <message>
        <source>Another window is using the same data. Please try again.</source>
        <translation>Ein anderes Fenster nutzt dieselben Daten. Bitte versuche es erneut.</translation>
    </message>
    <message>
        <source>Not enough in stock any more.</source>
        <translation>Nicht mehr genug auf Lager.</translation>
    </message>
    <message>
        <source>Your personal data on this device is locked. Unlock it first.</source>
        <translation>Deine persönlichen Daten auf diesem Gerät sind gesperrt. Entsperre sie zuerst.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Your work is kept.</source>
        <translation>Bei uns ist etwas schiefgegangen. Deine Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>This app is older than your data</source>
        <translation>Diese App ist älter als deine Daten</translation>
    </message>
    <message>
        <source>What is stored on this device was written by a newer version of Aura Shop. Nothing was changed. Please update the app.</source>
        <translation>Was auf diesem Gerät gespeichert ist, wurde von einer neueren Version von Aura Shop geschrieben. Nichts wurde geändert. Bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>The storage of this device is full</source>
        <translation>Der Speicher dieses Geräts ist voll</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space, then try again.</source>
        <translation>Nichts ist verloren. Gib etwas Platz frei und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder</source>
        <translation>Die App kann nicht in ihren Ordner schreiben</translation>
    </message>
    <message>
        <source>Nothing is lost. Let it write there, then try again.</source>
        <translation>Nichts ist verloren. Erlaube ihr dort das Schreiben und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Your data is in use</source>
        <translation>Deine Daten sind in Benutzung</translation>
    </message>
    <message>
        <source>Another program has it open. Close that, then try again.</source>
        <translation>Ein anderes Programm hat sie geöffnet. Schließe es und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>Deine Daten lassen sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export what waits</source>
        <translation>Wartendes exportieren</translation>
    </message>
    <message>
        <source>Every change with its state and its reason, in one JSON file.</source>
        <translation>Jede Änderung mit Status und Grund, in einer JSON-Datei.</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %Ln zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>In stock only</source>
        <translation>Nur auf Lager</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n product(s)</source>
        <translation>
            <numerusform>%1, %Ln Produkt</numerusform>
            <numerusform>%1, %Ln Produkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>Eine Kategorie, die es nicht mehr gibt</translation>
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
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Sieh in deine E-Mails</translation>
    </message>
    <message>
        <source>If there is an account for %1, a mail is on its way. It brings a code that is good for an hour. Look into the folder for unwanted mail, too.</source>
        <translation>Wenn es zu %1 ein Konto gibt, ist eine E-Mail unterwegs. Sie bringt einen Code, der eine Stunde gilt. Sieh auch in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>We send you a mail with which you choose a new one. What is on this device stays as it is.</source>
        <translation>Wir senden dir eine E-Mail, mit der du ein neues wählst. Was auf diesem Gerät ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Ich habe den Code</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Zur Anmeldung</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Ich habe schon einen Code</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Min.</numerusform>
            <numerusform>vor %Ln&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;Std.</numerusform>
            <numerusform>vor %Ln&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
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
        <translation>%1, alle auf diesem Gerät: suchen, vergleichen und bestellen, mit Netz oder ohne.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Kategorien ansehen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Bestellt am %1</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Delivery (%1)</source>
        <translation>Versand (%1)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Tax included in it</source>
        <translation>Darin enthaltene MwSt.</translation>
    </message>
    <message>
        <source>Refunded since</source>
        <translation>Seitdem erstattet</translation>
    </message>
    <message>
        <source>Invoice for order %1</source>
        <translation>Rechnung zu Bestellung %1</translation>
    </message>
    <message>
        <source>All amounts are in %1. This is the currency in which you pay.</source>
        <translation>Alle Beträge sind in %1. In dieser Währung bezahlst du.</translation>
    </message>
    <message>
        <source>When you ordered, you were shown the total as %1.</source>
        <translation>Bei der Bestellung wurde dir die Summe mit %1 angezeigt.</translation>
    </message>
    <message>
        <source>Canceled since</source>
        <translation>Seitdem storniert</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Es bleibt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tax included in it: %1 % of %2</source>
        <translation>Darin enthaltene Steuer: %1 % von %2</translation>
    </message>
    <message>
        <source>Tax: %1 % of %2</source>
        <translation>Steuer: %1 % von %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>LabelsSheet</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Name, SKU oder Barcode</translation>
    </message>
    <message>
        <source>Labels of %1: %2</source>
        <translation>Etiketten für %1: %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Places of the sheet that are used already</source>
        <translation>Schon verbrauchte Plätze des Bogens</translation>
    </message>
    <message>
        <source>Places of the sheet that are used already: %1</source>
        <translation>Schon verbrauchte Plätze des Bogens: %1</translation>
    </message>
    <message>
        <source>Choose how many labels you need of each article.</source>
        <translation>Wähle, wie viele Etiketten du von jedem Artikel brauchst.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Aura Shop %1</source>
        <translation>Aura Shop %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. You may use, change and pass it on; it comes without warranty. Icons and illustrations are part of it.</source>
        <translation>Freie Software unter der Apache License 2.0. Du darfst sie nutzen, ändern und weitergeben; sie kommt ohne Gewährleistung. Symbole und Illustrationen gehören dazu.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Arbeit anderer</translation>
    </message>
    <message>
        <source>windows, drawing, network</source>
        <translation>Fenster, Zeichnen, Netz</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>everything that is kept</source>
        <translation>alles, was gespeichert wird</translation>
    </message>
    <message>
        <source>sealing of personal data, encrypted connections</source>
        <translation>Versiegelung persönlicher Daten, verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>small downloads</source>
        <translation>kleine Downloads</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the typeface</source>
        <translation>die Schrift</translation>
    </message>
</context>
<context>
    <name>LineItem</name>
    <message numerus="yes">
        <source>%1, %n piece(s), %2</source>
        <translation>
            <numerusform>%1, %Ln Stück, %2</numerusform>
            <numerusform>%1, %Ln Stück, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später merken</translation>
    </message>
    <message>
        <source>Save %1 for later</source>
        <translation>%1 für später merken</translation>
    </message>
</context>
<context>
    <name>ListFacets</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>1 star and up</source>
        <translation>Ab 1 Stern</translation>
    </message>
    <message numerus="yes">
        <source>%n stars and up</source>
        <translation>
            <numerusform>Ab %Ln Stern</numerusform>
            <numerusform>Ab %Ln Sternen</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found in descriptions only.</source>
        <translation>Nur in Beschreibungen gefunden.</translation>
    </message>
    <message>
        <source>Few have all of these words. What has some of them follows.</source>
        <translation>Wenige enthalten alle diese Wörter. Was einige davon enthält, folgt danach.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. This is what fits “%2”.</source>
        <translation>Nichts passt zu „%1“. Das passt zu „%2“.</translation>
    </message>
    <message>
        <source>Nothing has all of these words. What comes closest lacks “%1”.</source>
        <translation>Nichts enthält alle diese Wörter. Was am nächsten kommt, enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>Nothing has all of these words. This has some of them.</source>
        <translation>Nichts enthält alle diese Wörter. Das hier enthält einige davon.</translation>
    </message>
</context>
<context>
    <name>ListIntro</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Search is being prepared on this device and answers in a moment. Categories are ready already.</source>
        <translation>Die Suche wird auf diesem Gerät vorbereitet und antwortet gleich. Die Kategorien sind schon bereit.</translation>
    </message>
    <message>
        <source>Categories below</source>
        <translation>Unterkategorien</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>LocationSheet</name>
    <message>
        <source>New location</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Such as “Market stall” or “Warehouse”. Buyers do not see it.</source>
        <translation>Zum Beispiel „Marktstand“ oder „Lager“. Käufer sehen das nicht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>LocationsPanel</name>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Buyers see what there is in all of them. What is sold leaves the first location, and what it does not have the next ones in this order.</source>
        <translation>Käufer sehen, was an allen zusammen da ist. Verkauftes geht vom ersten Standort ab, und was dort fehlt, von den nächsten in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Add a location if you keep pieces in more than one place, such as a shop and a market stall.</source>
        <translation>Füge einen Standort hinzu, wenn du an mehreren Orten Ware hast, etwa in einem Laden und an einem Marktstand.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Sell from %1 earlier</source>
        <translation>Früher von %1 verkaufen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Standort hinzufügen</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>Your new password at %1</source>
        <translation>Ihr neues Passwort bei %1</translation>
    </message>
    <message>
        <source>somebody asked for a new password for your account at %1. If that was you, open this on the device that has the app:</source>
        <translation>jemand hat für Ihr Konto bei %1 ein neues Passwort angefordert. Wenn Sie das waren, öffnen Sie dies auf dem Gerät, auf dem die App ist:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>or copy this code into the app, under “Forgotten password”:</source>
        <translation>oder kopieren Sie diesen Code in die App, unter „Passwort vergessen“:</translation>
    </message>
    <message>
        <source>It works once, within an hour. Choosing a new password signs all your devices out.</source>
        <translation>Er gilt einmal und eine Stunde lang. Mit dem neuen Passwort werden alle Ihre Geräte abgemeldet.</translation>
    </message>
    <message>
        <source>If it was not you, there is nothing to do: your password stays as it is.</source>
        <translation>Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
    <message>
        <source>the password of your account at %1 was changed, and your other devices were signed out.</source>
        <translation>das Passwort Ihres Kontos bei %1 wurde geändert, und Ihre anderen Geräte wurden abgemeldet.</translation>
    </message>
    <message>
        <source>If that was not you, ask for a new password in the app at once, under “Forgotten password”.</source>
        <translation>Wenn Sie das nicht waren, fordern Sie in der App sofort ein neues Passwort an, unter „Passwort vergessen“.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <translation>Ihre E-Mail-Adresse wurde geändert</translation>
    </message>
    <message>
        <source>your account at %1 has another e-mail address now. This message goes to the former one.</source>
        <translation>Ihr Konto bei %1 hat jetzt eine andere E-Mail-Adresse. Diese Nachricht geht an die bisherige.</translation>
    </message>
    <message>
        <source>If that was not you, please tell us.</source>
        <translation>Wenn Sie das nicht waren, sagen Sie uns bitte Bescheid.</translation>
    </message>
    <message>
        <source>Your account was deleted</source>
        <translation>Ihr Konto wurde gelöscht</translation>
    </message>
    <message>
        <source>your account at %1 was deleted, as you asked. What the law makes us keep of your orders does not name you any more.</source>
        <translation>Ihr Konto bei %1 wurde gelöscht, wie Sie es wollten. Was wir von Ihren Bestellungen aufbewahren müssen, nennt Ihren Namen nicht mehr.</translation>
    </message>
    <message>
        <source>Your shop %1 is open</source>
        <translation>Ihr Laden %1 ist geöffnet</translation>
    </message>
    <message>
        <source>your shop %1 was approved: what it sells can be seen and bought at %2 now.</source>
        <translation>Ihr Laden %1 wurde zugelassen: Was er verkauft, ist bei %2 jetzt zu sehen und zu kaufen.</translation>
    </message>
    <message>
        <source>You look after it in the app, with or without a network.</source>
        <translation>Sie führen ihn in der App, mit oder ohne Netz.</translation>
    </message>
    <message>
        <source>Your application for the shop %1</source>
        <translation>Ihr Antrag für den Laden %1</translation>
    </message>
    <message>
        <source>your application to sell as %1 at %2 was looked at, and could not be approved:</source>
        <translation>Ihr Antrag, als %1 bei %2 zu verkaufen, wurde geprüft und konnte nicht zugelassen werden:</translation>
    </message>
    <message>
        <source>Nothing that you entered is lost: change what is in the way, and apply again in the app.</source>
        <translation>Nichts, was Sie eingetragen haben, ist verloren: Ändern Sie, was im Weg steht, und stellen Sie den Antrag in der App noch einmal.</translation>
    </message>
    <message>
        <source>Your shop %1 is suspended</source>
        <translation>Ihr Laden %1 ist gesperrt</translation>
    </message>
    <message>
        <source>your shop %1 was suspended: what it sells can neither be seen nor bought at %2 for now. The reason:</source>
        <translation>Ihr Laden %1 wurde gesperrt: Was er verkauft, ist bei %2 vorerst weder zu sehen noch zu kaufen. Der Grund:</translation>
    </message>
    <message>
        <source>Nothing in it is lost, and its orders can still be read in the app.</source>
        <translation>Nichts darin ist verloren, und seine Bestellungen sind in der App weiter zu lesen.</translation>
    </message>
    <message>
        <source>Your shop %1 is open again</source>
        <translation>Ihr Laden %1 ist wieder geöffnet</translation>
    </message>
    <message>
        <source>your shop %1 is open again: what it sells can be seen and bought at %2 as before.</source>
        <translation>Ihr Laden %1 ist wieder geöffnet: Was er verkauft, ist bei %2 zu sehen und zu kaufen wie zuvor.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>A new password is asked for</source>
        <translation>Ein neues Passwort wird angefordert</translation>
    </message>
    <message>
        <source>A password was changed</source>
        <translation>Ein Passwort wurde geändert</translation>
    </message>
    <message>
        <source>An address was changed</source>
        <translation>Eine Adresse wurde geändert</translation>
    </message>
    <message>
        <source>An account was deleted</source>
        <translation>Ein Konto wurde gelöscht</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What it says now is shown; look at it and try again.</source>
        <translation>Jemand hat sie inzwischen geändert. Gezeigt wird, was sie jetzt sagt; sehen Sie es an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something that it has to say is missing.</source>
        <translation>Etwas, das sie sagen muss, fehlt.</translation>
    </message>
    <message>
        <source>Something of it is too long, or has characters that no mail has.</source>
        <translation>Etwas davon ist zu lang oder enthält Zeichen, die keine Mail hat.</translation>
    </message>
    <message>
        <source>A shop was approved</source>
        <translation>Ein Laden wurde zugelassen</translation>
    </message>
    <message>
        <source>A shop was rejected</source>
        <translation>Ein Laden wurde abgelehnt</translation>
    </message>
    <message>
        <source>A shop was suspended</source>
        <translation>Ein Laden wurde gesperrt</translation>
    </message>
    <message>
        <source>A shop was reinstated</source>
        <translation>Ein Laden wurde wieder zugelassen</translation>
    </message>
    <message>
        <source>In braces only the names that are explained here can stand.</source>
        <translation>In geschweiften Klammern können nur die Namen stehen, die hier erklärt sind.</translation>
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
        <translation>%1 × %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>View cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Aura Shop components</source>
        <translation>Bausteine von Aura Shop</translation>
    </message>
    <message>
        <source>%1 is on your wishlist</source>
        <translation>%1 ist auf deiner Merkliste</translation>
    </message>
    <message>
        <source>View wishlist</source>
        <translation>Zur Merkliste</translation>
    </message>
    <message>
        <source>%1 is in the cart</source>
        <translation>%1 ist im Warenkorb</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>You see the shop as %1</source>
        <translation>Du siehst den Shop als %1</translation>
    </message>
    <message>
        <source>For half an hour at most. Whatever you change here is refused by the shop.</source>
        <translation>Höchstens eine halbe Stunde. Was du hier änderst, weist der Shop ab.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The shop is being worked on</source>
        <translation>Am Shop wird gearbeitet</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Payouts go to this account from now on.</source>
        <translation>Auszahlungen gehen ab jetzt auf dieses Konto.</translation>
    </message>
    <message>
        <source>Statement, %1</source>
        <translation>Abrechnung, %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Nothing can be paid out to you yet</source>
        <translation>Dir kann noch nichts ausgezahlt werden</translation>
    </message>
    <message>
        <source>Say where your money goes. What you sell is kept for you until then.</source>
        <translation>Sag, wohin dein Geld geht. Was du verkaufst, wird bis dahin für dich aufbewahrt.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto angeben</translation>
    </message>
    <message>
        <source>Your last payout came back</source>
        <translation>Deine letzte Auszahlung kam zurück</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent there until you name another account.</source>
        <translation>%1 Dorthin geht nichts mehr, bis du ein anderes Konto angibst.</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>You owe this. It comes off what you sell next.</source>
        <translation>Das schuldest du. Es geht von dem ab, was du als Nächstes verkaufst.</translation>
    </message>
    <message>
        <source>Goes out with the next payout.</source>
        <translation>Geht mit der nächsten Auszahlung raus.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Of orders that may still be sent back: available 14 days after they arrive.</source>
        <translation>Von Bestellungen, die noch zurückgehen können: verfügbar 14 Tage nach der Ankunft.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent to your account and not there yet.</source>
        <translation>An dein Konto geschickt und noch nicht da.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Nothing has been paid out yet.</source>
        <translation>Noch wurde nichts ausgezahlt.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Write the statement to a file (CSV)</source>
        <translation>Abrechnung in eine Datei schreiben (CSV)</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation>Noch nichts verkauft</translation>
    </message>
    <message>
        <source>What you sell, what the market charges for it and what is paid out to you shows up here.</source>
        <translation>Was du verkaufst, was der Marktplatz dafür berechnet und was dir ausgezahlt wird, steht hier.</translation>
    </message>
    <message>
        <source>Nothing moved in this month.</source>
        <translation>In diesem Monat hat sich nichts bewegt.</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Canceled or sent back</source>
        <translation>Storniert oder zurückgeschickt</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Payout that came back</source>
        <translation>Zurückgekommene Auszahlung</translation>
    </message>
    <message>
        <source>%1 sold</source>
        <translation>%1 verkauft</translation>
    </message>
    <message>
        <source>%1 not owed</source>
        <translation>%1 nicht geschuldet</translation>
    </message>
    <message>
        <source>%1 commission</source>
        <translation>%1 Provision</translation>
    </message>
    <message>
        <source>%1 commission back</source>
        <translation>%1 Provision zurück</translation>
    </message>
    <message>
        <source>paid to you by the buyer</source>
        <translation>vom Käufer an dich bezahlt</translation>
    </message>
    <message>
        <source>between you and the buyer</source>
        <translation>zwischen dir und dem Käufer</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>Das Konto ist geschlossen.</translation>
    </message>
    <message>
        <source>The bank takes nothing for this account.</source>
        <translation>Die Bank nimmt für dieses Konto nichts an.</translation>
    </message>
    <message>
        <source>The bank did not take it (%1).</source>
        <translation>Die Bank hat es nicht angenommen (%1).</translation>
    </message>
</context>
<context>
    <name>MovementRow</name>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>Order %1 is confirmed</source>
        <translation>Bestellung %1 ist bestätigt</translation>
    </message>
    <message>
        <source>Order %1 is packed</source>
        <translation>Bestellung %1 ist gepackt</translation>
    </message>
    <message>
        <source>Order %1 is on its way</source>
        <translation>Bestellung %1 ist unterwegs</translation>
    </message>
    <message>
        <source>Order %1 has been delivered</source>
        <translation>Bestellung %1 wurde zugestellt</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Bestellung %1, %2</translation>
    </message>
    <message>
        <source>%1 have been paid back</source>
        <translation>%1 wurden erstattet</translation>
    </message>
    <message>
        <source>%1 costs less</source>
        <translation>%1 kostet weniger</translation>
    </message>
    <message>
        <source>Now %1 instead of %2</source>
        <translation>Jetzt %1 statt %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>Sign-in on a new device</source>
        <translation>Anmeldung auf einem neuen Gerät</translation>
    </message>
    <message>
        <source>Sign-in on a new device: %1</source>
        <translation>Anmeldung auf einem neuen Gerät: %1</translation>
    </message>
    <message>
        <source>If it was not you, sign that device out and change your password.</source>
        <translation>Warst du das nicht, melde das Gerät ab und ändere dein Passwort.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>The shop has canceled the rest of order %1</source>
        <translation>Der Shop hat den Rest der Bestellung %1 storniert</translation>
    </message>
    <message>
        <source>%1. %2 is paid back or not owed any more.</source>
        <translation>%1. %2 werden erstattet oder sind nicht mehr zu zahlen.</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 ist veröffentlicht</translation>
    </message>
    <message>
        <source>Everybody can find it now.</source>
        <translation>Alle können es jetzt finden.</translation>
    </message>
    <message>
        <source>%1 was not accepted</source>
        <translation>%1 wurde nicht angenommen</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>The market has approved your shop.</source>
        <translation>Der Markt hat deinen Laden zugelassen.</translation>
    </message>
    <message>
        <source>%1 was not approved</source>
        <translation>%1 wurde nicht zugelassen</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 ist ausgesetzt</translation>
    </message>
    <message>
        <source>Your review of %1 is not shown</source>
        <translation>Deine Bewertung von %1 wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Order %1 was canceled</source>
        <translation>Bestellung %1 wurde storniert</translation>
    </message>
    <message>
        <source>The return is accepted</source>
        <translation>Die Rücksendung ist angenommen</translation>
    </message>
    <message>
        <source>The return was not accepted</source>
        <translation>Die Rücksendung wurde nicht angenommen</translation>
    </message>
    <message>
        <source>%1 could not be paid out</source>
        <translation>%1 konnten nicht ausgezahlt werden</translation>
    </message>
    <message>
        <source>A webhook was switched off</source>
        <translation>Ein Webhook wurde abgeschaltet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A message about a return</source>
        <translation>Eine Nachricht zu einer Rücksendung</translation>
    </message>
    <message>
        <source>A buyer asks the market to decide about a return</source>
        <translation>Ein Käufer bittet den Markt, über eine Rücksendung zu entscheiden</translation>
    </message>
    <message>
        <source>The market has decided: the shop is right</source>
        <translation>Der Markt hat entschieden: Der Shop hat recht</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Sign in to hear of your orders</source>
        <translation>Melde dich an, um von deinen Bestellungen zu hören</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>What happens to your orders, returns and wishes is told here.</source>
        <translation>Was mit deinen Bestellungen, Rücksendungen und gemerkten Produkten geschieht, steht hier.</translation>
    </message>
    <message>
        <source>What happens to your orders, returns and wishes is told here, newest first.</source>
        <translation>Was mit deinen Bestellungen, Rücksendungen und gemerkten Produkten geschieht, steht hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Shop&apos;s own id</source>
        <translation>Nummer beim Händler</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>Who answers for the shop</source>
        <translation>Wer für den Laden einsteht</translation>
    </message>
    <message>
        <source>Address of the business</source>
        <translation>Anschrift des Geschäfts</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>Konto für Auszahlungen</translation>
    </message>
    <message>
        <source>Ways of delivery</source>
        <translation>Lieferarten</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Name the person or the company.</source>
        <translation>Nenne die Person oder das Unternehmen.</translation>
    </message>
    <message>
        <source>Say where letters reach you.</source>
        <translation>Sag, wo dich Briefe erreichen.</translation>
    </message>
    <message>
        <source>Say whose account it is, and its IBAN.</source>
        <translation>Sag, wem das Konto gehört, und nenne die IBAN.</translation>
    </message>
    <message>
        <source>Say how you deliver, for how much, and how long it takes.</source>
        <translation>Sag, wie du lieferst, was es kostet und wie lange es dauert.</translation>
    </message>
    <message>
        <source>Say how you take things back.</source>
        <translation>Sag, wie du etwas zurücknimmst.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Innerhalb von %Ln Tag</numerusform>
            <numerusform>Innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shop may not sell yet</source>
        <translation>Dein Laden darf noch nicht verkaufen</translation>
    </message>
    <message>
        <source>The market looks at your shop</source>
        <translation>Der Marktplatz prüft deinen Laden</translation>
    </message>
    <message>
        <source>The market did not approve your shop</source>
        <translation>Der Marktplatz hat deinen Laden nicht zugelassen</translation>
    </message>
    <message>
        <source>The market has suspended your shop</source>
        <translation>Der Marktplatz hat deinen Laden gesperrt</translation>
    </message>
    <message>
        <source>%1 of %2 things are done. You can get your products ready meanwhile.</source>
        <translation>%1 von %2 Dingen sind erledigt. Deine Produkte kannst du inzwischen vorbereiten.</translation>
    </message>
    <message>
        <source>What the market said: %1</source>
        <translation>Was der Marktplatz gesagt hat: %1</translation>
    </message>
    <message>
        <source>You are told as soon as it is decided. You can get your products ready meanwhile.</source>
        <translation>Du erfährst es, sobald entschieden ist. Deine Produkte kannst du inzwischen vorbereiten.</translation>
    </message>
    <message>
        <source>You can change what you wrote and apply again.</source>
        <translation>Du kannst ändern, was du geschrieben hast, und dich erneut bewerben.</translation>
    </message>
    <message>
        <source>%1 You can change what you wrote and apply again.</source>
        <translation>%1 Du kannst ändern, was du geschrieben hast, und dich erneut bewerben.</translation>
    </message>
    <message>
        <source>What you sell is not shown. What was ordered before is yours to send.</source>
        <translation>Was du verkaufst, wird nicht gezeigt. Was vorher bestellt wurde, schickst du noch.</translation>
    </message>
    <message>
        <source>%1 What you sell is not shown. What was ordered before is yours to send.</source>
        <translation>%1 Was du verkaufst, wird nicht gezeigt. Was vorher bestellt wurde, schickst du noch.</translation>
    </message>
    <message>
        <source>Another shop has this name. Please choose another one.</source>
        <translation>Ein anderer Laden heißt schon so. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Something of it was changed on another device, or is being looked at already. Please look at it again.</source>
        <translation>Etwas davon wurde auf einem anderen Gerät geändert oder wird schon geprüft. Bitte sieh es dir noch einmal an.</translation>
    </message>
    <message>
        <source>The market cannot be reached now. What you wrote is kept on this device: send it when there is a network.</source>
        <translation>Der Marktplatz ist gerade nicht erreichbar. Was du geschrieben hast, bleibt auf diesem Gerät: Sende es, wenn es ein Netz gibt.</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Goods received</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Came back from a customer</source>
        <translation>Von Kunden zurück</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Unpack %1</source>
        <translation>%1 auspacken</translation>
    </message>
    <message>
        <source>%1 is packed</source>
        <translation>%1 ist gepackt</translation>
    </message>
    <message>
        <source>%1 is shipped</source>
        <translation>%1 ist versandt</translation>
    </message>
    <message>
        <source>%1 is delivered</source>
        <translation>%1 ist zugestellt</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>Approve a return of %1</source>
        <translation>Rückgabe für %1 genehmigen</translation>
    </message>
    <message>
        <source>Reject a return of %1</source>
        <translation>Rückgabe für %1 ablehnen</translation>
    </message>
    <message>
        <source>A return of %1 is here</source>
        <translation>Rückgabe für %1 ist da</translation>
    </message>
    <message>
        <source>Pay back a return of %1</source>
        <translation>Rückgabe für %1 erstatten</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Modellnummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Technische Daten</translation>
    </message>
    <message>
        <source>Size and weight</source>
        <translation>Größe und Gewicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Shown in the shop</source>
        <translation>Im Shop sichtbar</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Preis vorher</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>Bestand wird gezählt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>einen Artikel</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>eine Bestellung</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>A change made by a newer version</source>
        <translation>Änderung einer neueren Version</translation>
    </message>
    <message>
        <source>Order of %1, %2</source>
        <translation>Bestellung über %1, %2</translation>
    </message>
    <message>
        <source>Put %1 × %2 into the cart</source>
        <translation>%1 × %2 in den Warenkorb legen</translation>
    </message>
    <message>
        <source>Set %2 to %1 in the cart</source>
        <translation>%2 im Warenkorb auf %1 setzen</translation>
    </message>
    <message>
        <source>Take an article out of the cart</source>
        <translation>Artikel aus dem Warenkorb nehmen</translation>
    </message>
    <message>
        <source>Stock of %1: %2 fewer</source>
        <translation>Bestand für %1: %2 weniger</translation>
    </message>
    <message>
        <source>Stock of %1: %2 more</source>
        <translation>Bestand für %1: %2 mehr</translation>
    </message>
    <message>
        <source>Stock of %1: %2 counted</source>
        <translation>Bestand für %1: %2 gezählt</translation>
    </message>
    <message>
        <source>New product: %1</source>
        <translation>Neues Produkt: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild für %1</translation>
    </message>
    <message>
        <source>Review of %1: one star</source>
        <translation>Bewertung für %1: 1 Stern</translation>
    </message>
    <message>
        <source>Review of %1: %2 stars</source>
        <translation>Bewertung für %1: %2 Sterne</translation>
    </message>
    <message>
        <source>A review of %1 is helpful</source>
        <translation>Bewertung für %1: hilfreich</translation>
    </message>
    <message>
        <source>Take back a vote on %1</source>
        <translation>Stimme zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Send back %1 of %2</source>
        <translation>%1 zurücksenden: %2</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>Adresse von %1 ändern</translation>
    </message>
    <message>
        <source>Keep the address of %1</source>
        <translation>Adresse von %1 speichern</translation>
    </message>
    <message>
        <source>Remove an address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Dein Profil ändern</translation>
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
        <translation>Die Bestellung wurde inzwischen storniert.</translation>
    </message>
    <message>
        <source>The order has been shipped meanwhile.</source>
        <translation>Die Bestellung wurde inzwischen versandt.</translation>
    </message>
    <message>
        <source>The order is not where it was when you decided.</source>
        <translation>Die Bestellung steht nicht mehr dort, wo sie bei deiner Entscheidung stand.</translation>
    </message>
    <message>
        <source>Not that much of the order can be sent back any more.</source>
        <translation>So viel von der Bestellung lässt sich nicht mehr zurücksenden.</translation>
    </message>
    <message>
        <source>The return was decided elsewhere meanwhile.</source>
        <translation>Über die Rückgabe wurde inzwischen anderswo entschieden.</translation>
    </message>
    <message>
        <source>Fewer pieces would be left than orders were promised. Cancel one of them, or count again.</source>
        <translation>Es blieben weniger Stück, als Bestellungen zugesagt sind. Storniere eine davon oder zähle noch einmal.</translation>
    </message>
    <message>
        <source>Somebody changed the same meanwhile. Nothing of your change was taken.</source>
        <translation>Jemand hat inzwischen dasselbe geändert. Von deiner Änderung wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>There is such a product already.</source>
        <translation>So ein Produkt gibt es schon.</translation>
    </message>
    <message>
        <source>You changed this review on another device meanwhile.</source>
        <translation>Du hast diese Bewertung inzwischen auf einem anderen Gerät geändert.</translation>
    </message>
    <message>
        <source>Nobody reviews what they sell.</source>
        <translation>Was man selbst verkauft, bewertet man nicht.</translation>
    </message>
    <message>
        <source>Nobody votes for themselves.</source>
        <translation>Für sich selbst stimmt man nicht.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: weicht ab</translation>
    </message>
    <message>
        <source>%1: you want %2, the shop has %3</source>
        <translation>%1: du möchtest %2, der Shop hat %3</translation>
    </message>
    <message>
        <source>Save %1 for later</source>
        <translation>%1 für später merken</translation>
    </message>
    <message>
        <source>Put %1 back into the cart</source>
        <translation>%1 zurück in den Warenkorb</translation>
    </message>
    <message>
        <source>Put %1 on the wishlist</source>
        <translation>%1 auf die Merkliste</translation>
    </message>
    <message>
        <source>Take %1 off the wishlist</source>
        <translation>%1 von der Merkliste nehmen</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>Mitteilungen als gelesen markieren</translation>
    </message>
    <message>
        <source>Order of pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>Send %1 of %2</source>
        <translation>%1 von %2 versenden</translation>
    </message>
    <message>
        <source>Stock of %1 is low up to %2</source>
        <translation>Bestand von %1 gilt bis %2 als knapp</translation>
    </message>
    <message>
        <source>Stock of %1 is low as anywhere in the shop</source>
        <translation>Bestand von %1 gilt als knapp wie im ganzen Shop</translation>
    </message>
    <message>
        <source>Stock of the shop is low up to %1</source>
        <translation>Bestand im Shop gilt bis %1 als knapp</translation>
    </message>
    <message>
        <source>Another parcel of the order was sent meanwhile, or it was canceled.</source>
        <translation>Inzwischen wurde ein anderes Paket der Bestellung versendet, oder sie wurde storniert.</translation>
    </message>
    <message>
        <source>Cancel the rest of %1</source>
        <translation>Rest von %1 stornieren</translation>
    </message>
    <message>
        <source>Another parcel of the order was sent meanwhile. What is left is another rest now.</source>
        <translation>Inzwischen wurde ein weiteres Paket der Bestellung versendet. Übrig ist jetzt ein anderer Rest.</translation>
    </message>
    <message>
        <source>Change the settings of the shop</source>
        <translation>Einstellungen des Shops ändern</translation>
    </message>
    <message>
        <source>Another shop has this name.</source>
        <translation>Ein anderer Shop heißt so.</translation>
    </message>
    <message>
        <source>Others have added deliveries meanwhile; with yours there are too many. Nothing of your change was taken.</source>
        <translation>Andere haben inzwischen Lieferarten hinzugefügt; mit deinen sind es zu viele. Von deiner Änderung wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Stock of %1: %2 to another location</source>
        <translation>Bestand von %1: %2 an einen anderen Standort</translation>
    </message>
    <message>
        <source>New location: %1</source>
        <translation>Neuer Standort: %1</translation>
    </message>
    <message>
        <source>Close the location %1</source>
        <translation>Standort %1 schließen</translation>
    </message>
    <message>
        <source>Change a location</source>
        <translation>Standort ändern</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>Standort %1 ändern</translation>
    </message>
    <message>
        <source>There were not that many at the location any more, but %1. Nothing was moved.</source>
        <translation>So viele waren am Standort nicht mehr da, sondern %1. Es wurde nichts umgelagert.</translation>
    </message>
    <message>
        <source>Pieces have arrived at the location meanwhile. It stays open.</source>
        <translation>Am Standort ist inzwischen Ware angekommen. Er bleibt offen.</translation>
    </message>
    <message>
        <source>The shop has too many locations.</source>
        <translation>Der Shop hat zu viele Standorte.</translation>
    </message>
    <message>
        <source>There are not that many at this location. Count there again.</source>
        <translation>So viele sind an diesem Standort nicht da. Zähle dort noch einmal.</translation>
    </message>
    <message>
        <source>Message about a return of %1</source>
        <translation>Nachricht zu einer Rücksendung: %1</translation>
    </message>
    <message>
        <source>Ask the market to decide about a return of %1</source>
        <translation>Den Markt über eine Rücksendung entscheiden lassen: %1</translation>
    </message>
    <message>
        <source>The return is over by now. Nobody got the message.</source>
        <translation>Die Rücksendung ist inzwischen abgeschlossen. Die Nachricht hat niemand bekommen.</translation>
    </message>
    <message>
        <source>The order has as many returns as it may have.</source>
        <translation>Zu dieser Bestellung gibt es schon so viele Rücksendungen, wie möglich sind.</translation>
    </message>
    <message>
        <source>No more can be written about the returns of this order.</source>
        <translation>Zu den Rücksendungen dieser Bestellung kann nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>The shop has moved on with the return meanwhile, or has more time for it, or it is too late.</source>
        <translation>Der Händler ist mit der Rücksendung inzwischen weiter, er hat noch Zeit dafür, oder es ist zu spät.</translation>
    </message>
</context>
<context>
    <name>OptionGroup</name>
    <message>
        <source>%1, not with the other choices</source>
        <translation>%1, nicht mit der übrigen Auswahl</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>The order was discarded. Nothing was ordered.</source>
        <translation>Die Bestellung wurde verworfen. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>The order is being canceled.</source>
        <translation>Die Bestellung wird storniert.</translation>
    </message>
    <message>
        <source>The cancellation is sent as soon as the shop can be reached.</source>
        <translation>Die Stornierung wird gesendet, sobald der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>The invoice is saved.</source>
        <translation>Die Rechnung ist gespeichert.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Zur Warteschlange</translation>
    </message>
    <message>
        <source>The total changed since you ordered</source>
        <translation>Der Gesamtbetrag hat sich seit deiner Bestellung geändert</translation>
    </message>
    <message>
        <source>You saw %1. The shop now asks for %2. Nothing is ordered until you agree.</source>
        <translation>Du hast %1 gesehen. Der Shop verlangt jetzt %2. Bis du zustimmst, ist nichts bestellt.</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Für %1 kaufen</translation>
    </message>
    <message>
        <source>Discard the order</source>
        <translation>Bestellung verwerfen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Erneut bestellen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Send something back</source>
        <translation>Etwas zurücksenden</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Delivery and payment</source>
        <translation>Versand und Zahlung</translation>
    </message>
    <message>
        <source>Discard this order?</source>
        <translation>Diese Bestellung verwerfen?</translation>
    </message>
    <message>
        <source>It is taken out of the queue for good. Nothing is ordered.</source>
        <translation>Sie wird endgültig aus der Warteschlange genommen. Nichts wird bestellt.</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Diese Bestellung stornieren?</translation>
    </message>
    <message>
        <source>Nothing is delivered then. What you have paid goes back to you.</source>
        <translation>Dann wird nichts geliefert. Was du bezahlt hast, bekommst du zurück.</translation>
    </message>
    <message>
        <source>You are offline: the cancellation is kept on this device. Until the shop has it, the seller may still send the goods.</source>
        <translation>Du bist offline: Die Stornierung bleibt auf diesem Gerät. Bis der Shop sie hat, kann der Händler die Ware noch versenden.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Bestellung behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) are in the cart again</source>
        <translation>
            <numerusform>%Ln Artikel ist wieder im Warenkorb</numerusform>
            <numerusform>%Ln Artikel sind wieder im Warenkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be bought any more</source>
        <translation>Nichts davon ist noch erhältlich</translation>
    </message>
    <message>
        <source>Save the invoice</source>
        <translation>Rechnung speichern</translation>
    </message>
    <message>
        <source>A PDF that is made on this device, without a network.</source>
        <translation>Ein PDF, das auf diesem Gerät entsteht, ohne Netz.</translation>
    </message>
    <message>
        <source>This order is not on this device</source>
        <translation>Diese Bestellung ist nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>It may belong to another account.</source>
        <translation>Vielleicht gehört sie zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Sign in to the account that it was placed with.</source>
        <translation>Melde dich mit dem Konto an, mit dem sie aufgegeben wurde.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
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
        <translation>Vorgemerkt, noch nicht bestellt</translation>
    </message>
    <message>
        <source>It is kept on this device and sent as soon as the shop can be reached.</source>
        <translation>Sie bleibt auf diesem Gerät und wird gesendet, sobald der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nicht bestellt</translation>
    </message>
    <message>
        <source>The shop does not have enough of it any more. Nothing was ordered.</source>
        <translation>Der Shop hat davon nicht mehr genug. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
    <message>
        <source>Something changed before your order arrived. Nothing was ordered yet.</source>
        <translation>Etwas hat sich geändert, bevor deine Bestellung ankam. Noch wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>The shop could not take it. Nothing was ordered.</source>
        <translation>Der Shop konnte sie nicht annehmen. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>The seller prepares your order.</source>
        <translation>Der Händler bereitet deine Bestellung vor.</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teils versandt</translation>
    </message>
    <message>
        <source>A part is on its way to you.</source>
        <translation>Ein Teil ist unterwegs zu dir.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Your order is on its way to you.</source>
        <translation>Deine Bestellung ist unterwegs zu dir.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Your order has arrived.</source>
        <translation>Deine Bestellung ist angekommen.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Nothing is delivered.</source>
        <translation>Es wird nichts geliefert.</translation>
    </message>
    <message>
        <source>The return was not taken</source>
        <translation>Die Rückgabe wurde nicht angenommen</translation>
    </message>
    <message>
        <source>It could not be canceled</source>
        <translation>Stornieren war nicht möglich</translation>
    </message>
    <message>
        <source>The seller had already sent it. You can send it back once it is there.</source>
        <translation>Der Händler hatte sie schon versandt. Du kannst sie zurücksenden, wenn sie da ist.</translation>
    </message>
    <message>
        <source>The cancellation waits to be sent</source>
        <translation>Stornierung noch nicht gesendet</translation>
    </message>
    <message>
        <source>It is kept on this device. Until the shop has it, the seller may still send the goods.</source>
        <translation>Sie bleibt auf diesem Gerät. Bis der Shop sie hat, kann der Händler die Ware noch versenden.</translation>
    </message>
    <message>
        <source>The return waits to be sent</source>
        <translation>Rückgabe noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being canceled</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Not canceled yet: the shop does not know of it.</source>
        <translation>Noch nicht storniert: Der Shop weiß noch nichts davon.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>The shop has your order and numbers it.</source>
        <translation>Der Shop hat deine Bestellung und gibt ihr eine Nummer.</translation>
    </message>
    <message>
        <source>Something changed. Nothing was ordered yet.</source>
        <translation>Etwas hat sich geändert. Noch wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>It waited too long and was not ordered.</source>
        <translation>Sie hat zu lange gewartet und wurde nicht bestellt.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Ready for the carrier.</source>
        <translation>Bereit für den Zusteller.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Voraussichtlich %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>It is damaged or does not work</source>
        <translation>Es ist beschädigt oder geht nicht</translation>
    </message>
    <message>
        <source>It is not what I ordered</source>
        <translation>Es ist nicht, was ich bestellt habe</translation>
    </message>
    <message>
        <source>It is not as described</source>
        <translation>Es ist nicht wie beschrieben</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>Ich möchte es nicht mehr</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Rückgabe angefragt</translation>
    </message>
    <message>
        <source>The seller looks at it.</source>
        <translation>Der Händler sieht sie sich an.</translation>
    </message>
    <message>
        <source>Return approved</source>
        <translation>Rückgabe genehmigt</translation>
    </message>
    <message>
        <source>Send it back, then the money comes.</source>
        <translation>Sende es zurück, dann kommt das Geld.</translation>
    </message>
    <message>
        <source>Return rejected</source>
        <translation>Rückgabe abgelehnt</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Rückgabe eingegangen</translation>
    </message>
    <message>
        <source>The seller has it. The money comes next.</source>
        <translation>Der Händler hat sie. Als Nächstes kommt das Geld.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>%1 goes back to you.</source>
        <translation>Du bekommst %1 zurück.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Order without a number yet</source>
        <translation>Bestellung noch ohne Nummer</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1, partly paid</source>
        <translation>%1, teilweise bezahlt</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, bezahlt</translation>
    </message>
    <message>
        <source>%1, partly refunded</source>
        <translation>%1, teilweise erstattet</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <translation>%1, erstattet</translation>
    </message>
    <message>
        <source>%1, not charged</source>
        <translation>%1, nicht berechnet</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>Paket %1 von %2</translation>
    </message>
    <message>
        <source>A part is on its way to you. The seller has canceled the rest.</source>
        <translation>Ein Teil ist unterwegs zu dir. Den Rest hat der Händler storniert.</translation>
    </message>
    <message>
        <source>A part has arrived. The seller has canceled the rest.</source>
        <translation>Ein Teil ist angekommen. Den Rest hat der Händler storniert.</translation>
    </message>
    <message>
        <source>The rest was canceled</source>
        <translation>Der Rest wurde storniert</translation>
    </message>
    <message>
        <source>%1 less to pay.</source>
        <translation>%1 weniger zu zahlen.</translation>
    </message>
    <message>
        <source>%1 of %2 canceled</source>
        <translation>%1 von %2 storniert</translation>
    </message>
    <message>
        <source>A shop does not deliver to this country. Nothing was ordered.</source>
        <translation>Ein Shop liefert nicht in dieses Land. Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>%1, paid by the marketplace</source>
        <translation>%1, bezahlt vom Marktplatz</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>They show up here the moment you place them.</source>
        <translation>Sie erscheinen hier, sobald du sie aufgibst.</translation>
    </message>
    <message>
        <source>Sign in to see the orders of your account. New ones show up here the moment you place them.</source>
        <translation>Melde dich an, um die Bestellungen deines Kontos zu sehen. Neue erscheinen hier, sobald du sie aufgibst.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Kategorien ansehen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>OwnProductRow</name>
    <message>
        <source>In stock: %1</source>
        <translation>Auf Lager: %1</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>Status of %1: %2</source>
        <translation>Status von %1: %2</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht deine Entscheidung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>OwnProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Name, SKU oder Barcode</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing of yours is like that. Take a filter away, or search for something else.</source>
        <translation>Nichts von dir passt dazu. Nimm einen Filter weg oder suche etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Go on with %1: %2</source>
        <translation>Weiter mit %1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>ParcelRow</name>
    <message>
        <source>Copy the number of the parcel</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Follow the parcel on the carrier&apos;s page</source>
        <translation>Paket auf der Seite des Zustellers verfolgen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Protect this device with a passphrase</source>
        <translation>Dieses Gerät mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>It opens your data on this device. Nobody can restore it, so write it down somewhere safe.</source>
        <translation>Sie öffnet deine Daten auf diesem Gerät. Niemand kann sie wiederherstellen, also schreib sie an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>It is asked for when the app starts, in place of the system&apos;s keychain. Nobody can restore it.</source>
        <translation>Sie wird beim Start der App abgefragt, anstelle des Schlüsselbunds des Systems. Niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Your passphrase is changed</source>
        <translation>Deine Passphrase ist geändert</translation>
    </message>
    <message>
        <source>Your data is protected with the passphrase</source>
        <translation>Deine Daten sind mit der Passphrase geschützt</translation>
    </message>
    <message>
        <source>The keychain keeps your key again</source>
        <translation>Dein Schlüssel liegt wieder im Schlüsselbund</translation>
    </message>
    <message>
        <source>Passphrase that you have now</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>At least 8 characters. A few words are better than one.</source>
        <translation>Mindestens 8 Zeichen. Ein paar Wörter sind besser als eines.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translation>Mit Passphrase schützen</translation>
    </message>
    <message>
        <source>Use the system&apos;s keychain instead</source>
        <translation>Lieber den Schlüsselbund nutzen</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Passphrase of this device</source>
        <translation>Passphrase dieses Geräts</translation>
    </message>
    <message>
        <source>Choose a passphrase for this device</source>
        <translation>Passphrase für dieses Gerät wählen</translation>
    </message>
    <message>
        <source>At least 8 characters. It is asked for when the app starts, and nobody can restore it.</source>
        <translation>Mindestens 8 Zeichen. Sie wird beim Start der App abgefragt, und niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Open my data</source>
        <translation>Meine Daten öffnen</translation>
    </message>
    <message>
        <source>Protect with this passphrase</source>
        <translation>Mit Passphrase schützen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your other devices are signed out. What waits on them is kept.</source>
        <translation>Deine anderen Geräte werden abgemeldet. Was auf ihnen wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Dein Passwort ist geändert</translation>
    </message>
    <message>
        <source>Password that you have now</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>Mindestens 10 Zeichen. Je länger, desto besser.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Forgotten? Get a mail</source>
        <translation>Vergessen? E-Mail anfordern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>PathPictureChooser</name>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Das ist kein vollständiger Dateipfad.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>PayoutAccountSheet</name>
    <message>
        <source>Payout account</source>
        <translation>Konto für Auszahlungen</translation>
    </message>
    <message>
        <source>What you sell by card is paid out to this account. Its number goes to the payment service and is not kept here; the last four characters are.</source>
        <translation>Was du gegen Karte verkaufst, wird auf dieses Konto ausgezahlt. Seine Nummer geht an den Zahlungsdienst und wird hier nicht aufbewahrt, nur die letzten vier Zeichen.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Such as DE89 3704 0044 0532 0130 00</source>
        <translation>Zum Beispiel DE89 3704 0044 0532 0130 00</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PersonDataPage</name>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation>Deine Daten sind gespeichert unter %1</translation>
    </message>
    <message>
        <source>Your account is deleted</source>
        <translation>Dein Konto ist gelöscht</translation>
    </message>
    <message>
        <source>A copy for you</source>
        <translation>Eine Kopie für dich</translation>
    </message>
    <message>
        <source>Everything that the shop has about you, in one JSON file: profile, addresses, cart, orders, reviews and every other record.</source>
        <translation>Alles, was der Shop über dich hat, in einer JSON-Datei: Profil, Adressen, Warenkorb, Bestellungen, Bewertungen und alle übrigen Einträge.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Save my data</source>
        <translation>Meine Daten speichern</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Your profile, addresses, cart and devices go at once, here and at the shop. Reviews stay without your name. Orders stay as the law asks, without your name and address; one that is under way keeps them until it is delivered.</source>
        <translation>Dein Profil, deine Adressen, dein Warenkorb und deine Geräte verschwinden sofort, hier und beim Shop. Bewertungen bleiben ohne deinen Namen. Bestellungen bleiben, wie das Gesetz es verlangt, ohne deinen Namen und deine Adresse; ist eine noch unterwegs, behält sie beides, bis sie zugestellt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on this device were not sent</source>
        <translation>
            <numerusform>%Ln Änderung auf diesem Gerät wurde nicht gesendet</numerusform>
            <numerusform>%Ln Änderungen auf diesem Gerät wurden nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>They would be lost with the account. Send them first, or export them.</source>
        <translation>Mit dem Konto ginge das verloren. Sende oder exportiere es zuerst.</translation>
    </message>
    <message>
        <source>See what waits</source>
        <translation>Wartendes ansehen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Mein Konto löschen</translation>
    </message>
    <message>
        <source>Delete your account for good?</source>
        <translation>Dein Konto endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone, and what waits on this device is lost.</source>
        <translation>Das lässt sich nicht rückgängig machen, und was auf diesem Gerät wartet, ist verloren.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>PersonDialogs</name>
    <message>
        <source>Anonymize</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Everything that says who %1 is goes: name, addresses, cart, wishes and devices. Orders stay in the books without it. They are signed out everywhere, and can never sign in again. This cannot be undone.</source>
        <translation>Alles, was sagt, wer %1 ist, verschwindet: Name, Adressen, Warenkorb, Wünsche und Geräte. Bestellungen bleiben ohne das in den Büchern. Die Person wird überall abgemeldet und kann sich nie wieder anmelden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type their &amp;address</source>
        <translation>Ihre &amp;Adresse eintippen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Anonymize for good</source>
        <translation>Endgültig anonymisieren</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>Picked: %1</source>
        <translation>Zusammengesucht: %1</translation>
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
        <translation>PNG, JPEG, WebP und GIF mit je höchstens 16&#xa0;MB, auch hierher gezogen oder eingefügt. Wo und wann sie aufgenommen wurden, wird vor dem Senden entfernt.</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>This picture is not here</source>
        <translation>Dieses Bild ist nicht da</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Das Bild ist unterwegs …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PiecesPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>12 of 887</source>
        <translation>12 von 887</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle ansehen</translation>
    </message>
</context>
<context>
    <name>PriceFilter</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Preis in %1</translation>
    </message>
    <message>
        <source>Currency of prices: %1</source>
        <translation>Währung der Preise: %1</translation>
    </message>
</context>
<context>
    <name>PriceLabel</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1, vorher %2</translation>
    </message>
</context>
<context>
    <name>ProductAttributes</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Choose a category, and what products there usually have stands here.</source>
        <translation>Wähle eine Kategorie, dann steht hier, was Produkte dort meist haben.</translation>
    </message>
    <message>
        <source>People find products by these. What does not apply stays empty.</source>
        <translation>Danach finden Leute Produkte. Was nicht passt, bleibt leer.</translation>
    </message>
    <message>
        <source>What others have: %1</source>
        <translation>Was andere haben: %1</translation>
    </message>
    <message>
        <source>Another property</source>
        <translation>Weitere Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add the property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Needed to propose the product.</source>
        <translation>Nötig, um das Produkt vorzuschlagen.</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>%1 von der Merkliste entfernen</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>%1 auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>Add %1 to cart</source>
        <translation>%1 in den Warenkorb legen</translation>
    </message>
</context>
<context>
    <name>ProductChangeRow</name>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
</context>
<context>
    <name>ProductEditorPage</name>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>What you have not saved is kept on this device</source>
        <translation>Was du nicht gespeichert hast, bleibt auf diesem Gerät</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the shop.</source>
        <translation>Gespeichert. Es ist unterwegs zum Shop.</translation>
    </message>
    <message>
        <source>Saved. It is sent as soon as the shop can be reached.</source>
        <translation>Gespeichert. Es wird gesendet, sobald der Shop erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%Ln Angabe ist zu korrigieren</numerusform>
            <numerusform>%Ln Angaben sind zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such product</source>
        <translation>Dieses Produkt gibt es nicht</translation>
    </message>
    <message>
        <source>It is not one of your shop&apos;s, or it is not on this device yet.</source>
        <translation>Es gehört nicht zu deinem Shop, oder es ist noch nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Your products</source>
        <translation>Deine Produkte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>You go on where you left off. Nothing of it is saved yet.</source>
        <translation>Du machst weiter, wo du aufgehört hast. Nichts davon ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Begin again from what is saved</source>
        <translation>Vom Gespeicherten neu beginnen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Kategorie wählen</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Modellnummer</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Strichcode (GTIN)</translation>
    </message>
    <message>
        <source>Type it or scan it.</source>
        <translation>Tippen oder scannen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not saved yet. Kept on this device.</source>
        <translation>Noch nicht gespeichert. Bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>What you had begun cannot be read</source>
        <translation>Was du begonnen hattest, ist nicht lesbar</translation>
    </message>
    <message>
        <source>This product cannot be read now</source>
        <translation>Dieses Produkt ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>%1 It is kept on this device until you throw it away.</source>
        <translation>%1 Es bleibt auf diesem Gerät, bis du es verwirfst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ProductGallery</name>
    <message>
        <source>Pictures of %1</source>
        <translation>Bilder von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>ProductHistorySheet</name>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ProductImportPage</name>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Pfad der Datei, oder hierher ziehen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>%Ln Produkt importieren</numerusform>
            <numerusform>%Ln Produkte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save what is wrong</source>
        <translation>Fehler sichern</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>All products of your shop as a table that can be changed and imported again.</source>
        <translation>Alle Produkte deines Shops als Tabelle, die sich ändern und wieder importieren lässt.</translation>
    </message>
    <message>
        <source>Export the products</source>
        <translation>Produkte exportieren</translation>
    </message>
    <message>
        <source>Every line that was left out, and why, as a table.</source>
        <translation>Jede ausgelassene Zeile mit dem Grund, als Tabelle.</translation>
    </message>
    <message>
        <source>Checking; nothing is changed yet</source>
        <translation>Wird geprüft; noch ändert sich nichts</translation>
    </message>
    <message>
        <source>This is what would happen; nothing is changed yet</source>
        <translation>Das würde geschehen; noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Nothing of it can be imported</source>
        <translation>Davon lässt sich nichts importieren</translation>
    </message>
    <message>
        <source>Your shop has all of it already</source>
        <translation>Dein Shop hat alles davon schon</translation>
    </message>
    <message>
        <source>Importing; you can go on working meanwhile</source>
        <translation>Wird importiert; du kannst währenddessen weiterarbeiten</translation>
    </message>
    <message>
        <source>Stopped; what was imported stays</source>
        <translation>Angehalten; was importiert ist, bleibt</translation>
    </message>
    <message>
        <source>Imported, and on its way to the shop</source>
        <translation>Importiert und auf dem Weg zum Shop</translation>
    </message>
    <message>
        <source>Imported; it is sent as soon as the shop can be reached</source>
        <translation>Importiert; wird gesendet, sobald der Shop erreichbar ist</translation>
    </message>
    <message>
        <source>Look at what the columns are, then check the file</source>
        <translation>Sieh dir an, was die Spalten sind, und prüfe dann die Datei</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted</source>
        <translation>Der Import von %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>What was imported is in your shop. The rest of the file can follow.</source>
        <translation>Was importiert ist, ist in deinem Shop. Der Rest der Datei kann folgen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Tables of products as CSV, Shopify&apos;s export, and feeds for Google Merchant Center as text or XML. Everything is looked at first, and works without a network. Pictures are not fetched.</source>
        <translation>Produkttabellen als CSV, der Export von Shopify und Feeds für das Google Merchant Center als Text oder XML. Alles wird zuerst angesehen und geht ohne Netz. Bilder werden nicht geladen.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>Zu den Produkten</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the table to save has all of them.</source>
        <translation>
            <numerusform>Und %Ln weiteres; die Tabelle zum Speichern hat alle.</numerusform>
            <numerusform>Und %Ln weitere; die Tabelle zum Speichern hat alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The table to save has the first %1.</source>
        <translation>
            <numerusform>Und %Ln weiteres. In der Tabelle zum Speichern stehen die ersten %1.</numerusform>
            <numerusform>Und %Ln weitere. In der Tabelle zum Speichern stehen die ersten %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductListPage</name>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Nothing fits all of these filters</source>
        <translation>Nichts passt zu all diesen Filtern</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>There is nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Take one away, or clear them all.</source>
        <translation>Nimm einen weg oder setze alle zurück.</translation>
    </message>
    <message>
        <source>Check the spelling, use fewer words, or look through the categories.</source>
        <translation>Prüfe die Schreibweise, nimm weniger Wörter oder sieh die Kategorien durch.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Kategorien ansehen</translation>
    </message>
    <message>
        <source>What others like</source>
        <translation>Was anderen gefällt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Zeige %1</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Technische Daten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>This product is not in the shop</source>
        <translation>Dieses Produkt ist nicht im Shop</translation>
    </message>
    <message>
        <source>This product could not be read</source>
        <translation>Dieses Produkt ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>It may have been taken out of the catalogue.</source>
        <translation>Vielleicht wurde es aus dem Katalog genommen.</translation>
    </message>
    <message>
        <source>The catalogue on this device may be damaged. Fetching it again helps.</source>
        <translation>Der Katalog auf diesem Gerät ist vielleicht beschädigt. Neu laden hilft.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Kategorien ansehen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>%1 von der Merkliste entfernen</translation>
    </message>
    <message>
        <source>Add %1 to wishlist</source>
        <translation>%1 auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>ProductPictures</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1, not described</source>
        <translation>%1, ohne Beschreibung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>What picture %1 shows</source>
        <translation>Was Bild %1 zeigt</translation>
    </message>
    <message>
        <source>For people who cannot see it.</source>
        <translation>Für Menschen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>Move picture %1 forward</source>
        <translation>Bild %1 nach vorn</translation>
    </message>
    <message>
        <source>Move picture %1 back</source>
        <translation>Bild %1 nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>Bild %1 entfernen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Foto aufnehmen</translation>
    </message>
</context>
<context>
    <name>ProductRail</name>
    <message>
        <source>Back in %1</source>
        <translation>Zurück in %1</translation>
    </message>
    <message>
        <source>On in %1</source>
        <translation>Weiter in %1</translation>
    </message>
</context>
<context>
    <name>ProductRow</name>
    <message>
        <source>Add %1 to cart</source>
        <translation>%1 in den Warenkorb legen</translation>
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
        <translation>Maße</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>kostenlos ab %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Kundin oder Kunde</translation>
    </message>
    <message>
        <source>Not taken by the shop</source>
        <translation>Vom Shop nicht angenommen</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being checked by the shop</source>
        <translation>Wird vom Shop geprüft</translation>
    </message>
    <message>
        <source>Not published by the shop</source>
        <translation>Vom Shop nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Hidden by the shop</source>
        <translation>Vom Shop ausgeblendet</translation>
    </message>
    <message>
        <source>only to %1</source>
        <translation>nur nach %1</translation>
    </message>
</context>
<context>
    <name>ProductVariants</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Price and stock</source>
        <translation>Preis und Bestand</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Name der Option %1</translation>
    </message>
    <message>
        <source>Remove the option %1</source>
        <translation>Option %1 entfernen</translation>
    </message>
    <message>
        <source>Values, such as S, M, L</source>
        <translation>Werte, etwa S, M, L</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Weiterer Wert</translation>
    </message>
    <message>
        <source>Add a value to %1</source>
        <translation>Wert zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Option, such as size</source>
        <translation>Option, etwa Größe</translation>
    </message>
    <message>
        <source>It comes in several variants? Name an option, such as size</source>
        <translation>Mehrere Varianten? Nenne eine Option, etwa Größe</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>Add the option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Rename or remove %1 of %2</source>
        <translation>%1 von %2 umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another word for “%1”</source>
        <translation>Ein anderes Wort für „%1“</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name and language are kept on this device at once, and sent when the shop can be reached.</source>
        <translation>Name und Sprache werden sofort auf diesem Gerät gespeichert und gesendet, wenn der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>Your profile is kept</source>
        <translation>Dein Profil ist gespeichert</translation>
    </message>
    <message>
        <source>Your address for signing in is changed</source>
        <translation>Deine Anmeldeadresse ist geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language of the shop&apos;s mail</source>
        <translation>Sprache der E-Mails vom Shop</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>So that nobody else changes it.</source>
        <translation>Damit sonst niemand sie ändert.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
</context>
<context>
    <name>ProgramDialogs</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>What a program does with it is done by you, as long as you may do it yourself. Its secret is shown once.</source>
        <translation>Was ein Programm damit tut, tun Sie, solange Sie es selbst dürfen. Das Geheimnis wird einmal gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>Einen Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Good for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>&amp;Requests a minute</source>
        <translation>An&amp;fragen pro Minute</translation>
    </message>
    <message>
        <source>It &amp;permits</source>
        <translation>Sie erlau&amp;bt</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>It is told of what happens by signed requests, which say which things they are about and name nobody.</source>
        <translation>Er erfährt durch signierte Anfragen, was geschieht. Sie sagen, worum es geht, und nennen niemanden.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Is told &amp;when</source>
        <translation>Erfährt, &amp;wenn</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>Good</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>An order is placed</source>
        <translation>Eine Bestellung geht ein</translation>
    </message>
    <message>
        <source>An order is canceled</source>
        <translation>Eine Bestellung wird storniert</translation>
    </message>
    <message>
        <source>An order is sent</source>
        <translation>Eine Bestellung wird versandt</translation>
    </message>
    <message>
        <source>A return is asked for</source>
        <translation>Eine Rücksendung wird gewünscht</translation>
    </message>
    <message>
        <source>A product is published</source>
        <translation>Ein Produkt wird veröffentlicht</translation>
    </message>
    <message>
        <source>A review waits for a decision</source>
        <translation>Eine Bewertung wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>A payout fails</source>
        <translation>Eine Auszahlung scheitert</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Ein Test</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>The address must be https, or http on the server itself, and name nobody.</source>
        <translation>Die Adresse muss https sein, oder http auf dem Server selbst, und darf niemanden nennen.</translation>
    </message>
    <message>
        <source>Something of it makes no sense.</source>
        <translation>Etwas davon ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>It is another one by now, it is switched off, or there are too many.</source>
        <translation>Es ist inzwischen ein anderes, es ist abgeschaltet, oder es gibt zu viele.</translation>
    </message>
    <message>
        <source>Nobody can give what they may not do themselves.</source>
        <translation>Niemand kann geben, was er selbst nicht darf.</translation>
    </message>
    <message>
        <source>A return is disputed</source>
        <translation>Über eine Rücksendung wird gestritten</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>Quantity: %1</source>
        <translation>Menge: %1</translation>
    </message>
</context>
<context>
    <name>QueueEditSheet</name>
    <message>
        <source>Change and send again</source>
        <translation>Ändern und erneut senden</translation>
    </message>
    <message>
        <source>Changed. It is sent as soon as the shop can be reached.</source>
        <translation>Geändert. Gesendet wird, sobald der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Nicht genug auf Lager</translation>
    </message>
    <message>
        <source>%1, quantity: %2</source>
        <translation>%1, Menge: %2</translation>
    </message>
    <message>
        <source>Total, with delivery</source>
        <translation>Gesamt, mit Versand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Flat, floor, company</source>
        <translation>Wohnung, Etage, Firma</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Note to the shops</source>
        <translation>Hinweis an die Händler</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>QueueEntry</name>
    <message>
        <source>Order for %1</source>
        <translation>Für %1 kaufen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Was noch gesendet wird</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Noch nie abgeglichen</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Zuletzt abgeglichen: %1</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Abgleich läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Everything you did on this device is with the shop.</source>
        <translation>Alles, was du auf diesem Gerät getan hast, ist beim Shop.</translation>
    </message>
    <message>
        <source>“%1” may be sent at any moment. It is taken out of the queue for good and never reaches the shop.</source>
        <translation>„%1“ kann jederzeit gesendet werden. Beim Verwerfen wird es endgültig aus der Warteschlange genommen und erreicht den Shop nie.</translation>
    </message>
    <message>
        <source>Discard this?</source>
        <translation>Das verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>On hold at the shop</source>
        <translation>Beim Shop zurückgestellt</translation>
    </message>
    <message>
        <source>It builds on another change that needs your decision. Decide there, or discard this one.</source>
        <translation>Sie baut auf einer anderen Änderung auf, die deine Entscheidung braucht. Entscheide dort oder verwirf diese.</translation>
    </message>
    <message>
        <source>The shop cannot do this yet. It keeps being tried; everything else goes on.</source>
        <translation>Der Shop kann das noch nicht. Es wird weiter versucht; alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. It is asked for again and takes effect only once.</source>
        <translation>Es wurde gesendet, doch es kam keine Antwort. Es wird noch einmal nachgefragt und wirkt nur einmal.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>1&#xa0;Versuch</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>%Ln&#xa0;Versuch</numerusform>
            <numerusform>%Ln&#xa0;Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>, next try within a minute</source>
        <translation>, nächster binnen einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>, next try in %n min</source>
        <translation>
            <numerusform>, nächster in %Ln&#xa0;Min.</numerusform>
            <numerusform>, nächster in %Ln&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop does not have enough of it any more. Nothing was ordered.</source>
        <translation>Der Shop hat davon nicht mehr genug. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>Something changed before your order arrived. Nothing was ordered.</source>
        <translation>Etwas hat sich geändert, bevor deine Bestellung ankam. Nichts wurde bestellt.</translation>
    </message>
    <message>
        <source>%1: not enough in stock</source>
        <translation>%1: nicht genug auf Lager</translation>
    </message>
    <message>
        <source>%1: not sold any more</source>
        <translation>%1: nicht mehr im Angebot</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3 pieces</source>
        <translation>%1: %2 statt %3 Stück</translation>
    </message>
    <message>
        <source>Total, with delivery: %1 instead of %2</source>
        <translation>Gesamt, mit Versand: %1 statt %2</translation>
    </message>
    <message>
        <source>In your currency: %1 instead of %2</source>
        <translation>In deiner Währung: %1 statt %2</translation>
    </message>
    <message>
        <source>The shop does not convert into %1 any more.</source>
        <translation>Der Shop rechnet nicht mehr in %1 um.</translation>
    </message>
    <message>
        <source>A shop does not deliver to this country. Nothing was ordered.</source>
        <translation>Ein Shop liefert nicht in dieses Land. Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>Voucher %1: %2</source>
        <translation>Gutschein %1: %2</translation>
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
        <translation>Jemand hat die Kurse inzwischen geändert. Gezeigt wird, was jetzt gilt; sehen Sie es an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A rate must be between 0.000001 and 1,000,000, and none of the base itself.</source>
        <translation>Ein Kurs muss zwischen 0,000001 und 1.000.000 liegen, und keiner der Basis selbst sein.</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message numerus="yes">
        <source>%1 of 5 stars, %n rating(s)</source>
        <translation>
            <numerusform>%1 von 5 Sternen, %Ln Bewertung</numerusform>
            <numerusform>%1 von 5 Sternen, %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No ratings</source>
        <translation>Keine Bewertungen</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Make an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>One account for every shop in here. Your cart comes along.</source>
        <translation>Ein Konto für alle Händler hier. Dein Warenkorb kommt mit.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>Mindestens 10 Zeichen. Je länger, desto besser.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>You have one? Sign in</source>
        <translation>Schon ein Konto? Anmelden</translation>
    </message>
</context>
<context>
    <name>ResetPage</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Dein Passwort ist geändert</translation>
    </message>
    <message>
        <source>All devices are signed out. What waits on them is kept and sent after the next sign-in.</source>
        <translation>Alle Geräte sind abgemeldet. Was auf ihnen wartet, bleibt erhalten und wird nach der nächsten Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else. All your devices are signed out then.</source>
        <translation>Wähle eines, das du sonst nirgends nutzt. Danach sind alle deine Geräte abgemeldet.</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>At least 10 characters. Long ones are good ones.</source>
        <translation>Mindestens 10 Zeichen. Je länger, desto besser.</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Send me another mail</source>
        <translation>Neue E-Mail anfordern</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Your answer: “%1”</source>
        <translation>Deine Antwort: „%1“</translation>
    </message>
    <message>
        <source>A word to the buyer</source>
        <translation>Ein Wort an den Käufer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Say why in a word to the buyer first.</source>
        <translation>Sag dem Käufer zuerst, warum.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>The seller: %1</source>
        <translation>Händler: %1</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Send something back</source>
        <translation>Etwas zurücksenden</translation>
    </message>
    <message>
        <source>The seller is asked.</source>
        <translation>Der Händler wird gefragt.</translation>
    </message>
    <message>
        <source>The seller is asked as soon as the shop can be reached.</source>
        <translation>Der Händler wird gefragt, sobald der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>Nothing of this order can be sent back any more.</source>
        <translation>Von dieser Bestellung lässt sich nichts mehr zurücksenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) bought</source>
        <translation>
            <numerusform>%Ln Stück gekauft</numerusform>
            <numerusform>%Ln Stück gekauft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to send back: %2</source>
        <translation>%1, zurückzusenden: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Tell the seller more</source>
        <translation>Dem Händler mehr sagen</translation>
    </message>
    <message>
        <source>Ask for the return</source>
        <translation>Rückgabe anfragen</translation>
    </message>
</context>
<context>
    <name>ReturnThread</name>
    <message>
        <source>The message is sent as soon as the shop can be reached.</source>
        <translation>Die Nachricht wird gesendet, sobald der Shop erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>%n frühere Nachricht zeigen</numerusform>
            <numerusform>%n frühere Nachrichten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Write to the buyer</source>
        <translation>Dem Käufer schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Ask the market to decide</source>
        <translation>Den Markt entscheiden lassen</translation>
    </message>
    <message>
        <source>Write first what the market should know.</source>
        <translation>Schreib zuerst, was der Markt wissen soll.</translation>
    </message>
    <message>
        <source>Write to the seller</source>
        <translation>Dem Händler schreiben</translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>%1 stars: %n rating(s)</source>
        <translation>
            <numerusform>%1-Sterne-Bewertungen: %Ln</numerusform>
            <numerusform>%1-Sterne-Bewertungen: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Change your review</source>
        <translation>Deine Bewertung ändern</translation>
    </message>
    <message>
        <source>Write a review</source>
        <translation>Bewertung schreiben</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Whoever has it can help others to decide.</source>
        <translation>Noch hat niemand etwas gesagt. Wer es hat, kann anderen bei der Entscheidung helfen.</translation>
    </message>
    <message>
        <source>Order of the reviews</source>
        <translation>Reihenfolge der Bewertungen</translation>
    </message>
    <message>
        <source>Most helpful</source>
        <translation>Hilfreichste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Lowest rated</source>
        <translation>Niedrigste</translation>
    </message>
    <message>
        <source>More reviews</source>
        <translation>Mehr Bewertungen</translation>
    </message>
    <message>
        <source>Picture %1 of the review of %2</source>
        <translation>Bild %1 der Bewertung von %2</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Verified purchase</source>
        <translation>Verifizierter Kauf</translation>
    </message>
    <message>
        <source>Picture %1 of the review of %2</source>
        <translation>Bild %1 der Bewertung von %2</translation>
    </message>
    <message>
        <source>Helpful (%1)</source>
        <translation>Hilfreich (%1)</translation>
    </message>
    <message>
        <source>Helpful</source>
        <translation>Hilfreich</translation>
    </message>
    <message>
        <source>You find this helpful. Take it back</source>
        <translation>Du findest das hilfreich. Zurücknehmen</translation>
    </message>
    <message>
        <source>Find the review of %1 helpful</source>
        <translation>Bewertung von %1 hilfreich finden</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found this helpful</source>
        <translation>
            <numerusform>%Ln Person fand das hilfreich</numerusform>
            <numerusform>%Ln Personen fanden das hilfreich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Write a review</source>
        <translation>Bewertung schreiben</translation>
    </message>
    <message>
        <source>Change your review</source>
        <translation>Deine Bewertung ändern</translation>
    </message>
    <message>
        <source>Thank you. Your review is on its way.</source>
        <translation>Danke. Deine Bewertung ist unterwegs.</translation>
    </message>
    <message>
        <source>Thank you. Your review is sent as soon as the shop can be reached.</source>
        <translation>Danke. Deine Bewertung wird gesendet, sobald der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Was sollten andere wissen?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Publish the review</source>
        <translation>Bewertung veröffentlichen</translation>
    </message>
    <message>
        <source>Change the review</source>
        <translation>Bewertung ändern</translation>
    </message>
    <message>
        <source>Move %1 forward</source>
        <translation>%1 nach vorn</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>It is shown as soon as somebody has looked at it.</source>
        <translation>Sie wird gezeigt, sobald sie jemand geprüft hat.</translation>
    </message>
    <message>
        <source>It is looked at again, and not shown until then.</source>
        <translation>Sie wird noch einmal geprüft und bis dahin nicht gezeigt.</translation>
    </message>
    <message>
        <source>Send the review</source>
        <translation>Bewertung senden</translation>
    </message>
</context>
<context>
    <name>RoleDialogs</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message numerus="yes">
        <source>It counts at once for %n people who have it.</source>
        <translation>
            <numerusform>Es gilt sofort für die eine Person, die sie hat.</numerusform>
            <numerusform>Es gilt sofort für die %Ln Personen, die sie haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can permit what you may do yourself.</source>
        <translation>Sie können erlauben, was Sie selbst dürfen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>It &amp;permits</source>
        <translation>Sie erlau&amp;bt</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Rolle entfernen</translation>
    </message>
    <message>
        <source>Nobody has the role “%1”.</source>
        <translation>Niemand hat die Rolle „%1“.</translation>
    </message>
    <message>
        <source>Somebody has the role “%1”, and there is no other to give them instead.</source>
        <translation>Jemand hat die Rolle „%1“, und es gibt keine andere, die er stattdessen bekommen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the role “%1”. They get another one instead.</source>
        <translation>
            <numerusform>Eine Person hat die Rolle „%1“. Sie bekommt stattdessen eine andere.</numerusform>
            <numerusform>%Ln Personen haben die Rolle „%1“. Sie bekommen stattdessen eine andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Instead</source>
        <translation>S&amp;tattdessen</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Find people and see who they are</source>
        <translation>Personen finden und sehen, wer sie sind</translation>
    </message>
    <message>
        <source>Block people and sign them out</source>
        <translation>Personen sperren und abmelden</translation>
    </message>
    <message>
        <source>Make roles and give them to people</source>
        <translation>Rollen anlegen und vergeben</translation>
    </message>
    <message>
        <source>See shops and their applications</source>
        <translation>Geschäfte und ihre Bewerbungen sehen</translation>
    </message>
    <message>
        <source>Approve, reject and suspend shops</source>
        <translation>Geschäfte zulassen, ablehnen und aussetzen</translation>
    </message>
    <message>
        <source>Publish and reject products</source>
        <translation>Produkte veröffentlichen und ablehnen</translation>
    </message>
    <message>
        <source>Publish reviews and take them away</source>
        <translation>Bewertungen veröffentlichen und entfernen</translation>
    </message>
    <message>
        <source>See the orders of all shops</source>
        <translation>Bestellungen aller Geschäfte sehen</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Bestellungen stornieren</translation>
    </message>
    <message>
        <source>Pay back what was paid</source>
        <translation>Zurückzahlen, was bezahlt wurde</translation>
    </message>
    <message>
        <source>See what shops are charged and paid</source>
        <translation>Sehen, was Geschäfte zahlen und ausgezahlt bekommen</translation>
    </message>
    <message>
        <source>Change what shops are charged</source>
        <translation>Ändern, was Geschäfte zahlen</translation>
    </message>
    <message>
        <source>See how the server does</source>
        <translation>Sehen, wie es dem Server geht</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Das Protokoll lesen</translation>
    </message>
    <message>
        <source>Keep the categories</source>
        <translation>Die Kategorien pflegen</translation>
    </message>
    <message>
        <source>Decide about returns</source>
        <translation>Über Rücksendungen entscheiden</translation>
    </message>
    <message>
        <source>See the shop as a person does</source>
        <translation>Den Shop sehen wie eine Person</translation>
    </message>
    <message>
        <source>Anonymize people</source>
        <translation>Personen anonymisieren</translation>
    </message>
    <message>
        <source>Make and verify backups</source>
        <translation>Sicherungen anlegen und prüfen</translation>
    </message>
    <message>
        <source>Begin maintenance and switch features</source>
        <translation>Wartung beginnen und Funktionen schalten</translation>
    </message>
    <message>
        <source>There is a role of this name already.</source>
        <translation>Es gibt schon eine Rolle dieses Namens.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile, or somebody has the role now. Look at it again.</source>
        <translation>Jemand hat sie inzwischen geändert, oder jemand hat die Rolle jetzt. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Nobody can give or take what they may not do themselves, or change their own role.</source>
        <translation>Niemand kann geben oder nehmen, was er selbst nicht darf, oder die eigene Rolle ändern.</translation>
    </message>
    <message>
        <source>The name is that of a role which is always there, or nothing is permitted.</source>
        <translation>Der Name gehört einer Rolle, die es immer gibt, oder es ist nichts erlaubt.</translation>
    </message>
    <message>
        <source>Make keys for programs</source>
        <translation>Schlüssel für Programme anlegen</translation>
    </message>
    <message>
        <source>Say who is told of what happens</source>
        <translation>Bestimmen, wem gemeldet wird, was geschieht</translation>
    </message>
    <message>
        <source>See promotions and their codes</source>
        <translation>Aktionen und ihre Codes ansehen</translation>
    </message>
    <message>
        <source>Make and change promotions</source>
        <translation>Aktionen anlegen und ändern</translation>
    </message>
    <message>
        <source>Change taxes and where is delivered to</source>
        <translation>Steuern und Lieferländer ändern</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Das ist kein vollständiger Dateipfad.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>SavedPart</name>
    <message>
        <source>Saved for later</source>
        <translation>Für später gemerkt</translation>
    </message>
    <message>
        <source>Move to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Move %1 to the cart</source>
        <translation>%1 in den Warenkorb legen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Hold a barcode into the frame. It is read once; show it again to read it again.</source>
        <translation>Halte einen Barcode in den Rahmen. Er wird einmal gelesen; zeig ihn noch einmal, um ihn noch einmal zu lesen.</translation>
    </message>
    <message>
        <source>A barcode can also be read from a picture: choose one, drop it here, or paste it.</source>
        <translation>Ein Barcode kann auch aus einem Bild gelesen werden: Wähle eines, zieh es hierher oder füge es ein.</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>Aus einem Bild</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Ein Bild einfügen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Look for products, brands, categories or article numbers.</source>
        <translation>Suche nach Produkten, Marken, Kategorien oder Artikelnummern.</translation>
    </message>
    <message>
        <source>No suggestions. Press Enter to search descriptions as well.</source>
        <translation>Keine Vorschläge. Die Eingabetaste sucht auch in Beschreibungen.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SellApplyPage</name>
    <message>
        <source>Sell here</source>
        <translation>Hier verkaufen</translation>
    </message>
    <message>
        <source>Opening your shop</source>
        <translation>Dein Laden wird eröffnet</translation>
    </message>
    <message>
        <source>Your shop is made. It may sell as soon as the market has approved it.</source>
        <translation>Dein Laden ist angelegt. Er darf verkaufen, sobald der Marktplatz ihn zugelassen hat.</translation>
    </message>
    <message>
        <source>Sent for review. You are told as soon as it is decided.</source>
        <translation>Zur Prüfung gesendet. Du erfährst es, sobald entschieden ist.</translation>
    </message>
    <message>
        <source>Sign in to sell</source>
        <translation>Melde dich an, um zu verkaufen</translation>
    </message>
    <message>
        <source>A shop belongs to an account.</source>
        <translation>Ein Laden gehört zu einem Konto.</translation>
    </message>
    <message>
        <source>Whoever owns the shop sees to this.</source>
        <translation>Darum kümmert sich, wem der Laden gehört.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 may sell</source>
        <translation>%1 darf verkaufen</translation>
    </message>
    <message>
        <source>What you publish can be found and bought.</source>
        <translation>Was du veröffentlichst, kann gefunden und gekauft werden.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dein Shop</translation>
    </message>
    <message>
        <source>Tell the market about your shop. What you write is kept on this device until you send it. Then a short checklist follows, and the market looks at it before anything is sold.</source>
        <translation>Erzähl dem Marktplatz von deinem Laden. Was du schreibst, bleibt auf diesem Gerät, bis du es sendest. Dann folgt eine kurze Liste, und der Marktplatz sieht sie sich an, bevor etwas verkauft wird.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>Was verkaufst du?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>How buyers reach you</source>
        <translation>Wie Käufer dich erreichen</translation>
    </message>
    <message>
        <source>A mail address or a phone number. Everybody sees it.</source>
        <translation>Eine Mailadresse oder eine Telefonnummer. Alle sehen sie.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Who answers for the shop</source>
        <translation>Wer für den Laden einsteht</translation>
    </message>
    <message>
        <source>Only the market sees this</source>
        <translation>Das sieht nur der Marktplatz</translation>
    </message>
    <message>
        <source>A company sells, and no person</source>
        <translation>Ein Unternehmen verkauft, keine Person</translation>
    </message>
    <message>
        <source>Full name of the company</source>
        <translation>Voller Name des Unternehmens</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Dein voller Name</translation>
    </message>
    <message>
        <source>Register and number</source>
        <translation>Register und Nummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Address of the business</source>
        <translation>Anschrift des Geschäfts</translation>
    </message>
    <message>
        <source>Account for payouts</source>
        <translation>Konto für Auszahlungen</translation>
    </message>
    <message>
        <source>Whose account it is</source>
        <translation>Wem das Konto gehört</translation>
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
        <translation>Noch nicht gesendet. Auf diesem Gerät gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bewerben</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Zur Prüfung senden</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Change it and apply again</source>
        <translation>Ändern und erneut bewerben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Text and language</source>
        <translation>Schrift und Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>More languages come with the next versions.</source>
        <translation>Weitere Sprachen kommen mit den nächsten Versionen.</translation>
    </message>
    <message>
        <source>Your session on this device</source>
        <translation>Deine Sitzung auf diesem Gerät</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>There is no catalogue on this device yet.</source>
        <translation>Auf diesem Gerät ist noch kein Katalog.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Forget searches</source>
        <translation>Suchverlauf leeren</translation>
    </message>
    <message>
        <source>Your searches are forgotten</source>
        <translation>Dein Suchverlauf ist geleert</translation>
    </message>
    <message>
        <source>Forget what I looked at</source>
        <translation>Angesehenes vergessen</translation>
    </message>
    <message>
        <source>What you looked at is forgotten</source>
        <translation>Angesehenes ist vergessen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Aura Shop %1</source>
        <translation>Aura Shop %1</translation>
    </message>
    <message>
        <source>A marketplace that works without a network. Free software under the Apache License 2.0, built with Qt, SQLite and the typeface Inter.</source>
        <translation>Ein Marktplatz, der ohne Netz funktioniert. Freie Software unter der Apache License 2.0, gebaut mit Qt, SQLite und der Schrift Inter.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>What this device speaks of when it happens. The bell counts everything.</source>
        <translation>Worauf dieses Gerät gleich hinweist. Die Glocke zählt alles.</translation>
    </message>
    <message>
        <source>Orders on their way</source>
        <translation>Bestellungen unterwegs</translation>
    </message>
    <message>
        <source>Returns and refunds</source>
        <translation>Rücksendungen und Erstattungen</translation>
    </message>
    <message>
        <source>Prices and stock of your wishes</source>
        <translation>Preise und Bestand gemerkter Produkte</translation>
    </message>
    <message>
        <source>Sign-ins on new devices</source>
        <translation>Anmeldungen auf neuen Geräten</translation>
    </message>
    <message>
        <source>Currency of prices</source>
        <translation>Währung der Preise</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShipSheet</name>
    <message>
        <source>Ship it</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Zusteller</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Type it, or scan it from the label.</source>
        <translation>Eintippen oder vom Etikett scannen.</translation>
    </message>
    <message>
        <source>Where it can be followed</source>
        <translation>Wo man sie verfolgen kann</translation>
    </message>
    <message>
        <source>Mark as shipped</source>
        <translation>Als versandt melden</translation>
    </message>
    <message>
        <source>What is in this parcel? What is left can be sent later.</source>
        <translation>Was ist in diesem Paket? Der Rest kann später versendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%Ln zu versenden</numerusform>
            <numerusform>%Ln zu versenden</numerusform>
        </translation>
    </message>
    <message>
        <source>In this parcel of %1: %2</source>
        <translation>In diesem Paket von %1: %2</translation>
    </message>
    <message>
        <source>Mark this part as shipped</source>
        <translation>Diesen Teil als versandt melden</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Packzettel</translation>
    </message>
</context>
<context>
    <name>ShopActions</name>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>basket trolley</source>
        <comment>keywords</comment>
        <translation>Korb Einkaufswagen</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>wishes favourites hearts later</source>
        <comment>keywords</comment>
        <translation>Wünsche Favoriten Wunschliste Herz später</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>queue pending changes offline waiting upload</source>
        <comment>keywords</comment>
        <translation>Warteschlange ausstehend Änderungen offline Synchronisation</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start beginning front page</source>
        <comment>keywords</comment>
        <translation>Anfang Startseite Home</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>browse departments tree</source>
        <comment>keywords</comment>
        <translation>stöbern Abteilungen Rubriken</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Zur Kasse</translation>
    </message>
    <message>
        <source>buy pay order</source>
        <comment>keywords</comment>
        <translation>kaufen bezahlen bestellen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>purchases returns tracking invoices parcels</source>
        <comment>keywords</comment>
        <translation>Käufe Rücksendungen Sendungsverfolgung Rechnungen Pakete</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>you profile</source>
        <comment>keywords</comment>
        <translation>du Profil</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>log in login account</source>
        <comment>keywords</comment>
        <translation>einloggen Login Konto</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>register sign up create join</source>
        <comment>keywords</comment>
        <translation>registrieren erstellen neu</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>reset lost</source>
        <comment>keywords</comment>
        <translation>zurücksetzen verloren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>news messages</source>
        <comment>keywords</comment>
        <translation>Neues Nachrichten Mitteilungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>name phone birthday</source>
        <comment>keywords</comment>
        <translation>Name Telefon Geburtstag</translation>
    </message>
    <message>
        <source>Your addresses</source>
        <translation>Deine Adressen</translation>
    </message>
    <message>
        <source>address book delivery street</source>
        <comment>keywords</comment>
        <translation>Adressbuch Anschrift Lieferung Straße</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>sessions sign out elsewhere</source>
        <comment>keywords</comment>
        <translation>Sitzungen anderswo abmelden</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>security</source>
        <comment>keywords</comment>
        <translation>Sicherheit Kennwort</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>export download delete account privacy</source>
        <comment>keywords</comment>
        <translation>Export herunterladen Konto löschen Datenschutz</translation>
    </message>
    <message>
        <source>Search the shop</source>
        <translation>Im Shop suchen</translation>
    </message>
    <message>
        <source>find products</source>
        <comment>keywords</comment>
        <translation>finden Produkte</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>refresh update reload send</source>
        <comment>keywords</comment>
        <translation>aktualisieren neu laden senden synchronisieren</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>window larger</source>
        <comment>keywords</comment>
        <translation>Fenster größer</translation>
    </message>
    <message>
        <source>Forget past searches</source>
        <translation>Frühere Suchen vergessen</translation>
    </message>
    <message>
        <source>clear history privacy</source>
        <comment>keywords</comment>
        <translation>Verlauf löschen Datenschutz</translation>
    </message>
    <message>
        <source>Forget what was looked at</source>
        <translation>Angesehenes vergessen</translation>
    </message>
    <message>
        <source>clear recently seen history privacy</source>
        <comment>keywords</comment>
        <translation>zuletzt gesehen Verlauf löschen Datenschutz</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>log out leave</source>
        <comment>keywords</comment>
        <translation>ausloggen Logout</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>quit exit end</source>
        <comment>keywords</comment>
        <translation>beenden verlassen Ende</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>options preferences storage</source>
        <comment>keywords</comment>
        <translation>Optionen Vorlieben Speicher</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>about version</source>
        <comment>keywords</comment>
        <translation>über Version Info</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>keywords</comment>
        <translation>Übersetzung language</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>Preise: %1</translation>
    </message>
    <message>
        <source>currency money</source>
        <comment>keywords</comment>
        <translation>Währung Geld</translation>
    </message>
    <message>
        <source>Today in your shop</source>
        <translation>Heute in deinem Shop</translation>
    </message>
    <message>
        <source>sell vendor dashboard sales</source>
        <comment>keywords</comment>
        <translation>verkaufen händler übersicht umsatz</translation>
    </message>
    <message>
        <source>Orders of your shop</source>
        <translation>Bestellungen deines Shops</translation>
    </message>
    <message>
        <source>sell vendor pack ship returns</source>
        <comment>keywords</comment>
        <translation>verkaufen händler packen versenden rückgaben</translation>
    </message>
    <message>
        <source>Stock of your shop</source>
        <translation>Bestand deines Shops</translation>
    </message>
    <message>
        <source>sell vendor inventory count shelf scanner</source>
        <comment>keywords</comment>
        <translation>verkaufen händler inventur zählen regal scanner</translation>
    </message>
    <message>
        <source>Products of your shop</source>
        <translation>Produkte deines Shops</translation>
    </message>
    <message>
        <source>sell vendor prices status bulk</source>
        <comment>keywords</comment>
        <translation>verkaufen händler preise status viele</translation>
    </message>
    <message>
        <source>Reviews of your shop</source>
        <translation>Bewertungen deines Shops</translation>
    </message>
    <message>
        <source>sell vendor ratings stars</source>
        <comment>keywords</comment>
        <translation>verkaufen händler sterne</translation>
    </message>
    <message>
        <source>To decide in your shop</source>
        <translation>In deinem Shop zu entscheiden</translation>
    </message>
    <message>
        <source>sell vendor conflicts refused</source>
        <comment>keywords</comment>
        <translation>verkaufen händler konflikte abgelehnt</translation>
    </message>
    <message>
        <source>Figures of your shop</source>
        <translation>Zahlen deines Shops</translation>
    </message>
    <message>
        <source>sell vendor analytics revenue statistics charts</source>
        <comment>keywords</comment>
        <translation>verkaufen händler auswertung umsatz statistik diagramme</translation>
    </message>
    <message>
        <source>New product in your shop</source>
        <translation>Neues Produkt in deinem Shop</translation>
    </message>
    <message>
        <source>sell vendor add create article</source>
        <comment>keywords</comment>
        <translation>verkaufen händler anlegen hinzufügen artikel</translation>
    </message>
    <message>
        <source>Settings of your shop</source>
        <translation>Einstellungen deines Shops</translation>
    </message>
    <message>
        <source>sell vendor holiday closed delivery returns contact name</source>
        <comment>keywords</comment>
        <translation>verkaufen Händler Urlaub geschlossen Lieferung Rückgabe Kontakt Name</translation>
    </message>
    <message>
        <source>Money of your shop</source>
        <translation>Geld deines Shops</translation>
    </message>
    <message>
        <source>sell vendor money payout commission statement balance</source>
        <comment>keywords</comment>
        <translation>verkaufen geld auszahlung provision abrechnung guthaben</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price in %1</source>
        <translation>Preis in %1</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Kostenlos ab</translation>
    </message>
    <message>
        <source>Days, at least</source>
        <translation>Tage, mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Only to these countries, such as DE, AT</source>
        <translation>Nur in diese Länder, etwa DE, AT</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Search 44,047 products</source>
        <translation>44.047 Produkte durchsuchen</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Cart, 3 items</source>
        <translation>Warenkorb, 3 Artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>In stock only</source>
        <translation>Nur auf Lager</translation>
    </message>
    <message>
        <source>1,515 products · updated 3 min ago</source>
        <translation>1.515 Produkte · aktualisiert vor 3&#xa0;Min.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Price: low to high</source>
        <translation>Preis aufsteigend</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>ShopSettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved. It is on its way to the market.</source>
        <translation>Gespeichert. Es ist unterwegs zum Marktplatz.</translation>
    </message>
    <message>
        <source>Saved. It is sent as soon as the market can be reached.</source>
        <translation>Gespeichert. Es wird gesendet, sobald der Marktplatz erreichbar ist.</translation>
    </message>
    <message>
        <source>Your shop is not on this device yet</source>
        <translation>Dein Shop ist noch nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>Its settings come with the next sync.</source>
        <translation>Seine Einstellungen kommen mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Your change was not taken</source>
        <translation>Deine Änderung wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Offen oder geschlossen</translation>
    </message>
    <message>
        <source>Closed for a while</source>
        <translation>Vorübergehend geschlossen</translation>
    </message>
    <message>
        <source>Your products stay where they are and say that the shop is closed. Nothing can be ordered; what was ordered before is yours to send.</source>
        <translation>Deine Produkte bleiben, wo sie sind, und sagen, dass der Shop geschlossen ist. Bestellt werden kann nichts; was schon bestellt ist, schickst du wie immer.</translation>
    </message>
    <message>
        <source>Opens again on</source>
        <translation>Öffnet wieder am</translation>
    </message>
    <message>
        <source>Such as %1. Without a day it stays closed until you open it.</source>
        <translation>Zum Beispiel %1. Ohne Tag bleibt er geschlossen, bis du ihn öffnest.</translation>
    </message>
    <message>
        <source>A word to buyers</source>
        <translation>Ein Wort an die Käufer</translation>
    </message>
    <message>
        <source>What buyers see</source>
        <translation>Was Käufer sehen</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>About the shop</source>
        <translation>Über den Shop</translation>
    </message>
    <message>
        <source>How buyers reach you</source>
        <translation>Wie Käufer dich erreichen</translation>
    </message>
    <message>
        <source>A mail address or a phone number. Everybody can see it.</source>
        <translation>Eine E-Mail-Adresse oder Telefonnummer. Alle können sie sehen.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Without a way of delivery, everything is delivered free.</source>
        <translation>Ohne Lieferart wird alles kostenlos geliefert.</translation>
    </message>
    <message>
        <source>Add a way of delivery</source>
        <translation>Lieferart hinzufügen</translation>
    </message>
    <message>
        <source>Returns and stock</source>
        <translation>Rückgabe und Bestand</translation>
    </message>
    <message>
        <source>Days in which buyers may send back</source>
        <translation>Tage, in denen Käufer zurückschicken können</translation>
    </message>
    <message>
        <source>How returns work</source>
        <translation>Wie die Rückgabe läuft</translation>
    </message>
    <message>
        <source>Stock is low up to so many pieces</source>
        <translation>Bestand ist knapp bis zu so vielen Stück</translation>
    </message>
    <message>
        <source>For every article that has no number of its own.</source>
        <translation>Für jeden Artikel ohne eigene Zahl.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>The shop ended your session. What you did meanwhile is kept and sent once you are signed in.</source>
        <translation>Der Shop hat deine Sitzung beendet. Was du inzwischen getan hast, bleibt erhalten und wird gesendet, sobald du angemeldet bist.</translation>
    </message>
    <message>
        <source>Your cart comes along. Browsing and filling it works without an account too.</source>
        <translation>Dein Warenkorb kommt mit. Stöbern und Füllen gehen auch ohne Konto.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>New here? Make an account</source>
        <translation>Neu hier? Konto anlegen</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Some things have not been sent yet</source>
        <translation>Einiges wurde noch nicht gesendet</translation>
    </message>
    <message>
        <source>Keep them, and they go out after your next sign-in on this device. Discard them, and they never reach the shop.</source>
        <translation>Behältst du es, wird es nach deiner nächsten Anmeldung auf diesem Gerät gesendet. Verwirfst du es, erreicht es den Shop nie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep and sign out</source>
        <translation>Behalten und abmelden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>SlipTexts</name>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Packing slip %1</source>
        <translation>Packzettel %1</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), printed on %1</source>
        <translation>
            <numerusform>%Ln Bestellung, gedruckt am %1</numerusform>
            <numerusform>%Ln Bestellungen, gedruckt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Packzettel</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Bestellt am %1</translation>
    </message>
    <message>
        <source>The buyer&apos;s note</source>
        <translation>Hinweis des Käufers</translation>
    </message>
    <message>
        <source>Packing slip for order %1</source>
        <translation>Packzettel zur Bestellung %1</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StockHistorySheet</name>
    <message>
        <source>Low up to</source>
        <translation>Knapp bis</translation>
    </message>
    <message>
        <source>Low up to, as in the whole shop</source>
        <translation>Knapp bis, wie im ganzen Shop</translation>
    </message>
    <message>
        <source>As in the whole shop: %1</source>
        <translation>Wie im ganzen Shop: %1</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>Knapp bis %1</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Nothing of yours has the code %1</source>
        <translation>Nichts von dir hat den Code %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>Name, SKU oder Barcode</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Enter what you see on the shelf. What is sold meanwhile is taken into account when it is saved.</source>
        <translation>Gib ein, was im Regal liegt. Was inzwischen verkauft wird, ist beim Speichern berücksichtigt.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>Noch wird kein Bestand geführt</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>Nichts geht aus</translation>
    </message>
    <message>
        <source>As soon as you have products of which pieces are counted, they are here.</source>
        <translation>Sobald du Produkte hast, deren Stücke gezählt werden, stehen sie hier.</translation>
    </message>
    <message>
        <source>There is enough of everything.</source>
        <translation>Von allem ist genug da.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>Knapp bis %1</translation>
    </message>
    <message>
        <source>Low up to %1, in the whole shop</source>
        <translation>Knapp bis %1, im ganzen Shop</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 im Regal</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Leave %1 as it was</source>
        <translation>%1 lassen, wie es war</translation>
    </message>
    <message>
        <source>One fewer counted of %1</source>
        <translation>Eins weniger gezählt: %1</translation>
    </message>
    <message>
        <source>One fewer of %1</source>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Counted of %1</source>
        <translation>Gezählt: %1</translation>
    </message>
    <message>
        <source>More or fewer of %1</source>
        <translation>Mehr oder weniger: %1</translation>
    </message>
    <message>
        <source>One more counted of %1</source>
        <translation>Eins mehr gezählt: %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>Eins mehr: %1</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht deine Entscheidung</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Move %1 to another location</source>
        <translation>%1 an einen anderen Standort umlagern</translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The catalogue is cleared. It is fetched again when the shop is reached.</source>
        <translation>Der Katalog ist geleert. Er wird neu geladen, wenn der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 used on this device</source>
        <translation>%1 auf diesem Gerät belegt</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>Deine eigenen Daten</translation>
    </message>
    <message>
        <source>Clearing removes what can be fetched again. Your cart, what waits to be sent and your account are never touched.</source>
        <translation>Leeren entfernt, was sich neu laden lässt. Dein Warenkorb, alles noch nicht Gesendete und dein Konto bleiben immer unberührt.</translation>
    </message>
    <message>
        <source>Clear the catalogue</source>
        <translation>Katalog leeren</translation>
    </message>
    <message>
        <source>Clear the catalogue?</source>
        <translation>Katalog leeren?</translation>
    </message>
    <message>
        <source>Until it is fetched again there is nothing to browse. Your own data stays.</source>
        <translation>Bis er neu geladen ist, gibt es nichts zu stöbern. Deine eigenen Daten bleiben.</translation>
    </message>
    <message>
        <source>The fetched pictures are cleared.</source>
        <translation>Die geladenen Bilder sind gelöscht.</translation>
    </message>
    <message>
        <source>Catalogue and its drawings</source>
        <translation>Katalog mit Zeichnungen</translation>
    </message>
    <message>
        <source>Fetched pictures</source>
        <translation>Geladene Bilder</translation>
    </message>
    <message>
        <source>Fetched pictures may take</source>
        <translation>Geladene Bilder dürfen belegen</translation>
    </message>
    <message>
        <source>When it is full, what was shown longest ago goes first.</source>
        <translation>Ist der Platz voll, geht zuerst, was am längsten nicht gezeigt wurde.</translation>
    </message>
    <message>
        <source>Clear the pictures</source>
        <translation>Bilder löschen</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Forget %1</source>
        <translation>%1 aus dem Suchverlauf entfernen</translation>
    </message>
</context>
<context>
    <name>SumTable</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Canceled since</source>
        <translation>Seitdem storniert</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Es bleibt</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Offline · %Ln wartet</numerusform>
            <numerusform>Offline · %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>The storage of this device is full</source>
        <translation>Der Speicher dieses Geräts ist voll</translation>
    </message>
    <message>
        <source>Nothing is lost, but nothing new can be saved. Free some space; it goes on by itself.</source>
        <translation>Nichts ist verloren, aber Neues lässt sich nicht speichern. Gib etwas Platz frei; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The app cannot write to its folder</source>
        <translation>Die App kann nicht in ihren Ordner schreiben</translation>
    </message>
    <message>
        <source>You can look at everything, but nothing new can be saved until it may write there.</source>
        <translation>Du kannst alles ansehen, aber Neues lässt sich erst speichern, wenn sie dort schreiben darf.</translation>
    </message>
    <message>
        <source>This version is too old for the shop</source>
        <translation>Diese Version ist zu alt für den Shop</translation>
    </message>
    <message>
        <source>What you do is kept and still sent. Please update the app to see what is new.</source>
        <translation>Was du tust, bleibt erhalten und wird weiter gesendet. Bitte aktualisiere die App, um Neues zu sehen.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Deine Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Nothing is lost: your cart, your orders and what waits are kept on this device. Sign in again, and it goes on.</source>
        <translation>Nichts ist verloren: Dein Warenkorb, deine Bestellungen und was wartet, bleiben auf diesem Gerät. Melde dich wieder an, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Some stored data was damaged</source>
        <translation>Einige gespeicherte Daten waren beschädigt</translation>
    </message>
    <message>
        <source>It was put aside, not deleted; what the shop knows is fetched again. The files: %1</source>
        <translation>Sie wurden beiseitegelegt, nicht gelöscht; was der Shop kennt, wird neu geladen. Die Dateien: %1</translation>
    </message>
    <message>
        <source>This network wants something from you first</source>
        <translation>Dieses Netz will zuerst etwas von dir</translation>
    </message>
    <message>
        <source>Something else answers in the shop&apos;s place, as the sign-in page of a hotel or a train does. Open a browser and sign in to the network; everything is kept until then.</source>
        <translation>Statt des Shops antwortet etwas anderes, etwa die Anmeldeseite eines Hotels oder Zuges. Öffne einen Browser und melde dich im Netz an; bis dahin bleibt alles erhalten.</translation>
    </message>
    <message>
        <source>Another window does the syncing</source>
        <translation>Ein anderes Fenster gleicht ab</translation>
    </message>
    <message>
        <source>What you do here is queued, and that window sends it. When it is closed, this one takes over.</source>
        <translation>Was du hier tust, kommt in die Warteschlange, und jenes Fenster sendet es. Wird es geschlossen, übernimmt dieses.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for your decision.</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf deine Entscheidung.</numerusform>
            <numerusform>%Ln Änderungen warten auf deine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your work is kept and sent after you sign in again.</source>
        <translation>Deine Änderungen bleiben erhalten und werden gesendet, wenn du dich wieder anmeldest.</translation>
    </message>
    <message>
        <source>Exchanging changes with the shop.</source>
        <translation>Änderungen werden mit dem Shop ausgetauscht.</translation>
    </message>
    <message>
        <source>Your changes are on their way.</source>
        <translation>Deine Änderungen sind unterwegs.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Your changes are kept here and sent once the shop can be reached.</source>
        <translation>Deine Änderungen bleiben hier und werden gesendet, sobald der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>You can go on: everything is on this device.</source>
        <translation>Du kannst weitermachen: Alles ist auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is asked when you sign in.</source>
        <translation>Der Schlüsselbund des Systems wird gefragt, wenn du dich anmeldest.</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Only your account on this device opens it.</source>
        <translation>Nur dein Benutzerkonto auf diesem Gerät öffnet ihn.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Your personal data cannot be opened or written until you unlock the keychain of your system. What is kept stays kept.</source>
        <translation>Deine persönlichen Daten lassen sich weder öffnen noch schreiben, bis du den Schlüsselbund deines Systems entsperrst. Was gespeichert ist, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>There is no keychain on this system</source>
        <translation>Kein Schlüsselbund auf diesem System</translation>
    </message>
    <message>
        <source>A passphrase can protect your personal data instead. Without one, only browsing and a guest&apos;s cart are possible: nothing is written where others could read it.</source>
        <translation>Stattdessen kann eine Passphrase deine persönlichen Daten schützen. Ohne sie kannst du nur stöbern und als Gast den Warenkorb füllen: Nichts wird dort geschrieben, wo andere es lesen könnten.</translation>
    </message>
    <message>
        <source>Kept until the app is closed</source>
        <translation>Nur bis zum Schließen der App</translation>
    </message>
    <message>
        <source>Nothing about your session is written down.</source>
        <translation>Von deiner Sitzung wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Kept in an unprotected file</source>
        <translation>In einer ungeschützten Datei</translation>
    </message>
    <message>
        <source>Somebody chose that for this device. Whoever can read the file can use your account.</source>
        <translation>Jemand hat das für dieses Gerät so gewählt. Wer die Datei lesen kann, kann dein Konto benutzen.</translation>
    </message>
    <message>
        <source>Protected by your passphrase</source>
        <translation>Mit Passphrase geschützt</translation>
    </message>
    <message>
        <source>Your personal data on this device opens with your passphrase only.</source>
        <translation>Deine persönlichen Daten auf diesem Gerät öffnen sich nur mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Your personal data is locked</source>
        <translation>Persönliche Daten gesperrt</translation>
    </message>
    <message>
        <source>Enter your passphrase to open it. What waits to be sent is kept until then.</source>
        <translation>Gib deine Passphrase ein, um sie zu öffnen. Was noch nicht gesendet ist, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>The key to your personal data is missing</source>
        <translation>Schlüssel zu deinen Daten fehlt</translation>
    </message>
    <message>
        <source>It is not where it was kept any more. What is on this device cannot be opened without it; what is on the server is still yours.</source>
        <translation>Er ist nicht mehr dort, wo er aufbewahrt war. Ohne ihn lässt sich nicht öffnen, was auf diesem Gerät ist; was auf dem Server ist, gehört weiter dir.</translation>
    </message>
</context>
<context>
    <name>SystemPictureChooser</name>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Nur noch wenige</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Produkt</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Including tax</source>
        <translation>Inkl.&#xa0;MwSt.</translation>
    </message>
    <message>
        <source>Plus tax</source>
        <translation>Zzgl.&#xa0;MwSt.</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The shop is closed for a while.</source>
        <translation>Der Shop ist vorübergehend geschlossen.</translation>
    </message>
    <message>
        <source>The shop is closed and opens again on %1.</source>
        <translation>Der Shop ist geschlossen und öffnet wieder am %1.</translation>
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
        <translation>Der Gutschein zählt.</translation>
    </message>
    <message>
        <source>The shop checks it when your order arrives. If it does not hold, you are asked again.</source>
        <translation>Der Shop prüft ihn, wenn Ihre Bestellung eintrifft. Gilt er nicht, werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>There is no voucher with this code. Please look whether it is written right.</source>
        <translation>Einen Gutschein mit diesem Code gibt es nicht. Bitte sehen Sie nach, ob er richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>This voucher does not hold yet.</source>
        <translation>Dieser Gutschein gilt noch nicht.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Dieser Gutschein ist abgelaufen.</translation>
    </message>
    <message>
        <source>This voucher has been used as often as it could be.</source>
        <translation>Dieser Gutschein wurde schon so oft eingelöst, wie es ging.</translation>
    </message>
    <message>
        <source>You have used this voucher already.</source>
        <translation>Sie haben diesen Gutschein schon eingelöst.</translation>
    </message>
    <message>
        <source>This voucher counts from %1 on, for the articles that it is for.</source>
        <translation>Dieser Gutschein zählt ab %1, für die Artikel, für die er gilt.</translation>
    </message>
    <message numerus="yes">
        <source>This voucher counts from %n piece(s) on, of the articles that it is for.</source>
        <translation>
            <numerusform>Dieser Gutschein zählt ab %n Stück der Artikel, für die er gilt.</numerusform>
            <numerusform>Dieser Gutschein zählt ab %n Stück der Artikel, für die er gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This voucher is for other articles than those in your cart.</source>
        <translation>Dieser Gutschein ist für andere Artikel als die in Ihrem Warenkorb.</translation>
    </message>
    <message>
        <source>This voucher is for somebody&apos;s first order.</source>
        <translation>Dieser Gutschein ist für die erste Bestellung.</translation>
    </message>
    <message>
        <source>This voucher is for those who are signed in.</source>
        <translation>Dieser Gutschein ist für alle, die angemeldet sind.</translation>
    </message>
    <message>
        <source>This voucher does not count in the currency of this order.</source>
        <translation>Dieser Gutschein zählt in der Währung dieser Bestellung nicht.</translation>
    </message>
    <message>
        <source>This voucher is not added to what is taken off already.</source>
        <translation>Dieser Gutschein kommt nicht zu dem hinzu, was schon abgezogen ist.</translation>
    </message>
    <message>
        <source>Too many codes were tried. Please wait an hour and try again.</source>
        <translation>Es wurden zu viele Codes probiert. Bitte warten Sie eine Stunde und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ThresholdSheet</name>
    <message>
        <source>Low stock</source>
        <translation>Knapper Bestand</translation>
    </message>
    <message>
        <source>So many pieces that can be sold, or fewer, are low. This counts for every article that has no number of its own.</source>
        <translation>So viele verkäufliche Stück oder weniger gelten als knapp. Das zählt für jeden Artikel, der keine eigene Zahl hat.</translation>
    </message>
    <message>
        <source>Low up to %1</source>
        <translation>Knapp bis %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your decision</source>
        <translation>
            <numerusform>%Ln Änderung braucht deine Entscheidung</numerusform>
            <numerusform>%Ln Änderungen brauchen deine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile. Nothing of yours is lost.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert. Von dir ist nichts verloren.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Your shop is empty</source>
        <translation>Dein Shop ist leer</translation>
    </message>
    <message>
        <source>Orders, stock and reviews show up here as soon as there are any.</source>
        <translation>Bestellungen, Bestand und Bewertungen stehen hier, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Zu packen</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Returns to decide</source>
        <translation>Offene Rückgaben</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Knapper Bestand</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>New reviews</source>
        <translation>Neue Bewertungen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Your shop is closed</source>
        <translation>Dein Shop ist geschlossen</translation>
    </message>
    <message>
        <source>Nothing can be ordered. What was ordered before is yours to send.</source>
        <translation>Bestellt werden kann nichts. Was schon bestellt ist, schickst du wie immer.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of your shop</source>
        <translation>Einstellungen deines Shops</translation>
    </message>
    <message>
        <source>Money of your shop</source>
        <translation>Geld deines Shops</translation>
    </message>
    <message>
        <source>Your last payout came back</source>
        <translation>Deine letzte Auszahlung kam zurück</translation>
    </message>
    <message>
        <source>Nothing can be paid out to you yet</source>
        <translation>Dir kann noch nichts ausgezahlt werden</translation>
    </message>
    <message>
        <source>Say where the money of your shop goes.</source>
        <translation>Sag, wohin das Geld deines Shops geht.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Cart, %1</source>
        <translation>Warenkorb, %1</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>Konto von %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Leave search</source>
        <translation>Suche verlassen</translation>
    </message>
    <message>
        <source>Notifications, %1</source>
        <translation>Mitteilungen, %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Wishlist, %1</source>
        <translation>Merkliste, %1</translation>
    </message>
    <message>
        <source>Wishlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Currency of prices: %1</source>
        <translation>Währung der Preise: %1</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
</context>
<context>
    <name>TransferSheet</name>
    <message>
        <source>Move to another location</source>
        <translation>An einen anderen Standort umlagern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
</context>
<context>
    <name>VariantEditRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>%1 anbieten</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Give all variants the price of %1</source>
        <translation>Allen Varianten den Preis von %1 geben</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Preis (%1)</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Preis vorher</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
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
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Your change was not taken</source>
        <translation>Deine Änderung wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Ship it</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not packed yet</source>
        <translation>Doch nicht gepackt</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n to pick</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>The buyer&apos;s note</source>
        <translation>Hinweis des Käufers</translation>
    </message>
    <message>
        <source>There is no such order</source>
        <translation>Diese Bestellung gibt es nicht</translation>
    </message>
    <message>
        <source>It may belong to another shop.</source>
        <translation>Vielleicht gehört sie zu einem anderen Shop.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>Diese Bestellung stornieren?</translation>
    </message>
    <message>
        <source>The buyer is told, and what was paid goes back. This cannot be undone.</source>
        <translation>Der Käufer erfährt es, und was bezahlt ist, geht zurück. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Bestellung behalten</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Packzettel</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packing slip of %1</source>
        <translation>Packzettel: %1</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest stornieren</translation>
    </message>
    <message>
        <source>Cancel the rest?</source>
        <translation>Den Rest stornieren?</translation>
    </message>
    <message>
        <source>Not sent any more: %1. The buyer is told, and %2 goes back or is not owed. This cannot be undone.</source>
        <translation>Wird nicht mehr versandt: %1. Der Käufer erfährt es, und %2 werden erstattet oder sind nicht zu zahlen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>VendorOrderRow</name>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht deine Entscheidung</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
</context>
<context>
    <name>VendorOrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Number, buyer or article</source>
        <translation>Nummer, Käufer oder Artikel</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Zu packen</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>There is nothing to pack.</source>
        <translation>Es gibt nichts zu packen.</translation>
    </message>
    <message>
        <source>What is packed waits here for the carrier.</source>
        <translation>Was gepackt ist, wartet hier auf den Zusteller.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>Nobody sends anything back.</source>
        <translation>Niemand schickt etwas zurück.</translation>
    </message>
    <message>
        <source>Orders show up here as soon as somebody buys.</source>
        <translation>Bestellungen stehen hier, sobald jemand kauft.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
</context>
<context>
    <name>VendorReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought here</source>
        <translation>Hier gekauft</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>What buyers say of your products shows up here.</source>
        <translation>Was Käufer zu deinen Produkten sagen, steht hier.</translation>
    </message>
</context>
<context>
    <name>VendorTexts</name>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <source>The rest waits to be shipped.</source>
        <translation>Der Rest wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht bestellt</translation>
    </message>
    <message>
        <source>The buyer has not confirmed it.</source>
        <translation>Der Käufer hat sie nicht bestätigt.</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Zu packen</translation>
    </message>
    <message>
        <source>Pick the articles and pack them.</source>
        <translation>Such die Artikel zusammen und pack sie ein.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Zu versenden</translation>
    </message>
    <message>
        <source>Packed. Hand it to the carrier.</source>
        <translation>Gepackt. Gib es dem Zusteller.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>On its way to the buyer.</source>
        <translation>Unterwegs zum Käufer.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>The buyer has it.</source>
        <translation>Der Käufer hat es.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>nicht gepackt</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>gepackt</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>You wanted it %1, but it was %2 already. It stays as it is.</source>
        <translation>Du wolltest „%1“, aber sie war schon „%2“. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>A part is on its way to the buyer. The rest was canceled.</source>
        <translation>Ein Teil ist unterwegs zum Käufer. Der Rest wurde storniert.</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher %1</source>
        <translation>Gutschein %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the voucher</source>
        <translation>Gutschein entfernen</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Code of a voucher</source>
        <translation>Code eines Gutscheins</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Use the voucher</source>
        <translation>Gutschein einlösen</translation>
    </message>
</context>
<context>
    <name>WishRow</name>
    <message>
        <source>No longer in the shop</source>
        <translation>Nicht mehr im Shop</translation>
    </message>
    <message>
        <source>Remove %1 from wishlist</source>
        <translation>%1 von der Merkliste entfernen</translation>
    </message>
    <message>
        <source>Move to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Move %1 to the cart</source>
        <translation>%1 in den Warenkorb legen</translation>
    </message>
</context>
<context>
    <name>WishlistPage</name>
    <message>
        <source>Wishlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>%1, kept on this device. Sign in to have them everywhere.</source>
        <translation>%1, auf diesem Gerät gemerkt. Melde dich an, um sie überall zu haben.</translation>
    </message>
    <message>
        <source>Nothing on your wishlist yet</source>
        <translation>Noch nichts auf deiner Merkliste</translation>
    </message>
    <message>
        <source>Press the heart of a product to keep an eye on it: on its price, and on whether it can be bought.</source>
        <translation>Drücke auf das Herz eines Produkts, um es im Blick zu behalten: seinen Preis und ob es zu haben ist.</translation>
    </message>
    <message>
        <source>Browse categories</source>
        <translation>Kategorien ansehen</translation>
    </message>
</context>
<context>
    <name>aura::app::AddressEditModel</name>
    <message>
        <source>Your address book is full. Remove one that you need no more.</source>
        <translation>Dein Adressbuch ist voll. Entferne eine Adresse, die du nicht mehr brauchst.</translation>
    </message>
</context>
<context>
    <name>aura::app::AdminTable</name>
    <message>
        <source>This needs the network. It is asked for again when you ask.</source>
        <translation>Das braucht das Netz. Es wird wieder gefragt, wenn du es willst.</translation>
    </message>
</context>
<context>
    <name>aura::app::AppContext</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
</context>
<context>
    <name>aura::app::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>Wen oder was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entries are as they were written.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: %Ln Eintrag steht da, wie er geschrieben wurde.</numerusform>
            <numerusform>Das Protokoll ist unversehrt: %Ln Einträge stehen da, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has been changed: entry %1 is not as it was written, or missing.</source>
        <translation>Das Protokoll wurde verändert: Eintrag %1 ist nicht, wie er geschrieben wurde, oder fehlt.</translation>
    </message>
</context>
<context>
    <name>aura::app::BackupTable</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>aura::app::CartModel</name>
    <message>
        <source>Several currencies: each is a payment of its own.</source>
        <translation>Mehrere Währungen: Jede ist eine eigene Zahlung.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation>Der Warenkorb ist voll.</translation>
    </message>
    <message>
        <source>%1 saved for later</source>
        <translation>%1 für später gemerkt</translation>
    </message>
    <message>
        <source>You pay %1, each currency by itself.</source>
        <translation>Du zahlst %1, jede Währung für sich.</translation>
    </message>
    <message>
        <source>You pay %1, without delivery.</source>
        <translation>Du zahlst %1, ohne Lieferung.</translation>
    </message>
</context>
<context>
    <name>aura::app::CategoryTree</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What is there now is shown; look at it and try again.</source>
        <translation>Jemand hat es inzwischen geändert. Gezeigt wird, was jetzt da ist; sieh es an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>Etwas mit diesem Namen gibt es dort schon.</translation>
    </message>
    <message>
        <source>It cannot stand there: below itself, below one that became another, or deeper than %1 levels.</source>
        <translation>Dort kann sie nicht stehen: unter sich selbst, unter einer, die eine andere wurde, oder tiefer als %1 Ebenen.</translation>
    </message>
    <message>
        <source>There are as many categories as there can be.</source>
        <translation>Mehr Kategorien kann es nicht geben.</translation>
    </message>
    <message>
        <source>%1 (became %2)</source>
        <translation>%1 (wurde zu %2)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>aura::app::CheckoutModel</name>
    <message>
        <source>No answer came, so nothing is ordered. If your bank shows an amount, it is let go within half an hour.</source>
        <translation>Es kam keine Antwort, also ist nichts bestellt. Zeigt deine Bank einen Betrag, wird er binnen einer halben Stunde freigegeben.</translation>
    </message>
    <message>
        <source>This shop takes no cards. Please choose another way to pay.</source>
        <translation>Dieser Shop nimmt keine Karten. Bitte wähle eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Nothing was charged and nothing is ordered.</source>
        <translation>Nichts wurde abgebucht, und nichts ist bestellt.</translation>
    </message>
    <message>
        <source>Queue order</source>
        <translation>Kauf vormerken</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Jetzt kaufen</translation>
    </message>
    <message>
        <source>You are offline. Your order is kept on this device and sent when the shop can be reached. It is not ordered until then; if a price changes, you are asked again.</source>
        <translation>Du bist offline. Deine Bestellung bleibt auf diesem Gerät und wird gesendet, wenn der Shop erreichbar ist. Bis dahin ist nichts bestellt; ändert sich ein Preis, wirst du noch einmal gefragt.</translation>
    </message>
    <message>
        <source>It is charged when the order is placed.</source>
        <translation>Abgebucht wird, wenn bestellt ist.</translation>
    </message>
    <message>
        <source>You pay after the goods have arrived.</source>
        <translation>Du bezahlst, nachdem die Ware angekommen ist.</translation>
    </message>
    <message>
        <source>You pay the courier at your door.</source>
        <translation>Du bezahlst beim Zusteller an der Tür.</translation>
    </message>
    <message>
        <source>You are offline. Paying by card needs a connection: a card is never kept on this device to be charged later.</source>
        <translation>Du bist offline. Kartenzahlung braucht eine Verbindung: Eine Karte wird nie auf diesem Gerät gespeichert, um später davon abzubuchen.</translation>
    </message>
    <message>
        <source>A card pays in one currency at a time.</source>
        <translation>Eine Karte zahlt jeweils nur in einer Währung.</translation>
    </message>
    <message>
        <source>%1 takes no orders at the moment. Save its articles for later to order the rest.</source>
        <translation>%1 nimmt gerade keine Bestellungen an. Speichere die Artikel für später, um den Rest zu bestellen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 does not deliver to %2. Save its articles for later, or choose another address.</source>
        <translation>%1 liefert nicht nach %2. Merken Sie die Artikel für später vor, oder wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>The shop is asked …</source>
        <translation>Der Shop wird gefragt …</translation>
    </message>
</context>
<context>
    <name>aura::app::CommissionTable</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Every shop</source>
        <translation>Jeder Shop</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>There is no such product.</source>
        <translation>Ein solches Produkt gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1: no rule fits, nothing is charged.</source>
        <translation>%1: Keine Regel passt, es wird nichts berechnet.</translation>
    </message>
    <message>
        <source>%1: rule %2, “%3”, charges %4, which is %5.</source>
        <translation>%1: Regel %2, „%3“, berechnet %4, das sind %5.</translation>
    </message>
</context>
<context>
    <name>aura::app::CurrencySwitch</name>
    <message>
        <source>UAE dirham</source>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Kuwait-Dinar</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Saudi-Riyal</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices with ≈ are converted at the shop&apos;s rates of %1. You pay in the seller&apos;s currency.</source>
        <translation>Preise mit ≈ sind zu den Kursen des Shops vom %1 umgerechnet. Du zahlst in der Währung des Händlers.</translation>
    </message>
    <message>
        <source>As the sellers set them</source>
        <translation>Wie die Händler sie angeben</translation>
    </message>
</context>
<context>
    <name>aura::app::DeliveryTable</name>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>aura::app::DeviceListModel</name>
    <message>
        <source>Your devices can be seen when the shop can be reached.</source>
        <translation>Deine Geräte siehst du, wenn der Shop erreichbar ist.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <translation>Angemeldet seit %1</translation>
    </message>
    <message>
        <source>Signing a device out needs the network. Please try again when you are online.</source>
        <translation>Ein Gerät abmelden geht nur mit Netz. Bitte versuche es erneut, wenn du online bist.</translation>
    </message>
    <message>
        <source>IP address %1</source>
        <translation>IP-Adresse %1</translation>
    </message>
</context>
<context>
    <name>aura::app::DeviceTable</name>
    <message>
        <source>Has something to send</source>
        <translation>Hat etwas zu senden</translation>
    </message>
    <message>
        <source>Has something that was refused</source>
        <translation>Hat etwas, das abgelehnt wurde</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Silent for a day</source>
        <translation>Seit einem Tag still</translation>
    </message>
</context>
<context>
    <name>aura::app::HomeModel</name>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>Er erlaubt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>aura::app::LabelModel</name>
    <message>
        <source>A4, 24 labels of 70 × 37 mm</source>
        <translation>A4, 24 Etiketten zu 70 × 37 mm</translation>
    </message>
    <message>
        <source>A4, 14 labels of 99.1 × 38.1 mm</source>
        <translation>A4, 14 Etiketten zu 99,1 × 38,1 mm</translation>
    </message>
    <message>
        <source>Label printer, 62 × 29 mm</source>
        <translation>Etikettendrucker, 62 × 29 mm</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%Ln Etikett</numerusform>
            <numerusform>%Ln Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
</context>
<context>
    <name>aura::app::LanguageSwitch</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>aura::app::MailTable</name>
    <message>
        <source>Is sent when</source>
        <translation>Wird gesendet, wenn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
</context>
<context>
    <name>aura::app::ModerationTable</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wartet seit</translation>
    </message>
</context>
<context>
    <name>aura::app::NoticeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%Ln neue Mitteilung</numerusform>
            <numerusform>%Ln neue Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::OnboardingModel</name>
    <message>
        <source>What is the shop called?</source>
        <translation>Wie heißt der Laden?</translation>
    </message>
    <message>
        <source>What do you want to sell?</source>
        <translation>Was möchtest du verkaufen?</translation>
    </message>
    <message>
        <source>What is the company called?</source>
        <translation>Wie heißt das Unternehmen?</translation>
    </message>
    <message>
        <source>What is your full name?</source>
        <translation>Wie heißt du vollständig?</translation>
    </message>
    <message>
        <source>Where is it registered, under which number?</source>
        <translation>Wo ist es eingetragen, unter welcher Nummer?</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>Wem gehört das Konto?</translation>
    </message>
    <message>
        <source>This is no IBAN. Please compare it with your card or a statement.</source>
        <translation>Das ist keine IBAN. Bitte vergleiche sie mit deiner Karte oder einem Auszug.</translation>
    </message>
    <message>
        <source>A BIC has 8 or 11 letters and digits.</source>
        <translation>Eine BIC hat 8 oder 11 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Something is to be put right first.</source>
        <translation>Erst ist noch etwas zu berichtigen.</translation>
    </message>
    <message>
        <source>Kept by the market, for you and for those who decide.</source>
        <translation>Beim Marktplatz gespeichert, für dich und für die, die entscheiden.</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderListModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 mehr</translation>
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
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is not sold any more.</source>
        <translation>%1 ist nicht mehr im Angebot.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 ist ausverkauft.</translation>
    </message>
    <message>
        <source>%1 costs %2 now; you paid %3.</source>
        <translation>%1 kostet jetzt %2; du hast %3 bezahlt.</translation>
    </message>
</context>
<context>
    <name>aura::app::OrderTable</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>aura::app::PaletteModel</name>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dein Shop</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Search the shop for “%1”</source>
        <translation>Im Shop nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>aura::app::ParcelModel</name>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versandt</translation>
    </message>
</context>
<context>
    <name>aura::app::PassphraseModel</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <translation>Sie braucht mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The system has no keychain that keeps it. Nothing was changed.</source>
        <translation>Das System hat keinen Schlüsselbund, der sie aufbewahrt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>aura::app::PasswordChangeModel</name>
    <message>
        <source>Please enter the password that you have now.</source>
        <translation>Bitte gib dein aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>This is not the password that you have now.</source>
        <translation>Das ist nicht dein aktuelles Passwort.</translation>
    </message>
    <message>
        <source>Changing the password needs the network. Please try again when you are online.</source>
        <translation>Das Passwort ändern geht nur mit Netz. Bitte versuche es erneut, wenn du online bist.</translation>
    </message>
</context>
<context>
    <name>aura::app::PasswordResetModel</name>
    <message>
        <source>This code was used already or is too old. Please ask for a new mail.</source>
        <translation>Dieser Code wurde schon verwendet oder ist zu alt. Bitte fordere eine neue E-Mail an.</translation>
    </message>
    <message>
        <source>The shop cannot be reached, or cannot send mail just now. Please try again later.</source>
        <translation>Der Shop ist nicht erreichbar oder kann gerade keine E-Mails senden. Bitte versuche es später erneut.</translation>
    </message>
    <message>
        <source>Please enter your email address.</source>
        <translation>Bitte gib deine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>The shop does not take this address. Please check it.</source>
        <translation>Der Shop nimmt diese Adresse nicht an. Bitte prüfe sie.</translation>
    </message>
    <message>
        <source>Please copy the whole code from the mail.</source>
        <translation>Bitte kopiere den ganzen Code aus der E-Mail.</translation>
    </message>
</context>
<context>
    <name>aura::app::PayoutTable</name>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>aura::app::PersonDataModel</name>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Das ist kein vollständiger Dateipfad.</translation>
    </message>
    <message>
        <source>Your data comes from the shop, so this needs the network.</source>
        <translation>Deine Daten kommen vom Shop, darum geht das nur mit Netz.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Bitte gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>This is not your password. Nothing was deleted.</source>
        <translation>Das ist nicht dein Passwort. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>You are the only one who works for your shop. Close it or hand it over first.</source>
        <translation>Nur du arbeitest für deinen Shop. Schließe oder übergib ihn zuerst.</translation>
    </message>
    <message>
        <source>Deleting needs the network. Nothing was deleted.</source>
        <translation>Löschen geht nur mit Netz. Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>aura::app::PictureIntake</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Das Eingefügte</translation>
    </message>
    <message>
        <source>%1 is not a picture that the shop can show. PNG, JPEG, WebP and GIF are.</source>
        <translation>%1 ist kein Bild, das der Shop zeigen kann. PNG, JPEG, WebP und GIF sind es.</translation>
    </message>
    <message>
        <source>%1 is too large. A picture may have at most 16 MB.</source>
        <translation>%1 ist zu groß. Ein Bild darf höchstens 16&#xa0;MB haben.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short.</source>
        <translation>%1 ist beschädigt oder abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>aura::app::PlatformModel</name>
    <message>
        <source>You can look at everything. What you do is kept on this device and sent when it is over.</source>
        <translation>Du kannst alles ansehen. Was du tust, bleibt auf diesem Gerät und wird gesendet, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>It is meant to be over at %1.</source>
        <translation>Es soll um %1 vorbei sein.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductDraftListModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>Neu, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Begun, and cannot be read</source>
        <translation>Begonnen und nicht lesbar</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductHistoryModel</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>Variante hinzugefügt</translation>
    </message>
    <message>
        <source>Variant added: %1</source>
        <translation>Variante hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Variant removed</source>
        <translation>Variante entfernt</translation>
    </message>
    <message>
        <source>Variant removed: %1</source>
        <translation>Variante entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) added</source>
        <translation>
            <numerusform>%Ln Bild hinzugefügt</numerusform>
            <numerusform>%Ln Bilder hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed</source>
        <translation>
            <numerusform>%Ln Bild entfernt</numerusform>
            <numerusform>%Ln Bilder entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a former value and the present one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>What became of it cannot be read on this device now.</source>
        <translation>Was daraus wurde, kann auf diesem Gerät gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>You, on this device</source>
        <translation>Du, auf diesem Gerät</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>Der Marktplatz</translation>
    </message>
    <message>
        <source>An import of the marketplace</source>
        <translation>Ein Import des Marktplatzes</translation>
    </message>
    <message>
        <source>Somebody who works here no more</source>
        <translation>Jemand, der hier nicht mehr arbeitet</translation>
    </message>
    <message>
        <source>You, on another device</source>
        <translation>Du, auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>Nothing of it has been changed, as far as this device knows.</source>
        <translation>Soweit dieses Gerät weiß, wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>Das ist der Anfang.</translation>
    </message>
    <message>
        <source>What was before is not kept.</source>
        <translation>Was davor war, wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductImportModel</name>
    <message>
        <source>Left out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Key of the product</source>
        <translation>Schlüssel des Produkts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Modellnummer</translation>
    </message>
    <message>
        <source>Barcode (GTIN)</source>
        <translation>Strichcode (GTIN)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Herabgesetzter Preis</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Preis vorher</translation>
    </message>
    <message>
        <source>Stock of new ones</source>
        <translation>Bestand von neuen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>Link zu einem Bild</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Name der Option %1</translation>
    </message>
    <message>
        <source>Value of option %1</source>
        <translation>Wert der Option %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Es hat keinen Namen.</translation>
    </message>
    <message>
        <source>It has no price.</source>
        <translation>Es hat keinen Preis.</translation>
    </message>
    <message>
        <source>“%1” is no number of pieces.</source>
        <translation>„%1“ ist keine Stückzahl.</translation>
    </message>
    <message>
        <source>“%1” is no barcode number.</source>
        <translation>„%1“ ist keine Strichcodenummer.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>„%1“ ist kein Status.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Es gibt keine Kategorie „%1“.</translation>
    </message>
    <message>
        <source>Your shop does not sell in %1.</source>
        <translation>Dein Shop verkauft nicht in %1.</translation>
    </message>
    <message>
        <source>The SKU “%1” is there twice.</source>
        <translation>Die SKU „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>It has too many variants: %1.</source>
        <translation>Es hat zu viele Varianten: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A table of products</source>
        <translation>Eine Tabelle von Produkten</translation>
    </message>
    <message>
        <source>Shopify&apos;s table of products</source>
        <translation>Produkttabelle von Shopify</translation>
    </message>
    <message>
        <source>A table for Google Merchant Center</source>
        <translation>Eine Tabelle für das Google Merchant Center</translation>
    </message>
    <message>
        <source>A feed for Google Merchant Center</source>
        <translation>Ein Feed für das Google Merchant Center</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Key of the variant</source>
        <translation>Schlüssel der Variante</translation>
    </message>
    <message>
        <source>“%1” is no weight, or could be two.</source>
        <translation>„%1“ ist kein Gewicht oder könnte zwei sein.</translation>
    </message>
    <message>
        <source>Another product has the barcode number “%1”.</source>
        <translation>Ein anderes Produkt hat die Barcode-Nummer „%1“.</translation>
    </message>
    <message>
        <source>This is too long: “%1…”</source>
        <translation>Das ist zu lang: „%1…“</translation>
    </message>
    <message>
        <source>Rows of “%1” before it are wrong.</source>
        <translation>Zeilen von „%1“ davor stimmen nicht.</translation>
    </message>
    <message>
        <source>This is in the file twice: %1.</source>
        <translation>Das steht zweimal in der Datei: %1.</translation>
    </message>
    <message>
        <source>The file ends within this row.</source>
        <translation>Die Datei endet mitten in dieser Zeile.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>This device could not keep it.</source>
        <translation>Dieses Gerät konnte es nicht behalten.</translation>
    </message>
    <message>
        <source>It breaks a rule of the shop.</source>
        <translation>Es verstößt gegen eine Regel des Shops.</translation>
    </message>
    <message>
        <source>%1 is neither a table nor a feed of products. Spreadsheets have to be saved as CSV first.</source>
        <translation>%1 ist weder eine Tabelle noch ein Feed von Produkten. Tabellenblätter müssen zuerst als CSV gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 has other columns than before. Choose it again to look at them.</source>
        <translation>%1 hat andere Spalten als vorher. Wähle die Datei noch einmal, um sie anzusehen.</translation>
    </message>
    <message>
        <source>%1 cannot be read on behind line %L2.</source>
        <translation>%1 lässt sich hinter Zeile %L2 nicht weiterlesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s) imported</source>
        <translation>
            <numerusform>%1: %Ln Produkt importiert</numerusform>
            <numerusform>%1: %Ln Produkte importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no price, or could be two.</source>
        <translation>„%1“ ist kein Preis oder könnte zwei sein.</translation>
    </message>
    <message>
        <source>That is not the full path of a file.</source>
        <translation>Das ist kein vollständiger Pfad einer Datei.</translation>
    </message>
    <message>
        <source>%1: what stands on line %L2 is larger, or nested deeper, than an article of a feed may be. What stands before it was read.</source>
        <translation>%1: Was in Zeile %L2 steht, ist größer oder tiefer verschachtelt, als ein Artikel eines Feeds sein darf. Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>%1: the row on line %L2 is larger than a row may be. What stands before it was read.</source>
        <translation>%1: Die Zeile bei Zeilennummer %L2 ist größer, als eine Zeile sein darf. Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 brings abbreviations of its own (entities). Such feeds are not read, because a few bytes of them may stand for very many.</source>
        <translation>%1 bringt eigene Abkürzungen mit (Entitäten). Solche Feeds werden nicht gelesen, weil wenige Bytes davon für sehr viele stehen können.</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductListModel</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Most popular</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>Price: low to high</source>
        <translation>Preis aufsteigend</translation>
    </message>
    <message>
        <source>Price: high to low</source>
        <translation>Preis absteigend</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Beste Bewertung</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Biggest saving</source>
        <translation>Größte Ersparnis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Approximate: prices in other currencies are converted at the shop&apos;s rates.</source>
        <translation>Ungefähr: Preise in anderen Währungen sind zu den Kursen des Shops umgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>A range leaves out %n product(s) for which the shop has no rate.</source>
        <translation>
            <numerusform>Ein Bereich lässt %Ln Produkt aus, für das der Shop keinen Kurs hat.</numerusform>
            <numerusform>Ein Bereich lässt %Ln Produkte aus, für die der Shop keinen Kurs hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ProductModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Rückgabe binnen %Ln&#xa0;Tag.</numerusform>
            <numerusform>Rückgabe binnen %Ln&#xa0;Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Bewertung</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 Bewertungen</translation>
    </message>
</context>
<context>
    <name>aura::app::ProductRailModel</name>
    <message>
        <source>Featured</source>
        <translation>Unsere Auswahl</translation>
    </message>
    <message>
        <source>Price drops</source>
        <translation>Preissenkungen</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Neu eingetroffen</translation>
    </message>
    <message>
        <source>Recently seen</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Similar products</source>
        <translation>Ähnliche Produkte</translation>
    </message>
</context>
<context>
    <name>aura::app::ProfileModel</name>
    <message>
        <source>As the shop decides</source>
        <translation>Der Shop entscheidet</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Bitte gib deinen Namen ein.</translation>
    </message>
    <message>
        <source>Please use at most %1 characters.</source>
        <translation>Bitte höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Please enter your email address.</source>
        <translation>Bitte gib deine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Bitte gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
    <message>
        <source>There is an account with this address.</source>
        <translation>Mit dieser Adresse gibt es schon ein Konto.</translation>
    </message>
    <message>
        <source>The shop does not take this address. Please check it.</source>
        <translation>Der Shop nimmt diese Adresse nicht an. Bitte prüfe sie.</translation>
    </message>
    <message>
        <source>Changing the address needs the network. Please try again when you are online.</source>
        <translation>Die Adresse ändern geht nur mit Netz. Bitte versuche es erneut, wenn du online bist.</translation>
    </message>
</context>
<context>
    <name>aura::app::PromotionTable</name>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>Zieht ab</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>Der Marktplatz</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>from %n piece(s) on</source>
        <translation>
            <numerusform>ab %n Stück</numerusform>
            <numerusform>ab %n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>first order</source>
        <translation>erste Bestellung</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n order(s)</source>
        <translation>
            <numerusform>In %n Bestellung genutzt</numerusform>
            <numerusform>In %n Bestellungen genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(s)</source>
        <translation>
            <numerusform>von %n Person</numerusform>
            <numerusform>von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>took off %1</source>
        <translation>zog %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) canceled since</source>
        <translation>
            <numerusform>%n Bestellung seither storniert</numerusform>
            <numerusform>%n Bestellungen seither storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Einen solchen Artikel gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>%1 tax</source>
        <translation>%1 Steuer</translation>
    </message>
    <message>
        <source>Is not delivered there.</source>
        <translation>Wird dorthin nicht geliefert.</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>Lieferung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
</context>
<context>
    <name>aura::app::QueueModel</name>
    <message>
        <source>%1: discarded</source>
        <translation>%1: verworfen</translation>
    </message>
    <message>
        <source>It may have reached the shop already and cannot be taken back here.</source>
        <translation>Es hat den Shop vielleicht schon erreicht und lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>aura::app::RateTable</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>One of the base is</source>
        <translation>Eine Einheit der Basis ist</translation>
    </message>
    <message>
        <source>One of it is</source>
        <translation>Eine Einheit davon ist</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Gerundet auf</translation>
    </message>
    <message>
        <source>100 of the base</source>
        <translation>100 der Basis</translation>
    </message>
</context>
<context>
    <name>aura::app::RatesHistoryTable</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In the console</source>
        <translation>In der Konsole</translation>
    </message>
    <message>
        <source>Beside the server</source>
        <translation>Neben dem Server</translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnModel</name>
    <message numerus="yes">
        <source>Returns within %n days.</source>
        <translation>
            <numerusform>Rückgabe binnen %Ln&#xa0;Tag.</numerusform>
            <numerusform>Rückgabe binnen %Ln&#xa0;Tagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnTable</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Can be paid back</source>
        <translation>Erstattbar</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>%1, disputed</source>
        <translation>%1, Streitfall</translation>
    </message>
</context>
<context>
    <name>aura::app::ReturnThreadModel</name>
    <message>
        <source>The buyer</source>
        <translation>Der Käufer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The market</source>
        <translation>Der Markt</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>The buyer has asked the market to decide on %1.</source>
        <translation>Der Käufer hat am %1 den Markt um eine Entscheidung gebeten.</translation>
    </message>
    <message>
        <source>The market is asked to decide.</source>
        <translation>Der Markt wird um eine Entscheidung gebeten.</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>Der Händler</translation>
    </message>
    <message>
        <source>You have asked the market to decide on %1. The seller can still give in.</source>
        <translation>Du hast am %1 den Markt um eine Entscheidung gebeten. Der Händler kann noch nachgeben.</translation>
    </message>
    <message>
        <source>The market has decided that the seller is right. This return is closed.</source>
        <translation>Der Markt hat entschieden, dass der Händler recht hat. Diese Rücksendung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The seller takes a long time. You can have the market decide.</source>
        <translation>Der Händler lässt sich Zeit. Du kannst den Markt entscheiden lassen.</translation>
    </message>
    <message>
        <source>If the seller does nothing, you can have the market decide from %1 on.</source>
        <translation>Wenn der Händler nichts tut, kannst du ab %1 den Markt entscheiden lassen.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dein Shop</translation>
    </message>
    <message>
        <source>You do not agree? Until %1 you can have the market decide.</source>
        <translation>Du bist nicht einverstanden? Bis %1 kannst du den Markt entscheiden lassen.</translation>
    </message>
    <message>
        <source>No more can be written about the returns of this order.</source>
        <translation>Zu den Rücksendungen dieser Bestellung kann nichts mehr geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>aura::app::ReviewEditModel</name>
    <message>
        <source>Picture %1 of your review</source>
        <translation>Bild %1 deiner Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a review has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 ist eines zu viel: Eine Bewertung hat höchstens %Ln Bild.</numerusform>
            <numerusform>%1 ist eines zu viel: Eine Bewertung hat höchstens %Ln Bilder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::RoleMatrix</name>
    <message>
        <source>Permitted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>People who have it</source>
        <translation>Personen, die sie haben</translation>
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
        <translation>%1. %2</translation>
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
        <translation>Bitte gib deine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Bitte gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>Email address or password is not right.</source>
        <translation>E-Mail-Adresse oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Signing in needs the network. Everything else goes on without it.</source>
        <translation>Anmelden geht nur mit Netz. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Bitte gib deinen Namen ein.</translation>
    </message>
    <message>
        <source>There is an account with this address. Please sign in.</source>
        <translation>Mit dieser Adresse gibt es schon ein Konto. Bitte melde dich an.</translation>
    </message>
    <message>
        <source>Registering needs the network. Everything else goes on without it.</source>
        <translation>Ein Konto anlegen geht nur mit Netz. Alles andere geht auch ohne.</translation>
    </message>
</context>
<context>
    <name>aura::app::ShopSettingsModel</name>
    <message numerus="yes">
        <source>Not more than %n character(s).</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
            <numerusform>Höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number from 0 to %1.</source>
        <translation>Eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>Your shop needs a name.</source>
        <translation>Dein Shop braucht einen Namen.</translation>
    </message>
    <message>
        <source>A day, such as %1.</source>
        <translation>Ein Tag, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This day has come already.</source>
        <translation>Dieser Tag ist schon da.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Sie braucht einen Namen.</translation>
    </message>
    <message>
        <source>The price is not one.</source>
        <translation>Der Preis ist keiner.</translation>
    </message>
    <message>
        <source>The order value is not an amount.</source>
        <translation>Der Bestellwert ist kein Betrag.</translation>
    </message>
    <message>
        <source>The days are not a span of at most %1.</source>
        <translation>Die Tage sind keine Spanne bis höchstens %1.</translation>
    </message>
    <message>
        <source>Some of it is to be put right first.</source>
        <translation>Erst ist noch etwas zu berichtigen.</translation>
    </message>
    <message>
        <source>Countries are two letters each, such as DE, AT.</source>
        <translation>Länder sind je zwei Buchstaben, etwa DE, AT.</translation>
    </message>
</context>
<context>
    <name>aura::app::ShopTable</name>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Bestellungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>aura::app::StockHistoryModel</name>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 im Regal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>davon %Ln verkauft oder reserviert</numerusform>
            <numerusform>davon %Ln verkauft oder reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Es hat sich noch nichts bewegt.</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>Das ist der Anfang.</translation>
    </message>
    <message>
        <source>Older movements are kept by the market, not on this device.</source>
        <translation>Ältere Bewegungen hat der Marktplatz, nicht dieses Gerät.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>What there was at the beginning</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%Ln verkauft</numerusform>
            <numerusform>%Ln verkauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sold after all</source>
        <translation>
            <numerusform>%Ln doch nicht verkauft</numerusform>
            <numerusform>%Ln doch nicht verkauft</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>You, on this device</source>
        <translation>Du, auf diesem Gerät</translation>
    </message>
    <message>
        <source>You, on another device</source>
        <translation>Du, auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgelagert</translation>
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
        <translation>Hauptstandort</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>A location needs a name.</source>
        <translation>Ein Standort braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s), in one line.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen, in einer Zeile.</numerusform>
            <numerusform>Höchstens %Ln Zeichen, in einer Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>Another location has this name.</source>
        <translation>Ein anderer Standort heißt schon so.</translation>
    </message>
    <message>
        <source>There are still pieces here. Move them first.</source>
        <translation>Hier ist noch Ware. Lagere sie zuerst um.</translation>
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
        <translation>An „%1“ ist nichts.</translation>
    </message>
    <message>
        <source>Only %1 at %2.</source>
        <translation>Nur %1 an „%2“.</translation>
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
            <numerusform>%Ln Stück an „%1“ umgelagert</numerusform>
            <numerusform>%Ln Stück an „%1“ umgelagert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::SyncModel</name>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n pending</source>
        <translation>
            <numerusform>Offline · %Ln wartet</numerusform>
            <numerusform>Offline · %Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>It needs at least 8 characters.</source>
        <translation>Sie braucht mindestens 8 Zeichen.</translation>
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
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 in the last %n minute(s)</source>
        <translation>
            <numerusform>Mindestens %1, höchstens %2 in der letzten Minute</numerusform>
            <numerusform>Mindestens %1, höchstens %2 in den letzten %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Bestellungen heute</translation>
    </message>
    <message numerus="yes">
        <source>Least %1, most %2 a day in the last %n day(s)</source>
        <translation>
            <numerusform>Mindestens %1, höchstens %2 am letzten Tag</numerusform>
            <numerusform>Mindestens %1, höchstens %2 am Tag in den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Response time, median</source>
        <translation>Antwortzeit, Median</translation>
    </message>
    <message>
        <source>Response time, 95 of 100</source>
        <translation>Antwortzeit, 95 von 100</translation>
    </message>
    <message>
        <source>Answers that failed</source>
        <translation>Fehlgeschlagene Antworten</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Commits a second</source>
        <translation>Commits pro Sekunde</translation>
    </message>
    <message>
        <source>Writes that wait</source>
        <translation>Wartende Schreibvorgänge</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Active people</source>
        <translation>Aktive Personen</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n, within a day</source>
        <translation>
            <numerusform>Von %Ln, innerhalb eines Tages</numerusform>
            <numerusform>Von %Ln, innerhalb eines Tages</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed, and not delivered yet</source>
        <translation>Bestellt und noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Ready · version %1</source>
        <translation>Bereit · Version %1</translation>
    </message>
    <message>
        <source>Too many writes are waiting · version %1</source>
        <translation>Zu viele Schreibvorgänge warten · Version %1</translation>
    </message>
    <message>
        <source>Webhooks switched off</source>
        <translation>Abgeschaltete Webhooks</translation>
    </message>
    <message>
        <source>All are as they were set</source>
        <translation>Alle sind, wie sie eingestellt wurden</translation>
    </message>
    <message>
        <source>By the server, as they failed</source>
        <translation>Vom Server, weil sie fehlschlugen</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversion</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n active people have ordered within a day</source>
        <translation>
            <numerusform>%1 von %Ln aktiven Person hat innerhalb eines Tages bestellt</numerusform>
            <numerusform>%1 von %Ln aktiven Personen haben innerhalb eines Tages bestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandoned carts</source>
        <translation>Verlassene Warenkörbe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n of the last two weeks, untouched for a day</source>
        <translation>
            <numerusform>%1 von %Ln der letzten zwei Wochen, einen Tag lang unberührt</numerusform>
            <numerusform>%1 von %Ln der letzten zwei Wochen, einen Tag lang unberührt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages from the cache</source>
        <translation>Seiten aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Queries a second</source>
        <translation>Abfragen je Sekunde</translation>
    </message>
    <message>
        <source>Waits to leave</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Mails %1, deliveries %2, payments %3</source>
        <translation>Mails %1, Zustellungen %2, Zahlungen %3</translation>
    </message>
</context>
<context>
    <name>aura::app::UserTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet für</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Gerät ohne Namen</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorAnalyticsModel</name>
    <message numerus="yes">
        <source>%n sold, %1</source>
        <translation>
            <numerusform>%Ln verkauft, %1</numerusform>
            <numerusform>%Ln verkauft, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>Verkaufte Stücke</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Warenkorb im Mittel</translation>
    </message>
    <message>
        <source>Pieces returned</source>
        <translation>Zurückgegebene Stücke</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1: %2; before: %3</source>
        <translation>%1: %2; davor: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Busiest: %1, %2</source>
        <translation>Am meisten los: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in stock were not sold in this time.</source>
        <translation>
            <numerusform>%Ln vorrätiger Artikel wurde in dieser Zeit nicht verkauft.</numerusform>
            <numerusform>%Ln vorrätige Artikel wurden in dieser Zeit nicht verkauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>sales-%1.csv</source>
        <translation>verkaeufe-%1.csv</translation>
    </message>
    <message>
        <source>products-%1.csv</source>
        <translation>produkte-%1.csv</translation>
    </message>
    <message>
        <source>sales-%1.png</source>
        <translation>verkaeufe-%1.png</translation>
    </message>
    <message>
        <source>Can be sold: %1 · sold in this time: %2</source>
        <translation>Verkäuflich: %1 · in dieser Zeit verkauft: %2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Im Vergleich zu %1</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorConflictModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorDesk</name>
    <message>
        <source>Your shop</source>
        <translation>Dein Shop</translation>
    </message>
    <message>
        <source>Not updated yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Not saved: fewer would remain than are promised.</source>
        <translation>Nicht gespeichert: Es blieben weniger übrig, als zugesagt sind.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) saved</source>
        <translation>
            <numerusform>%Ln Zählung gespeichert</numerusform>
            <numerusform>%Ln Zählungen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of stock saved</source>
        <translation>
            <numerusform>%Ln Bestandsänderung gespeichert</numerusform>
            <numerusform>%Ln Bestandsänderungen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%Ln konnte nicht gespeichert werden.</numerusform>
            <numerusform>%Ln konnten nicht gespeichert werden.</numerusform>
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
        <translation>Dir geschuldet am Anfang</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Canceled or sent back</source>
        <translation>Storniert oder zurückgeschickt</translation>
    </message>
    <message>
        <source>Between you and your buyers</source>
        <translation>Zwischen dir und deinen Käufern</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Owed to you after</source>
        <translation>Dir geschuldet am Ende</translation>
    </message>
    <message>
        <source>To the account ending in %1</source>
        <translation>Auf das Konto mit der Endung %1</translation>
    </message>
    <message>
        <source>%1. %2 The amount is available again.</source>
        <translation>%1. %2 Der Betrag ist wieder verfügbar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, account ending in %2</source>
        <translation>%1, Konto mit der Endung %2</translation>
    </message>
    <message>
        <source>statement-%1.csv</source>
        <translation>abrechnung-%1.csv</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>Wessen Konto ist es?</translation>
    </message>
    <message>
        <source>This is no IBAN: a letter or a number of it is wrong.</source>
        <translation>Das ist keine IBAN: Ein Buchstabe oder eine Ziffer stimmt nicht.</translation>
    </message>
    <message>
        <source>This needs the network: the number goes to the bank&apos;s side at once and is not kept here.</source>
        <translation>Das braucht das Netz: Die Nummer geht sofort zum Zahlungsdienst und wird hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Only an owner of the shop can say where its money goes.</source>
        <translation>Nur wem der Shop gehört, kann sagen, wohin sein Geld geht.</translation>
    </message>
    <message>
        <source>This market does not pay out by itself.</source>
        <translation>Dieser Marktplatz zahlt nicht selbst aus.</translation>
    </message>
    <message>
        <source>Tax in what was sold: %1 of %2</source>
        <translation>Steuer in den Verkäufen: %1 von %2</translation>
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
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Return to decide</source>
        <translation>Rückgabe offen</translation>
    </message>
    <message>
        <source>Disputed return</source>
        <translation>Rücksendung im Streit</translation>
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
            <numerusform>%Ln im Regal</numerusform>
            <numerusform>%Ln im Regal</numerusform>
        </translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Not packed any more</source>
        <translation>Nicht mehr gepackt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Return approved</source>
        <translation>Rückgabe genehmigt</translation>
    </message>
    <message>
        <source>Return rejected</source>
        <translation>Rückgabe abgelehnt</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Zurück im Regal</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 versandt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>The rest is canceled</source>
        <translation>Der Rest ist storniert</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Ein Produkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose where people find it.</source>
        <translation>Wähle, wo man es findet.</translation>
    </message>
    <message>
        <source>A digit is wrong: with these digits, the last one would be %1.</source>
        <translation>Eine Ziffer stimmt nicht: Mit diesen Ziffern wäre die letzte %1.</translation>
    </message>
    <message>
        <source>A barcode number has 8, 12, 13 or 14 digits.</source>
        <translation>Eine Strichcodenummer hat 8, 12, 13 oder 14 Ziffern.</translation>
    </message>
    <message>
        <source>It needs a price.</source>
        <translation>Es braucht einen Preis.</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>Das ist kein Preis.</translation>
    </message>
    <message>
        <source>It has to be higher than the price.</source>
        <translation>Er muss höher sein als der Preis.</translation>
    </message>
    <message>
        <source>Another article of yours has this number.</source>
        <translation>Ein anderer Artikel von dir hat diese Nummer.</translation>
    </message>
    <message>
        <source>This is no number of pieces.</source>
        <translation>Das ist keine Stückzahl.</translation>
    </message>
    <message>
        <source>At least one combination has to be offered.</source>
        <translation>Mindestens eine Kombination muss angeboten werden.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>A category that is gone</source>
        <translation>Eine Kategorie, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>A product has at most %n variant(s).</source>
        <translation>
            <numerusform>Ein Produkt hat höchstens %Ln Variante.</numerusform>
            <numerusform>Ein Produkt hat höchstens %Ln Varianten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is not on this device any more. Remove it and add it again.</source>
        <translation>Ein Bild ist nicht mehr auf diesem Gerät. Entferne es und füge es neu hinzu.</translation>
    </message>
    <message>
        <source>Only people of your shop see it.</source>
        <translation>Nur Leute aus deinem Shop sehen es.</translation>
    </message>
    <message>
        <source>The marketplace looks at it and publishes it.</source>
        <translation>Der Marktplatz prüft es und veröffentlicht es.</translation>
    </message>
    <message>
        <source>Everybody sees it. What you change shows at once.</source>
        <translation>Alle sehen es. Was du änderst, zeigt sich sofort.</translation>
    </message>
    <message>
        <source>The marketplace did not take it. Change it and propose it again.</source>
        <translation>Der Marktplatz hat es nicht angenommen. Ändere es und schlage es erneut vor.</translation>
    </message>
    <message>
        <source>It is not sold any more. Nothing of it is lost.</source>
        <translation>Es wird nicht mehr verkauft. Nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>Save and propose</source>
        <translation>Speichern und vorschlagen</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%1 is one too many: a product has at most %n picture(s).</source>
        <translation>
            <numerusform>%1 ist eines zu viel: Ein Produkt hat höchstens %Ln Bild.</numerusform>
            <numerusform>%1 ist eines zu viel: Ein Produkt hat höchstens %Ln Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device needs a moment for so many variants. Try that again.</source>
        <translation>Dieses Gerät braucht für so viele Varianten einen Moment. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Pieces of %1 are sold or held for a buyer. Offer it until they have left.</source>
        <translation>Von %1 sind Stücke verkauft oder für jemanden reserviert. Biete es weiter an, bis sie das Lager verlassen haben.</translation>
    </message>
    <message>
        <source>What is stored of it on this device is damaged.</source>
        <translation>Was davon auf diesem Gerät gespeichert ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>Products of this category need it.</source>
        <translation>Produkte dieser Kategorie brauchen es.</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%Ln Variante</numerusform>
            <numerusform>%Ln Varianten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>„%1“ ist kein Preis.</translation>
    </message>
    <message>
        <source>%1 costs %2 now</source>
        <translation>%1 kostet jetzt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no such number.</source>
        <translation>„%1“ ist keine solche Zahl.</translation>
    </message>
    <message>
        <source>Not from “%1”: that step is not yours to make.</source>
        <translation>Nicht von „%1“ aus: Diesen Schritt kannst du nicht tun.</translation>
    </message>
    <message>
        <source>No price would be left.</source>
        <translation>Es bliebe kein Preis übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed</source>
        <translation>
            <numerusform>%Ln Produkt geändert</numerusform>
            <numerusform>%Ln Produkte geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::app::VendorReviewModel</name>
    <message numerus="yes">
        <source>%n review(s), %1 on average</source>
        <translation>
            <numerusform>%Ln Bewertung, im Schnitt %1</numerusform>
            <numerusform>%Ln Bewertungen, im Schnitt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>aura::app::VendorStockModel</name>
    <message numerus="yes">
        <source>%n of them sold or held</source>
        <translation>
            <numerusform>davon %Ln verkauft oder reserviert</numerusform>
            <numerusform>davon %Ln verkauft oder reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%Ln gezählt</numerusform>
            <numerusform>%Ln gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
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
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than last week by now</source>
        <translation>%1 mehr als letzte Woche bis jetzt</translation>
    </message>
    <message>
        <source>%1 less than last week by now</source>
        <translation>%1 weniger als letzte Woche bis jetzt</translation>
    </message>
    <message>
        <source>As much as last week by now</source>
        <translation>So viel wie letzte Woche bis jetzt</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Is told when</source>
        <translation>Erfährt, wenn</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Last answered</source>
        <translation>Zuletzt geantwortet</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switched off: it failed</source>
        <translation>Abgeschaltet: gescheitert</translation>
    </message>
</context>
<context>
    <name>aura::app::WishlistModel</name>
    <message>
        <source>%1 is off your wishlist</source>
        <translation>%1 ist von deiner Merkliste</translation>
    </message>
    <message>
        <source>A product that the shop has no more</source>
        <translation>Ein Produkt, das es im Shop nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 less than when you added it</source>
        <translation>%1 weniger als beim Merken</translation>
    </message>
    <message>
        <source>Your wishlist is full.</source>
        <translation>Deine Merkliste ist voll.</translation>
    </message>
    <message>
        <source>The cart is full.</source>
        <translation>Der Warenkorb ist voll.</translation>
    </message>
</context>
<context>
    <name>aura::console::AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>To people</source>
        <translation>Mit Personen</translation>
    </message>
    <message>
        <source>To shops</source>
        <translation>Mit Läden</translation>
    </message>
    <message>
        <source>To products</source>
        <translation>Mit Produkten</translation>
    </message>
    <message>
        <source>To reviews</source>
        <translation>Mit Bewertungen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Look whether any entry was changed or is missing</source>
        <translation>Nachsehen, ob ein Eintrag verändert wurde oder fehlt</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>To orders</source>
        <translation>An Bestellungen</translation>
    </message>
    <message>
        <source>To commission</source>
        <translation>An der Provision</translation>
    </message>
    <message>
        <source>To payouts</source>
        <translation>An Auszahlungen</translation>
    </message>
    <message>
        <source>History of one</source>
        <translation>Verlauf von einem</translation>
    </message>
</context>
<context>
    <name>aura::console::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copy the database while the server runs on (B)</source>
        <translation>Die Datenbank kopieren, während der Server weiterläuft (B)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The backup of %1 is gone for good.</source>
        <translation>Die Sicherung vom %1 ist endgültig weg.</translation>
    </message>
    <message>
        <source>One is being made or verified. Wait until it is done.</source>
        <translation>Eine wird gerade erstellt oder geprüft. Warte, bis das fertig ist.</translation>
    </message>
</context>
<context>
    <name>aura::console::BulkRun</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done: %1 of %2.</source>
        <translation>Erledigt: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was canceled before it began.</source>
        <translation>Der Rest wurde abgebrochen, bevor er begann.</translation>
    </message>
</context>
<context>
    <name>aura::console::CategoriesPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Shown to shoppers</source>
        <translation>&amp;Für Käufer sichtbar</translation>
    </message>
    <message>
        <source>What its products are asked for</source>
        <translation>Wonach bei ihren Produkten gefragt wird</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Whether people narrow lists down by it</source>
        <translation>Ob man Listen danach eingrenzt</translation>
    </message>
    <message>
        <source>&amp;Add a property</source>
        <translation>Eigenschaft &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose a category to see what is said of it.</source>
        <translation>Wähle eine Kategorie, um zu sehen, was über sie gesagt ist.</translation>
    </message>
    <message>
        <source>Asked for by those above: %1</source>
        <translation>Von denen darüber verlangt: %1</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Eine Kategorie braucht einen Namen.</translation>
    </message>
    <message>
        <source>Look at the properties: each has a name of its own, a choice has two or more, separated by commas, and only a number has a unit.</source>
        <translation>Sieh die Eigenschaften an: Jede hat einen eigenen Namen, eine Auswahl hat zwei oder mehr, durch Kommas getrennt, und nur eine Zahl hat eine Einheit.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Kategorie suchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>A category beside the chosen one (N)</source>
        <translation>Eine Kategorie neben der gewählten (N)</translation>
    </message>
    <message>
        <source>New below…</source>
        <translation>Neu darunter …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Below the one before</source>
        <translation>Unter die davor</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt …</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%Ln Kategorie</numerusform>
            <numerusform>%Ln Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>New below %1</source>
        <translation>Neu unter %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>Geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the category that you choose. Its %n products and what stands below it go there, and so does whoever follows a link to it. This cannot be undone.</source>
        <translation>
            <numerusform>„%1“ wird zu der Kategorie, die du wählst. Ihr %Ln Produkt und was unter ihr steht, kommen dorthin, und ebenso, wer einem Link auf sie folgt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>„%1“ wird zu der Kategorie, die du wählst. Ihre %Ln Produkte und was unter ihr steht, kommen dorthin, und ebenso, wer einem Link auf sie folgt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n products. “Merge into…” goes on with the rest.</source>
        <translation>
            <numerusform>Nach %Ln Produkt angehalten. „Zusammenführen mit …“ macht mit dem Rest weiter.</numerusform>
            <numerusform>Nach %Ln Produkten angehalten. „Zusammenführen mit …“ macht mit dem Rest weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products are there now.</source>
        <translation>
            <numerusform>%Ln Produkt ist jetzt dort.</numerusform>
            <numerusform>%Ln Produkte sind jetzt dort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::CodesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Make and save…</source>
        <translation>&amp;Erzeugen und speichern …</translation>
    </message>
    <message>
        <source>Save a&amp;ll codes…</source>
        <translation>A&amp;lle Codes speichern …</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Letters, digits and dashes</source>
        <translation>Buchstaben, Ziffern und Striche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A code for many</source>
        <translation>Ein Code für viele</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Most &amp;uses</source>
        <translation>H&amp;öchstens eingelöst</translation>
    </message>
    <message>
        <source>Random codes</source>
        <translation>Zufällige Codes</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>&amp;Beginning with</source>
        <translation>&amp;Beginnend mit</translation>
    </message>
    <message>
        <source>Most uses &amp;each</source>
        <translation>Jeder höchstens ei&amp;ngelöst</translation>
    </message>
    <message>
        <source>There is such a code already, of this promotion or another one.</source>
        <translation>Diesen Code gibt es schon, bei dieser oder einer anderen Aktion.</translation>
    </message>
    <message>
        <source>%1 holds from now on.</source>
        <translation>%1 gilt ab jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) hold from now on.</source>
        <translation>
            <numerusform>%n Code gilt ab jetzt.</numerusform>
            <numerusform>%n Codes gelten ab jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save codes</source>
        <translation>Codes speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Es ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>aura::console::CommissionDialog</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>Jede Währung</translation>
    </message>
    <message>
        <source>Price &amp;from</source>
        <translation>Preis &amp;ab</translation>
    </message>
    <message>
        <source>Every price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <source>Price &amp;below</source>
        <translation>Preis &amp;unter</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Ers&amp;ter Tag</translation>
    </message>
    <message>
        <source>Always, or a day like %1</source>
        <translation>Immer, oder ein Tag wie %1</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Sha&amp;re in percent</source>
        <translation>Antei&amp;l in Prozent</translation>
    </message>
    <message>
        <source>And a fi&amp;xed part</source>
        <translation>Und ein &amp;fester Teil</translation>
    </message>
    <message>
        <source>Nothing; once for each line of an order</source>
        <translation>Nichts; einmal für jede Zeile einer Bestellung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>&amp;Shop</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>There is no shop of this name among those that were found.</source>
        <translation>Unter den gefundenen Shops hat keiner diesen Namen.</translation>
    </message>
    <message>
        <source>Charges %1 of each line that it is for.</source>
        <translation>Berechnet %1 von jeder Zeile, für die sie gilt.</translation>
    </message>
</context>
<context>
    <name>aura::console::CommissionPage</name>
    <message>
        <source>For each line of an order the first rule counts that fits, from the top. What no rule fits costs the shop nothing. A sale keeps what it was charged.</source>
        <translation>Für jede Zeile einer Bestellung gilt die erste passende Regel von oben. Wozu keine passt, das kostet den Shop nichts. Ein Verkauf behält, was für ihn berechnet wurde.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>A new rule, at the end</source>
        <translation>Eine neue Regel, am Ende</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Try a product: its name, SKU or id</source>
        <translation>Ein Produkt ausprobieren: Name, Artikelnummer oder Kennung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What was sold keeps what it was charged.</source>
        <translation>Was verkauft wurde, behält, was dafür berechnet wurde.</translation>
    </message>
</context>
<context>
    <name>aura::console::ConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Läden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>&amp;Konsole</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A page, or something to do with what is chosen</source>
        <translation>Eine Seite, oder was mit dem Gewählten geschehen soll</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rücksendungen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>What you may do has changed.</source>
        <translation>Was Sie dürfen, hat sich geändert.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Taxes and delivery</source>
        <translation>Steuern und Lieferung</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Former rates</source>
        <translation>Frühere Kurse</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>aura::console::DeliveriesPage</name>
    <message>
        <source>Every standing</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>The same is told once more, under the same id.</source>
        <translation>Dasselbe wird noch einmal gemeldet, unter derselben Kennung.</translation>
    </message>
    <message>
        <source>Of one webhook</source>
        <translation>Von einem Webhook</translation>
    </message>
</context>
<context>
    <name>aura::console::DevicesPage</name>
    <message>
        <source>Every standing</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Person…</translation>
    </message>
</context>
<context>
    <name>aura::console::ExportRun</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Nichts wurde exportiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %Ln Zeile</numerusform>
            <numerusform>%1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in %1</source>
        <translation>
            <numerusform>%Ln Zeile steht in %1</numerusform>
            <numerusform>%Ln Zeilen stehen in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>Geltende Filter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>aura::console::KeysPage</name>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>The key “%1”</source>
        <translation>Der Schlüssel „%1“</translation>
    </message>
    <message>
        <source>This is shown once. Whoever has it may do what the key permits.</source>
        <translation>Das wird einmal gezeigt. Wer es hat, darf, was der Schlüssel erlaubt.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>Ein Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once, for good.</source>
        <translation>Programme, die ihn benutzen, werden sofort und für immer abgewiesen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>aura::console::MailDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Button</source>
        <translation>&amp;Knopf</translation>
    </message>
    <message>
        <source>Above the &amp;code</source>
        <translation>Über dem &amp;Code</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Darunter</translation>
    </message>
    <message>
        <source>{shop} and {name} stand for the shop&apos;s and the person&apos;s name. An empty line begins a new paragraph.</source>
        <translation>{shop} und {name} stehen für den Namen des Shops und der Person. Eine leere Zeile beginnt einen neuen Absatz.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>As it is seen</source>
        <translation>Wie sie aussieht</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als reiner Text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{shop} stands for the marketplace&apos;s name, {name} for the person&apos;s, {vendor} for the name of their shop, and {reason} for the reason of the decision. An empty line begins a new paragraph.</source>
        <translation>{shop} steht für den Namen des Marktplatzes, {name} für den der Person, {vendor} für den ihres Ladens und {reason} für den Grund der Entscheidung. Eine leere Zeile beginnt einen neuen Absatz.</translation>
    </message>
</context>
<context>
    <name>aura::console::MailsPage</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Send it to me</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>It is on its way to your address.</source>
        <translation>Sie ist unterwegs zu Ihrer Adresse.</translation>
    </message>
    <message>
        <source>As from the beginning…</source>
        <translation>Wie am Anfang …</translation>
    </message>
    <message>
        <source>As from the beginning</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>It says what it said before anybody wrote it anew.</source>
        <translation>Sie sagt, was sie sagte, bevor jemand sie neu geschrieben hat.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>aura::console::ModerationPage</name>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever it is from is told why.</source>
        <translation>Von wem es ist, erfährt den Grund.</translation>
    </message>
</context>
<context>
    <name>aura::console::OperationPage</name>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden …</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Everybody goes on reading, and what people do waits on their devices until it is over. Those who run the platform can sign in and work.</source>
        <translation>Alle lesen weiter, und was sie tun, wartet auf ihren Geräten, bis es vorbei ist. Wer die Plattform betreibt, kann sich anmelden und arbeiten.</translation>
    </message>
    <message>
        <source>&amp;What people are told</source>
        <translation>&amp;Was den Leuten gesagt wird</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weiß es</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>How &amp;long it takes</source>
        <translation>Wie &amp;lange es dauert</translation>
    </message>
    <message>
        <source>What is switched on</source>
        <translation>Was eingeschaltet ist</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>It is so for everybody: on the server at once, in the app as soon as it has asked.</source>
        <translation>Es gilt für alle: auf dem Server sofort, in der App, sobald sie gefragt hat.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile. What is so now is shown; look at it and try again.</source>
        <translation>Jemand hat es inzwischen geändert. Gezeigt wird, was jetzt gilt; sieh es an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>Wartung beginnen</translation>
    </message>
    <message>
        <source>Nobody but those who run the platform can change anything from then on.</source>
        <translation>Ab dann kann niemand mehr etwas ändern außer denen, die die Plattform betreiben.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>What waits on people&apos;s devices is sent.</source>
        <translation>Was auf den Geräten der Leute wartet, wird gesendet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt …</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>In Wartung</translation>
    </message>
    <message>
        <source>In maintenance until %1</source>
        <translation>In Wartung bis %1</translation>
    </message>
    <message>
        <source>Everything runs</source>
        <translation>Alles läuft</translation>
    </message>
    <message>
        <source>&amp;End maintenance…</source>
        <translation>Wartung &amp;beenden …</translation>
    </message>
    <message>
        <source>&amp;Begin maintenance…</source>
        <translation>Wartung &amp;beginnen …</translation>
    </message>
</context>
<context>
    <name>aura::console::OrdersPage</name>
    <message>
        <source>Find orders by number or buyer</source>
        <translation>Bestellungen nach Nummer oder Käufer finden</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Every delivery</source>
        <translation>Jede Lieferung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Every payment</source>
        <translation>Jede Zahlung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Stornieren …</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Erstatten …</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>Nur dieser Laden</translation>
    </message>
    <message>
        <source>Only this buyer</source>
        <translation>Nur dieser Käufer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>Bestellungen stornieren</translation>
    </message>
    <message>
        <source>Nothing is sent any more, what was paid by card goes back, and the buyer and the shop are told why.</source>
        <translation>Nichts wird mehr verschickt, mit Karte Bezahltes geht zurück, und Käufer und Laden erfahren, warum.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>The card gets it back. The buyer and the shop are told why.</source>
        <translation>Es geht auf die Karte zurück. Käufer und Laden erfahren, warum.</translation>
    </message>
    <message numerus="yes">
        <source>All that is left of %n orders</source>
        <translation>
            <numerusform>Alles, was von %Ln Bestellung übrig ist</numerusform>
            <numerusform>Alles, was von %Ln Bestellungen übrig ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
</context>
<context>
    <name>aura::console::PapersDialog</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Zulassen …</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Ablehnen …</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>Unterlagen von %1</translation>
    </message>
    <message>
        <source>What they publish can be found and bought.</source>
        <translation>Was sie veröffentlichen, kann gefunden und gekauft werden.</translation>
    </message>
    <message>
        <source>They cannot sell. They are told why, and may apply again.</source>
        <translation>Sie können nicht verkaufen. Sie erfahren den Grund und können sich erneut bewerben.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>aura::console::PayoutsPage</name>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen …</translation>
    </message>
    <message>
        <source>Only this shop</source>
        <translation>Nur dieser Shop</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n payouts</source>
        <translation>
            <numerusform>%n Auszahlung</numerusform>
            <numerusform>%n Auszahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A failed payout is made anew, of all that is available to the shop by now. One that waits is asked for at once, under its old key.</source>
        <translation>Eine fehlgeschlagene Auszahlung wird neu gemacht, über alles, was dem Shop inzwischen zusteht. Nach einer wartenden wird sofort gefragt, unter ihrem alten Schlüssel.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>aura::console::PromotionDialog</name>
    <message>
        <source>Is &amp;on</source>
        <translation>Ist &amp;an</translation>
    </message>
    <message>
        <source>&amp;Needs a voucher&apos;s code</source>
        <translation>&amp;Braucht den Code eines Gutscheins</translation>
    </message>
    <message>
        <source>May be &amp;combined with others</source>
        <translation>Darf mit anderen &amp;kombiniert werden</translation>
    </message>
    <message>
        <source>New promotion</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>Name (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>&amp;Takes off</source>
        <translation>&amp;Zieht ab von</translation>
    </message>
    <message>
        <source>A &amp;share in percent</source>
        <translation>Einen A&amp;nteil in Prozent</translation>
    </message>
    <message>
        <source>100 % of the delivery: it is free</source>
        <translation>100 % der Lieferung: sie ist kostenlos</translation>
    </message>
    <message>
        <source>Or an &amp;amount</source>
        <translation>Oder einen &amp;Betrag</translation>
    </message>
    <message>
        <source>5 EUR; 6 USD</source>
        <translation>5 EUR; 6 USD</translation>
    </message>
    <message>
        <source>A shop that pays gives it on its own articles only</source>
        <translation>Ein Shop, der zahlt, gibt es nur auf seine eigenen Artikel</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>&amp;Zahlt</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Ers&amp;ter Tag</translation>
    </message>
    <message>
        <source>Always, or a day like %1</source>
        <translation>Immer, oder ein Tag wie %1</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Ende</translation>
    </message>
    <message>
        <source>Most orders in &amp;all</source>
        <translation>Höchstens Bestellungen ins&amp;gesamt</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Most orders of a pe&amp;rson</source>
        <translation>Höchstens Bestellungen einer Pe&amp;rson</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>Pr&amp;iorität</translation>
    </message>
    <message>
        <source>The highest comes first</source>
        <translation>Die höchste kommt zuerst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What meets all of these</source>
        <translation>Was all dies erfüllt</translation>
    </message>
    <message>
        <source>What meets any of these</source>
        <translation>Was etwas davon erfüllt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
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
        <translation>Die höchste Priorität kommt zuerst, jede nimmt ihren Teil von dem, was die früheren gelassen haben. Eine, die allein steht, nimmt nur, was keine andere berührt hat. Eine Bestellung behält, was ihr gewährt wurde.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>A new promotion</source>
        <translation>Eine neue Aktion</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Codes…</source>
        <translation>Codes …</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Try articles: “Lamp; 3 Cup”</source>
        <translation>Artikel ausprobieren: „Lampe; 3 Tasse“</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its codes do not hold any more. What was ordered keeps what it was given.</source>
        <translation>Ihre Codes gelten nicht mehr. Was bestellt ist, behält, was ihm gewährt wurde.</translation>
    </message>
</context>
<context>
    <name>aura::console::RatesPage</name>
    <message>
        <source>There is no table: prices are shown as shops set them.</source>
        <translation>Es gibt keine Tabelle: Preise werden gezeigt, wie Geschäfte sie setzen.</translation>
    </message>
    <message>
        <source>People can read prices in %1 and in each currency below. What is paid is in the shop&apos;s currency; an order keeps the rate that it was agreed at.</source>
        <translation>Preise lassen sich in %1 und in jeder Währung unten lesen. Bezahlt wird in der Währung des Geschäfts; eine Bestellung behält den Kurs, zu dem sie vereinbart wurde.</translation>
    </message>
    <message>
        <source>Base…</source>
        <translation>Basis …</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Weitere Währung</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>One %1 &amp;is</source>
        <translation>Ein %1 &amp;ist</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Rates are what one unit of the base is worth. With another base the rates are gone, and are to be set anew.</source>
        <translation>Kurse sagen, was eine Einheit der Basis wert ist. Mit einer anderen Basis sind die Kurse weg und neu zu setzen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nobody can read prices in it any more. Orders keep what was agreed.</source>
        <translation>Niemand kann mehr Preise darin lesen. Bestellungen behalten, was vereinbart wurde.</translation>
    </message>
</context>
<context>
    <name>aura::console::ReturnsPage</name>
    <message>
        <source>Find returns by order or buyer</source>
        <translation>Rücksendungen nach Bestellung oder Käufer suchen</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago or more</source>
        <translation>
            <numerusform>Vor %Ln Tag oder früher</numerusform>
            <numerusform>Vor %Ln Tagen oder früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>The buyer can send it back, whatever the shop has said. Both are told why.</source>
        <translation>Der Käufer kann es zurückschicken, was immer der Shop gesagt hat. Beide erfahren, warum.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Nothing goes back. The buyer and the shop are told why.</source>
        <translation>Nichts geht zurück. Käufer und Shop erfahren, warum.</translation>
    </message>
    <message>
        <source>Pay back…</source>
        <translation>Zurückzahlen …</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Return of order %1</source>
        <translation>Rücksendung der Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%Ln Rücksendung</numerusform>
            <numerusform>%Ln Rücksendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zurückzahlen</translation>
    </message>
    <message>
        <source>That ends the return. The buyer and the shop are told why.</source>
        <translation>Damit ist die Rücksendung beendet. Käufer und Shop erfahren, warum.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Streitfälle</translation>
    </message>
    <message>
        <source>The shop is right…</source>
        <translation>Der Shop hat recht …</translation>
    </message>
    <message>
        <source>The dispute ends for good, and nobody can write any more. Both are told why.</source>
        <translation>Der Streitfall endet endgültig, und niemand kann mehr schreiben. Beide erfahren, warum.</translation>
    </message>
    <message>
        <source>Write to the buyer and the shop</source>
        <translation>Käufer und Shop schreiben</translation>
    </message>
    <message>
        <source>Write to both</source>
        <translation>Beiden schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aura::console::RolesPage</name>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>There are no roles of your own making yet. N makes one.</source>
        <translation>Es gibt noch keine eigenen Rollen. N legt eine an.</translation>
    </message>
    <message numerus="yes">
        <source>%n roles of your own making; the first two are always there and cannot be changed.</source>
        <translation>
            <numerusform>Eine eigene Rolle; die ersten beiden gibt es immer, sie lassen sich nicht ändern.</numerusform>
            <numerusform>%Ln eigene Rollen; die ersten beiden gibt es immer, sie lassen sich nicht ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>aura::console::SessionsDialog</name>
    <message>
        <source>&amp;Sign out…</source>
        <translation>&amp;Abmelden …</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>Geräte von %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No device is signed in.</source>
        <translation>Kein Gerät ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>This device is signed out. What waits to be sent there stays there.</source>
        <translation>Dieses Gerät wird abgemeldet. Was dort darauf wartet, gesendet zu werden, bleibt dort.</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>Angemeldet von</translation>
    </message>
    <message>
        <source>Last seen from</source>
        <translation>Zuletzt gesehen von</translation>
    </message>
</context>
<context>
    <name>aura::console::ShopsPage</name>
    <message>
        <source>Find shops by name</source>
        <translation>Läden nach Namen finden</translation>
    </message>
    <message>
        <source>Every standing</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What they publish can be found and bought.</source>
        <translation>Was sie veröffentlichen, kann gefunden und gekauft werden.</translation>
    </message>
    <message>
        <source>They cannot sell. They are told why.</source>
        <translation>Sie können nicht verkaufen. Sie erfahren den Grund.</translation>
    </message>
    <message>
        <source>What they sell is taken out of the market until they are approved again. They are told why.</source>
        <translation>Was sie verkaufen, ist nicht mehr im Markt, bis sie wieder zugelassen sind. Sie erfahren den Grund.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n shops</source>
        <translation>
            <numerusform>%Ln Laden</numerusform>
            <numerusform>%Ln Läden</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Unterlagen …</translation>
    </message>
</context>
<context>
    <name>aura::console::SystemPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>aura::console::TablePage</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Filters and columns that were saved under a name</source>
        <translation>Filter und Spalten, die unter einem Namen gesichert wurden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows; more as you scroll</source>
        <translation>
            <numerusform>Die erste Zeile; mehr beim Blättern</numerusform>
            <numerusform>Die ersten %Ln Zeilen; mehr beim Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht sichern …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht sichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write all rows that fit into a file, with the columns that are shown (Ctrl+E)</source>
        <translation>Alle passenden Zeilen mit den gezeigten Spalten in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>aura::console::TaxPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Rates by the country that it is sent to</source>
        <translation>Sätze nach dem Land, in das geliefert wird</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Standard, %</source>
        <translation>Normal, %</translation>
    </message>
    <message>
        <source>Reduced, %</source>
        <translation>Ermäßigt, %</translation>
    </message>
    <message>
        <source>Two letters, as DE; empty for every other country</source>
        <translation>Zwei Buchstaben wie DE; leer für jedes andere Land</translation>
    </message>
    <message>
        <source>&amp;Add a country</source>
        <translation>&amp;Land hinzufügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Categories that are not taxed at the standard rate</source>
        <translation>Kategorien, die nicht zum normalen Satz besteuert werden</translation>
    </message>
    <message>
        <source>Category, with everything below it</source>
        <translation>Kategorie mit allem darunter</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Add a &amp;category</source>
        <translation>&amp;Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Where may be ordered to</source>
        <translation>Wohin bestellt werden darf</translation>
    </message>
    <message>
        <source>Everywhere that a shop delivers</source>
        <translation>Überallhin, wohin ein Shop liefert</translation>
    </message>
    <message>
        <source>Only to these countries</source>
        <translation>Nur in diese Länder</translation>
    </message>
    <message>
        <source>Not to these countries</source>
        <translation>Nicht in diese Länder</translation>
    </message>
    <message>
        <source>DE, AT, CH</source>
        <translation>DE, AT, CH</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>L&amp;änder</translation>
    </message>
    <message>
        <source>Without a rule prices hold %1 of tax, whatever the category.</source>
        <translation>Ohne Regel enthalten Preise %1 Steuer, welche Kategorie es auch sei.</translation>
    </message>
    <message>
        <source>Without a rule %1 of tax is added, whatever the category.</source>
        <translation>Ohne Regel kommen %1 Steuer hinzu, welche Kategorie es auch sei.</translation>
    </message>
    <message>
        <source>Hold the tax</source>
        <translation>Enthalten die Steuer</translation>
    </message>
    <message>
        <source>Without it: it is added</source>
        <translation>Ohne: sie kommt hinzu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>One that is gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>A rate is a number of percent from 0 to 100, with two decimals at most.</source>
        <translation>Ein Satz ist eine Zahl in Prozent von 0 bis 100, mit höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>Which countries? They are written like DE, AT, CH.</source>
        <translation>Welche Länder? Man schreibt sie wie DE, AT, CH.</translation>
    </message>
    <message>
        <source>A country is two letters, as DE; none may stand twice, and no category either.</source>
        <translation>Ein Land sind zwei Buchstaben, wie DE; keines darf zweimal stehen, und keine Kategorie.</translation>
    </message>
    <message>
        <source>Saved. What was ordered before stays as it was.</source>
        <translation>Gespeichert. Was vorher bestellt wurde, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Revert to see what there is now.</source>
        <translation>Jemand anders hat es inzwischen geändert. Setzen Sie zurück, um zu sehen, was jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>aura::console::UsersPage</name>
    <message>
        <source>Find people by name or address</source>
        <translation>Personen nach Namen oder Adresse finden</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>They are signed out everywhere and cannot sign in. What they ordered goes on.</source>
        <translation>Sie werden überall abgemeldet und können sich nicht anmelden. Was sie bestellt haben, läuft weiter.</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>Sie können sich wieder anmelden.</translation>
    </message>
    <message>
        <source>All their devices are signed out. What waits to be sent there stays there.</source>
        <translation>Alle ihre Geräte werden abgemeldet. Was dort auf das Senden wartet, bleibt dort.</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rolle …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Geräte …</translation>
    </message>
    <message>
        <source>That cannot be done with somebody who cannot sign in, or who alone works for a shop.</source>
        <translation>Das geht nicht bei jemandem, der sich nicht anmelden kann oder allein für einen Shop arbeitet.</translation>
    </message>
    <message>
        <source>See the shop as they do…</source>
        <translation>Den Shop wie die Person sehen …</translation>
    </message>
    <message>
        <source>See the shop as %1 does</source>
        <translation>Den Shop wie %1 sehen</translation>
    </message>
    <message>
        <source>Another window shows it for half an hour. Nothing can be changed there. The log tells of it, and they see it among their devices.</source>
        <translation>Ein anderes Fenster zeigt ihn eine halbe Stunde lang. Dort lässt sich nichts ändern. Das Protokoll hält es fest, und die Person sieht es unter ihren Geräten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Anonymize…</source>
        <translation>Anonymisieren …</translation>
    </message>
</context>
<context>
    <name>aura::console::WebhooksPage</name>
    <message>
        <source>New webhook…</source>
        <translation>Neuer Webhook …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Anschalten</translation>
    </message>
    <message>
        <source>It is told of what waits at once.</source>
        <translation>Was wartet, wird ihm sofort gemeldet.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>What waits stays; what happens meanwhile is not told.</source>
        <translation>Was wartet, bleibt; was inzwischen geschieht, wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis …</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>For a day, requests are signed by the former secret as well.</source>
        <translation>Einen Tag lang werden Anfragen auch mit dem bisherigen Geheimnis signiert.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What waits for it is not told any more.</source>
        <translation>Was auf ihn wartet, wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <source>The secret of the webhook</source>
        <translation>Das Geheimnis des Webhooks</translation>
    </message>
    <message>
        <source>By it the receiver knows that a request is from here. This is shown once.</source>
        <translation>Daran erkennt der Empfänger, dass eine Anfrage von hier ist. Das wird einmal gezeigt.</translation>
    </message>
</context>
<context>
    <name>aura::scanning::CodeScanner</name>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>That is no picture that can be read.</source>
        <translation>Das ist kein Bild, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>Cameras cannot be used with this installation.</source>
        <translation>Mit dieser Installation können keine Kameras benutzt werden.</translation>
    </message>
    <message>
        <source>No barcode was found in the picture.</source>
        <translation>In dem Bild wurde kein Barcode gefunden.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The picture could not be taken. Try again.</source>
        <translation>Das Foto ist nicht gelungen. Versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
</TS>
