<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Enrolments of the website</source>
            <translation>Inschrijvingen van de website</translation>
        </message>
        <message>
            <source>Everything that is kept of this person</source>
            <translation>Alles wat van deze persoon bewaard wordt</translation>
        </message>
        <message>
            <source>Presence list</source>
            <translation>Aanwezigheidslijst</translation>
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
            <translation>Tabel met onze kolomnamen (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Import a collection</source>
            <translation>Collectie importeren</translation>
        </message>
        <message>
            <source>Letters as PDF</source>
            <translation>Brieven als pdf</translation>
        </message>
        <message>
            <source>As PDF</source>
            <translation>Als pdf</translation>
        </message>
        <message>
            <source>Report of the self-check</source>
            <translation>Verslag van de zelfcontrole</translation>
        </message>
        <message>
            <source>Record of processing activities</source>
            <translation>Register van verwerkingsactiviteiten</translation>
        </message>
        <message>
            <source>Folder for the answer</source>
            <translation>Map voor het antwoord</translation>
        </message>
    </context>
    <context>
        <name>AccountTab</name>
        <message>
            <source>Lines of the account</source>
            <translation>Regels van de rekening</translation>
        </message>
        <message>
            <source>No lines yet</source>
            <translation>Nog geen regels</translation>
        </message>
        <message>
            <source>Fines, fees and payments of this member stand here.</source>
            <translation>Hier staan boetes, kosten en betalingen van dit lid.</translation>
        </message>
        <message>
            <source>Why this sum?</source>
            <translation>Waarom dit bedrag?</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Bonnetje</translation>
        </message>
        <message>
            <source>Let off…</source>
            <translation>Kwijtschelden…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Tegenboeken…</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Tegoed teruggeven…</translation>
        </message>
        <message>
            <source>Charge something…</source>
            <translation>Kost aanrekenen…</translation>
        </message>
    </context>
    <context>
        <name>ActivitiesPage</name>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>One activity</source>
            <translation>Eén activiteit</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Wie deelneemt</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Inschrijven</translation>
        </message>
        <message>
            <source>The activity</source>
            <translation>De activiteit</translation>
        </message>
        <message>
            <source>Ne&amp;w activity</source>
            <translation>Nieu&amp;we activiteit</translation>
        </message>
        <message>
            <source>Planned, the next one first</source>
            <translation>Gepland, de eerstvolgende bovenaan</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>Niets gepland</translation>
        </message>
        <message>
            <source>A supervisor plans an activity with New activity.</source>
            <translation>Een leidinggevende plant een activiteit met Nieuwe activiteit.</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>Agreement</source>
            <translation>Overeenkomst</translation>
        </message>
        <message>
            <source>The member accepts the regulations and saw the privacy statement</source>
            <translation>Het lid aanvaardt het gebruikersreglement en heeft de privacyverklaring gezien</translation>
        </message>
        <message>
            <source>Read the texts</source>
            <translation>De teksten lezen</translation>
        </message>
        <message>
            <source>Library card, if the member gets one</source>
            <translation>Lidkaart, als het lid er een krijgt</translation>
        </message>
    </context>
    <context>
        <name>AskPanel</name>
        <message>
            <source>What is charged</source>
            <translation>Wat wordt aangerekend</translation>
        </message>
        <message>
            <source>How it is given back</source>
            <translation>Hoe het wordt teruggegeven</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Bedrag</translation>
        </message>
        <message>
            <source>Don't do it</source>
            <translation>Niet doen</translation>
        </message>
        <message>
            <source>Let the member off</source>
            <translation>Kwijtschelden</translation>
        </message>
        <message>
            <source>Take the line back</source>
            <translation>Regel tegenboeken</translation>
        </message>
        <message>
            <source>Give credit back</source>
            <translation>Tegoed teruggeven</translation>
        </message>
        <message>
            <source>Charge something</source>
            <translation>Kost aanrekenen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>It is kept with your name.</source>
            <translation>Ze wordt met je naam bewaard.</translation>
        </message>
        <message>
            <source>To ask at this visit</source>
            <translation>Bij dit bezoek te vragen</translation>
        </message>
        <message>
            <source>&amp;Accepts the regulations, saw the statement</source>
            <translation>&amp;Aanvaardt het reglement, zag de verklaring</translation>
        </message>
        <message>
            <source>E-mail: still yes</source>
            <translation>E-mail: nog altijd ja</translation>
        </message>
        <message>
            <source>Telephone: still yes</source>
            <translation>Telefoon: nog altijd ja</translation>
        </message>
        <message>
            <source>Gender: still yes</source>
            <translation>Geslacht: nog altijd ja</translation>
        </message>
        <message>
            <source>The member is sixteen: what a parent or guardian said is asked of the member.</source>
            <translation>Het lid is zestien: wat een ouder of voogd zei, wordt aan het lid zelf gevraagd.</translation>
        </message>
        <message>
            <source>A new version holds since the member was asked.</source>
            <translation>Sinds het lid het gevraagd werd, geldt een nieuwe versie.</translation>
        </message>
        <message>
            <source>What was said before holds until the member says no below.</source>
            <translation>Wat eerder gezegd werd, geldt tot het lid hieronder neen zegt.</translation>
        </message>
    </context>
    <context>
        <name>BlocksPanel</name>
        <message>
            <source>Blocks</source>
            <translation>Blokkeringen</translation>
        </message>
        <message>
            <source>No blocks</source>
            <translation>Geen blokkeringen</translation>
        </message>
        <message>
            <source>Nothing stands between this member and lending.</source>
            <translation>Niets houdt dit lid tegen om te lenen.</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Opheffen</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Blokkeren…</translation>
        </message>
        <message>
            <source>Block this member</source>
            <translation>Dit lid blokkeren</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Hoe streng</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Until, if it ends</source>
            <translation>Tot, als het eindigt</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blokkeren</translation>
        </message>
        <message>
            <source>Don't block</source>
            <translation>Niet blokkeren</translation>
        </message>
    </context>
    <context>
        <name>BugNotice</name>
        <message>
            <source>A mistake in the program</source>
            <translation>Een fout in het programma</translation>
        </message>
        <message>
            <source>Balie made a mistake. You can go on working.</source>
            <translation>Balie maakte een fout. Je kunt gewoon voortwerken.</translation>
        </message>
        <message>
            <source>What you did last may not be kept: check it. It is written down under number {number}, without any personal data.</source>
            <translation>Wat je het laatst deed, is misschien niet bewaard: kijk het na. De fout is genoteerd onder nummer {number}, zonder persoonsgegevens.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Verslag kopiëren</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>every branch</source>
            <translation>elke vestiging</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Take the chosen &amp;entry out</source>
            <translation>Gekozen re&amp;gel verwijderen</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Open after all</source>
            <translation>Toch open</translation>
        </message>
        <message>
            <source>Closed unexpectedly: dates and fines move along</source>
            <translation>Onverwacht gesloten: data en boetes schuiven mee</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>W&amp;at</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Eerste dag</translation>
        </message>
        <message>
            <source>&amp;Last day (empty: the same)</source>
            <translation>&amp;Laatste dag (leeg: dezelfde)</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Vestiging</translation>
        </message>
        <message>
            <source>&amp;Occasion</source>
            <translation>Aanleidi&amp;ng</translation>
        </message>
        <message>
            <source>Every &amp;year again</source>
            <translation>Elk &amp;jaar opnieuw</translation>
        </message>
        <message>
            <source>What would &amp;move?</source>
            <translation>Wat zou ver&amp;schuiven?</translation>
        </message>
        <message>
            <source>&amp;Put it in the calendar</source>
            <translation>In de &amp;kalender zetten</translation>
        </message>
        <message>
            <source>Opening hours of the week</source>
            <translation>Openingsuren van de week</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Maandag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Dinsdag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Woensdag</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Donderdag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Vrijdag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Zaterdag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Zondag</translation>
        </message>
        <message>
            <source>Such as 10:00-12:30 13:00-18:00; empty: closed</source>
            <translation>Bijvoorbeeld 10:00-12:30 13:00-18:00; leeg: gesloten</translation>
        </message>
        <message>
            <source>Set the ho&amp;urs, from the first day above</source>
            <translation>&amp;Uren instellen, vanaf de eerste dag hierboven</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(ies)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>The calendar is empty</source>
            <translation>De kalender is leeg</translation>
        </message>
        <message>
            <source>While it is, every day counts as open.</source>
            <translation>Zolang dat zo is, telt elke dag als open.</translation>
        </message>
        <message numerus="yes">
            <source>%n public &amp;holiday(s) in</source>
            <translation>
                <numerusform>%n &amp;feestdag overnemen</numerusform>
                <numerusform>%n &amp;feestdagen overnemen</numerusform>
            </translation>
        </message>
        <message>
            <source>Moving: {loans}, {holds}. Counted anew: {fines}, {sum} less.</source>
            <translation>Verschuift: {loans}, {holds}. Opnieuw berekend: {fines}, {sum} minder.</translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s)</source>
            <translation>
                <numerusform>%n uitlening</numerusform>
                <numerusform>%n uitleningen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n reservering</numerusform>
                <numerusform>%n reserveringen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine(s)</source>
            <translation>
                <numerusform>%n boete</numerusform>
                <numerusform>%n boetes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
        <message>
            <source>The card now is {card}.</source>
            <translation>De kaart is nu {card}.</translation>
        </message>
        <message>
            <source>No card yet.</source>
            <translation>Nog geen kaart.</translation>
        </message>
        <message>
            <source>Without the fee of {amount}</source>
            <translation>Zonder de kost van {amount}</translation>
        </message>
        <message>
            <source>Library card</source>
            <translation>Lidkaart</translation>
        </message>
        <message>
            <source>Number of the new card</source>
            <translation>Nummer van de nieuwe kaart</translation>
        </message>
        <message>
            <source>Why a new one</source>
            <translation>Waarom een nieuwe</translation>
        </message>
        <message>
            <source>Replace the card</source>
            <translation>Kaart vervangen</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>De kaart</translation>
        </message>
        <message>
            <source>Compare with the person in front of you</source>
            <translation>Vergelijk met de persoon die voor je staat</translation>
        </message>
        <message>
            <source>Not taken over from the card: photo, gender, nationality, birth place, card number, title and status.</source>
            <translation>Niet overgenomen van de kaart: foto, geslacht, nationaliteit, geboorteplaats, kaartnummer, titel en statuut.</translation>
        </message>
    </context>
    <context>
        <name>CardsPanel</name>
        <message>
            <source>Cards and cables</source>
            <translation>Kaarten en kabels</translation>
        </message>
        <message>
            <source>Passphrase: {passphrase}</source>
            <translation>Wachtwoordzin: {passphrase}</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Iemand nieuw</translation>
        </message>
        <message>
            <source>Register with F7: the card fills the form.</source>
            <translation>Schrijf in met F7: de kaart vult het formulier in.</translation>
        </message>
        <message>
            <source>Somebody new, in French</source>
            <translation>Iemand nieuw, Franstalig</translation>
        </message>
        <message>
            <source>Register once more, from a card in French.</source>
            <translation>Schrijf nog eens in, van een Franstalige kaart.</translation>
        </message>
        <message>
            <source>Somebody new, in German</source>
            <translation>Iemand nieuw, Duitstalig</translation>
        </message>
        <message>
            <source>Once more, from an older card in German.</source>
            <translation>Nog eens, van een oudere Duitstalige kaart.</translation>
        </message>
        <message>
            <source>A foreigner's card</source>
            <translation>Een vreemdelingenkaart</translation>
        </message>
        <message>
            <source>Another document, the same registration.</source>
            <translation>Een ander document, dezelfde inschrijving.</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>Een kind</translation>
        </message>
        <message>
            <source>Register a child; then put in a parent's card.</source>
            <translation>Schrijf een kind in; steek daarna de kaart van een ouder in.</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>Een lid</translation>
        </message>
        <message>
            <source>The card opens the file: lend and take back.</source>
            <translation>De kaart opent het dossier: leen uit en neem in.</translation>
        </message>
        <message>
            <source>An expired card</source>
            <translation>Een vervallen kaart</translation>
        </message>
        <message>
            <source>See what the desk says, and decide.</source>
            <translation>Kijk wat de balie zegt, en beslis.</translation>
        </message>
        <message>
            <source>A forged card</source>
            <translation>Een vervalste kaart</translation>
        </message>
        <message>
            <source>The address was changed: see what is said.</source>
            <translation>Het adres is veranderd: kijk wat er gezegd wordt.</translation>
        </message>
        <message>
            <source>Another kind of card</source>
            <translation>Een andere soort kaart</translation>
        </message>
        <message>
            <source>It is no eID: ask for the right card.</source>
            <translation>Het is geen eID: vraag de juiste kaart.</translation>
        </message>
        <message>
            <source>A card upside down</source>
            <translation>Een omgekeerde kaart</translation>
        </message>
        <message>
            <source>It can't be read: turn it over.</source>
            <translation>Ze is niet te lezen: draai ze om.</translation>
        </message>
        <message>
            <source>Reader unplugged</source>
            <translation>Lezer uitgetrokken</translation>
        </message>
        <message>
            <source>Network cable out</source>
            <translation>Netwerkkabel eruit</translation>
        </message>
    </context>
    <context>
        <name>CasePanel</name>
        <message>
            <source>Reason of the legal hold: {reason}</source>
            <translation>Reden van de bewaarplicht: {reason}</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Fiche openen</translation>
        </message>
        <message>
            <source>Legal hold…</source>
            <translation>Bewaarplicht…</translation>
        </message>
        <message>
            <source>Lift the legal hold</source>
            <translation>Bewaarplicht opheffen</translation>
        </message>
        <message>
            <source>Why the file has to stay longer</source>
            <translation>Waarom de fiche langer moet blijven</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>At most a year from now.</source>
            <translation>Hoogstens een jaar vanaf nu.</translation>
        </message>
        <message>
            <source>Keep this file until then</source>
            <translation>Deze fiche tot dan bewaren</translation>
        </message>
        <message>
            <source>No legal hold</source>
            <translation>Geen bewaarplicht</translation>
        </message>
    </context>
    <context>
        <name>CashPage</name>
        <message>
            <source>Cash-up</source>
            <translation>Kasafsluiting</translation>
        </message>
        <message>
            <source>Cash that should be there</source>
            <translation>Contant dat er moet zijn</translation>
        </message>
        <message>
            <source>Of it, left from the last count</source>
            <translation>Waarvan gebleven van de vorige telling</translation>
        </message>
        <message>
            <source>Paid by card</source>
            <translation>Betaald met kaart</translation>
        </message>
        <message>
            <source>Paid by transfer</source>
            <translation>Betaald per overschrijving</translation>
        </message>
        <message>
            <source>What you count</source>
            <translation>Wat je telt</translation>
        </message>
        <message>
            <source>Cash in the drawer</source>
            <translation>Contant in de kassa</translation>
        </message>
        <message>
            <source>Total of the card terminal</source>
            <translation>Totaal van de betaalterminal</translation>
        </message>
        <message>
            <source>Stays in the drawer</source>
            <translation>Blijft in de kassa</translation>
        </message>
        <message>
            <source>Explanation, if it differs</source>
            <translation>Verklaring, als het verschilt</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To and with</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Count coins and notes</source>
            <translation>Munten en biljetten tellen</translation>
        </message>
        <message>
            <source>Close the till</source>
            <translation>Kas afsluiten</translation>
        </message>
        <message>
            <source>For the accounts of the city</source>
            <translation>Voor de boekhouding van de stad</translation>
        </message>
        <message>
            <source>A table of sums by day, branch, kind and way of paying, for every desk. It names nobody.</source>
            <translation>Een tabel met bedragen per dag, filiaal, soort en betaalwijze, van alle balies. Er staat niemand bij naam in.</translation>
        </message>
        <message>
            <source>Write the table</source>
            <translation>Tabel schrijven</translation>
        </message>
        <message>
            <source>Earlier counts of this desk</source>
            <translation>Vorige tellingen van deze balie</translation>
        </message>
        <message>
            <source>Not counted yet</source>
            <translation>Nog niet geteld</translation>
        </message>
        <message>
            <source>Each count of this desk stands here.</source>
            <translation>Elke telling van deze balie staat hier.</translation>
        </message>
        <message>
            <source>{desk}: since the beginning</source>
            <translation>{desk}: sinds het begin</translation>
        </message>
        <message>
            <source>{desk}: since {day} {time}</source>
            <translation>{desk}: sinds {day} {time}</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Catalogue</source>
            <translation>Catalogus</translation>
        </message>
        <message>
            <source>Place a &amp;hold for the member</source>
            <translation>&amp;Reserveren voor het lid</translation>
        </message>
        <message>
            <source>I&amp;mport a collection…</source>
            <translation>Collectie i&amp;mporteren…</translation>
        </message>
        <message>
            <source>T&amp;itle, author, ISBN, shelf mark or barcode</source>
            <translation>T&amp;itel, auteur, ISBN, plaatskenmerk of streepjescode</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Taking in the file</source>
            <translation>Bestand inlezen</translation>
        </message>
        <message>
            <source>&amp;Stop; what came in stays</source>
            <translation>&amp;Stoppen; wat binnen is, blijft</translation>
        </message>
        <message>
            <source>&amp;Close the report</source>
            <translation>Verslag &amp;sluiten</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Geweigerde rijen</translation>
        </message>
        <message>
            <source>No title begins so</source>
            <translation>Geen titel begint zo</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>Typ wat je zoekt</translation>
        </message>
        <message>
            <source>The beginnings of words are enough, in any order.</source>
            <translation>Het begin van woorden volstaat, in om het even welke volgorde.</translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n titel</numerusform>
                <numerusform>%n titels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cop(ies)</source>
            <translation>
                <numerusform>%n exemplaar</numerusform>
                <numerusform>%n exemplaren</numerusform>
            </translation>
        </message>
        <message>
            <source>No title chosen</source>
            <translation>Geen titel gekozen</translation>
        </message>
    </context>
    <context>
        <name>CategoryPanel</name>
        <message>
            <source>by age</source>
            <translation>volgens de leeftijd</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Kind of member</source>
            <translation>Soort lid</translation>
        </message>
        <message>
            <source>Proof that you saw</source>
            <translation>Bewijs dat je zag</translation>
        </message>
        <message>
            <source>No copy and no number of it is kept.</source>
            <translation>Er wordt geen kopie en geen nummer van bewaard.</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Geldt tot</translation>
        </message>
        <message>
            <source>Such as 31/08/2027</source>
            <translation>Zoals 31/08/2027</translation>
        </message>
        <message>
            <source>I saw the proof</source>
            <translation>Ik zag het bewijs</translation>
        </message>
        <message>
            <source>Put in this category</source>
            <translation>In deze categorie zetten</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message>
            <source>Writing the report</source>
            <translation>Het verslag wordt geschreven</translation>
        </message>
        <message>
            <source>Self-check as PDF…</source>
            <translation>Zelfcontrole als pdf…</translation>
        </message>
        <message>
            <source>Promises kept: {kept} of {all}</source>
            <translation>Beloften nagekomen: {kept} van {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) need attention now: they stand first.</source>
            <translation>
                <numerusform>%n belofte vraagt nu aandacht: ze staat eerst.</numerusform>
                <numerusform>%n beloften vragen nu aandacht: ze staan eerst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs attention now.</source>
            <translation>Niets vraagt nu aandacht.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Wat te doen</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Hoe ver</translation>
        </message>
        <message>
            <source>Last ran</source>
            <translation>Laatst uitgevoerd</translation>
        </message>
        <message>
            <source>As it stands in the documentation, in English</source>
            <translation>Zoals het in de documentatie staat, in het Engels</translation>
        </message>
        <message>
            <source>What is kept and what not, in English</source>
            <translation>Wat nagekomen wordt en wat niet, in het Engels</translation>
        </message>
        <message>
            <source>Where the program keeps it</source>
            <translation>Waar het programma dat doet</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>Wat het aantoont</translation>
        </message>
    </context>
    <context>
        <name>ChildrenPanel</name>
        <message>
            <source>Stands for these children</source>
            <translation>Staat in voor deze kinderen</translation>
        </message>
    </context>
    <context>
        <name>ChoicesPage</name>
        <message>
            <source>Settings of this desk</source>
            <translation>Instellingen van deze balie</translation>
        </message>
        <message>
            <source>A newer version was announced without a valid signature; tell your IT service.</source>
            <translation>Een nieuwere versie werd aangekondigd zonder geldige handtekening; laat het je IT-dienst weten.</translation>
        </message>
        <message>
            <source>The folder for newer versions can't be read; tell your IT service.</source>
            <translation>De map voor nieuwere versies kan niet gelezen worden; laat het je IT-dienst weten.</translation>
        </message>
        <message>
            <source>Version {version} is there, with no day for this branch yet.</source>
            <translation>Versie {version} is er, nog zonder dag voor deze vestiging.</translation>
        </message>
        <message>
            <source>Version {version} may be installed from {day}, while the desk is closed.</source>
            <translation>Versie {version} mag geïnstalleerd worden vanaf {day}, terwijl de balie gesloten is.</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Everything you can do</source>
            <translation>Alles wat je kunt doen</translation>
        </message>
    </context>
    <context>
        <name>ConsentPanel</name>
        <message>
            <source>Given</source>
            <translation>Gegeven</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Niet gegeven</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mailadres</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefoonnummer</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Geslacht</translation>
        </message>
        <message>
            <source>The member says yes</source>
            <translation>Het lid zegt ja</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>kies</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>vrouw</translation>
        </message>
        <message>
            <source>man</source>
            <translation>man</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>{day} {time}: given {way}, recorded by {staff}.</source>
            <translation>{day} {time}: gegeven {way}, vastgelegd door {staff}.</translation>
        </message>
        <message>
            <source>{day} {time}: withdrawn {way}, recorded by {staff}.</source>
            <translation>{day} {time}: ingetrokken {way}, vastgelegd door {staff}.</translation>
        </message>
        <message>
            <source>Only with consent</source>
            <translation>Alleen met toestemming</translation>
        </message>
        <message>
            <source>E-mail and telephone are for messages about loans and holds, gender is for statistics. Saying no changes nothing else.</source>
            <translation>E-mail en telefoon dienen voor berichten over uitleningen en reserveringen, geslacht voor statistiek. Nee zeggen verandert verder niets.</translation>
        </message>
        <message>
            <source>E-mail: yes, you may</source>
            <translation>E-mail: ja, dat mag</translation>
        </message>
        <message>
            <source>Telephone: yes, you may</source>
            <translation>Telefoon: ja, dat mag</translation>
        </message>
        <message>
            <source>Gender: yes, you may</source>
            <translation>Geslacht: ja, dat mag</translation>
        </message>
        <message>
            <source>The consents were signed on paper</source>
            <translation>De toestemmingen zijn op papier ondertekend</translation>
        </message>
        <message>
            <source>Read the wording</source>
            <translation>De bewoording lezen</translation>
        </message>
    </context>
    <context>
        <name>ConsentsTab</name>
        <message>
            <source>Saying no changes nothing about the membership, and is as easy as saying yes.</source>
            <translation>Nee zeggen verandert niets aan het lidmaatschap, en is even makkelijk als ja zeggen.</translation>
        </message>
        <message>
            <source>Read the texts that hold</source>
            <translation>De geldende teksten lezen</translation>
        </message>
        <message>
            <source>How it is said</source>
            <translation>Hoe het gezegd is</translation>
        </message>
    </context>
    <context>
        <name>ConsultationTab</name>
        <message>
            <source>National Register</source>
            <translation>Rijksregister</translation>
        </message>
        <message>
            <source>It is asked for name, first names, birth date and main residence. Each question is noted with your name.</source>
            <translation>Gevraagd worden naam, voornamen, geboortedatum en hoofdverblijfplaats. Elke vraag wordt met je naam genoteerd.</translation>
        </message>
        <message>
            <source>&amp;Why it is asked</source>
            <translation>&amp;Waarom het gevraagd wordt</translation>
        </message>
        <message>
            <source>&amp;Ask the National Register</source>
            <translation>&amp;Raadpleeg het Rijksregister</translation>
        </message>
        <message>
            <source>The member wants it</source>
            <translation>Het lid wil het</translation>
        </message>
        <message>
            <source>Post came back</source>
            <translation>Er kwam post terug</translation>
        </message>
        <message>
            <source>The data are in doubt</source>
            <translation>De gegevens zijn in twijfel</translation>
        </message>
        <message>
            <source>Waiting for the answer…</source>
            <translation>Wacht op het antwoord…</translation>
        </message>
        <message>
            <source>The National Register knows nobody by this number.</source>
            <translation>Het Rijksregister kent niemand met dit nummer.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPanel</name>
        <message>
            <source>Where the new data come from</source>
            <translation>Waar de nieuwe gegevens vandaan komen</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Don't change</source>
            <translation>Niet wijzigen</translation>
        </message>
    </context>
    <context>
        <name>CounterPage</name>
        <message>
            <source>Counter</source>
            <translation>Balie</translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>No library card</source>
            <translation>Geen lidkaart</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straat en nummer</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Library card</source>
            <translation>Lidkaart</translation>
        </message>
        <message>
            <source>Number on the card</source>
            <translation>Nummer op de kaart</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Lidmaatschap</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Ingeschreven</translation>
        </message>
        <message>
            <source>Member until</source>
            <translation>Lid tot</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>put right by staff</source>
            <translation>verbeterd door personeel</translation>
        </message>
        <message>
            <source>on {day} by {staff}, {source}</source>
            <translation>op {day} door {staff}, {source}</translation>
        </message>
    </context>
    <context>
        <name>DifferencesPanel</name>
        <message>
            <source>Read the member's card to see it beside the file.</source>
            <translation>Lees de kaart van het lid om ze naast het dossier te zien.</translation>
        </message>
        <message>
            <source>The card says the same as the file.</source>
            <translation>De kaart zegt hetzelfde als het dossier.</translation>
        </message>
        <message>
            <source>On the card</source>
            <translation>Op de kaart</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In het dossier</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
    </context>
    <context>
        <name>Discreet</name>
        <message>
            <source>Personal data are hidden</source>
            <translation>Persoonsgegevens zijn verborgen</translation>
        </message>
        <message>
            <source>Scans go on as always. F11 shows everything again.</source>
            <translation>Scannen gaat gewoon door. F11 toont alles weer.</translation>
        </message>
    </context>
    <context>
        <name>DoublesPanel</name>
        <message>
            <source>One person? This file and: {other}</source>
            <translation>Eén persoon? Deze fiche en: {other}</translation>
        </message>
        <message>
            <source>Registered twice?</source>
            <translation>Tweemaal ingeschreven?</translation>
        </message>
        <message>
            <source>Library card of the other file</source>
            <translation>Lidkaart van de andere fiche</translation>
        </message>
        <message>
            <source>One person: join the files</source>
            <translation>Eén persoon: voeg de fiches samen</translation>
        </message>
        <message>
            <source>Don't join</source>
            <translation>Niet samenvoegen</translation>
        </message>
        <message>
            <source>These members were born on the same day and are named alike:</source>
            <translation>Deze leden zijn op dezelfde dag geboren en heten ongeveer zo:</translation>
        </message>
        <message>
            <source>Nobody was born on the same day with a name like this.</source>
            <translation>Niemand met zo'n naam is op dezelfde dag geboren.</translation>
        </message>
    </context>
    <context>
        <name>EnrolPanel</name>
        <message>
            <source>A &amp;child, under sixteen</source>
            <translation>Een &amp;kind, jonger dan zestien</translation>
        </message>
        <message>
            <source>Rows of the file that were not taken in</source>
            <translation>Rijen van het bestand die niet zijn overgenomen</translation>
        </message>
        <message>
            <source>Su&amp;rname</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>&amp;First name</source>
            <translation>&amp;Voornaam</translation>
        </message>
        <message>
            <source>A&amp;ge</source>
            <translation>&amp;Leeftijd</translation>
        </message>
        <message>
            <source>Surname of the parent or guardian</source>
            <translation>Naam van de ouder of voogd</translation>
        </message>
        <message>
            <source>First name of the parent or guardian</source>
            <translation>Voornaam van de ouder of voogd</translation>
        </message>
        <message>
            <source>&amp;Telephone of the parent or guardian</source>
            <translation>&amp;Telefoon van de ouder of voogd</translation>
        </message>
        <message>
            <source>The member at the co&amp;unter</source>
            <translation>Het lid aan de &amp;balie</translation>
        </message>
        <message>
            <source>Em&amp;pty the form</source>
            <translation>Formulier lee&amp;gmaken</translation>
        </message>
        <message>
            <source>From a fi&amp;le of the website…</source>
            <translation>Uit een bestand van de web&amp;site…</translation>
        </message>
        <message>
            <source>&amp;Enrol</source>
            <translation>&amp;Inschrijven</translation>
        </message>
        <message>
            <source>Nothing else is kept, and it serves this activity only. Scan a library card to fill in the name of a member.</source>
            <translation>Meer wordt niet bewaard, en het dient alleen voor deze activiteit. Scan een lidkaart om de naam van een lid in te vullen.</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>E-&amp;mail</translation>
        </message>
        <message>
            <source>E-&amp;mail of the parent or guardian</source>
            <translation>E-&amp;mail van de ouder of voogd</translation>
        </message>
    </context>
    <context>
        <name>ErasePanel</name>
        <message>
            <source>Erase this member</source>
            <translation>Dit lid wissen</translation>
        </message>
        <message>
            <source>Whoever wants to be erased asks for it, and shows who they are first.</source>
            <translation>Wie gewist wil worden, vraagt dat aan en toont eerst wie hij is.</translation>
        </message>
        <message>
            <source>Take the &amp;request in…</source>
            <translation>&amp;Aanvraag noteren…</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Required</source>
            <translation>Verplicht</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Welcome to Balie</source>
            <translation>Welkom bij Balie</translation>
        </message>
        <message>
            <source>Everything stays on this computer, encrypted, until you join a central store.</source>
            <translation>Alles blijft versleuteld op deze computer, tot je aansluit bij een centrale.</translation>
        </message>
        <message>
            <source>Set up a new library</source>
            <translation>Een nieuwe bibliotheek inrichten</translation>
        </message>
        <message>
            <source>Join a library that exists already</source>
            <translation>Aansluiten bij een bestaande bibliotheek</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliotheek</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Vestiging</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>Naam van deze balie</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Je naam</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Nog eens de wachtwoordzin</translation>
        </message>
        <message>
            <source>Legal ground for the national number</source>
            <translation>Wettelijke grond voor het rijksregisternummer</translation>
        </message>
        <message>
            <source>Date of that decision</source>
            <translation>Datum van die beslissing</translation>
        </message>
        <message>
            <source>Address of the central store</source>
            <translation>Adres van de centrale</translation>
        </message>
        <message>
            <source>Password of the central store</source>
            <translation>Wachtwoord van de centrale</translation>
        </message>
        <message>
            <source>Recovery key of the library</source>
            <translation>Herstelsleutel van de bibliotheek</translation>
        </message>
        <message>
            <source>Reference of the authorisation. Empty: Balie works without the number.</source>
            <translation>Referentie van de machtiging. Leeg: Balie werkt zonder het nummer.</translation>
        </message>
        <message>
            <source>Day/month/year</source>
            <translation>Dag/maand/jaar</translation>
        </message>
        <message>
            <source>From the recovery sheet: fourteen groups of four</source>
            <translation>Van het herstelblad: veertien groepjes van vier</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>A new library: name it and choose a passphrase; the recovery key follows. A library that exists: type the address of its central store and the key on its recovery sheet.</source>
            <translation>Een nieuwe bibliotheek: geef ze een naam en kies een wachtwoordzin; de herstelsleutel volgt. Een bestaande bibliotheek: typ het adres van haar centrale en de sleutel op haar herstelblad.</translation>
        </message>
        <message>
            <source>By its name. Empty: the first one of that library.</source>
            <translation>Met haar naam. Leeg: de eerste van die bibliotheek.</translation>
        </message>
        <message>
            <source>postgresql://login@host/database. Empty: no centre.</source>
            <translation>postgresql://login@host/database. Leeg: geen centrale.</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Een zin van minstens {count} tekens; spaties zijn welkom</translation>
        </message>
        <message>
            <source>{count} of {least} characters</source>
            <translation>{count} van {least} tekens</translation>
        </message>
        <message>
            <source>too easy to guess</source>
            <translation>te makkelijk te raden</translation>
        </message>
        <message>
            <source>good</source>
            <translation>goed</translation>
        </message>
    </context>
    <context>
        <name>ForgottenPanel</name>
        <message>
            <source>&amp;Forgotten your passphrase?</source>
            <translation>&amp;Wachtwoordzin vergeten?</translation>
        </message>
    </context>
    <context>
        <name>GuardianPanel</name>
        <message>
            <source>Read: the card of {name}</source>
            <translation>Gelezen: de kaart van {name}</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ouder of voogd</translation>
        </message>
        <message>
            <source>Open their file</source>
            <translation>Fiche openen</translation>
        </message>
        <message>
            <source>No longer the guardian</source>
            <translation>Niet langer de ouder of voogd</translation>
        </message>
        <message>
            <source>Another member: name or library card</source>
            <translation>Een ander lid: naam of lidkaart</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Band met het kind</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>Wat je gezien hebt</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ouder</translation>
        </message>
        <message>
            <source>legal guardian</source>
            <translation>voogd</translation>
        </message>
        <message>
            <source>their identity card, read here</source>
            <translation>hun identiteitskaart, hier gelezen</translation>
        </message>
        <message>
            <source>This member stands for the child</source>
            <translation>Dit lid staat in voor het kind</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>a member too</source>
            <translation>ook lid</translation>
        </message>
        <message>
            <source>identity card, read here</source>
            <translation>identiteitskaart, hier gelezen</translation>
        </message>
        <message>
            <source>by their card</source>
            <translation>met diens kaart</translation>
        </message>
        <message>
            <source>Somebody under 16 becomes a member only with the permission of a parent or legal representative. Put their card in the reader, or look at their document.</source>
            <translation>Wie jonger is dan 16, wordt alleen lid met toestemming van een ouder of wettelijke vertegenwoordiger. Steek diens kaart in de lezer, of bekijk diens document.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Hoedanigheid</translation>
        </message>
        <message>
            <source>Valid document seen</source>
            <translation>Geldig document, gezien</translation>
        </message>
        <message>
            <source>A member too: their own file will show the child. Tell them, before you save.</source>
            <translation>Ook lid: de eigen fiche zal het kind tonen. Zeg het, voor je bewaart.</translation>
        </message>
        <message>
            <source>The parent or guardian permits this membership</source>
            <translation>De ouder of voogd geeft toestemming voor dit lidmaatschap</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help: {screen}</source>
            <translation>Hulp: {screen}</translation>
        </message>
        <message>
            <source>Help about another screen</source>
            <translation>Hulp over een ander scherm</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Zoek in de hulp</translation>
        </message>
        <message>
            <source>No help has these words. Try another one.</source>
            <translation>Geen hulp bevat deze woorden. Probeer een ander woord.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Print the guide</source>
            <translation>De gids afdrukken</translation>
        </message>
        <message>
            <source>Guide as PDF…</source>
            <translation>Gids als PDF…</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Toetsen van dit scherm</translation>
        </message>
        <message>
            <source>Keys that work everywhere</source>
            <translation>Toetsen die overal werken</translation>
        </message>
    </context>
    <context>
        <name>HelpPresenter</name>
        <message>
            <source>Guide as PDF</source>
            <translation>Gids als PDF</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Sluiten (Esc)</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Tip</translation>
        </message>
    </context>
    <context>
        <name>HoldActs</name>
        <message>
            <source>Cancel the hold</source>
            <translation>Reservering annuleren</translation>
        </message>
        <message>
            <source>Take back the cancelling</source>
            <translation>Annulering ongedaan maken</translation>
        </message>
        <message>
            <source>Pass over until…</source>
            <translation>Overslaan tot…</translation>
        </message>
        <message>
            <source>Serve again</source>
            <translation>Weer laten meetellen</translation>
        </message>
        <message>
            <source>Fetch elsewhere…</source>
            <translation>Elders afhalen…</translation>
        </message>
        <message>
            <source>To the front…</source>
            <translation>Vooraan zetten…</translation>
        </message>
        <message>
            <source>Pass over until</source>
            <translation>Overslaan tot</translation>
        </message>
        <message>
            <source>Fetched at</source>
            <translation>Af te halen in</translation>
        </message>
        <message>
            <source>Why it goes first</source>
            <translation>Waarom deze eerst gaat</translation>
        </message>
        <message>
            <source>The reason is noted with your name.</source>
            <translation>De reden wordt genoteerd met je naam.</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Doen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laten zoals het is</translation>
        </message>
        <message>
            <source>Say why, in a few words.</source>
            <translation>Zeg waarom, in een paar woorden.</translation>
        </message>
    </context>
    <context>
        <name>HoldsPage</name>
        <message>
            <source>Holds</source>
            <translation>Reserveringen</translation>
        </message>
        <message>
            <source>Lists of holds</source>
            <translation>Lijsten van reserveringen</translation>
        </message>
        <message>
            <source>I fetch all of these</source>
            <translation>Ik ga deze halen</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Lijst afdrukken</translation>
        </message>
        <message>
            <source>Not on its shelf</source>
            <translation>Niet op zijn plank</translation>
        </message>
        <message>
            <source>Taken from the shelf</source>
            <translation>Uit de kast genomen</translation>
        </message>
        <message>
            <source>Print its slip again</source>
            <translation>Bonnetje opnieuw afdrukken</translation>
        </message>
        <message>
            <source>Has arrived</source>
            <translation>Is aangekomen</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Nooit aangekomen</translation>
        </message>
        <message>
            <source>To fetch ({count})</source>
            <translation>Te halen ({count})</translation>
        </message>
        <message>
            <source>Shelf ({count})</source>
            <translation>Afhaalkast ({count})</translation>
        </message>
        <message>
            <source>Between branches ({count})</source>
            <translation>Onderweg ({count})</translation>
        </message>
        <message>
            <source>Queue of a title</source>
            <translation>Wachtlijst van een titel</translation>
        </message>
        <message>
            <source>Copies that somebody waits for, in walking order</source>
            <translation>Exemplaren waar iemand op wacht, in looprichting</translation>
        </message>
        <message>
            <source>Nothing to fetch</source>
            <translation>Niets te halen</translation>
        </message>
        <message>
            <source>No copy on a shelf of this branch is asked for.</source>
            <translation>Geen exemplaar op een plank van deze vestiging is gevraagd.</translation>
        </message>
        <message>
            <source>On the holds' shelf</source>
            <translation>In de afhaalkast</translation>
        </message>
        <message>
            <source>The shelf is empty</source>
            <translation>De kast is leeg</translation>
        </message>
        <message>
            <source>Scan a copy that was fetched: it is kept for who is next.</source>
            <translation>Scan een gehaald exemplaar: het blijft staan voor wie aan de beurt is.</translation>
        </message>
        <message>
            <source>On its way to or from this branch</source>
            <translation>Onderweg van of naar deze vestiging</translation>
        </message>
        <message>
            <source>Nothing is on its way</source>
            <translation>Niets onderweg</translation>
        </message>
        <message>
            <source>A copy that arrives is scanned here or taken back as always.</source>
            <translation>Een exemplaar dat aankomt, scan je hier of neem je gewoon in.</translation>
        </message>
        <message>
            <source>Titles found</source>
            <translation>Gevonden titels</translation>
        </message>
        <message>
            <source>Which title?</source>
            <translation>Welke titel?</translation>
        </message>
        <message>
            <source>Type words of the title or the author in the field on top.</source>
            <translation>Typ woorden van titel of auteur in het veld bovenaan.</translation>
        </message>
        <message>
            <source>Who waits for it</source>
            <translation>Wie erop wacht</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>Niemand wacht</translation>
        </message>
        <message>
            <source>Choose a title.</source>
            <translation>Kies een titel.</translation>
        </message>
    </context>
    <context>
        <name>HoldsTab</name>
        <message>
            <source>Place a hold: title, author or barcode</source>
            <translation>Reserveren: titel, auteur of barcode</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Place the hold</source>
            <translation>Reserveren</translation>
        </message>
        <message>
            <source>This copy only</source>
            <translation>Alleen dit exemplaar</translation>
        </message>
        <message>
            <source>Holds of this member</source>
            <translation>Reserveringen van dit lid</translation>
        </message>
        <message>
            <source>No holds</source>
            <translation>Geen reserveringen</translation>
        </message>
        <message>
            <source>Look for a title, and place a hold on it.</source>
            <translation>Zoek een titel en reserveer hem.</translation>
        </message>
        <message>
            <source>Titles found</source>
            <translation>Gevonden titels</translation>
        </message>
        <message>
            <source>Which title?</source>
            <translation>Welke titel?</translation>
        </message>
        <message>
            <source>Type a few words, then press Enter.</source>
            <translation>Typ een paar woorden en druk op Enter.</translation>
        </message>
    </context>
    <context>
        <name>HomePane</name>
        <message>
            <source>Members found</source>
            <translation>Gevonden leden</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Niemand gevonden</translation>
        </message>
        <message>
            <source>Latest at this desk</source>
            <translation>Laatste handelingen aan deze balie</translation>
        </message>
        <message>
            <source>Nothing scanned yet</source>
            <translation>Nog niets gescand</translation>
        </message>
        <message>
            <source>An item scanned without a member is taken back.</source>
            <translation>Een exemplaar dat zonder lid wordt gescand, wordt ingenomen.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>lent</source>
            <translation>uitgeleend</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>ingenomen</translation>
        </message>
        <message>
            <source>&amp;Previous member (V)</source>
            <translation>&amp;Vorig lid (V)</translation>
        </message>
        <message>
            <source>born in {year}</source>
            <translation>geboren in {year}</translation>
        </message>
    </context>
    <context>
        <name>HouseholdPanel</name>
        <message>
            <source>Household</source>
            <translation>Gezin</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Niemand anders</translation>
        </message>
        <message>
            <source>Put members together who share an address and a bag of books.</source>
            <translation>Zet leden samen die een adres en een tas boeken delen.</translation>
        </message>
        <message>
            <source>Library card of the other member</source>
            <translation>Lidkaart van het andere lid</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Samenzetten</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Fiche openen</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Eruit halen</translation>
        </message>
    </context>
    <context>
        <name>IdentityPanel</name>
        <message>
            <source>Mandatory, for the membership</source>
            <translation>Verplicht, voor het lidmaatschap</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>Rijksregisternummer</translation>
        </message>
        <message>
            <source>Why there is no national number</source>
            <translation>Waarom er geen rijksregisternummer is</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>From an identity document or residence permit</source>
            <translation>Van een identiteitsdocument of verblijfsvergunning</translation>
        </message>
        <message>
            <source>From a signed form (child under 16, or through a school)</source>
            <translation>Van een ondertekend formulier (kind jonger dan 16, of via een school)</translation>
        </message>
        <message>
            <source>I have seen a valid identity document of this person</source>
            <translation>Ik heb een geldig identiteitsdocument van deze persoon gezien</translation>
        </message>
        <message>
            <source>Day/month/year; only the year if that is all</source>
            <translation>Dag/maand/jaar; alleen het jaar als dat alles is</translation>
        </message>
        <message>
            <source>Kept encrypted</source>
            <translation>Versleuteld bewaard</translation>
        </message>
        <message>
            <source>From the card. Type here only to replace it.</source>
            <translation>Van de kaart. Typ hier alleen om het te vervangen.</translation>
        </message>
        <message>
            <source>not on the card</source>
            <translation>niet op de kaart</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <source>To look at ({count})</source>
            <translation>Na te kijken ({count})</translation>
        </message>
        <message>
            <source>Decided ({count})</source>
            <translation>Beslist ({count})</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Na te kijken</translation>
        </message>
        <message>
            <source>What waits, and what was decided</source>
            <translation>Wat wacht, en wat beslist is</translation>
        </message>
        <message>
            <source>What staff should know</source>
            <translation>Wat de balie moet weten</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Er is nog niets beslist</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>Niets na te kijken</translation>
        </message>
        <message>
            <source>What two desks do that does not go together is told here.</source>
            <translation>Wat twee balies doen en wat niet samengaat, staat hier.</translation>
        </message>
    </context>
    <context>
        <name>IssuePanel</name>
        <message>
            <source>&amp;Keep the draft</source>
            <translation>Ontwerp be&amp;waren</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pauzeren</translation>
        </message>
        <message>
            <source>Thro&amp;w the draft away</source>
            <translation>Ontwerp we&amp;ggooien</translation>
        </message>
        <message>
            <source>&amp;Yes, send it</source>
            <translation>&amp;Ja, versturen</translation>
        </message>
        <message>
            <source>&amp;No, not yet</source>
            <translation>&amp;Nee, nog niet</translation>
        </message>
        <message>
            <source>As it &amp;goes</source>
            <translation>Zoals het vertre&amp;kt</translation>
        </message>
        <message>
            <source>A trial &amp;copy to yourself</source>
            <translation>Een &amp;proefexemplaar naar jezelf</translation>
        </message>
        <message>
            <source>your own e-mail address</source>
            <translation>je eigen e-mailadres</translation>
        </message>
        <message>
            <source>Send the t&amp;rial copy</source>
            <translation>P&amp;roefexemplaar versturen</translation>
        </message>
        <message>
            <source>How far the issue is</source>
            <translation>Hoever het nummer staat</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph; an address of a page can be clicked.</source>
            <translation>Een lege regel begint een nieuwe alinea; op het adres van een pagina kan de lezer klikken.</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>&amp;Onderwerp</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>&amp;Tekst</translation>
        </message>
        <message>
            <source>Subject ({name})</source>
            <translation>Onderwerp ({name})</translation>
        </message>
        <message>
            <source>Text ({name})</source>
            <translation>Tekst ({name})</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>V&amp;erdergaan</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send to %n reader(s)…</source>
            <translation>
                <numerusform>&amp;Versturen naar %n lezer…</numerusform>
                <numerusform>&amp;Versturen naar %n lezers…</numerusform>
            </translation>
        </message>
        <message>
            <source>No mail server is set for this desk: [mail] in settings.toml.</source>
            <translation>Voor deze balie is geen mailserver ingesteld: [mail] in settings.toml.</translation>
        </message>
    </context>
    <context>
        <name>ItemsPage</name>
        <message>
            <source>To sort out ({count})</source>
            <translation>Uit te zoeken ({count})</translation>
        </message>
        <message>
            <source>Nothing to sort out</source>
            <translation>Niets uit te zoeken</translation>
        </message>
        <message>
            <source>Scan an item to say what is the matter with it.</source>
            <translation>Scan een exemplaar om te zeggen wat ermee is.</translation>
        </message>
        <message>
            <source>Items to sort out</source>
            <translation>Uit te zoeken exemplaren</translation>
        </message>
        <message>
            <source>In &amp;order</source>
            <translation>In &amp;orde</translation>
        </message>
        <message>
            <source>&amp;Damaged</source>
            <translation>&amp;Beschadigd</translation>
        </message>
        <message>
            <source>&amp;Not on its shelf</source>
            <translation>&amp;Niet in het rek</translation>
        </message>
        <message>
            <source>&amp;Lost: charge it</source>
            <translation>&amp;Verloren: aanrekenen</translation>
        </message>
        <message>
            <source>Why it leaves the collection</source>
            <translation>Waarom het uit de collectie gaat</translation>
        </message>
        <message>
            <source>Out of the &amp;collection</source>
            <translation>&amp;Uit de collectie</translation>
        </message>
        <message>
            <source>&amp;Back in the collection</source>
            <translation>&amp;Terug in de collectie</translation>
        </message>
    </context>
    <context>
        <name>JoinPanel</name>
        <message>
            <source>E-&amp;mail</source>
            <translation>E-&amp;mail</translation>
        </message>
        <message>
            <source>&amp;How they asked</source>
            <translation>&amp;Hoe het gevraagd werd</translation>
        </message>
        <message>
            <source>&amp;Language of the newsletter</source>
            <translation>&amp;Taal van de nieuwsbrief</translation>
        </message>
        <message>
            <source>Here, and agrees with the text on the screen</source>
            <translation>Hier, en akkoord met de tekst op het scherm</translation>
        </message>
        <message>
            <source>On paper, signed</source>
            <translation>Op papier, ondertekend</translation>
        </message>
        <message>
            <source>&amp;Sign up</source>
            <translation>In&amp;schrijven</translation>
        </message>
        <message>
            <source>Sign o&amp;ff</source>
            <translation>&amp;Uitschrijven</translation>
        </message>
        <message>
            <source>What is &amp;kept of this address…</source>
            <translation>Wat van dit adres &amp;bewaard wordt…</translation>
        </message>
        <message>
            <source>Sign up from a f&amp;ile…</source>
            <translation>Inschrijven uit een bes&amp;tand…</translation>
        </message>
        <message>
            <source>Sign off from a fil&amp;e…</source>
            <translation>Uitschrijven uit een b&amp;estand…</translation>
        </message>
        <message>
            <source>&amp;Text that they agree with</source>
            <translation>Tekst waarmee ze a&amp;kkoord gaan</translation>
        </message>
        <message>
            <source>Rows of the file that were not done</source>
            <translation>Rijen van het bestand die niet lukten</translation>
        </message>
        <message>
            <source>The address serves the newsletter only, and nothing ties it to a member. Signing off wipes it at once, at every desk.</source>
            <translation>Het adres dient alleen voor de nieuwsbrief en hangt aan geen enkel lid vast. Uitschrijven wist het meteen, aan elke balie.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Afdrukken</translation>
        </message>
        <message>
            <source>Save to a &amp;file</source>
            <translation>Bewaren in een &amp;bestand</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Herstelsleutel: {key}</translation>
        </message>
        <message>
            <source>Balie, recovery key of {library}</source>
            <translation>Balie, herstelsleutel van {library}</translation>
        </message>
        <message>
            <source>The file could not be written. Choose another place.</source>
            <translation>Het bestand kon niet geschreven worden. Kies een andere plaats.</translation>
        </message>
        <message>
            <source>Sheet {mark}</source>
            <translation>Blad {mark}</translation>
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
            <translation>Naam in het &amp;Nederlands</translation>
        </message>
        <message>
            <source>Name in &amp;French</source>
            <translation>Naam in het &amp;Frans</translation>
        </message>
        <message>
            <source>Name in &amp;German</source>
            <translation>Naam in het &amp;Duits</translation>
        </message>
        <message>
            <source>Name in &amp;English</source>
            <translation>Naam in het &amp;Engels</translation>
        </message>
        <message>
            <source>F&amp;irst age</source>
            <translation>Eerste &amp;leeftijd</translation>
        </message>
        <message>
            <source>&amp;Last age</source>
            <translation>L&amp;aatste leeftijd</translation>
        </message>
        <message>
            <source>A short word that imports and rules know it by</source>
            <translation>Een kort woord, voor import en regels</translation>
        </message>
        <message>
            <source>Shown where another name is empty</source>
            <translation>Ook getoond waar een andere naam leeg is</translation>
        </message>
        <message>
            <source>Empty: from birth</source>
            <translation>Leeg: vanaf de geboorte</translation>
        </message>
        <message>
            <source>Empty: no last age</source>
            <translation>Leeg: geen laatste leeftijd</translation>
        </message>
        <message>
            <source>Only with a &amp;proof that staff have seen</source>
            <translation>Alleen met een &amp;bewijs dat het personeel zag</translation>
        </message>
        <message>
            <source>In &amp;use: members can be in it</source>
            <translation>In gebr&amp;uik: leden kunnen erin zitten</translation>
        </message>
        <message>
            <source>In &amp;use: items can be of it</source>
            <translation>In gebr&amp;uik: exemplaren kunnen ervan zijn</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>Be&amp;waren</translation>
        </message>
        <message>
            <source>A new category</source>
            <translation>Een nieuwe categorie</translation>
        </message>
        <message>
            <source>A new type of item</source>
            <translation>Een nieuwe materiaalsoort</translation>
        </message>
        <message>
            <source>The category chosen</source>
            <translation>De gekozen categorie</translation>
        </message>
        <message>
            <source>The type chosen</source>
            <translation>De gekozen soort</translation>
        </message>
    </context>
    <context>
        <name>KindsPage</name>
        <message>
            <source>Categories and types of items</source>
            <translation>Categorieën en materiaalsoorten</translation>
        </message>
        <message>
            <source>Categories of members</source>
            <translation>Categorieën van leden</translation>
        </message>
        <message>
            <source>Types of items</source>
            <translation>Materiaalsoorten</translation>
        </message>
    </context>
    <context>
        <name>KindsTab</name>
        <message>
            <source>Categories ({count})</source>
            <translation>Categorieën ({count})</translation>
        </message>
        <message>
            <source>Types ({count})</source>
            <translation>Soorten ({count})</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Nog geen</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>N&amp;ieuw</translation>
        </message>
    </context>
    <context>
        <name>LoansTab</name>
        <message>
            <source>&amp;Why this date?</source>
            <translation>&amp;Waarom deze datum?</translation>
        </message>
        <message>
            <source>L&amp;ost</source>
            <translation>Verl&amp;oren</translation>
        </message>
        <message>
            <source>Says it is &amp;back</source>
            <translation>Zegt dat het &amp;terug is</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Onge&amp;daan maken</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>Thuis</translation>
        </message>
        <message>
            <source>Nothing at home</source>
            <translation>Niets thuis</translation>
        </message>
        <message>
            <source>What is lent to this member stands here until it is taken back.</source>
            <translation>Wat aan dit lid is uitgeleend, staat hier tot het is ingenomen.</translation>
        </message>
    </context>
    <context>
        <name>LogTab</name>
        <message>
            <source>Who looked</source>
            <translation>Wie keek</translation>
        </message>
        <message>
            <source>Whose file</source>
            <translation>Wiens fiche</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>de laatste dag</translation>
        </message>
        <message>
            <source>the last week</source>
            <translation>de laatste week</translation>
        </message>
        <message>
            <source>the last month</source>
            <translation>de laatste maand</translation>
        </message>
        <message>
            <source>the last 3 months</source>
            <translation>de laatste 3 maanden</translation>
        </message>
        <message>
            <source>the last 2 years</source>
            <translation>de laatste 2 jaar</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Fiche openen</translation>
        </message>
        <message>
            <source>All this person looked at</source>
            <translation>Alles wat deze collega bekeek</translation>
        </message>
        <message>
            <source>This says nothing about why. There may be a good reason: ask first.</source>
            <translation>Dit zegt niets over het waarom. Er kan een goede reden zijn: vraag het eerst.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>iedereen</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>alle leden</translation>
        </message>
        <message>
            <source>Pointed out: {odd}. The newest {count} lines of the log</source>
            <translation>Opvallend: {odd}. De laatste {count} lijnen van het logboek</translation>
        </message>
        <message>
            <source>Pointed out: {odd}. Lines of the log: {count}</source>
            <translation>Opvallend: {odd}. Lijnen in het logboek: {count}</translation>
        </message>
        <message>
            <source>Nobody looked</source>
            <translation>Niemand keek</translation>
        </message>
        <message>
            <source>Ask for more days, for another member or for everybody.</source>
            <translation>Vraag meer dagen, een ander lid of iedereen.</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>At home ({count})</source>
            <translation>Thuis ({count})</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Toestemmingen</translation>
        </message>
        <message>
            <source>&amp;Lend to this member</source>
            <translation>&amp;Uitlenen aan dit lid</translation>
        </message>
        <message>
            <source>&amp;Close the file</source>
            <translation>Fiche &amp;sluiten</translation>
        </message>
        <message>
            <source>Parts of the file</source>
            <translation>Delen van de fiche</translation>
        </message>
        <message>
            <source>No file open</source>
            <translation>Geen fiche open</translation>
        </message>
        <message>
            <source>Open a member at the counter, then choose their file.</source>
            <translation>Open een lid aan de balie en kies dan de ledenfiche.</translation>
        </message>
        <message>
            <source>Member file</source>
            <translation>Ledenfiche</translation>
        </message>
        <message>
            <source>Membership ended {day}</source>
            <translation>Lidmaatschap afgelopen op {day}</translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Lid tot {day}</translation>
        </message>
        <message>
            <source>Under 16</source>
            <translation>Jonger dan 16</translation>
        </message>
        <message>
            <source>Not normally returned: {count}</source>
            <translation>Niet normaal ingenomen: {count}</translation>
        </message>
    </context>
    <context>
        <name>MemberPanel</name>
        <message>
            <source>{count} at home</source>
            <translation>{count} thuis</translation>
        </message>
        <message>
            <source>Membership ended {day}</source>
            <translation>Lidmaatschap afgelopen op {day}</translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Lid tot {day}</translation>
        </message>
        <message>
            <source>At home: {count}</source>
            <translation>Thuis: {count}</translation>
        </message>
        <message>
            <source>Late: {count}</source>
            <translation>Te laat: {count}</translation>
        </message>
        <message>
            <source>Ready to fetch: {count}</source>
            <translation>Klaar om mee te nemen: {count}</translation>
        </message>
        <message>
            <source>Parent or guardian:</source>
            <translation>Ouder of voogd:</translation>
        </message>
        <message>
            <source>Stands for:</source>
            <translation>Staat in voor:</translation>
        </message>
        <message>
            <source>Household:</source>
            <translation>Gezin:</translation>
        </message>
        <message>
            <source>To pay: {sum}</source>
            <translation>Te betalen: {sum}</translation>
        </message>
        <message>
            <source>Credit: {sum}</source>
            <translation>Tegoed: {sum}</translation>
        </message>
        <message>
            <source>Under 16</source>
            <translation>Jonger dan 16</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Jonger dan 18</translation>
        </message>
        <message>
            <source>Adult</source>
            <translation>Volwassen</translation>
        </message>
        <message>
            <source>E-mail and telephone allowed</source>
            <translation>E-mail en telefoon toegestaan</translation>
        </message>
        <message>
            <source>E-mail allowed</source>
            <translation>E-mail toegestaan</translation>
        </message>
        <message>
            <source>Telephone allowed</source>
            <translation>Telefoon toegestaan</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Alleen brieven</translation>
        </message>
    </context>
    <context>
        <name>MovePanel</name>
        <message>
            <source>Members of this category</source>
            <translation>Leden van deze categorie</translation>
        </message>
        <message>
            <source>Put them all in</source>
            <translation>Zet ze allemaal in</translation>
        </message>
        <message>
            <source>Move them all</source>
            <translation>Allemaal verplaatsen</translation>
        </message>
        <message>
            <source>Take the move back</source>
            <translation>Verplaatsing terugdraaien</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} van {whole}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) still have it, and count in the category of their age.</source>
            <translation>
                <numerusform>%n lid heeft ze nog, en telt in de categorie van zijn leeftijd.</numerusform>
                <numerusform>%n leden hebben ze nog, en tellen in de categorie van hun leeftijd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved out of it, the last on {day}.</source>
            <translation>
                <numerusform>%n lid is eruit verplaatst, het laatst op {day}.</numerusform>
                <numerusform>%n leden zijn eruit verplaatst, het laatst op {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsletterPage</name>
        <message>
            <source>Newsletter</source>
            <translation>Nieuwsbrief</translation>
        </message>
        <message>
            <source>Sign up or off</source>
            <translation>In- of uitschrijven</translation>
        </message>
        <message>
            <source>Who is on the list</source>
            <translation>Wie op de lijst staat</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Nummers</translation>
        </message>
        <message>
            <source>New &amp;issue</source>
            <translation>N&amp;ieuw nummer</translation>
        </message>
        <message>
            <source>Issues, the latest first</source>
            <translation>Nummers, het laatste eerst</translation>
        </message>
        <message>
            <source>No issue yet</source>
            <translation>Nog geen nummer</translation>
        </message>
        <message>
            <source>Write the first one at the side.</source>
            <translation>Schrijf het eerste hiernaast.</translation>
        </message>
    </context>
    <context>
        <name>NoticesPage</name>
        <message>
            <source>Notices</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>&amp;Print the letters</source>
            <translation>Brieven af&amp;drukken</translation>
        </message>
        <message>
            <source>Letters as PD&amp;F…</source>
            <translation>Brieven als &amp;pdf…</translation>
        </message>
        <message>
            <source>&amp;Do not send this one</source>
            <translation>D&amp;eze niet versturen</translation>
        </message>
        <message>
            <source>&amp;Ask or correct: open the member</source>
            <translation>&amp;Vragen of verbeteren: open het lid</translation>
        </message>
        <message>
            <source>Add&amp;ress asked at the desk</source>
            <translation>Ad&amp;res gevraagd aan de balie</translation>
        </message>
        <message>
            <source>As it goes</source>
            <translation>Zoals het vertrekt</translation>
        </message>
        <message>
            <source>Working on the notices</source>
            <translation>Bezig met de berichten</translation>
        </message>
        <message>
            <source>&amp;Yes, they are printed</source>
            <translation>&amp;Ja, ze zijn afgedrukt</translation>
        </message>
        <message>
            <source>&amp;No, not yet</source>
            <translation>&amp;Nee, nog niet</translation>
        </message>
        <message>
            <source>The mail server wants a password</source>
            <translation>De mailserver vraagt een wachtwoord</translation>
        </message>
        <message>
            <source>Password of the mail &amp;server</source>
            <translation>Wachtwoord van de mail&amp;server</translation>
        </message>
        <message>
            <source>&amp;Keep it in the encrypted file</source>
            <translation>&amp;Bewaren in het versleutelde bestand</translation>
        </message>
        <message numerus="yes">
            <source>Send %n &amp;mail(s)</source>
            <translation>
                <numerusform>%n &amp;mail versturen</numerusform>
                <numerusform>%n &amp;mails versturen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Are the %n letter(s) on paper?</source>
            <translation>
                <numerusform>Staat de brief op papier?</numerusform>
                <numerusform>Staan de %n brieven op papier?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due today, or everything went already.</source>
            <translation>Vandaag moet er niets weg, of alles is al vertrokken.</translation>
        </message>
        <message>
            <source>No mail server is set for this desk: [mail] in settings.toml.</source>
            <translation>Voor deze balie is geen mailserver ingesteld: [mail] in settings.toml.</translation>
        </message>
        <message>
            <source>To go: {count}</source>
            <translation>Te versturen: {count}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Niets te versturen</translation>
        </message>
        <message>
            <source>Mail does not arrive: {count}</source>
            <translation>Mail komt niet aan: {count}</translation>
        </message>
    </context>
    <context>
        <name>NumberPanel</name>
        <message>
            <source>National number</source>
            <translation>Rijksregisternummer</translation>
        </message>
        <message>
            <source>Show in full</source>
            <translation>Volledig tonen</translation>
        </message>
        <message>
            <source>Why it must be seen</source>
            <translation>Waarom het gezien moet worden</translation>
        </message>
        <message>
            <source>The reason is noted with your name.</source>
            <translation>De reden wordt genoteerd met je naam erbij.</translation>
        </message>
        <message>
            <source>Show for half a minute</source>
            <translation>Een halve minuut tonen</translation>
        </message>
        <message>
            <source>Don't show</source>
            <translation>Niet tonen</translation>
        </message>
        <message>
            <source>{mask} (stored encrypted)</source>
            <translation>{mask} (versleuteld bewaard)</translation>
        </message>
        <message>
            <source>Not kept: this person has none</source>
            <translation>Niet bewaard: deze persoon heeft er geen</translation>
        </message>
        <message>
            <source>Not kept: the library's legal ground is not filled in</source>
            <translation>Niet bewaard: de wettelijke grond van de bibliotheek is niet ingevuld</translation>
        </message>
    </context>
    <context>
        <name>ObstacleLines</name>
        <message>
            <source>{what}, until {day}</source>
            <translation>{what}, tot {day}</translation>
        </message>
    </context>
    <context>
        <name>Omnibox</name>
        <message>
            <source>Scan or search</source>
            <translation>Scan of zoek</translation>
        </message>
        <message>
            <source>Scan or search: card, item, eID or name</source>
            <translation>Scan of zoek: kaart, exemplaar, eID of naam</translation>
        </message>
    </context>
    <context>
        <name>PayPanel</name>
        <message>
            <source>Pay</source>
            <translation>Betalen</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Bedrag</translation>
        </message>
        <message>
            <source>What is paid too much stays as credit.</source>
            <translation>Wat te veel betaald is, blijft als tegoed.</translation>
        </message>
        <message>
            <source>Only the line that is chosen</source>
            <translation>Alleen de gekozen regel</translation>
        </message>
        <message>
            <source>There is nothing to pay.</source>
            <translation>Er is niets te betalen.</translation>
        </message>
        <message>
            <source>Paid in cash</source>
            <translation>Contant betaald</translation>
        </message>
        <message>
            <source>Paid by card</source>
            <translation>Betaald met kaart</translation>
        </message>
        <message>
            <source>Paid by transfer</source>
            <translation>Betaald per overschrijving</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Sessie</translation>
        </message>
        <message>
            <source>Sign &amp;off</source>
            <translation>&amp;Uitschrijven</translation>
        </message>
        <message>
            <source>Put &amp;back on the list</source>
            <translation>Terug op de &amp;lijst</translation>
        </message>
        <message>
            <source>Has been to&amp;ld</source>
            <translation>Is v&amp;erwittigd</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>W&amp;issen</translation>
        </message>
        <message>
            <source>What we k&amp;eep</source>
            <translation>Wat we &amp;bewaren</translation>
        </message>
        <message>
            <source>Cas&amp;h</source>
            <translation>&amp;Contant</translation>
        </message>
        <message>
            <source>&amp;Terminal</source>
            <translation>&amp;Terminal</translation>
        </message>
        <message>
            <source>Give bac&amp;k</source>
            <translation>Terug&amp;geven</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>B&amp;onnetje</translation>
        </message>
        <message>
            <source>&amp;Mail about a change</source>
            <translation>Wijziging &amp;mailen</translation>
        </message>
        <message>
            <source>&amp;Print list</source>
            <translation>Lijst &amp;drukken</translation>
        </message>
        <message>
            <source>List as PD&amp;F</source>
            <translation>Lijst als PD&amp;F</translation>
        </message>
        <message numerus="yes">
            <source>%n with a place</source>
            <translation>
                <numerusform>%n met een plaats</numerusform>
                <numerusform>%n met een plaats</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody on the list</source>
            <translation>Niemand op de lijst</translation>
        </message>
        <message>
            <source>Did &amp;not come</source>
            <translation>&amp;Niet gekomen</translation>
        </message>
        <message>
            <source>&amp;Came</source>
            <translation>&amp;Gekomen</translation>
        </message>
        <message numerus="yes">
            <source>Ma&amp;il these %n</source>
            <translation>
                <numerusform>&amp;Alleen deze %n mailen</numerusform>
                <numerusform>&amp;Alleen deze %n mailen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ma&amp;il this one</source>
            <translation>&amp;Alleen hierheen mailen</translation>
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <source>Photo on the card</source>
            <translation>Foto op de kaart</translation>
        </message>
        <message>
            <source>No photo</source>
            <translation>Geen foto</translation>
        </message>
    </context>
    <context>
        <name>PiecesPanel</name>
        <message>
            <source>Coins and notes</source>
            <translation>Munten en biljetten</translation>
        </message>
    </context>
    <context>
        <name>PlanPanel</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Title ({name})</source>
            <translation>Titel ({name})</translation>
        </message>
        <message>
            <source>What it is ({name})</source>
            <translation>Wat het is ({name})</translation>
        </message>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Sessies</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Plaats</translation>
        </message>
        <message>
            <source>&amp;Number of places</source>
            <translation>&amp;Aantal plaatsen</translation>
        </message>
        <message>
            <source>From &amp;age</source>
            <translation>&amp;Vanaf leeftijd</translation>
        </message>
        <message>
            <source>&amp;Up to age</source>
            <translation>&amp;Tot en met leeftijd</translation>
        </message>
        <message>
            <source>Pri&amp;ce</source>
            <translation>P&amp;rijs</translation>
        </message>
        <message>
            <source>&amp;First day to enrol</source>
            <translation>&amp;Eerste dag om in te schrijven</translation>
        </message>
        <message>
            <source>&amp;Last day to enrol</source>
            <translation>&amp;Laatste dag om in te schrijven</translation>
        </message>
        <message>
            <source>Such as 05/12/2026 14:00-16:00; put a semicolon between two</source>
            <translation>Zoals 05/12/2026 14:00-16:00; zet tussen twee een puntkomma</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Leeg: geen grens</translation>
        </message>
        <message>
            <source>&amp;Members only</source>
            <translation>Alleen le&amp;den</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>Cancel the acti&amp;vity</source>
            <translation>A&amp;ctiviteit annuleren</translation>
        </message>
    </context>
    <context>
        <name>PledgePage</name>
        <message>
            <source>{name}, before you begin</source>
            <translation>{name}, voor je begint</translation>
        </message>
        <message>
            <source>Once a year you read this and declare it. The day is noted with your account.</source>
            <translation>Eén keer per jaar lees je dit en verklaar je het. De dag wordt bij je account genoteerd.</translation>
        </message>
        <message>
            <source>I &amp;declare this, to work</source>
            <translation>&amp;Ik verklaar dit, aan het werk</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Niet nu</translation>
        </message>
        <message>
            <source>Everybody who works with data of members is bound to confidentiality. Read the page, and press the button or Enter. With Not now you sign in later; nobody works at the desk before declaring it. Your library can write words of its own, on the page Privacy.</source>
            <translation>Wie met gegevens van leden werkt, is gebonden aan geheimhouding. Lees de pagina en druk op de knop of op Enter. Met Niet nu meld je je later aan; niemand werkt aan de balie voor dit verklaard is. Je bibliotheek kan eigen teksten schrijven, op de pagina Privacy.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registers</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Verwerkers</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidenten</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Overheden</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Teksten</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Bewaartermijnen</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Wie keek</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Wat we bewaren</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Zelfcontrole</translation>
        </message>
    </context>
    <context>
        <name>ReadersPage</name>
        <message>
            <source>Card reader</source>
            <translation>Kaartlezer</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Kijk opnieuw</translation>
        </message>
        <message>
            <source>How far this desk gets</source>
            <translation>Hoe ver deze balie komt</translation>
        </message>
        <message>
            <source>Which reader to use</source>
            <translation>Welke lezer gebruiken</translation>
        </message>
        <message>
            <source>This desk remembers the choice, and uses any while it is not there.</source>
            <translation>Deze balie onthoudt de keuze, en gebruikt om het even welke lezer zolang die er niet is.</translation>
        </message>
        <message>
            <source>Balie is looking…</source>
            <translation>Balie kijkt na…</translation>
        </message>
        <message>
            <source>For support: {code}</source>
            <translation>Voor de helpdesk: {code}</translation>
        </message>
        <message>
            <source>Any reader</source>
            <translation>Om het even welke lezer</translation>
        </message>
    </context>
    <context>
        <name>ReadersPanel</name>
        <message>
            <source>&amp;Look for an address</source>
            <translation>&amp;Zoek een adres</translation>
        </message>
        <message>
            <source>Sign this address o&amp;ff</source>
            <translation>Dit adres &amp;uitschrijven</translation>
        </message>
        <message>
            <source>Sign this one off &amp;too</source>
            <translation>Ook dit &amp;adres uitschrijven</translation>
        </message>
        <message>
            <source>&amp;Mailing service</source>
            <translation>&amp;Verzenddienst</translation>
        </message>
        <message>
            <source>&amp;Hand the list over…</source>
            <translation>&amp;Lijst doorgeven…</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) on the list</source>
            <translation>
                <numerusform>%n adres op de lijst</numerusform>
                <numerusform>%n adressen op de lijst</numerusform>
            </translation>
        </message>
        <message>
            <source>No address like that</source>
            <translation>Zo'n adres is er niet</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>Er staat nog niemand op de lijst</translation>
        </message>
        <message>
            <source>Sign the first reader up.</source>
            <translation>Schrijf de eerste lezer in.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more: type a part of the address.</source>
            <translation>
                <numerusform>En nog %n: typ een deel van het adres.</numerusform>
                <numerusform>En nog %n: typ een deel van het adres.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last issue did not arrive: {count}</source>
            <translation>Het laatste nummer kwam niet aan: {count}</translation>
        </message>
        <message>
            <source>To let a mailing service send it, add it under Privacy, Registers, as the party that sends the newsletter.</source>
            <translation>Wil je een verzenddienst laten versturen, voeg die dan toe bij Privacy, Registers, als wie de nieuwsbrief verstuurt.</translation>
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Looking…</source>
            <translation>Balie kijkt…</translation>
        </message>
        <message>
            <source>Is this desk ready?</source>
            <translation>Is deze balie klaar?</translation>
        </message>
        <message>
            <source>Put an eID in the reader and print a test page. You can do both later too.</source>
            <translation>Steek een eID in de lezer en druk een testpagina af. Beide kunnen ook later.</translation>
        </message>
        <message>
            <source>&amp;Test the reader</source>
            <translation>&amp;Lezer testen</translation>
        </message>
        <message>
            <source>Test the &amp;printer</source>
            <translation>&amp;Printer testen</translation>
        </message>
        <message>
            <source>&amp;Go to the desk</source>
            <translation>&amp;Naar de balie</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Keep this recovery key</source>
            <translation>Bewaar deze herstelsleutel</translation>
        </message>
        <message>
            <source>It is shown only now. It opens the library when all passphrases are lost, and new desks join with it. Keep it on paper, in a safe place.</source>
            <translation>Hij wordt alleen nu getoond. Hij opent de bibliotheek als alle wachtwoordzinnen verloren zijn, en nieuwe balies sluiten ermee aan. Bewaar hem op papier, op een veilige plaats.</translation>
        </message>
        <message>
            <source>I have the recovery key on paper or in a safe file</source>
            <translation>Ik heb de herstelsleutel op papier of in een veilig bestand</translation>
        </message>
        <message>
            <source>&amp;Go to the desk</source>
            <translation>&amp;Naar de balie</translation>
        </message>
    </context>
    <context>
        <name>RegisterDifferences</name>
        <message>
            <source>The National Register says the same as the file.</source>
            <translation>Het Rijksregister zegt hetzelfde als het dossier.</translation>
        </message>
        <message>
            <source>In the National Register</source>
            <translation>In het Rijksregister</translation>
        </message>
    </context>
    <context>
        <name>RegisterTab</name>
        <message>
            <source>This is what the program itself goes by. It can't keep what is not here.</source>
            <translation>Hier houdt het programma zich zelf aan. Wat hier niet staat, kan het niet bewaren.</translation>
        </message>
        <message>
            <source>Writing the record</source>
            <translation>Het register wordt geschreven</translation>
        </message>
        <message>
            <source>Record of processing as PDF…</source>
            <translation>Verwerkingsregister als pdf…</translation>
        </message>
        <message>
            <source>What is kept about persons ({count})</source>
            <translation>Wat we over personen bewaren ({count})</translation>
        </message>
    </context>
    <context>
        <name>RegistrationPage</name>
        <message>
            <source>Register a member</source>
            <translation>Een lid inschrijven</translation>
        </message>
        <message>
            <source>&amp;Save the membership</source>
            <translation>Lidmaatschap &amp;bewaren</translation>
        </message>
        <message>
            <source>Cancel: nothing is kept</source>
            <translation>Annuleren: niets wordt bewaard</translation>
        </message>
        <message>
            <source>Another card is in the reader: {name}. Whose card is it?</source>
            <translation>Er steekt een andere kaart in de lezer: {name}. Van wie is ze?</translation>
        </message>
        <message>
            <source>Somebody else to register: drop this form</source>
            <translation>Iemand anders inschrijven: dit formulier laten vallen</translation>
        </message>
        <message>
            <source>The parent or guardian</source>
            <translation>De ouder of voogd</translation>
        </message>
        <message>
            <source>The parent or guardian, instead of {name}</source>
            <translation>De ouder of voogd, in plaats van {name}</translation>
        </message>
        <message>
            <source>Leave this form as it is</source>
            <translation>Dit formulier laten zoals het is</translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation>Deze fiche openen</translation>
        </message>
        <message>
            <source>{surname} {given}, {year}, {street}: open this file</source>
            <translation>{surname} {given}, {year}, {street}: deze fiche openen</translation>
        </message>
        <message>
            <source>This person may be a member already. Is it the same person?</source>
            <translation>Deze persoon is misschien al lid. Gaat het om dezelfde persoon?</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests about data</source>
            <translation>Aanvragen over gegevens</translation>
        </message>
        <message>
            <source>&amp;New request…</source>
            <translation>&amp;Nieuwe aanvraag…</translation>
        </message>
        <message>
            <source>What is &amp;asked</source>
            <translation>W&amp;at gevraagd wordt</translation>
        </message>
        <message>
            <source>&amp;Received on</source>
            <translation>&amp;Ontvangen op</translation>
        </message>
        <message>
            <source>Empty for today; the answer is due a month later.</source>
            <translation>Leeg voor vandaag; het antwoord moet er een maand later zijn.</translation>
        </message>
        <message>
            <source>&amp;Take it in</source>
            <translation>O&amp;pnemen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Ann&amp;uleren</translation>
        </message>
        <message>
            <source>New request of {name}</source>
            <translation>Nieuwe aanvraag van {name}</translation>
        </message>
        <message>
            <source>Open: {count}</source>
            <translation>Open: {count}</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Geen open aanvragen</translation>
        </message>
        <message>
            <source>Open the member at the counter, then come here to take in what they ask.</source>
            <translation>Open het lid aan de balie en kom dan hierheen om de aanvraag op te nemen.</translation>
        </message>
    </context>
    <context>
        <name>ResultLine</name>
        <message>
            <source>What it says is hidden. F11 shows it.</source>
            <translation>Wat er staat is verborgen. F11 toont het.</translation>
        </message>
    </context>
    <context>
        <name>RetentionTab</name>
        <message>
            <source>Look ahead</source>
            <translation>Vooruitkijken</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 dagen</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 maanden</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>een jaar</translation>
        </message>
        <message>
            <source>2 years</source>
            <translation>2 jaar</translation>
        </message>
        <message>
            <source>Deleted so far</source>
            <translation>Tot nu gewist</translation>
        </message>
        <message>
            <source>Nobody was deleted yet</source>
            <translation>Er werd nog niemand gewist</translation>
        </message>
        <message>
            <source>The numbers stay; they name nobody.</source>
            <translation>De aantallen blijven; ze noemen niemand.</translation>
        </message>
        <message>
            <source>To be deleted, or waiting ({count})</source>
            <translation>Te wissen, of wachtend ({count})</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>No membership is over for so long that it is deleted in this time.</source>
            <translation>Geen enkel lidmaatschap is zo lang voorbij dat het in deze tijd gewist wordt.</translation>
        </message>
    </context>
    <context>
        <name>ReturnPage</name>
        <message>
            <source>Take back</source>
            <translation>Innemen</translation>
        </message>
        <message>
            <source>Used in the &amp;library</source>
            <translation>Gebruikt in de &amp;bibliotheek</translation>
        </message>
        <message>
            <source>&amp;Empty the list</source>
            <translation>Lijst &amp;leegmaken</translation>
        </message>
        <message>
            <source>&amp;Undo this row (F4)</source>
            <translation>&amp;Ongedaan maken (F4)</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>&amp;Waarom?</translation>
        </message>
        <message>
            <source>&amp;Book drop: counts for {day}</source>
            <translation>&amp;Inleverbus: telt voor {day}</translation>
        </message>
        <message>
            <source>&amp;Book drop: handed in before opening</source>
            <translation>&amp;Inleverbus: ingeleverd vóór opening</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) taken back today</source>
            <translation>
                <numerusform>%n exemplaar ingenomen vandaag</numerusform>
                <numerusform>%n exemplaren ingenomen vandaag</numerusform>
            </translation>
        </message>
        <message>
            <source>Scanned now: {count}</source>
            <translation>Nu gescand: {count}</translation>
        </message>
        <message>
            <source>Scan what comes back</source>
            <translation>Scan wat terugkomt</translation>
        </message>
        <message>
            <source>Every item scanned here is taken back, one after the other.</source>
            <translation>Elk exemplaar dat je hier scant, wordt ingenomen, het ene na het andere.</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>&amp;Value</source>
            <translation>&amp;Waarde</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Vestiging</translation>
        </message>
        <message>
            <source>Kin&amp;d of member</source>
            <translation>Soort li&amp;d</translation>
        </message>
        <message>
            <source>&amp;Type of item</source>
            <translation>Ma&amp;teriaalsoort</translation>
        </message>
        <message>
            <source>&amp;From (empty: today)</source>
            <translation>V&amp;anaf (leeg: vandaag)</translation>
        </message>
        <message>
            <source>Type of item, another than those listed</source>
            <translation>Materiaalsoort, een andere dan die in de lijst</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>&amp;Instellen</translation>
        </message>
        <message>
            <source>Take this row a&amp;way</source>
            <translation>Deze &amp;rij wegnemen</translation>
        </message>
        <message>
            <source>Days late = sum in all; such as 14 = 10,00; 28 = 20,00</source>
            <translation>Dagen te laat = som in totaal; bijvoorbeeld 14 = 10,00; 28 = 20,00</translation>
        </message>
        <message>
            <source>Days after the due date, mail or letter, cost; -3 mail 0; 14 letter 1</source>
            <translation>Dagen na de inleverdatum, mail of letter (brief), kost; -3 mail 0; 14 letter 1</translation>
        </message>
        <message>
            <source>Month and day, such as 08-31; empty for a rolling year</source>
            <translation>Maand en dag, bijvoorbeeld 08-31; leeg voor een lopend jaar</translation>
        </message>
        <message>
            <source>Empty: no limit, or the usual one</source>
            <translation>Leeg: geen grens, of de gebruikelijke</translation>
        </message>
        <message>
            <source>every one</source>
            <translation>allemaal</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Rules of lending</source>
            <translation>Uitleenregels</translation>
        </message>
        <message>
            <source>What holds everywhere</source>
            <translation>Wat overal geldt</translation>
        </message>
        <message>
            <source>Set for this rule</source>
            <translation>Ingesteld voor deze regel</translation>
        </message>
        <message>
            <source>Nothing was set</source>
            <translation>Niets ingesteld</translation>
        </message>
        <message>
            <source>The usual value holds everywhere.</source>
            <translation>Overal geldt de gebruikelijke waarde.</translation>
        </message>
    </context>
    <context>
        <name>SessionPane</name>
        <message>
            <source>&amp;Member file</source>
            <translation>&amp;Ledenfiche</translation>
        </message>
        <message>
            <source>&amp;Done (F12)</source>
            <translation>&amp;Klaar (F12)</translation>
        </message>
        <message>
            <source>&amp;Undo (F4)</source>
            <translation>&amp;Ongedaan maken (F4)</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>&amp;Waarom?</translation>
        </message>
        <message>
            <source>&amp;Renew</source>
            <translation>&amp;Verlengen</translation>
        </message>
        <message>
            <source>Renew a&amp;ll</source>
            <translation>&amp;Alles verlengen</translation>
        </message>
        <message>
            <source>This session</source>
            <translation>Deze sessie</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nog niets</translation>
        </message>
        <message>
            <source>Scan the items to lend them.</source>
            <translation>Scan de exemplaren om ze uit te lenen.</translation>
        </message>
        <message>
            <source>Still at home</source>
            <translation>Nog thuis</translation>
        </message>
        <message>
            <source>Nothing else at home</source>
            <translation>Niets anders thuis</translation>
        </message>
        <message>
            <source>What was lent before stands here.</source>
            <translation>Hier staat wat eerder is uitgeleend.</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>An administrator signs in at any desk, goes to Staff and sessions, chooses your name and hands out a passphrase for one time. Best at this desk: then it holds here at once, also offline.

The only administrator forgot it? The key on the recovery sheet gives another. Without the sheet and without colleagues nobody gets in.</source>
            <translation>Een beheerder meldt zich aan, aan gelijk welke balie, gaat naar Medewerkers en sessies, kiest je naam en reikt een wachtwoordzin uit voor één keer. Liefst aan deze balie: dan geldt hij hier meteen, ook offline.

Vergat de enige beheerder hem? De sleutel op het herstelblad geeft een andere. Zonder het blad en zonder collega's komt niemand binnen.</translation>
        </message>
        <message>
            <source>&amp;Key on the recovery sheet</source>
            <translation>&amp;Sleutel op het herstelblad</translation>
        </message>
        <message>
            <source>Fourteen groups of four</source>
            <translation>Veertien groepen van vier</translation>
        </message>
        <message>
            <source>New passphrase of the first &amp;administrator</source>
            <translation>Nieuwe wachtwoordzin van de eerste &amp;beheerder</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Een zin van minstens {count} tekens; spaties mogen</translation>
        </message>
        <message>
            <source>New passphrase &amp;once more</source>
            <translation>Nieuwe wachtwoordzin n&amp;og eens</translation>
        </message>
        <message>
            <source>Set it and sign &amp;in</source>
            <translation>&amp;Instellen en aanmelden</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>The sheet in force is {mark}.</source>
            <translation>Het geldende blad is {mark}.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>A new recovery sheet</source>
            <translation>Een nieuw herstelblad</translation>
        </message>
        <message>
            <source>Keep this recovery key</source>
            <translation>Bewaar deze herstelsleutel</translation>
        </message>
        <message>
            <source>Make a new sheet when the one before was lost, or seen by somebody who should not have it. From then on only the new one opens backups and lets desks join.</source>
            <translation>Maak een nieuw blad als het vorige zoek is, of gezien werd door iemand die het niet mag hebben. Vanaf dan opent alleen het nieuwe blad reservekopieën en sluiten balies alleen daarmee aan.</translation>
        </message>
        <message>
            <source>The sheet before still opens the backups of its day: keep it as long as those.</source>
            <translation>Het vorige blad opent nog de reservekopieën uit zijn tijd: bewaar het zolang als die.</translation>
        </message>
        <message>
            <source>It is shown only now: print it, and keep it in a safe place. Once you leave this page it is gone, and only another new sheet helps.</source>
            <translation>Hij wordt alleen nu getoond: druk hem af en bewaar hem op een veilige plaats. Zodra je deze pagina verlaat is hij weg, en helpt alleen nog een nieuw blad.</translation>
        </message>
        <message>
            <source>Address of the central store, as its administrator</source>
            <translation>Adres van de centrale, als haar beheerder</translation>
        </message>
        <message>
            <source>postgresql://login@host/database</source>
            <translation>postgresql://login@host/database</translation>
        </message>
        <message>
            <source>Password of that login</source>
            <translation>Wachtwoord van die login</translation>
        </message>
        <message>
            <source>&amp;Make a new sheet</source>
            <translation>Nieuw blad &amp;maken</translation>
        </message>
        <message>
            <source>I have the recovery key on paper or in a safe file</source>
            <translation>Ik heb de herstelsleutel op papier of in een veilig bestand</translation>
        </message>
        <message>
            <source>Put the key away</source>
            <translation>De sleutel wegleggen</translation>
        </message>
    </context>
    <context>
        <name>ShowTyped</name>
        <message>
            <source>Show what I type</source>
            <translation>Tonen wat ik typ</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>This desk is locked</source>
            <translation>Deze balie is vergrendeld</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Who works here now?</source>
            <translation>Wie werkt hier nu?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Een zin van minstens {count} tekens; spaties mogen</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nieuwe wachtwoordzin nog eens</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Ontgrendelen</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Aanmelden</translation>
        </message>
        <message>
            <source>Choose your name, type your passphrase and press Enter. Forgotten? An administrator gives you a new one. Scans do nothing here; what you had begun is kept.</source>
            <translation>Kies je naam, typ je wachtwoordzin en druk op Enter. Vergeten? Een beheerder geeft je een nieuwe. Scans doen hier niets; waar je aan begonnen was, blijft bewaard.</translation>
        </message>
    </context>
    <context>
        <name>SlipPanel</name>
        <message>
            <source>Print the slip</source>
            <translation>Bonnetje afdrukken</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Bonnetje</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>Staff</source>
            <translation>Medewerkers</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>No accounts</source>
            <translation>Geen accounts</translation>
        </message>
        <message>
            <source>Nobody has signed in yet</source>
            <translation>Er heeft zich nog niemand aangemeld</translation>
        </message>
        <message>
            <source>As told when the desks last exchanged.</source>
            <translation>Zoals bekend bij de laatste uitwisseling tussen de balies.</translation>
        </message>
        <message>
            <source>Who is signed in where</source>
            <translation>Wie is waar aangemeld</translation>
        </message>
        <message>
            <source>The account chosen</source>
            <translation>Het gekozen account</translation>
        </message>
        <message>
            <source>A new account</source>
            <translation>Een nieuw account</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>Je eigen wachtwoordzin</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Role of the new account</source>
            <translation>Rol van het nieuwe account</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Huidige wachtwoordzin</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nieuwe wachtwoordzin nog eens</translation>
        </message>
        <message>
            <source>Give this role</source>
            <translation>Deze rol geven</translation>
        </message>
        <message>
            <source>Hand out a passphrase</source>
            <translation>Wachtwoordzin uitreiken</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Heropenen</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Account toevoegen</translation>
        </message>
        <message>
            <source>End this session</source>
            <translation>Deze sessie beëindigen</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>Mijn wachtwoordzin wijzigen</translation>
        </message>
        <message>
            <source>For {name}, shown only now: {passphrase}. It holds once; signing in with it asks for one of their own.</source>
            <translation>Voor {name}, alleen nu getoond: {passphrase}. Hij geldt één keer; wie ermee aanmeldt, kiest een eigen wachtwoordzin.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Nothing counted yet</source>
            <translation>Nog niets geteld</translation>
        </message>
        <message>
            <source>Chart of {title}</source>
            <translation>Grafiek van {title}</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistieken</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Told apart</source>
            <translation>Uitgesplitst</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Wegschrijven als tabel</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>The longest time on each day from an act at this desk until the central store had it. Kept for five weeks, at this desk alone.</source>
            <translation>De langste tijd per dag tussen een handeling aan deze balie en het moment waarop de centrale ze had. Vijf weken bewaard, alleen aan deze balie.</translation>
        </message>
        <message>
            <source>Together: {count}.</source>
            <translation>Samen: {count}.</translation>
        </message>
        <message>
            <source>Hidden are numbers below five, and what would give them away. They are drawn hatched, all of one height.</source>
            <translation>Verborgen zijn getallen onder de vijf, en wat ze zou verraden. Ze zijn gearceerd getekend, allemaal even hoog.</translation>
        </message>
        <message>
            <source>Counted without persons; no member and no loan is behind these.</source>
            <translation>Geteld zonder personen; er staat geen lid en geen uitlening achter.</translation>
        </message>
        <message>
            <source>Nothing was done here yet that the central store had to get.</source>
            <translation>Hier is nog niets gedaan dat de centrale moest krijgen.</translation>
        </message>
        <message>
            <source>This is told once the month is over.</source>
            <translation>Dit komt als de maand voorbij is.</translation>
        </message>
        <message>
            <source>A day is told once it is over.</source>
            <translation>Een dag komt als hij voorbij is.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>this computer's clock is wrong</source>
            <translation>de klok van deze computer is fout</translation>
        </message>
        <message>
            <source>This desk works on its own</source>
            <translation>Deze balie werkt op zichzelf</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Offline: you can go on working</source>
            <translation>Offline: je kunt gewoon voortwerken</translation>
        </message>
        <message>
            <source>Exchange needs attention</source>
            <translation>Uitwisseling vraagt aandacht</translation>
        </message>
        <message>
            <source>fetching the library: {percent} %</source>
            <translation>de bibliotheek wordt opgehaald: {percent} %</translation>
        </message>
        <message numerus="yes">
            <source>Bring this desk online: it shows members for %n more day(s)</source>
            <translation>
                <numerusform>Breng deze balie online: ze toont leden nog %n dag</numerusform>
                <numerusform>Breng deze balie online: ze toont leden nog %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of touch for 35 days: bring this desk online to see members</source>
            <translation>35 dagen zonder contact: breng deze balie online om leden te zien</translation>
        </message>
        <message>
            <source>everything passed on</source>
            <translation>alles doorgestuurd</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n wijziging wacht</numerusform>
                <numerusform>%n wijzigingen wachten</numerusform>
            </translation>
        </message>
        <message>
            <source>{waiting} since {time}</source>
            <translation>{waiting} sinds {time}</translation>
        </message>
        <message>
            <source>Card reader ready</source>
            <translation>Kaartlezer klaar</translation>
        </message>
        <message>
            <source>Reading the card: leave it in</source>
            <translation>Kaart wordt gelezen: laat ze zitten</translation>
        </message>
        <message>
            <source>No card reader</source>
            <translation>Geen kaartlezer</translation>
        </message>
        <message>
            <source>Card service is not running</source>
            <translation>De kaartdienst draait niet</translation>
        </message>
    </context>
    <context>
        <name>StatusPanel</name>
        <message>
            <source>until {day}</source>
            <translation>tot {day}</translation>
        </message>
        <message>
            <source>Renewing makes it {first} to {last}, for free.</source>
            <translation>Verlengen maakt er {first} tot {last} van, gratis.</translation>
        </message>
        <message>
            <source>Renewing makes it {first} to {last}, for {amount}.</source>
            <translation>Verlengen maakt er {first} tot {last} van, voor {amount}.</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Lidmaatschap</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Verlengen</translation>
        </message>
        <message>
            <source>End the membership…</source>
            <translation>Lidmaatschap beëindigen…</translation>
        </message>
        <message>
            <source>The membership ends today. What is at home must be back first.</source>
            <translation>Het lidmaatschap eindigt vandaag. Wat thuis is, moet eerst terug zijn.</translation>
        </message>
        <message>
            <source>End it today</source>
            <translation>Vandaag beëindigen</translation>
        </message>
        <message>
            <source>Don't end it</source>
            <translation>Niet beëindigen</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>The request</source>
            <translation>De aanvraag</translation>
        </message>
        <message>
            <source>1. Who asks</source>
            <translation>1. Wie het vraagt</translation>
        </message>
        <message>
            <source>2. What is done</source>
            <translation>2. Wat er gebeurt</translation>
        </message>
        <message>
            <source>3. The answer</source>
            <translation>3. Het antwoord</translation>
        </message>
        <message>
            <source>&amp;How they showed who they are</source>
            <translation>&amp;Hoe ze toonden wie ze zijn</translation>
        </message>
        <message>
            <source>Note &amp;it</source>
            <translation>No&amp;teer het</translation>
        </message>
        <message>
            <source>&amp;Make the report…</source>
            <translation>&amp;Maak het overzicht…</translation>
        </message>
        <message>
            <source>&amp;Open the file</source>
            <translation>Open het &amp;dossier</translation>
        </message>
        <message>
            <source>&amp;Erase…</source>
            <translation>&amp;Verwijder…</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Verwijder voorgoed</translation>
        </message>
        <message>
            <source>What was done, or the &amp;ground of a refusal</source>
            <translation>Wat er gebeurde, of de &amp;grond van een weigering</translation>
        </message>
        <message>
            <source>The ground stands in the letter to the member.</source>
            <translation>De grond staat in de brief aan het lid.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Klaar</translation>
        </message>
        <message>
            <source>Refuse &amp;with a letter…</source>
            <translation>&amp;Weiger met een brief…</translation>
        </message>
        <message>
            <source>{name}: {wish}. Received on {received}, answer by {by}.</source>
            <translation>{name}: {wish}. Ontvangen op {received}, antwoord tegen {by}.</translation>
        </message>
        <message>
            <source>First note how the person showed who they are.</source>
            <translation>Noteer eerst hoe de persoon toonde wie die is.</translation>
        </message>
        <message>
            <source>A supervisor or the privacy officer goes on from here.</source>
            <translation>Een leidinggevende of de privacyverantwoordelijke gaat hier verder.</translation>
        </message>
        <message>
            <source>The request goes with the member; only the count stays.</source>
            <translation>De aanvraag verdwijnt met het lid; alleen de telling blijft.</translation>
        </message>
    </context>
    <context>
        <name>TextsTab</name>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>What holds now</source>
            <translation>Wat nu geldt</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nieuwe versie</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>Naam van de versie</translation>
        </message>
        <message>
            <source>Holds from (dd/mm/yyyy)</source>
            <translation>Geldt vanaf (dd/mm/jjjj)</translation>
        </message>
        <message>
            <source>Publish this version</source>
            <translation>Deze versie publiceren</translation>
        </message>
        <message>
            <source>No words of its own yet: the privacy statement holds.</source>
            <translation>Nog geen eigen tekst: de privacyverklaring geldt.</translation>
        </message>
        <message>
            <source>Published: version {version}, from {day}.</source>
            <translation>Gepubliceerd: versie {version}, vanaf {day}.</translation>
        </message>
        <message>
            <source>From that day staff read and declare it at their next sign-in, and once a year.</source>
            <translation>Vanaf die dag lezen en verklaren de medewerkers het bij hun volgende aanmelding, en één keer per jaar.</translation>
        </message>
        <message>
            <source>From that day the desk asks every member at the next visit. Until then what the member accepted before holds.</source>
            <translation>Vanaf die dag vraagt de balie het elk lid bij het volgende bezoek. Tot dan geldt wat het lid eerder aanvaardde.</translation>
        </message>
        <message>
            <source>From that day the desk asks who said yes once more at the next visit. Who said no is not asked.</source>
            <translation>Vanaf die dag vraagt de balie het opnieuw aan wie ja zei, bij het volgende bezoek. Wie nee zei, wordt niet gevraagd.</translation>
        </message>
        <message>
            <source>Still missing: {languages}. The library writes in each of these languages.</source>
            <translation>Ontbreekt nog: {languages}. De bibliotheek schrijft ook in die taal.</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>Training: invented people</source>
            <translation>Oefening: verzonnen mensen</translation>
        </message>
        <message>
            <source>Passphrase: {passphrase}</source>
            <translation>Wachtwoordzin: {passphrase}</translation>
        </message>
        <message>
            <source>Take the card out</source>
            <translation>Kaart uitnemen</translation>
        </message>
        <message>
            <source>Cards and cables</source>
            <translation>Kaarten en kabels</translation>
        </message>
    </context>
    <context>
        <name>TrayPanel</name>
        <message>
            <source>To decide ({count})</source>
            <translation>Te beslissen ({count})</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>{title} — on loan to another member</source>
            <translation>{title} — uitgeleend aan een ander lid</translation>
        </message>
        <message>
            <source>{title} — this member has it already</source>
            <translation>{title} — dit lid heeft het al</translation>
        </message>
        <message>
            <source>{title} — the code is also a library card</source>
            <translation>{title} — de code is ook een lidkaart</translation>
        </message>
        <message>
            <source>{title} — not in the catalogue yet</source>
            <translation>{title} — nog niet in de catalogus</translation>
        </message>
        <message>
            <source>{title} — {why}</source>
            <translation>{title} — {why}</translation>
        </message>
        <message>
            <source>{title}: not renewed — {why}</source>
            <translation>{title}: niet verlengd — {why}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Innemen</translation>
        </message>
        <message>
            <source>Take back, then lend</source>
            <translation>Innemen en uitlenen</translation>
        </message>
        <message>
            <source>It is the card</source>
            <translation>Het is de kaart</translation>
        </message>
        <message>
            <source>It is the item</source>
            <translation>Het is het exemplaar</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Verlengen</translation>
        </message>
        <message>
            <source>Lend anyway</source>
            <translation>Toch uitlenen</translation>
        </message>
        <message>
            <source>Lend anyway, with this reason</source>
            <translation>Toch uitlenen, met deze reden</translation>
        </message>
        <message>
            <source>Renew anyway</source>
            <translation>Toch verlengen</translation>
        </message>
        <message>
            <source>Renew anyway, with this reason</source>
            <translation>Toch verlengen, met deze reden</translation>
        </message>
        <message>
            <source>Keep for who asked</source>
            <translation>Bewaren voor de aanvrager</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation>Hier gebruikt</translation>
        </message>
        <message>
            <source>Make and lend</source>
            <translation>Aanmaken en uitlenen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Laten</translation>
        </message>
    </context>
    <context>
        <name>UsesPanel</name>
        <message>
            <source>&amp;Keep to this</source>
            <translation>&amp;Zo toepassen</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Why this date: {title}</source>
            <translation>Waarom deze datum: {title}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>There is no such command.</source>
            <translation>Die opdracht bestaat niet.</translation>
        </message>
    </context>
    <context>
        <name>accounts</name>
        <message>
            <source>The count is kept.</source>
            <translation>De telling is bewaard.</translation>
        </message>
        <message>
            <source>The table is written, for {who}: {path}</source>
            <translation>De tabel is weggeschreven, voor {who}: {path}</translation>
        </message>
        <message>
            <source>from</source>
            <translation>van</translation>
        </message>
        <message>
            <source>to and with</source>
            <translation>tot en met</translation>
        </message>
        <message>
            <source>day</source>
            <translation>dag</translation>
        </message>
        <message>
            <source>branch</source>
            <translation>filiaal</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>soort</translation>
        </message>
        <message>
            <source>way</source>
            <translation>betaalwijze</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>aantal</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>bedrag</translation>
        </message>
        <message>
            <source>{amount} too much</source>
            <translation>{amount} te veel</translation>
        </message>
        <message>
            <source>{amount} too little</source>
            <translation>{amount} te weinig</translation>
        </message>
        <message>
            <source>right</source>
            <translation>klopt</translation>
        </message>
        <message>
            <source>{amount} stayed in the drawer</source>
            <translation>{amount} bleef in de kassa</translation>
        </message>
        <message>
            <source>Cash-up</source>
            <translation>Kasafsluiting</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Betalen</translation>
        </message>
        <message>
            <source>Receipt with titles</source>
            <translation>Bonnetje met titels</translation>
        </message>
        <message>
            <source>Paper of receipts</source>
            <translation>Papier van bonnetjes</translation>
        </message>
        <message>
            <source>Roll of 80 mm</source>
            <translation>Rol van 80 mm</translation>
        </message>
        <message>
            <source>Roll of 58 mm</source>
            <translation>Rol van 58 mm</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>It is on the account.</source>
            <translation>Het staat op de rekening.</translation>
        </message>
        <message>
            <source>The member is let off.</source>
            <translation>Het is kwijtgescholden.</translation>
        </message>
        <message>
            <source>The line is taken back; both stay to be seen.</source>
            <translation>De regel is tegengeboekt; beide blijven zichtbaar.</translation>
        </message>
        <message>
            <source>{amount} given back {method}. F9 makes the receipt {number}.</source>
            <translation>{amount} {method} teruggegeven. F9 maakt bonnetje {number}.</translation>
        </message>
        <message>
            <source>{amount} paid {method}. F9 makes the receipt {number}.</source>
            <translation>{amount} {method} betaald. F9 maakt bonnetje {number}.</translation>
        </message>
        <message>
            <source>Nothing was paid since this file was opened.</source>
            <translation>Sinds dit dossier open is, is er niets betaald.</translation>
        </message>
        <message>
            <source>This computer has no printer: receipt {number} opens as a PDF.</source>
            <translation>Deze computer heeft geen printer: bonnetje {number} opent als pdf.</translation>
        </message>
        <message>
            <source>Receipt {number} is printed.</source>
            <translation>Bonnetje {number} is afgedrukt.</translation>
        </message>
        <message>
            <source>To pay: {amount}</source>
            <translation>Te betalen: {amount}</translation>
        </message>
        <message>
            <source>Credit: {amount}</source>
            <translation>Tegoed: {amount}</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Niets te betalen</translation>
        </message>
        <message>
            <source>{amount}, taken back</source>
            <translation>{amount}, tegengeboekt</translation>
        </message>
        <message>
            <source>{open} open of {amount}</source>
            <translation>{open} open van {amount}</translation>
        </message>
        <message>
            <source>{amount} open</source>
            <translation>{amount} open</translation>
        </message>
        <message>
            <source>{amount} settled</source>
            <translation>{amount} vereffend</translation>
        </message>
        <message>
            <source>Fine for being late</source>
            <translation>Boete voor te laat</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Reservering</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Lidmaatschap</translation>
        </message>
        <message>
            <source>New library card</source>
            <translation>Nieuwe lidkaart</translation>
        </message>
        <message>
            <source>Lost item</source>
            <translation>Verloren exemplaar</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Beschadiging</translation>
        </message>
        <message>
            <source>Cost of a reminder</source>
            <translation>Kosten van een herinnering</translation>
        </message>
        <message>
            <source>Loan from another library</source>
            <translation>Leen uit een andere bibliotheek</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>Andere kosten</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betaald</translation>
        </message>
        <message>
            <source>Let off</source>
            <translation>Kwijtgescholden</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Teruggegeven</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Tegengeboekt</translation>
        </message>
        <message>
            <source>in cash</source>
            <translation>contant</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>met kaart</translation>
        </message>
        <message>
            <source>by transfer</source>
            <translation>per overschrijving</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late counted.</source>
            <translation>
                <numerusform>%n dag te laat geteld.</numerusform>
                <numerusform>%n dagen te laat geteld.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>activities</name>
        <message>
            <source>The list names people and is not encrypted there: delete the file once it is printed.</source>
            <translation>De lijst noemt mensen en is daar niet versleuteld: verwijder het bestand als ze gedrukt is.</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>In case of need</source>
            <translation>In geval van nood</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <source>Destroy this list once it is ticked in the program.</source>
            <translation>Vernietig deze lijst zodra ze in het programma is aangevinkt.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>The presence list is printed.</source>
            <translation>De aanwezigheidslijst is gedrukt.</translation>
        </message>
        <message>
            <source>Signed off. It can be undone for a week.</source>
            <translation>Uitgeschreven. Een week lang kan dat terug.</translation>
        </message>
        <message>
            <source>Deleted, at every desk. Only the count stays.</source>
            <translation>Gewist, op elke balie. Alleen het aantal blijft.</translation>
        </message>
        <message>
            <source>Enrolled for {title}.</source>
            <translation>Ingeschreven voor {title}.</translation>
        </message>
        <message>
            <source>{title} is full: on the waiting list.</source>
            <translation>{title} is volzet: op de wachtlijst.</translation>
        </message>
        <message>
            <source>Written. It names a person and is not encrypted there: hand it over.</source>
            <translation>Geschreven. Het noemt een persoon en is daar niet versleuteld: geef het af.</translation>
        </message>
        <message>
            <source>With a place: {places}. Waiting: {waiting}. Refused: {refused}.</source>
            <translation>Met een plaats: {places}. Wacht: {waiting}. Geweigerd: {refused}.</translation>
        </message>
        <message>
            <source>Nobody is being served at the counter.</source>
            <translation>Er staat niemand aan de balie.</translation>
        </message>
        <message>
            <source>The activity is kept.</source>
            <translation>De activiteit is bewaard.</translation>
        </message>
        <message>
            <source>Cancelled. Everybody on the list hears of it with the next mails.</source>
            <translation>Geannuleerd. Iedereen op de lijst hoort het met de volgende mails.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>{sum}: receipt {number}.</source>
            <translation>{sum}: bewijs {number}.</translation>
        </message>
        <message>
            <source>It goes with the next mails, under Notices.</source>
            <translation>Het gaat weg met de volgende mails, onder Berichten.</translation>
        </message>
        <message numerus="yes">
            <source>+ %n session(s)</source>
            <translation>
                <numerusform>+ %n sessie</numerusform>
                <numerusform>+ %n sessies</numerusform>
            </translation>
        </message>
        <message>
            <source>mail does not arrive</source>
            <translation>mail komt niet aan</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Rij {number}</translation>
        </message>
        <message>
            <source>The names are gone; the counts stay.</source>
            <translation>De namen zijn weg; de aantallen blijven.</translation>
        </message>
        <message>
            <source>The names go by themselves on {day}; the counts stay.</source>
            <translation>De namen verdwijnen vanzelf op {day}; de aantallen blijven.</translation>
        </message>
        <message>
            <source>came: {count}</source>
            <translation>gekomen: {count}</translation>
        </message>
        <message>
            <source>stayed away: {count}</source>
            <translation>weggebleven: {count}</translation>
        </message>
        <message>
            <source>had a place: {count}</source>
            <translation>had een plaats: {count}</translation>
        </message>
        <message>
            <source>waited: {count}</source>
            <translation>wachtte: {count}</translation>
        </message>
        <message>
            <source>signed off: {count}</source>
            <translation>uitgeschreven: {count}</translation>
        </message>
        <message>
            <source>had enrolled: {count}</source>
            <translation>was ingeschreven: {count}</translation>
        </message>
        <message>
            <source>owes {sum}</source>
            <translation>moet {sum}</translation>
        </message>
        <message>
            <source>gets back {sum}</source>
            <translation>krijgt {sum} terug</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>geannuleerd</translation>
        </message>
        <message>
            <source>over</source>
            <translation>voorbij</translation>
        </message>
        <message numerus="yes">
            <source>full, %n wait(s)</source>
            <translation>
                <numerusform>volzet, %n wacht</numerusform>
                <numerusform>volzet, %n wachten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolled</source>
            <translation>
                <numerusform>%n ingeschreven</numerusform>
                <numerusform>%n ingeschreven</numerusform>
            </translation>
        </message>
        <message>
            <source>full</source>
            <translation>volzet</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left</source>
            <translation>
                <numerusform>nog %n plaats</numerusform>
                <numerusform>nog %n plaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>uitgeschreven</translation>
        </message>
        <message>
            <source>no place after all: tell them</source>
            <translation>toch geen plaats: verwittigen</translation>
        </message>
        <message>
            <source>waits, number {n}</source>
            <translation>wacht, nummer {n}</translation>
        </message>
        <message>
            <source>came</source>
            <translation>gekomen</translation>
        </message>
        <message>
            <source>has a place by now: tell them</source>
            <translation>heeft nu een plaats: verwittigen</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plaats</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>Nobody is being served.</source>
            <translation>Er staat niemand open aan de balie.</translation>
        </message>
        <message>
            <source>Scan or search</source>
            <translation>Scan of zoek</translation>
        </message>
        <message>
            <source>Everything you can do</source>
            <translation>Alles wat je kunt doen</translation>
        </message>
        <message>
            <source>Undo the last act</source>
            <translation>Laatste handeling ongedaan maken</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Nu uitwisselen</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Volgend deel van het venster</translation>
        </message>
        <message>
            <source>Repeat the last message</source>
            <translation>Laatste melding herhalen</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Bonnetje</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Hide personal data</source>
            <translation>Persoonsgegevens verbergen</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Sessie beëindigen</translation>
        </message>
        <message>
            <source>Lock this desk</source>
            <translation>Deze balie vergrendelen</translation>
        </message>
        <message>
            <source>Change of staff</source>
            <translation>Wissel van personeel</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Nothing that was done here can be undone.</source>
            <translation>Er is hier niets om ongedaan te maken.</translation>
        </message>
        <message>
            <source>This desk works on its own.</source>
            <translation>Deze balie werkt op zichzelf.</translation>
        </message>
        <message>
            <source>Your role does not open this. An administrator can change that.</source>
            <translation>Dit hoort niet bij je rol. Een beheerder kan dat aanpassen.</translation>
        </message>
        <message>
            <source>Not on this screen as it is now</source>
            <translation>Niet op dit scherm zoals het nu is</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Counter</source>
            <translation>Balie</translation>
        </message>
        <message>
            <source>This desk differed from the central store, and has taken over what it holds.</source>
            <translation>Deze balie verschilde van de centrale en heeft overgenomen wat daar staat.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) about data: the last day to answer is near.</source>
            <translation>
                <numerusform>%n aanvraag over gegevens: de laatste dag om te antwoorden is nabij.</numerusform>
                <numerusform>%n aanvragen over gegevens: de laatste dag om te antwoorden is nabij.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): the authority has to hear of it within 72 hours.</source>
            <translation>
                <numerusform>%n incident: de toezichthouder moet het binnen 72 uur weten.</numerusform>
                <numerusform>%n incidenten: de toezichthouder moet het binnen 72 uur weten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Innemen</translation>
        </message>
        <message>
            <source>Member file</source>
            <translation>Ledenfiche</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Inschrijven</translation>
        </message>
        <message>
            <source>Ready. Scan a card or an item, or put an eID in.</source>
            <translation>Klaar. Scan een kaart of exemplaar, of steek een eID in.</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source>Put the identity card in the reader.</source>
            <translation>Steek de identiteitskaart in de lezer.</translation>
        </message>
        <message>
            <source>The card is out. What was read stays in the form.</source>
            <translation>De kaart is eruit. Wat gelezen is, blijft in het formulier staan.</translation>
        </message>
        <message>
            <source>The card is being read. Leave it in.</source>
            <translation>De kaart wordt gelezen. Laat ze zitten.</translation>
        </message>
        <message>
            <source>{name}: the card is being read. Leave it in.</source>
            <translation>{name}: de kaart wordt gelezen. Laat ze zitten.</translation>
        </message>
        <message>
            <source>{name}: the card is read.</source>
            <translation>{name}: de kaart is gelezen.</translation>
        </message>
        <message>
            <source>Another program is using the card. Balie waits for its turn.</source>
            <translation>Een ander programma gebruikt de kaart. Balie wacht zijn beurt af.</translation>
        </message>
        <message>
            <source>This card takes long. Wait, or take it out and try again.</source>
            <translation>Deze kaart duurt lang. Wacht, of neem ze uit en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The card says something else than the file. Put it right under Requests about data.</source>
            <translation>De kaart zegt iets anders dan het dossier. Verbeter het bij Aanvragen over gegevens.</translation>
        </message>
        <message>
            <source>The card has expired. Ask for a valid document.</source>
            <translation>De kaart is vervallen. Vraag een geldig document.</translation>
        </message>
        <message>
            <source>The card was read but could not be checked. Look at it.</source>
            <translation>De kaart is gelezen, maar kon niet gecontroleerd worden. Bekijk ze.</translation>
        </message>
        <message>
            <source>Not a member yet. Complete the registration and save it.</source>
            <translation>Nog geen lid. Vul de inschrijving aan en bewaar ze.</translation>
        </message>
        <message>
            <source>The data could not be confirmed. Look at the card.</source>
            <translation>De gegevens konden niet bevestigd worden. Bekijk de kaart.</translation>
        </message>
        <message>
            <source>The card expired on {day}; its data can still be read.</source>
            <translation>De kaart is vervallen op {day}; de gegevens zijn nog leesbaar.</translation>
        </message>
    </context>
    <context>
        <name>catalogue</name>
        <message>
            <source>Catalogue</source>
            <translation>Catalogus</translation>
        </message>
        <message>
            <source>The import is done: the report is on the page.</source>
            <translation>De import is klaar: het verslag staat op de pagina.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>is niet leesbaar</translation>
        </message>
        <message>
            <source>has no title</source>
            <translation>heeft geen titel</translation>
        </message>
        <message>
            <source>has no barcode</source>
            <translation>heeft geen streepjescode</translation>
        </message>
        <message>
            <source>has a value that is too long</source>
            <translation>heeft een waarde die te lang is</translation>
        </message>
        <message>
            <source>has a price that is none</source>
            <translation>heeft een prijs die geen prijs is</translation>
        </message>
        <message>
            <source>bears a barcode that stood in the file before</source>
            <translation>draagt een streepjescode die al in het bestand stond</translation>
        </message>
        <message>
            <source>bears a barcode that is in use already</source>
            <translation>draagt een streepjescode die al in gebruik is</translation>
        </message>
        <message>
            <source>names a branch that does not exist</source>
            <translation>noemt een vestiging die niet bestaat</translation>
        </message>
        <message>
            <source>{available} of {copies} in</source>
            <translation>{available} van {copies} binnen</translation>
        </message>
        <message>
            <source>no shelf mark</source>
            <translation>geen plaatskenmerk</translation>
        </message>
        <message>
            <source>lent until {day}</source>
            <translation>uitgeleend tot {day}</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>niet beschikbaar</translation>
        </message>
        <message>
            <source>in</source>
            <translation>binnen</translation>
        </message>
        <message>
            <source>{added} added, {changed} changed, {unchanged} unchanged, {refused} refused.</source>
            <translation>{added} toegevoegd, {changed} gewijzigd, {unchanged} ongewijzigd, {refused} geweigerd.</translation>
        </message>
        <message>
            <source>Row {number} {flaw}</source>
            <translation>Rij {number} {flaw}</translation>
        </message>
    </context>
    <context>
        <name>consultation</name>
        <message>
            <source>National Register</source>
            <translation>Rijksregister</translation>
        </message>
        <message>
            <source>The file says what the National Register says.</source>
            <translation>Het dossier zegt nu wat het Rijksregister zegt.</translation>
        </message>
    </context>
    <context>
        <name>counter</name>
        <message>
            <source>Ready. Scan a card or an item, or put an eID in the reader.</source>
            <translation>Klaar. Scan een kaart of exemplaar, of steek een eID in.</translation>
        </message>
        <message>
            <source>{name}: the membership ended on {day}.</source>
            <translation>{name}: het lidmaatschap is afgelopen op {day}.</translation>
        </message>
        <message>
            <source>{name}: {why}.</source>
            <translation>{name}: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n hold(s) ready on the shelf</source>
            <translation>
                <numerusform>{name}: %n reservering klaar op de kast</numerusform>
                <numerusform>{name}: %n reserveringen klaar op de kast</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n item(s) late</source>
            <translation>
                <numerusform>{name}: %n exemplaar te laat</numerusform>
                <numerusform>{name}: %n exemplaren te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: see what stands below the name.</source>
            <translation>{name}: zie wat onder de naam staat.</translation>
        </message>
        <message>
            <source>{name}: scan the items to lend.</source>
            <translation>{name}: scan de exemplaren.</translation>
        </message>
        <message>
            <source>Not lent: {title} is on loan to another member. Decide below.</source>
            <translation>Niet uitgeleend: {title} staat op naam van een ander lid. Beslis hieronder.</translation>
        </message>
        <message>
            <source>Not lent: this member already has {title}. Decide below.</source>
            <translation>Niet uitgeleend: dit lid heeft {title} al. Beslis hieronder.</translation>
        </message>
        <message>
            <source>This code is a library card and also an item: {title}. Decide below.</source>
            <translation>Deze code is een lidkaart én een exemplaar: {title}. Beslis hieronder.</translation>
        </message>
        <message>
            <source>Not lent: no item has barcode {title}. Name it below, or put it aside.</source>
            <translation>Niet uitgeleend: geen exemplaar heeft barcode {title}. Geef hieronder een titel, of leg het opzij.</translation>
        </message>
        <message>
            <source>Not lent: {title} — {why}. Decide below.</source>
            <translation>Niet uitgeleend: {title} — {why}. Beslis hieronder.</translation>
        </message>
        <message>
            <source>Not renewed: {title} — {why}. Decide below.</source>
            <translation>Niet verlengd: {title} — {why}. Beslis hieronder.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) renewed</source>
            <translation>
                <numerusform>%n exemplaar verlengd</numerusform>
                <numerusform>%n exemplaren verlengd</numerusform>
            </translation>
        </message>
        <message>
            <source>not renewed: {title} ({why})</source>
            <translation>niet verlengd: {title} ({why})</translation>
        </message>
        <message>
            <source>There is nothing to renew.</source>
            <translation>Er is niets te verlengen.</translation>
        </message>
        <message>
            <source>Not lent: give the reason first.</source>
            <translation>Niet uitgeleend: geef eerst de reden.</translation>
        </message>
        <message>
            <source>Not renewed: give the reason first.</source>
            <translation>Niet verlengd: geef eerst de reden op.</translation>
        </message>
        <message>
            <source>Not lent: give the title first.</source>
            <translation>Niet uitgeleend: geef eerst de titel.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) found: choose below.</source>
            <translation>
                <numerusform>%n lid gevonden: kies hieronder.</numerusform>
                <numerusform>%n leden gevonden: kies hieronder.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or register.</source>
            <translation>Niemand gevonden. Kijk de spelling na, of schrijf in.</translation>
        </message>
        <message>
            <source>No previous member: they stay at hand for 15 minutes.</source>
            <translation>Geen vorig lid: dat blijft 15 minuten bij de hand.</translation>
        </message>
        <message>
            <source>Nothing to undo here.</source>
            <translation>Hier valt niets ongedaan te maken.</translation>
        </message>
        <message>
            <source>This can't be looked up here.</source>
            <translation>Dit kan hier niet opgezocht worden.</translation>
        </message>
        <message>
            <source>This file was split in two. Scan the card again: it says whose.</source>
            <translation>Dit dossier is in twee gesplitst. Scan de kaart opnieuw: die zegt van wie ze is.</translation>
        </message>
        <message>
            <source>This member was deleted at another desk.</source>
            <translation>Dit lid is aan een andere balie verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Balie stopped by a fault the last time. Everything that was confirmed is kept. Where it went wrong stands in {file}, without personal data, for who helps.</source>
            <translation>Balie is de vorige keer door een fout gestopt. Alles wat bevestigd was, is bewaard. Waar het misging, staat in {file}, zonder persoonsgegevens, voor wie helpt.</translation>
        </message>
        <message>
            <source>The desk was not closed properly the last time. Everything that was confirmed is kept.</source>
            <translation>De balie is de vorige keer niet gewoon afgesloten. Alles wat bevestigd was, is bewaard.</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>The guide is written.</source>
            <translation>De gids is bewaard.</translation>
        </message>
        <message>
            <source>The guide is printed.</source>
            <translation>De gids is afgedrukt.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
    </context>
    <context>
        <name>holds</name>
        <message>
            <source>No hold was placed: open a member at the counter first.</source>
            <translation>Niet gereserveerd: open eerst een lid aan de balie.</translation>
        </message>
        <message>
            <source>The hold is placed: number {place} in the queue.</source>
            <translation>Gereserveerd: nummer {place} in de wachtlijst.</translation>
        </message>
        <message>
            <source>It costs {amount}.</source>
            <translation>Dat kost {amount}.</translation>
        </message>
        <message>
            <source>The hold is cancelled. You can still take that back.</source>
            <translation>De reservering is geannuleerd. Dat kan nog ongedaan gemaakt worden.</translation>
        </message>
        <message>
            <source>The hold waits again, in its old place.</source>
            <translation>De reservering wacht weer, op haar oude plaats.</translation>
        </message>
        <message>
            <source>The hold is fetched at another branch from now on.</source>
            <translation>De reservering wordt voortaan in een andere vestiging afgehaald.</translation>
        </message>
        <message>
            <source>The hold is first in the queue now.</source>
            <translation>De reservering staat nu vooraan.</translation>
        </message>
        <message>
            <source>The hold is served again.</source>
            <translation>De reservering telt weer mee.</translation>
        </message>
        <message>
            <source>The hold is passed over until {day}.</source>
            <translation>De reservering wordt overgeslagen tot {day}.</translation>
        </message>
        <message>
            <source>Holds ({count})</source>
            <translation>Reserveringen ({count})</translation>
        </message>
        <message>
            <source>No title was found.</source>
            <translation>Geen titel gevonden.</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Reserveringen</translation>
        </message>
        <message>
            <source>Scan a copy that was fetched, or type words of a title.</source>
            <translation>Scan een gehaald exemplaar, of typ woorden van een titel.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Naar de printer gestuurd.</translation>
        </message>
        <message>
            <source>Noted: the other desks see that this is being fetched.</source>
            <translation>Genoteerd: de andere balies zien dat dit gehaald wordt.</translation>
        </message>
        <message>
            <source>Noted. Another copy is looked for where there is one.</source>
            <translation>Genoteerd. Is er een ander exemplaar, dan wordt dat gezocht.</translation>
        </message>
        <message>
            <source>The copy is missing now; who waits for it waits for another.</source>
            <translation>Het exemplaar is nu vermist; wie erop wacht, wacht op een ander.</translation>
        </message>
        <message>
            <source>Nobody waits for it: {title} goes to its shelf.</source>
            <translation>Niemand wacht erop: {title} gaat naar zijn plank.</translation>
        </message>
        <message>
            <source>Send to {branch}: {title}</source>
            <translation>Naar {branch} sturen: {title}</translation>
        </message>
        <message>
            <source>Keep for {who}: {title}</source>
            <translation>Bewaren voor {who}: {title}</translation>
        </message>
        <message>
            <source>Is being fetched</source>
            <translation>Wordt gehaald</translation>
        </message>
        <message>
            <source>To the holds' shelf</source>
            <translation>Naar de afhaalkast</translation>
        </message>
        <message>
            <source>For {branch}</source>
            <translation>Voor {branch}</translation>
        </message>
        <message>
            <source>From {here} to {there}</source>
            <translation>Van {here} naar {there}</translation>
        </message>
        <message>
            <source>for a hold</source>
            <translation>voor een reservering</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) on its way</source>
            <translation>
                <numerusform>%n dag onderweg</numerusform>
                <numerusform>%n dagen onderweg</numerusform>
            </translation>
        </message>
        <message>
            <source>{days}: look for it</source>
            <translation>{days}: ga op zoek</translation>
        </message>
        <message>
            <source>Not known here yet</source>
            <translation>Hier nog niet bekend</translation>
        </message>
        <message>
            <source>{in_house} of {all} in</source>
            <translation>{in_house} van {all} binnen</translation>
        </message>
        <message>
            <source>Not fetched in time</source>
            <translation>Niet op tijd afgehaald</translation>
        </message>
        <message>
            <source>Ready until {day}</source>
            <translation>Klaar tot {day}</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Onderweg</translation>
        </message>
        <message>
            <source>Passed over until {day}</source>
            <translation>Overgeslagen tot {day}</translation>
        </message>
        <message>
            <source>{place} of {waiting} in the queue</source>
            <translation>{place} van {waiting} in de wachtlijst</translation>
        </message>
        <message>
            <source>Not fetched: take it away</source>
            <translation>Niet afgehaald: wegnemen</translation>
        </message>
        <message>
            <source>For nobody any more: take it away</source>
            <translation>Voor niemand meer: wegnemen</translation>
        </message>
        <message>
            <source>Wanted at another branch: send it</source>
            <translation>Elders gevraagd: opsturen</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Tot {day}</translation>
        </message>
        <message>
            <source>On the holds' shelf</source>
            <translation>In de afhaalkast</translation>
        </message>
        <message>
            <source>Somebody waits for it there</source>
            <translation>Iemand wacht er daar op</translation>
        </message>
        <message>
            <source>It belongs there</source>
            <translation>Het hoort daar thuis</translation>
        </message>
        <message>
            <source>To another branch</source>
            <translation>Naar een andere vestiging</translation>
        </message>
        <message>
            <source>To fetch from the shelves</source>
            <translation>Van de planken te halen</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n exemplaar</numerusform>
                <numerusform>%n exemplaren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>The clock of this computer is {span} behind.</source>
            <translation>De klok van deze computer loopt {span} achter.</translation>
        </message>
        <message>
            <source>The clock of this computer is {span} ahead.</source>
            <translation>De klok van deze computer loopt {span} voor.</translation>
        </message>
        <message>
            <source>Balie goes by the time of the centre, for due dates too. Have the clock set right.</source>
            <translation>Balie volgt de tijd van de centrale, ook voor de terugbrengdata. Laat de klok gelijkzetten.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the &amp;file</source>
            <translation>De &amp;fiche openen</translation>
        </message>
        <message>
            <source>name</source>
            <translation>de naam</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>de geboortedatum</translation>
        </message>
        <message>
            <source>address</source>
            <translation>het adres</translation>
        </message>
        <message>
            <source>library card</source>
            <translation>de lidkaart</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>het e-mailadres</translation>
        </message>
        <message>
            <source>telephone number</source>
            <translation>het telefoonnummer</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>het geslacht</translation>
        </message>
        <message>
            <source>a member's file</source>
            <translation>een ledenfiche</translation>
        </message>
        <message>
            <source>an item</source>
            <translation>een exemplaar</translation>
        </message>
        <message>
            <source>a title</source>
            <translation>een titel</translation>
        </message>
        <message>
            <source>a loan</source>
            <translation>een uitlening</translation>
        </message>
        <message>
            <source>a return</source>
            <translation>een inname</translation>
        </message>
        <message>
            <source>a renewal</source>
            <translation>een verlenging</translation>
        </message>
        <message>
            <source>a hold</source>
            <translation>een reservering</translation>
        </message>
        <message>
            <source>a consent</source>
            <translation>een toestemming</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>een bedrag</translation>
        </message>
        <message>
            <source>an account</source>
            <translation>een account van een medewerker</translation>
        </message>
        <message>
            <source>a record of the kind “{kind}”</source>
            <translation>een gegeven van de soort “{kind}”</translation>
        </message>
        <message>
            <source>Decided. It stands under “Decided”, where it can be undone.</source>
            <translation>Beslist. Het staat onder “Beslist”, waar je het ongedaan kunt maken.</translation>
        </message>
        <message>
            <source>Undone: it waits to be looked at again.</source>
            <translation>Ongedaan gemaakt: het wacht opnieuw.</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n na te kijken</numerusform>
                <numerusform>%n na te kijken</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Na te kijken</translation>
        </message>
        <message>
            <source>found by a scan</source>
            <translation>gevonden bij een scan</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>te veel</translation>
        </message>
        <message>
            <source>waits again</source>
            <translation>wacht weer</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>counts now</source>
            <translation>telt nu</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>telt niet</translation>
        </message>
        <message>
            <source>Due back {day}</source>
            <translation>Terug op {day}</translation>
        </message>
        <message>
            <source>Lent to {name}</source>
            <translation>Uitgeleend aan {name}</translation>
        </message>
        <message>
            <source>Withdrawn: {part}</source>
            <translation>Ingetrokken: {part}</translation>
        </message>
        <message>
            <source>Given: {part}</source>
            <translation>Gegeven: {part}</translation>
        </message>
        <message>
            <source>Paid: {amount}</source>
            <translation>Betaald: {amount}</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>Niet bewaard</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Ingenomen</translation>
        </message>
        <message>
            <source>Kept for {name}</source>
            <translation>Stond klaar voor {name}</translation>
        </message>
        <message>
            <source>“{subject}” was lent at two desks</source>
            <translation>“{subject}” is aan twee balies uitgeleend</translation>
        </message>
        <message>
            <source>“{subject}” was taken back just after another desk had lent it</source>
            <translation>“{subject}” is ingenomen net nadat een andere balie het had uitgeleend</translation>
        </message>
        <message>
            <source>{name} was registered twice</source>
            <translation>{name} is twee keer ingeschreven</translation>
        </message>
        <message>
            <source>A consent of {subject} does not count</source>
            <translation>Een toestemming van {subject} telt niet</translation>
        </message>
        <message>
            <source>Two desks changed the {part} of {name}</source>
            <translation>Twee balies wijzigden {part} van {name}</translation>
        </message>
        <message>
            <source>Two members have library card {subject}</source>
            <translation>Twee leden hebben lidkaart {subject}</translation>
        </message>
        <message>
            <source>Two items have barcode {subject}</source>
            <translation>Twee exemplaren hebben barcode {subject}</translation>
        </message>
        <message>
            <source>{name} paid one charge at two desks</source>
            <translation>{name} betaalde één kost aan twee balies</translation>
        </message>
        <message>
            <source>“{subject}” was kept for somebody, and lent to somebody else</source>
            <translation>“{subject}” stond klaar voor iemand, en is aan iemand anders uitgeleend</translation>
        </message>
        <message>
            <source>{name} has no place in “{subject}” after all</source>
            <translation>{name} heeft toch geen plaats in “{subject}”</translation>
        </message>
        <message>
            <source>{subject} worked on with a closed account</source>
            <translation>{subject} werkte voort met een gesloten account</translation>
        </message>
        <message>
            <source>{subject} sent work of long ago</source>
            <translation>{subject} stuurde werk van lang geleden door</translation>
        </message>
        <message>
            <source>The centre did not take something of this desk</source>
            <translation>De centrale nam iets van deze balie niet aan</translation>
        </message>
        <message>
            <source>Something of another desk is set aside</source>
            <translation>Iets van een andere balie staat apart</translation>
        </message>
        <message>
            <source>Lent twice</source>
            <translation>Twee keer uitgeleend</translation>
        </message>
        <message>
            <source>Taken back from another</source>
            <translation>Ingenomen van een ander</translation>
        </message>
        <message>
            <source>Registered twice</source>
            <translation>Twee keer ingeschreven</translation>
        </message>
        <message>
            <source>Consent does not count</source>
            <translation>Toestemming telt niet</translation>
        </message>
        <message>
            <source>Changed at two desks</source>
            <translation>Aan twee balies gewijzigd</translation>
        </message>
        <message>
            <source>One card, two members</source>
            <translation>Eén kaart, twee leden</translation>
        </message>
        <message>
            <source>One barcode, two items</source>
            <translation>Eén barcode, twee exemplaren</translation>
        </message>
        <message>
            <source>Paid twice</source>
            <translation>Dubbel betaald</translation>
        </message>
        <message>
            <source>A hold lost its copy</source>
            <translation>Reservering zonder exemplaar</translation>
        </message>
        <message>
            <source>Activity is full</source>
            <translation>Activiteit is volzet</translation>
        </message>
        <message>
            <source>Closed account</source>
            <translation>Gesloten account</translation>
        </message>
        <message>
            <source>Work of long ago</source>
            <translation>Werk van lang geleden</translation>
        </message>
        <message>
            <source>Not taken by the centre</source>
            <translation>Niet aangenomen</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apart gezet</translation>
        </message>
        <message>
            <source>The desks could not see each other. The later loan counts: the item was there last. The day that was promised to each member stays.</source>
            <translation>De balies konden elkaar niet zien. De latere uitlening telt: daar was het exemplaar het laatst. De datum die elk lid kreeg, blijft.</translation>
        </message>
        <message>
            <source>The return was meant for an earlier loan. It ended this one, which that desk had not seen yet.</source>
            <translation>De inname was bedoeld voor een eerdere uitlening. Ze beëindigde deze, die die balie nog niet had gezien.</translation>
        </message>
        <message>
            <source>The two files count as one member. Loans and consents of both are kept.</source>
            <translation>De twee fiches tellen als één lid. Uitleningen en toestemmingen van beide blijven bewaard.</translation>
        </message>
        <message>
            <source>The national number is the same, but the name or the birth date is not. So they stay two members until somebody says otherwise.</source>
            <translation>Het rijksregisternummer is hetzelfde, maar de naam of de geboortedatum niet. Ze blijven dus twee leden tot iemand anders beslist.</translation>
        </message>
        <message>
            <source>It was given at a desk that had not seen the withdrawal. The withdrawal counts, and the value is deleted. Ask the member again.</source>
            <translation>Ze is gegeven aan een balie die de intrekking niet had gezien. De intrekking telt, en het gegeven is gewist. Vraag het opnieuw aan het lid.</translation>
        </message>
        <message>
            <source>The later one counts. The other one is kept for 30 days, and then deleted.</source>
            <translation>De latere telt. De andere wordt 30 dagen bewaard en dan gewist.</translation>
        </message>
        <message>
            <source>The later one counts. The other one is not kept, for that takes consent: ask the member which one is right.</source>
            <translation>De latere telt. De andere wordt niet bewaard, want daarvoor is toestemming nodig: vraag het lid welke juist is.</translation>
        </message>
        <message>
            <source>A scan finds the first of the two. Give the other one another card.</source>
            <translation>Een scan vindt het eerste van de twee. Geef het andere lid een andere kaart.</translation>
        </message>
        <message>
            <source>A scan finds the first of the two. Put another label on the other one.</source>
            <translation>Een scan vindt het eerste van de twee. Kleef een ander etiket op het andere.</translation>
        </message>
        <message>
            <source>Both payments are real money, so both count. What is too much is credit of the member: give it back in their account, or leave it for what comes.</source>
            <translation>Beide betalingen zijn echt geld, dus beide tellen. Wat te veel is, is tegoed van het lid: geef het terug bij de kosten, of laat het staan voor wat komt.</translation>
        </message>
        <message>
            <source>The loan stands. Who waited is in their old place again, for the next copy that comes.</source>
            <translation>De uitlening blijft. Wie wachtte, staat weer op zijn plaats voor het volgende exemplaar dat terugkomt.</translation>
        </message>
        <message>
            <source>Two desks gave out the last place. Who enrolled first has it, and this person is first to move up. Let them know; under Activities their address stands.</source>
            <translation>Twee balies gaven de laatste plaats weg. Wie zich eerst inschreef, heeft ze; deze persoon schuift als eerste door. Laat het weten: het adres staat onder Activiteiten.</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) were done at a desk that did not know it yet. They count; look them over.</source>
            <translation>
                <numerusform>%n handeling gebeurde aan een balie die het nog niet wist. Ze telt; kijk ze na.</numerusform>
                <numerusform>%n handelingen gebeurden aan een balie die het nog niet wist. Ze tellen; kijk ze na.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) from {first} to {last} arrived only now. What others did since then goes before; look the loans and returns over.</source>
            <translation>
                <numerusform>%n handeling van {first} kwam nu pas aan. Wat anderen sindsdien deden, gaat voor; kijk ze na. ({last})</numerusform>
                <numerusform>%n handelingen van {first} tot {last} kwamen nu pas aan. Wat anderen sindsdien deden, gaat voor; kijk de uitleningen en innames na.</numerusform>
            </translation>
        </message>
        <message>
            <source>It concerns {kind}, and holds what can't be kept. Do it again; if that fails too, send the report of “balie check” to support.</source>
            <translation>Het gaat om {kind} en bevat iets wat niet bewaard kan worden. Doe het opnieuw; lukt ook dat niet, stuur dan het verslag van “balie check” naar de ondersteuning.</translation>
        </message>
        <message>
            <source>It concerns {kind}, and is too long. Write less, and do it again.</source>
            <translation>Het gaat om {kind} en is te lang. Schrijf minder, en doe het opnieuw.</translation>
        </message>
        <message>
            <source>It is about somebody who was deleted. Nothing is left to do.</source>
            <translation>Het gaat over iemand die gewist is. Er valt niets meer te doen.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are of a sort that this Balie doesn't know yet. Update the program at this desk: they are then taken in by themselves. Everything else goes on.</source>
            <translation>
                <numerusform>%n wijziging is van een soort die deze Balie nog niet kent. Werk het programma aan deze balie bij: dan wordt ze vanzelf opgenomen. Al de rest gaat door.</numerusform>
                <numerusform>%n wijzigingen zijn van een soort die deze Balie nog niet kent. Werk het programma aan deze balie bij: dan worden ze vanzelf opgenomen. Al de rest gaat door.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) can't be understood here. Update the program; if they stay, send the report of “balie check” to support. Everything else goes on.</source>
            <translation>
                <numerusform>%n wijziging is hier niet te begrijpen. Werk het programma bij; blijft ze staan, stuur dan het verslag van “balie check” naar de ondersteuning. Al de rest gaat door.</numerusform>
                <numerusform>%n wijzigingen zijn hier niet te begrijpen. Werk het programma bij; blijven ze staan, stuur dan het verslag van “balie check” naar de ondersteuning. Al de rest gaat door.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Give it back to {name}</source>
            <translation>&amp;Teruggeven aan {name}</translation>
        </message>
        <message>
            <source>It is &amp;still with {name}</source>
            <translation>Het is nog &amp;bij {name}</translation>
        </message>
        <message>
            <source>&amp;Two people: split the files</source>
            <translation>&amp;Twee personen: fiches splitsen</translation>
        </message>
        <message>
            <source>&amp;One person: join the files</source>
            <translation>&amp;Eén persoon: fiches samenvoegen</translation>
        </message>
        <message>
            <source>&amp;Take the other value</source>
            <translation>&amp;De andere nemen</translation>
        </message>
        <message>
            <source>&amp;Undo this decision</source>
            <translation>Deze beslissing &amp;ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;Seen</source>
            <translation>&amp;Gezien</translation>
        </message>
        <message>
            <source>&amp;Leave it so</source>
            <translation>&amp;Zo laten</translation>
        </message>
        <message>
            <source>Given back to {name}</source>
            <translation>Teruggegeven aan {name}</translation>
        </message>
        <message>
            <source>Still with {name}</source>
            <translation>Nog bij {name}</translation>
        </message>
        <message>
            <source>Split: two people</source>
            <translation>Gesplitst: twee personen</translation>
        </message>
        <message>
            <source>Joined: one person</source>
            <translation>Samengevoegd: één persoon</translation>
        </message>
        <message>
            <source>The other value was taken</source>
            <translation>De andere waarde is genomen</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Zo gelaten</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>iemand</translation>
        </message>
        <message>
            <source>{decided}, by {staff} on {moment}</source>
            <translation>{decided}, door {staff} op {moment}</translation>
        </message>
    </context>
    <context>
        <name>items</name>
        <message>
            <source>Items to sort out</source>
            <translation>Uit te zoeken exemplaren</translation>
        </message>
        <message>
            <source>No item has this barcode.</source>
            <translation>Geen exemplaar heeft deze streepjescode.</translation>
        </message>
        <message>
            <source>{title}: {condition}. Say below what is the matter.</source>
            <translation>{title}: {condition}. Zeg hieronder wat ermee is.</translation>
        </message>
        <message>
            <source>{title}: {condition}.</source>
            <translation>{title}: {condition}.</translation>
        </message>
        <message>
            <source>{sum} is taken off the account.</source>
            <translation>{sum} gaat van de rekening af.</translation>
        </message>
        <message>
            <source>{title}: lost, {sum} is on the account.</source>
            <translation>{title}: verloren, {sum} staat op de rekening.</translation>
        </message>
        <message>
            <source>{title}: lost. Nobody knows its price, so nothing is charged.</source>
            <translation>{title}: verloren. De prijs is niet bekend, dus is er niets aangerekend.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in orde</translation>
        </message>
        <message>
            <source>still to be described</source>
            <translation>nog te beschrijven</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschadigd</translation>
        </message>
        <message>
            <source>back, says the member</source>
            <translation>terug, zegt het lid</translation>
        </message>
        <message>
            <source>not on its shelf</source>
            <translation>niet in het rek</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>out of the collection</source>
            <translation>afgevoerd</translation>
        </message>
        <message>
            <source>weeded</source>
            <translation>gewied</translation>
        </message>
        <message>
            <source>lost for good</source>
            <translation>voorgoed verloren</translation>
        </message>
        <message>
            <source>too damaged</source>
            <translation>te beschadigd</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>een andere reden</translation>
        </message>
        <message numerus="yes">
            <source>Out of the collection this year: %n</source>
            <translation>
                <numerusform>Dit jaar uit de collectie: %n</numerusform>
                <numerusform>Dit jaar uit de collectie: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>with proof</source>
            <translation>met bewijs</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>niet in gebruik</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>vanaf {first} jaar</translation>
        </message>
        <message>
            <source>{first} to {last} years</source>
            <translation>{first} tot en met {last} jaar</translation>
        </message>
        <message>
            <source>“{name}” is kept.</source>
            <translation>“{name}” is bewaard.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were in it, and count in the category of their age from now on.</source>
            <translation>
                <numerusform>%n lid zat erin, en telt voortaan in de categorie van zijn leeftijd.</numerusform>
                <numerusform>%n leden zaten erin, en tellen voortaan in de categorie van hun leeftijd.</numerusform>
            </translation>
        </message>
        <message>
            <source>No category in use fits the age of {age}: adult counts.</source>
            <translation>Geen categorie in gebruik past bij {age} jaar: dan geldt volwassene.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved.</source>
            <translation>
                <numerusform>%n lid is verplaatst.</numerusform>
                <numerusform>%n leden zijn verplaatst.</numerusform>
            </translation>
        </message>
        <message>
            <source>The move is taken back.</source>
            <translation>De verplaatsing is teruggedraaid.</translation>
        </message>
    </context>
    <context>
        <name>lending</name>
        <message>
            <source>Undone: {title} is not renewed.</source>
            <translation>Ongedaan gemaakt: {title} is niet verlengd.</translation>
        </message>
        <message>
            <source>Undone: {title} is not lent.</source>
            <translation>Ongedaan gemaakt: {title} is niet uitgeleend.</translation>
        </message>
        <message>
            <source>Undone: the use of {title} is not counted.</source>
            <translation>Ongedaan gemaakt: het gebruik van {title} telt niet.</translation>
        </message>
        <message>
            <source>Undone: {title} is not taken back.</source>
            <translation>Ongedaan gemaakt: {title} is niet ingenomen.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Taken back since</source>
            <translation>Intussen ingenomen</translation>
        </message>
        <message>
            <source>Renewed: {title} — {due}</source>
            <translation>Verlengd: {title} — {due}</translation>
        </message>
        <message>
            <source>Lent: {title} — {due}</source>
            <translation>Uitgeleend: {title} — {due}</translation>
        </message>
        <message>
            <source>Counted as used here: {title}</source>
            <translation>Geteld als hier gebruikt: {title}</translation>
        </message>
        <message>
            <source>Keep for {who}: {title}</source>
            <translation>Bewaren voor {who}: {title}</translation>
        </message>
        <message>
            <source>Taken back: {title}</source>
            <translation>Ingenomen: {title}</translation>
        </message>
        <message>
            <source>Renewed: {day}</source>
            <translation>Verlengd: {day}</translation>
        </message>
        <message>
            <source>To {branch}</source>
            <translation>Naar {branch}</translation>
        </message>
        <message>
            <source>Keep for {who}</source>
            <translation>Bewaren voor {who}</translation>
        </message>
        <message>
            <source>To the shelf</source>
            <translation>Naar het rek</translation>
        </message>
        <message>
            <source>To the hold shelf</source>
            <translation>Naar de reserveringskast</translation>
        </message>
        <message>
            <source>To its own branch</source>
            <translation>Naar de eigen vestiging</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Opzij leggen</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation>Hier gebruikt</translation>
        </message>
        <message>
            <source>keep it for who asked</source>
            <translation>bewaar het voor wie het vroeg</translation>
        </message>
        <message>
            <source>send it to {branch}</source>
            <translation>stuur het naar {branch}</translation>
        </message>
        <message>
            <source>belongs to another branch</source>
            <translation>hoort bij een andere vestiging</translation>
        </message>
        <message>
            <source>set it aside</source>
            <translation>leg het opzij</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>fine {sum}</source>
            <translation>boete {sum}</translation>
        </message>
        <message>
            <source>counts for {day}</source>
            <translation>telt voor {day}</translation>
        </message>
        <message>
            <source>owes {sum} in all</source>
            <translation>samen {sum} te betalen</translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) ready for this member</source>
            <translation>
                <numerusform>%n reservering klaar voor dit lid</numerusform>
                <numerusform>%n reserveringen klaar voor dit lid</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} taken off the account</source>
            <translation>{sum} van de rekening gehaald</translation>
        </message>
        <message>
            <source>nothing was taken off an account</source>
            <translation>er ging niets van een rekening af</translation>
        </message>
        <message>
            <source>back {day}</source>
            <translation>terug {day}</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Ter info</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Eerst vragen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>note of staff</source>
            <translation>nota van medewerkers</translation>
        </message>
        <message>
            <source>blocked by staff</source>
            <translation>geblokkeerd door medewerkers</translation>
        </message>
        <message>
            <source>the address is not known</source>
            <translation>het adres is niet bekend</translation>
        </message>
        <message>
            <source>the card was reported lost</source>
            <translation>de kaart is als verloren gemeld</translation>
        </message>
        <message>
            <source>too much to pay</source>
            <translation>te veel te betalen</translation>
        </message>
        <message>
            <source>something has been late for too long</source>
            <translation>er is iets al te lang te laat</translation>
        </message>
        <message>
            <source>the membership fee is not paid</source>
            <translation>het lidgeld is niet betaald</translation>
        </message>
        <message>
            <source>the member restricted the use of the data</source>
            <translation>het lid liet het gebruik van de gegevens beperken</translation>
        </message>
        <message>
            <source>no notices beforehand: the member objected</source>
            <translation>geen berichten vooraf: het lid maakte bezwaar</translation>
        </message>
        <message>
            <source>not in statistics: the member objected</source>
            <translation>niet in statistieken: het lid maakte bezwaar</translation>
        </message>
        <message>
            <source>no notices: the member restricted it</source>
            <translation>geen berichten: het lid liet dat beperken</translation>
        </message>
        <message>
            <source>not in statistics: restricted</source>
            <translation>niet in statistieken: beperkt</translation>
        </message>
        <message>
            <source>a new version is to be accepted (see Consents)</source>
            <translation>een nieuwe versie is te aanvaarden (zie Toestemmingen)</translation>
        </message>
        <message>
            <source>mail does not arrive: ask the address (see Consents)</source>
            <translation>mail komt niet aan: vraag het adres (zie Toestemmingen)</translation>
        </message>
        <message>
            <source>sixteen now: ask the member (see Consents)</source>
            <translation>nu zestien: vraag het aan het lid (zie Toestemmingen)</translation>
        </message>
        <message>
            <source>was noted as lost: it is found</source>
            <translation>stond als verloren genoteerd: het is terecht</translation>
        </message>
        <message>
            <source>the member said it was back: it is found</source>
            <translation>het lid zei dat het terug was: het is terecht</translation>
        </message>
        <message>
            <source>was missing: it is found</source>
            <translation>werd vermist: het is terecht</translation>
        </message>
        <message>
            <source>noted as damaged</source>
            <translation>als beschadigd genoteerd</translation>
        </message>
        <message>
            <source>out of the collection</source>
            <translation>uit de collectie</translation>
        </message>
        <message>
            <source>still to be described</source>
            <translation>nog te beschrijven</translation>
        </message>
        <message>
            <source>Was not on loan: to the shelf</source>
            <translation>Was niet uitgeleend: naar het rek</translation>
        </message>
        <message>
            <source>Unknown: set aside</source>
            <translation>Onbekend: apart leggen</translation>
        </message>
        <message>
            <source>Scan what was used here: what is not lent is counted.</source>
            <translation>Scan wat hier gebruikt werd: wat niet uitgeleend is, wordt geteld.</translation>
        </message>
        <message>
            <source>Scan the items that come back.</source>
            <translation>Scan de exemplaren die terugkomen.</translation>
        </message>
        <message>
            <source>Nothing was done: this screen only takes items back.</source>
            <translation>Er is niets gebeurd: op dit scherm worden alleen exemplaren ingenomen.</translation>
        </message>
        <message>
            <source>Book drop: what you scan counts for {day}.</source>
            <translation>Inleverbus: wat je scant telt voor {day}.</translation>
        </message>
        <message>
            <source>Nothing to undo in this row.</source>
            <translation>In deze rij valt niets ongedaan te maken.</translation>
        </message>
        <message>
            <source>Lent on {day}.</source>
            <translation>Uitgeleend op {day}.</translation>
        </message>
        <message>
            <source>So it must be back on {day}.</source>
            <translation>Dus moet het terug zijn op {day}.</translation>
        </message>
        <message>
            <source>So the fine is {sum}.</source>
            <translation>Dus is de boete {sum}.</translation>
        </message>
        <message>
            <source>It stands since {day}.</source>
            <translation>Dat geldt sinds {day}.</translation>
        </message>
        <message numerus="yes">
            <source>The loan period is %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>De uitleentermijn is %n dag, volgens de regel “{row}”.</numerusform>
                <numerusform>De uitleentermijn is %n dagen, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A renewal gives %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>Een verlenging geeft %n dag, volgens de regel “{row}”.</numerusform>
                <numerusform>Een verlenging geeft %n dagen, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A loan is renewed %n time(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>Een uitlening wordt hoogstens %n keer verlengd, volgens de regel “{row}”.</numerusform>
                <numerusform>Een uitlening wordt hoogstens %n keer verlengd, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A member has %n item(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>Een lid heeft hoogstens %n exemplaar, volgens de regel “{row}”.</numerusform>
                <numerusform>Een lid heeft hoogstens %n exemplaren, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is lent from %n year(s) on, by the rule “{row}”.</source>
            <translation>
                <numerusform>Het wordt uitgeleend vanaf %n jaar, volgens de regel “{row}”.</numerusform>
                <numerusform>Het wordt uitgeleend vanaf %n jaar, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n day(s) are free, by the rule “{row}”.</source>
            <translation>
                <numerusform>De eerste dag is gratis, volgens de regel “{row}”.</numerusform>
                <numerusform>De eerste %n dagen zijn gratis, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who is more than %n day(s) late borrows nothing, by the rule “{row}”.</source>
            <translation>
                <numerusform>Wie meer dan %n dag te laat is leent niets, volgens de regel “{row}”.</numerusform>
                <numerusform>Wie meer dan %n dagen te laat is leent niets, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n day(s) it is only told, by the rule “{row}”.</source>
            <translation>
                <numerusform>De eerste dag wordt het alleen gemeld, volgens de regel “{row}”.</numerusform>
                <numerusform>De eerste %n dagen wordt het alleen gemeld, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is kept for %n open day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>Het wordt %n open dag bewaard, volgens de regel “{row}”.</numerusform>
                <numerusform>Het wordt %n open dagen bewaard, volgens de regel “{row}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>The library is closed on {value}.</source>
            <translation>De bibliotheek is gesloten op {value}.</translation>
        </message>
        <message>
            <source>So it moves to an open day, by the rule “{row}”.</source>
            <translation>Dus schuift het naar een open dag, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>No loan lasts longer than the membership, by the rule “{row}”.</source>
            <translation>Geen uitlening duurt langer dan het lidmaatschap, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>What others wait for is not renewed, by the rule “{row}”.</source>
            <translation>Waar anderen op wachten wordt niet verlengd, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>What is late is not renewed, by the rule “{row}”.</source>
            <translation>Wat te laat is wordt niet verlengd, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>A member has {value} of this type at most, by the rule “{row}”.</source>
            <translation>Een lid heeft er hoogstens {value} van deze soort, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>Each day that counts costs {value}, by the rule “{row}”.</source>
            <translation>Elke dag die telt kost {value}, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>One item costs {value} at most, by the rule “{row}”.</source>
            <translation>Eén exemplaar kost hoogstens {value}, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>One member owes {value} of fines at most, by the rule “{row}”.</source>
            <translation>Eén lid heeft hoogstens {value} aan boetes open, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>These members pay no fines, by the rule “{row}”.</source>
            <translation>Deze leden betalen geen boetes, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>Who owes more than {value} borrows nothing, by the rule “{row}”.</source>
            <translation>Wie meer dan {value} moet betalen leent niets, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>The membership ended on {value}.</source>
            <translation>Het lidmaatschap eindigde op {value}.</translation>
        </message>
        <message>
            <source>The fee comes before lending, by the rule “{row}”.</source>
            <translation>Het lidgeld komt vóór het lenen, volgens de regel “{row}”.</translation>
        </message>
        <message>
            <source>The rule “{rule}” gives {value}, by the row “{row}”.</source>
            <translation>De regel “{rule}” geeft {value}, volgens de rij “{row}”.</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standaard</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>overal</translation>
        </message>
        <message>
            <source>{where}, since {day}</source>
            <translation>{where}, sinds {day}</translation>
        </message>
        <message>
            <source>Why: {title}</source>
            <translation>Waarom: {title}</translation>
        </message>
        <message>
            <source>Why this date: {title}</source>
            <translation>Waarom deze datum: {title}</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Wat in de weg staat</translation>
        </message>
    </context>
    <context>
        <name>looks</name>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Zoals de computer</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Tekstgrootte</translation>
        </message>
    </context>
    <context>
        <name>members</name>
        <message>
            <source>It is kept who stands for the child.</source>
            <translation>Er is bewaard wie instaat voor het kind.</translation>
        </message>
        <message>
            <source>Nobody stands for the child now. Ask who does.</source>
            <translation>Niemand staat nu in voor het kind. Vraag wie dat doet.</translation>
        </message>
        <message>
            <source>The card that was read is of {name}: not of who was chosen.</source>
            <translation>De gelezen kaart is van {name}: niet van wie gekozen is.</translation>
        </message>
        <message>
            <source>Taken back: the loan stands as before.</source>
            <translation>Ongedaan gemaakt: de uitlening staat er weer zoals voordien.</translation>
        </message>
        <message>
            <source>{title} is lost. Nobody knows its price: charge it in the account.</source>
            <translation>{title} is verloren. De prijs is niet bekend: reken die aan op de rekening.</translation>
        </message>
        <message>
            <source>{title} is lost: {sum} is on the account.</source>
            <translation>{title} is verloren: {sum} staat op de rekening.</translation>
        </message>
        <message>
            <source>{title} is no longer on loan: look for it on the shelf.</source>
            <translation>{title} is niet meer uitgeleend: zoek het in het rek.</translation>
        </message>
        <message>
            <source>The correction is kept.</source>
            <translation>De verbetering is bewaard.</translation>
        </message>
        <message>
            <source>The two files count as one from now on. The inbox can undo it.</source>
            <translation>De twee fiches tellen voortaan als één. In het postvak kan dat ongedaan gemaakt worden.</translation>
        </message>
        <message>
            <source>The consent is kept.</source>
            <translation>De toestemming is bewaard.</translation>
        </message>
        <message>
            <source>It is kept that the member accepts.</source>
            <translation>Dat het lid aanvaardt, is bewaard.</translation>
        </message>
        <message>
            <source>The consent is withdrawn, and the value is deleted.</source>
            <translation>De toestemming is ingetrokken en het gegeven is gewist.</translation>
        </message>
        <message>
            <source>This member was deleted.</source>
            <translation>Dit lid is verwijderd.</translation>
        </message>
        <message>
            <source>from the card, confirmed</source>
            <translation>van de kaart, bevestigd</translation>
        </message>
        <message>
            <source>from the card, not confirmed</source>
            <translation>van de kaart, niet bevestigd</translation>
        </message>
        <message>
            <source>from the card, not checked</source>
            <translation>van de kaart, niet gecontroleerd</translation>
        </message>
        <message>
            <source>from a card not known yet</source>
            <translation>van een kaart die nog niet gekend is</translation>
        </message>
        <message>
            <source>from a test card</source>
            <translation>van een testkaart</translation>
        </message>
        <message>
            <source>from the card</source>
            <translation>van de kaart</translation>
        </message>
        <message>
            <source>from a document seen at the desk</source>
            <translation>van een document, gezien aan de balie</translation>
        </message>
        <message>
            <source>from a form</source>
            <translation>van een formulier</translation>
        </message>
        <message>
            <source>told at the desk</source>
            <translation>gezegd aan de balie</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>aan de balie</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>op papier</translation>
        </message>
        <message>
            <source>by the parent or guardian</source>
            <translation>door de ouder of voogd</translation>
        </message>
        <message>
            <source>E-mail for messages</source>
            <translation>E-mail voor berichten</translation>
        </message>
        <message>
            <source>Telephone for messages</source>
            <translation>Telefoon voor berichten</translation>
        </message>
        <message>
            <source>Gender for statistics only</source>
            <translation>Geslacht, alleen voor statistiek</translation>
        </message>
        <message>
            <source>Withdrawing deletes the e-mail address at once, on every desk.</source>
            <translation>Intrekken wist het e-mailadres meteen, op elke balie.</translation>
        </message>
        <message>
            <source>Withdrawing deletes the telephone number at once, on every desk.</source>
            <translation>Intrekken wist het telefoonnummer meteen, op elke balie.</translation>
        </message>
        <message>
            <source>Withdrawing deletes the gender at once, on every desk.</source>
            <translation>Intrekken wist het geslacht meteen, op elke balie.</translation>
        </message>
    </context>
    <context>
        <name>memberships</name>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n exemplaar thuis</numerusform>
                <numerusform>%n exemplaren thuis</numerusform>
            </translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Lidmaatschap</translation>
        </message>
        <message>
            <source>Membership (blocked)</source>
            <translation>Lidmaatschap (geblokkeerd)</translation>
        </message>
        <message>
            <source>Renewed until {day}, for free.</source>
            <translation>Verlengd tot {day}, gratis.</translation>
        </message>
        <message>
            <source>Renewed until {day}. {amount} is on the account.</source>
            <translation>Verlengd tot {day}. {amount} staat op de rekening.</translation>
        </message>
        <message>
            <source>The membership has ended.</source>
            <translation>Het lidmaatschap is beëindigd.</translation>
        </message>
        <message>
            <source>The category is kept.</source>
            <translation>De categorie is bewaard.</translation>
        </message>
        <message>
            <source>It is kept that you saw the proof.</source>
            <translation>Er is bewaard dat je het bewijs zag.</translation>
        </message>
        <message>
            <source>The new card counts from now on.</source>
            <translation>De nieuwe kaart geldt vanaf nu.</translation>
        </message>
        <message>
            <source>The block stands.</source>
            <translation>De blokkering staat.</translation>
        </message>
        <message>
            <source>The block is lifted.</source>
            <translation>De blokkering is opgeheven.</translation>
        </message>
        <message>
            <source>They are one household now.</source>
            <translation>Ze zijn nu één gezin.</translation>
        </message>
        <message>
            <source>This member is out of the household.</source>
            <translation>Dit lid is uit het gezin.</translation>
        </message>
        <message>
            <source>child, permission by {name}</source>
            <translation>kind, toestemming van {name}</translation>
        </message>
        <message>
            <source>Proof was seen; it holds until {day}.</source>
            <translation>Bewijs gezien; het geldt tot {day}.</translation>
        </message>
        <message>
            <source>By age.</source>
            <translation>Volgens de leeftijd.</translation>
        </message>
        <message>
            <source>Chosen by staff.</source>
            <translation>Door een medewerker gekozen.</translation>
        </message>
        <message>
            <source>UiTPAS at a reduced rate, or card of the city</source>
            <translation>UiTPAS met kansentarief, of kaart van de stad</translation>
        </message>
        <message>
            <source>Statement of the health fund</source>
            <translation>Attest van het ziekenfonds</translation>
        </message>
        <message>
            <source>Letter of the social service</source>
            <translation>Brief van het OCMW</translation>
        </message>
        <message>
            <source>Decision on a disability</source>
            <translation>Beslissing over een handicap</translation>
        </message>
        <message>
            <source>Statement of a school or institution</source>
            <translation>Attest van een school of instelling</translation>
        </message>
        <message>
            <source>Other proof</source>
            <translation>Ander bewijs</translation>
        </message>
        <message>
            <source>Blocked by staff</source>
            <translation>Geblokkeerd door een medewerker</translation>
        </message>
        <message>
            <source>Address unknown</source>
            <translation>Adres onbekend</translation>
        </message>
        <message>
            <source>Card reported lost</source>
            <translation>Kaart als verloren gemeld</translation>
        </message>
        <message>
            <source>Owes too much</source>
            <translation>Te veel schuld</translation>
        </message>
        <message>
            <source>Items are far too late</source>
            <translation>Exemplaren veel te laat</translation>
        </message>
        <message>
            <source>Membership fee not paid</source>
            <translation>Lidgeld niet betaald</translation>
        </message>
        <message>
            <source>Membership ended</source>
            <translation>Lidmaatschap afgelopen</translation>
        </message>
        <message>
            <source>Use restricted by the member</source>
            <translation>Gebruik beperkt door het lid</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>houdt tegen</translation>
        </message>
        <message>
            <source>asks</source>
            <translation>vraagt bevestiging</translation>
        </message>
        <message>
            <source>tells</source>
            <translation>ter info</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot {day}</translation>
        </message>
        <message>
            <source>above {amount} nothing is lent</source>
            <translation>boven {amount} wordt niets uitgeleend</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>check what was filled in</source>
            <translation>kijk na wat is ingevuld</translation>
        </message>
        <message>
            <source>the activity is cancelled</source>
            <translation>de activiteit is geannuleerd</translation>
        </message>
        <message>
            <source>the activity is over</source>
            <translation>de activiteit is voorbij</translation>
        </message>
        <message>
            <source>enrolling has not begun yet</source>
            <translation>inschrijven kan nog niet</translation>
        </message>
        <message>
            <source>the last day to enrol is past</source>
            <translation>de laatste dag om in te schrijven is voorbij</translation>
        </message>
        <message>
            <source>it is for members; scan the library card</source>
            <translation>ze is voor leden; scan de lidkaart</translation>
        </message>
        <message>
            <source>it is for another age</source>
            <translation>ze is voor een andere leeftijd</translation>
        </message>
        <message>
            <source>this person is on the list already</source>
            <translation>deze persoon staat al op de lijst</translation>
        </message>
        <message>
            <source>from sixteen on somebody enrols as an adult</source>
            <translation>vanaf zestien schrijft iemand zich als volwassene in</translation>
        </message>
        <message>
            <source>the end comes before the beginning</source>
            <translation>het einde komt voor het begin</translation>
        </message>
        <message>
            <source>it is there twice</source>
            <translation>het staat er twee keer</translation>
        </message>
        <message>
            <source>it is too small or too large</source>
            <translation>het is te klein of te groot</translation>
        </message>
        <message>
            <source>it is not written as it should be</source>
            <translation>het is niet geschreven zoals het hoort</translation>
        </message>
        <message>
            <source>the number of digits is wrong</source>
            <translation>het aantal cijfers klopt niet</translation>
        </message>
        <message>
            <source>it is larger than 5 MB. Nothing was taken from it; divide it over smaller files</source>
            <translation>het is groter dan 5 MB. Er is niets uit overgenomen; verdeel het over kleinere bestanden</translation>
        </message>
        <message>
            <source>it has more than 2,000 rows. Nothing was taken from it; divide it over smaller files</source>
            <translation>het heeft meer dan 2.000 rijen. Er is niets uit overgenomen; verdeel het over kleinere bestanden</translation>
        </message>
        <message>
            <source>it lies in the future</source>
            <translation>dat ligt in de toekomst</translation>
        </message>
        <message>
            <source>it lies too far back</source>
            <translation>dat ligt te ver terug</translation>
        </message>
        <message>
            <source>its check digits do not fit</source>
            <translation>de controlecijfers kloppen niet</translation>
        </message>
        <message>
            <source>look at an identity document first</source>
            <translation>bekijk eerst een identiteitsdocument</translation>
        </message>
        <message>
            <source>the card has expired; look at a valid document</source>
            <translation>de kaart is vervallen; bekijk een geldig document</translation>
        </message>
        <message>
            <source>the card's signature is not confirmed; look at the card itself</source>
            <translation>de handtekening van de kaart is niet bevestigd; bekijk de kaart zelf</translation>
        </message>
        <message>
            <source>the member is sixteen and asks for themselves</source>
            <translation>het lid is zestien en vraagt zelf</translation>
        </message>
        <message>
            <source>note first how the person proved who they are</source>
            <translation>noteer eerst hoe de persoon bewees wie die is</translation>
        </message>
        <message>
            <source>it was answered already</source>
            <translation>ze is al beantwoord</translation>
        </message>
        <message>
            <source>something else was asked</source>
            <translation>er werd iets anders gevraagd</translation>
        </message>
        <message>
            <source>it is not here any more</source>
            <translation>ze is hier niet meer</translation>
        </message>
        <message>
            <source>this is a test card</source>
            <translation>dit is een testkaart</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>hij antwoordt niet</translation>
        </message>
        <message>
            <source>it can't prove who it is</source>
            <translation>hij kan niet bewijzen wie hij is</translation>
        </message>
        <message>
            <source>it does not accept the name and password</source>
            <translation>hij aanvaardt de naam en het wachtwoord niet</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <translation>het duurt te lang</translation>
        </message>
        <message>
            <source>it does not say why</source>
            <translation>het zegt niet waarom</translation>
        </message>
        <message>
            <source>the certificate does not fit the key</source>
            <translation>het certificaat past niet bij de sleutel</translation>
        </message>
        <message>
            <source>the key does not open with its passphrase</source>
            <translation>de sleutel gaat niet open met de wachtzin</translation>
        </message>
        <message>
            <source>the key is not encrypted</source>
            <translation>de sleutel is niet versleuteld</translation>
        </message>
        <message>
            <source>the authority's certificate can't be read</source>
            <translation>het certificaat van de uitgever is niet te lezen</translation>
        </message>
        <message>
            <source>the library's own address in settings.toml is not an e-mail address</source>
            <translation>het eigen adres van de bibliotheek in settings.toml is geen e-mailadres</translation>
        </message>
        <message>
            <source>it refuses for now; try again later</source>
            <translation>hij weigert voorlopig; probeer later opnieuw</translation>
        </message>
        <message>
            <source>the membership has ended</source>
            <translation>het lidmaatschap is afgelopen</translation>
        </message>
        <message>
            <source>the member has as many items of this type as allowed</source>
            <translation>het lid heeft al zoveel stuks van deze soort als mag</translation>
        </message>
        <message>
            <source>this item is not lent out</source>
            <translation>dit exemplaar wordt niet uitgeleend</translation>
        </message>
        <message>
            <source>this item is for use in the library only</source>
            <translation>dit exemplaar is enkel in te zien in de bibliotheek</translation>
        </message>
        <message>
            <source>this member borrows from the children's collection only</source>
            <translation>dit lid leent enkel uit de jeugdcollectie</translation>
        </message>
        <message>
            <source>the member is too young for this item</source>
            <translation>het lid is te jong voor dit exemplaar</translation>
        </message>
        <message>
            <source>this item was noted as lost</source>
            <translation>dit exemplaar staat als verloren genoteerd</translation>
        </message>
        <message>
            <source>this item is out of the collection</source>
            <translation>dit exemplaar is uit de collectie</translation>
        </message>
        <message>
            <source>this item is kept for somebody else</source>
            <translation>dit exemplaar ligt klaar voor iemand anders</translation>
        </message>
        <message>
            <source>somebody else waits for this</source>
            <translation>iemand anders wacht hierop</translation>
        </message>
        <message>
            <source>the member owes too much</source>
            <translation>het lid heeft te veel openstaan</translation>
        </message>
        <message>
            <source>a colleague blocked the member</source>
            <translation>een collega heeft het lid geblokkeerd</translation>
        </message>
        <message>
            <source>the member's address is not known</source>
            <translation>het adres van het lid is niet bekend</translation>
        </message>
        <message>
            <source>the card was reported lost</source>
            <translation>de kaart is als verloren gemeld</translation>
        </message>
        <message>
            <source>the member restricted the use of the data</source>
            <translation>het lid liet het gebruik van de gegevens beperken</translation>
        </message>
        <message>
            <source>it is somebody else's</source>
            <translation>ze is van iemand anders</translation>
        </message>
        <message>
            <source>this use can't be limited in this way</source>
            <translation>dit gebruik kan niet zo beperkt worden</translation>
        </message>
        <message>
            <source>it was there already</source>
            <translation>ze bestond al</translation>
        </message>
        <message>
            <source>the member does not want this use</source>
            <translation>het lid wil dit gebruik niet</translation>
        </message>
        <message>
            <source>the membership is not paid</source>
            <translation>het lidmaatschap is niet betaald</translation>
        </message>
        <message>
            <source>the library has no copy of it</source>
            <translation>de bibliotheek heeft er geen exemplaar van</translation>
        </message>
        <message>
            <source>this can't be asked for</source>
            <translation>dit kan niet gereserveerd worden</translation>
        </message>
        <message>
            <source>the member has it at home</source>
            <translation>het lid heeft het thuis</translation>
        </message>
        <message>
            <source>the member waits for it already</source>
            <translation>het lid wacht er al op</translation>
        </message>
        <message>
            <source>a copy is on the shelf</source>
            <translation>er staat een exemplaar op de plank</translation>
        </message>
        <message>
            <source>the member has as many holds as allowed</source>
            <translation>het lid heeft zoveel reserveringen als mag</translation>
        </message>
        <message>
            <source>it was renewed as often as allowed</source>
            <translation>het is al zo vaak verlengd als mag</translation>
        </message>
        <message>
            <source>it is late already</source>
            <translation>het is al te laat</translation>
        </message>
        <message>
            <source>the member has as many items as allowed</source>
            <translation>het lid heeft al het toegelaten aantal exemplaren</translation>
        </message>
        <message>
            <source>it lies before the incident</source>
            <translation>dat ligt vóór het incident</translation>
        </message>
        <message>
            <source>data may not leave the European Union</source>
            <translation>gegevens mogen de Europese Unie niet verlaten</translation>
        </message>
        <message>
            <source>it holds an address or a number of somebody; say it without naming anybody</source>
            <translation>er staat een adres of nummer van iemand in; zeg het zonder iemand te noemen</translation>
        </message>
        <message>
            <source>it lies before the first day</source>
            <translation>die valt voor de eerste dag</translation>
        </message>
        <message>
            <source>this one is too short</source>
            <translation>deze is te kort</translation>
        </message>
        <message>
            <source>this one is too easy to guess</source>
            <translation>deze is te makkelijk te raden</translation>
        </message>
        <message>
            <source>it is the one you had</source>
            <translation>het is degene die je al had</translation>
        </message>
        <message>
            <source>no administrator would be left</source>
            <translation>er zou geen beheerder overblijven</translation>
        </message>
        <message>
            <source>this account is closed</source>
            <translation>dit account is afgesloten</translation>
        </message>
        <message>
            <source>this account is open already</source>
            <translation>dit account is al open</translation>
        </message>
        <message>
            <source>nobody is signed in there</source>
            <translation>daar is niemand aangemeld</translation>
        </message>
        <message>
            <source>somebody else has it already</source>
            <translation>iemand anders heeft dat al</translation>
        </message>
        <message>
            <source>it is on loan. Take it back first, or say in the member's file that it is lost</source>
            <translation>het is uitgeleend. Neem het eerst in, of meld in de fiche van het lid dat het verloren is</translation>
        </message>
        <message>
            <source>it is kept for a member. Let them have it, or cancel that hold first</source>
            <translation>het ligt klaar voor een lid. Leen het aan dat lid uit, of schrap eerst die reservering</translation>
        </message>
        <message>
            <source>a member waits for this very copy. Cancel that hold first</source>
            <translation>een lid wacht op net dit exemplaar. Schrap eerst die reservering</translation>
        </message>
        <message>
            <source>members wait for this title, and it is the last copy. Cancel those holds first</source>
            <translation>leden wachten op deze titel, en dit is het laatste exemplaar. Schrap eerst die reserveringen</translation>
        </message>
        <message>
            <source>say first why it leaves</source>
            <translation>zeg eerst waarom het weggaat</translation>
        </message>
        <message>
            <source>it is in use already</source>
            <translation>het is al in gebruik</translation>
        </message>
        <message>
            <source>another issue is under way; let it end first</source>
            <translation>een ander nummer is onderweg; laat dat eerst aflopen</translation>
        </message>
        <message>
            <source>there is nobody on the list</source>
            <translation>er staat niemand op de lijst</translation>
        </message>
        <message>
            <source>the mail does not ask for this</source>
            <translation>de mail vraagt dit niet</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>het is te lang</translation>
        </message>
        <message>
            <source>readers have it already</source>
            <translation>lezers hebben het al</translation>
        </message>
        <message>
            <source>it is on the list already</source>
            <translation>het staat al op de lijst</translation>
        </message>
        <message>
            <source>it was signed up again after that mail</source>
            <translation>het is na die mail opnieuw ingeschreven</translation>
        </message>
        <message>
            <source>it is not on the list</source>
            <translation>het staat niet op de lijst</translation>
        </message>
        <message>
            <source>it is below the first age</source>
            <translation>het ligt onder de eerste leeftijd</translation>
        </message>
        <message>
            <source>there is none like it</source>
            <translation>die is er niet</translation>
        </message>
        <message>
            <source>there are several; say which</source>
            <translation>er zijn er meer; zeg welke</translation>
        </message>
        <message>
            <source>do this at another desk</source>
            <translation>doe dit aan een andere balie</translation>
        </message>
        <message>
            <source>somebody else has to do this for you</source>
            <translation>iemand anders moet dit voor je doen</translation>
        </message>
        <message>
            <source>this member is sixteen or older</source>
            <translation>dit lid is zestien of ouder</translation>
        </message>
        <message>
            <source>this person is not of age</source>
            <translation>deze persoon is niet meerderjarig</translation>
        </message>
        <message>
            <source>it is the same member</source>
            <translation>het is hetzelfde lid</translation>
        </message>
        <message>
            <source>this is no address of a database</source>
            <translation>dit is geen adres van een databank</translation>
        </message>
        <message>
            <source>a password may not stand in it</source>
            <translation>er mag geen wachtwoord in staan</translation>
        </message>
        <message>
            <source>the line would not be verified</source>
            <translation>de verbinding zou niet gecontroleerd worden</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer is needed</source>
            <translation>PostgreSQL 15 of nieuwer is nodig</translation>
        </message>
        <message>
            <source>this database is used for something else</source>
            <translation>deze databank dient voor iets anders</translation>
        </message>
        <message>
            <source>this login does not own the database</source>
            <translation>deze login is geen eigenaar van de databank</translation>
        </message>
        <message>
            <source>this login may not create roles</source>
            <translation>deze login mag geen rollen aanmaken</translation>
        </message>
        <message>
            <source>write a sum such as 2,50</source>
            <translation>schrijf een bedrag zoals 2,50</translation>
        </message>
        <message>
            <source>it has to be above zero</source>
            <translation>het moet meer dan nul zijn</translation>
        </message>
        <message>
            <source>it is far too large</source>
            <translation>het is veel te groot</translation>
        </message>
        <message>
            <source>it is more than what is open</source>
            <translation>het is meer dan wat openstaat</translation>
        </message>
        <message>
            <source>nothing of it is open</source>
            <translation>er staat niets van open</translation>
        </message>
        <message>
            <source>it is more than the credit</source>
            <translation>het is meer dan het tegoed</translation>
        </message>
        <message>
            <source>it is more than what was counted</source>
            <translation>het is meer dan wat geteld is</translation>
        </message>
        <message>
            <source>it is not what the coins and notes add up to</source>
            <translation>het is niet de som van de munten en biljetten</translation>
        </message>
        <message>
            <source>it ends before it begins</source>
            <translation>ze eindigt voor ze begint</translation>
        </message>
        <message>
            <source>it lies in the past</source>
            <translation>het ligt in het verleden</translation>
        </message>
        <message>
            <source>it is more than a year away</source>
            <translation>dat is meer dan een jaar ver</translation>
        </message>
        <message>
            <source>this category needs no proof</source>
            <translation>deze categorie vraagt geen bewijs</translation>
        </message>
        <message>
            <source>there is no receipt for it</source>
            <translation>er is geen bonnetje van</translation>
        </message>
        <message>
            <source>the program does this itself</source>
            <translation>dit doet het programma zelf</translation>
        </message>
        <message>
            <source>it can't be written there</source>
            <translation>het kan daar niet geschreven worden</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>het kan niet gelezen worden</translation>
        </message>
        <message>
            <source>this code does not open it</source>
            <translation>deze code opent ze niet</translation>
        </message>
        <message>
            <source>its time is over; ask for another</source>
            <translation>de tijd ervan is om; vraag een andere</translation>
        </message>
        <message>
            <source>it was used already, or withdrawn; ask for another</source>
            <translation>ze is al gebruikt of ingetrokken; vraag een andere</translation>
        </message>
        <message>
            <source>that desk has joined; cut it off instead</source>
            <translation>die balie is al toegetreden; sluit ze af</translation>
        </message>
        <message>
            <source>it may hold for 30 days at most</source>
            <translation>ze mag hoogstens 30 dagen gelden</translation>
        </message>
        <message>
            <source>there are items at home</source>
            <translation>er zijn nog exemplaren thuis</translation>
        </message>
        <message>
            <source>there are costs to pay</source>
            <translation>er staan nog kosten open</translation>
        </message>
        <message>
            <source>there is credit to give back</source>
            <translation>er is tegoed terug te geven</translation>
        </message>
        <message>
            <source>who keeps the accounts</source>
            <translation>wie de boekhouding voert</translation>
        </message>
        <message>
            <source>who prints or sends the letters</source>
            <translation>wie de brieven drukt of verstuurt</translation>
        </message>
        <message>
            <source>who sends the newsletter</source>
            <translation>wie de nieuwsbrief verstuurt</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>uitnodiging</translation>
        </message>
        <message>
            <source>branch of this desk</source>
            <translation>vestiging van deze balie</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regel</translation>
        </message>
        <message>
            <source>value</source>
            <translation>waarde</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>eerste dag</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>laatste dag</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>openingsuren</translation>
        </message>
        <message>
            <source>entry of the calendar</source>
            <translation>ingave in de kalender</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>sessies</translation>
        </message>
        <message>
            <source>number of places</source>
            <translation>aantal plaatsen</translation>
        </message>
        <message>
            <source>first day to enrol</source>
            <translation>eerste dag om in te schrijven</translation>
        </message>
        <message>
            <source>last day to enrol</source>
            <translation>laatste dag om in te schrijven</translation>
        </message>
        <message>
            <source>age</source>
            <translation>leeftijd</translation>
        </message>
        <message>
            <source>enrolment</source>
            <translation>inschrijving</translation>
        </message>
        <message>
            <source>issue of the newsletter</source>
            <translation>nummer van de nieuwsbrief</translation>
        </message>
        <message>
            <source>text of the issue</source>
            <translation>tekst van het nummer</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>onderwerp</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>activiteit</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>given names</source>
            <translation>voornamen</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>geboortedatum</translation>
        </message>
        <message>
            <source>street and number</source>
            <translation>straat en nummer</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>postcode</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>gemeente</translation>
        </message>
        <message>
            <source>national number, or why there is none</source>
            <translation>rijksregisternummer, of waarom er geen is</translation>
        </message>
        <message>
            <source>surname of the parent or guardian</source>
            <translation>naam van de ouder of voogd</translation>
        </message>
        <message>
            <source>given names of the parent or guardian</source>
            <translation>voornamen van de ouder of voogd</translation>
        </message>
        <message>
            <source>relation to the child</source>
            <translation>band met het kind</translation>
        </message>
        <message>
            <source>card of the parent or guardian</source>
            <translation>kaart van de ouder of voogd</translation>
        </message>
        <message>
            <source>document that you saw</source>
            <translation>document dat je zag</translation>
        </message>
        <message>
            <source>document of the parent or guardian</source>
            <translation>document van de ouder of voogd</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>last day that it is wanted</source>
            <translation>laatste dag waarop het gewenst is</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-mailadres</translation>
        </message>
        <message>
            <source>telephone number</source>
            <translation>telefoonnummer</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>geslacht</translation>
        </message>
        <message>
            <source>barcode</source>
            <translation>exemplaarnummer</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>name in Dutch</source>
            <translation>naam in het Nederlands</translation>
        </message>
        <message>
            <source>first age</source>
            <translation>eerste leeftijd</translation>
        </message>
        <message>
            <source>last age</source>
            <translation>laatste leeftijd</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>name of the library</source>
            <translation>naam van de bibliotheek</translation>
        </message>
        <message>
            <source>name of the branch</source>
            <translation>naam van de vestiging</translation>
        </message>
        <message>
            <source>name of the desk</source>
            <translation>naam van de balie</translation>
        </message>
        <message>
            <source>name of the staff member</source>
            <translation>naam van de medewerker</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rol</translation>
        </message>
        <message>
            <source>language</source>
            <translation>taal</translation>
        </message>
        <message>
            <source>address of the central store</source>
            <translation>adres van de centrale</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versie</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>use</source>
            <translation>gebruik</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>identiteitskaart</translation>
        </message>
        <message>
            <source>request</source>
            <translation>aanvraag</translation>
        </message>
        <message>
            <source>day on which it was received</source>
            <translation>dag waarop ze werd ontvangen</translation>
        </message>
        <message>
            <source>ground of the refusal</source>
            <translation>grond van de weigering</translation>
        </message>
        <message>
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>uitkomst</translation>
        </message>
        <message>
            <source>code of the new desk</source>
            <translation>code van de nieuwe balie</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>bedrag</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>price of the item</source>
            <translation>prijs van het exemplaar</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>bedrag in contanten</translation>
        </message>
        <message>
            <source>sum that stays in the drawer</source>
            <translation>bedrag dat in de kassa blijft</translation>
        </message>
        <message>
            <source>explanation of the difference</source>
            <translation>verklaring van het verschil</translation>
        </message>
        <message>
            <source>period</source>
            <translation>periode</translation>
        </message>
        <message>
            <source>proof</source>
            <translation>bewijs</translation>
        </message>
        <message>
            <source>category</source>
            <translation>categorie</translation>
        </message>
        <message>
            <source>library card</source>
            <translation>lidkaart</translation>
        </message>
        <message>
            <source>other member</source>
            <translation>andere lid</translation>
        </message>
        <message>
            <source>parent or guardian</source>
            <translation>ouder of voogd</translation>
        </message>
        <message>
            <source>other file</source>
            <translation>andere fiche</translation>
        </message>
        <message>
            <source>block</source>
            <translation>blokkering</translation>
        </message>
        <message>
            <source>line</source>
            <translation>regel</translation>
        </message>
        <message>
            <source>kind of charge</source>
            <translation>soort kost</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>data that it gets</source>
            <translation>gegevens die hij krijgt</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>overeenkomst</translation>
        </message>
        <message>
            <source>ground on which it gets them</source>
            <translation>grond waarop ze die krijgt</translation>
        </message>
        <message>
            <source>day of the agreement</source>
            <translation>dag van de overeenkomst</translation>
        </message>
        <message>
            <source>country</source>
            <translation>land</translation>
        </message>
        <message>
            <source>name of the server</source>
            <translation>naam van de server</translation>
        </message>
        <message>
            <source>authority</source>
            <translation>overheid</translation>
        </message>
        <message>
            <source>law</source>
            <translation>wet</translation>
        </message>
        <message>
            <source>data that were asked</source>
            <translation>gevraagde gegevens</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>dossiernummer</translation>
        </message>
        <message>
            <source>day on which it was asked</source>
            <translation>dag van de vraag</translation>
        </message>
        <message>
            <source>description</source>
            <translation>beschrijving</translation>
        </message>
        <message>
            <source>kind of data</source>
            <translation>soort gegevens</translation>
        </message>
        <message>
            <source>number of persons</source>
            <translation>aantal personen</translation>
        </message>
        <message>
            <source>day of the incident</source>
            <translation>dag van het incident</translation>
        </message>
        <message>
            <source>moment it was seen</source>
            <translation>moment waarop het gezien werd</translation>
        </message>
        <message>
            <source>name of who was told</source>
            <translation>naam van wie op de hoogte is</translation>
        </message>
        <message>
            <source>day on which it was told</source>
            <translation>dag van de melding</translation>
        </message>
        <message>
            <source>reason to keep the images longer</source>
            <translation>reden om de beelden langer te bewaren</translation>
        </message>
        <message>
            <source>measures</source>
            <translation>maatregelen</translation>
        </message>
        <message>
            <source>reason not to tell</source>
            <translation>reden om niet te melden</translation>
        </message>
        <message>
            <source>place of the images</source>
            <translation>plaats van de beelden</translation>
        </message>
        <message>
            <source>This is not allowed here.</source>
            <translation>Dat mag hier niet.</translation>
        </message>
        <message>
            <source>Fill in the {field}.</source>
            <translation>Vul in: {field}.</translation>
        </message>
        <message>
            <source>The {field} can't be right: {reason}.</source>
            <translation>Kijk na: {field}. Het kan niet kloppen: {reason}.</translation>
        </message>
        <message>
            <source>The {field} may only be kept with consent. Ask for it, or leave it empty.</source>
            <translation>Alleen met toestemming te bewaren: {field}. Vraag ze, of laat het leeg.</translation>
        </message>
        <message>
            <source>The member has not accepted the user regulations yet.</source>
            <translation>Het lid heeft het gebruikersreglement nog niet aanvaard.</translation>
        </message>
        <message>
            <source>Under 16, a parent or guardian has to give permission. Fill in who that is.</source>
            <translation>Onder de 16 jaar geeft een ouder of voogd toestemming. Vul in wie dat is.</translation>
        </message>
        <message>
            <source>This library may not keep the national number: its legal ground is not filled in.</source>
            <translation>Deze bibliotheek mag het rijksregisternummer niet bewaren: de wettelijke grond is niet ingevuld.</translation>
        </message>
        <message>
            <source>Not identified yet: {reason}.</source>
            <translation>Nog niet geïdentificeerd: {reason}.</translation>
        </message>
        <message>
            <source>This person is a member already. Open the member instead.</source>
            <translation>Deze persoon is al lid. Open het bestaande lid.</translation>
        </message>
        <message>
            <source>No member has this card or number. Search by name, or register.</source>
            <translation>Geen lid met deze kaart of dit nummer. Zoek op naam, of schrijf in.</translation>
        </message>
        <message>
            <source>No item has barcode {barcode}. Check the number, or add the item.</source>
            <translation>Geen exemplaar met nummer {barcode}. Kijk het nummer na, of voeg het exemplaar toe.</translation>
        </message>
        <message>
            <source>Barcode {barcode} is in use already. Take another one.</source>
            <translation>Nummer {barcode} is al in gebruik. Neem een ander.</translation>
        </message>
        <message>
            <source>This item is on loan to another member. Take it back first.</source>
            <translation>Dit exemplaar is uitgeleend aan een ander lid. Neem het eerst in.</translation>
        </message>
        <message>
            <source>This member has this item already. Nothing was changed.</source>
            <translation>Dit lid heeft dit exemplaar al. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This item was not on loan. It can go to its place.</source>
            <translation>Dit exemplaar was niet uitgeleend. Het mag naar zijn plaats.</translation>
        </message>
        <message>
            <source>Nothing was lent: {reason}.</source>
            <translation>Er is niets uitgeleend: {reason}.</translation>
        </message>
        <message>
            <source>Not renewed: {reason}.</source>
            <translation>Niet verlengd: {reason}.</translation>
        </message>
        <message>
            <source>It stays in the collection: {reason}.</source>
            <translation>Het blijft in de collectie: {reason}.</translation>
        </message>
        <message>
            <source>No hold was placed: {reason}.</source>
            <translation>Niet gereserveerd: {reason}.</translation>
        </message>
        <message>
            <source>Not enrolled: {reason}.</source>
            <translation>Niet ingeschreven: {reason}.</translation>
        </message>
        <message>
            <source>This hold ended already. Nothing was changed.</source>
            <translation>Deze reservering was al voorbij. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The slip was not printed: this computer has no printer that takes it.</source>
            <translation>Het bonnetje is niet afgedrukt: deze computer heeft geen printer die het aanneemt.</translation>
        </message>
        <message>
            <source>Only the last act with an item can be undone, and once. Nothing was changed.</source>
            <translation>Enkel de laatste handeling met een exemplaar kan ongedaan gemaakt worden, en één keer. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>This line was taken back already. Nothing was changed.</source>
            <translation>Deze regel is al tegengeboekt. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>The membership can't end yet: {reason}.</source>
            <translation>Het lidmaatschap kan nog niet eindigen: {reason}.</translation>
        </message>
        <message>
            <source>This membership was renewed already. Nothing was changed.</source>
            <translation>Dit lidmaatschap is al verlengd. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>This card was replaced on {on}. Ask for the new card, or search by name.</source>
            <translation>Deze kaart is op {on} vervangen. Vraag de nieuwe kaart, of zoek op naam.</translation>
        </message>
        <message>
            <source>Nothing was erased: {reason}.</source>
            <translation>Er is niets gewist: {reason}.</translation>
        </message>
        <message>
            <source>This desk has not exchanged with the central store for 35 days, so it shows no members. Bring it online, or ask a supervisor to let it go on for a week.</source>
            <translation>Deze balie heeft 35 dagen niet met de centrale uitgewisseld en toont daarom geen leden. Breng ze online, of vraag een leidinggevende om ze nog een week te laten doorgaan.</translation>
        </message>
        <message>
            <source>Nothing leaves this desk: {party} is not in the register of processors. Add who that is, with the agreement or the ground, under Privacy, Processors.</source>
            <translation>Er gaat niets weg van deze balie: {party} staat niet in het register van verwerkers. Voeg toe wie dat is, met de overeenkomst of de grond, onder Privacy, Verwerkers.</translation>
        </message>
        <message>
            <source>You may not do this. Ask a colleague with more rights.</source>
            <translation>Dit mag je niet doen. Vraag het aan een collega met meer rechten.</translation>
        </message>
        <message>
            <source>This name and passphrase do not go together. Try again.</source>
            <translation>Deze naam en wachtwoordzin horen niet bij elkaar. Probeer opnieuw.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases. Wait {wait} (minutes:seconds), then try again. A colleague can sign in meanwhile.</source>
            <translation>Te veel verkeerde wachtwoordzinnen. Wacht {wait} (minuten:seconden) en probeer opnieuw. Een collega kan zich intussen aanmelden.</translation>
        </message>
        <message>
            <source>This passphrase holds once. Choose one of your own now, that nobody else knows.</source>
            <translation>Deze wachtwoordzin geldt één keer. Kies nu een eigen wachtwoordzin, die niemand anders kent.</translation>
        </message>
        <message>
            <source>Choose another passphrase: {reason}.</source>
            <translation>Kies een andere wachtwoordzin: {reason}.</translation>
        </message>
        <message>
            <source>This recovery key does not open this library. Check what was typed.</source>
            <translation>Deze herstelsleutel opent deze bibliotheek niet. Kijk na wat je typte.</translation>
        </message>
        <message>
            <source>This is the key of sheet {typed}, and this opens with sheet {wanted}. Look for the sheet with that mark.</source>
            <translation>Dit is de sleutel van blad {typed}, en dit opent met blad {wanted}. Zoek het blad met dat kenmerk.</translation>
        </message>
        <message>
            <source>There is a library on this computer already. Nothing was changed.</source>
            <translation>Er staat al een bibliotheek op deze computer. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>That did not work. Try again in a moment.</source>
            <translation>Dat is niet gelukt. Probeer het zo dadelijk opnieuw.</translation>
        </message>
        <message>
            <source>There is no library on this computer yet. Set one up, or join one.</source>
            <translation>Er staat nog geen bibliotheek op deze computer. Richt er een in, of sluit aan bij een bestaande.</translation>
        </message>
        <message>
            <source>The folder for the data of this desk can't be written. Choose another one.</source>
            <translation>De map voor de gegevens van deze balie kan niet worden beschreven. Kies een andere.</translation>
        </message>
        <message>
            <source>The file of this desk is damaged. Stop working and restore a backup.</source>
            <translation>Het bestand van deze balie is beschadigd. Stop met werken en zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>A newer version of Balie has written this file. Update this desk.</source>
            <translation>Dit bestand is geschreven door een nieuwere versie van Balie. Werk deze balie bij.</translation>
        </message>
        <message>
            <source>Another program holds the file of this desk. Close it, then try again.</source>
            <translation>Een ander programma houdt het bestand van deze balie bezet. Sluit het en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The disk is full, so this was not saved. Make room, then try again.</source>
            <translation>De schijf is vol, dus dit is niet bewaard. Maak plaats en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The database of this computer is too old to be safe. Install Balie again.</source>
            <translation>De databank op deze computer is te oud om veilig te zijn. Installeer Balie opnieuw.</translation>
        </message>
        <message>
            <source>This file is not a whole backup. Nothing was restored: take another one.</source>
            <translation>Dit bestand is geen volledige reservekopie. Er is niets teruggezet: neem een andere.</translation>
        </message>
        <message>
            <source>The backup can't be written there. Choose another folder, or another name.</source>
            <translation>De reservekopie kan daar niet geschreven worden. Kies een andere map, of een andere naam.</translation>
        </message>
        <message>
            <source>A key is missing on this desk. Use the recovery sheet of the library.</source>
            <translation>Op deze balie ontbreekt een sleutel. Gebruik het herstelblad van de bibliotheek.</translation>
        </message>
        <message>
            <source>This desk works on its own: there is no central store to exchange with.</source>
            <translation>Deze balie werkt op zichzelf: er is geen centrale om mee uit te wisselen.</translation>
        </message>
        <message>
            <source>No line to the central store. Go on working; all is passed on later.</source>
            <translation>Geen verbinding met de centrale. Werk gewoon voort; alles wordt later doorgestuurd.</translation>
        </message>
        <message>
            <source>The central store does not accept this desk. Ask your administrator.</source>
            <translation>De centrale aanvaardt deze balie niet. Vraag het aan je beheerder.</translation>
        </message>
        <message>
            <source>The central store takes no more of this desk for now. Go on working: the rest is sent later by itself. If this goes on, or nobody did that much here, tell your administrator.</source>
            <translation>De centrale opslag neemt voorlopig niets meer aan van deze balie. Werk gewoon verder: de rest wordt later vanzelf verzonden. Blijft dit duren, of heeft hier niemand zoveel gedaan, verwittig dan je beheerder.</translation>
        </message>
        <message>
            <source>This desk's program is too old for the library. Update it. Until then it goes on exchanging, and does not show what only the newer program knows.</source>
            <translation>Het programma van deze balie is te oud voor de bibliotheek. Werk het bij. Tot dan blijft het uitwisselen, en toont het niet wat alleen het nieuwere programma kent.</translation>
        </message>
        <message>
            <source>The central store has to be prepared for this version. Ask your administrator.</source>
            <translation>De centrale is nog niet klaar voor deze versie. Vraag het aan je beheerder.</translation>
        </message>
        <message>
            <source>The central store gave a wrong answer. Nothing of it was used.</source>
            <translation>De centrale gaf een fout antwoord. Er is niets van gebruikt.</translation>
        </message>
        <message>
            <source>The mail server takes no mail of this desk: {reason}. Nothing was lost.</source>
            <translation>De mailserver neemt geen mail van deze balie aan: {reason}. Er is niets verloren.</translation>
        </message>
        <message>
            <source>This address does not take mail.</source>
            <translation>Dit adres neemt geen mail aan.</translation>
        </message>
        <message>
            <source>Mail that came back can't be read: {reason}. The notices can go all the same.</source>
            <translation>Mail die terugkwam is niet te lezen: {reason}. De berichten kunnen toch vertrekken.</translation>
        </message>
        <message>
            <source>The line broke off: nobody knows whether the mail went. Ask the member.</source>
            <translation>De verbinding brak af: niemand weet of de mail vertrokken is. Vraag het aan de lener.</translation>
        </message>
        <message>
            <source>The file can't be written there. Close it where it is open, or choose another folder.</source>
            <translation>Het bestand kan daar niet bewaard worden. Sluit het waar het openstaat, of kies een andere map.</translation>
        </message>
        <message>
            <source>The printer did not take it. See whether it is on, and print again.</source>
            <translation>De printer nam het niet aan. Kijk of hij aanstaat en druk opnieuw af.</translation>
        </message>
        <message>
            <source>The National Register can't be asked yet. Not filled in: {reason}.</source>
            <translation>Het Rijksregister kan nog niet geraadpleegd worden. Niet ingevuld: {reason}.</translation>
        </message>
        <message>
            <source>The National Register can't be asked: {reason}. Ask your administrator.</source>
            <translation>Het Rijksregister kan niet geraadpleegd worden: {reason}. Vraag het de beheerder.</translation>
        </message>
        <message>
            <source>The National Register can't be asked now: {reason}. The question is noted.</source>
            <translation>Het Rijksregister is nu niet te raadplegen: {reason}. De vraag is genoteerd.</translation>
        </message>
        <message>
            <source>The National Register does not answer: {reason}. The question is noted.</source>
            <translation>Het Rijksregister geeft geen antwoord: {reason}. De vraag is genoteerd.</translation>
        </message>
        <message>
            <source>The National Register gave a wrong answer. Nothing of it was used.</source>
            <translation>Het Rijksregister gaf een fout antwoord. Er is niets van gebruikt.</translation>
        </message>
        <message>
            <source>The card could not be read. Try again.</source>
            <translation>De kaart kon niet gelezen worden. Probeer opnieuw.</translation>
        </message>
        <message>
            <source>The card reader does not work. Unplug it and plug it in again.</source>
            <translation>De kaartlezer werkt niet. Trek hem uit en steek hem opnieuw in.</translation>
        </message>
        <message>
            <source>The card service of this computer is not running. Start it, or restart.</source>
            <translation>De kaartdienst van deze computer draait niet. Start de dienst, of herstart de computer.</translation>
        </message>
        <message>
            <source>No card reader found. Plug one in.</source>
            <translation>Geen kaartlezer gevonden. Sluit er een aan.</translation>
        </message>
        <message>
            <source>This session may not use the card reader. Work at the computer itself.</source>
            <translation>Deze sessie mag de kaartlezer niet gebruiken. Werk op de computer zelf.</translation>
        </message>
        <message>
            <source>The card reader was unplugged. Plug it in and read the card again.</source>
            <translation>De kaartlezer is uitgetrokken. Sluit hem aan en lees de kaart opnieuw.</translation>
        </message>
        <message>
            <source>This card could not be read. Take it out and try again.</source>
            <translation>Deze kaart kon niet gelezen worden. Neem ze uit en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Put the identity card in the reader.</source>
            <translation>Steek de identiteitskaart in de lezer.</translation>
        </message>
        <message>
            <source>The card does not answer. Turn it over: on recent cards the chip is at the back.</source>
            <translation>De kaart antwoordt niet. Draai ze om: op recente kaarten zit de chip achteraan.</translation>
        </message>
        <message>
            <source>Another program is using the card. Close it, then try again.</source>
            <translation>Een ander programma gebruikt de kaart. Sluit het en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Another program came in between. Read the card again.</source>
            <translation>Een ander programma kwam ertussen. Lees de kaart opnieuw.</translation>
        </message>
        <message>
            <source>The card was taken out too early. Put it back and leave it in.</source>
            <translation>De kaart is te vroeg uitgenomen. Steek ze terug en laat ze zitten.</translation>
        </message>
        <message>
            <source>Reading keeps failing. Wipe the chip, then try again.</source>
            <translation>Lezen lukt niet. Veeg de chip schoon en probeer opnieuw.</translation>
        </message>
        <message>
            <source>This identity card has not been activated yet. Use another document.</source>
            <translation>Deze identiteitskaart is nog niet geactiveerd. Gebruik een ander document.</translation>
        </message>
        <message>
            <source>This is not a Belgian identity card.</source>
            <translation>Dit is geen Belgische identiteitskaart.</translation>
        </message>
        <message>
            <source>An identity card is not read contactless. Put it in the slot.</source>
            <translation>Een identiteitskaart wordt niet contactloos gelezen. Steek ze in de gleuf.</translation>
        </message>
        <message>
            <source>Reading was called off.</source>
            <translation>Het lezen is afgebroken.</translation>
        </message>
        <message>
            <source>The card holds something unexpected. Use the document itself.</source>
            <translation>Op de kaart staat iets onverwachts. Neem de gegevens over van het document zelf.</translation>
        </message>
        <message>
            <source>The program made a mistake. What you just did may not be kept: check it.</source>
            <translation>Het programma maakte een fout. Wat je net deed, is misschien niet bewaard: kijk het na.</translation>
        </message>
        <message>
            <source>{where} is not written as TOML: {right}.</source>
            <translation>{where} is geen geldige TOML: {right}.</translation>
        </message>
        <message>
            <source>{where} can't be read: it has to be text in UTF-8 that this account may open.</source>
            <translation>{where} kan niet worden gelezen: het moet tekst in UTF-8 zijn die dit account mag openen.</translation>
        </message>
        <message>
            <source>{where} has to be a table.</source>
            <translation>{where} moet een tabel zijn.</translation>
        </message>
        <message>
            <source>{where} has to be a list.</source>
            <translation>{where} moet een lijst zijn.</translation>
        </message>
        <message>
            <source>{where} has to be a text, between quotes.</source>
            <translation>{where} moet tekst zijn, tussen aanhalingstekens.</translation>
        </message>
        <message>
            <source>{where} has to be a whole number.</source>
            <translation>{where} moet een geheel getal zijn.</translation>
        </message>
        <message>
            <source>{where} has to be true or false.</source>
            <translation>{where} moet true of false zijn.</translation>
        </message>
        <message>
            <source>{where} is missing.</source>
            <translation>{where} ontbreekt.</translation>
        </message>
        <message>
            <source>{where} is no setting. There are: {right}.</source>
            <translation>{where} is geen instelling. Deze bestaan: {right}.</translation>
        </message>
        <message>
            <source>{where} has to be one of: {right}.</source>
            <translation>{where} moet een van deze zijn: {right}.</translation>
        </message>
        <message>
            <source>{where} has to be in {right}.</source>
            <translation>{where} moet liggen in {right}.</translation>
        </message>
        <message>
            <source>{where} is too long: {right} letters at most.</source>
            <translation>{where} is te lang: hoogstens {right} tekens.</translation>
        </message>
        <message>
            <source>{where} has to begin with {right}.</source>
            <translation>{where} moet beginnen met {right}.</translation>
        </message>
    </context>
    <context>
        <name>newsletter</name>
        <message>
            <source>Who signed up on the website</source>
            <translation>Wie zich op de website inschreef</translation>
        </message>
        <message>
            <source>Who left the newsletter</source>
            <translation>Wie zich uitschreef van de nieuwsbrief</translation>
        </message>
        <message>
            <source>Everything that is kept of this address</source>
            <translation>Alles wat van dit adres bewaard wordt</translation>
        </message>
        <message>
            <source>The list for the mailing service</source>
            <translation>De lijst voor de verzenddienst</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Nieuwsbrief</translation>
        </message>
        <message>
            <source>Written. It names a person and is not encrypted there: hand it over.</source>
            <translation>Geschreven. Het noemt een persoon en is daar niet versleuteld: overhandig het.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) written. They are not encrypted there: delete the file once {party} has it.</source>
            <translation>
                <numerusform>%n adres geschreven. Het is daar niet versleuteld: verwijder het bestand zodra {party} het heeft.</numerusform>
                <numerusform>%n adressen geschreven. Ze zijn daar niet versleuteld: verwijder het bestand zodra {party} het heeft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed up for the newsletter.</source>
            <translation>Ingeschreven voor de nieuwsbrief.</translation>
        </message>
        <message>
            <source>Signed off: the address is wiped, at every desk.</source>
            <translation>Uitgeschreven: het adres is gewist, aan elke balie.</translation>
        </message>
        <message>
            <source>Done: {done}. Refused: {refused}.</source>
            <translation>Gedaan: {done}. Geweigerd: {refused}.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>Het ontwerp is bewaard.</translation>
        </message>
        <message>
            <source>It goes, a few at a time, while you work.</source>
            <translation>Het vertrekt, enkele tegelijk, terwijl je werkt.</translation>
        </message>
        <message>
            <source>Paused. Go on whenever you like.</source>
            <translation>Gepauzeerd. Ga verder wanneer je wilt.</translation>
        </message>
        <message>
            <source>The draft is gone.</source>
            <translation>Het ontwerp is weg.</translation>
        </message>
        <message>
            <source>The trial copy went. Look at it first.</source>
            <translation>Het proefexemplaar is vertrokken. Bekijk het eerst.</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>aan de balie</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>op papier</translation>
        </message>
        <message>
            <source>on the website</source>
            <translation>op de website</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message numerus="yes">
            <source>failed %n time(s)</source>
            <translation>
                <numerusform>%n keer mislukt</numerusform>
                <numerusform>%n keer mislukt</numerusform>
            </translation>
        </message>
        <message>
            <source>draft</source>
            <translation>ontwerp</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>onderweg</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>gepauzeerd</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>verstuurd</translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n verstuurd</numerusform>
                <numerusform>%n verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not arrive</source>
            <translation>
                <numerusform>%n kwam niet aan</numerusform>
                <numerusform>%n kwamen niet aan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broke off</source>
            <translation>
                <numerusform>%n afgebroken</numerusform>
                <numerusform>%n afgebroken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) still to go</source>
            <translation>
                <numerusform>nog %n lezer te gaan</numerusform>
                <numerusform>nog %n lezers te gaan</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: {left}.</source>
            <translation>Gepauzeerd: {left}.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>ongeveer %n minuut</numerusform>
                <numerusform>ongeveer %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way: {left}, {time}.</source>
            <translation>Onderweg: {left}, {time}.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n lezer</numerusform>
                <numerusform>%n lezers</numerusform>
            </translation>
        </message>
        <message>
            <source>Send it to {to}, in {time}? What went can't be called back.</source>
            <translation>Versturen naar {to}, in {time}? Wat vertrokken is, kan niet meer terug.</translation>
        </message>
        <message>
            <source>The list was not handed over yet.</source>
            <translation>De lijst werd nog niet doorgegeven.</translation>
        </message>
        <message numerus="yes">
            <source>Last handed over on {day} to {party}, with %n address(es). Hand it over again before each issue: who left since is not on it.</source>
            <translation>
                <numerusform>Laatst doorgegeven op {day} aan {party}, met %n adres. Geef ze voor elk nummer opnieuw door: wie zich intussen uitschreef, staat er niet meer op.</numerusform>
                <numerusform>Laatst doorgegeven op {day} aan {party}, met %n adressen. Geef ze voor elk nummer opnieuw door: wie zich intussen uitschreef, staat er niet meer op.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Rij {number}</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Notices</source>
            <translation>Berichten</translation>
        </message>
        <message>
            <source>The letters are for {who}. They name members and are not encrypted there: delete the file once they are printed.</source>
            <translation>De brieven zijn voor {who}. Ze noemen leden en zijn daar niet versleuteld: verwijder het bestand zodra ze gedrukt zijn.</translation>
        </message>
        <message>
            <source>This notice does not go.</source>
            <translation>Dit bericht vertrekt niet.</translation>
        </message>
        <message>
            <source>It is noted that you asked for an address.</source>
            <translation>Er is genoteerd dat je een adres vroeg.</translation>
        </message>
        <message>
            <source>The password is kept.</source>
            <translation>Het wachtwoord is bewaard.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) printed.</source>
            <translation>
                <numerusform>%n brief afgedrukt.</numerusform>
                <numerusform>%n brieven afgedrukt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The letters stay in the list.</source>
            <translation>De brieven blijven in de lijst.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) came back: they go as letters.</source>
            <translation>
                <numerusform>%n mail kwam terug: hij vertrekt als brief.</numerusform>
                <numerusform>%n mails kwamen terug: ze vertrekken als brief.</numerusform>
            </translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Bijna terug</translation>
        </message>
        <message>
            <source>Reminder {n}</source>
            <translation>Herinnering {n}</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Rekening</translation>
        </message>
        <message>
            <source>Reservation ready</source>
            <translation>Reservering klaar</translation>
        </message>
        <message>
            <source>Activity soon</source>
            <translation>Activiteit binnenkort</translation>
        </message>
        <message>
            <source>Place in an activity</source>
            <translation>Plaats in een activiteit</translation>
        </message>
        <message>
            <source>Activity changed</source>
            <translation>Activiteit gewijzigd</translation>
        </message>
        <message>
            <source>Activity cancelled</source>
            <translation>Activiteit geannuleerd</translation>
        </message>
        <message>
            <source>Membership ending</source>
            <translation>Lidmaatschap loopt af</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>per mail</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>per brief</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n exemplaar</numerusform>
                <numerusform>%n exemplaren</numerusform>
            </translation>
        </message>
        <message>
            <source>by letter: mail does not arrive</source>
            <translation>per brief: mail komt niet aan</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>kwam terug</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>geweigerd door de server</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>gevraagd op {day}</translation>
        </message>
        <message>
            <source>Another desk is sending now. Look again later.</source>
            <translation>Een andere balie is nu aan het versturen. Kijk later opnieuw.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) sent.</source>
            <translation>
                <numerusform>%n mail verstuurd.</numerusform>
                <numerusform>%n mails verstuurd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) do not take mail.</source>
            <translation>
                <numerusform>%n adres neemt geen mail aan.</numerusform>
                <numerusform>%n adressen nemen geen mail aan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n mail(s) nobody knows whether they went.</source>
            <translation>
                <numerusform>Van %n mail weet niemand of hij vertrokken is.</numerusform>
                <numerusform>Van %n mails weet niemand of ze vertrokken zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server takes no more now; the rest goes next time.</source>
            <translation>De mailserver neemt nu niets meer aan; de rest vertrekt de volgende keer.</translation>
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message>
            <source>The PDF is written.</source>
            <translation>De pdf is geschreven.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Bewaard.</translation>
        </message>
        <message>
            <source>The report of the self-check is written.</source>
            <translation>Het verslag van de zelfcontrole is geschreven.</translation>
        </message>
        <message>
            <source>served at the counter</source>
            <translation>hielp aan de balie</translation>
        </message>
        <message>
            <source>opened the file</source>
            <translation>opende de fiche</translation>
        </message>
        <message>
            <source>saw the national number</source>
            <translation>zag het rijksregisternummer</translation>
        </message>
        <message>
            <source>gathered all data, as the member asked</source>
            <translation>verzamelde alle gegevens, op vraag van het lid</translation>
        </message>
        <message>
            <source>put data right</source>
            <translation>verbeterde gegevens</translation>
        </message>
        <message>
            <source>noted a consent</source>
            <translation>noteerde een toestemming</translation>
        </message>
        <message>
            <source>noted that the regulations were accepted</source>
            <translation>noteerde dat het reglement aanvaard is</translation>
        </message>
        <message>
            <source>noted a proof</source>
            <translation>noteerde een bewijs</translation>
        </message>
        <message>
            <source>changed the membership</source>
            <translation>wijzigde het lidmaatschap</translation>
        </message>
        <message>
            <source>gave another card</source>
            <translation>gaf een andere kaart</translation>
        </message>
        <message>
            <source>asked for another mail address</source>
            <translation>vroeg een ander mailadres</translation>
        </message>
        <message>
            <source>changed the category</source>
            <translation>wijzigde de categorie</translation>
        </message>
        <message>
            <source>changed the household</source>
            <translation>wijzigde het gezin</translation>
        </message>
        <message>
            <source>changed the parent or guardian</source>
            <translation>wijzigde de ouder of voogd</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>blokkeerde</translation>
        </message>
        <message>
            <source>lifted a block</source>
            <translation>hief een blokkering op</translation>
        </message>
        <message>
            <source>limited a use, as the member asked</source>
            <translation>beperkte een gebruik, zoals het lid vroeg</translation>
        </message>
        <message>
            <source>asked the National Register, as the member wished</source>
            <translation>raadpleegde het Rijksregister, zoals het lid wilde</translation>
        </message>
        <message>
            <source>asked the National Register: post came back</source>
            <translation>raadpleegde het Rijksregister: post kwam terug</translation>
        </message>
        <message>
            <source>asked the National Register: data in doubt</source>
            <translation>raadpleegde het Rijksregister: gegevens in twijfel</translation>
        </message>
        <message>
            <source>same surname</source>
            <translation>zelfde familienaam</translation>
        </message>
        <message>
            <source>same street</source>
            <translation>zelfde straat</translation>
        </message>
        <message>
            <source>many files</source>
            <translation>veel fiches</translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members with the same surname, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>Op {day} bekeek {staff} %n fiche van een lid met dezelfde familienaam, en die dag werd er aan de balie niets voor dat lid gedaan.</numerusform>
                <numerusform>Op {day} bekeek {staff} %n fiches van leden met dezelfde familienaam, en die dag werd er aan de balie niets voor hen gedaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members in a street where somebody with the same surname lives, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>Op {day} bekeek {staff} %n fiche van een lid in een straat waar iemand met dezelfde familienaam woont, en die dag werd er aan de balie niets voor dat lid gedaan.</numerusform>
                <numerusform>Op {day} bekeek {staff} %n fiches van leden in een straat waar iemand met dezelfde familienaam woont, en die dag werd er aan de balie niets voor hen gedaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) for which nothing was done at the desk that day.</source>
            <translation>
                <numerusform>Op {day} bekeek {staff} %n fiche waarvoor die dag aan de balie niets werd gedaan.</numerusform>
                <numerusform>Op {day} bekeek {staff} %n fiches waarvoor die dag aan de balie niets werd gedaan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>The record of processing activities is written.</source>
            <translation>Het register van verwerkingsactiviteiten is geschreven.</translation>
        </message>
        <message>
            <source>This file is kept until {day}.</source>
            <translation>Deze fiche blijft bewaard tot {day}.</translation>
        </message>
        <message>
            <source>The legal hold is lifted.</source>
            <translation>De bewaarplicht is opgeheven.</translation>
        </message>
        <message>
            <source>waits for {what}</source>
            <translation>wacht op {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n stuk thuis</numerusform>
                <numerusform>%n stukken thuis</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} to pay</source>
            <translation>{sum} te betalen</translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n reservatie</numerusform>
                <numerusform>%n reservaties</numerusform>
            </translation>
        </message>
        <message>
            <source>a legal hold until {day}</source>
            <translation>een bewaarplicht tot {day}</translation>
        </message>
        <message>
            <source>legal hold</source>
            <translation>bewaarplicht</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>their time was over</source>
            <translation>hun termijn was om</translation>
        </message>
        <message>
            <source>asked for by the member</source>
            <translation>gevraagd door het lid</translation>
        </message>
        <message>
            <source>took part in what was over</source>
            <translation>namen deel aan wat voorbij was</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Lid tot {day}</translation>
        </message>
        <message>
            <source>Ended {day}</source>
            <translation>Gestopt op {day}</translation>
        </message>
        <message>
            <source>last item back {day}</source>
            <translation>laatste stuk terug op {day}</translation>
        </message>
        <message>
            <source>last cost settled {day}</source>
            <translation>laatste kost geregeld op {day}</translation>
        </message>
        <message>
            <source>its time was over on {day}: deleted with the work of the day</source>
            <translation>de termijn was om op {day}: wordt gewist met het dagelijkse werk</translation>
        </message>
        <message>
            <source>to be deleted on {day} at the earliest</source>
            <translation>wordt ten vroegste gewist op {day}</translation>
        </message>
        <message>
            <source>to be deleted on {day}</source>
            <translation>wordt gewist op {day}</translation>
        </message>
        <message>
            <source>The version is published.</source>
            <translation>De versie is gepubliceerd.</translation>
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
            <translation>wacht op een kaart</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>not tried yet</source>
            <translation>nog niet geprobeerd</translation>
        </message>
        <message>
            <source>No card is being read.</source>
            <translation>Er wordt geen kaart gelezen.</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Kaartlezer</translation>
        </message>
        <message>
            <source>Stop reading the card</source>
            <translation>Stop met lezen van de kaart</translation>
        </message>
        <message>
            <source>The card service runs</source>
            <translation>De kaartdienst draait</translation>
        </message>
        <message>
            <source>There is a reader for identity cards</source>
            <translation>Er is een lezer voor identiteitskaarten</translation>
        </message>
        <message>
            <source>There is a card, and it answers</source>
            <translation>Er zit een kaart in, en ze antwoordt</translation>
        </message>
        <message>
            <source>It is a Belgian identity card</source>
            <translation>Het is een Belgische identiteitskaart</translation>
        </message>
        <message>
            <source>It can be read</source>
            <translation>Ze kan gelezen worden</translation>
        </message>
        <message>
            <source>The card service is not installed. Install the packages pcscd and libccid, then plug the reader in again.</source>
            <translation>De kaartdienst is niet geïnstalleerd. Installeer de pakketten pcscd en libccid en steek de lezer opnieuw in.</translation>
        </message>
        <message>
            <source>The card service of the computer is not running. Plug the reader in again; if that does not help, start the service (pcscd on Linux, Smart Card on Windows) or restart the computer.</source>
            <translation>De kaartdienst van de computer draait niet. Steek de lezer opnieuw in; helpt dat niet, start dan de dienst (pcscd op Linux, Smartcard op Windows) of herstart de computer.</translation>
        </message>
        <message>
            <source>This session may not use the reader. Sign in at the computer itself, or let the administrator allow it (polkit rules org.debian.pcsc-lite).</source>
            <translation>Deze sessie mag de lezer niet gebruiken. Meld je aan op de computer zelf, of laat de beheerder het toestaan (polkit-regels org.debian.pcsc-lite).</translation>
        </message>
        <message>
            <source>You work on this computer from elsewhere, and the readers are where you sit. Work at the computer itself, or share smart cards in the remote connection.</source>
            <translation>Je werkt van elders op deze computer, en de lezers staan waar je zit. Werk op de computer zelf, of deel smartcards in de externe verbinding.</translation>
        </message>
        <message>
            <source>No card reader was found. Plug one in; if one is, try another USB socket.</source>
            <translation>Geen kaartlezer gevonden. Sluit er een aan; is dat al zo, probeer dan een andere USB-poort.</translation>
        </message>
        <message>
            <source>A card reader is plugged in, but there is no driver for it. Install the package libccid, or the driver of its maker.</source>
            <translation>Er is een kaartlezer aangesloten, maar zonder stuurprogramma. Installeer het pakket libccid, of het stuurprogramma van de maker.</translation>
        </message>
        <message>
            <source>The only reader is the one of Windows Hello, which reads no cards. Plug in a card reader.</source>
            <translation>De enige lezer is die van Windows Hello, en die leest geen kaarten. Sluit een kaartlezer aan.</translation>
        </message>
        <message>
            <source>The only reader is a contactless one, and an identity card must go into a slot. Plug in a reader with a slot.</source>
            <translation>De enige lezer is contactloos, en een identiteitskaart moet in een gleuf. Sluit een lezer met een gleuf aan.</translation>
        </message>
        <message>
            <source>The reader stopped working. Unplug it and plug it in again.</source>
            <translation>De lezer werkt niet meer. Trek hem uit en steek hem opnieuw in.</translation>
        </message>
        <message>
            <source>Ready. Put an identity card in the reader.</source>
            <translation>Klaar. Steek een identiteitskaart in de lezer.</translation>
        </message>
        <message>
            <source>The card does not answer. Turn it over: on cards since 2020 the chip is at the back. If it still does not, wipe the chip.</source>
            <translation>De kaart antwoordt niet. Draai ze om: bij kaarten sinds 2020 zit de chip achteraan. Helpt dat niet, veeg dan de chip af.</translation>
        </message>
        <message>
            <source>Another program is using the card. Close the eID viewer or the page where somebody signs, then try again.</source>
            <translation>Een ander programma gebruikt de kaart. Sluit de eID-viewer of de pagina waar iemand tekent, en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The card lies on a contactless reader. Put it into the slot.</source>
            <translation>De kaart ligt op een contactloze lezer. Steek ze in de gleuf.</translation>
        </message>
        <message>
            <source>The card in the reader is not a Belgian identity card.</source>
            <translation>De kaart in de lezer is geen Belgische identiteitskaart.</translation>
        </message>
        <message>
            <source>This identity card has not been activated by its holder yet.</source>
            <translation>Deze identiteitskaart is nog niet geactiveerd door de houder.</translation>
        </message>
        <message>
            <source>The card could not be read. Take it out, wipe the chip and try again; if other cards fail too, try another reader.</source>
            <translation>De kaart kon niet gelezen worden. Neem ze uit, veeg de chip af en probeer opnieuw; lukt het met andere kaarten ook niet, probeer dan een andere lezer.</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Alles werkt.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leeg</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>antwoordt niet</translation>
        </message>
        <message>
            <source>card</source>
            <translation>kaart</translation>
        </message>
    </context>
    <context>
        <name>registration</name>
        <message>
            <source>identity card, looked at</source>
            <translation>identiteitskaart, bekeken</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>paspoort</translation>
        </message>
        <message>
            <source>residence permit</source>
            <translation>verblijfsvergunning</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nog niets</translation>
        </message>
        <message>
            <source>from the card, checking</source>
            <translation>controle loopt</translation>
        </message>
        <message>
            <source>from the card, valid</source>
            <translation>van de kaart, geldig</translation>
        </message>
        <message>
            <source>from the card, unchecked</source>
            <translation>van de kaart, niet gecontroleerd</translation>
        </message>
        <message>
            <source>from the card, issuer unknown</source>
            <translation>van de kaart, uitgever onbekend</translation>
        </message>
        <message>
            <source>from the card, invalid</source>
            <translation>van de kaart, ongeldig</translation>
        </message>
        <message>
            <source>from a test card</source>
            <translation>van een testkaart</translation>
        </message>
        <message>
            <source>from the document</source>
            <translation>van het document</translation>
        </message>
        <message>
            <source>from the form</source>
            <translation>van het formulier</translation>
        </message>
        <message>
            <source>by the desk</source>
            <translation>door de balie</translation>
        </message>
        <message>
            <source>The card expired on {day}. Its data can be used, but ask for a valid document.</source>
            <translation>De kaart is vervallen op {day}. De gegevens zijn bruikbaar, maar vraag een geldig document.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Vervallen</translation>
        </message>
        <message>
            <source>Without a card</source>
            <translation>Zonder kaart</translation>
        </message>
        <message>
            <source>Copy the data from a valid document or from the form.</source>
            <translation>Neem de gegevens over van een geldig document of van het formulier.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wordt gecontroleerd</translation>
        </message>
        <message>
            <source>The signature is being checked. Leave the card in.</source>
            <translation>De handtekening wordt gecontroleerd. Laat de kaart zitten.</translation>
        </message>
        <message>
            <source>Genuine</source>
            <translation>Echt</translation>
        </message>
        <message>
            <source>The signature of the National Register is valid.</source>
            <translation>De handtekening van het Rijksregister is geldig.</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Niet gecontroleerd</translation>
        </message>
        <message>
            <source>The signature could not be checked. Look at the card.</source>
            <translation>De handtekening kon niet gecontroleerd worden. Bekijk de kaart.</translation>
        </message>
        <message>
            <source>Issuer unknown</source>
            <translation>Uitgever onbekend</translation>
        </message>
        <message>
            <source>Balie does not know the authority on this card. Look at the card.</source>
            <translation>Balie kent de uitgever van deze kaart niet. Bekijk de kaart.</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Niet bevestigd</translation>
        </message>
        <message>
            <source>The data do not fit their signature. The card does not identify this person: ask for another document.</source>
            <translation>De gegevens passen niet bij hun handtekening. De kaart identificeert deze persoon niet: vraag een ander document.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Testkaart</translation>
        </message>
        <message>
            <source>A test card (SPECIMEN): it names nobody real.</source>
            <translation>Een testkaart (SPECIMEN): ze hoort bij niemand echt.</translation>
        </message>
        <message>
            <source>The national number on the card does not check out and was left out. Type it from the card, or say why there is none.</source>
            <translation>Het rijksregisternummer op de kaart klopt niet en is weggelaten. Typ het over van de kaart, of zeg waarom er geen is.</translation>
        </message>
        <message>
            <source>The card does not give a birth date. Ask for a document.</source>
            <translation>De kaart geeft geen geboortedatum. Vraag een document.</translation>
        </message>
        <message>
            <source>The birth date is incomplete on the card.</source>
            <translation>De geboortedatum op de kaart is onvolledig.</translation>
        </message>
        <message>
            <source>The card does not give an address. Ask for it.</source>
            <translation>De kaart geeft geen adres. Vraag het.</translation>
        </message>
    </context>
    <context>
        <name>requests</name>
        <message>
            <source>No lending</source>
            <translation>Niet uitlenen</translation>
        </message>
        <message>
            <source>No notices</source>
            <translation>Geen berichten</translation>
        </message>
        <message>
            <source>No statistics</source>
            <translation>Geen statistieken</translation>
        </message>
        <message>
            <source>Nothing new is lent, renewed or reserved. What is at home can come back.</source>
            <translation>Er wordt niets meer uitgeleend, verlengd of gereserveerd. Wat thuis is, kan terugkomen.</translation>
        </message>
        <message>
            <source>Nothing is written to the member, reminders included.</source>
            <translation>Het lid krijgt geen enkel bericht meer, ook geen aanmaning.</translation>
        </message>
        <message>
            <source>No word before a due date or of what lies ready. Reminders and bills still go.</source>
            <translation>Geen bericht vóór een uiterste datum of over wat klaarligt. Aanmaningen en rekeningen gaan wel nog.</translation>
        </message>
        <message>
            <source>Not counted; the gender is deleted and not asked again.</source>
            <translation>Niet meegeteld; het geslacht wordt gewist en niet meer gevraagd.</translation>
        </message>
        <message>
            <source>Requests about data</source>
            <translation>Aanvragen over gegevens</translation>
        </message>
        <message>
            <source>The request is taken in.</source>
            <translation>De aanvraag is opgenomen.</translation>
        </message>
        <message>
            <source>It is noted who asks.</source>
            <translation>Wie het vraagt, is genoteerd.</translation>
        </message>
        <message>
            <source>The report is made. It is not encrypted there: hand it over, then delete it.</source>
            <translation>Het overzicht is gemaakt. Het is daar niet versleuteld: geef het mee en verwijder het daarna.</translation>
        </message>
        <message>
            <source>The member is erased, and the request with them.</source>
            <translation>Het lid is verwijderd, en de aanvraag mee.</translation>
        </message>
        <message>
            <source>This is kept to from now on, at every desk.</source>
            <translation>Hieraan houdt voortaan elke balie zich.</translation>
        </message>
        <message>
            <source>The file says what the card says.</source>
            <translation>Het dossier zegt nu wat de kaart zegt.</translation>
        </message>
        <message>
            <source>The request is answered.</source>
            <translation>De aanvraag is beantwoord.</translation>
        </message>
        <message>
            <source>Refused; the letter is made. Print it and send it.</source>
            <translation>Geweigerd; de brief is gemaakt. Druk hem af en verstuur hem.</translation>
        </message>
        <message>
            <source>See what is kept</source>
            <translation>Inzage in wat we bewaren</translation>
        </message>
        <message>
            <source>Take the data along</source>
            <translation>Gegevens meenemen</translation>
        </message>
        <message>
            <source>Put the data right</source>
            <translation>Gegevens verbeteren</translation>
        </message>
        <message>
            <source>Erase the data</source>
            <translation>Gegevens verwijderen</translation>
        </message>
        <message>
            <source>Object to a use</source>
            <translation>Bezwaar tegen een gebruik</translation>
        </message>
        <message>
            <source>Restrict the use</source>
            <translation>Gebruik beperken</translation>
        </message>
        <message>
            <source>Identity card read</source>
            <translation>Identiteitskaart gelezen</translation>
        </message>
        <message>
            <source>Identity document seen</source>
            <translation>Identiteitsdocument gezien</translation>
        </message>
        <message>
            <source>Document of the parent or guardian seen</source>
            <translation>Document van ouder of voogd gezien</translation>
        </message>
        <message>
            <source>not identified yet</source>
            <translation>nog niet geïdentificeerd</translation>
        </message>
        <message>
            <source>too late since {day}</source>
            <translation>te laat sinds {day}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>tegen {day}</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>Rules of lending</source>
            <translation>Uitleenregels</translation>
        </message>
        <message>
            <source>Categories and types of items</source>
            <translation>Categorieën en materiaalsoorten</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>“{rule}” is set.</source>
            <translation>“{rule}” is ingesteld.</translation>
        </message>
        <message>
            <source>The row is taken away; the next one answers.</source>
            <translation>De rij is weggenomen; de volgende geldt.</translation>
        </message>
        <message>
            <source>It stands in the calendar.</source>
            <translation>Het staat in de kalender.</translation>
        </message>
        <message>
            <source>The opening hours are set.</source>
            <translation>De openingsuren zijn ingesteld.</translation>
        </message>
        <message numerus="yes">
            <source>%n public holiday(s) stand in the calendar.</source>
            <translation>
                <numerusform>%n feestdag staat in de kalender.</numerusform>
                <numerusform>%n feestdagen staan in de kalender.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{entry}” is out of the calendar.</source>
            <translation>“{entry}” is uit de kalender.</translation>
        </message>
        <message>
            <source>May be lent</source>
            <translation>Mag uitgeleend worden</translation>
        </message>
        <message>
            <source>Loan period in days</source>
            <translation>Uitleentermijn in dagen</translation>
        </message>
        <message>
            <source>Due date on a closing day</source>
            <translation>Inleverdatum op een sluitingsdag</translation>
        </message>
        <message>
            <source>Due not after the membership ends</source>
            <translation>Niet later terug dan het einde van het lidmaatschap</translation>
        </message>
        <message>
            <source>Goes back to its own branch</source>
            <translation>Keert terug naar de eigen vestiging</translation>
        </message>
        <message>
            <source>Whose branch's rules hold</source>
            <translation>De regels van welke vestiging gelden</translation>
        </message>
        <message>
            <source>Most items at home</source>
            <translation>Hoogstens zoveel exemplaren thuis</translation>
        </message>
        <message>
            <source>Most items of this type at home</source>
            <translation>Hoogstens zoveel van deze materiaalsoort thuis</translation>
        </message>
        <message>
            <source>Of the children's collection</source>
            <translation>Hoort bij de jeugdcollectie</translation>
        </message>
        <message>
            <source>Borrows from the children's collection only</source>
            <translation>Leent alleen uit de jeugdcollectie</translation>
        </message>
        <message>
            <source>From age</source>
            <translation>Vanaf leeftijd</translation>
        </message>
        <message>
            <source>Renewals</source>
            <translation>Verlengingen</translation>
        </message>
        <message>
            <source>Days that a renewal adds</source>
            <translation>Dagen die een verlenging toevoegt</translation>
        </message>
        <message>
            <source>Renew while others wait</source>
            <translation>Verlengen terwijl anderen wachten</translation>
        </message>
        <message>
            <source>Renew when overdue</source>
            <translation>Verlengen wanneer het te laat is</translation>
        </message>
        <message>
            <source>May be reserved</source>
            <translation>Mag gereserveerd worden</translation>
        </message>
        <message>
            <source>Reserve while a copy is in</source>
            <translation>Reserveren terwijl een exemplaar binnen is</translation>
        </message>
        <message>
            <source>Fee for a reservation</source>
            <translation>Kost van een reservering</translation>
        </message>
        <message>
            <source>Most reservations</source>
            <translation>Hoogstens zoveel reserveringen</translation>
        </message>
        <message>
            <source>Open days on the pick-up shelf</source>
            <translation>Openingsdagen in de afhaalkast</translation>
        </message>
        <message>
            <source>Days that a reservation waits at most</source>
            <translation>Dagen dat een reservering hoogstens wacht</translation>
        </message>
        <message>
            <source>When a reservation is charged</source>
            <translation>Wanneer een reservering aangerekend wordt</translation>
        </message>
        <message>
            <source>Days on the way before it counts as lost</source>
            <translation>Dagen onderweg voor het als verloren telt</translation>
        </message>
        <message>
            <source>Hours that fetching a copy counts</source>
            <translation>Uren dat het halen van een exemplaar telt</translation>
        </message>
        <message>
            <source>Days that a copy not found is left alone</source>
            <translation>Dagen dat een niet gevonden exemplaar met rust gelaten wordt</translation>
        </message>
        <message>
            <source>How fines are counted</source>
            <translation>Hoe boetes geteld worden</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Boete</translation>
        </message>
        <message>
            <source>For each so many days</source>
            <translation>Per zoveel dagen</translation>
        </message>
        <message>
            <source>Days of grace</source>
            <translation>Dagen respijt</translation>
        </message>
        <message>
            <source>Fine on closing days</source>
            <translation>Boete op sluitingsdagen</translation>
        </message>
        <message>
            <source>Highest fine for one item</source>
            <translation>Hoogste boete voor één exemplaar</translation>
        </message>
        <message>
            <source>No higher than the price</source>
            <translation>Niet hoger dan de prijs</translation>
        </message>
        <message>
            <source>Highest sum of fines of a member</source>
            <translation>Hoogste som van boetes van een lid</translation>
        </message>
        <message>
            <source>Pays no fines</source>
            <translation>Betaalt geen boetes</translation>
        </message>
        <message>
            <source>Fine by steps</source>
            <translation>Boete in stappen</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
        <message>
            <source>Debt above which nothing is lent</source>
            <translation>Schuld waarboven niets uitgeleend wordt</translation>
        </message>
        <message>
            <source>Days overdue after which nothing is lent</source>
            <translation>Dagen te laat waarna niets uitgeleend wordt</translation>
        </message>
        <message>
            <source>Nothing lent while the fee is unpaid</source>
            <translation>Niets uitlenen zolang het lidgeld niet betaald is</translation>
        </message>
        <message>
            <source>Days that an unpaid fee is only told</source>
            <translation>Dagen dat onbetaald lidgeld alleen gemeld wordt</translation>
        </message>
        <message>
            <source>Hours after which a debt asks instead of stops</source>
            <translation>Uren waarna een schuld vraagt in plaats van stopt</translation>
        </message>
        <message>
            <source>Days overdue after which it counts as lost</source>
            <translation>Dagen te laat waarna het als verloren telt</translation>
        </message>
        <message>
            <source>Handling of a lost item</source>
            <translation>Administratiekost van een verloren exemplaar</translation>
        </message>
        <message>
            <source>Price of a lost item without a price</source>
            <translation>Prijs van een verloren exemplaar zonder prijs</translation>
        </message>
        <message>
            <source>Give back what a lost item cost once it is found</source>
            <translation>Kosten van een verloren stuk kwijt zodra het terecht is</translation>
        </message>
        <message>
            <source>Fee for a new card</source>
            <translation>Kost van een nieuwe kaart</translation>
        </message>
        <message>
            <source>Fee for an inter-library loan</source>
            <translation>Kost van interbibliothecair leenverkeer</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Lidgeld</translation>
        </message>
        <message>
            <source>Months of a membership</source>
            <translation>Maanden van een lidmaatschap</translation>
        </message>
        <message>
            <source>Fixed last day of the year</source>
            <translation>Vaste laatste dag van het jaar</translation>
        </message>
        <message>
            <source>Days late that a renewal keeps the old date</source>
            <translation>Dagen te laat waarbij een verlenging de oude datum houdt</translation>
        </message>
        <message>
            <source>Days before the end that a member is told</source>
            <translation>Dagen voor het einde dat het lid bericht krijgt</translation>
        </message>
        <message>
            <source>Months that a former member is kept</source>
            <translation>Maanden dat een vroeger lid bewaard blijft</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Uitleningen</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Reserveringen</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>Boetes</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blokkades</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Lidmaatschap</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>in the library only</source>
            <translation>alleen ter plaatse</translation>
        </message>
        <message>
            <source>the next open day</source>
            <translation>de volgende openingsdag</translation>
        </message>
        <message>
            <source>stays on that day</source>
            <translation>blijft op die dag</translation>
        </message>
        <message>
            <source>the open day before</source>
            <translation>de openingsdag ervoor</translation>
        </message>
        <message>
            <source>of the desk</source>
            <translation>van de balie</translation>
        </message>
        <message>
            <source>of the item</source>
            <translation>van het exemplaar</translation>
        </message>
        <message>
            <source>of the member</source>
            <translation>van het lid</translation>
        </message>
        <message>
            <source>when it is ready</source>
            <translation>wanneer ze klaarligt</translation>
        </message>
        <message>
            <source>when it is placed</source>
            <translation>bij het reserveren</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>by days</source>
            <translation>per dag</translation>
        </message>
        <message>
            <source>by steps</source>
            <translation>in stappen</translation>
        </message>
        <message>
            <source>no fines</source>
            <translation>geen boetes</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Openingsuren</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Open after all</source>
            <translation>Toch open</translation>
        </message>
        <message>
            <source>Closed unexpectedly</source>
            <translation>Onverwacht gesloten</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>niet ingesteld</translation>
        </message>
        <message>
            <source>set by the library</source>
            <translation>door de bibliotheek ingesteld</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>gebruikelijk</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>weggenomen</translation>
        </message>
        <message>
            <source>every branch</source>
            <translation>elke vestiging</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>elk jaar</translation>
        </message>
        <message>
            <source>from {day} on</source>
            <translation>vanaf {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n open day(s) a week</source>
            <translation>
                <numerusform>%n openingsdag per week</numerusform>
                <numerusform>%n openingsdagen per week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>setup</name>
        <message>
            <source>A supervisor ended this session. Sign in again.</source>
            <translation>Een leidinggevende heeft deze sessie beëindigd. Meld je opnieuw aan.</translation>
        </message>
        <message>
            <source>This account was closed. All you did is kept.</source>
            <translation>Dit account is afgesloten. Alles wat je deed, is bewaard.</translation>
        </message>
        <message>
            <source>Your role was changed. Sign in again.</source>
            <translation>Je rol is gewijzigd. Meld je opnieuw aan.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Vul dit in.</translation>
        </message>
        <message>
            <source>This is no date. Write day/month/year.</source>
            <translation>Dit is geen datum. Schrijf dag/maand/jaar.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>De twee wachtwoordzinnen zijn niet dezelfde.</translation>
        </message>
        <message>
            <source>Printer: {name}. Print a test page to be sure.</source>
            <translation>Printer: {name}. Druk een testpagina af om zeker te zijn.</translation>
        </message>
        <message>
            <source>Balie: this printer works.</source>
            <translation>Balie: deze printer werkt.</translation>
        </message>
        <message>
            <source>A page was sent to {name}.</source>
            <translation>Er is een pagina naar {name} gestuurd.</translation>
        </message>
        <message>
            <source>The reader does not answer. Look again from the menu.</source>
            <translation>De lezer antwoordt niet. Kijk later opnieuw via het menu.</translation>
        </message>
        <message>
            <source>This computer has no printer yet. Receipts can wait.</source>
            <translation>Deze computer heeft nog geen printer. Bonnetjes kunnen wachten.</translation>
        </message>
        <message>
            <source>Nobody is signed in here: this scan did nothing.</source>
            <translation>Hier is niemand aangemeld: deze scan deed niets.</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>There is a new recovery sheet. Print it now.</source>
            <translation>Er is een nieuw herstelblad. Druk het nu af.</translation>
        </message>
        <message>
            <source>New recovery sheet</source>
            <translation>Nieuw herstelblad</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>Done, and every desk will hear it.</source>
            <translation>Gedaan; elke balie krijgt het te horen.</translation>
        </message>
        <message>
            <source>Staff and sessions</source>
            <translation>Medewerkers en sessies</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Balie</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Leidinggevende</translation>
        </message>
        <message>
            <source>Privacy officer</source>
            <translation>Privacyverantwoordelijke</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Beheerder</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (jij)</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>afgesloten</translation>
        </message>
        <message>
            <source>{role} · confidentiality declared {day}</source>
            <translation>{role} · geheimhouding verklaard {day}</translation>
        </message>
        <message>
            <source>has yet to declare</source>
            <translation>moet nog verklaren</translation>
        </message>
        <message>
            <source>{desk}, since {day} {time}</source>
            <translation>{desk}, sinds {day} {time}</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>aangemeld</translation>
        </message>
        <message>
            <source>left</source>
            <translation>vertrokken</translation>
        </message>
        <message>
            <source>ends when that desk hears it</source>
            <translation>eindigt zodra die balie het hoort</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>deze balie</translation>
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message>
            <source>Statistics</source>
            <translation>Statistieken</translation>
        </message>
        <message>
            <source>The table is written: {path}</source>
            <translation>De tabel is weggeschreven: {path}</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuten</translation>
        </message>
        <message>
            <source>together</source>
            <translation>samen</translation>
        </message>
        <message>
            <source>number</source>
            <translation>aantal</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Uitleningen</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Innames</translation>
        </message>
        <message>
            <source>Renewals</source>
            <translation>Verlengingen</translation>
        </message>
        <message>
            <source>Uses in the library</source>
            <translation>Gebruik in de bibliotheek</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Inschrijvingen</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>per dag</translation>
        </message>
        <message>
            <source>by branch</source>
            <translation>per vestiging</translation>
        </message>
        <message>
            <source>by type of item</source>
            <translation>per materiaalsoort</translation>
        </message>
        <message>
            <source>by age</source>
            <translation>per leeftijd</translation>
        </message>
        <message>
            <source>by category of member</source>
            <translation>per lidcategorie</translation>
        </message>
        <message>
            <source>Members today by age</source>
            <translation>Leden vandaag per leeftijd</translation>
        </message>
        <message>
            <source>Members today by gender</source>
            <translation>Leden vandaag per geslacht</translation>
        </message>
        <message>
            <source>Wait for the central store</source>
            <translation>Wachttijd tot de centrale</translation>
        </message>
        <message>
            <source>women</source>
            <translation>vrouwen</translation>
        </message>
        <message>
            <source>men</source>
            <translation>mannen</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>{age} and older</source>
            <translation>{age} en ouder</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} uur</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} d</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>minder dan een minuut</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{time}, some of it waits still</source>
            <translation>{time}, een deel wacht nog</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>niet opgegeven</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>Privacy statement</source>
            <translation>Privacyverklaring</translation>
        </message>
        <message>
            <source>Regulations of the library</source>
            <translation>Reglement van de bibliotheek</translation>
        </message>
        <message>
            <source>Consent for e-mail</source>
            <translation>Toestemming voor e-mail</translation>
        </message>
        <message>
            <source>Consent for telephone</source>
            <translation>Toestemming voor telefoon</translation>
        </message>
        <message>
            <source>Consent for gender</source>
            <translation>Toestemming voor geslacht</translation>
        </message>
        <message>
            <source>Declaration of confidentiality</source>
            <translation>Verklaring van vertrouwelijkheid</translation>
        </message>
        <message>
            <source>Privacy in short</source>
            <translation>Privacy in het kort</translation>
        </message>
        <message>
            <source>Consent for the newsletter</source>
            <translation>Toestemming voor de nieuwsbrief</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versie {version}</translation>
        </message>
        <message>
            <source>Version {version}, since {day}</source>
            <translation>Versie {version}, sinds {day}</translation>
        </message>
        <message>
            <source>These words are not in the program: they lie on paper.</source>
            <translation>Deze tekst staat niet in het programma: hij ligt op papier.</translation>
        </message>
    </context>
    <context>
        <name>tone</name>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
    </context>
</TS>
