import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import sentenceTakenAway from './sentence-taken-away.ts';

const LEFT = leftTo(sentenceTakenAway);

export default defineRule({
  message: 'Questa parola offende.',
  why: 'Un’offesa resta anche quando il problema è risolto.',
  match: [
    '[(cretino|cretina|idiota|idioti|imbecille|imbecilli|deficiente|deficienti|stupido|stupida|stupidi|scemo|scema|scemi|coglione|coglioni|stronzo|stronza|stronzi|ignorante|ignoranti|analfabeta|somaro|somara|cafone|cafona|cafoni|maleducato|maleducata|maleducati|villano|buzzurro|zotico|tonto|tonta|rimbambito|rimbambita|bugiardo|bugiarda|patetico|patetica|isterica|isterico|rompiscatole|rompipalle|piagnone|lagnoso|furbetto|pazzo|pazza|incapace|incapaci|imbranato|imbranata|testone|fesso|fessa|fessi|rompiballe|babbeo|scansafatiche|demente|nevrotica|nevrotico|squilibrata|squilibrato|scroccone|sprovveduto|sprovveduta|testardo|testarda|ottuso|ottusa|pezzente|parassita)]',
    '[(cazzo|cazzate|merda|vaffanculo|fanculo|minchia|puttanate|stronzate|porca|cavolate|idiozie|stupidaggini|scemenze|fesserie)]',
    '[(non|la smetta di|smettila di|smetta di) (rompere|rompa|rompete|scocciare|scocci|rompermi|romperci|frignare|piagnucolare|stressare) …3]',
    '[(rotto|rompere|rompe|rompi|rompete) (le|i) (scatole|palle|coglioni|cosiddetti)]',
    '[(si vergogni|vergognati|vergognatevi|stia zitto|stia zitta|stai zitto|stai zitta|si levi|levati|sparisca|sparisci|si svegli|svegliati|sveglia|fatti furbo|si faccia curare|fatti curare|vai a quel paese|vada a quel paese|vada a farsi)] …3',
    '[(è|sei|siete) …1 (di coccio|duro di comprendonio|dura di comprendonio|sordo|sorda|cieco|cieca|fuori di testa|fuori di senno|tardo|tarda|ottuso|ottusa|ridicolo|ridicola)] …2',
    '[(ci è o ci fa|ci sei o ci fai|sa leggere "?"|sai leggere "?"|ma ci sei|ma ci fa|ma dove vive|ma dove vivi)]',
    '[(scenate|sceneggiate|piagnistei|capricci|isterismi|lagne|sparate|deliri|vaneggiamenti) …3]',
    '[(gente|persone|clienti|tipi|soggetti) come (lei|te|voi)] …2',
    '[(testa|teste) (dura|vuota|di rapa|di cavolo|di)] …2',
    '[(che (palle|rottura|strazio|lagna|noia|pizza)|due palle|rompimento|rottura di) …3]',
    '[(lei|tu|voi)? non (capisce|capisci|capite) (niente|nulla|un tubo|un accidente|proprio niente)] …2',
    '[magari (sei|è) (ingrassata|ingrassato|invecchiata)]',
  ],
  unless: [
    ...LEFT.unless,
    '(non è|non sono|non era|domanda|domande|nessuna) …2 (stupida|stupide|stupido)',
    '(wifi|modem|telefono|router|capricci il|app|stampante|bambino|bimbo|bambini) …4 capricci',
    '!(lei|tu) _ (fa|fanno|facesse|facessero|fare) (i|dei) capricci',
    'capricci …3 (wifi|modem|telefono|router|app|stampante)',
    '(suoneria|suona|allarme|orario di) sveglia',
    '(mi sento|sono stato io|colpa mia)',
  ],
  examples: {
    flags: [
      ['Gentile Anna, lei è un [[cafone]].'],
      ['Queste sono [[fesserie]].'],
      ['[[Non rompere più]], il contratto resta.'],
      ['Ci ha [[rotto le scatole]].'],
      ['Gentile Anna, [[si vergogni]].'],
      ['Ma [[è di coccio]]?'],
      ['[[Ma ci fa]]?'],
      ['Gentile Anna, basta con le [[sceneggiate]].'],
      ['La [[gente come Lei]] non la serviamo.'],
      ['Che [[testa dura]].'],
      ['[[Che strazio con queste bollette]].'],
      ['[[Lei non capisce niente]].'],
      ['Le taglie sono standard, [[magari sei ingrassata]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Non è una domanda stupida, anzi.',
      'Il modem fa i capricci quando piove.',
      'Se il forno fa i capricci, passo domani.',
      'I capricci del wifi dipendono dal canale.',
      'Imposti la sveglia, suona sveglia alle 7.',
      "Mi sento stupido, l'errore era mio.",
    ],
  },
});
