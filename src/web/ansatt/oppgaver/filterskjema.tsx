import { hastegradene, oppgaveslagene, sorteringene } from "../../../domene/oppgave/index.ts";
import { kanSokes, tjenester } from "../../../domene/tjeneste/index.ts";
import { lenke, ruter } from "../../stier.ts";
import { Detaljer, Knapp, Knappelenke, Nedtrekk, Sokeskjema } from "../../ui/index.ts";
import { her, type Kontorkontekst, mineEnheter } from "../sted.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { erSmalnet, erVentefane, type Filter, somSok } from "./filter.ts";
import { oppgaverTekst } from "./oppgaver.tekst.ts";

interface FilterskjemaProps {
  readonly k: Kontorkontekst;
  readonly filter: Filter;
  readonly navn: Tjenestenavn;
}

const ARTER = ["lov", "norm", "maal", "satt"] as const;

/** What narrows the list and orders it. A form that only asks: the answer stands in the address. */
export function Filterskjema({ k, filter, navn }: FilterskjemaProps) {
  const t = oppgaverTekst[k.sprak];
  const smalnet = erSmalnet(filter);
  // What is waited for is narrowed by unit alone.
  if (erVentefane(filter.utvalg) && mineEnheter(k).length < 2) return <span />;
  return (
    <Detaljer tittel={smalnet ? t.filterPa : t.filter} enkel apen={smalnet || filter.sortering !== "frist"}>
      <Sokeskjema handling={lenke(ruter.kontor, her(k))} navn={t.filtrer}>
        {filter.utvalg === "alle" ? null : <input type="hidden" name="utvalg" value={filter.utvalg} />}
        {erVentefane(filter.utvalg) ? null : <Oppgavefelter k={k} filter={filter} navn={navn} />}
        <Enhetsfelt k={k} filter={filter} />
        <Knapp variant="secondary">{t.vis}</Knapp>
        {smalnet || filter.sortering !== "frist" ? (
          <Knappelenke variant="tertiary" href={lenke(ruter.kontor, her(k), somSok({ utvalg: filter.utvalg }))}>
            {t.nullstill}
          </Knappelenke>
        ) : null}
      </Sokeskjema>
    </Detaljer>
  );
}

function Oppgavefelter({ k, filter, navn }: FilterskjemaProps) {
  const t = oppgaverTekst[k.sprak];
  const valgbare = tjenester
    .filter(kanSokes)
    .map((s) => ({ verdi: s.kode as string, tekst: navn(s.kode) }))
    .sort((a, b) => a.tekst.localeCompare(b.tekst, "nb"));
  return (
    <>
      <Nedtrekk
        navn="tjeneste"
        etikett={t.tjeneste}
        verdi={filter.tjeneste ?? ""}
        alternativer={[{ verdi: "", tekst: t.alleTjenester }, ...valgbare]}
      />
      <Nedtrekk
        navn="haster"
        etikett={t.haster}
        verdi={filter.haster ?? ""}
        alternativer={[
          { verdi: "", tekst: t.hastegrader.alle },
          ...hastegradene.map((h) => ({ verdi: h, tekst: t.hastegrader[h] })),
        ]}
      />
      <Nedtrekk
        navn="slag"
        etikett={t.oppgaveslag}
        verdi={filter.slag ?? ""}
        alternativer={[{ verdi: "", tekst: t.arter.alle }, ...oppgaveslagene.map((s) => ({ verdi: s, tekst: t.slag[s] }))]}
      />
      <Nedtrekk
        navn="frist"
        etikett={t.slagsFrist}
        verdi={filter.art ?? ""}
        alternativer={[{ verdi: "", tekst: t.arter.alle }, ...ARTER.map((a) => ({ verdi: a, tekst: t.arter[a] }))]}
      />
      <Nedtrekk
        navn="sorter"
        etikett={t.sorter}
        verdi={filter.sortering}
        alternativer={sorteringene.map((s) => ({ verdi: s, tekst: t.sorteringer[s] }))}
      />
    </>
  );
}

/** Asked only of those who work in several units. */
function Enhetsfelt({ k, filter }: Omit<FilterskjemaProps, "navn">) {
  const t = oppgaverTekst[k.sprak];
  const mine = mineEnheter(k);
  if (mine.length < 2) return null;
  const enheter = k.kommune.enheter.filter((e) => mine.includes(e.id));
  return (
    <Nedtrekk
      navn="enhet"
      etikett={t.enhet}
      verdi={filter.enhet ?? ""}
      alternativer={[{ verdi: "", tekst: t.alleEnheter }, ...enheter.map((e) => ({ verdi: e.id, tekst: e.navn[k.sprak] }))]}
    />
  );
}
