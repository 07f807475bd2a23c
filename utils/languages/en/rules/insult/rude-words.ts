import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This word is rude.',
  why: 'In writing it stays, whoever it was meant for.',
  match: [
    '[(any|only an|an) (idiot|fool|moron|child|five-year-old) (can|could|would|knows|should) …4]',
    '[do not be (stupid|silly|ridiculous|daft|childish|so stupid|an idiot|rude|lazy|dense|thick|absurd)]',
    '(crap|shit|bullshit|bollocks|arse|arsehole|ass|asshole|fuck|fucked|wtf|bastard|bastards|bitch|piss|pissed|hell|sod|twat|wanker|dick|dickhead|prick|bugger|buggered|screwed|retarded|stfu|effing)',
    '!a !the !this !that !these !those !your !our !my !so !too !very !is !are !was !were _ [(bloody|damn|damned|goddamn|fucking|freaking|frigging|crappy|shitty)]',
    '(^|","|is|are|was|were|so|too|very|the|this|that|your|our|my|a) [(bloody|damn|damned|goddamn|fucking|freaking|frigging|crappy|shitty)] (it|you|thing|$)',
    'a [(bloody|damn|damned|goddamn|fucking|freaking|frigging|crappy|shitty)] !nuisance !mess !pain !shame !disgrace !joke !nightmare !disaster !lot !cheek !long !big !bad !terrible !horrible !slow !late !system !server !website !thing _',
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
      ['What [[shit]] service.'],
      ['It took all [[damn]] day.'],
      ['Well, [[damn]] it.'],
      ['It’s a [[bloody]] outrage.'],
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
