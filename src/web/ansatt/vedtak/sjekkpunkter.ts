import { type Brevmangel, mangeltekst } from "../../../domene/brev/index.ts";
import type { Vedtak, Vedtakskontroll } from "../../../domene/vedtak/index.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { midtI, stor } from "../../../grunnmur/sprak.ts";
import type { Krav } from "../../../lov/kjerne/svar.ts";
import type { Vedtakskravkode } from "../../../lov/vedtakskrav.ts";
import { lovtekst } from "../../lovtekst.ts";
import { type Feltfeil, feltId, type Sjekkpunkt } from "../../ui/index.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { felt } from "./felt.ts";
import { kravTekst } from "./krav.tekst.ts";
import { postnavn } from "./postnavn.ts";
import { toPersonerFordi } from "./toPersoner.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

type Poster = Vedtak["poster"];

/** The field where a requirement is met; null when it is met by something else than a field of this form. Pure. */
function kravfelt(krav: Pick<Krav<Vedtakskravkode>, "kode" | "post">, poster: Poster): string | null {
  const nr = poster.find((p) => p.post === krav.post)?.nr ?? poster[0]?.nr ?? 0;
  switch (krav.kode) {
    case "post_besvart":
      return felt(nr, "utfall");
    case "omfang":
      return felt(nr, "omfang");
    case "periode":
      return felt(nr, "fra");
    case "far_ikke_navngitt":
      return felt(nr, "far_ikke");
    case "avslag_begrunnet":
      return felt(nr, "begrunnelse");
    case "brukers_syn":
      return "brukers_syn";
    case "barnets_beste":
      return "barnets_beste";
    case "fakta":
      return "fakta";
    case "hovedhensyn":
      return "hensyn";
    case "regler":
    case "hjemmel_i_kraft":
      return "regler";
    default:
      return null;
  }
}

/** The field where a hole in the letter is mended. Pure. */
function mangelfelt(m: Brevmangel, poster: Poster, navn: Tjenestenavn): string | null {
  const nr = poster.find((p) => navn(p.tjeneste) === m.gjelder)?.nr ?? poster[0]?.nr ?? 0;
  switch (m.kode) {
    case "ikke_besvart":
      return felt(nr, "utfall");
    case "omfang":
      return felt(nr, "omfang");
    case "fra":
      return felt(nr, "fra");
    case "pris":
      return felt(nr, "pris");
    case "far_ikke":
      return felt(nr, "far_ikke");
    case "begrunnelse":
    case "trukket":
    case "avlost":
    case "annet_utfall":
    case "annen_malform":
    case "apen_plass":
      return felt(nr, "begrunnelse");
    case "regnestykke":
      return felt(nr, "belop");
    default:
      return BLOKKFELT[m.blokk] ?? null;
  }
}

const BLOKKFELT: Readonly<Record<string, string>> = {
  B6: "brukers_syn",
  B7: "barnets_beste",
  B8: "fakta",
  B9: "hensyn",
  B10: "regler",
};

/** What the letter itself will be held to: it is written by the program, so the whole is one line when it is in order. */
const BREVKRAV: ReadonlySet<Vedtakskravkode> = new Set<Vedtakskravkode>([
  "klagefrist_fra_mottak",
  "begrunnelse_i_brevet",
  "ett_spor",
]);

/** Met by another part of the page than a field. */
const HVOR: Partial<Record<Vedtakskravkode, string>> = { forhandsvarsel: "#forhandsvarsel" };

export interface Sjekk {
  readonly punkter: readonly Sjekkpunkt[];
  readonly antallMangler: number;
}

/**
 * The checklist beside the form: every requirement of the law with its section, what is missing first and with the way to its field,
 * and last what the letter lacks that no requirement has named already. Pure.
 *
 * @param utredningen where the assessment is written
 */
export function sjekkpunkter(
  kontroll: Vedtakskontroll,
  v: Vedtak,
  navn: Tjenestenavn,
  sprak: Malform,
  utredningen: string,
): Sjekk {
  const t = kravTekst[sprak];
  const flere = v.poster.length > 1;
  const krav = kontroll.liste.krav
    .filter((k) => !k.oppfylt || !BREVKRAV.has(k.kode))
    .map((k) => {
      const felt = kravfelt(k, v.poster);
      const href =
        HVOR[k.kode] ?? (k.kode === "utredning_fullfort" ? utredningen : felt === null ? undefined : `#${feltId(felt)}`);
      const post = flere && k.post ? v.poster.find((p) => p.post === k.post) : undefined;
      const tekst = post ? `${t[k.kode]}: ${postnavn(post, v.poster, navn)}` : t[k.kode];
      const fordi = k.kode === "andre_person" ? toPersonerFordi(kontroll.toPersonerFordi, navn, sprak) : undefined;
      return { felt, href, mangler: !k.oppfylt, tekst, hjemmel: k.hjemmel, fordi };
    });
  const dekket = new Set(krav.filter((k) => k.mangler).map((k) => k.felt));
  const brev = kontroll.brevmangler.flatMap((m) => {
    const felt = mangelfelt(m, v.poster, navn);
    const sagt = dekket.has(felt) && felt !== null;
    const href = felt === null ? undefined : `#${feltId(felt)}`;
    const tekst = mangeltekst({ ...m, hjemmel: [] }, sprak);
    return sagt ? [] : [{ felt, href, mangler: true, tekst, hjemmel: m.hjemmel, fordi: undefined }];
  });
  // Two decisions on the same cannot hold in the same days: what ends is chosen by name before this one is made.
  const uvalgt = kontroll.konflikter.filter((c) => !c.revurderes && !v.avslutter.includes(c.vedtak));
  const valg = [...new Set(uvalgt.map((c) => c.tjeneste))].map((tjeneste) => ({
    ...{ felt: "avslutt", href: `#${feltId("avslutt")}`, mangler: true, fordi: undefined, hjemmel: [] },
    tekst: vedtakTekst[sprak].sjekk.avslutt(midtI(navn(tjeneste))),
  }));
  const alle = [...krav, ...brev, ...valg].sort((a, b) => Number(b.mangler) - Number(a.mangler));
  return {
    antallMangler: alle.filter((p) => p.mangler).length,
    punkter: alle.map((p) => ({
      tekst: p.tekst,
      mangler: p.mangler,
      href: p.mangler ? p.href : undefined,
      // A rule of the kommune's own is not said to be the law's.
      hjemmel: p.fordi ?? (stor(p.hjemmel.map((h) => lovtekst(h, sprak)).join(", ")) || undefined),
    })),
  };
}

/** The same as errors at their fields, when somebody tries to make an incomplete decision. Pure. */
export function kontrollfeil(kontroll: Vedtakskontroll, v: Vedtak, navn: Tjenestenavn, sprak: Malform): Feltfeil {
  const t = kravTekst[sprak];
  const feil: Record<string, string> = {};
  for (const k of kontroll.liste.krav.filter((x) => !x.oppfylt && x.kode !== "andre_person")) {
    const navnet = kravfelt(k, v.poster) ?? "";
    const setning = vedtakTekst[sprak].sjekk.mangler(midtI(t[k.kode]));
    feil[navnet] = feil[navnet] ? `${feil[navnet]} ${setning}` : setning;
  }
  for (const m of kontroll.brevmangler) feil[mangelfelt(m, v.poster, navn) ?? ""] ??= mangeltekst(m, sprak);
  return feil;
}
