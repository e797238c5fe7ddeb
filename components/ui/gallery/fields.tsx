import { useState } from 'preact/hooks';
import { DateField } from '../date-field';
import { Select, TextArea, TextField } from '../field';
import { SearchBox } from '../search-box';
import { LONG_TEXT, LONG_WORD } from './samples';
import { Family, Specimen } from './specimen';

/** What can be written in. */
export function Fields() {
  const [line, setLine] = useState('');
  const [filled, setFilled] = useState('A hashtag that carried us');
  const [faulty, setFaulty] = useState('reset');
  const [full, setFull] = useState('Forty characters, and not one more here.');
  const [lines, setLines] = useState(LONG_TEXT);
  const [wrongLines, setWrongLines] = useState('');
  const [sought, setSought] = useState('');
  const [found, setFound] = useState('followed me');
  return (
    <Family title="Fields">
      <Specimen name="One line, empty">
        <TextField
          label="Title"
          hint="A few words, so that you find it again."
          placeholder="What was it about?"
          value={line}
          onInput={setLine}
        />
      </Specimen>
      <Specimen name="One line, filled">
        <TextField label="Title" value={filled} onInput={setFilled} />
      </Specimen>
      <Specimen name="Something is wrong">
        <TextField
          label="Type RESET to go on"
          hint="Your journal stays as it is."
          error={faulty === 'RESET' ? undefined : 'Type RESET in capital letters.'}
          value={faulty}
          onInput={setFaulty}
        />
      </Specimen>
      <Specimen name="Full">
        <TextField label="Short title" maxLength={40} value={full} onInput={setFull} />
      </Specimen>
      <Specimen name="Lines">
        <TextArea label="What happened" value={lines} onInput={setLines} />
      </Specimen>
      <Specimen name="Lines, with something wrong">
        <TextArea
          label="Two lines of your own"
          error="Nothing is lost. The disk is full: make room, and press Save again."
          value={wrongLines}
          onInput={setWrongLines}
        />
      </Specimen>
      <Selects />
      <Days />
      <Specimen name="Search, empty">
        <SearchBox label="Look something up" hintKey="/" value={sought} onInput={setSought} />
      </Specimen>
      <Specimen name="Search, filled">
        <SearchBox label="Look something up here" value={found} onInput={setFound} />
      </Specimen>
      <Specimen name="Long words">
        <TextField
          label={`${LONG_WORD} and what it asks of you`}
          hint={LONG_TEXT}
          value={LONG_WORD}
          onInput={() => undefined}
        />
      </Specimen>
    </Family>
  );
}

const COUNTRIES = [
  { value: '', label: 'Choose one' },
  { value: 'UK', label: 'United Kingdom' },
  { value: 'IE', label: 'Ireland' },
] as const;

type Country = (typeof COUNTRIES)[number]['value'];

function Selects() {
  const [country, setCountry] = useState<Country>('UK');
  const [missing, setMissing] = useState<Country>('');
  return (
    <>
      <Specimen name="One of a few">
        <Select label="Where you work" value={country} options={COUNTRIES} onChange={setCountry} />
      </Specimen>
      <Specimen name="One of a few, with something wrong">
        <Select
          label="Where you trained"
          hint="It chooses the guidance that is shown first."
          error={missing === '' ? 'Choose a country, or “elsewhere”.' : undefined}
          value={missing}
          options={COUNTRIES}
          onChange={setMissing}
        />
      </Specimen>
    </>
  );
}

function Days() {
  const [day, setDay] = useState('2026-11-22');
  const [followUp, setFollowUp] = useState('');
  return (
    <>
      <Specimen name="A day">
        <DateField label="When it was" value={day} max="2026-12-31" onChange={setDay} />
      </Specimen>
      <Specimen name="A day, with something wrong">
        <DateField
          label="Come back to it on"
          hint="Sidelight will show it again that day."
          min="2026-11-23"
          error={followUp === '' ? 'Choose a day after today.' : undefined}
          value={followUp}
          onChange={setFollowUp}
        />
      </Specimen>
    </>
  );
}
