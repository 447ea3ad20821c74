import { useId } from "react";

interface Soyle {
  readonly navn: string;
  readonly verdi: number;
}

/** A drawing unit is a CSS pixel at the smallest size it is shown in, so that the words are readable there. */
const BREDDE = 320;
const RAD = 44;
const TEKST = 16;
const STAV = 14;
/** Room for the figure behind the longest bar. */
const TALL = 56;

/** Bars beside each other, one for each row, with its name above and its figure behind. The table beside it says the same. */
export function Soyler({ tittel, soyler }: { readonly tittel: string; readonly soyler: readonly Soyle[] }) {
  const id = useId();
  const storst = Math.max(1, ...soyler.map((s) => s.verdi));
  return (
    <svg className="tr-bars" viewBox={`0 0 ${BREDDE} ${soyler.length * RAD}`} role="img" aria-labelledby={id}>
      <title id={id}>{tittel}</title>
      {soyler.map((s, i) => {
        const bredde = Math.round(((BREDDE - TALL) * s.verdi) / storst);
        return (
          <g key={s.navn} transform={`translate(0 ${i * RAD})`}>
            <text y={TEKST}>{s.navn}</text>
            <rect y={TEKST + 7} width={Math.max(bredde, s.verdi > 0 ? 1 : 0)} height={STAV} rx={2} />
            <text x={bredde + 6} y={TEKST + 19}>
              {s.verdi}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
