import { sendThroughPort } from '@/utils/messages/ask-port';
import { sendBy } from '@/utils/messages/client';

/** The client as views have it (components/ui/show.tsx). */
sendBy(sendThroughPort);

export { ask } from '@/utils/messages/client';
