import type { Dokument } from "../../../domene/dokument/index.ts";
import { loggInnsyn } from "../../../domene/innsyn/index.ts";
import { type KanIkkeSamle, papirsamling } from "../../../domene/livshendelse/index.ts";
import { apneSak, type KanIkkeApne } from "../../../domene/sak/index.ts";
import { erId } from "../../../grunnmur/id.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { fil } from "../../svar.ts";
import { Avkryssing, Flyt, Handlinger, Knapp, Sokeskjema } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { HendelseProps } from "./hendelsen.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";
import { overforingTekst } from "./overforing.tekst.ts";
import { papiret, papirvalg } from "./papirvalg.ts";
import { livshendelseside } from "./side.tsx";

interface Props extends Pick<HendelseProps, "k" | "h"> {
  readonly dokumenter: readonly Dokument[];
}

/** The chosen papers as one file, with the letter on top: to print, or to send another way. */
export function Samling({ k, h, dokumenter }: Props) {
  const t = overforingTekst[k.sprak];
  const { kanSendes, forst } = papirvalg(dokumenter);
  if (kanSendes.length === 0) return null;
  return (
    <Sokeskjema handling={lenke(ruter.papirsamling, iSaken(k))} navn={t.samling}>
      <Flyt>
        <input type="hidden" name="hendelse" value={h.id} />
        <Avkryssing navn="papir" etikett={t.papirer} verdier={forst} alternativer={kanSendes.map((d) => papiret(d, k.sprak))} />
        <Handlinger>
          <Knapp variant="secondary">{t.lastNed}</Knapp>
        </Handlinger>
      </Flyt>
    </Sokeskjema>
  );
}

/** Gives the file, and writes down that each paper in it was read. */
export async function lastNedPapirene(k: Sakskontekst): Promise<Response> {
  const hendelse = k.sok.get("hendelse") ?? "";
  const papirer = k.sok.getAll("papir").filter(erId);
  const kommune = k.kommune.nummer;
  if (!erId(hendelse)) return nektet(k, { grunn: "hendelse_finnes_ikke" });
  const svar = await k.skriv(async (tx) => {
    const samlet = await papirsamling(tx, k.aktor, k.tid, { sak: k.p.sak, hendelse, papirer });
    const apnet = await apneSak(tx, k.aktor, "sak.les", kommune, k.p.sak);
    if (!samlet.ok || !apnet.ok) return samlet.ok ? apnet : samlet;
    const enhet = k.kommune.enheter.find((e) => e.id === apnet.verdi.enhet)?.navn[k.kommune.malform] ?? "";
    const lest = { kommune, sak: k.p.sak, leser: k.aktor, enhet, grunnlag: "saksbehandling", na: k.tid.na } as const;
    for (const id of samlet.verdi.dokumenter) await loggInnsyn(tx, { ...lest, hva: { del: "dokument", id } });
    return samlet;
  });
  if (svar.ok)
    return "bytes" in svar.verdi ? fil(svar.verdi.bytes, "application/pdf", svar.verdi.tittel, true) : skjult(k, "finnes_ikke");
  return erSkjult(svar.nei) ? skjult(k, svar.nei.grunn) : nektet(k, svar.nei as Exclude<KanIkkeSamle, KanIkkeApne>);
}

function nektet(k: Sakskontekst, n: Exclude<KanIkkeSamle, KanIkkeApne>): Promise<Response> {
  const t = overforingTekst[k.sprak].feil;
  switch (n.grunn) {
    case "hendelse_finnes_ikke":
      return livshendelseside(k, { status: 409, feil: { "": livshendelseTekst[k.sprak].feil.hendelse_finnes_ikke } });
    case "ingen_papirer":
    case "ikke_samtykket":
      return livshendelseside(k, { status: 422, feil: { "": t[n.grunn] } });
    case "for_mange":
    case "for_store":
    case "for_lang":
      return livshendelseside(k, { status: 422, feil: { "": t[n.grunn](n.maks) } });
  }
}
