import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O cliente disse que já mandou isto.',
  why: 'Se o anexo não abriu, vale dizer; pedir do nada parece que ninguém olhou.',
  match: [
    '[(você|o senhor|a senhora)? (precisa|pode|poderia|consegue|tem que|preciso que|precisamos que)? …2 (me|nos)? (mandar|enviar|mande|envie|manda|envia|anexar|anexe|encaminhar|encaminhe|encaminha|compartilhar|tirar|tire|mandasse|enviasse) …4 (foto|fotos|print|prints|comprovante|nota|vídeo|imagem|imagens|documento|documentos|laudo) {r}?]',
  ],
  unless: [
    '(recebi|vi|chegou|chegaram|abri|abriu|ilegível|cortada|outra foto|outro ângulo|obrigado|obrigada|não (chegou|veio|abriu|vieram|chegaram))',
    '(não|nem) (precisa|preciso)',
  ],
  when: { customerGave: ['attachment'] },
  examples: {
    flags: [
      {
        reply: 'Antes, [[você precisa me enviar fotos do armário]].',
        customer: 'o armário veio riscado. Anexei três fotos.',
      },
      { reply: '[[Envie as fotos do defeito]].', customer: 'o armário veio riscado, mandei as fotos ontem' },
    ],
    passes: [
      { reply: 'Você pode me enviar fotos do armário?', customer: 'o armário veio riscado' },
      {
        reply: 'A segunda não abriu, pode mandar a foto de novo?',
        customer: 'o armário veio riscado. Anexei três fotos.',
      },
      { reply: 'Não precisa mandar fotos.', customer: 'o armário veio riscado. Anexei três fotos.' },
    ],
  },
});
