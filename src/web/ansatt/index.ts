import type { Tjen } from "../tjen.ts";
import { registrerBeregning } from "./beregning/index.ts";
import { registrerBolig } from "./bolig/index.ts";
import { registrerBotilbud } from "./botilbud/index.ts";
import { registrerDokumenter } from "./dokumenter/index.ts";
import { registrerForhandsvarsel } from "./forhandsvarsel/index.ts";
import { registrerFravaerssider } from "./fravaer/index.ts";
import { registrerHjelp } from "./hjelp/index.ts";
import { registrerInnstillinger } from "./innstillinger/index.ts";
import { registrerKlager } from "./klage/index.ts";
import { registrerLivshendelser } from "./livshendelse/index.ts";
import { registrerNormer } from "./normer/index.ts";
import { registrerOppgaver } from "./oppgaver/index.ts";
import { registrerProgram } from "./program/index.ts";
import { registrerRegistrering } from "./registrer/index.ts";
import { registrerRevurdering } from "./revurdering/index.ts";
import { registrerSak } from "./sak/index.ts";
import { registrerSamtykke } from "./samtykke/index.ts";
import { registrerStandardtekster } from "./standardtekster/index.ts";
import { registrerStyring } from "./styring/index.ts";
import { registrerUtbetaling } from "./utbetaling/index.ts";
import { registrerUtredning } from "./utredning/index.ts";
import { registrerVedtak } from "./vedtak/index.ts";

/** The desk of a kommune. */
export function registrerKontor(tjen: Tjen): void {
  registrerOppgaver(tjen);
  registrerKlager(tjen);
  registrerFravaerssider(tjen);
  registrerHjelp(tjen);
  registrerInnstillinger(tjen);
  registrerRegistrering(tjen);
  registrerSak(tjen);
  registrerLivshendelser(tjen);
  registrerDokumenter(tjen);
  registrerStandardtekster(tjen);
  registrerBeregning(tjen);
  registrerProgram(tjen);
  registrerUtbetaling(tjen);
  registrerBolig(tjen);
  registrerBotilbud(tjen);
  registrerSamtykke(tjen);
  registrerNormer(tjen);
  registrerStyring(tjen);
  registrerUtredning(tjen);
  registrerVedtak(tjen);
  registrerRevurdering(tjen);
  registrerForhandsvarsel(tjen);
}
