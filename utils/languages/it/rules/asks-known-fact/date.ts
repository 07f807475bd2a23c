import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'La data c’è già nel messaggio.',
  why: 'Doverla ripetere fa pensare che il messaggio non sia stato letto.',
  match: [
    "[@asking …7 (data|giorno) …2 (dell'|della|di|del|in cui|dell|acquisto|ordine|addebito|operazione|visita|consegna|esame|partenza|volo|pagamento|prelievo|trasloco) …4]",
    '[(quando|in che data|che giorno) (ha|hai|avete|è stato|è stata) …1 <*:part> …4]',
    '[(in che data|che giorno|quale giorno|a che data) …5]',
  ],
  unless: [
    '(nuova|prefer|preferisce|desidera|vorrebbe|altra|comoda|comodo|nascita|scadenza|fissare|preferita|disponibile)',
    '(le|ti|vi) (va|andrebbe|è comodo|fa comodo)',
  ],
  where: { negated: false },
  when: { customerGave: ['date'] },
  examples: {
    flags: [
      {
        reply: "[[Ci può indicare la data dell'acquisto]]?",
        customer: 'Ho comprato il trapano il 2 ottobre ed è rotto.',
      },
      {
        reply: '[[Quando ha effettuato il pagamento]]?',
        customer: 'Ho pagato il 2 ottobre e la fattura risulta aperta.',
      },
      {
        reply: '[[In che data è passato il tecnico]]?',
        customer: 'Il tecnico è passato il 2 ottobre e non ha risolto.',
      },
    ],
    passes: [
      { reply: "Ci può indicare la data dell'acquisto?", customer: 'Ho comprato il trapano ed è rotto.' },
      { reply: 'Che giorno preferisce per il ritiro?', customer: 'Ho comprato il trapano il 2 ottobre ed è rotto.' },
      { reply: 'Che giorno le va bene?', customer: 'Ho comprato il trapano il 2 ottobre ed è rotto.' },
    ],
  },
});
