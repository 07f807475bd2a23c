import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto faz o cliente se sentir desatento.',
  why: 'O que é óbvio para quem trabalha aqui não é para quem vê pela primeira vez.',
  match: [
    '[(é)? (tão)? (óbvio|evidente|lógico) que {r}?]',
    '(^|","|":") [(obviamente|evidentemente|logicamente) {r}?]',
    '[(como)? (é|seja) (do|de) conhecimento (de todos|geral|público) {r}?]',
    '[como (todo mundo|todos|qualquer um|qualquer pessoa|qualquer adulto|você|o senhor|a senhora|a cliente) (já)? (sabe|sabem|deve saber|deveria saber|devia saber|bem sabe|pode ver|pode verificar) {r}?]',
    '[qualquer (um|uma|pessoa|criança|adolescente|aluno|adulto|leigo) …6 (sabe|faz|consegue|configura|monta|acha|entende|resolve|vê) {r}?]',
    '[(basta|bastava|é só|só|falta) (um pouco de|ter|prestar|querer|ler|um mínimo de|uma boa)? …1 (boa vontade|atenção|ler|querer ler|procurar|olhar direito) {r}?]',
    '[(não tem|não há|sem) (mistério|segredo|segredo nenhum|mistério nenhum) {r}?]',
    '[(até|qualquer) …2 (minha avó|uma criança|criança) (acha|faz|sabe|consegue|entende) {r}?]',
    '[(salta aos olhos|letras garrafais|questão de lógica|erro bobo|erro de iniciante|coisa de criança|coisa de iniciante|na sua idade) {r}?]',
    '[(preste|presta|prestar) (mais)? atenção {r}?]',
    '[(seja|sejam) mais (claro|clara|objetivo|objetiva|específico) {r}?]',
    '[@voce …1 (precisa|precisam|tem que|têm que|deve|há de|tem de) (entender|compreender|convir|reconhecer) {r}]',
  ],
  unless: [
    '(não|nem|nada|nunca) …2 (é|era|está|fica|foi|tão) …2 (óbvio|evidente|lógico|claro)',
    '(óbvio|evidente) que …6 (nosso|nossa|erramos|razão|quem)',
    '(nosso|nossa|nós|confunde|confusa|confuso|escondido|escondida|ninguém)',
    '(basta|é só) (ler o código|olhar no|procurar por|procurar o)',
  ],
  examples: {
    flags: [
      ['[[É óbvio que o comprovante tem que estar no nome]].'],
      ['[[Evidentemente o prazo já passou]].'],
      ['[[Como é de conhecimento geral]], o prazo é em março.'],
      ['[[Como todo mundo sabe]], leva um dia.'],
      ['[[Qualquer pessoa monta isso em minutos]].'],
      ['[[É só prestar atenção no canto da tela]].'],
      ['[[Não tem mistério]].'],
      ['[[Até minha avó acha o botão]].'],
      ['Isso é [[erro de iniciante]].'],
      ['Na próxima, [[preste mais atenção]].'],
      ['[[Seja mais claro]], por favor.'],
      ['[[O senhor precisa entender que há fila]].'],
    ],
    passes: [
      'Não é óbvio onde fica o botão.',
      'É óbvio que o senhor tem razão.',
      'Preste atenção ao botão azul, que é confuso mesmo.',
      'Para pagar, basta ler o código com a câmera, é só prestar atenção à luz.',
    ],
  },
});
