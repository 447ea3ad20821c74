import type { Sokeord } from "../typer.ts";

/** Company, family, money, a home and a hard mind. */
export const sokeordLivet = {
  treffsted: {
    nb: "ensom, ensomhet, alene, møte folk, treffe folk, kafé, seniorsenter, eldresenter, frivillig, besøksvenn, kjenner ingen, ny i kommunen, nyinnflyttet",
    nn: "einsam, einsemd, åleine, møte folk, treffe folk, kafé, seniorsenter, eldresenter, frivillig, besøksven, kjenner ingen, ny i kommunen, nyinnflytta",
    en: "lonely, loneliness, alone, meet people, café, senior centre, volunteer, visitor, know nobody, new here",
  },
  forebyggende_hjemmebesok: {
    nb: "forebyggende, hjemmebesøk, fyller 75, fyller 80, eldre, blir gammel, planlegge alderdommen",
    nn: "førebyggjande, heimebesøk, fyller 75, fyller 80, eldre, blir gammal, planleggje alderdomen",
    en: "preventive visit, growing old, turning 75, turning 80, plan for old age",
  },
  fritidsassistent: {
    nb: "fritidsassistent, fritidsklubb, ferietilbud, tilrettelagt fritid, aktivitetsgruppe, tur, aktivitet for funksjonshemmede",
    nn: "fritidsassistent, fritidsklubb, ferietilbod, tilrettelagd fritid, aktivitetsgruppe, tur, aktivitet for funksjonshemma",
    en: "leisure assistant, leisure club, holiday activities, activity group",
  },
  samtaletilbud: {
    nb: "angst, depresjon, deprimert, trist, tunge tanker, noen å snakke med, snakke med noen, stress, utbrent, sorg, spiller bort penger, drikker for mye, rus, alkohol, søvn, psykolog, psykisk, selvmord, vil ikke leve, redd hele tiden",
    nn: "angst, depresjon, deprimert, trist, tunge tankar, nokon å snakke med, snakke med nokon, stress, utbrend, sorg, spelar bort pengar, drikk for mykje, rus, alkohol, søvn, psykolog, psykisk, sjølvmord, vil ikkje leve, redd heile tida",
    en: "anxiety, depression, depressed, sad, dark thoughts, someone to talk to, stress, burnt out, grief, gambling, drinks too much, drugs, alcohol, psychologist, mental health, suicide, suicidal",
  },
  stottekontakt: {
    nb: "støttekontakt, fritidskontakt, treningskontakt, kommer seg ikke ut, kommer meg ikke ut, mye alene, ensom, ensomhet, noen å gå sammen med, noen å være sammen med, noen å finne på noe med, har ingen venner, ingen å leke med, følge på aktivitet, fritid, isolert, sitter bare hjemme",
    nn: "støttekontakt, fritidskontakt, treningskontakt, kjem seg ikkje ut, kjem meg ikkje ut, mykje åleine, einsam, einsemd, nokon å gå saman med, nokon å vere saman med, nokon å finne på noko med, har ingen vener, ingen å leike med, følgje på aktivitet, fritid, isolert, sit berre heime",
    en: "support contact, does not get out, cannot get out, alone a lot, lonely, no friends, someone to go with, company, leisure, free time, isolated, sits at home",
  },
  bpa: {
    nb: "bpa, assistent, personlig assistent, styre hjelpen selv, bestemme over hjelpen, arbeidsleder, assistanse, rullestol og vil jobbe, aktivt liv",
    nn: "bpa, assistent, personleg assistent, styre hjelpa sjølv, bestemme over hjelpa, arbeidsleiar, assistanse, rullestol og vil jobbe, aktivt liv",
    en: "bpa, assistant, personal assistant, control my own help, assistance, active life",
  },
  dagaktivitet_demens: {
    nb: "demens, alzheimer, glemsk, glemmer, glemmer alt, glemmer hvem, hukommelse, husker ikke, minnet svikter, dagtilbud, inn på tunet, gård, forvirret, går seg bort",
    nn: "demens, alzheimer, gløymsk, gløymer, gløymer alt, minne, hugsar ikkje, minnet sviktar, dagtilbod, inn på tunet, gard, forvirra, går seg bort",
    en: "dementia, alzheimer, forgetful, forgets, forgets everything, memory, cannot remember, confused, day activity, gets lost",
  },
  dagsenter: {
    nb: "dagsenter, noe å gjøre på dagen, lange dager, dagtilbud, eldre alene på dagen, sitter alene hele dagen, kjeder seg",
    nn: "dagsenter, noko å gjere på dagen, lange dagar, dagtilbod, eldre åleine på dagen, sit åleine heile dagen, keier seg",
    en: "day centre, something to do in the day, long days, bored, alone all day",
  },
  psykisk_rus_oppfolging: {
    nb: "psykisk sykdom, schizofreni, bipolar, psykose, rusavhengig, avhengig, ruser seg, rus, rusfri, narkotika, alkoholiker, drikker, oppfølging hjemme, lar, ruskonsulent, kommer meg ikke ut av senga, isolerer seg",
    nn: "psykisk sjukdom, schizofreni, bipolar, psykose, rusavhengig, avhengig, rusar seg, rus, rusfri, narkotika, alkoholikar, drikk, oppfølging heime, lar, ruskonsulent, kjem meg ikkje ut av senga, isolerer seg",
    en: "mental illness, schizophrenia, bipolar, psychosis, addicted, addiction, drugs, alcoholic, drinks, follow-up at home, cannot get out of bed",
  },
  omsorgsbolig: {
    nb: "omsorgsbolig, bolig til eldre, tilpasset bolig, bolig uten trapper, lettere bolig, seniorbolig, bolig for funksjonshemmet, flytte til noe mindre, heis",
    nn: "omsorgsbustad, bustad til eldre, tilpassa bustad, bustad utan trapper, lettare bustad, seniorbustad, bustad for funksjonshemma, flytte til noko mindre, heis",
    en: "care dwelling, housing for elderly, adapted home, home without stairs, lift, easier home",
  },
  kommunal_bolig: {
    nb: "kommunal bolig, kommunal leilighet, leie av kommunen, finner ikke bolig, finner ingen leilighet, får ikke leie, billig bolig, familien trenger større bolig",
    nn: "kommunal bustad, kommunal leilegheit, leige av kommunen, finn ikkje bustad, finn ingen leilegheit, får ikkje leige, billeg bustad, familien treng større bustad",
    en: "municipal housing, council flat, rent from the kommune, cannot find a home, cannot find a flat, cheap housing, social housing",
  },
  boligsosial_hjelp: {
    nb: "må ut av leiligheten, må ut av boligen, må flytte, kastes ut, kastet ut, utkastelse, oppsigelse, sagt opp, mister leiligheten, mister boligen, husleien er ikke betalt, betaler ikke husleie, finne bolig, skaffe bolig, beholde boligen, startlån, bostøtte, namsmannen",
    nn: "må ut av leilegheita, må ut av bustaden, må flytte, blir kasta ut, kasta ut, utkasting, oppseiing, sagt opp, mistar leilegheita, mistar bustaden, husleiga er ikkje betalt, betaler ikkje husleige, finne bustad, skaffe bustad, behalde bustaden, startlån, bustøtte, namsmannen",
    en: "must leave the flat, must move out, evicted, eviction, lose my home, losing the flat, rent not paid, behind on rent, find a home, keep my home, housing support, lease ended",
  },
  avlastning: {
    nb: "sliten, utslitt, avlastning, trenger fri, trenger pause, orker ikke mer, får ikke sove, passer på mannen min, passer på kona, passer barnet hele døgnet, aldri fri, helg fri, ferie fra omsorg",
    nn: "sliten, utsliten, avlasting, treng fri, treng pause, orkar ikkje meir, får ikkje sove, passar på mannen min, passar på kona, passar barnet heile døgnet, aldri fri, helg fri, ferie frå omsorg",
    en: "exhausted, tired carer, respite, need a break, need time off, cannot cope, look after my husband, look after my wife, care for my child day and night, weekend off",
  },
  omsorgsstonad: {
    nb: "omsorgsstønad, omsorgslønn, lønn for å passe, betalt for å hjelpe, måtte slutte i jobben for å passe, pleier mor, pleier far, pleier barnet, sluttet å jobbe",
    nn: "omsorgsstønad, omsorgsløn, løn for å passe, betalt for å hjelpe, måtte slutte i jobben for å passe, pleier mor, pleier far, pleier barnet, slutta å jobbe",
    en: "carer's allowance, paid to care, pay for care work, quit my job to care, caring for my mother, caring for my father",
  },
  opplaering_parorende: {
    nb: "pårørende, pårørendekurs, pårørendeskole, samtalegruppe, lære om demens, lære om sykdommen, barn som pårørende, hvordan hjelper jeg",
    nn: "pårørande, pårørandekurs, pårørandeskule, samtalegruppe, lære om demens, lære om sjukdommen, barn som pårørande, korleis hjelper eg",
    en: "relative, carer course, carer group, learn about dementia, learn about the illness, how do I help",
  },
  koordinator: {
    nb: "koordinator, mange å forholde seg til, ingen snakker sammen, fortelle alt på nytt, holde tråden, mange kontorer, mange møter",
    nn: "koordinator, mange å halde seg til, ingen snakkar saman, fortelje alt på nytt, halde tråden, mange kontor, mange møte",
    en: "coordinator, many people to deal with, nobody talks together, tell it all again, many offices, many meetings",
  },
  barnekoordinator: {
    nb: "barnekoordinator, barnet er alvorlig sykt, barn med funksjonsnedsettelse, barnet mitt er sykt, syk datter, syk sønn, sønnen har autisme, datteren har autisme, venter barn med, barnet trenger ekstra, barnet mitt, for tidlig født, downs syndrom",
    nn: "barnekoordinator, barnet er alvorleg sjukt, barn med funksjonsnedsetjing, barnet mitt er sjukt, sjuk dotter, sjuk son, sonen har autisme, dottera har autisme, ventar barn med, barnet treng ekstra, barnet mitt, for tidleg fødd, downs syndrom",
    en: "child coordinator, seriously ill child, disabled child, my child, sick daughter, sick son, son has autism, daughter has autism, child needs extra help, down syndrome",
  },
  individuell_plan: {
    nb: "individuell plan, ip, plan for hjelpen, ansvarsgruppe, mål og tiltak, flere tjenester over tid",
    nn: "individuell plan, ip, plan for hjelpa, ansvarsgruppe, mål og tiltak, fleire tenester over tid",
    en: "individual plan, care plan, one plan, several services",
  },
  sosial_rad: {
    nb: "nav, forstår ikke brevet, papirer jeg ikke forstår, snakke med nav, råd fra nav, veiledning nav, rettigheter",
    nn: "nav, forstår ikkje brevet, papir eg ikkje forstår, snakke med nav, råd frå nav, rettleiing nav, rettar",
    en: "nav, do not understand the letter, papers, talk to nav, advice from nav, rights",
  },
  okonomisk_radgivning: {
    nb: "gjeld, gjeldsrådgiver, inkasso, regninger, ubetalte regninger, klarer ikke regningene, kredittkort, forbrukslån, budsjett, gjeldsordning, lønnstrekk, orden i økonomien, purring",
    nn: "gjeld, gjeldsrådgivar, inkasso, rekningar, ubetalte rekningar, klarer ikkje rekningane, kredittkort, forbrukslån, budsjett, gjeldsordning, lønstrekk, orden i økonomien, purring",
    en: "debt, bills, unpaid bills, cannot pay my bills, credit card, loan, budget, debt relief, collection, money advice",
  },
  okonomisk_stonad: {
    nb: "sosialhjelp, sosialstønad, penger, kan ikke betale husleia, har ikke penger, ikke råd, har ikke råd til, penger til mat, husleie, strømregning, strøm, klær til barna, vinterklær, briller, tannlege, medisiner har ikke råd, mistet jobben, ingen inntekt, ikke nok å leve av, livsopphold, pengene strekker ikke til",
    nn: "sosialhjelp, sosialstønad, pengar, kan ikkje betale husleiga, har ikkje pengar, ikkje råd, har ikkje råd til, pengar til mat, husleige, straumrekning, straum, klede til barna, vinterklede, briller, tannlege, medisinar har ikkje råd, mista jobben, inga inntekt, ikkje nok å leve av, livsopphald, pengane strekk ikkje til",
    en: "social assistance, money, no money, cannot afford, money for food, rent, power bill, clothes for children, glasses, dentist, lost my job, no income, not enough to live on, benefits, cannot pay the rent",
  },
  nodhjelp: {
    nb: "nødhjelp, matpenger, har ikke mat, ikke penger til mat, penger til mat, tom for penger, tom for mat, sulten, ingenting å spise, strømmen blir stengt, strømmen er stengt, penger i dag, medisin i dag, krise",
    nn: "nødhjelp, naudhjelp, matpengar, har ikkje mat, ikkje pengar til mat, pengar til mat, tom for pengar, tom for mat, svolten, ingenting å ete, straumen blir stengd, straumen er stengd, pengar i dag, medisin i dag, krise",
    en: "emergency help, emergency money, no food, no money for food, money for food, out of money, hungry, nothing to eat, power cut off, money today, crisis",
  },
  depositum: {
    nb: "depositum, garanti, innskudd, leiekontrakt, leie leilighet, sikkerhet til utleier",
    nn: "depositum, garanti, innskot, leigekontrakt, leige leilegheit, sikkerheit til utleigar",
    en: "deposit, guarantee, lease, rent a flat, security for the landlord",
  },
  midlertidig_botilbud: {
    nb: "ingen steder å bo, ikke noe sted å bo, har ikke et sted å bo, ingen sted å sove, ikke noe sted å sove, sove i natt, tak over hodet, bostedsløs, hjemløs, sover ute, sover i bilen, bor på sofaen, kan ikke bo hos vennen lenger, må ut i dag, må ut av leiligheten, kastet ut, hospits, bor hos en venn, flyktet fra",
    nn: "ingen stad å bu, ikkje nokon stad å bu, har ikkje ein stad å bu, ingen stad å sove, ikkje nokon stad å sove, sove i natt, tak over hovudet, bustadlaus, heimlaus, søv ute, søv i bilen, bur på sofaen, kan ikkje bu hos venen lenger, må ut i dag, må ut av leilegheita, kasta ut, hospits, bur hos ein ven, flykta frå",
    en: "nowhere to live, no place to live, nowhere to sleep, nowhere to stay, place to sleep tonight, roof over my head, homeless, sleep outside, sleep in the car, on a sofa, must leave the flat, thrown out, evicted",
  },
  kvalifiseringsprogram: {
    nb: "jobb, få jobb, får ikke jobb, uten jobb, komme i arbeid, komme i jobb, arbeidsledig lenge, lenge uten jobb, hull i cv, kvp, kvalifisering, arbeidstrening, praksis, ikke rett til dagpenger",
    nn: "jobb, få jobb, får ikkje jobb, utan jobb, kome i arbeid, kome i jobb, arbeidsledig lenge, lenge utan jobb, hol i cv, kvp, kvalifisering, arbeidstrening, praksis, ikkje rett til dagpengar",
    en: "job, get a job, find work, unemployed, out of work, work practice, qualification programme, no right to unemployment benefit",
  },
  individuell_plan_nav: {
    nb: "individuell plan nav, plan hos nav, samordne hjelpen fra nav",
    nn: "individuell plan nav, plan hos nav, samordne hjelpa frå nav",
    en: "individual plan nav, plan at nav",
  },
  krisesenter: {
    nb: "vold, slår meg, slår, truer meg, trusler, redd for mannen min, redd for kona, redd for samboeren, mishandlet, overgrep, krisesenter, flykte fra, kontrollerer meg, tvangsekteskap, kjæresten slår, voldtatt",
    nn: "vald, slår meg, slår, trugar meg, truslar, redd for mannen min, redd for kona, redd for sambuaren, mishandla, overgrep, krisesenter, flykte frå, kontrollerer meg, tvangsekteskap, kjærasten slår, valdteken",
    en: "violence, hits me, beats me, threatens me, threats, afraid of my husband, afraid of my wife, afraid of my partner, abuse, abused, shelter, controls me, forced marriage, raped",
  },
} as const satisfies Record<string, Sokeord>;
