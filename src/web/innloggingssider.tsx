import type { Utlogging } from "../grunnmur/ident/index.ts";
import { innloggingTekst } from "./innloggingssider.tekst.ts";
import type { Grunnlag } from "./kontekst.ts";
import { Side } from "./side.tsx";
import { Handlinger, Ingress, Knapp, Lenke, Liste, Overskrift, Tekst } from "./ui/index.ts";

/** The session here has ended; one press ends it at the issuer too. */
export function Utloggingsside({ g, utlogging }: { readonly g: Grunnlag; readonly utlogging: Utlogging }) {
  const t = innloggingTekst[g.sprak === "nn" ? "nn" : "nb"];
  return (
    <Side k={g} tittel={t.tittel} bredde="text">
      <Overskrift niva={1}>{t.tittel}</Overskrift>
      <Ingress>{t.tekst}</Ingress>
      <form method="post" action={utlogging.adresse}>
        {Object.entries(utlogging.felter).map(([navn, verdi]) => (
          <input key={navn} type="hidden" name={navn} value={verdi} />
        ))}
        <Handlinger>
          <Knapp>{t.knapp}</Knapp>
        </Handlinger>
      </form>
    </Side>
  );
}

/** An employee with several desks chooses one; one without any is told so, and not left on an empty page. */
export function Arbeidsstedside({
  g,
  steder,
}: {
  readonly g: Grunnlag;
  readonly steder: readonly { tekst: string; href: string }[];
}) {
  const t = innloggingTekst[g.sprak === "nn" ? "nn" : "nb"];
  return (
    <Side k={g} tittel={t.velgSted} bredde="text">
      <Overskrift niva={1}>{t.velgSted}</Overskrift>
      {steder.length === 0 ? (
        <Tekst>{t.ingenSteder}</Tekst>
      ) : (
        <Liste
          slag="lenker"
          punkter={steder.map((s) => (
            <Lenke key={s.href} href={s.href}>
              {s.tekst}
            </Lenke>
          ))}
        />
      )}
    </Side>
  );
}
