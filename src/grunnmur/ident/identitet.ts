import type { Base, Lesing } from "../db/base.ts";
import type { Klokke } from "../klokke.ts";
import type { Resultat } from "../resultat.ts";
import { type Aktor, type Arbeidssted, finnAktor, finnArbeidssteder, type Hvor } from "./aktor.ts";
import { csrfFor, csrfStemmer } from "./csrf.ts";
import { sikkerhetshoder } from "./headere.ts";
import type { Hemmelighet } from "./hemmelighet.ts";
import { fullforInnlogging, type Innloggingsdeler, loggUt, startInnlogging, type Utgang } from "./innlogging.ts";
import { lagKaker } from "./kaker.ts";
import type { Innloggingsnekt } from "./nekt.ts";
import { lagOidcKlient, nettleserKommerTil, type OidcOppsett } from "./oidc.ts";
import { type Dor, forleng, hentOkt, type Okt, ryddOkter, trengerForlengelse } from "./okt.ts";

/** Who is at the door, for the pages. Holds nothing of any request. */
export interface Identitet {
  /** The living session of a request. Being used keeps it alive. */
  okt(foresporsel: Request): Promise<Okt | null>;
  /**
   * The same, with what a page has to look up about it, in one reading: as the system, in the kommune with this slug when there is one; as
   * the public where nobody is logged in. What does not need to know whose session it is need not wait for it.
   */
  iOkten<T>(
    foresporsel: Request,
    slug: string | null,
    finn: (les: Lesing, okt: Promise<Okt | null>) => Promise<T>,
  ): Promise<{ readonly okt: Okt | null; readonly funnet: T }>;
  /** Who the session's person is at a place. `les`: the reading of `iOkten`. */
  aktor(les: Lesing, okt: Okt | null, hvor: Hvor | null): Promise<Aktor>;
  /** The desks that a logged-in employee may go to. */
  arbeidssteder(okt: Okt): Promise<Arbeidssted[]>;
  startInnlogging(foresporsel: Request, dor: Dor, hjem?: string): Promise<Resultat<Response, Innloggingsnekt>>;
  fullforInnlogging(foresporsel: Request): Promise<Resultat<Response, Innloggingsnekt>>;
  loggUt(foresporsel: Request): Promise<Utgang>;
  /** The hidden field `_csrf` of the session's forms, and whether one that came back is right. */
  csrf(okt: Okt): string;
  csrfStemmer(okt: Okt, token: unknown): boolean;
  /** The job that deletes what is left of ended sessions. @returns how many. */
  rydd(): Promise<number>;
  /** The security headers of every answer. */
  readonly hoder: Readonly<Record<string, string>>;
}

export interface Identitetsvalg {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly hemmelighet: Hemmelighet;
  readonly dorer: Readonly<Record<Dor, OidcOppsett>>;
}

const SYSTEM = { slag: "system" } as const;
/** The mark of a request that the page makes by itself. */
const STILLE = "x-trappa-stille";

/** Wires login, sessions and headers. Cookies are bound to https when the residents' address of return is. */
export function lagIdentitet({ base, klokke, hemmelighet, dorer }: Identitetsvalg): Identitet {
  const sikker = new URL(dorer.innbygger.omdirigering).protocol === "https:";
  const kaker = lagKaker(sikker);
  const klienter = { innbygger: lagOidcKlient(dorer.innbygger), ansatt: lagOidcKlient(dorer.ansatt) };
  const deler: Innloggingsdeler = { base, klokke, hemmelighet, kaker, dorer: klienter };
  return {
    okt: async (foresporsel) => (await iOkten(deler, foresporsel, null, async () => null)).okt,
    iOkten: (foresporsel, slug, finn) => iOkten(deler, foresporsel, slug, finn),
    aktor: (les, okt, hvor) => finnAktor(les, okt, hvor, klokke.idag()),
    arbeidssteder: (okt) => base.les(SYSTEM, (les) => finnArbeidssteder(les, okt, klokke.idag())),
    startInnlogging: (foresporsel, dor, hjem) => startInnlogging(deler, foresporsel, dor, hjem),
    fullforInnlogging: (foresporsel) => fullforInnlogging(deler, foresporsel),
    loggUt: (foresporsel) => loggUt(deler, foresporsel),
    csrf: (okt) => csrfFor(hemmelighet, okt),
    csrfStemmer: (okt, token) => csrfStemmer(hemmelighet, okt, token),
    rydd: () => base.skriv(SYSTEM, (tx) => ryddOkter(tx, klokke.na())),
    hoder: sikkerhetshoder({ sikker, skjemamal: [dorer.innbygger, dorer.ansatt].flatMap(nettleserKommerTil) }),
  };
}

async function iOkten<T>(
  { base, klokke, kaker }: Innloggingsdeler,
  foresporsel: Request,
  slug: string | null,
  finn: (les: Lesing, okt: Promise<Okt | null>) => Promise<T>,
): Promise<{ okt: Okt | null; funnet: T }> {
  const token = kaker.les(foresporsel, "okt");
  if (token === undefined)
    return base.les({ slag: "offentlig" }, async (les) => ({ okt: null, funnet: await finn(les, Promise.resolve(null)) }));
  const na = klokke.na();
  const svar = await base.les(slug === null ? SYSTEM : { ...SYSTEM, kommuneslug: slug }, async (les) => {
    const enOkt = hentOkt(les, token, na);
    const [okt, funnet] = await Promise.all([enOkt, finn(les, enOkt)]);
    return { okt, funnet };
  });
  const { okt } = svar;
  // A list that looks for news by itself is not a person at work: it does not keep the session alive.
  if (!okt || foresporsel.headers.has(STILLE) || !trengerForlengelse(okt, na)) return svar;
  await base.skriv(SYSTEM, (tx) => forleng(tx, okt, na));
  return { ...svar, okt: { ...okt, sistBrukt: na } };
}
