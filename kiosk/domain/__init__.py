"""What a tiers-lieu's door is about, in plain values: no clock, no file, no window.

One thing has one word, here, in the code and on the screens (French in brackets):

- **Place** [lieu]: the tiers-lieu. Its **kind** [genre] is a template of activities.
- **Door** [porte, borne]: the visitors' side. **Desk** [équipe]: the staff's side.
- **Visitor** [visiteur, visiteuse; on screen rather « personne »]: never user, client or guest.
- **Badge** [badge], **badge code**: what a visitor shows. **Alias**: the two words by which the
  desk knows a badge, such as « Renard bleu ».
- **Scan** [passage]: a badge was shown. **Outcome**: what it came to, one of a closed set.
- **Visit** [visite]: one stay for one activity. **Entry** [entrée]: a person coming in; a group's
  visit is several entries.
- **Activity** [activité]: what people came for; its **family** makes places comparable, and
  carries pillar and transformation.
- **Presence** [présence]: who is in now. **Capacity** [capacité]: how many may be.
- **Closing** [fermeture], **forgotten exit** [oubli de sortie].
- **Group** [groupe]: people who come in together without a badge.
- **Profile** [profil]: the voluntary answers; « Passer » is an answer too (`NSP`).
- **Journal**, **event**, **fold**: what happened, one fact of it, and what follows from them.
- **Indicator** [indicateur], **quarter** [trimestre], **seal**: figures, their period, its closure.
- **Territory** [territoire]: the population that visitors are compared with.
- **Host** [accueil] and **manager** [responsable]: the two roles of the staff.
"""
