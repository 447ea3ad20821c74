import { kortDato } from "../../grunnmur/sprak.ts";
import { type Dato, dagerMellom } from "../../lov/kjerne/dato.ts";
import { useSprak, useUiTekst } from "./sprakkontekst.ts";

/** lov: by law or regulation. norm: practice, never shown as law. maal: the kommune's own target. satt: a date set for somebody in the case. */
export type Fristslag = "lov" | "norm" | "maal" | "satt";
export type Fristtilstand = "ok" | "snart" | "over" | "vent";

interface FristProps {
  readonly slag: Fristslag;
  readonly dato: Dato;
  readonly idag: Dato;
  /** The clock stands still. */
  readonly paVent?: boolean | undefined;
  /** It is the party's own day to use or not: when it has passed, nobody is late. */
  readonly partens?: boolean | undefined;
  /** Instead of the date, where the law says at once: "straks". */
  readonly nar?: string | undefined;
  /** Instead of the days that are left: "kom 08.40". */
  readonly igjen?: string | undefined;
}

/** A deadline is near from the fourth day before it: a letter still has time to be written and approved. */
const SNART_DAGER = 4;

/** How near it is, by the days that are left. */
function fristtilstand(dager: number, paVent = false, partens = false): Fristtilstand {
  if (paVent) return "vent";
  if (partens) return "ok";
  if (dager < 0) return "over";
  return dager <= SNART_DAGER ? "snart" : "ok";
}

/** A deadline on the desk: its kind as a word and a shape, the date, and how long there is left, in words. */
export function Frist({ slag, dato, idag, paVent = false, partens = false, nar, igjen }: FristProps) {
  const t = useUiTekst();
  const sprak = useSprak();
  const dager = dagerMellom(idag, dato);
  return (
    <span className="tr-frist" data-kind={slag} data-state={fristtilstand(dager, paVent, partens)}>
      <b>{t[slag]}</b>
      <span>
        <time dateTime={dato}>{nar ?? kortDato(dato, sprak, idag)}</time> · {igjen ?? igjenTekst(t, dager, paVent, partens)}
      </span>
    </span>
  );
}

function igjenTekst(t: ReturnType<typeof useUiTekst>, dager: number, paVent: boolean, partens: boolean): string {
  if (paVent) return t.paVent;
  if (dager < 0 && partens) return t.ute;
  if (dager < 0) return t.dagerOver(-dager);
  if (dager === 0) return t.iDag;
  return dager === 1 ? t.iMorgen : t.dager(dager);
}

/** What the kinds mean, for the foot of a list of deadlines. */
export function Fristforklaring({ slag = ["lov", "norm", "maal"] }: { readonly slag?: readonly Fristslag[] | undefined }) {
  const t = useUiTekst();
  return (
    <dl className="tr-legend tr-small">
      {slag.map((s) => (
        <div key={s}>
          <dt>
            <span className="tr-frist" data-kind={s}>
              <b>{t[s]}</b>
            </span>
          </dt>
          <dd>{t[`${s}Forklart`]}</dd>
        </div>
      ))}
    </dl>
  );
}
