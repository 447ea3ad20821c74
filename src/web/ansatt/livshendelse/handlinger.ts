import {
  angreLivshendelse,
  avklar,
  type KanIkkeAngre,
  type KanIkkeAvklare,
  type KanIkkeFortelle,
  type KanIkkeNotere,
  KILDER,
  MATER,
  noterBeskjed,
  noterLivshendelse,
} from "../../../domene/livshendelse/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { LIVSHENDELSER } from "../../../lov/livshendelser.ts";
import { ruter } from "../../stier.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesDato } from "../dato.ts";
import { gjor } from "../gjor.ts";
import type { Sakskontekst } from "../sted.ts";
import { livshendelseTekst } from "./livshendelse.tekst.ts";
import { livshendelseside } from "./side.tsx";

type Uten<N> = Exclude<N, KanIkkeApne>;

const nektet = (k: Sakskontekst, feil: Feltfeil) => livshendelseside(k, { status: 422, feil });
/** Somebody else came first. */
const forSent = (k: Sakskontekst, setning: string) => livshendelseside(k, { status: 409, feil: { "": setning } });

const DATOFEIL: ReadonlySet<string> = new Set(["fram_i_tid", "for_langt_fram", "for_tidlig"]);
const MELDTFEIL: ReadonlySet<string> = new Set(["for_lang", "mangler_meldt_av"]);
const TILFEIL: ReadonlySet<string> = new Set(["samme_kommune", "ukjent_kommune"]);

/** Notes a death or a move. */
export async function noterHendelsen(k: Sakskontekst): Promise<Response> {
  const t = livshendelseTekst[k.sprak].feil;
  const s = k.skjema;
  const slag = LIVSHENDELSER.find((x) => x === s.tekst("slag"));
  if (!slag) return nektet(k, { "": t.velg });
  const dato = lesDato(s.tekst(`${slag}_dato`));
  const kilde = KILDER.find((x) => x === s.tekst(`${slag}_kilde`));
  if (dato === null || !kilde)
    return nektet(k, {
      ...(dato === null ? { [`${slag}_dato`]: t.ugyldig_dato } : {}),
      ...(kilde ? {} : { [`${slag}_kilde`]: t.velg }),
    });
  const tilKommune = slag === "flytting" && s.tekst("flytting_til") !== "" ? s.tekst("flytting_til") : null;
  const inn = { sak: k.p.sak, slag, dato, kilde, meldtAv: s.tekst(`${slag}_meldt_av`), tilKommune };
  return gjor(
    k,
    (tx) => noterLivshendelse(tx, k.aktor, k.tid, inn),
    { ok: "livshendelse_notert", til: ruter.livshendelse },
    (n: Uten<KanIkkeNotere>) => {
      if (n.grunn === "alt_notert" || n.grunn === "er_dod") return forSent(k, t[n.grunn]);
      const felt = DATOFEIL.has(n.grunn) ? "dato" : MELDTFEIL.has(n.grunn) ? "meldt_av" : TILFEIL.has(n.grunn) ? "til" : "kilde";
      return nektet(k, { [`${slag}_${felt}`]: t[n.grunn] });
    },
  );
}

function avklaringsfeil(n: Uten<KanIkkeAvklare>, k: Sakskontekst): Feltfeil {
  const t = livshendelseTekst[k.sprak].feil;
  switch (n.grunn) {
    case "mangler_boet":
    case "boet_er_dod":
      return { boet_navn: t[n.grunn] };
    case "navn_stemmer_ikke":
      return { boet_navn: t.navn_stemmer_ikke(n.registrertNavn) };
    case "ugyldig_fnr":
      return { boet_fnr: t.ugyldig_fnr };
    case "mangler_adresse":
      return { boet_adresse: t.mangler_adresse };
    case "mangler_enighet":
      return { valg: t.mangler_enighet };
    case "mangler_begrunnelse":
    case "for_lang":
      return { begrunnelse: t[n.grunn] };
    case "hendelse_finnes_ikke":
    case "alt_avklart":
      return { "": t[n.grunn] };
  }
}

/** Says what becomes of this case. */
export async function avklarHendelsen(k: Sakskontekst): Promise<Response> {
  const t = livshendelseTekst[k.sprak].feil;
  const s = k.skjema;
  const valg = (["faller_bort", "gar_videre"] as const).find((v) => v === s.tekst("valg"));
  if (!erId(s.tekst("hendelse"))) return forSent(k, t.hendelse_finnes_ikke);
  if (!valg) return nektet(k, { valg: t.velg });
  const boet = { fnr: s.tekst("boet_fnr").replaceAll(" ", ""), navn: s.tekst("boet_navn"), adresse: s.tekst("boet_adresse") };
  const inn = {
    ...{ sak: k.p.sak, hendelse: s.tekst("hendelse"), valg, begrunnelse: s.tekst("begrunnelse") },
    ...{ enig: s.tekst("enig") === "ja", boet },
  };
  return gjor(
    k,
    (tx) => avklar(tx, k.aktor, k.tid, inn),
    { ok: "livshendelse_avklart", til: ruter.livshendelse },
    (n: Uten<KanIkkeAvklare>) =>
      n.grunn === "hendelse_finnes_ikke" || n.grunn === "alt_avklart" ? forSent(k, t[n.grunn]) : nektet(k, avklaringsfeil(n, k)),
  );
}

/** Takes it back. */
export async function rettHendelsen(k: Sakskontekst): Promise<Response> {
  const t = livshendelseTekst[k.sprak].feil;
  const { hendelse, grunn } = { hendelse: k.skjema.tekst("hendelse"), grunn: k.skjema.tekst("feil_grunn") };
  if (!erId(hendelse)) return forSent(k, t.hendelse_finnes_ikke);
  return gjor(
    k,
    (tx) => angreLivshendelse(tx, k.aktor, k.tid, { sak: k.p.sak, hendelse, grunn }),
    { ok: "livshendelse_rettet", til: ruter.livshendelse },
    (n: Uten<KanIkkeAngre>) =>
      n.grunn === "hendelse_finnes_ikke" ? forSent(k, t[n.grunn]) : nektet(k, { feil_grunn: t[n.grunn] }),
  );
}

/** Writes down whom the office has told, or that the papers are sent to the new kommune. */
export async function fortellOmHendelsen(k: Sakskontekst): Promise<Response> {
  const t = livshendelseTekst[k.sprak].feil;
  const s = k.skjema;
  const papirer = s.tekst("papirer") === "ja";
  const felt = (navn: "mate" | "nar") => (papirer ? `papir_${navn}` : navn);
  const dato = lesDato(s.tekst(felt("nar")));
  const mate = MATER.find((x) => x === s.tekst(felt("mate")));
  if (!erId(s.tekst("hendelse"))) return forSent(k, t.hendelse_finnes_ikke);
  if (dato === null || !mate)
    return nektet(k, {
      ...(dato === null ? { [felt("nar")]: t.ugyldig_dato } : {}),
      ...(mate ? {} : { [felt("mate")]: t.velg }),
    });
  const inn = { sak: k.p.sak, hendelse: s.tekst("hendelse"), hvem: s.tekst("hvem"), mate, dato, papirer };
  return gjor(
    k,
    (tx) => noterBeskjed(tx, k.aktor, k.tid, inn),
    { ok: papirer ? "papirer_sendt" : "beskjed_notert", til: ruter.livshendelse },
    (n: Uten<KanIkkeFortelle>) => {
      if (n.grunn === "hendelse_finnes_ikke") return forSent(k, t[n.grunn]);
      return nektet(k, { [n.grunn === "mangler_hvem" || n.grunn === "for_lang" ? "hvem" : felt("nar")]: t[n.grunn] });
    },
  );
}
