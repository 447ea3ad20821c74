import { generateKeyPair, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { type ClientMetadata, type Configuration, interactionPolicy, type JWK, type KoaContextWithOIDC } from "oidc-provider";
import type { Kontoer } from "./kontoer.ts";
import { lagMinne } from "./minne.ts";
import type { LokalIdportenValg, LokalKlient } from "./valg.ts";
import { velgsideTekst } from "./velgside.tekst.ts";
import { beskjedside, side } from "./velgside.ts";

const { base: standardpolicy, Check } = interactionPolicy;

/** How the provider library is set up to behave like ID-porten. */
export async function oppsett(valg: LokalIdportenValg, kontoer: Kontoer): Promise<Configuration> {
  return {
    adapter: lagMinne(),
    jwks: { keys: [await signeringsnokkel()] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    clients: valg.klienter.map(klientregistrering),
    responseTypes: ["code"],
    scopes: ["openid", "profile"],
    claims: { openid: ["sub", "pid", "acr", "amr"], profile: ["name"] },
    // ID-porten puts its claims in the ID token, where the standard would have them fetched separately.
    conformIdTokenClaims: false,
    acrValues: ["idporten-loa-substantial", "idporten-loa-high"],
    pkce: { required: () => true },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 120, Interaction: 3600, Session: 3600, Grant: 3600 },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, skjema) => loggUt(valg, ctx, skjema),
        postLogoutSuccessSource: (ctx) => beskjed(valg, ctx, { tittel: velgsideTekst.nb.utlogget }),
      },
    },
    interactions: { policy: sporAlltid(), url: (_, samtale) => `${new URL(valg.utsteder).pathname}/velg/${samtale.uid}` },
    findAccount: (_, sub) => kontoer.finn(sub),
    loadExistingGrant: giAlt,
    renderError: (ctx) => beskjed(valg, ctx, { tittel: velgsideTekst.nb.utlopt, rad: velgsideTekst.nb.utloptRad }),
  };
}

function klientregistrering({ id, bevis, omdirigering, etterUtlogging }: LokalKlient): ClientMetadata {
  return {
    client_id: id,
    redirect_uris: [omdirigering],
    post_logout_redirect_uris: [etterUtlogging],
    grant_types: ["authorization_code"],
    response_types: ["code"],
    ...("jwks" in bevis
      ? { token_endpoint_auth_method: "private_key_jwt", jwks: { keys: [...bevis.jwks.keys] } }
      : { token_endpoint_auth_method: "client_secret_post", client_secret: bevis.hemmelighet }),
  };
}

async function signeringsnokkel(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  return { ...(privateKey.export({ format: "jwk" }) as JWK), use: "sig", alg: "RS256", kid: randomBytes(8).toString("hex") };
}

/** Asks at every login, also when one has just picked somebody: to become another person is what the page is for. */
function sporAlltid(): interactionPolicy.DefaultPolicy {
  const policy = standardpolicy();
  policy.remove("consent");
  policy.get("login")?.checks.add(new Check("velg_person", "a person must be picked", (ctx) => !ctx.oidc.result?.login));
  return policy;
}

/** Both clients are Trappa's own, so nobody is asked whether they may have the claims. */
async function giAlt(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope("openid profile");
  await grant.save();
  return grant;
}

/** With a valid ID token the log-out needs no question, as at ID-porten. Without one, anybody could have sent the browser here. */
async function loggUt(valg: LokalIdportenValg, ctx: KoaContextWithOIDC, skjema: string): Promise<void> {
  const { session, params, entities, provider } = ctx.oidc;
  const hjem = params?.post_logout_redirect_uri;
  if (entities.IdTokenHint && typeof hjem === "string") {
    await session?.destroy();
    ctx.cookies.set(provider.cookieName("session"), null);
    ctx.status = 303;
    ctx.redirect(hjem);
    return;
  }
  const t = velgsideTekst.nb;
  const knapp = `<button class="ds-button" form="op.logoutForm" name="logout" value="yes">${t.loggUt}</button>`;
  ctx.body = side(
    { sprak: "nb", stil: valg.stil, tittel: t.loggUt },
    `<h1 class="ds-heading" data-size="xl">${t.loggUtSporsmal}</h1>${skjema}${knapp}`,
  );
}

function beskjed(valg: LokalIdportenValg, ctx: KoaContextWithOIDC, tekst: { tittel: string; rad?: string }): void {
  ctx.type = "html";
  ctx.body = beskjedside({ sprak: "nb", stil: valg.stil, hjem: new URL(valg.utsteder).origin, ...tekst });
}
