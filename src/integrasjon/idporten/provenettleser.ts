/** A browser as the tests need it: it keeps cookies, does not follow redirects by itself, and runs no script. */
export class Provenettleser {
  readonly kaker = new Map<string, string>();

  async hent(adresse: string | URL, valg: RequestInit = {}): Promise<Response> {
    const cookie = [...this.kaker].map(([navn, verdi]) => `${navn}=${verdi}`).join("; ");
    const svar = await fetch(adresse, { ...valg, redirect: "manual", headers: { ...valg.headers, cookie } });
    for (const kake of svar.headers.getSetCookie()) this.#husk(kake);
    return svar;
  }

  send(adresse: string | URL, felter: Readonly<Record<string, string>>): Promise<Response> {
    return this.hent(adresse, { method: "POST", body: new URLSearchParams(felter) });
  }

  /** Follows redirects from `svar` until one leads to an address that contains `stopp`, or to a page. Gives that address. */
  async folg(svar: Response, stopp?: string): Promise<string> {
    let her = svar;
    for (let hopp = 0; hopp < 10; hopp++) {
      const til = neste(her);
      if (til === null) return her.url;
      if (stopp !== undefined && til.includes(stopp)) return til;
      her = await this.hent(til);
    }
    throw new Error("too many redirects");
  }

  #husk(kake: string): void {
    const [navn, verdi] = (kake.split(";")[0] ?? "").split("=") as [string, string];
    const slettet = verdi === "" || /expires=Thu, 01 Jan 1970|max-age=0(;|$)/i.test(kake);
    if (slettet) this.kaker.delete(navn);
    else this.kaker.set(navn, verdi);
  }
}

/** Where a redirect leads, or null for a page. */
export function neste(svar: Response): string | null {
  const til = svar.headers.get("location");
  return til === null ? null : new URL(til, svar.url).href;
}
