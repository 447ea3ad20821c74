import type { Sokeord } from "../typer.ts";

/** Help with body, home and health. */
export const sokeordHjelp = {
  rad_veiledning: {
    nb: "råd, spørsmål, hva slags hjelp, hva kan jeg få, hvilken hjelp finnes, lurer på, hvem skal jeg spørre, vet ikke hvor jeg skal henvende meg, fylle ut søknad, bekymret for nabo, hvilket kontor",
    nn: "råd, spørsmål, kva slags hjelp, kva kan eg få, kva hjelp finst, lurer på, kven skal eg spørje, veit ikkje kvar eg skal vende meg, fylle ut søknad, uroa for nabo, kva kontor",
    en: "advice, question, what help, what can I get, wonder, who to ask, which office, fill in a form, worried about a neighbour",
  },
  frisklivssentral: {
    nb: "slutte å røyke, overvekt, gå ned i vekt, kosthold, trening, kurs, sove bedre, diabetes, kols, leve med sykdom, stress, vaner",
    nn: "slutte å røykje, overvekt, gå ned i vekt, kosthald, trening, kurs, sove betre, diabetes, kols, leve med sjukdom, stress, vanar",
    en: "stop smoking, overweight, lose weight, diet, exercise, course, sleep better, diabetes, live with illness, stress, habits",
  },
  helsestasjon: {
    nb: "gravid, jordmor, baby, nyfødt, amming, vaksine, helsesykepleier, helsesøster, ungdom, prevensjon, barnet sover ikke, skolehelsetjeneste",
    nn: "gravid, jordmor, baby, nyfødd, amming, vaksine, helsesjukepleiar, helsesyster, ungdom, prevensjon, barnet søv ikkje, skulehelseteneste",
    en: "pregnant, midwife, baby, newborn, vaccine, school nurse, teenager, contraception, breastfeeding",
  },
  legevakt: {
    nb: "brått syk, feber, brukket, skadet, trenger lege nå, lege i kveld, lege i natt, akutt, vondt i brystet, falt og slo seg",
    nn: "brått sjuk, feber, brote, skadd, treng lege no, lege i kveld, lege i natt, akutt, vondt i brystet, fall og slo seg",
    en: "suddenly ill, fever, broken, injured, doctor now, doctor tonight, emergency, chest pain, accident",
  },
  fastlege: {
    nb: "fastlege, legetime, bytte lege, resept, sykemelding, henvisning, ny lege, har ikke lege",
    nn: "fastlege, legetime, byte lege, resept, sjukmelding, tilvising, ny lege, har ikkje lege",
    en: "doctor, GP, change doctor, prescription, sick note, referral, appointment",
  },
  hverdagsrehabilitering: {
    nb: "trene meg opp, opptrening, klare meg selv igjen, etter brudd, etter hjerneslag, slag, brukket hoften, hofteoperasjon, ble svakere, klarer ikke lenger det jeg klarte før, innsatsteam",
    nn: "trene meg opp, opptrening, klare meg sjølv att, etter brot, etter hjerneslag, slag, brote hofta, hofteoperasjon, vart svakare, klarer ikkje lenger det eg klarte før, kvardagsrehabilitering",
    en: "train, get stronger, manage on my own again, after a stroke, stroke, broken hip, hip operation, rehab, weaker",
  },
  fysio_ergo: {
    nb: "fysioterapi, fysioterapeut, ergoterapeut, balanse, faller, falle, vondt i ryggen, smerter, vanskelig å gå, ustø, svimmel, bevege meg, trene muskler, ramle",
    nn: "fysioterapi, fysioterapeut, ergoterapeut, balanse, fell, falle, vondt i ryggen, smerter, vanskeleg å gå, ustø, svimmel, bevege meg, trene musklar, ramle",
    en: "physiotherapy, physio, occupational therapist, balance, falls, fall, back pain, pain, hard to walk, dizzy, move, muscles",
  },
  habilitering: {
    nb: "habilitering, rehabilitering, medfødt, cerebral parese, utviklingshemming, autisme, hjerneskade, flere fagfolk, funksjonsnedsettelse, muskelsykdom, ms, parkinson",
    nn: "habilitering, rehabilitering, medfødd, cerebral parese, utviklingshemming, autisme, hjerneskade, fleire fagfolk, funksjonsnedsetjing, muskelsjukdom, ms, parkinson",
    en: "habilitation, rehabilitation, disability, cerebral palsy, autism, brain injury, intellectual disability, ms, parkinson",
  },
  hjelpemidler: {
    nb: "rullator, rullestol, krykker, dusjstol, toalettforhøyer, sykeseng, rampe, håndtak, hjelpemiddel, hjelpemidler, trapp, kommer ikke opp trappa, badet er upraktisk, høreapparat, ser dårlig, hører dårlig",
    nn: "rullator, rullestol, krykkjer, dusjstol, toalettforhøgar, sjukeseng, rampe, handtak, hjelpemiddel, trapp, kjem ikkje opp trappa, badet er upraktisk, høyreapparat, ser dårleg, høyrer dårleg",
    en: "walker, wheelchair, crutches, shower chair, ramp, handle, aids, equipment, stairs, bathroom, hearing aid, poor sight",
  },
  trygghetsalarm: {
    nb: "alarm, trygghetsalarm, redd for å falle, utrygg alene, utrygg om natta, redd for å bli liggende, falt og kom seg ikke opp, knapp, faller om natta",
    nn: "alarm, tryggleiksalarm, redd for å falle, utrygg åleine, utrygg om natta, redd for å bli liggjande, fall og kom seg ikkje opp, knapp, fell om natta",
    en: "alarm, safety alarm, afraid to fall, fell and could not get up, unsafe at night, button, unsafe alone",
  },
  velferdsteknologi: {
    nb: "går seg bort, gått seg bort, finner ikke hjem, roter seg bort, gps, forsvinner, går ut om natta, sensor, medisindispenser, glemmer medisinen, kamera, digitalt tilsyn, vandrer",
    nn: "går seg bort, gått seg bort, finn ikkje heim, rotar seg bort, gps, forsvinn, går ut om natta, sensor, medisindispensar, gløymer medisinen, kamera, digitalt tilsyn, vandrar",
    en: "gets lost, got lost, wanders, cannot find the way home, gps, goes out at night, sensor, forgets medicine, pill dispenser, camera",
  },
  praktisk_bistand: {
    nb: "hjemmehjelp, hjemmetjeneste, vaske huset, vaske gulv, rengjøring, rydde, støvsuge, klesvask, handle, handling, gå i butikken, skifte på senga, husarbeid, holde huset rent, rot hjemme, lage mat",
    nn: "heimehjelp, heimeteneste, vaske huset, vaske golv, reingjering, rydde, støvsuge, klesvask, handle, handling, gå i butikken, skifte på senga, husarbeid, halde huset reint, rot heime, lage mat",
    en: "home help, clean the house, cleaning, wash floors, tidy, laundry, shopping, groceries, housework, cook, cooking",
  },
  personlig_stell: {
    nb: "dusje, dusj, vaske seg, stelle seg, kle på seg, stå opp, legge seg, komme seg i seng, gå på do, toalett, spise selv, stell, bleie, hygiene, pusse tennene",
    nn: "dusje, dusj, vaske seg, stelle seg, kle på seg, stå opp, leggje seg, kome seg i seng, gå på do, toalett, ete sjølv, stell, bleie, hygiene, pusse tennene",
    en: "shower, wash, get dressed, dressing, get up, get out of bed, go to bed, toilet, eat, personal care, hygiene, bathing",
  },
  opplaering_dagligliv: {
    nb: "lære å bo alene, flytte hjemmefra, boveiledning, miljøarbeider, miljøterapeut, struktur i hverdagen, faste vaner, ta bussen, lære å lage mat, betale regninger selv, utviklingshemmet, adhd",
    nn: "lære å bu åleine, flytte heimanfrå, burettleiing, miljøarbeidar, miljøterapeut, struktur i kvardagen, faste vanar, ta bussen, lære å lage mat, betale rekningar sjølv, utviklingshemma, adhd",
    en: "learn to live alone, move out, daily skills, routines, take the bus, learn to cook, structure, adhd, learning disability",
  },
  helsetjenester_hjemme: {
    nb: "hjemmesykepleie, sykepleier, sykepleier hjem, sår, sprøyte, insulin, medisin, medisiner, dosett, pilledosett, kateter, stomi, kreft, lindring, dø hjemme, hjem fra sykehus, hjem fra sykehuset, utskrevet, skrives ut, operert",
    nn: "heimesjukepleie, sjukepleiar, sjukepleiar heim, sår, sprøyte, insulin, medisin, medisinar, dosett, kateter, stomi, kreft, lindring, døy heime, heim frå sjukehus, heim frå sjukehuset, utskriven, blir skriven ut, operert",
    en: "home nurse, nursing, nurse, wound, injection, insulin, medicine, medication, catheter, cancer, palliative, die at home, home from hospital, discharged, surgery",
  },
  matombringing: {
    nb: "middag, middag på døra, mat hjem, får ikke i seg nok mat, lager ikke mat, mister vekt, matlevering, varm mat, matombringing, spiser dårlig, orker ikke lage middag",
    nn: "middag, middag på døra, mat heim, får ikkje i seg nok mat, lagar ikkje mat, mistar vekt, matlevering, varm mat, matombringing, et dårleg, orkar ikkje lage middag",
    en: "dinner, meals on wheels, meals, food brought home, does not eat enough, losing weight, hot meal, dinner delivered",
  },
  dag_og_nattopphold: {
    nb: "dagopphold, nattopphold, noen timer på sykehjem, kan ikke være alene om natta, tilsyn om natta, kan ikke være alene på dagen",
    nn: "dagopphald, nattopphald, nokre timar på sjukeheim, kan ikkje vere åleine om natta, tilsyn om natta, kan ikkje vere åleine på dagen",
    en: "day stay, night stay, cannot be alone at night, cannot be alone in the day",
  },
  korttidsopphold: {
    nb: "korttidsopphold, korttidsplass, rehabiliteringsopphold, plass etter sykehus, for svak til å komme hjem, hjem fra sykehus, opphold noen uker, lindrende avdeling, trygt å reise hjem",
    nn: "korttidsopphald, korttidsplass, rehabiliteringsopphald, plass etter sjukehus, for svak til å kome heim, heim frå sjukehus, opphald nokre veker, lindrande avdeling, trygt å reise heim",
    en: "short stay, after hospital, home from hospital, too weak to go home, some weeks in a nursing home, hospice",
  },
  ohd_dogn: {
    nb: "kad, øhd, akuttplass, øyeblikkelig hjelp, akutt seng, kommunal akutt døgnenhet",
    nn: "kad, øhd, akuttplass, augeblikkeleg hjelp, akutt seng, kommunal akutt døgneining",
    en: "urgent bed, acute bed, urgent care",
  },
  tjenester_i_bolig: {
    nb: "bofellesskap, bemannet bolig, bolig med personale, bolig med bemanning, samlokalisert bolig, bolig til utviklingshemmet, voksent barn skal flytte ut",
    nn: "bufellesskap, bemanna bustad, bustad med personale, bustad med bemanning, samlokalisert bustad, bustad til utviklingshemma, vakse barn skal flytte ut",
    en: "shared housing, staffed home, supported living, home with staff, group home",
  },
  langtidsopphold: {
    nb: "sykehjem, sykehjemsplass, gamlehjem, aldershjem, pleiehjem, går ikke lenger hjemme, klarer seg ikke hjemme, kan ikke bo hjemme, pleie hele døgnet, fast plass, heldøgns omsorg, langtidsplass",
    nn: "sjukeheim, sjukeheimsplass, gamleheim, aldersheim, pleieheim, går ikkje lenger heime, klarer seg ikkje heime, kan ikkje bu heime, pleie heile døgnet, fast plass, heildøgns omsorg, langtidsplass",
    en: "nursing home, care home, old people's home, cannot live at home, cannot manage at home any more, care day and night, long-term place",
  },
} as const satisfies Record<string, Sokeord>;
