/** A card of the guidance, by its kind and its file's name. */
export interface OpenedCard {
  type: 'situation' | 'tip' | 'crisis';
  slug: string;
}
