import { defineRule } from '../../../define.ts';

/** Things to be sent or told: “por favor” behind the verb makes the order a request, whatever follows. */
export const REQUESTS = [
  '(^|":"|";"|^ …8 ","|e|então) (já|agora|então|aí|ó|olha)? [{verb:(me|nos)? (<mandar:imp>|<enviar:imp>|<reenviar:imp>|<encaminhar:imp>|<devolver:imp>|<apresentar|imprimir|digitalizar|pagar:imp+3s>|assine|assinem|traga) (nos|me)?} !lo !já !imediatamente !agora !logo !hoje {rest:((o|a|os|as) !aqui !para !por !no !na !em !hoje !até !junto !ao !à !conforme !e _ …6|!o !a !os !as !e !aí !lhe !se _ …7)}]',
  '(^|"," …1|^ …8 ",") [{verb:(me|nos) (<passar:imp>|<informar:imp>)} !lo !já !imediatamente !agora !logo !hoje {rest:((o|a|os|as) !aqui !para !por !no !na !em !hoje !até !junto !ao !à !conforme !e _ …6|!o !a !os !as !e !aí !lhe !se _ …7)}]',
  '(^|^ …6 ",") [{verb:(responda|confirme|confirma|preencha|anexe|informe|comprove) (nos|me)?} !lo !já !imediatamente !agora !logo !hoje {rest:((o|a|os|as) !aqui !para !por !no !na !em !hoje !até !junto !ao !à !conforme !e _ …6|!o !a !os !as !e !aí !lhe !se _ …7)}]',
];

export default defineRule({
  message: 'Um imperativo sem nada que o suavize soa como ordem.',
  why: 'Com “você pode…?” ou o motivo do pedido, o cliente ajuda de bom grado.',
  match: REQUESTS,
  unless: [
    '(por favor|por gentileza|gentileza|favor|agradeço|agradeceria|obrigado|obrigada)',
    '(se|caso|quando|assim que|quiser|preferir|puder|pode|poderia|podem|consegue|à vontade|com calma)',
    '(que|e) eu …8',
    '"?"',
    '(segurança|proteger|exclusivo|leva um minuto|só eu|um minuto|minutinho|instante|momento)',
    '(para confirmar|no ritmo|sem pressa)',
    '(envio|enviei|respondo|resolvo|devolvo|estorno|já) …2 (imediatamente|sem falta)',
    '">"',
    '(enfermeira|médico|médica|dose|gás|fumaça|fogo|energizado|choque|equipe chega)',
  ],
  fixes: ['{verb}, por favor, {rest}'],
  examples: {
    flags: [
      ['[[Mande três fotos da tigela]].', 'Mande, por favor, três fotos da tigela.'],
      ['Para abrir a troca, [[envie o laudo e a nota]].', 'Para abrir a troca, envie, por favor, o laudo e a nota.'],
      ['ó, [[me passa o localizador]]', 'ó, me passa, por favor, o localizador'],
      ['[[Confirme seus dados completos]].', 'Confirme, por favor, seus dados completos.'],
      ['[[Informe-nos um telefone]].', 'Informe-nos, por favor, um telefone.'],
    ],
    passes: [
      // No “por favor” fits between a verb and its pronoun.
      'Anexe-o aqui.',
      'Mande as fotos, por favor.',
      'Se puder, mande as fotos hoje.',
      'Mande a planta que eu desenho a sala.',
      'Me passa o localizador? Já vejo.',
      'Aguarde na linha um minutinho.',
      'Respondo imediatamente aqui.',
      'Responda SIM a esta mensagem para confirmar.',
      'Envie pelo menu Arquivo > Enviar.',
      'Não mexa no fogão, o cheiro de gás é sério.',
    ],
  },
});
