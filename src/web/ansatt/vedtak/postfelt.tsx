import type { Spor } from "../../../domene/kommune/index.ts";
import type { Post } from "../../../domene/sak/index.ts";
import { girPenger } from "../../../domene/tjeneste/index.ts";
import type { Tekstvalg } from "../../../domene/vedtak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { stonadsformer } from "../../../lov/sosialtjenesteloven/p21.ts";
import {
  Avkryssingsboks,
  Boks,
  type Feltfeil,
  Overskrift,
  Rad,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  useSprak,
  Valg,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import type { Sakskontekst } from "../sted.ts";
import { felt } from "./felt.ts";
import { Prisfelt } from "./pris.tsx";
import { Regnestykke } from "./regnestykke.tsx";
import type { Verdier } from "./skjema.ts";
import { Standardtekst } from "./standardtekst.tsx";
import { vedtakTekst } from "./vedtak.tekst.ts";

interface PostfeltProps {
  readonly k: Sakskontekst;
  readonly tekstvalg: Tekstvalg | null;
  readonly post: Post;
  /** As it is said inside a sentence. */
  readonly navn: string;
  readonly spor: Spor;
  readonly verdier: Verdier;
  readonly feil: Feltfeil;
  /** The case looks at an earlier decision again: nobody has applied. */
  readonly igjen: boolean;
  /** There are others, so this one can be left for another decision. */
  readonly kanVente: boolean;
}

/** The answer to one thing applied for: the outcome, what and how much, from when, what not, and why. */
export function Postfelt({ k, tekstvalg, post, navn, spor, verdier, feil, igjen, kanVente }: PostfeltProps) {
  const sprak = useSprak() === "nn" ? "nn" : "nb";
  const t = vedtakTekst[sprak];
  const { nr } = post;
  const ord = felles[sprak].utfall;
  const id = felt(nr, "tittel");
  const penger = spor === "sosial" && (girPenger(post.tjeneste) || verdier.en(felt(nr, "belop")) !== "");
  const omrade = (del: string, etikett: string, hjelp: string, rader: number) => (
    <Tekstomrade
      navn={felt(nr, del)}
      etikett={etikett}
      hjelp={hjelp}
      verdi={verdier.en(felt(nr, del))}
      feil={feil[felt(nr, del)]}
      rader={rader}
      maksTegn={grenser.vedtak.tegnPerFelt}
    />
  );
  const kort = (del: string, etikett: string, bredde: "dato" | "tall", modus: "numeric" | "decimal" = "numeric") => (
    <Tekstfelt
      navn={felt(nr, del)}
      etikett={etikett}
      verdi={verdier.en(felt(nr, del))}
      feil={feil[felt(nr, del)]}
      bredde={bredde}
      inputmodus={modus}
      maksTegn={20}
    />
  );
  return (
    <Boks merketAv={id}>
      <Overskrift niva={2} storrelse="sm" id={id}>
        {t.post(navn)}
      </Overskrift>
      <Tekst dempet>{(igjen ? t.harIDag : t.soktOm)(post.onsket)}</Tekst>
      {kanVente ? (
        <Avkryssingsboks navn={felt(nr, "med")} etikett={t.med} hjelp={t.medHjelp} valgt={verdier.en(felt(nr, "med")) === "ja"} />
      ) : (
        <input type="hidden" name={felt(nr, "med")} value="ja" />
      )}
      <div className={kanVente ? "tr-flow tr-when" : "tr-flow"}>
        <Valg
          navn={felt(nr, "utfall")}
          etikett={t.utfall}
          form="rad"
          feil={feil[felt(nr, "utfall")]}
          verdi={verdier.en(felt(nr, "utfall"))}
          alternativer={(["innvilget", "delvis", "avslag", "avvist"] as const).map((u) => ({ verdi: u, etikett: ord[u] }))}
        />
        {omrade("omfang", t.omfang, t.omfangHjelp, 2)}
        <Rad slag="bunn">
          {spor === "omsorg" ? kort("timer", t.timer, "tall", "decimal") : null}
          {penger ? kort("belop", t.belop, "tall", "decimal") : null}
          {kort("fra", t.fra, "dato")}
          {kort("til", t.til, "dato")}
          {penger ? kort("utbetales", t.utbetales, "dato") : kort("vurderes_igjen", t.vurderes, "dato")}
        </Rad>
        {penger ? (
          <>
            <Tekst dempet liten>
              {t.belopHjelp}
            </Tekst>
            <Regnestykke nr={nr} verdier={verdier} feil={feil} />
            <Valg
              navn={felt(nr, "stonadsform")}
              etikett={t.stonadsform}
              feil={feil[felt(nr, "stonadsform")]}
              verdi={verdier.en(felt(nr, "stonadsform")) || "bidrag"}
              alternativer={stonadsformer.map((f) => ({ verdi: f, ...t.former[f] }))}
            />
            {omrade("form_fordi", t.formFordi, t.formFordiHjelp, 2)}
          </>
        ) : null}
        {omrade("far_ikke", t.farIkke, t.farIkkeHjelp, 2)}
        {omrade("begrunnelse", t.begrunnelse, t.begrunnelseHjelp, 4)}
        {tekstvalg && post.tjeneste ? (
          <Standardtekst k={k} nr={nr} tjeneste={post.tjeneste} tekstvalg={tekstvalg} verdier={verdier} feil={feil} />
        ) : null}
        {omrade("vilkar", t.vilkar, t.vilkarHjelp, 2)}
        {spor === "sosial" ? omrade("vilkar_sammenheng", t.vilkarSammenheng, t.vilkarSammenhengHjelp, 2) : null}
        {spor === "omsorg" ? <Prisfelt nr={nr} tjeneste={post.tjeneste} verdier={verdier} feil={feil} /> : null}
      </div>
    </Boks>
  );
}
