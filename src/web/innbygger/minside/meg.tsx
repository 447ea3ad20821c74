import { fullmakterFra } from "../../../domene/fullmakt/index.ts";
import { finnPerson, oppdaterMeg, type Person, representasjoner } from "../../../domene/person/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html, videre } from "../../svar.ts";
import {
  Brodsmuler,
  Feiloppsummering,
  Handlinger,
  Ingress,
  Knapp,
  Oppsummering,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
  Valg,
} from "../../ui/index.ts";
import { her, type Innbyggerk, type Pa } from "../her.ts";
import type { Fullmaktsfelt, Megdata } from "./deler.ts";
import { Fullmaktene } from "./fullmakt.tsx";
import { megTekst } from "./meg.tekst.ts";
import { minsideTekst } from "./minside.tekst.ts";

/** What was typed about oneself, when the page comes back. */
interface Kontaktfelt {
  readonly malform: string;
  readonly brev: string;
  readonly telefon: string;
  readonly epost: string;
}

export interface Megretur {
  readonly feil: Readonly<Record<string, string>>;
  readonly kontakt?: Kontaktfelt;
  readonly fullmakt?: Fullmaktsfelt;
  readonly status: number;
}

export const meg = (k: Pa<"meg">): Promise<Response> => visMeg(k);

/** How to be reached, and who may act for whom. */
export async function visMeg(k: Innbyggerk, retur?: Megretur): Promise<Response> {
  const nr = k.kommune.nummer;
  const d = await k.les(async (les): Promise<Megdata> => {
    const person = await finnPerson(les, nr, k.aktor.person);
    sikre(person, "a resident has a record");
    const { av, for: andre } = await representasjoner(les, nr, person.id, k.tid.idag);
    // Fullmakts that start later are given already, and can be taken back.
    const senere = (await fullmakterFra(les, nr, person.id, k.tid.idag)).filter((f) => !av.some((a) => a.id === f.id));
    return { person, for: andre, av: [...av, ...senere.map((f) => ({ ...f, representertNavn: person.navn }))] };
  });
  const t = megTekst[k.sprak];
  return html(
    <Side k={k} tittel={t.meg.tittel} aktiv="min" bredde="text" harFeil={retur !== undefined}>
      <Brodsmuler spor={[{ tekst: minsideTekst[k.sprak].tittel, href: lenke(ruter.minSide, her(k)) }]} her={t.meg.tittel} />
      <div className="tr-flow">
        <Feiloppsummering feil={retur?.feil ?? {}} />
        <Kvittert k={k} ord={{ lagret: t.meg.lagret, gitt: t.fullmakt.gittNa, trukket: t.fullmakt.trukket }} />
        <Overskrift niva={1} storrelse="lg">
          {t.meg.tittel}
        </Overskrift>
        <Ingress>{t.meg.ingress}</Ingress>
        <Folkeregister k={k} person={d.person} />
        <Kontakt k={k} person={d.person} retur={retur} />
        <Fullmaktene k={k} d={d} feil={retur?.feil ?? {}} typet={retur?.fullmakt} />
      </div>
    </Side>,
    retur?.status ?? 200,
  );
}

function Folkeregister({ k, person }: { readonly k: Innbyggerk; readonly person: Person }) {
  const t = megTekst[k.sprak].meg;
  return (
    <>
      <Oppsummering
        svar={[
          { navn: t.navn, verdi: person.navn },
          { navn: t.fodt, verdi: datoTekst(person.fodt, k.sprak, { ukedag: false }) },
          { navn: t.adresse, verdi: person.adresse ?? t.ingenAdresse },
        ]}
      />
      <Tekst liten dempet>
        {t.adresseHjelp}
      </Tekst>
    </>
  );
}

function Kontakt({
  k,
  person,
  retur,
}: {
  readonly k: Innbyggerk;
  readonly person: Person;
  readonly retur: Megretur | undefined;
}) {
  const t = megTekst[k.sprak].meg;
  const felt = retur?.kontakt ?? {
    malform: person.malform ?? "",
    brev: person.vilHaPapir ? "papir" : "digitalt",
    telefon: person.telefon ?? "",
    epost: person.epost ?? "",
  };
  return (
    <Skjema handling={lenke(ruter.lagreMeg, her(k))} csrf={k.csrf} versjon={person.versjon}>
      <Tekstfelt
        navn="telefon"
        etikett={t.telefon}
        type="tel"
        autofyll="tel"
        bredde="kort"
        verdi={felt.telefon}
        feil={retur?.feil.telefon}
        valgfri
      />
      <Tekstfelt
        navn="epost"
        etikett={t.epost}
        hjelp={t.epostHjelp}
        type="email"
        autofyll="email"
        verdi={felt.epost}
        feil={retur?.feil.epost}
        valgfri
      />
      <Valg
        navn="brev"
        etikett={t.brev}
        verdi={felt.brev}
        alternativer={[
          { verdi: "digitalt", etikett: t.digitalt, hjelp: t.digitaltHjelp },
          { verdi: "papir", etikett: t.papir, hjelp: t.papirHjelp },
        ]}
      />
      <Valg
        navn="malform"
        etikett={t.malform}
        verdi={felt.malform}
        alternativer={[
          { verdi: "nb", etikett: t.nb },
          { verdi: "nn", etikett: t.nn },
          { verdi: "", etikett: t.ikkeValgt },
        ]}
      />
      <Handlinger>
        <Knapp>{t.lagre}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

export async function lagreMeg(k: Pa<"lagreMeg">): Promise<Response> {
  const t = megTekst[k.sprak].meg;
  const kontakt = {
    malform: k.skjema.tekst("malform"),
    brev: k.skjema.tekst("brev"),
    telefon: k.skjema.tekst("telefon"),
    epost: k.skjema.tekst("epost"),
  };
  const { malform } = kontakt;
  const lagret = await k.skriv((tx) =>
    oppdaterMeg(tx, k.aktor, {
      malform: malform === "nb" || malform === "nn" ? malform : null,
      vilHaPapir: kontakt.brev === "papir",
      telefon: kontakt.telefon,
      epost: kontakt.epost,
      versjon: Number.parseInt(k.skjema.tekst("_versjon"), 10) || 0,
    }),
  );
  if (lagret.ok) return videre(lenke(ruter.meg, her(k), { ok: "lagret" }));
  if (lagret.nei.grunn === "endret_imens") return visMeg(k, { feil: { "": t.endretImens }, kontakt, status: 409 });
  const feil = Object.fromEntries(lagret.nei.felt.map((f) => [f, t.feil[f]]));
  return visMeg(k, { feil, kontakt, status: 422 });
}
