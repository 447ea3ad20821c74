import type { Adapter, AdapterPayload } from "oidc-provider";

const MAKS_POSTER = 2_000;

interface Post {
  readonly innhold: AdapterPayload;
  readonly utloper: number;
}

/**
 * What the stand-in remembers between two requests: its own sessions and codes. It lives in one process and is gone when that stops,
 * which is right for a development tool and for nothing else: whatever Trappa itself needs is in the database.
 * The oldest entry gives way when there are too many.
 */
export function lagMinne(): (navn: string) => Adapter {
  const poster = new Map<string, Post>();
  const levende = (nokkel: string) => {
    const post = poster.get(nokkel);
    return post && post.utloper > Date.now() ? post.innhold : undefined;
  };
  const finnDer = (passer: (innhold: AdapterPayload) => boolean, navn: string) =>
    [...poster.keys()]
      .filter((n) => n.startsWith(`${navn}:`))
      .map(levende)
      .find((innhold) => innhold && passer(innhold));

  return (navn) => ({
    async upsert(id, innhold, sekunder) {
      const nokkel = `${navn}:${id}`;
      poster.delete(nokkel);
      poster.set(nokkel, { innhold, utloper: sekunder ? Date.now() + sekunder * 1000 : Number.POSITIVE_INFINITY });
      const eldste = poster.keys().next().value;
      if (poster.size > MAKS_POSTER && eldste) poster.delete(eldste);
    },
    find: async (id) => levende(`${navn}:${id}`),
    findByUid: async (uid) => finnDer((innhold) => innhold.uid === uid, navn),
    findByUserCode: async (kode) => finnDer((innhold) => innhold.userCode === kode, navn),
    async consume(id) {
      const innhold = levende(`${navn}:${id}`);
      if (innhold) innhold.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      poster.delete(`${navn}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [nokkel, post] of poster) if (post.innhold.grantId === grantId) poster.delete(nokkel);
    },
  });
}
