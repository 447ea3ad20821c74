import { lenke, ruter } from "../../stier.ts";
import { Detaljer, Handlinger, Knapp, Lenke, Liste, Skjema, Tall, Tekst, Varsel } from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { type Mottakere, Mottakerfelt, Overgangsfelt } from "../overgang/felt.tsx";
import { overgangTekst } from "../overgang/overgang.tekst.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { type Filter, somSok } from "./filter.ts";
import { oppgaverTekst } from "./oppgaver.tekst.ts";
import { MASSESKJEMA, type Masseutfall } from "./valgte.ts";

interface MasseProps {
  readonly k: Kontorkontekst;
  readonly filter: Filter;
  readonly mottakere: Mottakere;
  readonly utfall: Masseutfall | null;
}

/** Gives the ticked cases to one, or hands them back. Stands above the list; the boxes are in the list, so it works without script. */
export function Masseskjema({ k, filter, mottakere, utfall }: MasseProps) {
  const t = oppgaverTekst[k.sprak].masse;
  const feil = utfall?.feil ?? {};
  const sok = Object.entries(somSok(filter)).filter((e): e is [string, string] => e[1] !== undefined);
  return (
    <Detaljer tittel={t.tittel} id="fordel" enkel apen={utfall !== null && feil.filternavn === undefined}>
      <Skjema handling={lenke(ruter.kontorFordel, her(k))} csrf={k.csrf} id={MASSESKJEMA}>
        <Tekst>{t.hjelp}</Tekst>
        <input type="hidden" name="liste" value={new URLSearchParams(sok).toString()} />
        <Mottakerfelt k={k} feil={feil} mottakere={mottakere} etikett={overgangTekst[k.sprak].tilFlere} />
        <Overgangsfelt k={k} feil={feil} />
        <Handlinger>
          <Knapp variant="secondary" navn="handling" verdi="fordel">
            {t.fordel}
          </Knapp>
          <Knapp variant="secondary" navn="handling" verdi="tilbake">
            {t.tilbake}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}

/** What came of the last time: all of it, by the address; or which cases did not, and why. */
export function Masseutfallet({ k, utfall }: Pick<MasseProps, "k" | "utfall">) {
  const t = oppgaverTekst[k.sprak].masse;
  const antall = (navn: string): number =>
    k.grunn.rute.metode === "GET" ? Number(/^\d{1,3}$/.exec(k.sok.get(navn) ?? "")?.[0] ?? 0) : 0;
  const [fordelt, tilbake] = [antall("fordel"), antall("tilbake")];
  if (fordelt > 0 || tilbake > 0)
    return (
      <Varsel slag="bra" rolle="status">
        {fordelt > 0 ? t.fordelt(fordelt) : t.lagtTilbake(tilbake)}
      </Varsel>
    );
  if (utfall === null || utfall.avviste.length === 0) return null;
  return (
    <Varsel slag="obs" rolle="alert" tittel={t.noenGikkIkke(utfall.avviste.length)}>
      {utfall.gjort > 0 ? <Tekst>{t.resten(utfall.gjort)}</Tekst> : null}
      <Liste
        punkter={utfall.avviste.map((a) => (
          <span key={a.sak}>
            {a.saksnummer ? (
              <>
                <Lenke href={lenke(ruter.sak, { ...her(k), sak: a.sak })}>
                  <Tall>{felles[k.sprak].sak(a.saksnummer)}</Tall>
                </Lenke>
                {": "}
              </>
            ) : null}
            {a.setning}
          </span>
        ))}
      />
    </Varsel>
  );
}
