import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This word is rude.',
  why: 'In writing it stays, whoever it was meant for.',
  match: [
    '(^|","|";"|":"|"–"|"-"|the|this|that|these|those|your|our|my|so|too|very|is|are|was|were) [(bloody|damn|damned|goddamn|fucking|freaking|frigging|crappy|shitty)] !it !you !thing _',
    'a [(bloody|damn|damned|goddamn|fucking|freaking|frigging|crappy|shitty)] (nuisance|mess|pain|shame|disgrace|joke|nightmare|disaster|lot|cheek|long|big|bad|terrible|horrible|slow|late|system|server|website)',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['That [[bloody]] courier is late.', 'That courier is late.'],
      ['What a [[bloody]] nuisance.', 'What a nuisance.'],
    ],
    passes: ['That’s a long way.', 'It’s such a mess, sorry.'],
  },
});
