export { digestOf } from './digest';
export { JournalIndex } from './journal-index';
export { hasPhrases, phrasesFit } from './phrases';
export * from './query';
export { summarise } from './summary';
export { fold, queryWords } from './fold';
