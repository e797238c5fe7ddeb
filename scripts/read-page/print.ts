import type { CapturedPost } from '@/utils/platforms';
import type { PageReport } from './report';

const indent = (text: string, by: string): string => text.replace(/^/gm, by);

function who({ author, handle }: { author: string | null; handle: string | null }): string {
  return `${author ?? '(no name)'} ${handle === null ? '(no handle)' : `@${handle}`}`;
}

function printPost(post: CapturedPost, index: number): string {
  const lines = [
    `${index + 1}. ${who(post)} · ${post.time ?? '(no time)'}`,
    `   ${post.permalink ?? '(no permalink)'}`,
    indent(post.text === '' ? '(no words)' : post.text, '   | '),
  ];
  if (post.truncated) lines.push('   only its beginning');
  if (post.hashtags.length > 0) lines.push(`   hashtags: ${post.hashtags.join(', ')}`);
  if (post.quoted) lines.push(`   quotes ${who(post.quoted)}`, indent(post.quoted.text, '   > '));
  if (post.missing.length > 0) lines.push(`   could not be read: ${post.missing.join(', ')}`);
  return lines.join('\n');
}

/** A report for people. */
export function print(page: PageReport): string {
  const health = Object.entries(page.health).map(([capability, state]) => `${capability} ${state}`);
  return [
    `${page.platform} · ${page.kind}${page.hashtag === null ? '' : ` · #${page.hashtag}`}`,
    `health: ${health.join(', ')}`,
    `composer: ${page.composer === null ? 'none in use' : `\n${indent(page.composer, '   | ')}`}`,
    `${page.posts.length} ${page.posts.length === 1 ? 'post' : 'posts'}`,
    ...page.posts.map((post, index) => `\n${printPost(post, index)}`),
  ].join('\n');
}
