import { randomUUID } from "node:crypto";
import type { Person } from "../../../domene/person/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { midtI } from "../../../grunnmur/sprak.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  Avkryssingsboks,
  Boks,
  Datofelt,
  Detaljer,
  Feiloppsummering,
  type Feltfeil,
  Filfelt,
  Handlinger,
  Ingress,
  Knapp,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { Personsok } from "./personsok.tsx";
import { registrerTekst } from "./registrer.tekst.ts";
import { HASTER, onskefelt, SPORENE, tjenestefelt, valgbare } from "./skjema.ts";

export interface RegistreringProps {
  readonly k: Kontorkontekst;
  readonly navn: Tjenestenavn;
  readonly feil: Feltfeil;
  /** People that the search found; null: nobody has searched. */
  readonly treff: readonly Person[] | null;
  /** The one that was chosen from the search: fills the fields. */
  readonly valgt: Person | null;
  readonly nokkel?: string | undefined;
}

/** The page on which the desk writes down what somebody said, or brought on paper. */
export function Registrering(props: RegistreringProps) {
  const { k, feil } = props;
  const t = registrerTekst[k.sprak];
  const harFeil = Object.values(feil).some(Boolean);
  return (
    <Side k={k} tittel={t.tittel} aktiv="registrer" bredde="text" harFeil={harFeil}>
      <Feiloppsummering feil={feil} />
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Ingress>{t.ingress}</Ingress>
      <Tekst>
        <strong>{t.lytt}</strong>
      </Tekst>
      <Skjema handling={lenke(ruter.registrer, her(k))} csrf={k.csrf} nokkel={props.nokkel || randomUUID()} filer>
        <Hvordan {...props} />
        <Hvem {...props} />
        <Hva {...props} />
        <Tekst dempet>{t.skrevetAv(k.aktor.navn)}</Tekst>
        <Handlinger>
          <Knapp navn="gjor" verdi="registrer">
            {t.knapp}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Side>
  );
}

function Hvordan({ k, feil }: RegistreringProps) {
  const t = registrerTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="hvordan">
      <Overskrift niva={2} storrelse="sm" id="hvordan">
        {t.soknaden}
      </Overskrift>
      <Valg
        navn="kanal"
        etikett={t.hvordan}
        feil={feil.kanal}
        verdi={s.tekst("kanal")}
        form="rad"
        alternativer={(["muntlig", "papir"] as const).map((v) => ({ verdi: v, etikett: t.kanal[v] }))}
      />
      <Datofelt
        navn="mottatt"
        etikett={t.mottatt}
        hjelp={t.mottattHjelp}
        feil={feil.mottatt}
        verdi={s.tekst("mottatt") || skrivDato(k.tid.idag)}
      />
      <Tekstfelt
        navn="sent_grunn"
        etikett={t.sentGrunn}
        hjelp={t.sentGrunnHjelp}
        feil={feil.sent_grunn}
        verdi={s.tekst("sent_grunn")}
        maksTegn={500}
        valgfri
      />
      <Valg
        navn="haster"
        etikett={t.haster}
        hjelp={t.hasterHjelp}
        feil={feil.haster}
        verdi={s.tekst("haster")}
        form="rad"
        alternativer={HASTER.map((v) => ({ verdi: v, etikett: t.hastervalg[v] }))}
      />
    </Boks>
  );
}

function Hvem(props: RegistreringProps) {
  const { k, feil, valgt } = props;
  const t = registrerTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="hvem">
      <Overskrift niva={2} storrelse="sm" id="hvem">
        {t.hvem}
      </Overskrift>
      <Personsok {...props} />
      <Tekstfelt
        navn="fnr"
        etikett={t.fnr}
        hjelp={t.fnrHjelp}
        feil={feil.fnr}
        verdi={valgt?.fnr ?? s.tekst("fnr")}
        bredde="kort"
        inputmodus="numeric"
        maksTegn={14}
      />
      <Tekstfelt
        navn="navn"
        etikett={t.navn}
        feil={feil.navn}
        verdi={valgt?.navn ?? s.tekst("navn")}
        maksTegn={grenser.person.tegnINavn}
      />
      <Tekstfelt
        navn="telefon"
        etikett={t.telefon}
        verdi={valgt?.telefon ?? s.tekst("telefon")}
        type="tel"
        bredde="kort"
        maksTegn={grenser.person.tegnITelefon}
        valgfri
      />
      <Tekstfelt navn="adresse" etikett={t.adresse} hjelp={t.adresseHjelp} verdi={s.tekst("adresse")} maksTegn={300} valgfri />
      <Valg
        navn="sprak"
        etikett={t.sprak}
        verdi={valgt?.malform ?? s.tekst("sprak")}
        form="rad"
        alternativer={(["nb", "nn", ""] as const).map((v) => ({ verdi: v, etikett: t.sprakvalg[v] }))}
      />
      <Tekstfelt
        navn="sagt_av"
        etikett={t.sagtAv}
        hjelp={t.sagtAvHjelp}
        verdi={s.tekst("sagt_av")}
        maksTegn={grenser.person.tegnINavn}
        valgfri
      />
    </Boks>
  );
}

function Hva({ k, navn, feil }: RegistreringProps) {
  const t = registrerTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="hva">
      <Overskrift niva={2} storrelse="sm" id="hva">
        {t.hva}
      </Overskrift>
      <Tekstomrade
        navn="beskrivelse"
        etikett={t.beskrivelse}
        hjelp={t.beskrivelseHjelp}
        feil={feil.beskrivelse}
        verdi={s.tekst("beskrivelse")}
        rader={5}
        maksTegn={grenser.soknad.tegnIPost}
      />
      <Tekst dempet>{t.tjenesterHjelp}</Tekst>
      {SPORENE.map((spor) => {
        const valgte = s.alle(tjenestefelt(spor));
        return (
          <Detaljer key={spor} tittel={t.tjenester[spor]} apen={valgte.length > 0}>
            <Avkryssing
              navn={tjenestefelt(spor)}
              etikett={t.tjenester[spor]}
              verdier={valgte}
              alternativer={valgbare(spor).map((kode) => ({
                verdi: kode,
                etikett: navn(kode),
                folger: (
                  <Tekstfelt
                    navn={onskefelt(kode)}
                    etikett={t.onsket(midtI(navn(kode)))}
                    hjelp={t.onsketHjelp}
                    verdi={s.tekst(onskefelt(kode))}
                    maksTegn={grenser.soknad.tegnIPost}
                  />
                ),
              }))}
            />
          </Detaljer>
        );
      })}
      <Avkryssingsboks navn="behov" etikett={t.behov} hjelp={t.behovHjelp} valgt={s.tekst("behov") === "ja"} />
      <Valg
        navn="behovspor"
        etikett={t.behovspor}
        verdi={s.tekst("behovspor") || mittSpor(k)}
        form="rad"
        alternativer={SPORENE.map((v) => ({ verdi: v, etikett: t.spor[v] }))}
      />
      <Filfelt navn="filer" etikett={t.filer} typer={t.typer} storrelse={t.maks} feil={feil.filer} flere valgfri />
    </Boks>
  );
}

/** The track of the desk that one sits at, as the first guess at who should look at a need. */
function mittSpor(k: Kontorkontekst): string {
  const [forste] = k.aktor.roller;
  return forste?.enhetSlag === "nav" ? "sosial" : forste?.enhetSlag === "boligkontor" ? "bolig" : "omsorg";
}
