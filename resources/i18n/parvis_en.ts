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
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Santé</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>page affichée</source>
        <translation>page on show</translation>
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
    <name>Health</name>
    <message>
        <source>Santé</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Copier le diagnostic</source>
        <translation>Copy the diagnosis</translation>
    </message>
    <message>
        <source>Tout va bien.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>À régler&#xa0;: {wrong}. À savoir&#xa0;: {notes}.</source>
        <translation>To be put right: {wrong}. Good to know: {notes}.</translation>
    </message>
    <message>
        <source>Rien à régler. À savoir&#xa0;: {notes}.</source>
        <translation>Nothing to be put right. Good to know: {notes}.</translation>
    </message>
    <message>
        <source>La vérification est en cours. La porte reste ouverte.</source>
        <translation>The check is under way. The door stays open.</translation>
    </message>
    <message>
        <source>La vérification a trouvé à régler.</source>
        <translation>The check found something to put right.</translation>
    </message>
    <message>
        <source>La vérification n’a rien trouvé à régler.</source>
        <translation>The check found nothing to put right.</translation>
    </message>
    <message>
        <source>Copié, et gardé dans logs/diagnostic.txt. Il n’y a rien de personnel dedans.</source>
        <translation>Copied, and kept in logs/diagnostic.txt. There is nothing personal in it.</translation>
    </message>
    <message>
        <source>La vérification n’a pas pu se faire.</source>
        <translation>The check could not be made.</translation>
    </message>
    <message>
        <source>Essayer la douchette</source>
        <translation>Try the hand scanner</translation>
    </message>
    <message>
        <source>Rien n’est noté tant que cette page est ouverte.</source>
        <translation>Nothing is noted while this page is open.</translation>
    </message>
    <message>
        <source>Passez un badge sous la douchette.</source>
        <translation>Hold a badge under the hand scanner.</translation>
    </message>
    <message>
        <source>S’il ne se passe rien&#xa0;: la douchette est-elle branchée, et réglée pour taper comme un clavier&#x202f;?</source>
        <translation>If nothing happens: is the scanner plugged in, and set to type like a keyboard?</translation>
    </message>
    <message>
        <source>Lu, mais ce n’est pas un badge.</source>
        <translation>Read, but it is no badge.</translation>
    </message>
    <message>
        <source>Si c’en était un, la douchette tape dans une disposition de clavier que Parvis ne reconnaît pas&#xa0;: réglez-la sur «&#xa0;clavier américain (US)&#xa0;» avec sa notice.</source>
        <translation>If it was one, the scanner types in a keyboard layout that Parvis does not recognise: set it to “US keyboard” with its manual.</translation>
    </message>
    <message>
        <source>Un badge est lu, par la caméra.</source>
        <translation>A badge is read, by the camera.</translation>
    </message>
    <message>
        <source>Cachez-le à la caméra pour essayer la douchette.</source>
        <translation>Hide it from the camera to try the scanner.</translation>
    </message>
    <message>
        <source>Un badge est lu. La douchette va bien.</source>
        <translation>A badge is read. The scanner is fine.</translation>
    </message>
    <message>
        <source>Elle tape dans la disposition de clavier de cette machine.</source>
        <translation>It types in this machine’s keyboard layout.</translation>
    </message>
    <message>
        <source>Elle tape dans une autre disposition de clavier que cette machine&#x202f;; Parvis la corrige. Il n’y a rien à régler.</source>
        <translation>It types in another keyboard layout than this machine’s; Parvis puts it right. There is nothing to set.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Mesurer</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{number} Go</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} Mo</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{days} jours</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{years} ans</source>
        <translation>{years} years</translation>
    </message>
    <message>
        <source>plus de 20 ans</source>
        <translation>more than 20 years</translation>
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
    <message>
        <source>Effacer le dernier chiffre</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>{name}&#xa0;: un quart d’heure plus tôt</source>
        <translation>{name}: a quarter of an hour earlier</translation>
    </message>
    <message>
        <source>{name}&#xa0;: un quart d’heure plus tard</source>
        <translation>{name}: a quarter of an hour later</translation>
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
        <source>Qui est ici</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>dernières arrivées d’abord</source>
        <translation>latest arrivals first</translation>
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
    <message>
        <source>pic {persons} à {time}</source>
        <translation>peak {persons} at {time}</translation>
    </message>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>person here</numerusform>
            <numerusform>people here</numerusform>
        </translation>
    </message>
    <message>
        <source>à jour à {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) libre(s) sur {capacity}</source>
        <translation>
            <numerusform>%n place free of {capacity}</numerusform>
            <numerusform>%n places free of {capacity}</numerusform>
        </translation>
    </message>
    <message>
        <source>complet, {capacity} sur {capacity}</source>
        <translation>full, {capacity} of {capacity}</translation>
    </message>
    <message numerus="yes">
        <source>%n de plus que les {capacity} places</source>
        <translation>
            <numerusform>%n over the {capacity} places</numerusform>
            <numerusform>%n over the {capacity} places</numerusform>
        </translation>
    </message>
    <message>
        <source>Personne pour l’instant. Les arrivées s’afficheront ici.</source>
        <translation>Nobody yet. Arrivals will show here.</translation>
    </message>
    <message numerus="yes">
        <source>Groupe · %n personne(s)</source>
        <translation>
            <numerusform>Group · %n person</numerusform>
            <numerusform>Group · %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Without a badge</translation>
    </message>
    <message>
        <source>oubli de sortie probable</source>
        <translation>exit probably forgotten</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
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
    <name>Settings</name>
    <message>
        <source>Carte plus petite</source>
        <translation>Smaller card</translation>
    </message>
    <message>
        <source>Carte plus grande</source>
        <translation>Larger card</translation>
    </message>
    <message>
        <source>Six chiffres. Vide&#xa0;: il reste le même.</source>
        <translation>Six digits. Empty: it stays the same.</translation>
    </message>
    <message>
        <source>Six chiffres. Il ouvre tout l’espace de l’équipe.</source>
        <translation>Six digits. It opens the whole staff area.</translation>
    </message>
    <message>
        <source>Nouveau code responsable</source>
        <translation>New manager code</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Code responsable, encore une fois</source>
        <translation>Manager code, once more</translation>
    </message>
    <message>
        <source>Nouveau code de l’accueil</source>
        <translation>New host code</translation>
    </message>
    <message>
        <source>Facultatif&#xa0;: il ouvre le direct, les visites et les badges seulement.</source>
        <translation>Optional: it opens live, visits and badges only.</translation>
    </message>
    <message>
        <source>Code de l’accueil, encore une fois</source>
        <translation>Host code, once more</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>Retirer le code de l’accueil</source>
        <translation>Remove the host code</translation>
    </message>
    <message>
        <source>Le code de l’accueil n’ouvre plus rien.</source>
        <translation>The host code opens nothing any more.</translation>
    </message>
    <message>
        <source>{day}&#xa0;: ouverture</source>
        <translation>{day}: opens</translation>
    </message>
    <message>
        <source>{day}&#xa0;: fermeture</source>
        <translation>{day}: closes</translation>
    </message>
    <message>
        <source>habituels</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>autres heures</source>
        <translation>other hours</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>C’est enregistré. Il y a déjà plus de monde&#xa0;: {persons} personnes.</source>
        <translation>Saved. More people are in already: {persons}.</translation>
    </message>
    <message>
        <source>Questions en plus, avec un badge</source>
        <translation>Further questions, with a badge</translation>
    </message>
    <message>
        <source>Chacune peut être passée. Aucune n’est posée sans ce choix.</source>
        <translation>Each can be skipped. None is asked unless chosen here.</translation>
    </message>
    <message>
        <source>Quartiers proposés</source>
        <translation>Neighbourhoods offered</translation>
    </message>
    <message>
        <source>Séparés par des virgules, douze au plus.</source>
        <translation>Separated by commas, twelve at most.</translation>
    </message>
    <message>
        <source>Communes proposées</source>
        <translation>Communes offered</translation>
    </message>
    <message>
        <source>Avec le code Insee devant, séparées par des virgules&#xa0;: 38185 Grenoble, 38421 Saint-Martin-d’Hères. Douze au plus.</source>
        <translation>With the Insee code before each, separated by commas: 38185 Grenoble, 38421 Saint-Martin-d’Hères. Twelve at most.</translation>
    </message>
    <message>
        <source>enfants au foyer</source>
        <translation>children at home</translation>
    </message>
    <message>
        <source>lien avec le lieu</source>
        <translation>link with the place</translation>
    </message>
    <message>
        <source>quartier</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>trajets évités (télétravail)</source>
        <translation>trips spared (telework)</translation>
    </message>
    <message>
        <source>Euros de l’heure</source>
        <translation>Euros an hour</translation>
    </message>
    <message>
        <source>Le taux de votre association ou de votre commune.</source>
        <translation>The rate of your association or commune.</translation>
    </message>
    <message>
        <source>Charges en plus, en pour cent</source>
        <translation>Charges on top, per cent</translation>
    </message>
    <message>
        <source>Vide&#xa0;: aucune.</source>
        <translation>Empty: none.</translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Vide&#xa0;: aujourd’hui. Les jours d’avant gardent leur taux.</source>
        <translation>Empty: today. Earlier days keep their rate.</translation>
    </message>
    <message>
        <source>Le taux reste le même.</source>
        <translation>The rate stays the same.</translation>
    </message>
    <message>
        <source>Aucun taux ne vaut aujourd’hui&#xa0;: les heures sont dites sans euros.</source>
        <translation>No rate holds today: hours are told without euros.</translation>
    </message>
    <message>
        <source>Aujourd’hui&#xa0;: {amount} de l’heure ({source}).</source>
        <translation>Today: {amount} an hour ({source}).</translation>
    </message>
    <message>
        <source>Aujourd’hui&#xa0;: {amount} de l’heure, et {charges}&#xa0;% en plus ({source}).</source>
        <translation>Today: {amount} an hour, and {charges}% on top ({source}).</translation>
    </message>
    <message>
        <source>Les prénoms déjà notés seront effacés pour toujours. Enregistrez une seconde fois pour le confirmer.</source>
        <translation>The first names already noted will be erased for good. Save once more to confirm.</translation>
    </message>
    <message>
        <source>Mesurez l’écran avec une carte&#xa0;: Parvis dira si les textes se lisent.</source>
        <translation>Measure the screen with a card: Parvis will say whether its texts can be read.</translation>
    </message>
    <message>
        <source>À cette distance, les plus petits textes de la porte sont trop petits ({arc} minutes d’arc&#x202f;; il en faut {least}). Préférez un écran plus grand.</source>
        <translation>At this distance the door’s smallest texts are too small ({arc} minutes of arc; {least} are needed). A larger screen would be better.</translation>
    </message>
    <message>
        <source>À cette distance, les plus petits textes de la porte se lisent bien ({arc} minutes d’arc&#x202f;; il en faut {least}).</source>
        <translation>At this distance the door’s smallest texts read well ({arc} minutes of arc; {least} are needed).</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nom, genre, heure locale</source>
        <translation>Name, kind, local time</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Ouverture de chaque jour</source>
        <translation>When it is open, day by day</translation>
    </message>
    <message>
        <source>Capacité</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Combien de personnes à la fois</source>
        <translation>How many people at once</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Celles de la porte</source>
        <translation>Those of the door</translation>
    </message>
    <message>
        <source>Écran</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Couleurs, taille réelle, distance</source>
        <translation>Colours, true size, distance</translation>
    </message>
    <message>
        <source>Temps</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Combien de temps les écrans attendent</source>
        <translation>How long screens wait</translation>
    </message>
    <message>
        <source>Entrées et sorties</source>
        <translation>Coming and going</translation>
    </message>
    <message>
        <source>Un badge montré une seconde fois</source>
        <translation>A badge shown a second time</translation>
    </message>
    <message>
        <source>Confidentialité</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Durée de conservation, base légale, prénoms</source>
        <translation>How long data are kept, legal basis, first names</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>À combien il est proposé, questions en plus</source>
        <translation>To how many it is offered, further questions</translation>
    </message>
    <message>
        <source>Bénévolat</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Ce que vaut une heure donnée</source>
        <translation>What a volunteered hour is worth</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Ceux de l’équipe</source>
        <translation>Those of the staff</translation>
    </message>
    <message>
        <source>Nom du lieu</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <source>Il s’affiche à l’accueil, sur les badges et sur les rapports.</source>
        <translation>Shown on the first screen, on badges and on reports.</translation>
    </message>
    <message>
        <source>Genre de lieu</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Vos activités restent comme elles sont.</source>
        <translation>Your activities stay as they are.</translation>
    </message>
    <message>
        <source>Heure locale</source>
        <translation>Local time</translation>
    </message>
    <message>
        <source>Celle de l’endroit où se trouve le lieu.</source>
        <translation>That of where the place is.</translation>
    </message>
    <message>
        <source>Ouverture habituelle</source>
        <translation>Usually opens</translation>
    </message>
    <message>
        <source>Fermeture habituelle</source>
        <translation>Usually closes</translation>
    </message>
    <message>
        <source>Après minuit, c’est le lendemain matin.</source>
        <translation>After midnight means the next morning.</translation>
    </message>
    <message>
        <source>Places dans le lieu</source>
        <translation>Room in the place</translation>
    </message>
    <message>
        <source>Vide&#xa0;: sans limite. Quand c’est complet, la porte le dit et compte quand même.</source>
        <translation>Empty: no limit. When it is full, the door says so and counts all the same.</translation>
    </message>
    <message>
        <source>Langue de la porte</source>
        <translation>Language of the door</translation>
    </message>
    <message>
        <source>Celle dans laquelle elle attend, et à laquelle elle revient.</source>
        <translation>The one it waits in, and comes back to.</translation>
    </message>
    <message>
        <source>Langues proposées</source>
        <translation>Languages offered</translation>
    </message>
    <message>
        <source>Chaque personne peut choisir la sienne à l’accueil.</source>
        <translation>Everybody can choose their own on the first screen.</translation>
    </message>
    <message>
        <source>Couleurs de l’écran</source>
        <translation>Colours of the screen</translation>
    </message>
    <message>
        <source>Mouvements à l’écran</source>
        <translation>Motion on the screen</translation>
    </message>
    <message>
        <source>Sans mouvement, les écrans se suivent d’un coup.</source>
        <translation>Without motion, one screen replaces the other at once.</translation>
    </message>
    <message>
        <source>Taille réelle de l’écran</source>
        <translation>True size of the screen</translation>
    </message>
    <message>
        <source>Posez une carte bancaire sur l’écran&#x202f;; avec − et +, donnez au dessin exactement sa taille</source>
        <translation>Hold a bank card to the screen; with − and +, give the drawing exactly its size</translation>
    </message>
    <message>
        <source>Distance des yeux à l’écran, en centimètres</source>
        <translation>From the eyes to the screen, in centimetres</translation>
    </message>
    <message>
        <source>Temps laissé pour répondre</source>
        <translation>Time given to answer</translation>
    </message>
    <message>
        <source>D’habitude, un écran attend 45 secondes, puis prévient pendant 20 secondes.</source>
        <translation>Usually a screen waits 45 seconds, then warns for 20 seconds.</translation>
    </message>
    <message>
        <source>Quand un badge déjà présent est montré</source>
        <translation>When a badge that is already in is shown</translation>
    </message>
    <message>
        <source>Un départ noté par erreur se reprend aussitôt sur l’écran.</source>
        <translation>An exit noted by mistake is taken back at once on the screen.</translation>
    </message>
    <message>
        <source>Sans badge, les questions sont proposées une visite sur…</source>
        <translation>Without a badge, the questions are offered to one visit in…</translation>
    </message>
    <message>
        <source>Les chiffres en tiennent compte. Personne n’est tenu de répondre.</source>
        <translation>The figures allow for it. Nobody has to answer.</translation>
    </message>
    <message>
        <source>Durée de conservation, en mois</source>
        <translation>How long visits are kept, in months</translation>
    </message>
    <message>
        <source>Au-delà, les visites sont effacées&#x202f;; les rapports clos restent. En dessous de 13 mois, il n’y a plus de rapport d’une année entière.</source>
        <translation>After that, visits are erased; closed reports stay. Below 13 months there is no report of a whole year any more.</translation>
    </message>
    <message>
        <source>Base légale (RGPD)</source>
        <translation>Legal basis (GDPR)</translation>
    </message>
    <message>
        <source>À dire sur votre affiche d’information.</source>
        <translation>To be told on your information notice.</translation>
    </message>
    <message>
        <source>Prénom facultatif avec un badge</source>
        <translation>Optional first name with a badge</translation>
    </message>
    <message>
        <source>Il reste entre l’équipe et la personne, et n’est jamais dans un fichier exporté.</source>
        <translation>It stays between staff and the person, and is never in an exported file.</translation>
    </message>
    <message>
        <source>Lundi</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Mardi</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Mercredi</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Jeudi</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Vendredi</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Samedi</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Dimanche</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>demander ce que veut la personne</source>
        <translation>ask what the person wants</translation>
    </message>
    <message>
        <source>noter son départ</source>
        <translation>note that they leave</translation>
    </message>
    <message>
        <source>avec mouvement</source>
        <translation>with motion</translation>
    </message>
    <message>
        <source>sans mouvement</source>
        <translation>without motion</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>claires</source>
        <translation>light</translation>
    </message>
    <message>
        <source>sombres</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>intérêt légitime (association, entreprise)</source>
        <translation>legitimate interest (association, company)</translation>
    </message>
    <message>
        <source>mission d’intérêt public (commune, bibliothèque)</source>
        <translation>public task (town, library)</translation>
    </message>
    <message>
        <source>habituel</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>moitié moins</source>
        <translation>half as long</translation>
    </message>
    <message>
        <source>moitié plus</source>
        <translation>half as long again</translation>
    </message>
    <message>
        <source>{times} fois plus</source>
        <translation>{times} times as long</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>métropole</source>
        <translation>mainland France</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Guyane</source>
        <translation>French Guiana</translation>
    </message>
    <message>
        <source>La Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Nouvelle-Calédonie</source>
        <translation>New Caledonia</translation>
    </message>
    <message>
        <source>Polynésie</source>
        <translation>French Polynesia</translation>
    </message>
    <message>
        <source>Saint-Pierre-et-Miquelon</source>
        <translation>Saint Pierre and Miquelon</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Chaque changement vaut aussitôt, à la porte aussi.</source>
        <translation>Each change holds at once, at the door too.</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Les copies de secours</source>
        <translation>The spare copies</translation>
    </message>
    <message>
        <source>Journal des actions</source>
        <translation>Record of actions</translation>
    </message>
    <message>
        <source>Qui, de l’accueil ou responsable, a fait quoi</source>
        <translation>Who, host or manager, did what</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Aucune copie de secours pour l’instant.</source>
        <translation>No spare copy yet.</translation>
    </message>
    <message>
        <source>Dernière copie&#xa0;: {day}, {time}.</source>
        <translation>Last copy: {day}, {time}.</translation>
    </message>
    <message>
        <source>Les données de ce lieu sont dans {folder}.</source>
        <translation>This place’s data are in {folder}.</translation>
    </message>
    <message>
        <source>Pour une copie à emporter</source>
        <translation>For a copy to take away</translation>
    </message>
    <message>
        <source>Parvis fermé, copiez ce dossier entier sur un disque rangé ailleurs, sous clé&#xa0;: il contient aussi la clé des badges.</source>
        <translation>With Parvis closed, copy this whole folder to a disk that is locked away elsewhere: it holds the badges’ key too.</translation>
    </message>
    <message>
        <source>Gardé {months} mois. Aucun nom n’y est écrit.</source>
        <translation>Kept for {months} months. No name is written in it.</translation>
    </message>
    <message>
        <source>tout le monde</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Actions de</source>
        <translation>Actions of</translation>
    </message>
    <message>
        <source>Rien pour l’instant.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Montrer la suite</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>responsable</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>accueil</source>
        <translation>host</translation>
    </message>
    <message>
        <source>Action d’une autre version de Parvis</source>
        <translation>Action of another version of Parvis</translation>
    </message>
    <message>
        <source>en tout {count}</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>Jours de la semaine</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>Badge montré une seconde fois</source>
        <translation>A badge shown a second time</translation>
    </message>
    <message>
        <source>Questions sans badge</source>
        <translation>Questions without a badge</translation>
    </message>
    <message>
        <source>Badges faits</source>
        <translation>Badges made</translation>
    </message>
    <message>
        <source>Badge remplacé</source>
        <translation>Badge replaced</translation>
    </message>
    <message>
        <source>Badge désactivé</source>
        <translation>Badge switched off</translation>
    </message>
    <message>
        <source>Badge réactivé</source>
        <translation>Badge switched on again</translation>
    </message>
    <message>
        <source>Rôle habituel changé</source>
        <translation>Usual role changed</translation>
    </message>
    <message>
        <source>Activité habituelle changée</source>
        <translation>Usual activity changed</translation>
    </message>
    <message>
        <source>Information des parents notée</source>
        <translation>Parents noted as informed</translation>
    </message>
    <message>
        <source>Prénom changé</source>
        <translation>First name changed</translation>
    </message>
    <message>
        <source>Réponses relues avec la personne</source>
        <translation>Answers reviewed with the person</translation>
    </message>
    <message>
        <source>Activité ajoutée</source>
        <translation>Activity added</translation>
    </message>
    <message>
        <source>Activité changée</source>
        <translation>Activity changed</translation>
    </message>
    <message>
        <source>Activité archivée</source>
        <translation>Activity archived</translation>
    </message>
    <message>
        <source>Activité proposée de nouveau</source>
        <translation>Activity offered again</translation>
    </message>
    <message>
        <source>Activités mises dans un autre ordre</source>
        <translation>Activities put in another order</translation>
    </message>
    <message>
        <source>Espace ajouté</source>
        <translation>Space added</translation>
    </message>
    <message>
        <source>Espace changé</source>
        <translation>Space changed</translation>
    </message>
    <message>
        <source>Espace retiré</source>
        <translation>Space removed</translation>
    </message>
    <message>
        <source>Séance prévue</source>
        <translation>Session planned</translation>
    </message>
    <message>
        <source>Séance changée</source>
        <translation>Session changed</translation>
    </message>
    <message>
        <source>Séance annulée</source>
        <translation>Session cancelled</translation>
    </message>
    <message>
        <source>Réglage changé</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>Logo changé</source>
        <translation>Logo changed</translation>
    </message>
    <message>
        <source>Logo retiré</source>
        <translation>Logo removed</translation>
    </message>
    <message>
        <source>Questions en plus, posées ou non</source>
        <translation>Further questions, asked or not</translation>
    </message>
    <message>
        <source>Réponses proposées changées</source>
        <translation>Answers offered changed</translation>
    </message>
    <message>
        <source>Taux du bénévolat changé</source>
        <translation>Rate of volunteering changed</translation>
    </message>
    <message>
        <source>Code changé</source>
        <translation>Code changed</translation>
    </message>
    <message>
        <source>Code retiré</source>
        <translation>Code removed</translation>
    </message>
    <message>
        <source>Code changé depuis la machine</source>
        <translation>Code changed from the machine</translation>
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
