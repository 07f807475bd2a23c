import { defineRule } from '../../../define.ts';

const SAYS = '(comunica|informa|rappresenta|precisa|segnala|evidenzia|fa presente|rende noto|conferma|avvisa|rammenta)';

/** Office openings that say nothing: what follows stands on its own. */
export default defineRule({
  message: 'È burocratese: si può dire con parole di tutti i giorni.',
  why: 'Chi legge deve tradurre prima di capire, e si sente davanti a uno sportello.',
  match: [
    `^ [(in|con) (riferimento|relazione|riscontro|risposta|merito|seguito) (a|al|alla|all'|alle|ai) …7 ,? si ${SAYS} che]`,
    `^ [(con la presente|tramite la presente|a mezzo della presente)? si ${SAYS} che]`,
    '^ [con la presente] ,? (la|le|ti|vi) <*:1p>',
    "^ [(ci|mi) (corre|incombe) l'obbligo di (precisare|comunicare|comunicarle|informarla|segnalare|evidenziare) che]",
    '^ [(ci pregiamo|mi pregio|ci onoriamo) di (comunicarle|comunicarvi|informarla|informarvi|segnalare|precisare) che]',
    '^ [(facciamo|faccio) seguito (a|al|alla|all\') …5] ("."|"!")',
    '^ [(in|restando in|rimanendo in)? attesa di (un|una|suo|sua|vostro|vostra|cortese|gentile|gradito) …2 (riscontro|risposta|cenno)] ,',
    ', [ci pregiamo di (comunicarle|comunicarvi|informarla|informarvi) che]',
  ],
  unless: ['(buona|buone|auguri) …3'],
  fixes: [''],
  examples: {
    flags: [
      ['[[Con riferimento alla Sua del 9 marzo si segnala che]] il varco è chiuso.', 'Il varco è chiuso.'],
      ['[[Si rappresenta che]] il modulo è scaduto.', 'Il modulo è scaduto.'],
      ['[[Con la presente]] La informiamo del cambio.', 'La informiamo del cambio.'],
      ["[[Ci incombe l'obbligo di segnalare che]] la caldaia va cambiata.", 'La caldaia va cambiata.'],
      ['[[Mi pregio di segnalare che]] la pratica è chiusa.', 'La pratica è chiusa.'],
      ['[[Faccio seguito alla telefonata di lunedì]]. Le chiavi sono pronte.', 'Le chiavi sono pronte.'],
      ['[[Restando in attesa di un cortese riscontro]], La saluto.', 'La saluto.'],
      [
        'Dopo la domanda di voltura, [[ci pregiamo di informarLa che]] il contratto è attivo.',
        'Dopo la domanda di voltura, il contratto è attivo.',
      ],
    ],
    passes: [
      'Le confermo che la visita è spostata a martedì.',
      'Con la presente Le facciamo tanti auguri di buone feste.',
    ],
  },
});
