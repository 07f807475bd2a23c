import { defineRule } from '../../../define.ts';

/** The rule in front explains nothing: what is done or not is said without it. */
export const BY_POLICY = [
  '^ [(por|conforme|segundo|devido a|em virtude de|em razão de|em função de|de acordo com|por questões de|por questão de|por motivos de|por motivo de|em razão das|em razão da|em virtude da|em virtude das|de acordo com a|de acordo com as) (política|políticas|norma|normas|regra|regras|regulamento|procedimento|procedimentos|diretriz|diretrizes|compliance|segurança) (interna|internas|(da|de|do) (nossa|nosso)? (loja|casa|empresa|companhia|hotel|banco|plataforma))? "," {r}]',
];

export default defineRule({
  message: 'Isto se esconde atrás de uma regra.',
  why: 'O motivo da regra, ou o que dá para fazer com ela, ajuda; a regra sozinha fecha a porta.',
  match: BY_POLICY,
  where: { question: false },
  unless: [
    '!não _ (permite|permitem|autoriza|autorizam)',
    '(regra|regras|política|regulamento|edital|gerência|diretoria) (deixa|deixam|deixou|te deixam)',
    '(pode receber|pode escolher|obriga a responder|tem @number dias|não paga|joga a|te deixo|ajuda ninguém|dá (direito|à senhora|a você|ao senhor|margem)|garante|garantem|prevê (recurso|a|revisão|que você|uma)|aceita troca|abre exceção|favorável|favorece|liberou|protege|direito a|direito de|seu direito|lhe dá|inclui)',
    '(autorização especial|conseguimos uma exceção|fizemos uma exceção|exceção para o|por isso (pedi|levei|eu|passei|a)|mas (nós|eu|como|posso|consigo|deixo|devíamos)|porém (posso|consigo)|e por isso|então (pedi|levei|fiz|ponho|faço)|justamente|mesmo assim)',
    '(código de defesa|cdc|anatel|aneel|lei|estatuto da pessoa|anvisa|anac|arrependimento|banco central)',
    '(você|senhor|senhora|que) …2 (escreveu|ouviu|perguntou|leu|pediu)',
    '(para|pra) (proteger|sua segurança|segurança dos seus|que ninguém|evitar)',
    '(menu|clique|toque|link|site|página) …6 (política|termos|regras)',
    '(não|nenhuma|nem) …1 (regra|norma|política) …2 (impede|interna|proíbe)',
    '(nova|novo|mudou|atualizamos|conhecer|explico|resumo|resumi) …3',
  ],
  fixes: ['{r}'],
  examples: {
    flags: [
      ['[[Por política interna, não trocamos a peça]].', 'Não trocamos a peça.'],
      ['[[De acordo com as normas da empresa, o prazo é sexta]].', 'O prazo é sexta.'],
    ],
    passes: [
      'Nossa política também permite a troca.',
      'As normas e regras deixam trocar, por política da loja.',
      'O regulamento não veda isso e prevê recurso.',
      'O regulamento não proíbe a troca e até permite outra peça.',
      'A política não prevê isso, mas como você avisou, levei ao gerente e por isso saiu.',
      'De acordo com as regras da Anatel, o prazo é de três dias.',
      'A regra que você leu, por política da loja, mudou.',
      'Por segurança, e para proteger sua conta, confirmo o CPF.',
      'Toque no menu e veja a política da loja.',
      'Nenhuma regra nos impede, e não é regra nossa.',
      'Por política nova, eu explico o passo.',
    ],
  },
});
