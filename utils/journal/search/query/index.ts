export { parseQuery } from './parse';
export { isEmptyQuery } from './query';
export type { Query, QueryProblem } from './query';
export { addFilter, formatQuery, removeFilter, withFilter } from './write';
