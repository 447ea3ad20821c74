import type { Boligsosial, Vurdert } from "../../../domene/bolig/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, type Feltfeil, Handlinger, Knapp, Overskrift, Skjema, Tekst, Tekstomrade, Tomt, Valg } from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { tildelingTekst } from "./tildeling.tekst.ts";

const g = grenser.bolig;

interface Del {
  readonly k: Sakskontekst;
  readonly feil: Feltfeil;
}

/** The kommune's criteria one by one: met or not, and why. */
export function Kriterier({ k, feil, kriterier }: Del & { readonly kriterier: readonly Vurdert[] }) {
  const t = tildelingTekst[k.sprak];
  return (
    <Boks merketAv="kriterier">
      <Overskrift niva={2} storrelse="sm" id="kriterier">
        {t.kommunal}
      </Overskrift>
      <Tekst dempet>{t.kommunalOm}</Tekst>
      {kriterier.length === 0 ? (
        <Tomt>{t.ingenKrav}</Tomt>
      ) : (
        <Skjema handling={lenke(ruter.vurderKriterier, iSaken(k))} csrf={k.csrf}>
          {kriterier.map((x) => (
            <Kriteriet key={x.id} k={k} feil={feil} x={x} />
          ))}
          <Handlinger>
            <Knapp>{t.lagre}</Knapp>
          </Handlinger>
        </Skjema>
      )}
    </Boks>
  );
}

function Kriteriet({ k, feil, x }: Del & { readonly x: Vurdert }) {
  const t = tildelingTekst[k.sprak];
  const [svar, fordi] = [`svar-${x.id}`, `fordi-${x.id}`];
  const sendt = k.skjema.felter.some(([navn]) => navn === fordi);
  const v = (navn: string, ellers: string) => (sendt ? k.skjema.tekst(navn) : ellers);
  return (
    <div className="tr-flow">
      <Overskrift niva={3}>{`${x.nr}. ${x.tekst[k.sprak]}`}</Overskrift>
      <Tekst dempet liten>
        {t.kilde(x.kilde, datoTekst(x.fra, k.sprak, { ukedag: false }))} {x.vurdering ? t.vurdertAv(x.vurdering.navn) : null}
      </Tekst>
      <Valg
        navn={svar}
        etikett={t.oppfylt}
        form="rad"
        verdi={v(svar, x.vurdering?.svar ?? "")}
        alternativer={[
          { verdi: "ja", etikett: t.ja },
          { verdi: "nei", etikett: t.nei },
        ]}
      />
      <Tekstomrade
        navn={fordi}
        etikett={t.fordi}
        feil={feil[fordi]}
        verdi={v(fordi, x.vurdering?.begrunnelse ?? "")}
        rader={2}
        maksTegn={g.tegnBegrunnelse}
      />
    </div>
  );
}

/** The two questions of boligsosialloven § 7. */
export function Boligsosialt({ k, feil, svart }: Del & { readonly svart: Boligsosial | null }) {
  const t = tildelingTekst[k.sprak];
  const sendt = k.skjema.felter.some(([navn]) => navn === "bsfordi");
  const v = (navn: string, ellers: string) => (sendt ? k.skjema.tekst(navn) : ellers);
  const valgt = svart === null ? "" : svart.vanskeligstilt ? "ja" : "nei";
  return (
    <Boks merketAv="boligsosialt">
      <Overskrift niva={2} storrelse="sm" id="boligsosialt">
        {t.boligsosial}
      </Overskrift>
      <Tekst dempet>{t.boligsosialOm}</Tekst>
      <Skjema handling={lenke(ruter.vurderBoligsosialt, iSaken(k))} csrf={k.csrf}>
        <Valg
          navn="vanskeligstilt"
          etikett={t.vanskeligstilt}
          form="rad"
          feil={feil.vanskeligstilt}
          verdi={v("vanskeligstilt", valgt)}
          alternativer={[
            { verdi: "ja", etikett: t.ja },
            { verdi: "nei", etikett: t.nei },
          ]}
        />
        <Tekstomrade
          navn="bsfordi"
          etikett={t.vanskeligstiltFordi}
          feil={feil.bsfordi}
          verdi={v("bsfordi", svart?.fordi ?? "")}
          rader={3}
          maksTegn={g.tegnBegrunnelse}
        />
        <Tekstomrade
          navn="bshjelp"
          etikett={t.hjelp}
          hjelp={t.hjelpHjelp}
          feil={feil.bshjelp}
          verdi={v("bshjelp", svart?.hjelp ?? "")}
          rader={3}
          maksTegn={g.tegnBegrunnelse}
        />
        <Handlinger>
          <Knapp>{t.lagreBoligsosial}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
