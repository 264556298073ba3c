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
    <name>Badges</name>
    <message>
        <source>Les réponses de «&#xa0;{alias}&#xa0;»</source>
        <translation>The answers of “{alias}”</translation>
    </message>
    <message>
        <source>La personne doit être là</source>
        <translation>The person must be there</translation>
    </message>
    <message>
        <source>Ces réponses n’appartiennent qu’à elle. Tournez l’écran vers elle&#xa0;: c’est elle qui lit, change ou retire ce qu’elle veut. Rien ne l’oblige à regarder, ni à répondre.</source>
        <translation>These answers are theirs alone. Turn the screen towards them: they read, change or take back what they like. Nobody has to look, or to answer.</translation>
    </message>
    <message>
        <source>La personne est là&#xa0;: montrer ses réponses</source>
        <translation>The person is here: show their answers</translation>
    </message>
    <message>
        <source>Touchez une réponse pour la changer</source>
        <translation>Touch an answer to change it</translation>
    </message>
    <message>
        <source>Chaque changement est gardé aussitôt. «&#xa0;Ne souhaite pas répondre&#xa0;» retire une réponse.</source>
        <translation>Each change is kept at once. “Prefers not to answer” takes an answer back.</translation>
    </message>
    <message>
        <source>Ne souhaite pas répondre</source>
        <translation>Prefers not to answer</translation>
    </message>
    <message>
        <source>Pas encore de réponse.</source>
        <translation>No answer yet.</translation>
    </message>
    <message>
        <source>Répondu le {day}.</source>
        <translation>Answered on {day}.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Badge perdu&#x202f;? Cherchez son nom, puis touchez «&#xa0;Remplacer&#xa0;».</source>
        <translation>Lost badge? Look for its name, then touch “Replace”.</translation>
    </message>
    <message>
        <source>Tester un badge</source>
        <translation>Test a badge</translation>
    </message>
    <message>
        <source>Créer des badges</source>
        <translation>Make badges</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>Look for a badge</translation>
    </message>
    <message>
        <source>Début d’un mot du badge, code, ou référence importée.</source>
        <translation>The beginning of a word on the badge, a code, or an imported reference.</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: renard</source>
        <translation>Example: renard</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Jamais utilisés</source>
        <translation>Never used</translation>
    </message>
    <message>
        <source>Parmi</source>
        <translation>Among</translation>
    </message>
    <message>
        <source>badge déjà remplacé</source>
        <translation>badge replaced before</translation>
    </message>
    <message>
        <source>Voir la suite</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Trouvés</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Aucun badge ne correspond. Essayez un autre début de mot, ou «&#xa0;Tous&#xa0;».</source>
        <translation>No badge matches. Try another beginning of a word, or “All”.</translation>
    </message>
    <message>
        <source>Visites d’aujourd’hui, les dernières d’abord</source>
        <translation>Today’s visits, the latest first</translation>
    </message>
    <message>
        <source>Personne n’est encore venu avec un badge aujourd’hui.</source>
        <translation>Nobody has come with a badge yet today.</translation>
    </message>
    <message>
        <source>Badges jamais utilisés, les plus récents d’abord</source>
        <translation>Badges never used, the newest first</translation>
    </message>
    <message>
        <source>Tous les badges faits ici ont déjà servi.</source>
        <translation>All badges made here have been used.</translation>
    </message>
    <message>
        <source>Par dernière visite</source>
        <translation>By last visit</translation>
    </message>
    <message>
        <source>Aucun badge pour l’instant. Touchez «&#xa0;Créer des badges&#xa0;» pour faire les premiers.</source>
        <translation>No badges yet. Touch “Make badges” to make the first ones.</translation>
    </message>
    <message>
        <source>vient d’un import</source>
        <translation>comes from an import</translation>
    </message>
    <message>
        <source>badge désactivé</source>
        <translation>badge switched off</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Nouveau badge</source>
        <translation>New badge</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nouveau badge&#xa0;: «&#xa0;{alias}&#xa0;»</source>
        <translation>New badge: “{alias}”</translation>
    </message>
    <message>
        <source>À imprimer, enregistrer ou montrer avant de quitter cette page ou de verrouiller.</source>
        <translation>To be printed, saved or shown before you leave this page or lock.</translation>
    </message>
    <message>
        <source>Sur quel papier&#x202f;?</source>
        <translation>On which paper?</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ce qui sera imprimé</source>
        <translation>What will be printed</translation>
    </message>
    <message>
        <source>Page {number} sur {count}…</source>
        <translation>Page {number} of {count}…</translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante. Vérifiez la feuille&#xa0;: tant que cette page est ouverte, elle peut être imprimée à nouveau.</source>
        <translation>Sent to the printer. Check the sheet: as long as this page is open, it can be printed again.</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {path}. Qui a ce fichier a les badges&#xa0;: supprimez-le une fois imprimé.</source>
        <translation>Saved: {path}. Whoever has this file has the badges: delete it once it is printed.</translation>
    </message>
    <message>
        <source>Les badges sont gardés&#xa0;: essayez à nouveau, ou autrement.</source>
        <translation>The badges are kept: try again, or another way.</translation>
    </message>
    <message>
        <source>Arrêté. Les badges sont gardés.</source>
        <translation>Stopped. The badges are kept.</translation>
    </message>
    <message>
        <source>Imprimer ou enregistrer</source>
        <translation>Print or save</translation>
    </message>
    <message>
        <source>Sur quelle imprimante&#x202f;?</source>
        <translation>On which printer?</translation>
    </message>
    <message>
        <source>Aucune n’est installée. Un PDF s’imprime depuis n’importe quel ordinateur.</source>
        <translation>None is installed. A PDF can be printed from any computer.</translation>
    </message>
    <message>
        <source>Montrer à un téléphone</source>
        <translation>Show to a phone</translation>
    </message>
    <message>
        <source>Un par un</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>imprimé</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>enregistré</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>montré</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>ni imprimé, ni enregistré, ni montré</source>
        <translation>not printed, saved or shown</translation>
    </message>
    <message>
        <source>Son code n’est connu que de cette page. Si vous la quittez, il est désactivé&#xa0;: personne ne l’aurait.</source>
        <translation>Its code is known to this page alone. If you leave it, it is switched off: nobody would have it.</translation>
    </message>
    <message>
        <source>Quitter et le désactiver</source>
        <translation>Leave, and switch it off</translation>
    </message>
    <message>
        <source>Leur code n’est connu que de cette page. Si vous la quittez, ils sont désactivés&#xa0;: personne ne les aurait.</source>
        <translation>Their codes are known to this page alone. If you leave it, they are switched off: nobody would have them.</translation>
    </message>
    <message>
        <source>Rester ici</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Quitter et les désactiver</source>
        <translation>Leave and switch them off</translation>
    </message>
    <message>
        <source>Un badge s’imprime au moment où il est créé, jamais plus tard.</source>
        <translation>A badge is printed when it is made, never later.</translation>
    </message>
    <message>
        <source>Combien de badges&#x202f;?</source>
        <translation>How many badges?</translation>
    </message>
    <message>
        <source>De 1 à {most}.</source>
        <translation>1 to {most}.</translation>
    </message>
    <message>
        <source>15 ans ou plus</source>
        <translation>15 or older</translation>
    </message>
    <message>
        <source>Moins de 15 ans, parents informés</source>
        <translation>Under 15, parents informed</translation>
    </message>
    <message>
        <source>Pour qui&#x202f;?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Avant 15 ans sans parents informés&#xa0;: entrée sans badge, ou avec un groupe.</source>
        <translation>Under 15 without informed parents: come in without a badge, or with a group.</translation>
    </message>
    <message>
        <source>Un exemple, pour voir</source>
        <translation>An example, to look at</translation>
    </message>
    <message>
        <source>Choisir un logo…</source>
        <translation>Choose a logo…</translation>
    </message>
    <message>
        <source>Retirer le logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Il faut un nombre de 1 à {most}.</source>
        <translation>It takes a number from 1 to {most}.</translation>
    </message>
    <message>
        <source>Le logo est sur les badges, à partir de maintenant.</source>
        <translation>The logo is on the badges from now on.</translation>
    </message>
    <message>
        <source>Le logo du lieu</source>
        <translation>The place’s logo</translation>
    </message>
    <message>
        <source>Une image PNG ou JPEG, d’au plus 5&#xa0;Mo. Il est sur chaque badge.</source>
        <translation>A PNG or JPEG picture of at most 5 MB. It is on every badge.</translation>
    </message>
    <message>
        <source>Effacer cette personne</source>
        <translation>Erase this person</translation>
    </message>
    <message>
        <source>Effacer cette personne pour toujours&#x202f;?</source>
        <translation>Erase this person for good?</translation>
    </message>
    <message>
        <source>À sa demande. Ses badges, ses réponses et ses visites seront effacés pour toujours&#xa0;: personne ne pourra les retrouver. Les rapports clos restent tels qu’ils ont été publiés.</source>
        <translation>If they ask for it. Their badges, answers and visits will be erased for good: nobody will be able to get them back. Closed reports stay as they were published.</translation>
    </message>
    <message>
        <source>Effacer cette personne…</source>
        <translation>Erase this person…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Effacer pour toujours</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Enregistrer les badges en PDF</source>
        <translation>Save the badges as PDF</translation>
    </message>
    <message>
        <source>Qui aura ce fichier aura les badges.</source>
        <translation>Whoever has this file will have the badges.</translation>
    </message>
    <message>
        <source>page {number} sur {count}</source>
        <translation>page {number} of {count}</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Aperçu&#xa0;: page {number} sur {count}</source>
        <translation>Preview: page {number} of {count}</translation>
    </message>
    <message>
        <source>Remplacer le badge de «&#xa0;{alias}&#xa0;»</source>
        <translation>Replace the badge of “{alias}”</translation>
    </message>
    <message>
        <source>Un autre badge, la même personne</source>
        <translation>Another badge, the same person</translation>
    </message>
    <message>
        <source>Le nouveau badge se fait tout de suite, à imprimer ou à montrer. «&#xa0;{alias}&#xa0;» garde son nom, ses visites et ses réponses. L’ancien badge n’ouvre plus rien, même retrouvé&#xa0;: s’il est peut-être dans une poche, mieux vaut chercher encore un peu.</source>
        <translation>The new badge is made at once, to be printed or shown. “{alias}” keeps its name, visits and answers. The old badge opens nothing any more, even if found: if it may be in a pocket, better look a little longer.</translation>
    </message>
    <message>
        <source>Remplacer le badge</source>
        <translation>Replace the badge</translation>
    </message>
    <message>
        <source>Un nouveau badge pour «&#xa0;{alias}&#xa0;»</source>
        <translation>A new badge for “{alias}”</translation>
    </message>
    <message>
        <source>Aucun badge en service</source>
        <translation>No badge in service</translation>
    </message>
    <message>
        <source>Le badge se fait tout de suite, à imprimer ou à montrer. «&#xa0;{alias}&#xa0;» garde ses visites et ses réponses.</source>
        <translation>The badge is made at once, to be printed or shown. “{alias}” keeps its visits and answers.</translation>
    </message>
    <message>
        <source>Faire le badge</source>
        <translation>Make the badge</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Un badge dans un téléphone</source>
        <translation>A badge in a phone</translation>
    </message>
    <message>
        <source>La photo de ce code se présente à la borne comme un badge.</source>
        <translation>The photo of this code is shown to the kiosk like a badge.</translation>
    </message>
    <message>
        <source>Prenez ce code en photo avec votre téléphone.</source>
        <translation>Take a photo of this code with your phone.</translation>
    </message>
    <message>
        <source>Rien n’est noté&#xa0;: ce n’est pas une arrivée.</source>
        <translation>Nothing is noted: this is no arrival.</translation>
    </message>
    <message>
        <source>Code écrit sous le carré</source>
        <translation>The code under the square</translation>
    </message>
    <message>
        <source>Majuscules et espaces sont sans importance.</source>
        <translation>Capitals and spaces do not matter.</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tapez ou collez d’abord un code.</source>
        <translation>Type or paste a code first.</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>En service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Désactivé</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Désactivé le {day}</source>
        <translation>Switched off on {day}</translation>
    </message>
    <message>
        <source>remplacé par un autre</source>
        <translation>replaced by another</translation>
    </message>
    <message>
        <source>La borne dit&#xa0;: «&#xa0;{said}&#xa0;»</source>
        <translation>The kiosk says: “{said}”</translation>
    </message>
    <message>
        <source>Badge inconnu ici</source>
        <translation>Badge unknown here</translation>
    </message>
    <message>
        <source>Celui d’un autre lieu, ou d’une personne effacée.</source>
        <translation>Another place’s, or that of somebody erased.</translation>
    </message>
    <message>
        <source>Ce n’est pas un code de badge</source>
        <translation>This is not a badge’s code</translation>
    </message>
    <message>
        <source>Un badge compte 14 caractères, et commence par TL.</source>
        <translation>A badge has 14 characters, and begins with TL.</translation>
    </message>
    <message>
        <source>Remplacer un badge perdu</source>
        <translation>Replace a lost badge</translation>
    </message>
    <message>
        <source>Faire un nouveau badge</source>
        <translation>Make a new badge</translation>
    </message>
    <message>
        <source>Prénom, si la personne le souhaite</source>
        <translation>First name, if the person wishes</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Vu ici seulement, jamais exporté. Vide&#xa0;: il est oublié.</source>
        <translation>Seen here only, never exported. Empty: it is forgotten.</translation>
    </message>
    <message>
        <source>Enregistrer le prénom</source>
        <translation>Save the first name</translation>
    </message>
    <message>
        <source>Ses réponses</source>
        <translation>Their answers</translation>
    </message>
    <message>
        <source>Elles ne se relisent qu’avec la personne, et si elle le souhaite.</source>
        <translation>They are looked at only with the person, and if they wish.</translation>
    </message>
    <message>
        <source>Les relire avec la personne</source>
        <translation>Look at them with the person</translation>
    </message>
    <message>
        <source>Aucun badge encore&#xa0;: cette personne vient d’un import.</source>
        <translation>No badge yet: this person comes from an import.</translation>
    </message>
    <message>
        <source>fait le {day}</source>
        <translation>made on {day}</translation>
    </message>
    <message>
        <source>Désactiver</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Réactiver</source>
        <translation>Switch on again</translation>
    </message>
    <message>
        <source>Pas encore de visite aujourd’hui.</source>
        <translation>No visit yet today.</translation>
    </message>
    <message>
        <source>sur place</source>
        <translation>here now</translation>
    </message>
    <message>
        <source>sortie à {time}</source>
        <translation>left at {time}</translation>
    </message>
    <message>
        <source>Ses habitudes</source>
        <translation>What is usual for them</translation>
    </message>
    <message>
        <source>En quelle qualité, d’habitude&#x202f;?</source>
        <translation>In what capacity, usually?</translation>
    </message>
    <message>
        <source>À partir de la prochaine arrivée. L’équipe salariée n’est pas comptée.</source>
        <translation>From the next arrival on. Paid staff are not counted.</translation>
    </message>
    <message>
        <source>Rien en particulier</source>
        <translation>Nothing in particular</translation>
    </message>
    <message>
        <source>Vient d’habitude pour</source>
        <translation>Usually comes for</translation>
    </message>
    <message>
        <source>À la borne, son arrivée est alors complète sans rien toucher.</source>
        <translation>Their arrival is then complete at the kiosk without touching anything.</translation>
    </message>
    <message>
        <source>Ses parents sont informés</source>
        <translation>Their parents are informed</translation>
    </message>
    <message>
        <source>Moins de 15 ans</source>
        <translation>Under 15</translation>
    </message>
    <message>
        <source>À cocher seulement pour un enfant&#x202f;; rien n’est noté des autres.</source>
        <translation>To be ticked for a child only; nothing is noted of others.</translation>
    </message>
    <message>
        <source>C’est peut-être un enfant&#xa0;: ses parents sont-ils informés&#x202f;?</source>
        <translation>This may be a child: do their parents know?</translation>
    </message>
    <message>
        <source>Badge désactivé. La borne dira&#xa0;: «&#xa0;{said}&#xa0;»</source>
        <translation>Badge switched off. The kiosk will say: “{said}”</translation>
    </message>
    <message>
        <source>C’est effacé, pour toujours.</source>
        <translation>Erased, for good.</translation>
    </message>
    <message>
        <source>Participe</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Bénévole</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Équipe salariée</source>
        <translation>Paid staff</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>Without badge</translation>
    </message>
    <message>
        <source>aucune visite</source>
        <translation>no visit</translation>
    </message>
    <message>
        <source>visite aujourd’hui</source>
        <translation>visit today</translation>
    </message>
    <message>
        <source>dernière visite le {day}</source>
        <translation>last visit on {day}</translation>
    </message>
    <message>
        <source>Feuille A4, 8 badges</source>
        <translation>A4 sheet, 8 badges</translation>
    </message>
    <message>
        <source>Cartes 54 × 86&#xa0;mm</source>
        <translation>Cards 54 × 86 mm</translation>
    </message>
    <message>
        <source>Étiquettes 89 × 36&#xa0;mm</source>
        <translation>Labels 89 × 36 mm</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message numerus="yes">
        <source>%n badge(s) fait(s)</source>
        <translation>
            <numerusform>%n badge made</numerusform>
            <numerusform>%n badges made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Créer %n badge(s)</source>
        <translation>
            <numerusform>Make %n badge</numerusform>
            <numerusform>Make %n badges</numerusform>
        </translation>
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
    <name>DayList</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
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
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
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
        <source>Évacuation · {place}</source>
        <translation>Evacuation · {place}</translation>
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
        <source>Fichier&#xa0;:</source>
        <translation>File:</translation>
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
        <source>La vérification a trouvé des défauts.</source>
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
        <source>{name}&#xa0;: la veille</source>
        <translation>{name}: the day before</translation>
    </message>
    <message>
        <source>{name}&#xa0;: le lendemain</source>
        <translation>{name}: the day after</translation>
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
        <source>Tout le monde est sorti&#x202f;?</source>
        <translation>Has everyone left?</translation>
    </message>
    <message>
        <source>Voir toutes les personnes présentes</source>
        <translation>See everyone who is here</translation>
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
    <name>MadeSheet</name>
    <message numerus="yes">
        <source>%n badge(s) créé(s)</source>
        <translation>
            <numerusform>%n badge made</numerusform>
            <numerusform>%n badges made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) ne sont ni imprimés, ni enregistrés, ni montrés</source>
        <translation>
            <numerusform>%n badge is not printed, saved or shown</numerusform>
            <numerusform>%n badges are not printed, saved or shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeSheet</name>
    <message numerus="yes">
        <source>Créer %n badge(s)</source>
        <translation>
            <numerusform>Make %n badge</numerusform>
            <numerusform>Make %n badges</numerusform>
        </translation>
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
    <name>PaperSheet</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
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
    <name>Recovery</name>
    <message>
        <source>feuille-de-secours</source>
        <translation>recovery-sheet</translation>
    </message>
    <message>
        <source>Enregistrée&#xa0;: {path}. Imprimez-la, puis supprimez ce fichier&#xa0;: qui l’a peut ouvrir les copies.</source>
        <translation>Saved: {path}. Print it, then delete this file: whoever has it can open the copies.</translation>
    </message>
    <message>
        <source>Les six derniers signes de la clé</source>
        <translation>The last six characters of the key</translation>
    </message>
    <message>
        <source>Lisez-les sur la feuille de papier, à la fin de la clé. Tant qu’ils ne sont pas tapés ici, la feuille n’ouvre rien.</source>
        <translation>Read them on the sheet of paper, at the end of the key. Until they are typed here, the sheet opens nothing.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>La feuille est vérifiée&#xa0;: les copies seront chiffrées pour elle seule.</source>
        <translation>The sheet is checked: copies will be encrypted for it alone.</translation>
    </message>
    <message>
        <source>Ce lieu a sa feuille. Une nouvelle ne change rien aux copies déjà faites&#xa0;: elles ne s’ouvrent qu’avec l’ancienne.</source>
        <translation>This place has its sheet. A new one changes nothing about the copies made so far: only the old one opens them.</translation>
    </message>
    <message>
        <source>Elle seule ouvre les copies de sauvegarde chiffrées. Imprimez-la, vérifiez-la, puis gardez-la hors du lieu, comme le double d’une clé.</source>
        <translation>It alone opens the encrypted backup copies. Print it, check it, then keep it away from the place, like the spare of a key.</translation>
    </message>
    <message>
        <source>Feuille de secours</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Cette feuille ouvre les copies de sauvegarde chiffrées du lieu. Sans elle, personne ne peut les lire, pas même la machine qui les a faites.</source>
        <translation>This sheet opens the place’s encrypted backup copies. Without it nobody can read them, not even the machine that made them.</translation>
    </message>
    <message>
        <source>Gardez-la hors du lieu, sous enveloppe, comme le double d’une clé. Ne la photographiez pas et ne l’envoyez pas par courriel.</source>
        <translation>Keep it away from the place, in an envelope, like the spare of a key. Do not photograph it or send it by e-mail.</translation>
    </message>
    <message>
        <source>La clé finit par&#xa0;: {proof}. Parvis vous demande ces signes pour vérifier que la feuille est bien imprimée.</source>
        <translation>The key ends with: {proof}. Parvis asks you for these characters, to check that the sheet was printed well.</translation>
    </message>
    <message>
        <source>Pour restaurer&#xa0;: recopiez la clé (les lignes bout à bout, sans espaces) dans un fichier texte, puis tapez&#xa0;: parvis restore COPIE --identity FICHIER</source>
        <translation>To restore: copy the key (its lines one after the other, without spaces) into a text file, then type: parvis restore COPY --identity FILE</translation>
    </message>
    <message>
        <source>Feuille perdue ou vue par d’autres&#x202f;? Faites-en une nouvelle dans Réglages, Sauvegarde. Les anciennes copies ne s’ouvrent qu’avec l’ancienne.</source>
        <translation>Is the sheet lost, or was it seen by others? Make a new one in Settings, Backup. The old copies open only with the old one.</translation>
    </message>
    <message>
        <source>Faite le {date}.</source>
        <translation>Made on {date}.</translation>
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
    <name>Saving</name>
    <message>
        <source>Dans quel dossier&#x202f;?</source>
        <translation>In which folder?</translation>
    </message>
    <message>
        <source>Disque «&#xa0;{name}&#xa0;» · {free}&#xa0;Go libres</source>
        <translation>Disk “{name}” · {free} GB free</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Autre dossier…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Sur quelle imprimante&#x202f;?</source>
        <translation>On which printer?</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante. Vérifiez la feuille.</source>
        <translation>Sent to the printer. Check the sheet.</translation>
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
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>16&#xa0;h, 21:00</source>
        <translation>16:00, 21:30</translation>
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
        <source>Écrivez une heure&#xa0;: 14&#xa0;h, 9&#xa0;h&#xa0;30…</source>
        <translation>Write a time: 14:00, 9:30…</translation>
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
        <source>Au-delà, les visites sont effacées. Les périodes qui en ont besoin sont closes d’abord, et leurs rapports restent.</source>
        <translation>After that, visits are erased. The periods that need them are closed first, and their reports stay.</translation>
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
        <source>personnes vues&#xa0;: {seen} sur {everyone}</source>
        <translation>people seen: {seen} of {everyone}</translation>
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
        <source>Appel d’évacuation</source>
        <translation>Roll called for an evacuation</translation>
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
        <source>Personne effacée, à sa demande</source>
        <translation>Person erased, at their request</translation>
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
        <source>Feuille de secours faite</source>
        <translation>Recovery sheet made</translation>
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
    <message>
        <source>information-des-personnes</source>
        <translation>notice-to-visitors</translation>
    </message>
    <message>
        <source>L’affiche d’information</source>
        <translation>The notice to hang up</translation>
    </message>
    <message>
        <source>À accrocher près de la porte, à hauteur des yeux. Il y reste une ligne à remplir à la main&#xa0;: à qui s’adresser.</source>
        <translation>To hang near the door, at eye level. One line is left to be filled in by hand: whom to ask.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Un imprévu. Rien n’est perdu&#xa0;: essayez encore, ou plus tard.</source>
        <translation>Something unexpected happened. Nothing is lost: try again, or later.</translation>
    </message>
    <message>
        <source>Parvis – Mise en place</source>
        <translation>Parvis – Setting up</translation>
    </message>
    <message>
        <source>Les premiers badges</source>
        <translation>The first badges</translation>
    </message>
    <message>
        <source>Un badge est un code tiré au hasard, sans nom. Il se donne à qui en veut&#x202f;; on entre aussi bien sans.</source>
        <translation>A badge is a random code, without a name. It is given to whoever wants one; coming in without is just as easy.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Ouvrir la porte</source>
        <translation>Open the door</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Horaires et places</source>
        <translation>Hours and room</translation>
    </message>
    <message>
        <source>Pour dire quand c’est complet, et qui a peut-être oublié de sortir.</source>
        <translation>To say when the place is full, and who may have forgotten to leave.</translation>
    </message>
    <message>
        <source>Les codes de l’équipe</source>
        <translation>The team’s codes</translation>
    </message>
    <message>
        <source>L’espace de l’équipe s’ouvre par un code. Notez-le ailleurs que sur la borne&#xa0;: Parvis n’en garde qu’une empreinte.</source>
        <translation>A code opens the team’s area. Note it somewhere else than on the kiosk: Parvis keeps only a fingerprint of it.</translation>
    </message>
    <message>
        <source>L’écran</source>
        <translation>The screen</translation>
    </message>
    <message>
        <source>Mesuré une fois, il dit si tout se lit d’où l’on se tient.</source>
        <translation>Measured once, it tells whether everything can be read from where people stand.</translation>
    </message>
    <message>
        <source>À quoi ressemble-t-il le plus&#x202f;?</source>
        <translation>What is it most like?</translation>
    </message>
    <message>
        <source>Ses activités&#xa0;: {kind}</source>
        <translation>Its activities: {kind}</translation>
    </message>
    <message>
        <source>Elles se changent ensuite, une à une. «&#xa0;Autre chose&#xa0;» est toujours proposé.</source>
        <translation>They can be changed afterwards, one by one. “Something else” is always offered.</translation>
    </message>
    <message>
        <source>Informer les personnes</source>
        <translation>Tell people</translation>
    </message>
    <message>
        <source>La loi demande de dire ce qui est noté et pourquoi. Parvis l’écrit pour vous, d’après ces réponses.</source>
        <translation>The law asks you to say what is noted and why. Parvis writes it for you, from these answers.</translation>
    </message>
    <message>
        <source>Votre lieu</source>
        <translation>Your place</translation>
    </message>
    <message>
        <source>Son nom s’affiche à la porte. Son genre donne les premières activités.</source>
        <translation>Its name is shown at the door. Its kind gives the first activities.</translation>
    </message>
    <message>
        <source>Comment s’appelle-t-il&#x202f;?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Touchez le genre qui lui ressemble&#xa0;: tout se change ensuite.</source>
        <translation>Touch the kind that is most like it: everything can be changed later.</translation>
    </message>
    <message>
        <source>étape affichée</source>
        <translation>step on show</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>plus tard</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Étape {number} sur {count}</source>
        <translation>Step {number} of {count}</translation>
    </message>
    <message>
        <source>Mise en place</source>
        <translation>Setting up</translation>
    </message>
    <message>
        <source>C’est prêt</source>
        <translation>It is ready</translation>
    </message>
    <message>
        <source>La porte peut ouvrir. L’équipe y entre par le bouton «&#xa0;Équipe&#xa0;», en bas de l’écran.</source>
        <translation>The door can open. The team goes in by the “Staff” button, at the bottom of the screen.</translation>
    </message>
    <message>
        <source>Peut attendre</source>
        <translation>Can wait</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>La feuille de secours</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>Si cette machine casse ou disparaît, il faut elle et une copie de sauvegarde pour retrouver le passé du lieu et ses badges.</source>
        <translation>If this machine breaks or disappears, it takes this sheet and a backup copy to get back the place’s past and its badges.</translation>
    </message>
    <message>
        <source>Recopiez-les du papier. Pas encore imprimée&#x202f;? Touchez «&#xa0;Plus tard&#xa0;».</source>
        <translation>Copy them from the paper. Not printed yet? Touch “Later”.</translation>
    </message>
    <message>
        <source>Lire les badges</source>
        <translation>Reading badges</translation>
    </message>
    <message>
        <source>Une caméra ou une douchette suffit. Sans elles, on entre aussi, en touchant l’écran.</source>
        <translation>A camera or a hand scanner is enough. Without either, people come in by touching the screen.</translation>
    </message>
    <message>
        <source>La caméra</source>
        <translation>The camera</translation>
    </message>
    <message>
        <source>La douchette</source>
        <translation>The hand scanner</translation>
    </message>
    <message>
        <source>Si vous en avez une, scannez ce code, sur l’écran.</source>
        <translation>If you have one, scan this code, on the screen.</translation>
    </message>
    <message>
        <source>Il est arrivé «&#xa0;{typed}&#xa0;», touche après touche. Si c’est la douchette, remettez-la à ses réglages d’usine, sans délai entre les touches.</source>
        <translation>“{typed}” arrived, key after key. If that is the scanner, set it back to its factory settings, without a delay between keys.</translation>
    </message>
    <message>
        <source>Comprise. Elle le sera quel que soit le clavier choisi pour cette machine.</source>
        <translation>Understood. It will be, whatever keyboard this machine is set to.</translation>
    </message>
    <message>
        <source>Quelque chose est arrivé, mais pas ce code. Remettez la douchette à ses réglages d’usine (clavier américain, sans préfixe), puis scannez-le à nouveau.</source>
        <translation>Something arrived, but not this code. Set the scanner back to its factory settings (US keyboard, no prefix), then scan it again.</translation>
    </message>
    <message>
        <source>Aucune caméra pour l’instant. Ce n’est pas grave&#xa0;: branchez-la quand vous voulez, Parvis la trouve tout seul.</source>
        <translation>No camera for now. It doesn’t matter: plug one in whenever you like, Parvis finds it by itself.</translation>
    </message>
    <message>
        <source>L’image est noire. Un cache devant l’objectif, ou la lumière éteinte&#x202f;?</source>
        <translation>The picture is black. Is the lens covered, or the light off?</translation>
    </message>
    <message>
        <source>Montrez un QR code, n’importe lequel&#xa0;: un billet de train, un paquet. Il est oublié aussitôt.</source>
        <translation>Show a QR code, any one: a train ticket, a packet. It is forgotten at once.</translation>
    </message>
    <message>
        <source>Lu. La caméra voit bien.</source>
        <translation>Read. The camera sees well.</translation>
    </message>
    <message>
        <source>Lieu inventé, pour essayer&#xa0;: rien n’est gardé. Code de l’équipe&#xa0;: {pin}.</source>
        <translation>An invented place, to try: nothing is kept. The team’s code: {pin}.</translation>
    </message>
    <message>
        <source>Revenir à la mise en place</source>
        <translation>Back to setting up</translation>
    </message>
    <message>
        <source>Bienvenue dans Parvis</source>
        <translation>Welcome to Parvis</translation>
    </message>
    <message>
        <source>Votre porte compte, sans devenir un guichet. Cinq minutes suffisent&#x202f;; presque tout peut attendre, et se retrouve dans Réglages.</source>
        <translation>Your door counts, without becoming a checkpoint. Five minutes are enough; nearly everything can wait, and is found again in Settings.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Continuer la mise en place</source>
        <translation>Go on setting up</translation>
    </message>
    <message>
        <source>Tout ce qui a été réglé est gardé.</source>
        <translation>All that was set is kept.</translation>
    </message>
    <message>
        <source>Mettre en place notre lieu</source>
        <translation>Set up our place</translation>
    </message>
    <message>
        <source>Nom, horaires, premiers badges&#xa0;: la porte s’ouvre à la fin.</source>
        <translation>Name, hours, first badges: the door opens at the end.</translation>
    </message>
    <message>
        <source>Essayer avec un lieu inventé</source>
        <translation>Try with an invented place</translation>
    </message>
    <message>
        <source>Rien n’est gardé. Vous revenez ici quand vous voulez.</source>
        <translation>Nothing is kept. You come back here whenever you like.</translation>
    </message>
    <message>
        <source>Le lieu inventé se prépare… {percent}&#xa0;%</source>
        <translation>The invented place is getting ready… {percent}%</translation>
    </message>
    <message>
        <source>Bienvenue</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Le lieu</source>
        <translation>The place</translation>
    </message>
    <message>
        <source>Horaires, places</source>
        <translation>Hours, room</translation>
    </message>
    <message>
        <source>Codes de l’équipe</source>
        <translation>The team’s codes</translation>
    </message>
    <message>
        <source>Caméra, douchette</source>
        <translation>Camera, scanner</translation>
    </message>
    <message>
        <source>Écran</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Premiers badges</source>
        <translation>First badges</translation>
    </message>
    <message>
        <source>Informer</source>
        <translation>Telling people</translation>
    </message>
    <message>
        <source>Feuille de secours</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>À régler dans Réglages, Horaires et Capacité</source>
        <translation>To set in Settings, Opening hours and Capacity</translation>
    </message>
    <message>
        <source>L’espace équipe en demandera un à sa première ouverture</source>
        <translation>The team’s area will ask for one when it is first opened</translation>
    </message>
    <message>
        <source>À essayer avec un badge, dans Badges</source>
        <translation>To try with a badge, in Badges</translation>
    </message>
    <message>
        <source>À régler dans Réglages, Écran</source>
        <translation>To set in Settings, Screen</translation>
    </message>
    <message>
        <source>À créer dans Badges&#x202f;; on entre aussi sans badge</source>
        <translation>To make in Badges; people come in without one too</translation>
    </message>
    <message>
        <source>À régler dans Réglages, Confidentialité</source>
        <translation>To set in Settings, Privacy</translation>
    </message>
    <message>
        <source>À faire dans Réglages, Sauvegarde</source>
        <translation>To do in Settings, Backup</translation>
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
<context>
    <name>Visits</name>
    <message>
        <source>Ajouter une visite</source>
        <translation>Add a visit</translation>
    </message>
    <message>
        <source>Pour une visite qui n’a pas été notée sur le moment.</source>
        <translation>For a visit that was not noted at the time.</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Vide&#xa0;: encore là, ou on ne sait pas.</source>
        <translation>Empty: still here, or nobody knows.</translation>
    </message>
    <message>
        <source>Badge, s’il y en avait un</source>
        <translation>Badge, if there was one</translation>
    </message>
    <message>
        <source>Tapez le début de son nom, ou son code, et choisissez.</source>
        <translation>Type the beginning of its name, or its code, and choose.</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Dont adultes</source>
        <translation>Of them adults</translation>
    </message>
    <message>
        <source>Vide&#xa0;: on ne sait pas.</source>
        <translation>Empty: nobody knows.</translation>
    </message>
    <message>
        <source>Ajouter la visite</source>
        <translation>Add the visit</translation>
    </message>
    <message>
        <source>Choisissez le badge, ou effacez ce nom.</source>
        <translation>Choose the badge, or delete this name.</translation>
    </message>
    <message>
        <source>Visite ajoutée&#xa0;: {who}</source>
        <translation>Visit added: {who}</translation>
    </message>
    <message>
        <source>Sans badge, d’un import</source>
        <translation>No badge, from an import</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Annuler la visite</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>Elle ne comptera plus nulle part. On la retrouve parmi les annulées.</source>
        <translation>It will no longer count anywhere. It can be found among the cancelled ones.</translation>
    </message>
    <message>
        <source>Pourquoi&#x202f;?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Annuler cette visite</source>
        <translation>Cancel this visit</translation>
    </message>
    <message>
        <source>Choisissez d’abord une raison.</source>
        <translation>Choose a reason first.</translation>
    </message>
    <message>
        <source>Visite annulée&#xa0;: {who}</source>
        <translation>Visit cancelled: {who}</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Devenu entre-temps&#xa0;: {now}</source>
        <translation>It has since become: {now}</translation>
    </message>
    <message>
        <source>Feuille papier</source>
        <translation>Paper sheet</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Replier les filtres</source>
        <translation>Fold the filters</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Ce jour et les {days} jours d’avant</source>
        <translation>This day and the {days} days before</translation>
    </message>
    <message>
        <source>Jusqu’au {day}</source>
        <translation>Up to {day}</translation>
    </message>
    <message>
        <source>Voir les suivantes</source>
        <translation>Show the next ones</translation>
    </message>
    <message>
        <source>les {count} plus récentes</source>
        <translation>the {count} latest</translation>
    </message>
    <message>
        <source>Aucune visite de «&#xa0;{typed}&#xa0;» ce jour-là. Avec «&#xa0;Ce jour et avant&#xa0;», on cherche plus loin.</source>
        <translation>No visit of “{typed}” on that day. “This day and before” looks further back.</translation>
    </message>
    <message>
        <source>Aucune visite de cette sorte.</source>
        <translation>No visits of this kind.</translation>
    </message>
    <message>
        <source>Personne pour l’instant. Les arrivées s’afficheront ici.</source>
        <translation>Nobody yet. Arrivals will show here.</translation>
    </message>
    <message>
        <source>Aucune visite ce jour-là. Une feuille papier de ce jour peut être recopiée ici.</source>
        <translation>No visits on that day. A paper sheet of that day can be copied here.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Chercher un badge</source>
        <translation>Look for a badge</translation>
    </message>
    <message>
        <source>Chercher un badge&#xa0;: son nom, son code ou sa référence</source>
        <translation>Look for a badge: its name, its code or its reference</translation>
    </message>
    <message>
        <source>Nom, code ou référence</source>
        <translation>Name, code or reference</translation>
    </message>
    <message>
        <source>Ce jour et avant</source>
        <translation>This day and before</translation>
    </message>
    <message>
        <source>Ce jour</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Sans badge</source>
        <translation>No badge</translation>
    </message>
    <message>
        <source>Sortie incertaine</source>
        <translation>Unsure exit</translation>
    </message>
    <message>
        <source>Annulées</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Lesquelles</source>
        <translation>Which ones</translation>
    </message>
    <message>
        <source>Toutes les activités</source>
        <translation>All activities</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tout montrer</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Relier à un badge</source>
        <translation>Link to a badge</translation>
    </message>
    <message>
        <source>La visite sans badge de {time}, {activity}</source>
        <translation>The visit without badge at {time}, {activity}</translation>
    </message>
    <message>
        <source>À qui est cette visite&#x202f;?</source>
        <translation>Whose visit is it?</translation>
    </message>
    <message>
        <source>Le nom du badge, son code ou sa référence.</source>
        <translation>The badge’s name, its code or its reference.</translation>
    </message>
    <message>
        <source>aucune visite jusqu’ici</source>
        <translation>no visit so far</translation>
    </message>
    <message>
        <source>dernière visite le {day}</source>
        <translation>last visit on {day}</translation>
    </message>
    <message>
        <source>Relier</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Aucun badge ne s’appelle ainsi.</source>
        <translation>No badge is called that.</translation>
    </message>
    <message>
        <source>Visite reliée&#xa0;: {who}</source>
        <translation>Visit linked: {who}</translation>
    </message>
    <message>
        <source>Réunir deux visites</source>
        <translation>Merge two visits</translation>
    </message>
    <message>
        <source>Réunir les deux</source>
        <translation>Merge the two</translation>
    </message>
    <message>
        <source>En choisir une autre</source>
        <translation>Choose another one</translation>
    </message>
    <message>
        <source>Les deux visites n’en font plus qu’une.</source>
        <translation>The two visits are one now.</translation>
    </message>
    <message>
        <source>Avec laquelle&#x202f;?</source>
        <translation>With which one?</translation>
    </message>
    <message>
        <source>Il n’y a pas d’autre visite à réunir à celle-ci ce jour-là.</source>
        <translation>There is no other visit to merge with this one on that day.</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Que garder&#x202f;?</source>
        <translation>What to keep?</translation>
    </message>
    <message>
        <source>Ces deux visites…</source>
        <translation>These two visits…</translation>
    </message>
    <message>
        <source>… n’en feront plus qu’une</source>
        <translation>… will be one</translation>
    </message>
    <message>
        <source>C’est défait&#xa0;: la visite est comme avant.</source>
        <translation>Undone: the visit is as it was.</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Recopiez-la ligne par ligne&#xa0;: Entrée note la ligne, le jour et l’activité restent.</source>
        <translation>Copy it line by line: Enter notes the line; the day and the activity stay.</translation>
    </message>
    <message>
        <source>Combien</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Personnes aux mêmes heures.</source>
        <translation>People at the same times.</translation>
    </message>
    <message>
        <source>Noter la ligne</source>
        <translation>Note the line</translation>
    </message>
    <message>
        <source>Ligne retirée.</source>
        <translation>Line removed.</translation>
    </message>
    <message>
        <source>Lignes notées</source>
        <translation>Lines noted</translation>
    </message>
    <message>
        <source>Les lignes notées s’afficheront ici.</source>
        <translation>The lines noted will show here.</translation>
    </message>
    <message>
        <source>sortie non notée</source>
        <translation>exit not noted</translation>
    </message>
    <message>
        <source>sortie {time}</source>
        <translation>exit {time}</translation>
    </message>
    <message>
        <source>Retirée</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>ligne {number}</source>
        <translation>line {number}</translation>
    </message>
    <message>
        <source>par la borne</source>
        <translation>by the kiosk</translation>
    </message>
    <message>
        <source>par l’accueil</source>
        <translation>by the host</translation>
    </message>
    <message>
        <source>par la personne responsable</source>
        <translation>by the manager</translation>
    </message>
    <message>
        <source>par un import</source>
        <translation>by an import</translation>
    </message>
    <message>
        <source>par la borne, d’elle-même</source>
        <translation>by the kiosk, by itself</translation>
    </message>
    <message>
        <source>par l’équipe</source>
        <translation>by the team</translation>
    </message>
    <message>
        <source>{what} (défait depuis)</source>
        <translation>{what} (undone since)</translation>
    </message>
    <message>
        <source>{day} à {time}, {actor}</source>
        <translation>{day} at {time}, {actor}</translation>
    </message>
    <message>
        <source>Visite annulée&#xa0;: {reason}</source>
        <translation>Visit cancelled: {reason}</translation>
    </message>
    <message>
        <source>Arrivée notée</source>
        <translation>Arrival noted</translation>
    </message>
    <message>
        <source>Visite ajoutée après coup</source>
        <translation>Visit added afterwards</translation>
    </message>
    <message>
        <source>Visite recopiée d’une feuille papier</source>
        <translation>Visit copied from a paper sheet</translation>
    </message>
    <message>
        <source>Activité choisie</source>
        <translation>Activity chosen</translation>
    </message>
    <message>
        <source>Sortie notée</source>
        <translation>Exit noted</translation>
    </message>
    <message>
        <source>Sortie retirée&#xa0;: la visite continuait</source>
        <translation>Exit taken back: the visit went on</translation>
    </message>
    <message>
        <source>Arrivée annulée à la borne</source>
        <translation>Arrival cancelled at the kiosk</translation>
    </message>
    <message>
        <source>Visite corrigée</source>
        <translation>Visit corrected</translation>
    </message>
    <message>
        <source>Visite reliée à un badge</source>
        <translation>Visit linked to a badge</translation>
    </message>
    <message>
        <source>Une autre visite y a été réunie</source>
        <translation>Another visit was merged into it</translation>
    </message>
    <message>
        <source>Visite réunie à une autre</source>
        <translation>Visit merged into another one</translation>
    </message>
    <message>
        <source>Visite annulée</source>
        <translation>Visit cancelled</translation>
    </message>
    <message>
        <source>«&#xa0;Tout le monde est sorti&#xa0;»</source>
        <translation>“Everyone is gone”</translation>
    </message>
    <message>
        <source>Journée close sans sortie notée</source>
        <translation>Day closed without a noted exit</translation>
    </message>
    <message>
        <source>Retour en arrière</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Noté par une version plus récente de Parvis</source>
        <translation>Noted by a newer version of Parvis</translation>
    </message>
    <message>
        <source>Arrivée&#xa0;: {after} au lieu de {before}</source>
        <translation>Arrival: {after} instead of {before}</translation>
    </message>
    <message>
        <source>Sortie&#xa0;: {after}</source>
        <translation>Exit: {after}</translation>
    </message>
    <message>
        <source>Sortie&#xa0;: non notée, au lieu de {before}</source>
        <translation>Exit: not noted, instead of {before}</translation>
    </message>
    <message>
        <source>Sortie&#xa0;: {after} au lieu de {before}</source>
        <translation>Exit: {after} instead of {before}</translation>
    </message>
    <message>
        <source>Activité&#xa0;: {after} au lieu de {before}</source>
        <translation>Activity: {after} instead of {before}</translation>
    </message>
    <message>
        <source>Personnes&#xa0;: {after} au lieu de {before}</source>
        <translation>People: {after} instead of {before}</translation>
    </message>
    <message>
        <source>Rôle&#xa0;: {after} au lieu de {before}</source>
        <translation>Role: {after} instead of {before}</translation>
    </message>
    <message>
        <source>Badge&#xa0;: {after}</source>
        <translation>Badge: {after}</translation>
    </message>
    <message>
        <source>Badge&#xa0;: {after} au lieu de {before}</source>
        <translation>Badge: {after} instead of {before}</translation>
    </message>
    <message>
        <source>sans badge</source>
        <translation>no badge</translation>
    </message>
    <message>
        <source>Arrivée</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Comme 9&#xa0;h&#xa0;05 ou 905.</source>
        <translation>Like 9:05 or 905.</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Choisissez une activité.</source>
        <translation>Choose an activity.</translation>
    </message>
    <message>
        <source>Visite corrigée&#xa0;: {who}</source>
        <translation>Visit corrected: {who}</translation>
    </message>
    <message>
        <source>Visite corrigée, et notée à part, sans badge.</source>
        <translation>Visit corrected, and noted apart, without badge.</translation>
    </message>
    <message>
        <source>Rien n’était à changer.</source>
        <translation>There was nothing to change.</translation>
    </message>
    <message>
        <source>feuille papier</source>
        <translation>paper sheet</translation>
    </message>
    <message>
        <source>ajoutée après coup</source>
        <translation>added afterwards</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>réunie à une autre visite</source>
        <translation>merged into another visit</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Réunir à une autre</source>
        <translation>Merge with another one</translation>
    </message>
    <message>
        <source>Ce qui a été noté</source>
        <translation>What was noted</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Supposée&#xa0;: quelqu’un sans badge est parti.</source>
        <translation>Supposed: someone without badge left.</translation>
    </message>
    <message>
        <source>Vide&#xa0;: encore sur place.</source>
        <translation>Empty: still here.</translation>
    </message>
    <message>
        <source>Participe</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Bénévole</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Anime</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Équipe salariée</source>
        <translation>Paid staff</translation>
    </message>
    <message>
        <source>Notée par erreur</source>
        <translation>Noted by mistake</translation>
    </message>
    <message>
        <source>Notée deux fois</source>
        <translation>Noted twice</translation>
    </message>
    <message>
        <source>C’était un essai</source>
        <translation>It was a test</translation>
    </message>
    <message>
        <source>Autre raison</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Réunie à une autre</source>
        <translation>Merged into another one</translation>
    </message>
    <message>
        <source>Une heure comme 9&#xa0;h&#xa0;05 ou 905.</source>
        <translation>A time like 9:05 or 905.</translation>
    </message>
    <message>
        <source>Une date comme {day}, au plus tard aujourd’hui.</source>
        <translation>A date like {day}, at the latest today.</translation>
    </message>
    <message>
        <source>sortie supposée</source>
        <translation>exit supposed</translation>
    </message>
    <message>
        <source>sur place</source>
        <translation>here</translation>
    </message>
    <message>
        <source>corrigée</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>l’horloge n’était pas sûre</source>
        <translation>the clock was not sure</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Groupe · %n personne(s)</source>
        <translation>
            <numerusform>Group · %n person</numerusform>
            <numerusform>Group · %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
