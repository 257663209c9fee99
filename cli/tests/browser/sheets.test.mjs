// The Excel workbook, opened by LibreOffice.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cell, folder, khuonsao } from "./browser.mjs";

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const skip = office ? false : "LibreOffice is not there";

/** A workbook as LibreOffice sees it: one flat XML text. */
function opened(name, words) {
  const file = join(folder, `${name}.xlsx`);
  khuonsao("check", ...words, "--format", "xlsx", "--quiet", "-o", file);
  execFileSync(office, [`-env:UserInstallation=file://${join(folder, "office")}`, "--headless", "--convert-to", "fods", "--outdir", folder, file], { stdio: "ignore" });
  return readFileSync(join(folder, `${name}.fods`), "utf8");
}
const sheets = (xml) => [...xml.matchAll(/<table:table table:name="([^"]+)"[\s\S]*?<\/table:table>/g)].map(([whole, name]) => ({ name, whole }));
const letters = { "&lt;": "<", "&gt;": ">", "&apos;": "'", "&quot;": '"', "&amp;": "&" };
/** Cells with their type and text; comments of cells are not theirs. Equal neighbours are written once. */
const cells = (xml) => [...xml.matchAll(/<table:table-cell([^>]*office:value-type="(\w+)"[^>]*)>([\s\S]*?)<\/table:table-cell>/g)]
  .flatMap(([, attributes, type, inner]) => {
    const lines = inner.replace(/<office:annotation[\s\S]*?<\/office:annotation>/g, "").matchAll(/<text:p>([\s\S]*?)<\/text:p>/g);
    const text = [...lines].map(([, line]) => line.replace(/<[^>]+>/g, "")).join("\n");
    const cell = { type, text: text.replace(/&(?:lt|gt|apos|quot|amp);/g, (name) => letters[name]) };
    return Array(Number(attributes.match(/number-columns-repeated="(\d+)"/)?.[1] ?? 1)).fill(cell);
  });

test("six sheets with Vietnamese heads that can be filtered", { skip }, () => {
  const xml = opened("chi-bo", cell);
  const found = sheets(xml);
  assert.deepEqual(found.map(({ name }) => name), ["Các bản", "Điều cần xem", "Nhóm trùng", "Các cặp", "Đơn vị", "Thông số"]);
  const told = JSON.parse(khuonsao("check", ...cell, "--format", "json", "--quiet").toString());
  const rows = (at) => (found[at].whole.match(/<table:table-row/g) ?? []).length;
  assert.ok(rows(0) >= told.statements.length + 1);
  const heads = cells(found[0].whole).slice(0, 14).map(({ text }) => text);
  assert.deepEqual(heads.slice(0, 4), ["Mã", "Họ và tên", "Đơn vị", "Chức vụ"]);
  assert.equal((xml.match(/table:display-filter-buttons="true"/g) ?? []).length, 6);
});

test("ids and leading zeros stay, and no text is a formula", { skip }, () => {
  const ids = ["007", "00123456789012345678", "=1+1", "+84912345678", "-5", "@SUM(A1)", "1e5", "31/12", "=cmd|' /C calc'!A0"];
  const pledge = "Mỗi tháng trực trạm 6 buổi tối, ghi sổ bàn giao ca trước 7 giờ sáng hôm sau, báo trạm trưởng khi thiếu người.";
  const source = join(folder, "ids.jsonl");
  writeFileSync(source, ids.map((id) => JSON.stringify({ id, text: `${pledge} ${id}`, author: id, unit: id })).join("\n"));
  const xml = opened("ids", [source]);
  assert.doesNotMatch(xml, /table:formula/);
  const texts = cells(sheets(xml)[0].whole).filter(({ type }) => type === "string").map(({ text }) => text);
  for (const id of ids) assert.equal(texts.filter((text) => text === id).length, 3, id);
});
