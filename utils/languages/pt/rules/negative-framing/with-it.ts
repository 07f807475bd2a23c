import { defineRule } from '../../../define.ts';

/** What can be done with the thing, instead of what can’t without. */
export const WITH_IT = ['^ [sem {what:(a|o|as|os|seu|sua) …4} ","? não {act:<*:1p> …6}] $'];

export default defineRule({
  message: 'Isto diz só o que não dá.',
  why: 'A mesma condição dita pelo lado bom (“assim que… eu…”) mostra o caminho.',
  match: WITH_IT,
  unless: [
    '(não|nem|ninguém) (se preocupe|precisa|precisam|precisou|precise|perde|vai perder|fica|há pressa|tem pressa|depende|há custo|há problema|tem problema|tem multa|esqueça|paga|pagará|some)',
    '(sem (custo|custos|compromisso|taxa|multa|juros|problema|pressa|cobrar|sair|pagar|nova|carência|demora|falta|dúvida|precisar|esperar|motivo|querer|aviso prévio|aviso|resposta|dormir|luz|água|energia|internet|sinal|dinheiro|retorno))',
    '(não|nem) (carrega|funciona|aparece|liga|mostra|abre|conecta|reconhece)',
    '(mesmo|ainda que) (sem|se|que)',
    '"," (a|o) …4 !não _ (fica|continua|tem|sai|segue|vale) …3',
    '(nós|nosso|nossa|erramos|deveríamos|deveria|devia|podia|desculpe|sinto|lamento|tínhamos|ninguém (deveria|merece|te|avisou))',
    '(assim que|logo que) …8',
    '(enquanto isso|por enquanto)',
    '(não (reinicie|religue|use|tome|clique|beba|desligue|abra))',
    '"," (é só|me|eu|a gente|te|ligo|remarcamos|remarco|basta|mando|aviso|posso|podemos|você pode|o técnico|nós|consigo|deixo) …3',
    '"?"',
  ],
  fixes: ['com {what}, {act}'],
  examples: {
    flags: [
      ['[[Sem a nota fiscal não damos entrada]].', 'Com a nota fiscal, damos entrada.'],
      ['[[Sem o laudo, não conseguimos abrir o pedido]].', 'Com o laudo, conseguimos abrir o pedido.'],
    ],
    passes: [
      'Você não precisa pagar nada até o fim do mês.',
      'Não cobramos a visita sem custo extra.',
      'Mesmo sem a nota fiscal, não há como perder a garantia até maio.',
      'Nós não avisamos a senhora antes da visita, e devíamos.',
      'Não fica nada parado até lá: assim que chegar, eu aviso.',
      'Enquanto isso, não sai nada da conta sem o seu aval.',
      'Não use o fogão antes de a equipe chegar.',
      'Se o código não chegar em dez minutos, me avise.',
      'Sem o cabo a tela não liga, e não aparece nada até apertar o botão.',
      'Não dá para ser antes de sexta?',
      'Se não der tempo hoje, a gravação fica na turma.',
    ],
  },
});
