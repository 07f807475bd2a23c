/** What replies of service speak of, for the patterns of the rules. */
export const serviceClasses: Record<string, readonly string[]> = {
  adv: [
    '(simply|just|clearly|obviously|also|really|only|already|still|actually|unfortunately|regrettably|sadly|always|kindly|please|personally|probably|apparently|evidently|certainly|first|then|now|yourself|ever|even|again|currently|yet|indeed|therefore|merely|perhaps|maybe|definitely|initially|previously|once|deliberately|accidentally|mistakenly|repeatedly|presumably|possibly|likely|most|very|all|generally|normally|never|at)',
  ],
  'third-party': [
    '(bank|banks|courier|couriers|carrier|merchant|manufacturer|supplier|seller|landlord|insurer|airline|hotel|garage|gp|doctor|doctors|pharmacy|pharmacist|council|police|embassy|consulate|network|provider|retailer|shop|store|employer|university|school|lawyer|solicitor|electrician|plumber|evri|dpd|ups|fedex|usps|hermes|dhl|yodel|parcelforce|apple|google|microsoft|amazon|paypal|visa|mastercard|klarna|regulator|registrar|neighbour|neighbours|neighbor|neighbors|host|depot|customs|airport|agency|dealer|dealership|installer|contractor|vendor|developer|surgery|clinic|hospital|lab|laboratory|ministry|registry|operator|dentist|consultant|organiser|organizer|venue|promoter|utility|issuer|accountant|broker|adviser|insurers|marketplace|platform|distributor|technician|repairer|professor|department|authority|authorities|workshop|isp|cinema|driver|tenant|builder|freeholder|warehouse)',
    '(royal mail|post office|post-office|card issuer|service centre|service center|computer shop|customer services|phone company|water board|tax office|travel agent|trading standards|letting agent|management company|delivery company|credit bureau|third party)',
  ],
  contact: [
    '<contact|call|ring|phone|email|message|chase|ask|approach|notify|consult|telephone>',
    '(<speak|talk|write> (to|with)|get in touch with|reach out to|liaise (directly)? with|check (directly)? with|take (it|this|that|the matter) (up)? (with|to)|raise (it|this|that|the matter) with|go (back|directly|straight)? to|follow (it|this)? up with|refer (it|this) to|enquire with|inquire with|complain to|address yourself to|deal with)',
  ],
  policy: [
    '(policy|policies|regulation|regulations|guideline|guidelines|procedure|procedures|protocol|protocols|compliance|statute|statutes|rulebook|rules|rule|terms|tcs|bylaws|legislation|management|handbook|tariff|contract|agreement|conditions|licence|regulator)',
    '(terms and conditions|terms of (service|use|sale)|t & cs|conditions of (carriage|sale|use|hire)|fare rules|head office|senior management|fair usage|small print|the law|code of (practice|conduct)|the system|the computer|our system|data protection|gdpr)',
  ],
  'hedge-word': [
    '(maybe|perhaps|possibly|probably|might|presumably|conceivably|potentially|seemingly|supposedly|apparently|hopefully|somehow|arguably|may|could)',
    '(i (think|guess|suppose|believe|assume|suspect|imagine|reckon|feel like)|not (totally|entirely|completely|really|quite|altogether|100|very|too)? (sure|certain)|sort of|kind of|as far as i (know|can tell|am aware)|if i am not mistaken|it (seems|appears|would seem|could be|might be|looks like)|i would (think|guess|say|imagine)|more or less|in theory|to some extent|i do not really know|or (so|something)|chances are)',
  ],
};
