import { katalog, type Samme } from "../grunnmur/sprak.ts";
import type { Belopspost, Forbeholdsgrunn, Moment, Sammenligning, Satsnavn } from "../lov/kjerne/koder.ts";

/** Dates come in as words with the weekday. The words for how a date was counted are in datoord.tekst.ts. */
interface Ord {
  readonly sammenlignet: Readonly<Record<Sammenligning, (dag: string, grense: string, innenfor: boolean) => string>>;
  readonly vurderes: Readonly<Record<Moment, string>>;
  readonly sats: (navn: string, fra: string, belop: string) => string;
  readonly satsnavn: Readonly<Record<Satsnavn, string>>;
  readonly post: Readonly<Record<Belopspost, string>>;
  readonly minste: string;
  /** Empty: nothing a reader of the date needs. */
  readonly forbehold: Readonly<Record<Forbeholdsgrunn, string>>;
  readonly fordi: Readonly<
    Record<"maal" | "fjorten" | "nod" | "lov" | "klage" | "satt", (kommune: string, tid: string) => string>
  >;
}

const nb = {
  sammenlignet: {
    begrunnelse_krevd: (dag, grense, i) => `Du ba om begrunnelsen ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    besvart: (dag, grense, i) => `Vi svarte ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    ett_aar_etter_vedtaket: (dag, grense, i) =>
      `Klagen kom ${dag}. Ett år etter vedtaket er ${grense}. ${i ? "Året er ikke gått." : "Året er gått."}`,
    hos_feil_organ: (dag, grense, i) =>
      `Klagen kom til et annet kontor ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    ikke_besvart: (dag, grense, i) => `${dag} er det ikke svart. Fristen er ${grense}. ${i ? "Den er ikke ute." : "Den er ute."}`,
    klage_fremsatt: (dag, grense, i) => `Klagen ble sagt ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    klage_kommet_frem: (dag, grense, i) => `Klagen kom fram ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    klage_postlagt: (dag, grense, i) => `Klagen ble lagt i posten ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    klage_sendt: (dag, grense, i) => `Klagen ble sendt ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    politiattest_utstedt: (dag, grense, i) =>
      `Politiattesten er fra ${dag}. Den ${i ? "gjelder" : "er for gammel"}: grensen er ${grense}.`,
    utsettelse_bedt_om: (dag, grense, i) =>
      `Du ba om mer tid ${dag}. Det er ${i ? "før" : "etter"} at fristen ${grense} var ute.`,
    varsel_om_betaling: (dag, grense, i) =>
      `Varselet om betaling kom ${dag}. Det er ${i ? "i tide" : "etter"} avtalen ${grense}.`,
    tilskuddssoknad_levert: (dag, grense, i) =>
      `Søknaden om tilskudd kom ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    innhold_oppdatert: (dag, grense, i) =>
      `Siden er fra ${dag}. Ett år siden er ${grense}. ${i ? "Den er ny nok." : "Den er gammel."}`,
  },
  vurderes: {
    individuell_utmaling: "Summen er en start. En person må vurdere om akkurat du trenger mer eller noe annet.",
    kom_i_tide_til_feil_organ: "En person må vurdere at klagen kom i tide til et annet kontor.",
    saerlig_tilfelle: "En person må vurdere om det er grunn til å gi mer tid.",
    saerlige_grunner: "En person må vurdere om det er særlige grunner til å behandle klagen.",
    skade_for_andre: "En person må vurdere om det går ut over andre.",
    skyld_i_fristen: "En person må vurdere om det er din skyld at fristen gikk ut.",
    skyld_i_tiden_etterpa: "En person må vurdere om det er din skyld at klagen ikke kom straks etterpå.",
    utsatt_iverksetting: "En person må vurdere om vedtaket skal vente.",
    program_hensiktsmessig: "En person må vurdere om programmet er nyttig og nødvendig.",
    gjeld_i_livsoppholdet: "En person må vurdere om gjelden hører til det du lever av.",
    stonad_i_saerlig_tilfelle: "En person må vurdere om dette er et særlig tilfelle.",
    vilkar_naer_sammenheng: "En person må vurdere om vilkåret henger nær sammen med vedtaket.",
    vilkar_ikke_for_byrdefullt: "En person må vurdere om vilkåret er for tungt.",
    tungtveiende_grunner_mot_aktivitet: "En person må vurdere om tunge grunner taler mot aktivitet.",
    tilbakebetaling: "En person må vurdere om du kan betale tilbake.",
    refusjon: "En person må vurdere om kommunen skal kreve refusjon.",
    behov_og_forsvarlighet: "En person må vurdere hva som trengs, og hva som er forsvarlig.",
    langvarige_og_koordinerte_behov: "En person må vurdere om behovene varer og må samordnes.",
    forsvarlig_botilbud: "En person må vurdere om stedet er godt nok for deg.",
    naerstaende_forhold: "En person må vurdere om noe svekker tilliten til saksbehandleren.",
    uenighet_i_brevet: "En person må lese om brevet er en klage, eller spørre.",
    oversettelse_nodvendig: "En person må vurdere om brevet må oversettes.",
    uskikket_fullmektig: "En person må vurdere om fullmektigen kan brukes.",
    innsyn_utilradelig: "En person må vurdere om innsyn kan skade.",
    nodvendig_deling: "En person må vurdere om det er nødvendig å dele opplysningen.",
    tvang_vilkar: "En person må vurdere om alle vilkårene for tvang er oppfylt.",
    omgjoring: "En person må vurdere om vedtaket bør gjøres om.",
    grunn_til_bekymring_for_barn: "En person må vurdere om barnevernet skal ha melding.",
    tilbakekreving: "En person må vurdere om pengene skal kreves tilbake.",
    endret_formal: "En person må vurdere om midlene kan brukes til noe annet.",
  },
  sats: (navn, fra, belop) => `Vi bruker ${navn}: ${belop}. Det gjelder fra ${fra}.`,
  satsnavn: {
    dognpris_utskrivningsklar: "døgnprisen for pasienter som venter",
    egenandel_dag_eller_natt: "prisen for dag eller natt",
    egenandel_fribelop: "fribeløpet",
    egenandel_fribelop_dobbeltrom: "fribeløpet for dobbeltrom",
    egenandel_korttid_dogn: "prisen for et døgn",
    egenandel_tak_under_2g: "taket for en måned",
    grunnbelop: "grunnbeløpet (G)",
    livsopphold_barn_0_5: "satsen for barn 0–5 år",
    livsopphold_barn_11_17: "satsen for barn 11–17 år",
    livsopphold_barn_6_10: "satsen for barn 6–10 år",
    livsopphold_bofellesskap: "satsen for én i bofellesskap",
    livsopphold_enslig: "satsen for enslige",
    livsopphold_par: "satsen for par",
  },
  post: {
    andel_over_g: "Del av det over G",
    andel_under_g: "Del av det opp til G",
    barn: "Barn",
    behovet: "Det husholdningen trenger",
    beregningsgrunnlag: "Inntekt etter fradrag",
    det_som_mangler: "Det som mangler",
    dognbetaling: "Døgn",
    egenandel: "Egenandel",
    fradrag_forsorgede: "Fradrag for dem du forsørger",
    fradrag_pensjon: "Fradrag for halve pensjonen",
    fribelop_i_behold: "Fordelen av fribeløpet",
    grunnbelop_i_behold: "Del av G du beholder",
    husholdningen: "Til sammen for husholdningen",
    i_behold: "Det som er igjen når du har beholdt ditt",
    inntekt_over_g: "Inntekt over G",
    inntekt_som_regnes_med: "Inntekt som regnes med",
    inntekt_under_g: "Inntekt opp til G, etter fribeløpet",
    kvalifiseringsstonad_aar: "Stønad i året",
    kvalifiseringsstonad_dag: "Stønad for dagen",
    opphold: "Opphold",
    selvkost: "Det meste det kan koste",
    selvkost_time: "Pris for en time",
    sosiale_utgifter: "Sosiale utgifter",
    timelonn_med_sosiale_utgifter: "Timelønn og sosiale utgifter",
    til_betaling: "Det meste du kan betale",
    to_g: "To ganger G",
    voksne: "Voksne",
  },
  minste: "det minste av",
  forbehold: {
    antatt_postgang:
      "Vi regner med at brevet kom fram tre hverdager etter at vi la det i posten. Kom det senere, si fra. Da teller vi på nytt.",
    feil_organ_for_fristen:
      "Loven sier ikke sikkert hva som gjelder når klagen først kom til et annet kontor. En person ser på det.",
    fjorten_dager: "14 dager er en norm, ikke en lovfrist.",
    frist_for_myndighet_ruller_ikke:
      "Loven sier ikke om vår frist flytter seg når den ender på en fridag. Derfor flytter vi den ikke.",
    grensedagen_godtas: "Vi godtar også selve grensedagen.",
    hele_siste_dag_teller: "",
    hjelp_til_a_fylle_ut_er_plikt: "",
    institusjon_som_helsetjeneste: "",
    klagevei_journalretting: "",
    kommunens_eget_maal: "Dette er kommunens eget mål, ikke en lovfrist.",
    kontaktlege_ikke_koordinator: "",
    nodhjelp_samme_eller_neste_dag: "Svar samme dag, eller senest dagen etter, er en norm og ikke en lovfrist.",
    overordnet_organ_ukjent: "",
    tre_maneder_hos_statsforvalteren: "Tre måneder er en norm, ikke en lovfrist.",
    tre_uker_ved_avvisning: "Loven sier ikke sikkert hvilken frist som gjelder her. Vi regner tre uker.",
    ytre_grense_ruller_ikke: "Denne grensen flytter vi ikke, selv om den ender på en fridag.",
    langtid_for_dager_etter_60:
      "Forskriften sier ikke om regelen gjelder fra døgn 60 eller fra dagen etter. Vi regner med døgn 60.",
    grunnbelop_paa_datoen:
      "Forskriften sier ikke hvilket grunnbeløp som gjelder når det endres i året. Vi bruker det som gjelder på datoen.",
    midt_mellom_halvtimer_rundes_opp: "Forskriften sier ikke hva som skjer midt mellom to halvtimer. Vi runder opp.",
    sent_varsel_virker_fra_dagen: "Forskriften sier ikke hva et sent varsel betyr. Vi regner fra dagen varselet kom.",
    dognpris_fra_avis: "Døgnprisen er hentet fra en avis, ikke fra statsbudsjettet.",
    kommunens_norm_er_veiledende: "Kommunens norm er veiledende. Kommunen skal alltid vurdere hva akkurat du trenger.",
    satsene_er_veiledende: "Satsene er veiledende. Kommunen skal alltid vurdere hva akkurat du trenger.",
    rundskriv_35_gjengitt: "Dette er lest hos dem som gjengir rundskrivet, ikke i rundskrivet selv.",
    mellom_18_og_67: "Loven sier mellom 18 og 67 år. Vi regner til den dagen du fyller 67.",
    virkedag_kan_omfatte_lordag: "Loven sier ikke om lørdag er virkedag her. Teller den med, er fristen tidligere.",
    garanti_for_kontant_er_praksis: "Garanti før penger er vanlig praksis, ikke en regel vi har funnet.",
    ny_vurdering_er_var_frist: "Loven har ingen fast tid for ny vurdering. Denne har vi valgt.",
    gammelt_innhold_er_praksis: "Å merke innhold som er over ett år gammelt er god skikk, ikke lov.",
    praksis_ikke_lov: "Dette er vanlig praksis, ikke lov.",
    rapporteringsvindu_som_for: "Datoene for dette året er ikke lest. Vi regner med de samme som før.",
    hele_siste_minutt_teller: "Hele det siste minuttet teller.",
    avlastning_regnes_med: "Loven sier at avlastning hører med. At timene legges sammen, er vår lesing.",
    skala_syn_horsel_utledet: "At syn og hørsel har egne skalaer, er lest ut av navnene i kodeverket.",
    valgt_sprak_forst: "At din egen målform går foran kommunens, er vårt valg.",
    stale_kilde: "Kilden er eldre enn regelen den brukes til.",
    ikke_lest_i_kilden: "Dette er ikke lest i kilden selv.",
    ikrafttredelse_ikke_fastsatt: "Vi har ikke funnet noen dag for når den nye loven skal gjelde fra.",
    utledet_av_sprakvedtakene: "Dette har vi regnet ut av vedtakene om målform.",
    variabelnumre_i_rapporten: "At rapporten bruker de samme numrene, er ikke lest i kilden.",
    reduksjon_er_nytt_vedtak: "At en endring er et nytt vedtak med varsel først, er vår lesing.",
    trapp_er_modell: "Omsorgstrappa er en modell. Den kan aldri begrunne et nei.",
    barn_bare_pa_egnet_sted:
      "At barn aldri får plass på et sted som ikke passer for barn, er vår regel. Loven sier at stedet skal være forsvarlig.",
    barnets_syn_antas: "Vi regner med at barnet kan danne seg en mening, til noe annet er sagt.",
  },
  fordi: {
    maal: (kommune, tid) =>
      `fordi ${kommune} kommune har som mål å svare innen ${tid} i slike saker. Det er et mål, ikke en lovfrist.`,
    fjorten: (_kommune, tid) => `fordi Nav-kontorer pleier å svare innen ${tid}. Det er en norm, ikke en lovfrist.`,
    nod: () =>
      "fordi den som mangler det viktigste, skal få svar samme dag, eller senest dagen etter. Det er en norm, ikke en lovfrist.",
    lov: (_kommune, tid) =>
      `fordi du innen ${tid} skal ha fått enten svaret eller et brev om hvorfor det tar lengre tid. Det er en lovfrist.`,
    klage: (_kommune, tid) => `fordi fristen er ${tid} etter at du fikk vedtaket.`,
    satt: () => "fordi vi har skrevet den datoen i brevet til deg.",
  },
} satisfies Ord;

const nn: Samme<typeof nb> = {
  sammenlignet: {
    begrunnelse_krevd: (dag, grense, i) => `Du bad om grunngivinga ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    besvart: (dag, grense, i) => `Vi svarte ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    ett_aar_etter_vedtaket: (dag, grense, i) =>
      `Klaga kom ${dag}. Eitt år etter vedtaket er ${grense}. ${i ? "Året er ikkje gått." : "Året er gått."}`,
    hos_feil_organ: (dag, grense, i) =>
      `Klaga kom til eit anna kontor ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    ikke_besvart: (dag, grense, i) =>
      `${dag} er det ikkje svart. Fristen er ${grense}. ${i ? "Han er ikkje ute." : "Han er ute."}`,
    klage_fremsatt: (dag, grense, i) => `Klaga blei sagd ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    klage_kommet_frem: (dag, grense, i) => `Klaga kom fram ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    klage_postlagt: (dag, grense, i) => `Klaga blei lagd i posten ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    klage_sendt: (dag, grense, i) => `Klaga blei send ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    politiattest_utstedt: (dag, grense, i) =>
      `Politiattesten er frå ${dag}. Han ${i ? "gjeld" : "er for gammal"}: grensa er ${grense}.`,
    utsettelse_bedt_om: (dag, grense, i) =>
      `Du bad om meir tid ${dag}. Det er ${i ? "før" : "etter"} at fristen ${grense} var ute.`,
    varsel_om_betaling: (dag, grense, i) =>
      `Varselet om betaling kom ${dag}. Det er ${i ? "i tide" : "etter"} avtalen ${grense}.`,
    tilskuddssoknad_levert: (dag, grense, i) =>
      `Søknaden om tilskot kom ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    innhold_oppdatert: (dag, grense, i) =>
      `Sida er frå ${dag}. Eitt år sidan er ${grense}. ${i ? "Ho er ny nok." : "Ho er gammal."}`,
  },
  vurderes: {
    individuell_utmaling: "Summen er ein start. Ein person må vurdere om akkurat du treng meir eller noko anna.",
    kom_i_tide_til_feil_organ: "Ein person må vurdere at klaga kom i tide til eit anna kontor.",
    saerlig_tilfelle: "Ein person må vurdere om det er grunn til å gi meir tid.",
    saerlige_grunner: "Ein person må vurdere om det er særlege grunnar til å behandle klaga.",
    skade_for_andre: "Ein person må vurdere om det går ut over andre.",
    skyld_i_fristen: "Ein person må vurdere om det er di skuld at fristen gjekk ut.",
    skyld_i_tiden_etterpa: "Ein person må vurdere om det er di skuld at klaga ikkje kom straks etterpå.",
    utsatt_iverksetting: "Ein person må vurdere om vedtaket skal vente.",
    program_hensiktsmessig: "Ein person må vurdere om programmet er nyttig og nødvendig.",
    gjeld_i_livsoppholdet: "Ein person må vurdere om gjelda høyrer til det du lever av.",
    stonad_i_saerlig_tilfelle: "Ein person må vurdere om dette er eit særleg tilfelle.",
    vilkar_naer_sammenheng: "Ein person må vurdere om vilkåret heng nært saman med vedtaket.",
    vilkar_ikke_for_byrdefullt: "Ein person må vurdere om vilkåret er for tungt.",
    tungtveiende_grunner_mot_aktivitet: "Ein person må vurdere om tunge grunnar talar mot aktivitet.",
    tilbakebetaling: "Ein person må vurdere om du kan betale tilbake.",
    refusjon: "Ein person må vurdere om kommunen skal krevje refusjon.",
    behov_og_forsvarlighet: "Ein person må vurdere kva som trengst, og kva som er forsvarleg.",
    langvarige_og_koordinerte_behov: "Ein person må vurdere om behova varer og må samordnast.",
    forsvarlig_botilbud: "Ein person må vurdere om staden er god nok for deg.",
    naerstaende_forhold: "Ein person må vurdere om noko svekkjer tilliten til saksbehandlaren.",
    uenighet_i_brevet: "Ein person må lese om brevet er ei klage, eller spørje.",
    oversettelse_nodvendig: "Ein person må vurdere om brevet må omsetjast.",
    uskikket_fullmektig: "Ein person må vurdere om fullmektigen kan brukast.",
    innsyn_utilradelig: "Ein person må vurdere om innsyn kan skade.",
    nodvendig_deling: "Ein person må vurdere om det er nødvendig å dele opplysninga.",
    tvang_vilkar: "Ein person må vurdere om alle vilkåra for tvang er oppfylte.",
    omgjoring: "Ein person må vurdere om vedtaket bør gjerast om.",
    grunn_til_bekymring_for_barn: "Ein person må vurdere om barnevernet skal ha melding.",
    tilbakekreving: "Ein person må vurdere om pengane skal krevjast tilbake.",
    endret_formal: "Ein person må vurdere om midlane kan brukast til noko anna.",
  },
  sats: (navn, fra, belop) => `Vi bruker ${navn}: ${belop}. Det gjeld frå ${fra}.`,
  satsnavn: {
    dognpris_utskrivningsklar: "døgnprisen for pasientar som ventar",
    egenandel_dag_eller_natt: "prisen for dag eller natt",
    egenandel_fribelop: "fribeløpet",
    egenandel_fribelop_dobbeltrom: "fribeløpet for dobbeltrom",
    egenandel_korttid_dogn: "prisen for eit døgn",
    egenandel_tak_under_2g: "taket for ein månad",
    grunnbelop: "grunnbeløpet (G)",
    livsopphold_barn_0_5: "satsen for barn 0–5 år",
    livsopphold_barn_11_17: "satsen for barn 11–17 år",
    livsopphold_barn_6_10: "satsen for barn 6–10 år",
    livsopphold_bofellesskap: "satsen for éin i bufellesskap",
    livsopphold_enslig: "satsen for einslege",
    livsopphold_par: "satsen for par",
  },
  post: {
    andel_over_g: "Del av det over G",
    andel_under_g: "Del av det opp til G",
    barn: "Barn",
    behovet: "Det hushaldet treng",
    beregningsgrunnlag: "Inntekt etter frådrag",
    det_som_mangler: "Det som manglar",
    dognbetaling: "Døgn",
    egenandel: "Eigendel",
    fradrag_forsorgede: "Frådrag for dei du forsørgjer",
    fradrag_pensjon: "Frådrag for halve pensjonen",
    fribelop_i_behold: "Fordelen av fribeløpet",
    grunnbelop_i_behold: "Del av G du beheld",
    husholdningen: "Til saman for hushaldet",
    i_behold: "Det som er att når du har behalde ditt",
    inntekt_over_g: "Inntekt over G",
    inntekt_som_regnes_med: "Inntekt som blir rekna med",
    inntekt_under_g: "Inntekt opp til G, etter fribeløpet",
    kvalifiseringsstonad_aar: "Stønad i året",
    kvalifiseringsstonad_dag: "Stønad for dagen",
    opphold: "Opphald",
    selvkost: "Det meste det kan koste",
    selvkost_time: "Pris for ein time",
    sosiale_utgifter: "Sosiale utgifter",
    timelonn_med_sosiale_utgifter: "Timeløn og sosiale utgifter",
    til_betaling: "Det meste du kan betale",
    to_g: "To gonger G",
    voksne: "Vaksne",
  },
  minste: "det minste av",
  forbehold: {
    antatt_postgang:
      "Vi reknar med at brevet kom fram tre kvardagar etter at vi la det i posten. Kom det seinare, sei frå. Då tel vi på nytt.",
    feil_organ_for_fristen:
      "Lova seier ikkje sikkert kva som gjeld når klaga først kom til eit anna kontor. Ein person ser på det.",
    fjorten_dager: "14 dagar er ein norm, ikkje ein lovfrist.",
    frist_for_myndighet_ruller_ikke:
      "Lova seier ikkje om fristen vår flyttar seg når han endar på ein fridag. Difor flyttar vi han ikkje.",
    grensedagen_godtas: "Vi godtek òg sjølve grensedagen.",
    hele_siste_dag_teller: "",
    hjelp_til_a_fylle_ut_er_plikt: "",
    institusjon_som_helsetjeneste: "",
    klagevei_journalretting: "",
    kommunens_eget_maal: "Dette er kommunen sitt eige mål, ikkje ein lovfrist.",
    kontaktlege_ikke_koordinator: "",
    nodhjelp_samme_eller_neste_dag: "Svar same dag, eller seinast dagen etter, er ein norm og ikkje ein lovfrist.",
    overordnet_organ_ukjent: "",
    tre_maneder_hos_statsforvalteren: "Tre månader er ein norm, ikkje ein lovfrist.",
    tre_uker_ved_avvisning: "Lova seier ikkje sikkert kva frist som gjeld her. Vi reknar tre veker.",
    ytre_grense_ruller_ikke: "Denne grensa flyttar vi ikkje, sjølv om ho endar på ein fridag.",
    langtid_for_dager_etter_60:
      "Forskrifta seier ikkje om regelen gjeld frå døgn 60 eller frå dagen etter. Vi reknar med døgn 60.",
    grunnbelop_paa_datoen:
      "Forskrifta seier ikkje kva grunnbeløp som gjeld når det blir endra i året. Vi bruker det som gjeld på datoen.",
    midt_mellom_halvtimer_rundes_opp: "Forskrifta seier ikkje kva som skjer midt mellom to halvtimar. Vi rundar opp.",
    sent_varsel_virker_fra_dagen: "Forskrifta seier ikkje kva eit seint varsel betyr. Vi reknar frå dagen varselet kom.",
    dognpris_fra_avis: "Døgnprisen er henta frå ei avis, ikkje frå statsbudsjettet.",
    kommunens_norm_er_veiledende: "Norma til kommunen er rettleiande. Kommunen skal alltid vurdere kva akkurat du treng.",
    satsene_er_veiledende: "Satsane er rettleiande. Kommunen skal alltid vurdere kva akkurat du treng.",
    rundskriv_35_gjengitt: "Dette er lese hos dei som attgir rundskrivet, ikkje i rundskrivet sjølv.",
    mellom_18_og_67: "Lova seier mellom 18 og 67 år. Vi reknar til den dagen du fyller 67.",
    virkedag_kan_omfatte_lordag: "Lova seier ikkje om laurdag er virkedag her. Tel han med, er fristen tidlegare.",
    garanti_for_kontant_er_praksis: "Garanti før pengar er vanleg praksis, ikkje ein regel vi har funne.",
    ny_vurdering_er_var_frist: "Lova har inga fast tid for ny vurdering. Denne har vi valt.",
    gammelt_innhold_er_praksis: "Å merkje innhald som er over eitt år gammalt er god skikk, ikkje lov.",
    praksis_ikke_lov: "Dette er vanleg praksis, ikkje lov.",
    rapporteringsvindu_som_for: "Datoane for dette året er ikkje lesne. Vi reknar med dei same som før.",
    hele_siste_minutt_teller: "Heile det siste minuttet tel.",
    avlastning_regnes_med: "Lova seier at avlasting høyrer med. At timane blir lagde saman, er vår lesing.",
    skala_syn_horsel_utledet: "At syn og høyrsel har eigne skalaer, er lese ut av namna i kodeverket.",
    valgt_sprak_forst: "At di eiga målform går framfor kommunen si, er vårt val.",
    stale_kilde: "Kjelda er eldre enn regelen ho blir brukt til.",
    ikke_lest_i_kilden: "Dette er ikkje lese i kjelda sjølv.",
    ikrafttredelse_ikke_fastsatt: "Vi har ikkje funne nokon dag for når den nye lova skal gjelde frå.",
    utledet_av_sprakvedtakene: "Dette har vi rekna ut av vedtaka om målform.",
    variabelnumre_i_rapporten: "At rapporten bruker dei same numra, er ikkje lese i kjelda.",
    reduksjon_er_nytt_vedtak: "At ei endring er eit nytt vedtak med varsel først, er vår lesing.",
    trapp_er_modell: "Omsorgstrappa er ein modell. Ho kan aldri grunngi eit nei.",
    barn_bare_pa_egnet_sted:
      "At barn aldri får plass på ein stad som ikkje passar for barn, er vår regel. Lova seier at staden skal vere forsvarleg.",
    barnets_syn_antas: "Vi reknar med at barnet kan danne seg ei meining, til noko anna er sagt.",
  },
  fordi: {
    maal: (kommune, tid) =>
      `fordi ${kommune} kommune har som mål å svare innan ${tid} i slike saker. Det er eit mål, ikkje ein lovfrist.`,
    fjorten: (_kommune, tid) => `fordi Nav-kontor pleier å svare innan ${tid}. Det er ein norm, ikkje ein lovfrist.`,
    nod: () =>
      "fordi den som manglar det viktigaste, skal få svar same dag, eller seinast dagen etter. Det er ein norm, ikkje ein lovfrist.",
    lov: (_kommune, tid) =>
      `fordi du innan ${tid} skal ha fått anten svaret eller eit brev om kvifor det tek lengre tid. Det er ein lovfrist.`,
    klage: (_kommune, tid) => `fordi fristen er ${tid} etter at du fekk vedtaket.`,
    satt: () => "fordi vi har skrive den datoen i brevet til deg.",
  },
};

export const sporingTekst = katalog<typeof nb & Ord>({ nb, nn });
