// Keeps a list up to date while it is looked at: asks now and then whether it has changed, and puts the new one in its place without moving what the reader is
// doing. The page works without it: then it is loaded again by hand.
// <div data-levende="url">: each part with data-del is replaced by the new page's part of that name; a row with data-hvem tells who has it.
// data-endret: the sentence when something has changed; data-tatt: with "{hvem}" and "{sak}", when a colleague took one.
const HVERT_MS = 15_000;
const LENGST_MS = 120_000;

function husk(del) {
  const aktiv = document.activeElement;
  const fokus = del.contains(aktiv) ? [...del.querySelectorAll("a, button, input")].indexOf(aktiv) : -1;
  const rad = fokus < 0 ? null : aktiv.closest("[data-rad]")?.dataset.rad;
  const iRaden = rad ? [...aktiv.closest("[data-rad]").querySelectorAll("a, button, input")].indexOf(aktiv) : -1;
  const krysset = [...del.querySelectorAll("[data-rad] input[type=checkbox]:checked")].map(
    (x) => x.closest("[data-rad]").dataset.rad,
  );
  return { rad, iRaden, topp: fokus < 0 ? 0 : aktiv.getBoundingClientRect().top, krysset: new Set(krysset) };
}

function gjenta(del, { rad, iRaden, topp, krysset }) {
  for (const linje of del.querySelectorAll("[data-rad]"))
    for (const boks of linje.querySelectorAll("input[type=checkbox]")) boks.checked = krysset.has(linje.dataset.rad);
  if (!rad) return;
  const ny = del.querySelector(`[data-rad="${CSS.escape(rad)}"]`)?.querySelectorAll("a, button, input");
  // The row that one stood in may be gone; then the list itself is the nearest place.
  const mal = ny?.[Math.min(iRaden, ny.length - 1)] ?? del;
  mal.focus({ preventScroll: true });
  if (ny) scrollBy(0, mal.getBoundingClientRect().top - topp);
}

function hvem(del) {
  return new Map([...del.querySelectorAll("[data-rad]")].map((r) => [r.dataset.rad, r.dataset]));
}

function setning(boks, for_, etter) {
  for (const [id, rad] of etter) {
    const gammel = for_.get(id);
    if (gammel && rad.hvem && gammel.hvem !== rad.hvem)
      return boks.dataset.tatt.replace("{hvem}", rad.hvem).replace("{sak}", rad.sak);
  }
  return boks.dataset.endret;
}

function passPa(boks) {
  let etag = boks.dataset.etag ?? "";
  let vent = HVERT_MS;
  let klokke = 0;
  let underveis = false;
  const melding = boks.querySelector("[data-levende-melding]");

  function bytt(html) {
    const ny = new DOMParser().parseFromString(html, "text/html");
    const for_ = hvem(boks);
    for (const del of boks.querySelectorAll("[data-del]")) {
      const frisk = ny.querySelector(`[data-del="${del.dataset.del}"]`);
      if (!frisk) continue;
      const minne = husk(del);
      del.replaceChildren(...frisk.childNodes);
      gjenta(del, minne);
    }
    melding.textContent = setning(boks, for_, hvem(boks));
  }

  async function se() {
    clearTimeout(klokke);
    if (document.visibilityState === "hidden" || underveis) return;
    underveis = true;
    try {
      const svar = await fetch(boks.dataset.levende, {
        headers: { "if-none-match": etag, "x-trappa-stille": "1" },
        redirect: "error",
        cache: "no-store",
      });
      if (svar.status !== 304 && !svar.ok) throw new Error(String(svar.status));
      vent = HVERT_MS;
      if (svar.status === 200) {
        etag = svar.headers.get("etag") ?? "";
        bytt(await svar.text());
      }
    } catch {
      // Logged out, or no way there: asks less and less often.
      vent = Math.min(vent * 2, LENGST_MS);
    } finally {
      underveis = false;
      klokke = setTimeout(se, vent);
    }
  }

  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && se());
  document.addEventListener("trappa:se", se);
  klokke = setTimeout(se, HVERT_MS);
}

for (const boks of document.querySelectorAll("[data-levende]")) passPa(boks);
