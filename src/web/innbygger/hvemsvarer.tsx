import { svartid } from "../../domene/kommune/index.ts";
import { datoTekst } from "../../grunnmur/sprak.ts";
import type { Kontekst } from "../kontekst.ts";
import { Tekst, Telefon } from "../ui/index.ts";
import { hvemsvarerTekst } from "./hvemsvarer.tekst.ts";

/** Who answers somebody who needs help now: the Nav office in its hours, the kommune's own watch outside them. Nobody is left with a closed door and no number. */
export function HvemSvarer({ k }: { readonly k: Pick<Kontekst<"alle" | "innbygger">, "kommune" | "sprak" | "tid"> }) {
  const t = hvemsvarerTekst[k.sprak];
  const norsk = k.sprak === "nn" ? "nn" : "nb";
  const nav = k.kommune.enheter.find((e) => e.slag === "nav" && !e.skjermet);
  const kontor = nav?.navn[norsk] ?? "Nav";
  const telefon = nav?.telefon ?? k.kommune.telefon;
  const { vakt } = k.kommune.nodhjelp;
  const na = svartid(k.kommune.nodhjelp, k.tid.na);
  const klokka = (tid: string) => (k.sprak === "en" ? tid : tid.replace(":", "."));
  const svarer = vakt ? (
    <Tekst>
      <strong>
        {na.slag === "ukjent" ? t.ellers(vakt.hvem[norsk]) : t.vakt(vakt.hvem[norsk])} <Telefon nummer={vakt.telefon} />
      </strong>
    </Tekst>
  ) : null;
  if (na.slag !== "stengt")
    return (
      <>
        <Tekst>
          {na.slag === "apent" ? t.apent(kontor, klokka(na.til)) : t.ukjent(kontor)}{" "}
          {telefon ? <Telefon nummer={telefon} /> : null}
        </Tekst>
        {na.slag === "ukjent" ? svarer : null}
      </>
    );
  return (
    <>
      <Tekst>
        {t.stengt(kontor)} {na.apner ? t.apner(datoTekst(na.apner.dag, k.sprak, { aar: false }), klokka(na.apner.fra)) : null}
      </Tekst>
      {svarer ?? (
        <Tekst>
          {t.utenVakt}{" "}
          {k.kommune.telefon ? (
            <>
              {t.kommunen} <Telefon nummer={k.kommune.telefon} />
            </>
          ) : null}
        </Tekst>
      )}
      <Tekst>{t.sokLikevel}</Tekst>
    </>
  );
}
