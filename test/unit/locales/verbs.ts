/** Stems of what a visitor does: saying yes to all, saying no, letting one thing through. */
export interface Verbs {
  readonly accept: RegExp;
  readonly refuse: RegExp;
  readonly allow: RegExp;
}

const verbs = (accept: RegExp, refuse: RegExp, allow: RegExp): Verbs => ({ accept, refuse, allow });

/** By language. The three never meet in one label: no is not said with a word of yes, nor yes with a word of no. R17. */
export const VERBS: Readonly<Record<string, Verbs>> = {
  ar: verbs(/قبل|قبول/, /رفض|رفوض/, /سماح|سُمح/),
  bg: verbs(/прие/i, /отка[зж]/i, /разреш/i),
  ca: verbs(/accept/i, /rebut/i, /perm/i),
  cs: verbs(/přij/i, /odmít/i, /povol/i),
  da: verbs(/accept/i, /afvis/i, /tillad/i),
  de: verbs(/akzept/i, /ab(ge)?lehn/i, /erlaub/i),
  el: verbs(/αποδ/i, /απ[οό]ρρ/i, /επιτρ/i),
  en: verbs(/accept/i, /reject/i, /allow/i),
  es: verbs(/acept/i, /rechaz/i, /permit/i),
  et: verbs(/nõustu/i, /keeldu/i, /luba/i),
  fi: verbs(/hyväk/i, /hyl[kä]/i, /salli/i),
  fr: verbs(/accept/i, /refus/i, /autoris/i),
  ga: verbs(/g(h)?lac/i, /d(h)?iúlta/i, /cead/i),
  he: verbs(/אישור|אושר/, /דחי|דחה/, /הפעל|הופעל/),
  hr: verbs(/prihva/i, /odbi/i, /dopu/i),
  hu: verbs(/elfogad/i, /elutas/i, /engedély/i),
  is: verbs(/samþykk/i, /hafn/i, /leyf/i),
  it: verbs(/accett/i, /rifiut/i, /consent/i),
  ja: verbs(/同意/, /拒否/, /許可/),
  lt: verbs(/priim/i, /atme/i, /leis/i),
  lv: verbs(/pieņem/i, /noraid/i, /atļau/i),
  mt: verbs(/aċċett/i, /rrifjut/i, /permett|permess/i),
  nb: verbs(/godta/i, /avvis/i, /tilla/i),
  nl: verbs(/accepte/i, /weiger/i, /toesta|toegest/i),
  pl: verbs(/akcept/i, /odrzu/i, /zezw/i),
  pt: verbs(/aceit/i, /rejeit/i, /permit/i),
  ro: verbs(/accept/i, /refuz/i, /permi/i),
  sk: verbs(/prij/i, /odmiet/i, /povol/i),
  sl: verbs(/sprej/i, /zavr/i, /dovol/i),
  sv: verbs(/accept/i, /avvis/i, /tillå/i),
  tr: verbs(/kabul/i, /redde/i, /[iİ]zin/),
  uk: verbs(/прийн|прийм/i, /відхил/i, /дозв/i),
  zh: verbs(/接受/, /拒绝/, /允许/),
};

/** What the record of a choice is called, by language: one word, wherever the visitor meets it. */
export const RECEIPT: Readonly<Record<string, RegExp>> = {
  ar: /إيصال/,
  bg: /разписка/i,
  ca: /rebut/i,
  cs: /doklad/i,
  da: /kvittering/i,
  de: /beleg/i,
  el: /απόδειξη/i,
  en: /receipt/i,
  es: /recibo/i,
  et: /kviitung/i,
  fi: /kuit/i,
  fr: /reçu/i,
  ga: /admháil/i,
  he: /קבלה/,
  hr: /potvrd/i,
  hu: /igazolás/i,
  is: /kvittun/i,
  it: /ricevuta/i,
  ja: /受領書/,
  lt: /kvit/i,
  lv: /apliecinājum/i,
  mt: /riċevuta/i,
  nb: /kvittering/i,
  nl: /bewijs/i,
  pl: /potwierdzenie/i,
  pt: /recibo/i,
  ro: /dovad/i,
  sk: /doklad/i,
  sl: /potrdilo/i,
  sv: /kvitto/i,
  tr: /makbuz/i,
  uk: /квитанці/i,
  zh: /凭证/,
};
