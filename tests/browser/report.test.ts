import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/inventory/render/html/render-html.js';
import { hasBrowser, withBrowser } from '../support/browser.js';
import { sampleInventory } from '../support/sample-inventory.js';

const required = process.env['REQUIRE_BROWSER'] !== undefined;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inPage = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

describe('a browser', () => {
  it(hasBrowser ? 'is there' : 'is not there: the tests of the HTML report in Chromium are left out', () => {
    if (!hasBrowser) console.warn('No /usr/bin/chromium: the tests of the HTML report in a browser are left out.');
    expect(hasBrowser || !required).toBe(true);
  });
});

describe.skipIf(!hasBrowser)('the HTML report in a browser', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hipaa-report-'));
    for (const count of [0, 5, 50, 500]) writeFileSync(join(folder, `${String(count)}.html`), renderHtml(sampleInventory(count)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens the report; whatever the browser complains about or asks for is an error. */
  async function withReport(count: number, options: { readonly dark?: boolean; readonly width?: number }, use: (page: Page) => Promise<void>): Promise<void> {
    await withBrowser(async (context) => {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const address = request.url();
        if (!address.startsWith('file:') && address !== 'data:,') complaints.push(`asks for ${address}`);
      });
      await page.emulateMedia({ colorScheme: options.dark === true ? 'dark' : 'light' });
      await page.setViewportSize({ width: options.width ?? 1440, height: 900 });
      await page.goto(pathToFileURL(join(folder, `${String(count)}.html`)).href);
      // The page's policy does not bind the developer tools.
      await page.evaluate(inPage);
      await use(page);
      expect(complaints).toEqual([]);
    });
  }

  const looks = [5, 50, 500].flatMap((count) => [false, true].map((dark) => ({ count, dark, scheme: dark ? 'dark' : 'light' })));

  it.each(looks)('has nothing that axe-core calls serious, with $count calls in $scheme', async ({ count, dark }) => {
    await withReport(count, { dark }, async (page) => {
      await page.evaluate(axe);
      const found = await page.evaluate<readonly string[]>('inPage.serious()');
      expect(found).toEqual([]);
    });
  });

  it.each(looks)('has no text over another in its map, with $count calls in $scheme', async ({ count, dark }) => {
    await withReport(count, { dark }, async (page) => {
      const { boxes, faults } = await page.evaluate<{ readonly boxes: number; readonly faults: readonly string[] }>('inPage.readMap()');
      expect(boxes).toBeGreaterThan(count === 5 ? 20 : 60);
      expect(faults).toEqual([]);
    });
  });

  it.each([0, 5, 50, 500])('does not scroll sideways on a narrow screen, with %i calls', async (count) => {
    await withReport(count, { width: 360 }, async (page) => {
      expect(await page.evaluate('inPage.width()')).toBe(360);
    });
  });

  it('is sorted by keyboard', async () => {
    await withReport(50, {}, async (page) => {
      const header = page.locator('#calls-table th').filter({ hasText: 'Place' });
      await header.getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
      const places = await page.locator('#calls-table tbody td:nth-child(2)').allTextContents();
      expect(places).toEqual([...places].sort(new Intl.Collator('en', { numeric: true }).compare));
      await page.keyboard.press('Space');
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('#calls-table tbody td:nth-child(2)').allTextContents()).toEqual(places.toReversed());
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await header.getAttribute('aria-sort')).toBeNull();
      expect(await page.locator('#calls-table tbody tr').first().getAttribute('data-status')).toContain('open');
    });
  });

  it('is filtered by keyboard, and says how many calls are left', async () => {
    await withReport(50, {}, async (page) => {
      const rows = page.locator('#calls-table tbody tr:visible');
      await page.getByLabel('Text').focus();
      await page.keyboard.type('OpenRouter draftReply');
      expect(await rows.count()).toBe(9);
      expect(await page.getByRole('status').textContent()).toBe('9 of 50 calls');
      expect(await page.locator('details.call:visible').count()).toBe(9);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('status').textContent()).toBe('50 calls');
      await page.getByLabel('Agreement', { exact: true }).selectOption('unknown');
      expect(await rows.count()).toBe(8);
      await page.getByLabel('Agreement', { exact: true }).selectOption('partly');
      expect(await rows.count()).toBe(8);
      await page.getByLabel('Vendor', { exact: true }).selectOption({ label: 'Anthropic API' });
      expect(await rows.count()).toBe(8);
    });
  });

  it('opens the details of a call from its row, and lets the keyboard skip to the content', async () => {
    await withReport(50, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('inPage.focused()')).toBe('Skip to the content');
      const details = page.locator('#call-7');
      expect(await details.getAttribute('open')).toBeNull();
      await page.locator('#calls-table a[href="#call-7"]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => details.getAttribute('open')).toBe('');
      expect(await page.evaluate('inPage.parentOfFocused()')).toBe('call-7');
    });
  });

  it('shows everything without its script', async () => {
    await withBrowser(async (context) => {
      const page = await context.newPage();
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: renderHtml(sampleInventory(5)).replace(/<script>[\s\S]*<\/script>/, '') }));
      await page.goto('http://127.0.0.1/');
      expect(await page.locator('details:not([open])').count()).toBe(0);
      expect(await page.locator('form.filters').isVisible()).toBe(false);
      expect(await page.locator('#calls-table thead button').count()).toBe(0);
    });
  });

  it('opens what is folded when it is printed, on white', async () => {
    await withReport(5, { dark: true }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.evaluate("inPage.tell('beforeprint')");
      expect(await page.locator('details:not([open])').count()).toBe(0);
      expect(await page.evaluate('inPage.background()')).toBe('rgb(255, 255, 255)');
      await page.evaluate("inPage.tell('afterprint')");
      expect(await page.locator('details[open]').count()).toBe(0);
    });
  });
});
