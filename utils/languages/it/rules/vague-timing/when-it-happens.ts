import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import onceItIs from './once-it-is.ts';
import weWillTellYou from './we-will-tell-you.ts';

const LEFT = leftTo(onceItIs, weWillTellYou);

export default defineRule({
  message: 'Il tempo dipende da qualcosa che il cliente non può vedere.',
  why: 'Una data, anche solo per un aggiornamento, toglie l’attesa al buio.',
  match: [
    '(appena|non appena|quando|una volta che) (ci sarà|ci saranno|avremo|avrò|ci sono|si libera|si liberano|si libererà|sarà|saranno|lo consentiranno|sapremo|so|abbiamo) …4 (disponibilità|novità|notizie|posto|qualcosa|aggiornamenti|informazioni|riscontro|pronto|pronta|possibile|tempo|un attimo|modo)?',
    'in caso di (novità|sviluppi|aggiornamenti)',
    "(quando|appena) (ha|avrà|hanno|avranno|trova|riesco a trovare) (tempo|modo|un attimo|un momento|un minuto|un po' di tempo)",
    'appena …4 (lo consentiranno|lo permetteranno|lo consentirà|lo permette)',
    "(al|dopo il) termine (delle|dei|della|dell') (analisi|verifiche|accertamenti|lavorazione|verifica|controlli|indagini)",
    '(seguiranno|le faremo|ti faremo|vi faremo) (sapere|aggiornamenti)',
    '(la|ti|vi) (terremo|teniamo|tengo|terrò) (aggiornato|aggiornata|aggiornati|informato|informata|informati|al corrente)',
  ],
  unless: [
    ...LEFT.unless,
    '(entro|alle|dalle|il|dal|tra le|le|alle) @number',
    '(domani|oggi|stasera|@weekday|stamattina|domattina|mezzogiorno|venerdì)',
    '(se|fammi|mi faccia|quando|appena) …4 (vuole|vuoi|volete|preferisce)',
    '(mi|ci) (manda|mandi|indica|indichi|scrive|dice|aiuterebbe|servirebbe|invia|darebbe)',
  ],
  examples: {
    flags: [
      ['Il tecnico passa [[appena ci sarà disponibilità]] tra gli uomini.'],
      ['La avvisiamo [[in caso di novità]] dal corriere.'],
      ['La dottoressa richiama [[quando ha un attimo]] libero.'],
      ['Esamineremo la richiesta [[appena i carichi di lavoro lo consentiranno]] davvero.'],
      ['La risposta arriverà [[al termine delle verifiche]].'],
      ['Ok, [[ti faremo sapere]] qualcosa.'],
      ['[[La terremo informata]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Appena ci saranno novità La chiamo, comunque entro il 12 maggio.',
      'La richiamo domani e la tengo aggiornata.',
      'Se vuole ti faremo sapere quando vuoi.',
      'Appena ha un minuto mi manda una foto?',
    ],
  },
});
