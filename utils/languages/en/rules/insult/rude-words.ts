import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This word is rude.',
  why: 'In writing it stays, whoever it was meant for.',
  match: [
    '[(any|only an|an) (idiot|fool|moron|child|five-year-old) (can|could|would|knows|should) …4]',
    '[do not be (stupid|silly|ridiculous|daft|childish|so stupid|an idiot|rude|lazy|dense|thick|absurd)]',
    '(bloody|damn|damned|goddamn|crap|crappy|shit|shitty|bullshit|bollocks|arse|arsehole|ass|asshole|fuck|fucking|fucked|wtf|bastard|bastards|bitch|piss|pissed|hell|sod|twat|wanker|dick|dickhead|prick|bugger|buggered|screwed|retarded|stfu|freaking|frigging|effing)',
    '[(you|your) (are|is|were|being|must be)? (a|an|such a|just|so|really|clearly|too|obviously)? (complete|total|bit of a|little)? (idiot|idiots|idiotic|stupid|moron|moronic|dumb|dumber|ignorant|liar|liars|imbecile|fool|foolish|crazy|insane|mad|pathetic|ridiculous|clueless|lazy|thick|dense|delusional|paranoid|hysterical|incompetent|illiterate|childish|nuts)]',
    '[(idiot|idiots|moron|morons|imbecile|cretin|stupid (question|mistake|person|people|customer|idea|thing)|dumb (question|mistake|idea)|shut up|get lost|go away|get a life|read a calendar|waste of (my|our) time|(can you|do you even|can not you|learn to) read)]',
  ],
  unless: [
    '(hell of|what the hell|dick (van|clark|smith)|hell (yes|week|for leather))',
    '(are|is|were|was|feel) (not|never) …3 (idiot|stupid|foolish|crazy|silly|dumb)',
    '(sorry|feel|felt|made you|sounds|sounded) …4 (foolish|stupid|crazy|mad|ridiculous)',
  ],

  examples: {
    flags: [
      ['[[Any idiot can open it]].'],
      ['[[Don’t be stupid]].'],
      ['What a [[bloody]] nuisance.'],
      ['I think [[you are stupid]].'],
      ['That was a [[stupid question]].'],
    ],
    passes: [
      'It rained like hell of a storm.',
      'That is not a stupid question.',
      'I’m sorry it made you feel foolish.',
      'You are right about it.',
    ],
  },
});
