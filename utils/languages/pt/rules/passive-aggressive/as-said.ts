import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto lembra ao cliente que ele já devia saber.',
  why: 'Repetir a informação basta; o “já disse” soa como impaciência.',
  match: [
    '[(conforme|como|igual|tal como|assim como) (eu|nós|a gente)? (já|te|lhe|tinha|havia|bem|acabei de|exaustivamente|amplamente|foi|tive a oportunidade de)? …2 (<informar:part>|<explicar:part>|<dizer:part>|<falar:part>|<esclarecer:part>|<orientar:part>|<mencionar:part>|<expor:part>|<comunicar:part>|<divulgar:part>|<avisar:part>|<responder:part>|<passar:part>|<explicar:past+1s>|<informar:past+1s>|<dizer:past+1s>|<falar:past+1s>|<mencionar:past+1s>|<avisar:past+1s>|<informar:past+1p>|<explicar:past+1p>|<dizer:past+1p>|explicar|dizer|falar|esclarecer|informar) {r}?]',
    '[(já|acabei de|acabamos de) (te|lhe|nos|havia|tinha|havíamos|foi|o|a)? (<informar:past+1s>|<explicar:past+1s>|<dizer:past+1s>|<falar:past+1s>|<avisar:past+1s>|<responder:past+1s>|<informar:past+1p>|<explicar:past+1p>|<dizer:past+1p>|<responder:past+1p>|<esclarecer:past+1p>|<informar:part>|<explicar:part>|<dizer:part>|<esclarecer:part>|dizer|explicar|falar) {r}?]',
    '[(reitero|reiteramos|reforço|reforçamos|repito|repetimos|volto a (dizer|repetir|explicar|informar)|torno a dizer|ressalto que já|vou repetir|vou explicar (de novo|novamente)|vou desenhar|quer que eu desenhe|teria prazer em desenhar) {r}?]',
    '[(isso|a resposta|o assunto|o prazo|a informação|sua pergunta) (já)? (foi|está|se encontra|estava|consta) …2 (dito|dita|respondida|respondido|explicado|explicada|informado|informada|esclarecido|escrito|esgotado|claro) {r}?]',
    '[(eu)? (te|lhe)? (falei|disse|avisei|expliquei|mandei|informei|respondi) (isso|que|ontem|antes|na mensagem|no e-mail) …2 (ontem|né|antes|hoje|acima|anterior|de cima) {r}?]',
    '(^ …2|"," …1) [eu avisei {r}?]',
    '[(conforme|segundo|vide|veja|leia|releia|sugiro reler|consulte|remeto) …3 (meu|minha|nosso|nossa|o|a|ao|à|no|na)? (último|última|anterior|primeiro|primeira)? (e-mail|email|mensagem|resposta|comunicado|ligação|correspondência|notificação) (anterior|de ontem|abaixo|acima|anteriores|passada)? {r}?]',
    '[(está|tá|consta|estava) (tudo)? (no|na|escrito|ali|aí|escrita) …4 (é só|né|bem claro|acima|em cima|ali|contrato que) {r}?]',
  ],
  unless: [
    '(combinado|combinamos|combinei|conversado|conversamos|prometido|prometi|prometemos|pediu|pedi|solicitado|solicitou|pedido|acordado|acertado|acertamos|você (me)? (disse|falou|contou|explicou|informou|mencionou|relatou|escreveu)|o senhor (disse|relatou|contou|informou)|a senhora (disse|relatou|contou|informou))',
    '(que)? (erramos|o erro|foi nosso|falha|culpa|desculpe|desculpa|lamento|sinto|compromisso|agradecimento|disposição|pedido de desculpas)',
    '(falei|falamos|conversei) com',
    '(já|eu) (avisei|informei|expliquei|falei|falamos|avisamos|informamos|disse|respondi|pedi) (ao|à|a|o|os|as|para|com|na|no|pro|pra|todo|toda|nosso|nossa) (triagem|banco|equipe|time|motorista|entregador|loja|oficina|colega|técnico|transportadora|setor|financeiro|gerente|unidade|médico|recepção|coordenação|supervisor|supervisora|fornecedor|portaria|responsável|hotel|companhia|operadora|clínica|cozinha|estoque|restaurante|plantonista|balcão|coordenador|central|síndico|colegas)',
    '(li|reli|vi|respondendo|respondo|obrigado|obrigada|agradeço|confuso|confusa|não (respondia|ficou|foi))',
    '(ainda não|não) …3 (informei|expliquei|disse|avisei|respondi|foi|falei|avisamos|informamos|respondida|respondido)',
    '(quantas (vezes)? (quiser|precisar|for|forem)|hoje era o dia|para a senhora|para você|para o senhor)',
  ],
  examples: {
    flags: [
      ['[[Conforme já informado]], o prazo é de dez dias.'],
      ['[[Já te expliquei isso]].'],
      ['[[Reitero que o prazo acabou]].'],
      ['[[Isso já foi explicado antes]].'],
      ['Olha, [[eu te falei isso ontem né]].'],
      ['bom, [[eu avisei]]'],
      ['[[Vide mensagem anterior]].'],
      ['[[Está no site, é só]] ler.'.replace('[[Está no site, é só]] ler', '[[Está escrito ali né]]')],
    ],
    passes: [
      'Como já combinado por telefone, segue a proposta.',
      'Reitero que o erro foi nosso.',
      'Já avisei o motorista e ele espera.',
      'Já falei com o gerente.',
      'Reli a minha última mensagem e vi que ficou confusa.',
      'Ainda não te expliquei o prazo.',
      'Se ficou dúvida, repito quantas quiser.',
    ],
  },
});
