import { useState } from 'preact/hooks';
import { Loading } from '../loading';
import { Masthead } from '../masthead';
import { PageHeader } from '../page-header';
import { Progress } from '../progress';
import { SearchBox } from '../search-box';
import { Tabs } from '../tabs';
import { Text } from '../text';
import { LONG_TEXT, LONG_WORD, nothing } from './samples';
import { Family, Specimen } from './specimen';

const TABS = [
  { id: 'now', label: 'Now' },
  { id: 'guidance', label: 'Guidance' },
  { id: 'journal', label: 'Journal' },
  { id: 'practice', label: 'Practice' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** Where one is, where else one can go, and how long it takes. */
export function Ways() {
  const [tab, setTab] = useState<TabId>('now');
  const [query, setQuery] = useState('');
  return (
    <Family title="Ways through">
      <Specimen name="Masthead">
        <Masthead where="X · thread">
          <SearchBox label="Look up" value={query} onInput={setQuery} />
        </Masthead>
      </Specimen>
      <Specimen name="Head of a page">
        <PageHeader
          title="Your journal"
          links={[
            { href: '#ways-through', text: 'Practice page' },
            { href: '#ways-through', text: 'Settings' },
          ]}
        />
      </Specimen>
      <Specimen name="Tabs">
        <Tabs label="Sidelight" tabs={TABS} selected={tab} onSelect={setTab}>
          <Text>{LONG_TEXT}</Text>
        </Tabs>
      </Specimen>
      <Specimen name="Tabs, none of them chosen">
        <Tabs
          label="Others"
          tabs={[{ id: 'long', label: LONG_WORD }, ...TABS.slice(0, 2)]}
          selected={undefined}
          onSelect={nothing}
        >
          <Text>Something else is shown below them.</Text>
        </Tabs>
      </Specimen>
      <Waiting />
    </Family>
  );
}

function Waiting() {
  const [step, setStep] = useState(2);
  return (
    <>
      <Specimen name="Progress">
        <Progress
          label="Getting started"
          value={step}
          max={6}
          details={`Step ${step} of 6`}
          onCancel={() => setStep(step === 6 ? 0 : step + 1)}
        />
      </Specimen>
      <Specimen name="Progress nobody can know">
        <Progress label="Reading the file" onCancel={nothing} />
      </Specimen>
      <Specimen name="Progress, done">
        <Progress label="Everything is in" value={1} />
      </Specimen>
      <Specimen name="Loading">
        <Loading what="One moment …" />
      </Specimen>
    </>
  );
}
