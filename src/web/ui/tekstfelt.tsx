import { Felt, type FeltProps, feltId, koblet } from "./felt.tsx";
import { useUiTekst } from "./sprakkontekst.ts";

interface TekstfeltProps extends FeltProps {
  readonly verdi?: string | undefined;
  readonly type?: "text" | "tel" | "email" | "search" | undefined;
  /** What the browser may fill in: "tel", "email", "street-address". */
  readonly autofyll?: string | undefined;
  readonly bredde?: "kort" | "tall" | "dato" | undefined;
  readonly maksTegn?: number | undefined;
  readonly inputmodus?: "numeric" | "decimal" | undefined;
  readonly lasLest?: boolean | undefined;
}

/** One line of text. */
export function Tekstfelt({ verdi, type = "text", autofyll, bredde, maksTegn, inputmodus, lasLest, ...felt }: TekstfeltProps) {
  const id = feltId(felt.navn);
  return (
    <Felt {...felt}>
      <input
        className="ds-input"
        id={id}
        name={felt.navn}
        type={type}
        defaultValue={verdi}
        autoComplete={autofyll ?? "off"}
        data-width={bredde}
        maxLength={maksTegn}
        inputMode={inputmodus}
        readOnly={lasLest}
        {...koblet(id, felt)}
      />
    </Felt>
  );
}

interface TekstomradeProps extends FeltProps {
  readonly verdi?: string | undefined;
  readonly rader?: number | undefined;
  readonly maksTegn?: number | undefined;
}

/** Several lines of text. */
export function Tekstomrade({ verdi, rader = 4, maksTegn, ...felt }: TekstomradeProps) {
  const id = feltId(felt.navn);
  return (
    <Felt {...felt}>
      <textarea
        className="ds-input"
        id={id}
        name={felt.navn}
        rows={rader}
        maxLength={maksTegn}
        defaultValue={verdi}
        {...koblet(id, felt)}
      />
    </Felt>
  );
}

type EnkeltfeltProps = FeltProps & { readonly verdi?: string | undefined };

/** A date as people write it, "2.11.2026". Plain text: the pickers of browsers follow the machine's language, not the page's. */
export function Datofelt(props: EnkeltfeltProps) {
  const t = useUiTekst();
  return <Tekstfelt {...props} hjelp={props.hjelp ?? t.datoform} bredde="dato" inputmodus="numeric" maksTegn={20} />;
}

/** A number: hours a week, kroner. Comma or point is read by the server. */
export function Tallfelt({ desimal, ...props }: EnkeltfeltProps & { readonly desimal?: boolean | undefined }) {
  return <Tekstfelt {...props} bredde="tall" inputmodus={desimal ? "decimal" : "numeric"} maksTegn={20} />;
}
