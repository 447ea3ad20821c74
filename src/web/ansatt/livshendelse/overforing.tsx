import type { Dokument } from "../../../domene/dokument/index.ts";
import { type KanIkkeSendePapirer, type Overfort, sendPapirer } from "../../../domene/livshendelse/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { erId } from "../../../grunnmur/id.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { Avkryssing, Detaljer, Handlinger, Knapp, Overskrift, Skjema, Tekst, Tekstomrade, Varsel } from "../../ui/index.ts";
import { gjor } from "../gjor.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { HendelseProps } from "./hendelsen.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";
import { overforingTekst } from "./overforing.tekst.ts";
import { Papirer } from "./papirer.tsx";
import { papiret, papirvalg } from "./papirvalg.ts";
import { livshendelseside } from "./side.tsx";

interface Props extends HendelseProps {
  readonly dokumenter: readonly Dokument[];
}

/** After a move: the papers go straight to a kommune that is here; else by hand. */
export function SendPapirene(p: Props) {
  const { k, m, h, feil, dokumenter } = p;
  const t = overforingTekst[k.sprak];
  const til = h.til ?? "";
  if (!h.tilTarImot) return <Papirer {...p} />;
  const { kanSendes } = papirvalg(dokumenter);
  const sendt = k.skjema.tekst("hendelse") === h.id && feil.papirer !== undefined;
  const valgte = sendt ? k.skjema.alle("papirer") : papirvalg(dokumenter).forst;
  const paragraf = lovtekst(prosesshjemmel(prosesslov(k.tid.idag), "veiledning"), k.sprak);
  return (
    <>
      <Overskrift niva={4}>{t.tittel(til)}</Overskrift>
      <Tekst>
        {t.om(til)} {t.hvorfor(paragraf)}
      </Tekst>
      {m.person.skjermet ? <Varsel slag="obs">{t.skjermet}</Varsel> : null}
      {kanSendes.length === 0 ? <Tekst>{t.ingen}</Tekst> : null}
      {m.person.skjermet || kanSendes.length === 0 ? null : (
        <Skjema handling={lenke(ruter.sendPapirene, iSaken(k))} csrf={k.csrf}>
          <input type="hidden" name="hendelse" value={h.id} />
          <Avkryssing
            navn="papirer"
            etikett={t.papirer}
            feil={feil.papirer}
            verdier={valgte}
            alternativer={kanSendes.map((d) => papiret(d, k.sprak))}
          />
          <Tekstomrade
            navn="papirmelding"
            etikett={t.melding}
            hjelp={t.meldingHjelp}
            feil={feil.papirmelding}
            verdi={k.skjema.tekst("papirmelding")}
            rader={3}
            maksTegn={grenser.livshendelse.tegnIMelding}
          />
          <Handlinger>
            <Knapp>{t.knapp(til)}</Knapp>
          </Handlinger>
        </Skjema>
      )}
      <Detaljer
        tittel={t.forHand}
        enkel
        apen={m.person.skjermet || feil.papir_mate !== undefined || feil.papir_nar !== undefined}
      >
        <Papirer {...p} />
      </Detaljer>
    </>
  );
}

/** What has been sent, and whether it is there. */
export function Sendt({ k, overfort }: { readonly k: Sakskontekst; readonly overfort: readonly Overfort[] }) {
  const t = overforingTekst[k.sprak];
  const dag = (tid: Temporal.Instant) => datoTekst(datoAv(tid), k.sprak, { ukedag: false });
  return overfort.map((o) => {
    if (o.tilstand === "angret") return null;
    if (o.tilstand === "stanset")
      return (
        <Varsel key={o.id} slag="fare">
          {t.stanset(o.til)}
        </Varsel>
      );
    return (
      <Tekst key={o.id}>
        {o.framme
          ? t.framme(o.antall, o.til, dag(o.framme), o.nummerDer ?? "")
          : t.paVei(o.antall, o.til, o.sendtAv, dag(o.sendt))}
      </Tekst>
    );
  });
}

/** Sends the chosen papers, or shows the page again with why not. */
export async function sendPapirene(k: Sakskontekst): Promise<Response> {
  const t = overforingTekst[k.sprak].feil;
  const s = k.skjema;
  const hendelse = s.tekst("hendelse");
  const papirer = s.alle("papirer").filter(erId);
  const inn = { sak: k.p.sak, hendelse, papirer, melding: s.tekst("papirmelding") };
  const nektet = (status: 409 | 422, feil: Record<string, string>) => livshendelseside(k, { status, feil });
  if (!erId(hendelse)) return nektet(409, { "": livshendelseTekst[k.sprak].feil.hendelse_finnes_ikke });
  return gjor(
    k,
    (tx) => sendPapirer(tx, k.aktor, k.tid, inn),
    { ok: "papirer_pa_vei", til: ruter.livshendelse },
    (n: Exclude<KanIkkeSendePapirer, KanIkkeApne>) => {
      switch (n.grunn) {
        case "hendelse_finnes_ikke":
          return nektet(409, { "": livshendelseTekst[k.sprak].feil.hendelse_finnes_ikke });
        case "alt_sendt":
          return nektet(409, { "": t.alt_sendt });
        case "ingen_papirer":
        case "ikke_samtykket":
        case "tar_ikke_imot":
        case "skjermet":
          return nektet(422, { papirer: t[n.grunn] });
        case "for_lang":
          return nektet(422, { papirmelding: t.for_lang(n.maks) });
        case "for_mange":
        case "for_store":
          return nektet(422, { papirer: t[n.grunn](n.maks) });
      }
    },
  );
}
