import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/locales/en.yml';

// Whoever asks for the browser first decides which one everybody has: storage would have none.
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);
const { speak } = await import('@/utils/words/words');

// The fake browser of unit tests has no texts and no language of its own.
speak(messages);
fakeBrowser.i18n.getUILanguage = () => 'en-GB';
