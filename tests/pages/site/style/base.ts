import { hash, rule } from './sheet';

/** What every box, every text and every run within a text begins with. */
export const BOX = `css-${hash('box')}`;
export const TEXT = `css-${hash('text')}`;
export const RUN = `css-${hash('run')}`;

/** Puts the rules that stand ahead of all others into the sheet. */
export function baseRules(): void {
  rule(
    `.${BOX}{align-items:stretch;border:0 solid black;box-sizing:border-box;display:flex;flex-basis:auto;flex-direction:column;flex-shrink:0;list-style:none;margin:0;min-height:0;min-width:0;padding:0;position:relative;text-decoration:none;text-align:inherit;z-index:0;background-color:transparent;color:inherit;font:inherit;}`,
  );
  rule(
    `.${TEXT}{border:0 solid black;box-sizing:border-box;display:inline;margin:0;padding:0;position:relative;text-align:start;text-decoration:none;white-space:pre-wrap;overflow-wrap:break-word;font:400 15px/20px system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;}`,
  );
  rule(
    `.${RUN}{border:0 solid black;box-sizing:border-box;color:inherit;display:inline;font:inherit;margin:0;padding:0;text-align:inherit;text-decoration:none;white-space:inherit;}`,
  );
  rule('button{cursor:pointer;}');
  rule('[role=link],article[tabindex="0"]{cursor:pointer;}');
  rule('article:focus{outline:none;}');
  rule('article:focus-visible{box-shadow:inset 0 0 0 2px rgb(29,155,240);}');
  rule(
    'svg{display:inline-block;height:1.25em;width:1.25em;max-width:100%;vertical-align:text-bottom;}',
  );
  // draft-js brings no rules of its own into the page; these are the ones it cannot do without.
  rule('.DraftEditor-root{position:relative;text-align:initial;}');
  rule('.DraftEditor-editorContainer{position:relative;z-index:1;}');
  rule(
    '.public-DraftEditorPlaceholder-root{position:absolute;z-index:1;pointer-events:none;opacity:.65;}',
  );
  rule('.public-DraftStyleDefault-block{position:relative;white-space:pre-wrap;}');
  rule('.public-DraftStyleDefault-rtl{direction:rtl;text-align:right;}');
}
