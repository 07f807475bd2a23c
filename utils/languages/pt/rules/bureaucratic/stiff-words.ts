import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A palavra é de documento, não de conversa.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: [
    '[(deferida|deferido|exarado|exarada|emanado|emanada|auferir|aludida|aludido|tramitação|trâmites|apreciação|cientificar|cientificá|cientificado|cientificada|diligenciar|averiguação|instâncias pertinentes|instâncias competentes|setor competente|área competente|departamento competente|órgão competente|providências cabíveis|medidas cabíveis|providência cabível|tratativas|tratativa|manifestação|interlocutor|requerente|munícipe|pleito|anuência|anuiu|óbice|normativos|efetivada|efetivado|efetivação|ressarcimento do montante|vossa|instar|restituir|remeter|remetê|oportuna|descabendo|obstada) {r}?]',
  ],
  // Where the whole sentence is officialese, one card says it.
  unless: [
    '(vimos|venho|serve|acusamos|acuso|cumpre|informamos|comunicamos|solicitamos|solicita se|subscrevo|pedimos a gentileza|em atenção|em resposta|vossa|presente)',
    '(ou seja|isto é|quer dizer|significa|nossa|nosso)',
  ],
  examples: {
    flags: [['A troca foi [[deferida ontem]].'], ['O prazo está em [[tramitação]].']],
    passes: [
      'Informamos que a troca foi deferida.',
      'O pedido foi deferido, ou seja, aceito.',
      'A troca foi aceita ontem.',
    ],
  },
});
