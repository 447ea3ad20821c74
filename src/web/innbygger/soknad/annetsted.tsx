import { type SkrevetAnnetSted, sporsmalMed, sporsmalstekst, svarord } from "../../../domene/soknad/index.ts";
import { klokkeslett, type Malform } from "../../../grunnmur/sprak.ts";
import { Varsel } from "../../ui/index.ts";
import { soknadTekst } from "./soknad.tekst.ts";

/** Tells that the page was written in two places, and gives back what was replaced. Nothing when it was not. */
export function AnnetSted({ annet, sprak }: { readonly annet: SkrevetAnnetSted | null; readonly sprak: Malform }) {
  if (!annet) return null;
  const t = soknadTekst[sprak].annetSted;
  const overskrevet = annet.overskrevet.flatMap(({ felt, verdi }) => {
    const spm = sporsmalMed(felt);
    // What is protected is not shown again, not even here.
    if (!spm || spm.type === "skjult" || spm.vernet) return [];
    return [{ label: sporsmalstekst(felt, sprak).label, svar: svarord(spm, verdi, sprak, () => undefined) }];
  });
  const beholdt = annet.beholdt.flatMap((felt) => {
    const spm = sporsmalMed(felt);
    return spm && spm.type !== "skjult" ? [sporsmalstekst(felt, sprak).label] : [];
  });
  return (
    <Varsel slag="obs" tittel={t.tittel} rolle="alert">
      <p>{t.tekst(klokkeslett(Temporal.Instant.from(annet.endret), sprak))}</p>
      {beholdt.length > 0 ? (
        <>
          <p>{t.beholdt}</p>
          <ul className="ds-list">
            {beholdt.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      ) : null}
      {overskrevet.length > 0 ? (
        <>
          <p>{t.overskrevet}</p>
          <dl className="tr-sum" data-stack="">
            {overskrevet.map(({ label, svar }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{svar}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </Varsel>
  );
}
