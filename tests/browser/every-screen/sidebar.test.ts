import { places } from '../looks/places';
import { goThrough } from './through';

goThrough(places.sidebar);
