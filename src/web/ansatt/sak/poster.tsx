import type { Post } from "../../../domene/sak/index.ts";
import { finn, finnTjeneste, kanSokes, tjenester } from "../../../domene/tjeneste/index.ts";
import { stor, tallord } from "../../../grunnmur/sprak.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  Boks,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  type Kolonne,
  Merke,
  Overskrift,
  Skjema,
  type Slag,
  Tabell,
  Tekst,
} from "../../ui/index.ts";
import { felles } from "../felles.tekst.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";

const FARGE: Readonly<Record<NonNullable<Post["utfall"]>, Slag>> = {
  innvilget: "bra",
  delvis: "obs",
  avslag: "noytral",
  avvist: "noytral",
  trukket: "noytral",
  bortfalt: "noytral",
};

function kolonner(k: Sakskontekst, m: Mappe): readonly Kolonne<Post>[] {
  const t = oversiktTekst[k.sprak];
  return [
    {
      tittel: t.tjeneste,
      navnerRaden: true,
      celle: (p) => {
        const [hjemmel] = finnTjeneste(p.tjeneste ?? "")?.plikt ?? [];
        return (
          <>
            {m.navn(p.tjeneste)}
            {hjemmel ? <small>{stor(lovtekst(hjemmel, k.sprak))}</small> : null}
          </>
        );
      },
    },
    { tittel: m.serPa ? t.harIDag : t.onsket, celle: (p) => p.onsket },
    { tittel: t.utfall, celle: (p) => <Utfall post={p} sprak={k.sprak} />, selvsagt: true },
  ];
}

/** What was answered to one thing applied for. */
export function Utfall({ post, sprak }: { readonly post: Pick<Post, "utfall">; readonly sprak: "nb" | "nn" }) {
  if (post.utfall === null) return <Merke slag="obs">{felles[sprak].ikkeAvgjort}</Merke>;
  return <Merke slag={FARGE[post.utfall]}>{felles[sprak].utfall[post.utfall]}</Merke>;
}

/** Everything that is applied for, item by item, and the two things that can be done to an item before it is answered. */
export function Poster({ k, m, feil }: { readonly k: Sakskontekst; readonly m: Mappe; readonly feil: Feltfeil }) {
  const t = oversiktTekst[k.sprak];
  const antall = m.poster.length;
  const soktOm = antall === 1 ? t.soktOmEn : t.soktOm(tallord(antall, k.sprak));
  const tittel = m.serPa ? t.serPaIgjen : soktOm;
  const apne = m.sak.tilstand === "lukket" ? [] : m.poster.filter((p) => p.utfall === null);
  return (
    <Boks merketAv="poster">
      <Overskrift niva={2} storrelse="sm" id="poster">
        {tittel}
      </Overskrift>
      <Tabell tittel={tittel} kolonner={kolonner(k, m)} rader={m.poster} nokkel={(p) => p.id} tomt="" />
      {apne
        .filter((p) => p.tjeneste === null)
        .map((p) => (
          <Presiser key={p.id} k={k} m={m} post={p} feil={feil} />
        ))}
      {apne.length > 0 ? <Trekk k={k} m={m} apne={apne} feil={feil} /> : null}
    </Boks>
  );
}

/** The name of the field that holds the services behind one need. */
export const presiserFelt = (nr: number): string => `tjenester-${nr}`;

interface PresiserProps {
  readonly k: Sakskontekst;
  readonly m: Mappe;
  readonly post: Post;
  readonly feil: Feltfeil;
}

/** The office names the services behind a need; those that fit the words of the need stand first. */
function Presiser({ k, m, post, feil }: PresiserProps) {
  const t = oversiktTekst[k.sprak];
  const navn = presiserFelt(post.nr);
  const passer = new Set<string>(finn(post.onsket).treff.map((f) => f.tjeneste.kode));
  const valg = presiserbare(m.sak.spor)
    .map((s) => ({ verdi: s, etikett: m.navn(s) }))
    .sort((a, b) => Number(passer.has(b.verdi)) - Number(passer.has(a.verdi)));
  return (
    <Skjema handling={lenke(ruter.presiserSak, iSaken(k))} csrf={k.csrf}>
      <input type="hidden" name="post" value={post.id} />
      <Avkryssing
        navn={navn}
        etikett={t.presiser(post.nr)}
        hjelp={passer.size > 0 ? `${t.presiserHjelp} ${t.passer}` : t.presiserHjelp}
        form="rad"
        feil={feil[navn]}
        alternativer={valg}
        verdier={k.skjema.alle(navn)}
      />
      <Handlinger>
        <Knapp variant="secondary">{t.presiserKnapp}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

/** The services that a need in this track can turn out to be: those that get a decision of their own. */
export const presiserbare = (spor: string): readonly string[] =>
  tjenester.filter((s) => kanSokes(s) && s.spor === spor && s.vedtakstype !== null).map((s) => s.kode);

function Trekk({ k, m, apne, feil }: { k: Sakskontekst; m: Mappe; apne: readonly Post[]; feil: Feltfeil }) {
  const t = oversiktTekst[k.sprak];
  return (
    <Detaljer tittel={t.trekk} enkel apen={feil.trekk !== undefined}>
      <Skjema handling={lenke(ruter.trekkPost, iSaken(k))} csrf={k.csrf}>
        <Tekst>{t.trekkHjelp}</Tekst>
        <Avkryssing
          navn="trekk"
          etikett={t.trekkHva}
          feil={feil.trekk}
          alternativer={apne.map((p) => ({ verdi: p.id, etikett: `${m.navn(p.tjeneste)}: ${p.onsket}` }))}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.trekkKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
