// The program's reports, and a browser to open them in.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const root = resolve(import.meta.dirname, "../../..");
const program = process.env.KHUONSAO ?? join(root, "target/debug/khuonsao");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const axe = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");
export const folder = mkdtempSync(join(tmpdir(), "khuonsao-browser-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Runs the program from the root of the repository. */
export const khuonsao = (...words) => execFileSync(program, words, { cwd: root, maxBuffer: 1 << 28 });

/** The report of some statements as a page; its file. */
export function report(name, words) {
  const file = join(folder, `${name}.html`);
  khuonsao("check", ...words, "--format", "html", "--quiet", "-o", file);
  return file;
}
const demonstration = "corpora/chi-bo";
export const cell = [demonstration, "--form", `${demonstration}/mau-cam-ket-2024.txt`, "--previous", `${demonstration}/nam-truoc`, "--model", `${demonstration}/mau-viet-san.txt`];

export const launch = () => chromium.launch({ executablePath, args: flags });

/** Opens a file and notes everything a console would complain of and every request that leaves it. */
export async function open(browser, file, { hash = "", ...options } = {}) {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.complaints.push(message.text()));
  page.on("pageerror", (error) => page.complaints.push(error.message));
  page.on("request", (request) => request.url().startsWith("file:") || page.complaints.push(request.url()));
  await page.goto(pathToFileURL(file).href + hash);
  return page;
}
