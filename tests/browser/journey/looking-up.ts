import { QUESTION } from './cast';
import { situation } from './offers';
import { claim, lookAt, seen, seenWords, wordsOf } from './seeing';
import { clickInPage } from './arriving';
import type { Step } from './step';
