import { defineRule } from '../../../define.ts';
import { SELF_EVIDENT } from '../../fixable.ts';

export default defineRule({
  message: 'This can sound as if it went without saying.',
  why: 'Whoever asks didn’t know, and needn’t feel foolish for it.',
  match: [
    '[we all (have|get|make|had) …3 (bad days|off days|problems|days like|these things|mistakes)]',
    '[most people (just|simply|can|do|would) …6]',
    '[(it is|that is|this is) (really|very|quite|so|pretty|actually|perfectly|fairly|all) (simple|easy|straightforward|basic|obvious) …8]',
    '(^|"," |and|so|but|that|is|are|was|were|has|have|will|can) [(obviously|self-evidently|needless to say|it goes without saying|any fool|even a child|common sense|it is obvious|clearly you)]',
    '[as (you (should|ought to|must)|any (adult|customer|user)|anyone|everyone|everybody|most people) …4 (know|knows|be aware|realise|realize|have known|aware)]',
    '[(as|like) (everyone|everybody|anyone|we all) …1 (knows|know)]',
    '[you (should|ought to|must|will) …1 (know|be aware|realise|realize|understand|appreciate) (by now|that|this|how|,)]',
    '[all you (have|had|need|needed) to do (is|was)] _',
    '[how hard (can|could) (it|that) be]',
    '[(our other|other|most|all our|all other|plenty of|many|all) (customers|people|clients|users|members|patients|guests|passengers|students|families|adults|parents) (manage|managed|have no|had no|do not|did not|find it|cope|seem|wait|accept|understand|can|are happy|are perfectly|take|have managed|live with|would)]',
    '[(everyone|everybody|we all|all of us) (else)? (has|have|had|must|needs|is|are) (to)? (wait|waiting|pay|queue|problems|busy|the same|got problems|deal with|put up|to|in the same)]',
  ],
  unless: [
    ...SELF_EVIDENT,
    'obviously (we|i|our|not your|my|this is not|that is not)',
    '(sorry|longer than we would like|so you are not|not alone|thank)',
    '(we|i) (should|must) …2 know',
    '(love|prefer|choose|start|take) ',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[We all have bad days]].'],
      ['[[Most people just click it]].'],
      ['[[It’s really simple]].'],
      ['It’s late and [[common sense]] says to wait.'],
      ['Exams end in May [[as you should know]].'],
      ['Trains run late [[as everyone knows]].'],
      ['[[You should know that]] by now.'],
      ['[[All you had to do was]] click.'],
      ['[[How hard can it be]] to wait.'],
      ['[[Other customers manage]] without help.'],
      ['[[Everyone has to wait]], it’s Monday.'],
    ],
    passes: [
      'Obviously the app needs a connection.',
      'Needless to say, it stays shut.',
      'As everyone knows, trains run late.',
      'Obviously we made a mess of this.',
      'Everyone has to wait today and I’m sorry.',
      'As we should know, customers plan ahead.',
      'Most people choose the blue one.',
    ],
  },
});
