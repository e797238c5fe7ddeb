import { useRef, useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Row } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { inFigures, t } from '@/utils/words/words';
import { groupsOf, isGroup, twoPlaces } from './code-groups';

interface CheckCodeProps {
  code: string;
  onRight: () => void;
  /** To see the code once more. */
  onBack: () => void;
}

/** Two groups of the code, asked back: it is somewhere now where it can be read. */
export function CheckCode({ code, onRight, onBack }: CheckCodeProps) {
  const groups = groupsOf(code);
  const form = useRef<HTMLFormElement>(null);
  const [places] = useState(() => twoPlaces(groups.length));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [hasTried, setTried] = useState(false);
  const isRight = (which: 0 | 1) => isGroup(typed[which], groups[places[which]] ?? '');

  function check() {
    if (isRight(0) && isRight(1)) {
      onRight();
      return;
    }
    setTried(true);
    form.current?.querySelectorAll('input')[isRight(0) ? 1 : 0]?.focus();
  }

  const field = (which: 0 | 1) => {
    const number = inFigures(places[which] + 1);
    return (
      <TextField
        label={t('lock.checkGroup', { number })}
        value={typed[which]}
        error={hasTried && !isRight(which) ? t('lock.notThatGroup', { number }) : undefined}
        onInput={(text) => setTyped(which === 0 ? [text, typed[1]] : [typed[0], text])}
      />
    );
  };

  return (
    <form
      ref={form}
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Text>{t('lock.checkWhy')}</Text>
      <div class="lock-pair">
        {field(0)}
        {field(1)}
      </div>
      <Row>
        <SubmitButton tone="primary">{t('lock.goOn')}</SubmitButton>
        <Button tone="quiet" onClick={onBack}>
          {t('lock.seeCodeAgain')}
        </Button>
      </Row>
    </form>
  );
}
