import { defineRule } from '../../../define.ts';
import { CALMING } from '../../fixable.ts';

export default defineRule({
  message: 'This tells the customer how not to feel.',
  why: 'A feeling that’s waved away grows.',
  match: [
    '[you are making (too much|a fuss|a big deal|a mountain|such a) …3]',
    '[(i|we) (do|can|fail to|really|honestly) …2 (understand|see) (why|what|how) …1 (this|that|it|you|the) (is|are|big|could be) …1 (a|such a|the|so)? (problem|issue|upset|fuss|bothered|worried|big deal|matter|complaining)]',
    '[(stop|quit) (whining|moaning|complaining|whinging|crying|fussing|fretting|worrying)]',
    '[((you|you all) (just|simply) (have|need) to (be patient|wait)|you will (just|simply) (have|need) to (be patient|wait|live with|accept|get used) …4|(really|simply|just|absolutely) nothing to (worry|be concerned|be upset) about|(keep|put) (things|it|this|that) (in|into) perspective|please be patient and wait)]',
    '[(i|we) would not (worry|lose sleep|panic|fret) …4]',
    '(^|","|please|to|just|must|should|and|now|so) [(calm|settle|cool|simmer) down]',
    '(^|"," (just|please)?|please|just|to|need to|and|but|so) [(relax|chill|chill out|get over it|cheer up|chin up|grow up|get a grip|lighten up|deal with it|take a deep breath|keep calm|take it easy)]',
    '[(no need to|no reason to|not worth|do not|stop|try not to|there is no point|no point) (be (so|too)? (dramatic|silly|upset|angry|rude|aggressive|emotional|hysterical|worried about it|alarmed)|make (such)? a (fuss|scene|drama|big deal)|get (so|too)? (upset|angry|worked up|excited|emotional|annoyed|hysterical)|getting (upset|angry|worked up)|exaggerate|overreact|panic|panicking|shout|fret|fretting|whining|moaning|crying over)]',
    '[(you (are|seem|sound|may be|might be) …1 (overreacting|exaggerating|being (dramatic|silly|unreasonable|difficult|impatient|emotional|too)|worrying (about nothing|too much|over nothing)|too (sensitive|impatient|emotional)))]',
    '[(nothing to (panic|get|make|fuss|complain|cry|be upset|be angry) …4)]',
    '[(you will (get over|live|survive|be fine)|why (all)? the (panic|fuss|drama|rush|hurry|long face)|let us not exaggerate)]',
  ],
  unless: [
    ...CALMING,
    '(no wonder|understand|natural|sorry) …8 (worked up|upset|angry|panic)',
    '(plan|booking|machine|fan|drink|wine|clinic|spa)',
    '(need|want|able) to relax',
  ],
  examples: {
    flags: [
      ['[[You’re making too much of it]].'],
      ['[[I don’t understand why this is a problem]].'],
      ['[[Stop whining]].'],
      ['[[You’ll just have to wait]].'],
      ['[[I wouldn’t worry about it]].'],
      ['I ask you to [[calm down]] now.'],
      ['So you can wait and [[relax]] a bit.'],
      ['I see [[no need to get upset]] here.'],
      ['I think [[you are overreacting]].'],
      ['It is [[nothing to get worked up about]].'],
      ['[[You’ll get over]] it.'],
    ],
    passes: [
      'Calm down, the money is safe.',
      'Relax, it is done.',
      'There is no need to get upset.',
      'I understand that anyone would get upset, no need to get upset alone.',
      'Your plan lets you chill out in the spa.',
      'You need to relax the strap.',
      'You can be sure that the money is safe.',
    ],
  },
});
