import type { Brevslag } from "../domene/brev/index.ts";
import type { Hendelser, Hendelsesslag, Overgangskode } from "../domene/sak/index.ts";
import { katalog, kroner, midtI, type Samme, stor } from "../grunnmur/sprak.ts";
import type { Varselunntak } from "../lov/forvaltningsloven/p16.ts";
import type { Dato } from "../lov/kjerne/dato.ts";

/** What a sentence about an event is made with, besides the event's own data. */
export interface Hendelsesord {
  /** Who did it, by name. */
  readonly navn: string;
  /** A service by its name in this kommune; null is a need that nobody has named yet. */
  readonly tjeneste: (kode: string | null) => string;
  readonly dag: (dato: Dato) => string;
}

/** What happened in a few words, and a line more when there is more to say ("" when not). */
interface Setning {
  readonly tittel: string;
  readonly tekst: string;
}
type Alle = { readonly [S in Hendelsesslag]: (d: Hendelser[S], ord: Hendelsesord) => Setning };

const bare = (tittel: string): Setning => ({ tittel, tekst: "" });
const utfall = (ord: Readonly<Record<string, string>>, kode: string): string => ord[kode] ?? kode;

const utfallNb = { innvilget: "ja", delvis: "delvis ja", avslag: "nei", avvist: "vi kan ikke behandle den" };
const utfallNn = { innvilget: "ja", delvis: "delvis ja", avslag: "nei", avvist: "vi kan ikkje behandle han" };
const brevNb: Readonly<Record<Brevslag, string>> = {
  vedtak: "Vedtaket",
  kvittering: "Kvittering for søknaden",
  dokumentkrav: "Noe vi trenger fra deg",
  forelopig_svar: "Hvorfor svaret tar lengre tid",
  klage_mottatt: "Kvittering for klagen",
  omgjoring: "Nytt vedtak etter klagen",
  opprettholdelse: "Hvorfor vi ikke endrer vedtaket",
  klage_avvist: "Hvorfor vi ikke kan behandle klagen",
  utsettelse: "Svar om mer tid til å klage",
  klageavgjorelse: "Det endelige svaret på klagen",
  trukket: "Bekreftelse på at du trakk søknaden",
  forhandsvarsel: "Hva vi vurderer, og hvordan du kan svare",
  utsatt_iverksetting: "Om vedtaket skal vente på klagen",
};
const brevNn: Readonly<Record<Brevslag, string>> = {
  vedtak: "Vedtaket",
  kvittering: "Kvittering for søknaden",
  dokumentkrav: "Noko vi treng frå deg",
  forelopig_svar: "Kvifor svaret tek lengre tid",
  klage_mottatt: "Kvittering for klaga",
  omgjoring: "Nytt vedtak etter klaga",
  opprettholdelse: "Kvifor vi ikkje endrar vedtaket",
  klage_avvist: "Kvifor vi ikkje kan behandle klaga",
  utsettelse: "Svar om meir tid til å klage",
  klageavgjorelse: "Det endelege svaret på klaga",
  trukket: "Stadfesting på at du trekte søknaden",
  forhandsvarsel: "Kva vi vurderer, og korleis du kan svare",
  utsatt_iverksetting: "Om vedtaket skal vente på klaga",
};
/** What a person has written, as a sentence of its own. */
const setning = (tekst: string): string => (/[.!?]$/.test(tekst) ? tekst : `${tekst}.`);
const unntakNb = {
  ikke_mulig: "det ikke lar seg gjøre",
  ukjent_adresse: "vi ikke vet hvor vi skal sende det",
  har_uttalt_seg: "du har sagt hva du mener",
  apenbart_unodvendig: "det ikke trengs",
} as const satisfies Record<Varselunntak, string>;
const unntakNn = {
  ikke_mulig: "det ikkje lèt seg gjere",
  ukjent_adresse: "vi ikkje veit kvar vi skal sende det",
  har_uttalt_seg: "du har sagt kva du meiner",
  apenbart_unodvendig: "det ikkje trengst",
} as const satisfies Record<Varselunntak, string>;
const sluttNb = {
  stadfester: "Vedtaket står.",
  nytt_vedtak: "Vedtaket er endret.",
  opphever: "Vedtaket gjelder ikke lenger. Kommunen må vurdere saken på nytt.",
  avviser: "Klagen kunne ikke behandles. Brevet sier hvorfor.",
};
const sluttNn = {
  stadfester: "Vedtaket står.",
  nytt_vedtak: "Vedtaket er endra.",
  opphever: "Vedtaket gjeld ikkje lenger. Kommunen må vurdere saka på nytt.",
  avviser: "Klaga kunne ikkje behandlast. Brevet seier kvifor.",
};

const overgangNb: Readonly<Record<Overgangskode, string>> = {
  inhabil: "Inhabil.",
  fravaer: "Borte.",
  kapasitet: "For mye å gjøre.",
  feil_enhet: "Hører til en annen enhet.",
  annet: "",
};
const overgangNn: Readonly<Record<Overgangskode, string>> = {
  inhabil: "Inhabil.",
  fravaer: "Borte.",
  kapasitet: "For mykje å gjere.",
  feil_enhet: "Høyrer til ei anna eining.",
  annet: "",
};
const tilknytningNb: Readonly<Record<Hendelser["sak.inhabil"]["tilknytning"], string>> = {
  selv_part: "Er selv part.",
  naer_familie: "Er i nær familie med en part.",
  verge_eller_fullmektig_for_part: "Er verge eller fullmektig for en part.",
  leder_i_foretak_som_er_part: "Leder noe som er part.",
  annet_som_kan_svekke_tilliten: "Noe annet kan svekke tilliten.",
};
const tilknytningNn: typeof tilknytningNb = {
  selv_part: "Er sjølv part.",
  naer_familie: "Er i nær familie med ein part.",
  verge_eller_fullmektig_for_part: "Er verje eller fullmektig for ein part.",
  leder_i_foretak_som_er_part: "Leier noko som er part.",
  annet_som_kan_svekke_tilliten: "Noko anna kan svekkje tilliten.",
};
const medOrd = (setning: string, ord: string): string => [setning, ord].filter(Boolean).join(" ");

const nb = {
  "soknad.mottatt": (d) => ({
    tittel: "Vi fikk søknaden",
    tekst: {
      digital: "",
      muntlig: "Søknaden ble sagt til oss, og vi skrev den ned. Den gjelder fra den dagen den ble sagt.",
      papir: "Den kom på papir.",
      overfort: "Den kom fra kommunen du bodde i før.",
    }[d.kanal],
  }),
  "sak.opprettet": (d, o) => ({
    tittel: `Saken fikk nummer ${d.nummer}`,
    tekst: `Den gjelder: ${d.poster.map(o.tjeneste).join(", ")}.`,
  }),
  "sak.tatt": (_d, o) => bare(`${o.navn} fikk saken`),
  "sak.fordelt": (d) => bare(`${d.til} fikk saken`),
  "sak.lagt_tilbake": (d) => ({
    tittel: d.fra ? `${d.fra} har ikke saken lenger` : "Saken venter på ny saksbehandler",
    tekst: medOrd(d.kode ? overgangNb[d.kode] : "", d.grunn),
  }),
  "sak.inhabil": (d) => ({ tittel: `${d.navn} er inhabil`, tekst: medOrd(tilknytningNb[d.tilknytning], d.grunn) }),
  "sak.presisert": (d, o) => ({
    tittel: "Vi skrev opp hva saken gjelder",
    tekst: `${stor(d.tjenester.map(o.tjeneste).join(", "))}.`,
  }),
  "sak.post_trukket": (d, o) => bare(`Søknaden om ${o.tjeneste(d.tjeneste)} er trukket`),
  "sak.venter": (d, o) => ({
    tittel: {
      venter_pa_part: "Vi venter på svar fra deg",
      venter_pa_andre: `Vi venter på opplysninger fra ${d.hvem}`,
      parten_onsker: "Saken venter, slik du ba om",
    }[d.grunn],
    tekst: `Vi går videre senest ${o.dag(d.til)}. Du får fortsatt brev hvis svaret ikke kommer innen en måned.`,
  }),
  "sak.gjenopptatt": (d) => ({
    tittel: "Vi går videre med saken",
    tekst: d.dager === 1 ? "Saken ventet i én dag." : `Saken ventet i ${d.dager} dager.`,
  }),
  "sak.avgjort": () => bare("Alt i søknaden er besvart"),
  "sak.trukket": () => bare("Hele søknaden er trukket"),
  "sak.lukket": () => bare("Saken er ferdig"),
  "melding.sendt": (_d, o) => bare(`${o.navn} skrev en melding`),
  "dokument.bedt_om": (d, o) => ({ tittel: "Vi ba om noe fra deg", tekst: `${stor(d.hva)}. Svar innen ${o.dag(d.sisteDag)}.` }),
  "dokument.mottatt": (d) => ({ tittel: "Vi fikk et dokument", tekst: `${d.tittel}.` }),
  "dokument.kontrollert": (d) => ({ tittel: "Dokumentet er sjekket for virus", tekst: `${d.tittel}. Det kan åpnes.` }),
  "dokument.stoppet": (d) => ({
    tittel: "En fil ble stoppet i viruskontrollen",
    tekst: `${d.tittel}. Vi har ikke innholdet. Send den på nytt, gjerne som bilde.`,
  }),
  "dokument.minnet_om": (d, o) => ({
    tittel: "Vi minnet om noe vi trenger",
    tekst: `${stor(d.hva)}. Vi ba om svar innen ${o.dag(d.sisteDag)}.`,
  }),
  "dokument.mer_tid": (d, o) => ({ tittel: "Du har fått mer tid", tekst: `${stor(d.hva)}. Svar innen ${o.dag(d.sisteDag)}.` }),
  "dokument.klarer_oss_uten": (d) => ({
    tittel: "Vi går videre uten dette",
    tekst: `${stor(d.hva)}. Du trenger ikke sende det.`,
  }),
  "dokument.fjernet": (d) => ({
    tittel: d.slag === "slettet" ? "Vi slettet et papir vi ikke trenger" : "Vi ga tilbake et papir vi ikke trenger",
    tekst: `${d.tittel}. ${d.grunn} Innholdet er borte hos oss.`,
  }),
  "dokument.har_ikke": (d, o) => ({ tittel: `${o.navn} svarte at dokumentet ikke finnes`, tekst: `${stor(d.hva)}.` }),
  "dokument.svart": (d, o) => ({ tittel: `${o.navn} svarte på det vi spurte om`, tekst: `${stor(d.hva)}.` }),
  "samtykke.bedt_om": (d) => ({ tittel: "Vi ba om samtykke", tekst: `Vi vil spørre ${d.hvem} om dette: ${d.hva}` }),
  "samtykke.svart": (d, o) => ({
    tittel: {
      gitt: `${o.navn} noterte ja til at vi spør ${d.hvem}`,
      nektet: `${o.navn} noterte nei til at vi spør ${d.hvem}`,
      trukket: `Samtykket til å spørre ${d.hvem} er trukket`,
    }[d.svar],
    tekst: `Det gjaldt: ${d.hva}`,
  }),
  "samtykke.spurt_andre": (d) => ({
    tittel: `Vi spurte ${d.hvem}`,
    tekst: d.medSamtykke ? `Med samtykke. Det gjaldt: ${d.hva}` : `Uten samtykke. ${d.grunn} Det gjaldt: ${d.hva}`,
  }),
  "representasjon.apnet": (d) => ({
    tittel: `${d.navn} kan følge saken`,
    tekst: { foresatt: "Som forelder.", verge: "Som verge.", fullmakt: "Med fullmakt." }[d.rolle],
  }),
  "representasjon.lukket": (d) => bare(`${d.navn} følger ikke saken lenger`),
  "utredning.fullfort": () => ({ tittel: "Vi har vurdert hva som trengs", tekst: "Det vi skrev ned, ligger i saken." }),
  "vedtak.til_godkjenning": () => ({ tittel: "Svaret er nesten klart", tekst: "En kollega leser det først." }),
  "vedtak.returnert": (d) => ({ tittel: "Svaret må skrives om", tekst: d.grunn }),
  "vedtak.fattet": (d, o) => ({
    tittel: "Vi gjorde et vedtak",
    tekst: d.poster.map((p) => `${stor(o.tjeneste(p.tjeneste))}: ${utfall(utfallNb, p.utfall)}.`).join(" "),
  }),
  "vedtak.avlost": (d, o) => ({
    tittel: "Et nytt vedtak har tatt over",
    tekst: d.sisteDag ? `Det gamle gjelder til og med ${o.dag(d.sisteDag)}.` : "Det gamle gjelder ikke lenger.",
  }),
  "vedtak.slutt_avklart": (d, o) => ({ tittel: `Vi snakket om hjelpen som gjelder til ${o.dag(d.sisteDag)}`, tekst: d.tekst }),
  "revurdering.apnet": (d, o) => ({ tittel: `Vi ser på vedtaket fra ${o.dag(d.vedtatt)} på nytt`, tekst: d.tekst }),
  "vedtak.revurderes": (d) => ({ tittel: `Vi ser på vedtaket på nytt i sak ${d.nummer}`, tekst: d.tekst }),
  "varsel.sendt": (d, o) => ({
    tittel: "Vi skrev til deg om noe vi vurderer å endre",
    tekst: `${stor(setning(d.vurderer))} Du kan svare til og med ${o.dag(d.sisteDag)}.`,
  }),
  "varsel.besvart": (d) => ({
    tittel: `${d.fra} svarte på det vi vurderer`,
    tekst: { digital: "Svaret ligger i saken.", muntlig: "Vi skrev ned det som ble sagt.", papir: "Svaret kom på papir." }[
      d.kanal
    ],
  }),
  "varsel.mer_tid": (d, o) => ({ tittel: "Du fikk mer tid til å svare", tekst: `Du kan svare til og med ${o.dag(d.sisteDag)}.` }),
  "varsel.unntatt": (d) => ({ tittel: `Vi varsler ikke på forhånd, fordi ${unntakNb[d.unntak]}`, tekst: setning(d.begrunnelse) }),
  "vedtak.underrettet": (d, o) => ({ tittel: "Vedtaket kom fram", tekst: `Du kan klage til og med ${o.dag(d.sisteDag)}.` }),
  "botilbud.tilbudt": (d, o) => ({
    tittel: `Vi tilbød deg et sted å bo: ${d.navn}`,
    tekst: `${d.adresse}, fra ${o.dag(d.fra)} til ${o.dag(d.til)}. ${d.hvorfor}`,
  }),
  "botilbud.besvart": (d) => ({
    tittel: d.tok ? `Du tok plassen på ${d.navn}` : `Du takket nei til ${d.navn}`,
    tekst: d.fordi === null ? "" : `${setning(d.fordi)} Vi leter etter et annet sted.`,
  }),
  "botilbud.forlenget": (d, o) => ({ tittel: `Du kan bo på ${d.navn} til ${o.dag(d.til)}`, tekst: setning(d.hvorfor) }),
  "botilbud.slutt": (d, o) => ({ tittel: `Du flyttet fra ${d.navn} ${o.dag(d.dag)}`, tekst: setning(d.hva) }),
  "botilbud.trengs_ikke": (d) => ({ tittel: "Vi leter ikke etter et sted å bo", tekst: setning(d.hvorfor) }),
  "botilbud.plan": (d, o) => ({ tittel: `Planen videre: ${midtI(d.hva)}`, tekst: `${stor(o.dag(d.dag))}.` }),
  "botilbud.plan_gjort": (d) => ({ tittel: `${stor(d.hva)}: gjort`, tekst: setning(d.utfall) }),
  "leie.registrert": (d) => ({ tittel: "Vi fikk leiekontrakten din", tekst: setning(d.adresse) }),
  "leie.vurdert": (d) => ({
    tittel: d.godkjent ? "Vi godkjente leiekontrakten" : "Vi godkjente ikke leiekontrakten",
    tekst: d.fordi === null ? setning(d.adresse) : `${setning(d.adresse)} ${setning(d.fordi)}`,
  }),
  "garanti.gitt": (d, o) => ({
    tittel: `Vi ga en garanti på ${kroner(d.ore, "nb")}`,
    tekst: `For ${d.adresse}, til ${o.dag(d.til)}.`,
  }),
  "garanti.krevd": (d, o) => ({
    tittel: `Utleieren krevde ${kroner(d.ore, "nb")} av garantien`,
    tekst: `${stor(o.dag(d.dag))}. ${setning(d.hva)}`,
  }),
  "garanti.slutt": (d, o) => ({ tittel: `Garantien tok slutt ${o.dag(d.dag)}`, tekst: setning(d.fordi) }),
  "bolig.kriterier_vurdert": (d) => ({
    tittel: "Vi vurderte kommunens krav til den som får bolig",
    tekst: d.igjen === 0 ? "Alle kravene er vurdert." : "Noen av kravene er ikke vurdert ennå.",
  }),
  "bolig.boligsosialt_vurdert": () => ({
    tittel: "Vi vurderte om du trenger hjelp til å skaffe bolig",
    tekst: "Svaret kommer i et vedtak.",
  }),
  "utbetaling.planlagt": (d, o) => ({
    tittel: `Vi planla å betale ${kroner(d.ore, "nb")}`,
    tekst: `${stor(d.hva)}. ${d.rater.map((r) => `${kroner(r.ore, "nb")} ${o.dag(r.dag)}`).join(", ")}.`,
  }),
  "utbetaling.stanset": (d, o) => ({
    tittel: "Vi stanset en utbetaling",
    tekst: `${stor(d.hva)}, ${kroner(d.ore, "nb")}, som skulle komme ${o.dag(d.dag)}. ${d.grunn}`,
  }),
  "utbetaling.sendt": (d, o) => ({
    tittel: `Vi sendte ${kroner(d.ore, "nb")} til banken`,
    tekst: `${stor(d.hva)}. Pengene kommer ${o.dag(d.dag)}.`,
  }),
  "tilbakebetaling.krevd": (d, o) => ({
    tittel: `Vi krever ${kroner(d.ore, "nb")} tilbake`,
    tekst: `Innen ${o.dag(d.innen)}. ${d.grunn}`,
  }),
  "refusjon.krevd": (d, o) => ({
    tittel: `Vi krever refusjon av ${d.fraHvem}`,
    tekst: `Kravet er på ${kroner(d.ore, "nb")} for ${o.dag(d.fra)} til ${o.dag(d.til)}. Du skal ikke betale det. ${d.grunn}`,
  }),
  "tilbakebetaling.betalt": (d) => ({
    tittel: `Vi fikk ${kroner(d.ore, "nb")} tilbake`,
    tekst: d.igjenOre === 0 ? "Alt er betalt." : `${kroner(d.igjenOre, "nb")} gjenstår.`,
  }),
  "brev.sendt": (d) => ({ tittel: "Vi sendte et brev", tekst: `${utfall(brevNb, d.brevslag)}.` }),
  "brev.postlagt": () => bare("Vi la brevet i posten"),
  "brev.varslet": () => bare("Vi sendte varsel om brevet"),
  "brev.varsel_feilet": () => ({ tittel: "Varselet om brevet kom ikke fram", tekst: "Kontoret tar kontakt på en annen måte." }),
  "brev.apnet": (_d, o) => bare(`${o.navn} åpnet brevet`),
  "svar.forsinket": (d, o) => ({ tittel: "Svaret tar lengre tid enn vi sa", tekst: `${d.grunn} Ny dato er ${o.dag(d.nyDato)}.` }),
  "klage.mottatt": (d) => ({
    tittel: { digital: "Vi fikk klagen", muntlig: "Vi skrev ned klagen", papir: "Vi fikk klagen på papir" }[d.kanal],
    tekst: d.rettidig ? "Den kom i tide." : "Den kom etter fristen. Vi ser på om vi kan behandle den likevel.",
  }),
  "klage.forsinket": (d, o) => ({
    tittel: "Svaret på klagen tar lengre tid",
    tekst: `${d.grunn} Ny dato er ${o.dag(d.nyDato)}.`,
  }),
  "klage.instans_forsinket": (d, o) => ({
    tittel: `${d.mottaker === "statsforvalter" ? "Statsforvalteren" : "Klagenemnda"} trenger mer tid`,
    tekst: `${d.grunn} Ny dato er ${o.dag(d.nyDato)}.`,
  }),
  "klage.utsettelse_bedt": (d, o) => ({
    tittel: `${o.navn} ba om mer tid til å klage`,
    tekst: `Ønsket frist: ${o.dag(d.onsket)}.`,
  }),
  "klage.utsettelse_besvart": (d, o) =>
    d.svar === "ja"
      ? { tittel: "Klagefristen er flyttet", tekst: d.nySisteDag ? `Ny siste dag er ${o.dag(d.nySisteDag)}.` : "" }
      : { tittel: "Klagefristen er den samme som før", tekst: "Brevet sier hvorfor." },
  "klage.utsatt_bedt": () => bare("Du ba om at vedtaket venter til klagen er avgjort"),
  "klage.utsatt_besvart": (d) =>
    d.svar === "ja"
      ? { tittel: "Vedtaket venter til klagen er avgjort", tekst: "Hjelpen fortsetter som før imens." }
      : {
          tittel: "Vedtaket venter ikke på klagen",
          tekst: d.instans ? "Det har de som avgjør klagen, bestemt." : "Brevet sier hvorfor.",
        },
  "klage.utsatt_tatt_videre": () => ({
    tittel: "Du ba dem som avgjør klagen, se på om vedtaket skal vente",
    tekst: "Spørsmålet ligger hos dem nå. Svaret kommer derfra.",
  }),
  "klage.utsatt_hos_instans": () => ({
    tittel: "De som avgjør klagen, svarer på om vedtaket skal vente",
    tekst: "Spørsmålet ligger hos dem nå. Svaret kommer derfra.",
  }),
  "klage.utsatt_slutt": (d, o) => ({
    tittel: "Vedtaket venter ikke lenger på klagen",
    tekst: d.virkerFra ? `Det gjelder tidligst fra ${o.dag(d.virkerFra)}.` : "Hjelpen fortsetter til det nye vedtaket gjelder.",
  }),
  "klage.formkontrollert": (d) => bare(d.tasTilBehandling ? "Vi behandler klagen" : "Vi har sett på om vi kan behandle klagen"),
  "klage.avvist": () => ({ tittel: "Vi kan ikke behandle klagen", tekst: "Brevet sier hvorfor. Du kan klage på det." }),
  "klage.omgjort": (d) =>
    d.helt
      ? { tittel: "Klagen førte fram", tekst: "Vi har gjort et nytt vedtak." }
      : { tittel: "Klagen førte delvis fram", tekst: "Vi har gjort et nytt vedtak. Resten av klagen går videre." },
  "klage.opprettholdt": () => ({ tittel: "Vi endrer ikke vedtaket", tekst: "Klagen går videre til dem som avgjør den." }),
  "klage.oversendt": (d) => ({
    tittel: d.mottaker === "statsforvalter" ? "Statsforvalteren har fått klagen" : "Klagenemnda har fått klagen",
    tekst: "Vi sendte hele saken.",
  }),
  "klage.merknad": (_d, o) => bare(`${o.navn} skrev en kommentar til klagesaken`),
  "part.dod": (d, o) => ({ tittel: `Vi har fått vite om dødsfallet ${o.dag(d.dato)}`, tekst: "Brev og varsler er stanset." }),
  "part.flytter": (d, o) => ({
    tittel: `Flyttet ${o.dag(d.dato)}`,
    tekst: d.til ? `Fra den dagen svarer ${d.til} kommune for ny hjelp.` : "Flyttet ut av landet.",
  }),
  "rad.gitt": (d, o) => ({ tittel: `Råd vi ga ${o.dag(d.dato)}`, tekst: d.hva }),
  "plan.skrevet": (d, o) => ({
    tittel: "Den individuelle planen er skrevet",
    tekst: `Vi går gjennom den igjen ${o.dag(d.revideres)}.`,
  }),
  "plan.kommentert": (_d, o) => bare(`${o.navn} skrev noe om planen`),
  "program.begynt": (d, o) => bare(`Kvalifiseringsprogrammet begynte ${o.dag(d.dag)}`),
  "part.skjermet": (d) => ({
    tittel: d.skjermet ? "Adressen er sperret" : "Adressen er ikke lenger sperret",
    tekst: d.flyttet ? (d.skjermet ? "Saken er flyttet til en egen gruppe." : "Saken er flyttet tilbake.") : "",
  }),
  "part.livshendelse_rettet": (d) => ({
    tittel: d.hva === "dodsfall" ? "Dødsfallet var notert ved en feil" : "Flyttingen var notert ved en feil",
    tekst: `${d.grunn} Alt er slik det var før.`,
  }),
  "vedtak.stanset": (d, o) => ({
    tittel: `Hjelpen varer til og med ${o.dag(d.sisteDag)}`,
    tekst: `${stor(d.tjenester.map(o.tjeneste).join(", "))}.`,
  }),
  "sak.bortfalt": (d) => ({
    tittel: d.hva === "dodsfall" ? "Saken er falt bort" : "Den nye kommunen svarer på dette",
    tekst: d.grunn,
  }),
  "sak.gar_videre": (d) => ({
    tittel: d.navn ? `${d.navn} går videre med saken for dødsboet` : "Vi gjør saken ferdig her",
    tekst: d.grunn,
  }),
  "part.papirer_sendt": (d) => ({
    tittel: `Papirene er på vei til ${d.til} kommune`,
    tekst: `Du har sagt ja til at de får ${d.antall === 1 ? "ett papir" : `${d.antall} papirer`}.`,
  }),
  "part.papirer_framme": (d) => ({
    tittel: `${d.til} kommune har fått papirene`,
    tekst: `Saken har nummer ${d.nummer} der.`,
  }),
  "part.papirer_stanset": (d) => bare(`Papirene ble ikke tatt imot i ${d.til} kommune`),
  "sak.overfort_hit": (d, o) => ({
    tittel: `Søknaden kom fra ${d.fra} kommune`,
    tekst: `Søkt der ${o.dag(d.sokt)}. Papirer som fulgte med: ${d.antall}.`,
  }),
  "part.fortalt": (d, o) => bare(`${d.papirer ? `Papirene ble sendt til ${d.hvem}` : `${d.hvem} fikk beskjed`} ${o.dag(d.dato)}`),
  "klage.bortfalt": () => ({ tittel: "Klagen er falt bort", tekst: "Den som klaget, er død." }),
  "klage.trukket": () => ({ tittel: "Klagen er trukket", tekst: "Vedtaket gjelder." }),
  "klage.avgjort": (d, o) => ({
    tittel: "Klagen er avgjort",
    tekst: `${utfall(sluttNb, d.utfall)}${d.kommunenInnen ? ` Kommunen følger opp innen ${o.dag(d.kommunenInnen)}.` : ""}`,
  }),
  "klage.fulgt_opp": () => bare("Vi har fulgt opp svaret på klagen"),
} satisfies Alle;

const nn: Samme<typeof nb> = {
  "soknad.mottatt": (d) => ({
    tittel: "Vi fekk søknaden",
    tekst: {
      digital: "",
      muntlig: "Søknaden blei sagd til oss, og vi skreiv han ned. Han gjeld frå den dagen han blei sagd.",
      papir: "Han kom på papir.",
      overfort: "Han kom frå kommunen du budde i før.",
    }[d.kanal],
  }),
  "sak.opprettet": (d, o) => ({
    tittel: `Saka fekk nummer ${d.nummer}`,
    tekst: `Han gjeld: ${d.poster.map(o.tjeneste).join(", ")}.`,
  }),
  "sak.tatt": (_d, o) => bare(`${o.navn} fekk saka`),
  "sak.fordelt": (d) => bare(`${d.til} fekk saka`),
  "sak.lagt_tilbake": (d) => ({
    tittel: d.fra ? `${d.fra} har ikkje saka lenger` : "Saka ventar på ny saksbehandlar",
    tekst: medOrd(d.kode ? overgangNn[d.kode] : "", d.grunn),
  }),
  "sak.inhabil": (d) => ({ tittel: `${d.navn} er inhabil`, tekst: medOrd(tilknytningNn[d.tilknytning], d.grunn) }),
  "sak.presisert": (d, o) => ({
    tittel: "Vi skreiv opp kva saka gjeld",
    tekst: `${stor(d.tjenester.map(o.tjeneste).join(", "))}.`,
  }),
  "sak.post_trukket": (d, o) => bare(`Søknaden om ${o.tjeneste(d.tjeneste)} er trekt`),
  "sak.venter": (d, o) => ({
    tittel: {
      venter_pa_part: "Vi ventar på svar frå deg",
      venter_pa_andre: `Vi ventar på opplysningar frå ${d.hvem}`,
      parten_onsker: "Saka ventar, slik du bad om",
    }[d.grunn],
    tekst: `Vi går vidare seinast ${o.dag(d.til)}. Du får framleis brev om svaret ikkje kjem innan ein månad.`,
  }),
  "sak.gjenopptatt": (d) => ({
    tittel: "Vi går vidare med saka",
    tekst: d.dager === 1 ? "Saka venta i éin dag." : `Saka venta i ${d.dager} dagar.`,
  }),
  "sak.avgjort": () => bare("Alt i søknaden er svart på"),
  "sak.trukket": () => bare("Heile søknaden er trekt"),
  "sak.lukket": () => bare("Saka er ferdig"),
  "melding.sendt": (_d, o) => bare(`${o.navn} skreiv ei melding`),
  "dokument.bedt_om": (d, o) => ({ tittel: "Vi bad om noko frå deg", tekst: `${stor(d.hva)}. Svar innan ${o.dag(d.sisteDag)}.` }),
  "dokument.mottatt": (d) => ({ tittel: "Vi fekk eit dokument", tekst: `${d.tittel}.` }),
  "dokument.kontrollert": (d) => ({ tittel: "Dokumentet er sjekka for virus", tekst: `${d.tittel}. Det kan opnast.` }),
  "dokument.stoppet": (d) => ({
    tittel: "Ei fil vart stoppa i viruskontrollen",
    tekst: `${d.tittel}. Vi har ikkje innhaldet. Send ho på nytt, gjerne som bilete.`,
  }),
  "dokument.minnet_om": (d, o) => ({
    tittel: "Vi minte om noko vi treng",
    tekst: `${stor(d.hva)}. Vi bad om svar innan ${o.dag(d.sisteDag)}.`,
  }),
  "dokument.mer_tid": (d, o) => ({ tittel: "Du har fått meir tid", tekst: `${stor(d.hva)}. Svar innan ${o.dag(d.sisteDag)}.` }),
  "dokument.klarer_oss_uten": (d) => ({ tittel: "Vi går vidare utan dette", tekst: `${stor(d.hva)}. Du treng ikkje sende det.` }),
  "dokument.fjernet": (d) => ({
    tittel: d.slag === "slettet" ? "Vi sletta eit papir vi ikkje treng" : "Vi gav tilbake eit papir vi ikkje treng",
    tekst: `${d.tittel}. ${d.grunn} Innhaldet er borte hos oss.`,
  }),
  "dokument.har_ikke": (d, o) => ({ tittel: `${o.navn} svarte at dokumentet ikkje finst`, tekst: `${stor(d.hva)}.` }),
  "dokument.svart": (d, o) => ({ tittel: `${o.navn} svarte på det vi spurde om`, tekst: `${stor(d.hva)}.` }),
  "samtykke.bedt_om": (d) => ({ tittel: "Vi bad om samtykke", tekst: `Vi vil spørje ${d.hvem} om dette: ${d.hva}` }),
  "samtykke.svart": (d, o) => ({
    tittel: {
      gitt: `${o.navn} noterte ja til at vi spør ${d.hvem}`,
      nektet: `${o.navn} noterte nei til at vi spør ${d.hvem}`,
      trukket: `Samtykket til å spørje ${d.hvem} er trekt`,
    }[d.svar],
    tekst: `Det galdt: ${d.hva}`,
  }),
  "samtykke.spurt_andre": (d) => ({
    tittel: `Vi spurde ${d.hvem}`,
    tekst: d.medSamtykke ? `Med samtykke. Det galdt: ${d.hva}` : `Utan samtykke. ${d.grunn} Det galdt: ${d.hva}`,
  }),
  "representasjon.apnet": (d) => ({
    tittel: `${d.navn} kan følgje saka`,
    tekst: { foresatt: "Som forelder.", verge: "Som verje.", fullmakt: "Med fullmakt." }[d.rolle],
  }),
  "representasjon.lukket": (d) => bare(`${d.navn} følgjer ikkje saka lenger`),
  "utredning.fullfort": () => ({ tittel: "Vi har vurdert kva som trengst", tekst: "Det vi skreiv ned, ligg i saka." }),
  "vedtak.til_godkjenning": () => ({ tittel: "Svaret er nesten klart", tekst: "Ein kollega les det først." }),
  "vedtak.returnert": (d) => ({ tittel: "Svaret må skrivast om", tekst: d.grunn }),
  "vedtak.fattet": (d, o) => ({
    tittel: "Vi gjorde eit vedtak",
    tekst: d.poster.map((p) => `${stor(o.tjeneste(p.tjeneste))}: ${utfall(utfallNn, p.utfall)}.`).join(" "),
  }),
  "vedtak.avlost": (d, o) => ({
    tittel: "Eit nytt vedtak har teke over",
    tekst: d.sisteDag ? `Det gamle gjeld til og med ${o.dag(d.sisteDag)}.` : "Det gamle gjeld ikkje lenger.",
  }),
  "vedtak.slutt_avklart": (d, o) => ({ tittel: `Vi snakka om hjelpa som gjeld til ${o.dag(d.sisteDag)}`, tekst: d.tekst }),
  "revurdering.apnet": (d, o) => ({ tittel: `Vi ser på vedtaket frå ${o.dag(d.vedtatt)} på nytt`, tekst: d.tekst }),
  "vedtak.revurderes": (d) => ({ tittel: `Vi ser på vedtaket på nytt i sak ${d.nummer}`, tekst: d.tekst }),
  "varsel.sendt": (d, o) => ({
    tittel: "Vi skreiv til deg om noko vi vurderer å endre",
    tekst: `${stor(setning(d.vurderer))} Du kan svare til og med ${o.dag(d.sisteDag)}.`,
  }),
  "varsel.besvart": (d) => ({
    tittel: `${d.fra} svarte på det vi vurderer`,
    tekst: { digital: "Svaret ligg i saka.", muntlig: "Vi skreiv ned det som vart sagt.", papir: "Svaret kom på papir." }[
      d.kanal
    ],
  }),
  "varsel.mer_tid": (d, o) => ({
    tittel: "Du fekk meir tid til å svare",
    tekst: `Du kan svare til og med ${o.dag(d.sisteDag)}.`,
  }),
  "varsel.unntatt": (d) => ({
    tittel: `Vi varslar ikkje på førehand, fordi ${unntakNn[d.unntak]}`,
    tekst: setning(d.begrunnelse),
  }),
  "vedtak.underrettet": (d, o) => ({ tittel: "Vedtaket kom fram", tekst: `Du kan klage til og med ${o.dag(d.sisteDag)}.` }),
  "botilbud.tilbudt": (d, o) => ({
    tittel: `Vi baud deg ein stad å bu: ${d.navn}`,
    tekst: `${d.adresse}, frå ${o.dag(d.fra)} til ${o.dag(d.til)}. ${d.hvorfor}`,
  }),
  "botilbud.besvart": (d) => ({
    tittel: d.tok ? `Du tok plassen på ${d.navn}` : `Du takka nei til ${d.navn}`,
    tekst: d.fordi === null ? "" : `${setning(d.fordi)} Vi leitar etter ein annan stad.`,
  }),
  "botilbud.forlenget": (d, o) => ({ tittel: `Du kan bu på ${d.navn} til ${o.dag(d.til)}`, tekst: setning(d.hvorfor) }),
  "botilbud.slutt": (d, o) => ({ tittel: `Du flytta frå ${d.navn} ${o.dag(d.dag)}`, tekst: setning(d.hva) }),
  "botilbud.trengs_ikke": (d) => ({ tittel: "Vi leitar ikkje etter ein stad å bu", tekst: setning(d.hvorfor) }),
  "botilbud.plan": (d, o) => ({ tittel: `Planen vidare: ${midtI(d.hva)}`, tekst: `${stor(o.dag(d.dag))}.` }),
  "botilbud.plan_gjort": (d) => ({ tittel: `${stor(d.hva)}: gjort`, tekst: setning(d.utfall) }),
  "leie.registrert": (d) => ({ tittel: "Vi fekk leigekontrakten din", tekst: setning(d.adresse) }),
  "leie.vurdert": (d) => ({
    tittel: d.godkjent ? "Vi godkjende leigekontrakten" : "Vi godkjende ikkje leigekontrakten",
    tekst: d.fordi === null ? setning(d.adresse) : `${setning(d.adresse)} ${setning(d.fordi)}`,
  }),
  "garanti.gitt": (d, o) => ({
    tittel: `Vi gav ein garanti på ${kroner(d.ore, "nn")}`,
    tekst: `For ${d.adresse}, til ${o.dag(d.til)}.`,
  }),
  "garanti.krevd": (d, o) => ({
    tittel: `Utleigaren kravde ${kroner(d.ore, "nn")} av garantien`,
    tekst: `${stor(o.dag(d.dag))}. ${setning(d.hva)}`,
  }),
  "garanti.slutt": (d, o) => ({ tittel: `Garantien tok slutt ${o.dag(d.dag)}`, tekst: setning(d.fordi) }),
  "bolig.kriterier_vurdert": (d) => ({
    tittel: "Vi vurderte krava frå kommunen til den som får bustad",
    tekst: d.igjen === 0 ? "Alle krava er vurderte." : "Nokre av krava er ikkje vurderte enno.",
  }),
  "bolig.boligsosialt_vurdert": () => ({
    tittel: "Vi vurderte om du treng hjelp til å skaffe bustad",
    tekst: "Svaret kjem i eit vedtak.",
  }),
  "utbetaling.planlagt": (d, o) => ({
    tittel: `Vi planla å betale ${kroner(d.ore, "nn")}`,
    tekst: `${stor(d.hva)}. ${d.rater.map((r) => `${kroner(r.ore, "nn")} ${o.dag(r.dag)}`).join(", ")}.`,
  }),
  "utbetaling.stanset": (d, o) => ({
    tittel: "Vi stansa ei utbetaling",
    tekst: `${stor(d.hva)}, ${kroner(d.ore, "nn")}, som skulle kome ${o.dag(d.dag)}. ${d.grunn}`,
  }),
  "utbetaling.sendt": (d, o) => ({
    tittel: `Vi sende ${kroner(d.ore, "nn")} til banken`,
    tekst: `${stor(d.hva)}. Pengane kjem ${o.dag(d.dag)}.`,
  }),
  "tilbakebetaling.krevd": (d, o) => ({
    tittel: `Vi krev ${kroner(d.ore, "nn")} tilbake`,
    tekst: `Innan ${o.dag(d.innen)}. ${d.grunn}`,
  }),
  "refusjon.krevd": (d, o) => ({
    tittel: `Vi krev refusjon av ${d.fraHvem}`,
    tekst: `Kravet er på ${kroner(d.ore, "nn")} for ${o.dag(d.fra)} til ${o.dag(d.til)}. Du skal ikkje betale det. ${d.grunn}`,
  }),
  "tilbakebetaling.betalt": (d) => ({
    tittel: `Vi fekk ${kroner(d.ore, "nn")} tilbake`,
    tekst: d.igjenOre === 0 ? "Alt er betalt." : `${kroner(d.igjenOre, "nn")} står att.`,
  }),
  "brev.sendt": (d) => ({ tittel: "Vi sende eit brev", tekst: `${utfall(brevNn, d.brevslag)}.` }),
  "brev.postlagt": () => bare("Vi la brevet i posten"),
  "brev.varslet": () => bare("Vi sende varsel om brevet"),
  "brev.varsel_feilet": () => ({ tittel: "Varselet om brevet kom ikkje fram", tekst: "Kontoret tek kontakt på ein annan måte." }),
  "brev.apnet": (_d, o) => bare(`${o.navn} opna brevet`),
  "svar.forsinket": (d, o) => ({ tittel: "Svaret tek lengre tid enn vi sa", tekst: `${d.grunn} Ny dato er ${o.dag(d.nyDato)}.` }),
  "klage.mottatt": (d) => ({
    tittel: { digital: "Vi fekk klaga", muntlig: "Vi skreiv ned klaga", papir: "Vi fekk klaga på papir" }[d.kanal],
    tekst: d.rettidig ? "Ho kom i tide." : "Ho kom etter fristen. Vi ser på om vi kan behandle ho likevel.",
  }),
  "klage.forsinket": (d, o) => ({
    tittel: "Svaret på klaga tek lengre tid",
    tekst: `${d.grunn} Ny dato er ${o.dag(d.nyDato)}.`,
  }),
  "klage.instans_forsinket": (d, o) => ({
    tittel: `${d.mottaker === "statsforvalter" ? "Statsforvaltaren" : "Klagenemnda"} treng meir tid`,
    tekst: `${d.grunn} Ny dato er ${o.dag(d.nyDato)}.`,
  }),
  "klage.utsettelse_bedt": (d, o) => ({
    tittel: `${o.navn} bad om meir tid til å klage`,
    tekst: `Ønskt frist: ${o.dag(d.onsket)}.`,
  }),
  "klage.utsettelse_besvart": (d, o) =>
    d.svar === "ja"
      ? { tittel: "Klagefristen er flytta", tekst: d.nySisteDag ? `Ny siste dag er ${o.dag(d.nySisteDag)}.` : "" }
      : { tittel: "Klagefristen er den same som før", tekst: "Brevet seier kvifor." },
  "klage.utsatt_bedt": () => bare("Du bad om at vedtaket ventar til klaga er avgjord"),
  "klage.utsatt_besvart": (d) =>
    d.svar === "ja"
      ? { tittel: "Vedtaket ventar til klaga er avgjord", tekst: "Hjelpa held fram som før imens." }
      : {
          tittel: "Vedtaket ventar ikkje på klaga",
          tekst: d.instans ? "Det har dei som avgjer klaga, bestemt." : "Brevet seier kvifor.",
        },
  "klage.utsatt_tatt_videre": () => ({
    tittel: "Du bad dei som avgjer klaga, sjå på om vedtaket skal vente",
    tekst: "Spørsmålet ligg hos dei no. Svaret kjem derifrå.",
  }),
  "klage.utsatt_hos_instans": () => ({
    tittel: "Dei som avgjer klaga, svarer på om vedtaket skal vente",
    tekst: "Spørsmålet ligg hos dei no. Svaret kjem derifrå.",
  }),
  "klage.utsatt_slutt": (d, o) => ({
    tittel: "Vedtaket ventar ikkje lenger på klaga",
    tekst: d.virkerFra ? `Det gjeld tidlegast frå ${o.dag(d.virkerFra)}.` : "Hjelpa held fram til det nye vedtaket gjeld.",
  }),
  "klage.formkontrollert": (d) => bare(d.tasTilBehandling ? "Vi behandlar klaga" : "Vi har sett på om vi kan behandle klaga"),
  "klage.avvist": () => ({ tittel: "Vi kan ikkje behandle klaga", tekst: "Brevet seier kvifor. Du kan klage på det." }),
  "klage.omgjort": (d) =>
    d.helt
      ? { tittel: "Klaga førte fram", tekst: "Vi har gjort eit nytt vedtak." }
      : { tittel: "Klaga førte delvis fram", tekst: "Vi har gjort eit nytt vedtak. Resten av klaga går vidare." },
  "klage.opprettholdt": () => ({ tittel: "Vi endrar ikkje vedtaket", tekst: "Klaga går vidare til dei som avgjer ho." }),
  "klage.oversendt": (d) => ({
    tittel: d.mottaker === "statsforvalter" ? "Statsforvaltaren har fått klaga" : "Klagenemnda har fått klaga",
    tekst: "Vi sende heile saka.",
  }),
  "klage.merknad": (_d, o) => bare(`${o.navn} skreiv ein kommentar til klagesaka`),
  "part.dod": (d, o) => ({ tittel: `Vi har fått vite om dødsfallet ${o.dag(d.dato)}`, tekst: "Brev og varsel er stansa." }),
  "part.flytter": (d, o) => ({
    tittel: `Flytta ${o.dag(d.dato)}`,
    tekst: d.til ? `Frå den dagen svarer ${d.til} kommune for ny hjelp.` : "Flytta ut av landet.",
  }),
  "rad.gitt": (d, o) => ({ tittel: `Råd vi gav ${o.dag(d.dato)}`, tekst: d.hva }),
  "plan.skrevet": (d, o) => ({
    tittel: "Den individuelle planen er skriven",
    tekst: `Vi går gjennom han igjen ${o.dag(d.revideres)}.`,
  }),
  "plan.kommentert": (_d, o) => bare(`${o.navn} skreiv noko om planen`),
  "program.begynt": (d, o) => bare(`Kvalifiseringsprogrammet byrja ${o.dag(d.dag)}`),
  "part.skjermet": (d) => ({
    tittel: d.skjermet ? "Adressa er sperra" : "Adressa er ikkje lenger sperra",
    tekst: d.flyttet ? (d.skjermet ? "Saka er flytta til ei eiga gruppe." : "Saka er flytta tilbake.") : "",
  }),
  "part.livshendelse_rettet": (d) => ({
    tittel: d.hva === "dodsfall" ? "Dødsfallet var notert ved ein feil" : "Flyttinga var notert ved ein feil",
    tekst: `${d.grunn} Alt er slik det var før.`,
  }),
  "vedtak.stanset": (d, o) => ({
    tittel: `Hjelpa varer til og med ${o.dag(d.sisteDag)}`,
    tekst: `${stor(d.tjenester.map(o.tjeneste).join(", "))}.`,
  }),
  "sak.bortfalt": (d) => ({
    tittel: d.hva === "dodsfall" ? "Saka er fallen bort" : "Den nye kommunen svarer på dette",
    tekst: d.grunn,
  }),
  "sak.gar_videre": (d) => ({
    tittel: d.navn ? `${d.navn} går vidare med saka for dødsbuet` : "Vi gjer saka ferdig her",
    tekst: d.grunn,
  }),
  "part.papirer_sendt": (d) => ({
    tittel: `Papira er på veg til ${d.til} kommune`,
    tekst: `Du har sagt ja til at dei får ${d.antall === 1 ? "eitt papir" : `${d.antall} papir`}.`,
  }),
  "part.papirer_framme": (d) => ({
    tittel: `${d.til} kommune har fått papira`,
    tekst: `Saka har nummer ${d.nummer} der.`,
  }),
  "part.papirer_stanset": (d) => bare(`Papira blei ikkje tekne imot i ${d.til} kommune`),
  "sak.overfort_hit": (d, o) => ({
    tittel: `Søknaden kom frå ${d.fra} kommune`,
    tekst: `Søkt der ${o.dag(d.sokt)}. Papir som følgde med: ${d.antall}.`,
  }),
  "part.fortalt": (d, o) => bare(`${d.papirer ? `Papira blei sende til ${d.hvem}` : `${d.hvem} fekk beskjed`} ${o.dag(d.dato)}`),
  "klage.bortfalt": () => ({ tittel: "Klaga er fallen bort", tekst: "Den som klaga, er død." }),
  "klage.trukket": () => ({ tittel: "Klaga er trekt", tekst: "Vedtaket gjeld." }),
  "klage.avgjort": (d, o) => ({
    tittel: "Klaga er avgjord",
    tekst: `${utfall(sluttNn, d.utfall)}${d.kommunenInnen ? ` Kommunen følgjer opp innan ${o.dag(d.kommunenInnen)}.` : ""}`,
  }),
  "klage.fulgt_opp": () => bare("Vi har følgt opp svaret på klaga"),
};

export const hendelseTekst = katalog({ nb, nn });

/** What is said of a need that has no service's name yet. */
export const utenNavnTekst = katalog({ nb: { behov: "det som er vanskelig" }, nn: { behov: "det som er vanskeleg" } });
