import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A gíria pesa quando o assunto é sério para o cliente.',
  why: 'Quem espera uma solução lê a brincadeira como descaso.',
  match: [
    '[(kk|kkk|kkkk|kkkkk|kkkkkk|rs|rsrs|rsrsrs|haha|hahaha|hehe|hehehe|ahaha|huahua|lol)] ","',
    '[(foi mal|foi mals|opa foi mal|malz|mals) (aí|ai|aê)? ("," …2)? {r}?]',
    '[(tava|estava) (atolado|atolada|enrolado|enrolada|na correria|voando|viajando) {r}?]',
    '[(dou|dar|damos|deu|dá|damos) …1 (um|aquele) (jeitinho|jeito|migué|tapa|gás) {r}?]',
    '[(mano|brother|parça|chefia|chefe|chefinho|patrão|véi|meu rei|meu querido|minha querida|galera|moçada|gatinha|lindona|amore|xuxu|sussa|suave na nave|de boas|de boa|tamo junto|tmj|partiu|segura aí|show de bola|top|firmeza|tranks|sussu|oxe|vixe|ué|caraca|mó|zoado|zoada|bugado|bugada|treta|rolê|deu ruim|deu pau|zicou|sem neura|mandar a real|papo reto|é osso|a real é) {r}?]',
  ],
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
  when: { upset: 2 },
  examples: {
    flags: [
      { reply: 'Já olho isso [[kkk]], um minuto', customer: 'estou furioso, cadê meu reembolso?' },
      { reply: '[[Foi mal aí, chefe]]!', customer: 'isso é um absurdo, perdi meu voo' },
      { reply: 'É que eu [[tava atolado aqui]].', customer: 'isso é um absurdo, perdi meu voo' },
      { reply: 'Já [[dou um jeitinho]].', customer: 'isso é um absurdo, perdi meu voo' },
      { reply: 'Fica em paz, [[é osso mesmo]].', customer: 'isso é um absurdo, perdi meu voo' },
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
