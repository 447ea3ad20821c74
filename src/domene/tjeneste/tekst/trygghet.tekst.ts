import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  midlertidig_botilbud: {
    navn: "Midlertidig botilbud",
    kort: "Et sted å sove og være når du ikke har noe sted å bo.",
    hva: "Kommunen skal finne et sted til deg når du ikke klarer det selv. Det spiller ingen rolle hvorfor. Du trenger ikke ha lett først. Stedet skal være trygt og godt nok for deg og barna dine. Vi begynner med en gang å hjelpe deg til et varig hjem.",
    hvem: "Deg som ikke har et sted å sove. Bor du hos en venn og må ut, gjelder det også deg.",
    prisKort: "Varierer",
    pris: "Kommunen kan be om egenbetaling hvis du har inntekt. Har du ikke penger, skal du få hjelp likevel.",
    slik: "Ring Nav-kontoret med en gang, eller kom innom. Du kan også søke her. Du får et skriftlig vedtak.",
  },
  kvalifiseringsprogram: {
    navn: "Kvalifiseringsprogrammet",
    kort: "Et program på full tid som hjelper deg mot jobb, med fast inntekt.",
    hva: "Du lager en plan med en rådgiver. Det kan være praksis, kurs, trening eller norsk. Programmet varer i opptil to år, noen ganger tre. Det skal begynne senest seks måneder etter at du søkte.",
    hvem: "Deg mellom 18 og 67 år som har vondt for å få jobb, og som nesten ikke har rett til andre ytelser.",
    prisKort: "Du får betalt",
    pris: "Du får kvalifiseringsstønad og tillegg for barn. Er du under 25 år, får du to tredeler.",
    slik: "Søk her, ring eller kom innom Nav. Først vurderer dere sammen hva du kan jobbe med.",
  },
  individuell_plan_nav: {
    navn: "Individuell plan fra Nav",
    kort: "En plan som samler hjelpen når du trenger flere tjenester over tid.",
    hva: "Du og Nav lager planen sammen. Den viser målene dine, og hvem som gjør hva. Har du alt en plan fra helsetjenesten, trenger du ikke en til.",
    hvem: "Deg som trenger hjelp fra Nav og andre over lang tid.",
    prisKort: "Gratis",
    pris: "Planen koster ingenting.",
    slik: "Be om det her, ring eller kom innom Nav. Du får et skriftlig vedtak.",
  },
  krisesenter: {
    navn: "Krisesenter",
    kort: "Et trygt sted når noen som står deg nær, slår eller truer.",
    hva: "Du kan få et sted å bo, noen å snakke med, og hjelp til å komme videre. Barna kan være med. Det er åpent hele døgnet, hele året. Er det fare nå, ring politiet på 112.",
    hvem: "Kvinner, menn og barn som er utsatt for vold eller trusler fra noen nær.",
    prisKort: "Gratis",
    pris: "Det er gratis å bo der og å komme på dagtid.",
    slik: "Ring krisesenteret eller kom rett dit. Du trenger ikke time eller henvisning. Noen svarer på telefonen hele døgnet.",
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  midlertidig_botilbud: {
    navn: "Mellombels butilbod",
    kort: "Ein stad å sove og vere når du ikkje har nokon stad å bu.",
    hva: "Kommunen skal finne ein stad til deg når du ikkje klarer det sjølv. Det spelar inga rolle kvifor. Du treng ikkje ha leitt først. Staden skal vere trygg og god nok for deg og barna dine. Vi byrjar med ein gong å hjelpe deg til ein varig heim.",
    hvem: "Deg som ikkje har ein stad å sove. Bur du hos ein ven og må ut, gjeld det også deg.",
    prisKort: "Varierer",
    pris: "Kommunen kan be om eigenbetaling om du har inntekt. Har du ikkje pengar, skal du få hjelp likevel.",
    slik: "Ring Nav-kontoret med ein gong, eller kom innom. Du kan også søkje her. Du får eit skriftleg vedtak.",
  },
  kvalifiseringsprogram: {
    navn: "Kvalifiseringsprogrammet",
    kort: "Eit program på full tid som hjelper deg mot jobb, med fast inntekt.",
    hva: "Du lagar ein plan med ein rådgivar. Det kan vere praksis, kurs, trening eller norsk. Programmet varer i opptil to år, nokre gonger tre. Det skal byrje seinast seks månader etter at du søkte.",
    hvem: "Deg mellom 18 og 67 år som har vondt for å få jobb, og som nesten ikkje har rett til andre ytingar.",
    prisKort: "Du får betalt",
    pris: "Du får kvalifiseringsstønad og tillegg for barn. Er du under 25 år, får du to tredelar.",
    slik: "Søk her, ring eller kom innom Nav. Først vurderer de saman kva du kan jobbe med.",
  },
  individuell_plan_nav: {
    navn: "Individuell plan frå Nav",
    kort: "Ein plan som samlar hjelpa når du treng fleire tenester over tid.",
    hva: "Du og Nav lagar planen saman. Han viser måla dine, og kven som gjer kva. Har du alt ein plan frå helsetenesta, treng du ikkje ein til.",
    hvem: "Deg som treng hjelp frå Nav og andre over lang tid.",
    prisKort: "Gratis",
    pris: "Planen kostar ingenting.",
    slik: "Be om det her, ring eller kom innom Nav. Du får eit skriftleg vedtak.",
  },
  krisesenter: {
    navn: "Krisesenter",
    kort: "Ein trygg stad når nokon som står deg nær, slår eller trugar.",
    hva: "Du kan få ein stad å bu, nokon å snakke med, og hjelp til å kome vidare. Barna kan vere med. Det er ope heile døgnet, heile året. Er det fare no, ring politiet på 112.",
    hvem: "Kvinner, menn og barn som er utsette for vald eller truslar frå nokon nær.",
    prisKort: "Gratis",
    pris: "Det er gratis å bu der og å kome på dagtid.",
    slik: "Ring krisesenteret eller kom rett dit. Du treng ikkje time eller tilvising. Nokon svarer på telefonen heile døgnet.",
  },
};

const en: Samme<typeof nb> = {
  midlertidig_botilbud: {
    navn: "Temporary accommodation",
    kort: "A place to sleep and be when you have nowhere to live.",
    hva: "The kommune must find you a place when you cannot do it yourself. It does not matter why. You do not need to have searched first. The place must be safe and good enough for you and your children. We start at once to help you to a lasting home.",
    hvem: "You who have no place to sleep. If you stay with a friend and must leave, it counts for you too.",
    prisKort: "Varies",
    pris: "The kommune may ask for an own payment if you have an income. If you have no money, you shall have help anyway.",
    slik: "Phone the Nav office at once, or drop in. You can also apply here. You get a written decision.",
  },
  kvalifiseringsprogram: {
    navn: "The qualification programme",
    kort: "A full-time programme that helps you towards work, with a steady income.",
    hva: "You make a plan with an adviser. It may be work practice, courses, training or Norwegian. It lasts up to two years, at times three. It shall start six months after you applied at the latest.",
    hvem: "You between 18 and 67 who find it hard to get work, and who have almost no right to other benefits.",
    prisKort: "You are paid",
    pris: "You get an allowance, with an extra for children. If you are under 25, you get two thirds.",
    slik: "Apply here, phone or drop in at Nav. First you look together at what work you can do.",
  },
  individuell_plan_nav: {
    navn: "Individual plan from Nav",
    kort: "A plan that joins up the help when you need several services over time.",
    hva: "You and Nav make the plan together. It shows your goals, and who does what. If you already have a plan from the health service, you do not need one more.",
    hvem: "You who need help from Nav and others for a long time.",
    prisKort: "Free",
    pris: "The plan costs nothing.",
    slik: "Ask for it here, phone or drop in at Nav. You get a written decision.",
  },
  krisesenter: {
    navn: "Crisis centre",
    kort: "A safe place when someone close to you hits or threatens you.",
    hva: "You can get a place to stay, someone to talk to, and help to move on. Your children can come. It is open day and night, all year. If there is danger now, phone the police on 112.",
    hvem: "Women, men and children who are exposed to violence or threats from someone close.",
    prisKort: "Free",
    pris: "It is free to stay there and to come in the daytime.",
    slik: "Phone the crisis centre or go straight there. You do not need an appointment or a referral. Someone answers the phone day and night.",
  },
};

export const trygghetTekst = katalogMedEngelsk({ nb, nn, en });
