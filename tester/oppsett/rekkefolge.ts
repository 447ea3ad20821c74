import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that last longest, the longest first. A run ends sooner when they do not begin last. The second is one that has no use for the demonstration,
 * which the first makes meanwhile: another journey would stand and wait for it.
 */
const LANGE = [
  "tester/reiser/alle-sider-kontor.test.ts",
  "tester/start.test.ts",
  "tester/reiser/alle-sider",
  "tester/reiser/omsorg.test.ts",
  "tester/reiser/",
  "tester/tilgang/",
  "tester/fuzz/",
];

/** The long ones first; the others as Vitest itself would. */
export class Lengstforst extends BaseSequencer {
  override async sort(filer: TestSpecification[]): Promise<TestSpecification[]> {
    const plass = ({ moduleId }: TestSpecification): number => {
      const i = LANGE.findIndex((lang) => moduleId.includes(lang));
      return i === -1 ? LANGE.length : i;
    };
    return (await super.sort(filer)).toSorted((a, b) => plass(a) - plass(b));
  }
}
