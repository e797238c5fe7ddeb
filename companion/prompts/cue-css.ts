/** A slip of paper by the lamp's light, or of the dark; on forced colours the system's own. */
export const CUE_CSS = `
  .cue {
    position: fixed;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    width: max-content;
    max-width: calc(100vw - 16px);
    padding: 8px 10px 8px 12px;
    font: 15px/1.4 system-ui, sans-serif;
    text-align: start;
    color: light-dark(#20231f, #ece6da);
    background: light-dark(#fffaf0, #1d2729);
    border: 1px solid light-dark(#d9cdb2, #48575a);
    border-inline-start: 4px solid #f2b02e;
    border-radius: 10px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
  }
  .cue[data-ground='white'] { background: #fffcf5; }
  .cue[data-ground='dim'] { background: #22303c; border-color: #4c5d6c; }
  .cue[data-ground='black'] { background: #16191c; border-color: #45484c; }
  .cue[data-ground] { border-inline-start-color: #f2b02e; }
  .cue[data-away] { visibility: hidden; pointer-events: none; }
  [hidden] { display: none !important; }
  svg { width: 20px; height: 20px; flex: none; align-self: flex-start; margin-top: 1px; }
  .light { fill: #f2b02e; }
  .shade { fill: light-dark(#0b5c5c, #9fdcd8); }
  .line { flex: 1 1 230px; margin: 0; min-width: 0; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .prompt { unicode-bidi: isolate; }
  .plan {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    font-weight: 600;
  }
  .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 4px; margin-inline-start: auto; }
  button {
    all: initial;
    color-scheme: inherit;
    box-sizing: border-box;
    min-height: 28px;
    padding: 3px 9px;
    font: 600 14px/1.4 system-ui, sans-serif;
    cursor: pointer;
    unicode-bidi: plaintext;
    border: 1.5px solid transparent;
    border-radius: 7px;
    color: light-dark(#0b5c5c, #9fdcd8);
  }
  .action { border-color: currentColor; }
  .quiet { font-weight: 400; color: inherit; }
  button:hover { background: light-dark(#efe6d2, #33474b); }
  .cue { animation: come 160ms ease-out; }
  @keyframes come { from { opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { .cue { animation: none; } }
  @media (prefers-contrast: more) { .cue { border-color: currentColor; } }
  @media (forced-colors: active) {
    .cue, .cue[data-ground] { border: 2px solid CanvasText; background: Canvas; color: CanvasText; }
    button { color: ButtonText; background: ButtonFace; border-color: ButtonText; }
    .shade { fill: CanvasText; }
    .light { fill: Highlight; }
  }
  @media print { .cue { display: none; } }
`;
