// Opens Debian's chromium, and keeps note of whatever a page complains about.

import { chromium } from 'playwright-core';

const WIDE = { width: 1280, height: 900 };

export async function openBoard(address, chromiumPath) {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: WIDE, locale: 'zh-CN', deviceScaleFactor: 2 });
  const complaints = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`));
  await page.goto(address);
  await page.locator('#live[data-state="live"]').waitFor();
  return { browser, page, complaints };
}

export async function speak(page, language) {
  await page.locator(`[data-language="${language}"]`).click();
}

/** Waits, for as long as Playwright's patience lasts, until the board says that this university holds the baton. */
export async function holderIs(page, name, timeout = 30_000) {
  await page.locator('#holder').filter({ hasText: new RegExp(`^${name}$`) }).waitFor({ timeout });
}
