import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto ofende quem lê.',
  why: 'Depois de uma ofensa, nenhuma solução conta.',
  match: [
    '[…3 (lerdo|lerda|burro|burra|idiota|imbecil|otário|otária|palhaço|palhaça|retardado|retardada|ignorante|mal-educado|mal-educada|mal educado|mal educada|sem noção|folgado|folgada|babaca|trouxa|anta|jumento|analfabeto|analfabeta|histérica|histérico|louco|louca|maluco|maluca|barraqueira|barraqueiro|grosseiro|grosseira|ridículo|ridícula|encheção|mimimi|chorão|chorona|tapado|tapada|lesado|lesada|mentiroso|mentirosa|caloteiro|caloteira|porra|merda|caralho|cacete|droga de cliente|puta|fdp|vtnc) ("," …6)? {r}?]',
    '[(ninguém aqui é|não sou|não somos|aqui ninguém é) (seu|sua) (empregado|empregada|babá|escravo|escrava|funcionário|obrigado|psicólogo|secretária) {r}?]',
    '[(vai (se|te|catar|plantar|ver se estou)|cala a boca|vê se enxerga|vê se te enxerga|se enxerga|se toca|aprende a (ler|escrever|usar|falar)|aprenda a (ler|escrever|usar)|vá estudar|não tem o que fazer|não tem mais o que fazer|tenha santa paciência|me poupe|me erra|vai reclamar com|tadinho|tadinha|coitadinho|coitadinha|aff|affe|larga de ser|deixa de ser (chato|chata|mal-educado|mal educado|folgado|ignorante|burro|grosso|besta|bobo|infantil|teimoso)|pare de ser|saiba ler|não sabe ler|não sabem ler|não entende nada|não entendem nada|é surdo|é surda|é cego|é cega|deixa de frescura|deixe de frescura|deixa de mimimi|se soubesse ler|com palavras mais simples|quer que eu desenhe|vou desenhar|teria prazer em desenhar|estou de saco cheio|pode parar de repetir|sem enrolação) {r}?]',
    '[@tu é (muito|bem|tão|um|uma|mesmo)? (chato|chata|enjoado|enjoada|insistente|difícil|complicado|complicada|grosso|grossa|teimoso|teimosa|exigente) (demais|mesmo)? {r}?]',
    '[se não sabe (usar|ler|mexer|escrever|comprar) {r}?]',
  ],
  unless: [
    '(não|nem|ninguém|nunca) …4 (ser|é|foi|está|te|você|a|o|chamar|achamos|acho) …3 (burro|burra|mal-educado|louco|louca|maluco|maluca|chato|ignorante|ridículo|ridícula|idiota|trouxa|grosseiro)',
    '(resposta|atendente|atendimento|servidor|fui|fomos|colega|preço|valor|prazo|situação|sistema|espera|isso|nota|frete|motorista|técnico) …3 (foi|é|era|fui|está)? …1 (grosseiro|grosseira|ridículo|ridícula|mal-educado|mal-educada|absurdo)',
    '(xingamentos|ofensas|palavrões|passar por|chamado de|chamada de|nada|injustiça|tom)',
  ],
  examples: {
    flags: [
      ['Olha, [[você é chata demais]].'],
      ['[[Se não sabe usar]], não compre.'],
      ['Ora, [[que hóspede lerdo]].'],
      ['Olha, [[não somos seu empregado]].'],
      ['[[Deixa de ser chato]].'],
    ],
    passes: [
      'Ninguém te acha burro por perguntar.',
      'O atendente foi grosseiro com a senhora.',
      'Peço que siga sem xingamentos como idiota.',
    ],
  },
});
