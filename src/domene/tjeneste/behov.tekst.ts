import { katalogMedEngelsk, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  klare_seg_hjemme: { navn: "Å klare seg hjemme", eksempler: "Mat, vask, stell, medisin, trygghet om natta" },
  ut_og_treffe_folk: { navn: "Å komme seg ut og treffe folk", eksempler: "Støttekontakt, aktivitet, noen å gå sammen med" },
  minnet_svikter: { navn: "Minnet svikter", eksempler: "Hukommelse, dagtilbud, støtte til dere begge" },
  sliten_av_a_hjelpe: { navn: "Jeg er sliten av å hjelpe en annen", eksempler: "Avlastning, omsorgsstønad, opplæring" },
  barnet_mitt: { navn: "Barnet mitt trenger ekstra hjelp", eksempler: "Barnekoordinator, avlastning, assistent" },
  hjem_fra_sykehus: { navn: "På vei hjem fra sykehus", eksempler: "Hjelp som er på plass når du kommer hjem" },
  penger: { navn: "Penger til mat, husleie eller strøm", eksempler: "Økonomisk råd, stønad, nødhjelp samme dag" },
  sted_a_bo: { navn: "Et sted å sove eller bo", eksempler: "Tak over hodet i natt, hjelp til varig bolig" },
  rus_angst: { navn: "Rus, angst eller tunge tanker", eksempler: "Samtale uten henvisning, oppfølging hjemme" },
  falle_og_bevege_seg: { navn: "Å gå og å unngå fall", eksempler: "Trening, hjelpemidler, alarm" },
  gar_ikke_hjemme: { navn: "Det går ikke lenger hjemme", eksempler: "Sykehjem, opphold en stund, bolig med hjelp" },
  redd_for_noen: { navn: "Jeg er redd for noen jeg bor med", eksempler: "Krisesenter, noen å snakke med, et trygt sted" },
  i_jobb: { navn: "Å komme i jobb", eksempler: "Program med inntekt, assistent, plan" },
  mange_a_forholde_seg_til: { navn: "Mange kontorer å forholde seg til", eksempler: "Koordinator, en felles plan" },
  bratt_syk: { navn: "Brått syk", eksempler: "Legevakt, akutt plass i kommunen" },
};

const nn: Samme<typeof nb> = {
  klare_seg_hjemme: { navn: "Å klare seg heime", eksempler: "Mat, vask, stell, medisin, tryggleik om natta" },
  ut_og_treffe_folk: { navn: "Å kome seg ut og treffe folk", eksempler: "Støttekontakt, aktivitet, nokon å gå saman med" },
  minnet_svikter: { navn: "Minnet sviktar", eksempler: "Minne, dagtilbod, støtte til dykk begge" },
  sliten_av_a_hjelpe: { navn: "Eg er sliten av å hjelpe ein annan", eksempler: "Avlasting, omsorgsstønad, opplæring" },
  barnet_mitt: { navn: "Barnet mitt treng ekstra hjelp", eksempler: "Barnekoordinator, avlasting, assistent" },
  hjem_fra_sykehus: { navn: "På veg heim frå sjukehus", eksempler: "Hjelp som er på plass når du kjem heim" },
  penger: { navn: "Pengar til mat, husleige eller straum", eksempler: "Økonomisk råd, stønad, nødhjelp same dag" },
  sted_a_bo: { navn: "Ein stad å sove eller bu", eksempler: "Tak over hovudet i natt, hjelp til varig bustad" },
  rus_angst: { navn: "Rus, angst eller tunge tankar", eksempler: "Samtale utan tilvising, oppfølging heime" },
  falle_og_bevege_seg: { navn: "Å gå og å unngå fall", eksempler: "Trening, hjelpemiddel, alarm" },
  gar_ikke_hjemme: { navn: "Det går ikkje lenger heime", eksempler: "Sjukeheim, opphald ei stund, bustad med hjelp" },
  redd_for_noen: { navn: "Eg er redd for nokon eg bur med", eksempler: "Krisesenter, nokon å snakke med, ein trygg stad" },
  i_jobb: { navn: "Å kome i jobb", eksempler: "Program med inntekt, assistent, plan" },
  mange_a_forholde_seg_til: { navn: "Mange kontor å halde seg til", eksempler: "Koordinator, ein felles plan" },
  bratt_syk: { navn: "Brått sjuk", eksempler: "Legevakt, akutt plass i kommunen" },
};

const en: Samme<typeof nb> = {
  klare_seg_hjemme: { navn: "Managing at home", eksempler: "Food, cleaning, personal care, medicine, safe nights" },
  ut_og_treffe_folk: { navn: "Getting out and meeting people", eksempler: "Support contact, activities, someone to go with" },
  minnet_svikter: { navn: "Memory is failing", eksempler: "Day activity, safety, support for both of you" },
  sliten_av_a_hjelpe: { navn: "I am tired from helping someone", eksempler: "Respite care, carer's allowance, training" },
  barnet_mitt: { navn: "My child needs extra help", eksempler: "Child coordinator, respite care, assistant" },
  hjem_fra_sykehus: { navn: "On the way home from hospital", eksempler: "Help that is ready when you get home" },
  penger: { navn: "Money for food, rent or power", eksempler: "Money advice, social assistance, help the same day" },
  sted_a_bo: { navn: "A place to sleep or live", eksempler: "A roof tonight, help to a lasting home" },
  rus_angst: { navn: "Drugs, alcohol, anxiety or dark thoughts", eksempler: "A talk with no referral, follow-up at home" },
  falle_og_bevege_seg: { navn: "Walking and not falling", eksempler: "Training, aids, alarm" },
  gar_ikke_hjemme: { navn: "Home no longer works", eksempler: "Nursing home, a stay for a while, a home with help" },
  redd_for_noen: { navn: "I am afraid of someone I live with", eksempler: "Crisis centre, someone to talk to, a safe place" },
  i_jobb: { navn: "Getting into work", eksempler: "A programme with pay, assistant, plan" },
  mange_a_forholde_seg_til: { navn: "Many offices to deal with", eksempler: "Coordinator, one shared plan" },
  bratt_syk: { navn: "Suddenly ill", eksempler: "Emergency doctor, urgent bed" },
};

export const behovTekst = katalogMedEngelsk({ nb, nn, en });
