/**
 * Patterns whose words a click can mend. They are rules of their own with a fix; the rule beside them, which only advises, leaves
 * a sentence that holds one to them.
 */

/** A sentence of its own that only makes the matter small. */
export const SMALL_COMFORT: readonly string[] = [
  '^ [(nobody|no one) (has)? died (","? (though|after all))?] $',
  '^ [(but|well|and)? ","? (it is|this is|that is) (hardly|not exactly|not really|not) the end of the world (","? (though|either|after all|is it|you know))?] $',
  '^ [(but|well|and)? ","? (it is|this is|that is) (not (such)? a|no|hardly a|not that) (big|huge|major)? (deal|drama|disaster|tragedy|catastrophe) (","? (though|either|after all|is it|you know))?] $',
  '^ [(but|well|and)? ","? (such|these|those) things (just|simply|do)? happen (","? (though|after all|you know|to everyone|to everybody|all the time|sometimes|every day))?] $',
  '^ [(but|well|and)? ","? (it|this|things) could (be|have been) (a lot|far|much)? worse (","? (though|after all|you know))?] $',
];

/** Telling the customer to calm down, where the sentence goes on without it or ends with it. */
export const CALMING: readonly string[] = [
  '^ [(please|just|now|so)? (calm|settle|cool|simmer) down] (","|$)',
  '^ [(please|just|now|so)? (relax|chill|chill out|cheer up|chin up|get a grip|lighten up|take a deep breath|keep calm|take it easy)] (","|$)',
  '^ [(but|and|so)? ","? (please|there is)? (no need to|no reason to|do not|try not to) (be (so|too)? (dramatic|upset|angry|rude|aggressive|emotional|hysterical|alarmed)|make (such)? a (fuss|scene|drama|big deal)|get (so|too)? (upset|angry|worked up|excited|emotional|annoyed|hysterical)|exaggerate|overreact|panic|shout|fret)] (","|$)',
];

/** Adverbs and openers that say it went without saying; the sentence stands without them. */
export const SELF_EVIDENT: readonly string[] = [
  '(^|","|and|so|but|that|is|are|was|were|has|have|will|can) [(obviously|self-evidently)] _',
  '(^|and|so|but) [(needless to say|it goes without saying that)] (","|_)',
  '^ [as (you|i am sure you|we all|everyone|everybody|anyone|most people|any (adult|customer|user)) (should|ought to|must|will|surely|no doubt|well)? (all)? (already|well|surely)? (know|knows|be aware|realise|realize|have known) (by now)?] ","',
];

/** A reminder that it was said before, which the sentence does without: at its start before a comma, or behind one at its end. */
export const REMINDING: readonly string[] = [
  '^ (hi|hello|hey|dear _ ",")? [(as|like) (has been|was|i have|we have|i had|we had|i|we|you have been|you were|is)? (already|previously|clearly|repeatedly|also|just|earlier|once|plainly|explicitly)? (said|stated|mentioned|explained|advised|told|noted|outlined|informed|indicated|pointed out|written|communicated|clarified|confirmed|specified|described|notified|warned) …6] ","',
  '["," (as|like) (has been|was|i have|we have|i had|we had|i|we|you have been|you were|is)? (already|previously|clearly|repeatedly|also|just|earlier|once|plainly|explicitly)? (said|stated|mentioned|explained|advised|told|noted|outlined|informed|indicated|pointed out|written|communicated|clarified|confirmed|specified|described|notified|warned) …6] $',
  '^ [(as)? per (my|our|the) (colleague is)? (last|previous|earlier|prior|below|above|original) …3] ","',
  '^ [(and|but|so)? ","? (again|once again|once more|yet again|for the (second|third|fourth|fifth|last|final|umpteenth|hundredth|nth) time)] "," (we|i|the|this|that|it|there|as|please|you|your)',
];

/** “As you well know,” at the start. */
export const WELL_KNOWN: readonly string[] = [
  '^ [as (you|i am sure you) (well|very well|are|are well|no doubt|surely|will be|must be|already|are already|are fully|are perfectly)? (know|aware|remember|recall)] ","',
  '^ [as you (would|will|can|may) (know|see|have seen|recall|remember|find|notice|be aware) (if|from (the|my|our) (thread|previous|earlier|last)|had|in my|in our) …4] ","',
];

/** A stock phrase that is a whole sentence. */
export const STOCK_SENTENCE: readonly string[] = [
  '^ [(and)? (we|i) (hope|trust) (this|that|the above) (answers|resolves|clarifies|addresses|meets) …6] $',
  '^ [your (opinion|time|trust|comfort|safety|loyalty|custom|business|feedback|call|message|request|enquiry|inquiry|satisfaction|query|complaint|concern|experience) (matters|means a lot|means the world|is (very|extremely|always|so|really|highly)? (important|valuable|valued|appreciated|our (priority|top priority|number one priority))) (to us)?] $',
  '^ [(please)? (do not|please do not|never) hesitate to (contact|reach|get in touch|call|ask|write) …5] $',
  '^ [(thank you|thanks) (so much|very much)? for (your (enquiry|inquiry|query|correspondence|interest|cooperation|co-operation|kind cooperation|continued _|loyalty|custom|business)|reaching out|being (a|our|such|part|with|one) …4|choosing …3|(contacting|calling|messaging|getting in touch with|reaching out to) (us|our _|the _|customer _|support)) (today)?] $',
  '^ [(we|i) understand how important (this|your|it) …5] $',
  '^ [(we|i) (truly|really|greatly|highly|sincerely|deeply|do|always)? (value|appreciate) (you as|your (business|custom|feedback|loyalty|patronage|continued)) …5] $',
  '^ [(we|our team) (strive|strives|pride ourselves|are committed|are dedicated|take pride) (to|on|in) …8] $',
  '^ [(we|i) take (all|every|your|such|any)? (complaints|complaint|feedback|matters|concerns|this|privacy|security) …5 seriously] $',
  '^ [(we|i) (are|am) always (here|happy) to (help|assist|serve) (you)?] $',
  '^ [we look forward to (serving|continuing) …6] $',
];

/** “You didn’t attach the form”: the form is what is missing. */
export const NOT_SENT: readonly string[] = [
  '[you (have|had|clearly|simply|obviously|apparently)? @adv? <fail|neglect|forget|omit:past> to (attach|include|enclose|provide|send|supply|upload|submit|add) (us|me)?] (the|your|his|her|our|all|both|that|this|those|these|proof|one|two|three)',
  '[you (did|have|had) (clearly|simply|obviously)? not (even|actually|properly)? (attach|include|provide|send|enclose|supply|submit|upload|attached|included|provided|sent|enclosed|supplied|submitted|uploaded) (us|me)?] (the|your|his|her|our|all|both|that|this|those|these|proof|one|two|three)',
  '[you never (sent|provided|attached|supplied|submitted) (us|me)?] (the|your|his|her|our|all|both|that|this|those|these|proof|one|two|three)',
];

/** “You entered the wrong postcode”: the postcode was wrong, whoever typed it. */
export const WRONG_DETAIL: readonly string[] = [
  '[you (have|had)? @adv? (entered|typed|gave|given|provided|supplied|submitted) (us|me|our courier|in|the driver)? (the|a|an) (wrong|incorrect|invalid|incomplete|outdated) {thing:_ (number|code|address|date|name|details|size|colour)?}]',
];

/** “You missed the deadline”. */
export const DEADLINE: readonly string[] = [
  '[you (have|had)? @adv? missed (the|your|our|this) {which:(payment|application|return|submission|entry|final)? (deadline|cut-off|cutoff)}]',
];

/** A clause that names a feeling by formula and nothing else. */
export const EMPATHY_FORMULA: readonly string[] = [
  '(^|"," (and|but|so)?|and|but|so|while|though|although) [(i|we) (can|do|fully|completely|totally|truly|really|certainly|absolutely|deeply|very well|only)? (can|fully|completely|totally|truly|really|certainly|absolutely|deeply|only)? (understand|appreciate|hear|share|acknowledge|recognise|recognize|feel|imagine|sympathise with|empathise with|empathize with|relate to) (and share)? (your|the) (frustration|frustrations|concern|concerns|disappointment|anger|feelings|feeling|pain|annoyance|worry|worries|anxiety|emotions)] ($|","|but|so|and (i|we))',
  '^ …3 [(i|we) (can|do|fully|completely|totally|truly|really|certainly|absolutely)? (can|fully|completely|totally|truly|really|certainly|only)? (understand|appreciate|imagine|see|know|realise|get) how (frustrating|upsetting|annoying|stressful|difficult|hard) (this|it|that) (is|must|can|may|might) (be|feel)? (for you)?] $',
  '^ [your (frustration|disappointment|anger|annoyance) (is|are) (completely|entirely|totally)? (understandable|valid|noted|understood)] ($|",")',
  '^ [(i|we) hear you] ($|","|but|so|and (i|we))',
];

/** An opener that only names a rule; the sentence stands without it. */
export const RULE_OPENER: readonly string[] = [
  '^ (hi|hello|hey|dear _ ",")? [(per|as per|under|according to|in line with|in accordance with|due to|because of|given|following|based on|in keeping with) (our|the|company|store|internal|current|bank|hotel|this) …3 @policy] ","',
  '[(regulations|rules|policies) tie our hands] (":"|";"|"–")',
];

/** A pet name between signs, where nothing else hangs on it. */
export const PET_NAME: readonly string[] = [
  '["," (hun|hon|luv|babe|sweetie|sweetheart|darling|darlin|sweetpea|petal|ducky|poppet|honeybun|love|honey|dear|pet|duck|my dear|my love|my lovely|lovely|angel|treasure)] ("."|"!"|"?"|$)',
  '"," [(hun|hon|luv|babe|sweetie|sweetheart|darling|darlin|sweetpea|petal|ducky|poppet|honeybun|love|honey|dear|pet|duck|my dear|my love|my lovely|lovely|angel|treasure)] ","',
];
