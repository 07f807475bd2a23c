import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import takenAway from './taken-away.ts';

const LEFT = leftTo(takenAway);

export default defineRule({
  message: 'Dice al cliente come dovrebbe sentirsi.',
  why: '«Si calmi» non ha mai calmato nessuno.',
  match: [
    '[(si calmi|calmati|calmatevi|stia calmo|stia calma|stai calmo|stai calma|state calmi|mantenga la calma|si dia una calmata|datti una calmata|relax|rilassati|si rilassi|respiri|respira|keep calm)] …3',
    '[non (si agiti|agitarti|agitatevi|si scaldi|scaldarti|si arrabbi|arrabbiarti|si allarmi|farne un dramma|ne faccia un dramma|si faccia prendere|farti prendere|esageri|esageriamo|esagerare|drammatizzi|drammatizzare|drammatizziamo|alzi la voce|alzare la voce|faccia così|fare così|faccia tragedie|si disperi) …5]',
    "[(non è il caso di|inutile|è inutile|non c'è bisogno di|non serve|non c'è motivo di|non c'è ragione di) (agitarsi|arrabbiarsi|agitarti|arrabbiarti|scaldarsi|preoccuparsi tanto|alzare la voce|allarmarsi|disperarsi|fare|prendersela|insistere|usare questo tono|lamentarsi) …5]",
    "[(un po' di|ci vuole|ci vuole un po' di|abbia|porti|porta) (pazienza|elasticità|buona volontà|comprensione|buon senso)] …4",
    '[(addirittura) …5]',
    '[(tutto qui|tutto qua) "?"]',
    '[(suvvia|su su|eddai|ma dai|ma su|e su)] …3',
    '[(se la prende|te la prendi|ve la prendete|la fa più grande|la fai più grande|si scaldi tanto|si arrabbia|ti arrabbi|ti scaldi) …5]',
    '[(preoccupazione|preoccupazioni|timori|timore|paura|lamentela) (è|sono)? (immotivata|immotivate|infondata|infondati|infondate|eccessiva|eccessive|esagerata|ingiustificata|ingiustificate)]',
    '[(la|una|della|dalla|alla) (sua|tua|vostra) …2 (percezione|impressione|opinione|personale percezione|sensibilità) …3]',
    "[(ci sono|ce ne sono|abbiamo visto|ne abbiamo viste|c'è chi) …2 (cose|casi|problemi|persone|pendolari|di)? …1 (peggio|più gravi|più seri|più urgenti|peggiori) …3]",
    '[(non vedo|non capisco|non comprendo|non vediamo) …1 (perché|quale sia|dove sia|come mai|il motivo|cosa ci sia) …5]',
  ],
  unless: [
    ...LEFT.unless,
    '(se|quando) …3 (non vedo|si agita)',
    '(^|,|":"|";"|!non _) (capisco|comprendo|immagino)',
    '(ha ragione|hai ragione|grazie)',
    'non (sono|è) …2 (percezione|impressione)',
    '(mi spieghi|mi aiuti|mi faccia capire|dal registro|dalla schermata|ancora il)',
  ],
  examples: {
    flags: [
      ['Gentile Anna, [[si calmi]], per favore.'],
      ['[[Non si agiti per così poco]].'],
      ['[[È inutile prendersela con noi]].'],
      ['[[Ci vuole pazienza]], siamo sotto organico.'],
      ['[[Addirittura un reclamo per dieci minuti]]?'],
      ['[[Tutto qui?]]'],
      ['Gentile Anna, [[suvvia]], è un esame di routine.'],
      ['Lei [[la fa più grande di quello che è]].'],
      ['La Sua [[preoccupazione è infondata]].'],
      ['Prendiamo nota [[della Sua personale percezione]].'],
      ['[[Ci sono problemi più gravi]].'],
      ['[[Non capisco perché si scaldi tanto]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Capisco, ci vuole pazienza con noi.',
      'Grazie, ci vuole pazienza con noi.',
      'Due ore non sono una Sua impressione.',
      'Non capisco perché il codice non parta: mi aiuti con una foto.',
      'Se non vedo il file non capisco perché si blocca, e quando si agita me lo dica.',
    ],
  },
});
