import { Detaljer, type Feltfeil, Feltgruppe, Rad, Tekst, Tekstfelt, Tekstomrade, useSprak } from "../../ui/index.ts";
import { FLEST_LINJER, felt, linjefelt } from "./felt.ts";
import type { Verdier } from "./skjema.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

/** Empty lines that stand ready below those that are filled in. */
const NYE_LINJER = 3;

interface RegnestykkeProps {
  readonly nr: number;
  readonly verdier: Verdier;
  readonly feil: Feltfeil;
}

/** How an amount is worked out: what is needed, what the person has. The server adds it up, to the øre. */
export function Regnestykke({ nr, verdier, feil }: RegnestykkeProps) {
  const sprak = useSprak() === "nn" ? "nn" : "nb";
  const t = vedtakTekst[sprak];
  return (
    <Detaljer tittel={t.regnestykke} apen>
      <Linjer slag="behov" tittel={t.behov} nr={nr} verdier={verdier} feil={feil} />
      <Linjer slag="inntekt" tittel={t.inntekt} nr={nr} verdier={verdier} feil={feil} />
      <Tekst dempet liten>
        {t.flereLinjer}
      </Tekst>
      <Tekstomrade
        navn={felt(nr, "utregning_merknad")}
        etikett={t.utregningMerknad}
        verdi={verdier.en(felt(nr, "utregning_merknad"))}
        feil={feil[felt(nr, "utregning_merknad")]}
        rader={2}
        valgfri
      />
    </Detaljer>
  );
}

interface LinjerProps extends RegnestykkeProps {
  readonly slag: "behov" | "inntekt";
  readonly tittel: string;
}

function Linjer({ slag, tittel, nr, verdier, feil }: LinjerProps) {
  const sprak = useSprak() === "nn" ? "nn" : "nb";
  const t = vedtakTekst[sprak];
  const plasser = Array.from({ length: FLEST_LINJER }, (_, i) => i);
  const navn = (i: number) => linjefelt(nr, slag, i, "navn");
  const belop = (i: number) => linjefelt(nr, slag, i, "belop");
  const siste = plasser.findLastIndex((i) => verdier.en(navn(i)) !== "" || verdier.en(belop(i)) !== "");
  return (
    <Feltgruppe navn={felt(nr, slag)} etikett={tittel}>
      {plasser.slice(0, siste + 1 + NYE_LINJER).map((i) => (
        <Rad key={i} slag="bunn">
          <Tekstfelt
            navn={navn(i)}
            etikett={t.linjenavn(String(i + 1))}
            verdi={verdier.en(navn(i))}
            feil={feil[navn(i)]}
            bredde="kort"
            maksTegn={200}
          />
          <Tekstfelt
            navn={belop(i)}
            etikett={t.linjebelop(String(i + 1))}
            verdi={verdier.en(belop(i))}
            feil={feil[belop(i)]}
            bredde="tall"
            inputmodus="decimal"
            maksTegn={20}
          />
        </Rad>
      ))}
    </Feltgruppe>
  );
}
