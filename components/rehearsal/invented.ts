/** On everything that the invented people say: it is English, whatever the interface speaks. */
export const INVENTED = { lang: 'en-GB', dir: 'ltr' } as const;
