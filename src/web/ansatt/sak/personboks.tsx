import { lenke, ruter } from "../../stier.ts";
import { Boks, Lenke, Oppsummering, Overskrift, Tekst, Telefon } from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import type { Mappe } from "./mappe.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";
import { sakTekst } from "./sak.tekst.ts";

/** A protected address is shown to those who work with such cases, and to nobody else. */
function adressen(k: Sakskontekst, { person, sak }: Mappe): string {
  const t = oversiktTekst[k.sprak];
  const egen = k.kommune.enheter.find((e) => e.id === sak.enhet)?.skjermet === true;
  if (!person.skjermet) return person.adresse ?? t.ikkeOppgitt;
  return egen && person.adresse ? t.skjermetAdresse(person.adresse) : t.skjermet;
}

/** How to reach the person, and who acts for them in what. */
export function Personboks({ k, m }: { readonly k: Sakskontekst; readonly m: Mappe }) {
  const t = oversiktTekst[k.sprak];
  const { person } = m;
  const papir = person.vilHaPapir || (!person.epost && !person.telefon);
  return (
    <Boks merketAv="personen">
      <Overskrift niva={2} storrelse="sm" id="personen">
        {t.personen}
      </Overskrift>
      <Oppsummering
        svar={[
          { navn: t.fnr, verdi: `${person.fnr.slice(0, 6)} ${person.fnr.slice(6)}` },
          { navn: t.telefon, verdi: person.telefon ? <Telefon nummer={person.telefon} /> : t.ikkeOppgitt },
          { navn: t.epost, verdi: person.epost ?? t.ikkeOppgitt },
          { navn: t.adresse, verdi: adressen(k, m) },
          { navn: t.brev, verdi: papir ? t.brevKanal.papir : t.brevKanal.digital },
        ]}
      />
      {m.andre.length > 0 ? (
        <>
          <h3>{t.andre}</h3>
          {m.andre.map(({ part, person: annen }) => (
            <Tekst key={`${annen.id} ${part.rolle}`}>
              {annen.navn}, {sakTekst[k.sprak].roller[part.rolle]}
              <br />
              <span className="tr-muted tr-small">{part.omfang.map((o) => t.omfang[o]).join(", ")}</span>
              {annen.telefon ? (
                <>
                  <br />
                  <Telefon nummer={annen.telefon} />
                </>
              ) : null}
            </Tekst>
          ))}
        </>
      ) : null}
      <Tekst liten>
        <Lenke href={lenke(ruter.livshendelse, iSaken(k))}>{t.livshendelse}</Lenke>
      </Tekst>
    </Boks>
  );
}
