import type { ReactNode } from "react";
import { midtI } from "../../../grunnmur/sprak.ts";
import { fordi } from "../../sporing.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Datoboks, Handlinger, Knappelenke, Overlinje, Overskrift, Tid } from "../../ui/index.ts";
import { her } from "../her.ts";
import { Regnet } from "../regnet.tsx";
import { svarfrister } from "../svarfrister.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

interface NesteProps {
  readonly overlinje: string;
  readonly tittel: string;
  readonly children: ReactNode;
}

function Neste({ overlinje, tittel, children }: NesteProps) {
  return (
    <Boks slag="neste" merketAv="neste">
      <Overlinje>{overlinje}</Overlinje>
      <Overskrift niva={2} id="neste">
        {tittel}
      </Overskrift>
      {children}
    </Boks>
  );
}

/** The one thing that happens next, or is asked of the reader. What the reader must do comes before what is only waited for. */
export function Nesteboks(del: Saksdel) {
  const { k, b } = del;
  const t = sakTekst[k.sprak];
  const krav = b.krav.find((x) => x.tilstand === "apent");
  if (krav) {
    return (
      <Neste overlinje={t.neste} tittel={t.krav.tittel}>
        <p>
          {t.krav.tekst(midtI(krav.hva))} {krav.formal}
        </p>
        <p>
          {t.krav.innen}{" "}
          <strong>
            <Tid dato={krav.sisteDag} form="dag" />
          </strong>
          . {t.krav.rekkerIkke}
        </p>
        <Handlinger>
          <Knappelenke href={lenke(ruter.krav, { ...her(k), sak: b.sak.id, krav: krav.id })}>{t.krav.send}</Knappelenke>
        </Handlinger>
      </Neste>
    );
  }
  const varsel = b.varsler.find((v) => v.svar === null && v.svarInnen >= k.tid.idag);
  if (varsel && b.poster.some((p) => p.utfall === null)) {
    return (
      <Neste overlinje={t.neste} tittel={t.varsel.tittel}>
        <p>{varsel.vurderer}</p>
        <p>
          {t.varsel.innen}{" "}
          <strong>
            <Tid dato={varsel.svarInnen} form="dag" />
          </strong>
          . {t.varsel.imens}
        </p>
        <Handlinger>
          <Knappelenke href={lenke(ruter.minVarsel, { ...her(k), sak: b.sak.id })}>{t.varsel.knapp}</Knappelenke>
        </Handlinger>
      </Neste>
    );
  }
  const ulest = b.brev.find(
    (x) => x.apnetAt === null && (x.slag === "vedtak" || x.slag === "omgjoring" || x.slag === "klageavgjorelse"),
  );
  if (ulest) {
    return (
      <Neste overlinje={t.neste} tittel={t.brev.tittel}>
        <p>{t.brev.tekst}</p>
        <Handlinger>
          <Knappelenke href={lenke(ruter.mittBrev, { ...her(k), brev: ulest.id })}>{t.brev.les}</Knappelenke>
        </Handlinger>
      </Neste>
    );
  }
  const klage = b.klager.find(
    (x) => (x.tilstand === "opprettholdt" || x.tilstand === "oversendt") && (x.merknadInnen ?? "") >= k.tid.idag,
  );
  if (klage?.merknadInnen) {
    return (
      <Neste overlinje={t.neste} tittel={t.uttalelse.tittel}>
        <p>
          {t.uttalelse.tekst} {t.uttalelse.innen}{" "}
          <strong>
            <Tid dato={klage.merknadInnen} form="dag" />
          </strong>
          .
        </p>
        <Handlinger>
          <Knappelenke href={lenke(ruter.minKlage, { ...her(k), klage: klage.id })}>{t.uttalelse.knapp}</Knappelenke>
        </Handlinger>
      </Neste>
    );
  }
  return <Venter {...del} />;
}

/** Nothing is asked: the day the answer comes, and why that day; or that everything is answered. */
function Venter({ k, b }: Saksdel) {
  const t = sakTekst[k.sprak];
  const { svar, lov } = svarfrister(b.frister.filter((f) => f.status === "loper" && f.klage === null));
  const frist = svar ?? lov;
  const venter = b.poster.some((p) => p.utfall === null);
  if (venter && frist) {
    return (
      <Datoboks
        innledning={svar ? t.venter.innledning : t.venter.lov}
        dato={frist.sisteDag}
        fordi={fordi(frist, k.kommune.navn, k.sprak)}
      >
        <Regnet grunnlag={frist.grunnlag} sprak={k.sprak} ord="soknad" smal />
      </Datoboks>
    );
  }
  const ferdig = b.sak.tilstand === "lukket" ? t.lukket : t.ferdig;
  return (
    <Boks slag="tonet">
      <Overskrift niva={2}>{ferdig.tittel}</Overskrift>
      <p>{ferdig.tekst}</p>
    </Boks>
  );
}
