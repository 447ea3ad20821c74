import { oppsummer, type Soknad, type Svarlinje, tekstsvar } from "../../../domene/soknad/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { lovtekst } from "../../lovtekst.ts";
import { Boks, Detaljer, Oppsummering, Overskrift, Tekst, Varsel } from "../../ui/index.ts";
import type { Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";

/** The answers that say what it is about; the rest is one click away. */
const KJERNEN: ReadonlySet<string> = new Set([
  "beskriv",
  "endret",
  "mal",
  "onsker_ikke",
  "n_hva",
  "n_hvem",
  "n_penger",
  "n_nar",
  "n_ring",
  "f_hva",
  "f_fortell",
  "hvorfor_haster",
]);

/** How it came: by whom, when, who wrote it down. */
function veien(k: Sakskontekst, m: Mappe, s: Soknad): string {
  const t = oversiktTekst[k.sprak];
  const dag = datoTekst(datoAv(s.mottattAt), k.sprak);
  if (s.kanal === "digital") return t.kanal.digital(s.sendtAv?.navn ?? m.person.navn, dag);
  if (s.kanal === "overfort") return t.kanal.overfort(s.overfort?.fra ?? "", dag);
  return t.kanal[s.kanal](s.sagtAv || m.person.navn, s.registrertAvNavn ?? "", dag);
}

/**
 * The application as it was written, every answer. How to reach the person safely is shown here and nowhere else: it is never in a
 * letter, a notice or the file list, because somebody may read over the shoulder.
 */
export function Soknaden({ k, m, soknad }: { readonly k: Sakskontekst; readonly m: Mappe; readonly soknad: Soknad | null }) {
  const t = oversiktTekst[k.sprak];
  if (m.serPa) return null;
  if (!soknad) return <Tekst dempet>{t.ingenSoknad}</Tekst>;
  const trygt = tekstsvar(soknad.svar, "trygt");
  const sider = oppsummer(soknad.svar, k.sprak, m.navn).map((side) => ({
    ...side,
    linjer: side.linjer.filter((l) => l.besvart && l.id !== "trygt"),
  }));
  const kjerne = sider.flatMap((side) => side.linjer.filter((l) => KJERNEN.has(l.id)));
  const resten = sider
    .map((side) => ({ ...side, linjer: side.linjer.filter((l) => !KJERNEN.has(l.id)) }))
    .filter((side) => side.linjer.length > 0);
  return (
    <Boks merketAv="soknaden">
      <Overskrift niva={2} storrelse="sm" id="soknaden">
        {t.soknaden}
      </Overskrift>
      <Tekst dempet>{veien(k, m, soknad)}</Tekst>
      {soknad.overfort ? <Overfort k={k} o={soknad.overfort} /> : null}
      {soknad.sentGrunn ? <Tekst dempet>{t.sentGrunn(soknad.sentGrunn)}</Tekst> : null}
      {trygt ? (
        <Varsel slag="obs" tittel={t.vernet}>
          {trygt}
        </Varsel>
      ) : null}
      {soknad.beskrivelse ? <Oppsummering stablet svar={[{ navn: t.medEgneOrd, verdi: soknad.beskrivelse }]} /> : null}
      {kjerne.length > 0 ? <Svarene linjer={kjerne} /> : null}
      {resten.length > 0 ? (
        <Detaljer tittel={t.resten} enkel>
          {resten.map((side) => (
            <section key={side.side} aria-label={side.tittel}>
              <h3>{side.tittel}</h3>
              <Svarene linjer={side.linjer} />
            </section>
          ))}
        </Detaljer>
      ) : null}
    </Boks>
  );
}

/** What another kommune has passed on: who to ring there, when the person asked, and why it could be sent. */
function Overfort({ k, o }: { readonly k: Sakskontekst; readonly o: NonNullable<Soknad["overfort"]> }) {
  const t = oversiktTekst[k.sprak].overfort;
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  const h = tolkHjemmel(o.hjemmel);
  const hjemmel = h ? lovtekst(h, k.sprak) : "";
  return (
    <>
      <Oppsummering
        svar={[
          { navn: t.sokt, verdi: dag(o.sokt) },
          { navn: t.nummer, verdi: `${o.nummer}, ${o.fra}` },
          { navn: t.sendtAv, verdi: o.sendtAv },
          { navn: t.papirer, verdi: String(o.papirer) },
          ...(o.melding ? [{ navn: t.melding, verdi: o.melding }] : []),
          { navn: t.samtykke, verdi: t.samtykket(dag(o.samtykket.dag), o.samtykket.skrevetNedAv, hjemmel) },
        ]}
      />
      <Tekst dempet>{t.fristen}</Tekst>
    </>
  );
}

function Svarene({ linjer }: { readonly linjer: readonly Svarlinje[] }) {
  return <Oppsummering stablet svar={linjer.map((l) => ({ navn: l.sporsmal, verdi: l.svar }))} />;
}
