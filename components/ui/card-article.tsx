import type { ComponentChildren } from 'preact';
import './card-article.css';

interface CardArticleProps {
  /** A guidance card's slug and its situation's number. */
  slug: string;
  situation?: string;
  labelledBy: string;
  children: ComponentChildren;
}

/** A card opened to its full length. */
export function CardArticle({ slug, situation, labelledBy, children }: CardArticleProps) {
  return (
    <article
      class="ui-article"
      data-card={slug}
      data-situation={situation}
      aria-labelledby={labelledBy}
    >
      {children}
    </article>
  );
}
