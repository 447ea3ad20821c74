import { randomUUID } from "node:crypto";
import { finnPerson, type Person, type Representasjon, representasjoner } from "../../../domene/person/index.ts";
import {
  finnSide,
  finnUtkast,
  forrigeSide,
  type SkrevetAnnetSted,
  type Side as Soknadsside,
  type Sporsmal,
  type Svar,
  siderFor,
  sidetekst,
  synlige,
  tekstsvar,
  type Utkast,
} from "../../../domene/soknad/index.ts";
import { tjenesterI } from "../../../domene/tjeneste/index.ts";
import { datoTekst, klokkeslett } from "../../../grunnmur/sprak.ts";
import { skjult } from "../../nekt.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import {
  Boks,
  Feiloppsummering,
  Flyt,
  Handlinger,
  Ingress,
  Knapp,
  Lagrestatus,
  Overlinje,
  Overskrift,
  Skjema,
  Stegviser,
  Tekst,
  Telefon,
} from "../../ui/index.ts";
import { her, type Innbyggerk, navnI, type Pa } from "../her.ts";
import { HvemSvarer } from "../hvemsvarer.tsx";
import { AnnetSted } from "./annetsted.tsx";
import { delerFor, stedFor } from "./deler.ts";
import { medKjent } from "./kjent.ts";
import { soknadTekst } from "./soknad.tekst.ts";
import { Hvorfor, Sporsmalsfelt, type Sporsmalskontekst } from "./sporsmal.tsx";
import { Vedleggsfelt } from "./vedleggsfelt.tsx";

export interface Stegvisning {
  readonly utkast: Utkast;
  readonly side: Soknadsside;
  /** What was typed, when the page comes back; else what is stored. */
  readonly typet?: Svar;
  readonly feil?: Readonly<Record<string, string>>;
  readonly annetSted?: SkrevetAnnetSted | null;
  readonly status?: number;
}

const OM_EN_ANNEN: ReadonlySet<string> = new Set(["gjelder_navn", "gjelder_fnr", "fullmakt", "omfang"]);
const HVEM: Readonly<Record<string, Representasjon["slag"]>> = { barn: "foresatt", verge: "verge", fullmakt: "fullmakt" };

/** One page of the application. A page that this application does not have leads to its first. */
export async function soknadSteg(k: Pa<"soknadSteg">): Promise<Response> {
  const utkast = await k.les((les) => finnUtkast(les, k.aktor, k.p.utkast));
  if (!utkast) return skjult(k, "finnes_ikke");
  const side = finnSide(k.p.steg, utkast.svar);
  if (!side) return videre(stegsti(k, utkast.id, siderFor(utkast.svar)[0]?.id ?? "haster"));
  return visSteg(k, { utkast, side });
}

export const stegsti = (k: Innbyggerk, utkast: string, steg: string): string =>
  lenke(ruter.soknadSteg, { ...her(k), utkast, steg }, { fra: k.sok.get("fra") === "se-over" ? "se-over" : undefined });

/** Draws the page: on its own, after a fault, or when somebody has written it elsewhere meanwhile. */
export async function visSteg(k: Innbyggerk, v: Stegvisning): Promise<Response> {
  const { utkast, side, feil = {} } = v;
  const t = soknadTekst[k.sprak];
  const [{ person, kan }, { rader }] = await Promise.all([hvem(k), navnI(k)]);
  const ord = sidetekst(side.id, k.sprak);
  const svar = { ...utkast.svar, ...medKjent(utkast, side, person), ...v.typet };
  const spurt = synlige(side, utkast.svar).filter((s) => !s.bareSamisk || k.kommune.samiskNavn !== null);
  const slag = HVEM[tekstsvar(utkast.svar, "hvem")];
  const kontekst = {
    sprak: k.sprak,
    svar,
    feil,
    tjenester: tjenesterI(rader, k.sprak),
    kan: kan.filter((r) => r.slag === slag && r.omfang.includes("soke")),
  };
  // With somebody registered to choose, the questions that find a person out stand under "somebody else".
  const underAnnen: ReadonlySet<string> = kontekst.kan.length > 0 ? OM_EN_ANNEN : new Set();
  const stier = { ...her(k), utkast: utkast.id, steg: side.id };
  const fra = { fra: k.sok.get("fra") === "se-over" ? "se-over" : undefined };
  const lagret = utkast.sider[side.id];
  const filer = spurt.filter((s) => s.type === "fil");
  return html(
    <Side k={k} tittel={ord.tittel} aktiv="finn" bredde="text" harFeil={Object.keys(feil).length > 0} skript={["autolagre"]}>
      <Soknadshode k={k} utkast={utkast} na={side.id} />
      <Feiloppsummering feil={feil} />
      <AnnetSted annet={v.annetSted ?? null} sprak={k.sprak} />
      <Skjema
        handling={lenke(ruter.lagreSteg, stier, fra)}
        autolagre={lenke(ruter.autolagreSteg, stier)}
        csrf={k.csrf}
        nokkel={randomUUID()}
        versjon={lagret?.versjon ?? 0}
        filer={filer.length > 0}
      >
        <Stegtittel k={k} utkast={utkast} side={side} tittel={ord.tittel} />
        {ord.ingress ? <Ingress>{ord.ingress}</Ingress> : null}
        {side.id === "nodhjelp" ? (
          <Boks slag="neste">
            <HvemSvarer k={k} />
          </Boks>
        ) : null}
        {spurt
          .filter((s) => !underAnnen.has(s.id))
          .map((s) => (
            <EttSporsmal
              key={s.id}
              spm={s}
              k={kontekst}
              utkast={utkast}
              under={s.type === "skjult" ? spurt.filter((u) => underAnnen.has(u.id)) : []}
            />
          ))}
        <Hvorfor sporsmal={spurt} sprak={k.sprak} idag={k.tid.idag} />
        <Handlinger>
          {side.id === "nodhjelp" ? (
            <Knapp navn="_handling" verdi="se_over">
              {t.sendNa}
            </Knapp>
          ) : null}
          <Knapp variant={side.id === "nodhjelp" ? "secondary" : undefined}>{fra.fra ? t.tilSeOver : t.neste}</Knapp>
          {forrigeSide(side.id, utkast.svar) ? (
            <Knapp variant="tertiary" navn="_handling" verdi="tilbake">
              {t.tilbake}
            </Knapp>
          ) : null}
        </Handlinger>
        <Lagrestatus klokka={lagret ? klokkeslett(Temporal.Instant.from(lagret.endret), k.sprak) : undefined} />
        <Tekst liten dempet>
          {t.kanLukke(datoTekst(utkast.slettes, k.sprak, { ukedag: false }))}
        </Tekst>
        <Fast k={k} />
      </Skjema>
    </Side>,
    v.status,
  );
}

interface EttSporsmalProps {
  readonly spm: Sporsmal;
  readonly k: Sporsmalskontekst;
  readonly utkast: Utkast;
  /** Questions that belong to one of its answers. */
  readonly under: readonly Sporsmal[];
}

function EttSporsmal({ spm, k, utkast, under }: EttSporsmalProps) {
  if (spm.type === "fil") return <Vedleggsfelt spm={spm} utkast={utkast} sprak={k.sprak} feil={k.feil[spm.id]} />;
  const folger = under.map((u) => <EttSporsmal key={u.id} spm={u} k={k} utkast={utkast} under={[]} />);
  return <Sporsmalsfelt spm={spm} k={k} folger={folger} />;
}

/** Answered by the person, and not only filled in from where one came. */
const erUtfylt = (utkast: Utkast, side: string): boolean => utkast.sider[side]?.sendt.some((s) => s.skriver !== "start") ?? false;

/** Whom the application is for, and how far it has come. */
export function Soknadshode({ k, utkast, na }: { readonly k: Innbyggerk; readonly utkast: Utkast; readonly na: string | null }) {
  const t = soknadTekst[k.sprak];
  const navn = tekstsvar(utkast.svar, "hvem") === "jeg" ? "" : tekstsvar(utkast.svar, "gjelder_navn");
  const deler = delerFor(utkast.svar);
  const steg = deler.map(({ del, sider: [forste = "haster"] }) => ({
    tittel: t.deler[del],
    href: erUtfylt(utkast, forste) ? lenke(ruter.soknadSteg, { ...her(k), utkast: utkast.id, steg: forste }) : undefined,
  }));
  const nr = na === null ? deler.length + 1 : stedFor(na, utkast.svar).del;
  return (
    <Flyt>
      <p className="tr-muted">
        {navn ? (
          <>
            {t.soknadFor} <strong>{navn}</strong>
          </>
        ) : (
          t.soknad
        )}
      </p>
      <Stegviser steg={[...steg, { tittel: t.seOver.kort }]} na={nr} />
    </Flyt>
  );
}

interface StegtittelProps {
  readonly k: Innbyggerk;
  readonly utkast: Utkast;
  readonly side: Soknadsside;
  readonly tittel: string;
}

/** The page's title, with its place in the whole above it. */
function Stegtittel({ k, utkast, side, tittel }: StegtittelProps) {
  const t = soknadTekst[k.sprak];
  const sted = stedFor(side.id, utkast.svar);
  return (
    <>
      <Overlinje>{sted.sider > 1 ? t.delOgSide(sted) : t.del(sted)}</Overlinje>
      <Overskrift niva={1} storrelse="lg">
        {tittel}
      </Overskrift>
    </>
  );
}

function Fast({ k }: { readonly k: Innbyggerk }) {
  const t = soknadTekst[k.sprak];
  const { telefon } = k.kommune;
  return (
    <Tekst liten>
      {t.fast}{" "}
      {telefon ? (
        <>
          {t.ring} <Telefon nummer={telefon} />
          {t.fastRing}
        </>
      ) : (
        t.fastMott
      )}
    </Tekst>
  );
}

async function hvem(k: Innbyggerk): Promise<{ person: Person | null; kan: readonly Representasjon[] }> {
  return k.les(async (les) => ({
    person: await finnPerson(les, k.kommune.nummer, k.aktor.person),
    kan: (await representasjoner(les, k.kommune.nummer, k.aktor.person, k.tid.idag)).for,
  }));
}
