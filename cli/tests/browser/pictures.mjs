// The pictures of the README, taken of the demonstration cell.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cell, launch, open, report, root } from "./browser.mjs";

const pictures = join(root, "cli/pictures");
mkdirSync(pictures, { recursive: true });

const browser = await launch();
const file = report("chi-bo", cell);
const take = async (name, hash, prepare, options = {}) => {
  const page = await open(browser, file, { viewport: { width: 1180, height: 760 }, ...options, hash });
  await prepare?.(page);
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.context().close();
};
const openCopied = async (page) => {
  await page.locator("form select").nth(1).selectOption("copied");
  await page.locator("tbody a").nth(3).click();
  await page.waitForSelector(".statement");
};

await take("tong-quan", "");
await take("ban", "#/cac-ban", async (page) => {
  await openCopied(page);
  await page.locator(".statement").scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.querySelector(".statement").offsetTop - 70));
});
await take("cap", "#/cac-ban", async (page) => {
  await openCopied(page);
  await page.locator('.sides a[href^="#/cap/"]').first().click();
  await page.waitForSelector(".pair .lit");
}, { colorScheme: "dark" });
await browser.close();
