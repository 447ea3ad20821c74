import { type LimitNode, PostgresDialect, PostgresQueryCompiler, type QueryCompiler, ValueNode } from "kysely";

/**
 * Writes how many rows are asked for into the text of the statement. As a parameter it would be unknown to a plan that is kept: PostgreSQL
 * would plan for a tenth of the table, find the kept plan dear, and plan the statement anew each time.
 */
class Skriver extends PostgresQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    const antall = ValueNode.is(node.limit) ? node.limit.value : undefined;
    if (Number.isSafeInteger(antall)) this.append(`limit ${antall}`);
    else super.visitLimit(node);
  }
}

/** PostgreSQL as Trappa speaks to it. */
export class Dialekt extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new Skriver();
  }
}
