import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** A process of its own that does nothing but give the same bytes each time: what a page costs when nobody has to find or make anything. */
const [fil = "", type = ""] = process.argv.slice(2);
const kropp = new Uint8Array(readFileSync(fil));
const app = new Hono();
app.get("/", (c) => c.body(kropp, 200, { "content-type": type }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  process.stdout.write(`klar http://127.0.0.1:${port} \n`);
});
