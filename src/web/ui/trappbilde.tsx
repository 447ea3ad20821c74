import type { ReactNode } from "react";

/** Two people on a stair with a rail. Decoration: the words beside it carry the meaning. */
function TrappBilde() {
  return (
    <svg className="tr-scene" viewBox="0 0 560 470" aria-hidden="true">
      <circle className="sun" cx="408" cy="122" r="86" />
      <path className="s1" d="M0 470v-66a10 10 0 0 1 10-10h550v76z" />
      <path className="s2" d="M112 470V332a10 10 0 0 1 10-10h438v148z" />
      <path className="s3" d="M224 470V260a10 10 0 0 1 10-10h326v220z" />
      <path className="s4" d="M336 470V188a10 10 0 0 1 10-10h214v292z" />
      <path className="s5" d="M448 470V116a10 10 0 0 1 10-10h2000v364z" />
      <path className="rail" d="M14 330 470 38M56 394v-91M280 250v-89M392 178v-88" />
      <g className="you">
        <circle cx="152" cy="232" r="17" />
        <path d="M130 322v-43a22 22 0 0 1 44 0v43z" />
      </g>
      <g className="friend">
        <circle cx="199" cy="222" r="18" />
        <path d="M176 322v-52a23 23 0 0 1 46 0v52z" />
      </g>
    </svg>
  );
}

/** The top of a front page: the question to the left, the stair to the right. For pages with `helBredde`. */
export function Toppfelt({ merketAv, children }: { readonly merketAv: string; readonly children: ReactNode }) {
  return (
    <section className="tr-hero" aria-labelledby={merketAv}>
      <div className="tr-wrap">
        <div>{children}</div>
        <TrappBilde />
      </div>
    </section>
  );
}
