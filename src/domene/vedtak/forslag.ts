import type { Lesing } from "../../grunnmur/db/base.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import { BOTILBUD, botilbudsforslag } from "../botilbud/index.ts";
import type { Pris } from "../brev/index.ts";
import { varslerI } from "../forhandsvarsel/index.ts";
import { finnSak, type Post } from "../sak/index.ts";
import { finnTjeneste, prisregel, type Tjeneste } from "../tjeneste/index.ts";
import { hentGrunnlag } from "./grunnlag.ts";
import type { Postsvar, Vedtak, Vedtaksinnhold } from "./typer.ts";

/** What the law makes free is free; and nothing is asked for what has no rule of payment at all. */
function prisforslag(t: Tjeneste): Pris | null {
  const regel = prisregel(t.kode);
  if (regel) return regel.slag === "gratis" ? { slag: "gratis" } : null;
  const ukjent = t.forbehold.some((f) => f.grunn === "pris");
  return t.spor === "omsorg" && !ukjent && t.pris.length === 0 ? { slag: "gratis" } : null;
}

function tomtSvar(post: Post, tjeneste: Tjeneste | null): Postsvar {
  return {
    post: post.id,
    utfall: null,
    omfang: "",
    timerPerUke: null,
    belopOre: null,
    utregning: null,
    fra: null,
    til: null,
    vurderesIgjen: null,
    utbetales: null,
    farIkke: "",
    begrunnelse: "",
    begrunnelseFra: [],
    vilkar: "",
    vilkarSammenheng: "",
    stonadsform: "bidrag",
    formFordi: "",
    pris: tjeneste ? prisforslag(tjeneste) : null,
  };
}

/** In a revurdering the answer begins as what the person has today, from the day after it ends; the outcome is not chosen. Pure. */
function somFor(tomt: Postsvar, post: Post, gammelt: Vedtak | undefined): Postsvar {
  const g = gammelt?.poster.find((p) => p.post === post.revurderer);
  if (!g) return tomt;
  const { omfang, timerPerUke, belopOre, vilkar, pris } = g;
  return { ...tomt, omfang, timerPerUke, belopOre, vilkar, pris, fra: g.til === null ? null : leggTilDager(g.til, 1) };
}

/**
 * What a new draft starts from, so that nothing is typed twice: the open things that have a service, what the person said, the facts and
 * the weighing of the latest assessment, and the sections of the services. A suggestion: it decides nothing. null when there is no case.
 */
export async function forslag(les: Lesing, kommune: string, sakId: string): Promise<Vedtaksinnhold | null> {
  const sak = await finnSak(les, kommune, sakId);
  if (!sak) return null;
  const { poster, utredning, revurdering } = await hentGrunnlag(les, sak);
  const apne = poster
    .filter((p) => p.utfall === null)
    .map((post) => ({ post, tjeneste: finnTjeneste(post.tjeneste ?? "") }))
    .filter(({ tjeneste }) => tjeneste !== null && tjeneste.vedtakstype !== null);
  const sted = apne.some(({ post }) => post.tjeneste === BOTILBUD) ? await botilbudsforslag(les, sak) : null;
  // What the person answered to a warning is said to us too, and last.
  const varselsvar = (await varslerI(les, kommune, sakId)).flatMap((v) => (v.svar ? [v.svar.tekst] : [])).reverse();
  const hjemler = apne.flatMap(({ tjeneste }) => [...(tjeneste?.rett ?? []), ...(tjeneste?.plikt ?? [])]);
  return {
    brukersSyn: [utredning?.brukersSyn ?? "", ...varselsvar].filter((s) => s.trim() !== "").join("\n\n"),
    fakta: utredning?.situasjon ?? "",
    hensyn: utredning?.vurdering ?? "",
    barnetsBeste: utredning?.harBarn ? utredning.barn : "",
    regler: [...new Set(hjemler.map(hjemmelnokkel))],
    avslutter: [],
    poster: apne.map(({ post, tjeneste }) => ({
      ...somFor(tomtSvar(post, tjeneste), post, revurdering?.gammelt),
      ...(post.tjeneste === BOTILBUD && sted),
    })),
  };
}
