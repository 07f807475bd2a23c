import { defineRule } from '../../../define.ts';

/** Words and short asides that only make the trouble look small: the sentence loses nothing with them. */
export default defineRule({
  message: 'Fa sembrare piccolo un problema che per il cliente non lo è.',
  why: 'Quanto pesa lo decide chi ce l’ha.',
  match: [
    '^ [(ovviamente|chiaramente|banalmente)] !(non|,|si|dopo) _',
    '^ [(ovviamente|chiaramente|banalmente)] , !non _',
    '(basta|bastava|è sufficiente) [(semplicemente|solo|soltanto)] <*:inf>',
    '^ [(si calmi|calmati|calmatevi|stia calmo|stia calma|stai calmo|stai calma|mantenga la calma|non si agiti|non agitarti|non si scaldi|non si allarmi|non esageri|non esageriamo|suvvia|si rilassi|rilassati) (per favore)?] (","|"."|"!")',
    '^ [come (lei|tu|tutti)? (tutti sanno|dovrebbe sapere|dovresti sapere|dovreste sapere|sanno tutti|è ovvio|è evidente|è noto)] ,',
    '[, (lo sanno tutti|lo sa chiunque|lo sappiamo tutti)] ("."|"!"|$)',
    '[("," | ":" | ";") non (è|sono) (poi|mica|certo) (così|tanto) (complicato|difficile|complicata|grave|lungo|complicati|strano)] ("."|"!"|$)',
    '[("," | ":" | ";") non è (la fine del mondo|una tragedia|un dramma)] ("."|"!"|$)',
    '^ [(non è poi così|non è mica|non è così) (complicato|difficile|grave|lungo|strano)] ("."|"!"|$)',
    '^ [non è (certo|mica|poi)? (la fine del mondo|una tragedia|un dramma)] ("."|"!"|$)',
  ],
  unless: [
    '(ha|hai|avete) ragione',
    '(capisco|comprendo|immagino|grazie|mi dispiace) …4',
    '(gliela|glielo|gliele|te lo|te la) (<*:1p>|<*:1s>)',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['[[Ovviamente]] il rimborso arriva dopo.', 'Il rimborso arriva dopo.'],
      ['[[Chiaramente]], il rimborso arriva dopo.', 'Il rimborso arriva dopo.'],
      ['Basta [[semplicemente]] leggere il manuale.', 'Basta leggere il manuale.'],
      ['[[Si calmi]], il pacco arriva domani.', 'Il pacco arriva domani.'],
      ['Il pacco è in viaggio. [[Non si agiti]]. Arriva domani.', 'Il pacco è in viaggio. Arriva domani.'],
      ['[[Come dovrebbe sapere]], serve il consenso.', 'Serve il consenso.'],
      ['Le foto sono indicative[[, lo sanno tutti]].', 'Le foto sono indicative.'],
      ['Il filtro si svita a mano[[: non è mica tanto difficile]].', 'Il filtro si svita a mano.'],
      ['Il pacco arriva lunedì[[, non è la fine del mondo]].', 'Il pacco arriva lunedì.'],
      ['Serve lo SPID. [[Non è poi così difficile]].', 'Serve lo SPID.'],
      ['Il pacco arriva lunedì. [[Non è una tragedia]].', 'Il pacco arriva lunedì.'],
    ],
    passes: [
      'Ovviamente ha ragione Lei.',
      'Ovviamente la differenza gliela restituiamo noi.',
      'Ovviamente capisco che Le serva prima.',
      'Chiaramente non deve pagare nulla.',
    ],
  },
});
