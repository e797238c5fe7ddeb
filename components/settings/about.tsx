import { browser } from 'wxt/browser';
import { Card } from '@/components/ui/card';
import { Heading, Text } from '@/components/ui/text';

/** What Sidelight is, and what it never does. */
export function About() {
  return (
    <Card labelledBy="about">
      <Heading level={2} id="about">
        About Sidelight
      </Heading>
      <Text>
        A reading lamp beside the feed, for people who work in mental health: practice tips,
        guidance and a private journal.
      </Text>
      <Text>
        Nothing you read, look up or write leaves this device. Sidelight sends nothing anywhere,
        counts nothing and has no account. Uninstalling it deletes your journal, so export it first.
      </Text>
      <Text>
        The guidance is help to think with, not legal advice. Your regulator, your professional body
        and your employer have the last word.
      </Text>
      <Text as="small">{`Version ${browser.runtime.getManifest().version}.`}</Text>
    </Card>
  );
}
