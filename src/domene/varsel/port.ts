import type { Malform } from "../../grunnmur/sprak.ts";

/** What has happened that the person should log in to see. Never what it is about. The last is for those who work at the office. */
export type Varselslag = "nytt_brev" | "uapnet_brev" | "ny_melding" | "trenger_svar" | "haster_pa_kontoret";

export type Mottaker =
  | { readonly slag: "epost"; readonly adresse: string }
  | { readonly slag: "telefon"; readonly nummer: string };

/** A notice that something waits (eForvaltningsforskriften § 8, https://lovdata.no/forskrift/2004-06-25-988/§8). */
export interface Varsel {
  /** The same at every try of the same notice, and telling nothing: the receiver's server can see that it has had it before. */
  readonly nokkel: string;
  readonly til: Mottaker;
  readonly sprak: Malform;
  readonly slag: Varselslag;
  /** Who the letter is from, as people call it: "Asker kommune". Not the office, which can tell what it is about. */
  readonly avsender: string;
  /** Where to log in. The same for everybody. */
  readonly lenke: string;
}

/** The way out to a person's own e-mail or telephone. */
export interface Varselport {
  /**
   * @returns `sendt` when the receiving side has taken over the responsibility, `avvist` when this address will never work: then a person
   *   must find another way.
   * @throws when it is not known yet, for example a server that is down. The job tries again; nothing is ever taken for sent.
   */
  send(varsel: Varsel): Promise<"sendt" | "avvist">;
}
