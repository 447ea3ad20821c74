// Saves a form while it is written, so that nobody loses words. The page works without it: the form has its own button.
// <form data-autolagre="url">, and in the form an element [data-autolagre-status] with data-lagret, data-feilet ("{tid}" is the time).
const VENT_MS = 1200;
const PROV_IGJEN_MS = 10_000;

function felter(form) {
  const ut = new URLSearchParams();
  for (const [navn, verdi] of new FormData(form)) if (typeof verdi === "string") ut.append(navn, verdi);
  return ut;
}

function meld(form, slag) {
  const status = form.querySelector("[data-autolagre-status]");
  if (!status) return;
  const na = new Date();
  const tid = `${String(na.getHours()).padStart(2, "0")}.${String(na.getMinutes()).padStart(2, "0")}`;
  status.toggleAttribute("data-ok", slag === "lagret");
  status.textContent = (status.dataset[slag] ?? "").replace("{tid}", tid);
}

function passPa(form) {
  let sist = felter(form).toString();
  let klokke = 0;
  let underveis = null;

  const planlegg = (ms) => {
    clearTimeout(klokke);
    klokke = setTimeout(lagre, ms);
  };

  async function lagre() {
    clearTimeout(klokke);
    const kropp = felter(form);
    const tekst = kropp.toString();
    if (tekst === sist) return;
    if (underveis) return planlegg(VENT_MS);
    underveis = new AbortController();
    try {
      const svar = await fetch(form.dataset.autolagre, {
        method: "POST",
        body: kropp,
        headers: { accept: "application/json" },
        redirect: "error",
        keepalive: tekst.length < 60_000,
        signal: underveis.signal,
      });
      if (!svar.ok) throw new Error(String(svar.status));
      const { sekunder, felter: nye = {} } = await svar.json().catch(() => ({}));
      // What the server has given the draft since, its version above all, goes with the next save.
      for (const [navn, verdi] of Object.entries(nye)) {
        kropp.set(navn, verdi);
        if (form.elements[navn]) form.elements[navn].value = verdi;
      }
      sist = kropp.toString();
      meld(form, "lagret");
      if (sekunder) document.dispatchEvent(new CustomEvent("trappa:okt", { detail: sekunder }));
    } catch (feil) {
      if (feil.name === "AbortError") return;
      meld(form, "feilet");
      planlegg(PROV_IGJEN_MS);
    } finally {
      underveis = null;
    }
  }

  form.addEventListener("input", () => planlegg(VENT_MS));
  form.addEventListener("trappa:lagre", lagre);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && lagre());
  // The button sends the same words; a late copy must not arrive after it.
  form.addEventListener("submit", () => {
    clearTimeout(klokke);
    underveis?.abort();
    sist = felter(form).toString();
  });
}

for (const form of document.querySelectorAll("form[data-autolagre]")) passPa(form);
