/** Everybody who tries every door of Trappa. */
export const aktorer = [
  /** Nobody: not logged in. */
  "anonym",
  /** The resident whose cases the scene is about. */
  "kari",
  /** Another resident of the same kommune, with cases of his own. */
  "nabo",
  /** May do everything for Kari. */
  "fullmektig",
  /** May read Kari's letters and cases, and do nothing. */
  "brevfullmektig",
  /** Acted for Kari, until she took the fullmakt back. */
  "tidligereFullmektig",
  /** Kari's case worker at the tildelingskontor. */
  "saksbehandler",
  /** Leads the tildelingskontor. */
  "leder",
  /** Works at the Nav office of the same kommune: the other side of the wall. */
  "navansatt",
  /** Sits in the kommune's klagenemnd. */
  "nemnd",
  /** Sets up the kommune, and works with no case. */
  "administrator",
  /** Works at a tildelingskontor in another kommune. */
  "fremmed",
  /** Works at the Statsforvalter that Kari's complaint was sent to. */
  "embete",
  /** Works at another Statsforvalter. */
  "annetEmbete",
  /** Kari's case worker at home in the evening: logged in as a resident. */
  "saksbehandlerSomInnbygger",
  /** Worked at the tildelingskontor until last month. */
  "sluttet",
  /** Kari's browser after she logged out. */
  "utloggetKari",
  /** The case worker's browser after log-out. */
  "utloggetSaksbehandler",
] as const;

export type Aktornavn = (typeof aktorer)[number];

/** Which door the session came in by; null: there is none, or it has ended. */
export const dorFor: Readonly<Record<Aktornavn, "innbygger" | "ansatt" | null>> = {
  anonym: null,
  kari: "innbygger",
  nabo: "innbygger",
  fullmektig: "innbygger",
  brevfullmektig: "innbygger",
  tidligereFullmektig: "innbygger",
  saksbehandler: "ansatt",
  leder: "ansatt",
  navansatt: "ansatt",
  nemnd: "ansatt",
  administrator: "ansatt",
  fremmed: "ansatt",
  embete: "ansatt",
  annetEmbete: "ansatt",
  saksbehandlerSomInnbygger: "innbygger",
  sluttet: "ansatt",
  utloggetKari: null,
  utloggetSaksbehandler: null,
};
