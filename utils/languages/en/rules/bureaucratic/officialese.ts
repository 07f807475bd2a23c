import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: [
    '[(we|i) note (the contents|your comments|with|that your|your request|your letter) …4]',
    '[(the (requisite|relevant (department|team|authority|office)|competent|appropriate (department|authority|team))|in triplicate|currently (being)? (processed|under review)|under (active)? (review|consideration|investigation) by) …4]',
    '[((please|kindly|you are (hereby)? (to)?) be? (advised|informed|notified|aware|reminded) (that|of|the|your)|this is to (inform|advise|notify|confirm to) you (that)?)]',
    '[(kindly|please) (do the needful|revert|revert back|note that|find (attached|enclosed|below|herewith)|acknowledge receipt|take note|be so kind|furnish|remit|expedite|be guided) …4]',
    '[kindly _ _ …3]',
    '[(we|i) (write|am writing|are writing|refer|hereby|wish|would like|beg|regret|acknowledge|make reference|would hereby) (further to|with (reference|regard|respect) to|in (reference|regard|respect|relation|response|reply) to|to (inform|advise|notify|confirm that|acknowledge|draw)|to your (letter|correspondence|communication|enquiry|inquiry|application|email|e-mail|message) (of|dated|ref)|hereby|receipt of|your correspondence) …8]',
    '(^|","|we|i) [further to _ …4]',
    '[(pursuant to|with reference to|in reference to|with regard to|with regards to|in regards to|with respect to|in respect of|in accordance with your|in relation to|in connection with|in receipt of|by virtue of|in view of the foregoing|in light of the above|for and on behalf of|in lieu of|subject to the foregoing|notwithstanding) …6]',
    '[(the)? (aforementioned|abovementioned|above-mentioned|aforesaid|undersigned|hereby|herewith|hereto|hereunder|herein|thereof|therein|thereto|thereafter|hereinafter|heretofore|forthwith|henceforth|whilst the|said (account|order|item|document|application|request|contract)|above (account|matter|subject|captioned|referenced)|same (is|shall be|has been) (being)?) …3]',
    '[(it is|it has been|please be) (hereby|to be|duly|regretted|requested|noted|incumbent|our understanding|advised|kindly requested|deemed) (noted|acknowledged|requested|that|upon|to)? …5]',
    '[(your|the|this) …3 (has|have|is|was|shall|will) (been|be)? (duly|hereby) …4]',
    '[(should you (require|wish|desire) (any)? (further|additional)? (assistance|clarification|information)|at your earliest convenience|in due course of time|upon receipt (of|thereof)|until such time as|prior to (the)? (commencement|receipt)|in the event (that|of)|at this (moment|juncture|point) in time|for your (perusal|kind|information and)|do the needful|revert (back|to us)|we remain at your|the same (shall|will|has)|attend to the matter|esteemed) …4]',
    '[(shall|must|may|is to|are to) be (deemed|effected|remitted|furnished|rendered|forwarded to the|actioned|construed|directed to|lodged|adjudicated|forfeited) …4]',
  ],
  unless: [
    '(please note|note) that (the (office|shop|desk|line)|we are|your)',
    '(kindly|kind) (sent|offered|gave|let|agreed|told|waited|waived|words|of)',
    '(subscription|code) in lieu',
  ],
  examples: {
    flags: [
      ['[[We note the contents of your mail]].'],
      ['It is with [[the relevant department today]].'],
      ['[[Please be informed that]] the desk is shut.'],
      ['[[Kindly do the needful]].'],
      ['[[Kindly send it]].'],
      ['[[We write further to your letter]].'],
      ['[[Further to your note]], it is shut.'],
      ['[[Pursuant to your enquiry]], it is shut.'],
      ['[[The aforementioned form is here]].'],
      ['[[It is hereby noted]].'],
      ['[[Your form has been duly filed]].'],
      ['It stays shut [[in the event of rain]].'],
      ['The sum [[shall be remitted today]].'],
    ],
    passes: [
      'Please note that the office is closed, please be aware.',
      'You kindly sent it to the desk.',
      'You get a subscription in lieu of cash.',
    ],
  },
});
