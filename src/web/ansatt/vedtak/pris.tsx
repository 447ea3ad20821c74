import { prisregel } from "../../../domene/tjeneste/index.ts";
import { lovtekst } from "../../lovtekst.ts";
import { Avkryssingsboks, type Feltfeil, Nedtrekk, Rad, Tekst, Tekstfelt, useSprak, Valg } from "../../ui/index.ts";
import { felt } from "./felt.ts";
import type { Verdier } from "./skjema.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

interface PrisProps {
  readonly nr: number;
  readonly tjeneste: string | null;
  readonly verdier: Verdier;
  readonly feil: Feltfeil;
}

const PERIODER = ["time", "gang", "dogn", "maned"] as const;

/** What the service costs the person. The letter writes the sentence (egenandelsforskriften § 2). */
export function Prisfelt({ nr, tjeneste, verdier, feil }: PrisProps) {
  const sprak = useSprak() === "nn" ? "nn" : "nb";
  const t = vedtakTekst[sprak];
  const regel = prisregel(tjeneste);
  if (regel) return regel.slag === "gratis" ? <Tekst dempet>{t.alltidGratis(lovtekst(regel.hjemmel, sprak))}</Tekst> : null;
  const slag = verdier.en(felt(nr, "pris"));
  const belop = (
    <>
      <Rad slag="bunn">
        <Tekstfelt
          navn={felt(nr, "pris_belop")}
          etikett={t.prisBelop}
          verdi={verdier.en(felt(nr, "pris_belop"))}
          feil={feil[felt(nr, "pris_belop")]}
          bredde="tall"
          inputmodus="decimal"
        />
        <Nedtrekk
          navn={felt(nr, "pris_per")}
          etikett={t.prisPer}
          verdi={verdier.en(felt(nr, "pris_per")) || "maned"}
          alternativer={PERIODER.map((p) => ({ verdi: p, tekst: t.per[p] }))}
        />
        <Tekstfelt
          navn={felt(nr, "pris_grense")}
          etikett={t.prisGrense}
          verdi={verdier.en(felt(nr, "pris_grense"))}
          feil={feil[felt(nr, "pris_grense")]}
          bredde="tall"
          inputmodus="decimal"
          valgfri
        />
      </Rad>
      <Avkryssingsboks navn={felt(nr, "pris_hoyst")} etikett={t.prisHoyst} valgt={verdier.en(felt(nr, "pris_hoyst")) === "ja"} />
    </>
  );
  return (
    <Valg
      navn={felt(nr, "pris")}
      etikett={t.pris}
      feil={feil[felt(nr, "pris")]}
      verdi={slag}
      alternativer={[
        { verdi: "gratis", etikett: t.priser.gratis },
        { verdi: "eget_brev", etikett: t.priser.eget_brev, hjelp: t.egetBrevHjelp },
        { verdi: "koster", etikett: t.priser.koster, folger: belop },
      ]}
    />
  );
}
