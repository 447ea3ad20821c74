/**
 * What a decision is about, as far as the law sorts decisions: by the act they rest on, how long there is to complain, who
 * decides the complaint, and how far that body may review. A service in the catalogue points to one of these.
 */
export const vedtakstyper = [
  /** Hjemmesykepleie and other health services at home: hol § 3-2 nr. 6 a. */
  "helsetjeneste",
  /** Praktisk bistand, opplæring, støttekontakt and other personlig assistanse: hol § 3-2 nr. 6 b. */
  "omsorgstjeneste",
  /** Brukerstyrt personlig assistanse: hol § 3-8, pbrl § 2-1 d. */
  "bpa",
  /** A place in a sykehjem or the like, short or long, and the waiting list: hol §§ 3-2 nr. 6 c and 3-2 a. */
  "institusjon",
  /** For the carer: opplæring, avlastning, omsorgsstønad: hol § 3-6. */
  "parorendestotte",
  /** Help in the kommune's care that needs no formal vedtak, and can be complained about all the same: pbrl § 2-7. */
  "omsorg_uten_vedtak",
  /** Individuell plan, koordinator, barnekoordinator: pbrl §§ 2-5, 2-5 b, 2-5 c. */
  "koordinator_ip",
  /** Everything under sosialtjenesteloven: money, råd, midlertidig botilbud, kvalifiseringsprogram. */
  "sosial_stonad",
  /** Individuell plan under stnl § 28. */
  "sosial_ip",
  /** A dwelling with care nearby: a tenancy, not a care service. */
  "omsorgsbolig",
  "kommunal_bolig",
  /** Help to get and keep a dwelling: boligsosialloven § 6. */
  "boligsosial",
  /** What the resident pays for care. */
  "egenandel",
  /** Refused access to the case: fvl § 21. */
  "partsinnsyn",
  /** Refused access to the health journal: pbrl § 5-1. */
  "journalinnsyn",
  "journalretting",
  /** Health care by force on a patient who resists: pbrl ch. 4 A. */
  "tvang_4a",
  /** Force in a single emergency: hol § 9-5 a. */
  "tvang_9_5a",
  /** Planned force, after the Statsforvalter's approval: hol § 9-5 b and c. */
  "tvang_9_5bc",
  "parkering",
  /** Transport for people who cannot use ordinary transport. */
  "tt",
  /** The right to an answer in Sámi: sameloven ch. 3. */
  "samisk_sprak",
  /** The state's order to a kommune to correct a breach: kommuneloven ch. 30. */
  "tilsynspalegg",
] as const;

export type Vedtakstype = (typeof vedtakstyper)[number];

/** Whether a stored word is a vedtakstype. */
export const erVedtakstype = (ord: string): ord is Vedtakstype => (vedtakstyper as readonly string[]).includes(ord);
