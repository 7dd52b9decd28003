import MarkdownIt from 'markdown-it';

/** Finds the title of a topic, for links that give no words of their own. */
export type TitleOf = (id: string) => string;

/** Turns one line of authored Markdown into inline HTML, and into plain text for search and export. */
export interface InlineRenderer {
  html(text: string): string;
  plain(text: string): string;
}

/** Raw HTML is off; only emphasis, code and links to topics come out of it. */
export function inlineRenderer(titleOf: TitleOf): InlineRenderer {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
    'link',
    'image',
    'autolink',
  ]);
  markdown.inline.ruler.before('emphasis', 'topic', (state, silent) => {
    if (!state.src.startsWith('[[', state.pos)) return false;
    const end = state.src.indexOf(']]', state.pos);
    if (end < 0) return false;
    if (!silent) {
      const [id = '', words] = state.src.slice(state.pos + 2, end).split('|');
      const open = state.push('link_open', 'a', 1);
      open.attrs = [
        ['href', `#/topic/${id}`],
        ['data-topic', id],
      ];
      state.push('text', '', 0).content = words ?? titleOf(id);
      state.push('link_close', 'a', -1);
    }
    state.pos = end + 2;
    return true;
  });
  return {
    html: (text) => markdown.renderInline(text),
    plain: (text) =>
      markdown
        .parseInline(text, {})
        .flatMap((token) => token.children ?? [])
        .map((token) => (token.type === 'softbreak' ? ' ' : token.content))
        .join(''),
  };
}
