import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Nobody stands behind this sentence.',
  why: 'A clear “we did this and are putting it right” earns trust.',
  match: [
    '[(a|an|some|the|certain|administrative|human|several|several|technical)? (mistake|mistakes|error|errors|oversight|irregularities|omission|slip|confusion|miscommunication|misunderstanding|mix-up|glitch|defect|discrepancy|delays|lapse) (was|were|has been|have been|had been|has|have|had|appears|appear|seems|would|can|may|might|must|do) …2 (made|occurred|taken place|happened|happen|introduced|identified|crept|experienced|arisen|been|have|to have|seem|made by)] ',
    '[(a|an|some|the) (technical|system|unexpected|internal|processing|human)? (error|fault|glitch|problem|failure) (occurred|arose|happened|took place|came up) …5]',
    '[(your _|the _|it|this|that) (seems|appears) to have (been)? (lost|mislaid|misplaced|overlooked|forgotten|missed|gone (missing|astray)|got lost|slipped) …4]',
    '[(there|it) (has|have|had|was|were|is|are|must|may|might|seems|appears|would|seem|appear|looks) …3 (a|an|some|been|to have been|to be|have been)? …1 (mistake|error|oversight|confusion|miscommunication|misunderstanding|mix-up|glitch|mishap|breakdown|slip-up|hiccup|lapse|communication gap) …4]',
    '[(your|the|our|a|an|some|it|his|her|this|that|wrong|things|names|wires|messages|records|documents|details|calls|appointments|amount|figures|information) …3 (was|were|has been|have been|had been|got|has regrettably been|is|been) (not|regrettably|unfortunately|apparently|inadvertently|accidentally|somehow|simply|wrongly|mistakenly|incorrectly|never|also)? (overlooked|lost|misplaced|mislabelled|mislabeled|misfiled|misrouted|forgotten|missed|mixed up|mixed|confused|crossed|dropped|omitted|not passed|not actioned|not forwarded|not processed|not sent|not recorded|not logged|not booked|not entered|not updated|not informed|not notified|picked up|miscommunicated|misdirected|misinterpreted|miscalculated|sent out with|generated with|entered wrongly|updated wrongly|entered incorrectly|cancelled in error|communicated incorrectly|auto closed|sent to the wrong|posted to the wrong|charged in error|issued (in error|to a)) …4] ',
    '[(it|that) (was|is|has been) (regretted|omitted|not picked up|unfortunate|believed) …4]',
    '[(it (seems|appears|would seem|would appear)|apparently|somehow|for some (unknown)? reason|for reasons unknown) …6 (was|were|got|has been|had been|went|did not|have been|has|is) …6]',
    '[(things|it|stuff|something|your _|the _|this) (fell|fall|falls|slip|slips|slipped|went|ended up|go) (through the (cracks|net)|wrong|missing|astray|being (lost|cancelled|deleted|delayed|missed)|unnoticed|under the radar) …4]',
    '[(no idea|hard to say|difficult to say|who knows) (why|how|what|who) …8]',
  ],
  unless: [
    '(we|i|our|my|us) …4 (made|lost|misplaced|overlooked|forgot|failed|sent|missed|sorry|apologise|mistake|fault|error|refunded|corrected|fixed|resent|put|reversed|added|side|end|own|mislabelled)',
    '(sorry|apologise|ours|mine|on us|by us|by our|by me|should not have|should never have)',
    '(if|whether|unless|in case|when) …6',
    '(so|and|but|yet|though|which is why) (i|we|our|you) _',
    '(so that|never|not) (nothing|anything) …6',
  ],
  where: { question: false },
  when: { unlessActs: ['own-fault'] },
  examples: {
    flags: [
      ['[[Your letter seems to have been mislaid]].'],
      ['[[An error occurred with it]].'],
      ['[[Mistakes were made]].'],
      ['[[There has been some confusion about it]].'],
      ['[[Your form was overlooked]].'],
      ['[[It is regretted that it left late]].'],
      ['[[For some reason it was not booked in]].'],
      ['[[Your file went missing]].'],
      ['[[No idea why it happened]].'],
    ],
    passes: [
      'Our mistake was made on Monday and we lost your form.',
      'Your form was overlooked, and I’m sorry.',
      'If mistakes were made, tell me.',
      'Your form was lost, but we have a copy.',
      'For some reason nobody wanted it, so that nothing was lost.',
    ],
  },
});
