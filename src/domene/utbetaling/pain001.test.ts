import { expect, it } from "vitest";
import { lesKonto, visKonto } from "../../grunnmur/konto.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { pain001 } from "./pain001.ts";
import { rater } from "./rater.ts";

const overforing = { id: "a".repeat(32), dag: dato("2026-12-01"), ore: 100_05, mottaker: "Kari Øst", konto: "12345678903" };

it("is the same bytes for the same payments, one part for each day, with sums that agree", () => {
  const xml = pain001({
    meldingsid: "b".repeat(32),
    laget: "2026-11-20T09:15:00",
    betaler: { navn: "Fjordvik kommune", konto: "99990000006" },
    overforinger: [overforing, { ...overforing, id: "c".repeat(32), dag: dato("2026-11-30"), ore: 1 }, overforing],
  });
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb</MsgId><CreDtTm>2026-11-20T09:15:00</CreDtTm><NbOfTxs>3</NbOfTxs><CtrlSum>200.11</CtrlSum><InitgPty><Nm>Fjordvik kommune</Nm></InitgPty></GrpHdr><PmtInf><PmtInfId>bbbbbbbbbbbbbbbbbbbbbbbb-2026-11-30</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg><NbOfTxs>1</NbOfTxs><CtrlSum>0.01</CtrlSum><PmtTpInf><SvcLvl><Cd>NURG</Cd></SvcLvl></PmtTpInf><ReqdExctnDt><Dt>2026-11-30</Dt></ReqdExctnDt><Dbtr><Nm>Fjordvik kommune</Nm></Dbtr><DbtrAcct><Id><Othr><Id>99990000006</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr></Id></DbtrAcct><DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><CdtTrfTxInf><PmtId><InstrId>cccccccccccccccccccccccccccccccc</InstrId><EndToEndId>cccccccccccccccccccccccccccccccc</EndToEndId></PmtId><Amt><InstdAmt Ccy="NOK">0.01</InstdAmt></Amt><Cdtr><Nm>Kari Øst</Nm></Cdtr><CdtrAcct><Id><Othr><Id>12345678903</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr></Id></CdtrAcct><RmtInf><Ustrd>Ref cccccccc</Ustrd></RmtInf></CdtTrfTxInf></PmtInf><PmtInf><PmtInfId>bbbbbbbbbbbbbbbbbbbbbbbb-2026-12-01</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg><NbOfTxs>2</NbOfTxs><CtrlSum>200.10</CtrlSum><PmtTpInf><SvcLvl><Cd>NURG</Cd></SvcLvl></PmtTpInf><ReqdExctnDt><Dt>2026-12-01</Dt></ReqdExctnDt><Dbtr><Nm>Fjordvik kommune</Nm></Dbtr><DbtrAcct><Id><Othr><Id>99990000006</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr></Id></DbtrAcct><DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><CdtTrfTxInf><PmtId><InstrId>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</InstrId><EndToEndId>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</EndToEndId></PmtId><Amt><InstdAmt Ccy="NOK">100.05</InstdAmt></Amt><Cdtr><Nm>Kari Øst</Nm></Cdtr><CdtrAcct><Id><Othr><Id>12345678903</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr></Id></CdtrAcct><RmtInf><Ustrd>Ref aaaaaaaa</Ustrd></RmtInf></CdtTrfTxInf><CdtTrfTxInf><PmtId><InstrId>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</InstrId><EndToEndId>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</EndToEndId></PmtId><Amt><InstdAmt Ccy="NOK">100.05</InstdAmt></Amt><Cdtr><Nm>Kari Øst</Nm></Cdtr><CdtrAcct><Id><Othr><Id>12345678903</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr></Id></CdtrAcct><RmtInf><Ustrd>Ref aaaaaaaa</Ustrd></RmtInf></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>
    "
  `);
});

it.each([
  ["1234.56.78903", "12345678903"],
  ["1234 56 78903", "12345678903"],
  ["12345678901", null],
  ["1234567890", null],
  ["", null],
])("reads «%s» as the account %s", (skrevet, konto) => expect(lesKonto(skrevet)).toBe(konto));

it("shows an account as people read it", () => expect(visKonto("12345678903")).toBe("1234 56 78903"));

it("moves a day off to the working day before, also over Easter, and a month that is short ends where it ends", () => {
  expect(rater(100, 3, dato("2027-01-31"), dato("2027-01-04")).map((r) => [r.forfall, r.til, r.ore])).toEqual([
    ["2027-01-29", "2027-02-27", 34],
    ["2027-02-26", "2027-03-30", 33],
    ["2027-03-31", "2027-04-29", 33],
  ]);
  expect(rater(100, 1, dato("2027-03-29"), dato("2027-01-04"))[0]?.forfall).toBe("2027-03-24");
  // What is decided for November takes nothing of December.
  expect(rater(100, 2, dato("2026-10-10"), dato("2026-10-05"), dato("2026-11-30")).map((r) => r.til)).toEqual([
    "2026-11-09",
    "2026-11-30",
  ]);
  // Food that is granted on a Sunday is there on Monday, not on the Friday that has been.
  expect(rater(100, 1, dato("2026-11-22"), dato("2026-11-22"))[0]?.forfall).toBe("2026-11-23");
});
