import {
  behovord,
  finnBehov,
  finn as finnTjenester,
  type Haster,
  type LokalTjeneste,
  lokaleNavn,
  tjenestetekst,
} from "../../../domene/tjeneste/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Behovsliste,
  Flyt,
  Ingress,
  Knapp,
  Knappelenke,
  Lenke,
  Overskrift,
  Rad,
  Tekst,
  Tekstomrade,
  Varsel,
} from "../../ui/index.ts";
import { finnTekst } from "./finn.tekst.ts";
import { katalogFor } from "./lokalt.ts";

/** As many suggestions as a person will read. */
const MAKS_FORSLAG = 8;

/** What may help, from one's own words or from a need that was chosen. What is typed is searched and forgotten. */
export async function finn(k: Kontekst<"alle">): Promise<Response> {
  const t = finnTekst[k.sprak];
  const ord = (k.sok.get("q") ?? "").slice(0, 300);
  const { rader, tjenester } = await katalogFor(k);
  const behov = finnBehov(k.sok.get("behov") ?? "");
  const svar = behov ? { koder: behov.tjenester as readonly string[], haster: null } : fraOrd(ord, lokaleNavn(rader));
  const treff = svar.koder.flatMap((kode) => tjenester.find((s) => s.kode === kode) ?? []).slice(0, MAKS_FORSLAG);
  const tittel = behov ? behovord(behov.kode, k.sprak).navn : t.tittel;
  return html(
    <Side k={k} tittel={tittel} aktiv="finn">
      <Flyt>
        <Overskrift niva={1}>{tittel}</Overskrift>
        <Hastevarsel k={k} haster={svar.haster} />
        {treff.some((s) => s.kode === "nodhjelp") ? <Nodhjelp k={k} /> : null}
        {treff.length > 0 ? <Forslag k={k} treff={treff} /> : <Ingress>{t.ingen}</Ingress>}
        <Tekst>{treff.length > 0 ? t.usikker : t.ingenRad}</Tekst>
        <p>
          <Knappelenke href={lenke(ruter.omSoknad, { sprak: k.sprak, kommune: k.kommune.slug })}>{t.sok}</Knappelenke>
        </p>
        <form method="get" action={lenke(ruter.finn, { sprak: k.sprak, kommune: k.kommune.slug })} className="tr-flow">
          <Tekstomrade navn="q" etikett={t.sokIgjen} verdi={ord} rader={2} maksTegn={300} />
          <Rad>
            <Knapp variant="secondary">{t.vis}</Knapp>
          </Rad>
        </form>
      </Flyt>
    </Side>,
  );
}

function fraOrd(ord: string, navn: ReturnType<typeof lokaleNavn>): { koder: readonly string[]; haster: Haster | null } {
  const funn = finnTjenester(ord, navn);
  return { koder: funn.treff.map((tr) => tr.tjeneste.kode), haster: funn.haster };
}

function Hastevarsel({ k, haster }: { readonly k: Kontekst<"alle">; readonly haster: Haster | null }) {
  if (!haster) return null;
  const t = finnTekst[k.sprak];
  return (
    <Varsel slag="fare" rolle="alert">
      {t[haster]}
    </Varsel>
  );
}

/** Emergency help is among the answers, so the way that is short stands first. */
function Nodhjelp({ k }: { readonly k: Kontekst<"alle"> }) {
  const t = finnTekst[k.sprak].nodhjelp;
  return (
    <Varsel slag="obs" tittel={t.tittel}>
      {t.tekst} <Lenke href={lenke(ruter.haster, { sprak: k.sprak, kommune: k.kommune.slug })}>{t.lenke}</Lenke>
    </Varsel>
  );
}

function Forslag({ k, treff }: { readonly k: Kontekst<"alle">; readonly treff: readonly LokalTjeneste[] }) {
  const her = { sprak: k.sprak, kommune: k.kommune.slug };
  return (
    <Behovsliste
      behov={treff.map((s) => ({
        tittel: s.navn,
        tekst: tjenestetekst[k.sprak][s.kode].kort,
        href: lenke(ruter.tjeneste, { ...her, tjeneste: s.kode }),
      }))}
    />
  );
}
