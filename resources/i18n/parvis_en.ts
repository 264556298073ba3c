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
        <source>Annuler</source>
        <translation>Undo</translation>
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
        <source>En quelle qualité, d’habitude&#x202f;?</source>
        <translation>In what capacity, usually?</translation>
    </message>
    <message>
        <source>En service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Désactiver</source>
        <translation>Switch off</translation>
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
        <source>Badges</source>
        <translation>Badges</translation>
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
