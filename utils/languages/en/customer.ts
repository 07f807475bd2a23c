import type { CustomerPatterns } from '../../checker/artefact.ts';
import { emotions, unlessEmotion } from './emotions.ts';

const DAYS = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const TIMES =
  '(twice|(two|three|four|five|six|seven|several|many|multiple|countless|numerous|@number) times|more than once)';
const WROTE =
  '(wrote|written|emailed|e-mailed|contacted|called|phoned|rang|rung|messaged|complained|reported|chased|tweeted)';

/** How customers show what they feel and want. */
export const customer: CustomerPatterns = {
  emotions,
  unlessEmotion,
  urgent: [
    '(before (i|we) (fly|travel|leave|go)|today or|is not (fixed|sorted|done) today|last pair|hard shoulder)',
    '(flying|travelling|leaving|off|going) …4 (tomorrow|tonight|today)',
    '(prom|concert|match|show|match|race|viva|fit-out|memorial) …3 (is|on|today|tomorrow|saturday|sunday|friday|monday)',
    '(poisonous|toxic|drooling|swallowed|shaking|site down|someone is in my account)',
    'for (saturday|sunday|friday|monday|tomorrow|tonight)',
    '(urgent|urgently|asap|immediately|straight away|straightaway|right away|right now|hurry|emergency|time-sensitive|time is short)',
    'as soon as (possible|you can)',
    '(before|until|no later than) …2 (today|tonight|tomorrow|noon|midday|midnight|end of|close of|then|@number|@month)',
    `(by|before) (the|this|next)? (@number|${DAYS}|end of|weekend|morning|afternoon|evening|week)`,
    'by (today|tonight|tomorrow|noon|midday|@month|the @number)',
    '(need|needs|needed|want) (it|this|them|that|one|my|these|the) …4 (by|before|today|tomorrow|tonight|now|asap|this|for (work|school|tomorrow|a|the|my|today))',
    `(wedding|funeral|interview|exam|flight|birthday|party|trip|holiday|deadline|appointment|move|surgery|operation|hearing|meeting|presentation|christening|graduation|essay|event|due date|visit|train|conference|anniversary) (is|are|starts|leaves|begins) …3 (@number|@time|@month|today|tomorrow|tonight|soon|due|${DAYS}|this|next|in)`,
    '(is|are) due (on|in|by|tomorrow|today|next|this|@number|soon|any)',
    `(is|leave|leaving|fly|flying|travel|travelling|move|moving|check in|get married|arriving|going) (on|this)? (today|tomorrow|tonight|this (week|weekend|afternoon|evening)|${DAYS} (morning|night))`,
    '(birthday|gift|present|wedding|party) …6 (this|tomorrow|on) …1 (saturday|sunday|friday|weekend|week|tomorrow|monday)',
    '(tonight|in time|running out|run out|almost out|last tablet|last dose|very little (cash|money|food|time) left)',
    '(stuck (at|in|here|outside|abroad|with)|stranded|locked (out|in)|no way home)',
    'can not (work|trade|open (my|our|the)|reach (me|us)|get (in|home|into)|breathe|board|heat|cook)',
    '(losing|costing (me|us)) …2 (money|clients|customers|pay|work|sales|business|orders)',
    '(idle|at a standstill|on hold|shop is closed|whole office|entire team)',
    '(burst|leaking|flooding|flooded|flood|gas smell|smell of gas|sparks|smoke)',
    'no (heating|hot water|water|power|electricity|hotel|internet|signal|medication|insulin)',
    'had no (heating|hot water|water|power|electricity)',
    '(need|needs) …4 for (work|school|my (job|baby|son|daughter|interview|exam|flight|visa|funeral|surgery))',
    '(all my|my|our) (photos|files|data|documents|emails|contacts) …2 (vanished|gone|disappeared|deleted|lost)',
    '(stop|block|freeze|cancel) (it|this|the (payment|transfer|card)|my card) (now|before|please|immediately|today|"?")',
  ],
  repeat: [
    '(second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|6th|umpteenth|nth) (time|message|email|e-mail|call|letter|attempt|complaint|request|enquiry|chat|reminder|ticket)',
    `(i|we|have) (have)? (already|now)? ${WROTE} (you|to you|in|your)? (about this|already|before|again|last|yesterday|on|earlier|@number|a week|a month|days|weeks|${TIMES}|three|several)`,
    `(i|we|have) (have)? (already|now)? ${WROTE} (you|to you|your (team|support|office|company)) `,
    `(already|${TIMES}|repeatedly) …2 (${WROTE}|asked|told) (you|this|in|about|and|the team|support)?`,
    `(${WROTE}|asked|explained|tried to reach you) (you|this|to you|in|about this|and)? ${TIMES}`,
    '(asked|told) you (already|before|last|on|about this)',
    'asked …5 and again',
    'told (@number|two|three|four|several|many) of (you|your|the)',
    '(third|fourth|fifth|second) time of asking',
    '(nobody|no one|no-one|none of you) (ever|has|have)? (ever)? (answers|answered|replies|replied|has replied|got back|get back|gets back|came back|called back|calls back|responded|responds|rang back|called me back|wrote back)',
    '(no|without|without any|not one|not a single|not any) (reply|answer|response|reaction) …4',
    '(have|has|did|still) not (had|heard|received|got|get|hear|replied|answered) …3 (reply|answer|response|back)',
    '(did|has|have) not (reply|replied|answer|answered|respond|responded|come back|get back)',
    '(following|follow) up (on|about|again)',
    'my (first|previous|earlier|other) (email|e-mail|message|ticket|emails|messages|letter|complaint|chat|call)',
    'as i (said|wrote|told|explained|mentioned)',
    '(asking|writing|calling|contacting|messaging|explaining|chasing|emailing) …3 again',
    '(again and again|over and over)',
    'keep (asking|writing|calling|telling|chasing|emailing|explaining|repeating)',
    'how many (more)? times (must|do|will|have) (i|we) (have|need|to)',
    '(ignored|ignoring) (me|my|us|our)',
    '(been|still) chasing',
    'chasing (this|you|again|up)',
    '(promised|told me|said) (a|i would|you would|someone would|somebody would) …4 (call back|callback|get back|back to me|ring me|be in touch)',
    'called me back',
  ],
  risk: {
    churn: [
      '(switch|switching|move|moving|go|going|take my business) to (another|a different|someone|your competitor|a competitor|somewhere|@upper)',
      '(cancelling|closing|leaving|cancel|leave|quit) …3 (contract|subscription|you|membership|policy|service|provider|for good)',
      '(take my (business|custom|money)|last time i (buy|order|use|shop)|never (buy|order|use|shop|book|fly|stay) …4 again|your competitor|competitors|looking elsewhere|lost a customer|lose (me|a customer|my business))',
    ],
    legal: [
      '(ombudsman|lawyer|lawyers|solicitor|solicitors|attorney|legal action|legal advice|sue|suing|court|small claims|trading standards|ofcom|ofgem|cfpb|ftc|bbb|chargeback|charge back|consumer rights|the press|attorney general|watchdog|tribunal)',
      '(report|reporting) (you|this) to',
      '(complain|complaint|going|go|write|take this) …2 to (the|your) regulator',
    ],
    vulnerable: [
      '@relative …4 (died|passed away|dying)',
      '(passed away|funeral|executor|bereaved|bereavement|widow|widowed)',
      '(cancer|chemo|chemotherapy|hospital|disability|disabled|wheelchair|carer|terminally|pregnant|dementia|alzheimers|oxygen|insulin|dialysis|copd|blind|deaf|autistic|epilepsy|stroke|depression|suicidal|ptsd|anxiety disorder|parkinsons)',
      '(lost my job|made redundant|unemployed|laid off|food bank|universal credit|on benefits|evicted|homeless|debt collectors|bankrupt|can not (afford|feed|heat)|can not pay (this|my|the|it))',
      '(elderly|(am|is|aged) (70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95))',
    ],
    abuse: [
      '(you|your) …2 (idiot|idiots|moron|morons|stupid (cow|git|bitch)|scum|liar|liars|imbecile|imbeciles|cunt|cunts|wanker|wankers|bastard|bastards|dickhead)',
      '(fuck|piss|sod) (off|you)',
      '(go to hell|shut up|drop dead)',
    ],
  },
  demands: [
    '(tell|let) me (know)? (how|what|when|where|why|whether|if|which|about)',
    '(like|want|need) to (know|understand) (if|whether|what|when|why|how|where|which|who|the)',
    '^ …2 (can|could|would|will) (you|i|we) …1 _ _',
    'please (tell|explain|confirm|advise|let me)',
    'do not know where to start',
    '^ (any|what|when|where|why|how|who|which) …8 (news|update|is|are|do|does|can|should)',
    'wondering (if|whether|how|when|what|why)',
  ],
  tried: [
    '(i|we) have (already|also)? [(had it unplugged|tried it|tried (a|to) …3) …4]',
    'already [(deleted|uninstalled|restarted|rebooted|reset|updated|cleared|reinstalled) …1 (and|n|then) …4]',
    '(i|we) (have)? [(sent|emailed|posted) (proof|a copy|photos|screenshots|the form) …1 (payment|_) on _ _]',
    '(i|we|have) (have)? (already|also|even)? [<restart|reboot|reset|reinstall|update|clear|try|descale|replace|unplug|switch|delete|log|clean|charge|uninstall|check|change:past> !a …4 (it|off|on|router|hub|app|cache|cookies|box|battery|cable|cables|filter|seal|password|machine|phone|browser|neighbours|neighbors|settings|in|out|back|modem|boiler|plug|fuse|@number) (and on|again|@number)? (twice|again|times)?]',
    '"," [(restarted|rebooted|reset|reinstalled|updated|cleared|descaled|replaced|unplugged|deleted|cleaned|changed|switched|uninstalled) (the|my|it|a|all|every) …1 _]',
    'tried [(a|another|two|three|different) (different|other|new)? _]',
    'tried [(restarting|resetting|rebooting|reinstalling|changing|clearing|cleaning|turning|unplugging|switching|updating) …3 _]',
  ],
  facts: {
    attachment: [
      '(photo|photos|picture|pictures|pics|screenshot|screenshots|receipt|receipts|invoice|invoices|copy|form|file|files|document|documents|bill|proof|scan|scans|video|statement|certificate) (is|are)? (attached|enclosed|below)',
      '(attached|enclosed|attaching|enclosing|attach|enclose|including|sending|sent|here is|here are|uploaded) …3 (photo|photos|picture|pictures|pics|screenshot|screenshots|receipt|receipts|invoice|invoices|copy|form|file|files|document|documents|bill|proof|scan|scans|video|statement|certificate)',
    ],
    username: ['username (is|":")? [_]', 'user name (is|":")? [_]'],
    account_number: ['account (ends|ending) (in|with)? [@number]'],
    product: [
      '(with|about|of) (this|my|the|your) …2 _ "(" [@title …2 @number?] ")"',
      '(in|on|about|for) (the|your) [@title (plan|package|subscription|tariff|bundle|edition|membership)]',
    ],
  },
};
