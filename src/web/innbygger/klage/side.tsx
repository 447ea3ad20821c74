import { type Fristutsettelse, instansFor, instansnavn, vedtakstypeFor } from "../../../domene/klage/index.ts";
import type { Vedtak } from "../../../domene/vedtak/index.ts";
import { datoTekst, stor } from "../../../grunnmur/sprak.ts";
import { klagevei } from "../../../lov/klagevei.ts";
import { OMBUD } from "../../meny.tsx";
import { varighet } from "../../sporing.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Datoboks, Datofelt, Detaljer, Knapp, Lenke, Skjema, Tekst, Tekstomrade, Tidslinje } from "../../ui/index.ts";
import { her, type Innbyggerk } from "../her.ts";
import type { Saksbilde } from "../minside/saksdata.ts";
import { Regnet } from "../regnet.tsx";
import { klagesideTekst } from "./klage.tekst.ts";

interface KlagesideProps {
  readonly k: Innbyggerk;
  readonly b: Saksbilde;
  readonly vedtak: readonly Vedtak[];
  readonly valgt: readonly string[];
  readonly utsettelser: readonly Fristutsettelse[];
}

/** Beside the form: until when and why, where the complaint goes, more time, and help from others. */
export function Klageside({ k, b, vedtak, valgt, utsettelser }: KlagesideProps) {
  const t = klagesideTekst[k.sprak];
  const gjelder = vedtak.filter((v) => valgt.includes(v.id));
  // The first day counts where several are chosen.
  const forst = (gjelder.length > 0 ? gjelder : vedtak)
    .map((v) => ({ v, frist: b.klagefrister.get(v.id) }))
    .toSorted((a, c) => ((a.frist?.sisteDag ?? "9") < (c.frist?.sisteDag ?? "9") ? -1 : 1))[0];
  return (
    <>
      {forst?.frist ? (
        <Datoboks
          smal
          innledning={forst.frist.sisteDag < k.tid.idag ? t.fristVar : t.frist}
          dato={forst.frist.sisteDag}
          fordi={stor(t.fristFordi(varighet(forst.frist.grunnlag.sporing, k.sprak) ?? ""))}
        >
          <Regnet grunnlag={forst.frist.grunnlag} sprak={k.sprak} ord="klage" smal />
        </Datoboks>
      ) : (
        <Boks slag="neste">
          <p>{t.fristIkke}</p>
        </Boks>
      )}
      {forst ? <Veien k={k} v={forst.v} /> : null}
      {forst?.frist && forst.frist.sisteDag >= k.tid.idag ? (
        <MerTid k={k} v={forst.v} bedt={utsettelser.find((u) => u.vedtak === forst.v.id && u.svar === null)} />
      ) : null}
      {forst && erSosial(forst.v, k) ? null : (
        <Boks merketAv="gratis">
          <h2 id="gratis">{t.gratis}</h2>
          <p>
            <Lenke href={OMBUD}>{t.ombud}</Lenke> {t.ombudTekst}
          </p>
        </Boks>
      )}
    </>
  );
}

/** The ombud is for health and care (pbrl § 8-2), not for the social services at Nav. */
const erSosial = (v: Vedtak, k: Innbyggerk): boolean => klagevei(vedtakstypeFor(v), k.tid.idag).regime === "stnl";

function Veien({ k, v }: { readonly k: Innbyggerk; readonly v: Vedtak }) {
  const t = klagesideTekst[k.sprak];
  const instans = instansFor(vedtakstypeFor(v), k.tid.idag);
  return (
    <Boks merketAv="vei">
      <h2 id="vei">{t.vei}</h2>
      <Tidslinje
        punkter={[
          { id: "1", tilstand: "na", tittel: t.veiSender },
          { id: "2", tilstand: "senere", tittel: t.veiVurderer, tekst: t.veiVurdererTekst },
          { id: "3", tilstand: "senere", tittel: stor(instansnavn(k.kommune, instans, k.sprak)), tekst: t.veiInstansTekst },
          { id: "4", tilstand: "senere", tittel: t.veiSvar, tekst: instans === "klagenemnd" ? t.veiSvarNemnd : t.veiSvarTekst },
        ]}
      />
    </Boks>
  );
}

function MerTid({ k, v, bedt }: { readonly k: Innbyggerk; readonly v: Vedtak; readonly bedt: Fristutsettelse | undefined }) {
  const t = klagesideTekst[k.sprak];
  if (bedt) {
    return (
      <Boks>
        <p>{t.merTidVenter(datoTekst(bedt.onsket, k.sprak))}</p>
      </Boks>
    );
  }
  return (
    <Detaljer tittel={t.merTid}>
      <MerTidSkjema k={k} vedtak={v.id} dato="" grunn="" feil={{}} />
    </Detaljer>
  );
}

interface MerTidProps {
  readonly k: Innbyggerk;
  readonly vedtak: string;
  readonly dato: string;
  readonly grunn: string;
  readonly feil: Readonly<Record<string, string>>;
}

/** Asks for more time: beside the complaint, and on a page of its own when something was wrong with it. */
export function MerTidSkjema({ k, vedtak, dato, grunn, feil }: MerTidProps) {
  const t = klagesideTekst[k.sprak];
  return (
    <Skjema handling={lenke(ruter.beOmUtsettelse, { ...her(k), vedtak })} csrf={k.csrf}>
      <Tekst>{t.merTidTekst}</Tekst>
      <Datofelt navn="onsket_dato" etikett={t.merTidDato} verdi={dato} feil={feil.onsket_dato} />
      <Tekstomrade navn="grunn" etikett={t.merTidGrunn} verdi={grunn} feil={feil.grunn} rader={2} maksTegn={1000} valgfri />
      <Knapp variant="secondary" liten>
        {t.merTidKnapp}
      </Knapp>
    </Skjema>
  );
}
