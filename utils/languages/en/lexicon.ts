/** Everyday words: what any verb does and what a question is about is told by them. */
const EVERYDAY =
  'day week month year hour minute morning evening night today link page free stop save sale big new old good bad long short high low yes welcome hello great nice best last first next second third same full empty late early ready safe sure clear simple easy hard real true false right left top bottom front back side inside outside online offline north south east west red blue green black white pursue ' +
  'account accuse add adjust admit advise agree allow alter amount annoy answer apologise apologize approve ' +
  'argue arrange assist assume assure attach attempt attend authorise authorize be beg begin believe belong ' +
  'benefit bill blame block board bonus borrow bother box branch break bring browse burn burst bury bus button ' +
  'buy calculate calendar call calm camera car care carry case cent certificate channel charge charger chase ' +
  'chat cheat check child choose city claim clarify class clean clerk click close code colleague combine come ' +
  'comment company compare compensate complain complete computer confess configure confirm confuse connect ' +
  'consider consult contact contain continue cook cool copy correct cost count country couple court crack ' +
  'customer customise customize cut damage daughter deadline deal debit decide decision decline deduct delay ' +
  'delete demand dent deny depart department depend deposit describe desk detail device diagnose dial ' +
  'difference direction disable disagree disappoint discharge disconnect discuss dispatch distance disturb ' +
  'divide divorce do doctor dollar door doubt download draft drive driver drop dry earn edit email employee ' +
  'enable enclose end engine enrol enroll enter entitle entry error escalate estimate euro event evidence ' +
  'examine example exit expect expense explain explanation extend fact fail fall family fault favour fax fear ' +
  'feature feedback feel fetch file fill finish flood floor fly folder follow food forbid force forget form ' +
  'forward freeze friend frustrate garden get gift give glass go greet group grow guarantee guess guide hand ' +
  'handle hate have head heal hear heat help hire history hold holiday home hope hospital hour house hurry hurt ' +
  'idea identify ignore image imagine improve include increase inform information inherit insist insult insure ' +
  'interest invest investigate invite invoice item job join journey keep key kitchen know label land language ' +
  'laptop law lawyer leak lean learn lease leave lend let letter level licence license lie lift like limit list ' +
  'listen live load loan location lock log look loosen lose love lower lunch mail make manage manager map mark ' +
  'market marry match matter meal mean measure meet meeting melt member mention menu merge message mind minute ' +
  'mislay misplace misread miss misunderstand mix mobile model moment morning mourn move multiply nag need ' +
  'neglect neighbour night note notice notify oblige offer office open option order organise organize overlook ' +
  'owe own owner pack page pair panic paper parent park part party pass passenger password paste patient period ' +
  'permission permit person personalise pet phone pick picture place plan plane platform play player plead ' +
  'please plug pocket point police position post postpone pound power practice practise prefer prepare ' +
  'prescribe present press print printer prize process product profile program project promise property propose ' +
  'protection prove provide publish pull purchase push put quality quantity question quote raise rate read ' +
  'realise realize reason reboot receipt recommend reconnect record recycle reduce reference refuse region ' +
  'register regret regulation reimburse reinstall reject relation relax rely remind remove rent reply report ' +
  'require reschedule resend reservation resident resolve respond rest restart result return reuse review ' +
  'rewrite ride ring rise risk road role rotate rule run rush safety salary sale sample satisfy save say scan ' +
  'schedule school scratch screen search season section security see select sell seller separate series serve ' +
  'server service set settle share shock shoe shorten shout show shrink shut side sign signature sit site ' +
  'situation size skill sleep slip smash software solution solve son sort speak speed spend spill split staff ' +
  'stage stain stamp stand standard statement station stay steal step stop store student study subject submit ' +
  'subtract succeed sue suggest summer supplier supply support suppose surgery surprise suspend swear switch ' +
  'sync system table tablet take talk tap tariff task tax taxi teach teacher team tear technician tell term ' +
  'test text thank theft think threaten throw tick tighten tilt tool total town trace track trade traffic train ' +
  'transaction transfer travel treat trip trust truth try turn type tyre unblock understand uninstall unit ' +
  'unload unlock unpack unplug upload upset use user vaccinate value vehicle verify version video village visa ' +
  'visit visitor voice wait waive wake walk wall want warm warn wash waste watch water way wedding weekend ' +
  'weigh welcome wheel win window winter wish wonder word work world worry worsen wrap write year';

/** Words of service that are known even where no pattern names them: for the content of questions and answers. */
export const lemmas: readonly string[] = (
  'order deliver delivery ship return refund replace replacement cancel charge pay payment invoice bill price cost fee discount voucher account password login ' +
  'change update upgrade reset activate install book booking reserve visit engineer technician courier parcel package item product size colour color model warranty repair ' +
  'fix break work stop start open close send receive arrive miss lose find check confirm answer reply call write ask request explain apply approve accept refuse document form ' +
  'photo copy number address name date card bank transfer money balance contract policy claim cover insurance subscription plan renew renewal line signal internet phone router ' +
  'meter reading address move flight ticket seat luggage hotel room exchange swap collect pick pickup store shop label wait problem issue error fault mistake complaint answer ' +
  EVERYDAY
).split(' ');
