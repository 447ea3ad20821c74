export { beOmPlan, type KanIkkeBeOmPlan, type Planonske } from "./beOmPlan.ts";
export { giRad, type KanIkkeGiRad } from "./giRad.ts";
export { type KanIkkeKommentere, kommenterPlan } from "./kommenter.ts";
export { planFor, radI } from "./plan.sql.ts";
export { type KanIkkeSkrivePlan, type Planskriving, skrivPlan } from "./skrivPlan.ts";
export { type Kommentar, type Plan, type Planinnhold, type Planpunkt, planpunkter, type Rad } from "./typer.ts";
