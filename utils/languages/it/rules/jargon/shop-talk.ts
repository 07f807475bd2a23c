import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Una parola del mestiere che il cliente non ha usato.',
  why: 'Detta con parole comuni la capisce subito, senza doverla cercare.',
  match: [
    '[…2 @shop-talk …3]',
    '[(back|front) office …2]',
    '[(primo|secondo|terzo) livello (di)? (assistenza|supporto)? …2]',
    '[(ticket|case|caso|pratica|richiesta) …1 (in|è in|messo in|messa in) (ko|pending|lock|work in progress|wip|stand by|standby|stand-by|escalation) …2]',
    '[(codice|errore|esito|causale) ko …2]',
    "(il|la|lo|l'|un|una|flusso|modulo|file|canale|profilo|del|della|dell'|al|alla|all'|dal|dalla|nel|nella|sul|sulla|i|le|gli) !@acronym !@emphatic !<*> [@upper]",
  ],
  unless: ['(cioè|ossia|ovvero|vale a dire|significa|vuol dire|in pratica|si chiama|il codice che)', '"("'],
  when: { unlessCustomerSaid: true },
  examples: {
    flags: [
      ['Basta [[svuotare la cache del browser dopo]] il collaudo.'],
      ['La pratica è al [[back office per i]] controlli.'],
      ['Passo il caso al [[secondo livello di supporto]].'],
      ['Il [[ticket è in escalation da ieri]].'],
      ['Il bonifico è tornato [[con causale KO dalla banca]].'],
      ['Serve il reset della [[ONTX]] prima del collaudo.'],
    ],
    passes: [
      'Lo SMC, cioè il metro cubo standard, è in bolletta.',
      'Il CMOR (lo trova in bolletta) e lo SMC serve per la voltura.',
      "Esca e rientri nell'app: la pagina si aggiorna da sola.",
    ],
  },
});
