/** Imperatives that ask for something without a please: a list a verb, because the fix names the verb. */

/** “Send …” without a please. */
export const ASK_SEND: readonly string[] = [
  '(^|^ (so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?|"," (then|so|and|now)?|":"|"–") [send {what:(me|us) (the|your|a|an|proof|all|both|what|which|why|exactly|it|them|photos|photo|screenshots|details|copies|that|his|her|some)}]',
  '(^|^ (so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?|"," (then|so|and|now)?|":"|"–") [send {what:(it|them|this|that|the|your|his|her|all|a|an|both|every|proof|each) …6}]',
];

/** “Give …” without a please. */
export const ASK_GIVE: readonly string[] = [
  '(^|^ (so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?|"," (then|so|and|now)?|":"|"–") [give {what:(me|us) (the|your|a|an|proof|all|both|what|which|why|exactly|it|them|photos|photo|screenshots|details|copies|that|his|her|some)}]',
];

/** “Tell …” without a please. */
export const ASK_TELL: readonly string[] = [
  '(^|^ (so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?|"," (then|so|and|now)?|":"|"–") [tell {what:(me|us) (the|your|a|an|proof|all|both|what|which|why|exactly|it|them|photos|photo|screenshots|details|copies|that|his|her|some)}]',
];

/** “Pay …” without a please. */
export const ASK_PAY: readonly string[] = [
  '(^|^ (so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?|"," (then|so|and|now)?|":"|"–") [pay {what:(it|them|this|that|the|your|his|her|all|a|an|both|every|proof|each) …6}]',
];

/** “Reply …” without a please. */
export const ASK_REPLY: readonly string[] = [
  '(^|^ (so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?|"," (then|so|and|now)?|":"|"–") [reply {what:(back|in|here|us|with|between|before|after|by|to (this|me|us|the|your)) _}]',
];

/** “Check …” without a please. */
export const ASK_CHECK: readonly string[] = [
  '(^|^ (so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?|"," (then|so|and|now)?|":"|"–") [check {what:(that|your|the|our|all|every|again|carefully|section)}]',
];

/** Where the imperative is softened, or is a step on a screen. */
export const SOFTENED: readonly string[] = [
  '(please|kindly|if|when|whenever|could you|would you|can you|may i|can i|should you|feel free|once|thanks|thank you|for you|let me|happy to)',
  '(click|press|tap|select|choose|menu|settings|button|tab|screen|field|page|app|link|icon|restart|switch|turn|step|then|unplug|hold)',
  'tell (me|us) (which|what|when|where|how|if|whether) …10 and (i|we)',
  '(send|tell|upload|confirm|return|scan|bring|pay|sign|reply|complete|fill in|provide|forward|show|write|update|email) …10 (and|so) (i|we|you|your|it|that|she|he) _',
  '^ (i|we) (will|have|can|am|are) …3 (send|pay|call|reply|check|return|post|wait)',
  '(any time|anytime|any day|no need|free|way|easiest|quickest|option|you can|do not need|need not)',
  'take (your time|a look|care|a seat|all the time|it easy|as long|a photo|a few|a picture|the)',
  '">"',
];
