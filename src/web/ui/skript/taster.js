// Keys of the desk. They can be turned off (WCAG 2.1.4), are asleep while one writes, and never take a key that is held with Ctrl, Alt or Meta.
// <div data-taster='{"o":"/nb/…"}'>: a key and where it leads. In a list: j and k to the next and previous line, x to tick it. "/" to the search.
const SKRIVER = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";

const boks = document.querySelector("[data-taster]");
const steder = boks ? JSON.parse(boks.dataset.taster) : {};

const rader = () => [...document.querySelectorAll("[data-rad]")];
const raden = () => document.activeElement?.closest("[data-rad]") ?? null;

function flytt(steg) {
  const alle = rader();
  const her = raden();
  const neste = alle[her ? alle.indexOf(her) + steg : steg > 0 ? 0 : alle.length - 1];
  neste?.querySelector("th a, a")?.focus();
}

const gjor = {
  j: () => flytt(1),
  k: () => flytt(-1),
  x: () => raden()?.querySelector("input[type=checkbox]")?.click(),
  "/": () => document.querySelector("input[type=search]")?.focus(),
};

if (boks)
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.altKey || e.metaKey || e.isComposing || e.target.closest?.(SKRIVER)) return;
    const tast = e.key.toLowerCase();
    if (Object.hasOwn(gjor, tast)) {
      e.preventDefault();
      gjor[tast]();
    } else if (Object.hasOwn(steder, tast)) {
      e.preventDefault();
      location.assign(steder[tast]);
    }
  });
