<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Enrolments of the website</source>
            <translation>Anmeldungen der Website</translation>
        </message>
        <message>
            <source>Everything that is kept of this person</source>
            <translation>Alles, was von dieser Person gespeichert ist</translation>
        </message>
        <message>
            <source>Presence list</source>
            <translation>Anwesenheitsliste</translation>
        </message>
        <message>
            <source>MARC21 (*.mrc *.xml)</source>
            <translation>MARC21 (*.mrc *.xml)</translation>
        </message>
        <message>
            <source>UNIMARC (*.iso *.uni *.xml)</source>
            <translation>UNIMARC (*.iso *.uni *.xml)</translation>
        </message>
        <message>
            <source>Table with our names of columns (*.csv *.txt)</source>
            <translation>Tabelle mit unseren Spaltennamen (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Import a collection</source>
            <translation>Bestand importieren</translation>
        </message>
        <message>
            <source>Letters as PDF</source>
            <translation>Briefe als PDF</translation>
        </message>
        <message>
            <source>As PDF</source>
            <translation>Als PDF</translation>
        </message>
        <message>
            <source>Report of the self-check</source>
            <translation>Bericht der Selbstprüfung</translation>
        </message>
        <message>
            <source>Record of processing activities</source>
            <translation>Verzeichnis der Verarbeitungstätigkeiten</translation>
        </message>
        <message>
            <source>Folder for the answer</source>
            <translation>Ordner für die Antwort</translation>
        </message>
    </context>
    <context>
        <name>AccountTab</name>
        <message>
            <source>Lines of the account</source>
            <translation>Posten des Kontos</translation>
        </message>
        <message>
            <source>No lines yet</source>
            <translation>Noch keine Posten</translation>
        </message>
        <message>
            <source>Fines, fees and payments of this member stand here.</source>
            <translation>Hier stehen Säumnisgebühren, Gebühren und Zahlungen dieses Mitglieds.</translation>
        </message>
        <message>
            <source>Why this sum?</source>
            <translation>Warum dieser Betrag?</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Quittung</translation>
        </message>
        <message>
            <source>Let off…</source>
            <translation>Erlassen…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Stornieren…</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Guthaben auszahlen…</translation>
        </message>
        <message>
            <source>Charge something…</source>
            <translation>Gebühr erheben…</translation>
        </message>
    </context>
    <context>
        <name>ActivitiesPage</name>
        <message>
            <source>Activities</source>
            <translation>Veranstaltungen</translation>
        </message>
        <message>
            <source>One activity</source>
            <translation>Eine Veranstaltung</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Wer teilnimmt</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>The activity</source>
            <translation>Die Veranstaltung</translation>
        </message>
        <message>
            <source>Ne&amp;w activity</source>
            <translation>Ne&amp;ue Veranstaltung</translation>
        </message>
        <message>
            <source>Planned, the next one first</source>
            <translation>Geplant, die nächste zuerst</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>Nichts geplant</translation>
        </message>
        <message>
            <source>A supervisor plans an activity with New activity.</source>
            <translation>Die Leitung plant eine Veranstaltung mit Neue Veranstaltung.</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>Agreement</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>The member accepts the regulations and saw the privacy statement</source>
            <translation>Das Mitglied akzeptiert die Benutzungsordnung und hat die Datenschutzerklärung gesehen</translation>
        </message>
        <message>
            <source>Read the texts</source>
            <translation>Texte lesen</translation>
        </message>
        <message>
            <source>Library card, if the member gets one</source>
            <translation>Leserausweis, falls vorhanden</translation>
        </message>
    </context>
    <context>
        <name>AskPanel</name>
        <message>
            <source>What is charged</source>
            <translation>Was berechnet wird</translation>
        </message>
        <message>
            <source>How it is given back</source>
            <translation>Wie es ausgezahlt wird</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Don't do it</source>
            <translation>Nicht tun</translation>
        </message>
        <message>
            <source>Let the member off</source>
            <translation>Dem Mitglied erlassen</translation>
        </message>
        <message>
            <source>Take the line back</source>
            <translation>Posten stornieren</translation>
        </message>
        <message>
            <source>Give credit back</source>
            <translation>Guthaben auszahlen</translation>
        </message>
        <message>
            <source>Charge something</source>
            <translation>Gebühr erheben</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>It is kept with your name.</source>
            <translation>Sie wird mit Ihrem Namen gespeichert.</translation>
        </message>
        <message>
            <source>To ask at this visit</source>
            <translation>Bei diesem Besuch zu fragen</translation>
        </message>
        <message>
            <source>&amp;Accepts the regulations, saw the statement</source>
            <translation>&amp;Nimmt die Ordnung an, sah die Erklärung</translation>
        </message>
        <message>
            <source>E-mail: still yes</source>
            <translation>E-Mail: weiterhin ja</translation>
        </message>
        <message>
            <source>Telephone: still yes</source>
            <translation>Telefon: weiterhin ja</translation>
        </message>
        <message>
            <source>Gender: still yes</source>
            <translation>Geschlecht: weiterhin ja</translation>
        </message>
        <message>
            <source>The member is sixteen: what a parent or guardian said is asked of the member.</source>
            <translation>Das Mitglied ist sechzehn: Was Eltern oder Vormund sagten, wird es nun selbst gefragt.</translation>
        </message>
        <message>
            <source>A new version holds since the member was asked.</source>
            <translation>Seit das Mitglied gefragt wurde, gilt eine neue Fassung.</translation>
        </message>
        <message>
            <source>What was said before holds until the member says no below.</source>
            <translation>Was gesagt wurde, gilt, bis das Mitglied unten nein sagt.</translation>
        </message>
    </context>
    <context>
        <name>BlocksPanel</name>
        <message>
            <source>Blocks</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>No blocks</source>
            <translation>Keine Sperren</translation>
        </message>
        <message>
            <source>Nothing stands between this member and lending.</source>
            <translation>Nichts steht der Ausleihe an dieses Mitglied im Weg.</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Sperren…</translation>
        </message>
        <message>
            <source>Block this member</source>
            <translation>Dieses Mitglied sperren</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Weswegen</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Wie streng</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Until, if it ends</source>
            <translation>Bis, falls es endet</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Don't block</source>
            <translation>Nicht sperren</translation>
        </message>
    </context>
    <context>
        <name>BugNotice</name>
        <message>
            <source>A mistake in the program</source>
            <translation>Ein Fehler im Programm</translation>
        </message>
        <message>
            <source>Balie made a mistake. You can go on working.</source>
            <translation>Balie hat einen Fehler gemacht. Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <source>What you did last may not be kept: check it. It is written down under number {number}, without any personal data.</source>
            <translation>Was Sie zuletzt getan haben, ist vielleicht nicht gespeichert: Prüfen Sie es. Der Fehler ist unter Nummer {number} notiert, ohne personenbezogene Daten.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>every branch</source>
            <translation>jede Zweigstelle</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Take the chosen &amp;entry out</source>
            <translation>Gewählten &amp;Eintrag entfernen</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Open after all</source>
            <translation>Doch geöffnet</translation>
        </message>
        <message>
            <source>Closed unexpectedly: dates and fines move along</source>
            <translation>Unerwartet geschlossen: Daten und Gebühren rücken mit</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Was</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>E&amp;rster Tag</translation>
        </message>
        <message>
            <source>&amp;Last day (empty: the same)</source>
            <translation>&amp;Letzter Tag (leer: derselbe)</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Zweigstelle</translation>
        </message>
        <message>
            <source>&amp;Occasion</source>
            <translation>&amp;Anlass</translation>
        </message>
        <message>
            <source>Every &amp;year again</source>
            <translation>Jedes &amp;Jahr wieder</translation>
        </message>
        <message>
            <source>What would &amp;move?</source>
            <translation>Was würde sich &amp;verschieben?</translation>
        </message>
        <message>
            <source>&amp;Put it in the calendar</source>
            <translation>In den &amp;Kalender eintragen</translation>
        </message>
        <message>
            <source>Opening hours of the week</source>
            <translation>Öffnungszeiten der Woche</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <source>Such as 10:00-12:30 13:00-18:00; empty: closed</source>
            <translation>Zum Beispiel 10:00-12:30 13:00-18:00; leer: geschlossen</translation>
        </message>
        <message>
            <source>Set the ho&amp;urs, from the first day above</source>
            <translation>Zeiten &amp;festlegen, ab dem ersten Tag oben</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(ies)</source>
            <translation>
                <numerusform>%n Eintrag</numerusform>
                <numerusform>%n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>The calendar is empty</source>
            <translation>Der Kalender ist leer</translation>
        </message>
        <message>
            <source>While it is, every day counts as open.</source>
            <translation>Solange das so ist, gilt jeder Tag als geöffnet.</translation>
        </message>
        <message numerus="yes">
            <source>%n public &amp;holiday(s) in</source>
            <translation>
                <numerusform>%n Fe&amp;iertag übernehmen</numerusform>
                <numerusform>%n Fe&amp;iertage übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Moving: {loans}, {holds}. Counted anew: {fines}, {sum} less.</source>
            <translation>Verschiebt sich: {loans}, {holds}. Neu berechnet: {fines}, {sum} weniger.</translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s)</source>
            <translation>
                <numerusform>%n Ausleihe</numerusform>
                <numerusform>%n Ausleihen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n Vormerkung</numerusform>
                <numerusform>%n Vormerkungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine(s)</source>
            <translation>
                <numerusform>%n Säumnisgebühr</numerusform>
                <numerusform>%n Säumnisgebühren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
        <message>
            <source>The card now is {card}.</source>
            <translation>Der Ausweis ist jetzt {card}.</translation>
        </message>
        <message>
            <source>No card yet.</source>
            <translation>Noch kein Ausweis.</translation>
        </message>
        <message>
            <source>Without the fee of {amount}</source>
            <translation>Ohne die Gebühr von {amount}</translation>
        </message>
        <message>
            <source>Library card</source>
            <translation>Leserausweis</translation>
        </message>
        <message>
            <source>Number of the new card</source>
            <translation>Nummer des neuen Ausweises</translation>
        </message>
        <message>
            <source>Why a new one</source>
            <translation>Warum ein neuer</translation>
        </message>
        <message>
            <source>Replace the card</source>
            <translation>Ausweis ersetzen</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Die Karte</translation>
        </message>
        <message>
            <source>Compare with the person in front of you</source>
            <translation>Mit der Person vor Ihnen vergleichen</translation>
        </message>
        <message>
            <source>Not taken over from the card: photo, gender, nationality, birth place, card number, title and status.</source>
            <translation>Nicht von der Karte übernommen: Foto, Geschlecht, Staatsangehörigkeit, Geburtsort, Kartennummer, Titel und Status.</translation>
        </message>
    </context>
    <context>
        <name>CardsPanel</name>
        <message>
            <source>Cards and cables</source>
            <translation>Karten und Kabel</translation>
        </message>
        <message>
            <source>Passphrase: {passphrase}</source>
            <translation>Passphrase: {passphrase}</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Jemand Neues</translation>
        </message>
        <message>
            <source>Register with F7: the card fills the form.</source>
            <translation>Mit F7 anmelden: Die Karte füllt das Formular aus.</translation>
        </message>
        <message>
            <source>Somebody new, in French</source>
            <translation>Jemand Neues, auf Französisch</translation>
        </message>
        <message>
            <source>Register once more, from a card in French.</source>
            <translation>Noch einmal anmelden, von einer französischen Karte.</translation>
        </message>
        <message>
            <source>Somebody new, in German</source>
            <translation>Jemand Neues, auf Deutsch</translation>
        </message>
        <message>
            <source>Once more, from an older card in German.</source>
            <translation>Noch einmal, von einer älteren deutschen Karte.</translation>
        </message>
        <message>
            <source>A foreigner's card</source>
            <translation>Eine Karte für Ausländer</translation>
        </message>
        <message>
            <source>Another document, the same registration.</source>
            <translation>Ein anderes Dokument, dieselbe Anmeldung.</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>Ein Kind</translation>
        </message>
        <message>
            <source>Register a child; then put in a parent's card.</source>
            <translation>Ein Kind anmelden; danach die Karte eines Elternteils einstecken.</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>Ein Mitglied</translation>
        </message>
        <message>
            <source>The card opens the file: lend and take back.</source>
            <translation>Die Karte öffnet die Akte: ausleihen und zurücknehmen.</translation>
        </message>
        <message>
            <source>An expired card</source>
            <translation>Eine abgelaufene Karte</translation>
        </message>
        <message>
            <source>See what the desk says, and decide.</source>
            <translation>Sehen, was die Theke sagt, und entscheiden.</translation>
        </message>
        <message>
            <source>A forged card</source>
            <translation>Eine gefälschte Karte</translation>
        </message>
        <message>
            <source>The address was changed: see what is said.</source>
            <translation>Die Adresse wurde geändert: sehen, was gesagt wird.</translation>
        </message>
        <message>
            <source>Another kind of card</source>
            <translation>Eine andere Art von Karte</translation>
        </message>
        <message>
            <source>It is no eID: ask for the right card.</source>
            <translation>Das ist keine eID: nach der richtigen Karte fragen.</translation>
        </message>
        <message>
            <source>A card upside down</source>
            <translation>Eine verkehrte Karte</translation>
        </message>
        <message>
            <source>It can't be read: turn it over.</source>
            <translation>Sie ist nicht lesbar: umdrehen.</translation>
        </message>
        <message>
            <source>Reader unplugged</source>
            <translation>Kartenleser ausgesteckt</translation>
        </message>
        <message>
            <source>Network cable out</source>
            <translation>Netzwerkkabel gezogen</translation>
        </message>
    </context>
    <context>
        <name>CasePanel</name>
        <message>
            <source>Reason of the legal hold: {reason}</source>
            <translation>Grund der Aufbewahrungspflicht: {reason}</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <source>Legal hold…</source>
            <translation>Aufbewahrungspflicht…</translation>
        </message>
        <message>
            <source>Lift the legal hold</source>
            <translation>Aufbewahrungspflicht aufheben</translation>
        </message>
        <message>
            <source>Why the file has to stay longer</source>
            <translation>Warum die Akte länger bleiben muss</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>At most a year from now.</source>
            <translation>Höchstens ein Jahr ab heute.</translation>
        </message>
        <message>
            <source>Keep this file until then</source>
            <translation>Diese Akte bis dahin behalten</translation>
        </message>
        <message>
            <source>No legal hold</source>
            <translation>Keine Aufbewahrungspflicht</translation>
        </message>
    </context>
    <context>
        <name>CashPage</name>
        <message>
            <source>Cash-up</source>
            <translation>Kassenabschluss</translation>
        </message>
        <message>
            <source>Cash that should be there</source>
            <translation>Bargeld, das da sein müsste</translation>
        </message>
        <message>
            <source>Of it, left from the last count</source>
            <translation>Davon von der letzten Zählung geblieben</translation>
        </message>
        <message>
            <source>Paid by card</source>
            <translation>Mit Karte bezahlt</translation>
        </message>
        <message>
            <source>Paid by transfer</source>
            <translation>Per Überweisung bezahlt</translation>
        </message>
        <message>
            <source>What you count</source>
            <translation>Was Sie zählen</translation>
        </message>
        <message>
            <source>Cash in the drawer</source>
            <translation>Bargeld in der Kasse</translation>
        </message>
        <message>
            <source>Total of the card terminal</source>
            <translation>Summe des Kartenterminals</translation>
        </message>
        <message>
            <source>Stays in the drawer</source>
            <translation>Bleibt in der Kasse</translation>
        </message>
        <message>
            <source>Explanation, if it differs</source>
            <translation>Erklärung, falls es abweicht</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To and with</source>
            <translation>Bis einschließlich</translation>
        </message>
        <message>
            <source>Count coins and notes</source>
            <translation>Münzen und Scheine zählen</translation>
        </message>
        <message>
            <source>Close the till</source>
            <translation>Kasse abschließen</translation>
        </message>
        <message>
            <source>For the accounts of the city</source>
            <translation>Für die Buchhaltung der Gemeinde</translation>
        </message>
        <message>
            <source>A table of sums by day, branch, kind and way of paying, for every desk. It names nobody.</source>
            <translation>Eine Tabelle der Beträge nach Tag, Zweigstelle, Art und Zahlungsweise, für alle Theken. Sie nennt niemanden.</translation>
        </message>
        <message>
            <source>Write the table</source>
            <translation>Tabelle schreiben</translation>
        </message>
        <message>
            <source>Earlier counts of this desk</source>
            <translation>Frühere Zählungen dieser Theke</translation>
        </message>
        <message>
            <source>Not counted yet</source>
            <translation>Noch nicht gezählt</translation>
        </message>
        <message>
            <source>Each count of this desk stands here.</source>
            <translation>Hier steht jede Zählung dieser Theke.</translation>
        </message>
        <message>
            <source>{desk}: since the beginning</source>
            <translation>{desk}: seit Beginn</translation>
        </message>
        <message>
            <source>{desk}: since {day} {time}</source>
            <translation>{desk}: seit {day} {time}</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Place a &amp;hold for the member</source>
            <translation>Für das Mitglied &amp;vormerken</translation>
        </message>
        <message>
            <source>I&amp;mport a collection…</source>
            <translation>Bestand i&amp;mportieren…</translation>
        </message>
        <message>
            <source>T&amp;itle, author, ISBN, shelf mark or barcode</source>
            <translation>T&amp;itel, Autor, ISBN, Signatur oder Barcode</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Taking in the file</source>
            <translation>Datei wird eingelesen</translation>
        </message>
        <message>
            <source>&amp;Stop; what came in stays</source>
            <translation>&amp;Stopp; was drin ist, bleibt</translation>
        </message>
        <message>
            <source>&amp;Close the report</source>
            <translation>Bericht s&amp;chließen</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Abgelehnte Zeilen</translation>
        </message>
        <message>
            <source>No title begins so</source>
            <translation>Kein Titel beginnt so</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>Geben Sie ein, was Sie suchen</translation>
        </message>
        <message>
            <source>The beginnings of words are enough, in any order.</source>
            <translation>Wortanfänge genügen, in beliebiger Reihenfolge.</translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n Titel</numerusform>
                <numerusform>%n Titel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cop(ies)</source>
            <translation>
                <numerusform>%n Exemplar</numerusform>
                <numerusform>%n Exemplare</numerusform>
            </translation>
        </message>
        <message>
            <source>No title chosen</source>
            <translation>Kein Titel gewählt</translation>
        </message>
    </context>
    <context>
        <name>CategoryPanel</name>
        <message>
            <source>by age</source>
            <translation>nach Alter</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Kind of member</source>
            <translation>Art des Mitglieds</translation>
        </message>
        <message>
            <source>Proof that you saw</source>
            <translation>Nachweis, den Sie gesehen haben</translation>
        </message>
        <message>
            <source>No copy and no number of it is kept.</source>
            <translation>Davon wird weder Kopie noch Nummer gespeichert.</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Gilt bis</translation>
        </message>
        <message>
            <source>Such as 31/08/2027</source>
            <translation>Zum Beispiel 31/08/2027</translation>
        </message>
        <message>
            <source>I saw the proof</source>
            <translation>Ich habe den Nachweis gesehen</translation>
        </message>
        <message>
            <source>Put in this category</source>
            <translation>In diese Kategorie einordnen</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message>
            <source>Writing the report</source>
            <translation>Bericht wird geschrieben</translation>
        </message>
        <message>
            <source>Self-check as PDF…</source>
            <translation>Selbstprüfung als PDF…</translation>
        </message>
        <message>
            <source>Promises kept: {kept} of {all}</source>
            <translation>Eingehaltene Zusagen: {kept} von {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) need attention now: they stand first.</source>
            <translation>
                <numerusform>%n Zusage braucht jetzt Aufmerksamkeit: Sie steht zuerst.</numerusform>
                <numerusform>%n Zusagen brauchen jetzt Aufmerksamkeit: Sie stehen zuerst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs attention now.</source>
            <translation>Nichts braucht jetzt Aufmerksamkeit.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Wie weit</translation>
        </message>
        <message>
            <source>Last ran</source>
            <translation>Zuletzt gelaufen</translation>
        </message>
        <message>
            <source>As it stands in the documentation, in English</source>
            <translation>Wie es in der Dokumentation steht, auf Englisch</translation>
        </message>
        <message>
            <source>What is kept and what not, in English</source>
            <translation>Was eingehalten wird und was nicht, auf Englisch</translation>
        </message>
        <message>
            <source>Where the program keeps it</source>
            <translation>Wo das Programm es tut</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>Was es zeigt</translation>
        </message>
    </context>
    <context>
        <name>ChildrenPanel</name>
        <message>
            <source>Stands for these children</source>
            <translation>Vertritt diese Kinder</translation>
        </message>
    </context>
    <context>
        <name>ChoicesPage</name>
        <message>
            <source>Settings of this desk</source>
            <translation>Einstellungen dieser Theke</translation>
        </message>
        <message>
            <source>A newer version was announced without a valid signature; tell your IT service.</source>
            <translation>Eine neuere Version wurde ohne gültige Signatur angekündigt; sagen Sie es Ihrem IT-Dienst.</translation>
        </message>
        <message>
            <source>The folder for newer versions can't be read; tell your IT service.</source>
            <translation>Der Ordner für neuere Versionen ist nicht lesbar; sagen Sie es Ihrer IT.</translation>
        </message>
        <message>
            <source>Version {version} is there, with no day for this branch yet.</source>
            <translation>Version {version} ist da, noch ohne Tag für diese Zweigstelle.</translation>
        </message>
        <message>
            <source>Version {version} may be installed from {day}, while the desk is closed.</source>
            <translation>Version {version} darf ab {day} installiert werden, während das Programm geschlossen ist.</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Everything you can do</source>
            <translation>Alles, was Sie tun können</translation>
        </message>
    </context>
    <context>
        <name>ConsentPanel</name>
        <message>
            <source>Given</source>
            <translation>Erteilt</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Nicht erteilt</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>The member says yes</source>
            <translation>Das Mitglied sagt ja</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>Frau</translation>
        </message>
        <message>
            <source>man</source>
            <translation>Mann</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>{day} {time}: given {way}, recorded by {staff}.</source>
            <translation>{day} {time}: erteilt {way}, erfasst von {staff}.</translation>
        </message>
        <message>
            <source>{day} {time}: withdrawn {way}, recorded by {staff}.</source>
            <translation>{day} {time}: widerrufen {way}, erfasst von {staff}.</translation>
        </message>
        <message>
            <source>Only with consent</source>
            <translation>Nur mit Einwilligung</translation>
        </message>
        <message>
            <source>E-mail and telephone are for messages about loans and holds, gender is for statistics. Saying no changes nothing else.</source>
            <translation>E-Mail und Telefon dienen Nachrichten über Ausleihen und Vormerkungen, das Geschlecht der Statistik. Ein Nein ändert sonst nichts.</translation>
        </message>
        <message>
            <source>E-mail: yes, you may</source>
            <translation>E-Mail: ja, das dürfen Sie</translation>
        </message>
        <message>
            <source>Telephone: yes, you may</source>
            <translation>Telefon: ja, das dürfen Sie</translation>
        </message>
        <message>
            <source>Gender: yes, you may</source>
            <translation>Geschlecht: ja, das dürfen Sie</translation>
        </message>
        <message>
            <source>The consents were signed on paper</source>
            <translation>Die Einwilligungen wurden auf Papier unterschrieben</translation>
        </message>
        <message>
            <source>Read the wording</source>
            <translation>Wortlaut lesen</translation>
        </message>
    </context>
    <context>
        <name>ConsentsTab</name>
        <message>
            <source>Saying no changes nothing about the membership, and is as easy as saying yes.</source>
            <translation>Ein Nein ändert nichts an der Mitgliedschaft und ist so einfach wie ein Ja.</translation>
        </message>
        <message>
            <source>Read the texts that hold</source>
            <translation>Die geltenden Texte lesen</translation>
        </message>
        <message>
            <source>How it is said</source>
            <translation>Wie es erklärt wurde</translation>
        </message>
    </context>
    <context>
        <name>ConsultationTab</name>
        <message>
            <source>National Register</source>
            <translation>Nationalregister</translation>
        </message>
        <message>
            <source>It is asked for name, first names, birth date and main residence. Each question is noted with your name.</source>
            <translation>Gefragt wird nach Name, Vornamen, Geburtsdatum und Hauptwohnort. Jede Frage wird mit Ihrem Namen vermerkt.</translation>
        </message>
        <message>
            <source>&amp;Why it is asked</source>
            <translation>&amp;Warum gefragt wird</translation>
        </message>
        <message>
            <source>&amp;Ask the National Register</source>
            <translation>Nationalregister b&amp;efragen</translation>
        </message>
        <message>
            <source>The member wants it</source>
            <translation>Das Mitglied wünscht es</translation>
        </message>
        <message>
            <source>Post came back</source>
            <translation>Post kam zurück</translation>
        </message>
        <message>
            <source>The data are in doubt</source>
            <translation>Die Daten sind zweifelhaft</translation>
        </message>
        <message>
            <source>Waiting for the answer…</source>
            <translation>Warten auf die Antwort…</translation>
        </message>
        <message>
            <source>The National Register knows nobody by this number.</source>
            <translation>Das Nationalregister kennt niemanden mit dieser Nummer.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPanel</name>
        <message>
            <source>Where the new data come from</source>
            <translation>Woher die neuen Daten kommen</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Don't change</source>
            <translation>Nicht ändern</translation>
        </message>
    </context>
    <context>
        <name>CounterPage</name>
        <message>
            <source>Counter</source>
            <translation>Theke</translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>No library card</source>
            <translation>Kein Leserausweis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Vornamen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straße und Nummer</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeinde</translation>
        </message>
        <message>
            <source>Library card</source>
            <translation>Leserausweis</translation>
        </message>
        <message>
            <source>Number on the card</source>
            <translation>Nummer auf dem Ausweis</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Mitgliedschaft</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <source>Member until</source>
            <translation>Mitglied bis</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Löschung</translation>
        </message>
        <message>
            <source>put right by staff</source>
            <translation>vom Personal berichtigt</translation>
        </message>
        <message>
            <source>on {day} by {staff}, {source}</source>
            <translation>am {day} von {staff}, {source}</translation>
        </message>
    </context>
    <context>
        <name>DifferencesPanel</name>
        <message>
            <source>Read the member's card to see it beside the file.</source>
            <translation>Lesen Sie den Ausweis des Mitglieds, um ihn neben der Akte zu sehen.</translation>
        </message>
        <message>
            <source>The card says the same as the file.</source>
            <translation>Der Ausweis sagt dasselbe wie die Akte.</translation>
        </message>
        <message>
            <source>On the card</source>
            <translation>Auf dem Ausweis</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Akte</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>Discreet</name>
        <message>
            <source>Personal data are hidden</source>
            <translation>Personenbezogene Daten sind verborgen</translation>
        </message>
        <message>
            <source>Scans go on as always. F11 shows everything again.</source>
            <translation>Das Scannen geht weiter wie immer. F11 zeigt alles wieder.</translation>
        </message>
    </context>
    <context>
        <name>DoublesPanel</name>
        <message>
            <source>One person? This file and: {other}</source>
            <translation>Eine Person? Diese Akte und: {other}</translation>
        </message>
        <message>
            <source>Registered twice?</source>
            <translation>Doppelt angemeldet?</translation>
        </message>
        <message>
            <source>Library card of the other file</source>
            <translation>Leserausweis der anderen Akte</translation>
        </message>
        <message>
            <source>One person: join the files</source>
            <translation>Eine Person: Akten zusammenführen</translation>
        </message>
        <message>
            <source>Don't join</source>
            <translation>Nicht zusammenführen</translation>
        </message>
        <message>
            <source>These members were born on the same day and are named alike:</source>
            <translation>Diese Mitglieder sind am selben Tag geboren und heißen ähnlich:</translation>
        </message>
        <message>
            <source>Nobody was born on the same day with a name like this.</source>
            <translation>Niemand mit einem solchen Namen ist am selben Tag geboren.</translation>
        </message>
    </context>
    <context>
        <name>EnrolPanel</name>
        <message>
            <source>A &amp;child, under sixteen</source>
            <translation>Ein &amp;Kind unter sechzehn</translation>
        </message>
        <message>
            <source>Rows of the file that were not taken in</source>
            <translation>Zeilen der Datei, die nicht übernommen wurden</translation>
        </message>
        <message>
            <source>Su&amp;rname</source>
            <translation>Nachna&amp;me</translation>
        </message>
        <message>
            <source>&amp;First name</source>
            <translation>&amp;Vorname</translation>
        </message>
        <message>
            <source>A&amp;ge</source>
            <translation>Al&amp;ter</translation>
        </message>
        <message>
            <source>Surname of the parent or guardian</source>
            <translation>Nachname der Eltern oder des Vormunds</translation>
        </message>
        <message>
            <source>First name of the parent or guardian</source>
            <translation>Vorname der Eltern oder des Vormunds</translation>
        </message>
        <message>
            <source>&amp;Telephone of the parent or guardian</source>
            <translation>Telef&amp;on der Eltern oder des Vormunds</translation>
        </message>
        <message>
            <source>The member at the co&amp;unter</source>
            <translation>Das Mitglied an der T&amp;heke</translation>
        </message>
        <message>
            <source>Em&amp;pty the form</source>
            <translation>Formular &amp;leeren</translation>
        </message>
        <message>
            <source>From a fi&amp;le of the website…</source>
            <translation>Aus einer &amp;Datei der Website…</translation>
        </message>
        <message>
            <source>&amp;Enrol</source>
            <translation>&amp;Anmelden</translation>
        </message>
        <message>
            <source>Nothing else is kept, and it serves this activity only. Scan a library card to fill in the name of a member.</source>
            <translation>Mehr wird nicht gespeichert, und es dient nur dieser Veranstaltung. Scannen Sie einen Leserausweis, um den Namen eines Mitglieds einzusetzen.</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>E-Ma&amp;il</translation>
        </message>
        <message>
            <source>E-&amp;mail of the parent or guardian</source>
            <translation>E-Ma&amp;il der Eltern oder des Vormunds</translation>
        </message>
    </context>
    <context>
        <name>ErasePanel</name>
        <message>
            <source>Erase this member</source>
            <translation>Dieses Mitglied löschen</translation>
        </message>
        <message>
            <source>Whoever wants to be erased asks for it, and shows who they are first.</source>
            <translation>Wer gelöscht werden will, beantragt es und weist sich zuerst aus.</translation>
        </message>
        <message>
            <source>Take the &amp;request in…</source>
            <translation>&amp;Antrag aufnehmen…</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Required</source>
            <translation>Pflichtfeld</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Welcome to Balie</source>
            <translation>Willkommen bei Balie</translation>
        </message>
        <message>
            <source>Everything stays on this computer, encrypted, until you join a central store.</source>
            <translation>Alles bleibt verschlüsselt auf diesem Computer, bis Sie sich einer Zentrale anschließen.</translation>
        </message>
        <message>
            <source>Set up a new library</source>
            <translation>Eine neue Bibliothek einrichten</translation>
        </message>
        <message>
            <source>Join a library that exists already</source>
            <translation>Sich einer bestehenden Bibliothek anschließen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Zweigstelle</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>Name dieser Theke</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Legal ground for the national number</source>
            <translation>Rechtsgrundlage für die Nationalregisternummer</translation>
        </message>
        <message>
            <source>Date of that decision</source>
            <translation>Datum dieses Beschlusses</translation>
        </message>
        <message>
            <source>Address of the central store</source>
            <translation>Adresse der Zentrale</translation>
        </message>
        <message>
            <source>Password of the central store</source>
            <translation>Passwort der Zentrale</translation>
        </message>
        <message>
            <source>Recovery key of the library</source>
            <translation>Wiederherstellungsschlüssel der Bibliothek</translation>
        </message>
        <message>
            <source>Reference of the authorisation. Empty: Balie works without the number.</source>
            <translation>Aktenzeichen der Ermächtigung. Leer: Balie arbeitet ohne die Nummer.</translation>
        </message>
        <message>
            <source>Day/month/year</source>
            <translation>Tag/Monat/Jahr</translation>
        </message>
        <message>
            <source>From the recovery sheet: fourteen groups of four</source>
            <translation>Vom Wiederherstellungsblatt: vierzehn Vierergruppen</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>A new library: name it and choose a passphrase; the recovery key follows. A library that exists: type the address of its central store and the key on its recovery sheet.</source>
            <translation>Eine neue Bibliothek: Benennen Sie sie und wählen Sie eine Passphrase; der Wiederherstellungsschlüssel folgt. Eine bestehende Bibliothek: Geben Sie die Adresse ihrer Zentrale und den Schlüssel von ihrem Wiederherstellungsblatt.</translation>
        </message>
        <message>
            <source>By its name. Empty: the first one of that library.</source>
            <translation>Mit ihrem Namen. Leer: die erste dieser Bibliothek.</translation>
        </message>
        <message>
            <source>postgresql://login@host/database. Empty: no centre.</source>
            <translation>postgresql://login@host/database. Leer: keine Zentrale.</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Ein Satz von mindestens {count} Zeichen; Leerzeichen sind willkommen</translation>
        </message>
        <message>
            <source>{count} of {least} characters</source>
            <translation>{count} von {least} Zeichen</translation>
        </message>
        <message>
            <source>too easy to guess</source>
            <translation>zu leicht zu erraten</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
    </context>
    <context>
        <name>ForgottenPanel</name>
        <message>
            <source>&amp;Forgotten your passphrase?</source>
            <translation>Passphrase &amp;vergessen?</translation>
        </message>
    </context>
    <context>
        <name>GuardianPanel</name>
        <message>
            <source>Read: the card of {name}</source>
            <translation>Gelesen: die Karte von {name}</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Erziehungsberechtigte(r)</translation>
        </message>
        <message>
            <source>Open their file</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <source>No longer the guardian</source>
            <translation>Nicht mehr Elternteil oder Vormund</translation>
        </message>
        <message>
            <source>Another member: name or library card</source>
            <translation>Ein anderes Mitglied: Name oder Leserausweis</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Beziehung zum Kind</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>Was Sie gesehen haben</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>Elternteil</translation>
        </message>
        <message>
            <source>legal guardian</source>
            <translation>Vormund</translation>
        </message>
        <message>
            <source>their identity card, read here</source>
            <translation>ihren Personalausweis, hier gelesen</translation>
        </message>
        <message>
            <source>This member stands for the child</source>
            <translation>Dieses Mitglied vertritt das Kind</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>a member too</source>
            <translation>auch Mitglied</translation>
        </message>
        <message>
            <source>identity card, read here</source>
            <translation>Personalausweis, hier gelesen</translation>
        </message>
        <message>
            <source>by their card</source>
            <translation>mit deren Karte</translation>
        </message>
        <message>
            <source>Somebody under 16 becomes a member only with the permission of a parent or legal representative. Put their card in the reader, or look at their document.</source>
            <translation>Wer unter 16 ist, wird nur mit Einverständnis eines Elternteils oder gesetzlichen Vertreters Mitglied. Stecken Sie deren Karte in den Leser oder sehen Sie sich deren Dokument an.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Vornamen</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Beziehung</translation>
        </message>
        <message>
            <source>Valid document seen</source>
            <translation>Gültiges Dokument, gesehen</translation>
        </message>
        <message>
            <source>A member too: their own file will show the child. Tell them, before you save.</source>
            <translation>Auch Mitglied: die eigene Akte wird das Kind zeigen. Sagen Sie es, bevor Sie speichern.</translation>
        </message>
        <message>
            <source>The parent or guardian permits this membership</source>
            <translation>Der oder die Erziehungsberechtigte erlaubt diese Mitgliedschaft</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help: {screen}</source>
            <translation>Hilfe: {screen}</translation>
        </message>
        <message>
            <source>Help about another screen</source>
            <translation>Hilfe zu einem anderen Bildschirm</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>No help has these words. Try another one.</source>
            <translation>Keine Hilfe enthält diese Wörter. Versuchen Sie ein anderes.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Print the guide</source>
            <translation>Leitfaden drucken</translation>
        </message>
        <message>
            <source>Guide as PDF…</source>
            <translation>Leitfaden als PDF…</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Tasten dieses Bildschirms</translation>
        </message>
        <message>
            <source>Keys that work everywhere</source>
            <translation>Tasten, die überall gehen</translation>
        </message>
    </context>
    <context>
        <name>HelpPresenter</name>
        <message>
            <source>Guide as PDF</source>
            <translation>Leitfaden als PDF</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>HoldActs</name>
        <message>
            <source>Cancel the hold</source>
            <translation>Vormerkung stornieren</translation>
        </message>
        <message>
            <source>Take back the cancelling</source>
            <translation>Stornierung zurücknehmen</translation>
        </message>
        <message>
            <source>Pass over until…</source>
            <translation>Aussetzen bis…</translation>
        </message>
        <message>
            <source>Serve again</source>
            <translation>Wieder berücksichtigen</translation>
        </message>
        <message>
            <source>Fetch elsewhere…</source>
            <translation>Anderswo abholen…</translation>
        </message>
        <message>
            <source>To the front…</source>
            <translation>Nach vorne setzen…</translation>
        </message>
        <message>
            <source>Pass over until</source>
            <translation>Aussetzen bis</translation>
        </message>
        <message>
            <source>Fetched at</source>
            <translation>Abzuholen in</translation>
        </message>
        <message>
            <source>Why it goes first</source>
            <translation>Warum sie Vorrang hat</translation>
        </message>
        <message>
            <source>The reason is noted with your name.</source>
            <translation>Der Grund wird mit Ihrem Namen notiert.</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Say why, in a few words.</source>
            <translation>Sagen Sie in wenigen Worten, warum.</translation>
        </message>
    </context>
    <context>
        <name>HoldsPage</name>
        <message>
            <source>Holds</source>
            <translation>Vormerkungen</translation>
        </message>
        <message>
            <source>Lists of holds</source>
            <translation>Listen der Vormerkungen</translation>
        </message>
        <message>
            <source>I fetch all of these</source>
            <translation>Ich hole diese alle</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Liste drucken</translation>
        </message>
        <message>
            <source>Not on its shelf</source>
            <translation>Nicht an seinem Platz</translation>
        </message>
        <message>
            <source>Taken from the shelf</source>
            <translation>Aus dem Regal genommen</translation>
        </message>
        <message>
            <source>Print its slip again</source>
            <translation>Bon erneut drucken</translation>
        </message>
        <message>
            <source>Has arrived</source>
            <translation>Ist angekommen</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nie angekommen</translation>
        </message>
        <message>
            <source>To fetch ({count})</source>
            <translation>Zu holen ({count})</translation>
        </message>
        <message>
            <source>Shelf ({count})</source>
            <translation>Abholregal ({count})</translation>
        </message>
        <message>
            <source>Between branches ({count})</source>
            <translation>Unterwegs ({count})</translation>
        </message>
        <message>
            <source>Queue of a title</source>
            <translation>Vormerkliste eines Titels</translation>
        </message>
        <message>
            <source>Copies that somebody waits for, in walking order</source>
            <translation>Exemplare, auf die jemand wartet, in Gehreihenfolge</translation>
        </message>
        <message>
            <source>Nothing to fetch</source>
            <translation>Nichts zu holen</translation>
        </message>
        <message>
            <source>No copy on a shelf of this branch is asked for.</source>
            <translation>Kein Exemplar in einem Regal dieser Zweigstelle ist gefragt.</translation>
        </message>
        <message>
            <source>On the holds' shelf</source>
            <translation>Im Abholregal</translation>
        </message>
        <message>
            <source>The shelf is empty</source>
            <translation>Das Regal ist leer</translation>
        </message>
        <message>
            <source>Scan a copy that was fetched: it is kept for who is next.</source>
            <translation>Scannen Sie ein geholtes Exemplar: Es wird für den Nächsten zurückgelegt.</translation>
        </message>
        <message>
            <source>On its way to or from this branch</source>
            <translation>Unterwegs von oder zu dieser Zweigstelle</translation>
        </message>
        <message>
            <source>Nothing is on its way</source>
            <translation>Nichts ist unterwegs</translation>
        </message>
        <message>
            <source>A copy that arrives is scanned here or taken back as always.</source>
            <translation>Ein Exemplar, das ankommt, wird hier gescannt oder wie immer zurückgenommen.</translation>
        </message>
        <message>
            <source>Titles found</source>
            <translation>Gefundene Titel</translation>
        </message>
        <message>
            <source>Which title?</source>
            <translation>Welcher Titel?</translation>
        </message>
        <message>
            <source>Type words of the title or the author in the field on top.</source>
            <translation>Geben Sie oben Wörter aus Titel oder Autor ein.</translation>
        </message>
        <message>
            <source>Who waits for it</source>
            <translation>Wer darauf wartet</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>Niemand wartet</translation>
        </message>
        <message>
            <source>Choose a title.</source>
            <translation>Wählen Sie einen Titel.</translation>
        </message>
    </context>
    <context>
        <name>HoldsTab</name>
        <message>
            <source>Place a hold: title, author or barcode</source>
            <translation>Vormerken: Titel, Autor oder Barcode</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Place the hold</source>
            <translation>Vormerken</translation>
        </message>
        <message>
            <source>This copy only</source>
            <translation>Nur dieses Exemplar</translation>
        </message>
        <message>
            <source>Holds of this member</source>
            <translation>Vormerkungen dieses Mitglieds</translation>
        </message>
        <message>
            <source>No holds</source>
            <translation>Keine Vormerkungen</translation>
        </message>
        <message>
            <source>Look for a title, and place a hold on it.</source>
            <translation>Suchen Sie einen Titel und merken Sie ihn vor.</translation>
        </message>
        <message>
            <source>Titles found</source>
            <translation>Gefundene Titel</translation>
        </message>
        <message>
            <source>Which title?</source>
            <translation>Welcher Titel?</translation>
        </message>
        <message>
            <source>Type a few words, then press Enter.</source>
            <translation>Geben Sie ein paar Wörter ein und drücken Sie Enter.</translation>
        </message>
    </context>
    <context>
        <name>HomePane</name>
        <message>
            <source>Members found</source>
            <translation>Gefundene Mitglieder</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Niemand gefunden</translation>
        </message>
        <message>
            <source>Latest at this desk</source>
            <translation>Zuletzt an dieser Theke</translation>
        </message>
        <message>
            <source>Nothing scanned yet</source>
            <translation>Noch nichts gescannt</translation>
        </message>
        <message>
            <source>An item scanned without a member is taken back.</source>
            <translation>Ein Exemplar, das ohne Mitglied gescannt wird, wird zurückgenommen.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>lent</source>
            <translation>ausgeliehen</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>&amp;Previous member (V)</source>
            <translation>&amp;Voriges Mitglied (V)</translation>
        </message>
        <message>
            <source>born in {year}</source>
            <translation>geboren {year}</translation>
        </message>
    </context>
    <context>
        <name>HouseholdPanel</name>
        <message>
            <source>Household</source>
            <translation>Haushalt</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Niemand sonst</translation>
        </message>
        <message>
            <source>Put members together who share an address and a bag of books.</source>
            <translation>Fassen Sie Mitglieder zusammen, die Adresse und Büchertasche teilen.</translation>
        </message>
        <message>
            <source>Library card of the other member</source>
            <translation>Leserausweis des anderen Mitglieds</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
    </context>
    <context>
        <name>IdentityPanel</name>
        <message>
            <source>Mandatory, for the membership</source>
            <translation>Pflichtangaben für die Mitgliedschaft</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Vornamen</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Nationalregisternummer</translation>
        </message>
        <message>
            <source>Why there is no national number</source>
            <translation>Warum es keine Nationalregisternummer gibt</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeinde</translation>
        </message>
        <message>
            <source>From an identity document or residence permit</source>
            <translation>Von einem Ausweisdokument oder Aufenthaltstitel</translation>
        </message>
        <message>
            <source>From a signed form (child under 16, or through a school)</source>
            <translation>Von einem unterschriebenen Formular (Kind unter 16 oder über eine Schule)</translation>
        </message>
        <message>
            <source>I have seen a valid identity document of this person</source>
            <translation>Ich habe ein gültiges Ausweisdokument dieser Person gesehen</translation>
        </message>
        <message>
            <source>Day/month/year; only the year if that is all</source>
            <translation>Tag/Monat/Jahr; nur das Jahr, wenn das alles ist</translation>
        </message>
        <message>
            <source>Kept encrypted</source>
            <translation>Verschlüsselt gespeichert</translation>
        </message>
        <message>
            <source>From the card. Type here only to replace it.</source>
            <translation>Von der Karte. Nur eingeben, um sie zu ersetzen.</translation>
        </message>
        <message>
            <source>not on the card</source>
            <translation>nicht auf der Karte</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <source>To look at ({count})</source>
            <translation>Zu prüfen ({count})</translation>
        </message>
        <message>
            <source>Decided ({count})</source>
            <translation>Entschieden ({count})</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>What waits, and what was decided</source>
            <translation>Was wartet und was entschieden wurde</translation>
        </message>
        <message>
            <source>What staff should know</source>
            <translation>Was das Personal wissen sollte</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Noch nichts wurde entschieden</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>Nichts zu prüfen</translation>
        </message>
        <message>
            <source>What two desks do that does not go together is told here.</source>
            <translation>Hier steht, was zwei Theken tun und nicht zusammenpasst.</translation>
        </message>
    </context>
    <context>
        <name>IssuePanel</name>
        <message>
            <source>&amp;Keep the draft</source>
            <translation>Entwurf be&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>Thro&amp;w the draft away</source>
            <translation>Entwurf &amp;wegwerfen</translation>
        </message>
        <message>
            <source>&amp;Yes, send it</source>
            <translation>&amp;Ja, senden</translation>
        </message>
        <message>
            <source>&amp;No, not yet</source>
            <translation>&amp;Nein, noch nicht</translation>
        </message>
        <message>
            <source>As it &amp;goes</source>
            <translation>Wie er an&amp;kommt</translation>
        </message>
        <message>
            <source>A trial &amp;copy to yourself</source>
            <translation>Ein &amp;Probeexemplar an Sie selbst</translation>
        </message>
        <message>
            <source>your own e-mail address</source>
            <translation>Ihre eigene E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Send the t&amp;rial copy</source>
            <translation>P&amp;robeexemplar senden</translation>
        </message>
        <message>
            <source>How far the issue is</source>
            <translation>Wie weit die Ausgabe ist</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph; an address of a page can be clicked.</source>
            <translation>Eine leere Zeile beginnt einen neuen Absatz; die Adresse einer Seite kann angeklickt werden.</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Betreff</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xt</translation>
        </message>
        <message>
            <source>Subject ({name})</source>
            <translation>Betreff ({name})</translation>
        </message>
        <message>
            <source>Text ({name})</source>
            <translation>Text ({name})</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send to %n reader(s)…</source>
            <translation>
                <numerusform>An %n Leser &amp;senden…</numerusform>
                <numerusform>An %n Leser &amp;senden…</numerusform>
            </translation>
        </message>
        <message>
            <source>No mail server is set for this desk: [mail] in settings.toml.</source>
            <translation>Für diese Theke ist kein Mailserver eingestellt: [mail] in settings.toml.</translation>
        </message>
    </context>
    <context>
        <name>ItemsPage</name>
        <message>
            <source>To sort out ({count})</source>
            <translation>Zu klären ({count})</translation>
        </message>
        <message>
            <source>Nothing to sort out</source>
            <translation>Nichts zu klären</translation>
        </message>
        <message>
            <source>Scan an item to say what is the matter with it.</source>
            <translation>Scannen Sie ein Exemplar, um zu sagen, was damit ist.</translation>
        </message>
        <message>
            <source>Items to sort out</source>
            <translation>Zu klärende Exemplare</translation>
        </message>
        <message>
            <source>In &amp;order</source>
            <translation>In &amp;Ordnung</translation>
        </message>
        <message>
            <source>&amp;Damaged</source>
            <translation>&amp;Beschädigt</translation>
        </message>
        <message>
            <source>&amp;Not on its shelf</source>
            <translation>&amp;Nicht im Regal</translation>
        </message>
        <message>
            <source>&amp;Lost: charge it</source>
            <translation>&amp;Verloren: berechnen</translation>
        </message>
        <message>
            <source>Why it leaves the collection</source>
            <translation>Warum es aus dem Bestand geht</translation>
        </message>
        <message>
            <source>Out of the &amp;collection</source>
            <translation>&amp;Aus dem Bestand</translation>
        </message>
        <message>
            <source>&amp;Back in the collection</source>
            <translation>&amp;Zurück in den Bestand</translation>
        </message>
    </context>
    <context>
        <name>JoinPanel</name>
        <message>
            <source>E-&amp;mail</source>
            <translation>E-&amp;Mail</translation>
        </message>
        <message>
            <source>&amp;How they asked</source>
            <translation>&amp;Wie darum gebeten wurde</translation>
        </message>
        <message>
            <source>&amp;Language of the newsletter</source>
            <translation>&amp;Sprache des Newsletters</translation>
        </message>
        <message>
            <source>Here, and agrees with the text on the screen</source>
            <translation>Hier, mit dem Text am Bildschirm einverstanden</translation>
        </message>
        <message>
            <source>On paper, signed</source>
            <translation>Auf Papier, unterschrieben</translation>
        </message>
        <message>
            <source>&amp;Sign up</source>
            <translation>&amp;Anmelden</translation>
        </message>
        <message>
            <source>Sign o&amp;ff</source>
            <translation>A&amp;bmelden</translation>
        </message>
        <message>
            <source>What is &amp;kept of this address…</source>
            <translation>Was zu dieser Ad&amp;resse aufbewahrt wird…</translation>
        </message>
        <message>
            <source>Sign up from a f&amp;ile…</source>
            <translation>Anmelden aus einer &amp;Datei…</translation>
        </message>
        <message>
            <source>Sign off from a fil&amp;e…</source>
            <translation>Abmelden a&amp;us einer Datei…</translation>
        </message>
        <message>
            <source>&amp;Text that they agree with</source>
            <translation>&amp;Text, dem sie zustimmen</translation>
        </message>
        <message>
            <source>Rows of the file that were not done</source>
            <translation>Zeilen der Datei, die nicht erledigt wurden</translation>
        </message>
        <message>
            <source>The address serves the newsletter only, and nothing ties it to a member. Signing off wipes it at once, at every desk.</source>
            <translation>Die Adresse dient nur dem Newsletter und gehört zu keinem Mitglied. Die Abmeldung löscht sie sofort, an jeder Theke.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Drucken</translation>
        </message>
        <message>
            <source>Save to a &amp;file</source>
            <translation>In Da&amp;tei speichern</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Wiederherstellungsschlüssel: {key}</translation>
        </message>
        <message>
            <source>Balie, recovery key of {library}</source>
            <translation>Balie, Wiederherstellungsschlüssel von {library}</translation>
        </message>
        <message>
            <source>The file could not be written. Choose another place.</source>
            <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Sheet {mark}</source>
            <translation>Blatt {mark}</translation>
        </message>
    </context>
    <context>
        <name>KindForm</name>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <source>Name in &amp;Dutch</source>
            <translation>Name auf &amp;Niederländisch</translation>
        </message>
        <message>
            <source>Name in &amp;French</source>
            <translation>Name auf &amp;Französisch</translation>
        </message>
        <message>
            <source>Name in &amp;German</source>
            <translation>Name auf &amp;Deutsch</translation>
        </message>
        <message>
            <source>Name in &amp;English</source>
            <translation>Name auf &amp;Englisch</translation>
        </message>
        <message>
            <source>F&amp;irst age</source>
            <translation>A&amp;b Alter</translation>
        </message>
        <message>
            <source>&amp;Last age</source>
            <translation>Bis A&amp;lter</translation>
        </message>
        <message>
            <source>A short word that imports and rules know it by</source>
            <translation>Ein kurzes Wort, für Importe und Regeln</translation>
        </message>
        <message>
            <source>Shown where another name is empty</source>
            <translation>Steht auch dort, wo ein anderer Name leer ist</translation>
        </message>
        <message>
            <source>Empty: from birth</source>
            <translation>Leer: ab Geburt</translation>
        </message>
        <message>
            <source>Empty: no last age</source>
            <translation>Leer: ohne Höchstalter</translation>
        </message>
        <message>
            <source>Only with a &amp;proof that staff have seen</source>
            <translation>Nur mit einem Nachweis, den das &amp;Personal gesehen hat</translation>
        </message>
        <message>
            <source>In &amp;use: members can be in it</source>
            <translation>In &amp;Gebrauch: Mitglieder können dazugehören</translation>
        </message>
        <message>
            <source>In &amp;use: items can be of it</source>
            <translation>In &amp;Gebrauch: Exemplare können dazugehören</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>A new category</source>
            <translation>Eine neue Kategorie</translation>
        </message>
        <message>
            <source>A new type of item</source>
            <translation>Eine neue Medienart</translation>
        </message>
        <message>
            <source>The category chosen</source>
            <translation>Die gewählte Kategorie</translation>
        </message>
        <message>
            <source>The type chosen</source>
            <translation>Die gewählte Art</translation>
        </message>
    </context>
    <context>
        <name>KindsPage</name>
        <message>
            <source>Categories and types of items</source>
            <translation>Kategorien und Medienarten</translation>
        </message>
        <message>
            <source>Categories of members</source>
            <translation>Kategorien von Mitgliedern</translation>
        </message>
        <message>
            <source>Types of items</source>
            <translation>Medienarten</translation>
        </message>
    </context>
    <context>
        <name>KindsTab</name>
        <message>
            <source>Categories ({count})</source>
            <translation>Kategorien ({count})</translation>
        </message>
        <message>
            <source>Types ({count})</source>
            <translation>Arten ({count})</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>Ne&amp;u</translation>
        </message>
    </context>
    <context>
        <name>LoansTab</name>
        <message>
            <source>&amp;Why this date?</source>
            <translation>&amp;Warum dieses Datum?</translation>
        </message>
        <message>
            <source>L&amp;ost</source>
            <translation>Verl&amp;oren</translation>
        </message>
        <message>
            <source>Says it is &amp;back</source>
            <translation>Angeblich &amp;zurück</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig machen</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Zu Hause</translation>
        </message>
        <message>
            <source>Nothing at home</source>
            <translation>Nichts zu Hause</translation>
        </message>
        <message>
            <source>What is lent to this member stands here until it is taken back.</source>
            <translation>Was an dieses Mitglied ausgeliehen ist, steht hier bis zur Rückgabe.</translation>
        </message>
    </context>
    <context>
        <name>LogTab</name>
        <message>
            <source>Who looked</source>
            <translation>Wer nachgesehen hat</translation>
        </message>
        <message>
            <source>Whose file</source>
            <translation>Wessen Akte</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>der letzte Tag</translation>
        </message>
        <message>
            <source>the last week</source>
            <translation>die letzte Woche</translation>
        </message>
        <message>
            <source>the last month</source>
            <translation>der letzte Monat</translation>
        </message>
        <message>
            <source>the last 3 months</source>
            <translation>die letzten 3 Monate</translation>
        </message>
        <message>
            <source>the last 2 years</source>
            <translation>die letzten 2 Jahre</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <source>All this person looked at</source>
            <translation>Alles, was diese Person ansah</translation>
        </message>
        <message>
            <source>This says nothing about why. There may be a good reason: ask first.</source>
            <translation>Das sagt nichts über das Warum. Es kann einen guten Grund geben: Fragen Sie zuerst.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>alle Mitglieder</translation>
        </message>
        <message>
            <source>Pointed out: {odd}. The newest {count} lines of the log</source>
            <translation>Auffällig: {odd}. Die neuesten {count} Zeilen des Protokolls</translation>
        </message>
        <message>
            <source>Pointed out: {odd}. Lines of the log: {count}</source>
            <translation>Auffällig: {odd}. Zeilen des Protokolls: {count}</translation>
        </message>
        <message>
            <source>Nobody looked</source>
            <translation>Niemand hat nachgesehen</translation>
        </message>
        <message>
            <source>Ask for more days, for another member or for everybody.</source>
            <translation>Fragen Sie nach mehr Tagen, einem anderen Mitglied oder allen.</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>At home ({count})</source>
            <translation>Zu Hause ({count})</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Einwilligungen</translation>
        </message>
        <message>
            <source>&amp;Lend to this member</source>
            <translation>An dieses Mitglied aus&amp;leihen</translation>
        </message>
        <message>
            <source>&amp;Close the file</source>
            <translation>Akte s&amp;chließen</translation>
        </message>
        <message>
            <source>Parts of the file</source>
            <translation>Teile der Akte</translation>
        </message>
        <message>
            <source>No file open</source>
            <translation>Keine Akte offen</translation>
        </message>
        <message>
            <source>Open a member at the counter, then choose their file.</source>
            <translation>Öffnen Sie ein Mitglied an der Theke und wählen Sie dann seine Akte.</translation>
        </message>
        <message>
            <source>Member file</source>
            <translation>Mitgliedsakte</translation>
        </message>
        <message>
            <source>Membership ended {day}</source>
            <translation>Mitgliedschaft endete am {day}</translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Mitglied bis {day}</translation>
        </message>
        <message>
            <source>Under 16</source>
            <translation>Unter 16</translation>
        </message>
        <message>
            <source>Not normally returned: {count}</source>
            <translation>Nicht normal zurückgegeben: {count}</translation>
        </message>
    </context>
    <context>
        <name>MemberPanel</name>
        <message>
            <source>{count} at home</source>
            <translation>{count} zu Hause</translation>
        </message>
        <message>
            <source>Membership ended {day}</source>
            <translation>Mitgliedschaft endete am {day}</translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Mitglied bis {day}</translation>
        </message>
        <message>
            <source>At home: {count}</source>
            <translation>Zu Hause: {count}</translation>
        </message>
        <message>
            <source>Late: {count}</source>
            <translation>Überfällig: {count}</translation>
        </message>
        <message>
            <source>Ready to fetch: {count}</source>
            <translation>Abholbereit: {count}</translation>
        </message>
        <message>
            <source>Parent or guardian:</source>
            <translation>Eltern oder Vormund:</translation>
        </message>
        <message>
            <source>Stands for:</source>
            <translation>Steht ein für:</translation>
        </message>
        <message>
            <source>Household:</source>
            <translation>Haushalt:</translation>
        </message>
        <message>
            <source>To pay: {sum}</source>
            <translation>Zu zahlen: {sum}</translation>
        </message>
        <message>
            <source>Credit: {sum}</source>
            <translation>Guthaben: {sum}</translation>
        </message>
        <message>
            <source>Under 16</source>
            <translation>Unter 16</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Unter 18</translation>
        </message>
        <message>
            <source>Adult</source>
            <translation>Erwachsen</translation>
        </message>
        <message>
            <source>E-mail and telephone allowed</source>
            <translation>E-Mail und Telefon erlaubt</translation>
        </message>
        <message>
            <source>E-mail allowed</source>
            <translation>E-Mail erlaubt</translation>
        </message>
        <message>
            <source>Telephone allowed</source>
            <translation>Telefon erlaubt</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Nur Briefe</translation>
        </message>
    </context>
    <context>
        <name>MovePanel</name>
        <message>
            <source>Members of this category</source>
            <translation>Mitglieder dieser Kategorie</translation>
        </message>
        <message>
            <source>Put them all in</source>
            <translation>Alle einordnen in</translation>
        </message>
        <message>
            <source>Move them all</source>
            <translation>Alle verschieben</translation>
        </message>
        <message>
            <source>Take the move back</source>
            <translation>Verschieben zurücknehmen</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} von {whole}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) still have it, and count in the category of their age.</source>
            <translation>
                <numerusform>%n Mitglied hat sie noch und zählt in der Kategorie seines Alters.</numerusform>
                <numerusform>%n Mitglieder haben sie noch und zählen in der Kategorie ihres Alters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved out of it, the last on {day}.</source>
            <translation>
                <numerusform>%n Mitglied wurde daraus verschoben, zuletzt am {day}.</numerusform>
                <numerusform>%n Mitglieder wurden daraus verschoben, zuletzt am {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsletterPage</name>
        <message>
            <source>Newsletter</source>
            <translation>Newsletter</translation>
        </message>
        <message>
            <source>Sign up or off</source>
            <translation>An- oder abmelden</translation>
        </message>
        <message>
            <source>Who is on the list</source>
            <translation>Wer auf der Liste steht</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>New &amp;issue</source>
            <translation>Neue A&amp;usgabe</translation>
        </message>
        <message>
            <source>Issues, the latest first</source>
            <translation>Ausgaben, die letzte zuerst</translation>
        </message>
        <message>
            <source>No issue yet</source>
            <translation>Noch keine Ausgabe</translation>
        </message>
        <message>
            <source>Write the first one at the side.</source>
            <translation>Schreiben Sie die erste daneben.</translation>
        </message>
    </context>
    <context>
        <name>NoticesPage</name>
        <message>
            <source>Notices</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;topp</translation>
        </message>
        <message>
            <source>&amp;Print the letters</source>
            <translation>&amp;Briefe drucken</translation>
        </message>
        <message>
            <source>Letters as PD&amp;F…</source>
            <translation>Briefe als PD&amp;F…</translation>
        </message>
        <message>
            <source>&amp;Do not send this one</source>
            <translation>&amp;Diese nicht senden</translation>
        </message>
        <message>
            <source>&amp;Ask or correct: open the member</source>
            <translation>Fr&amp;agen oder ändern: Mitglied öffnen</translation>
        </message>
        <message>
            <source>Add&amp;ress asked at the desk</source>
            <translation>Adr&amp;esse an der Theke erfragt</translation>
        </message>
        <message>
            <source>As it goes</source>
            <translation>So geht sie hinaus</translation>
        </message>
        <message>
            <source>Working on the notices</source>
            <translation>Benachrichtigungen in Arbeit</translation>
        </message>
        <message>
            <source>&amp;Yes, they are printed</source>
            <translation>&amp;Ja, sie sind gedruckt</translation>
        </message>
        <message>
            <source>&amp;No, not yet</source>
            <translation>&amp;Nein, noch nicht</translation>
        </message>
        <message>
            <source>The mail server wants a password</source>
            <translation>Der Mailserver verlangt ein Passwort</translation>
        </message>
        <message>
            <source>Password of the mail &amp;server</source>
            <translation>Passwort des Mail&amp;servers</translation>
        </message>
        <message>
            <source>&amp;Keep it in the encrypted file</source>
            <translation>In der verschlüsselten Datei spei&amp;chern</translation>
        </message>
        <message numerus="yes">
            <source>Send %n &amp;mail(s)</source>
            <translation>
                <numerusform>%n E-&amp;Mail senden</numerusform>
                <numerusform>%n E-&amp;Mails senden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Are the %n letter(s) on paper?</source>
            <translation>
                <numerusform>Ist der Brief auf Papier?</numerusform>
                <numerusform>Sind die %n Briefe auf Papier?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due today, or everything went already.</source>
            <translation>Heute ist nichts fällig, oder alles ist schon hinausgegangen.</translation>
        </message>
        <message>
            <source>No mail server is set for this desk: [mail] in settings.toml.</source>
            <translation>Für diese Theke ist kein Mailserver eingestellt: [mail] in settings.toml.</translation>
        </message>
        <message>
            <source>To go: {count}</source>
            <translation>Zu senden: {count}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Nichts zu senden</translation>
        </message>
        <message>
            <source>Mail does not arrive: {count}</source>
            <translation>E-Mail kommt nicht an: {count}</translation>
        </message>
    </context>
    <context>
        <name>NumberPanel</name>
        <message>
            <source>National number</source>
            <translation>Nationalregisternummer</translation>
        </message>
        <message>
            <source>Show in full</source>
            <translation>Vollständig anzeigen</translation>
        </message>
        <message>
            <source>Why it must be seen</source>
            <translation>Warum sie gesehen werden muss</translation>
        </message>
        <message>
            <source>The reason is noted with your name.</source>
            <translation>Der Grund wird mit Ihrem Namen notiert.</translation>
        </message>
        <message>
            <source>Show for half a minute</source>
            <translation>Eine halbe Minute anzeigen</translation>
        </message>
        <message>
            <source>Don't show</source>
            <translation>Nicht anzeigen</translation>
        </message>
        <message>
            <source>{mask} (stored encrypted)</source>
            <translation>{mask} (verschlüsselt gespeichert)</translation>
        </message>
        <message>
            <source>Not kept: this person has none</source>
            <translation>Nicht gespeichert: Diese Person hat keine</translation>
        </message>
        <message>
            <source>Not kept: the library's legal ground is not filled in</source>
            <translation>Nicht gespeichert: Die Rechtsgrundlage der Bibliothek ist nicht eingetragen</translation>
        </message>
    </context>
    <context>
        <name>ObstacleLines</name>
        <message>
            <source>{what}, until {day}</source>
            <translation>{what}, bis {day}</translation>
        </message>
    </context>
    <context>
        <name>Omnibox</name>
        <message>
            <source>Scan or search</source>
            <translation>Scannen oder suchen</translation>
        </message>
        <message>
            <source>Scan or search: card, item, eID or name</source>
            <translation>Scannen oder suchen: Ausweis, Exemplar, eID oder Name</translation>
        </message>
    </context>
    <context>
        <name>PayPanel</name>
        <message>
            <source>Pay</source>
            <translation>Bezahlen</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>What is paid too much stays as credit.</source>
            <translation>Was zu viel bezahlt wird, bleibt als Guthaben.</translation>
        </message>
        <message>
            <source>Only the line that is chosen</source>
            <translation>Nur der gewählte Posten</translation>
        </message>
        <message>
            <source>There is nothing to pay.</source>
            <translation>Es ist nichts zu zahlen.</translation>
        </message>
        <message>
            <source>Paid in cash</source>
            <translation>Bar bezahlt</translation>
        </message>
        <message>
            <source>Paid by card</source>
            <translation>Mit Karte bezahlt</translation>
        </message>
        <message>
            <source>Paid by transfer</source>
            <translation>Per Überweisung bezahlt</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Termin</translation>
        </message>
        <message>
            <source>Sign &amp;off</source>
            <translation>A&amp;bmelden</translation>
        </message>
        <message>
            <source>Put &amp;back on the list</source>
            <translation>&amp;Wieder auf die Liste</translation>
        </message>
        <message>
            <source>Has been to&amp;ld</source>
            <translation>Weiß Be&amp;scheid</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>L&amp;öschen</translation>
        </message>
        <message>
            <source>What we k&amp;eep</source>
            <translation>Was wir s&amp;peichern</translation>
        </message>
        <message>
            <source>Cas&amp;h</source>
            <translation>Ba&amp;r</translation>
        </message>
        <message>
            <source>&amp;Terminal</source>
            <translation>Term&amp;inal</translation>
        </message>
        <message>
            <source>Give bac&amp;k</source>
            <translation>Zurüc&amp;kgeben</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>&amp;Quittung</translation>
        </message>
        <message>
            <source>&amp;Mail about a change</source>
            <translation>Änderung &amp;mailen</translation>
        </message>
        <message>
            <source>&amp;Print list</source>
            <translation>&amp;Liste drucken</translation>
        </message>
        <message>
            <source>List as PD&amp;F</source>
            <translation>Liste als PD&amp;F</translation>
        </message>
        <message numerus="yes">
            <source>%n with a place</source>
            <translation>
                <numerusform>%n mit einem Platz</numerusform>
                <numerusform>%n mit einem Platz</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody on the list</source>
            <translation>Niemand auf der Liste</translation>
        </message>
        <message>
            <source>Did &amp;not come</source>
            <translation>Kam &amp;nicht</translation>
        </message>
        <message>
            <source>&amp;Came</source>
            <translation>&amp;Gekommen</translation>
        </message>
        <message numerus="yes">
            <source>Ma&amp;il these %n</source>
            <translation>
                <numerusform>Nur diese %n m&amp;ailen</numerusform>
                <numerusform>Nur diese %n m&amp;ailen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ma&amp;il this one</source>
            <translation>Nur hierhin m&amp;ailen</translation>
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <source>Photo on the card</source>
            <translation>Foto auf der Karte</translation>
        </message>
        <message>
            <source>No photo</source>
            <translation>Kein Foto</translation>
        </message>
    </context>
    <context>
        <name>PiecesPanel</name>
        <message>
            <source>Coins and notes</source>
            <translation>Münzen und Scheine</translation>
        </message>
    </context>
    <context>
        <name>PlanPanel</name>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Title ({name})</source>
            <translation>Titel ({name})</translation>
        </message>
        <message>
            <source>What it is ({name})</source>
            <translation>Worum es geht ({name})</translation>
        </message>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Termine</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Ort</translation>
        </message>
        <message>
            <source>&amp;Number of places</source>
            <translation>Anzahl &amp;Plätze</translation>
        </message>
        <message>
            <source>From &amp;age</source>
            <translation>Ab Alte&amp;r</translation>
        </message>
        <message>
            <source>&amp;Up to age</source>
            <translation>&amp;Bis zum Alter</translation>
        </message>
        <message>
            <source>Pri&amp;ce</source>
            <translation>Pre&amp;is</translation>
        </message>
        <message>
            <source>&amp;First day to enrol</source>
            <translation>&amp;Erster Tag der Anmeldung</translation>
        </message>
        <message>
            <source>&amp;Last day to enrol</source>
            <translation>&amp;Letzter Tag der Anmeldung</translation>
        </message>
        <message>
            <source>Such as 05/12/2026 14:00-16:00; put a semicolon between two</source>
            <translation>Etwa 05/12/2026 14:00-16:00; dazwischen ein Semikolon</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Leer: ohne Grenze</translation>
        </message>
        <message>
            <source>&amp;Members only</source>
            <translation>Nur für &amp;Mitglieder</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Cancel the acti&amp;vity</source>
            <translation>&amp;Veranstaltung absagen</translation>
        </message>
    </context>
    <context>
        <name>PledgePage</name>
        <message>
            <source>{name}, before you begin</source>
            <translation>{name}, bevor Sie beginnen</translation>
        </message>
        <message>
            <source>Once a year you read this and declare it. The day is noted with your account.</source>
            <translation>Einmal im Jahr lesen Sie dies und erklären es. Der Tag wird bei Ihrem Konto vermerkt.</translation>
        </message>
        <message>
            <source>I &amp;declare this, to work</source>
            <translation>&amp;Ich erkläre das, an die Arbeit</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Nicht jetzt</translation>
        </message>
        <message>
            <source>Everybody who works with data of members is bound to confidentiality. Read the page, and press the button or Enter. With Not now you sign in later; nobody works at the desk before declaring it. Your library can write words of its own, on the page Privacy.</source>
            <translation>Wer mit Daten von Mitgliedern arbeitet, ist zur Vertraulichkeit verpflichtet. Lesen Sie die Seite und drücken Sie die Schaltfläche oder Enter. Mit Nicht jetzt melden Sie sich später an; niemand arbeitet an der Theke, bevor das erklärt ist. Ihre Bibliothek kann auf der Seite Datenschutz eigene Texte schreiben.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Auftragsverarbeiter</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Vorfälle</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Behörden</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Einsichtnahmen</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Gespeichertes</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Selbstprüfung</translation>
        </message>
    </context>
    <context>
        <name>ReadersPage</name>
        <message>
            <source>Card reader</source>
            <translation>Kartenleser</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>Erneut na&amp;chsehen</translation>
        </message>
        <message>
            <source>How far this desk gets</source>
            <translation>Wie weit diese Theke kommt</translation>
        </message>
        <message>
            <source>Which reader to use</source>
            <translation>Welchen Leser verwenden</translation>
        </message>
        <message>
            <source>This desk remembers the choice, and uses any while it is not there.</source>
            <translation>Diese Theke merkt sich die Wahl und nimmt irgendeinen, solange er fehlt.</translation>
        </message>
        <message>
            <source>Balie is looking…</source>
            <translation>Balie sieht nach…</translation>
        </message>
        <message>
            <source>For support: {code}</source>
            <translation>Für den Support: {code}</translation>
        </message>
        <message>
            <source>Any reader</source>
            <translation>Beliebiger Leser</translation>
        </message>
    </context>
    <context>
        <name>ReadersPanel</name>
        <message>
            <source>&amp;Look for an address</source>
            <translation>Eine Adresse &amp;suchen</translation>
        </message>
        <message>
            <source>Sign this address o&amp;ff</source>
            <translation>Diese Adresse a&amp;bmelden</translation>
        </message>
        <message>
            <source>Sign this one off &amp;too</source>
            <translation>&amp;Auch diese abmelden</translation>
        </message>
        <message>
            <source>&amp;Mailing service</source>
            <translation>&amp;Versanddienst</translation>
        </message>
        <message>
            <source>&amp;Hand the list over…</source>
            <translation>&amp;Liste übergeben…</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) on the list</source>
            <translation>
                <numerusform>%n Adresse auf der Liste</numerusform>
                <numerusform>%n Adressen auf der Liste</numerusform>
            </translation>
        </message>
        <message>
            <source>No address like that</source>
            <translation>Keine solche Adresse</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>Noch niemand steht auf der Liste</translation>
        </message>
        <message>
            <source>Sign the first reader up.</source>
            <translation>Melden Sie den ersten Leser an.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more: type a part of the address.</source>
            <translation>
                <numerusform>Und %n weitere: Tippen Sie einen Teil der Adresse.</numerusform>
                <numerusform>Und %n weitere: Tippen Sie einen Teil der Adresse.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last issue did not arrive: {count}</source>
            <translation>Die letzte Ausgabe kam nicht an: {count}</translation>
        </message>
        <message>
            <source>To let a mailing service send it, add it under Privacy, Registers, as the party that sends the newsletter.</source>
            <translation>Soll ein Versanddienst senden, fügen Sie ihn unter Datenschutz, Register hinzu, als den, der den Newsletter versendet.</translation>
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Looking…</source>
            <translation>Balie sieht nach…</translation>
        </message>
        <message>
            <source>Is this desk ready?</source>
            <translation>Ist diese Theke bereit?</translation>
        </message>
        <message>
            <source>Put an eID in the reader and print a test page. You can do both later too.</source>
            <translation>Stecken Sie eine eID in den Leser und drucken Sie eine Testseite. Beides geht auch später.</translation>
        </message>
        <message>
            <source>&amp;Test the reader</source>
            <translation>&amp;Leser testen</translation>
        </message>
        <message>
            <source>Test the &amp;printer</source>
            <translation>&amp;Drucker testen</translation>
        </message>
        <message>
            <source>&amp;Go to the desk</source>
            <translation>&amp;Zur Theke</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Keep this recovery key</source>
            <translation>Diesen Wiederherstellungsschlüssel aufbewahren</translation>
        </message>
        <message>
            <source>It is shown only now. It opens the library when all passphrases are lost, and new desks join with it. Keep it on paper, in a safe place.</source>
            <translation>Er wird nur jetzt gezeigt. Er öffnet die Bibliothek, wenn alle Passphrasen verloren sind, und neue Theken schließen sich damit an. Bewahren Sie ihn auf Papier an einem sicheren Ort auf.</translation>
        </message>
        <message>
            <source>I have the recovery key on paper or in a safe file</source>
            <translation>Ich habe den Wiederherstellungsschlüssel auf Papier oder in einer sicheren Datei</translation>
        </message>
        <message>
            <source>&amp;Go to the desk</source>
            <translation>&amp;Zur Theke</translation>
        </message>
    </context>
    <context>
        <name>RegisterDifferences</name>
        <message>
            <source>The National Register says the same as the file.</source>
            <translation>Das Nationalregister sagt dasselbe wie die Akte.</translation>
        </message>
        <message>
            <source>In the National Register</source>
            <translation>Im Nationalregister</translation>
        </message>
    </context>
    <context>
        <name>RegisterTab</name>
        <message>
            <source>This is what the program itself goes by. It can't keep what is not here.</source>
            <translation>Danach richtet sich das Programm selbst. Was hier nicht steht, kann es nicht speichern.</translation>
        </message>
        <message>
            <source>Writing the record</source>
            <translation>Verzeichnis wird geschrieben</translation>
        </message>
        <message>
            <source>Record of processing as PDF…</source>
            <translation>Verarbeitungsverzeichnis als PDF…</translation>
        </message>
        <message>
            <source>What is kept about persons ({count})</source>
            <translation>Was über Personen gespeichert wird ({count})</translation>
        </message>
    </context>
    <context>
        <name>RegistrationPage</name>
        <message>
            <source>Register a member</source>
            <translation>Ein Mitglied anmelden</translation>
        </message>
        <message>
            <source>&amp;Save the membership</source>
            <translation>&amp;Mitgliedschaft speichern</translation>
        </message>
        <message>
            <source>Cancel: nothing is kept</source>
            <translation>Abbrechen: Nichts wird gespeichert</translation>
        </message>
        <message>
            <source>Another card is in the reader: {name}. Whose card is it?</source>
            <translation>Eine andere Karte steckt im Leser: {name}. Wessen Karte ist es?</translation>
        </message>
        <message>
            <source>Somebody else to register: drop this form</source>
            <translation>Jemand anderen anmelden: dieses Formular verwerfen</translation>
        </message>
        <message>
            <source>The parent or guardian</source>
            <translation>Der oder die Erziehungsberechtigte</translation>
        </message>
        <message>
            <source>The parent or guardian, instead of {name}</source>
            <translation>Eltern oder Vormund, anstelle von {name}</translation>
        </message>
        <message>
            <source>Leave this form as it is</source>
            <translation>Dieses Formular so lassen</translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation>Diese Akte öffnen</translation>
        </message>
        <message>
            <source>{surname} {given}, {year}, {street}: open this file</source>
            <translation>{surname} {given}, {year}, {street}: diese Akte öffnen</translation>
        </message>
        <message>
            <source>This person may be a member already. Is it the same person?</source>
            <translation>Diese Person ist vielleicht schon Mitglied. Ist es dieselbe Person?</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests about data</source>
            <translation>Anträge zu Daten</translation>
        </message>
        <message>
            <source>&amp;New request…</source>
            <translation>&amp;Neuer Antrag…</translation>
        </message>
        <message>
            <source>What is &amp;asked</source>
            <translation>&amp;Was beantragt wird</translation>
        </message>
        <message>
            <source>&amp;Received on</source>
            <translation>&amp;Eingegangen am</translation>
        </message>
        <message>
            <source>Empty for today; the answer is due a month later.</source>
            <translation>Leer für heute; die Antwort ist einen Monat später fällig.</translation>
        </message>
        <message>
            <source>&amp;Take it in</source>
            <translation>&amp;Aufnehmen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message>
            <source>New request of {name}</source>
            <translation>Neuer Antrag von {name}</translation>
        </message>
        <message>
            <source>Open: {count}</source>
            <translation>Offen: {count}</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Keine offenen Anträge</translation>
        </message>
        <message>
            <source>Open the member at the counter, then come here to take in what they ask.</source>
            <translation>Öffnen Sie das Mitglied an der Theke und nehmen Sie dann hier seinen Antrag auf.</translation>
        </message>
    </context>
    <context>
        <name>ResultLine</name>
        <message>
            <source>What it says is hidden. F11 shows it.</source>
            <translation>Der Text ist verborgen. F11 zeigt ihn.</translation>
        </message>
    </context>
    <context>
        <name>RetentionTab</name>
        <message>
            <source>Look ahead</source>
            <translation>Vorausschauen</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 Monate</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>ein Jahr</translation>
        </message>
        <message>
            <source>2 years</source>
            <translation>2 Jahre</translation>
        </message>
        <message>
            <source>Deleted so far</source>
            <translation>Bisher gelöscht</translation>
        </message>
        <message>
            <source>Nobody was deleted yet</source>
            <translation>Noch niemand wurde gelöscht</translation>
        </message>
        <message>
            <source>The numbers stay; they name nobody.</source>
            <translation>Die Zahlen bleiben; sie nennen niemanden.</translation>
        </message>
        <message>
            <source>To be deleted, or waiting ({count})</source>
            <translation>Zu löschen oder wartend ({count})</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>No membership is over for so long that it is deleted in this time.</source>
            <translation>Keine Mitgliedschaft ist so lange vorbei, dass sie in dieser Zeit gelöscht wird.</translation>
        </message>
    </context>
    <context>
        <name>ReturnPage</name>
        <message>
            <source>Take back</source>
            <translation>Rückgabe</translation>
        </message>
        <message>
            <source>Used in the &amp;library</source>
            <translation>In der Biblio&amp;thek benutzt</translation>
        </message>
        <message>
            <source>&amp;Empty the list</source>
            <translation>Liste &amp;leeren</translation>
        </message>
        <message>
            <source>&amp;Undo this row (F4)</source>
            <translation>Zeile &amp;rückgängig machen (F4)</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>&amp;Warum?</translation>
        </message>
        <message>
            <source>&amp;Book drop: counts for {day}</source>
            <translation>Rückgabe&amp;kasten: zählt für {day}</translation>
        </message>
        <message>
            <source>&amp;Book drop: handed in before opening</source>
            <translation>Rückgabe&amp;kasten: vor der Öffnung abgegeben</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) taken back today</source>
            <translation>
                <numerusform>%n Exemplar heute zurückgenommen</numerusform>
                <numerusform>%n Exemplare heute zurückgenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Scanned now: {count}</source>
            <translation>Jetzt gescannt: {count}</translation>
        </message>
        <message>
            <source>Scan what comes back</source>
            <translation>Scannen Sie, was zurückkommt</translation>
        </message>
        <message>
            <source>Every item scanned here is taken back, one after the other.</source>
            <translation>Jedes hier gescannte Exemplar wird zurückgenommen, eines nach dem anderen.</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>&amp;Value</source>
            <translation>&amp;Wert</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Zweigstelle</translation>
        </message>
        <message>
            <source>Kin&amp;d of member</source>
            <translation>Art des &amp;Mitglieds</translation>
        </message>
        <message>
            <source>&amp;Type of item</source>
            <translation>Me&amp;dienart</translation>
        </message>
        <message>
            <source>&amp;From (empty: today)</source>
            <translation>&amp;Ab (leer: heute)</translation>
        </message>
        <message>
            <source>Type of item, another than those listed</source>
            <translation>Medienart, eine andere als die in der Liste</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>&amp;Festlegen</translation>
        </message>
        <message>
            <source>Take this row a&amp;way</source>
            <translation>Diese Zei&amp;le entfernen</translation>
        </message>
        <message>
            <source>Days late = sum in all; such as 14 = 10,00; 28 = 20,00</source>
            <translation>Tage Verspätung = Betrag insgesamt; zum Beispiel 14 = 10,00; 28 = 20,00</translation>
        </message>
        <message>
            <source>Days after the due date, mail or letter, cost; -3 mail 0; 14 letter 1</source>
            <translation>Tage nach dem Rückgabedatum, mail (Mail) oder letter (Brief), Gebühr; -3 mail 0; 14 letter 1</translation>
        </message>
        <message>
            <source>Month and day, such as 08-31; empty for a rolling year</source>
            <translation>Monat und Tag, zum Beispiel 08-31; leer für ein laufendes Jahr</translation>
        </message>
        <message>
            <source>Empty: no limit, or the usual one</source>
            <translation>Leer: keine Grenze oder die übliche</translation>
        </message>
        <message>
            <source>every one</source>
            <translation>alle</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Rules of lending</source>
            <translation>Ausleihregeln</translation>
        </message>
        <message>
            <source>What holds everywhere</source>
            <translation>Was überall gilt</translation>
        </message>
        <message>
            <source>Set for this rule</source>
            <translation>Für diese Regel festgelegt</translation>
        </message>
        <message>
            <source>Nothing was set</source>
            <translation>Nichts wurde festgelegt</translation>
        </message>
        <message>
            <source>The usual value holds everywhere.</source>
            <translation>Überall gilt der übliche Wert.</translation>
        </message>
    </context>
    <context>
        <name>SessionPane</name>
        <message>
            <source>&amp;Member file</source>
            <translation>&amp;Mitgliedsakte</translation>
        </message>
        <message>
            <source>&amp;Done (F12)</source>
            <translation>&amp;Fertig (F12)</translation>
        </message>
        <message>
            <source>&amp;Undo (F4)</source>
            <translation>&amp;Rückgängig (F4)</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>&amp;Warum?</translation>
        </message>
        <message>
            <source>&amp;Renew</source>
            <translation>&amp;Verlängern</translation>
        </message>
        <message>
            <source>Renew a&amp;ll</source>
            <translation>A&amp;lle verlängern</translation>
        </message>
        <message>
            <source>This session</source>
            <translation>Dieser Vorgang</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>Scan the items to lend them.</source>
            <translation>Scannen Sie die Exemplare, um sie auszuleihen.</translation>
        </message>
        <message>
            <source>Still at home</source>
            <translation>Noch zu Hause</translation>
        </message>
        <message>
            <source>Nothing else at home</source>
            <translation>Sonst nichts zu Hause</translation>
        </message>
        <message>
            <source>What was lent before stands here.</source>
            <translation>Hier steht, was früher ausgeliehen wurde.</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>An administrator signs in at any desk, goes to Staff and sessions, chooses your name and hands out a passphrase for one time. Best at this desk: then it holds here at once, also offline.

The only administrator forgot it? The key on the recovery sheet gives another. Without the sheet and without colleagues nobody gets in.</source>
            <translation>Jemand von der Verwaltung meldet sich an einer beliebigen Theke an, geht zu Personal und Sitzungen, wählt Ihren Namen und gibt eine Passphrase für einmal aus. Am besten an dieser Theke: Dann gilt sie hier sofort, auch ohne Netz.

Hat die einzige Person der Verwaltung sie vergessen? Der Schlüssel auf dem Wiederherstellungsblatt gibt eine andere. Ohne Blatt und ohne Kollegen kommt niemand hinein.</translation>
        </message>
        <message>
            <source>&amp;Key on the recovery sheet</source>
            <translation>Schlüssel auf dem &amp;Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Fourteen groups of four</source>
            <translation>Vierzehn Vierergruppen</translation>
        </message>
        <message>
            <source>New passphrase of the first &amp;administrator</source>
            <translation>Neue Passphrase des ersten A&amp;dministrators</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Ein Satz von mindestens {count} Zeichen; Leerzeichen sind willkommen</translation>
        </message>
        <message>
            <source>New passphrase &amp;once more</source>
            <translation>Neue Passphrase n&amp;och einmal</translation>
        </message>
        <message>
            <source>Set it and sign &amp;in</source>
            <translation>Festlegen &amp;und anmelden</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>The sheet in force is {mark}.</source>
            <translation>Das geltende Blatt ist {mark}.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>A new recovery sheet</source>
            <translation>Ein neues Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>Keep this recovery key</source>
            <translation>Diesen Wiederherstellungsschlüssel aufbewahren</translation>
        </message>
        <message>
            <source>Make a new sheet when the one before was lost, or seen by somebody who should not have it. From then on only the new one opens backups and lets desks join.</source>
            <translation>Erstellen Sie ein neues Blatt, wenn das vorige verloren ist oder von jemandem gesehen wurde, der es nicht haben sollte. Ab dann öffnet nur das neue Sicherungen und lässt Theken sich anschließen.</translation>
        </message>
        <message>
            <source>The sheet before still opens the backups of its day: keep it as long as those.</source>
            <translation>Das vorige Blatt öffnet noch die Sicherungen aus seiner Zeit: Bewahren Sie es so lange auf wie diese.</translation>
        </message>
        <message>
            <source>It is shown only now: print it, and keep it in a safe place. Once you leave this page it is gone, and only another new sheet helps.</source>
            <translation>Er wird nur jetzt gezeigt: Drucken Sie ihn und bewahren Sie ihn sicher auf. Sobald Sie diese Seite verlassen, ist er weg, und nur ein weiteres neues Blatt hilft.</translation>
        </message>
        <message>
            <source>Address of the central store, as its administrator</source>
            <translation>Adresse der Zentrale, als ihr Administrator</translation>
        </message>
        <message>
            <source>postgresql://login@host/database</source>
            <translation>postgresql://login@host/database</translation>
        </message>
        <message>
            <source>Password of that login</source>
            <translation>Passwort dieses Benutzernamens</translation>
        </message>
        <message>
            <source>&amp;Make a new sheet</source>
            <translation>Neues Blatt &amp;erstellen</translation>
        </message>
        <message>
            <source>I have the recovery key on paper or in a safe file</source>
            <translation>Ich habe den Wiederherstellungsschlüssel auf Papier oder in einer sicheren Datei</translation>
        </message>
        <message>
            <source>Put the key away</source>
            <translation>Schlüssel weglegen</translation>
        </message>
    </context>
    <context>
        <name>ShowTyped</name>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe anzeigen</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>This desk is locked</source>
            <translation>Diese Theke ist gesperrt</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Who works here now?</source>
            <translation>Wer arbeitet jetzt hier?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Ein Satz von mindestens {count} Zeichen; Leerzeichen sind willkommen</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Neue Passphrase noch einmal</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Entsperren</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Anmelden</translation>
        </message>
        <message>
            <source>Choose your name, type your passphrase and press Enter. Forgotten? An administrator gives you a new one. Scans do nothing here; what you had begun is kept.</source>
            <translation>Wählen Sie Ihren Namen, tippen Sie Ihre Passphrase und drücken Sie Enter. Vergessen? Ein Administrator gibt Ihnen eine neue. Scans tun hier nichts; was Sie begonnen hatten, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>SlipPanel</name>
        <message>
            <source>Print the slip</source>
            <translation>Bon drucken</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Bon</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>No accounts</source>
            <translation>Keine Konten</translation>
        </message>
        <message>
            <source>Nobody has signed in yet</source>
            <translation>Noch niemand hat sich angemeldet</translation>
        </message>
        <message>
            <source>As told when the desks last exchanged.</source>
            <translation>Stand des letzten Abgleichs der Theken.</translation>
        </message>
        <message>
            <source>Who is signed in where</source>
            <translation>Wer wo angemeldet ist</translation>
        </message>
        <message>
            <source>The account chosen</source>
            <translation>Das gewählte Konto</translation>
        </message>
        <message>
            <source>A new account</source>
            <translation>Ein neues Konto</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>Ihre eigene Passphrase</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role of the new account</source>
            <translation>Rolle des neuen Kontos</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Jetzige Passphrase</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Neue Passphrase noch einmal</translation>
        </message>
        <message>
            <source>Give this role</source>
            <translation>Diese Rolle geben</translation>
        </message>
        <message>
            <source>Hand out a passphrase</source>
            <translation>Passphrase ausgeben</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Stilllegen</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>End this session</source>
            <translation>Diese Sitzung beenden</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>Meine Passphrase ändern</translation>
        </message>
        <message>
            <source>For {name}, shown only now: {passphrase}. It holds once; signing in with it asks for one of their own.</source>
            <translation>Für {name}, nur jetzt gezeigt: {passphrase}. Sie gilt einmal; wer sich damit anmeldet, wählt eine eigene.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Nothing counted yet</source>
            <translation>Noch nichts gezählt</translation>
        </message>
        <message>
            <source>Chart of {title}</source>
            <translation>Diagramm: {title}</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Told apart</source>
            <translation>Aufgeteilt</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Als Tabelle schreiben</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>The longest time on each day from an act at this desk until the central store had it. Kept for five weeks, at this desk alone.</source>
            <translation>Die längste Zeit je Tag zwischen einer Handlung an dieser Theke und ihrer Ankunft in der Zentrale. Fünf Wochen aufbewahrt, nur an dieser Theke.</translation>
        </message>
        <message>
            <source>Together: {count}.</source>
            <translation>Insgesamt: {count}.</translation>
        </message>
        <message>
            <source>Hidden are numbers below five, and what would give them away. They are drawn hatched, all of one height.</source>
            <translation>Verborgen sind Zahlen unter fünf, und was sie verraten würde. Sie sind schraffiert gezeichnet, alle gleich hoch.</translation>
        </message>
        <message>
            <source>Counted without persons; no member and no loan is behind these.</source>
            <translation>Ohne Personen gezählt; dahinter steht kein Mitglied und keine Ausleihe.</translation>
        </message>
        <message>
            <source>Nothing was done here yet that the central store had to get.</source>
            <translation>Hier wurde noch nichts getan, was die Zentrale bekommen musste.</translation>
        </message>
        <message>
            <source>This is told once the month is over.</source>
            <translation>Die Zahlen kommen, wenn der Monat vorbei ist.</translation>
        </message>
        <message>
            <source>A day is told once it is over.</source>
            <translation>Die Zahlen eines Tages kommen, wenn er vorbei ist.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>this computer's clock is wrong</source>
            <translation>die Uhr dieses Computers geht falsch</translation>
        </message>
        <message>
            <source>This desk works on its own</source>
            <translation>Diese Theke arbeitet für sich allein</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Offline: you can go on working</source>
            <translation>Offline: Sie können weiterarbeiten</translation>
        </message>
        <message>
            <source>Exchange needs attention</source>
            <translation>Abgleich braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>fetching the library: {percent} %</source>
            <translation>die Bibliothek wird geholt: {percent} %</translation>
        </message>
        <message numerus="yes">
            <source>Bring this desk online: it shows members for %n more day(s)</source>
            <translation>
                <numerusform>Theke online bringen: Sie zeigt Mitglieder noch %n Tag</numerusform>
                <numerusform>Theke online bringen: Sie zeigt Mitglieder noch %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of touch for 35 days: bring this desk online to see members</source>
            <translation>35 Tage ohne Kontakt: Theke online bringen, um Mitglieder zu sehen</translation>
        </message>
        <message>
            <source>everything passed on</source>
            <translation>alles weitergegeben</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n Änderung wartet</numerusform>
                <numerusform>%n Änderungen warten</numerusform>
            </translation>
        </message>
        <message>
            <source>{waiting} since {time}</source>
            <translation>{waiting} seit {time}</translation>
        </message>
        <message>
            <source>Card reader ready</source>
            <translation>Kartenleser bereit</translation>
        </message>
        <message>
            <source>Reading the card: leave it in</source>
            <translation>Karte wird gelesen: stecken lassen</translation>
        </message>
        <message>
            <source>No card reader</source>
            <translation>Kein Kartenleser</translation>
        </message>
        <message>
            <source>Card service is not running</source>
            <translation>Kartendienst läuft nicht</translation>
        </message>
    </context>
    <context>
        <name>StatusPanel</name>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>Renewing makes it {first} to {last}, for free.</source>
            <translation>Mit Verlängerung: {first} bis {last}, kostenlos.</translation>
        </message>
        <message>
            <source>Renewing makes it {first} to {last}, for {amount}.</source>
            <translation>Mit Verlängerung: {first} bis {last}, für {amount}.</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Mitgliedschaft</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Verlängern</translation>
        </message>
        <message>
            <source>End the membership…</source>
            <translation>Mitgliedschaft beenden…</translation>
        </message>
        <message>
            <source>The membership ends today. What is at home must be back first.</source>
            <translation>Die Mitgliedschaft endet heute. Was zu Hause ist, muss zuerst zurück sein.</translation>
        </message>
        <message>
            <source>End it today</source>
            <translation>Heute beenden</translation>
        </message>
        <message>
            <source>Don't end it</source>
            <translation>Nicht beenden</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>The request</source>
            <translation>Der Antrag</translation>
        </message>
        <message>
            <source>1. Who asks</source>
            <translation>1. Wer fragt</translation>
        </message>
        <message>
            <source>2. What is done</source>
            <translation>2. Was geschieht</translation>
        </message>
        <message>
            <source>3. The answer</source>
            <translation>3. Die Antwort</translation>
        </message>
        <message>
            <source>&amp;How they showed who they are</source>
            <translation>&amp;Wie die Identität gezeigt wurde</translation>
        </message>
        <message>
            <source>Note &amp;it</source>
            <translation>&amp;Notieren</translation>
        </message>
        <message>
            <source>&amp;Make the report…</source>
            <translation>&amp;Bericht erstellen…</translation>
        </message>
        <message>
            <source>&amp;Open the file</source>
            <translation>&amp;Akte öffnen</translation>
        </message>
        <message>
            <source>&amp;Erase…</source>
            <translation>&amp;Löschen…</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>What was done, or the &amp;ground of a refusal</source>
            <translation>Was getan wurde, oder der &amp;Grund einer Ablehnung</translation>
        </message>
        <message>
            <source>The ground stands in the letter to the member.</source>
            <translation>Der Grund steht im Brief an das Mitglied.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <source>Refuse &amp;with a letter…</source>
            <translation>&amp;Mit einem Brief ablehnen…</translation>
        </message>
        <message>
            <source>{name}: {wish}. Received on {received}, answer by {by}.</source>
            <translation>{name}: {wish}. Eingegangen am {received}, Antwort bis {by}.</translation>
        </message>
        <message>
            <source>First note how the person showed who they are.</source>
            <translation>Notieren Sie zuerst, wie die Person sich ausgewiesen hat.</translation>
        </message>
        <message>
            <source>A supervisor or the privacy officer goes on from here.</source>
            <translation>Ab hier macht eine Leitungsperson oder der Datenschutzbeauftragte weiter.</translation>
        </message>
        <message>
            <source>The request goes with the member; only the count stays.</source>
            <translation>Der Antrag verschwindet mit dem Mitglied; nur die Zählung bleibt.</translation>
        </message>
    </context>
    <context>
        <name>TextsTab</name>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>What holds now</source>
            <translation>Was jetzt gilt</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Neue Fassung</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>Name der Fassung</translation>
        </message>
        <message>
            <source>Holds from (dd/mm/yyyy)</source>
            <translation>Gilt ab (TT/MM/JJJJ)</translation>
        </message>
        <message>
            <source>Publish this version</source>
            <translation>Diese Fassung veröffentlichen</translation>
        </message>
        <message>
            <source>No words of its own yet: the privacy statement holds.</source>
            <translation>Noch kein eigener Text: Es gilt die Datenschutzerklärung.</translation>
        </message>
        <message>
            <source>Published: version {version}, from {day}.</source>
            <translation>Veröffentlicht: Fassung {version}, ab {day}.</translation>
        </message>
        <message>
            <source>From that day staff read and declare it at their next sign-in, and once a year.</source>
            <translation>Ab diesem Tag liest und erklärt das Personal es bei der nächsten Anmeldung, und einmal im Jahr.</translation>
        </message>
        <message>
            <source>From that day the desk asks every member at the next visit. Until then what the member accepted before holds.</source>
            <translation>Ab diesem Tag fragt die Theke jedes Mitglied beim nächsten Besuch. Bis dahin gilt, was das Mitglied zuvor angenommen hat.</translation>
        </message>
        <message>
            <source>From that day the desk asks who said yes once more at the next visit. Who said no is not asked.</source>
            <translation>Ab diesem Tag fragt die Theke beim nächsten Besuch erneut, wer Ja gesagt hat. Wer Nein gesagt hat, wird nicht gefragt.</translation>
        </message>
        <message>
            <source>Still missing: {languages}. The library writes in each of these languages.</source>
            <translation>Fehlt noch: {languages}. Die Bibliothek schreibt auch in dieser Sprache.</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>Training: invented people</source>
            <translation>Übung: erfundene Personen</translation>
        </message>
        <message>
            <source>Passphrase: {passphrase}</source>
            <translation>Passphrase: {passphrase}</translation>
        </message>
        <message>
            <source>Take the card out</source>
            <translation>Karte herausnehmen</translation>
        </message>
        <message>
            <source>Cards and cables</source>
            <translation>Karten und Kabel</translation>
        </message>
    </context>
    <context>
        <name>TrayPanel</name>
        <message>
            <source>To decide ({count})</source>
            <translation>Zu entscheiden ({count})</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>{title} — on loan to another member</source>
            <translation>{title} — an ein anderes Mitglied ausgeliehen</translation>
        </message>
        <message>
            <source>{title} — this member has it already</source>
            <translation>{title} — dieses Mitglied hat es schon</translation>
        </message>
        <message>
            <source>{title} — the code is also a library card</source>
            <translation>{title} — der Code ist auch ein Leserausweis</translation>
        </message>
        <message>
            <source>{title} — not in the catalogue yet</source>
            <translation>{title} — noch nicht im Katalog</translation>
        </message>
        <message>
            <source>{title} — {why}</source>
            <translation>{title} — {why}</translation>
        </message>
        <message>
            <source>{title}: not renewed — {why}</source>
            <translation>{title}: nicht verlängert — {why}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back, then lend</source>
            <translation>Zurücknehmen und ausleihen</translation>
        </message>
        <message>
            <source>It is the card</source>
            <translation>Es ist der Ausweis</translation>
        </message>
        <message>
            <source>It is the item</source>
            <translation>Es ist das Exemplar</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Verlängern</translation>
        </message>
        <message>
            <source>Lend anyway</source>
            <translation>Trotzdem ausleihen</translation>
        </message>
        <message>
            <source>Lend anyway, with this reason</source>
            <translation>Trotzdem ausleihen, mit diesem Grund</translation>
        </message>
        <message>
            <source>Renew anyway</source>
            <translation>Trotzdem verlängern</translation>
        </message>
        <message>
            <source>Renew anyway, with this reason</source>
            <translation>Trotzdem verlängern, mit diesem Grund</translation>
        </message>
        <message>
            <source>Keep for who asked</source>
            <translation>Für den Wartenden aufheben</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation>Hier benutzt</translation>
        </message>
        <message>
            <source>Make and lend</source>
            <translation>Anlegen und ausleihen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Lassen</translation>
        </message>
    </context>
    <context>
        <name>UsesPanel</name>
        <message>
            <source>&amp;Keep to this</source>
            <translation>So &amp;anwenden</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Why this date: {title}</source>
            <translation>Warum dieses Datum: {title}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>There is no such command.</source>
            <translation>Diesen Befehl gibt es nicht.</translation>
        </message>
    </context>
    <context>
        <name>accounts</name>
        <message>
            <source>The count is kept.</source>
            <translation>Die Zählung ist gespeichert.</translation>
        </message>
        <message>
            <source>The table is written, for {who}: {path}</source>
            <translation>Die Tabelle ist geschrieben, für {who}: {path}</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>to and with</source>
            <translation>bis einschließlich</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>branch</source>
            <translation>Zweigstelle</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>way</source>
            <translation>Zahlungsweise</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>{amount} too much</source>
            <translation>{amount} zu viel</translation>
        </message>
        <message>
            <source>{amount} too little</source>
            <translation>{amount} zu wenig</translation>
        </message>
        <message>
            <source>right</source>
            <translation>stimmt</translation>
        </message>
        <message>
            <source>{amount} stayed in the drawer</source>
            <translation>{amount} blieben in der Kasse</translation>
        </message>
        <message>
            <source>Cash-up</source>
            <translation>Kassenabschluss</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Bezahlen</translation>
        </message>
        <message>
            <source>Receipt with titles</source>
            <translation>Quittung mit Titeln</translation>
        </message>
        <message>
            <source>Paper of receipts</source>
            <translation>Papier der Quittungen</translation>
        </message>
        <message>
            <source>Roll of 80 mm</source>
            <translation>Rolle von 80 mm</translation>
        </message>
        <message>
            <source>Roll of 58 mm</source>
            <translation>Rolle von 58 mm</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>It is on the account.</source>
            <translation>Es steht auf dem Konto.</translation>
        </message>
        <message>
            <source>The member is let off.</source>
            <translation>Es ist dem Mitglied erlassen.</translation>
        </message>
        <message>
            <source>The line is taken back; both stay to be seen.</source>
            <translation>Der Posten ist storniert; beide bleiben sichtbar.</translation>
        </message>
        <message>
            <source>{amount} given back {method}. F9 makes the receipt {number}.</source>
            <translation>{amount} {method} ausgezahlt. F9 erstellt Quittung {number}.</translation>
        </message>
        <message>
            <source>{amount} paid {method}. F9 makes the receipt {number}.</source>
            <translation>{amount} {method} bezahlt. F9 erstellt Quittung {number}.</translation>
        </message>
        <message>
            <source>Nothing was paid since this file was opened.</source>
            <translation>Seit diese Akte geöffnet ist, wurde nichts bezahlt.</translation>
        </message>
        <message>
            <source>This computer has no printer: receipt {number} opens as a PDF.</source>
            <translation>Dieser Computer hat keinen Drucker: Quittung {number} öffnet sich als PDF.</translation>
        </message>
        <message>
            <source>Receipt {number} is printed.</source>
            <translation>Quittung {number} ist gedruckt.</translation>
        </message>
        <message>
            <source>To pay: {amount}</source>
            <translation>Zu zahlen: {amount}</translation>
        </message>
        <message>
            <source>Credit: {amount}</source>
            <translation>Guthaben: {amount}</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Nichts zu zahlen</translation>
        </message>
        <message>
            <source>{amount}, taken back</source>
            <translation>{amount}, storniert</translation>
        </message>
        <message>
            <source>{open} open of {amount}</source>
            <translation>{open} offen von {amount}</translation>
        </message>
        <message>
            <source>{amount} open</source>
            <translation>{amount} offen</translation>
        </message>
        <message>
            <source>{amount} settled</source>
            <translation>{amount} beglichen</translation>
        </message>
        <message>
            <source>Fine for being late</source>
            <translation>Säumnisgebühr</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Vormerkung</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Mitgliedschaft</translation>
        </message>
        <message>
            <source>New library card</source>
            <translation>Neuer Leserausweis</translation>
        </message>
        <message>
            <source>Lost item</source>
            <translation>Verlorenes Exemplar</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Beschädigung</translation>
        </message>
        <message>
            <source>Cost of a reminder</source>
            <translation>Mahngebühr</translation>
        </message>
        <message>
            <source>Loan from another library</source>
            <translation>Fernleihe</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>Andere Gebühr</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Let off</source>
            <translation>Erlassen</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Ausgezahlt</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>in cash</source>
            <translation>bar</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>mit Karte</translation>
        </message>
        <message>
            <source>by transfer</source>
            <translation>per Überweisung</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late counted.</source>
            <translation>
                <numerusform>%n Tag Verspätung gezählt.</numerusform>
                <numerusform>%n Tage Verspätung gezählt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>activities</name>
        <message>
            <source>The list names people and is not encrypted there: delete the file once it is printed.</source>
            <translation>Die Liste nennt Menschen und ist dort nicht verschlüsselt: Löschen Sie die Datei, wenn sie gedruckt ist.</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Veranstaltungen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>In case of need</source>
            <translation>Im Notfall</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>Destroy this list once it is ticked in the program.</source>
            <translation>Vernichten Sie diese Liste, sobald sie im Programm abgehakt ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n Jahr alt</numerusform>
                <numerusform>%n Jahre alt</numerusform>
            </translation>
        </message>
        <message>
            <source>The presence list is printed.</source>
            <translation>Die Anwesenheitsliste ist gedruckt.</translation>
        </message>
        <message>
            <source>Signed off. It can be undone for a week.</source>
            <translation>Abgemeldet. Eine Woche lang lässt es sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Deleted, at every desk. Only the count stays.</source>
            <translation>Gelöscht, an jeder Theke. Nur die Zahl bleibt.</translation>
        </message>
        <message>
            <source>Enrolled for {title}.</source>
            <translation>Angemeldet für {title}.</translation>
        </message>
        <message>
            <source>{title} is full: on the waiting list.</source>
            <translation>{title} ist ausgebucht: auf der Warteliste.</translation>
        </message>
        <message>
            <source>Written. It names a person and is not encrypted there: hand it over.</source>
            <translation>Geschrieben. Es nennt eine Person und ist dort nicht verschlüsselt: Geben Sie es weiter.</translation>
        </message>
        <message>
            <source>With a place: {places}. Waiting: {waiting}. Refused: {refused}.</source>
            <translation>Mit einem Platz: {places}. Wartend: {waiting}. Abgelehnt: {refused}.</translation>
        </message>
        <message>
            <source>Nobody is being served at the counter.</source>
            <translation>An der Theke wird niemand bedient.</translation>
        </message>
        <message>
            <source>The activity is kept.</source>
            <translation>Die Veranstaltung ist gespeichert.</translation>
        </message>
        <message>
            <source>Cancelled. Everybody on the list hears of it with the next mails.</source>
            <translation>Abgesagt. Alle auf der Liste erfahren es mit den nächsten E-Mails.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>{sum}: receipt {number}.</source>
            <translation>{sum}: Quittung {number}.</translation>
        </message>
        <message>
            <source>It goes with the next mails, under Notices.</source>
            <translation>Es geht mit den nächsten E-Mails hinaus, unter Benachrichtigungen.</translation>
        </message>
        <message numerus="yes">
            <source>+ %n session(s)</source>
            <translation>
                <numerusform>+ %n Termin</numerusform>
                <numerusform>+ %n Termine</numerusform>
            </translation>
        </message>
        <message>
            <source>mail does not arrive</source>
            <translation>E-Mail kommt nicht an</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <source>The names are gone; the counts stay.</source>
            <translation>Die Namen sind weg; die Zahlen bleiben.</translation>
        </message>
        <message>
            <source>The names go by themselves on {day}; the counts stay.</source>
            <translation>Die Namen verschwinden am {day} von selbst; die Zahlen bleiben.</translation>
        </message>
        <message>
            <source>came: {count}</source>
            <translation>gekommen: {count}</translation>
        </message>
        <message>
            <source>stayed away: {count}</source>
            <translation>ferngeblieben: {count}</translation>
        </message>
        <message>
            <source>had a place: {count}</source>
            <translation>hatten einen Platz: {count}</translation>
        </message>
        <message>
            <source>waited: {count}</source>
            <translation>warteten: {count}</translation>
        </message>
        <message>
            <source>signed off: {count}</source>
            <translation>abgemeldet: {count}</translation>
        </message>
        <message>
            <source>had enrolled: {count}</source>
            <translation>waren angemeldet: {count}</translation>
        </message>
        <message>
            <source>owes {sum}</source>
            <translation>schuldet {sum}</translation>
        </message>
        <message>
            <source>gets back {sum}</source>
            <translation>bekommt {sum} zurück</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgesagt</translation>
        </message>
        <message>
            <source>over</source>
            <translation>vorbei</translation>
        </message>
        <message numerus="yes">
            <source>full, %n wait(s)</source>
            <translation>
                <numerusform>voll, %n wartet</numerusform>
                <numerusform>voll, %n warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolled</source>
            <translation>
                <numerusform>%n angemeldet</numerusform>
                <numerusform>%n angemeldet</numerusform>
            </translation>
        </message>
        <message>
            <source>full</source>
            <translation>voll</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left</source>
            <translation>
                <numerusform>noch %n Platz</numerusform>
                <numerusform>noch %n Plätze</numerusform>
            </translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>abgemeldet</translation>
        </message>
        <message>
            <source>no place after all: tell them</source>
            <translation>kein Platz: melden</translation>
        </message>
        <message>
            <source>waits, number {n}</source>
            <translation>wartet, Nummer {n}</translation>
        </message>
        <message>
            <source>came</source>
            <translation>gekommen</translation>
        </message>
        <message>
            <source>has a place by now: tell them</source>
            <translation>hat nun Platz: melden</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Platz</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>Nobody is being served.</source>
            <translation>An der Theke wird niemand bedient.</translation>
        </message>
        <message>
            <source>Scan or search</source>
            <translation>Scannen oder suchen</translation>
        </message>
        <message>
            <source>Everything you can do</source>
            <translation>Alles, was Sie tun können</translation>
        </message>
        <message>
            <source>Undo the last act</source>
            <translation>Letzte Handlung rückgängig machen</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <source>Repeat the last message</source>
            <translation>Letzte Meldung wiederholen</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Quittung</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Hide personal data</source>
            <translation>Personenbezogene Daten ausblenden</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Vorgang beenden</translation>
        </message>
        <message>
            <source>Lock this desk</source>
            <translation>Diese Theke sperren</translation>
        </message>
        <message>
            <source>Change of staff</source>
            <translation>Personalwechsel</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Nothing that was done here can be undone.</source>
            <translation>Hier gibt es nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>This desk works on its own.</source>
            <translation>Diese Theke arbeitet für sich.</translation>
        </message>
        <message>
            <source>Your role does not open this. An administrator can change that.</source>
            <translation>Ihre Rolle öffnet das nicht. Ein Administrator kann das ändern.</translation>
        </message>
        <message>
            <source>Not on this screen as it is now</source>
            <translation>Nicht auf diesem Bildschirm, wie er jetzt ist</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Counter</source>
            <translation>Theke</translation>
        </message>
        <message>
            <source>This desk differed from the central store, and has taken over what it holds.</source>
            <translation>Diese Theke wich von der Zentrale ab und hat deren Stand übernommen.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) about data: the last day to answer is near.</source>
            <translation>
                <numerusform>%n Antrag zu Daten: Der letzte Tag für die Antwort ist nah.</numerusform>
                <numerusform>%n Anträge zu Daten: Der letzte Tag für die Antwort ist nah.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): the authority has to hear of it within 72 hours.</source>
            <translation>
                <numerusform>%n Vorfall: Die Aufsichtsbehörde muss binnen 72 Stunden davon erfahren.</numerusform>
                <numerusform>%n Vorfälle: Die Aufsichtsbehörde muss binnen 72 Stunden davon erfahren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Rückgabe</translation>
        </message>
        <message>
            <source>Member file</source>
            <translation>Mitgliedsakte</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Ready. Scan a card or an item, or put an eID in.</source>
            <translation>Bereit. Ausweis oder Exemplar scannen oder eID einstecken.</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source>Put the identity card in the reader.</source>
            <translation>Stecken Sie den Personalausweis in den Leser.</translation>
        </message>
        <message>
            <source>The card is out. What was read stays in the form.</source>
            <translation>Die Karte ist heraus. Was gelesen wurde, bleibt im Formular.</translation>
        </message>
        <message>
            <source>The card is being read. Leave it in.</source>
            <translation>Die Karte wird gelesen. Lassen Sie sie stecken.</translation>
        </message>
        <message>
            <source>{name}: the card is being read. Leave it in.</source>
            <translation>{name}: Die Karte wird gelesen. Lassen Sie sie stecken.</translation>
        </message>
        <message>
            <source>{name}: the card is read.</source>
            <translation>{name}: Die Karte ist gelesen.</translation>
        </message>
        <message>
            <source>Another program is using the card. Balie waits for its turn.</source>
            <translation>Ein anderes Programm benutzt die Karte. Balie wartet, bis es fertig ist.</translation>
        </message>
        <message>
            <source>This card takes long. Wait, or take it out and try again.</source>
            <translation>Diese Karte braucht lange. Warten Sie, oder nehmen Sie sie heraus und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The card says something else than the file. Put it right under Requests about data.</source>
            <translation>Der Ausweis sagt etwas anderes als die Akte. Berichtigen Sie es unter Anträge zu Daten.</translation>
        </message>
        <message>
            <source>The card has expired. Ask for a valid document.</source>
            <translation>Die Karte ist abgelaufen. Bitten Sie um ein gültiges Dokument.</translation>
        </message>
        <message>
            <source>The card was read but could not be checked. Look at it.</source>
            <translation>Die Karte wurde gelesen, konnte aber nicht geprüft werden. Sehen Sie sie an.</translation>
        </message>
        <message>
            <source>Not a member yet. Complete the registration and save it.</source>
            <translation>Noch kein Mitglied. Ergänzen und speichern Sie die Anmeldung.</translation>
        </message>
        <message>
            <source>The data could not be confirmed. Look at the card.</source>
            <translation>Die Daten konnten nicht bestätigt werden. Sehen Sie die Karte an.</translation>
        </message>
        <message>
            <source>The card expired on {day}; its data can still be read.</source>
            <translation>Die Karte ist am {day} abgelaufen; ihre Daten sind noch lesbar.</translation>
        </message>
    </context>
    <context>
        <name>catalogue</name>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>The import is done: the report is on the page.</source>
            <translation>Der Import ist fertig: Der Bericht steht auf der Seite.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>ist nicht lesbar</translation>
        </message>
        <message>
            <source>has no title</source>
            <translation>hat keinen Titel</translation>
        </message>
        <message>
            <source>has no barcode</source>
            <translation>hat keinen Barcode</translation>
        </message>
        <message>
            <source>has a value that is too long</source>
            <translation>hat einen zu langen Wert</translation>
        </message>
        <message>
            <source>has a price that is none</source>
            <translation>hat einen Preis, der keiner ist</translation>
        </message>
        <message>
            <source>bears a barcode that stood in the file before</source>
            <translation>trägt einen Barcode, der schon in der Datei stand</translation>
        </message>
        <message>
            <source>bears a barcode that is in use already</source>
            <translation>trägt einen Barcode, der schon vergeben ist</translation>
        </message>
        <message>
            <source>names a branch that does not exist</source>
            <translation>nennt eine Zweigstelle, die es nicht gibt</translation>
        </message>
        <message>
            <source>{available} of {copies} in</source>
            <translation>{available} von {copies} da</translation>
        </message>
        <message>
            <source>no shelf mark</source>
            <translation>keine Signatur</translation>
        </message>
        <message>
            <source>lent until {day}</source>
            <translation>ausgeliehen bis {day}</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message>
            <source>in</source>
            <translation>da</translation>
        </message>
        <message>
            <source>{added} added, {changed} changed, {unchanged} unchanged, {refused} refused.</source>
            <translation>{added} hinzugefügt, {changed} geändert, {unchanged} unverändert, {refused} abgelehnt.</translation>
        </message>
        <message>
            <source>Row {number} {flaw}</source>
            <translation>Zeile {number} {flaw}</translation>
        </message>
    </context>
    <context>
        <name>consultation</name>
        <message>
            <source>National Register</source>
            <translation>Nationalregister</translation>
        </message>
        <message>
            <source>The file says what the National Register says.</source>
            <translation>Die Akte sagt jetzt, was das Nationalregister sagt.</translation>
        </message>
    </context>
    <context>
        <name>counter</name>
        <message>
            <source>Ready. Scan a card or an item, or put an eID in the reader.</source>
            <translation>Bereit. Ausweis oder Exemplar scannen oder eID in den Leser stecken.</translation>
        </message>
        <message>
            <source>{name}: the membership ended on {day}.</source>
            <translation>{name}: Die Mitgliedschaft endete am {day}.</translation>
        </message>
        <message>
            <source>{name}: {why}.</source>
            <translation>{name}: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n hold(s) ready on the shelf</source>
            <translation>
                <numerusform>{name}: %n Vormerkung im Abholregal bereit</numerusform>
                <numerusform>{name}: %n Vormerkungen im Abholregal bereit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n item(s) late</source>
            <translation>
                <numerusform>{name}: %n Exemplar überfällig</numerusform>
                <numerusform>{name}: %n Exemplare überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: see what stands below the name.</source>
            <translation>{name}: Beachten Sie, was unter dem Namen steht.</translation>
        </message>
        <message>
            <source>{name}: scan the items to lend.</source>
            <translation>{name}: Exemplare zum Ausleihen scannen.</translation>
        </message>
        <message>
            <source>Not lent: {title} is on loan to another member. Decide below.</source>
            <translation>Nicht ausgeliehen: {title} hat ein anderes Mitglied. Unten entscheiden.</translation>
        </message>
        <message>
            <source>Not lent: this member already has {title}. Decide below.</source>
            <translation>Nicht ausgeliehen: Dieses Mitglied hat {title} schon. Unten entscheiden.</translation>
        </message>
        <message>
            <source>This code is a library card and also an item: {title}. Decide below.</source>
            <translation>Dieser Code ist ein Leserausweis und auch ein Exemplar: {title}. Unten entscheiden.</translation>
        </message>
        <message>
            <source>Not lent: no item has barcode {title}. Name it below, or put it aside.</source>
            <translation>Nicht ausgeliehen: Kein Exemplar hat Barcode {title}. Unten benennen oder beiseitelegen.</translation>
        </message>
        <message>
            <source>Not lent: {title} — {why}. Decide below.</source>
            <translation>Nicht ausgeliehen: {title} — {why}. Unten entscheiden.</translation>
        </message>
        <message>
            <source>Not renewed: {title} — {why}. Decide below.</source>
            <translation>Nicht verlängert: {title} — {why}. Unten entscheiden.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) renewed</source>
            <translation>
                <numerusform>%n Exemplar verlängert</numerusform>
                <numerusform>%n Exemplare verlängert</numerusform>
            </translation>
        </message>
        <message>
            <source>not renewed: {title} ({why})</source>
            <translation>nicht verlängert: {title} ({why})</translation>
        </message>
        <message>
            <source>There is nothing to renew.</source>
            <translation>Es gibt nichts zu verlängern.</translation>
        </message>
        <message>
            <source>Not lent: give the reason first.</source>
            <translation>Nicht ausgeliehen: Geben Sie zuerst den Grund an.</translation>
        </message>
        <message>
            <source>Not renewed: give the reason first.</source>
            <translation>Nicht verlängert: Geben Sie zuerst den Grund an.</translation>
        </message>
        <message>
            <source>Not lent: give the title first.</source>
            <translation>Nicht ausgeliehen: Geben Sie zuerst den Titel an.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) found: choose below.</source>
            <translation>
                <numerusform>%n Mitglied gefunden: unten wählen.</numerusform>
                <numerusform>%n Mitglieder gefunden: unten wählen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or register.</source>
            <translation>Niemand gefunden. Schreibweise prüfen oder anmelden.</translation>
        </message>
        <message>
            <source>No previous member: they stay at hand for 15 minutes.</source>
            <translation>Kein voriges Mitglied: Es bleibt 15 Minuten zur Hand.</translation>
        </message>
        <message>
            <source>Nothing to undo here.</source>
            <translation>Hier gibt es nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>This can't be looked up here.</source>
            <translation>Das lässt sich hier nicht nachschlagen.</translation>
        </message>
        <message>
            <source>This file was split in two. Scan the card again: it says whose.</source>
            <translation>Diese Akte wurde in zwei geteilt. Scannen Sie den Ausweis noch einmal: Er sagt, wem sie gehört.</translation>
        </message>
        <message>
            <source>This member was deleted at another desk.</source>
            <translation>Dieses Mitglied wurde an einer anderen Theke gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Balie stopped by a fault the last time. Everything that was confirmed is kept. Where it went wrong stands in {file}, without personal data, for who helps.</source>
            <translation>Balie wurde beim letzten Mal durch einen Fehler beendet. Alles Bestätigte ist gespeichert. Wo der Fehler lag, steht in {file}, ohne personenbezogene Daten, für alle, die helfen.</translation>
        </message>
        <message>
            <source>The desk was not closed properly the last time. Everything that was confirmed is kept.</source>
            <translation>Das Programm wurde beim letzten Mal nicht ordentlich geschlossen. Alles Bestätigte ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>The guide is written.</source>
            <translation>Der Leitfaden ist gespeichert.</translation>
        </message>
        <message>
            <source>The guide is printed.</source>
            <translation>Der Leitfaden ist gedruckt.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>holds</name>
        <message>
            <source>No hold was placed: open a member at the counter first.</source>
            <translation>Nicht vorgemerkt: Öffnen Sie zuerst ein Mitglied an der Theke.</translation>
        </message>
        <message>
            <source>The hold is placed: number {place} in the queue.</source>
            <translation>Vorgemerkt: Nummer {place} der Vormerkliste.</translation>
        </message>
        <message>
            <source>It costs {amount}.</source>
            <translation>Das kostet {amount}.</translation>
        </message>
        <message>
            <source>The hold is cancelled. You can still take that back.</source>
            <translation>Die Vormerkung ist storniert. Das lässt sich noch zurücknehmen.</translation>
        </message>
        <message>
            <source>The hold waits again, in its old place.</source>
            <translation>Die Vormerkung wartet wieder, an ihrem alten Platz.</translation>
        </message>
        <message>
            <source>The hold is fetched at another branch from now on.</source>
            <translation>Die Vormerkung wird ab jetzt in einer anderen Zweigstelle abgeholt.</translation>
        </message>
        <message>
            <source>The hold is first in the queue now.</source>
            <translation>Die Vormerkung steht jetzt an erster Stelle.</translation>
        </message>
        <message>
            <source>The hold is served again.</source>
            <translation>Die Vormerkung wird wieder berücksichtigt.</translation>
        </message>
        <message>
            <source>The hold is passed over until {day}.</source>
            <translation>Die Vormerkung ist bis {day} ausgesetzt.</translation>
        </message>
        <message>
            <source>Holds ({count})</source>
            <translation>Vormerkungen ({count})</translation>
        </message>
        <message>
            <source>No title was found.</source>
            <translation>Kein Titel gefunden.</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Vormerkungen</translation>
        </message>
        <message>
            <source>Scan a copy that was fetched, or type words of a title.</source>
            <translation>Scannen Sie ein geholtes Exemplar oder geben Sie Wörter eines Titels ein.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>An den Drucker gesendet.</translation>
        </message>
        <message>
            <source>Noted: the other desks see that this is being fetched.</source>
            <translation>Notiert: Die anderen Theken sehen, dass dies geholt wird.</translation>
        </message>
        <message>
            <source>Noted. Another copy is looked for where there is one.</source>
            <translation>Notiert. Ein anderes Exemplar wird gesucht, wo es eines gibt.</translation>
        </message>
        <message>
            <source>The copy is missing now; who waits for it waits for another.</source>
            <translation>Das Exemplar gilt jetzt als vermisst; wer darauf wartet, wartet auf ein anderes.</translation>
        </message>
        <message>
            <source>Nobody waits for it: {title} goes to its shelf.</source>
            <translation>Niemand wartet darauf: {title} kommt an seinen Platz.</translation>
        </message>
        <message>
            <source>Send to {branch}: {title}</source>
            <translation>Nach {branch} senden: {title}</translation>
        </message>
        <message>
            <source>Keep for {who}: {title}</source>
            <translation>Aufheben für {who}: {title}</translation>
        </message>
        <message>
            <source>Is being fetched</source>
            <translation>Wird geholt</translation>
        </message>
        <message>
            <source>To the holds' shelf</source>
            <translation>Ins Abholregal</translation>
        </message>
        <message>
            <source>For {branch}</source>
            <translation>Für {branch}</translation>
        </message>
        <message>
            <source>From {here} to {there}</source>
            <translation>Von {here} nach {there}</translation>
        </message>
        <message>
            <source>for a hold</source>
            <translation>für eine Vormerkung</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) on its way</source>
            <translation>
                <numerusform>%n Tag unterwegs</numerusform>
                <numerusform>%n Tage unterwegs</numerusform>
            </translation>
        </message>
        <message>
            <source>{days}: look for it</source>
            <translation>{days}: danach suchen</translation>
        </message>
        <message>
            <source>Not known here yet</source>
            <translation>Hier noch nicht bekannt</translation>
        </message>
        <message>
            <source>{in_house} of {all} in</source>
            <translation>{in_house} von {all} da</translation>
        </message>
        <message>
            <source>Not fetched in time</source>
            <translation>Nicht rechtzeitig abgeholt</translation>
        </message>
        <message>
            <source>Ready until {day}</source>
            <translation>Bereit bis {day}</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>Passed over until {day}</source>
            <translation>Ausgesetzt bis {day}</translation>
        </message>
        <message>
            <source>{place} of {waiting} in the queue</source>
            <translation>{place} von {waiting} der Vormerkliste</translation>
        </message>
        <message>
            <source>Not fetched: take it away</source>
            <translation>Nicht abgeholt: wegnehmen</translation>
        </message>
        <message>
            <source>For nobody any more: take it away</source>
            <translation>Für niemanden mehr: wegnehmen</translation>
        </message>
        <message>
            <source>Wanted at another branch: send it</source>
            <translation>Anderswo gefragt: senden</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Bis {day}</translation>
        </message>
        <message>
            <source>On the holds' shelf</source>
            <translation>Im Abholregal</translation>
        </message>
        <message>
            <source>Somebody waits for it there</source>
            <translation>Dort wartet jemand darauf</translation>
        </message>
        <message>
            <source>It belongs there</source>
            <translation>Es gehört dorthin</translation>
        </message>
        <message>
            <source>To another branch</source>
            <translation>Zu einer anderen Zweigstelle</translation>
        </message>
        <message>
            <source>To fetch from the shelves</source>
            <translation>Aus den Regalen zu holen</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Exemplar</numerusform>
                <numerusform>%n Exemplare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>The clock of this computer is {span} behind.</source>
            <translation>Die Uhr dieses Computers geht {span} nach.</translation>
        </message>
        <message>
            <source>The clock of this computer is {span} ahead.</source>
            <translation>Die Uhr dieses Computers geht {span} vor.</translation>
        </message>
        <message>
            <source>Balie goes by the time of the centre, for due dates too. Have the clock set right.</source>
            <translation>Balie richtet sich nach der Zeit der Zentrale, auch für Rückgabedaten. Lassen Sie die Uhr stellen.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n Jahr</numerusform>
                <numerusform>%n Jahre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the &amp;file</source>
            <translation>&amp;Akte öffnen</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>library card</source>
            <translation>Leserausweis</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>a member's file</source>
            <translation>eine Mitgliedsakte</translation>
        </message>
        <message>
            <source>an item</source>
            <translation>ein Exemplar</translation>
        </message>
        <message>
            <source>a title</source>
            <translation>einen Titel</translation>
        </message>
        <message>
            <source>a loan</source>
            <translation>eine Ausleihe</translation>
        </message>
        <message>
            <source>a return</source>
            <translation>eine Rückgabe</translation>
        </message>
        <message>
            <source>a renewal</source>
            <translation>eine Verlängerung</translation>
        </message>
        <message>
            <source>a hold</source>
            <translation>eine Vormerkung</translation>
        </message>
        <message>
            <source>a consent</source>
            <translation>eine Einwilligung</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>einen Betrag</translation>
        </message>
        <message>
            <source>an account</source>
            <translation>ein Konto</translation>
        </message>
        <message>
            <source>a record of the kind “{kind}”</source>
            <translation>eine Angabe der Art „{kind}“</translation>
        </message>
        <message>
            <source>Decided. It stands under “Decided”, where it can be undone.</source>
            <translation>Entschieden. Es steht unter „Entschieden“ und lässt sich dort rückgängig machen.</translation>
        </message>
        <message>
            <source>Undone: it waits to be looked at again.</source>
            <translation>Rückgängig gemacht: Es wartet wieder auf Prüfung.</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n zu prüfen</numerusform>
                <numerusform>%n zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>found by a scan</source>
            <translation>durch einen Scan gefunden</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>zu viel</translation>
        </message>
        <message>
            <source>waits again</source>
            <translation>wartet wieder</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>counts now</source>
            <translation>zählt jetzt</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>zählt nicht</translation>
        </message>
        <message>
            <source>Due back {day}</source>
            <translation>Zurück bis {day}</translation>
        </message>
        <message>
            <source>Lent to {name}</source>
            <translation>Ausgeliehen an {name}</translation>
        </message>
        <message>
            <source>Withdrawn: {part}</source>
            <translation>Widerrufen: {part}</translation>
        </message>
        <message>
            <source>Given: {part}</source>
            <translation>Erteilt: {part}</translation>
        </message>
        <message>
            <source>Paid: {amount}</source>
            <translation>Bezahlt: {amount}</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>Nicht mehr gespeichert</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Kept for {name}</source>
            <translation>Bereitgelegt für {name}</translation>
        </message>
        <message>
            <source>“{subject}” was lent at two desks</source>
            <translation>„{subject}“ wurde an zwei Theken ausgeliehen</translation>
        </message>
        <message>
            <source>“{subject}” was taken back just after another desk had lent it</source>
            <translation>„{subject}“ wurde zurückgenommen, gleich nachdem eine andere Theke es ausgeliehen hatte</translation>
        </message>
        <message>
            <source>{name} was registered twice</source>
            <translation>{name} wurde zweimal angemeldet</translation>
        </message>
        <message>
            <source>A consent of {subject} does not count</source>
            <translation>Eine Einwilligung von {subject} zählt nicht</translation>
        </message>
        <message>
            <source>Two desks changed the {part} of {name}</source>
            <translation>Zwei Theken änderten bei {name}: {part}</translation>
        </message>
        <message>
            <source>Two members have library card {subject}</source>
            <translation>Zwei Mitglieder haben Leserausweis {subject}</translation>
        </message>
        <message>
            <source>Two items have barcode {subject}</source>
            <translation>Zwei Exemplare haben Barcode {subject}</translation>
        </message>
        <message>
            <source>{name} paid one charge at two desks</source>
            <translation>{name} bezahlte eine Gebühr an zwei Theken</translation>
        </message>
        <message>
            <source>“{subject}” was kept for somebody, and lent to somebody else</source>
            <translation>„{subject}“ lag für jemanden bereit und wurde an jemand anderen ausgeliehen</translation>
        </message>
        <message>
            <source>{name} has no place in “{subject}” after all</source>
            <translation>{name} hat doch keinen Platz bei „{subject}“</translation>
        </message>
        <message>
            <source>{subject} worked on with a closed account</source>
            <translation>{subject} arbeitete mit einem geschlossenen Konto weiter</translation>
        </message>
        <message>
            <source>{subject} sent work of long ago</source>
            <translation>{subject} schickte Arbeit, die lange zurückliegt</translation>
        </message>
        <message>
            <source>The centre did not take something of this desk</source>
            <translation>Die Zentrale nahm etwas von dieser Theke nicht an</translation>
        </message>
        <message>
            <source>Something of another desk is set aside</source>
            <translation>Etwas von einer anderen Theke ist zurückgestellt</translation>
        </message>
        <message>
            <source>Lent twice</source>
            <translation>Zweimal ausgeliehen</translation>
        </message>
        <message>
            <source>Taken back from another</source>
            <translation>Von jemand anderem zurückgenommen</translation>
        </message>
        <message>
            <source>Registered twice</source>
            <translation>Zweimal angemeldet</translation>
        </message>
        <message>
            <source>Consent does not count</source>
            <translation>Einwilligung zählt nicht</translation>
        </message>
        <message>
            <source>Changed at two desks</source>
            <translation>An zwei Theken geändert</translation>
        </message>
        <message>
            <source>One card, two members</source>
            <translation>Ein Ausweis, zwei Mitglieder</translation>
        </message>
        <message>
            <source>One barcode, two items</source>
            <translation>Ein Barcode, zwei Exemplare</translation>
        </message>
        <message>
            <source>Paid twice</source>
            <translation>Doppelt bezahlt</translation>
        </message>
        <message>
            <source>A hold lost its copy</source>
            <translation>Vormerkung ohne Exemplar</translation>
        </message>
        <message>
            <source>Activity is full</source>
            <translation>Veranstaltung ausgebucht</translation>
        </message>
        <message>
            <source>Closed account</source>
            <translation>Geschlossenes Konto</translation>
        </message>
        <message>
            <source>Work of long ago</source>
            <translation>Alte Arbeit</translation>
        </message>
        <message>
            <source>Not taken by the centre</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>The desks could not see each other. The later loan counts: the item was there last. The day that was promised to each member stays.</source>
            <translation>Die Theken konnten einander nicht sehen. Die spätere Ausleihe zählt: Dort war das Exemplar zuletzt. Das jedem Mitglied zugesagte Datum bleibt.</translation>
        </message>
        <message>
            <source>The return was meant for an earlier loan. It ended this one, which that desk had not seen yet.</source>
            <translation>Die Rückgabe galt einer früheren Ausleihe. Sie beendete diese, die jene Theke noch nicht gesehen hatte.</translation>
        </message>
        <message>
            <source>The two files count as one member. Loans and consents of both are kept.</source>
            <translation>Die zwei Akten zählen als ein Mitglied. Ausleihen und Einwilligungen beider bleiben erhalten.</translation>
        </message>
        <message>
            <source>The national number is the same, but the name or the birth date is not. So they stay two members until somebody says otherwise.</source>
            <translation>Die Nationalregisternummer ist gleich, Name oder Geburtsdatum aber nicht. Darum bleiben es zwei Mitglieder, bis jemand anders entscheidet.</translation>
        </message>
        <message>
            <source>It was given at a desk that had not seen the withdrawal. The withdrawal counts, and the value is deleted. Ask the member again.</source>
            <translation>Sie wurde an einer Theke erteilt, die den Widerruf nicht gesehen hatte. Der Widerruf zählt, und die Angabe ist gelöscht. Fragen Sie das Mitglied erneut.</translation>
        </message>
        <message>
            <source>The later one counts. The other one is kept for 30 days, and then deleted.</source>
            <translation>Die spätere zählt. Die andere wird 30 Tage aufbewahrt und dann gelöscht.</translation>
        </message>
        <message>
            <source>The later one counts. The other one is not kept, for that takes consent: ask the member which one is right.</source>
            <translation>Die spätere zählt. Die andere wird nicht aufbewahrt, denn dafür braucht es eine Einwilligung: Fragen Sie das Mitglied, welche stimmt.</translation>
        </message>
        <message>
            <source>A scan finds the first of the two. Give the other one another card.</source>
            <translation>Ein Scan findet das erste der beiden. Geben Sie dem zweiten einen anderen Ausweis.</translation>
        </message>
        <message>
            <source>A scan finds the first of the two. Put another label on the other one.</source>
            <translation>Ein Scan findet das erste der beiden. Kleben Sie auf das zweite ein anderes Etikett.</translation>
        </message>
        <message>
            <source>Both payments are real money, so both count. What is too much is credit of the member: give it back in their account, or leave it for what comes.</source>
            <translation>Beide Zahlungen sind echtes Geld, also zählen beide. Was zu viel ist, ist Guthaben des Mitglieds: Zahlen Sie es im Konto aus oder lassen Sie es für später stehen.</translation>
        </message>
        <message>
            <source>The loan stands. Who waited is in their old place again, for the next copy that comes.</source>
            <translation>Die Ausleihe bleibt. Wer wartete, steht wieder an seinem alten Platz, für das nächste Exemplar, das kommt.</translation>
        </message>
        <message>
            <source>Two desks gave out the last place. Who enrolled first has it, and this person is first to move up. Let them know; under Activities their address stands.</source>
            <translation>Zwei Theken haben den letzten Platz vergeben. Er gehört dem, der sich zuerst angemeldet hat; diese Person rückt als Erste nach. Sagen Sie ihr Bescheid: Die Adresse steht unter Veranstaltungen.</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) were done at a desk that did not know it yet. They count; look them over.</source>
            <translation>
                <numerusform>%n Handlung geschah an einer Theke, die es noch nicht wusste. Sie zählt; sehen Sie sie durch.</numerusform>
                <numerusform>%n Handlungen geschahen an einer Theke, die es noch nicht wusste. Sie zählen; sehen Sie sie durch.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) from {first} to {last} arrived only now. What others did since then goes before; look the loans and returns over.</source>
            <translation>
                <numerusform>%n Handlung vom {first} bis {last} kam erst jetzt an. Was andere seither taten, geht vor; sehen Sie Ausleihen und Rückgaben durch.</numerusform>
                <numerusform>%n Handlungen vom {first} bis {last} kamen erst jetzt an. Was andere seither taten, geht vor; sehen Sie Ausleihen und Rückgaben durch.</numerusform>
            </translation>
        </message>
        <message>
            <source>It concerns {kind}, and holds what can't be kept. Do it again; if that fails too, send the report of “balie check” to support.</source>
            <translation>Es betrifft {kind} und enthält etwas, das nicht gespeichert werden kann. Wiederholen Sie es; gelingt auch das nicht, senden Sie den Bericht von „balie check“ an den Support.</translation>
        </message>
        <message>
            <source>It concerns {kind}, and is too long. Write less, and do it again.</source>
            <translation>Es betrifft {kind} und ist zu lang. Schreiben Sie weniger und wiederholen Sie es.</translation>
        </message>
        <message>
            <source>It is about somebody who was deleted. Nothing is left to do.</source>
            <translation>Es betrifft jemanden, der gelöscht wurde. Es bleibt nichts zu tun.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are of a sort that this Balie doesn't know yet. Update the program at this desk: they are then taken in by themselves. Everything else goes on.</source>
            <translation>
                <numerusform>%n Änderung ist von einer Art, die diese Version von Balie noch nicht kennt. Aktualisieren Sie das Programm an dieser Theke: Dann wird sie von selbst übernommen. Alles andere läuft weiter.</numerusform>
                <numerusform>%n Änderungen sind von einer Art, die diese Version von Balie noch nicht kennt. Aktualisieren Sie das Programm an dieser Theke: Dann werden sie von selbst übernommen. Alles andere läuft weiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) can't be understood here. Update the program; if they stay, send the report of “balie check” to support. Everything else goes on.</source>
            <translation>
                <numerusform>%n Änderung ist hier nicht zu verstehen. Aktualisieren Sie das Programm; bleibt sie stehen, senden Sie den Bericht von „balie check“ an den Support. Alles andere läuft weiter.</numerusform>
                <numerusform>%n Änderungen sind hier nicht zu verstehen. Aktualisieren Sie das Programm; bleiben sie stehen, senden Sie den Bericht von „balie check“ an den Support. Alles andere läuft weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Give it back to {name}</source>
            <translation>An {name} &amp;zurückgeben</translation>
        </message>
        <message>
            <source>It is &amp;still with {name}</source>
            <translation>Ist noch &amp;bei {name}</translation>
        </message>
        <message>
            <source>&amp;Two people: split the files</source>
            <translation>Zwei Personen: Akten &amp;trennen</translation>
        </message>
        <message>
            <source>&amp;One person: join the files</source>
            <translation>&amp;Eine Person: Akten zusammenführen</translation>
        </message>
        <message>
            <source>&amp;Take the other value</source>
            <translation>Den anderen &amp;Wert nehmen</translation>
        </message>
        <message>
            <source>&amp;Undo this decision</source>
            <translation>Entscheidung &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>&amp;Seen</source>
            <translation>&amp;Gesehen</translation>
        </message>
        <message>
            <source>&amp;Leave it so</source>
            <translation>So &amp;lassen</translation>
        </message>
        <message>
            <source>Given back to {name}</source>
            <translation>An {name} zurückgegeben</translation>
        </message>
        <message>
            <source>Still with {name}</source>
            <translation>Noch bei {name}</translation>
        </message>
        <message>
            <source>Split: two people</source>
            <translation>Getrennt: zwei Personen</translation>
        </message>
        <message>
            <source>Joined: one person</source>
            <translation>Zusammengeführt: eine Person</translation>
        </message>
        <message>
            <source>The other value was taken</source>
            <translation>Der andere Wert wurde genommen</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>So gelassen</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <source>{decided}, by {staff} on {moment}</source>
            <translation>{decided}, von {staff} am {moment}</translation>
        </message>
    </context>
    <context>
        <name>items</name>
        <message>
            <source>Items to sort out</source>
            <translation>Zu klärende Exemplare</translation>
        </message>
        <message>
            <source>No item has this barcode.</source>
            <translation>Kein Exemplar hat diesen Barcode.</translation>
        </message>
        <message>
            <source>{title}: {condition}. Say below what is the matter.</source>
            <translation>{title}: {condition}. Sagen Sie unten, was damit ist.</translation>
        </message>
        <message>
            <source>{title}: {condition}.</source>
            <translation>{title}: {condition}.</translation>
        </message>
        <message>
            <source>{sum} is taken off the account.</source>
            <translation>{sum} werden vom Konto abgezogen.</translation>
        </message>
        <message>
            <source>{title}: lost, {sum} is on the account.</source>
            <translation>{title}: verloren, {sum} stehen auf dem Konto.</translation>
        </message>
        <message>
            <source>{title}: lost. Nobody knows its price, so nothing is charged.</source>
            <translation>{title}: verloren. Der Preis ist unbekannt, darum wird nichts berechnet.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>still to be described</source>
            <translation>noch zu beschreiben</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>back, says the member</source>
            <translation>angeblich zurückgegeben</translation>
        </message>
        <message>
            <source>not on its shelf</source>
            <translation>nicht an seinem Platz</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>out of the collection</source>
            <translation>ausgesondert</translation>
        </message>
        <message>
            <source>weeded</source>
            <translation>ausgesondert</translation>
        </message>
        <message>
            <source>lost for good</source>
            <translation>endgültig verloren</translation>
        </message>
        <message>
            <source>too damaged</source>
            <translation>zu beschädigt</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>ein anderer Grund</translation>
        </message>
        <message numerus="yes">
            <source>Out of the collection this year: %n</source>
            <translation>
                <numerusform>Dieses Jahr aus dem Bestand: %n</numerusform>
                <numerusform>Dieses Jahr aus dem Bestand: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n Tag überfällig</numerusform>
                <numerusform>%n Tage überfällig</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>with proof</source>
            <translation>mit Nachweis</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>nicht in Gebrauch</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>ab {first} Jahren</translation>
        </message>
        <message>
            <source>{first} to {last} years</source>
            <translation>{first} bis {last} Jahre</translation>
        </message>
        <message>
            <source>“{name}” is kept.</source>
            <translation>„{name}“ ist gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were in it, and count in the category of their age from now on.</source>
            <translation>
                <numerusform>%n Mitglied war darin und zählt ab jetzt in der Kategorie seines Alters.</numerusform>
                <numerusform>%n Mitglieder waren darin und zählen ab jetzt in der Kategorie ihres Alters.</numerusform>
            </translation>
        </message>
        <message>
            <source>No category in use fits the age of {age}: adult counts.</source>
            <translation>Keine Kategorie in Gebrauch passt zum Alter {age}: es gilt die für Erwachsene.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved.</source>
            <translation>
                <numerusform>%n Mitglied wurde verschoben.</numerusform>
                <numerusform>%n Mitglieder wurden verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <source>The move is taken back.</source>
            <translation>Das Verschieben ist zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>lending</name>
        <message>
            <source>Undone: {title} is not renewed.</source>
            <translation>Rückgängig: {title} ist nicht verlängert.</translation>
        </message>
        <message>
            <source>Undone: {title} is not lent.</source>
            <translation>Rückgängig: {title} ist nicht ausgeliehen.</translation>
        </message>
        <message>
            <source>Undone: the use of {title} is not counted.</source>
            <translation>Rückgängig: Die Nutzung von {title} zählt nicht.</translation>
        </message>
        <message>
            <source>Undone: {title} is not taken back.</source>
            <translation>Rückgängig: {title} ist nicht zurückgenommen.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <source>Taken back since</source>
            <translation>Inzwischen zurückgenommen</translation>
        </message>
        <message>
            <source>Renewed: {title} — {due}</source>
            <translation>Verlängert: {title} — {due}</translation>
        </message>
        <message>
            <source>Lent: {title} — {due}</source>
            <translation>Ausgeliehen: {title} — {due}</translation>
        </message>
        <message>
            <source>Counted as used here: {title}</source>
            <translation>Als hier benutzt gezählt: {title}</translation>
        </message>
        <message>
            <source>Keep for {who}: {title}</source>
            <translation>Aufheben für {who}: {title}</translation>
        </message>
        <message>
            <source>Taken back: {title}</source>
            <translation>Zurückgenommen: {title}</translation>
        </message>
        <message>
            <source>Renewed: {day}</source>
            <translation>Verlängert: {day}</translation>
        </message>
        <message>
            <source>To {branch}</source>
            <translation>Nach {branch}</translation>
        </message>
        <message>
            <source>Keep for {who}</source>
            <translation>Aufheben für {who}</translation>
        </message>
        <message>
            <source>To the shelf</source>
            <translation>Ins Regal</translation>
        </message>
        <message>
            <source>To the hold shelf</source>
            <translation>Ins Abholregal</translation>
        </message>
        <message>
            <source>To its own branch</source>
            <translation>In die eigene Zweigstelle</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation>Hier benutzt</translation>
        </message>
        <message>
            <source>keep it for who asked</source>
            <translation>für den Wartenden aufheben</translation>
        </message>
        <message>
            <source>send it to {branch}</source>
            <translation>nach {branch} senden</translation>
        </message>
        <message>
            <source>belongs to another branch</source>
            <translation>gehört einer anderen Zweigstelle</translation>
        </message>
        <message>
            <source>set it aside</source>
            <translation>beiseitelegen</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n Tag überfällig</numerusform>
                <numerusform>%n Tage überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>fine {sum}</source>
            <translation>Säumnisgebühr {sum}</translation>
        </message>
        <message>
            <source>counts for {day}</source>
            <translation>zählt für {day}</translation>
        </message>
        <message>
            <source>owes {sum} in all</source>
            <translation>schuldet insgesamt {sum}</translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) ready for this member</source>
            <translation>
                <numerusform>%n Vormerkung für dieses Mitglied bereit</numerusform>
                <numerusform>%n Vormerkungen für dieses Mitglied bereit</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} taken off the account</source>
            <translation>{sum} vom Konto abgezogen</translation>
        </message>
        <message>
            <source>nothing was taken off an account</source>
            <translation>von keinem Konto wurde etwas abgezogen</translation>
        </message>
        <message>
            <source>back {day}</source>
            <translation>zurück {day}</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Zur Info</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Zuerst fragen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>note of staff</source>
            <translation>Notiz des Personals</translation>
        </message>
        <message>
            <source>blocked by staff</source>
            <translation>vom Personal gesperrt</translation>
        </message>
        <message>
            <source>the address is not known</source>
            <translation>die Adresse ist nicht bekannt</translation>
        </message>
        <message>
            <source>the card was reported lost</source>
            <translation>der Ausweis wurde als verloren gemeldet</translation>
        </message>
        <message>
            <source>too much to pay</source>
            <translation>zu viel zu zahlen</translation>
        </message>
        <message>
            <source>something has been late for too long</source>
            <translation>etwas ist zu lange überfällig</translation>
        </message>
        <message>
            <source>the membership fee is not paid</source>
            <translation>die Jahresgebühr ist nicht bezahlt</translation>
        </message>
        <message>
            <source>the member restricted the use of the data</source>
            <translation>das Mitglied ließ die Nutzung der Daten einschränken</translation>
        </message>
        <message>
            <source>no notices beforehand: the member objected</source>
            <translation>keine Mitteilungen vorab: Widerspruch des Mitglieds</translation>
        </message>
        <message>
            <source>not in statistics: the member objected</source>
            <translation>nicht in Statistiken: Widerspruch des Mitglieds</translation>
        </message>
        <message>
            <source>no notices: the member restricted it</source>
            <translation>keine Mitteilungen: vom Mitglied eingeschränkt</translation>
        </message>
        <message>
            <source>not in statistics: restricted</source>
            <translation>nicht in Statistiken: eingeschränkt</translation>
        </message>
        <message>
            <source>a new version is to be accepted (see Consents)</source>
            <translation>eine neue Fassung ist anzunehmen (siehe Einwilligungen)</translation>
        </message>
        <message>
            <source>mail does not arrive: ask the address (see Consents)</source>
            <translation>E-Mail kommt nicht an: nach der Adresse fragen (siehe Einwilligungen)</translation>
        </message>
        <message>
            <source>sixteen now: ask the member (see Consents)</source>
            <translation>jetzt sechzehn: das Mitglied fragen (siehe Einwilligungen)</translation>
        </message>
        <message>
            <source>was noted as lost: it is found</source>
            <translation>war als verloren notiert: gefunden</translation>
        </message>
        <message>
            <source>the member said it was back: it is found</source>
            <translation>galt als angeblich zurückgegeben: gefunden</translation>
        </message>
        <message>
            <source>was missing: it is found</source>
            <translation>war vermisst: gefunden</translation>
        </message>
        <message>
            <source>noted as damaged</source>
            <translation>als beschädigt notiert</translation>
        </message>
        <message>
            <source>out of the collection</source>
            <translation>ausgesondert</translation>
        </message>
        <message>
            <source>still to be described</source>
            <translation>noch zu beschreiben</translation>
        </message>
        <message>
            <source>Was not on loan: to the shelf</source>
            <translation>War nicht ausgeliehen: ins Regal</translation>
        </message>
        <message>
            <source>Unknown: set aside</source>
            <translation>Unbekannt: beiseitelegen</translation>
        </message>
        <message>
            <source>Scan what was used here: what is not lent is counted.</source>
            <translation>Scannen Sie, was hier benutzt wurde: Was nicht verliehen ist, wird gezählt.</translation>
        </message>
        <message>
            <source>Scan the items that come back.</source>
            <translation>Scannen Sie die Exemplare, die zurückkommen.</translation>
        </message>
        <message>
            <source>Nothing was done: this screen only takes items back.</source>
            <translation>Nichts ist geschehen: Hier werden nur Exemplare zurückgenommen.</translation>
        </message>
        <message>
            <source>Book drop: what you scan counts for {day}.</source>
            <translation>Rückgabekasten: Was Sie scannen, zählt für {day}.</translation>
        </message>
        <message>
            <source>Nothing to undo in this row.</source>
            <translation>In dieser Zeile gibt es nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Lent on {day}.</source>
            <translation>Ausgeliehen am {day}.</translation>
        </message>
        <message>
            <source>So it must be back on {day}.</source>
            <translation>Also muss es am {day} zurück sein.</translation>
        </message>
        <message>
            <source>So the fine is {sum}.</source>
            <translation>Also beträgt die Säumnisgebühr {sum}.</translation>
        </message>
        <message>
            <source>It stands since {day}.</source>
            <translation>Das gilt seit {day}.</translation>
        </message>
        <message numerus="yes">
            <source>The loan period is %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>Die Leihfrist beträgt %n Tag, nach der Regel „{row}“.</numerusform>
                <numerusform>Die Leihfrist beträgt %n Tage, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A renewal gives %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>Eine Verlängerung gibt %n Tag, nach der Regel „{row}“.</numerusform>
                <numerusform>Eine Verlängerung gibt %n Tage, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A loan is renewed %n time(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>Eine Ausleihe wird höchstens %n-mal verlängert, nach der Regel „{row}“.</numerusform>
                <numerusform>Eine Ausleihe wird höchstens %n-mal verlängert, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A member has %n item(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>Ein Mitglied hat höchstens %n Exemplar, nach der Regel „{row}“.</numerusform>
                <numerusform>Ein Mitglied hat höchstens %n Exemplare, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is lent from %n year(s) on, by the rule “{row}”.</source>
            <translation>
                <numerusform>Es wird ab %n Jahr ausgeliehen, nach der Regel „{row}“.</numerusform>
                <numerusform>Es wird ab %n Jahren ausgeliehen, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n day(s) are free, by the rule “{row}”.</source>
            <translation>
                <numerusform>Der erste Tag ist kostenlos, nach der Regel „{row}“.</numerusform>
                <numerusform>Die ersten %n Tage sind kostenlos, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who is more than %n day(s) late borrows nothing, by the rule “{row}”.</source>
            <translation>
                <numerusform>Wer mehr als %n Tag überfällig ist, leiht nichts aus, nach der Regel „{row}“.</numerusform>
                <numerusform>Wer mehr als %n Tage überfällig ist, leiht nichts aus, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n day(s) it is only told, by the rule “{row}”.</source>
            <translation>
                <numerusform>%n Tag lang wird es nur gemeldet, nach der Regel „{row}“.</numerusform>
                <numerusform>%n Tage lang wird es nur gemeldet, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is kept for %n open day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>Es wird %n offenen Tag aufgehoben, nach der Regel „{row}“.</numerusform>
                <numerusform>Es wird %n offene Tage aufgehoben, nach der Regel „{row}“.</numerusform>
            </translation>
        </message>
        <message>
            <source>The library is closed on {value}.</source>
            <translation>Die Bibliothek ist am {value} geschlossen.</translation>
        </message>
        <message>
            <source>So it moves to an open day, by the rule “{row}”.</source>
            <translation>Also rückt es auf einen offenen Tag, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>No loan lasts longer than the membership, by the rule “{row}”.</source>
            <translation>Keine Ausleihe dauert länger als die Mitgliedschaft, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>What others wait for is not renewed, by the rule “{row}”.</source>
            <translation>Worauf andere warten, wird nicht verlängert, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>What is late is not renewed, by the rule “{row}”.</source>
            <translation>Was überfällig ist, wird nicht verlängert, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>A member has {value} of this type at most, by the rule “{row}”.</source>
            <translation>Ein Mitglied hat höchstens {value} dieser Art, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>Each day that counts costs {value}, by the rule “{row}”.</source>
            <translation>Jeder Tag, der zählt, kostet {value}, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>One item costs {value} at most, by the rule “{row}”.</source>
            <translation>Ein Exemplar kostet höchstens {value}, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>One member owes {value} of fines at most, by the rule “{row}”.</source>
            <translation>Ein Mitglied schuldet höchstens {value} Säumnisgebühren, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>These members pay no fines, by the rule “{row}”.</source>
            <translation>Diese Mitglieder zahlen keine Säumnisgebühren, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>Who owes more than {value} borrows nothing, by the rule “{row}”.</source>
            <translation>Wer mehr als {value} schuldet, leiht nichts aus, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>The membership ended on {value}.</source>
            <translation>Die Mitgliedschaft endete am {value}.</translation>
        </message>
        <message>
            <source>The fee comes before lending, by the rule “{row}”.</source>
            <translation>Die Gebühr kommt vor der Ausleihe, nach der Regel „{row}“.</translation>
        </message>
        <message>
            <source>The rule “{rule}” gives {value}, by the row “{row}”.</source>
            <translation>Die Regel „{rule}“ ergibt {value}, nach der Zeile „{row}“.</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>überall</translation>
        </message>
        <message>
            <source>{where}, since {day}</source>
            <translation>{where}, seit {day}</translation>
        </message>
        <message>
            <source>Why: {title}</source>
            <translation>Warum: {title}</translation>
        </message>
        <message>
            <source>Why this date: {title}</source>
            <translation>Warum dieses Datum: {title}</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Was im Weg steht</translation>
        </message>
    </context>
    <context>
        <name>looks</name>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Wie der Computer</translation>
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
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Textgröße</translation>
        </message>
    </context>
    <context>
        <name>members</name>
        <message>
            <source>It is kept who stands for the child.</source>
            <translation>Es ist festgehalten, wer das Kind vertritt.</translation>
        </message>
        <message>
            <source>Nobody stands for the child now. Ask who does.</source>
            <translation>Niemand vertritt das Kind jetzt. Fragen Sie, wer es tut.</translation>
        </message>
        <message>
            <source>The card that was read is of {name}: not of who was chosen.</source>
            <translation>Die gelesene Karte gehört {name}: nicht der gewählten Person.</translation>
        </message>
        <message>
            <source>Taken back: the loan stands as before.</source>
            <translation>Zurückgenommen: Die Ausleihe besteht wie zuvor.</translation>
        </message>
        <message>
            <source>{title} is lost. Nobody knows its price: charge it in the account.</source>
            <translation>{title} ist verloren. Der Preis ist unbekannt: Berechnen Sie ihn im Konto.</translation>
        </message>
        <message>
            <source>{title} is lost: {sum} is on the account.</source>
            <translation>{title} ist verloren: {sum} stehen auf dem Konto.</translation>
        </message>
        <message>
            <source>{title} is no longer on loan: look for it on the shelf.</source>
            <translation>{title} ist nicht mehr ausgeliehen: Suchen Sie es im Regal.</translation>
        </message>
        <message>
            <source>The correction is kept.</source>
            <translation>Die Berichtigung ist gespeichert.</translation>
        </message>
        <message>
            <source>The two files count as one from now on. The inbox can undo it.</source>
            <translation>Die zwei Akten zählen ab jetzt als eine. Unter „Zu prüfen“ lässt sich das rückgängig machen.</translation>
        </message>
        <message>
            <source>The consent is kept.</source>
            <translation>Die Einwilligung ist gespeichert.</translation>
        </message>
        <message>
            <source>It is kept that the member accepts.</source>
            <translation>Die Annahme des Mitglieds ist festgehalten.</translation>
        </message>
        <message>
            <source>The consent is withdrawn, and the value is deleted.</source>
            <translation>Die Einwilligung ist widerrufen und die Angabe gelöscht.</translation>
        </message>
        <message>
            <source>This member was deleted.</source>
            <translation>Dieses Mitglied wurde gelöscht.</translation>
        </message>
        <message>
            <source>from the card, confirmed</source>
            <translation>von der Karte, bestätigt</translation>
        </message>
        <message>
            <source>from the card, not confirmed</source>
            <translation>von der Karte, nicht bestätigt</translation>
        </message>
        <message>
            <source>from the card, not checked</source>
            <translation>von der Karte, nicht geprüft</translation>
        </message>
        <message>
            <source>from a card not known yet</source>
            <translation>von einer noch unbekannten Karte</translation>
        </message>
        <message>
            <source>from a test card</source>
            <translation>von einer Testkarte</translation>
        </message>
        <message>
            <source>from the card</source>
            <translation>von der Karte</translation>
        </message>
        <message>
            <source>from a document seen at the desk</source>
            <translation>von einem an der Theke gesehenen Dokument</translation>
        </message>
        <message>
            <source>from a form</source>
            <translation>von einem Formular</translation>
        </message>
        <message>
            <source>told at the desk</source>
            <translation>an der Theke gesagt</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>an der Theke</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>by the parent or guardian</source>
            <translation>durch Erziehungsberechtigte</translation>
        </message>
        <message>
            <source>E-mail for messages</source>
            <translation>E-Mail für Nachrichten</translation>
        </message>
        <message>
            <source>Telephone for messages</source>
            <translation>Telefon für Nachrichten</translation>
        </message>
        <message>
            <source>Gender for statistics only</source>
            <translation>Geschlecht nur für die Statistik</translation>
        </message>
        <message>
            <source>Withdrawing deletes the e-mail address at once, on every desk.</source>
            <translation>Der Widerruf löscht die E-Mail-Adresse sofort, an jeder Theke.</translation>
        </message>
        <message>
            <source>Withdrawing deletes the telephone number at once, on every desk.</source>
            <translation>Der Widerruf löscht die Telefonnummer sofort, an jeder Theke.</translation>
        </message>
        <message>
            <source>Withdrawing deletes the gender at once, on every desk.</source>
            <translation>Der Widerruf löscht das Geschlecht sofort, an jeder Theke.</translation>
        </message>
    </context>
    <context>
        <name>memberships</name>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n Exemplar zu Hause</numerusform>
                <numerusform>%n Exemplare zu Hause</numerusform>
            </translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Mitgliedschaft</translation>
        </message>
        <message>
            <source>Membership (blocked)</source>
            <translation>Mitgliedschaft (gesperrt)</translation>
        </message>
        <message>
            <source>Renewed until {day}, for free.</source>
            <translation>Verlängert bis {day}, kostenlos.</translation>
        </message>
        <message>
            <source>Renewed until {day}. {amount} is on the account.</source>
            <translation>Verlängert bis {day}. {amount} stehen auf dem Konto.</translation>
        </message>
        <message>
            <source>The membership has ended.</source>
            <translation>Die Mitgliedschaft ist beendet.</translation>
        </message>
        <message>
            <source>The category is kept.</source>
            <translation>Die Kategorie ist gespeichert.</translation>
        </message>
        <message>
            <source>It is kept that you saw the proof.</source>
            <translation>Es ist gespeichert, dass Sie den Nachweis gesehen haben.</translation>
        </message>
        <message>
            <source>The new card counts from now on.</source>
            <translation>Der neue Ausweis gilt ab jetzt.</translation>
        </message>
        <message>
            <source>The block stands.</source>
            <translation>Die Sperre gilt.</translation>
        </message>
        <message>
            <source>The block is lifted.</source>
            <translation>Die Sperre ist aufgehoben.</translation>
        </message>
        <message>
            <source>They are one household now.</source>
            <translation>Sie sind jetzt ein Haushalt.</translation>
        </message>
        <message>
            <source>This member is out of the household.</source>
            <translation>Dieses Mitglied gehört nicht mehr zum Haushalt.</translation>
        </message>
        <message>
            <source>child, permission by {name}</source>
            <translation>Kind, Einverständnis von {name}</translation>
        </message>
        <message>
            <source>Proof was seen; it holds until {day}.</source>
            <translation>Nachweis gesehen; er gilt bis {day}.</translation>
        </message>
        <message>
            <source>By age.</source>
            <translation>Nach Alter.</translation>
        </message>
        <message>
            <source>Chosen by staff.</source>
            <translation>Vom Personal gewählt.</translation>
        </message>
        <message>
            <source>UiTPAS at a reduced rate, or card of the city</source>
            <translation>UiTPAS zum Sozialtarif oder Karte der Gemeinde</translation>
        </message>
        <message>
            <source>Statement of the health fund</source>
            <translation>Bescheinigung der Krankenkasse</translation>
        </message>
        <message>
            <source>Letter of the social service</source>
            <translation>Schreiben des ÖSHZ</translation>
        </message>
        <message>
            <source>Decision on a disability</source>
            <translation>Bescheid über eine Behinderung</translation>
        </message>
        <message>
            <source>Statement of a school or institution</source>
            <translation>Bescheinigung einer Schule oder Einrichtung</translation>
        </message>
        <message>
            <source>Other proof</source>
            <translation>Anderer Nachweis</translation>
        </message>
        <message>
            <source>Blocked by staff</source>
            <translation>Vom Personal gesperrt</translation>
        </message>
        <message>
            <source>Address unknown</source>
            <translation>Adresse unbekannt</translation>
        </message>
        <message>
            <source>Card reported lost</source>
            <translation>Ausweis verloren gemeldet</translation>
        </message>
        <message>
            <source>Owes too much</source>
            <translation>Schuldet zu viel</translation>
        </message>
        <message>
            <source>Items are far too late</source>
            <translation>Exemplare viel zu lange überfällig</translation>
        </message>
        <message>
            <source>Membership fee not paid</source>
            <translation>Jahresgebühr nicht bezahlt</translation>
        </message>
        <message>
            <source>Membership ended</source>
            <translation>Mitgliedschaft beendet</translation>
        </message>
        <message>
            <source>Use restricted by the member</source>
            <translation>Nutzung vom Mitglied eingeschränkt</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>hält auf</translation>
        </message>
        <message>
            <source>asks</source>
            <translation>fragt nach</translation>
        </message>
        <message>
            <source>tells</source>
            <translation>zur Info</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>above {amount} nothing is lent</source>
            <translation>über {amount} wird nichts ausgeliehen</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>check what was filled in</source>
            <translation>prüfen Sie die Eingabe</translation>
        </message>
        <message>
            <source>the activity is cancelled</source>
            <translation>die Veranstaltung ist abgesagt</translation>
        </message>
        <message>
            <source>the activity is over</source>
            <translation>die Veranstaltung ist vorbei</translation>
        </message>
        <message>
            <source>enrolling has not begun yet</source>
            <translation>die Anmeldung hat noch nicht begonnen</translation>
        </message>
        <message>
            <source>the last day to enrol is past</source>
            <translation>der letzte Anmeldetag ist vorbei</translation>
        </message>
        <message>
            <source>it is for members; scan the library card</source>
            <translation>sie ist für Mitglieder; scannen Sie den Leserausweis</translation>
        </message>
        <message>
            <source>it is for another age</source>
            <translation>sie ist für ein anderes Alter</translation>
        </message>
        <message>
            <source>this person is on the list already</source>
            <translation>diese Person steht schon auf der Liste</translation>
        </message>
        <message>
            <source>from sixteen on somebody enrols as an adult</source>
            <translation>ab sechzehn meldet man sich wie Erwachsene an</translation>
        </message>
        <message>
            <source>the end comes before the beginning</source>
            <translation>das Ende liegt vor dem Anfang</translation>
        </message>
        <message>
            <source>it is there twice</source>
            <translation>es steht zweimal da</translation>
        </message>
        <message>
            <source>it is too small or too large</source>
            <translation>es ist zu klein oder zu groß</translation>
        </message>
        <message>
            <source>it is not written as it should be</source>
            <translation>es ist nicht so geschrieben, wie es sein soll</translation>
        </message>
        <message>
            <source>the number of digits is wrong</source>
            <translation>die Anzahl der Ziffern stimmt nicht</translation>
        </message>
        <message>
            <source>it is larger than 5 MB. Nothing was taken from it; divide it over smaller files</source>
            <translation>sie ist größer als 5 MB. Nichts wurde daraus übernommen; verteilen Sie sie auf kleinere Dateien</translation>
        </message>
        <message>
            <source>it has more than 2,000 rows. Nothing was taken from it; divide it over smaller files</source>
            <translation>sie hat mehr als 2.000 Zeilen. Nichts wurde daraus übernommen; verteilen Sie sie auf kleinere Dateien</translation>
        </message>
        <message>
            <source>it lies in the future</source>
            <translation>es liegt in der Zukunft</translation>
        </message>
        <message>
            <source>it lies too far back</source>
            <translation>es liegt zu weit zurück</translation>
        </message>
        <message>
            <source>its check digits do not fit</source>
            <translation>die Prüfziffern stimmen nicht</translation>
        </message>
        <message>
            <source>look at an identity document first</source>
            <translation>sehen Sie zuerst ein Ausweisdokument an</translation>
        </message>
        <message>
            <source>the card has expired; look at a valid document</source>
            <translation>die Karte ist abgelaufen; sehen Sie ein gültiges Dokument an</translation>
        </message>
        <message>
            <source>the card's signature is not confirmed; look at the card itself</source>
            <translation>die Signatur der Karte ist nicht bestätigt; sehen Sie die Karte selbst an</translation>
        </message>
        <message>
            <source>the member is sixteen and asks for themselves</source>
            <translation>das Mitglied ist sechzehn und fragt selbst</translation>
        </message>
        <message>
            <source>note first how the person proved who they are</source>
            <translation>notieren Sie zuerst, wie die Person sich ausgewiesen hat</translation>
        </message>
        <message>
            <source>it was answered already</source>
            <translation>er wurde schon beantwortet</translation>
        </message>
        <message>
            <source>something else was asked</source>
            <translation>etwas anderes wurde beantragt</translation>
        </message>
        <message>
            <source>it is not here any more</source>
            <translation>er ist nicht mehr hier</translation>
        </message>
        <message>
            <source>this is a test card</source>
            <translation>dies ist eine Testkarte</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>er antwortet nicht</translation>
        </message>
        <message>
            <source>it can't prove who it is</source>
            <translation>er kann nicht beweisen, wer er ist</translation>
        </message>
        <message>
            <source>it does not accept the name and password</source>
            <translation>er nimmt Name und Passwort nicht an</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <translation>es dauert zu lange</translation>
        </message>
        <message>
            <source>it does not say why</source>
            <translation>ohne zu sagen, warum</translation>
        </message>
        <message>
            <source>the certificate does not fit the key</source>
            <translation>das Zertifikat passt nicht zum Schlüssel</translation>
        </message>
        <message>
            <source>the key does not open with its passphrase</source>
            <translation>der Schlüssel lässt sich mit seiner Passphrase nicht öffnen</translation>
        </message>
        <message>
            <source>the key is not encrypted</source>
            <translation>der Schlüssel ist nicht verschlüsselt</translation>
        </message>
        <message>
            <source>the authority's certificate can't be read</source>
            <translation>das Zertifikat der Zertifizierungsstelle ist nicht lesbar</translation>
        </message>
        <message>
            <source>the library's own address in settings.toml is not an e-mail address</source>
            <translation>die eigene Adresse der Bibliothek in settings.toml ist keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>it refuses for now; try again later</source>
            <translation>er lehnt vorläufig ab; versuchen Sie es später erneut</translation>
        </message>
        <message>
            <source>the membership has ended</source>
            <translation>die Mitgliedschaft ist beendet</translation>
        </message>
        <message>
            <source>the member has as many items of this type as allowed</source>
            <translation>das Mitglied hat so viele Exemplare dieser Art wie erlaubt</translation>
        </message>
        <message>
            <source>this item is not lent out</source>
            <translation>dieses Exemplar wird nicht ausgeliehen</translation>
        </message>
        <message>
            <source>this item is for use in the library only</source>
            <translation>dieses Exemplar ist nur zur Präsenznutzung</translation>
        </message>
        <message>
            <source>this member borrows from the children's collection only</source>
            <translation>dieses Mitglied leiht nur aus dem Kinderbestand</translation>
        </message>
        <message>
            <source>the member is too young for this item</source>
            <translation>das Mitglied ist zu jung für dieses Exemplar</translation>
        </message>
        <message>
            <source>this item was noted as lost</source>
            <translation>dieses Exemplar ist als verloren notiert</translation>
        </message>
        <message>
            <source>this item is out of the collection</source>
            <translation>dieses Exemplar ist ausgesondert</translation>
        </message>
        <message>
            <source>this item is kept for somebody else</source>
            <translation>dieses Exemplar ist für jemand anderen bereitgelegt</translation>
        </message>
        <message>
            <source>somebody else waits for this</source>
            <translation>jemand anders wartet darauf</translation>
        </message>
        <message>
            <source>the member owes too much</source>
            <translation>das Mitglied schuldet zu viel</translation>
        </message>
        <message>
            <source>a colleague blocked the member</source>
            <translation>jemand vom Personal hat das Mitglied gesperrt</translation>
        </message>
        <message>
            <source>the member's address is not known</source>
            <translation>die Adresse des Mitglieds ist nicht bekannt</translation>
        </message>
        <message>
            <source>the card was reported lost</source>
            <translation>der Ausweis wurde als verloren gemeldet</translation>
        </message>
        <message>
            <source>the member restricted the use of the data</source>
            <translation>das Mitglied ließ die Nutzung der Daten einschränken</translation>
        </message>
        <message>
            <source>it is somebody else's</source>
            <translation>er gehört jemand anderem</translation>
        </message>
        <message>
            <source>this use can't be limited in this way</source>
            <translation>diese Nutzung lässt sich so nicht einschränken</translation>
        </message>
        <message>
            <source>it was there already</source>
            <translation>es gab sie schon</translation>
        </message>
        <message>
            <source>the member does not want this use</source>
            <translation>das Mitglied will diese Nutzung nicht</translation>
        </message>
        <message>
            <source>the membership is not paid</source>
            <translation>die Mitgliedschaft ist nicht bezahlt</translation>
        </message>
        <message>
            <source>the library has no copy of it</source>
            <translation>die Bibliothek hat kein Exemplar davon</translation>
        </message>
        <message>
            <source>this can't be asked for</source>
            <translation>dies lässt sich nicht vormerken</translation>
        </message>
        <message>
            <source>the member has it at home</source>
            <translation>das Mitglied hat es zu Hause</translation>
        </message>
        <message>
            <source>the member waits for it already</source>
            <translation>das Mitglied wartet schon darauf</translation>
        </message>
        <message>
            <source>a copy is on the shelf</source>
            <translation>ein Exemplar steht im Regal</translation>
        </message>
        <message>
            <source>the member has as many holds as allowed</source>
            <translation>das Mitglied hat so viele Vormerkungen wie erlaubt</translation>
        </message>
        <message>
            <source>it was renewed as often as allowed</source>
            <translation>es wurde so oft verlängert wie erlaubt</translation>
        </message>
        <message>
            <source>it is late already</source>
            <translation>es ist schon überfällig</translation>
        </message>
        <message>
            <source>the member has as many items as allowed</source>
            <translation>das Mitglied hat so viele Exemplare wie erlaubt</translation>
        </message>
        <message>
            <source>it lies before the incident</source>
            <translation>das liegt vor dem Vorfall</translation>
        </message>
        <message>
            <source>data may not leave the European Union</source>
            <translation>Daten dürfen die Europäische Union nicht verlassen</translation>
        </message>
        <message>
            <source>it holds an address or a number of somebody; say it without naming anybody</source>
            <translation>eine Adresse oder Nummer von jemandem steht darin; sagen Sie es, ohne jemanden zu nennen</translation>
        </message>
        <message>
            <source>it lies before the first day</source>
            <translation>er liegt vor dem ersten Tag</translation>
        </message>
        <message>
            <source>this one is too short</source>
            <translation>diese ist zu kurz</translation>
        </message>
        <message>
            <source>this one is too easy to guess</source>
            <translation>diese ist zu leicht zu erraten</translation>
        </message>
        <message>
            <source>it is the one you had</source>
            <translation>es ist die bisherige</translation>
        </message>
        <message>
            <source>no administrator would be left</source>
            <translation>es bliebe kein Administrator übrig</translation>
        </message>
        <message>
            <source>this account is closed</source>
            <translation>dieses Konto ist geschlossen</translation>
        </message>
        <message>
            <source>this account is open already</source>
            <translation>dieses Konto ist schon offen</translation>
        </message>
        <message>
            <source>nobody is signed in there</source>
            <translation>dort ist niemand angemeldet</translation>
        </message>
        <message>
            <source>somebody else has it already</source>
            <translation>jemand anders hat es schon</translation>
        </message>
        <message>
            <source>it is on loan. Take it back first, or say in the member's file that it is lost</source>
            <translation>es ist ausgeliehen. Nehmen Sie es zuerst zurück, oder melden Sie es in der Akte des Mitglieds als verloren</translation>
        </message>
        <message>
            <source>it is kept for a member. Let them have it, or cancel that hold first</source>
            <translation>es liegt für ein Mitglied bereit. Leihen Sie es diesem aus, oder streichen Sie zuerst die Vormerkung</translation>
        </message>
        <message>
            <source>a member waits for this very copy. Cancel that hold first</source>
            <translation>ein Mitglied wartet auf genau dieses Exemplar. Stornieren Sie zuerst die Vormerkung</translation>
        </message>
        <message>
            <source>members wait for this title, and it is the last copy. Cancel those holds first</source>
            <translation>Mitglieder warten auf diesen Titel, und dies ist das letzte Exemplar. Stornieren Sie zuerst die Vormerkungen</translation>
        </message>
        <message>
            <source>say first why it leaves</source>
            <translation>sagen Sie zuerst, warum es geht</translation>
        </message>
        <message>
            <source>it is in use already</source>
            <translation>es ist schon in Gebrauch</translation>
        </message>
        <message>
            <source>another issue is under way; let it end first</source>
            <translation>eine andere Ausgabe ist unterwegs; lassen Sie diese zuerst enden</translation>
        </message>
        <message>
            <source>there is nobody on the list</source>
            <translation>auf der Liste steht niemand</translation>
        </message>
        <message>
            <source>the mail does not ask for this</source>
            <translation>die Mail bittet nicht darum</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>es ist zu lang</translation>
        </message>
        <message>
            <source>readers have it already</source>
            <translation>Leser haben sie schon</translation>
        </message>
        <message>
            <source>it is on the list already</source>
            <translation>es steht schon auf der Liste</translation>
        </message>
        <message>
            <source>it was signed up again after that mail</source>
            <translation>sie wurde nach dieser E-Mail wieder angemeldet</translation>
        </message>
        <message>
            <source>it is not on the list</source>
            <translation>es steht nicht auf der Liste</translation>
        </message>
        <message>
            <source>it is below the first age</source>
            <translation>es liegt unter dem ersten Alter</translation>
        </message>
        <message>
            <source>there is none like it</source>
            <translation>so etwas gibt es nicht</translation>
        </message>
        <message>
            <source>there are several; say which</source>
            <translation>es gibt mehrere; geben Sie an, welches</translation>
        </message>
        <message>
            <source>do this at another desk</source>
            <translation>tun Sie dies an einer anderen Theke</translation>
        </message>
        <message>
            <source>somebody else has to do this for you</source>
            <translation>jemand anders muss dies für Sie tun</translation>
        </message>
        <message>
            <source>this member is sixteen or older</source>
            <translation>dieses Mitglied ist sechzehn oder älter</translation>
        </message>
        <message>
            <source>this person is not of age</source>
            <translation>diese Person ist nicht volljährig</translation>
        </message>
        <message>
            <source>it is the same member</source>
            <translation>es ist dasselbe Mitglied</translation>
        </message>
        <message>
            <source>this is no address of a database</source>
            <translation>dies ist keine Adresse einer Datenbank</translation>
        </message>
        <message>
            <source>a password may not stand in it</source>
            <translation>darin darf kein Passwort stehen</translation>
        </message>
        <message>
            <source>the line would not be verified</source>
            <translation>die Verbindung würde nicht geprüft</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer is needed</source>
            <translation>PostgreSQL 15 oder neuer ist nötig</translation>
        </message>
        <message>
            <source>this database is used for something else</source>
            <translation>diese Datenbank dient etwas anderem</translation>
        </message>
        <message>
            <source>this login does not own the database</source>
            <translation>diesem Benutzernamen gehört die Datenbank nicht</translation>
        </message>
        <message>
            <source>this login may not create roles</source>
            <translation>dieser Benutzername darf keine Rollen anlegen</translation>
        </message>
        <message>
            <source>write a sum such as 2,50</source>
            <translation>schreiben Sie einen Betrag wie 2,50</translation>
        </message>
        <message>
            <source>it has to be above zero</source>
            <translation>es muss mehr als null sein</translation>
        </message>
        <message>
            <source>it is far too large</source>
            <translation>es ist viel zu groß</translation>
        </message>
        <message>
            <source>it is more than what is open</source>
            <translation>es ist mehr, als offen ist</translation>
        </message>
        <message>
            <source>nothing of it is open</source>
            <translation>davon ist nichts offen</translation>
        </message>
        <message>
            <source>it is more than the credit</source>
            <translation>es ist mehr als das Guthaben</translation>
        </message>
        <message>
            <source>it is more than what was counted</source>
            <translation>es ist mehr, als gezählt wurde</translation>
        </message>
        <message>
            <source>it is not what the coins and notes add up to</source>
            <translation>es ist nicht die Summe der Münzen und Scheine</translation>
        </message>
        <message>
            <source>it ends before it begins</source>
            <translation>er endet, bevor er beginnt</translation>
        </message>
        <message>
            <source>it lies in the past</source>
            <translation>es liegt in der Vergangenheit</translation>
        </message>
        <message>
            <source>it is more than a year away</source>
            <translation>es ist mehr als ein Jahr entfernt</translation>
        </message>
        <message>
            <source>this category needs no proof</source>
            <translation>diese Kategorie braucht keinen Nachweis</translation>
        </message>
        <message>
            <source>there is no receipt for it</source>
            <translation>dafür gibt es keine Quittung</translation>
        </message>
        <message>
            <source>the program does this itself</source>
            <translation>das tut das Programm selbst</translation>
        </message>
        <message>
            <source>it can't be written there</source>
            <translation>sie lässt sich dort nicht schreiben</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>sie lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>this code does not open it</source>
            <translation>dieser Code öffnet sie nicht</translation>
        </message>
        <message>
            <source>its time is over; ask for another</source>
            <translation>ihre Zeit ist abgelaufen; bitten Sie um eine andere</translation>
        </message>
        <message>
            <source>it was used already, or withdrawn; ask for another</source>
            <translation>sie wurde schon benutzt oder zurückgezogen; bitten Sie um eine andere</translation>
        </message>
        <message>
            <source>that desk has joined; cut it off instead</source>
            <translation>diese Theke ist schon beigetreten; schließen Sie sie aus</translation>
        </message>
        <message>
            <source>it may hold for 30 days at most</source>
            <translation>sie darf höchstens 30 Tage gelten</translation>
        </message>
        <message>
            <source>there are items at home</source>
            <translation>es sind noch Exemplare zu Hause</translation>
        </message>
        <message>
            <source>there are costs to pay</source>
            <translation>es sind noch Gebühren zu zahlen</translation>
        </message>
        <message>
            <source>there is credit to give back</source>
            <translation>es ist Guthaben auszuzahlen</translation>
        </message>
        <message>
            <source>who keeps the accounts</source>
            <translation>wer die Buchhaltung führt</translation>
        </message>
        <message>
            <source>who prints or sends the letters</source>
            <translation>wer die Briefe druckt oder versendet</translation>
        </message>
        <message>
            <source>who sends the newsletter</source>
            <translation>wer den Newsletter verschickt</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>branch of this desk</source>
            <translation>Zweigstelle dieser Theke</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>erster Tag</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>letzter Tag</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <source>entry of the calendar</source>
            <translation>Eintrag im Kalender</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>number of places</source>
            <translation>Anzahl Plätze</translation>
        </message>
        <message>
            <source>first day to enrol</source>
            <translation>erster Anmeldetag</translation>
        </message>
        <message>
            <source>last day to enrol</source>
            <translation>letzter Anmeldetag</translation>
        </message>
        <message>
            <source>age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>enrolment</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>issue of the newsletter</source>
            <translation>Ausgabe des Newsletters</translation>
        </message>
        <message>
            <source>text of the issue</source>
            <translation>Text der Ausgabe</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>Veranstaltung</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>given names</source>
            <translation>Vornamen</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>street and number</source>
            <translation>Straße und Nummer</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>Gemeinde</translation>
        </message>
        <message>
            <source>national number, or why there is none</source>
            <translation>Nationalregisternummer, oder warum es keine gibt</translation>
        </message>
        <message>
            <source>surname of the parent or guardian</source>
            <translation>Nachname der erziehungsberechtigten Person</translation>
        </message>
        <message>
            <source>given names of the parent or guardian</source>
            <translation>Vornamen der erziehungsberechtigten Person</translation>
        </message>
        <message>
            <source>relation to the child</source>
            <translation>Beziehung zum Kind</translation>
        </message>
        <message>
            <source>card of the parent or guardian</source>
            <translation>Karte von Eltern oder Vormund</translation>
        </message>
        <message>
            <source>document that you saw</source>
            <translation>Dokument, das Sie sahen</translation>
        </message>
        <message>
            <source>document of the parent or guardian</source>
            <translation>Dokument der erziehungsberechtigten Person</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>last day that it is wanted</source>
            <translation>letzter Tag, an dem es gewünscht ist</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>barcode</source>
            <translation>Barcode</translation>
        </message>
        <message>
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>name in Dutch</source>
            <translation>Name auf Niederländisch</translation>
        </message>
        <message>
            <source>first age</source>
            <translation>erstes Alter</translation>
        </message>
        <message>
            <source>last age</source>
            <translation>letztes Alter</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>name of the library</source>
            <translation>Name der Bibliothek</translation>
        </message>
        <message>
            <source>name of the branch</source>
            <translation>Name der Zweigstelle</translation>
        </message>
        <message>
            <source>name of the desk</source>
            <translation>Name der Theke</translation>
        </message>
        <message>
            <source>name of the staff member</source>
            <translation>Name der Person im Personal</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>address of the central store</source>
            <translation>Adresse der Zentrale</translation>
        </message>
        <message>
            <source>version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>use</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>Personalausweis</translation>
        </message>
        <message>
            <source>request</source>
            <translation>Antrag</translation>
        </message>
        <message>
            <source>day on which it was received</source>
            <translation>Tag des Eingangs</translation>
        </message>
        <message>
            <source>ground of the refusal</source>
            <translation>Grund der Ablehnung</translation>
        </message>
        <message>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>code of the new desk</source>
            <translation>Code der neuen Theke</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>price of the item</source>
            <translation>Preis des Exemplars</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>Bargeld</translation>
        </message>
        <message>
            <source>sum that stays in the drawer</source>
            <translation>Betrag, der in der Kasse bleibt</translation>
        </message>
        <message>
            <source>explanation of the difference</source>
            <translation>Erklärung der Abweichung</translation>
        </message>
        <message>
            <source>period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>library card</source>
            <translation>Leserausweis</translation>
        </message>
        <message>
            <source>other member</source>
            <translation>anderes Mitglied</translation>
        </message>
        <message>
            <source>parent or guardian</source>
            <translation>Elternteil oder Vormund</translation>
        </message>
        <message>
            <source>other file</source>
            <translation>andere Akte</translation>
        </message>
        <message>
            <source>block</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>line</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>kind of charge</source>
            <translation>Art der Gebühr</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>data that it gets</source>
            <translation>Daten, die er erhält</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>ground on which it gets them</source>
            <translation>Grundlage, auf der er sie erhält</translation>
        </message>
        <message>
            <source>day of the agreement</source>
            <translation>Tag der Vereinbarung</translation>
        </message>
        <message>
            <source>country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>name of the server</source>
            <translation>Name des Servers</translation>
        </message>
        <message>
            <source>authority</source>
            <translation>Behörde</translation>
        </message>
        <message>
            <source>law</source>
            <translation>Gesetz</translation>
        </message>
        <message>
            <source>data that were asked</source>
            <translation>verlangte Daten</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>Aktenzeichen</translation>
        </message>
        <message>
            <source>day on which it was asked</source>
            <translation>Tag der Anfrage</translation>
        </message>
        <message>
            <source>description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>kind of data</source>
            <translation>Art der Daten</translation>
        </message>
        <message>
            <source>number of persons</source>
            <translation>Zahl der Personen</translation>
        </message>
        <message>
            <source>day of the incident</source>
            <translation>Tag des Vorfalls</translation>
        </message>
        <message>
            <source>moment it was seen</source>
            <translation>Zeitpunkt der Feststellung</translation>
        </message>
        <message>
            <source>name of who was told</source>
            <translation>Name der informierten Stelle</translation>
        </message>
        <message>
            <source>day on which it was told</source>
            <translation>Tag der Meldung</translation>
        </message>
        <message>
            <source>reason to keep the images longer</source>
            <translation>Grund, die Bilder länger aufzubewahren</translation>
        </message>
        <message>
            <source>measures</source>
            <translation>Maßnahmen</translation>
        </message>
        <message>
            <source>reason not to tell</source>
            <translation>Grund, nicht zu melden</translation>
        </message>
        <message>
            <source>place of the images</source>
            <translation>Ort der Bilder</translation>
        </message>
        <message>
            <source>This is not allowed here.</source>
            <translation>Das ist hier nicht erlaubt.</translation>
        </message>
        <message>
            <source>Fill in the {field}.</source>
            <translation>Bitte ausfüllen: {field}.</translation>
        </message>
        <message>
            <source>The {field} can't be right: {reason}.</source>
            <translation>Bitte prüfen: {field}. Das kann nicht stimmen: {reason}.</translation>
        </message>
        <message>
            <source>The {field} may only be kept with consent. Ask for it, or leave it empty.</source>
            <translation>Nur mit Einwilligung zu speichern: {field}. Fragen Sie danach oder lassen Sie es leer.</translation>
        </message>
        <message>
            <source>The member has not accepted the user regulations yet.</source>
            <translation>Das Mitglied hat die Benutzungsordnung noch nicht akzeptiert.</translation>
        </message>
        <message>
            <source>Under 16, a parent or guardian has to give permission. Fill in who that is.</source>
            <translation>Unter 16 muss ein Elternteil oder Vormund sein Einverständnis geben. Tragen Sie ein, wer das ist.</translation>
        </message>
        <message>
            <source>This library may not keep the national number: its legal ground is not filled in.</source>
            <translation>Diese Bibliothek darf die Nationalregisternummer nicht speichern: Ihre Rechtsgrundlage ist nicht eingetragen.</translation>
        </message>
        <message>
            <source>Not identified yet: {reason}.</source>
            <translation>Noch nicht identifiziert: {reason}.</translation>
        </message>
        <message>
            <source>This person is a member already. Open the member instead.</source>
            <translation>Diese Person ist schon Mitglied. Öffnen Sie das bestehende Mitglied.</translation>
        </message>
        <message>
            <source>No member has this card or number. Search by name, or register.</source>
            <translation>Kein Mitglied hat diesen Ausweis oder diese Nummer. Nach Namen suchen oder anmelden.</translation>
        </message>
        <message>
            <source>No item has barcode {barcode}. Check the number, or add the item.</source>
            <translation>Kein Exemplar hat Barcode {barcode}. Prüfen Sie die Nummer oder fügen Sie das Exemplar hinzu.</translation>
        </message>
        <message>
            <source>Barcode {barcode} is in use already. Take another one.</source>
            <translation>Barcode {barcode} ist schon vergeben. Nehmen Sie einen anderen.</translation>
        </message>
        <message>
            <source>This item is on loan to another member. Take it back first.</source>
            <translation>Dieses Exemplar ist an ein anderes Mitglied ausgeliehen. Nehmen Sie es zuerst zurück.</translation>
        </message>
        <message>
            <source>This member has this item already. Nothing was changed.</source>
            <translation>Dieses Mitglied hat dieses Exemplar schon. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This item was not on loan. It can go to its place.</source>
            <translation>Dieses Exemplar war nicht ausgeliehen. Es kann an seinen Platz.</translation>
        </message>
        <message>
            <source>Nothing was lent: {reason}.</source>
            <translation>Nichts wurde ausgeliehen: {reason}.</translation>
        </message>
        <message>
            <source>Not renewed: {reason}.</source>
            <translation>Nicht verlängert: {reason}.</translation>
        </message>
        <message>
            <source>It stays in the collection: {reason}.</source>
            <translation>Es bleibt im Bestand: {reason}.</translation>
        </message>
        <message>
            <source>No hold was placed: {reason}.</source>
            <translation>Nicht vorgemerkt: {reason}.</translation>
        </message>
        <message>
            <source>Not enrolled: {reason}.</source>
            <translation>Nicht angemeldet: {reason}.</translation>
        </message>
        <message>
            <source>This hold ended already. Nothing was changed.</source>
            <translation>Diese Vormerkung war schon beendet. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The slip was not printed: this computer has no printer that takes it.</source>
            <translation>Der Bon wurde nicht gedruckt: Dieser Computer hat keinen Drucker, der ihn annimmt.</translation>
        </message>
        <message>
            <source>Only the last act with an item can be undone, and once. Nothing was changed.</source>
            <translation>Nur die letzte Handlung mit einem Exemplar lässt sich rückgängig machen, und nur einmal. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This line was taken back already. Nothing was changed.</source>
            <translation>Dieser Posten wurde schon storniert. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The membership can't end yet: {reason}.</source>
            <translation>Die Mitgliedschaft kann noch nicht enden: {reason}.</translation>
        </message>
        <message>
            <source>This membership was renewed already. Nothing was changed.</source>
            <translation>Diese Mitgliedschaft wurde schon verlängert. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This card was replaced on {on}. Ask for the new card, or search by name.</source>
            <translation>Dieser Ausweis wurde am {on} ersetzt. Fragen Sie nach dem neuen oder suchen Sie nach Namen.</translation>
        </message>
        <message>
            <source>Nothing was erased: {reason}.</source>
            <translation>Nichts wurde gelöscht: {reason}.</translation>
        </message>
        <message>
            <source>This desk has not exchanged with the central store for 35 days, so it shows no members. Bring it online, or ask a supervisor to let it go on for a week.</source>
            <translation>Diese Theke hat seit 35 Tagen nicht mit der Zentrale abgeglichen und zeigt darum keine Mitglieder. Bringen Sie sie online, oder bitten Sie eine Leitungsperson, sie eine Woche weiterarbeiten zu lassen.</translation>
        </message>
        <message>
            <source>Nothing leaves this desk: {party} is not in the register of processors. Add who that is, with the agreement or the ground, under Privacy, Processors.</source>
            <translation>Nichts verlässt diese Theke: {party} steht nicht im Verzeichnis der Auftragsverarbeiter. Tragen Sie unter Datenschutz, Auftragsverarbeiter ein, wer das ist, mit Vereinbarung oder Grundlage.</translation>
        </message>
        <message>
            <source>You may not do this. Ask a colleague with more rights.</source>
            <translation>Das dürfen Sie nicht. Fragen Sie jemanden mit mehr Rechten.</translation>
        </message>
        <message>
            <source>This name and passphrase do not go together. Try again.</source>
            <translation>Name und Passphrase passen nicht zusammen. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases. Wait {wait} (minutes:seconds), then try again. A colleague can sign in meanwhile.</source>
            <translation>Zu viele falsche Passphrasen. Warten Sie {wait} (Minuten:Sekunden) und versuchen Sie es erneut. Inzwischen kann sich jemand anders anmelden.</translation>
        </message>
        <message>
            <source>This passphrase holds once. Choose one of your own now, that nobody else knows.</source>
            <translation>Diese Passphrase gilt einmal. Wählen Sie jetzt eine eigene, die sonst niemand kennt.</translation>
        </message>
        <message>
            <source>Choose another passphrase: {reason}.</source>
            <translation>Wählen Sie eine andere Passphrase: {reason}.</translation>
        </message>
        <message>
            <source>This recovery key does not open this library. Check what was typed.</source>
            <translation>Dieser Wiederherstellungsschlüssel öffnet diese Bibliothek nicht. Prüfen Sie die Eingabe.</translation>
        </message>
        <message>
            <source>This is the key of sheet {typed}, and this opens with sheet {wanted}. Look for the sheet with that mark.</source>
            <translation>Dies ist der Schlüssel von Blatt {typed}, hier passt aber Blatt {wanted}. Suchen Sie das Blatt mit diesem Zeichen.</translation>
        </message>
        <message>
            <source>There is a library on this computer already. Nothing was changed.</source>
            <translation>Auf diesem Computer gibt es schon eine Bibliothek. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>That did not work. Try again in a moment.</source>
            <translation>Das ist nicht gelungen. Versuchen Sie es gleich erneut.</translation>
        </message>
        <message>
            <source>There is no library on this computer yet. Set one up, or join one.</source>
            <translation>Auf diesem Computer gibt es noch keine Bibliothek. Richten Sie eine ein oder schließen Sie ihn einer an.</translation>
        </message>
        <message>
            <source>The folder for the data of this desk can't be written. Choose another one.</source>
            <translation>In den Ordner für die Daten dieser Theke lässt sich nicht schreiben. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The file of this desk is damaged. Stop working and restore a backup.</source>
            <translation>Die Datei dieser Theke ist beschädigt. Hören Sie auf zu arbeiten und stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>A newer version of Balie has written this file. Update this desk.</source>
            <translation>Diese Datei wurde von einer neueren Version von Balie geschrieben. Aktualisieren Sie diese Theke.</translation>
        </message>
        <message>
            <source>Another program holds the file of this desk. Close it, then try again.</source>
            <translation>Ein anderes Programm hält die Datei dieser Theke. Schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk is full, so this was not saved. Make room, then try again.</source>
            <translation>Der Datenträger ist voll, darum wurde dies nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The database of this computer is too old to be safe. Install Balie again.</source>
            <translation>Die Datenbank dieses Computers ist zu alt, um sicher zu sein. Installieren Sie Balie neu.</translation>
        </message>
        <message>
            <source>This file is not a whole backup. Nothing was restored: take another one.</source>
            <translation>Diese Datei ist keine vollständige Sicherung. Nichts wurde wiederhergestellt: Nehmen Sie eine andere.</translation>
        </message>
        <message>
            <source>The backup can't be written there. Choose another folder, or another name.</source>
            <translation>Die Sicherung lässt sich dort nicht schreiben. Wählen Sie einen anderen Ordner oder Namen.</translation>
        </message>
        <message>
            <source>A key is missing on this desk. Use the recovery sheet of the library.</source>
            <translation>An dieser Theke fehlt ein Schlüssel. Nehmen Sie das Wiederherstellungsblatt der Bibliothek.</translation>
        </message>
        <message>
            <source>This desk works on its own: there is no central store to exchange with.</source>
            <translation>Diese Theke arbeitet für sich allein: Es gibt keine Zentrale zum Abgleichen.</translation>
        </message>
        <message>
            <source>No line to the central store. Go on working; all is passed on later.</source>
            <translation>Keine Verbindung zur Zentrale. Arbeiten Sie weiter; alles wird später weitergegeben.</translation>
        </message>
        <message>
            <source>The central store does not accept this desk. Ask your administrator.</source>
            <translation>Die Zentrale nimmt diese Theke nicht an. Fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>The central store takes no more of this desk for now. Go on working: the rest is sent later by itself. If this goes on, or nobody did that much here, tell your administrator.</source>
            <translation>Die Zentrale nimmt vorläufig nichts mehr von dieser Theke an. Arbeiten Sie weiter: Der Rest wird später von selbst gesendet. Hält das an oder hat hier niemand so viel getan, sagen Sie es Ihrem Administrator.</translation>
        </message>
        <message>
            <source>This desk's program is too old for the library. Update it. Until then it goes on exchanging, and does not show what only the newer program knows.</source>
            <translation>Das Programm dieser Theke ist zu alt für die Bibliothek. Aktualisieren Sie es. Bis dahin gleicht es weiter ab und zeigt nicht, was nur das neuere Programm kennt.</translation>
        </message>
        <message>
            <source>The central store has to be prepared for this version. Ask your administrator.</source>
            <translation>Die Zentrale muss für diese Version vorbereitet werden. Fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>The central store gave a wrong answer. Nothing of it was used.</source>
            <translation>Die Zentrale gab eine falsche Antwort. Nichts davon wurde verwendet.</translation>
        </message>
        <message>
            <source>The mail server takes no mail of this desk: {reason}. Nothing was lost.</source>
            <translation>Der Mailserver nimmt keine E-Mails dieser Theke an: {reason}. Nichts ging verloren.</translation>
        </message>
        <message>
            <source>This address does not take mail.</source>
            <translation>Diese Adresse nimmt keine E-Mails an.</translation>
        </message>
        <message>
            <source>Mail that came back can't be read: {reason}. The notices can go all the same.</source>
            <translation>Zurückgekommene E-Mails sind nicht lesbar: {reason}. Die Benachrichtigungen können trotzdem hinaus.</translation>
        </message>
        <message>
            <source>The line broke off: nobody knows whether the mail went. Ask the member.</source>
            <translation>Die Verbindung brach ab: Niemand weiß, ob die E-Mail hinausging. Fragen Sie das Mitglied.</translation>
        </message>
        <message>
            <source>The file can't be written there. Close it where it is open, or choose another folder.</source>
            <translation>Die Datei lässt sich dort nicht schreiben. Schließen Sie sie, wo sie offen ist, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The printer did not take it. See whether it is on, and print again.</source>
            <translation>Der Drucker nahm es nicht an. Prüfen Sie, ob er an ist, und drucken Sie erneut.</translation>
        </message>
        <message>
            <source>The National Register can't be asked yet. Not filled in: {reason}.</source>
            <translation>Das Nationalregister kann noch nicht befragt werden. Nicht ausgefüllt: {reason}.</translation>
        </message>
        <message>
            <source>The National Register can't be asked: {reason}. Ask your administrator.</source>
            <translation>Das Nationalregister kann nicht befragt werden: {reason}. Fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>The National Register can't be asked now: {reason}. The question is noted.</source>
            <translation>Das Nationalregister ist jetzt nicht zu befragen: {reason}. Die Frage ist vermerkt.</translation>
        </message>
        <message>
            <source>The National Register does not answer: {reason}. The question is noted.</source>
            <translation>Das Nationalregister antwortet nicht: {reason}. Die Frage ist vermerkt.</translation>
        </message>
        <message>
            <source>The National Register gave a wrong answer. Nothing of it was used.</source>
            <translation>Das Nationalregister gab eine falsche Antwort. Nichts davon wurde verwendet.</translation>
        </message>
        <message>
            <source>The card could not be read. Try again.</source>
            <translation>Die Karte konnte nicht gelesen werden. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The card reader does not work. Unplug it and plug it in again.</source>
            <translation>Der Kartenleser funktioniert nicht. Stecken Sie ihn aus und wieder ein.</translation>
        </message>
        <message>
            <source>The card service of this computer is not running. Start it, or restart.</source>
            <translation>Der Kartendienst dieses Computers läuft nicht. Starten Sie ihn oder den Computer neu.</translation>
        </message>
        <message>
            <source>No card reader found. Plug one in.</source>
            <translation>Kein Kartenleser gefunden. Schließen Sie einen an.</translation>
        </message>
        <message>
            <source>This session may not use the card reader. Work at the computer itself.</source>
            <translation>Diese Sitzung darf den Kartenleser nicht benutzen. Arbeiten Sie am Computer selbst.</translation>
        </message>
        <message>
            <source>The card reader was unplugged. Plug it in and read the card again.</source>
            <translation>Der Kartenleser wurde ausgesteckt. Stecken Sie ihn ein und lesen Sie die Karte erneut.</translation>
        </message>
        <message>
            <source>This card could not be read. Take it out and try again.</source>
            <translation>Diese Karte konnte nicht gelesen werden. Nehmen Sie sie heraus und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Put the identity card in the reader.</source>
            <translation>Stecken Sie den Personalausweis in den Leser.</translation>
        </message>
        <message>
            <source>The card does not answer. Turn it over: on recent cards the chip is at the back.</source>
            <translation>Die Karte antwortet nicht. Drehen Sie sie um: Bei neueren Karten sitzt der Chip hinten.</translation>
        </message>
        <message>
            <source>Another program is using the card. Close it, then try again.</source>
            <translation>Ein anderes Programm benutzt die Karte. Schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Another program came in between. Read the card again.</source>
            <translation>Ein anderes Programm kam dazwischen. Lesen Sie die Karte erneut.</translation>
        </message>
        <message>
            <source>The card was taken out too early. Put it back and leave it in.</source>
            <translation>Die Karte wurde zu früh herausgenommen. Stecken Sie sie wieder ein und lassen Sie sie stecken.</translation>
        </message>
        <message>
            <source>Reading keeps failing. Wipe the chip, then try again.</source>
            <translation>Das Lesen misslingt immer wieder. Wischen Sie den Chip ab und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This identity card has not been activated yet. Use another document.</source>
            <translation>Dieser Personalausweis ist noch nicht aktiviert. Nehmen Sie ein anderes Dokument.</translation>
        </message>
        <message>
            <source>This is not a Belgian identity card.</source>
            <translation>Dies ist kein belgischer Personalausweis.</translation>
        </message>
        <message>
            <source>An identity card is not read contactless. Put it in the slot.</source>
            <translation>Ein Personalausweis wird nicht kontaktlos gelesen. Stecken Sie ihn in den Schlitz.</translation>
        </message>
        <message>
            <source>Reading was called off.</source>
            <translation>Das Lesen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The card holds something unexpected. Use the document itself.</source>
            <translation>Die Karte enthält etwas Unerwartetes. Nehmen Sie das Dokument selbst.</translation>
        </message>
        <message>
            <source>The program made a mistake. What you just did may not be kept: check it.</source>
            <translation>Das Programm hat einen Fehler gemacht. Was Sie gerade taten, ist vielleicht nicht gespeichert: Prüfen Sie es.</translation>
        </message>
        <message>
            <source>{where} is not written as TOML: {right}.</source>
            <translation>{where} ist kein gültiges TOML: {right}.</translation>
        </message>
        <message>
            <source>{where} can't be read: it has to be text in UTF-8 that this account may open.</source>
            <translation>{where} ist nicht lesbar: Es muss Text in UTF-8 sein, den dieses Konto öffnen darf.</translation>
        </message>
        <message>
            <source>{where} has to be a table.</source>
            <translation>{where} muss eine Tabelle sein.</translation>
        </message>
        <message>
            <source>{where} has to be a list.</source>
            <translation>{where} muss eine Liste sein.</translation>
        </message>
        <message>
            <source>{where} has to be a text, between quotes.</source>
            <translation>{where} muss ein Text in Anführungszeichen sein.</translation>
        </message>
        <message>
            <source>{where} has to be a whole number.</source>
            <translation>{where} muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>{where} has to be true or false.</source>
            <translation>{where} muss true oder false sein.</translation>
        </message>
        <message>
            <source>{where} is missing.</source>
            <translation>{where} fehlt.</translation>
        </message>
        <message>
            <source>{where} is no setting. There are: {right}.</source>
            <translation>{where} ist keine Einstellung. Es gibt: {right}.</translation>
        </message>
        <message>
            <source>{where} has to be one of: {right}.</source>
            <translation>{where} muss eines davon sein: {right}.</translation>
        </message>
        <message>
            <source>{where} has to be in {right}.</source>
            <translation>{where} muss in {right} liegen.</translation>
        </message>
        <message>
            <source>{where} is too long: {right} letters at most.</source>
            <translation>{where} ist zu lang: höchstens {right} Zeichen.</translation>
        </message>
        <message>
            <source>{where} has to begin with {right}.</source>
            <translation>{where} muss mit {right} beginnen.</translation>
        </message>
    </context>
    <context>
        <name>newsletter</name>
        <message>
            <source>Who signed up on the website</source>
            <translation>Wer sich auf der Website angemeldet hat</translation>
        </message>
        <message>
            <source>Who left the newsletter</source>
            <translation>Wer den Newsletter verlassen hat</translation>
        </message>
        <message>
            <source>Everything that is kept of this address</source>
            <translation>Alles, was zu dieser Adresse aufbewahrt wird</translation>
        </message>
        <message>
            <source>The list for the mailing service</source>
            <translation>Die Liste für den Versanddienst</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Newsletter</translation>
        </message>
        <message>
            <source>Written. It names a person and is not encrypted there: hand it over.</source>
            <translation>Geschrieben. Die Datei nennt eine Person und ist dort nicht verschlüsselt: Übergeben Sie sie.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) written. They are not encrypted there: delete the file once {party} has it.</source>
            <translation>
                <numerusform>%n Adresse geschrieben. Sie ist dort nicht verschlüsselt: Löschen Sie die Datei, sobald {party} sie hat.</numerusform>
                <numerusform>%n Adressen geschrieben. Sie sind dort nicht verschlüsselt: Löschen Sie die Datei, sobald {party} sie hat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed up for the newsletter.</source>
            <translation>Für den Newsletter angemeldet.</translation>
        </message>
        <message>
            <source>Signed off: the address is wiped, at every desk.</source>
            <translation>Abgemeldet: Die Adresse ist gelöscht, an jeder Theke.</translation>
        </message>
        <message>
            <source>Done: {done}. Refused: {refused}.</source>
            <translation>Erledigt: {done}. Abgelehnt: {refused}.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>Der Entwurf ist behalten.</translation>
        </message>
        <message>
            <source>It goes, a few at a time, while you work.</source>
            <translation>Er geht hinaus, einige auf einmal, während Sie arbeiten.</translation>
        </message>
        <message>
            <source>Paused. Go on whenever you like.</source>
            <translation>Pausiert. Machen Sie weiter, wann Sie möchten.</translation>
        </message>
        <message>
            <source>The draft is gone.</source>
            <translation>Der Entwurf ist weg.</translation>
        </message>
        <message>
            <source>The trial copy went. Look at it first.</source>
            <translation>Das Probeexemplar ist unterwegs. Sehen Sie es zuerst an.</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>an der Theke</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>auf Papier</translation>
        </message>
        <message>
            <source>on the website</source>
            <translation>auf der Website</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message numerus="yes">
            <source>failed %n time(s)</source>
            <translation>
                <numerusform>%n Mal misslungen</numerusform>
                <numerusform>%n Mal misslungen</numerusform>
            </translation>
        </message>
        <message>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>unterwegs</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n gesendet</numerusform>
                <numerusform>%n gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not arrive</source>
            <translation>
                <numerusform>%n nicht angekommen</numerusform>
                <numerusform>%n nicht angekommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broke off</source>
            <translation>
                <numerusform>%n abgebrochen</numerusform>
                <numerusform>%n abgebrochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) still to go</source>
            <translation>
                <numerusform>noch %n Leser</numerusform>
                <numerusform>noch %n Leser</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: {left}.</source>
            <translation>Pausiert: {left}.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>etwa %n Minute</numerusform>
                <numerusform>etwa %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way: {left}, {time}.</source>
            <translation>Unterwegs: {left}, {time}.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n Leser</numerusform>
                <numerusform>%n Leser</numerusform>
            </translation>
        </message>
        <message>
            <source>Send it to {to}, in {time}? What went can't be called back.</source>
            <translation>An {to} senden, in {time}? Was gegangen ist, kommt nicht zurück.</translation>
        </message>
        <message>
            <source>The list was not handed over yet.</source>
            <translation>Die Liste wurde noch nicht übergeben.</translation>
        </message>
        <message numerus="yes">
            <source>Last handed over on {day} to {party}, with %n address(es). Hand it over again before each issue: who left since is not on it.</source>
            <translation>
                <numerusform>Zuletzt am {day} an {party} übergeben, mit %n Adresse. Übergeben Sie sie vor jeder Ausgabe neu: Wer sich abgemeldet hat, steht nicht mehr darauf.</numerusform>
                <numerusform>Zuletzt am {day} an {party} übergeben, mit %n Adressen. Übergeben Sie sie vor jeder Ausgabe neu: Wer sich abgemeldet hat, steht nicht mehr darauf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Notices</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>The letters are for {who}. They name members and are not encrypted there: delete the file once they are printed.</source>
            <translation>Die Briefe sind für {who}. Sie nennen Mitglieder und sind dort nicht verschlüsselt: Löschen Sie die Datei, sobald sie gedruckt sind.</translation>
        </message>
        <message>
            <source>This notice does not go.</source>
            <translation>Diese Benachrichtigung geht nicht hinaus.</translation>
        </message>
        <message>
            <source>It is noted that you asked for an address.</source>
            <translation>Es ist vermerkt, dass Sie nach einer Adresse gefragt haben.</translation>
        </message>
        <message>
            <source>The password is kept.</source>
            <translation>Das Passwort ist gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) printed.</source>
            <translation>
                <numerusform>%n Brief gedruckt.</numerusform>
                <numerusform>%n Briefe gedruckt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The letters stay in the list.</source>
            <translation>Die Briefe bleiben in der Liste.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) came back: they go as letters.</source>
            <translation>
                <numerusform>%n E-Mail kam zurück: Sie geht als Brief hinaus.</numerusform>
                <numerusform>%n E-Mails kamen zurück: Sie gehen als Brief hinaus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Bald fällig</translation>
        </message>
        <message>
            <source>Reminder {n}</source>
            <translation>Mahnung {n}</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Reservation ready</source>
            <translation>Vormerkung abholbereit</translation>
        </message>
        <message>
            <source>Activity soon</source>
            <translation>Veranstaltung bald</translation>
        </message>
        <message>
            <source>Place in an activity</source>
            <translation>Platz in einer Veranstaltung</translation>
        </message>
        <message>
            <source>Activity changed</source>
            <translation>Veranstaltung geändert</translation>
        </message>
        <message>
            <source>Activity cancelled</source>
            <translation>Veranstaltung abgesagt</translation>
        </message>
        <message>
            <source>Membership ending</source>
            <translation>Mitgliedschaft läuft ab</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>per Brief</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n Exemplar</numerusform>
                <numerusform>%n Exemplare</numerusform>
            </translation>
        </message>
        <message>
            <source>by letter: mail does not arrive</source>
            <translation>per Brief: E-Mail scheitert</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>kam zurück</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>vom Server abgelehnt</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>gefragt am {day}</translation>
        </message>
        <message>
            <source>Another desk is sending now. Look again later.</source>
            <translation>Eine andere Theke sendet gerade. Sehen Sie später wieder nach.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) sent.</source>
            <translation>
                <numerusform>%n E-Mail gesendet.</numerusform>
                <numerusform>%n E-Mails gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) do not take mail.</source>
            <translation>
                <numerusform>%n Adresse nimmt keine E-Mails an.</numerusform>
                <numerusform>%n Adressen nehmen keine E-Mails an.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n mail(s) nobody knows whether they went.</source>
            <translation>
                <numerusform>Bei %n E-Mail weiß niemand, ob sie hinausging.</numerusform>
                <numerusform>Bei %n E-Mails weiß niemand, ob sie hinausgingen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server takes no more now; the rest goes next time.</source>
            <translation>Der Mailserver nimmt jetzt nichts mehr an; der Rest geht beim nächsten Mal.</translation>
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message>
            <source>The PDF is written.</source>
            <translation>Das PDF ist geschrieben.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>The report of the self-check is written.</source>
            <translation>Der Bericht der Selbstprüfung ist geschrieben.</translation>
        </message>
        <message>
            <source>served at the counter</source>
            <translation>bediente an der Theke</translation>
        </message>
        <message>
            <source>opened the file</source>
            <translation>öffnete die Akte</translation>
        </message>
        <message>
            <source>saw the national number</source>
            <translation>sah die Nationalregisternummer</translation>
        </message>
        <message>
            <source>gathered all data, as the member asked</source>
            <translation>stellte alle Daten zusammen, auf Antrag des Mitglieds</translation>
        </message>
        <message>
            <source>put data right</source>
            <translation>berichtigte Daten</translation>
        </message>
        <message>
            <source>noted a consent</source>
            <translation>notierte eine Einwilligung</translation>
        </message>
        <message>
            <source>noted that the regulations were accepted</source>
            <translation>notierte, dass die Benutzungsordnung akzeptiert wurde</translation>
        </message>
        <message>
            <source>noted a proof</source>
            <translation>notierte einen Nachweis</translation>
        </message>
        <message>
            <source>changed the membership</source>
            <translation>änderte die Mitgliedschaft</translation>
        </message>
        <message>
            <source>gave another card</source>
            <translation>gab einen anderen Ausweis aus</translation>
        </message>
        <message>
            <source>asked for another mail address</source>
            <translation>fragte nach einer anderen Mailadresse</translation>
        </message>
        <message>
            <source>changed the category</source>
            <translation>änderte die Kategorie</translation>
        </message>
        <message>
            <source>changed the household</source>
            <translation>änderte den Haushalt</translation>
        </message>
        <message>
            <source>changed the parent or guardian</source>
            <translation>änderte Elternteil oder Vormund</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>sperrte</translation>
        </message>
        <message>
            <source>lifted a block</source>
            <translation>hob eine Sperre auf</translation>
        </message>
        <message>
            <source>limited a use, as the member asked</source>
            <translation>schränkte eine Nutzung ein, wie vom Mitglied gewünscht</translation>
        </message>
        <message>
            <source>asked the National Register, as the member wished</source>
            <translation>befragte das Nationalregister, wie gewünscht</translation>
        </message>
        <message>
            <source>asked the National Register: post came back</source>
            <translation>befragte das Nationalregister: Post kam zurück</translation>
        </message>
        <message>
            <source>asked the National Register: data in doubt</source>
            <translation>befragte das Nationalregister: Zweifel an Daten</translation>
        </message>
        <message>
            <source>same surname</source>
            <translation>gleicher Nachname</translation>
        </message>
        <message>
            <source>same street</source>
            <translation>gleiche Straße</translation>
        </message>
        <message>
            <source>many files</source>
            <translation>viele Akten</translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members with the same surname, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>Am {day} sah {staff} %n Akte eines Mitglieds mit demselben Nachnamen an, ohne dass an der Theke an diesem Tag etwas für es getan wurde.</numerusform>
                <numerusform>Am {day} sah {staff} %n Akten von Mitgliedern mit demselben Nachnamen an, ohne dass an der Theke an diesem Tag etwas für sie getan wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members in a street where somebody with the same surname lives, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>Am {day} sah {staff} %n Akte eines Mitglieds in einer Straße an, in der jemand mit demselben Nachnamen wohnt, ohne dass an der Theke an diesem Tag etwas für es getan wurde.</numerusform>
                <numerusform>Am {day} sah {staff} %n Akten von Mitgliedern in einer Straße an, in der jemand mit demselben Nachnamen wohnt, ohne dass an der Theke an diesem Tag etwas für sie getan wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) for which nothing was done at the desk that day.</source>
            <translation>
                <numerusform>Am {day} sah {staff} %n Akte an, für die an diesem Tag an der Theke nichts getan wurde.</numerusform>
                <numerusform>Am {day} sah {staff} %n Akten an, für die an diesem Tag an der Theke nichts getan wurde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n Akte</numerusform>
                <numerusform>%n Akten</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>The record of processing activities is written.</source>
            <translation>Das Verzeichnis der Verarbeitungstätigkeiten ist geschrieben.</translation>
        </message>
        <message>
            <source>This file is kept until {day}.</source>
            <translation>Diese Akte bleibt bis {day} erhalten.</translation>
        </message>
        <message>
            <source>The legal hold is lifted.</source>
            <translation>Die Aufbewahrungspflicht ist aufgehoben.</translation>
        </message>
        <message>
            <source>waits for {what}</source>
            <translation>wartet auf {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n Exemplar zu Hause</numerusform>
                <numerusform>%n Exemplare zu Hause</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} to pay</source>
            <translation>{sum} zu zahlen</translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n Vormerkung</numerusform>
                <numerusform>%n Vormerkungen</numerusform>
            </translation>
        </message>
        <message>
            <source>a legal hold until {day}</source>
            <translation>eine Aufbewahrungspflicht bis {day}</translation>
        </message>
        <message>
            <source>legal hold</source>
            <translation>Aufbewahrungspflicht</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>their time was over</source>
            <translation>ihre Frist war um</translation>
        </message>
        <message>
            <source>asked for by the member</source>
            <translation>vom Mitglied beantragt</translation>
        </message>
        <message>
            <source>took part in what was over</source>
            <translation>nahmen an Vergangenem teil</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Mitglied bis {day}</translation>
        </message>
        <message>
            <source>Ended {day}</source>
            <translation>Beendet am {day}</translation>
        </message>
        <message>
            <source>last item back {day}</source>
            <translation>letztes Exemplar zurück am {day}</translation>
        </message>
        <message>
            <source>last cost settled {day}</source>
            <translation>letzte Gebühr beglichen am {day}</translation>
        </message>
        <message>
            <source>its time was over on {day}: deleted with the work of the day</source>
            <translation>die Frist war am {day} um: wird mit der Tagesarbeit gelöscht</translation>
        </message>
        <message>
            <source>to be deleted on {day} at the earliest</source>
            <translation>frühestens am {day} zu löschen</translation>
        </message>
        <message>
            <source>to be deleted on {day}</source>
            <translation>am {day} zu löschen</translation>
        </message>
        <message>
            <source>The version is published.</source>
            <translation>Die Fassung ist veröffentlicht.</translation>
        </message>
    </context>
    <context>
        <name>readers</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>waits for a card</source>
            <translation>wartet auf eine Karte</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not tried yet</source>
            <translation>noch nicht versucht</translation>
        </message>
        <message>
            <source>No card is being read.</source>
            <translation>Es wird keine Karte gelesen.</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Kartenleser</translation>
        </message>
        <message>
            <source>Stop reading the card</source>
            <translation>Lesen der Karte abbrechen</translation>
        </message>
        <message>
            <source>The card service runs</source>
            <translation>Der Kartendienst läuft</translation>
        </message>
        <message>
            <source>There is a reader for identity cards</source>
            <translation>Es gibt einen Leser für Personalausweise</translation>
        </message>
        <message>
            <source>There is a card, and it answers</source>
            <translation>Eine Karte steckt und antwortet</translation>
        </message>
        <message>
            <source>It is a Belgian identity card</source>
            <translation>Es ist ein belgischer Personalausweis</translation>
        </message>
        <message>
            <source>It can be read</source>
            <translation>Er ist lesbar</translation>
        </message>
        <message>
            <source>The card service is not installed. Install the packages pcscd and libccid, then plug the reader in again.</source>
            <translation>Der Kartendienst ist nicht installiert. Installieren Sie die Pakete pcscd und libccid und stecken Sie den Leser neu ein.</translation>
        </message>
        <message>
            <source>The card service of the computer is not running. Plug the reader in again; if that does not help, start the service (pcscd on Linux, Smart Card on Windows) or restart the computer.</source>
            <translation>Der Kartendienst des Computers läuft nicht. Stecken Sie den Leser neu ein; hilft das nicht, starten Sie den Dienst (pcscd unter Linux, Smartcard unter Windows) oder den Computer neu.</translation>
        </message>
        <message>
            <source>This session may not use the reader. Sign in at the computer itself, or let the administrator allow it (polkit rules org.debian.pcsc-lite).</source>
            <translation>Diese Sitzung darf den Leser nicht benutzen. Melden Sie sich am Computer selbst an, oder lassen Sie es vom Administrator erlauben (polkit-Regeln org.debian.pcsc-lite).</translation>
        </message>
        <message>
            <source>You work on this computer from elsewhere, and the readers are where you sit. Work at the computer itself, or share smart cards in the remote connection.</source>
            <translation>Sie arbeiten von anderswo auf diesem Computer, und die Leser sind dort, wo Sie sitzen. Arbeiten Sie am Computer selbst, oder geben Sie Smartcards in der Fernverbindung frei.</translation>
        </message>
        <message>
            <source>No card reader was found. Plug one in; if one is, try another USB socket.</source>
            <translation>Kein Kartenleser gefunden. Schließen Sie einen an; ist das geschehen, versuchen Sie einen anderen USB-Anschluss.</translation>
        </message>
        <message>
            <source>A card reader is plugged in, but there is no driver for it. Install the package libccid, or the driver of its maker.</source>
            <translation>Ein Kartenleser ist angeschlossen, aber ohne Treiber. Installieren Sie das Paket libccid oder den Treiber des Herstellers.</translation>
        </message>
        <message>
            <source>The only reader is the one of Windows Hello, which reads no cards. Plug in a card reader.</source>
            <translation>Der einzige Leser ist der von Windows Hello, der keine Karten liest. Schließen Sie einen Kartenleser an.</translation>
        </message>
        <message>
            <source>The only reader is a contactless one, and an identity card must go into a slot. Plug in a reader with a slot.</source>
            <translation>Der einzige Leser ist kontaktlos, und ein Personalausweis muss in einen Schlitz. Schließen Sie einen Leser mit Schlitz an.</translation>
        </message>
        <message>
            <source>The reader stopped working. Unplug it and plug it in again.</source>
            <translation>Der Leser funktioniert nicht mehr. Stecken Sie ihn aus und wieder ein.</translation>
        </message>
        <message>
            <source>Ready. Put an identity card in the reader.</source>
            <translation>Bereit. Stecken Sie einen Personalausweis in den Leser.</translation>
        </message>
        <message>
            <source>The card does not answer. Turn it over: on cards since 2020 the chip is at the back. If it still does not, wipe the chip.</source>
            <translation>Die Karte antwortet nicht. Drehen Sie sie um: Bei Karten seit 2020 sitzt der Chip hinten. Hilft das nicht, wischen Sie den Chip ab.</translation>
        </message>
        <message>
            <source>Another program is using the card. Close the eID viewer or the page where somebody signs, then try again.</source>
            <translation>Ein anderes Programm benutzt die Karte. Schließen Sie den eID-Viewer oder die Seite, auf der jemand signiert, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The card lies on a contactless reader. Put it into the slot.</source>
            <translation>Die Karte liegt auf einem kontaktlosen Leser. Stecken Sie sie in den Schlitz.</translation>
        </message>
        <message>
            <source>The card in the reader is not a Belgian identity card.</source>
            <translation>Die Karte im Leser ist kein belgischer Personalausweis.</translation>
        </message>
        <message>
            <source>This identity card has not been activated by its holder yet.</source>
            <translation>Dieser Personalausweis wurde von seinem Inhaber noch nicht aktiviert.</translation>
        </message>
        <message>
            <source>The card could not be read. Take it out, wipe the chip and try again; if other cards fail too, try another reader.</source>
            <translation>Die Karte konnte nicht gelesen werden. Nehmen Sie sie heraus, wischen Sie den Chip ab und versuchen Sie es erneut; misslingt es auch mit anderen Karten, nehmen Sie einen anderen Leser.</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Alles funktioniert.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>antwortet nicht</translation>
        </message>
        <message>
            <source>card</source>
            <translation>Karte</translation>
        </message>
    </context>
    <context>
        <name>registration</name>
        <message>
            <source>identity card, looked at</source>
            <translation>Personalausweis, angesehen</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>Reisepass</translation>
        </message>
        <message>
            <source>residence permit</source>
            <translation>Aufenthaltstitel</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>from the card, checking</source>
            <translation>von der Karte, wird geprüft</translation>
        </message>
        <message>
            <source>from the card, valid</source>
            <translation>von der Karte, gültig</translation>
        </message>
        <message>
            <source>from the card, unchecked</source>
            <translation>von der Karte, ungeprüft</translation>
        </message>
        <message>
            <source>from the card, issuer unknown</source>
            <translation>von der Karte, Aussteller unbekannt</translation>
        </message>
        <message>
            <source>from the card, invalid</source>
            <translation>von der Karte, ungültig</translation>
        </message>
        <message>
            <source>from a test card</source>
            <translation>von einer Testkarte</translation>
        </message>
        <message>
            <source>from the document</source>
            <translation>vom Dokument</translation>
        </message>
        <message>
            <source>from the form</source>
            <translation>vom Formular</translation>
        </message>
        <message>
            <source>by the desk</source>
            <translation>von der Theke</translation>
        </message>
        <message>
            <source>The card expired on {day}. Its data can be used, but ask for a valid document.</source>
            <translation>Die Karte ist am {day} abgelaufen. Ihre Daten sind verwendbar, aber bitten Sie um ein gültiges Dokument.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Without a card</source>
            <translation>Ohne Karte</translation>
        </message>
        <message>
            <source>Copy the data from a valid document or from the form.</source>
            <translation>Übernehmen Sie die Daten von einem gültigen Dokument oder vom Formular.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>The signature is being checked. Leave the card in.</source>
            <translation>Die Signatur wird geprüft. Lassen Sie die Karte stecken.</translation>
        </message>
        <message>
            <source>Genuine</source>
            <translation>Echt</translation>
        </message>
        <message>
            <source>The signature of the National Register is valid.</source>
            <translation>Die Signatur des Nationalregisters ist gültig.</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>The signature could not be checked. Look at the card.</source>
            <translation>Die Signatur konnte nicht geprüft werden. Sehen Sie die Karte an.</translation>
        </message>
        <message>
            <source>Issuer unknown</source>
            <translation>Aussteller unbekannt</translation>
        </message>
        <message>
            <source>Balie does not know the authority on this card. Look at the card.</source>
            <translation>Balie kennt den Aussteller dieser Karte nicht. Sehen Sie die Karte an.</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Nicht bestätigt</translation>
        </message>
        <message>
            <source>The data do not fit their signature. The card does not identify this person: ask for another document.</source>
            <translation>Die Daten passen nicht zu ihrer Signatur. Die Karte weist diese Person nicht aus: Bitten Sie um ein anderes Dokument.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Testkarte</translation>
        </message>
        <message>
            <source>A test card (SPECIMEN): it names nobody real.</source>
            <translation>Eine Testkarte (SPECIMEN): Sie nennt niemanden, den es gibt.</translation>
        </message>
        <message>
            <source>The national number on the card does not check out and was left out. Type it from the card, or say why there is none.</source>
            <translation>Die Nationalregisternummer auf der Karte stimmt nicht und wurde weggelassen. Tippen Sie sie von der Karte ab, oder sagen Sie, warum es keine gibt.</translation>
        </message>
        <message>
            <source>The card does not give a birth date. Ask for a document.</source>
            <translation>Die Karte nennt kein Geburtsdatum. Bitten Sie um ein Dokument.</translation>
        </message>
        <message>
            <source>The birth date is incomplete on the card.</source>
            <translation>Das Geburtsdatum auf der Karte ist unvollständig.</translation>
        </message>
        <message>
            <source>The card does not give an address. Ask for it.</source>
            <translation>Die Karte nennt keine Adresse. Fragen Sie danach.</translation>
        </message>
    </context>
    <context>
        <name>requests</name>
        <message>
            <source>No lending</source>
            <translation>Keine Ausleihe</translation>
        </message>
        <message>
            <source>No notices</source>
            <translation>Keine Mitteilungen</translation>
        </message>
        <message>
            <source>No statistics</source>
            <translation>Keine Statistik</translation>
        </message>
        <message>
            <source>Nothing new is lent, renewed or reserved. What is at home can come back.</source>
            <translation>Nichts wird mehr verliehen, verlängert oder vorgemerkt. Was zu Hause ist, kann zurückkommen.</translation>
        </message>
        <message>
            <source>Nothing is written to the member, reminders included.</source>
            <translation>Das Mitglied wird nicht mehr angeschrieben, auch nicht gemahnt.</translation>
        </message>
        <message>
            <source>No word before a due date or of what lies ready. Reminders and bills still go.</source>
            <translation>Keine Nachricht vor einem Fristende oder zu Bereitliegendem. Mahnungen und Rechnungen gehen weiter.</translation>
        </message>
        <message>
            <source>Not counted; the gender is deleted and not asked again.</source>
            <translation>Nicht gezählt; das Geschlecht wird gelöscht und nicht mehr erfragt.</translation>
        </message>
        <message>
            <source>Requests about data</source>
            <translation>Anträge zu Daten</translation>
        </message>
        <message>
            <source>The request is taken in.</source>
            <translation>Der Antrag ist aufgenommen.</translation>
        </message>
        <message>
            <source>It is noted who asks.</source>
            <translation>Es ist notiert, wer fragt.</translation>
        </message>
        <message>
            <source>The report is made. It is not encrypted there: hand it over, then delete it.</source>
            <translation>Der Bericht ist erstellt. Er ist dort nicht verschlüsselt: Übergeben Sie ihn und löschen Sie ihn dann.</translation>
        </message>
        <message>
            <source>The member is erased, and the request with them.</source>
            <translation>Das Mitglied ist gelöscht, und der Antrag mit ihm.</translation>
        </message>
        <message>
            <source>This is kept to from now on, at every desk.</source>
            <translation>Daran hält sich ab jetzt jede Theke.</translation>
        </message>
        <message>
            <source>The file says what the card says.</source>
            <translation>Die Akte sagt jetzt, was der Ausweis sagt.</translation>
        </message>
        <message>
            <source>The request is answered.</source>
            <translation>Der Antrag ist beantwortet.</translation>
        </message>
        <message>
            <source>Refused; the letter is made. Print it and send it.</source>
            <translation>Abgelehnt; der Brief ist erstellt. Drucken und senden Sie ihn.</translation>
        </message>
        <message>
            <source>See what is kept</source>
            <translation>Auskunft über Gespeichertes</translation>
        </message>
        <message>
            <source>Take the data along</source>
            <translation>Daten mitnehmen</translation>
        </message>
        <message>
            <source>Put the data right</source>
            <translation>Daten berichtigen</translation>
        </message>
        <message>
            <source>Erase the data</source>
            <translation>Daten löschen</translation>
        </message>
        <message>
            <source>Object to a use</source>
            <translation>Widerspruch gegen eine Nutzung</translation>
        </message>
        <message>
            <source>Restrict the use</source>
            <translation>Nutzung einschränken</translation>
        </message>
        <message>
            <source>Identity card read</source>
            <translation>Personalausweis gelesen</translation>
        </message>
        <message>
            <source>Identity document seen</source>
            <translation>Ausweisdokument gesehen</translation>
        </message>
        <message>
            <source>Document of the parent or guardian seen</source>
            <translation>Dokument der Erziehungsberechtigten gesehen</translation>
        </message>
        <message>
            <source>not identified yet</source>
            <translation>noch nicht identifiziert</translation>
        </message>
        <message>
            <source>too late since {day}</source>
            <translation>überfällig seit {day}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>bis {day}</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>Rules of lending</source>
            <translation>Ausleihregeln</translation>
        </message>
        <message>
            <source>Categories and types of items</source>
            <translation>Kategorien und Medienarten</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>“{rule}” is set.</source>
            <translation>„{rule}“ ist festgelegt.</translation>
        </message>
        <message>
            <source>The row is taken away; the next one answers.</source>
            <translation>Die Zeile ist entfernt; die nächste gilt.</translation>
        </message>
        <message>
            <source>It stands in the calendar.</source>
            <translation>Es steht im Kalender.</translation>
        </message>
        <message>
            <source>The opening hours are set.</source>
            <translation>Die Öffnungszeiten sind festgelegt.</translation>
        </message>
        <message numerus="yes">
            <source>%n public holiday(s) stand in the calendar.</source>
            <translation>
                <numerusform>%n Feiertag steht im Kalender.</numerusform>
                <numerusform>%n Feiertage stehen im Kalender.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{entry}” is out of the calendar.</source>
            <translation>„{entry}“ ist aus dem Kalender entfernt.</translation>
        </message>
        <message>
            <source>May be lent</source>
            <translation>Ausleihbar</translation>
        </message>
        <message>
            <source>Loan period in days</source>
            <translation>Leihfrist in Tagen</translation>
        </message>
        <message>
            <source>Due date on a closing day</source>
            <translation>Rückgabedatum an einem Schließtag</translation>
        </message>
        <message>
            <source>Due not after the membership ends</source>
            <translation>Rückgabe nicht nach Ende der Mitgliedschaft</translation>
        </message>
        <message>
            <source>Goes back to its own branch</source>
            <translation>Geht in die eigene Zweigstelle zurück</translation>
        </message>
        <message>
            <source>Whose branch's rules hold</source>
            <translation>Wessen Zweigstellenregeln gelten</translation>
        </message>
        <message>
            <source>Most items at home</source>
            <translation>Höchstzahl der Exemplare zu Hause</translation>
        </message>
        <message>
            <source>Most items of this type at home</source>
            <translation>Höchstzahl dieser Medienart zu Hause</translation>
        </message>
        <message>
            <source>Of the children's collection</source>
            <translation>Gehört zum Kinderbestand</translation>
        </message>
        <message>
            <source>Borrows from the children's collection only</source>
            <translation>Leiht nur aus dem Kinderbestand</translation>
        </message>
        <message>
            <source>From age</source>
            <translation>Ab Alter</translation>
        </message>
        <message>
            <source>Renewals</source>
            <translation>Verlängerungen</translation>
        </message>
        <message>
            <source>Days that a renewal adds</source>
            <translation>Tage, die eine Verlängerung bringt</translation>
        </message>
        <message>
            <source>Renew while others wait</source>
            <translation>Verlängern, während andere warten</translation>
        </message>
        <message>
            <source>Renew when overdue</source>
            <translation>Verlängern, wenn überfällig</translation>
        </message>
        <message>
            <source>May be reserved</source>
            <translation>Vormerkbar</translation>
        </message>
        <message>
            <source>Reserve while a copy is in</source>
            <translation>Vormerken, während ein Exemplar da ist</translation>
        </message>
        <message>
            <source>Fee for a reservation</source>
            <translation>Gebühr einer Vormerkung</translation>
        </message>
        <message>
            <source>Most reservations</source>
            <translation>Höchstzahl der Vormerkungen</translation>
        </message>
        <message>
            <source>Open days on the pick-up shelf</source>
            <translation>Offene Tage im Abholregal</translation>
        </message>
        <message>
            <source>Days that a reservation waits at most</source>
            <translation>Tage, die eine Vormerkung höchstens wartet</translation>
        </message>
        <message>
            <source>When a reservation is charged</source>
            <translation>Wann eine Vormerkung berechnet wird</translation>
        </message>
        <message>
            <source>Days on the way before it counts as lost</source>
            <translation>Tage unterwegs, bis es als verloren gilt</translation>
        </message>
        <message>
            <source>Hours that fetching a copy counts</source>
            <translation>Stunden, die das Holen eines Exemplars gilt</translation>
        </message>
        <message>
            <source>Days that a copy not found is left alone</source>
            <translation>Tage Ruhe für ein nicht gefundenes Exemplar</translation>
        </message>
        <message>
            <source>How fines are counted</source>
            <translation>Wie Säumnisgebühren gezählt werden</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Säumnisgebühr</translation>
        </message>
        <message>
            <source>For each so many days</source>
            <translation>Für jeweils so viele Tage</translation>
        </message>
        <message>
            <source>Days of grace</source>
            <translation>Karenztage</translation>
        </message>
        <message>
            <source>Fine on closing days</source>
            <translation>Säumnisgebühr an Schließtagen</translation>
        </message>
        <message>
            <source>Highest fine for one item</source>
            <translation>Höchste Säumnisgebühr für ein Exemplar</translation>
        </message>
        <message>
            <source>No higher than the price</source>
            <translation>Nicht höher als der Preis</translation>
        </message>
        <message>
            <source>Highest sum of fines of a member</source>
            <translation>Höchste Summe der Säumnisgebühren</translation>
        </message>
        <message>
            <source>Pays no fines</source>
            <translation>Zahlt keine Säumnisgebühren</translation>
        </message>
        <message>
            <source>Fine by steps</source>
            <translation>Säumnisgebühr in Stufen</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Mahnungen</translation>
        </message>
        <message>
            <source>Debt above which nothing is lent</source>
            <translation>Schuld, über der nichts ausgeliehen wird</translation>
        </message>
        <message>
            <source>Days overdue after which nothing is lent</source>
            <translation>Tage überfällig, nach denen nichts ausgeliehen wird</translation>
        </message>
        <message>
            <source>Nothing lent while the fee is unpaid</source>
            <translation>Nichts ausleihen, solange die Jahresgebühr offen ist</translation>
        </message>
        <message>
            <source>Days that an unpaid fee is only told</source>
            <translation>Tage, die eine offene Jahresgebühr nur gemeldet wird</translation>
        </message>
        <message>
            <source>Hours after which a debt asks instead of stops</source>
            <translation>Stunden, nach denen eine Schuld nachfragt statt aufhält</translation>
        </message>
        <message>
            <source>Days overdue after which it counts as lost</source>
            <translation>Tage überfällig, nach denen es als verloren gilt</translation>
        </message>
        <message>
            <source>Handling of a lost item</source>
            <translation>Bearbeitung eines verlorenen Exemplars</translation>
        </message>
        <message>
            <source>Price of a lost item without a price</source>
            <translation>Preis eines verlorenen Exemplars ohne Preis</translation>
        </message>
        <message>
            <source>Give back what a lost item cost once it is found</source>
            <translation>Kosten eines verlorenen Exemplars erstatten, sobald es gefunden ist</translation>
        </message>
        <message>
            <source>Fee for a new card</source>
            <translation>Gebühr eines neuen Ausweises</translation>
        </message>
        <message>
            <source>Fee for an inter-library loan</source>
            <translation>Gebühr einer Fernleihe</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Jahresgebühr</translation>
        </message>
        <message>
            <source>Months of a membership</source>
            <translation>Monate einer Mitgliedschaft</translation>
        </message>
        <message>
            <source>Fixed last day of the year</source>
            <translation>Fester letzter Tag des Jahres</translation>
        </message>
        <message>
            <source>Days late that a renewal keeps the old date</source>
            <translation>Verspätungstage, bei denen das alte Datum bleibt</translation>
        </message>
        <message>
            <source>Days before the end that a member is told</source>
            <translation>Tage vor dem Ende, an denen man es dem Mitglied sagt</translation>
        </message>
        <message>
            <source>Months that a former member is kept</source>
            <translation>Monate, die ein früheres Mitglied gespeichert bleibt</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Ausleihen</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Vormerkungen</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>Säumnisgebühren</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Gebühren</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Mitgliedschaft</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
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
            <source>in the library only</source>
            <translation>nur in der Bibliothek</translation>
        </message>
        <message>
            <source>the next open day</source>
            <translation>der nächste offene Tag</translation>
        </message>
        <message>
            <source>stays on that day</source>
            <translation>bleibt an diesem Tag</translation>
        </message>
        <message>
            <source>the open day before</source>
            <translation>der offene Tag davor</translation>
        </message>
        <message>
            <source>of the desk</source>
            <translation>der Theke</translation>
        </message>
        <message>
            <source>of the item</source>
            <translation>des Exemplars</translation>
        </message>
        <message>
            <source>of the member</source>
            <translation>des Mitglieds</translation>
        </message>
        <message>
            <source>when it is ready</source>
            <translation>wenn sie abholbereit ist</translation>
        </message>
        <message>
            <source>when it is placed</source>
            <translation>beim Vormerken</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>by days</source>
            <translation>nach Tagen</translation>
        </message>
        <message>
            <source>by steps</source>
            <translation>in Stufen</translation>
        </message>
        <message>
            <source>no fines</source>
            <translation>keine Säumnisgebühren</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Open after all</source>
            <translation>Doch geöffnet</translation>
        </message>
        <message>
            <source>Closed unexpectedly</source>
            <translation>Unerwartet geschlossen</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>nicht festgelegt</translation>
        </message>
        <message>
            <source>set by the library</source>
            <translation>von der Bibliothek festgelegt</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>üblich</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>every branch</source>
            <translation>jede Zweigstelle</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>jedes Jahr</translation>
        </message>
        <message>
            <source>from {day} on</source>
            <translation>ab {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n open day(s) a week</source>
            <translation>
                <numerusform>%n offener Tag pro Woche</numerusform>
                <numerusform>%n offene Tage pro Woche</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>setup</name>
        <message>
            <source>A supervisor ended this session. Sign in again.</source>
            <translation>Eine Leitungsperson hat diese Sitzung beendet. Melden Sie sich neu an.</translation>
        </message>
        <message>
            <source>This account was closed. All you did is kept.</source>
            <translation>Dieses Konto wurde geschlossen. Alles, was Sie taten, ist gespeichert.</translation>
        </message>
        <message>
            <source>Your role was changed. Sign in again.</source>
            <translation>Ihre Rolle wurde geändert. Melden Sie sich neu an.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Bitte ausfüllen.</translation>
        </message>
        <message>
            <source>This is no date. Write day/month/year.</source>
            <translation>Das ist kein Datum. Schreiben Sie Tag/Monat/Jahr.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Die beiden Passphrasen sind nicht gleich.</translation>
        </message>
        <message>
            <source>Printer: {name}. Print a test page to be sure.</source>
            <translation>Drucker: {name}. Drucken Sie sicherheitshalber eine Testseite.</translation>
        </message>
        <message>
            <source>Balie: this printer works.</source>
            <translation>Balie: Dieser Drucker funktioniert.</translation>
        </message>
        <message>
            <source>A page was sent to {name}.</source>
            <translation>Eine Seite wurde an {name} gesendet.</translation>
        </message>
        <message>
            <source>The reader does not answer. Look again from the menu.</source>
            <translation>Der Leser antwortet nicht. Sehen Sie später über das Menü nach.</translation>
        </message>
        <message>
            <source>This computer has no printer yet. Receipts can wait.</source>
            <translation>Dieser Computer hat noch keinen Drucker. Quittungen können warten.</translation>
        </message>
        <message>
            <source>Nobody is signed in here: this scan did nothing.</source>
            <translation>Hier ist niemand angemeldet: Dieser Scan hat nichts bewirkt.</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>There is a new recovery sheet. Print it now.</source>
            <translation>Es gibt ein neues Wiederherstellungsblatt. Drucken Sie es jetzt.</translation>
        </message>
        <message>
            <source>New recovery sheet</source>
            <translation>Neues Wiederherstellungsblatt</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>Done, and every desk will hear it.</source>
            <translation>Erledigt; jede Theke erfährt es.</translation>
        </message>
        <message>
            <source>Staff and sessions</source>
            <translation>Personal und Sitzungen</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Theke</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>Privacy officer</source>
            <translation>Datenschutzbeauftragte(r)</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (Sie)</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>stillgelegt</translation>
        </message>
        <message>
            <source>{role} · confidentiality declared {day}</source>
            <translation>{role} · Vertraulichkeit erklärt {day}</translation>
        </message>
        <message>
            <source>has yet to declare</source>
            <translation>muss noch erklären</translation>
        </message>
        <message>
            <source>{desk}, since {day} {time}</source>
            <translation>{desk}, seit {day} {time}</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>angemeldet</translation>
        </message>
        <message>
            <source>left</source>
            <translation>gegangen</translation>
        </message>
        <message>
            <source>ends when that desk hears it</source>
            <translation>endet, sobald jene Theke es erfährt</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>diese Theke</translation>
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>The table is written: {path}</source>
            <translation>Die Tabelle ist geschrieben: {path}</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>together</source>
            <translation>insgesamt</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Ausleihen</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Rückgaben</translation>
        </message>
        <message>
            <source>Renewals</source>
            <translation>Verlängerungen</translation>
        </message>
        <message>
            <source>Uses in the library</source>
            <translation>Nutzungen vor Ort</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Anmeldungen</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>nach Tag</translation>
        </message>
        <message>
            <source>by branch</source>
            <translation>nach Zweigstelle</translation>
        </message>
        <message>
            <source>by type of item</source>
            <translation>nach Medienart</translation>
        </message>
        <message>
            <source>by age</source>
            <translation>nach Alter</translation>
        </message>
        <message>
            <source>by category of member</source>
            <translation>nach Mitgliedskategorie</translation>
        </message>
        <message>
            <source>Members today by age</source>
            <translation>Mitglieder heute nach Alter</translation>
        </message>
        <message>
            <source>Members today by gender</source>
            <translation>Mitglieder heute nach Geschlecht</translation>
        </message>
        <message>
            <source>Wait for the central store</source>
            <translation>Wartezeit bis zur Zentrale</translation>
        </message>
        <message>
            <source>women</source>
            <translation>Frauen</translation>
        </message>
        <message>
            <source>men</source>
            <translation>Männer</translation>
        </message>
        <message>
            <source>other</source>
            <translation>andere</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{age} and older</source>
            <translation>{age} und älter</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} Min.</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} Std.</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} T.</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>{time}, some of it waits still</source>
            <translation>{time}, ein Teil wartet noch</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>Privacy statement</source>
            <translation>Datenschutzerklärung</translation>
        </message>
        <message>
            <source>Regulations of the library</source>
            <translation>Ordnung der Bibliothek</translation>
        </message>
        <message>
            <source>Consent for e-mail</source>
            <translation>Einwilligung für E-Mail</translation>
        </message>
        <message>
            <source>Consent for telephone</source>
            <translation>Einwilligung für Telefon</translation>
        </message>
        <message>
            <source>Consent for gender</source>
            <translation>Einwilligung für das Geschlecht</translation>
        </message>
        <message>
            <source>Declaration of confidentiality</source>
            <translation>Erklärung zur Vertraulichkeit</translation>
        </message>
        <message>
            <source>Privacy in short</source>
            <translation>Datenschutz in Kürze</translation>
        </message>
        <message>
            <source>Consent for the newsletter</source>
            <translation>Einwilligung für den Newsletter</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Fassung {version}</translation>
        </message>
        <message>
            <source>Version {version}, since {day}</source>
            <translation>Fassung {version}, seit {day}</translation>
        </message>
        <message>
            <source>These words are not in the program: they lie on paper.</source>
            <translation>Dieser Text steht nicht im Programm: Er liegt auf Papier vor.</translation>
        </message>
    </context>
    <context>
        <name>tone</name>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Achtung</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
    </context>
</TS>
