import { css } from 'lit';

/** The look of the rank list, from the tokens of the house; logical properties, so that right-to-left is free. */
export const rankListStyles = css`
  :host {
    display: block;
    position: relative;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  h2 {
    font-size: var(--text-l);
    line-height: 1.3;
    margin: 1rem 0 0.5rem;
  }
  h2:first-child {
    margin-top: 0;
  }
  small,
  .quiet,
  .empty {
    color: var(--ink-quiet);
    font-size: var(--text-s);
    font-weight: normal;
  }
  .name .why-not {
    color: var(--alarm);
  }
  [aria-invalid='true'] {
    border-color: var(--alarm);
  }
  .quiet {
    margin: 0 0 0.5rem;
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    min-height: 3rem;
    border-radius: var(--radius);
  }
  .empty {
    padding: 0.75rem;
    border: 1px dashed var(--ink-quiet);
    border-radius: var(--radius);
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: auto 3.25rem minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: center;
    margin-bottom: 0.4rem;
    padding: 0.5rem 0.75rem;
    background: var(--surface);
    border: 1px solid var(--line);
    border-inline-start: 3px solid var(--line);
    border-radius: var(--radius);
    cursor: grab;
  }
  :host([readonly]) .item {
    grid-template-columns: 3.25rem minmax(0, 1fr);
    cursor: auto;
  }
  .tie {
    border-inline-start-color: var(--accent);
  }
  .order .title {
    font-weight: 600;
  }
  .title,
  .ref {
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .ref {
    font: var(--text-s) ui-monospace, monospace;
    color: var(--ink-quiet);
    white-space: nowrap;
  }
  summary {
    min-height: 1.75rem;
    cursor: pointer;
  }
  details p {
    margin: 0.25rem 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .name small {
    display: block;
  }
  .equal {
    color: var(--accent);
  }
  .handle {
    padding: 0.5rem 0.25rem;
    color: var(--ink-quiet);
    touch-action: none;
    user-select: none;
  }
  .place {
    width: 100%;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  input {
    min-height: 2.5rem;
    padding: 0.25rem;
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--ink-quiet);
    border-radius: var(--radius);
  }
  .moves {
    display: flex;
    gap: 0.25rem;
  }
  button {
    min-width: 2.5rem;
    min-height: 2.5rem;
    padding: 0.25rem 0.5rem;
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  button:hover {
    border-color: var(--accent);
  }
  button[aria-disabled='true'] {
    color: var(--ink-quiet);
    background: var(--surface-quiet);
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .dragged {
    opacity: 0.55;
  }
  .onto,
  .join {
    outline: 2px dashed var(--accent);
  }
  .before::before,
  .after::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    height: 3px;
    background: var(--accent);
  }
  .before::before {
    top: -0.3rem;
  }
  .after::before {
    bottom: -0.3rem;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (any-hover: none) {
    .keys {
      display: none;
    }
  }
  @media (max-width: 520px) {
    .item {
      grid-template-columns: auto 3.25rem minmax(0, 1fr);
    }
    .moves {
      grid-column: 2 / -1;
      justify-content: flex-end;
    }
  }
`;
