import type { CustomerPatterns } from '../../checker/artefact.ts';

/** Words that make a feeling stronger. */
const VERY =
  '(very|so|really|extremely|absolutely|truly|quite|incredibly|seriously|deeply|utterly|genuinely|beyond|totally)';

/**
 * How customers show what they feel. `mild` is a problem told without heat: it must stay below the level from which a reply
 * has to acknowledge a feeling (concerns.md: intensity 2).
 */
export const emotions: CustomerPatterns['emotions'] = {
  anger: {
    grave: [
      '(furious|fuming|livid|outraged|disgusted|disgusting|disgraceful|disgrace|enraged|seething|irate)',
      '(a|an) (absolute|complete|total|utter|sick) (joke|disgrace|shambles|farce|con|scandal)',
      '(<lie> to|robbed|robbery|scam|scammed|scammers|thieves|crooks|conned|fraudsters|theft|stolen from me)',
      'how dare you',
      '(worst|terrible|appalling|horrendous) … ever',
      'had enough of (you|this|your|being|these)',
      'sick (and tired)? of (you|this|your|being|the|having|waiting|hearing|getting|it)',
      'makes my blood boil',
      '(fuck|fucking|fucked|bullshit|pissed off|wtf|bloody (useless|joke|ridiculous|hell|disgrace|idiots|liars))',
      'hate (you|your|this company)',
    ],
    clear: [
      '(angry|unacceptable|ridiculous|appalling|appalled|shocking|outrageous|infuriating|infuriated|scandalous|atrocious|pathetic)',
      '(a|some kind of|some sort of|what a|must be a) (joke|farce|shambles|con|rip-off|cheek)',
      'are you (kidding|joking|serious|having a laugh)',
      '(shame on|rip off|ripped off|ripping me off|fobbed off|fobbing|mugged off|taken for a (ride|fool))',
      '(incompetent|incompetence|useless|hopeless|clueless|idiots|liars)',
      'not good enough',
      'stop (ignoring|fobbing|lying|charging|taking)',
      'because of your (update|mistake|error|system|incompetence|negligence|driver|staff|engineer|company|delay|carelessness)',
      '(give|want|need) …1 my (account|money|refund|data|deposit) back (now|immediately|today)?',
      '(i|we) demand (a|an|my|the|you|full|compensation|answers|to|that)',
      'what (on earth|the hell)',
      'taking the (mick|piss|mickey)',
      '(hung|hang) up on me',
      'nobody (cares|gives a)',
    ],
    mild: ['(not|less than) (happy|impressed|amused)', '(unhappy|unimpressed|displeased|cross)'],
  },
  frustration: {
    grave: [
      'at (my|the end of my|our) …1 (wits|wit is|rope|tether|patience) end',
      '(my|our) (rope|tether)',
      'beyond frustrated',
      "(can't|cannot) take (it|this|any) (more|anymore|any longer)",
    ],
    clear: [
      '(frustrated|frustrating|frustration|exasperated|exasperating|infuriating)',
      `${VERY} (annoyed|annoying|disappointed|disappointing|unhappy|poor|inconvenient|irritated|irritating|let down)`,
      '(fed up|had it with|tired of|losing patience|lost patience|run out of patience|lost all faith)',
      '(nobody|no one|no-one|none of you) (ever)? (answers|replies|helps|listens|seems|bothers|calls|can help|has helped|wants)',
      '(wasted|wasting|waste of) …2 (time|money|day|days|hours|morning|afternoon|evening|week|weeks|weekend|holiday|trip|life)',
      'losing (money|clients|customers|business|sales|a day|a days|out)',
      'costing (me|us)',
      '(over and over|time and (time)? again|again and again|going round in circles|passed from pillar|passed around|getting nowhere|back and forth)',
      '(you|they|it|people|agents|he|she) (all)? keep (telling|saying|promising|sending|cancelling|asking|charging|passing|ignoring|fobbing|happening|crashing|failing|freezing)',
      '(for|after) (weeks|months|ages|years)',
      'still no (reply|answer|response|refund|sign|solution|news|help|word|update)',
      '(third|fourth|fifth|sixth|tenth|umpteenth|3rd|4th|5th|6th|10th) (time|attempt|email|e-mail|message|call|complaint|engineer|replacement|visit|day)',
      '(three|four|five|six|several|countless|@number) times (now|already|about|this)',
      '(took|taken|taking) …1 (day|morning|afternoon) off (work)?',
      '(how many|how often) (more)? time|times (do|must|will|does)',
      'driving (me|us) (mad|crazy|insane|up the wall)',
      'beyond a joke',
    ],
    mild: [
      '(annoyed|annoying|disappointed|disappointing|irritated|irritating|inconvenient|inconvenience|let down|a pain|nuisance|poor service)',
      'any (news|update) on',
      'why (was|am|were|have) (i|we) …1 (charged|billed|paying)',
      '(wrong|faulty|broken|damaged|cracked|smashed|dented|defective|leaking|leaks|stained|torn|scratched|ruined|mouldy) ',
      '(does|did|do|will|is|has|have|has|are|was|would) not …1 (work|working|worked|load|loading|turn on|turned up|arrived|come|start|charge|connect|open|sync|fit|show up|shown up|been (delivered|refunded|fixed|sorted|collected))',
      'never (arrived|turned up|came|showed up|received|delivered|collected)',
      '(stopped working|keep|keeps (crashing|freezing|failing|cutting|dropping|disconnecting|getting|coming|sending|showing|logging|saying|asking)|kept waiting)',
      '(overcharged|double charged|charged (twice|double|again|me|for)|(was|were|been) charged|charged me|billed (twice|me|for)|taken twice|took twice|higher than|more than i (expected|agreed|was quoted))',
      '(you|nobody|no one) (never|did not|have not) (told|tell|warned|warn|informed|called|replied|call|said|mentioned)',
      'still (waiting|says|get|getting|showing|shows|down|off)',
      '(was|were|been) (cancelled|delayed|declined|rejected|refused|blocked|locked|suspended|disconnected|late)',
      '(hour|hours|days|week|weeks) late',
      '(is|has been|been|was|are) down',
      '(but|and|yet) (now|then)? (they|you) (want|say|are asking|asked|took|charged|claim)',
      '(missing|went missing|incomplete|expired|vanished|disappeared)',
      '(on hold|in a queue|in the queue) for',
      'please fix',
    ],
  },
  worry: {
    grave: [
      '(terrified|petrified|panicking !a|in a panic|desperate|desperately|beside myself|in bits|distraught|frantic|worried sick|sick with worry)',
      `${VERY} (scared|frightened|afraid)`,
      '(so|extremely|incredibly) (worried|anxious|stressed)',
      'please (hurry|please)',
      '(matter of life|life and death|life or death|could die|emergency)',
      '(do not|no longer) know what to do',
      '(my|our) (life|entire|whole) savings',
      '(every|all my|all our) (penny|savings)',
      '(hospital|oxygen|insulin|dialysis|chemo) …6 (today|tomorrow|tonight|run out|running out)',
    ],
    clear: [
      '(worried|worrying|worry about|scared|afraid|anxious|anxiety|stressed|stressful|frightened|frightening|scary|panicking|panicked|uneasy|alarmed|alarming|fearful)',
      '(losing sleep|lost sleep|lie awake|can not sleep|not sleeping|keeps me awake|sleepless)',
      '(is|are) (my|our) (money|data|account|details|photos|savings|family|child|booking) (safe|lost|gone|secure|at risk)',
      '(lose|lost|losing) (my (job|home|house|flat|place|visa|deposit|money|savings|everything|data|photos|work)|everything|all (my|our))',
      '(fear|dread|dreading|scares me)',
      '(stranded|stuck (at|here|abroad|outside|without|in (the|a) (cold|rain|airport|street|lift)))',
      '(hacked|fraudulent|identity theft|someone (has|is) (accessed|used|using|logged))',
      '(evicted|eviction|bailiffs|cut off|cutting (me|us) off)',
    ],
    mild: [
      '(nervous|concerned|concerning|concern|bit worried|unsure whether|hoping it)',
      '(have|has|did|had) not (had|received|heard|got|get|seen) …4 (confirmation|anything|back|news|email|e-mail|update|reply|receipt)',
      '(did|has) (it|my (order|payment|form|booking|application|request)) …1 (go|gone|went|arrive|arrived|been received|get) through',
      '(says|marked as|shows as|showing as) delivered',
      'is (it|this|that|everything) (safe|ok|okay|normal|a scam|genuine|legit|alright)',
      'not sure (if|whether) (it|i|we|my|the|you)',
      '(have i done|did i do) something wrong',
    ],
  },
  sadness: {
    grave: [
      '@relative …4 (died|passed away|passed|dying|is terminally ill|took …2 own life)',
      '(passed away|passing of|death (of|certificate)|(funeral|wake|memorial) (is|was|on|of|for|costs)|is funeral|the funeral|bereaved|bereavement|grieving|mourning)',
      '(my|our) late (@relative|husband|wife|mum|mother|father|dad)',
      '(lost|losing|loss of) (my|our|her|his) …1 @relative',
      '(widow|widower|widowed|executor|miscarriage|stillborn|stillbirth|terminal|hospice|heartbroken)',
      '(has|have|had) (just)? died',
    ],
    clear: [
      '(heartbreaking|heart-breaking|devastated|devastating|in tears|crying|cried|tearful|ashamed|humiliated|humiliating|embarrassed|gutted|miserable|depressed|distressed|distressing|traumatic|inconsolable|hurtful)',
      `${VERY} (upset|sad|hurt|upsetting)`,
      '(upset|upsetting|broke my heart|breaks my heart|broken hearted)',
      '(ruined|spoiled|spoilt|missed) (my|our|the|his|her) …2 (wedding|holiday|birthday|christmas|honeymoon|anniversary|day|trip|party|funeral|graduation|memories)',
      '(lonely|all alone|on my own and)',
      '(only|last) (photo|photos|picture|pictures|video|thing|gift) (of|from|i have of) (my|her|him|our)',
    ],
    mild: ['(sad|sadly|a pity|such a shame|a real shame|miss (my|him|her))'],
  },
  confusion: {
    clear: [
      `${VERY} (confused|confusing|lost|unclear)`,
      '(makes no sense|no idea (what|how|why|where)|completely lost|can not make (head|sense))',
    ],
    mild: [
      '(confused|confusing|puzzled|baffled|unclear|not clear|bewildered)',
      '(do|does|did|can|could) not (understand|follow|work out|figure out|get why|see (where|how|why)|know (how|where|what|which))',
      '(what|which) (does|do) (this|that|it|the|these) …3 mean',
      '(contradicts|contradictory|conflicting|one says|two different|different (things|amounts|dates|prices|answers))',
      'am i (doing|missing|supposed)',
    ],
  },
  gratitude: {
    clear: [
      `(${VERY}|thank you) (grateful|thankful|impressed|helpful|kind)`,
      '(thank you|thanks) (so|very) much (for|to|again|"!")',
      '(you|he|she|they|your team) …1 (saved|made) (my|our) (day|life|week|trip|wedding)',
      '(brilliant|amazing|fantastic|wonderful|excellent|outstanding|superb|incredible) (service|help|job|support|work|team|experience|staff|"!")',
      '(really|truly|so|very much) (appreciate|appreciated)',
      '(a|an) (star|angel|lifesaver|legend|absolute gem)',
    ],
    mild: [
      '(that is|thats) (great|perfect|brilliant|lovely|fantastic|wonderful|good news|super|it|sorted)',
      '(all|now) (sorted|fixed|done|working|good)',
      '(thanks|thank you) for (sorting|helping|fixing|the (refund|help|quick|replacement|update|reply|info|advice|clarification)|your (help|reply|quick|patience|time|kindness|support)|all|letting|being|getting)',
      '(works|working|arrived|got it) (now|perfectly|safely|today) ',
      '(much appreciated|grateful|delighted|very happy|so happy|over the moon|pleased with|love (it|the|your|my new))',
      '^ (perfect|lovely|brilliant|great|excellent|amazing|wonderful|fantastic) (","|"!"|"."|thanks|thank|news)?',
    ],
  },
};

/** Keep an emotion's match silent in the same sentence. */
export const unlessEmotion = [
  '(not|never) (at all)? (angry|worried|upset|annoyed|bothered|concerned|disappointed|urgent|complaining|scared|too worried)',
  '(no|without) (worries|rush|panic|problem|problems|issues|complaints|hurry|stress|drama)',
  '(nothing|not) to worry',
  'do not (worry|panic|rush)',
  '(phone|battery|laptop|machine|router|screen|engine|car|tv|boiler|fridge|oven|kettle|hub|printer|camera|watch|computer|tablet|heater|light|bulb|dishwasher|charger) …3 (died|dying|dead)',
  '(worry|stress|hassle|pain|trouble) free',
  '(worried|afraid|scared) (it|this) (might|may) be a silly',
];
