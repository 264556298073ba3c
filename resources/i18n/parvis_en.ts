<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>Activities</name>
    <message>
        <source>Le nom sur la tuile</source>
        <translation>The name on the tile</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Pour les tableaux de chiffres, une fois pour toutes&#xa0;: 2 à 16 lettres capitales, chiffres ou _.</source>
        <translation>For the tables of figures, once and for all: 2 to 16 capital letters, digits or _.</translation>
    </message>
    <message>
        <source>Nom · {language}</source>
        <translation>Name · {language}</translation>
    </message>
    <message>
        <source>{count} caractères sur {most}</source>
        <translation>{count} characters of {most}</translation>
    </message>
    <message>
        <source>{count} caractères sur {most}&#xa0;: trop long</source>
        <translation>{count} characters of {most}: too long</translation>
    </message>
    <message>
        <source>À la porte</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>Image et couleur</source>
        <translation>Picture and colour</translation>
    </message>
    <message>
        <source>Image&#xa0;: {word}</source>
        <translation>Picture: {word}</translation>
    </message>
    <message>
        <source>Changer l’image</source>
        <translation>Change the picture</translation>
    </message>
    <message>
        <source>Le blanc s’y lit bien&#xa0;: contraste {ratio}.</source>
        <translation>White reads well on it: contrast {ratio}.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Places et espace</source>
        <translation>Places and space</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Vide&#xa0;: libre accès. Si c’est plein, la porte le dit.</source>
        <translation>Empty: open to all. When it is full, the door says so.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Jours et heures</source>
        <translation>Days and hours</translation>
    </message>
    <message>
        <source>Quand le lieu est ouvert</source>
        <translation>Whenever we are open</translation>
    </message>
    <message>
        <source>À ses heures</source>
        <translation>At its own hours</translation>
    </message>
    <message>
        <source>En dehors, sa tuile est grisée à la porte&#x202f;; qui la touche est noté quand même.</source>
        <translation>Outside them its tile is greyed at the door; whoever taps it is noted all the same.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Touchez au moins un jour.</source>
        <translation>Touch at least one day.</translation>
    </message>
    <message>
        <source>{day}&#xa0;: écrivez une heure, comme 14&#xa0;h ou 16&#xa0;h&#xa0;30.</source>
        <translation>{day}: write a time, such as 14:00 or 16:30.</translation>
    </message>
    <message>
        <source>Discrétion</source>
        <translation>Discretion</translation>
    </message>
    <message>
        <source>Noter sans badge</source>
        <translation>Note without badge</translation>
    </message>
    <message>
        <source>Noter avec le badge</source>
        <translation>Note with the badge</translation>
    </message>
    <message>
        <source>Sans badge&#xa0;: la visite compte, mais ne dit ni qui ni ses réponses, et l’heure est arrondie à l’heure pleine. Pour ce qui touche à la vie privée&#xa0;: démarches, santé, aide. Les visites déjà notées ne changent pas.</source>
        <translation>Without badge: the visit counts, but says neither who it was nor their answers, and its time is rounded to the full hour. For what is private: paperwork, health, support. Visits noted before do not change.</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Planifier un atelier</source>
        <translation>Plan a workshop</translation>
    </message>
    <message>
        <source>Ajouter une activité</source>
        <translation>Add an activity</translation>
    </message>
    <message>
        <source>Séances</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Espaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Ordre à la porte</source>
        <translation>Order at the door</translation>
    </message>
    <message>
        <source>Proposées à la porte</source>
        <translation>On offer at the door</translation>
    </message>
    <message>
        <source>Aucune activité pour l’instant.</source>
        <translation>No activity yet.</translation>
    </message>
    <message>
        <source>Toujours là</source>
        <translation>Always there</translation>
    </message>
    <message>
        <source>Archivées</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>leurs visites restent</source>
        <translation>their visits stay</translation>
    </message>
    <message>
        <source>Aucune séance prévue.</source>
        <translation>No session is planned.</translation>
    </message>
    <message>
        <source>Prochaine séance&#xa0;: {activity}, {day} à {time}.</source>
        <translation>Next session: {activity}, {day} at {time}.</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Plus de monde que de places</source>
        <translation>More people than places</translation>
    </message>
    <message>
        <source>à ses heures</source>
        <translation>at its own hours</translation>
    </message>
    <message>
        <source>notée sans badge</source>
        <translation>noted without badge</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Famille</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Archiver</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Une activité de plus</source>
        <translation>One more activity</translation>
    </message>
    <message>
        <source>Famille&#xa0;: {family}</source>
        <translation>Family: {family}</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>{persons} ici</source>
        <translation>{persons} here</translation>
    </message>
    <message>
        <source>C’est enregistré&#xa0;: {name}. La porte le montre déjà.</source>
        <translation>Saved: {name}. The door shows it already.</translation>
    </message>
    <message>
        <source>L’activité «&#xa0;{name}&#xa0;» n’est plus proposée. Ses visites restent.</source>
        <translation>“{name}” is no longer on offer. Its visits stay.</translation>
    </message>
    <message>
        <source>Vos changements ne sont pas encore enregistrés.</source>
        <translation>Your changes are not saved yet.</translation>
    </message>
    <message>
        <source>Quitter sans enregistrer</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>L’activité est de nouveau proposée à la porte.</source>
        <translation>The activity is on offer at the door again.</translation>
    </message>
    <message>
        <source>Quelle sorte d’activité&#x202f;?</source>
        <translation>What kind of activity?</translation>
    </message>
    <message>
        <source>Touchez la plus proche&#xa0;: elle sert à comparer les lieux. Le nom, l’image et la couleur restent les vôtres.</source>
        <translation>Touch the closest one: it serves to compare places. The name, the picture and the colour stay yours.</translation>
    </message>
    <message>
        <source>Les places à la porte</source>
        <translation>Who stands where at the door</translation>
    </message>
    <message>
        <source>On touche plus souvent ce qu’on voit d’abord. Chaque badge a donc son ordre, le même pendant tout un trimestre, et chaque activité est aussi souvent première.</source>
        <translation>People tap what they see first more often. So each badge has its own order, the same all quarter long, and each activity comes first equally often.</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>Badge {number}</translation>
    </message>
    <message>
        <source>Choisir une image</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Elle aide qui ne lit pas&#xa0;: prenez la plus proche.</source>
        <translation>It helps those who do not read: take the closest one.</translation>
    </message>
    <message>
        <source>Couture</source>
        <translation>Sewing</translation>
    </message>
    <message>
        <source>À la porte&#xa0;: {tile}</source>
        <translation>At the door: {tile}</translation>
    </message>
    <message>
        <source>{day}&#xa0;: début</source>
        <translation>{day}: start</translation>
    </message>
    <message>
        <source>{day}&#xa0;: fin</source>
        <translation>{day}: end</translation>
    </message>
    <message>
        <source>14&#xa0;h</source>
        <translation>14:00</translation>
    </message>
    <message>
        <source>16&#xa0;h&#xa0;30</source>
        <translation>16:30</translation>
    </message>
    <message>
        <source>à</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Faire</source>
        <translation>Making and doing</translation>
    </message>
    <message>
        <source>Travailler et décider ensemble</source>
        <translation>Working and deciding together</translation>
    </message>
    <message>
        <source>Se rencontrer</source>
        <translation>Meeting each other</translation>
    </message>
    <message>
        <source>Fabriquer, réparer, apprendre en essayant.</source>
        <translation>Making, repairing, learning by trying.</translation>
    </message>
    <message>
        <source>Partager du travail, un outil, un projet, le lieu.</source>
        <translation>Sharing work, a tool, a project, the place.</translation>
    </message>
    <message>
        <source>Se croiser, s’entraider, quels que soient l’âge ou la vie.</source>
        <translation>Crossing paths, helping each other, whatever one’s age or life.</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Framboise</source>
        <translation>Raspberry</translation>
    </message>
    <message>
        <source>Brique</source>
        <translation>Brick</translation>
    </message>
    <message>
        <source>Ocre</source>
        <translation>Ochre</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Mousse</source>
        <translation>Moss</translation>
    </message>
    <message>
        <source>Canard</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Ardoise</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>Même couleur que {names}.</source>
        <translation>Same colour as {names}.</translation>
    </message>
    <message>
        <source>Ressemble à {names} pour qui distingue mal le rouge et le vert.</source>
        <translation>Looks like {names} to those who see red and green alike.</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;»</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{persons} ici sur {capacity}</source>
        <translation>{persons} of {capacity} here</translation>
    </message>
</context>
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
        <source>Activités</source>
        <translation>Activities</translation>
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
    <name>SessionSheet</name>
    <message numerus="yes">
        <source>%n séance(s)&#xa0;: {activity}, {day} à {time}.</source>
        <translation>
            <numerusform>%n session: {activity}, {day} at {time}.</numerusform>
            <numerusform>%n sessions: {activity}, from {day} at {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n séance(s) annulée(s). Les visites restent.</source>
        <translation>
            <numerusform>%n session cancelled. Visits stay.</numerusform>
            <numerusform>%n sessions cancelled. Visits stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>{activity}, {day} à {time}</source>
        <translation>{activity}, {day} at {time}</translation>
    </message>
    <message>
        <source>Planifier un atelier</source>
        <translation>Plan a workshop</translation>
    </message>
    <message>
        <source>Modifier une séance</source>
        <translation>Change a session</translation>
    </message>
    <message>
        <source>Ou une permanence&#xa0;: tout ce qui a une date et une heure.</source>
        <translation>Or a public service’s visit: anything with a date and a time.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler celle-ci et les suivantes</source>
        <translation>Cancel this one and those after it</translation>
    </message>
    <message>
        <source>Annuler la séance</source>
        <translation>Cancel the session</translation>
    </message>
    <message>
        <source>Une autre date</source>
        <translation>Another date</translation>
    </message>
    <message>
        <source>Par exemple 14/10</source>
        <translation>For instance 14/10</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>14&#xa0;h, 9&#xa0;h&#xa0;30</source>
        <translation>14:00, 9:30</translation>
    </message>
    <message>
        <source>16&#xa0;h, 21:00</source>
        <translation>16:00, 21:30</translation>
    </message>
    <message>
        <source>Écrivez une heure&#xa0;: 14&#xa0;h, 9&#xa0;h&#xa0;30…</source>
        <translation>Write a time: 14:00, 9:30…</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Semaines</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>1&#xa0;: une seule fois. 10&#xa0;: chaque semaine, dix fois.</source>
        <translation>1: once only. 10: every week, ten times.</translation>
    </message>
    <message>
        <source>Tenu par (si ce n’est pas le lieu)</source>
        <translation>Held by (if not the place itself)</translation>
    </message>
    <message>
        <source>Une mission locale, la mairie…</source>
        <translation>A job centre, the town hall…</translation>
    </message>
    <message>
        <source>Quelle activité&#x202f;?</source>
        <translation>Which activity?</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Demain</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Quel jour&#x202f;?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Choisissez une activité.</source>
        <translation>Choose an activity.</translation>
    </message>
    <message>
        <source>Touchez un jour, ou écrivez une date&#xa0;: 14/10.</source>
        <translation>Touch a day, or write a date: 14/10.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Les séances</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Ateliers et permanences. Le rapport dit si des personnes différentes s’y retrouvent&#x202f;; la porte n’en change pas.</source>
        <translation>Workshops and visiting public services. The report says whether different people meet there; the door does not change.</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Rien n’est prévu pour l’instant.</source>
        <translation>Nothing is planned yet.</translation>
    </message>
    <message>
        <source>Passées</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>trois derniers mois</source>
        <translation>the last three months</translation>
    </message>
    <message>
        <source>{day}, jusqu’à {time}</source>
        <translation>{day}, until {time}</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>La séance de {activity}, {day}, est annulée.</source>
        <translation>The session of {activity}, {day}, is cancelled.</translation>
    </message>
    <message>
        <source>La remettre</source>
        <translation>Put it back</translation>
    </message>
</context>
<context>
    <name>Spaces</name>
    <message>
        <source>Les espaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Une salle ou un coin que plusieurs activités partagent. Sa capacité compte pour toutes ensemble.</source>
        <translation>A room or a corner that several activities share. Its capacity counts for all of them together.</translation>
    </message>
    <message>
        <source>Ajouter un espace</source>
        <translation>Add a space</translation>
    </message>
    <message>
        <source>Aucun espace pour l’instant&#xa0;: chaque activité compte seule.</source>
        <translation>No space yet: each activity counts by itself.</translation>
    </message>
    <message>
        <source>{persons} ici</source>
        <translation>{persons} here</translation>
    </message>
    <message>
        <source>{persons} ici sur {capacity}</source>
        <translation>{persons} of {capacity} here</translation>
    </message>
    <message>
        <source>Plus de monde que de places</source>
        <translation>More people than places</translation>
    </message>
    <message>
        <source>Aucune activité n’y est</source>
        <translation>No activity is there</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Un espace de plus</source>
        <translation>One more space</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comme sur la porte, {most} caractères au plus.</source>
        <translation>As on its door, {most} characters at most.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Vide&#xa0;: sans limite.</source>
        <translation>Empty: no limit.</translation>
    </message>
    <message>
        <source>C’est enregistré&#xa0;: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>«&#xa0;{name}&#xa0;» est supprimé. Ses activités continuent, sans espace.</source>
        <translation>“{name}” is removed. Its activities go on, without a space.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Fermé maintenant</source>
        <translation>Closed now</translation>
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
