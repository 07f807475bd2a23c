import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O cliente já escreveu o e-mail dele.',
  why: 'Pedir de novo diz que a mensagem não foi lida.',
  match: [
    '[(qual|me|nos|informe|informar|confirme|confirmar|passa|passe|passar|manda|mande|preciso|precisamos|poderia|pode|diga|dizer|saber) …4 (e-mail|email) (cadastrado|de cadastro|da conta|do cadastro|de acesso)? {r}?]',
  ],
  unless: [
    '(mando|envio|enviei|mandei|responder|chega|outro|segue|por e-mail|confirmar que|neste e-mail|este e-mail)',
    '(não|nem) …2 (precisa|preciso)',
  ],
  when: { customerGave: ['email'] },
  examples: {
    flags: [
      { reply: '[[Qual é o e-mail de acesso]]?', customer: 'o ingresso sumiu do aplicativo, uso rui@example.com.br' },
      {
        reply: '[[Poderia informar o e-mail da conta]]?',
        customer: 'não consigo entrar, meu e-mail é ana@example.com.br',
      },
    ],
    passes: [
      { reply: 'Qual é o e-mail de acesso?', customer: 'o ingresso sumiu do aplicativo' },
      { reply: 'Pode responder este e-mail quando quiser.', customer: 'meu e-mail é ana@example.com.br' },
      { reply: 'Não precisa informar o e-mail.', customer: 'meu e-mail é ana@example.com.br' },
    ],
  },
});
