/** “You must …”: orders that are requests as well. */

/** An order at the start of a clause: “please” and the same verb ask for it. */
export const PLEASE_DO: readonly string[] = [
  '(^|^ (first|now|then|also|next) ","?|","|";"|":"|"–"|"-"|and|so|but|then) [you (must|shall|are required to|are obliged to|are to|had better|would better|are expected to|have got to|ought to) {do:(also|now|first|immediately|then)? !be !have !not !feel !think !mean !know !wonder _}]',
  '(^|^ (first|now|then|also|next) ","?|","|";"|":"|"–"|"-"|and|so|but|then) [you (will|would)? (also|now|still|first|just|then|really|definitely)? (need|have) to {do:(first|immediately|now|also|either)? !worry !know !do !be !find !get !take !blame !prove !feel !hear !hurry !rush !sort !decide !not _}]',
  '(^|^ (first|now|then|also|next) ","?|","|";"|":"|"–"|"-"|and|so|but|then) [you (are|will) (going to|be going to) have to {do:<*:inf>}]',
  '(^|^ (first|now|then|also|next) ","?|","|";"|":"|"–"|"-"|and|so|but|then) [you (will)? (need|have) to {do:be (at|in|there|home|present|available|ready) …2}]',
  '(^|^ (first|now|then|also|next) ","?|","|";"|":"|"–"|"-"|and|so|but|then) [(i|we) (need|require|want|expect) you to {do:<*:inf>}]',
  '(^|^ (first|now|then|also|next) ","?|","|";"|":"|"–"|"-"|and|so|but|then) [it is (imperative|essential|vital|mandatory|compulsory|obligatory|necessary) (that you|for you to) {do:!are !have <*:inf> _}]',
  '(^|^ (first|now|then|also|next) ","?|","|";"|":"|"–"|"-"|and|so|but|then) [you will {do:<return|send|sign|pay|provide|bring|call|wait|submit|complete|notify|contact:inf> (the|your|us|it|all|three|this|a)}]',
];

/** Where “you have to” orders nobody about. */
export const NO_ORDER: readonly string[] = [
  '(all|nothing|anything|everything|everybody|whatever|what|how|where|who|only|things|thing|information|documents|details|steps|step|one|if|when|in case|whenever|unless|once|so) (that)? …2 you …1 (need|have|must|will)',
  '(do|does|will|would|should) (you)? not …3 (have|need) to',
  '(sorry|apologise|hate|afraid|understand|wish|regret|shame) …6 you (have|had|need|will)',
  '(never|no longer|without|rather than|instead of) …4 (have|having|need|needing) to',
  '(we|i) (must|have to|need to)',
  'by us',
  '(so|because|as|since) (it|that|the|we|i|there|this) …1 (would|will|is|can|has|are|have)',
  '(please|happy|glad|whenever|any time)',
  '(of you|just|only) (have|need) to',
];
