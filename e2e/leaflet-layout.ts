import type { Page } from 'playwright';

/** Where one leaflet falls on its pages. */
export interface LeafletLayout {
  title: string;
  pages: number;
  /** What a reader would stumble over, in words. */
  faults: string[];
}

/** Width and height of the text area in CSS pixels: the paper without the margins of `document.css`. */
const TEXT_AREA = { A4: [178, 266], Letter: [183.9, 248.4] } as const;

/**
 * Lays each leaflet of the page out in columns as large as the text area of the paper. The browser breaks columns by the
 * rules by which it breaks pages, but here it says where everything came to lie. On paper the columns are not there.
 */
export async function layOut(page: Page, paper: keyof typeof TEXT_AREA): Promise<LeafletLayout[]> {
  const [width, height] = TEXT_AREA[paper];
  await page.addStyleTag({
    content: `@media screen { .leaflet { width: ${width}mm; height: ${height}mm; columns: ${width}mm; column-gap: 20mm; column-fill: auto; } }`,
  });
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    /** Text and pictures that are seen, by fragment. */
    function fragments(element: Element): DOMRect[] {
      const range = document.createRange();
      range.selectNodeContents(element);
      const boxes = [...range.getClientRects(), ...element.getClientRects()];
      return boxes.filter((box) => box.width > 0.5 && box.height > 0.5);
    }

    return [...document.querySelectorAll<HTMLElement>('.leaflet')].map((leaflet) => {
      const area = leaflet.getBoundingClientRect();
      const rtl = getComputedStyle(leaflet).direction === 'rtl';
      const gap = Number.parseFloat(getComputedStyle(leaflet).columnGap);
      const step = area.width + gap;
      const start = (box: DOMRect): number => (rtl ? area.right - box.right : box.left - area.left);
      const pageOf = (box: DOMRect): number => Math.floor((start(box) + gap / 2) / step);
      const inside = [...leaflet.querySelectorAll('*')].filter((each) => !each.closest('svg > *'));
      const faults: string[] = [];

      for (const each of inside) {
        if (each.children.length > 0 && !/^(LI|P|FIGURE|SECTION)$/.test(each.tagName)) continue;
        for (const box of fragments(each)) {
          const from = start(box) - pageOf(box) * step;
          const over = from < -1 || from + box.width > area.width + 1 || box.bottom > area.bottom + 1;
          if (over) faults.push(`overflow: ${each.textContent.slice(0, 60)}`);
        }
      }
      for (const heading of leaflet.querySelectorAll('h1, h2, h3')) {
        const own = fragments(heading).map(pageOf);
        const next = heading.nextElementSibling;
        const [first] = next ? fragments(next).map(pageOf) : [];
        if (first === undefined || own.some((at) => at !== first)) {
          faults.push(`heading at the end of a page: ${heading.textContent}`);
        }
      }
      for (const box of leaflet.querySelectorAll('.help-box, .help-box > div')) {
        const at = fragments(box).map(pageOf);
        if (at.some((page) => page !== 0)) faults.push('the help box is split or not on the first page');
      }
      return {
        title: leaflet.querySelector('h1')?.textContent ?? '',
        pages: 1 + Math.max(...inside.flatMap((each) => [...each.getClientRects()].map(pageOf))),
        faults: [...new Set(faults)],
      };
    });
  });
}
