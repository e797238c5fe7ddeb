import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/journal/use-live';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { withField } from './fields';
import type { PartProps } from './fields';
import { Place } from './place';
import { TokenField } from './token-field';
import { cleanHashtag, cleanTheme } from './tokens';

/** Themes and hashtags. Without those in use there is nothing to complete from, and that is all. */
export function Labels({ content, edit }: PartProps) {
  const question = useCallback(() => ask('themes/list', null), []);
  const { value: inUse } = useLive(question, 'entries/changed');
  const hashtags = content.hashtags ?? [];
  return (
    <>
      <Place field="themes">
        <TokenField
          label={t('editor.themes')}
          hint={t('editor.themesHint')}
          values={content.themes}
          known={inUse?.themes ?? []}
          clean={cleanTheme}
          onChange={(themes, part) =>
            edit({ ...content, themes }, { field: 'themes', part, typed: part !== undefined })
          }
        />
      </Place>
      <Place field="hashtags">
        <TokenField
          label={t('editor.hashtags')}
          hint={t('editor.hashtagsHint')}
          values={hashtags}
          known={inUse?.hashtags ?? []}
          clean={cleanHashtag}
          onChange={(tags, part) =>
            edit(withField(content, 'hashtags', tags.length === 0 ? undefined : tags), {
              field: 'hashtags',
              part,
              typed: part !== undefined,
            })
          }
        />
      </Place>
    </>
  );
}
