import DOMPurify from 'dompurify';

const ALLOWED_TAGS = [
  ...[
    'a',
    'strong',
    'em',
    'b',
    'i',
    'u',
    'code',
    'span',
    'br',
    'wbr',
    'sub',
    'sup',
    'small',
    'mark',
    'time',
    'bdi',
  ],
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'hr', 'pre', 'blockquote'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['section', 'article', 'header', 'footer', 'main', 'aside', 'div', 'figure', 'figcaption', 'address'],
  // The drawings and the letterhead of a leaflet.
  ...['svg', 'title', 'g', 'path', 'img'],
];
/** Attributes that name no address: without this list their values would have to look like an inner link. */
const PLAIN_ATTR = [
  'class',
  'id',
  'lang',
  'dir',
  'scope',
  'colspan',
  'rowspan',
  'start',
  'datetime',
  'role',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  ...['viewBox', 'd', 'transform', 'alt'],
];

/** Links lead to places of the app and nowhere else. */
const INNER_LINK = /^#\//;

// A picture is part of the document; nothing is fetched for it.
DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName === 'IMG' && !node.getAttribute('src')?.startsWith('data:image/')) node.remove();
});

const REMEMBERED_AT_MOST = 2000;
const cleaned = new Map<string, string>();

/** HTML that can be put on the page: known elements, inner links, no style and no script. */
export function sanitize(html: string): string {
  const known = cleaned.get(html);
  if (known !== undefined) return known;
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: [...PLAIN_ATTR, 'href', 'src'],
    ADD_URI_SAFE_ATTR: PLAIN_ATTR,
    ALLOW_DATA_ATTR: true,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: INNER_LINK,
  });
  if (cleaned.size >= REMEMBERED_AT_MOST) cleaned.clear();
  cleaned.set(html, clean);
  return clean;
}
