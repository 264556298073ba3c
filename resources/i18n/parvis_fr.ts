<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>Groupe de %n personne(s)</source>
        <translation>
            <numerusform>Groupe de %n personne</numerusform>
            <numerusform>Groupe de %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message numerus="yes">
        <source>%n badge(s) fait(s)</source>
        <translation>
            <numerusform>%n badge fait</numerusform>
            <numerusform>%n badges faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Créer %n badge(s)</source>
        <translation>
            <numerusform>Créer %n badge</numerusform>
            <numerusform>Créer %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>personne sur place</numerusform>
            <numerusform>personnes sur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans badge.</source>
        <translation>
            <numerusform>%n sans badge.</numerusform>
            <numerusform>%n sans badge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en groupe.</source>
        <translation>
            <numerusform>%n en groupe.</numerusform>
            <numerusform>%n en groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{activity}, %n personne(s)</source>
        <translation>
            <numerusform>{activity}, %n personne</numerusform>
            <numerusform>{activity}, %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n entrée(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s)</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>personne(s) sur place</source>
        <translation>
            <numerusform>personne sur place</numerusform>
            <numerusform>personnes sur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) notée(s) pour plus tard&#xa0;: l’horloge se trompait. À corriger.</source>
        <translation>
            <numerusform>%n visite notée pour plus tard&#xa0;: l’horloge se trompait. À corriger.</numerusform>
            <numerusform>%n visites notées pour plus tard&#xa0;: l’horloge se trompait. À corriger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oubli(s) de sortie probable(s)</source>
        <translation>
            <numerusform>%n oubli de sortie probable</numerusform>
            <numerusform>%n oublis de sortie probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) encore notée(s) ici.</source>
        <translation>
            <numerusform>%n personne encore notée ici.</numerusform>
            <numerusform>%n personnes encore notées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sortie(s) notée(s) à {time}</source>
        <translation>
            <numerusform>%n sortie notée à {time}</numerusform>
            <numerusform>%n sorties notées à {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupe · %n personne(s)</source>
        <translation>
            <numerusform>Groupe · %n personne</numerusform>
            <numerusform>Groupe · %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) libre(s) sur {capacity}</source>
        <translation>
            <numerusform>%n place libre sur {capacity}</numerusform>
            <numerusform>%n places libres sur {capacity}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n de plus que les {capacity} places</source>
        <translation>
            <numerusform>%n de plus que les {capacity} places</numerusform>
            <numerusform>%n de plus que les {capacity} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adulte(s)</source>
        <translation>
            <numerusform>%n adulte</numerusform>
            <numerusform>%n adultes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n fichier(s) dans {folder}.</source>
        <translation>
            <numerusform>%n fichier dans {folder}.</numerusform>
            <numerusform>%n fichiers dans {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>personne(s)</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n jour(s) d’ouverture</source>
        <translation>
            <numerusform>%n&#xa0;jour d’ouverture</numerusform>
            <numerusform>%n&#xa0;jours d’ouverture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n personne(s) sur place</source>
        <translation>
            <numerusform>%n personne sur place</numerusform>
            <numerusform>%n personnes sur place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeSheet</name>
    <message numerus="yes">
        <source>%n badge(s) créé(s)</source>
        <translation>
            <numerusform>%n badge créé</numerusform>
            <numerusform>%n badges créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) ne sont ni imprimés, ni enregistrés, ni montrés</source>
        <translation>
            <numerusform>%n badge n’est ni imprimé, ni enregistré, ni montré</numerusform>
            <numerusform>%n badges ne sont ni imprimés, ni enregistrés, ni montrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeSheet</name>
    <message numerus="yes">
        <source>Créer %n badge(s)</source>
        <translation>
            <numerusform>Créer %n badge</numerusform>
            <numerusform>Créer %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>Le lieu est complet (%n place(s)).</source>
        <translation>
            <numerusform>Le lieu est complet (%n place).</numerusform>
            <numerusform>Le lieu est complet (%n places).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message numerus="yes">
        <source>%n visite(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>Code inexact. Encore %n essai(s).</source>
        <translation>
            <numerusform>Code inexact. Encore %n essai.</numerusform>
            <numerusform>Code inexact. Encore %n essais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message numerus="yes">
        <source>personne(s) pas encore vue(s)</source>
        <translation>
            <numerusform>personne pas encore vue</numerusform>
            <numerusform>personnes pas encore vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Terminer, %n pas vue(s)&#x202f;?</source>
        <translation>
            <numerusform>Terminer, %n pas vue&#x202f;?</numerusform>
            <numerusform>Terminer, %n pas vues&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) notée(s) entrée(s) depuis, qui ne sont pas dans cette liste.</source>
        <translation>
            <numerusform>%n personne notée entrée depuis, qui n’est pas dans cette liste.</numerusform>
            <numerusform>%n personnes notées entrées depuis, qui ne sont pas dans cette liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notée(s) sortie(s) depuis.</source>
        <translation>
            <numerusform>%n notée sortie depuis.</numerusform>
            <numerusform>%n notées sorties depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionTicks</name>
    <message numerus="yes">
        <source>%n sans badge</source>
        <translation>
            <numerusform>%n sans badge</numerusform>
            <numerusform>%n sans badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groupe de %n personne(s)</source>
        <translation>
            <numerusform>Groupe de %n personne</numerusform>
            <numerusform>Groupe de %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message numerus="yes">
        <source>%n séance(s)&#xa0;: {activity}, {day} à {time}.</source>
        <translation>
            <numerusform>%n séance&#xa0;: {activity}, {day} à {time}.</numerusform>
            <numerusform>%n séances&#xa0;: {activity}, à partir du {day} à {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n séance(s) annulée(s). Les visites restent.</source>
        <translation>
            <numerusform>%n séance annulée. Les visites restent.</numerusform>
            <numerusform>%n séances annulées. Les visites restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n place(s) libre(s)</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Groupe · %n personne(s)</source>
        <translation>
            <numerusform>Groupe · %n personne</numerusform>
            <numerusform>Groupe · %n personnes</numerusform>
        </translation>
    </message>
</context>
</TS>
