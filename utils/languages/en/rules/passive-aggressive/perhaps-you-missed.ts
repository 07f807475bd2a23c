import { defineRule } from '../../../define.ts';
import { WELL_KNOWN } from '../../fixable.ts';

export default defineRule({
  message: 'This hints that the customer didn’t read.',
  why: 'The same words, given again kindly, cost less than the hint.',
  match: [
    '[(please|kindly|do) (read|re-read|reread) (my|our|the) (emails|email|messages|message|letters|letter|instructions|terms|page) (carefully|properly|again|fully|in full|more carefully)]',
    '[(not sure|i wonder|i fail to see|do not know) (what|which) (part|bit) of …4 (unclear|not clear|understand|is not clear|confusing|confuses you)]',
    '[as (you|i am sure you) (well|very well|are|are well|no doubt|surely|will be|must be|already|are already|are fully|are perfectly)? (know|aware|remember|recall)]',
    '[(perhaps|maybe|possibly|i (assume|guess|suppose|take it|see|presume)|not sure (if|whether)|it seems|it appears|apparently|evidently|clearly|unless) (that)? you (have|had|may have|might have|must have)? (missed|overlooked|did not (see|read|notice|get|receive)|not (seen|read|noticed)|misread|saw|skipped|ignored) …10]',
    '[(if|had) you (had|would)? (have)? (actually|only|just|bothered to|cared to|taken the time to|followed|waited)? (read|looked|scrolled|checked|opened|followed|waited)]',
    '[(if you would care to|if you (scroll|look|read|go) (up|back|through|again|carefully)|scrolling up|perhaps this time|hopefully this time|this time around)]',
    '[as you (would|will|can|may) (know|see|have seen|recall|remember|find|notice|be aware) (if|from (the|my|our) (thread|previous|earlier|last)|had|in my|in our)]',
    '[(i thought|i believe|i believed|we thought) (i|we) (had|have|would)? (made|been|already)? …2 (clear|explained)]',
    '[(kindly|please|do|again) ","? (refer (back)? to|re-read|reread|see|read|review|consult|scroll) (to|back|up)? …1 (my|our|the) (previous|last|earlier|original|first|above|initial|prior) …2]',
  ],
  unless: [
    ...WELL_KNOWN,
    '(my|our|the) (earlier|previous)? (message|email|letter|link|file) (did not|may not|might not|never|was)',
    '(sorry|apologise|no problem|thank)',
    '(let me|i will|here)',
    'if you scroll',
  ],
  examples: {
    flags: [
      ['[[Please read our emails carefully]].'],
      ['[[Not sure what part of that was unclear]].'],
      ['It shut on Friday [[as you well know]].'],
      ['[[Perhaps you missed my note]].'],
      ['[[If you had read]] the page, you’d know.'],
      ['[[Perhaps this time]] the right file comes along.'],
      ['It’s closed, [[as you will see from my earlier]] note.'],
      ['[[I thought I had made myself clear]] about the fee.'],
      ['[[Please refer to my previous email]].'],
    ],
    passes: [
      'As you well know, it shut on Friday.',
      'As you will see from my earlier note, it’s closed.',
      'Perhaps you missed it because our email was late.',
      'Maybe you didn’t see it, sorry, it was small.',
      'Perhaps you missed the form, here it is.',
      'You find the link if you scroll up.',
    ],
  },
});
