import { type Representasjon, representasjoner } from "../../../domene/person/index.ts";
import { begynn, forhandsvalg, type Svar } from "../../../domene/soknad/index.ts";
import { finnBehov, finnTjeneste, tjeneste } from "../../../domene/tjeneste/index.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import { Handlinger, Ingress, Knappelenke, Overskrift } from "../../ui/index.ts";
import { her, type Pa } from "../her.ts";
import { soknadTekst } from "./soknad.tekst.ts";

type Sider = Readonly<Record<string, Svar>>;

/** Lays what is known from the start together, page by page. */
function sammen(...deler: readonly Sider[]): Sider {
  const alle: Record<string, Svar> = {};
  for (const [side, svar] of deler.flatMap((d) => Object.entries(d))) alle[side] = { ...alle[side], ...svar };
  return alle;
}

/**
 * What the page that was come from tells: the service, or the need, by which office answers it. An emergency tells nothing: its own two
 * pages ask what is needed, and nothing else stands in the way.
 */
function fraHensikt(kode: string, behov: string): Sider {
  const valgt = finnTjeneste(kode);
  if (valgt) return forhandsvalg(valgt);
  const tjenester = finnBehov(behov)?.tjenester ?? [];
  const spor = new Set(tjenester.map((t) => tjeneste(t).spor));
  return spor.size === 1 ? { hvem: { gjelder: [...spor] } } : {};
}

const HVEM = { foresatt: "barn", verge: "verge", fullmakt: "fullmakt" } as const satisfies Record<Representasjon["slag"], string>;
const FORHOLD: Readonly<Record<Representasjon["slag"], Svar>> = {
  foresatt: { forhold: "forelder" },
  verge: { forhold: "verge" },
  fullmakt: {},
};

/** Who it is for, when my page's "Søk for …" was used. */
function forPerson(r: Representasjon | undefined): Sider {
  if (!r) return {};
  return {
    hvem: { hvem: HVEM[r.slag] },
    om_deg: { gjelder_person: r.representert, gjelder_navn: r.representertNavn, ...FORHOLD[r.slag] },
  };
}

/** Begins a draft with what is known, and opens its first page. Many unfinished drafts: go on with one of them first. */
export async function nySoknad(k: Pa<"nySoknad">): Promise<Response> {
  const person = k.skjema.tekst("person");
  const startet = await k.skriv(async (tx) => {
    const { for: kan } = await representasjoner(tx, k.kommune.nummer, k.aktor.person, k.tid.idag);
    const sider = sammen(
      fraHensikt(k.skjema.tekst("tjeneste"), k.skjema.tekst("behov")),
      forPerson(kan.find((r) => r.representert === person)),
    );
    return begynn(tx, k.aktor, k.tid, { sider });
  });
  if (startet.ok) return videre(lenke(ruter.soknadSteg, { ...her(k), utkast: startet.verdi.id, steg: "haster" }));
  const t = soknadTekst[k.sprak].forMange;
  return html(
    <Side k={k} tittel={t.tittel} aktiv="min" bredde="text">
      <Overskrift niva={1}>{t.tittel}</Overskrift>
      <Ingress>{t.tekst(startet.nei.antall)}</Ingress>
      <Handlinger>
        <Knappelenke href={lenke(ruter.minSide, her(k))}>{t.tilMinSide}</Knappelenke>
      </Handlinger>
    </Side>,
    422,
  );
}
