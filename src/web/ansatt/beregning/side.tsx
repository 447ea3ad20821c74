import { soknadI } from "../../../domene/soknad/index.ts";
import { beregningerI, normPaa, STONAD, type Stonadsberegning } from "../../../domene/sosialhjelp/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { html } from "../../svar.ts";
import { Detaljer, Ingress, Spalter, Varsel } from "../../ui/index.ts";
import { lesSaken } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import type { Sakskontekst } from "../sted.ts";
import { beregningTekst } from "./beregning.tekst.ts";
import { Beregningsform } from "./form.tsx";
import { feltverdier, fraSoknaden } from "./skjema.ts";
import { Utregning } from "./utregning.tsx";

/** What the household lacks: the form, the newest working out with its way into the decision, and the older ones. */
export async function beregningsside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "beregning" }, async (les, { sak }) => {
    const beregninger = await beregningerI(les, sak.kommune, sak.id, grenser.sosialhjelp.vist);
    const maned = beregninger[0]?.maned;
    return {
      beregninger,
      norm: maned ? await normPaa(les, sak.kommune, maned) : null,
      soknad: await soknadI(les, sak),
    };
  });
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const t = beregningTekst[k.sprak];
  const [siste, ...eldre] = mer.beregninger;
  const apen = m.sak.tilstand !== "lukket" && m.sak.tilstand !== "trukket" && m.poster.some(erApenStonad);
  return html(
    <Saksside k={k} m={m} fane="beregning" feil={avslag?.feil}>
      <Ingress>{t.ingress}</Ingress>
      <Spalter sidenavn={t.bruk} bredSide side={siste ? <Utregning k={k} b={siste} norm={mer.norm} kanBrukes={apen} /> : null}>
        {apen ? (
          <Beregningsform
            k={k}
            fraSoknaden={siste === undefined && fraSoknaden(mer.soknad?.svar ?? {}).size > 0}
            feil={avslag?.feil ?? {}}
            verdi={verdier(k, avslag, siste, mer.soknad?.svar ?? {})}
            paNytt={siste !== undefined}
          />
        ) : (
          <Varsel>{t.avsluttet}</Varsel>
        )}
        {eldre.length > 0 ? (
          <Detaljer tittel={t.tidligere}>
            {eldre.map((b) => (
              <Utregning key={b.id} k={k} b={b} norm={null} kanBrukes={false} />
            ))}
          </Detaljer>
        ) : null}
      </Spalter>
    </Saksside>,
    avslag?.status,
  );
}

const erApenStonad = (p: { readonly tjeneste: string | null; readonly utfall: string | null }): boolean =>
  p.tjeneste === STONAD && p.utfall === null;

/** What stands in each field: what was just sent, else the newest working out, else what the application says. */
function verdier(
  k: Sakskontekst,
  avslag: Avslag | undefined,
  siste: Stonadsberegning | undefined,
  svar: Readonly<Record<string, string | readonly string[]>>,
): (navn: string) => string {
  if (avslag && k.skjema.tekst("maned") !== "") return (navn) => k.skjema.tekst(navn);
  if (siste) {
    const felt = feltverdier(siste.maned, siste.fakta);
    return (navn) => (navn === "vurdering" ? siste.vurdering : (felt.get(navn) ?? ""));
  }
  const felt = fraSoknaden(svar);
  const denne = `${k.tid.idag.slice(0, 7)}-01` as Dato;
  return (navn) => (navn === "maned" ? denne : (felt.get(navn) ?? ""));
}
