/** How a reply asks for a piece of information: "could you send", "please confirm", "what is", "we need". */
export const ASK =
  '(((could|can|would|will|may|might) (you|i|we)|please|kindly|i need|we need|we require|we will need|i will need|and|if you could|would you mind|is it possible)? (please|kindly|also|first)? (send|give|provide|confirm|tell|let|share|supply|forward|quote|resend|upload|include|enter|specify|need|require|have|get|reply with|ask for|check|advise)|(what|which) (is|are|was|were|did|do)?|do you have|have you got|may i know)';

/** Where the same words don't ask: the agent sends or has it, or it is for another time. */
export const NOT_ASKING: readonly string[] = [
  '(if|in case|whenever|next time|unless) …8 (your|the|a|you)',
  '^ …3 (i|we) (will|can|am|are|do) (not|now|also|already|just)? …2 (send|sending|give|provide|confirm|forward|share|tell|let|include|need|check)',
  '(^|","|and|that|but|as|because|since|now|where|so) (i|we) (have|had|see|got|found) (now|already|also|both)? …1 (your|the|this|it|sent|confirmed|checked|shared|given)',
];
