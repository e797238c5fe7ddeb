import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/locales/en.yml';
import { speak } from '@/utils/words/words';

// The fake browser of unit tests has no texts and no language of its own.
speak(messages);
fakeBrowser.i18n.getUILanguage = () => 'en-GB';
