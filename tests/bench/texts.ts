/**
 * What is measured: a reply with things to find, about as long as replies are, and what it answers. Longer ones repeat
 * it with other names and numbers, so that nothing is remembered from the paragraph before.
 */
const CUSTOMER = {
  en: 'This is the third time I am writing and I am furious. Order NW-20817 came broken on 3 June. Where is my refund of £189.90?',
  it: 'È la terza volta che scrivo e sono furiosa. L’ordine NW-20817 è arrivato rotto il 3 giugno. Dov’è il mio rimborso di 189,90 euro?',
  pt: 'É a terceira vez que escrevo e estou furiosa. O pedido NW-20817 chegou quebrado em 3 de junho. Cadê o meu reembolso de R$ 189,90?',
} as const;

const PARAGRAPH = {
  en: (i: number) =>
    `As already explained, you failed to attach the receipt number ${i}, so we cannot process the refund. Our policy is very clear on this point. You must send us the form as soon as possible and it will be checked by the team. Order ${4000 + i} was delivered on ${1 + (i % 28)} June by the courier and signed for at the door. Perhaps you could ask your neighbours whether one of them simply took it in.`,
  it: (i: number) =>
    `Come già spiegato, Lei non ha allegato la ricevuta numero ${i}, quindi non possiamo procedere con il rimborso. Il nostro regolamento è molto chiaro su questo punto. Deve inviarci il modulo quanto prima e sarà verificato dall’ufficio. L’ordine ${4000 + i} è stato consegnato il ${1 + (i % 28)} giugno dal corriere e firmato alla porta. Forse può chiedere ai vicini se uno di loro lo ha semplicemente ritirato.`,
  pt: (i: number) =>
    `Conforme já informado, o senhor não anexou o recibo número ${i}, portanto não podemos fazer o reembolso. A nossa política é bem clara nesse ponto. O senhor precisa enviar o formulário o quanto antes e ele será verificado pela equipe. O pedido ${4000 + i} foi entregue no dia ${1 + (i % 28)} de junho pela transportadora e assinado na porta. Talvez possa perguntar aos vizinhos se algum deles simplesmente o recebeu.`,
} as const;

const FRAME = {
  en: ['Dear customer,', 'Kind regards,\nAnna'],
  it: ['Gentile cliente,', 'Cordiali saluti,\nAnna'],
  pt: ['Prezado cliente,', 'Atenciosamente,\nAnna'],
} as const;

export type BenchLanguage = keyof typeof CUSTOMER;

/** A reply of about so many words with the customer's message it answers; `seed` varies names and numbers. */
export function replyOf(language: BenchLanguage, words: number, seed: number): { reply: string; customer: string } {
  const [greeting, close] = FRAME[language];
  const paragraphs: string[] = [];
  for (let i = 0, count = 4; count < words; i++) {
    const paragraph = PARAGRAPH[language](seed * 100 + i);
    paragraphs.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return { reply: [greeting, ...paragraphs, close].join('\n\n'), customer: CUSTOMER[language] };
}
