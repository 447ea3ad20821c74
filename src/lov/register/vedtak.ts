import { prosesslovfelt } from "../forvaltningsloven/felter.ts";
import { beggeHjemler } from "../forvaltningsloven/prosesslov.ts";
import { belop, boolsk, dag, ellerNull, liste, objekt, tall, tekst, valg } from "../kjerne/felt.ts";
import { hjemmel, tolkHjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { vedtakskrav } from "../vedtakskrav.ts";
import { vedtakstyper } from "../vedtakstype.ts";
import { brevinnholdfelt, hjemmelnokler, langTekst } from "./felter.ts";
import { kravlister, type Oppslag } from "./oppslag.ts";

const post = objekt({
  id: tekst(100),
  vedtakstype: valg(...vedtakstyper),
  utfall: ellerNull(valg("innvilget", "delvis", "avslag", "avvist", "trukket")),
  omfang: langTekst,
  timerPerUke: ellerNull(tall(0, 168)),
  belopOre: ellerNull(belop),
  fra: ellerNull(dag),
  engang: boolsk,
  farIkke: langTekst,
  begrunnelse: langTekst,
  reduserer: boolsk,
});

/** A section that cannot be read as one is cited all the same, and found not to hold: it must not slip through as no section at all. */
const ULESELIG = hjemmel("fvl25", "0");

const vedtaket = regel({
  id: "vedtakskrav",
  om: "Everything a vedtak and its letter legally need, one requirement after the other, met or not.",
  kilder: ["PROC-12", "PROC-13", "PROC-15", "PROC-16", "PROC-17", "PROC-18", "DIS-11", "SOS-20", "SOS-32", "SOS-33", "CAT-26"],
  hjemmel: [...beggeHjemler("skriftlig"), ...beggeHjemler("begrunnelse"), ...beggeHjemler("underretning"), hjemmel("stnl", "41")],
  gyldig: alltid,
  felter: {
    poster: liste(post, 50),
    skriftlig: boolsk,
    utredningFullfort: boolsk,
    forhandsvarslet: boolsk,
    regler: hjemmelnokler,
    fakta: langTekst,
    hensyn: langTekst,
    brukersSyn: langTekst,
    barnBerort: ellerNull(boolsk),
    barnetsBeste: langTekst,
    underretning: brevinnholdfelt,
    godkjenning: objekt({ kreves: boolsk, skrevetAv: tekst(200), godkjentAv: ellerNull(tekst(200)) }),
    ...prosesslovfelt,
  },
  anvend: (f, paaDato) => vedtakskrav({ ...f, regler: f.regler.map((r) => tolkHjemmel(r) ?? ULESELIG) }, paaDato),
});

/** What a vedtak must be before it is made. */
export const vedtaksregler: readonly Oppslag[] = kravlister([vedtaket]);
