/** The name of a field of one thing applied for: its number in the case and what it is. */
export const felt = (nr: number, navn: string): string => `p${nr}-${navn}`;

/** One line of a calculation, by kind and place. */
export const linjefelt = (nr: number, slag: "behov" | "inntekt", plass: number, del: "navn" | "belop"): string =>
  felt(nr, `${slag}-${plass}-${del}`);

/** So many lines of each kind are read; the form shows those that are filled in and some empty ones. */
export const FLEST_LINJER = 20;
