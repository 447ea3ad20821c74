// Warns before the session ends, and saves what is written first. The element is in the page, hidden, with its texts:
// data-sekunder until the end, data-varsle seconds before it, data-forleng (URL to POST to), data-csrf.
const NOKKEL = "trappa-okt-slutt";
const LAGRE_FOR_MS = 20_000;

function passPa(boks) {
  const varsleMs = Number(boks.dataset.varsle) * 1000;
  const vis = (navn) => {
    for (const del of boks.querySelectorAll("[data-vis]")) del.hidden = del.dataset.vis !== navn;
    boks.hidden = navn === null;
  };
  let lagret = false;

  // The other tabs of the same person share the end, so that work in one of them does not make a false alarm here.
  const slutt = () => Number(localStorage.getItem(NOKKEL) ?? 0);
  const sett = (sekunder) => {
    localStorage.setItem(NOKKEL, String(Date.now() + sekunder * 1000));
    lagret = false;
    vis(null);
  };

  function lagreAlt() {
    if (lagret) return;
    lagret = true;
    for (const form of document.forms) form.dispatchEvent(new CustomEvent("trappa:lagre"));
  }

  function se() {
    const igjen = slutt() - Date.now();
    if (igjen > varsleMs) return vis(null);
    if (igjen <= 0) return vis("slutt");
    if (igjen <= LAGRE_FOR_MS) lagreAlt();
    const minutter = Math.max(1, Math.ceil(igjen / 60_000));
    const tid = boks.querySelector("[data-minutter]");
    const tekst = minutter === 1 ? tid.dataset.ett : tid.dataset.minutter.replace("{n}", String(minutter));
    if (tid.textContent !== tekst) tid.textContent = tekst;
    vis("varsel");
  }

  boks.querySelector("[data-fortsett]").addEventListener("click", async () => {
    try {
      const svar = await fetch(boks.dataset.forleng, {
        method: "POST",
        body: new URLSearchParams({ _csrf: boks.dataset.csrf }),
        headers: { accept: "application/json" },
        redirect: "error",
      });
      if (!svar.ok) throw new Error(String(svar.status));
      const { sekunder } = await svar.json();
      sett(sekunder);
    } catch {
      vis("slutt");
    }
  });
  document.addEventListener("trappa:okt", (e) => sett(e.detail));
  sett(Number(boks.dataset.sekunder));
  setInterval(se, 1000);
}

const boks = document.querySelector("[data-okt]");
if (boks) passPa(boks);
