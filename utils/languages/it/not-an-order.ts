/** Where “deve”, “devi” is no order: a step, somebody else's duty, a condition. For every rule on orders by “dovere”. */
export const notAnOrder: readonly string[] = [
  'non …2 (deve|devi|dovete|dovrà|dovrai|dovrete|è tenuto|è obbligato|bisogna|occorre)',
  '(deve|devi|dovete|dovrà|dovrai) (solo|soltanto|semplicemente|poi solo|anche|essere|aver|avere|ancora|più)',
  '(se|qualora|quando|appena|nel caso) …4 (deve|devi|dovete)',
  "(^|!per _) (il|la|lo|l'|un|una|i|le) _ (che)? (deve|dovrà|devono)",
  '(nessuno|tecnico|corriere|studente|medico|banca|sistema|perito|compagnia|servizio|collega|pacco|referto) …2 (deve|dovrà|è tenuto|è obbligato)',
  '(che|cosa|come|quando|dove|quanto|perché) (deve|devi|dovete)',
  '(ci|mi) (deve|devi|dovete) (scusare|perdonare)',
  "(ha|abbiamo|c'è) …3 (ragione|diritto)",
  '(menu|impostazioni|pulsante|app|scheda|tasto|pagina) …4',
  '(deve|devi|dovete|dovrà|dovrai) …1 (aprire|cliccare|premere|toccare|selezionare|scegliere|inserire|entrare|andare|scaricare|digitare|accedere|riavviare|usare|spegnere|riaccendere|installare|aggiornare) …3',
  'nostra cura',
];

/** One sentence for each of them. */
export const notAnOrderExamples: readonly string[] = [
  'Non deve inviare nulla.',
  'Devi solo scegliere la data.',
  'Se deve spostare la visita, mi scriva.',
  'Il tecnico deve tenere il telefono acceso.',
  'Nessuno è obbligato a rispondere.',
  'Le spiego come deve compilare il modulo.',
  "Ci deve scusare per l'attesa, deve aspettare ancora un giorno.",
  'Ha ragione, deve aspettare troppo.',
  'Deve aprire il menu e poi deve scegliere la voce.',
  'Sarà nostra cura, bisogna che verifichiamo noi.',
  'Poi devi selezionare la taglia e confermare.',
];
