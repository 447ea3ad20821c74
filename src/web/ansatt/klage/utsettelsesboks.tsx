import { type Fristutsettelse, klagefristerI, utsettelserI } from "../../../domene/klage/index.ts";
import { finnVedtak } from "../../../domene/vedtak/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  type Feltfeil,
  Handlinger,
  Knapp,
  Oppsummering,
  Overskrift,
  Skjema,
  Tekst,
  Tekstomrade,
  Tid,
  Valg,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { utsettelseTekst } from "./utsettelse.tekst.ts";

/** A wish for more time that nobody has answered, beside the decision it is about. */
export interface ApenUtsettelse {
  readonly onske: Fristutsettelse;
  readonly fattet: Dato | null;
  readonly sisteDag: Dato | null;
}

/** The wishes for more time in a case that wait for an answer. */
export async function apneUtsettelser(les: Lesing, kommune: string, sak: string): Promise<ApenUtsettelse[]> {
  const apne = (await utsettelserI(les, kommune, sak)).filter((u) => u.svar === null);
  const frister = await klagefristerI(les, kommune, sak);
  return Promise.all(
    apne.map(async (onske) => {
      const vedtak = await finnVedtak(les, kommune, onske.vedtak);
      return {
        onske,
        fattet: vedtak?.fattet ? datoAv(vedtak.fattet.tid) : null,
        sisteDag: frister.get(onske.vedtak)?.sisteDag ?? null,
      };
    }),
  );
}

/** Each wish is a form of its own on the same page, so its fields carry its id. */
export const utsettelsesfelt = (id: string) =>
  ({ svar: `svar-${id}`, dag: `dag-${id}`, begrunnelse: `begrunnelse-${id}` }) as const;

export const MAKS_TEGN = 8000;

interface BoksProps {
  readonly k: Sakskontekst;
  readonly apne: readonly ApenUtsettelse[];
  readonly feil: Feltfeil;
}

/** Somebody asks for more time to complain: yes with a new day, or no, with reasons, and always a letter (fvl § 29). */
export function Utsettelser({ k, apne, feil }: BoksProps) {
  return apne.map((u) => <En key={u.onske.id} k={k} u={u} feil={feil} />);
}

function En({ k, u, feil }: { readonly k: Sakskontekst; readonly u: ApenUtsettelse; readonly feil: Feltfeil }) {
  const t = utsettelseTekst[k.sprak];
  const felt = utsettelsesfelt(u.onske.id);
  const dag = (d: Dato | null) => (d ? datoTekst(d, k.sprak) : "");
  return (
    <Boks merketAv={`utsettelse-${u.onske.id}`}>
      <Overskrift niva={2} storrelse="sm" id={`utsettelse-${u.onske.id}`}>
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{t.hjelp}</Tekst>
      <Oppsummering
        svar={[
          { navn: t.vedtak, verdi: u.fattet ? t.vedtakFra(datoTekst(u.fattet, k.sprak, { ukedag: false })) : "" },
          { navn: t.bedt, verdi: <Tid dato={datoAv(u.onske.bedtAt)} /> },
          { navn: t.frist, verdi: dag(u.sisteDag) },
          { navn: t.onsket, verdi: dag(u.onske.onsket) },
          { navn: t.grunn, verdi: u.onske.grunn || t.ingenGrunn },
        ]}
      />
      <Skjema handling={lenke(ruter.svarUtsettelse, { ...iSaken(k), utsettelse: u.onske.id })} csrf={k.csrf}>
        <Valg
          navn={felt.svar}
          etikett={t.svar}
          form="kort"
          feil={feil[felt.svar]}
          verdi={k.skjema.tekst(felt.svar)}
          alternativer={[
            {
              verdi: "ja",
              etikett: t.ja,
              folger: (
                <Datofelt
                  navn={felt.dag}
                  etikett={t.nySisteDag}
                  feil={feil[felt.dag]}
                  verdi={k.skjema.tekst(felt.dag) || skrivDato(u.onske.onsket)}
                />
              ),
            },
            { verdi: "nei", etikett: t.nei, hjelp: t.neiHjelp },
          ]}
        />
        <Tekstomrade
          navn={felt.begrunnelse}
          etikett={t.begrunnelse}
          hjelp={t.begrunnelseHjelp}
          feil={feil[felt.begrunnelse]}
          verdi={k.skjema.tekst(felt.begrunnelse)}
          rader={3}
          maksTegn={MAKS_TEGN}
        />
        <Handlinger>
          <Knapp>{t.knapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
