import {
  feilI,
  feilsetning,
  finnUtkast,
  oppsummer,
  type Sideoppsummering,
  send,
  siderFor,
  slettUtkast as slett,
  type Utkast,
  valgte,
} from "../../../domene/soknad/index.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import {
  BareOpplest,
  Dempet,
  Detaljer,
  Feiloppsummering,
  Filfelt,
  feltId,
  Handlinger,
  Ingress,
  Knapp,
  Lenke,
  Liste,
  Oppsummering,
  Overlinje,
  Overskrift,
  Skjema,
  Tekst,
  Varsel,
} from "../../ui/index.ts";
import { her, type Innbyggerk, navnI, type Pa } from "../her.ts";
import { delerFor } from "./deler.ts";
import { soknadTekst } from "./soknad.tekst.ts";
import { Soknadshode } from "./steg.tsx";
import { AKSEPTER, storrelse } from "./vedleggsfelt.tsx";

/** Every answer with a way back to it, what lacks, the files, and the button that sends. */
export const seOver = (k: Pa<"seOver">): Promise<Response> => visSeOver(k, k.p.utkast);

/** @param feil sentences for the fields of this page; then the answer is a 422 */
export async function visSeOver(k: Innbyggerk, id: string, feil: Readonly<Record<string, string>> = {}): Promise<Response> {
  const utkast = await k.les((les) => finnUtkast(les, k.aktor, id));
  if (!utkast) return skjult(k, "finnes_ikke");
  const { navn } = await navnI(k);
  const t = soknadTekst[k.sprak].seOver;
  const antall = delerFor(utkast.svar).length + 1;
  const mangler = feilI(utkast.svar);
  const harFeil = Object.keys(feil).length > 0;
  // Two pages are enough in an emergency: what is not begun can come later, and is not shown as lacking.
  const nod = valgte(utkast.svar, "nod").some((kode) => kode !== "ingen");
  const nok =
    nod && mangler.length === 0 && siderFor(utkast.svar).some((s) => s.sporsmal.every((q) => utkast.svar[q.id] === undefined));
  const svarene = oppsummer(utkast.svar, k.sprak, (kode) => stor(navn(kode)));
  return html(
    <Side k={k} tittel={t.tittel} aktiv="finn" bredde="text" harFeil={harFeil}>
      <div className="tr-flow">
        <Soknadshode k={k} utkast={utkast} na={null} />
        <Feiloppsummering feil={feil} />
        <Overlinje>{soknadTekst[k.sprak].del({ del: antall, deler: antall })}</Overlinje>
        <Overskrift niva={1} storrelse="lg">
          {t.tittel}
        </Overskrift>
        <Ingress>{t.ingress}</Ingress>
        {mangler.length > 0 ? (
          <Varsel slag="obs" tittel={t.mangler}>
            <Liste
              slag="lenker"
              punkter={mangler.map((f) => (
                <Lenke key={f.id} href={tilSporsmal(k, utkast, f.side, f.id)}>
                  {feilsetning(f, k.sprak)}
                </Lenke>
              ))}
            />
          </Varsel>
        ) : null}
        {nok ? <Varsel slag="bra">{t.nok}</Varsel> : null}
        {(nok ? svarene.filter((side) => side.linjer.some((l) => l.besvart)) : svarene).map((side) => (
          <Svarene key={side.side} k={k} utkast={utkast} side={side} />
        ))}
        <Vedleggene k={k} utkast={utkast} feil={feil.filer} />
        <Send k={k} utkast={utkast} sperret={mangler.length > 0} />
        <Detaljer tittel={t.slett}>
          <p>{t.slettTekst}</p>
          <Skjema handling={lenke(ruter.slettUtkast, { ...her(k), utkast: utkast.id })} csrf={k.csrf}>
            <Knapp variant="secondary" fare>
              {t.slett}
            </Knapp>
          </Skjema>
        </Detaljer>
      </div>
    </Side>,
    harFeil ? 422 : 200,
  );
}

const tilSporsmal = (k: Innbyggerk, utkast: Utkast, steg: string, id: string): string =>
  `${lenke(ruter.soknadSteg, { ...her(k), utkast: utkast.id, steg }, { fra: "se-over" })}#${feltId(id)}`;

function Svarene({ k, utkast, side }: { readonly k: Innbyggerk; readonly utkast: Utkast; readonly side: Sideoppsummering }) {
  return (
    <>
      <Overskrift niva={2} storrelse="sm">
        {side.tittel}
      </Overskrift>
      <Oppsummering
        svar={side.linjer.map((l) => ({
          navn: l.sporsmal,
          verdi: l.besvart ? l.svar : <Dempet>{l.svar}</Dempet>,
          endre: { href: tilSporsmal(k, utkast, side.side, l.id), hva: `«${l.sporsmal}»` },
        }))}
      />
    </>
  );
}

function Vedleggene({ k, utkast, feil }: { readonly k: Innbyggerk; readonly utkast: Utkast; readonly feil: string | undefined }) {
  const t = soknadTekst[k.sprak].vedlegg;
  const stier = { ...her(k), utkast: utkast.id };
  return (
    <>
      <Overskrift niva={2} storrelse="sm">
        {soknadTekst[k.sprak].seOver.vedlegg}
      </Overskrift>
      {utkast.vedlegg.length === 0 ? (
        <p>{t.ingen}</p>
      ) : (
        <ul className="ds-list">
          {utkast.vedlegg.map((v) => (
            <li key={v.fil}>
              {v.filnavn} <Dempet>({storrelse(v.storrelse)})</Dempet>
              <Skjema handling={lenke(ruter.fjernVedlegg, { ...stier, fil: v.fil })} csrf={k.csrf} tett>
                <Knapp variant="tertiary" liten>
                  {t.fjern}
                  <BareOpplest> {v.filnavn}</BareOpplest>
                </Knapp>
              </Skjema>
            </li>
          ))}
        </ul>
      )}
      <Detaljer tittel={t.leggVed} enkel apen={feil !== undefined}>
        <Skjema handling={lenke(ruter.lastOpp, stier)} csrf={k.csrf} filer>
          <Filfelt navn="filer" etikett={t.velg} feil={feil} typer={t.typer} storrelse={t.storrelse} aksepter={AKSEPTER} flere />
          <Knapp variant="secondary" liten>
            {t.lastOpp}
          </Knapp>
        </Skjema>
      </Detaljer>
    </>
  );
}

function Send({ k, utkast, sperret }: { readonly k: Innbyggerk; readonly utkast: Utkast; readonly sperret: boolean }) {
  const t = soknadTekst[k.sprak].seOver;
  const penger = valgte(utkast.svar, "gjelder").includes("sosial");
  return (
    <Skjema handling={lenke(ruter.sendSoknad, { ...her(k), utkast: utkast.id })} csrf={k.csrf}>
      <p>{t.hvaSkjer}</p>
      {penger ? <p>{t.penger}</p> : null}
      <Handlinger>
        <Knapp sperret={sperret ? t.manglerHer : undefined}>{t.send}</Knapp>
      </Handlinger>
      <Tekst liten dempet>
        {t.underskrift}
      </Tekst>
    </Skjema>
  );
}

/** Sends. The draft is the key: pressed twice, it is one application and one receipt. */
export async function sendSoknad(k: Pa<"sendSoknad">): Promise<Response> {
  const sendt = await k.skriv((tx) => send(tx, k.aktor, k.tid, { kommune: k.kommune, utkast: k.p.utkast }));
  if (sendt.ok) return videre(lenke(ruter.kvittering, { ...her(k), soknad: sendt.verdi.soknad }));
  if (sendt.nei.grunn === "finnes_ikke") return skjult(k, sendt.nei.grunn);
  return visSeOver(k, k.p.utkast, { "": soknadTekst[k.sprak].seOver.manglerHer });
}

export async function slettUtkast(k: Pa<"slettUtkast">): Promise<Response> {
  const slettet = await k.skriv((tx) => slett(tx, k.aktor, { utkast: k.p.utkast }));
  return slettet.ok ? videre(lenke(ruter.minSide, her(k))) : skjult(k, slettet.nei.grunn);
}
