export { type Innsynsrad, innsynFor, type Lesegrunnlag, type Lesning, type Lest, loggInnsyn } from "./logg.sql.ts";
