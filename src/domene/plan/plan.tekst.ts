import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** What the person is asked to agree to. */
const nb = {
  hva: "At vi lager en individuell plan sammen med deg, og at de som er med, får vite det som står i planen.",
  formal: "Planen samler målene dine og hjelpen du får, så du slipper å fortelle det samme til alle.",
};
const nn: Samme<typeof nb> = {
  hva: "At vi lagar ein individuell plan saman med deg, og at dei som er med, får vite det som står i planen.",
  formal: "Planen samlar måla dine og hjelpa du får, så du slepp å fortelje det same til alle.",
};

export const planTekst = katalog({ nb, nn });
