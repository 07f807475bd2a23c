import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A gíria pesa quando o assunto é sério para o cliente.',
  why: 'Quem espera uma solução lê a brincadeira como descaso.',
  match: ['[(",")? (kk|kkk|kkkk|kkkkk|kkkkkk|rs|rsrs|rsrsrs|haha|hahaha|hehe|hehehe|ahaha|huahua|lol)] !","'],
  when: { upset: 2 },
  unless: [
    '(cara|veio|parceiro|parceira|fechou|relaxa|lindo|linda) (a|o|de|do|da|com|em|no|na|às|errado|amassado|quebrado|até|sem|para|e|mas)',
    '(mais|muito|tão|não|é|foi|ficou|sair|saiu|custa|sai) …1 (cara|lindo|linda)',
    '(nosso|nossa|loja|empresa|site|clínica|laboratório) parceiro',
    '(que|quanto) (perrengue|sufoco)',
    '(quando|se|horário|hora|que|já|a) …2 (fechou|demorou|veio|confia)',
    '(de|tem|com) …1 (boa|top) (qualidade|vontade|tarde|noite)',
    '^ (prezado|prezada|caro|cara|querido|querida)',
    '(deu|foi) (bom|certo)',
  ],
  fixes: [''],
  examples: {
    flags: [
      { reply: 'Já olho isso [[kkk]].', customer: 'estou furioso, cadê meu reembolso?', fixed: 'Já olho isso.' },
      {
        reply: 'Já olho isso[[, rsrs]]. Um minuto.',
        customer: 'isso é um absurdo, perdi meu voo',
        fixed: 'Já olho isso. Um minuto.',
      },
    ],
    passes: [
      { reply: 'Já olho isso kkk', customer: 'oi, vocês abrem hoje?' },
      {
        reply: 'A peça veio amassada e a caixa veio com a tampa aberta.',
        customer: 'isso é um absurdo, estou furioso',
      },
      { reply: 'A taxa ficou mais cara para todos.', customer: 'isso é um absurdo, estou furioso' },
      { reply: 'O nosso parceiro confirma hoje.', customer: 'isso é um absurdo, estou furioso' },
      { reply: 'Que perrengue, e a falha foi nossa.', customer: 'isso é um absurdo, estou furioso' },
      { reply: 'Quando a loja fechou, ninguém avisou.', customer: 'isso é um absurdo, estou furioso' },
      { reply: 'A peça é de boa qualidade.', customer: 'isso é um absurdo, estou furioso' },
      { reply: 'Prezada Ana, minha querida colega te liga.', customer: 'isso é um absurdo, estou furioso' },
      { reply: 'Agora deu certo, partiu testar.', customer: 'isso é um absurdo, estou furioso' },
    ],
  },
});
