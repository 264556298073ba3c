<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>Activity</name>
    <message>
        <source>Sans badge, sans nom</source>
        <translation>No badge, no name</translation>
    </message>
    <message numerus="yes">
        <source>Groupe de %n personne(s)</source>
        <translation>
            <numerusform>Group of %n person</numerusform>
            <numerusform>Group of %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Changer d’activité</source>
        <translation>Change activity</translation>
    </message>
    <message>
        <source>{activity}&#xa0;: complet ({present} sur {capacity}). Choisissez autre chose ou voyez l’équipe.</source>
        <translation>{activity} is full ({present} of {capacity}). Choose something else or ask staff.</translation>
    </message>
    <message>
        <source>Bonjour&#x202f;!</source>
        <translation>Hello!</translation>
    </message>
    <message>
        <source>Que venez-vous faire&#x202f;?</source>
        <translation>What are you here for?</translation>
    </message>
    <message>
        <source>Juste visiter</source>
        <translation>Just visiting</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Autres activités</source>
        <translation>Other activities</translation>
    </message>
    <message>
        <source>Sert aux statistiques du lieu, jamais à vous suivre.</source>
        <translation>Used for this place’s statistics, never to track you.</translation>
    </message>
</context>
<context>
    <name>AlreadyIn</name>
    <message>
        <source>Votre visite est en cours</source>
        <translation>Your visit is under way</translation>
    </message>
    <message>
        <source>Arrivée enregistrée à {time}</source>
        <translation>You arrived at {time}</translation>
    </message>
    <message>
        <source>Arrivée enregistrée</source>
        <translation>Your arrival is noted</translation>
    </message>
    <message>
        <source>Sans réponse, rien ne change.</source>
        <translation>Without an answer, nothing changes.</translation>
    </message>
    <message>
        <source>Je repars</source>
        <translation>I’m leaving</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>End my visit</translation>
    </message>
    <message>
        <source>Changer d’activité</source>
        <translation>Change activity</translation>
    </message>
    <message>
        <source>Ma visite continue</source>
        <translation>My visit goes on</translation>
    </message>
    <message>
        <source>Annuler mon arrivée</source>
        <translation>Undo my arrival</translation>
    </message>
    <message>
        <source>C’était une erreur</source>
        <translation>It was a mistake</translation>
    </message>
    <message>
        <source>Rien à changer</source>
        <translation>Nothing to change</translation>
    </message>
    <message>
        <source>Retour à l’accueil</source>
        <translation>Back to start</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Arrivée enregistrée à {time}</source>
        <translation>You arrived at {time}</translation>
    </message>
    <message>
        <source>Sortie enregistrée à {time}</source>
        <translation>Exit noted at {time}</translation>
    </message>
    <message>
        <source>Ce badge est déjà noté présent.</source>
        <translation>This badge is already noted as here.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus actif.</source>
        <translation>This badge no longer works.</translation>
    </message>
    <message>
        <source>Ce code n’est pas un badge d’ici.</source>
        <translation>This code is not a badge from here.</translation>
    </message>
    <message>
        <source>La borne n’arrive pas à enregistrer.</source>
        <translation>The kiosk cannot save.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>person here</numerusform>
            <numerusform>people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans badge.</source>
        <translation>
            <numerusform>%n without a badge.</numerusform>
            <numerusform>%n without a badge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en groupe.</source>
        <translation>
            <numerusform>%n in a group.</numerusform>
            <numerusform>%n in groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{activity}, %n personne(s)</source>
        <translation>
            <numerusform>{activity}, %n person</numerusform>
            <numerusform>{activity}, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n entrée(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s)</source>
        <translation>
            <numerusform>%n exit</numerusform>
            <numerusform>%n exits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>person here</numerusform>
            <numerusform>people here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) notée(s) pour plus tard&#xa0;: l’horloge se trompait. À corriger.</source>
        <translation>
            <numerusform>%n visit noted for later: the clock was wrong. To be corrected.</numerusform>
            <numerusform>%n visits noted for later: the clock was wrong. To be corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oubli(s) de sortie probable(s)</source>
        <translation>
            <numerusform>%n probable forgotten check-out</numerusform>
            <numerusform>%n probable forgotten check-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) encore notée(s) ici.</source>
        <translation>
            <numerusform>%n person still noted here.</numerusform>
            <numerusform>%n people still noted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) notée(s) à {time}</source>
        <translation>
            <numerusform>%n check-out noted at {time}</numerusform>
            <numerusform>%n check-outs noted at {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupe · %n personne(s)</source>
        <translation>
            <numerusform>Group · %n person</numerusform>
            <numerusform>Group · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) libre(s) sur {capacity}</source>
        <translation>
            <numerusform>%n place free of {capacity}</numerusform>
            <numerusform>%n places free of {capacity}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de plus que les {capacity} places</source>
        <translation>
            <numerusform>%n over the {capacity} places</numerusform>
            <numerusform>%n over the {capacity} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adulte(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Équipe</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>En direct</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>page affichée</source>
        <translation>page on show</translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Verrouiller et revenir à l’accueil</source>
        <translation>Lock and go back to Home</translation>
    </message>
    <message>
        <source>Verrouillage dans {seconds}&#xa0;s. Touchez pour rester.</source>
        <translation>Locking in {seconds}&#xa0;s. Touch to stay.</translation>
    </message>
    <message>
        <source>Verrouillage dans {minutes}&#xa0;min</source>
        <translation>Locking in {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>arrivée à {time}</source>
        <translation>arrived at {time}</translation>
    </message>
    <message>
        <source>Annuler mon arrivée</source>
        <translation>Undo my arrival</translation>
    </message>
    <message>
        <source>noté à {time}</source>
        <translation>noted at {time}</translation>
    </message>
    <message>
        <source>sortie à {time}</source>
        <translation>left at {time}</translation>
    </message>
    <message>
        <source>C’est noté. Bonne visite&#x202f;!</source>
        <translation>All set. Enjoy your visit!</translation>
    </message>
    <message>
        <source>C’est changé. Bonne visite&#x202f;!</source>
        <translation>Changed. Enjoy your visit!</translation>
    </message>
    <message>
        <source>Au revoir, à bientôt&#x202f;!</source>
        <translation>Goodbye, see you soon!</translation>
    </message>
    <message>
        <source>Non, je reste</source>
        <translation>No, I’m staying</translation>
    </message>
    <message>
        <source>C’est annulé. À bientôt&#x202f;!</source>
        <translation>Undone. See you soon!</translation>
    </message>
    <message>
        <source>C’est annulé. Votre visite continue&#x202f;!</source>
        <translation>Undone. Your visit goes on!</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Changer d’activité</source>
        <translation>Change activity</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I’m done</translation>
    </message>
    <message>
        <source>20 secondes pour aider le lieu&#x202f;?</source>
        <translation>20 seconds to help this place?</translation>
    </message>
    <message>
        <source>Un oubli, une erreur&#x202f;? Présentez à nouveau votre badge à tout moment.</source>
        <translation>Forgot something? Show your badge again at any time.</translation>
    </message>
    <message>
        <source>Envie d’un badge&#x202f;? L’équipe peut vous en imprimer un.</source>
        <translation>Would you like a badge? Staff can print you one.</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non merci</source>
        <translation>No thanks</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Évacuation</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Les données ne se lisent pas.</source>
        <translation>The data cannot be read.</translation>
    </message>
    <message>
        <source>Comptées à {time}.</source>
        <translation>Counted at {time}.</translation>
    </message>
    <message>
        <source>La liste à cocher s’ouvre avec le code de l’équipe.</source>
        <translation>The list to tick opens with the team’s code.</translation>
    </message>
    <message>
        <source>La liste part à l’imprimante {printer}.</source>
        <translation>The list is on its way to the printer {printer}.</translation>
    </message>
    <message>
        <source>La liste n’a pu être ni imprimée ni enregistrée&#xa0;: gardez cet écran.</source>
        <translation>The list could be neither printed nor saved: keep this screen.</translation>
    </message>
    <message>
        <source>L’imprimante {printer} ne répond pas&#xa0;: la liste est enregistrée, {file}.</source>
        <translation>The printer {printer} does not answer: the list is saved, {file}.</translation>
    </message>
    <message>
        <source>Pas d’imprimante&#xa0;: la liste est enregistrée, {file}.</source>
        <translation>No printer: the list is saved, {file}.</translation>
    </message>
    <message>
        <source>Pas encore vus seulement</source>
        <translation>Not seen yet only</translation>
    </message>
    <message>
        <source>Imprimer (P)</source>
        <translation>Print (P)</translation>
    </message>
    <message>
        <source>Imprimer la liste</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Tout le monde a été vu.</source>
        <translation>Everyone has been seen.</translation>
    </message>
    <message>
        <source>{seen} sur {whole} · appel commencé à {time}</source>
        <translation>{seen} of {whole} · roll call begun at {time}</translation>
    </message>
    <message>
        <source>Appel terminé</source>
        <translation>Roll call done</translation>
    </message>
    <message>
        <source>Appuyez encore pour fermer sans le noter.</source>
        <translation>Press again to close without noting it.</translation>
    </message>
    <message>
        <source>vu</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>pas encore vu</source>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>{name}&#xa0;: un de moins</source>
        <translation>{name}: one fewer</translation>
    </message>
    <message>
        <source>{name}&#xa0;: un de plus</source>
        <translation>{name}: one more</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{name}&#xa0;: tous vus</source>
        <translation>{name}: all seen</translation>
    </message>
    <message>
        <source>{seen} sur {whole}</source>
        <translation>{seen} of {whole}</translation>
    </message>
    <message>
        <source>{activity} · {seen} sur {whole}</source>
        <translation>{activity} · {seen} of {whole}</translation>
    </message>
    <message>
        <source>{activity} ({persons})</source>
        <translation>{activity} ({persons})</translation>
    </message>
    <message>
        <source>Sans badge&#xa0;: {persons}</source>
        <translation>Without a badge: {persons}</translation>
    </message>
    <message>
        <source>Groupe de {persons}, arrivé à {time}</source>
        <translation>Group of {persons}, arrived at {time}</translation>
    </message>
    <message>
        <source>vus&#xa0;: {seen} +  ………</source>
        <translation>seen: {seen} +  ………</translation>
    </message>
    <message>
        <source>Évacuation · {place}</source>
        <translation>Evacuation · {place}</translation>
    </message>
    <message>
        <source>{day}, {time} · {persons} à retrouver</source>
        <translation>{day}, {time} · {persons} to be found</translation>
    </message>
    <message>
        <source>Parvis · page {number} sur {all}</source>
        <translation>Parvis · page {number} of {all}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Autre dossier…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Choisir un autre dossier</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>Dans&#xa0;:</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>Dossier&#xa0;:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Revenir au rapport</source>
        <translation>Back to the report</translation>
    </message>
    <message>
        <source>Disque «&#xa0;{name}&#xa0;» · {free}&#xa0;Go libres</source>
        <translation>Disk “{name}” · {free} GB free</translation>
    </message>
    <message>
        <source>Personne n’est venu&#xa0;: ils le disent.</source>
        <translation>Nobody came: they say so.</translation>
    </message>
    <message>
        <source>Cette période est close&#xa0;: c’est sa version {version}.</source>
        <translation>This period is closed: this is its version {version}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Le PDF seul, à lire et à imprimer.</source>
        <translation>The PDF alone, to read and to print.</translation>
    </message>
    <message>
        <source>Parvis s’est arrêté en chemin. Rien n’a été changé.</source>
        <translation>Parvis stopped on the way. Nothing was changed.</translation>
    </message>
    <message>
        <source>Annulation…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Rapport {period}&#xa0;: où l’écrire&#x202f;?</source>
        <translation>Report {period}: where to?</translation>
    </message>
    <message>
        <source>Rapport {period}&#xa0;: il s’écrit</source>
        <translation>Report {period}: being written</translation>
    </message>
    <message>
        <source>Rapport {period}&#xa0;: c’est écrit</source>
        <translation>Report {period}: written</translation>
    </message>
    <message>
        <source>Rapport {period}&#xa0;: rien n’a pu être écrit</source>
        <translation>Report {period}: nothing could be written</translation>
    </message>
    <message>
        <source>Toutes les tables, leur mode d’emploi et le PDF. Données ouvertes&#xa0;: virgule entre les colonnes, point décimal.</source>
        <translation>All tables, how to read them, and the PDF. Open data: commas between columns, decimal points.</translation>
    </message>
    <message>
        <source>Toutes les tables, leur mode d’emploi et le PDF. Tableur&#xa0;: point-virgule entre les colonnes, virgule décimale.</source>
        <translation>All tables, how to read them, and the PDF. French spreadsheet: semicolons between columns, decimal commas.</translation>
    </message>
    <message>
        <source>Mise en page du PDF…</source>
        <translation>Setting the PDF’s pages…</translation>
    </message>
    <message>
        <source>Écriture dans {folder}…</source>
        <translation>Writing into {folder}…</translation>
    </message>
    <message>
        <source>Calcul des chiffres…</source>
        <translation>Computing the figures…</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) dans {folder}.</source>
        <translation>
            <numerusform>%n file in {folder}.</numerusform>
            <numerusform>%n files in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Des corrections faites depuis n’y sont pas.</source>
        <translation>Corrections made since are not in it.</translation>
    </message>
    <message>
        <source>Pour un tableur</source>
        <translation>For a spreadsheet</translation>
    </message>
    <message>
        <source>Données ouvertes</source>
        <translation>Open data</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Nous sommes un groupe</source>
        <translation>We are a group</translation>
    </message>
    <message>
        <source>Combien êtes-vous&#x202f;?</source>
        <translation>How many are you?</translation>
    </message>
    <message>
        <source>Plus de 200 personnes&#x202f;? Voyez l’équipe.</source>
        <translation>More than 200 people? Ask the staff.</translation>
    </message>
    <message numerus="yes">
        <source>personne(s)</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message>
        <source>Une personne de moins</source>
        <translation>One person fewer</translation>
    </message>
    <message>
        <source>Une personne de plus</source>
        <translation>One person more</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Next</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupKind</name>
    <message>
        <source>École, centre de loisirs</source>
        <translation>School, youth club</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Collectivité, institution</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Autre groupe</source>
        <translation>Another group</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n jour(s) d’ouverture</source>
        <translation>
            <numerusform>open %n day</numerusform>
            <numerusform>open %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n personne(s) sur place</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
    <message>
        <source>Je n’ai pas de badge</source>
        <translation>I don’t have a badge</translation>
    </message>
    <message>
        <source>Entrer sans donner mon nom</source>
        <translation>Come in without giving my name</translation>
    </message>
    <message>
        <source>Nous sommes un groupe</source>
        <translation>We are a group</translation>
    </message>
    <message>
        <source>Classe, association, équipe…</source>
        <translation>Class, association, team…</translation>
    </message>
    <message>
        <source>Je repars</source>
        <translation>I’m leaving</translation>
    </message>
    <message>
        <source>Terminer ma visite</source>
        <translation>End my visit</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Présentez votre badge</source>
        <translation>Show your badge</translation>
    </message>
    <message>
        <source>QR code vers la caméra, à une main de distance</source>
        <translation>QR code to the camera, one hand away</translation>
    </message>
    <message>
        <source>On n’y voit rien</source>
        <translation>Too dark to see</translation>
    </message>
    <message>
        <source>La caméra est couverte ou il fait trop sombre.</source>
        <translation>The camera is covered or the light is off.</translation>
    </message>
    <message>
        <source>Caméra débranchée</source>
        <translation>The camera is unplugged</translation>
    </message>
    <message>
        <source>Choisissez «&#xa0;Je n’ai pas de badge&#xa0;», ou voyez l’équipe.</source>
        <translation>Choose “I don’t have a badge”, or ask the staff.</translation>
    </message>
    <message>
        <source>L’équipe peut noter votre départ.</source>
        <translation>The team can note that you are leaving.</translation>
    </message>
    <message>
        <source>Passez votre badge sous la douchette</source>
        <translation>Hold your badge under the hand scanner</translation>
    </message>
    <message>
        <source>Aucune image n’est enregistrée</source>
        <translation>No picture is kept</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Camera picture</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>{name} : un de moins</source>
        <translation>{name}: one less</translation>
    </message>
    <message>
        <source>{name} : un de plus</source>
        <translation>{name}: one more</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Je repars</source>
        <translation>I’m leaving</translation>
    </message>
    <message>
        <source>Merci de votre visite&#x202f;!</source>
        <translation>Thank you for coming!</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Without a badge</translation>
    </message>
    <message>
        <source>Touchez l’activité que vous quittez.</source>
        <translation>Touch the activity you are leaving.</translation>
    </message>
    <message>
        <source>C’est facultatif&#xa0;: sans sortie notée, l’heure est estimée.</source>
        <translation>This is optional: without it, the time is estimated.</translation>
    </message>
    <message>
        <source>Autres activités</source>
        <translation>Other activities</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Modifier&#xa0;: {who}</source>
        <translation>Change: {who}</translation>
    </message>
    <message>
        <source>Confirmer la sortie</source>
        <translation>Confirm check-out</translation>
    </message>
    <message>
        <source>Confirmer la sortie&#xa0;: {who}</source>
        <translation>Confirm check-out: {who}</translation>
    </message>
    <message>
        <source>Sortie&#xa0;: {who}</source>
        <translation>Check out: {who}</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Les données ne se lisent pas.</source>
        <translation>The data cannot be read.</translation>
    </message>
    <message>
        <source>Les données ne se lisent pas. Ces chiffres datent de {time}.</source>
        <translation>The data cannot be read. These figures are from {time}.</translation>
    </message>
    <message>
        <source>{who} · sortie notée à {time}</source>
        <translation>{who} · checked out at {time}</translation>
    </message>
    <message>
        <source>La sortie n’a pas pu être enregistrée. Réessayez.</source>
        <translation>The check-out could not be saved. Try again.</translation>
    </message>
    <message>
        <source>Cette visite était déjà terminée.</source>
        <translation>This visit had already ended.</translation>
    </message>
    <message>
        <source>C’est complet. L’équipe peut en décider autrement.</source>
        <translation>It is full. The team may decide otherwise.</translation>
    </message>
    <message>
        <source>{who} · arrivée notée à {time}</source>
        <translation>{who} · arrival noted at {time}</translation>
    </message>
    <message>
        <source>L’arrivée est annulée.</source>
        <translation>The arrival is undone.</translation>
    </message>
    <message>
        <source>L’arrivée n’a pas pu être annulée. Voyez « Visites ».</source>
        <translation>The arrival could not be undone. See “Visits”.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Qui est ici</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>dernières arrivées d’abord</source>
        <translation>latest arrivals first</translation>
    </message>
    <message>
        <source>Ajouter des personnes sans badge</source>
        <translation>Add people without a badge</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Corriger la première de ces visites</source>
        <translation>Correct the first of these visits</translation>
    </message>
    <message>
        <source>Présence aujourd’hui</source>
        <translation>Presence today</translation>
    </message>
    <message>
        <source>Par activité</source>
        <translation>By activity</translation>
    </message>
    <message>
        <source>Par espace</source>
        <translation>By space</translation>
    </message>
    <message>
        <source>Voir toutes les personnes présentes</source>
        <translation>See everyone who is here</translation>
    </message>
    <message>
        <source>Tout le monde est sorti&#x202f;?</source>
        <translation>Has everyone left?</translation>
    </message>
    <message>
        <source>Ouvre à {time}</source>
        <translation>Opens at {time}</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à {time}</source>
        <translation>Open until {time}</translation>
    </message>
    <message>
        <source>Fermé depuis {time}</source>
        <translation>Closed since {time}</translation>
    </message>
    <message>
        <source>en pointillé&#xa0;: {weekday} habituel</source>
        <translation>dashed: a usual {weekday}</translation>
    </message>
    <message>
        <source>Voir les {visits}</source>
        <translation>See all {visits}</translation>
    </message>
    <message>
        <source>notée par une horloge fausse</source>
        <translation>noted by a wrong clock</translation>
    </message>
    <message>
        <source>pic {persons} à {time}</source>
        <translation>peak {persons} at {time}</translation>
    </message>
    <message>
        <source>à jour à {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message>
        <source>complet, {capacity} sur {capacity}</source>
        <translation>full, {capacity} of {capacity}</translation>
    </message>
    <message>
        <source>Personne pour l’instant. Les arrivées s’afficheront ici.</source>
        <translation>Nobody yet. Arrivals will show here.</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Without a badge</translation>
    </message>
    <message>
        <source>oubli de sortie probable</source>
        <translation>exit probably forgotten</translation>
    </message>
    <message>
        <source>{activity}, {persons} sur {capacity}</source>
        <translation>{activity}, {persons} of {capacity}</translation>
    </message>
    <message>
        <source>{hour}&#xa0;h&#xa0;{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>{hour}&#xa0;h</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h&#xa0;{minutes}</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes}</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Des personnes sans badge, qui arrivent maintenant.</source>
        <translation>People without a badge who come in now.</translation>
    </message>
    <message>
        <source>Combien de personnes&#x202f;?</source>
        <translation>How many people?</translation>
    </message>
    <message>
        <source>Que viennent-elles faire&#x202f;?</source>
        <translation>What are they here for?</translation>
    </message>
    <message>
        <source>Quel genre de groupe&#x202f;?</source>
        <translation>What kind of group?</translation>
    </message>
    <message>
        <source>Si elles l’ont dit.</source>
        <translation>If they said so.</translation>
    </message>
    <message>
        <source>Dont combien d’adultes&#x202f;?</source>
        <translation>How many of them adults?</translation>
    </message>
    <message>
        <source>Si on le sait.</source>
        <translation>If it is known.</translation>
    </message>
    <message>
        <source>Noter l’arrivée</source>
        <translation>Note the arrival</translation>
    </message>
    <message>
        <source>Noter quand même</source>
        <translation>Note it all the same</translation>
    </message>
    <message>
        <source>Un nombre de 1 à {most}.</source>
        <translation>A number from 1 to {most}.</translation>
    </message>
    <message>
        <source>Choisissez ce qu’elles viennent faire.</source>
        <translation>Choose what they are here for.</translation>
    </message>
    <message>
        <source>Un nombre de 0 à {most}.</source>
        <translation>A number from 0 to {most}.</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>See more</translation>
    </message>
    <message>
        <source>La sortie de toutes sera notée à présent. Qui arrive entre-temps n’est pas concerné.</source>
        <translation>All of them will be noted as leaving now. Whoever comes in meanwhile is not concerned.</translation>
    </message>
    <message>
        <source>Oui, noter leur sortie</source>
        <translation>Yes, check them out</translation>
    </message>
    <message>
        <source>Non, pas encore</source>
        <translation>No, not yet</translation>
    </message>
    <message>
        <source>Liste de {time}</source>
        <translation>List of {time}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Retour à l’accueil</source>
        <translation>Back to start</translation>
    </message>
    <message>
        <source>Entrer sans badge</source>
        <translation>Come in without a badge</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Je n’entre pas</source>
        <translation>I’m not coming in</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>J’arrive</source>
        <translation>I’m arriving</translation>
    </message>
    <message>
        <source>Ce QR code n’est pas un badge d’ici.</source>
        <translation>This QR code is not a badge from here.</translation>
    </message>
    <message>
        <source>Montrez votre badge, ou entrez sans badge.</source>
        <translation>Show your badge, or come in without one.</translation>
    </message>
    <message>
        <source>Badge inconnu ici.</source>
        <translation>We don’t know this badge.</translation>
    </message>
    <message>
        <source>Entrez sans badge, l’équipe le vérifiera.</source>
        <translation>Come in without it; staff will check.</translation>
    </message>
    <message>
        <source>Ce badge n’est plus actif.</source>
        <translation>This badge no longer works.</translation>
    </message>
    <message>
        <source>L’équipe peut vous en faire un autre.</source>
        <translation>Staff can make you a new one.</translation>
    </message>
    <message>
        <source>Un badge à la fois.</source>
        <translation>One badge at a time.</translation>
    </message>
    <message>
        <source>Montrez-les l’un après l’autre.</source>
        <translation>Show them one after the other.</translation>
    </message>
    <message numerus="yes">
        <source>Le lieu est complet (%n place(s)).</source>
        <translation>
            <numerusform>The place is full (%n place).</numerusform>
            <numerusform>The place is full (%n places).</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivée enregistrée. Voyez l’équipe avant d’entrer.</source>
        <translation>Your arrival is noted. See staff before going in.</translation>
    </message>
    <message>
        <source>Vous arrivez&#x202f;? Touchez «&#xa0;J’arrive&#xa0;».</source>
        <translation>Coming in? Touch “I’m arriving”.</translation>
    </message>
    <message>
        <source>Aucune arrivée en cours.</source>
        <translation>No arrival is under way.</translation>
    </message>
    <message>
        <source>La borne n’arrive pas à enregistrer.</source>
        <translation>The kiosk cannot save.</translation>
    </message>
    <message>
        <source>Dites-le à l’équipe, elle vous comptera.</source>
        <translation>Tell staff, they will count you.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Code de l’équipe</source>
        <translation>Staff code</translation>
    </message>
    <message>
        <source>Choisissez un code</source>
        <translation>Choose a code</translation>
    </message>
    <message>
        <source>Tapez les 6&#xa0;chiffres.</source>
        <translation>Type the 6&#xa0;digits.</translation>
    </message>
    <message>
        <source>6&#xa0;chiffres, que seule l’équipe connaîtra.</source>
        <translation>6&#xa0;digits that only staff will know.</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Code&#xa0;: {typed} chiffres sur {all}</source>
        <translation>Code: {typed} digits of {all}</translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Évacuation&#xa0;: compter sans code</source>
        <translation>Evacuation: count without a code</translation>
    </message>
    <message>
        <source>Le code a 6&#xa0;chiffres.</source>
        <translation>The code has 6&#xa0;digits.</translation>
    </message>
    <message>
        <source>Trop d’essais. Réessayez dans {minutes}&#xa0;min.</source>
        <translation>Too many tries. Try again in {minutes}&#xa0;min.</translation>
    </message>
    <message>
        <source>Trop d’essais. Réessayez dans {seconds}&#xa0;s.</source>
        <translation>Too many tries. Try again in {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Tapez le même code, pour vérifier.</source>
        <translation>Type the same code, to check.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Code inexact. Encore %n essai(s).</source>
        <translation>
            <numerusform>Wrong code. %n try left.</numerusform>
            <numerusform>Wrong code. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Les deux codes diffèrent. Recommencez.</source>
        <translation>The two codes differ. Start again.</translation>
    </message>
    <message>
        <source>Les données ne se lisent pas. Redémarrez la borne.</source>
        <translation>The data cannot be read. Restart the kiosk.</translation>
    </message>
    <message>
        <source>La borne n’arrive pas à enregistrer. Réessayez.</source>
        <translation>The kiosk cannot save. Try again.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Tout passer</source>
        <translation>Skip all</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Question {number} sur {of}</source>
        <translation>Question {number} of {of}</translation>
    </message>
    <message>
        <source>Facultatif. Sert aux statistiques du lieu, jamais à vous suivre.</source>
        <translation>Optional. Used for this place’s statistics, never to track you.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Copier&#xa0;: {title}</source>
        <translation>Copy: {title}</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Image&#xa0;: {title}</source>
        <translation>Picture: {title}</translation>
    </message>
    <message>
        <source>Table&#xa0;: {title}</source>
        <translation>Table: {title}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Fichiers CSV</source>
        <translation>CSV files</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Fichier PDF</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Rapport · {months}</source>
        <translation>Report · {months}</translation>
    </message>
    <message>
        <source>Rapport {period}</source>
        <translation>Report {period}</translation>
    </message>
    <message>
        <source>chiffres provisoires</source>
        <translation>provisional figures</translation>
    </message>
    <message>
        <source>clos, mais corrigé depuis&#xa0;: voici sa version {next}</source>
        <translation>closed, but corrected since: this is its version {next}</translation>
    </message>
    <message>
        <source>clos, version {version}</source>
        <translation>closed, version {version}</translation>
    </message>
    <message>
        <source>rapport en français</source>
        <translation>report in French</translation>
    </message>
    <message>
        <source>{first} à {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>T{quarter} {year}</source>
        <translation>Q{quarter} {year}</translation>
    </message>
    <message>
        <source>T{quarter}</source>
        <translation>Q{quarter}</translation>
    </message>
    <message>
        <source>1er trimestre {year}</source>
        <translation>1st quarter {year}</translation>
    </message>
    <message>
        <source>2e trimestre {year}</source>
        <translation>2nd quarter {year}</translation>
    </message>
    <message>
        <source>3e trimestre {year}</source>
        <translation>3rd quarter {year}</translation>
    </message>
    <message>
        <source>4e trimestre {year}</source>
        <translation>4th quarter {year}</translation>
    </message>
    <message>
        <source>année {year}</source>
        <translation>year {year}</translation>
    </message>
    <message>
        <source>Le rapport se prépare…</source>
        <translation>The report is being made…</translation>
    </message>
    <message>
        <source>La porte reste ouverte pendant ce temps.</source>
        <translation>The door stays open meanwhile.</translation>
    </message>
    <message>
        <source>Aucune visite pour l’instant.</source>
        <translation>No visits yet.</translation>
    </message>
    <message>
        <source>Le premier rapport se lira ici dès que quelqu’un sera venu.</source>
        <translation>The first report will be here as soon as somebody has come.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Le rapport n’a pas pu être fait.</source>
        <translation>The report could not be made.</translation>
    </message>
    <message>
        <source>Copié&#xa0;: {title}</source>
        <translation>Copied: {title}</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message numerus="yes">
        <source>personne(s) pas encore vue(s)</source>
        <translation>
            <numerusform>person not seen yet</numerusform>
            <numerusform>people not seen yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminer, %n pas vue(s)&#x202f;?</source>
        <translation>
            <numerusform>Finish, %n not seen?</numerusform>
            <numerusform>Finish, %n not seen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) notée(s) entrée(s) depuis, qui ne sont pas dans cette liste.</source>
        <translation>
            <numerusform>%n person noted as coming in since, who is not in this list.</numerusform>
            <numerusform>%n people noted as coming in since, who are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notée(s) sortie(s) depuis.</source>
        <translation>
            <numerusform>%n noted as leaving since.</numerusform>
            <numerusform>%n noted as leaving since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionTicks</name>
    <message numerus="yes">
        <source>%n sans badge</source>
        <translation>
            <numerusform>%n without a badge</numerusform>
            <numerusform>%n without a badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupe de %n personne(s)</source>
        <translation>
            <numerusform>Group of %n person</numerusform>
            <numerusform>Group of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Libre accès</source>
        <translation>Open access</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) libre(s)</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message>
        <source>La dernière fois</source>
        <translation>Last time</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>Plus de temps</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Arrivée enregistrée. Retour à l’accueil dans {seconds}&#xa0;s</source>
        <translation>Your arrival is noted. Back to start in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Sans réponse, retour à l’accueil dans {seconds}&#xa0;s</source>
        <translation>No answer: back to start in {seconds}&#xa0;s</translation>
    </message>
</context>
</TS>
