<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Enrolments of the website</source>
            <translation>Inscriptions du site web</translation>
        </message>
        <message>
            <source>Everything that is kept of this person</source>
            <translation>Tout ce qui est conservé de cette personne</translation>
        </message>
        <message>
            <source>Presence list</source>
            <translation>Liste de présence</translation>
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
            <translation>Tableau avec nos noms de colonnes (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Import a collection</source>
            <translation>Importer une collection</translation>
        </message>
        <message>
            <source>Letters as PDF</source>
            <translation>Lettres en PDF</translation>
        </message>
        <message>
            <source>As PDF</source>
            <translation>En PDF</translation>
        </message>
        <message>
            <source>Report of the self-check</source>
            <translation>Rapport de l'autocontrôle</translation>
        </message>
        <message>
            <source>Record of processing activities</source>
            <translation>Registre des activités de traitement</translation>
        </message>
        <message>
            <source>Folder for the answer</source>
            <translation>Dossier pour la réponse</translation>
        </message>
    </context>
    <context>
        <name>AccountTab</name>
        <message>
            <source>Lines of the account</source>
            <translation>Lignes du compte</translation>
        </message>
        <message>
            <source>No lines yet</source>
            <translation>Aucune ligne pour l'instant</translation>
        </message>
        <message>
            <source>Fines, fees and payments of this member stand here.</source>
            <translation>Les amendes, frais et paiements de ce membre s'affichent ici.</translation>
        </message>
        <message>
            <source>Why this sum?</source>
            <translation>Pourquoi ce montant ?</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Let off…</source>
            <translation>Remettre la dette…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Contre-passer…</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Rendre l'avoir…</translation>
        </message>
        <message>
            <source>Charge something…</source>
            <translation>Porter en compte…</translation>
        </message>
    </context>
    <context>
        <name>ActivitiesPage</name>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>One activity</source>
            <translation>Une activité</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Inscrire</translation>
        </message>
        <message>
            <source>The activity</source>
            <translation>L'activité</translation>
        </message>
        <message>
            <source>Ne&amp;w activity</source>
            <translation>&amp;Nouvelle activité</translation>
        </message>
        <message>
            <source>Planned, the next one first</source>
            <translation>Prévues, la prochaine en tête</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>Rien de prévu</translation>
        </message>
        <message>
            <source>A supervisor plans an activity with New activity.</source>
            <translation>Un responsable planifie une activité avec Nouvelle activité.</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>The member accepts the regulations and saw the privacy statement</source>
            <translation>Le membre accepte le règlement et a vu la déclaration de confidentialité</translation>
        </message>
        <message>
            <source>Read the texts</source>
            <translation>Lire les textes</translation>
        </message>
        <message>
            <source>Library card, if the member gets one</source>
            <translation>Carte de membre, s'il y en a une</translation>
        </message>
    </context>
    <context>
        <name>AskPanel</name>
        <message>
            <source>What is charged</source>
            <translation>Ce qui est porté en compte</translation>
        </message>
        <message>
            <source>How it is given back</source>
            <translation>Mode de restitution</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Don't do it</source>
            <translation>Ne rien faire</translation>
        </message>
        <message>
            <source>Let the member off</source>
            <translation>Remettre la dette</translation>
        </message>
        <message>
            <source>Take the line back</source>
            <translation>Contre-passer la ligne</translation>
        </message>
        <message>
            <source>Give credit back</source>
            <translation>Rendre l'avoir</translation>
        </message>
        <message>
            <source>Charge something</source>
            <translation>Porter en compte</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>It is kept with your name.</source>
            <translation>Conservé avec votre nom.</translation>
        </message>
        <message>
            <source>To ask at this visit</source>
            <translation>À demander lors de cette visite</translation>
        </message>
        <message>
            <source>&amp;Accepts the regulations, saw the statement</source>
            <translation>&amp;Accepte le règlement, a vu la déclaration</translation>
        </message>
        <message>
            <source>E-mail: still yes</source>
            <translation>E-mail : toujours oui</translation>
        </message>
        <message>
            <source>Telephone: still yes</source>
            <translation>Téléphone : toujours oui</translation>
        </message>
        <message>
            <source>Gender: still yes</source>
            <translation>Genre : toujours oui</translation>
        </message>
        <message>
            <source>The member is sixteen: what a parent or guardian said is asked of the member.</source>
            <translation>Le membre a seize ans : ce qu'un parent ou tuteur a dit lui est demandé à lui-même.</translation>
        </message>
        <message>
            <source>A new version holds since the member was asked.</source>
            <translation>Une nouvelle version est en vigueur depuis que le membre a été interrogé.</translation>
        </message>
        <message>
            <source>What was said before holds until the member says no below.</source>
            <translation>Ce qui a été dit vaut jusqu'à ce que le membre dise non ci-dessous.</translation>
        </message>
    </context>
    <context>
        <name>BlocksPanel</name>
        <message>
            <source>Blocks</source>
            <translation>Blocages</translation>
        </message>
        <message>
            <source>No blocks</source>
            <translation>Aucun blocage</translation>
        </message>
        <message>
            <source>Nothing stands between this member and lending.</source>
            <translation>Rien n'empêche ce membre d'emprunter.</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Lever</translation>
        </message>
        <message>
            <source>Block…</source>
            <translation>Bloquer…</translation>
        </message>
        <message>
            <source>Block this member</source>
            <translation>Bloquer ce membre</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>How firmly</source>
            <translation>Degré</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Until, if it ends</source>
            <translation>Jusqu'au, si cela prend fin</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquer</translation>
        </message>
        <message>
            <source>Don't block</source>
            <translation>Ne pas bloquer</translation>
        </message>
    </context>
    <context>
        <name>BugNotice</name>
        <message>
            <source>A mistake in the program</source>
            <translation>Une erreur dans le programme</translation>
        </message>
        <message>
            <source>Balie made a mistake. You can go on working.</source>
            <translation>Balie a commis une erreur. Vous pouvez continuer à travailler.</translation>
        </message>
        <message>
            <source>What you did last may not be kept: check it. It is written down under number {number}, without any personal data.</source>
            <translation>Votre dernière action n'est peut-être pas enregistrée : vérifiez. L'erreur est notée sous le numéro {number}, sans données personnelles.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>every branch</source>
            <translation>toutes les implantations</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Take the chosen &amp;entry out</source>
            <translation>Retirer l'&amp;entrée choisie</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Open after all</source>
            <translation>Ouvert malgré tout</translation>
        </message>
        <message>
            <source>Closed unexpectedly: dates and fines move along</source>
            <translation>Fermé à l'improviste : dates et amendes suivent</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Quoi</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Premier jour</translation>
        </message>
        <message>
            <source>&amp;Last day (empty: the same)</source>
            <translation>&amp;Dernier jour (vide : le même)</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Implantation</translation>
        </message>
        <message>
            <source>&amp;Occasion</source>
            <translation>&amp;Occasion</translation>
        </message>
        <message>
            <source>Every &amp;year again</source>
            <translation>Chaque &amp;année</translation>
        </message>
        <message>
            <source>What would &amp;move?</source>
            <translation>&amp;Voir ce qui se déplacerait</translation>
        </message>
        <message>
            <source>&amp;Put it in the calendar</source>
            <translation>&amp;Mettre au calendrier</translation>
        </message>
        <message>
            <source>Opening hours of the week</source>
            <translation>Heures d'ouverture de la semaine</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Mardi</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mercredi</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Jeudi</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Vendredi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Dimanche</translation>
        </message>
        <message>
            <source>Such as 10:00-12:30 13:00-18:00; empty: closed</source>
            <translation>Par exemple 10:00-12:30 13:00-18:00 ; vide : fermé</translation>
        </message>
        <message>
            <source>Set the ho&amp;urs, from the first day above</source>
            <translation>Fixer l'&amp;horaire, dès le premier jour ci-dessus</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(ies)</source>
            <translation>
                <numerusform>%n entrée</numerusform>
                <numerusform>%n entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>The calendar is empty</source>
            <translation>Le calendrier est vide</translation>
        </message>
        <message>
            <source>While it is, every day counts as open.</source>
            <translation>Tant qu'il l'est, chaque jour compte comme ouvert.</translation>
        </message>
        <message numerus="yes">
            <source>%n public &amp;holiday(s) in</source>
            <translation>
                <numerusform>Reprendre %n &amp;jour férié</numerusform>
                <numerusform>Reprendre %n &amp;jours fériés</numerusform>
            </translation>
        </message>
        <message>
            <source>Moving: {loans}, {holds}. Counted anew: {fines}, {sum} less.</source>
            <translation>Se déplacent : {loans}, {holds}. Recalculé : {fines}, {sum} de moins.</translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s)</source>
            <translation>
                <numerusform>%n prêt</numerusform>
                <numerusform>%n prêts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n réservation</numerusform>
                <numerusform>%n réservations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine(s)</source>
            <translation>
                <numerusform>%n amende</numerusform>
                <numerusform>%n amendes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
        <message>
            <source>The card now is {card}.</source>
            <translation>La carte est maintenant {card}.</translation>
        </message>
        <message>
            <source>No card yet.</source>
            <translation>Pas encore de carte.</translation>
        </message>
        <message>
            <source>Without the fee of {amount}</source>
            <translation>Sans les frais de {amount}</translation>
        </message>
        <message>
            <source>Library card</source>
            <translation>Carte de membre</translation>
        </message>
        <message>
            <source>Number of the new card</source>
            <translation>Numéro de la nouvelle carte</translation>
        </message>
        <message>
            <source>Why a new one</source>
            <translation>Pourquoi une nouvelle</translation>
        </message>
        <message>
            <source>Replace the card</source>
            <translation>Remplacer la carte</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>La carte</translation>
        </message>
        <message>
            <source>Compare with the person in front of you</source>
            <translation>Comparez avec la personne devant vous</translation>
        </message>
        <message>
            <source>Not taken over from the card: photo, gender, nationality, birth place, card number, title and status.</source>
            <translation>Non repris de la carte : photo, genre, nationalité, lieu de naissance, numéro de carte, titre et statut.</translation>
        </message>
    </context>
    <context>
        <name>CardsPanel</name>
        <message>
            <source>Cards and cables</source>
            <translation>Cartes et câbles</translation>
        </message>
        <message>
            <source>Passphrase: {passphrase}</source>
            <translation>Phrase de passe : {passphrase}</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Une nouvelle personne</translation>
        </message>
        <message>
            <source>Register with F7: the card fills the form.</source>
            <translation>Inscrivez avec F7 : la carte remplit le formulaire.</translation>
        </message>
        <message>
            <source>Somebody new, in French</source>
            <translation>Une nouvelle personne, en français</translation>
        </message>
        <message>
            <source>Register once more, from a card in French.</source>
            <translation>Inscrivez encore une fois, d'une carte en français.</translation>
        </message>
        <message>
            <source>Somebody new, in German</source>
            <translation>Une nouvelle personne, en allemand</translation>
        </message>
        <message>
            <source>Once more, from an older card in German.</source>
            <translation>Encore une fois, d'une carte plus ancienne en allemand.</translation>
        </message>
        <message>
            <source>A foreigner's card</source>
            <translation>Une carte pour étrangers</translation>
        </message>
        <message>
            <source>Another document, the same registration.</source>
            <translation>Un autre document, la même inscription.</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>Un enfant</translation>
        </message>
        <message>
            <source>Register a child; then put in a parent's card.</source>
            <translation>Inscrivez un enfant ; insérez ensuite la carte d'un parent.</translation>
        </message>
        <message>
            <source>A member</source>
            <translation>Un membre</translation>
        </message>
        <message>
            <source>The card opens the file: lend and take back.</source>
            <translation>La carte ouvre la fiche : prêtez et reprenez.</translation>
        </message>
        <message>
            <source>An expired card</source>
            <translation>Une carte expirée</translation>
        </message>
        <message>
            <source>See what the desk says, and decide.</source>
            <translation>Voyez ce que dit le comptoir, et décidez.</translation>
        </message>
        <message>
            <source>A forged card</source>
            <translation>Une carte falsifiée</translation>
        </message>
        <message>
            <source>The address was changed: see what is said.</source>
            <translation>L'adresse a été changée : voyez ce qui est dit.</translation>
        </message>
        <message>
            <source>Another kind of card</source>
            <translation>Un autre type de carte</translation>
        </message>
        <message>
            <source>It is no eID: ask for the right card.</source>
            <translation>Ce n'est pas une eID : demandez la bonne carte.</translation>
        </message>
        <message>
            <source>A card upside down</source>
            <translation>Une carte à l'envers</translation>
        </message>
        <message>
            <source>It can't be read: turn it over.</source>
            <translation>Elle est illisible : retournez-la.</translation>
        </message>
        <message>
            <source>Reader unplugged</source>
            <translation>Lecteur débranché</translation>
        </message>
        <message>
            <source>Network cable out</source>
            <translation>Câble réseau retiré</translation>
        </message>
    </context>
    <context>
        <name>CasePanel</name>
        <message>
            <source>Reason of the legal hold: {reason}</source>
            <translation>Motif de la conservation légale : {reason}</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Legal hold…</source>
            <translation>Conservation légale…</translation>
        </message>
        <message>
            <source>Lift the legal hold</source>
            <translation>Lever la conservation légale</translation>
        </message>
        <message>
            <source>Why the file has to stay longer</source>
            <translation>Pourquoi la fiche doit rester plus longtemps</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>At most a year from now.</source>
            <translation>Au plus un an à partir d'aujourd'hui.</translation>
        </message>
        <message>
            <source>Keep this file until then</source>
            <translation>Garder la fiche jusque-là</translation>
        </message>
        <message>
            <source>No legal hold</source>
            <translation>Pas de conservation légale</translation>
        </message>
    </context>
    <context>
        <name>CashPage</name>
        <message>
            <source>Cash-up</source>
            <translation>Clôture de caisse</translation>
        </message>
        <message>
            <source>Cash that should be there</source>
            <translation>Espèces attendues</translation>
        </message>
        <message>
            <source>Of it, left from the last count</source>
            <translation>Dont reste du comptage précédent</translation>
        </message>
        <message>
            <source>Paid by card</source>
            <translation>Payé par carte</translation>
        </message>
        <message>
            <source>Paid by transfer</source>
            <translation>Payé par virement</translation>
        </message>
        <message>
            <source>What you count</source>
            <translation>Ce que vous comptez</translation>
        </message>
        <message>
            <source>Cash in the drawer</source>
            <translation>Espèces en caisse</translation>
        </message>
        <message>
            <source>Total of the card terminal</source>
            <translation>Total du terminal de paiement</translation>
        </message>
        <message>
            <source>Stays in the drawer</source>
            <translation>Reste en caisse</translation>
        </message>
        <message>
            <source>Explanation, if it differs</source>
            <translation>Explication, en cas d'écart</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To and with</source>
            <translation>Au (inclus)</translation>
        </message>
        <message>
            <source>Count coins and notes</source>
            <translation>Compter pièces et billets</translation>
        </message>
        <message>
            <source>Close the till</source>
            <translation>Clôturer la caisse</translation>
        </message>
        <message>
            <source>For the accounts of the city</source>
            <translation>Pour la comptabilité de la ville</translation>
        </message>
        <message>
            <source>A table of sums by day, branch, kind and way of paying, for every desk. It names nobody.</source>
            <translation>Un tableau des montants par jour, implantation, type et mode de paiement, pour tous les comptoirs. Il ne nomme personne.</translation>
        </message>
        <message>
            <source>Write the table</source>
            <translation>Enregistrer le tableau</translation>
        </message>
        <message>
            <source>Earlier counts of this desk</source>
            <translation>Comptages précédents de ce comptoir</translation>
        </message>
        <message>
            <source>Not counted yet</source>
            <translation>Pas encore compté</translation>
        </message>
        <message>
            <source>Each count of this desk stands here.</source>
            <translation>Chaque comptage de ce comptoir s'affiche ici.</translation>
        </message>
        <message>
            <source>{desk}: since the beginning</source>
            <translation>{desk} : depuis le début</translation>
        </message>
        <message>
            <source>{desk}: since {day} {time}</source>
            <translation>{desk} : depuis le {day} à {time}</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Place a &amp;hold for the member</source>
            <translation>&amp;Réserver pour le membre</translation>
        </message>
        <message>
            <source>I&amp;mport a collection…</source>
            <translation>I&amp;mporter une collection…</translation>
        </message>
        <message>
            <source>T&amp;itle, author, ISBN, shelf mark or barcode</source>
            <translation>&amp;Titre, auteur, ISBN, cote ou code-barres</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Taking in the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <source>&amp;Stop; what came in stays</source>
            <translation>&amp;Arrêter ; ce qui est entré reste</translation>
        </message>
        <message>
            <source>&amp;Close the report</source>
            <translation>&amp;Fermer le rapport</translation>
        </message>
        <message>
            <source>Refused rows</source>
            <translation>Lignes refusées</translation>
        </message>
        <message>
            <source>No title begins so</source>
            <translation>Aucun titre ne commence ainsi</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>Tapez ce que vous cherchez</translation>
        </message>
        <message>
            <source>The beginnings of words are enough, in any order.</source>
            <translation>Le début des mots suffit, dans n'importe quel ordre.</translation>
        </message>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n titre</numerusform>
                <numerusform>%n titres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cop(ies)</source>
            <translation>
                <numerusform>%n exemplaire</numerusform>
                <numerusform>%n exemplaires</numerusform>
            </translation>
        </message>
        <message>
            <source>No title chosen</source>
            <translation>Aucun titre choisi</translation>
        </message>
    </context>
    <context>
        <name>CategoryPanel</name>
        <message>
            <source>by age</source>
            <translation>selon l'âge</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Kind of member</source>
            <translation>Type de membre</translation>
        </message>
        <message>
            <source>Proof that you saw</source>
            <translation>Justificatif vu</translation>
        </message>
        <message>
            <source>No copy and no number of it is kept.</source>
            <translation>Ni copie ni numéro n'en sont conservés.</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Valable jusqu'au</translation>
        </message>
        <message>
            <source>Such as 31/08/2027</source>
            <translation>Par exemple 31/08/2027</translation>
        </message>
        <message>
            <source>I saw the proof</source>
            <translation>J'ai vu le justificatif</translation>
        </message>
        <message>
            <source>Put in this category</source>
            <translation>Mettre dans cette catégorie</translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message>
            <source>Writing the report</source>
            <translation>Rédaction du rapport</translation>
        </message>
        <message>
            <source>Self-check as PDF…</source>
            <translation>Autocontrôle en PDF…</translation>
        </message>
        <message>
            <source>Promises kept: {kept} of {all}</source>
            <translation>Engagements tenus : {kept} sur {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) need attention now: they stand first.</source>
            <translation>
                <numerusform>%n engagement demande attention : il vient d'abord.</numerusform>
                <numerusform>%n engagements demandent attention : ils viennent d'abord.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing needs attention now.</source>
            <translation>Rien ne demande attention pour l'instant.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Où en est-on</translation>
        </message>
        <message>
            <source>Last ran</source>
            <translation>Dernière exécution</translation>
        </message>
        <message>
            <source>As it stands in the documentation, in English</source>
            <translation>Tel que dans la documentation, en anglais</translation>
        </message>
        <message>
            <source>What is kept and what not, in English</source>
            <translation>Ce qui est tenu ou non, en anglais</translation>
        </message>
        <message>
            <source>Where the program keeps it</source>
            <translation>Où le programme le fait</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>Ce qui le prouve</translation>
        </message>
    </context>
    <context>
        <name>ChildrenPanel</name>
        <message>
            <source>Stands for these children</source>
            <translation>Représente ces enfants</translation>
        </message>
    </context>
    <context>
        <name>ChoicesPage</name>
        <message>
            <source>Settings of this desk</source>
            <translation>Réglages de ce comptoir</translation>
        </message>
        <message>
            <source>A newer version was announced without a valid signature; tell your IT service.</source>
            <translation>Une version plus récente a été annoncée sans signature valable ; prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>The folder for newer versions can't be read; tell your IT service.</source>
            <translation>Le dossier des nouvelles versions est illisible ; prévenez votre service informatique.</translation>
        </message>
        <message>
            <source>Version {version} is there, with no day for this branch yet.</source>
            <translation>La version {version} est là, encore sans date pour cette implantation.</translation>
        </message>
        <message>
            <source>Version {version} may be installed from {day}, while the desk is closed.</source>
            <translation>La version {version} peut être installée à partir du {day}, quand le programme est fermé.</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>Everything you can do</source>
            <translation>Tout ce que vous pouvez faire</translation>
        </message>
    </context>
    <context>
        <name>ConsentPanel</name>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Non donné</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Numéro de téléphone</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>The member says yes</source>
            <translation>Le membre dit oui</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>femme</translation>
        </message>
        <message>
            <source>man</source>
            <translation>homme</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>{day} {time}: given {way}, recorded by {staff}.</source>
            <translation>{day} {time} : donné {way}, noté par {staff}.</translation>
        </message>
        <message>
            <source>{day} {time}: withdrawn {way}, recorded by {staff}.</source>
            <translation>{day} {time} : retiré {way}, noté par {staff}.</translation>
        </message>
        <message>
            <source>Only with consent</source>
            <translation>Uniquement avec consentement</translation>
        </message>
        <message>
            <source>E-mail and telephone are for messages about loans and holds, gender is for statistics. Saying no changes nothing else.</source>
            <translation>L'e-mail et le téléphone servent aux messages sur les prêts et les réservations, le genre aux statistiques. Dire non ne change rien d'autre.</translation>
        </message>
        <message>
            <source>E-mail: yes, you may</source>
            <translation>E-mail : autorisé</translation>
        </message>
        <message>
            <source>Telephone: yes, you may</source>
            <translation>Téléphone : autorisé</translation>
        </message>
        <message>
            <source>Gender: yes, you may</source>
            <translation>Genre : autorisé</translation>
        </message>
        <message>
            <source>The consents were signed on paper</source>
            <translation>Les consentements ont été signés sur papier</translation>
        </message>
        <message>
            <source>Read the wording</source>
            <translation>Lire le texte</translation>
        </message>
    </context>
    <context>
        <name>ConsentsTab</name>
        <message>
            <source>Saying no changes nothing about the membership, and is as easy as saying yes.</source>
            <translation>Dire non ne change rien à l'inscription, et c'est aussi simple que de dire oui.</translation>
        </message>
        <message>
            <source>Read the texts that hold</source>
            <translation>Lire les textes en vigueur</translation>
        </message>
        <message>
            <source>How it is said</source>
            <translation>Comment c'est exprimé</translation>
        </message>
    </context>
    <context>
        <name>ConsultationTab</name>
        <message>
            <source>National Register</source>
            <translation>Registre national</translation>
        </message>
        <message>
            <source>It is asked for name, first names, birth date and main residence. Each question is noted with your name.</source>
            <translation>On demande le nom, les prénoms, la date de naissance et la résidence principale. Chaque question est notée avec votre nom.</translation>
        </message>
        <message>
            <source>&amp;Why it is asked</source>
            <translation>Po&amp;urquoi on le demande</translation>
        </message>
        <message>
            <source>&amp;Ask the National Register</source>
            <translation>Consulter le Re&amp;gistre national</translation>
        </message>
        <message>
            <source>The member wants it</source>
            <translation>Le membre le veut</translation>
        </message>
        <message>
            <source>Post came back</source>
            <translation>Du courrier est revenu</translation>
        </message>
        <message>
            <source>The data are in doubt</source>
            <translation>Les données sont douteuses</translation>
        </message>
        <message>
            <source>Waiting for the answer…</source>
            <translation>En attente de la réponse…</translation>
        </message>
        <message>
            <source>The National Register knows nobody by this number.</source>
            <translation>Le Registre national ne connaît personne sous ce numéro.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionPanel</name>
        <message>
            <source>Where the new data come from</source>
            <translation>D'où viennent les nouvelles données</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Don't change</source>
            <translation>Ne pas modifier</translation>
        </message>
    </context>
    <context>
        <name>CounterPage</name>
        <message>
            <source>Counter</source>
            <translation>Comptoir</translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>No library card</source>
            <translation>Pas de carte de membre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Rue et numéro</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Library card</source>
            <translation>Carte de membre</translation>
        </message>
        <message>
            <source>Number on the card</source>
            <translation>Numéro sur la carte</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrit</translation>
        </message>
        <message>
            <source>Member until</source>
            <translation>Membre jusqu'au</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Effacement</translation>
        </message>
        <message>
            <source>put right by staff</source>
            <translation>rectifié par le personnel</translation>
        </message>
        <message>
            <source>on {day} by {staff}, {source}</source>
            <translation>le {day} par {staff}, {source}</translation>
        </message>
    </context>
    <context>
        <name>DifferencesPanel</name>
        <message>
            <source>Read the member's card to see it beside the file.</source>
            <translation>Lisez la carte du membre pour la voir à côté de la fiche.</translation>
        </message>
        <message>
            <source>The card says the same as the file.</source>
            <translation>La carte dit la même chose que la fiche.</translation>
        </message>
        <message>
            <source>On the card</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans la fiche</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Date de naissance</translation>
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
            <translation>Les données personnelles sont masquées</translation>
        </message>
        <message>
            <source>Scans go on as always. F11 shows everything again.</source>
            <translation>Les scans continuent comme toujours. F11 montre tout à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>DoublesPanel</name>
        <message>
            <source>One person? This file and: {other}</source>
            <translation>Une seule personne ? Cette fiche et : {other}</translation>
        </message>
        <message>
            <source>Registered twice?</source>
            <translation>Inscrit deux fois ?</translation>
        </message>
        <message>
            <source>Library card of the other file</source>
            <translation>Carte de membre de l'autre fiche</translation>
        </message>
        <message>
            <source>One person: join the files</source>
            <translation>Une seule personne : fusionner les fiches</translation>
        </message>
        <message>
            <source>Don't join</source>
            <translation>Ne pas fusionner</translation>
        </message>
        <message>
            <source>These members were born on the same day and are named alike:</source>
            <translation>Ces membres sont nés le même jour et ont un nom semblable :</translation>
        </message>
        <message>
            <source>Nobody was born on the same day with a name like this.</source>
            <translation>Personne n'est né le même jour avec un nom semblable.</translation>
        </message>
    </context>
    <context>
        <name>EnrolPanel</name>
        <message>
            <source>A &amp;child, under sixteen</source>
            <translation>Un &amp;enfant de moins de seize ans</translation>
        </message>
        <message>
            <source>Rows of the file that were not taken in</source>
            <translation>Lignes du fichier qui n'ont pas été reprises</translation>
        </message>
        <message>
            <source>Su&amp;rname</source>
            <translation>N&amp;om</translation>
        </message>
        <message>
            <source>&amp;First name</source>
            <translation>&amp;Prénom</translation>
        </message>
        <message>
            <source>A&amp;ge</source>
            <translation>Â&amp;ge</translation>
        </message>
        <message>
            <source>Surname of the parent or guardian</source>
            <translation>Nom du parent ou tuteur</translation>
        </message>
        <message>
            <source>First name of the parent or guardian</source>
            <translation>Prénom du parent ou tuteur</translation>
        </message>
        <message>
            <source>&amp;Telephone of the parent or guardian</source>
            <translation>&amp;Téléphone du parent ou tuteur</translation>
        </message>
        <message>
            <source>The member at the co&amp;unter</source>
            <translation>Le mem&amp;bre au comptoir</translation>
        </message>
        <message>
            <source>Em&amp;pty the form</source>
            <translation>&amp;Vider le formulaire</translation>
        </message>
        <message>
            <source>From a fi&amp;le of the website…</source>
            <translation>D'un &amp;fichier du site web…</translation>
        </message>
        <message>
            <source>&amp;Enrol</source>
            <translation>Ins&amp;crire</translation>
        </message>
        <message>
            <source>Nothing else is kept, and it serves this activity only. Scan a library card to fill in the name of a member.</source>
            <translation>Rien d'autre n'est conservé, et cela ne sert qu'à cette activité. Scannez une carte de membre pour remplir le nom d'un membre.</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>E-&amp;mail</translation>
        </message>
        <message>
            <source>E-&amp;mail of the parent or guardian</source>
            <translation>E-&amp;mail du parent ou tuteur</translation>
        </message>
    </context>
    <context>
        <name>ErasePanel</name>
        <message>
            <source>Erase this member</source>
            <translation>Effacer ce membre</translation>
        </message>
        <message>
            <source>Whoever wants to be erased asks for it, and shows who they are first.</source>
            <translation>Qui veut être effacé en fait la demande et montre d'abord qui il est.</translation>
        </message>
        <message>
            <source>Take the &amp;request in…</source>
            <translation>Noter la &amp;demande…</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Required</source>
            <translation>Obligatoire</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Welcome to Balie</source>
            <translation>Bienvenue dans Balie</translation>
        </message>
        <message>
            <source>Everything stays on this computer, encrypted, until you join a central store.</source>
            <translation>Tout reste chiffré sur cet ordinateur, jusqu'à ce que vous rejoigniez un serveur central.</translation>
        </message>
        <message>
            <source>Set up a new library</source>
            <translation>Créer une nouvelle bibliothèque</translation>
        </message>
        <message>
            <source>Join a library that exists already</source>
            <translation>Rejoindre une bibliothèque existante</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>Implantation</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>Nom de ce comptoir</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Phrase de passe, encore une fois</translation>
        </message>
        <message>
            <source>Legal ground for the national number</source>
            <translation>Base légale du numéro de registre national</translation>
        </message>
        <message>
            <source>Date of that decision</source>
            <translation>Date de cette décision</translation>
        </message>
        <message>
            <source>Address of the central store</source>
            <translation>Adresse du serveur central</translation>
        </message>
        <message>
            <source>Password of the central store</source>
            <translation>Mot de passe du serveur central</translation>
        </message>
        <message>
            <source>Recovery key of the library</source>
            <translation>Clé de récupération de la bibliothèque</translation>
        </message>
        <message>
            <source>Reference of the authorisation. Empty: Balie works without the number.</source>
            <translation>Référence de l'autorisation. Vide : Balie fonctionne sans le numéro.</translation>
        </message>
        <message>
            <source>Day/month/year</source>
            <translation>Jour/mois/année</translation>
        </message>
        <message>
            <source>From the recovery sheet: fourteen groups of four</source>
            <translation>De la feuille de récupération : quatorze groupes de quatre</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Commencer</translation>
        </message>
        <message>
            <source>A new library: name it and choose a passphrase; the recovery key follows. A library that exists: type the address of its central store and the key on its recovery sheet.</source>
            <translation>Une nouvelle bibliothèque : nommez-la et choisissez une phrase de passe ; la clé de récupération suit. Une bibliothèque existante : tapez l'adresse de son serveur central et la clé de sa feuille de récupération.</translation>
        </message>
        <message>
            <source>By its name. Empty: the first one of that library.</source>
            <translation>Par son nom. Vide : la première de cette bibliothèque.</translation>
        </message>
        <message>
            <source>postgresql://login@host/database. Empty: no centre.</source>
            <translation>postgresql://login@host/database. Vide : pas de centrale.</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Une phrase d'au moins {count} caractères ; les espaces sont bienvenues</translation>
        </message>
        <message>
            <source>{count} of {least} characters</source>
            <translation>{count} caractères sur {least}</translation>
        </message>
        <message>
            <source>too easy to guess</source>
            <translation>trop facile à deviner</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
    </context>
    <context>
        <name>ForgottenPanel</name>
        <message>
            <source>&amp;Forgotten your passphrase?</source>
            <translation>Phrase de passe &amp;oubliée ?</translation>
        </message>
    </context>
    <context>
        <name>GuardianPanel</name>
        <message>
            <source>Read: the card of {name}</source>
            <translation>Lue : la carte de {name}</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Parent ou tuteur</translation>
        </message>
        <message>
            <source>Open their file</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>No longer the guardian</source>
            <translation>N'est plus le parent ou tuteur</translation>
        </message>
        <message>
            <source>Another member: name or library card</source>
            <translation>Un autre membre : nom ou carte de membre</translation>
        </message>
        <message>
            <source>Relation to the child</source>
            <translation>Lien avec l'enfant</translation>
        </message>
        <message>
            <source>What you saw</source>
            <translation>Ce que vous avez vu</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>parent</translation>
        </message>
        <message>
            <source>legal guardian</source>
            <translation>tuteur légal</translation>
        </message>
        <message>
            <source>their identity card, read here</source>
            <translation>leur carte d'identité, lue ici</translation>
        </message>
        <message>
            <source>This member stands for the child</source>
            <translation>Ce membre représente l'enfant</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Pas connu</translation>
        </message>
        <message>
            <source>a member too</source>
            <translation>membre aussi</translation>
        </message>
        <message>
            <source>identity card, read here</source>
            <translation>carte d'identité, lue ici</translation>
        </message>
        <message>
            <source>by their card</source>
            <translation>avec sa carte</translation>
        </message>
        <message>
            <source>Somebody under 16 becomes a member only with the permission of a parent or legal representative. Put their card in the reader, or look at their document.</source>
            <translation>Avant 16 ans, on ne devient membre qu'avec l'autorisation d'un parent ou représentant légal. Mettez sa carte dans le lecteur, ou regardez son document.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Valid document seen</source>
            <translation>Document valable, vu</translation>
        </message>
        <message>
            <source>A member too: their own file will show the child. Tell them, before you save.</source>
            <translation>Membre aussi : son propre dossier montrera l'enfant. Dites-le avant d'enregistrer.</translation>
        </message>
        <message>
            <source>The parent or guardian permits this membership</source>
            <translation>Le parent ou tuteur autorise cette inscription</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Help: {screen}</source>
            <translation>Aide : {screen}</translation>
        </message>
        <message>
            <source>Help about another screen</source>
            <translation>Aide sur un autre écran</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Chercher dans l'aide</translation>
        </message>
        <message>
            <source>No help has these words. Try another one.</source>
            <translation>Aucune aide ne contient ces mots. Essayez un autre mot.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Print the guide</source>
            <translation>Imprimer le guide</translation>
        </message>
        <message>
            <source>Guide as PDF…</source>
            <translation>Guide en PDF…</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Touches de cet écran</translation>
        </message>
        <message>
            <source>Keys that work everywhere</source>
            <translation>Touches qui marchent partout</translation>
        </message>
    </context>
    <context>
        <name>HelpPresenter</name>
        <message>
            <source>Guide as PDF</source>
            <translation>Guide en PDF</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Esc)</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Conseil</translation>
        </message>
    </context>
    <context>
        <name>HoldActs</name>
        <message>
            <source>Cancel the hold</source>
            <translation>Annuler la réservation</translation>
        </message>
        <message>
            <source>Take back the cancelling</source>
            <translation>Revenir sur l'annulation</translation>
        </message>
        <message>
            <source>Pass over until…</source>
            <translation>Suspendre jusqu'au…</translation>
        </message>
        <message>
            <source>Serve again</source>
            <translation>Reprendre la suite</translation>
        </message>
        <message>
            <source>Fetch elsewhere…</source>
            <translation>Retirer ailleurs…</translation>
        </message>
        <message>
            <source>To the front…</source>
            <translation>En tête de file…</translation>
        </message>
        <message>
            <source>Pass over until</source>
            <translation>Suspendre jusqu'au</translation>
        </message>
        <message>
            <source>Fetched at</source>
            <translation>À retirer à</translation>
        </message>
        <message>
            <source>Why it goes first</source>
            <translation>Pourquoi elle passe en premier</translation>
        </message>
        <message>
            <source>The reason is noted with your name.</source>
            <translation>Le motif est noté avec votre nom.</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Say why, in a few words.</source>
            <translation>Dites pourquoi, en quelques mots.</translation>
        </message>
    </context>
    <context>
        <name>HoldsPage</name>
        <message>
            <source>Holds</source>
            <translation>Réservations</translation>
        </message>
        <message>
            <source>Lists of holds</source>
            <translation>Listes de réservations</translation>
        </message>
        <message>
            <source>I fetch all of these</source>
            <translation>Je vais chercher tout ceci</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Imprimer la liste</translation>
        </message>
        <message>
            <source>Not on its shelf</source>
            <translation>Pas en rayon</translation>
        </message>
        <message>
            <source>Taken from the shelf</source>
            <translation>Pris sur l'étagère</translation>
        </message>
        <message>
            <source>Print its slip again</source>
            <translation>Réimprimer le bon</translation>
        </message>
        <message>
            <source>Has arrived</source>
            <translation>Est arrivé</translation>
        </message>
        <message>
            <source>Never arrived</source>
            <translation>Jamais arrivé</translation>
        </message>
        <message>
            <source>To fetch ({count})</source>
            <translation>À chercher ({count})</translation>
        </message>
        <message>
            <source>Shelf ({count})</source>
            <translation>Étagère ({count})</translation>
        </message>
        <message>
            <source>Between branches ({count})</source>
            <translation>En transit ({count})</translation>
        </message>
        <message>
            <source>Queue of a title</source>
            <translation>File d'attente d'un titre</translation>
        </message>
        <message>
            <source>Copies that somebody waits for, in walking order</source>
            <translation>Exemplaires attendus par quelqu'un, dans l'ordre du parcours</translation>
        </message>
        <message>
            <source>Nothing to fetch</source>
            <translation>Rien à chercher</translation>
        </message>
        <message>
            <source>No copy on a shelf of this branch is asked for.</source>
            <translation>Aucun exemplaire en rayon ici n'est demandé.</translation>
        </message>
        <message>
            <source>On the holds' shelf</source>
            <translation>Sur l'étagère des réservations</translation>
        </message>
        <message>
            <source>The shelf is empty</source>
            <translation>L'étagère est vide</translation>
        </message>
        <message>
            <source>Scan a copy that was fetched: it is kept for who is next.</source>
            <translation>Scannez un exemplaire cherché : il est gardé pour le suivant.</translation>
        </message>
        <message>
            <source>On its way to or from this branch</source>
            <translation>En route vers ou depuis cette implantation</translation>
        </message>
        <message>
            <source>Nothing is on its way</source>
            <translation>Rien en route</translation>
        </message>
        <message>
            <source>A copy that arrives is scanned here or taken back as always.</source>
            <translation>Un exemplaire qui arrive se scanne ici ou se rend comme toujours.</translation>
        </message>
        <message>
            <source>Titles found</source>
            <translation>Titres trouvés</translation>
        </message>
        <message>
            <source>Which title?</source>
            <translation>Quel titre ?</translation>
        </message>
        <message>
            <source>Type words of the title or the author in the field on top.</source>
            <translation>Tapez des mots du titre ou de l'auteur dans le champ en haut.</translation>
        </message>
        <message>
            <source>Who waits for it</source>
            <translation>Qui l'attend</translation>
        </message>
        <message>
            <source>Nobody waits</source>
            <translation>Personne n'attend</translation>
        </message>
        <message>
            <source>Choose a title.</source>
            <translation>Choisissez un titre.</translation>
        </message>
    </context>
    <context>
        <name>HoldsTab</name>
        <message>
            <source>Place a hold: title, author or barcode</source>
            <translation>Réserver : titre, auteur ou code-barres</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Place the hold</source>
            <translation>Réserver</translation>
        </message>
        <message>
            <source>This copy only</source>
            <translation>Cet exemplaire uniquement</translation>
        </message>
        <message>
            <source>Holds of this member</source>
            <translation>Réservations de ce membre</translation>
        </message>
        <message>
            <source>No holds</source>
            <translation>Aucune réservation</translation>
        </message>
        <message>
            <source>Look for a title, and place a hold on it.</source>
            <translation>Cherchez un titre et réservez-le.</translation>
        </message>
        <message>
            <source>Titles found</source>
            <translation>Titres trouvés</translation>
        </message>
        <message>
            <source>Which title?</source>
            <translation>Quel titre ?</translation>
        </message>
        <message>
            <source>Type a few words, then press Enter.</source>
            <translation>Tapez quelques mots, puis Entrée.</translation>
        </message>
    </context>
    <context>
        <name>HomePane</name>
        <message>
            <source>Members found</source>
            <translation>Membres trouvés</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Aucun membre trouvé</translation>
        </message>
        <message>
            <source>Latest at this desk</source>
            <translation>Dernières opérations à ce comptoir</translation>
        </message>
        <message>
            <source>Nothing scanned yet</source>
            <translation>Rien n'a encore été scanné</translation>
        </message>
        <message>
            <source>An item scanned without a member is taken back.</source>
            <translation>Un exemplaire scanné sans membre est un retour.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>lent</source>
            <translation>prêté</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>rendu</translation>
        </message>
        <message>
            <source>&amp;Previous member (V)</source>
            <translation>Membre &amp;précédent (V)</translation>
        </message>
        <message>
            <source>born in {year}</source>
            <translation>né(e) en {year}</translation>
        </message>
    </context>
    <context>
        <name>HouseholdPanel</name>
        <message>
            <source>Household</source>
            <translation>Ménage</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Personne d'autre</translation>
        </message>
        <message>
            <source>Put members together who share an address and a bag of books.</source>
            <translation>Réunissez les membres qui partagent une adresse et un sac de livres.</translation>
        </message>
        <message>
            <source>Library card of the other member</source>
            <translation>Carte de membre de l'autre</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Réunir</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>IdentityPanel</name>
        <message>
            <source>Mandatory, for the membership</source>
            <translation>Obligatoire, pour l'inscription</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>National number</source>
            <translation>N° de registre national</translation>
        </message>
        <message>
            <source>Why there is no national number</source>
            <translation>Pourquoi il n'y a pas de numéro national</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>From an identity document or residence permit</source>
            <translation>D'un document d'identité ou titre de séjour</translation>
        </message>
        <message>
            <source>From a signed form (child under 16, or through a school)</source>
            <translation>D'un formulaire signé (enfant de moins de 16 ans, ou via une école)</translation>
        </message>
        <message>
            <source>I have seen a valid identity document of this person</source>
            <translation>J'ai vu un document d'identité valable de cette personne</translation>
        </message>
        <message>
            <source>Day/month/year; only the year if that is all</source>
            <translation>Jour/mois/année ; seulement l'année si c'est tout</translation>
        </message>
        <message>
            <source>Kept encrypted</source>
            <translation>Conservé chiffré</translation>
        </message>
        <message>
            <source>From the card. Type here only to replace it.</source>
            <translation>De la carte. Tapez ici uniquement pour le remplacer.</translation>
        </message>
        <message>
            <source>not on the card</source>
            <translation>pas sur la carte</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <source>To look at ({count})</source>
            <translation>À examiner ({count})</translation>
        </message>
        <message>
            <source>Decided ({count})</source>
            <translation>Décidés ({count})</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À examiner</translation>
        </message>
        <message>
            <source>What waits, and what was decided</source>
            <translation>Ce qui attend et ce qui est décidé</translation>
        </message>
        <message>
            <source>What staff should know</source>
            <translation>Ce que le personnel doit savoir</translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Rien n'a encore été décidé</translation>
        </message>
        <message>
            <source>Nothing to look at</source>
            <translation>Rien à examiner</translation>
        </message>
        <message>
            <source>What two desks do that does not go together is told here.</source>
            <translation>Ce que deux comptoirs font et qui ne va pas ensemble est signalé ici.</translation>
        </message>
    </context>
    <context>
        <name>IssuePanel</name>
        <message>
            <source>&amp;Keep the draft</source>
            <translation>Ga&amp;rder le brouillon</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>Thro&amp;w the draft away</source>
            <translation>Jeter le &amp;brouillon</translation>
        </message>
        <message>
            <source>&amp;Yes, send it</source>
            <translation>&amp;Oui, envoyer</translation>
        </message>
        <message>
            <source>&amp;No, not yet</source>
            <translation>&amp;Non, pas encore</translation>
        </message>
        <message>
            <source>As it &amp;goes</source>
            <translation>Telle &amp;qu'elle part</translation>
        </message>
        <message>
            <source>A trial &amp;copy to yourself</source>
            <translation>Un &amp;essai pour vous-même</translation>
        </message>
        <message>
            <source>your own e-mail address</source>
            <translation>votre propre adresse e-mail</translation>
        </message>
        <message>
            <source>Send the t&amp;rial copy</source>
            <translation>Envoyer l'e&amp;ssai</translation>
        </message>
        <message>
            <source>How far the issue is</source>
            <translation>Où en est le numéro</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph; an address of a page can be clicked.</source>
            <translation>Une ligne vide commence un nouveau paragraphe ; on peut cliquer sur l'adresse d'une page.</translation>
        </message>
        <message>
            <source>S&amp;ubject</source>
            <translation>Ob&amp;jet</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>Subject ({name})</source>
            <translation>Objet ({name})</translation>
        </message>
        <message>
            <source>Text ({name})</source>
            <translation>Texte ({name})</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Send to %n reader(s)…</source>
            <translation>
                <numerusform>En&amp;voyer à %n lecteur…</numerusform>
                <numerusform>En&amp;voyer à %n lecteurs…</numerusform>
            </translation>
        </message>
        <message>
            <source>No mail server is set for this desk: [mail] in settings.toml.</source>
            <translation>Aucun serveur de messagerie n'est défini pour ce guichet : [mail] dans settings.toml.</translation>
        </message>
    </context>
    <context>
        <name>ItemsPage</name>
        <message>
            <source>To sort out ({count})</source>
            <translation>À régler ({count})</translation>
        </message>
        <message>
            <source>Nothing to sort out</source>
            <translation>Rien à régler</translation>
        </message>
        <message>
            <source>Scan an item to say what is the matter with it.</source>
            <translation>Scannez un exemplaire pour dire ce qu'il a.</translation>
        </message>
        <message>
            <source>Items to sort out</source>
            <translation>Exemplaires à régler</translation>
        </message>
        <message>
            <source>In &amp;order</source>
            <translation>En &amp;ordre</translation>
        </message>
        <message>
            <source>&amp;Damaged</source>
            <translation>&amp;Abîmé</translation>
        </message>
        <message>
            <source>&amp;Not on its shelf</source>
            <translation>Pas en &amp;rayon</translation>
        </message>
        <message>
            <source>&amp;Lost: charge it</source>
            <translation>&amp;Perdu : porter en compte</translation>
        </message>
        <message>
            <source>Why it leaves the collection</source>
            <translation>Pourquoi il quitte la collection</translation>
        </message>
        <message>
            <source>Out of the &amp;collection</source>
            <translation>&amp;Hors de la collection</translation>
        </message>
        <message>
            <source>&amp;Back in the collection</source>
            <translation>Re&amp;mettre dans la collection</translation>
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
            <translation>&amp;Comment c'est demandé</translation>
        </message>
        <message>
            <source>&amp;Language of the newsletter</source>
            <translation>&amp;Langue de la lettre</translation>
        </message>
        <message>
            <source>Here, and agrees with the text on the screen</source>
            <translation>Ici, d'accord avec le texte à l'écran</translation>
        </message>
        <message>
            <source>On paper, signed</source>
            <translation>Sur papier, signé</translation>
        </message>
        <message>
            <source>&amp;Sign up</source>
            <translation>&amp;Inscrire</translation>
        </message>
        <message>
            <source>Sign o&amp;ff</source>
            <translation>&amp;Désinscrire</translation>
        </message>
        <message>
            <source>What is &amp;kept of this address…</source>
            <translation>Ce qui est &amp;gardé de cette adresse…</translation>
        </message>
        <message>
            <source>Sign up from a f&amp;ile…</source>
            <translation>Inscrire depuis un fic&amp;hier…</translation>
        </message>
        <message>
            <source>Sign off from a fil&amp;e…</source>
            <translation>Désinscrire depuis &amp;un fichier…</translation>
        </message>
        <message>
            <source>&amp;Text that they agree with</source>
            <translation>&amp;Texte qu'ils acceptent</translation>
        </message>
        <message>
            <source>Rows of the file that were not done</source>
            <translation>Lignes du fichier qui n'ont pas été traitées</translation>
        </message>
        <message>
            <source>The address serves the newsletter only, and nothing ties it to a member. Signing off wipes it at once, at every desk.</source>
            <translation>L'adresse ne sert qu'à la lettre d'information et n'est liée à aucun membre. La désinscription l'efface aussitôt, à chaque guichet.</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Imprimer</translation>
        </message>
        <message>
            <source>Save to a &amp;file</source>
            <translation>Enregistrer dans un &amp;fichier</translation>
        </message>
        <message>
            <source>Recovery key: {key}</source>
            <translation>Clé de récupération : {key}</translation>
        </message>
        <message>
            <source>Balie, recovery key of {library}</source>
            <translation>Balie, clé de récupération de {library}</translation>
        </message>
        <message>
            <source>The file could not be written. Choose another place.</source>
            <translation>Le fichier n'a pas pu être écrit. Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Sheet {mark}</source>
            <translation>Feuille {mark}</translation>
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
            <translation>Nom en néerl&amp;andais</translation>
        </message>
        <message>
            <source>Name in &amp;French</source>
            <translation>Nom en &amp;français</translation>
        </message>
        <message>
            <source>Name in &amp;German</source>
            <translation>Nom en a&amp;llemand</translation>
        </message>
        <message>
            <source>Name in &amp;English</source>
            <translation>Nom en an&amp;glais</translation>
        </message>
        <message>
            <source>F&amp;irst age</source>
            <translation>Âge mi&amp;nimum</translation>
        </message>
        <message>
            <source>&amp;Last age</source>
            <translation>Âge ma&amp;ximum</translation>
        </message>
        <message>
            <source>A short word that imports and rules know it by</source>
            <translation>Un mot court, pour les importations et les règles</translation>
        </message>
        <message>
            <source>Shown where another name is empty</source>
            <translation>Affiché aussi là où un autre nom est vide</translation>
        </message>
        <message>
            <source>Empty: from birth</source>
            <translation>Vide : dès la naissance</translation>
        </message>
        <message>
            <source>Empty: no last age</source>
            <translation>Vide : sans âge maximum</translation>
        </message>
        <message>
            <source>Only with a &amp;proof that staff have seen</source>
            <translation>Seulement avec un &amp;justificatif vu par le personnel</translation>
        </message>
        <message>
            <source>In &amp;use: members can be in it</source>
            <translation>En &amp;usage : des membres peuvent y appartenir</translation>
        </message>
        <message>
            <source>In &amp;use: items can be of it</source>
            <translation>En &amp;usage : des exemplaires peuvent en être</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>En&amp;registrer</translation>
        </message>
        <message>
            <source>A new category</source>
            <translation>Une nouvelle catégorie</translation>
        </message>
        <message>
            <source>A new type of item</source>
            <translation>Un nouveau type de document</translation>
        </message>
        <message>
            <source>The category chosen</source>
            <translation>La catégorie choisie</translation>
        </message>
        <message>
            <source>The type chosen</source>
            <translation>Le type choisi</translation>
        </message>
    </context>
    <context>
        <name>KindsPage</name>
        <message>
            <source>Categories and types of items</source>
            <translation>Catégories et types de documents</translation>
        </message>
        <message>
            <source>Categories of members</source>
            <translation>Catégories de membres</translation>
        </message>
        <message>
            <source>Types of items</source>
            <translation>Types de documents</translation>
        </message>
    </context>
    <context>
        <name>KindsTab</name>
        <message>
            <source>Categories ({count})</source>
            <translation>Catégories ({count})</translation>
        </message>
        <message>
            <source>Types ({count})</source>
            <translation>Types ({count})</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Encore aucun</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>Aj&amp;outer</translation>
        </message>
    </context>
    <context>
        <name>LoansTab</name>
        <message>
            <source>&amp;Why this date?</source>
            <translation>Pour&amp;quoi cette date ?</translation>
        </message>
        <message>
            <source>L&amp;ost</source>
            <translation>P&amp;erdu</translation>
        </message>
        <message>
            <source>Says it is &amp;back</source>
            <translation>Dit l'avoir &amp;rendu</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>À la maison</translation>
        </message>
        <message>
            <source>Nothing at home</source>
            <translation>Rien à la maison</translation>
        </message>
        <message>
            <source>What is lent to this member stands here until it is taken back.</source>
            <translation>Ce qui est prêté à ce membre s'affiche ici jusqu'au retour.</translation>
        </message>
    </context>
    <context>
        <name>LogTab</name>
        <message>
            <source>Who looked</source>
            <translation>Qui a consulté</translation>
        </message>
        <message>
            <source>Whose file</source>
            <translation>Fiche de qui</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>the last day</source>
            <translation>le dernier jour</translation>
        </message>
        <message>
            <source>the last week</source>
            <translation>la dernière semaine</translation>
        </message>
        <message>
            <source>the last month</source>
            <translation>le dernier mois</translation>
        </message>
        <message>
            <source>the last 3 months</source>
            <translation>les 3 derniers mois</translation>
        </message>
        <message>
            <source>the last 2 years</source>
            <translation>les 2 dernières années</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir la fiche</translation>
        </message>
        <message>
            <source>All this person looked at</source>
            <translation>Tout ce que cette personne a consulté</translation>
        </message>
        <message>
            <source>This says nothing about why. There may be a good reason: ask first.</source>
            <translation>Cela ne dit rien du pourquoi. Il peut y avoir une bonne raison : demandez d'abord.</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>tout le monde</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>tous les membres</translation>
        </message>
        <message>
            <source>Pointed out: {odd}. The newest {count} lines of the log</source>
            <translation>Signalés : {odd}. Les {count} lignes les plus récentes du journal</translation>
        </message>
        <message>
            <source>Pointed out: {odd}. Lines of the log: {count}</source>
            <translation>Signalés : {odd}. Lignes du journal : {count}</translation>
        </message>
        <message>
            <source>Nobody looked</source>
            <translation>Personne n'a consulté</translation>
        </message>
        <message>
            <source>Ask for more days, for another member or for everybody.</source>
            <translation>Demandez plus de jours, un autre membre ou tout le monde.</translation>
        </message>
    </context>
    <context>
        <name>MemberPage</name>
        <message>
            <source>At home ({count})</source>
            <translation>À la maison ({count})</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>&amp;Lend to this member</source>
            <translation>&amp;Prêter à ce membre</translation>
        </message>
        <message>
            <source>&amp;Close the file</source>
            <translation>&amp;Fermer la fiche</translation>
        </message>
        <message>
            <source>Parts of the file</source>
            <translation>Parties de la fiche</translation>
        </message>
        <message>
            <source>No file open</source>
            <translation>Aucune fiche ouverte</translation>
        </message>
        <message>
            <source>Open a member at the counter, then choose their file.</source>
            <translation>Ouvrez un membre au comptoir, puis choisissez sa fiche.</translation>
        </message>
        <message>
            <source>Member file</source>
            <translation>Fiche du membre</translation>
        </message>
        <message>
            <source>Membership ended {day}</source>
            <translation>Inscription terminée le {day}</translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Membre jusqu'au {day}</translation>
        </message>
        <message>
            <source>Under 16</source>
            <translation>Moins de 16 ans</translation>
        </message>
        <message>
            <source>Not normally returned: {count}</source>
            <translation>Retours anormaux : {count}</translation>
        </message>
    </context>
    <context>
        <name>MemberPanel</name>
        <message>
            <source>{count} at home</source>
            <translation>{count} à la maison</translation>
        </message>
        <message>
            <source>Membership ended {day}</source>
            <translation>Inscription terminée le {day}</translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Membre jusqu'au {day}</translation>
        </message>
        <message>
            <source>At home: {count}</source>
            <translation>À la maison : {count}</translation>
        </message>
        <message>
            <source>Late: {count}</source>
            <translation>En retard : {count}</translation>
        </message>
        <message>
            <source>Ready to fetch: {count}</source>
            <translation>À retirer : {count}</translation>
        </message>
        <message>
            <source>Parent or guardian:</source>
            <translation>Parent ou tuteur :</translation>
        </message>
        <message>
            <source>Stands for:</source>
            <translation>Répond de :</translation>
        </message>
        <message>
            <source>Household:</source>
            <translation>Ménage :</translation>
        </message>
        <message>
            <source>To pay: {sum}</source>
            <translation>À payer : {sum}</translation>
        </message>
        <message>
            <source>Credit: {sum}</source>
            <translation>Avoir : {sum}</translation>
        </message>
        <message>
            <source>Under 16</source>
            <translation>Moins de 16 ans</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>Moins de 18 ans</translation>
        </message>
        <message>
            <source>Adult</source>
            <translation>Adulte</translation>
        </message>
        <message>
            <source>E-mail and telephone allowed</source>
            <translation>E-mail et téléphone autorisés</translation>
        </message>
        <message>
            <source>E-mail allowed</source>
            <translation>E-mail autorisé</translation>
        </message>
        <message>
            <source>Telephone allowed</source>
            <translation>Téléphone autorisé</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Lettres uniquement</translation>
        </message>
    </context>
    <context>
        <name>MovePanel</name>
        <message>
            <source>Members of this category</source>
            <translation>Membres de cette catégorie</translation>
        </message>
        <message>
            <source>Put them all in</source>
            <translation>Les mettre tous dans</translation>
        </message>
        <message>
            <source>Move them all</source>
            <translation>Les déplacer tous</translation>
        </message>
        <message>
            <source>Take the move back</source>
            <translation>Annuler le déplacement</translation>
        </message>
        <message>
            <source>{done} of {whole}</source>
            <translation>{done} sur {whole}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) still have it, and count in the category of their age.</source>
            <translation>
                <numerusform>%n membre l'a encore, et compte dans la catégorie de son âge.</numerusform>
                <numerusform>%n membres l'ont encore, et comptent dans la catégorie de leur âge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved out of it, the last on {day}.</source>
            <translation>
                <numerusform>%n membre en a été déplacé, le dernier le {day}.</numerusform>
                <numerusform>%n membres en ont été déplacés, les derniers le {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsletterPage</name>
        <message>
            <source>Newsletter</source>
            <translation>Lettre d'information</translation>
        </message>
        <message>
            <source>Sign up or off</source>
            <translation>Inscrire ou désinscrire</translation>
        </message>
        <message>
            <source>Who is on the list</source>
            <translation>Qui est sur la liste</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Numéros</translation>
        </message>
        <message>
            <source>New &amp;issue</source>
            <translation>Nouveau n&amp;uméro</translation>
        </message>
        <message>
            <source>Issues, the latest first</source>
            <translation>Numéros, le dernier d'abord</translation>
        </message>
        <message>
            <source>No issue yet</source>
            <translation>Pas encore de numéro</translation>
        </message>
        <message>
            <source>Write the first one at the side.</source>
            <translation>Écrivez le premier à côté.</translation>
        </message>
    </context>
    <context>
        <name>NoticesPage</name>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>&amp;Print the letters</source>
            <translation>&amp;Imprimer les lettres</translation>
        </message>
        <message>
            <source>Letters as PD&amp;F…</source>
            <translation>Lettres en PD&amp;F…</translation>
        </message>
        <message>
            <source>&amp;Do not send this one</source>
            <translation>Ne pas en&amp;voyer celui-ci</translation>
        </message>
        <message>
            <source>&amp;Ask or correct: open the member</source>
            <translation>Demander ou corriger : ouvrir le mem&amp;bre</translation>
        </message>
        <message>
            <source>Add&amp;ress asked at the desk</source>
            <translation>A&amp;dresse demandée au comptoir</translation>
        </message>
        <message>
            <source>As it goes</source>
            <translation>Tel qu'il part</translation>
        </message>
        <message>
            <source>Working on the notices</source>
            <translation>Traitement des avis</translation>
        </message>
        <message>
            <source>&amp;Yes, they are printed</source>
            <translation>&amp;Oui, elles sont imprimées</translation>
        </message>
        <message>
            <source>&amp;No, not yet</source>
            <translation>&amp;Non, pas encore</translation>
        </message>
        <message>
            <source>The mail server wants a password</source>
            <translation>Le serveur de messagerie demande un mot de passe</translation>
        </message>
        <message>
            <source>Password of the mail &amp;server</source>
            <translation>Mot de passe du &amp;serveur de messagerie</translation>
        </message>
        <message>
            <source>&amp;Keep it in the encrypted file</source>
            <translation>&amp;Garder dans le fichier chiffré</translation>
        </message>
        <message numerus="yes">
            <source>Send %n &amp;mail(s)</source>
            <translation>
                <numerusform>Envoyer %n e-&amp;mail</numerusform>
                <numerusform>Envoyer %n e-&amp;mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Are the %n letter(s) on paper?</source>
            <translation>
                <numerusform>La lettre est-elle sur papier ?</numerusform>
                <numerusform>Les %n lettres sont-elles sur papier ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due today, or everything went already.</source>
            <translation>Rien à envoyer aujourd'hui, ou tout est déjà parti.</translation>
        </message>
        <message>
            <source>No mail server is set for this desk: [mail] in settings.toml.</source>
            <translation>Aucun serveur de messagerie n'est réglé pour ce comptoir : [mail] dans settings.toml.</translation>
        </message>
        <message>
            <source>To go: {count}</source>
            <translation>À envoyer : {count}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Rien à envoyer</translation>
        </message>
        <message>
            <source>Mail does not arrive: {count}</source>
            <translation>L'e-mail n'arrive pas : {count}</translation>
        </message>
    </context>
    <context>
        <name>NumberPanel</name>
        <message>
            <source>National number</source>
            <translation>N° de registre national</translation>
        </message>
        <message>
            <source>Show in full</source>
            <translation>Afficher en entier</translation>
        </message>
        <message>
            <source>Why it must be seen</source>
            <translation>Pourquoi il faut le voir</translation>
        </message>
        <message>
            <source>The reason is noted with your name.</source>
            <translation>Le motif est noté avec votre nom.</translation>
        </message>
        <message>
            <source>Show for half a minute</source>
            <translation>Afficher une demi-minute</translation>
        </message>
        <message>
            <source>Don't show</source>
            <translation>Ne pas afficher</translation>
        </message>
        <message>
            <source>{mask} (stored encrypted)</source>
            <translation>{mask} (conservé chiffré)</translation>
        </message>
        <message>
            <source>Not kept: this person has none</source>
            <translation>Non conservé : cette personne n'en a pas</translation>
        </message>
        <message>
            <source>Not kept: the library's legal ground is not filled in</source>
            <translation>Non conservé : la base légale de la bibliothèque n'est pas remplie</translation>
        </message>
    </context>
    <context>
        <name>ObstacleLines</name>
        <message>
            <source>{what}, until {day}</source>
            <translation>{what}, jusqu'au {day}</translation>
        </message>
    </context>
    <context>
        <name>Omnibox</name>
        <message>
            <source>Scan or search</source>
            <translation>Scanner ou chercher</translation>
        </message>
        <message>
            <source>Scan or search: card, item, eID or name</source>
            <translation>Scanner ou chercher : carte, exemplaire, eID ou nom</translation>
        </message>
    </context>
    <context>
        <name>PayPanel</name>
        <message>
            <source>Pay</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>What is paid too much stays as credit.</source>
            <translation>Le trop-payé reste comme avoir.</translation>
        </message>
        <message>
            <source>Only the line that is chosen</source>
            <translation>Uniquement la ligne choisie</translation>
        </message>
        <message>
            <source>There is nothing to pay.</source>
            <translation>Il n'y a rien à payer.</translation>
        </message>
        <message>
            <source>Paid in cash</source>
            <translation>Payé en espèces</translation>
        </message>
        <message>
            <source>Paid by card</source>
            <translation>Payé par carte</translation>
        </message>
        <message>
            <source>Paid by transfer</source>
            <translation>Payé par virement</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Séance</translation>
        </message>
        <message>
            <source>Sign &amp;off</source>
            <translation>&amp;Désinscrire</translation>
        </message>
        <message>
            <source>Put &amp;back on the list</source>
            <translation>&amp;Remettre sur la liste</translation>
        </message>
        <message>
            <source>Has been to&amp;ld</source>
            <translation>Est &amp;prévenu</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Effac&amp;er</translation>
        </message>
        <message>
            <source>What we k&amp;eep</source>
            <translation>Ce q&amp;ue nous gardons</translation>
        </message>
        <message>
            <source>Cas&amp;h</source>
            <translation>Espè&amp;ces</translation>
        </message>
        <message>
            <source>&amp;Terminal</source>
            <translation>&amp;Terminal</translation>
        </message>
        <message>
            <source>Give bac&amp;k</source>
            <translation>Ren&amp;dre</translation>
        </message>
        <message>
            <source>&amp;Receipt</source>
            <translation>&amp;Quittance</translation>
        </message>
        <message>
            <source>&amp;Mail about a change</source>
            <translation>Annoncer un chan&amp;gement</translation>
        </message>
        <message>
            <source>&amp;Print list</source>
            <translation>Im&amp;primer la liste</translation>
        </message>
        <message>
            <source>List as PD&amp;F</source>
            <translation>Liste en PD&amp;F</translation>
        </message>
        <message numerus="yes">
            <source>%n with a place</source>
            <translation>
                <numerusform>%n avec une place</numerusform>
                <numerusform>%n avec une place</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody on the list</source>
            <translation>Personne sur la liste</translation>
        </message>
        <message>
            <source>Did &amp;not come</source>
            <translation>N'est pas &amp;venu</translation>
        </message>
        <message>
            <source>&amp;Came</source>
            <translation>&amp;Venu</translation>
        </message>
        <message numerus="yes">
            <source>Ma&amp;il these %n</source>
            <translation>
                <numerusform>Écr&amp;ire à ces %n</numerusform>
                <numerusform>Écr&amp;ire à ces %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ma&amp;il this one</source>
            <translation>Lui écr&amp;ire</translation>
        </message>
    </context>
    <context>
        <name>Photo</name>
        <message>
            <source>Photo on the card</source>
            <translation>Photo sur la carte</translation>
        </message>
        <message>
            <source>No photo</source>
            <translation>Pas de photo</translation>
        </message>
    </context>
    <context>
        <name>PiecesPanel</name>
        <message>
            <source>Coins and notes</source>
            <translation>Pièces et billets</translation>
        </message>
    </context>
    <context>
        <name>PlanPanel</name>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Title ({name})</source>
            <translation>Titre ({name})</translation>
        </message>
        <message>
            <source>What it is ({name})</source>
            <translation>De quoi il s'agit ({name})</translation>
        </message>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Séances</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lieu</translation>
        </message>
        <message>
            <source>&amp;Number of places</source>
            <translation>Nombre de &amp;places</translation>
        </message>
        <message>
            <source>From &amp;age</source>
            <translation>À partir de l'&amp;âge</translation>
        </message>
        <message>
            <source>&amp;Up to age</source>
            <translation>&amp;Jusqu'à l'âge</translation>
        </message>
        <message>
            <source>Pri&amp;ce</source>
            <translation>Pri&amp;x</translation>
        </message>
        <message>
            <source>&amp;First day to enrol</source>
            <translation>Pre&amp;mier jour d'inscription</translation>
        </message>
        <message>
            <source>&amp;Last day to enrol</source>
            <translation>&amp;Dernier jour d'inscription</translation>
        </message>
        <message>
            <source>Such as 05/12/2026 14:00-16:00; put a semicolon between two</source>
            <translation>Par exemple 05/12/2026 14:00-16:00 ; séparez-les par un point-virgule</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Vide : pas de limite</translation>
        </message>
        <message>
            <source>&amp;Members only</source>
            <translation>Réservé aux mem&amp;bres</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Cancel the acti&amp;vity</source>
            <translation>Annuler l'acti&amp;vité</translation>
        </message>
    </context>
    <context>
        <name>PledgePage</name>
        <message>
            <source>{name}, before you begin</source>
            <translation>{name}, avant de commencer</translation>
        </message>
        <message>
            <source>Once a year you read this and declare it. The day is noted with your account.</source>
            <translation>Une fois par an, vous lisez ceci et vous le déclarez. Le jour est noté avec votre compte.</translation>
        </message>
        <message>
            <source>I &amp;declare this, to work</source>
            <translation>&amp;Je le déclare, au travail</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Pas maintenant</translation>
        </message>
        <message>
            <source>Everybody who works with data of members is bound to confidentiality. Read the page, and press the button or Enter. With Not now you sign in later; nobody works at the desk before declaring it. Your library can write words of its own, on the page Privacy.</source>
            <translation>Qui travaille avec les données des membres est tenu au secret. Lisez la page et appuyez sur le bouton ou sur Entrée. Avec Pas maintenant, vous vous connectez plus tard ; personne ne travaille au guichet avant de l'avoir déclaré. Votre bibliothèque peut écrire ses propres textes, à la page Vie privée.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Registres</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Sous-traitants</translation>
        </message>
        <message>
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Autorités</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Durées de conservation</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Qui a consulté</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Ce qui est conservé</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Autocontrôle</translation>
        </message>
    </context>
    <context>
        <name>ReadersPage</name>
        <message>
            <source>Card reader</source>
            <translation>Lecteur de cartes</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Vérifier à nouveau</translation>
        </message>
        <message>
            <source>How far this desk gets</source>
            <translation>Jusqu'où va ce comptoir</translation>
        </message>
        <message>
            <source>Which reader to use</source>
            <translation>Lecteur à utiliser</translation>
        </message>
        <message>
            <source>This desk remembers the choice, and uses any while it is not there.</source>
            <translation>Ce comptoir retient le choix et utilise n'importe quel lecteur tant que celui-ci manque.</translation>
        </message>
        <message>
            <source>Balie is looking…</source>
            <translation>Balie vérifie…</translation>
        </message>
        <message>
            <source>For support: {code}</source>
            <translation>Pour l'assistance : {code}</translation>
        </message>
        <message>
            <source>Any reader</source>
            <translation>N'importe quel lecteur</translation>
        </message>
    </context>
    <context>
        <name>ReadersPanel</name>
        <message>
            <source>&amp;Look for an address</source>
            <translation>C&amp;hercher une adresse</translation>
        </message>
        <message>
            <source>Sign this address o&amp;ff</source>
            <translation>&amp;Désinscrire cette adresse</translation>
        </message>
        <message>
            <source>Sign this one off &amp;too</source>
            <translation>Désinscrire &amp;aussi celle-ci</translation>
        </message>
        <message>
            <source>&amp;Mailing service</source>
            <translation>&amp;Service d'envoi</translation>
        </message>
        <message>
            <source>&amp;Hand the list over…</source>
            <translation>&amp;Remettre la liste…</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) on the list</source>
            <translation>
                <numerusform>%n adresse sur la liste</numerusform>
                <numerusform>%n adresses sur la liste</numerusform>
            </translation>
        </message>
        <message>
            <source>No address like that</source>
            <translation>Aucune adresse de ce genre</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>Personne n'est encore sur la liste</translation>
        </message>
        <message>
            <source>Sign the first reader up.</source>
            <translation>Inscrivez le premier lecteur.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more: type a part of the address.</source>
            <translation>
                <numerusform>Et %n autre : tapez une partie de l'adresse.</numerusform>
                <numerusform>Et %n autres : tapez une partie de l'adresse.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last issue did not arrive: {count}</source>
            <translation>Le dernier numéro n'est pas arrivé : {count}</translation>
        </message>
        <message>
            <source>To let a mailing service send it, add it under Privacy, Registers, as the party that sends the newsletter.</source>
            <translation>Pour confier l'envoi à un service, ajoutez-le sous Vie privée, Registres, comme celui qui envoie la lettre d'information.</translation>
        </message>
    </context>
    <context>
        <name>ReadyPage</name>
        <message>
            <source>Looking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Is this desk ready?</source>
            <translation>Ce comptoir est-il prêt ?</translation>
        </message>
        <message>
            <source>Put an eID in the reader and print a test page. You can do both later too.</source>
            <translation>Mettez une eID dans le lecteur et imprimez une page de test. Les deux peuvent attendre.</translation>
        </message>
        <message>
            <source>&amp;Test the reader</source>
            <translation>Tester le &amp;lecteur</translation>
        </message>
        <message>
            <source>Test the &amp;printer</source>
            <translation>Tester l'&amp;imprimante</translation>
        </message>
        <message>
            <source>&amp;Go to the desk</source>
            <translation>&amp;Aller au comptoir</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Keep this recovery key</source>
            <translation>Gardez cette clé de récupération</translation>
        </message>
        <message>
            <source>It is shown only now. It opens the library when all passphrases are lost, and new desks join with it. Keep it on paper, in a safe place.</source>
            <translation>Elle n'est affichée que maintenant. Elle ouvre la bibliothèque si toutes les phrases de passe sont perdues, et les nouveaux comptoirs s'y joignent avec elle. Gardez-la sur papier, en lieu sûr.</translation>
        </message>
        <message>
            <source>I have the recovery key on paper or in a safe file</source>
            <translation>J'ai la clé de récupération sur papier ou dans un fichier sûr</translation>
        </message>
        <message>
            <source>&amp;Go to the desk</source>
            <translation>&amp;Aller au comptoir</translation>
        </message>
    </context>
    <context>
        <name>RegisterDifferences</name>
        <message>
            <source>The National Register says the same as the file.</source>
            <translation>Le Registre national dit la même chose que la fiche.</translation>
        </message>
        <message>
            <source>In the National Register</source>
            <translation>Dans le Registre national</translation>
        </message>
    </context>
    <context>
        <name>RegisterTab</name>
        <message>
            <source>This is what the program itself goes by. It can't keep what is not here.</source>
            <translation>Le programme lui-même s'y tient. Il ne peut pas conserver ce qui n'y figure pas.</translation>
        </message>
        <message>
            <source>Writing the record</source>
            <translation>Écriture du registre</translation>
        </message>
        <message>
            <source>Record of processing as PDF…</source>
            <translation>Registre des traitements en PDF…</translation>
        </message>
        <message>
            <source>What is kept about persons ({count})</source>
            <translation>Ce qui est conservé sur les personnes ({count})</translation>
        </message>
    </context>
    <context>
        <name>RegistrationPage</name>
        <message>
            <source>Register a member</source>
            <translation>Inscrire un membre</translation>
        </message>
        <message>
            <source>&amp;Save the membership</source>
            <translation>&amp;Enregistrer l'inscription</translation>
        </message>
        <message>
            <source>Cancel: nothing is kept</source>
            <translation>Annuler : rien n'est conservé</translation>
        </message>
        <message>
            <source>Another card is in the reader: {name}. Whose card is it?</source>
            <translation>Une autre carte est dans le lecteur : {name}. À qui est-elle ?</translation>
        </message>
        <message>
            <source>Somebody else to register: drop this form</source>
            <translation>Une autre personne à inscrire : abandonner ce formulaire</translation>
        </message>
        <message>
            <source>The parent or guardian</source>
            <translation>Le parent ou tuteur</translation>
        </message>
        <message>
            <source>The parent or guardian, instead of {name}</source>
            <translation>Le parent ou tuteur, à la place de {name}</translation>
        </message>
        <message>
            <source>Leave this form as it is</source>
            <translation>Laisser ce formulaire tel quel</translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation>Ouvrir cette fiche</translation>
        </message>
        <message>
            <source>{surname} {given}, {year}, {street}: open this file</source>
            <translation>{surname} {given}, {year}, {street} : ouvrir cette fiche</translation>
        </message>
        <message>
            <source>This person may be a member already. Is it the same person?</source>
            <translation>Cette personne est peut-être déjà membre. Est-ce la même ?</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>Requests about data</source>
            <translation>Demandes sur les données</translation>
        </message>
        <message>
            <source>&amp;New request…</source>
            <translation>&amp;Nouvelle demande…</translation>
        </message>
        <message>
            <source>What is &amp;asked</source>
            <translation>Objet de la &amp;demande</translation>
        </message>
        <message>
            <source>&amp;Received on</source>
            <translation>&amp;Reçue le</translation>
        </message>
        <message>
            <source>Empty for today; the answer is due a month later.</source>
            <translation>Vide : aujourd'hui ; la réponse est due un mois plus tard.</translation>
        </message>
        <message>
            <source>&amp;Take it in</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>New request of {name}</source>
            <translation>Nouvelle demande de {name}</translation>
        </message>
        <message>
            <source>Open: {count}</source>
            <translation>Ouvertes : {count}</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Aucune demande ouverte</translation>
        </message>
        <message>
            <source>Open the member at the counter, then come here to take in what they ask.</source>
            <translation>Ouvrez le membre au comptoir, puis venez ici pour noter sa demande.</translation>
        </message>
    </context>
    <context>
        <name>ResultLine</name>
        <message>
            <source>What it says is hidden. F11 shows it.</source>
            <translation>Le texte est masqué. F11 l'affiche.</translation>
        </message>
    </context>
    <context>
        <name>RetentionTab</name>
        <message>
            <source>Look ahead</source>
            <translation>Regarder en avant</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 mois</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>un an</translation>
        </message>
        <message>
            <source>2 years</source>
            <translation>2 ans</translation>
        </message>
        <message>
            <source>Deleted so far</source>
            <translation>Effacés jusqu'ici</translation>
        </message>
        <message>
            <source>Nobody was deleted yet</source>
            <translation>Personne n'a encore été effacé</translation>
        </message>
        <message>
            <source>The numbers stay; they name nobody.</source>
            <translation>Les nombres restent ; ils ne nomment personne.</translation>
        </message>
        <message>
            <source>To be deleted, or waiting ({count})</source>
            <translation>À effacer, ou en attente ({count})</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>No membership is over for so long that it is deleted in this time.</source>
            <translation>Aucune inscription n'est finie depuis assez longtemps pour être effacée dans ce délai.</translation>
        </message>
    </context>
    <context>
        <name>ReturnPage</name>
        <message>
            <source>Take back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Used in the &amp;library</source>
            <translation>Utilisé sur &amp;place</translation>
        </message>
        <message>
            <source>&amp;Empty the list</source>
            <translation>&amp;Vider la liste</translation>
        </message>
        <message>
            <source>&amp;Undo this row (F4)</source>
            <translation>&amp;Annuler cette ligne (F4)</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>Pour&amp;quoi ?</translation>
        </message>
        <message>
            <source>&amp;Book drop: counts for {day}</source>
            <translation>&amp;Boîte de retour : compte pour le {day}</translation>
        </message>
        <message>
            <source>&amp;Book drop: handed in before opening</source>
            <translation>&amp;Boîte de retour : rendu avant l'ouverture</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) taken back today</source>
            <translation>
                <numerusform>%n exemplaire rendu aujourd'hui</numerusform>
                <numerusform>%n exemplaires rendus aujourd'hui</numerusform>
            </translation>
        </message>
        <message>
            <source>Scanned now: {count}</source>
            <translation>Scannés à l'instant : {count}</translation>
        </message>
        <message>
            <source>Scan what comes back</source>
            <translation>Scannez ce qui revient</translation>
        </message>
        <message>
            <source>Every item scanned here is taken back, one after the other.</source>
            <translation>Chaque exemplaire scanné ici est rendu, l'un après l'autre.</translation>
        </message>
    </context>
    <context>
        <name>RuleForm</name>
        <message>
            <source>&amp;Value</source>
            <translation>&amp;Valeur</translation>
        </message>
        <message>
            <source>&amp;Branch</source>
            <translation>&amp;Implantation</translation>
        </message>
        <message>
            <source>Kin&amp;d of member</source>
            <translation>Type de &amp;membre</translation>
        </message>
        <message>
            <source>&amp;Type of item</source>
            <translation>&amp;Type de document</translation>
        </message>
        <message>
            <source>&amp;From (empty: today)</source>
            <translation>À &amp;partir du (vide : aujourd'hui)</translation>
        </message>
        <message>
            <source>Type of item, another than those listed</source>
            <translation>Type de document, autre que ceux de la liste</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>&amp;Définir</translation>
        </message>
        <message>
            <source>Take this row a&amp;way</source>
            <translation>Enlever cette &amp;ligne</translation>
        </message>
        <message>
            <source>Days late = sum in all; such as 14 = 10,00; 28 = 20,00</source>
            <translation>Jours de retard = somme totale ; par exemple 14 = 10,00 ; 28 = 20,00</translation>
        </message>
        <message>
            <source>Days after the due date, mail or letter, cost; -3 mail 0; 14 letter 1</source>
            <translation>Jours après la date de retour, mail (e-mail) ou letter (lettre), coût ; -3 mail 0; 14 letter 1</translation>
        </message>
        <message>
            <source>Month and day, such as 08-31; empty for a rolling year</source>
            <translation>Mois et jour, par exemple 08-31 ; vide pour une année glissante</translation>
        </message>
        <message>
            <source>Empty: no limit, or the usual one</source>
            <translation>Vide : pas de limite, ou la limite habituelle</translation>
        </message>
        <message>
            <source>every one</source>
            <translation>sans distinction</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Rules of lending</source>
            <translation>Règles de prêt</translation>
        </message>
        <message>
            <source>What holds everywhere</source>
            <translation>Ce qui vaut partout</translation>
        </message>
        <message>
            <source>Set for this rule</source>
            <translation>Défini pour cette règle</translation>
        </message>
        <message>
            <source>Nothing was set</source>
            <translation>Rien n'a été défini</translation>
        </message>
        <message>
            <source>The usual value holds everywhere.</source>
            <translation>La valeur habituelle vaut partout.</translation>
        </message>
    </context>
    <context>
        <name>SessionPane</name>
        <message>
            <source>&amp;Member file</source>
            <translation>Fiche du &amp;membre</translation>
        </message>
        <message>
            <source>&amp;Done (F12)</source>
            <translation>&amp;Terminé (F12)</translation>
        </message>
        <message>
            <source>&amp;Undo (F4)</source>
            <translation>&amp;Annuler (F4)</translation>
        </message>
        <message>
            <source>&amp;Why?</source>
            <translation>Pour&amp;quoi ?</translation>
        </message>
        <message>
            <source>&amp;Renew</source>
            <translation>&amp;Prolonger</translation>
        </message>
        <message>
            <source>Renew a&amp;ll</source>
            <translation>Tout p&amp;rolonger</translation>
        </message>
        <message>
            <source>This session</source>
            <translation>Cette session</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien encore</translation>
        </message>
        <message>
            <source>Scan the items to lend them.</source>
            <translation>Scannez les exemplaires à prêter.</translation>
        </message>
        <message>
            <source>Still at home</source>
            <translation>Encore à la maison</translation>
        </message>
        <message>
            <source>Nothing else at home</source>
            <translation>Rien d'autre à la maison</translation>
        </message>
        <message>
            <source>What was lent before stands here.</source>
            <translation>Les prêts précédents s'affichent ici.</translation>
        </message>
    </context>
    <context>
        <name>SheetForm</name>
        <message>
            <source>An administrator signs in at any desk, goes to Staff and sessions, chooses your name and hands out a passphrase for one time. Best at this desk: then it holds here at once, also offline.

The only administrator forgot it? The key on the recovery sheet gives another. Without the sheet and without colleagues nobody gets in.</source>
            <translation>Un administrateur se connecte à n'importe quel guichet, va à Personnel et sessions, choisit votre nom et remet une phrase de passe pour une fois. De préférence à ce guichet : elle y vaut alors aussitôt, même hors ligne.

Le seul administrateur l'a oubliée ? La clé de la feuille de récupération en donne une autre. Sans la feuille et sans collègues, personne n'entre.</translation>
        </message>
        <message>
            <source>&amp;Key on the recovery sheet</source>
            <translation>&amp;Clé de la feuille de récupération</translation>
        </message>
        <message>
            <source>Fourteen groups of four</source>
            <translation>Quatorze groupes de quatre</translation>
        </message>
        <message>
            <source>New passphrase of the first &amp;administrator</source>
            <translation>Nouvelle phrase de passe du premier &amp;administrateur</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Une phrase d'au moins {count} caractères ; les espaces sont bienvenues</translation>
        </message>
        <message>
            <source>New passphrase &amp;once more</source>
            <translation>Nouvelle phrase de passe e&amp;ncore une fois</translation>
        </message>
        <message>
            <source>Set it and sign &amp;in</source>
            <translation>Dé&amp;finir et se connecter</translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message>
            <source>The sheet in force is {mark}.</source>
            <translation>La feuille en vigueur est {mark}.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Feuille de récupération</translation>
        </message>
        <message>
            <source>A new recovery sheet</source>
            <translation>Une nouvelle feuille de récupération</translation>
        </message>
        <message>
            <source>Keep this recovery key</source>
            <translation>Gardez cette clé de récupération</translation>
        </message>
        <message>
            <source>Make a new sheet when the one before was lost, or seen by somebody who should not have it. From then on only the new one opens backups and lets desks join.</source>
            <translation>Créez une nouvelle feuille si la précédente est perdue, ou vue par quelqu'un qui ne doit pas l'avoir. Dès lors, seule la nouvelle ouvre les sauvegardes et laisse des comptoirs se joindre.</translation>
        </message>
        <message>
            <source>The sheet before still opens the backups of its day: keep it as long as those.</source>
            <translation>La feuille précédente ouvre encore les sauvegardes de son temps : gardez-la aussi longtemps qu'elles.</translation>
        </message>
        <message>
            <source>It is shown only now: print it, and keep it in a safe place. Once you leave this page it is gone, and only another new sheet helps.</source>
            <translation>Elle n'est affichée que maintenant : imprimez-la et gardez-la en lieu sûr. Dès que vous quittez cette page elle disparaît, et seule une autre nouvelle feuille aide.</translation>
        </message>
        <message>
            <source>Address of the central store, as its administrator</source>
            <translation>Adresse du serveur central, en tant qu'administrateur</translation>
        </message>
        <message>
            <source>postgresql://login@host/database</source>
            <translation>postgresql://login@host/database</translation>
        </message>
        <message>
            <source>Password of that login</source>
            <translation>Mot de passe de cet identifiant</translation>
        </message>
        <message>
            <source>&amp;Make a new sheet</source>
            <translation>&amp;Créer une nouvelle feuille</translation>
        </message>
        <message>
            <source>I have the recovery key on paper or in a safe file</source>
            <translation>J'ai la clé de récupération sur papier ou dans un fichier sûr</translation>
        </message>
        <message>
            <source>Put the key away</source>
            <translation>Masquer la clé</translation>
        </message>
    </context>
    <context>
        <name>ShowTyped</name>
        <message>
            <source>Show what I type</source>
            <translation>Afficher ce que je tape</translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>This desk is locked</source>
            <translation>Ce comptoir est verrouillé</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Who works here now?</source>
            <translation>Qui travaille ici maintenant ?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>A sentence of at least {count} characters; spaces are welcome</source>
            <translation>Une phrase d'au moins {count} caractères ; les espaces sont bienvenues</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nouvelle phrase de passe, encore une fois</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Déverrouiller</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Se connecter</translation>
        </message>
        <message>
            <source>Choose your name, type your passphrase and press Enter. Forgotten? An administrator gives you a new one. Scans do nothing here; what you had begun is kept.</source>
            <translation>Choisissez votre nom, tapez votre phrase de passe et appuyez sur Entrée. Oubliée ? Un administrateur vous en donne une nouvelle. Les scans ne font rien ici ; ce que vous aviez commencé est gardé.</translation>
        </message>
    </context>
    <context>
        <name>SlipPanel</name>
        <message>
            <source>Print the slip</source>
            <translation>Imprimer le bon</translation>
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
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>No accounts</source>
            <translation>Aucun compte</translation>
        </message>
        <message>
            <source>Nobody has signed in yet</source>
            <translation>Personne ne s'est encore connecté</translation>
        </message>
        <message>
            <source>As told when the desks last exchanged.</source>
            <translation>Tel que connu au dernier échange entre les comptoirs.</translation>
        </message>
        <message>
            <source>Who is signed in where</source>
            <translation>Qui est connecté où</translation>
        </message>
        <message>
            <source>The account chosen</source>
            <translation>Le compte choisi</translation>
        </message>
        <message>
            <source>A new account</source>
            <translation>Un nouveau compte</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>Votre propre phrase de passe</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Role of the new account</source>
            <translation>Rôle du nouveau compte</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Phrase de passe actuelle</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>New passphrase once more</source>
            <translation>Nouvelle phrase de passe, encore une fois</translation>
        </message>
        <message>
            <source>Give this role</source>
            <translation>Donner ce rôle</translation>
        </message>
        <message>
            <source>Hand out a passphrase</source>
            <translation>Remettre une phrase de passe</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Add the account</source>
            <translation>Ajouter le compte</translation>
        </message>
        <message>
            <source>End this session</source>
            <translation>Terminer cette session</translation>
        </message>
        <message>
            <source>Change my passphrase</source>
            <translation>Changer ma phrase de passe</translation>
        </message>
        <message>
            <source>For {name}, shown only now: {passphrase}. It holds once; signing in with it asks for one of their own.</source>
            <translation>Pour {name}, affichée seulement maintenant : {passphrase}. Elle vaut une fois ; la connexion en demande une personnelle.</translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message>
            <source>Nothing counted yet</source>
            <translation>Rien n'a encore été compté</translation>
        </message>
        <message>
            <source>Chart of {title}</source>
            <translation>Graphique : {title}</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Told apart</source>
            <translation>Ventilation</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Write as a table</source>
            <translation>Enregistrer en tableau</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>The longest time on each day from an act at this desk until the central store had it. Kept for five weeks, at this desk alone.</source>
            <translation>Le temps le plus long, par jour, entre un acte à ce poste et son arrivée au serveur central. Gardé cinq semaines, à ce poste seulement.</translation>
        </message>
        <message>
            <source>Together: {count}.</source>
            <translation>Total : {count}.</translation>
        </message>
        <message>
            <source>Hidden are numbers below five, and what would give them away. They are drawn hatched, all of one height.</source>
            <translation>Sont masqués les nombres inférieurs à cinq, et ce qui les trahirait. Ils sont hachurés, tous de même hauteur.</translation>
        </message>
        <message>
            <source>Counted without persons; no member and no loan is behind these.</source>
            <translation>Compté sans personnes ; ni membre ni prêt derrière ces nombres.</translation>
        </message>
        <message>
            <source>Nothing was done here yet that the central store had to get.</source>
            <translation>Rien n'a encore été fait ici que la centrale devait recevoir.</translation>
        </message>
        <message>
            <source>This is told once the month is over.</source>
            <translation>Les chiffres viennent quand le mois est fini.</translation>
        </message>
        <message>
            <source>A day is told once it is over.</source>
            <translation>Les chiffres d'un jour viennent quand il est fini.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>this computer's clock is wrong</source>
            <translation>l'horloge de cet ordinateur est fausse</translation>
        </message>
        <message>
            <source>This desk works on its own</source>
            <translation>Ce comptoir fonctionne seul</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Offline: you can go on working</source>
            <translation>Hors ligne : vous pouvez continuer</translation>
        </message>
        <message>
            <source>Exchange needs attention</source>
            <translation>L'échange demande attention</translation>
        </message>
        <message>
            <source>fetching the library: {percent} %</source>
            <translation>récupération de la bibliothèque : {percent} %</translation>
        </message>
        <message numerus="yes">
            <source>Bring this desk online: it shows members for %n more day(s)</source>
            <translation>
                <numerusform>Mettez ce comptoir en ligne : il montre les membres encore %n jour</numerusform>
                <numerusform>Mettez ce comptoir en ligne : il montre les membres encore %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of touch for 35 days: bring this desk online to see members</source>
            <translation>35 jours sans contact : mettez ce comptoir en ligne pour voir les membres</translation>
        </message>
        <message>
            <source>everything passed on</source>
            <translation>tout est transmis</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n modification en attente</numerusform>
                <numerusform>%n modifications en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>{waiting} since {time}</source>
            <translation>{waiting} depuis {time}</translation>
        </message>
        <message>
            <source>Card reader ready</source>
            <translation>Lecteur de cartes prêt</translation>
        </message>
        <message>
            <source>Reading the card: leave it in</source>
            <translation>Lecture de la carte : laissez-la</translation>
        </message>
        <message>
            <source>No card reader</source>
            <translation>Pas de lecteur de cartes</translation>
        </message>
        <message>
            <source>Card service is not running</source>
            <translation>Le service de cartes ne tourne pas</translation>
        </message>
    </context>
    <context>
        <name>StatusPanel</name>
        <message>
            <source>until {day}</source>
            <translation>jusqu'au {day}</translation>
        </message>
        <message>
            <source>Renewing makes it {first} to {last}, for free.</source>
            <translation>Renouveler donne du {first} au {last}, gratuitement.</translation>
        </message>
        <message>
            <source>Renewing makes it {first} to {last}, for {amount}.</source>
            <translation>Renouveler donne du {first} au {last}, pour {amount}.</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Renouveler</translation>
        </message>
        <message>
            <source>End the membership…</source>
            <translation>Terminer l'inscription…</translation>
        </message>
        <message>
            <source>The membership ends today. What is at home must be back first.</source>
            <translation>L'inscription se termine aujourd'hui. Ce qui est à la maison doit d'abord revenir.</translation>
        </message>
        <message>
            <source>End it today</source>
            <translation>Terminer aujourd'hui</translation>
        </message>
        <message>
            <source>Don't end it</source>
            <translation>Ne pas terminer</translation>
        </message>
    </context>
    <context>
        <name>StepsPanel</name>
        <message>
            <source>The request</source>
            <translation>La demande</translation>
        </message>
        <message>
            <source>1. Who asks</source>
            <translation>1. Qui demande</translation>
        </message>
        <message>
            <source>2. What is done</source>
            <translation>2. Ce qui est fait</translation>
        </message>
        <message>
            <source>3. The answer</source>
            <translation>3. La réponse</translation>
        </message>
        <message>
            <source>&amp;How they showed who they are</source>
            <translation>&amp;Comment l'identité a été prouvée</translation>
        </message>
        <message>
            <source>Note &amp;it</source>
            <translation>&amp;Noter</translation>
        </message>
        <message>
            <source>&amp;Make the report…</source>
            <translation>&amp;Faire le relevé…</translation>
        </message>
        <message>
            <source>&amp;Open the file</source>
            <translation>&amp;Ouvrir la fiche</translation>
        </message>
        <message>
            <source>&amp;Erase…</source>
            <translation>&amp;Effacer…</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>What was done, or the &amp;ground of a refusal</source>
            <translation>Ce qui a été fait, ou le &amp;motif d'un refus</translation>
        </message>
        <message>
            <source>The ground stands in the letter to the member.</source>
            <translation>Le motif figure dans la lettre au membre.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>Refuse &amp;with a letter…</source>
            <translation>Refuser par &amp;lettre…</translation>
        </message>
        <message>
            <source>{name}: {wish}. Received on {received}, answer by {by}.</source>
            <translation>{name} : {wish}. Reçue le {received}, réponse pour le {by}.</translation>
        </message>
        <message>
            <source>First note how the person showed who they are.</source>
            <translation>Notez d'abord comment la personne a prouvé son identité.</translation>
        </message>
        <message>
            <source>A supervisor or the privacy officer goes on from here.</source>
            <translation>Un responsable ou le délégué à la protection des données continue à partir d'ici.</translation>
        </message>
        <message>
            <source>The request goes with the member; only the count stays.</source>
            <translation>La demande disparaît avec le membre ; seul le décompte reste.</translation>
        </message>
    </context>
    <context>
        <name>TextsTab</name>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What holds now</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nouvelle version</translation>
        </message>
        <message>
            <source>Name of the version</source>
            <translation>Nom de la version</translation>
        </message>
        <message>
            <source>Holds from (dd/mm/yyyy)</source>
            <translation>En vigueur dès le (jj/mm/aaaa)</translation>
        </message>
        <message>
            <source>Publish this version</source>
            <translation>Publier cette version</translation>
        </message>
        <message>
            <source>No words of its own yet: the privacy statement holds.</source>
            <translation>Pas encore de texte propre : la déclaration de confidentialité s'applique.</translation>
        </message>
        <message>
            <source>Published: version {version}, from {day}.</source>
            <translation>Publiée : version {version}, à partir du {day}.</translation>
        </message>
        <message>
            <source>From that day staff read and declare it at their next sign-in, and once a year.</source>
            <translation>À partir de ce jour, le personnel le lit et le déclare à la prochaine connexion, et une fois par an.</translation>
        </message>
        <message>
            <source>From that day the desk asks every member at the next visit. Until then what the member accepted before holds.</source>
            <translation>À partir de ce jour, le guichet le demande à chaque membre à sa prochaine visite. D'ici là, ce que le membre a accepté auparavant reste valable.</translation>
        </message>
        <message>
            <source>From that day the desk asks who said yes once more at the next visit. Who said no is not asked.</source>
            <translation>À partir de ce jour, le guichet le redemande à qui a dit oui, à la prochaine visite. Qui a dit non n'est pas interrogé.</translation>
        </message>
        <message>
            <source>Still missing: {languages}. The library writes in each of these languages.</source>
            <translation>Manque encore : {languages}. La bibliothèque écrit aussi dans cette langue.</translation>
        </message>
    </context>
    <context>
        <name>TrainingBand</name>
        <message>
            <source>Training: invented people</source>
            <translation>Exercice : des personnes inventées</translation>
        </message>
        <message>
            <source>Passphrase: {passphrase}</source>
            <translation>Phrase de passe : {passphrase}</translation>
        </message>
        <message>
            <source>Take the card out</source>
            <translation>Retirer la carte</translation>
        </message>
        <message>
            <source>Cards and cables</source>
            <translation>Cartes et câbles</translation>
        </message>
    </context>
    <context>
        <name>TrayPanel</name>
        <message>
            <source>To decide ({count})</source>
            <translation>À décider ({count})</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>{title} — on loan to another member</source>
            <translation>{title} — prêté à un autre membre</translation>
        </message>
        <message>
            <source>{title} — this member has it already</source>
            <translation>{title} — ce membre l'a déjà</translation>
        </message>
        <message>
            <source>{title} — the code is also a library card</source>
            <translation>{title} — le code est aussi une carte de membre</translation>
        </message>
        <message>
            <source>{title} — not in the catalogue yet</source>
            <translation>{title} — pas encore au catalogue</translation>
        </message>
        <message>
            <source>{title} — {why}</source>
            <translation>{title} — {why}</translation>
        </message>
        <message>
            <source>{title}: not renewed — {why}</source>
            <translation>{title} : pas prolongé — {why}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Take back, then lend</source>
            <translation>Rendre, puis prêter</translation>
        </message>
        <message>
            <source>It is the card</source>
            <translation>C'est la carte</translation>
        </message>
        <message>
            <source>It is the item</source>
            <translation>C'est l'exemplaire</translation>
        </message>
        <message>
            <source>Renew</source>
            <translation>Prolonger</translation>
        </message>
        <message>
            <source>Lend anyway</source>
            <translation>Prêter quand même</translation>
        </message>
        <message>
            <source>Lend anyway, with this reason</source>
            <translation>Prêter quand même, avec ce motif</translation>
        </message>
        <message>
            <source>Renew anyway</source>
            <translation>Prolonger quand même</translation>
        </message>
        <message>
            <source>Renew anyway, with this reason</source>
            <translation>Prolonger quand même, avec ce motif</translation>
        </message>
        <message>
            <source>Keep for who asked</source>
            <translation>Garder pour le demandeur</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation>Utilisé sur place</translation>
        </message>
        <message>
            <source>Make and lend</source>
            <translation>Créer et prêter</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Laisser</translation>
        </message>
    </context>
    <context>
        <name>UsesPanel</name>
        <message>
            <source>&amp;Keep to this</source>
            <translation>Appli&amp;quer</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Why this date: {title}</source>
            <translation>Pourquoi cette date : {title}</translation>
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
            <translation>Cette commande n'existe pas.</translation>
        </message>
    </context>
    <context>
        <name>accounts</name>
        <message>
            <source>The count is kept.</source>
            <translation>Le comptage est enregistré.</translation>
        </message>
        <message>
            <source>The table is written, for {who}: {path}</source>
            <translation>Le tableau est écrit, pour {who} : {path}</translation>
        </message>
        <message>
            <source>from</source>
            <translation>du</translation>
        </message>
        <message>
            <source>to and with</source>
            <translation>au (inclus)</translation>
        </message>
        <message>
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <source>branch</source>
            <translation>implantation</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>type</translation>
        </message>
        <message>
            <source>way</source>
            <translation>mode</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>{amount} too much</source>
            <translation>{amount} en trop</translation>
        </message>
        <message>
            <source>{amount} too little</source>
            <translation>{amount} en moins</translation>
        </message>
        <message>
            <source>right</source>
            <translation>exact</translation>
        </message>
        <message>
            <source>{amount} stayed in the drawer</source>
            <translation>{amount} restés en caisse</translation>
        </message>
        <message>
            <source>Cash-up</source>
            <translation>Clôture de caisse</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Payer</translation>
        </message>
        <message>
            <source>Receipt with titles</source>
            <translation>Reçu avec titres</translation>
        </message>
        <message>
            <source>Paper of receipts</source>
            <translation>Papier des reçus</translation>
        </message>
        <message>
            <source>Roll of 80 mm</source>
            <translation>Rouleau de 80 mm</translation>
        </message>
        <message>
            <source>Roll of 58 mm</source>
            <translation>Rouleau de 58 mm</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>It is on the account.</source>
            <translation>C'est porté en compte.</translation>
        </message>
        <message>
            <source>The member is let off.</source>
            <translation>La dette est remise.</translation>
        </message>
        <message>
            <source>The line is taken back; both stay to be seen.</source>
            <translation>La ligne est contre-passée ; les deux restent visibles.</translation>
        </message>
        <message>
            <source>{amount} given back {method}. F9 makes the receipt {number}.</source>
            <translation>{amount} rendus {method}. F9 fait le reçu {number}.</translation>
        </message>
        <message>
            <source>{amount} paid {method}. F9 makes the receipt {number}.</source>
            <translation>{amount} payés {method}. F9 fait le reçu {number}.</translation>
        </message>
        <message>
            <source>Nothing was paid since this file was opened.</source>
            <translation>Rien n'a été payé depuis l'ouverture de cette fiche.</translation>
        </message>
        <message>
            <source>This computer has no printer: receipt {number} opens as a PDF.</source>
            <translation>Cet ordinateur n'a pas d'imprimante : le reçu {number} s'ouvre en PDF.</translation>
        </message>
        <message>
            <source>Receipt {number} is printed.</source>
            <translation>Le reçu {number} est imprimé.</translation>
        </message>
        <message>
            <source>To pay: {amount}</source>
            <translation>À payer : {amount}</translation>
        </message>
        <message>
            <source>Credit: {amount}</source>
            <translation>Avoir : {amount}</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Rien à payer</translation>
        </message>
        <message>
            <source>{amount}, taken back</source>
            <translation>{amount}, contre-passé</translation>
        </message>
        <message>
            <source>{open} open of {amount}</source>
            <translation>{open} ouverts sur {amount}</translation>
        </message>
        <message>
            <source>{amount} open</source>
            <translation>{amount} ouverts</translation>
        </message>
        <message>
            <source>{amount} settled</source>
            <translation>{amount} réglés</translation>
        </message>
        <message>
            <source>Fine for being late</source>
            <translation>Amende de retard</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Réservation</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>New library card</source>
            <translation>Nouvelle carte de membre</translation>
        </message>
        <message>
            <source>Lost item</source>
            <translation>Exemplaire perdu</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Dégâts</translation>
        </message>
        <message>
            <source>Cost of a reminder</source>
            <translation>Frais de rappel</translation>
        </message>
        <message>
            <source>Loan from another library</source>
            <translation>Prêt d'une autre bibliothèque</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Other cost</source>
            <translation>Autres frais</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payé</translation>
        </message>
        <message>
            <source>Let off</source>
            <translation>Remis</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Contre-passé</translation>
        </message>
        <message>
            <source>in cash</source>
            <translation>en espèces</translation>
        </message>
        <message>
            <source>by card</source>
            <translation>par carte</translation>
        </message>
        <message>
            <source>by transfer</source>
            <translation>par virement</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late counted.</source>
            <translation>
                <numerusform>%n jour de retard compté.</numerusform>
                <numerusform>%n jours de retard comptés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>activities</name>
        <message>
            <source>The list names people and is not encrypted there: delete the file once it is printed.</source>
            <translation>La liste nomme des personnes et n'y est pas chiffrée : supprimez le fichier une fois imprimée.</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>In case of need</source>
            <translation>En cas de besoin</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Destroy this list once it is ticked in the program.</source>
            <translation>Détruisez cette liste une fois cochée dans le programme.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n an</numerusform>
                <numerusform>%n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>The presence list is printed.</source>
            <translation>La liste de présence est imprimée.</translation>
        </message>
        <message>
            <source>Signed off. It can be undone for a week.</source>
            <translation>Désinscrit. Cela s'annule pendant une semaine.</translation>
        </message>
        <message>
            <source>Deleted, at every desk. Only the count stays.</source>
            <translation>Effacé, à chaque comptoir. Seul le nombre reste.</translation>
        </message>
        <message>
            <source>Enrolled for {title}.</source>
            <translation>Inscrit à {title}.</translation>
        </message>
        <message>
            <source>{title} is full: on the waiting list.</source>
            <translation>{title} est complet : sur la liste d'attente.</translation>
        </message>
        <message>
            <source>Written. It names a person and is not encrypted there: hand it over.</source>
            <translation>Écrit. Cela nomme une personne et n'y est pas chiffré : remettez-le.</translation>
        </message>
        <message>
            <source>With a place: {places}. Waiting: {waiting}. Refused: {refused}.</source>
            <translation>Avec une place : {places}. En attente : {waiting}. Refusés : {refused}.</translation>
        </message>
        <message>
            <source>Nobody is being served at the counter.</source>
            <translation>Personne n'est servi au comptoir.</translation>
        </message>
        <message>
            <source>The activity is kept.</source>
            <translation>L'activité est enregistrée.</translation>
        </message>
        <message>
            <source>Cancelled. Everybody on the list hears of it with the next mails.</source>
            <translation>Annulée. Tous ceux de la liste l'apprendront par les prochains e-mails.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>{sum}: receipt {number}.</source>
            <translation>{sum} : reçu {number}.</translation>
        </message>
        <message>
            <source>It goes with the next mails, under Notices.</source>
            <translation>Cela part avec les prochains e-mails, sous Avis.</translation>
        </message>
        <message numerus="yes">
            <source>+ %n session(s)</source>
            <translation>
                <numerusform>+ %n séance</numerusform>
                <numerusform>+ %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>mail does not arrive</source>
            <translation>l'e-mail n'arrive pas</translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Ligne {number}</translation>
        </message>
        <message>
            <source>The names are gone; the counts stay.</source>
            <translation>Les noms ont disparu ; les nombres restent.</translation>
        </message>
        <message>
            <source>The names go by themselves on {day}; the counts stay.</source>
            <translation>Les noms disparaissent d'eux-mêmes le {day} ; les nombres restent.</translation>
        </message>
        <message>
            <source>came: {count}</source>
            <translation>venus : {count}</translation>
        </message>
        <message>
            <source>stayed away: {count}</source>
            <translation>absents : {count}</translation>
        </message>
        <message>
            <source>had a place: {count}</source>
            <translation>avaient une place : {count}</translation>
        </message>
        <message>
            <source>waited: {count}</source>
            <translation>en attente : {count}</translation>
        </message>
        <message>
            <source>signed off: {count}</source>
            <translation>désinscrits : {count}</translation>
        </message>
        <message>
            <source>had enrolled: {count}</source>
            <translation>étaient inscrits : {count}</translation>
        </message>
        <message>
            <source>owes {sum}</source>
            <translation>doit {sum}</translation>
        </message>
        <message>
            <source>gets back {sum}</source>
            <translation>reçoit {sum} en retour</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>over</source>
            <translation>terminée</translation>
        </message>
        <message numerus="yes">
            <source>full, %n wait(s)</source>
            <translation>
                <numerusform>complet, %n en attente</numerusform>
                <numerusform>complet, %n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolled</source>
            <translation>
                <numerusform>%n inscrit</numerusform>
                <numerusform>%n inscrits</numerusform>
            </translation>
        </message>
        <message>
            <source>full</source>
            <translation>complet</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left</source>
            <translation>
                <numerusform>encore %n place</numerusform>
                <numerusform>encore %n places</numerusform>
            </translation>
        </message>
        <message>
            <source>signed off</source>
            <translation>désinscrit</translation>
        </message>
        <message>
            <source>no place after all: tell them</source>
            <translation>finalement pas de place : prévenir</translation>
        </message>
        <message>
            <source>waits, number {n}</source>
            <translation>attend, numéro {n}</translation>
        </message>
        <message>
            <source>came</source>
            <translation>venu</translation>
        </message>
        <message>
            <source>has a place by now: tell them</source>
            <translation>a maintenant une place : à prévenir</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
    </context>
    <context>
        <name>acts</name>
        <message>
            <source>Nobody is being served.</source>
            <translation>Personne n'est servi au comptoir.</translation>
        </message>
        <message>
            <source>Scan or search</source>
            <translation>Scanner ou chercher</translation>
        </message>
        <message>
            <source>Everything you can do</source>
            <translation>Tout ce que vous pouvez faire</translation>
        </message>
        <message>
            <source>Undo the last act</source>
            <translation>Annuler la dernière opération</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Échanger maintenant</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Repeat the last message</source>
            <translation>Répéter le dernier message</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Hide personal data</source>
            <translation>Masquer les données personnelles</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Terminer la session</translation>
        </message>
        <message>
            <source>Lock this desk</source>
            <translation>Verrouiller ce comptoir</translation>
        </message>
        <message>
            <source>Change of staff</source>
            <translation>Changer d'agent</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Nothing that was done here can be undone.</source>
            <translation>Il n'y a rien à annuler ici.</translation>
        </message>
        <message>
            <source>This desk works on its own.</source>
            <translation>Ce comptoir travaille seul.</translation>
        </message>
        <message>
            <source>Your role does not open this. An administrator can change that.</source>
            <translation>Votre rôle n'y donne pas accès. Un administrateur peut le changer.</translation>
        </message>
        <message>
            <source>Not on this screen as it is now</source>
            <translation>Pas sur cet écran dans son état actuel</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Counter</source>
            <translation>Comptoir</translation>
        </message>
        <message>
            <source>This desk differed from the central store, and has taken over what it holds.</source>
            <translation>Ce comptoir différait du serveur central et a repris ce que celui-ci contient.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) about data: the last day to answer is near.</source>
            <translation>
                <numerusform>%n demande sur les données : le dernier jour pour répondre approche.</numerusform>
                <numerusform>%n demandes sur les données : le dernier jour pour répondre approche.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): the authority has to hear of it within 72 hours.</source>
            <translation>
                <numerusform>%n incident : l'autorité doit en être informée dans les 72 heures.</numerusform>
                <numerusform>%n incidents : l'autorité doit en être informée dans les 72 heures.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Member file</source>
            <translation>Fiche du membre</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Inscrire</translation>
        </message>
        <message>
            <source>Ready. Scan a card or an item, or put an eID in.</source>
            <translation>Prêt. Scannez une carte ou un exemplaire, ou insérez une eID.</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source>Put the identity card in the reader.</source>
            <translation>Mettez la carte d'identité dans le lecteur.</translation>
        </message>
        <message>
            <source>The card is out. What was read stays in the form.</source>
            <translation>La carte est retirée. Ce qui a été lu reste dans le formulaire.</translation>
        </message>
        <message>
            <source>The card is being read. Leave it in.</source>
            <translation>Lecture de la carte. Laissez-la en place.</translation>
        </message>
        <message>
            <source>{name}: the card is being read. Leave it in.</source>
            <translation>{name} : lecture de la carte. Laissez-la en place.</translation>
        </message>
        <message>
            <source>{name}: the card is read.</source>
            <translation>{name} : la carte est lue.</translation>
        </message>
        <message>
            <source>Another program is using the card. Balie waits for its turn.</source>
            <translation>Un autre programme utilise la carte. Balie attend son tour.</translation>
        </message>
        <message>
            <source>This card takes long. Wait, or take it out and try again.</source>
            <translation>Cette carte prend du temps. Attendez, ou retirez-la et réessayez.</translation>
        </message>
        <message>
            <source>The card says something else than the file. Put it right under Requests about data.</source>
            <translation>La carte dit autre chose que la fiche. Rectifiez-la sous Demandes sur les données.</translation>
        </message>
        <message>
            <source>The card has expired. Ask for a valid document.</source>
            <translation>La carte est expirée. Demandez un document valable.</translation>
        </message>
        <message>
            <source>The card was read but could not be checked. Look at it.</source>
            <translation>La carte est lue mais n'a pas pu être vérifiée. Regardez-la.</translation>
        </message>
        <message>
            <source>Not a member yet. Complete the registration and save it.</source>
            <translation>Pas encore membre. Complétez l'inscription et enregistrez-la.</translation>
        </message>
        <message>
            <source>The data could not be confirmed. Look at the card.</source>
            <translation>Les données n'ont pas pu être confirmées. Regardez la carte.</translation>
        </message>
        <message>
            <source>The card expired on {day}; its data can still be read.</source>
            <translation>La carte a expiré le {day} ; ses données restent lisibles.</translation>
        </message>
    </context>
    <context>
        <name>catalogue</name>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>The import is done: the report is on the page.</source>
            <translation>L'importation est terminée : le rapport est sur la page.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>est illisible</translation>
        </message>
        <message>
            <source>has no title</source>
            <translation>n'a pas de titre</translation>
        </message>
        <message>
            <source>has no barcode</source>
            <translation>n'a pas de code-barres</translation>
        </message>
        <message>
            <source>has a value that is too long</source>
            <translation>a une valeur trop longue</translation>
        </message>
        <message>
            <source>has a price that is none</source>
            <translation>a un prix qui n'en est pas un</translation>
        </message>
        <message>
            <source>bears a barcode that stood in the file before</source>
            <translation>porte un code-barres déjà vu dans le fichier</translation>
        </message>
        <message>
            <source>bears a barcode that is in use already</source>
            <translation>porte un code-barres déjà utilisé</translation>
        </message>
        <message>
            <source>names a branch that does not exist</source>
            <translation>nomme une implantation qui n'existe pas</translation>
        </message>
        <message>
            <source>{available} of {copies} in</source>
            <translation>{available} sur {copies} disponibles</translation>
        </message>
        <message>
            <source>no shelf mark</source>
            <translation>pas de cote</translation>
        </message>
        <message>
            <source>lent until {day}</source>
            <translation>prêté jusqu'au {day}</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>indisponible</translation>
        </message>
        <message>
            <source>in</source>
            <translation>disponible</translation>
        </message>
        <message>
            <source>{added} added, {changed} changed, {unchanged} unchanged, {refused} refused.</source>
            <translation>{added} ajoutés, {changed} modifiés, {unchanged} inchangés, {refused} refusés.</translation>
        </message>
        <message>
            <source>Row {number} {flaw}</source>
            <translation>La ligne {number} {flaw}</translation>
        </message>
    </context>
    <context>
        <name>consultation</name>
        <message>
            <source>National Register</source>
            <translation>Registre national</translation>
        </message>
        <message>
            <source>The file says what the National Register says.</source>
            <translation>La fiche dit maintenant ce que dit le Registre national.</translation>
        </message>
    </context>
    <context>
        <name>counter</name>
        <message>
            <source>Ready. Scan a card or an item, or put an eID in the reader.</source>
            <translation>Prêt. Scannez une carte ou un exemplaire, ou mettez une eID dans le lecteur.</translation>
        </message>
        <message>
            <source>{name}: the membership ended on {day}.</source>
            <translation>{name} : l'inscription a pris fin le {day}.</translation>
        </message>
        <message>
            <source>{name}: {why}.</source>
            <translation>{name} : {why}.</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n hold(s) ready on the shelf</source>
            <translation>
                <numerusform>{name} : %n réservation prête sur l'étagère</numerusform>
                <numerusform>{name} : %n réservations prêtes sur l'étagère</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n item(s) late</source>
            <translation>
                <numerusform>{name} : %n exemplaire en retard</numerusform>
                <numerusform>{name} : %n exemplaires en retard</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: see what stands below the name.</source>
            <translation>{name} : voyez ce qui figure sous le nom.</translation>
        </message>
        <message>
            <source>{name}: scan the items to lend.</source>
            <translation>{name} : scannez les exemplaires à prêter.</translation>
        </message>
        <message>
            <source>Not lent: {title} is on loan to another member. Decide below.</source>
            <translation>Pas prêté : {title} est au nom d'un autre membre. Décidez ci-dessous.</translation>
        </message>
        <message>
            <source>Not lent: this member already has {title}. Decide below.</source>
            <translation>Pas prêté : ce membre a déjà {title}. Décidez ci-dessous.</translation>
        </message>
        <message>
            <source>This code is a library card and also an item: {title}. Decide below.</source>
            <translation>Ce code est une carte de membre et aussi un exemplaire : {title}. Décidez ci-dessous.</translation>
        </message>
        <message>
            <source>Not lent: no item has barcode {title}. Name it below, or put it aside.</source>
            <translation>Pas prêté : aucun exemplaire n'a le code-barres {title}. Nommez-le ci-dessous, ou mettez-le de côté.</translation>
        </message>
        <message>
            <source>Not lent: {title} — {why}. Decide below.</source>
            <translation>Pas prêté : {title} — {why}. Décidez ci-dessous.</translation>
        </message>
        <message>
            <source>Not renewed: {title} — {why}. Decide below.</source>
            <translation>Pas prolongé : {title} — {why}. Décidez ci-dessous.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) renewed</source>
            <translation>
                <numerusform>%n exemplaire prolongé</numerusform>
                <numerusform>%n exemplaires prolongés</numerusform>
            </translation>
        </message>
        <message>
            <source>not renewed: {title} ({why})</source>
            <translation>pas prolongé : {title} ({why})</translation>
        </message>
        <message>
            <source>There is nothing to renew.</source>
            <translation>Il n'y a rien à prolonger.</translation>
        </message>
        <message>
            <source>Not lent: give the reason first.</source>
            <translation>Pas prêté : donnez d'abord le motif.</translation>
        </message>
        <message>
            <source>Not renewed: give the reason first.</source>
            <translation>Pas prolongé : donnez d'abord le motif.</translation>
        </message>
        <message>
            <source>Not lent: give the title first.</source>
            <translation>Pas prêté : donnez d'abord le titre.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) found: choose below.</source>
            <translation>
                <numerusform>%n membre trouvé : choisissez ci-dessous.</numerusform>
                <numerusform>%n membres trouvés : choisissez ci-dessous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody found. Check the spelling, or register.</source>
            <translation>Aucun membre trouvé. Vérifiez l'orthographe, ou inscrivez.</translation>
        </message>
        <message>
            <source>No previous member: they stay at hand for 15 minutes.</source>
            <translation>Pas de membre précédent : il reste disponible 15 minutes.</translation>
        </message>
        <message>
            <source>Nothing to undo here.</source>
            <translation>Rien à annuler ici.</translation>
        </message>
        <message>
            <source>This can't be looked up here.</source>
            <translation>Cela ne peut pas être consulté ici.</translation>
        </message>
        <message>
            <source>This file was split in two. Scan the card again: it says whose.</source>
            <translation>Cette fiche a été scindée en deux. Scannez à nouveau la carte : elle dit à qui elle est.</translation>
        </message>
        <message>
            <source>This member was deleted at another desk.</source>
            <translation>Ce membre a été effacé à un autre comptoir.</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Balie stopped by a fault the last time. Everything that was confirmed is kept. Where it went wrong stands in {file}, without personal data, for who helps.</source>
            <translation>La dernière fois, Balie s'est arrêté à cause d'une erreur. Tout ce qui était confirmé est conservé. L'endroit de l'erreur se trouve dans {file}, sans données personnelles, pour qui vous aide.</translation>
        </message>
        <message>
            <source>The desk was not closed properly the last time. Everything that was confirmed is kept.</source>
            <translation>La dernière fois, le programme n'a pas été fermé normalement. Tout ce qui était confirmé est conservé.</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>The guide is written.</source>
            <translation>Le guide est enregistré.</translation>
        </message>
        <message>
            <source>The guide is printed.</source>
            <translation>Le guide est imprimé.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>holds</name>
        <message>
            <source>No hold was placed: open a member at the counter first.</source>
            <translation>Pas de réservation : ouvrez d'abord un membre au comptoir.</translation>
        </message>
        <message>
            <source>The hold is placed: number {place} in the queue.</source>
            <translation>Réservé : numéro {place} dans la file.</translation>
        </message>
        <message>
            <source>It costs {amount}.</source>
            <translation>Cela coûte {amount}.</translation>
        </message>
        <message>
            <source>The hold is cancelled. You can still take that back.</source>
            <translation>La réservation est annulée. Vous pouvez encore revenir dessus.</translation>
        </message>
        <message>
            <source>The hold waits again, in its old place.</source>
            <translation>La réservation attend à nouveau, à son ancienne place.</translation>
        </message>
        <message>
            <source>The hold is fetched at another branch from now on.</source>
            <translation>La réservation se retire désormais dans une autre implantation.</translation>
        </message>
        <message>
            <source>The hold is first in the queue now.</source>
            <translation>La réservation est maintenant en tête de file.</translation>
        </message>
        <message>
            <source>The hold is served again.</source>
            <translation>La réservation n'est plus suspendue.</translation>
        </message>
        <message>
            <source>The hold is passed over until {day}.</source>
            <translation>La réservation est suspendue jusqu'au {day}.</translation>
        </message>
        <message>
            <source>Holds ({count})</source>
            <translation>Réservations ({count})</translation>
        </message>
        <message>
            <source>No title was found.</source>
            <translation>Aucun titre trouvé.</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Réservations</translation>
        </message>
        <message>
            <source>Scan a copy that was fetched, or type words of a title.</source>
            <translation>Scannez un exemplaire cherché, ou tapez des mots d'un titre.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Envoyé à l'imprimante.</translation>
        </message>
        <message>
            <source>Noted: the other desks see that this is being fetched.</source>
            <translation>Noté : les autres comptoirs voient que ceci est cherché.</translation>
        </message>
        <message>
            <source>Noted. Another copy is looked for where there is one.</source>
            <translation>Noté. Un autre exemplaire est cherché, s'il y en a un.</translation>
        </message>
        <message>
            <source>The copy is missing now; who waits for it waits for another.</source>
            <translation>L'exemplaire est noté manquant ; qui l'attend en attend un autre.</translation>
        </message>
        <message>
            <source>Nobody waits for it: {title} goes to its shelf.</source>
            <translation>Personne ne l'attend : {title} va en rayon.</translation>
        </message>
        <message>
            <source>Send to {branch}: {title}</source>
            <translation>Envoyer à {branch} : {title}</translation>
        </message>
        <message>
            <source>Keep for {who}: {title}</source>
            <translation>Garder pour {who} : {title}</translation>
        </message>
        <message>
            <source>Is being fetched</source>
            <translation>Est cherché</translation>
        </message>
        <message>
            <source>To the holds' shelf</source>
            <translation>Vers l'étagère des réservations</translation>
        </message>
        <message>
            <source>For {branch}</source>
            <translation>Pour {branch}</translation>
        </message>
        <message>
            <source>From {here} to {there}</source>
            <translation>De {here} à {there}</translation>
        </message>
        <message>
            <source>for a hold</source>
            <translation>pour une réservation</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) on its way</source>
            <translation>
                <numerusform>%n jour en route</numerusform>
                <numerusform>%n jours en route</numerusform>
            </translation>
        </message>
        <message>
            <source>{days}: look for it</source>
            <translation>{days} : cherchez-le</translation>
        </message>
        <message>
            <source>Not known here yet</source>
            <translation>Pas encore connu ici</translation>
        </message>
        <message>
            <source>{in_house} of {all} in</source>
            <translation>{in_house} sur {all} disponibles</translation>
        </message>
        <message>
            <source>Not fetched in time</source>
            <translation>Pas retiré à temps</translation>
        </message>
        <message>
            <source>Ready until {day}</source>
            <translation>À retirer jusqu'au {day}</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>En route</translation>
        </message>
        <message>
            <source>Passed over until {day}</source>
            <translation>Suspendue jusqu'au {day}</translation>
        </message>
        <message>
            <source>{place} of {waiting} in the queue</source>
            <translation>{place} sur {waiting} dans la file</translation>
        </message>
        <message>
            <source>Not fetched: take it away</source>
            <translation>Pas retiré : enlever</translation>
        </message>
        <message>
            <source>For nobody any more: take it away</source>
            <translation>Plus pour personne : enlever</translation>
        </message>
        <message>
            <source>Wanted at another branch: send it</source>
            <translation>Demandé ailleurs : envoyer</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Jusqu'au {day}</translation>
        </message>
        <message>
            <source>On the holds' shelf</source>
            <translation>Sur l'étagère des réservations</translation>
        </message>
        <message>
            <source>Somebody waits for it there</source>
            <translation>Quelqu'un l'attend là-bas</translation>
        </message>
        <message>
            <source>It belongs there</source>
            <translation>Sa place est là-bas</translation>
        </message>
        <message>
            <source>To another branch</source>
            <translation>Vers une autre implantation</translation>
        </message>
        <message>
            <source>To fetch from the shelves</source>
            <translation>À chercher en rayon</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n exemplaire</numerusform>
                <numerusform>%n exemplaires</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>The clock of this computer is {span} behind.</source>
            <translation>L'horloge de cet ordinateur retarde de {span}.</translation>
        </message>
        <message>
            <source>The clock of this computer is {span} ahead.</source>
            <translation>L'horloge de cet ordinateur avance de {span}.</translation>
        </message>
        <message>
            <source>Balie goes by the time of the centre, for due dates too. Have the clock set right.</source>
            <translation>Balie suit l'heure du serveur central, aussi pour les dates de retour. Faites régler l'horloge.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n an</numerusform>
                <numerusform>%n ans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the &amp;file</source>
            <translation>Ouvrir la &amp;fiche</translation>
        </message>
        <message>
            <source>name</source>
            <translation>le nom</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>la date de naissance</translation>
        </message>
        <message>
            <source>address</source>
            <translation>l'adresse</translation>
        </message>
        <message>
            <source>library card</source>
            <translation>la carte de membre</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>l'adresse e-mail</translation>
        </message>
        <message>
            <source>telephone number</source>
            <translation>le numéro de téléphone</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>le genre</translation>
        </message>
        <message>
            <source>a member's file</source>
            <translation>une fiche de membre</translation>
        </message>
        <message>
            <source>an item</source>
            <translation>un exemplaire</translation>
        </message>
        <message>
            <source>a title</source>
            <translation>un titre</translation>
        </message>
        <message>
            <source>a loan</source>
            <translation>un prêt</translation>
        </message>
        <message>
            <source>a return</source>
            <translation>un retour</translation>
        </message>
        <message>
            <source>a renewal</source>
            <translation>une prolongation</translation>
        </message>
        <message>
            <source>a hold</source>
            <translation>une réservation</translation>
        </message>
        <message>
            <source>a consent</source>
            <translation>un consentement</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>un montant</translation>
        </message>
        <message>
            <source>an account</source>
            <translation>un compte</translation>
        </message>
        <message>
            <source>a record of the kind “{kind}”</source>
            <translation>une donnée du type « {kind} »</translation>
        </message>
        <message>
            <source>Decided. It stands under “Decided”, where it can be undone.</source>
            <translation>Décidé. C'est sous « Décidé », où vous pouvez l'annuler.</translation>
        </message>
        <message>
            <source>Undone: it waits to be looked at again.</source>
            <translation>Annulé : cela attend à nouveau un examen.</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à examiner</numerusform>
                <numerusform>%n à examiner</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À examiner</translation>
        </message>
        <message>
            <source>found by a scan</source>
            <translation>trouvé par un scan</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>en trop</translation>
        </message>
        <message>
            <source>waits again</source>
            <translation>attend à nouveau</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>counts now</source>
            <translation>compte désormais</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>ne compte pas</translation>
        </message>
        <message>
            <source>Due back {day}</source>
            <translation>À rendre le {day}</translation>
        </message>
        <message>
            <source>Lent to {name}</source>
            <translation>Prêté à {name}</translation>
        </message>
        <message>
            <source>Withdrawn: {part}</source>
            <translation>Retiré : {part}</translation>
        </message>
        <message>
            <source>Given: {part}</source>
            <translation>Donné : {part}</translation>
        </message>
        <message>
            <source>Paid: {amount}</source>
            <translation>Payé : {amount}</translation>
        </message>
        <message>
            <source>No longer kept</source>
            <translation>N'est plus conservé</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Kept for {name}</source>
            <translation>Gardé pour {name}</translation>
        </message>
        <message>
            <source>“{subject}” was lent at two desks</source>
            <translation>« {subject} » a été prêté à deux comptoirs</translation>
        </message>
        <message>
            <source>“{subject}” was taken back just after another desk had lent it</source>
            <translation>« {subject} » a été rendu juste après qu'un autre comptoir l'a prêté</translation>
        </message>
        <message>
            <source>{name} was registered twice</source>
            <translation>{name} a été inscrit deux fois</translation>
        </message>
        <message>
            <source>A consent of {subject} does not count</source>
            <translation>Un consentement de {subject} ne compte pas</translation>
        </message>
        <message>
            <source>Two desks changed the {part} of {name}</source>
            <translation>Deux comptoirs ont modifié {part} de {name}</translation>
        </message>
        <message>
            <source>Two members have library card {subject}</source>
            <translation>Deux membres ont la carte de membre {subject}</translation>
        </message>
        <message>
            <source>Two items have barcode {subject}</source>
            <translation>Deux exemplaires ont le code-barres {subject}</translation>
        </message>
        <message>
            <source>{name} paid one charge at two desks</source>
            <translation>{name} a payé les mêmes frais à deux comptoirs</translation>
        </message>
        <message>
            <source>“{subject}” was kept for somebody, and lent to somebody else</source>
            <translation>« {subject} » était gardé pour quelqu'un et a été prêté à quelqu'un d'autre</translation>
        </message>
        <message>
            <source>{name} has no place in “{subject}” after all</source>
            <translation>{name} n'a finalement pas de place pour « {subject} »</translation>
        </message>
        <message>
            <source>{subject} worked on with a closed account</source>
            <translation>{subject} a continué avec un compte fermé</translation>
        </message>
        <message>
            <source>{subject} sent work of long ago</source>
            <translation>{subject} a transmis un travail ancien</translation>
        </message>
        <message>
            <source>The centre did not take something of this desk</source>
            <translation>Le serveur central n'a pas accepté quelque chose de ce comptoir</translation>
        </message>
        <message>
            <source>Something of another desk is set aside</source>
            <translation>Quelque chose d'un autre comptoir est mis de côté</translation>
        </message>
        <message>
            <source>Lent twice</source>
            <translation>Prêté deux fois</translation>
        </message>
        <message>
            <source>Taken back from another</source>
            <translation>Rendu par un autre</translation>
        </message>
        <message>
            <source>Registered twice</source>
            <translation>Inscrit deux fois</translation>
        </message>
        <message>
            <source>Consent does not count</source>
            <translation>Consentement sans effet</translation>
        </message>
        <message>
            <source>Changed at two desks</source>
            <translation>Modifié à deux comptoirs</translation>
        </message>
        <message>
            <source>One card, two members</source>
            <translation>Une carte, deux membres</translation>
        </message>
        <message>
            <source>One barcode, two items</source>
            <translation>Un code-barres, deux exemplaires</translation>
        </message>
        <message>
            <source>Paid twice</source>
            <translation>Payé deux fois</translation>
        </message>
        <message>
            <source>A hold lost its copy</source>
            <translation>Réservation sans exemplaire</translation>
        </message>
        <message>
            <source>Activity is full</source>
            <translation>Activité complète</translation>
        </message>
        <message>
            <source>Closed account</source>
            <translation>Compte fermé</translation>
        </message>
        <message>
            <source>Work of long ago</source>
            <translation>Travail ancien</translation>
        </message>
        <message>
            <source>Not taken by the centre</source>
            <translation>Non accepté</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mis de côté</translation>
        </message>
        <message>
            <source>The desks could not see each other. The later loan counts: the item was there last. The day that was promised to each member stays.</source>
            <translation>Les comptoirs ne se voyaient pas. Le prêt le plus récent compte : l'exemplaire y était en dernier. La date promise à chaque membre reste.</translation>
        </message>
        <message>
            <source>The return was meant for an earlier loan. It ended this one, which that desk had not seen yet.</source>
            <translation>Le retour visait un prêt antérieur. Il a terminé celui-ci, que ce comptoir n'avait pas encore vu.</translation>
        </message>
        <message>
            <source>The two files count as one member. Loans and consents of both are kept.</source>
            <translation>Les deux fiches comptent comme un seul membre. Les prêts et consentements des deux sont gardés.</translation>
        </message>
        <message>
            <source>The national number is the same, but the name or the birth date is not. So they stay two members until somebody says otherwise.</source>
            <translation>Le numéro national est le même, mais pas le nom ou la date de naissance. Ils restent donc deux membres jusqu'à décision contraire.</translation>
        </message>
        <message>
            <source>It was given at a desk that had not seen the withdrawal. The withdrawal counts, and the value is deleted. Ask the member again.</source>
            <translation>Il a été donné à un comptoir qui n'avait pas vu le retrait. Le retrait compte, et la donnée est effacée. Redemandez au membre.</translation>
        </message>
        <message>
            <source>The later one counts. The other one is kept for 30 days, and then deleted.</source>
            <translation>La plus récente compte. L'autre est gardée 30 jours, puis effacée.</translation>
        </message>
        <message>
            <source>The later one counts. The other one is not kept, for that takes consent: ask the member which one is right.</source>
            <translation>La plus récente compte. L'autre n'est pas gardée, car il faut un consentement : demandez au membre laquelle est juste.</translation>
        </message>
        <message>
            <source>A scan finds the first of the two. Give the other one another card.</source>
            <translation>Un scan trouve le premier des deux. Donnez une autre carte à l'autre.</translation>
        </message>
        <message>
            <source>A scan finds the first of the two. Put another label on the other one.</source>
            <translation>Un scan trouve le premier des deux. Collez une autre étiquette sur l'autre.</translation>
        </message>
        <message>
            <source>Both payments are real money, so both count. What is too much is credit of the member: give it back in their account, or leave it for what comes.</source>
            <translation>Les deux paiements sont réels, donc les deux comptent. Le surplus est un avoir du membre : rendez-le dans son compte, ou laissez-le pour la suite.</translation>
        </message>
        <message>
            <source>The loan stands. Who waited is in their old place again, for the next copy that comes.</source>
            <translation>Le prêt reste. Qui attendait a repris son ancienne place, pour le prochain exemplaire qui rentre.</translation>
        </message>
        <message>
            <source>Two desks gave out the last place. Who enrolled first has it, and this person is first to move up. Let them know; under Activities their address stands.</source>
            <translation>Deux comptoirs ont donné la dernière place. Elle revient au premier inscrit ; cette personne est la première à remonter. Prévenez-la : son adresse figure sous Activités.</translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) were done at a desk that did not know it yet. They count; look them over.</source>
            <translation>
                <numerusform>%n opération a été faite à un comptoir qui ne le savait pas encore. Elle compte ; vérifiez-la.</numerusform>
                <numerusform>%n opérations ont été faites à un comptoir qui ne le savait pas encore. Elles comptent ; vérifiez-les.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) from {first} to {last} arrived only now. What others did since then goes before; look the loans and returns over.</source>
            <translation>
                <numerusform>%n opération du {first} n'est arrivée que maintenant. Ce que d'autres ont fait depuis prime ; vérifiez-la. ({last})</numerusform>
                <numerusform>%n opérations du {first} au {last} ne sont arrivées que maintenant. Ce que d'autres ont fait depuis prime ; vérifiez les prêts et les retours.</numerusform>
            </translation>
        </message>
        <message>
            <source>It concerns {kind}, and holds what can't be kept. Do it again; if that fails too, send the report of “balie check” to support.</source>
            <translation>Cela concerne {kind} et contient quelque chose qui ne peut être gardé. Refaites-le ; si cela échoue aussi, envoyez le rapport de « balie check » à l'assistance.</translation>
        </message>
        <message>
            <source>It concerns {kind}, and is too long. Write less, and do it again.</source>
            <translation>Cela concerne {kind} et c'est trop long. Écrivez moins, et refaites-le.</translation>
        </message>
        <message>
            <source>It is about somebody who was deleted. Nothing is left to do.</source>
            <translation>Il s'agit de quelqu'un qui a été effacé. Il ne reste rien à faire.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are of a sort that this Balie doesn't know yet. Update the program at this desk: they are then taken in by themselves. Everything else goes on.</source>
            <translation>
                <numerusform>%n modification est d'une sorte que cette version de Balie ne connaît pas encore. Mettez à jour le programme à ce comptoir : elle sera alors reprise d'elle-même. Tout le reste continue.</numerusform>
                <numerusform>%n modifications sont d'une sorte que cette version de Balie ne connaît pas encore. Mettez à jour le programme à ce comptoir : elles seront alors reprises d'elles-mêmes. Tout le reste continue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) can't be understood here. Update the program; if they stay, send the report of “balie check” to support. Everything else goes on.</source>
            <translation>
                <numerusform>%n modification est incompréhensible ici. Mettez le programme à jour ; si elle reste, envoyez le rapport de « balie check » à l'assistance. Tout le reste continue.</numerusform>
                <numerusform>%n modifications sont incompréhensibles ici. Mettez le programme à jour ; si elles restent, envoyez le rapport de « balie check » à l'assistance. Tout le reste continue.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Give it back to {name}</source>
            <translation>&amp;Rendre à {name}</translation>
        </message>
        <message>
            <source>It is &amp;still with {name}</source>
            <translation>C'est &amp;encore chez {name}</translation>
        </message>
        <message>
            <source>&amp;Two people: split the files</source>
            <translation>&amp;Deux personnes : séparer les fiches</translation>
        </message>
        <message>
            <source>&amp;One person: join the files</source>
            <translation>Une &amp;seule personne : fusionner les fiches</translation>
        </message>
        <message>
            <source>&amp;Take the other value</source>
            <translation>&amp;Prendre l'autre valeur</translation>
        </message>
        <message>
            <source>&amp;Undo this decision</source>
            <translation>&amp;Annuler cette décision</translation>
        </message>
        <message>
            <source>&amp;Seen</source>
            <translation>&amp;Vu</translation>
        </message>
        <message>
            <source>&amp;Leave it so</source>
            <translation>&amp;Laisser ainsi</translation>
        </message>
        <message>
            <source>Given back to {name}</source>
            <translation>Rendu à {name}</translation>
        </message>
        <message>
            <source>Still with {name}</source>
            <translation>Encore chez {name}</translation>
        </message>
        <message>
            <source>Split: two people</source>
            <translation>Séparées : deux personnes</translation>
        </message>
        <message>
            <source>Joined: one person</source>
            <translation>Fusionnées : une seule personne</translation>
        </message>
        <message>
            <source>The other value was taken</source>
            <translation>L'autre valeur a été prise</translation>
        </message>
        <message>
            <source>Left as it is</source>
            <translation>Laissé ainsi</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu'un</translation>
        </message>
        <message>
            <source>{decided}, by {staff} on {moment}</source>
            <translation>{decided}, par {staff} le {moment}</translation>
        </message>
    </context>
    <context>
        <name>items</name>
        <message>
            <source>Items to sort out</source>
            <translation>Exemplaires à régler</translation>
        </message>
        <message>
            <source>No item has this barcode.</source>
            <translation>Aucun exemplaire n'a ce code-barres.</translation>
        </message>
        <message>
            <source>{title}: {condition}. Say below what is the matter.</source>
            <translation>{title} : {condition}. Dites ci-dessous ce qu'il a.</translation>
        </message>
        <message>
            <source>{title}: {condition}.</source>
            <translation>{title} : {condition}.</translation>
        </message>
        <message>
            <source>{sum} is taken off the account.</source>
            <translation>{sum} sont retirés du compte.</translation>
        </message>
        <message>
            <source>{title}: lost, {sum} is on the account.</source>
            <translation>{title} : perdu, {sum} sont portés en compte.</translation>
        </message>
        <message>
            <source>{title}: lost. Nobody knows its price, so nothing is charged.</source>
            <translation>{title} : perdu. Son prix est inconnu, donc rien n'est porté en compte.</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <source>still to be described</source>
            <translation>encore à décrire</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>abîmé</translation>
        </message>
        <message>
            <source>back, says the member</source>
            <translation>rendu, selon le membre</translation>
        </message>
        <message>
            <source>not on its shelf</source>
            <translation>pas en rayon</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdu</translation>
        </message>
        <message>
            <source>out of the collection</source>
            <translation>hors de la collection</translation>
        </message>
        <message>
            <source>weeded</source>
            <translation>désherbé</translation>
        </message>
        <message>
            <source>lost for good</source>
            <translation>définitivement perdu</translation>
        </message>
        <message>
            <source>too damaged</source>
            <translation>trop abîmé</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>un autre motif</translation>
        </message>
        <message numerus="yes">
            <source>Out of the collection this year: %n</source>
            <translation>
                <numerusform>Exemplaires sortis de la collection cette année : %n</numerusform>
                <numerusform>Exemplaires sortis de la collection cette année : %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>with proof</source>
            <translation>avec justificatif</translation>
        </message>
        <message>
            <source>not in use</source>
            <translation>hors d'usage</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>à partir de {first} ans</translation>
        </message>
        <message>
            <source>{first} to {last} years</source>
            <translation>de {first} à {last} ans</translation>
        </message>
        <message>
            <source>“{name}” is kept.</source>
            <translation>« {name} » est enregistré.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were in it, and count in the category of their age from now on.</source>
            <translation>
                <numerusform>%n membre s'y trouvait et compte désormais dans la catégorie de son âge.</numerusform>
                <numerusform>%n membres s'y trouvaient et comptent désormais dans la catégorie de leur âge.</numerusform>
            </translation>
        </message>
        <message>
            <source>No category in use fits the age of {age}: adult counts.</source>
            <translation>Aucune catégorie en usage ne convient à l'âge de {age} ans : c'est celle des adultes qui vaut.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved.</source>
            <translation>
                <numerusform>%n membre a été déplacé.</numerusform>
                <numerusform>%n membres ont été déplacés.</numerusform>
            </translation>
        </message>
        <message>
            <source>The move is taken back.</source>
            <translation>Le déplacement est annulé.</translation>
        </message>
    </context>
    <context>
        <name>lending</name>
        <message>
            <source>Undone: {title} is not renewed.</source>
            <translation>Annulé : {title} n'est pas prolongé.</translation>
        </message>
        <message>
            <source>Undone: {title} is not lent.</source>
            <translation>Annulé : {title} n'est pas prêté.</translation>
        </message>
        <message>
            <source>Undone: the use of {title} is not counted.</source>
            <translation>Annulé : l'usage de {title} n'est pas compté.</translation>
        </message>
        <message>
            <source>Undone: {title} is not taken back.</source>
            <translation>Annulé : {title} n'est pas rendu.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Taken back since</source>
            <translation>Rendu depuis</translation>
        </message>
        <message>
            <source>Renewed: {title} — {due}</source>
            <translation>Prolongé : {title} — {due}</translation>
        </message>
        <message>
            <source>Lent: {title} — {due}</source>
            <translation>Prêté : {title} — {due}</translation>
        </message>
        <message>
            <source>Counted as used here: {title}</source>
            <translation>Compté comme utilisé sur place : {title}</translation>
        </message>
        <message>
            <source>Keep for {who}: {title}</source>
            <translation>Garder pour {who} : {title}</translation>
        </message>
        <message>
            <source>Taken back: {title}</source>
            <translation>Rendu : {title}</translation>
        </message>
        <message>
            <source>Renewed: {day}</source>
            <translation>Prolongé : {day}</translation>
        </message>
        <message>
            <source>To {branch}</source>
            <translation>Vers {branch}</translation>
        </message>
        <message>
            <source>Keep for {who}</source>
            <translation>Garder pour {who}</translation>
        </message>
        <message>
            <source>To the shelf</source>
            <translation>En rayon</translation>
        </message>
        <message>
            <source>To the hold shelf</source>
            <translation>Vers l'étagère des réservations</translation>
        </message>
        <message>
            <source>To its own branch</source>
            <translation>Vers sa propre implantation</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation>Utilisé sur place</translation>
        </message>
        <message>
            <source>keep it for who asked</source>
            <translation>gardez-le pour le demandeur</translation>
        </message>
        <message>
            <source>send it to {branch}</source>
            <translation>envoyez-le à {branch}</translation>
        </message>
        <message>
            <source>belongs to another branch</source>
            <translation>appartient à une autre implantation</translation>
        </message>
        <message>
            <source>set it aside</source>
            <translation>mettez-le de côté</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>fine {sum}</source>
            <translation>amende {sum}</translation>
        </message>
        <message>
            <source>counts for {day}</source>
            <translation>compte pour le {day}</translation>
        </message>
        <message>
            <source>owes {sum} in all</source>
            <translation>doit {sum} au total</translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) ready for this member</source>
            <translation>
                <numerusform>%n réservation prête pour ce membre</numerusform>
                <numerusform>%n réservations prêtes pour ce membre</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} taken off the account</source>
            <translation>{sum} retirés du compte</translation>
        </message>
        <message>
            <source>nothing was taken off an account</source>
            <translation>rien n'a été retiré d'un compte</translation>
        </message>
        <message>
            <source>back {day}</source>
            <translation>à rendre {day}</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Pour info</translation>
        </message>
        <message>
            <source>Ask first</source>
            <translation>Demander d'abord</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>note of staff</source>
            <translation>note du personnel</translation>
        </message>
        <message>
            <source>blocked by staff</source>
            <translation>bloqué par le personnel</translation>
        </message>
        <message>
            <source>the address is not known</source>
            <translation>l'adresse est inconnue</translation>
        </message>
        <message>
            <source>the card was reported lost</source>
            <translation>la carte a été déclarée perdue</translation>
        </message>
        <message>
            <source>too much to pay</source>
            <translation>trop à payer</translation>
        </message>
        <message>
            <source>something has been late for too long</source>
            <translation>un exemplaire est en retard depuis trop longtemps</translation>
        </message>
        <message>
            <source>the membership fee is not paid</source>
            <translation>la cotisation n'est pas payée</translation>
        </message>
        <message>
            <source>the member restricted the use of the data</source>
            <translation>le membre a fait limiter l'utilisation des données</translation>
        </message>
        <message>
            <source>no notices beforehand: the member objected</source>
            <translation>pas d'avis à l'avance : le membre s'y oppose</translation>
        </message>
        <message>
            <source>not in statistics: the member objected</source>
            <translation>hors statistiques : le membre s'y oppose</translation>
        </message>
        <message>
            <source>no notices: the member restricted it</source>
            <translation>pas d'avis : limité par le membre</translation>
        </message>
        <message>
            <source>not in statistics: restricted</source>
            <translation>hors statistiques : limité</translation>
        </message>
        <message>
            <source>a new version is to be accepted (see Consents)</source>
            <translation>une nouvelle version est à accepter (voir Consentements)</translation>
        </message>
        <message>
            <source>mail does not arrive: ask the address (see Consents)</source>
            <translation>l'e-mail n'arrive pas : demandez l'adresse (voir Consentements)</translation>
        </message>
        <message>
            <source>sixteen now: ask the member (see Consents)</source>
            <translation>seize ans désormais : demandez au membre (voir Consentements)</translation>
        </message>
        <message>
            <source>was noted as lost: it is found</source>
            <translation>était noté perdu : il est retrouvé</translation>
        </message>
        <message>
            <source>the member said it was back: it is found</source>
            <translation>le membre disait l'avoir rendu : il est retrouvé</translation>
        </message>
        <message>
            <source>was missing: it is found</source>
            <translation>manquait : il est retrouvé</translation>
        </message>
        <message>
            <source>noted as damaged</source>
            <translation>noté comme abîmé</translation>
        </message>
        <message>
            <source>out of the collection</source>
            <translation>hors de la collection</translation>
        </message>
        <message>
            <source>still to be described</source>
            <translation>encore à décrire</translation>
        </message>
        <message>
            <source>Was not on loan: to the shelf</source>
            <translation>N'était pas prêté : en rayon</translation>
        </message>
        <message>
            <source>Unknown: set aside</source>
            <translation>Inconnu : mettre de côté</translation>
        </message>
        <message>
            <source>Scan what was used here: what is not lent is counted.</source>
            <translation>Scannez ce qui a été utilisé ici : ce qui n'est pas prêté est compté.</translation>
        </message>
        <message>
            <source>Scan the items that come back.</source>
            <translation>Scannez les exemplaires qui reviennent.</translation>
        </message>
        <message>
            <source>Nothing was done: this screen only takes items back.</source>
            <translation>Rien n'a été fait : cet écran ne fait que des retours.</translation>
        </message>
        <message>
            <source>Book drop: what you scan counts for {day}.</source>
            <translation>Boîte de retour : ce que vous scannez compte pour le {day}.</translation>
        </message>
        <message>
            <source>Nothing to undo in this row.</source>
            <translation>Rien à annuler dans cette ligne.</translation>
        </message>
        <message>
            <source>Lent on {day}.</source>
            <translation>Prêté le {day}.</translation>
        </message>
        <message>
            <source>So it must be back on {day}.</source>
            <translation>Donc à rendre le {day}.</translation>
        </message>
        <message>
            <source>So the fine is {sum}.</source>
            <translation>Donc l'amende est de {sum}.</translation>
        </message>
        <message>
            <source>It stands since {day}.</source>
            <translation>Cela vaut depuis le {day}.</translation>
        </message>
        <message numerus="yes">
            <source>The loan period is %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>La durée du prêt est de %n jour, selon la règle « {row} ».</numerusform>
                <numerusform>La durée du prêt est de %n jours, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A renewal gives %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>Une prolongation donne %n jour, selon la règle « {row} ».</numerusform>
                <numerusform>Une prolongation donne %n jours, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A loan is renewed %n time(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>Un prêt se prolonge %n fois au plus, selon la règle « {row} ».</numerusform>
                <numerusform>Un prêt se prolonge %n fois au plus, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A member has %n item(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>Un membre a %n exemplaire au plus, selon la règle « {row} ».</numerusform>
                <numerusform>Un membre a %n exemplaires au plus, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is lent from %n year(s) on, by the rule “{row}”.</source>
            <translation>
                <numerusform>Prêté à partir de %n an, selon la règle « {row} ».</numerusform>
                <numerusform>Prêté à partir de %n ans, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n day(s) are free, by the rule “{row}”.</source>
            <translation>
                <numerusform>Le premier jour est gratuit, selon la règle « {row} ».</numerusform>
                <numerusform>Les %n premiers jours sont gratuits, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who is more than %n day(s) late borrows nothing, by the rule “{row}”.</source>
            <translation>
                <numerusform>Qui a plus de %n jour de retard n'emprunte rien, selon la règle « {row} ».</numerusform>
                <numerusform>Qui a plus de %n jours de retard n'emprunte rien, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n day(s) it is only told, by the rule “{row}”.</source>
            <translation>
                <numerusform>Pendant %n jour, c'est seulement signalé, selon la règle « {row} ».</numerusform>
                <numerusform>Pendant %n jours, c'est seulement signalé, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is kept for %n open day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>Gardé %n jour d'ouverture, selon la règle « {row} ».</numerusform>
                <numerusform>Gardé %n jours d'ouverture, selon la règle « {row} ».</numerusform>
            </translation>
        </message>
        <message>
            <source>The library is closed on {value}.</source>
            <translation>La bibliothèque est fermée le {value}.</translation>
        </message>
        <message>
            <source>So it moves to an open day, by the rule “{row}”.</source>
            <translation>Donc cela passe à un jour d'ouverture, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>No loan lasts longer than the membership, by the rule “{row}”.</source>
            <translation>Aucun prêt ne dure plus que l'inscription, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>What others wait for is not renewed, by the rule “{row}”.</source>
            <translation>Ce que d'autres attendent n'est pas prolongé, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>What is late is not renewed, by the rule “{row}”.</source>
            <translation>Ce qui est en retard n'est pas prolongé, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>A member has {value} of this type at most, by the rule “{row}”.</source>
            <translation>Un membre en a {value} de ce type au plus, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>Each day that counts costs {value}, by the rule “{row}”.</source>
            <translation>Chaque jour compté coûte {value}, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>One item costs {value} at most, by the rule “{row}”.</source>
            <translation>Un exemplaire coûte {value} au plus, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>One member owes {value} of fines at most, by the rule “{row}”.</source>
            <translation>Un membre doit {value} d'amendes au plus, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>These members pay no fines, by the rule “{row}”.</source>
            <translation>Ces membres ne paient pas d'amende, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>Who owes more than {value} borrows nothing, by the rule “{row}”.</source>
            <translation>Qui doit plus de {value} n'emprunte rien, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>The membership ended on {value}.</source>
            <translation>L'inscription a pris fin le {value}.</translation>
        </message>
        <message>
            <source>The fee comes before lending, by the rule “{row}”.</source>
            <translation>La cotisation précède le prêt, selon la règle « {row} ».</translation>
        </message>
        <message>
            <source>The rule “{rule}” gives {value}, by the row “{row}”.</source>
            <translation>La règle « {rule} » donne {value}, selon la ligne « {row} ».</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>partout</translation>
        </message>
        <message>
            <source>{where}, since {day}</source>
            <translation>{where}, depuis le {day}</translation>
        </message>
        <message>
            <source>Why: {title}</source>
            <translation>Pourquoi : {title}</translation>
        </message>
        <message>
            <source>Why this date: {title}</source>
            <translation>Pourquoi cette date : {title}</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Ce qui fait obstacle</translation>
        </message>
    </context>
    <context>
        <name>looks</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Comme l'ordinateur</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Taille du texte</translation>
        </message>
    </context>
    <context>
        <name>members</name>
        <message>
            <source>It is kept who stands for the child.</source>
            <translation>Il est noté qui représente l'enfant.</translation>
        </message>
        <message>
            <source>Nobody stands for the child now. Ask who does.</source>
            <translation>Personne ne représente plus l'enfant. Demandez qui le fait.</translation>
        </message>
        <message>
            <source>The card that was read is of {name}: not of who was chosen.</source>
            <translation>La carte lue est celle de {name} : pas celle de la personne choisie.</translation>
        </message>
        <message>
            <source>Taken back: the loan stands as before.</source>
            <translation>Annulé : le prêt est comme avant.</translation>
        </message>
        <message>
            <source>{title} is lost. Nobody knows its price: charge it in the account.</source>
            <translation>{title} est perdu. Son prix est inconnu : portez-le en compte.</translation>
        </message>
        <message>
            <source>{title} is lost: {sum} is on the account.</source>
            <translation>{title} est perdu : {sum} sont portés en compte.</translation>
        </message>
        <message>
            <source>{title} is no longer on loan: look for it on the shelf.</source>
            <translation>{title} n'est plus prêté : cherchez-le en rayon.</translation>
        </message>
        <message>
            <source>The correction is kept.</source>
            <translation>La correction est enregistrée.</translation>
        </message>
        <message>
            <source>The two files count as one from now on. The inbox can undo it.</source>
            <translation>Les deux fiches comptent désormais comme une seule. Cela s'annule dans « À examiner ».</translation>
        </message>
        <message>
            <source>The consent is kept.</source>
            <translation>Le consentement est enregistré.</translation>
        </message>
        <message>
            <source>It is kept that the member accepts.</source>
            <translation>L'acceptation du membre est conservée.</translation>
        </message>
        <message>
            <source>The consent is withdrawn, and the value is deleted.</source>
            <translation>Le consentement est retiré, et la donnée effacée.</translation>
        </message>
        <message>
            <source>This member was deleted.</source>
            <translation>Ce membre a été effacé.</translation>
        </message>
        <message>
            <source>from the card, confirmed</source>
            <translation>de la carte, confirmé</translation>
        </message>
        <message>
            <source>from the card, not confirmed</source>
            <translation>de la carte, non confirmé</translation>
        </message>
        <message>
            <source>from the card, not checked</source>
            <translation>de la carte, non vérifié</translation>
        </message>
        <message>
            <source>from a card not known yet</source>
            <translation>d'une carte encore inconnue</translation>
        </message>
        <message>
            <source>from a test card</source>
            <translation>d'une carte de test</translation>
        </message>
        <message>
            <source>from the card</source>
            <translation>de la carte</translation>
        </message>
        <message>
            <source>from a document seen at the desk</source>
            <translation>d'un document vu au comptoir</translation>
        </message>
        <message>
            <source>from a form</source>
            <translation>d'un formulaire</translation>
        </message>
        <message>
            <source>told at the desk</source>
            <translation>dit au comptoir</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>au comptoir</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>sur papier</translation>
        </message>
        <message>
            <source>by the parent or guardian</source>
            <translation>par le parent ou tuteur</translation>
        </message>
        <message>
            <source>E-mail for messages</source>
            <translation>E-mail pour les messages</translation>
        </message>
        <message>
            <source>Telephone for messages</source>
            <translation>Téléphone pour les messages</translation>
        </message>
        <message>
            <source>Gender for statistics only</source>
            <translation>Genre, pour les statistiques uniquement</translation>
        </message>
        <message>
            <source>Withdrawing deletes the e-mail address at once, on every desk.</source>
            <translation>Le retrait efface l'adresse e-mail aussitôt, à tous les comptoirs.</translation>
        </message>
        <message>
            <source>Withdrawing deletes the telephone number at once, on every desk.</source>
            <translation>Le retrait efface le numéro de téléphone aussitôt, à tous les comptoirs.</translation>
        </message>
        <message>
            <source>Withdrawing deletes the gender at once, on every desk.</source>
            <translation>Le retrait efface le genre aussitôt, à tous les comptoirs.</translation>
        </message>
    </context>
    <context>
        <name>memberships</name>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n exemplaire à la maison</numerusform>
                <numerusform>%n exemplaires à la maison</numerusform>
            </translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Membership (blocked)</source>
            <translation>Inscription (bloquée)</translation>
        </message>
        <message>
            <source>Renewed until {day}, for free.</source>
            <translation>Renouvelée jusqu'au {day}, gratuitement.</translation>
        </message>
        <message>
            <source>Renewed until {day}. {amount} is on the account.</source>
            <translation>Renouvelée jusqu'au {day}. {amount} sont portés en compte.</translation>
        </message>
        <message>
            <source>The membership has ended.</source>
            <translation>L'inscription est terminée.</translation>
        </message>
        <message>
            <source>The category is kept.</source>
            <translation>La catégorie est enregistrée.</translation>
        </message>
        <message>
            <source>It is kept that you saw the proof.</source>
            <translation>Il est noté que vous avez vu le justificatif.</translation>
        </message>
        <message>
            <source>The new card counts from now on.</source>
            <translation>La nouvelle carte vaut dès maintenant.</translation>
        </message>
        <message>
            <source>The block stands.</source>
            <translation>Le blocage est posé.</translation>
        </message>
        <message>
            <source>The block is lifted.</source>
            <translation>Le blocage est levé.</translation>
        </message>
        <message>
            <source>They are one household now.</source>
            <translation>Ils forment maintenant un ménage.</translation>
        </message>
        <message>
            <source>This member is out of the household.</source>
            <translation>Ce membre est sorti du ménage.</translation>
        </message>
        <message>
            <source>child, permission by {name}</source>
            <translation>enfant, autorisation de {name}</translation>
        </message>
        <message>
            <source>Proof was seen; it holds until {day}.</source>
            <translation>Justificatif vu ; valable jusqu'au {day}.</translation>
        </message>
        <message>
            <source>By age.</source>
            <translation>Selon l'âge.</translation>
        </message>
        <message>
            <source>Chosen by staff.</source>
            <translation>Choisie par le personnel.</translation>
        </message>
        <message>
            <source>UiTPAS at a reduced rate, or card of the city</source>
            <translation>UiTPAS à tarif réduit, ou carte de la ville</translation>
        </message>
        <message>
            <source>Statement of the health fund</source>
            <translation>Attestation de la mutuelle</translation>
        </message>
        <message>
            <source>Letter of the social service</source>
            <translation>Lettre du CPAS</translation>
        </message>
        <message>
            <source>Decision on a disability</source>
            <translation>Décision sur un handicap</translation>
        </message>
        <message>
            <source>Statement of a school or institution</source>
            <translation>Attestation d'une école ou institution</translation>
        </message>
        <message>
            <source>Other proof</source>
            <translation>Autre justificatif</translation>
        </message>
        <message>
            <source>Blocked by staff</source>
            <translation>Bloqué par le personnel</translation>
        </message>
        <message>
            <source>Address unknown</source>
            <translation>Adresse inconnue</translation>
        </message>
        <message>
            <source>Card reported lost</source>
            <translation>Carte déclarée perdue</translation>
        </message>
        <message>
            <source>Owes too much</source>
            <translation>Doit trop</translation>
        </message>
        <message>
            <source>Items are far too late</source>
            <translation>Exemplaires bien trop en retard</translation>
        </message>
        <message>
            <source>Membership fee not paid</source>
            <translation>Cotisation impayée</translation>
        </message>
        <message>
            <source>Membership ended</source>
            <translation>Inscription terminée</translation>
        </message>
        <message>
            <source>Use restricted by the member</source>
            <translation>Utilisation limitée par le membre</translation>
        </message>
        <message>
            <source>stops</source>
            <translation>arrête</translation>
        </message>
        <message>
            <source>asks</source>
            <translation>demande</translation>
        </message>
        <message>
            <source>tells</source>
            <translation>signale</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu'au {day}</translation>
        </message>
        <message>
            <source>above {amount} nothing is lent</source>
            <translation>au-delà de {amount}, rien n'est prêté</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>check what was filled in</source>
            <translation>vérifiez ce qui est rempli</translation>
        </message>
        <message>
            <source>the activity is cancelled</source>
            <translation>l'activité est annulée</translation>
        </message>
        <message>
            <source>the activity is over</source>
            <translation>l'activité est terminée</translation>
        </message>
        <message>
            <source>enrolling has not begun yet</source>
            <translation>les inscriptions ne sont pas encore ouvertes</translation>
        </message>
        <message>
            <source>the last day to enrol is past</source>
            <translation>le dernier jour d'inscription est passé</translation>
        </message>
        <message>
            <source>it is for members; scan the library card</source>
            <translation>elle est réservée aux membres ; scannez la carte de membre</translation>
        </message>
        <message>
            <source>it is for another age</source>
            <translation>elle est pour un autre âge</translation>
        </message>
        <message>
            <source>this person is on the list already</source>
            <translation>cette personne est déjà sur la liste</translation>
        </message>
        <message>
            <source>from sixteen on somebody enrols as an adult</source>
            <translation>dès seize ans, on s'inscrit comme adulte</translation>
        </message>
        <message>
            <source>the end comes before the beginning</source>
            <translation>la fin précède le début</translation>
        </message>
        <message>
            <source>it is there twice</source>
            <translation>il y figure deux fois</translation>
        </message>
        <message>
            <source>it is too small or too large</source>
            <translation>c'est trop petit ou trop grand</translation>
        </message>
        <message>
            <source>it is not written as it should be</source>
            <translation>ce n'est pas écrit comme il faut</translation>
        </message>
        <message>
            <source>the number of digits is wrong</source>
            <translation>le nombre de chiffres est faux</translation>
        </message>
        <message>
            <source>it is larger than 5 MB. Nothing was taken from it; divide it over smaller files</source>
            <translation>il dépasse 5 Mo. Rien n'en a été repris ; répartissez-le sur des fichiers plus petits</translation>
        </message>
        <message>
            <source>it has more than 2,000 rows. Nothing was taken from it; divide it over smaller files</source>
            <translation>il compte plus de 2 000 lignes. Rien n'en a été repris ; répartissez-le sur des fichiers plus petits</translation>
        </message>
        <message>
            <source>it lies in the future</source>
            <translation>c'est dans le futur</translation>
        </message>
        <message>
            <source>it lies too far back</source>
            <translation>c'est trop loin dans le passé</translation>
        </message>
        <message>
            <source>its check digits do not fit</source>
            <translation>les chiffres de contrôle ne concordent pas</translation>
        </message>
        <message>
            <source>look at an identity document first</source>
            <translation>regardez d'abord un document d'identité</translation>
        </message>
        <message>
            <source>the card has expired; look at a valid document</source>
            <translation>la carte est expirée ; regardez un document valable</translation>
        </message>
        <message>
            <source>the card's signature is not confirmed; look at the card itself</source>
            <translation>la signature de la carte n'est pas confirmée ; regardez la carte elle-même</translation>
        </message>
        <message>
            <source>the member is sixteen and asks for themselves</source>
            <translation>le membre a seize ans et demande lui-même</translation>
        </message>
        <message>
            <source>note first how the person proved who they are</source>
            <translation>notez d'abord comment la personne a prouvé son identité</translation>
        </message>
        <message>
            <source>it was answered already</source>
            <translation>elle a déjà reçu une réponse</translation>
        </message>
        <message>
            <source>something else was asked</source>
            <translation>autre chose a été demandé</translation>
        </message>
        <message>
            <source>it is not here any more</source>
            <translation>elle n'est plus ici</translation>
        </message>
        <message>
            <source>this is a test card</source>
            <translation>c'est une carte de test</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>il ne répond pas</translation>
        </message>
        <message>
            <source>it can't prove who it is</source>
            <translation>il ne peut pas prouver son identité</translation>
        </message>
        <message>
            <source>it does not accept the name and password</source>
            <translation>il n'accepte pas le nom et le mot de passe</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <translation>cela prend trop de temps</translation>
        </message>
        <message>
            <source>it does not say why</source>
            <translation>sans dire pourquoi</translation>
        </message>
        <message>
            <source>the certificate does not fit the key</source>
            <translation>le certificat ne correspond pas à la clé</translation>
        </message>
        <message>
            <source>the key does not open with its passphrase</source>
            <translation>la clé ne s'ouvre pas avec sa phrase de passe</translation>
        </message>
        <message>
            <source>the key is not encrypted</source>
            <translation>la clé n'est pas chiffrée</translation>
        </message>
        <message>
            <source>the authority's certificate can't be read</source>
            <translation>le certificat de l'autorité est illisible</translation>
        </message>
        <message>
            <source>the library's own address in settings.toml is not an e-mail address</source>
            <translation>l'adresse de la bibliothèque dans settings.toml n'est pas une adresse e-mail</translation>
        </message>
        <message>
            <source>it refuses for now; try again later</source>
            <translation>il refuse pour l'instant ; réessayez plus tard</translation>
        </message>
        <message>
            <source>the membership has ended</source>
            <translation>l'inscription est terminée</translation>
        </message>
        <message>
            <source>the member has as many items of this type as allowed</source>
            <translation>le membre a déjà le maximum d'exemplaires de ce type</translation>
        </message>
        <message>
            <source>this item is not lent out</source>
            <translation>cet exemplaire ne se prête pas</translation>
        </message>
        <message>
            <source>this item is for use in the library only</source>
            <translation>cet exemplaire se consulte uniquement sur place</translation>
        </message>
        <message>
            <source>this member borrows from the children's collection only</source>
            <translation>ce membre n'emprunte que dans la collection jeunesse</translation>
        </message>
        <message>
            <source>the member is too young for this item</source>
            <translation>le membre est trop jeune pour cet exemplaire</translation>
        </message>
        <message>
            <source>this item was noted as lost</source>
            <translation>cet exemplaire est noté perdu</translation>
        </message>
        <message>
            <source>this item is out of the collection</source>
            <translation>cet exemplaire est hors de la collection</translation>
        </message>
        <message>
            <source>this item is kept for somebody else</source>
            <translation>cet exemplaire est gardé pour quelqu'un d'autre</translation>
        </message>
        <message>
            <source>somebody else waits for this</source>
            <translation>quelqu'un d'autre l'attend</translation>
        </message>
        <message>
            <source>the member owes too much</source>
            <translation>le membre doit trop</translation>
        </message>
        <message>
            <source>a colleague blocked the member</source>
            <translation>un collègue a bloqué le membre</translation>
        </message>
        <message>
            <source>the member's address is not known</source>
            <translation>l'adresse du membre est inconnue</translation>
        </message>
        <message>
            <source>the card was reported lost</source>
            <translation>la carte a été déclarée perdue</translation>
        </message>
        <message>
            <source>the member restricted the use of the data</source>
            <translation>le membre a fait limiter l'utilisation des données</translation>
        </message>
        <message>
            <source>it is somebody else's</source>
            <translation>elle est à quelqu'un d'autre</translation>
        </message>
        <message>
            <source>this use can't be limited in this way</source>
            <translation>cette utilisation ne peut être limitée ainsi</translation>
        </message>
        <message>
            <source>it was there already</source>
            <translation>elle existait déjà</translation>
        </message>
        <message>
            <source>the member does not want this use</source>
            <translation>le membre ne veut pas de cette utilisation</translation>
        </message>
        <message>
            <source>the membership is not paid</source>
            <translation>l'inscription n'est pas payée</translation>
        </message>
        <message>
            <source>the library has no copy of it</source>
            <translation>la bibliothèque n'en a aucun exemplaire</translation>
        </message>
        <message>
            <source>this can't be asked for</source>
            <translation>ceci ne se réserve pas</translation>
        </message>
        <message>
            <source>the member has it at home</source>
            <translation>le membre l'a à la maison</translation>
        </message>
        <message>
            <source>the member waits for it already</source>
            <translation>le membre l'attend déjà</translation>
        </message>
        <message>
            <source>a copy is on the shelf</source>
            <translation>un exemplaire est en rayon</translation>
        </message>
        <message>
            <source>the member has as many holds as allowed</source>
            <translation>le membre a déjà le maximum de réservations</translation>
        </message>
        <message>
            <source>it was renewed as often as allowed</source>
            <translation>il a déjà été prolongé autant que permis</translation>
        </message>
        <message>
            <source>it is late already</source>
            <translation>il est déjà en retard</translation>
        </message>
        <message>
            <source>the member has as many items as allowed</source>
            <translation>le membre a déjà le maximum d'exemplaires</translation>
        </message>
        <message>
            <source>it lies before the incident</source>
            <translation>c'est avant l'incident</translation>
        </message>
        <message>
            <source>data may not leave the European Union</source>
            <translation>les données ne peuvent pas quitter l'Union européenne</translation>
        </message>
        <message>
            <source>it holds an address or a number of somebody; say it without naming anybody</source>
            <translation>une adresse ou un numéro de quelqu'un y figure ; dites-le sans nommer personne</translation>
        </message>
        <message>
            <source>it lies before the first day</source>
            <translation>c'est avant le premier jour</translation>
        </message>
        <message>
            <source>this one is too short</source>
            <translation>celle-ci est trop courte</translation>
        </message>
        <message>
            <source>this one is too easy to guess</source>
            <translation>celle-ci est trop facile à deviner</translation>
        </message>
        <message>
            <source>it is the one you had</source>
            <translation>c'est celle que vous aviez</translation>
        </message>
        <message>
            <source>no administrator would be left</source>
            <translation>il ne resterait plus d'administrateur</translation>
        </message>
        <message>
            <source>this account is closed</source>
            <translation>ce compte est fermé</translation>
        </message>
        <message>
            <source>this account is open already</source>
            <translation>ce compte est déjà ouvert</translation>
        </message>
        <message>
            <source>nobody is signed in there</source>
            <translation>personne n'y est connecté</translation>
        </message>
        <message>
            <source>somebody else has it already</source>
            <translation>quelqu'un d'autre l'a déjà</translation>
        </message>
        <message>
            <source>it is on loan. Take it back first, or say in the member's file that it is lost</source>
            <translation>il est en prêt. Reprenez-le d'abord, ou dites dans la fiche du membre qu'il est perdu</translation>
        </message>
        <message>
            <source>it is kept for a member. Let them have it, or cancel that hold first</source>
            <translation>il est gardé pour un membre. Prêtez-le à ce membre, ou annulez d'abord cette réservation</translation>
        </message>
        <message>
            <source>a member waits for this very copy. Cancel that hold first</source>
            <translation>un membre attend cet exemplaire précis. Annulez d'abord cette réservation</translation>
        </message>
        <message>
            <source>members wait for this title, and it is the last copy. Cancel those holds first</source>
            <translation>des membres attendent ce titre, et c'est le dernier exemplaire. Annulez d'abord ces réservations</translation>
        </message>
        <message>
            <source>say first why it leaves</source>
            <translation>dites d'abord pourquoi il part</translation>
        </message>
        <message>
            <source>it is in use already</source>
            <translation>il est déjà utilisé</translation>
        </message>
        <message>
            <source>another issue is under way; let it end first</source>
            <translation>un autre numéro est en route ; laissez-le d'abord s'achever</translation>
        </message>
        <message>
            <source>there is nobody on the list</source>
            <translation>il n'y a personne sur la liste</translation>
        </message>
        <message>
            <source>the mail does not ask for this</source>
            <translation>le courriel ne demande pas cela</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>c'est trop long</translation>
        </message>
        <message>
            <source>readers have it already</source>
            <translation>des lecteurs l'ont déjà</translation>
        </message>
        <message>
            <source>it is on the list already</source>
            <translation>il figure déjà sur la liste</translation>
        </message>
        <message>
            <source>it was signed up again after that mail</source>
            <translation>elle a été réinscrite après ce message</translation>
        </message>
        <message>
            <source>it is not on the list</source>
            <translation>il ne figure pas sur la liste</translation>
        </message>
        <message>
            <source>it is below the first age</source>
            <translation>il est sous l'âge minimum</translation>
        </message>
        <message>
            <source>there is none like it</source>
            <translation>il n'y en a pas de tel</translation>
        </message>
        <message>
            <source>there are several; say which</source>
            <translation>il y en a plusieurs ; dites lequel</translation>
        </message>
        <message>
            <source>do this at another desk</source>
            <translation>faites-le à un autre comptoir</translation>
        </message>
        <message>
            <source>somebody else has to do this for you</source>
            <translation>quelqu'un d'autre doit le faire pour vous</translation>
        </message>
        <message>
            <source>this member is sixteen or older</source>
            <translation>ce membre a seize ans ou plus</translation>
        </message>
        <message>
            <source>this person is not of age</source>
            <translation>cette personne n'est pas majeure</translation>
        </message>
        <message>
            <source>it is the same member</source>
            <translation>c'est le même membre</translation>
        </message>
        <message>
            <source>this is no address of a database</source>
            <translation>ce n'est pas une adresse de base de données</translation>
        </message>
        <message>
            <source>a password may not stand in it</source>
            <translation>elle ne peut pas contenir de mot de passe</translation>
        </message>
        <message>
            <source>the line would not be verified</source>
            <translation>la connexion ne serait pas vérifiée</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer is needed</source>
            <translation>PostgreSQL 15 ou plus récent est nécessaire</translation>
        </message>
        <message>
            <source>this database is used for something else</source>
            <translation>cette base de données sert à autre chose</translation>
        </message>
        <message>
            <source>this login does not own the database</source>
            <translation>cet identifiant n'est pas propriétaire de la base de données</translation>
        </message>
        <message>
            <source>this login may not create roles</source>
            <translation>cet identifiant ne peut pas créer de rôles</translation>
        </message>
        <message>
            <source>write a sum such as 2,50</source>
            <translation>écrivez un montant comme 2,50</translation>
        </message>
        <message>
            <source>it has to be above zero</source>
            <translation>il doit être supérieur à zéro</translation>
        </message>
        <message>
            <source>it is far too large</source>
            <translation>il est bien trop grand</translation>
        </message>
        <message>
            <source>it is more than what is open</source>
            <translation>c'est plus que ce qui est ouvert</translation>
        </message>
        <message>
            <source>nothing of it is open</source>
            <translation>rien n'en est ouvert</translation>
        </message>
        <message>
            <source>it is more than the credit</source>
            <translation>c'est plus que l'avoir</translation>
        </message>
        <message>
            <source>it is more than what was counted</source>
            <translation>c'est plus que ce qui a été compté</translation>
        </message>
        <message>
            <source>it is not what the coins and notes add up to</source>
            <translation>ce n'est pas la somme des pièces et billets</translation>
        </message>
        <message>
            <source>it ends before it begins</source>
            <translation>elle finit avant de commencer</translation>
        </message>
        <message>
            <source>it lies in the past</source>
            <translation>c'est dans le passé</translation>
        </message>
        <message>
            <source>it is more than a year away</source>
            <translation>c'est à plus d'un an d'ici</translation>
        </message>
        <message>
            <source>this category needs no proof</source>
            <translation>cette catégorie ne demande pas de justificatif</translation>
        </message>
        <message>
            <source>there is no receipt for it</source>
            <translation>il n'y a pas de reçu pour cela</translation>
        </message>
        <message>
            <source>the program does this itself</source>
            <translation>le programme le fait lui-même</translation>
        </message>
        <message>
            <source>it can't be written there</source>
            <translation>impossible de l'écrire là</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>impossible de le lire</translation>
        </message>
        <message>
            <source>this code does not open it</source>
            <translation>ce code ne l'ouvre pas</translation>
        </message>
        <message>
            <source>its time is over; ask for another</source>
            <translation>son délai est passé ; demandez-en une autre</translation>
        </message>
        <message>
            <source>it was used already, or withdrawn; ask for another</source>
            <translation>elle a déjà servi ou a été retirée ; demandez-en une autre</translation>
        </message>
        <message>
            <source>that desk has joined; cut it off instead</source>
            <translation>ce poste a déjà rejoint ; coupez-le plutôt</translation>
        </message>
        <message>
            <source>it may hold for 30 days at most</source>
            <translation>elle vaut 30 jours au plus</translation>
        </message>
        <message>
            <source>there are items at home</source>
            <translation>il y a des exemplaires à la maison</translation>
        </message>
        <message>
            <source>there are costs to pay</source>
            <translation>il y a des frais à payer</translation>
        </message>
        <message>
            <source>there is credit to give back</source>
            <translation>il y a un avoir à rendre</translation>
        </message>
        <message>
            <source>who keeps the accounts</source>
            <translation>qui tient la comptabilité</translation>
        </message>
        <message>
            <source>who prints or sends the letters</source>
            <translation>qui imprime ou envoie les lettres</translation>
        </message>
        <message>
            <source>who sends the newsletter</source>
            <translation>qui envoie la lettre d'information</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>branch of this desk</source>
            <translation>implantation de ce poste</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>règle</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>premier jour</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>dernier jour</translation>
        </message>
        <message>
            <source>opening hours</source>
            <translation>heures d'ouverture</translation>
        </message>
        <message>
            <source>entry of the calendar</source>
            <translation>entrée du calendrier</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>séances</translation>
        </message>
        <message>
            <source>number of places</source>
            <translation>nombre de places</translation>
        </message>
        <message>
            <source>first day to enrol</source>
            <translation>premier jour d'inscription</translation>
        </message>
        <message>
            <source>last day to enrol</source>
            <translation>dernier jour d'inscription</translation>
        </message>
        <message>
            <source>age</source>
            <translation>âge</translation>
        </message>
        <message>
            <source>enrolment</source>
            <translation>inscription</translation>
        </message>
        <message>
            <source>issue of the newsletter</source>
            <translation>numéro de la lettre d'information</translation>
        </message>
        <message>
            <source>text of the issue</source>
            <translation>texte du numéro</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>objet</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>activité</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>given names</source>
            <translation>prénoms</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>date de naissance</translation>
        </message>
        <message>
            <source>street and number</source>
            <translation>rue et numéro</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>code postal</translation>
        </message>
        <message>
            <source>municipality</source>
            <translation>commune</translation>
        </message>
        <message>
            <source>national number, or why there is none</source>
            <translation>numéro de registre national, ou pourquoi il n'y en a pas</translation>
        </message>
        <message>
            <source>surname of the parent or guardian</source>
            <translation>nom du parent ou tuteur</translation>
        </message>
        <message>
            <source>given names of the parent or guardian</source>
            <translation>prénoms du parent ou tuteur</translation>
        </message>
        <message>
            <source>relation to the child</source>
            <translation>lien avec l'enfant</translation>
        </message>
        <message>
            <source>card of the parent or guardian</source>
            <translation>carte du parent ou tuteur</translation>
        </message>
        <message>
            <source>document that you saw</source>
            <translation>document que vous avez vu</translation>
        </message>
        <message>
            <source>document of the parent or guardian</source>
            <translation>document du parent ou tuteur</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>last day that it is wanted</source>
            <translation>dernier jour où c'est souhaité</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>adresse e-mail</translation>
        </message>
        <message>
            <source>telephone number</source>
            <translation>numéro de téléphone</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>genre</translation>
        </message>
        <message>
            <source>barcode</source>
            <translation>code-barres</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>name in Dutch</source>
            <translation>nom en néerlandais</translation>
        </message>
        <message>
            <source>first age</source>
            <translation>âge minimum</translation>
        </message>
        <message>
            <source>last age</source>
            <translation>âge maximum</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>name of the library</source>
            <translation>nom de la bibliothèque</translation>
        </message>
        <message>
            <source>name of the branch</source>
            <translation>nom de l'implantation</translation>
        </message>
        <message>
            <source>name of the desk</source>
            <translation>nom du comptoir</translation>
        </message>
        <message>
            <source>name of the staff member</source>
            <translation>nom de l'agent</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motif</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rôle</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>address of the central store</source>
            <translation>adresse du serveur central</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>use</source>
            <translation>utilisation</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>carte d'identité</translation>
        </message>
        <message>
            <source>request</source>
            <translation>demande</translation>
        </message>
        <message>
            <source>day on which it was received</source>
            <translation>jour de réception</translation>
        </message>
        <message>
            <source>ground of the refusal</source>
            <translation>motif du refus</translation>
        </message>
        <message>
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>résultat</translation>
        </message>
        <message>
            <source>code of the new desk</source>
            <translation>code du nouveau comptoir</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>montant</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>price of the item</source>
            <translation>prix de l'exemplaire</translation>
        </message>
        <message>
            <source>cash</source>
            <translation>espèces</translation>
        </message>
        <message>
            <source>sum that stays in the drawer</source>
            <translation>montant qui reste en caisse</translation>
        </message>
        <message>
            <source>explanation of the difference</source>
            <translation>explication de l'écart</translation>
        </message>
        <message>
            <source>period</source>
            <translation>période</translation>
        </message>
        <message>
            <source>proof</source>
            <translation>justificatif</translation>
        </message>
        <message>
            <source>category</source>
            <translation>catégorie</translation>
        </message>
        <message>
            <source>library card</source>
            <translation>carte de membre</translation>
        </message>
        <message>
            <source>other member</source>
            <translation>autre membre</translation>
        </message>
        <message>
            <source>parent or guardian</source>
            <translation>parent ou tuteur</translation>
        </message>
        <message>
            <source>other file</source>
            <translation>autre fiche</translation>
        </message>
        <message>
            <source>block</source>
            <translation>blocage</translation>
        </message>
        <message>
            <source>line</source>
            <translation>ligne</translation>
        </message>
        <message>
            <source>kind of charge</source>
            <translation>type de frais</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>finalité</translation>
        </message>
        <message>
            <source>data that it gets</source>
            <translation>données reçues</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>convention</translation>
        </message>
        <message>
            <source>ground on which it gets them</source>
            <translation>fondement auquel elle les reçoit</translation>
        </message>
        <message>
            <source>day of the agreement</source>
            <translation>jour de la convention</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>name of the server</source>
            <translation>nom du serveur</translation>
        </message>
        <message>
            <source>authority</source>
            <translation>autorité</translation>
        </message>
        <message>
            <source>law</source>
            <translation>loi</translation>
        </message>
        <message>
            <source>data that were asked</source>
            <translation>données demandées</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>numéro du dossier</translation>
        </message>
        <message>
            <source>day on which it was asked</source>
            <translation>jour de la demande</translation>
        </message>
        <message>
            <source>description</source>
            <translation>description</translation>
        </message>
        <message>
            <source>kind of data</source>
            <translation>type de données</translation>
        </message>
        <message>
            <source>number of persons</source>
            <translation>nombre de personnes</translation>
        </message>
        <message>
            <source>day of the incident</source>
            <translation>jour de l'incident</translation>
        </message>
        <message>
            <source>moment it was seen</source>
            <translation>moment du constat</translation>
        </message>
        <message>
            <source>name of who was told</source>
            <translation>nom de qui est informé</translation>
        </message>
        <message>
            <source>day on which it was told</source>
            <translation>jour de la notification</translation>
        </message>
        <message>
            <source>reason to keep the images longer</source>
            <translation>motif pour garder les images plus longtemps</translation>
        </message>
        <message>
            <source>measures</source>
            <translation>mesures</translation>
        </message>
        <message>
            <source>reason not to tell</source>
            <translation>motif de ne pas notifier</translation>
        </message>
        <message>
            <source>place of the images</source>
            <translation>emplacement des images</translation>
        </message>
        <message>
            <source>This is not allowed here.</source>
            <translation>Ce n'est pas permis ici.</translation>
        </message>
        <message>
            <source>Fill in the {field}.</source>
            <translation>À remplir : {field}.</translation>
        </message>
        <message>
            <source>The {field} can't be right: {reason}.</source>
            <translation>À vérifier : {field}. Ce ne peut être juste : {reason}.</translation>
        </message>
        <message>
            <source>The {field} may only be kept with consent. Ask for it, or leave it empty.</source>
            <translation>À ne garder qu'avec consentement : {field}. Demandez-le, ou laissez vide.</translation>
        </message>
        <message>
            <source>The member has not accepted the user regulations yet.</source>
            <translation>Le membre n'a pas encore accepté le règlement.</translation>
        </message>
        <message>
            <source>Under 16, a parent or guardian has to give permission. Fill in who that is.</source>
            <translation>Avant 16 ans, un parent ou tuteur donne son autorisation. Indiquez qui.</translation>
        </message>
        <message>
            <source>This library may not keep the national number: its legal ground is not filled in.</source>
            <translation>Cette bibliothèque ne peut pas garder le numéro national : sa base légale n'est pas remplie.</translation>
        </message>
        <message>
            <source>Not identified yet: {reason}.</source>
            <translation>Pas encore identifié : {reason}.</translation>
        </message>
        <message>
            <source>This person is a member already. Open the member instead.</source>
            <translation>Cette personne est déjà membre. Ouvrez plutôt le membre.</translation>
        </message>
        <message>
            <source>No member has this card or number. Search by name, or register.</source>
            <translation>Aucun membre n'a cette carte ou ce numéro. Cherchez par nom, ou inscrivez.</translation>
        </message>
        <message>
            <source>No item has barcode {barcode}. Check the number, or add the item.</source>
            <translation>Aucun exemplaire n'a le code-barres {barcode}. Vérifiez le numéro, ou ajoutez l'exemplaire.</translation>
        </message>
        <message>
            <source>Barcode {barcode} is in use already. Take another one.</source>
            <translation>Le code-barres {barcode} est déjà utilisé. Prenez-en un autre.</translation>
        </message>
        <message>
            <source>This item is on loan to another member. Take it back first.</source>
            <translation>Cet exemplaire est prêté à un autre membre. Faites d'abord le retour.</translation>
        </message>
        <message>
            <source>This member has this item already. Nothing was changed.</source>
            <translation>Ce membre a déjà cet exemplaire. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This item was not on loan. It can go to its place.</source>
            <translation>Cet exemplaire n'était pas prêté. Il peut aller à sa place.</translation>
        </message>
        <message>
            <source>Nothing was lent: {reason}.</source>
            <translation>Rien n'a été prêté : {reason}.</translation>
        </message>
        <message>
            <source>Not renewed: {reason}.</source>
            <translation>Pas prolongé : {reason}.</translation>
        </message>
        <message>
            <source>It stays in the collection: {reason}.</source>
            <translation>Il reste dans la collection : {reason}.</translation>
        </message>
        <message>
            <source>No hold was placed: {reason}.</source>
            <translation>Pas de réservation : {reason}.</translation>
        </message>
        <message>
            <source>Not enrolled: {reason}.</source>
            <translation>Pas inscrit : {reason}.</translation>
        </message>
        <message>
            <source>This hold ended already. Nothing was changed.</source>
            <translation>Cette réservation était déjà terminée. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The slip was not printed: this computer has no printer that takes it.</source>
            <translation>Le bon n'a pas été imprimé : cet ordinateur n'a pas d'imprimante qui l'accepte.</translation>
        </message>
        <message>
            <source>Only the last act with an item can be undone, and once. Nothing was changed.</source>
            <translation>Seule la dernière opération sur un exemplaire peut être annulée, et une seule fois. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This line was taken back already. Nothing was changed.</source>
            <translation>Cette ligne est déjà contre-passée. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The membership can't end yet: {reason}.</source>
            <translation>L'inscription ne peut pas encore se terminer : {reason}.</translation>
        </message>
        <message>
            <source>This membership was renewed already. Nothing was changed.</source>
            <translation>Cette inscription est déjà renouvelée. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This card was replaced on {on}. Ask for the new card, or search by name.</source>
            <translation>Cette carte a été remplacée le {on}. Demandez la nouvelle, ou cherchez par nom.</translation>
        </message>
        <message>
            <source>Nothing was erased: {reason}.</source>
            <translation>Rien n'a été effacé : {reason}.</translation>
        </message>
        <message>
            <source>This desk has not exchanged with the central store for 35 days, so it shows no members. Bring it online, or ask a supervisor to let it go on for a week.</source>
            <translation>Ce comptoir n'a plus échangé avec le serveur central depuis 35 jours et ne montre donc aucun membre. Mettez-le en ligne, ou demandez à un responsable de le laisser continuer une semaine.</translation>
        </message>
        <message>
            <source>Nothing leaves this desk: {party} is not in the register of processors. Add who that is, with the agreement or the ground, under Privacy, Processors.</source>
            <translation>Rien ne quitte ce guichet : {party} ne figure pas au registre des sous-traitants. Ajoutez de qui il s'agit, avec la convention ou le fondement, sous Vie privée, Sous-traitants.</translation>
        </message>
        <message>
            <source>You may not do this. Ask a colleague with more rights.</source>
            <translation>Vous ne pouvez pas faire cela. Demandez à un collègue qui a plus de droits.</translation>
        </message>
        <message>
            <source>This name and passphrase do not go together. Try again.</source>
            <translation>Ce nom et cette phrase de passe ne vont pas ensemble. Réessayez.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases. Wait {wait} (minutes:seconds), then try again. A colleague can sign in meanwhile.</source>
            <translation>Trop de phrases de passe erronées. Attendez {wait} (minutes:secondes), puis réessayez. Un collègue peut se connecter entre-temps.</translation>
        </message>
        <message>
            <source>This passphrase holds once. Choose one of your own now, that nobody else knows.</source>
            <translation>Cette phrase de passe vaut une fois. Choisissez-en maintenant une à vous, que personne d'autre ne connaît.</translation>
        </message>
        <message>
            <source>Choose another passphrase: {reason}.</source>
            <translation>Choisissez une autre phrase de passe : {reason}.</translation>
        </message>
        <message>
            <source>This recovery key does not open this library. Check what was typed.</source>
            <translation>Cette clé de récupération n'ouvre pas cette bibliothèque. Vérifiez ce que vous avez tapé.</translation>
        </message>
        <message>
            <source>This is the key of sheet {typed}, and this opens with sheet {wanted}. Look for the sheet with that mark.</source>
            <translation>C'est la clé de la feuille {typed}, et ceci s'ouvre avec la feuille {wanted}. Cherchez la feuille avec cette marque.</translation>
        </message>
        <message>
            <source>There is a library on this computer already. Nothing was changed.</source>
            <translation>Il y a déjà une bibliothèque sur cet ordinateur. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>That did not work. Try again in a moment.</source>
            <translation>Cela n'a pas marché. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>There is no library on this computer yet. Set one up, or join one.</source>
            <translation>Il n'y a pas encore de bibliothèque sur cet ordinateur. Créez-en une, ou rejoignez-en une.</translation>
        </message>
        <message>
            <source>The folder for the data of this desk can't be written. Choose another one.</source>
            <translation>Le dossier des données de ce comptoir ne peut être écrit. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The file of this desk is damaged. Stop working and restore a backup.</source>
            <translation>Le fichier de ce comptoir est endommagé. Arrêtez le travail et restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>A newer version of Balie has written this file. Update this desk.</source>
            <translation>Une version plus récente de Balie a écrit ce fichier. Mettez ce comptoir à jour.</translation>
        </message>
        <message>
            <source>Another program holds the file of this desk. Close it, then try again.</source>
            <translation>Un autre programme occupe le fichier de ce comptoir. Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>The disk is full, so this was not saved. Make room, then try again.</source>
            <translation>Le disque est plein, donc ceci n'est pas enregistré. Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>The database of this computer is too old to be safe. Install Balie again.</source>
            <translation>La base de données de cet ordinateur est trop ancienne pour être sûre. Réinstallez Balie.</translation>
        </message>
        <message>
            <source>This file is not a whole backup. Nothing was restored: take another one.</source>
            <translation>Ce fichier n'est pas une sauvegarde complète. Rien n'a été restauré : prenez-en un autre.</translation>
        </message>
        <message>
            <source>The backup can't be written there. Choose another folder, or another name.</source>
            <translation>La sauvegarde ne peut pas être écrite là. Choisissez un autre dossier, ou un autre nom.</translation>
        </message>
        <message>
            <source>A key is missing on this desk. Use the recovery sheet of the library.</source>
            <translation>Une clé manque à ce comptoir. Utilisez la feuille de récupération de la bibliothèque.</translation>
        </message>
        <message>
            <source>This desk works on its own: there is no central store to exchange with.</source>
            <translation>Ce comptoir fonctionne seul : il n'y a pas de serveur central avec qui échanger.</translation>
        </message>
        <message>
            <source>No line to the central store. Go on working; all is passed on later.</source>
            <translation>Pas de liaison avec le serveur central. Continuez ; tout est transmis plus tard.</translation>
        </message>
        <message>
            <source>The central store does not accept this desk. Ask your administrator.</source>
            <translation>Le serveur central n'accepte pas ce comptoir. Demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>The central store takes no more of this desk for now. Go on working: the rest is sent later by itself. If this goes on, or nobody did that much here, tell your administrator.</source>
            <translation>Le serveur central ne prend plus rien de ce comptoir pour l'instant. Continuez : le reste est envoyé plus tard de lui-même. Si cela dure, ou si personne n'a tant travaillé ici, prévenez votre administrateur.</translation>
        </message>
        <message>
            <source>This desk's program is too old for the library. Update it. Until then it goes on exchanging, and does not show what only the newer program knows.</source>
            <translation>Le programme de ce comptoir est trop ancien pour la bibliothèque. Mettez-le à jour. D'ici là il continue d'échanger, et ne montre pas ce que seul le programme récent connaît.</translation>
        </message>
        <message>
            <source>The central store has to be prepared for this version. Ask your administrator.</source>
            <translation>Le serveur central doit être préparé pour cette version. Demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>The central store gave a wrong answer. Nothing of it was used.</source>
            <translation>Le serveur central a donné une mauvaise réponse. Rien n'en a été utilisé.</translation>
        </message>
        <message>
            <source>The mail server takes no mail of this desk: {reason}. Nothing was lost.</source>
            <translation>Le serveur de messagerie ne prend pas le courrier de ce comptoir : {reason}. Rien n'est perdu.</translation>
        </message>
        <message>
            <source>This address does not take mail.</source>
            <translation>Cette adresse n'accepte pas d'e-mail.</translation>
        </message>
        <message>
            <source>Mail that came back can't be read: {reason}. The notices can go all the same.</source>
            <translation>Le courrier revenu ne peut être lu : {reason}. Les avis peuvent partir quand même.</translation>
        </message>
        <message>
            <source>The line broke off: nobody knows whether the mail went. Ask the member.</source>
            <translation>La liaison s'est coupée : nul ne sait si l'e-mail est parti. Demandez au membre.</translation>
        </message>
        <message>
            <source>The file can't be written there. Close it where it is open, or choose another folder.</source>
            <translation>Le fichier ne peut pas être écrit là. Fermez-le où il est ouvert, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The printer did not take it. See whether it is on, and print again.</source>
            <translation>L'imprimante ne l'a pas pris. Voyez si elle est allumée, et réimprimez.</translation>
        </message>
        <message>
            <source>The National Register can't be asked yet. Not filled in: {reason}.</source>
            <translation>Le Registre national ne peut pas encore être consulté. Non rempli : {reason}.</translation>
        </message>
        <message>
            <source>The National Register can't be asked: {reason}. Ask your administrator.</source>
            <translation>Le Registre national ne peut pas être consulté : {reason}. Demandez à l'administrateur.</translation>
        </message>
        <message>
            <source>The National Register can't be asked now: {reason}. The question is noted.</source>
            <translation>Le Registre national ne peut pas être consulté maintenant : {reason}. La question est notée.</translation>
        </message>
        <message>
            <source>The National Register does not answer: {reason}. The question is noted.</source>
            <translation>Le Registre national ne répond pas : {reason}. La question est notée.</translation>
        </message>
        <message>
            <source>The National Register gave a wrong answer. Nothing of it was used.</source>
            <translation>Le Registre national a donné une réponse erronée. Rien n'en a été utilisé.</translation>
        </message>
        <message>
            <source>The card could not be read. Try again.</source>
            <translation>La carte n'a pas pu être lue. Réessayez.</translation>
        </message>
        <message>
            <source>The card reader does not work. Unplug it and plug it in again.</source>
            <translation>Le lecteur de cartes ne fonctionne pas. Débranchez-le et rebranchez-le.</translation>
        </message>
        <message>
            <source>The card service of this computer is not running. Start it, or restart.</source>
            <translation>Le service de cartes de cet ordinateur ne tourne pas. Démarrez-le, ou redémarrez.</translation>
        </message>
        <message>
            <source>No card reader found. Plug one in.</source>
            <translation>Aucun lecteur de cartes trouvé. Branchez-en un.</translation>
        </message>
        <message>
            <source>This session may not use the card reader. Work at the computer itself.</source>
            <translation>Cette session ne peut pas utiliser le lecteur de cartes. Travaillez à l'ordinateur même.</translation>
        </message>
        <message>
            <source>The card reader was unplugged. Plug it in and read the card again.</source>
            <translation>Le lecteur de cartes a été débranché. Rebranchez-le et relisez la carte.</translation>
        </message>
        <message>
            <source>This card could not be read. Take it out and try again.</source>
            <translation>Cette carte n'a pas pu être lue. Retirez-la et réessayez.</translation>
        </message>
        <message>
            <source>Put the identity card in the reader.</source>
            <translation>Mettez la carte d'identité dans le lecteur.</translation>
        </message>
        <message>
            <source>The card does not answer. Turn it over: on recent cards the chip is at the back.</source>
            <translation>La carte ne répond pas. Retournez-la : sur les cartes récentes, la puce est au dos.</translation>
        </message>
        <message>
            <source>Another program is using the card. Close it, then try again.</source>
            <translation>Un autre programme utilise la carte. Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>Another program came in between. Read the card again.</source>
            <translation>Un autre programme s'est interposé. Relisez la carte.</translation>
        </message>
        <message>
            <source>The card was taken out too early. Put it back and leave it in.</source>
            <translation>La carte a été retirée trop tôt. Remettez-la et laissez-la.</translation>
        </message>
        <message>
            <source>Reading keeps failing. Wipe the chip, then try again.</source>
            <translation>La lecture échoue toujours. Essuyez la puce, puis réessayez.</translation>
        </message>
        <message>
            <source>This identity card has not been activated yet. Use another document.</source>
            <translation>Cette carte d'identité n'est pas encore activée. Utilisez un autre document.</translation>
        </message>
        <message>
            <source>This is not a Belgian identity card.</source>
            <translation>Ce n'est pas une carte d'identité belge.</translation>
        </message>
        <message>
            <source>An identity card is not read contactless. Put it in the slot.</source>
            <translation>Une carte d'identité ne se lit pas sans contact. Mettez-la dans la fente.</translation>
        </message>
        <message>
            <source>Reading was called off.</source>
            <translation>La lecture a été interrompue.</translation>
        </message>
        <message>
            <source>The card holds something unexpected. Use the document itself.</source>
            <translation>La carte contient quelque chose d'inattendu. Utilisez le document même.</translation>
        </message>
        <message>
            <source>The program made a mistake. What you just did may not be kept: check it.</source>
            <translation>Le programme a commis une erreur. Ce que vous venez de faire n'est peut-être pas enregistré : vérifiez.</translation>
        </message>
        <message>
            <source>{where} is not written as TOML: {right}.</source>
            <translation>{where} n'est pas du TOML valable : {right}.</translation>
        </message>
        <message>
            <source>{where} can't be read: it has to be text in UTF-8 that this account may open.</source>
            <translation>{where} ne peut pas être lu : ce doit être du texte en UTF-8 que ce compte peut ouvrir.</translation>
        </message>
        <message>
            <source>{where} has to be a table.</source>
            <translation>{where} doit être une table.</translation>
        </message>
        <message>
            <source>{where} has to be a list.</source>
            <translation>{where} doit être une liste.</translation>
        </message>
        <message>
            <source>{where} has to be a text, between quotes.</source>
            <translation>{where} doit être un texte, entre guillemets.</translation>
        </message>
        <message>
            <source>{where} has to be a whole number.</source>
            <translation>{where} doit être un nombre entier.</translation>
        </message>
        <message>
            <source>{where} has to be true or false.</source>
            <translation>{where} doit être true ou false.</translation>
        </message>
        <message>
            <source>{where} is missing.</source>
            <translation>{where} manque.</translation>
        </message>
        <message>
            <source>{where} is no setting. There are: {right}.</source>
            <translation>{where} n'est pas un réglage. Il y a : {right}.</translation>
        </message>
        <message>
            <source>{where} has to be one of: {right}.</source>
            <translation>{where} doit être l'un de : {right}.</translation>
        </message>
        <message>
            <source>{where} has to be in {right}.</source>
            <translation>{where} doit être dans {right}.</translation>
        </message>
        <message>
            <source>{where} is too long: {right} letters at most.</source>
            <translation>{where} est trop long : {right} caractères au plus.</translation>
        </message>
        <message>
            <source>{where} has to begin with {right}.</source>
            <translation>{where} doit commencer par {right}.</translation>
        </message>
    </context>
    <context>
        <name>newsletter</name>
        <message>
            <source>Who signed up on the website</source>
            <translation>Qui s'est inscrit sur le site</translation>
        </message>
        <message>
            <source>Who left the newsletter</source>
            <translation>Qui a quitté la lettre d'information</translation>
        </message>
        <message>
            <source>Everything that is kept of this address</source>
            <translation>Tout ce qui est conservé de cette adresse</translation>
        </message>
        <message>
            <source>The list for the mailing service</source>
            <translation>La liste pour le service d'envoi</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Lettre d'information</translation>
        </message>
        <message>
            <source>Written. It names a person and is not encrypted there: hand it over.</source>
            <translation>C'est écrit. Le fichier nomme une personne et n'y est pas chiffré : remettez-le.</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) written. They are not encrypted there: delete the file once {party} has it.</source>
            <translation>
                <numerusform>%n adresse écrite. Elle n'y est pas chiffrée : supprimez le fichier dès que {party} l'a.</numerusform>
                <numerusform>%n adresses écrites. Elles n'y sont pas chiffrées : supprimez le fichier dès que {party} l'a.</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed up for the newsletter.</source>
            <translation>Inscrit à la lettre d'information.</translation>
        </message>
        <message>
            <source>Signed off: the address is wiped, at every desk.</source>
            <translation>Désinscrit : l'adresse est effacée, à chaque guichet.</translation>
        </message>
        <message>
            <source>Done: {done}. Refused: {refused}.</source>
            <translation>Fait : {done}. Refusé : {refused}.</translation>
        </message>
        <message>
            <source>The draft is kept.</source>
            <translation>Le brouillon est gardé.</translation>
        </message>
        <message>
            <source>It goes, a few at a time, while you work.</source>
            <translation>Elle part, quelques-unes à la fois, pendant que vous travaillez.</translation>
        </message>
        <message>
            <source>Paused. Go on whenever you like.</source>
            <translation>En pause. Continuez quand vous voulez.</translation>
        </message>
        <message>
            <source>The draft is gone.</source>
            <translation>Le brouillon a disparu.</translation>
        </message>
        <message>
            <source>The trial copy went. Look at it first.</source>
            <translation>L'essai est parti. Regardez-le d'abord.</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>au guichet</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>sur papier</translation>
        </message>
        <message>
            <source>on the website</source>
            <translation>sur le site</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message numerus="yes">
            <source>failed %n time(s)</source>
            <translation>
                <numerusform>%n échec</numerusform>
                <numerusform>%n échecs</numerusform>
            </translation>
        </message>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>en route</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n envoyé</numerusform>
                <numerusform>%n envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not arrive</source>
            <translation>
                <numerusform>%n non arrivé</numerusform>
                <numerusform>%n non arrivés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broke off</source>
            <translation>
                <numerusform>%n interrompu</numerusform>
                <numerusform>%n interrompus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) still to go</source>
            <translation>
                <numerusform>encore %n lecteur</numerusform>
                <numerusform>encore %n lecteurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: {left}.</source>
            <translation>En pause : {left}.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>environ %n minute</numerusform>
                <numerusform>environ %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>On its way: {left}, {time}.</source>
            <translation>En route : {left}, {time}.</translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n lecteur</numerusform>
                <numerusform>%n lecteurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Send it to {to}, in {time}? What went can't be called back.</source>
            <translation>Envoyer à {to}, en {time} ? Ce qui est parti ne revient pas.</translation>
        </message>
        <message>
            <source>The list was not handed over yet.</source>
            <translation>La liste n'a pas encore été remise.</translation>
        </message>
        <message numerus="yes">
            <source>Last handed over on {day} to {party}, with %n address(es). Hand it over again before each issue: who left since is not on it.</source>
            <translation>
                <numerusform>Remise la dernière fois le {day} à {party}, avec %n adresse. Remettez-la avant chaque numéro : les désinscrits n'y sont plus.</numerusform>
                <numerusform>Remise la dernière fois le {day} à {party}, avec %n adresses. Remettez-la avant chaque numéro : les désinscrits n'y sont plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row {number}</source>
            <translation>Ligne {number}</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>The letters are for {who}. They name members and are not encrypted there: delete the file once they are printed.</source>
            <translation>Les lettres sont pour {who}. Elles nomment des membres et n'y sont pas chiffrées : supprimez le fichier dès qu'elles sont imprimées.</translation>
        </message>
        <message>
            <source>This notice does not go.</source>
            <translation>Cet avis ne part pas.</translation>
        </message>
        <message>
            <source>It is noted that you asked for an address.</source>
            <translation>Il est noté que vous avez demandé une adresse.</translation>
        </message>
        <message>
            <source>The password is kept.</source>
            <translation>Le mot de passe est gardé.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) printed.</source>
            <translation>
                <numerusform>%n lettre imprimée.</numerusform>
                <numerusform>%n lettres imprimées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The letters stay in the list.</source>
            <translation>Les lettres restent dans la liste.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) came back: they go as letters.</source>
            <translation>
                <numerusform>%n e-mail est revenu : il part comme lettre.</numerusform>
                <numerusform>%n e-mails sont revenus : ils partent comme lettres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Bientôt à rendre</translation>
        </message>
        <message>
            <source>Reminder {n}</source>
            <translation>Rappel {n}</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Reservation ready</source>
            <translation>Réservation prête</translation>
        </message>
        <message>
            <source>Activity soon</source>
            <translation>Activité proche</translation>
        </message>
        <message>
            <source>Place in an activity</source>
            <translation>Place dans une activité</translation>
        </message>
        <message>
            <source>Activity changed</source>
            <translation>Activité modifiée</translation>
        </message>
        <message>
            <source>Activity cancelled</source>
            <translation>Activité annulée</translation>
        </message>
        <message>
            <source>Membership ending</source>
            <translation>Fin d'inscription proche</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>par e-mail</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>par lettre</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n exemplaire</numerusform>
                <numerusform>%n exemplaires</numerusform>
            </translation>
        </message>
        <message>
            <source>by letter: mail does not arrive</source>
            <translation>par lettre : e-mail refusé</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>revenu</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>refusé par le serveur</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>demandé le {day}</translation>
        </message>
        <message>
            <source>Another desk is sending now. Look again later.</source>
            <translation>Un autre comptoir envoie en ce moment. Revenez plus tard.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) sent.</source>
            <translation>
                <numerusform>%n e-mail envoyé.</numerusform>
                <numerusform>%n e-mails envoyés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) do not take mail.</source>
            <translation>
                <numerusform>%n adresse n'accepte pas d'e-mail.</numerusform>
                <numerusform>%n adresses n'acceptent pas d'e-mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n mail(s) nobody knows whether they went.</source>
            <translation>
                <numerusform>De %n e-mail, nul ne sait s'il est parti.</numerusform>
                <numerusform>De %n e-mails, nul ne sait s'ils sont partis.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server takes no more now; the rest goes next time.</source>
            <translation>Le serveur de messagerie ne prend plus rien ; le reste part la prochaine fois.</translation>
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message>
            <source>The PDF is written.</source>
            <translation>Le PDF est rédigé.</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>The report of the self-check is written.</source>
            <translation>Le rapport de l'autocontrôle est rédigé.</translation>
        </message>
        <message>
            <source>served at the counter</source>
            <translation>a servi au comptoir</translation>
        </message>
        <message>
            <source>opened the file</source>
            <translation>a ouvert la fiche</translation>
        </message>
        <message>
            <source>saw the national number</source>
            <translation>a vu le numéro national</translation>
        </message>
        <message>
            <source>gathered all data, as the member asked</source>
            <translation>a réuni toutes les données, à la demande du membre</translation>
        </message>
        <message>
            <source>put data right</source>
            <translation>a rectifié des données</translation>
        </message>
        <message>
            <source>noted a consent</source>
            <translation>a noté un consentement</translation>
        </message>
        <message>
            <source>noted that the regulations were accepted</source>
            <translation>a noté que le règlement est accepté</translation>
        </message>
        <message>
            <source>noted a proof</source>
            <translation>a noté un justificatif</translation>
        </message>
        <message>
            <source>changed the membership</source>
            <translation>a modifié l'inscription</translation>
        </message>
        <message>
            <source>gave another card</source>
            <translation>a donné une autre carte</translation>
        </message>
        <message>
            <source>asked for another mail address</source>
            <translation>a demandé une autre adresse électronique</translation>
        </message>
        <message>
            <source>changed the category</source>
            <translation>a changé la catégorie</translation>
        </message>
        <message>
            <source>changed the household</source>
            <translation>a changé le ménage</translation>
        </message>
        <message>
            <source>changed the parent or guardian</source>
            <translation>a changé le parent ou tuteur</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>a bloqué</translation>
        </message>
        <message>
            <source>lifted a block</source>
            <translation>a levé un blocage</translation>
        </message>
        <message>
            <source>limited a use, as the member asked</source>
            <translation>a limité une utilisation, à la demande du membre</translation>
        </message>
        <message>
            <source>asked the National Register, as the member wished</source>
            <translation>a consulté le Registre national, comme le membre le voulait</translation>
        </message>
        <message>
            <source>asked the National Register: post came back</source>
            <translation>a consulté le Registre national : du courrier est revenu</translation>
        </message>
        <message>
            <source>asked the National Register: data in doubt</source>
            <translation>a consulté le Registre national : données douteuses</translation>
        </message>
        <message>
            <source>same surname</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>same street</source>
            <translation>même rue</translation>
        </message>
        <message>
            <source>many files</source>
            <translation>beaucoup de fiches</translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members with the same surname, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>Le {day}, {staff} a consulté %n fiche d'un membre du même nom, et rien n'a été fait pour lui au comptoir ce jour-là.</numerusform>
                <numerusform>Le {day}, {staff} a consulté %n fiches de membres du même nom, et rien n'a été fait pour eux au comptoir ce jour-là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members in a street where somebody with the same surname lives, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>Le {day}, {staff} a consulté %n fiche d'un membre d'une rue où habite quelqu'un du même nom, et rien n'a été fait pour lui au comptoir ce jour-là.</numerusform>
                <numerusform>Le {day}, {staff} a consulté %n fiches de membres d'une rue où habite quelqu'un du même nom, et rien n'a été fait pour eux au comptoir ce jour-là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) for which nothing was done at the desk that day.</source>
            <translation>
                <numerusform>Le {day}, {staff} a consulté %n fiche pour laquelle rien n'a été fait au comptoir ce jour-là.</numerusform>
                <numerusform>Le {day}, {staff} a consulté %n fiches pour lesquelles rien n'a été fait au comptoir ce jour-là.</numerusform>
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
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>The record of processing activities is written.</source>
            <translation>Le registre des activités de traitement est écrit.</translation>
        </message>
        <message>
            <source>This file is kept until {day}.</source>
            <translation>Cette fiche est gardée jusqu'au {day}.</translation>
        </message>
        <message>
            <source>The legal hold is lifted.</source>
            <translation>La conservation légale est levée.</translation>
        </message>
        <message>
            <source>waits for {what}</source>
            <translation>attend {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n exemplaire à la maison</numerusform>
                <numerusform>%n exemplaires à la maison</numerusform>
            </translation>
        </message>
        <message>
            <source>{sum} to pay</source>
            <translation>{sum} à payer</translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n réservation</numerusform>
                <numerusform>%n réservations</numerusform>
            </translation>
        </message>
        <message>
            <source>a legal hold until {day}</source>
            <translation>une conservation légale jusqu'au {day}</translation>
        </message>
        <message>
            <source>legal hold</source>
            <translation>conservation légale</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>attend</translation>
        </message>
        <message>
            <source>their time was over</source>
            <translation>leur délai était passé</translation>
        </message>
        <message>
            <source>asked for by the member</source>
            <translation>demandé par le membre</translation>
        </message>
        <message>
            <source>took part in what was over</source>
            <translation>participaient à ce qui était terminé</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Member until {day}</source>
            <translation>Membre jusqu'au {day}</translation>
        </message>
        <message>
            <source>Ended {day}</source>
            <translation>Terminée le {day}</translation>
        </message>
        <message>
            <source>last item back {day}</source>
            <translation>dernier exemplaire rendu le {day}</translation>
        </message>
        <message>
            <source>last cost settled {day}</source>
            <translation>derniers frais réglés le {day}</translation>
        </message>
        <message>
            <source>its time was over on {day}: deleted with the work of the day</source>
            <translation>son délai est passé le {day} : effacé avec le travail du jour</translation>
        </message>
        <message>
            <source>to be deleted on {day} at the earliest</source>
            <translation>à effacer le {day} au plus tôt</translation>
        </message>
        <message>
            <source>to be deleted on {day}</source>
            <translation>à effacer le {day}</translation>
        </message>
        <message>
            <source>The version is published.</source>
            <translation>La version est publiée.</translation>
        </message>
    </context>
    <context>
        <name>readers</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>waits for a card</source>
            <translation>attend une carte</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>not tried yet</source>
            <translation>pas encore essayé</translation>
        </message>
        <message>
            <source>No card is being read.</source>
            <translation>Aucune carte n'est en cours de lecture.</translation>
        </message>
        <message>
            <source>Card reader</source>
            <translation>Lecteur de cartes</translation>
        </message>
        <message>
            <source>Stop reading the card</source>
            <translation>Arrêter la lecture de la carte</translation>
        </message>
        <message>
            <source>The card service runs</source>
            <translation>Le service de cartes tourne</translation>
        </message>
        <message>
            <source>There is a reader for identity cards</source>
            <translation>Il y a un lecteur pour cartes d'identité</translation>
        </message>
        <message>
            <source>There is a card, and it answers</source>
            <translation>Il y a une carte, et elle répond</translation>
        </message>
        <message>
            <source>It is a Belgian identity card</source>
            <translation>C'est une carte d'identité belge</translation>
        </message>
        <message>
            <source>It can be read</source>
            <translation>Elle peut être lue</translation>
        </message>
        <message>
            <source>The card service is not installed. Install the packages pcscd and libccid, then plug the reader in again.</source>
            <translation>Le service de cartes n'est pas installé. Installez les paquets pcscd et libccid, puis rebranchez le lecteur.</translation>
        </message>
        <message>
            <source>The card service of the computer is not running. Plug the reader in again; if that does not help, start the service (pcscd on Linux, Smart Card on Windows) or restart the computer.</source>
            <translation>Le service de cartes de l'ordinateur ne tourne pas. Rebranchez le lecteur ; si cela n'aide pas, démarrez le service (pcscd sous Linux, Carte à puce sous Windows) ou redémarrez l'ordinateur.</translation>
        </message>
        <message>
            <source>This session may not use the reader. Sign in at the computer itself, or let the administrator allow it (polkit rules org.debian.pcsc-lite).</source>
            <translation>Cette session ne peut pas utiliser le lecteur. Connectez-vous à l'ordinateur même, ou faites-le permettre par l'administrateur (règles polkit org.debian.pcsc-lite).</translation>
        </message>
        <message>
            <source>You work on this computer from elsewhere, and the readers are where you sit. Work at the computer itself, or share smart cards in the remote connection.</source>
            <translation>Vous travaillez sur cet ordinateur à distance, et les lecteurs sont là où vous êtes. Travaillez à l'ordinateur même, ou partagez les cartes à puce dans la connexion à distance.</translation>
        </message>
        <message>
            <source>No card reader was found. Plug one in; if one is, try another USB socket.</source>
            <translation>Aucun lecteur de cartes trouvé. Branchez-en un ; s'il l'est, essayez une autre prise USB.</translation>
        </message>
        <message>
            <source>A card reader is plugged in, but there is no driver for it. Install the package libccid, or the driver of its maker.</source>
            <translation>Un lecteur de cartes est branché, mais sans pilote. Installez le paquet libccid, ou le pilote de son fabricant.</translation>
        </message>
        <message>
            <source>The only reader is the one of Windows Hello, which reads no cards. Plug in a card reader.</source>
            <translation>Le seul lecteur est celui de Windows Hello, qui ne lit pas de cartes. Branchez un lecteur de cartes.</translation>
        </message>
        <message>
            <source>The only reader is a contactless one, and an identity card must go into a slot. Plug in a reader with a slot.</source>
            <translation>Le seul lecteur est sans contact, et une carte d'identité doit aller dans une fente. Branchez un lecteur à fente.</translation>
        </message>
        <message>
            <source>The reader stopped working. Unplug it and plug it in again.</source>
            <translation>Le lecteur ne fonctionne plus. Débranchez-le et rebranchez-le.</translation>
        </message>
        <message>
            <source>Ready. Put an identity card in the reader.</source>
            <translation>Prêt. Mettez une carte d'identité dans le lecteur.</translation>
        </message>
        <message>
            <source>The card does not answer. Turn it over: on cards since 2020 the chip is at the back. If it still does not, wipe the chip.</source>
            <translation>La carte ne répond pas. Retournez-la : sur les cartes depuis 2020, la puce est au dos. Si cela n'aide pas, essuyez la puce.</translation>
        </message>
        <message>
            <source>Another program is using the card. Close the eID viewer or the page where somebody signs, then try again.</source>
            <translation>Un autre programme utilise la carte. Fermez la visionneuse eID ou la page où quelqu'un signe, puis réessayez.</translation>
        </message>
        <message>
            <source>The card lies on a contactless reader. Put it into the slot.</source>
            <translation>La carte est sur un lecteur sans contact. Mettez-la dans la fente.</translation>
        </message>
        <message>
            <source>The card in the reader is not a Belgian identity card.</source>
            <translation>La carte dans le lecteur n'est pas une carte d'identité belge.</translation>
        </message>
        <message>
            <source>This identity card has not been activated by its holder yet.</source>
            <translation>Cette carte d'identité n'est pas encore activée par son titulaire.</translation>
        </message>
        <message>
            <source>The card could not be read. Take it out, wipe the chip and try again; if other cards fail too, try another reader.</source>
            <translation>La carte n'a pas pu être lue. Retirez-la, essuyez la puce et réessayez ; si d'autres cartes échouent aussi, essayez un autre lecteur.</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Tout fonctionne.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>ne répond pas</translation>
        </message>
        <message>
            <source>card</source>
            <translation>carte</translation>
        </message>
    </context>
    <context>
        <name>registration</name>
        <message>
            <source>identity card, looked at</source>
            <translation>carte d'identité, regardée</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>passeport</translation>
        </message>
        <message>
            <source>residence permit</source>
            <translation>titre de séjour</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>encore rien</translation>
        </message>
        <message>
            <source>from the card, checking</source>
            <translation>vérification en cours</translation>
        </message>
        <message>
            <source>from the card, valid</source>
            <translation>de la carte, valable</translation>
        </message>
        <message>
            <source>from the card, unchecked</source>
            <translation>de la carte, non vérifié</translation>
        </message>
        <message>
            <source>from the card, issuer unknown</source>
            <translation>de la carte, émetteur inconnu</translation>
        </message>
        <message>
            <source>from the card, invalid</source>
            <translation>de la carte, non valable</translation>
        </message>
        <message>
            <source>from a test card</source>
            <translation>d'une carte de test</translation>
        </message>
        <message>
            <source>from the document</source>
            <translation>du document</translation>
        </message>
        <message>
            <source>from the form</source>
            <translation>du formulaire</translation>
        </message>
        <message>
            <source>by the desk</source>
            <translation>par le comptoir</translation>
        </message>
        <message>
            <source>The card expired on {day}. Its data can be used, but ask for a valid document.</source>
            <translation>La carte a expiré le {day}. Ses données sont utilisables, mais demandez un document valable.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Without a card</source>
            <translation>Sans carte</translation>
        </message>
        <message>
            <source>Copy the data from a valid document or from the form.</source>
            <translation>Copiez les données d'un document valable ou du formulaire.</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>The signature is being checked. Leave the card in.</source>
            <translation>La signature est en cours de vérification. Laissez la carte en place.</translation>
        </message>
        <message>
            <source>Genuine</source>
            <translation>Authentique</translation>
        </message>
        <message>
            <source>The signature of the National Register is valid.</source>
            <translation>La signature du Registre national est valable.</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifiée</translation>
        </message>
        <message>
            <source>The signature could not be checked. Look at the card.</source>
            <translation>La signature n'a pas pu être vérifiée. Regardez la carte.</translation>
        </message>
        <message>
            <source>Issuer unknown</source>
            <translation>Émetteur inconnu</translation>
        </message>
        <message>
            <source>Balie does not know the authority on this card. Look at the card.</source>
            <translation>Balie ne connaît pas l'émetteur de cette carte. Regardez la carte.</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Non confirmée</translation>
        </message>
        <message>
            <source>The data do not fit their signature. The card does not identify this person: ask for another document.</source>
            <translation>Les données ne concordent pas avec leur signature. La carte n'identifie pas cette personne : demandez un autre document.</translation>
        </message>
        <message>
            <source>Test card</source>
            <translation>Carte de test</translation>
        </message>
        <message>
            <source>A test card (SPECIMEN): it names nobody real.</source>
            <translation>Une carte de test (SPECIMEN) : elle ne nomme personne de réel.</translation>
        </message>
        <message>
            <source>The national number on the card does not check out and was left out. Type it from the card, or say why there is none.</source>
            <translation>Le numéro national de la carte n'est pas correct et a été omis. Tapez-le d'après la carte, ou dites pourquoi il n'y en a pas.</translation>
        </message>
        <message>
            <source>The card does not give a birth date. Ask for a document.</source>
            <translation>La carte ne donne pas de date de naissance. Demandez un document.</translation>
        </message>
        <message>
            <source>The birth date is incomplete on the card.</source>
            <translation>La date de naissance est incomplète sur la carte.</translation>
        </message>
        <message>
            <source>The card does not give an address. Ask for it.</source>
            <translation>La carte ne donne pas d'adresse. Demandez-la.</translation>
        </message>
    </context>
    <context>
        <name>requests</name>
        <message>
            <source>No lending</source>
            <translation>Pas de prêt</translation>
        </message>
        <message>
            <source>No notices</source>
            <translation>Pas d'avis</translation>
        </message>
        <message>
            <source>No statistics</source>
            <translation>Pas de statistiques</translation>
        </message>
        <message>
            <source>Nothing new is lent, renewed or reserved. What is at home can come back.</source>
            <translation>Plus rien n'est prêté, prolongé ni réservé. Ce qui est chez le membre peut revenir.</translation>
        </message>
        <message>
            <source>Nothing is written to the member, reminders included.</source>
            <translation>Plus rien n'est écrit au membre, pas même un rappel.</translation>
        </message>
        <message>
            <source>No word before a due date or of what lies ready. Reminders and bills still go.</source>
            <translation>Aucun avis avant une échéance ni de ce qui est prêt. Les rappels et factures partent encore.</translation>
        </message>
        <message>
            <source>Not counted; the gender is deleted and not asked again.</source>
            <translation>Pas compté ; le genre est effacé et n'est plus demandé.</translation>
        </message>
        <message>
            <source>Requests about data</source>
            <translation>Demandes sur les données</translation>
        </message>
        <message>
            <source>The request is taken in.</source>
            <translation>La demande est enregistrée.</translation>
        </message>
        <message>
            <source>It is noted who asks.</source>
            <translation>L'identité du demandeur est notée.</translation>
        </message>
        <message>
            <source>The report is made. It is not encrypted there: hand it over, then delete it.</source>
            <translation>Le relevé est fait. Il n'y est pas chiffré : remettez-le, puis supprimez-le.</translation>
        </message>
        <message>
            <source>The member is erased, and the request with them.</source>
            <translation>Le membre est effacé, et la demande avec lui.</translation>
        </message>
        <message>
            <source>This is kept to from now on, at every desk.</source>
            <translation>Chaque comptoir s'y tient désormais.</translation>
        </message>
        <message>
            <source>The file says what the card says.</source>
            <translation>La fiche dit maintenant ce que dit la carte.</translation>
        </message>
        <message>
            <source>The request is answered.</source>
            <translation>La demande a reçu sa réponse.</translation>
        </message>
        <message>
            <source>Refused; the letter is made. Print it and send it.</source>
            <translation>Refusée ; la lettre est faite. Imprimez-la et envoyez-la.</translation>
        </message>
        <message>
            <source>See what is kept</source>
            <translation>Voir ce qui est conservé</translation>
        </message>
        <message>
            <source>Take the data along</source>
            <translation>Emporter les données</translation>
        </message>
        <message>
            <source>Put the data right</source>
            <translation>Rectifier les données</translation>
        </message>
        <message>
            <source>Erase the data</source>
            <translation>Effacer les données</translation>
        </message>
        <message>
            <source>Object to a use</source>
            <translation>S'opposer à un usage</translation>
        </message>
        <message>
            <source>Restrict the use</source>
            <translation>Limiter l'usage</translation>
        </message>
        <message>
            <source>Identity card read</source>
            <translation>Carte d'identité lue</translation>
        </message>
        <message>
            <source>Identity document seen</source>
            <translation>Document d'identité vu</translation>
        </message>
        <message>
            <source>Document of the parent or guardian seen</source>
            <translation>Document du parent ou tuteur vu</translation>
        </message>
        <message>
            <source>not identified yet</source>
            <translation>pas encore identifié</translation>
        </message>
        <message>
            <source>too late since {day}</source>
            <translation>échu le {day}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>pour le {day}</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>Rules of lending</source>
            <translation>Règles de prêt</translation>
        </message>
        <message>
            <source>Categories and types of items</source>
            <translation>Catégories et types de documents</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>“{rule}” is set.</source>
            <translation>« {rule} » est défini.</translation>
        </message>
        <message>
            <source>The row is taken away; the next one answers.</source>
            <translation>La ligne est enlevée ; la suivante s'applique.</translation>
        </message>
        <message>
            <source>It stands in the calendar.</source>
            <translation>C'est dans le calendrier.</translation>
        </message>
        <message>
            <source>The opening hours are set.</source>
            <translation>Les heures d'ouverture sont fixées.</translation>
        </message>
        <message numerus="yes">
            <source>%n public holiday(s) stand in the calendar.</source>
            <translation>
                <numerusform>%n jour férié est dans le calendrier.</numerusform>
                <numerusform>%n jours fériés sont dans le calendrier.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{entry}” is out of the calendar.</source>
            <translation>« {entry} » n'est plus dans le calendrier.</translation>
        </message>
        <message>
            <source>May be lent</source>
            <translation>Peut être prêté</translation>
        </message>
        <message>
            <source>Loan period in days</source>
            <translation>Durée du prêt en jours</translation>
        </message>
        <message>
            <source>Due date on a closing day</source>
            <translation>Retour prévu un jour fermé</translation>
        </message>
        <message>
            <source>Due not after the membership ends</source>
            <translation>Retour au plus tard à la fin de l'inscription</translation>
        </message>
        <message>
            <source>Goes back to its own branch</source>
            <translation>Retourne à sa propre implantation</translation>
        </message>
        <message>
            <source>Whose branch's rules hold</source>
            <translation>Implantation dont les règles valent</translation>
        </message>
        <message>
            <source>Most items at home</source>
            <translation>Maximum d'exemplaires à la maison</translation>
        </message>
        <message>
            <source>Most items of this type at home</source>
            <translation>Maximum de ce type à la maison</translation>
        </message>
        <message>
            <source>Of the children's collection</source>
            <translation>De la collection jeunesse</translation>
        </message>
        <message>
            <source>Borrows from the children's collection only</source>
            <translation>N'emprunte que dans la collection jeunesse</translation>
        </message>
        <message>
            <source>From age</source>
            <translation>À partir de l'âge de</translation>
        </message>
        <message>
            <source>Renewals</source>
            <translation>Prolongations</translation>
        </message>
        <message>
            <source>Days that a renewal adds</source>
            <translation>Jours ajoutés par une prolongation</translation>
        </message>
        <message>
            <source>Renew while others wait</source>
            <translation>Prolonger quand d'autres attendent</translation>
        </message>
        <message>
            <source>Renew when overdue</source>
            <translation>Prolonger en cas de retard</translation>
        </message>
        <message>
            <source>May be reserved</source>
            <translation>Peut être réservé</translation>
        </message>
        <message>
            <source>Reserve while a copy is in</source>
            <translation>Réserver quand un exemplaire est disponible</translation>
        </message>
        <message>
            <source>Fee for a reservation</source>
            <translation>Frais de réservation</translation>
        </message>
        <message>
            <source>Most reservations</source>
            <translation>Maximum de réservations</translation>
        </message>
        <message>
            <source>Open days on the pick-up shelf</source>
            <translation>Jours d'ouverture sur l'étagère</translation>
        </message>
        <message>
            <source>Days that a reservation waits at most</source>
            <translation>Attente maximale d'une réservation, en jours</translation>
        </message>
        <message>
            <source>When a reservation is charged</source>
            <translation>Quand la réservation est facturée</translation>
        </message>
        <message>
            <source>Days on the way before it counts as lost</source>
            <translation>Jours en route avant de compter comme perdu</translation>
        </message>
        <message>
            <source>Hours that fetching a copy counts</source>
            <translation>Heures que vaut la recherche d'un exemplaire</translation>
        </message>
        <message>
            <source>Days that a copy not found is left alone</source>
            <translation>Jours de répit d'un exemplaire introuvable</translation>
        </message>
        <message>
            <source>How fines are counted</source>
            <translation>Calcul des amendes</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Amende</translation>
        </message>
        <message>
            <source>For each so many days</source>
            <translation>Par tranche de jours</translation>
        </message>
        <message>
            <source>Days of grace</source>
            <translation>Jours de grâce</translation>
        </message>
        <message>
            <source>Fine on closing days</source>
            <translation>Amende les jours de fermeture</translation>
        </message>
        <message>
            <source>Highest fine for one item</source>
            <translation>Amende maximale par exemplaire</translation>
        </message>
        <message>
            <source>No higher than the price</source>
            <translation>Pas plus que le prix</translation>
        </message>
        <message>
            <source>Highest sum of fines of a member</source>
            <translation>Somme maximale d'amendes d'un membre</translation>
        </message>
        <message>
            <source>Pays no fines</source>
            <translation>Ne paie pas d'amende</translation>
        </message>
        <message>
            <source>Fine by steps</source>
            <translation>Amende par paliers</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Debt above which nothing is lent</source>
            <translation>Dette au-delà de laquelle rien n'est prêté</translation>
        </message>
        <message>
            <source>Days overdue after which nothing is lent</source>
            <translation>Jours de retard après lesquels rien n'est prêté</translation>
        </message>
        <message>
            <source>Nothing lent while the fee is unpaid</source>
            <translation>Rien prêter tant que la cotisation est impayée</translation>
        </message>
        <message>
            <source>Days that an unpaid fee is only told</source>
            <translation>Jours où une cotisation impayée est juste signalée</translation>
        </message>
        <message>
            <source>Hours after which a debt asks instead of stops</source>
            <translation>Heures après lesquelles une dette demande au lieu d'arrêter</translation>
        </message>
        <message>
            <source>Days overdue after which it counts as lost</source>
            <translation>Jours de retard avant de compter comme perdu</translation>
        </message>
        <message>
            <source>Handling of a lost item</source>
            <translation>Frais de dossier d'un exemplaire perdu</translation>
        </message>
        <message>
            <source>Price of a lost item without a price</source>
            <translation>Prix d'un exemplaire perdu sans prix</translation>
        </message>
        <message>
            <source>Give back what a lost item cost once it is found</source>
            <translation>Rendre le coût d'un exemplaire perdu une fois retrouvé</translation>
        </message>
        <message>
            <source>Fee for a new card</source>
            <translation>Frais pour une nouvelle carte</translation>
        </message>
        <message>
            <source>Fee for an inter-library loan</source>
            <translation>Frais d'un prêt interbibliothèques</translation>
        </message>
        <message>
            <source>Membership fee</source>
            <translation>Cotisation</translation>
        </message>
        <message>
            <source>Months of a membership</source>
            <translation>Mois d'une inscription</translation>
        </message>
        <message>
            <source>Fixed last day of the year</source>
            <translation>Dernier jour fixe de l'année</translation>
        </message>
        <message>
            <source>Days late that a renewal keeps the old date</source>
            <translation>Jours de retard où le renouvellement garde l'ancienne date</translation>
        </message>
        <message>
            <source>Days before the end that a member is told</source>
            <translation>Jours avant la fin où le membre est averti</translation>
        </message>
        <message>
            <source>Months that a former member is kept</source>
            <translation>Mois de conservation d'un ancien membre</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Réservations</translation>
        </message>
        <message>
            <source>Fines</source>
            <translation>Amendes</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocages</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Frais</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Inscription</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>in the library only</source>
            <translation>uniquement sur place</translation>
        </message>
        <message>
            <source>the next open day</source>
            <translation>le jour ouvert suivant</translation>
        </message>
        <message>
            <source>stays on that day</source>
            <translation>reste ce jour-là</translation>
        </message>
        <message>
            <source>the open day before</source>
            <translation>le jour ouvert précédent</translation>
        </message>
        <message>
            <source>of the desk</source>
            <translation>du comptoir</translation>
        </message>
        <message>
            <source>of the item</source>
            <translation>de l'exemplaire</translation>
        </message>
        <message>
            <source>of the member</source>
            <translation>du membre</translation>
        </message>
        <message>
            <source>when it is ready</source>
            <translation>quand elle est prête</translation>
        </message>
        <message>
            <source>when it is placed</source>
            <translation>au moment de réserver</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>by days</source>
            <translation>par jour</translation>
        </message>
        <message>
            <source>by steps</source>
            <translation>par paliers</translation>
        </message>
        <message>
            <source>no fines</source>
            <translation>pas d'amendes</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Heures d'ouverture</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Open after all</source>
            <translation>Ouvert malgré tout</translation>
        </message>
        <message>
            <source>Closed unexpectedly</source>
            <translation>Fermé à l'improviste</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>set by the library</source>
            <translation>défini par la bibliothèque</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habituel</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>enlevé</translation>
        </message>
        <message>
            <source>every branch</source>
            <translation>toutes les implantations</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>chaque année</translation>
        </message>
        <message>
            <source>from {day} on</source>
            <translation>à partir du {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n open day(s) a week</source>
            <translation>
                <numerusform>%n jour d'ouverture par semaine</numerusform>
                <numerusform>%n jours d'ouverture par semaine</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>setup</name>
        <message>
            <source>A supervisor ended this session. Sign in again.</source>
            <translation>Un responsable a terminé cette session. Connectez-vous à nouveau.</translation>
        </message>
        <message>
            <source>This account was closed. All you did is kept.</source>
            <translation>Ce compte a été fermé. Tout ce que vous avez fait est gardé.</translation>
        </message>
        <message>
            <source>Your role was changed. Sign in again.</source>
            <translation>Votre rôle a changé. Connectez-vous à nouveau.</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>À remplir.</translation>
        </message>
        <message>
            <source>This is no date. Write day/month/year.</source>
            <translation>Ce n'est pas une date. Écrivez jour/mois/année.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>Les deux phrases de passe sont différentes.</translation>
        </message>
        <message>
            <source>Printer: {name}. Print a test page to be sure.</source>
            <translation>Imprimante : {name}. Imprimez une page de test pour être sûr.</translation>
        </message>
        <message>
            <source>Balie: this printer works.</source>
            <translation>Balie : cette imprimante fonctionne.</translation>
        </message>
        <message>
            <source>A page was sent to {name}.</source>
            <translation>Une page a été envoyée à {name}.</translation>
        </message>
        <message>
            <source>The reader does not answer. Look again from the menu.</source>
            <translation>Le lecteur ne répond pas. Vérifiez plus tard par le menu.</translation>
        </message>
        <message>
            <source>This computer has no printer yet. Receipts can wait.</source>
            <translation>Cet ordinateur n'a pas encore d'imprimante. Les reçus peuvent attendre.</translation>
        </message>
        <message>
            <source>Nobody is signed in here: this scan did nothing.</source>
            <translation>Personne n'est connecté ici : ce scan n'a rien fait.</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>There is a new recovery sheet. Print it now.</source>
            <translation>Il y a une nouvelle feuille de récupération. Imprimez-la maintenant.</translation>
        </message>
        <message>
            <source>New recovery sheet</source>
            <translation>Nouvelle feuille de récupération</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>Done, and every desk will hear it.</source>
            <translation>C'est fait, et chaque comptoir l'apprendra.</translation>
        </message>
        <message>
            <source>Staff and sessions</source>
            <translation>Personnel et sessions</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Comptoir</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Privacy officer</source>
            <translation>Délégué à la protection des données</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (vous)</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>{role} · confidentiality declared {day}</source>
            <translation>{role} · confidentialité déclarée {day}</translation>
        </message>
        <message>
            <source>has yet to declare</source>
            <translation>doit encore déclarer</translation>
        </message>
        <message>
            <source>{desk}, since {day} {time}</source>
            <translation>{desk}, depuis le {day} à {time}</translation>
        </message>
        <message>
            <source>signed in</source>
            <translation>connecté</translation>
        </message>
        <message>
            <source>left</source>
            <translation>parti</translation>
        </message>
        <message>
            <source>ends when that desk hears it</source>
            <translation>se termine dès que ce comptoir l'apprend</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>ce comptoir</translation>
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message>
            <source>Statistics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>The table is written: {path}</source>
            <translation>Le tableau est enregistré : {path}</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>together</source>
            <translation>total</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>Prêts</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Retours</translation>
        </message>
        <message>
            <source>Renewals</source>
            <translation>Prolongations</translation>
        </message>
        <message>
            <source>Uses in the library</source>
            <translation>Consultations sur place</translation>
        </message>
        <message>
            <source>Registrations</source>
            <translation>Inscriptions</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>par jour</translation>
        </message>
        <message>
            <source>by branch</source>
            <translation>par implantation</translation>
        </message>
        <message>
            <source>by type of item</source>
            <translation>par type de document</translation>
        </message>
        <message>
            <source>by age</source>
            <translation>par âge</translation>
        </message>
        <message>
            <source>by category of member</source>
            <translation>par catégorie de membres</translation>
        </message>
        <message>
            <source>Members today by age</source>
            <translation>Membres aujourd'hui par âge</translation>
        </message>
        <message>
            <source>Members today by gender</source>
            <translation>Membres aujourd'hui par genre</translation>
        </message>
        <message>
            <source>Wait for the central store</source>
            <translation>Attente du serveur central</translation>
        </message>
        <message>
            <source>women</source>
            <translation>femmes</translation>
        </message>
        <message>
            <source>men</source>
            <translation>hommes</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>{age} and older</source>
            <translation>{age} et plus</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} j</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>moins d'une minute</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>{time}, some of it waits still</source>
            <translation>{time}, une partie attend encore</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>non indiqué</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>Privacy statement</source>
            <translation>Déclaration de confidentialité</translation>
        </message>
        <message>
            <source>Regulations of the library</source>
            <translation>Règlement de la bibliothèque</translation>
        </message>
        <message>
            <source>Consent for e-mail</source>
            <translation>Consentement pour l'e-mail</translation>
        </message>
        <message>
            <source>Consent for telephone</source>
            <translation>Consentement pour le téléphone</translation>
        </message>
        <message>
            <source>Consent for gender</source>
            <translation>Consentement pour le genre</translation>
        </message>
        <message>
            <source>Declaration of confidentiality</source>
            <translation>Déclaration de confidentialité</translation>
        </message>
        <message>
            <source>Privacy in short</source>
            <translation>La vie privée en bref</translation>
        </message>
        <message>
            <source>Consent for the newsletter</source>
            <translation>Consentement pour la lettre d'information</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Version {version}, since {day}</source>
            <translation>Version {version}, depuis le {day}</translation>
        </message>
        <message>
            <source>These words are not in the program: they lie on paper.</source>
            <translation>Ce texte n'est pas dans le programme : il existe sur papier.</translation>
        </message>
    </context>
    <context>
        <name>tone</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
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
