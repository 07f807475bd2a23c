import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il tono è troppo leggero per questo momento.',
  why: 'A chi è in difficoltà una battuta sembra non curarsene.',
  match: [
    '[(ahah|ahaha|ahahah|ahahaha|eheh|ehehe|lol|xd|rofl|ops|oops|ops|wow|ciaone|tranqui|easy|relax|no problem|daje|dajeee|vabbè|vabbe|vabè|mah|boh|beh|uff|oddio|ehm|mannaggia|accidenti|cavolo|ahimè|yes|yess|okok|okkei|okay dai|ok dai|ma dai|eh vabbè|eh sì)] …2',
    '[(raga|bro|ciao bella|ciao bello|bella lì|caro mio|cara mia|amico mio|mitico|mitica|fichissimo|figata|una bomba|spacca|fico)] …2',
    '[(casino|incasinato|incasinata|sballato|sclerato|sclerare|impallato|impallata|fregatura|ciuf|sfiga|sfigato|sfigata|che sfiga|una grana|su con la vita|che ridere|alla grande|figurati|eh già|un macello|un delirio|sgamato)] …3',
    '[(non (ti|si) stress|non stressarti|take it easy|chill|scialla|no stress|no panic|niente panico|keep calm)] …2',
  ],
  unless: ['(offerta|piano|tariffa|abbonamento|versione|camera|linea) (top|super|easy)'],
  when: { upset: 1 },
  examples: {
    flags: [
      { reply: '[[Ops]], è rimasto in magazzino.', customer: 'Sono furioso, il pacco non è ancora arrivato.' },
      { reply: '[[Ciao bella]], il pacco arriva domani.', customer: 'Sono furiosa, il pacco non è ancora arrivato.' },
      { reply: 'Il sito è [[incasinato]] da ieri.', customer: 'Sono furioso, il pacco non è ancora arrivato.' },
      { reply: '[[No stress]], arriva domani.', customer: 'Sono furioso, il pacco non è ancora arrivato.' },
    ],
    passes: [
      { reply: 'Perfetto, arriva domani 😊', customer: 'Grazie mille, a che ora passate?' },
      { reply: 'Ops, la camera è libera.', customer: 'Buongiorno, quale camera è libera?' },
      { reply: 'Le attivo l’offerta easy.', customer: 'Sono furioso, il pacco non è ancora arrivato.' },
    ],
  },
});
