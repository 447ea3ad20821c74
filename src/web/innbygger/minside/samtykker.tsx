import { gjelder, type Samtykke } from "../../../domene/samtykke/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Dempet, Detaljer, Handlinger, Knapp, Oppsummering, Overskrift, Skjema, Tekst } from "../../ui/index.ts";
import { her } from "../her.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

/** What the office wants to ask others, with yes and no; what was agreed to, with the way back; and whom the office has asked, on which basis. */
export function Samtykkene({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak].samtykke;
  if (b.samtykker.length === 0 && b.spurtAndre.length === 0) return null;
  // A fullmakt does not reach so far: the person, a parent or a verge answers.
  const kanSvare = b.part.rolle === "soker" || b.part.rolle === "foresatt" || b.part.rolle === "verge";
  const venter = b.samtykker.filter((s) => s.tilstand === "spurt");
  const svart = b.samtykker.filter((s) => s.tilstand !== "spurt");
  const dag = (d: Samtykke["gjelderTil"]) => datoTekst(d, k.sprak, { ukedag: false });
  return (
    <>
      <Overskrift niva={2} id="samtykke">
        {t.tittel}
      </Overskrift>
      {venter.map((s) => (
        <Boks key={s.id}>
          <h3>{t.spor(s.hvem)}</h3>
          <Tekst>
            {t.hva} {s.hva}
          </Tekst>
          <Tekst>
            {t.hvorfor} {s.formal}
          </Tekst>
          <Tekst>
            {t.gjelder(dag(s.gjelderTil))} {t.kanTrekkes}
          </Tekst>
          {kanSvare ? (
            <Skjema handling={lenke(ruter.svarSamtykke, { ...her(k), sak: b.sak.id })} csrf={k.csrf}>
              <input type="hidden" name="samtykke" value={s.id} />
              <Handlinger>
                <Knapp navn="svar" verdi="gitt" variant="secondary">
                  {t.ja}
                </Knapp>
                <Knapp navn="svar" verdi="nektet" variant="secondary">
                  {t.nei}
                </Knapp>
              </Handlinger>
            </Skjema>
          ) : (
            <Tekst dempet>{t.feil.bare_selv}.</Tekst>
          )}
        </Boks>
      ))}
      {svart.map((s) => (
        <Detaljer
          key={s.id}
          tittel={`${s.hvem}: ${s.tilstand === "gitt" && !gjelder(s, k.tid.idag) ? t.utlopt : t.tilstand[s.tilstand]}`}
        >
          <Tekst>
            {t.hva} {s.hva}
          </Tekst>
          <Tekst>
            {t.hvorfor} {s.formal}
          </Tekst>
          {s.svartNavn && s.svartAt && s.mate ? (
            <Tekst dempet>{t.svarte(s.svartNavn, dag(datoAv(s.svartAt)), t.mate[s.mate])}</Tekst>
          ) : null}
          {kanSvare && gjelder(s, k.tid.idag) ? (
            <Skjema handling={lenke(ruter.svarSamtykke, { ...her(k), sak: b.sak.id })} csrf={k.csrf}>
              <input type="hidden" name="samtykke" value={s.id} />
              <Tekst>{t.gjelder(dag(s.gjelderTil))}</Tekst>
              <Knapp navn="svar" verdi="trukket" variant="secondary" liten>
                {t.trekk}
              </Knapp>
            </Skjema>
          ) : null}
        </Detaljer>
      ))}
      {b.spurtAndre.length > 0 ? (
        <>
          <h3>{t.spurt}</h3>
          <Oppsummering
            svar={b.spurtAndre.map((f) => ({
              navn: <time dateTime={f.sendtAt.toString()}>{dag(datoAv(f.sendtAt))}</time>,
              verdi: (
                <>
                  <strong>{f.hvem}</strong>: {f.hva}
                  <br />
                  <Dempet>{f.grunnlag.slag === "samtykke" ? t.medSamtykke : t.medLov(f.grunnlag.grunn)}</Dempet>
                </>
              ),
            }))}
          />
        </>
      ) : null}
    </>
  );
}
