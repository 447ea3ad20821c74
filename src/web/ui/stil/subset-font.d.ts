declare module "subset-font" {
  interface Valg {
    readonly targetFormat?: "woff2" | "woff" | "sfnt";
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min?: number; readonly max?: number; readonly default?: number }>
    >;
  }
  export default function subsetFont(font: Buffer, text: string, valg?: Valg): Promise<Buffer>;
}
