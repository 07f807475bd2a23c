import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This pushes the fault away.',
  why: 'The customer hears that nobody will take care of it.',
  match: [
    '[(is|was|are|were|that is|this is) (really|certainly|definitely|clearly)? (not|no|never|hardly) (really|a|an|the|actually|something)? (our|my|mine|ours) (fault|problem|responsibility|error|mistake|doing|issue|concern|job|decision|business)?] ',
    '[not (our|my) (fault|problem|responsibility|error|mistake|doing|issue|concern)]',
    '[(it|this|that|these|which|the (delay|problem|issue|fault|error)) (is|are|was|has|have|had|were) (not)? (nothing to do with|not down to|caused by|down to) (us|me|our (side|end|team|company|system|systems|service)|my (side|end|team))]',
    '[(we|i) (are|am|were|was|can|could|do|accept|bear|take|have) (not|no) …1 (responsible|liable|to blame|at fault|be held (responsible|liable|accountable)|be blamed|responsibility|liability|be expected to|control over|influence)]',
    '[(our|my) (part|job|side|end) (of (it|the job))? (is|was) (done|fine|finished|complete|ok|okay)]',
    '[(nothing|not|is not|was not) (is|was)? wrong (with|on|at) (our|my) …2]',
    '[(we|i) (did|have done|do) (nothing|everything|all) (wrong|right|correctly|properly|by the book|we (can|could)|that we can|in our power|possible)]',
    '[((it|that) was not (us|me)|was not (us|me) who|do not blame (us|me)|do not shoot the messenger|in our defence|in our defense|to be fair to (us|our)|our hands are clean|i had nothing to do with|we had nothing to do with|i do not make the (rules|prices))]',
    '[(is|are|was|were) (to blame|at fault|responsible) ","? not (us|we|me|our)]',
    '[(delay|problem|fault|error|mistake|issue|it|this) (is|was) not (on|at|with) our (side|end|part)]',
    '[as far as (we|i) (are|am) concerned ","? …6]',
    '[(the)? (fault|problem|issue|error|cause|blame) (is|lies|must be|has to be|is clearly|was) (with|on) (the|your) (side|end|bank|courier|device|phone|computer|setup|equipment|browser|connection|provider)]',
  ],
  unless: [
    '(but|so|and|yet) …1 (i|we) (have|will|am|are|can|would like|paid|sent|refunded)',
    '(not (only|just)|whether|if|even though|even if|although)',
    '(but|still) (you are our|it is ours|i am|we are)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['It left on time, so the [[delay isn’t on our side]].'],
      ['The courier [[is to blame, not us]].'],
      ['[[This is not our problem]].'],
      ['It is late, but [[not our fault]].'],
      ['[[It has nothing to do with us]].'],
      ['[[We can’t be held responsible]] for that.'],
      ['The mail left, so [[our part is done]].'],
      ['There is [[nothing wrong with our meters]].'],
      ['[[We did everything right]] here.'],
      ['[[In our defence]], it rained.'],
      ['[[As far as we’re concerned, it arrived]].'],
      ['[[The fault lies with your bank]].'],
    ],
    passes: [
      'It was not our fault, but we have refunded you.',
      'It is not just our fault.',
      'It was our supplier and not our fault, still you are our customer.',
      'Is it not our job to help?',
    ],
  },
});
