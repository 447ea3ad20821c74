import { OMRADER, type Soknad, sporsmalMed, valgord, valgte } from "../../../domene/soknad/index.ts";
import { type Skala, skarvalg, variabelnavn, variabler } from "../../../domene/utredning/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { midtI } from "../../../grunnmur/sprak.ts";
import { Detaljer, type Feltfeil, Halvdeler, Liste, Nedtrekk, Tekst, Tekstfelt, useSprak } from "../../ui/index.ts";
import { merknadsfelt, skarfelt, type Verdier } from "./skjema.ts";
import { utredningsideTekst } from "./utredning.tekst.ts";

type Malform = "nb" | "nn";

/** The boxes of the application that speak of this variable, in its own words. A ticked box is a hint and never a score. */
function hint(nr: number, soknad: Soknad | null, sprak: Malform): string | undefined {
  const spm = sporsmalMed("omrader");
  if (!soknad || !spm) return undefined;
  const krysset = valgte(soknad.svar, "omrader").filter((kode) =>
    (OMRADER[kode as keyof typeof OMRADER] as readonly number[] | undefined)?.includes(nr),
  );
  if (krysset.length === 0) return undefined;
  const ord = krysset.map((kode) => midtI(valgord(spm, kode, sprak, () => undefined)));
  return utredningsideTekst[sprak].krysset(ord.join(", "));
}

interface SkareneProps {
  readonly verdier: Verdier;
  readonly soknad: Soknad | null;
  readonly feil: Feltfeil;
}

/** The twenty variables of IPLOS, each on its own scale. Empty is "not assessed"; 9 is an answer. */
export function Skarene({ verdier, soknad, feil }: SkareneProps) {
  const sprak: Malform = useSprak() === "nn" ? "nn" : "nb";
  const t = utredningsideTekst[sprak];
  return (
    <>
      <Tekst dempet>{t.skarOm}</Tekst>
      <Skalaforklaring sprak={sprak} />
      <Halvdeler>
        {variabler.map(({ nr }) => (
          <div key={nr} className="tr-flow">
            <Nedtrekk
              navn={skarfelt(nr)}
              etikett={variabelnavn(nr, sprak)}
              hjelp={hint(nr, soknad, sprak)}
              feil={feil[skarfelt(nr)]}
              verdi={verdier(skarfelt(nr))}
              alternativer={[
                { verdi: "", tekst: t.ikkeVurdert },
                ...skarvalg(nr, sprak).map((v) => ({ verdi: String(v.skar), tekst: `${v.skar} ${v.navn}` })),
              ]}
            />
            <Detaljer tittel={t.merknad} enkel apen={verdier(merknadsfelt(nr)) !== ""}>
              <Tekstfelt
                navn={merknadsfelt(nr)}
                etikett={t.merknadTil(midtI(variabelnavn(nr, sprak)))}
                feil={feil[merknadsfelt(nr)]}
                verdi={verdier(merknadsfelt(nr))}
                maksTegn={grenser.utredning.tegnPerMerknad}
              />
            </Detaljer>
          </div>
        ))}
      </Halvdeler>
    </>
  );
}

/** What each figure means, on the three scales. */
function Skalaforklaring({ sprak }: { readonly sprak: Malform }) {
  const t = utredningsideTekst[sprak];
  const forste = (skala: Skala) => variabler.find((v) => v.skala === skala)?.nr ?? 1;
  return (
    <Detaljer tittel={t.skalaene} enkel>
      {(["behov", "syn", "horsel"] as const).map((skala) => (
        <section key={skala} aria-label={t.skala[skala]}>
          <h3>{t.skala[skala]}</h3>
          <Liste
            punkter={skarvalg(forste(skala), sprak).map((v) => (
              <span key={v.skar}>
                <strong>
                  {v.skar} {v.navn}.
                </strong>{" "}
                {v.hjelp}
              </span>
            ))}
          />
        </section>
      ))}
    </Detaljer>
  );
}
