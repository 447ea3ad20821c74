import { katalogMedEngelsk, type Samme } from "../grunnmur/sprak.ts";

const nb = {
  venterPaKontroll: "Fila blir sjekket",
  venterPaKontrollTekst:
    "Vi har fått fila, og den er trygg hos oss. Den kan åpnes når den er sjekket for virus. Prøv igjen om litt.",
  fjernet: "Papiret er fjernet",
  fjernetTekst: "Saken trengte det ikke, så innholdet er borte. Saken sier når, og hvorfor.",
  stoppet: "Fila kan ikke åpnes",
  stoppetTekst:
    "Viruskontrollen stoppet denne fila, så vi har ikke innholdet. Send den på nytt fra en annen maskin, eller som bilde.",
  ikkeFunnet: "Vi finner ikke siden",
  ikkeFunnetTekst:
    "Adressen kan være feil, eller siden kan være flyttet. Er det en sak du leter etter, finner du den under Mine saker.",
  partDod: "Personen er død",
  partDodTekst:
    "Da kan vi ikke sende brev eller be om svar. Gå til saken og si hva som skjer med den: om den faller bort, eller om boet går videre.",
  inhabil: "Du er inhabil i denne saken",
  inhabilTekst: (hjemmel: string) =>
    `Det er notert at du er inhabil. Da kan du verken forberede eller avgjøre saken (${hjemmel}). En kollega må gjøre dette.`,
  ikkeTilgang: "Du har ikke tilgang til denne siden",
  ikkeTilgangTekst: "Du er logget inn, men siden er ikke for deg. Mener du at det er feil, ring oss. Forsøket er notert.",
  gammelSide: "Du må sende dette en gang til",
  gammelInne: "Siden var gammel da du sendte den. Ingenting er borte. Se over det du skrev, og send det på nytt.",
  gammelUte: "Du ble logget ut før du sendte. Ingenting er borte. Logg inn i en ny fane. Kom så tilbake hit og send på nytt.",
  gammelFiler: "Filer må du velge på nytt.",
  detDuSkrev: "Det du skrev",
  loggInnNyFane: "Logg inn i en ny fane",
  sendPaNytt: "Send på nytt",
  forStort: "Det du sendte, er for stort",
  forStortTekst:
    "En fil kan være inntil 10 megabyte, og du kan sende ti om gangen. Gå tilbake i nettleseren, så står det du skrev der fortsatt.",
  ugyldig: "Vi kunne ikke lese det du sendte",
  ugyldigTekst: "Gå tilbake i nettleseren og prøv en gang til. Går det ikke, ring oss, så hjelper vi deg.",
  forMange: "Vent litt før du prøver igjen",
  forMangeTekst: "Det kom mange forsøk på kort tid. Vent ett minutt, og send på nytt. Ingenting er borte.",
  feil: "Noe gikk galt hos oss",
  feilTekst: "Det er ikke din feil. Vi har notert det. Prøv igjen om litt. Haster det, ring oss.",
  loggInnFeil: "Du ble ikke logget inn",
  loggInnFeilTekst: "Innloggingen ble avbrutt eller tok for lang tid. Prøv en gang til. Du kan også ringe oss eller møte opp.",
  forLavt: "Du må logge inn med en sterkere eID, for eksempel BankID.",
  provIgjen: "Prøv igjen",
  tilArbeidet: "Gå til arbeidsstedet ditt",
  tilForsiden: "Gå til forsiden",
  tilbake: "Gå tilbake",
};
const nn: Samme<typeof nb> = {
  venterPaKontroll: "Fila blir sjekka",
  venterPaKontrollTekst:
    "Vi har fått fila, og ho er trygg hos oss. Ho kan opnast når ho er sjekka for virus. Prøv igjen om litt.",
  fjernet: "Papiret er fjerna",
  fjernetTekst: "Saka trong det ikkje, så innhaldet er borte. Saka seier når, og kvifor.",
  stoppet: "Fila kan ikkje opnast",
  stoppetTekst:
    "Viruskontrollen stoppa denne fila, så vi har ikkje innhaldet. Send ho på nytt frå ei anna maskin, eller som bilete.",
  ikkeFunnet: "Vi finn ikkje sida",
  ikkeFunnetTekst:
    "Adressa kan vere feil, eller sida kan vere flytta. Er det ei sak du leitar etter, finn du ho under Mine saker.",
  partDod: "Personen er død",
  partDodTekst:
    "Då kan vi ikkje sende brev eller be om svar. Gå til saka og sei kva som skjer med ho: om ho fell bort, eller om buet går vidare.",
  inhabil: "Du er inhabil i denne saka",
  inhabilTekst: (hjemmel) =>
    `Det er notert at du er inhabil. Då kan du verken førebu eller avgjere saka (${hjemmel}). Ein kollega må gjere dette.`,
  ikkeTilgang: "Du har ikkje tilgang til denne sida",
  ikkeTilgangTekst: "Du er logga inn, men sida er ikkje for deg. Meiner du at det er feil, ring oss. Forsøket er notert.",
  gammelSide: "Du må sende dette ein gong til",
  gammelInne: "Sida var gammal då du sende ho. Ingenting er borte. Sjå over det du skreiv, og send det på nytt.",
  gammelUte: "Du blei logga ut før du sende. Ingenting er borte. Logg inn i ei ny fane. Kom så tilbake hit og send på nytt.",
  gammelFiler: "Filer må du velje på nytt.",
  detDuSkrev: "Det du skreiv",
  loggInnNyFane: "Logg inn i ei ny fane",
  sendPaNytt: "Send på nytt",
  forStort: "Det du sende, er for stort",
  forStortTekst:
    "Ei fil kan vere inntil 10 megabyte, og du kan sende ti om gongen. Gå tilbake i nettlesaren, så står det du skreiv der framleis.",
  ugyldig: "Vi kunne ikkje lese det du sende",
  ugyldigTekst: "Gå tilbake i nettlesaren og prøv ein gong til. Går det ikkje, ring oss, så hjelper vi deg.",
  forMange: "Vent litt før du prøver igjen",
  forMangeTekst: "Det kom mange forsøk på kort tid. Vent eitt minutt, og send på nytt. Ingenting er borte.",
  feil: "Noko gjekk gale hos oss",
  feilTekst: "Det er ikkje din feil. Vi har notert det. Prøv igjen om litt. Hastar det, ring oss.",
  loggInnFeil: "Du blei ikkje logga inn",
  loggInnFeilTekst: "Innlogginga blei avbroten eller tok for lang tid. Prøv ein gong til. Du kan òg ringje oss eller møte opp.",
  forLavt: "Du må logge inn med ein sterkare eID, til dømes BankID.",
  provIgjen: "Prøv igjen",
  tilArbeidet: "Gå til arbeidsstaden din",
  tilForsiden: "Gå til framsida",
  tilbake: "Gå tilbake",
};
const en: Samme<typeof nb> = {
  venterPaKontroll: "The file is being checked",
  venterPaKontrollTekst:
    "We have received the file and it is safe with us. It can be opened when it has been checked for viruses. Try again soon.",
  fjernet: "The paper has been removed",
  fjernetTekst: "The case did not need it, so its content is gone. The case says when, and why.",
  stoppet: "The file cannot be opened",
  stoppetTekst:
    "The virus check stopped this file, so we do not have its content. Send it again from another device, or as a picture.",
  ikkeFunnet: "We cannot find this page",
  ikkeFunnetTekst:
    "The address may be wrong, or the page may have moved. If you are looking for a case, you find it under My cases.",
  partDod: "The person has died",
  partDodTekst:
    "We cannot send letters or ask for answers. Open the case and say what becomes of it: whether it ends, or the estate goes on.",
  inhabil: "You cannot work with this case",
  inhabilTekst: (hjemmel) =>
    `It is noted that you have a tie to this case. You can then neither prepare nor decide it (${hjemmel}). A colleague must do this.`,
  ikkeTilgang: "You do not have access to this page",
  ikkeTilgangTekst:
    "You are logged in, but this page is not for you. If you think this is wrong, phone us. The attempt is noted.",
  gammelSide: "You need to send this once more",
  gammelInne: "The page was old when you sent it. Nothing is lost. Look over what you wrote and send it again.",
  gammelUte:
    "You were logged out before you sent it. Nothing is lost. Log in in a new tab. Then come back here and send it again.",
  gammelFiler: "You must choose files again.",
  detDuSkrev: "What you wrote",
  loggInnNyFane: "Log in in a new tab",
  sendPaNytt: "Send again",
  forStort: "What you sent is too large",
  forStortTekst:
    "A file can be up to 10 megabytes, and you can send ten at a time. Go back in the browser: what you wrote is still there.",
  ugyldig: "We could not read what you sent",
  ugyldigTekst: "Go back in the browser and try again. If it does not work, phone us and we will help you.",
  forMange: "Wait a little before you try again",
  forMangeTekst: "There were many attempts in a short time. Wait one minute and send again. Nothing is lost.",
  feil: "Something went wrong at our end",
  feilTekst: "It is not your fault. We have noted it. Try again in a while. If it is urgent, phone us.",
  loggInnFeil: "You were not logged in",
  loggInnFeilTekst: "The login was cancelled or took too long. Try again. You can also phone us or come in.",
  forLavt: "You must log in with a stronger eID, such as BankID.",
  provIgjen: "Try again",
  tilArbeidet: "Go to where you work",
  tilForsiden: "Go to the front page",
  tilbake: "Go back",
};

export const nektTekst = katalogMedEngelsk({ nb, nn, en });
