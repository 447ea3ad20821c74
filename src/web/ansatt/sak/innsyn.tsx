import { type Innsynsrad, innsynFor } from "../../../domene/innsyn/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { klokkeslett, kortDato } from "../../../grunnmur/sprak.ts";
import { html } from "../../svar.ts";
import { Boks, type Kolonne, Overskrift, Tabell, Tekst } from "../../ui/index.ts";
import type { Sakskontekst } from "../sted.ts";
import { loggTekst } from "./logg.tekst.ts";
import { lesSaken } from "./mappe.ts";
import { Saksside } from "./saksside.tsx";

function kolonner(k: Sakskontekst): readonly Kolonne<Innsynsrad>[] {
  const t = loggTekst[k.sprak];
  return [
    {
      tittel: t.nar,
      celle: (r) => (
        <time dateTime={r.tid.toString()}>
          {kortDato(datoAv(r.tid), k.sprak, k.tid.idag)} {klokkeslett(r.tid, k.sprak)}
        </time>
      ),
    },
    { tittel: t.hvem, navnerRaden: true, celle: (r) => r.leserNavn },
    { tittel: t.enhet, celle: (r) => r.enhet || t.privat },
    { tittel: t.hvorfor, celle: (r) => t.grunnlag[r.grunnlag] },
    { tittel: t.hva, celle: (r) => t.del[r.hva.del] },
  ];
}

/** Who has read the case, on what basis, and what of it (pasientjournalloven § 22 a). */
export async function innsyn(k: Sakskontekst): Promise<Response> {
  const lest = await lesSaken(k, { del: "innsynslogg" }, (les, { sak }) => innsynFor(les, sak.kommune, sak.id));
  if (!lest.ok) return lest.nei;
  const { mer: rader, ...m } = lest.verdi;
  const t = loggTekst[k.sprak];
  return html(
    <Saksside k={k} m={m} fane="innsyn">
      <Boks merketAv="innsyn">
        <Overskrift niva={2} storrelse="sm" id="innsyn">
          {t.innsyn}
        </Overskrift>
        <Tekst dempet>{t.innsynOm}</Tekst>
        <Tekst dempet liten>
          {t.hjemmel}
        </Tekst>
        <Tabell
          tittel={t.innsyn}
          kolonner={kolonner(k)}
          rader={rader}
          nokkel={(r) => `${r.tid} ${r.leserNavn} ${r.hva.del} ${r.hva.id ?? ""}`}
          tomt={t.tomt}
        />
      </Boks>
    </Saksside>,
  );
}
