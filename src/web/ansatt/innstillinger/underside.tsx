import type { ReactNode } from "react";
import type { Kontekst } from "../../kontekst.ts";
import { Kvittert } from "../../kvittert.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Brodsmuler, Feiloppsummering, type Feltfeil, Ingress, Overskrift } from "../../ui/index.ts";
import { innstillingerTekst } from "./innstillinger.tekst.ts";
import { her } from "./sted.ts";

/** What was wrong with the form of such a page, by field. */
export interface Avslag {
  readonly status: 409 | 422;
  readonly feil: Feltfeil;
}

interface Undersideprops {
  readonly k: Kontekst<"administrator", "/:sprak/:kommune/kontor/innstillinger">;
  readonly tittel: string;
  readonly ingress: string;
  /** Said when something was saved. */
  readonly lagret: string;
  readonly avslag: Avslag | undefined;
  readonly children: ReactNode;
}

/** A page below the settings: the way back, what it is for, what came of the last form, and then its own. */
export function underside({ k, tittel, ingress, lagret, avslag, children }: Undersideprops): Response {
  return html(
    <Side k={k} tittel={tittel} aktiv="innstillinger" harFeil={avslag !== undefined}>
      <Brodsmuler spor={[{ tekst: innstillingerTekst[k.sprak].tittel, href: lenke(ruter.innstillinger, her(k)) }]} her={tittel} />
      <Overskrift niva={1} storrelse="lg">
        {tittel}
      </Overskrift>
      <Ingress>{ingress}</Ingress>
      <Kvittert k={k} ord={{ lagret }} />
      <Feiloppsummering feil={avslag?.feil ?? {}} />
      {children}
    </Side>,
    avslag?.status,
  );
}
