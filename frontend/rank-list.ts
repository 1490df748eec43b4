import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { RankDrag } from './rank-drag';
import { dropped, placed, placesOf, stepped, type Target, type Tiers, tiersOf } from './rank-order';
import { rankListStyles } from './rank-list-styles';

/** Somebody's words, in their language. */
export interface RankWords {
  words: string;
  language: string;
  direction: string;
}

/** Something to be ranked; its number is its position in the list, from 1. */
export interface RankItem {
  number: number;
  title: RankWords;
  summary: RankWords;
  reference: string;
  note: string;
}

type Control = 'about' | 'place' | 'up' | 'down' | 'out' | 'in';

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Puts items in order, with ties and with some left out: by dragging, with the keyboard, or by typing places. Holds only
 * the places; every change is sent as one event, `places-changed`.
 */
@customElement('mizizi-rank-list')
export class RankList extends LitElement {
  static override styles = rankListStyles;

  @property({ attribute: false }) items: RankItem[] = [];
  /** The place of each item in the order of the items; 0 is not ranked. */
  @property({ attribute: false }) places: number[] = [];
  /** Every text that is shown or read aloud, in the reader's language; {0}, {1}, … are filled in here. */
  @property({ attribute: false }) texts: Record<string, string> = {};
  /** From nought to nine, as the reader has chosen to read them. */
  @property({ attribute: false }) digits = '0123456789';
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private said = '';
  /** The item whose place was typed and is none; what was typed stays in sight. */
  @state() private refused = 0;
  @state() private dragged = 0;
  @state() private target?: Target;

  private focused?: { item: number; control: Control };

  private readonly drag = new RankDrag(this, {
    over: (item, target) => {
      this.dragged = item;
      this.target = target;
    },
    dropped: (item, target) => target && this.change(dropped(this.tiers, item, target), item),
  });

  private get tiers(): Tiers {
    return tiersOf(this.items.map((item) => this.places[item.number - 1] ?? 0));
  }

  protected override willUpdate(): void {
    const active = this.shadowRoot?.activeElement;
    const row = active?.closest<HTMLElement>('[data-item]');
    this.focused = row
      ? { item: Number(row.dataset.item), control: (active as HTMLElement).dataset.control as Control }
      : undefined;
  }

  /** Whoever has moved a row stays on it. */
  protected override updated(_: PropertyValues): void {
    if (this.focused && !this.shadowRoot?.activeElement) {
      const row = this.shadowRoot?.querySelector(`[data-item="${this.focused.item}"]`);
      const same = row?.querySelector<HTMLElement>(`[data-control="${this.focused.control}"]`);
      (same ?? row?.querySelector<HTMLElement>('[data-control="place"]'))?.focus();
    }
  }

  protected override render(): TemplateResult {
    const tiers = this.tiers;
    const ranked = tiers.flat().map((number) => this.items[number - 1]);
    const rest = this.items.filter((item) => !(this.places[item.number - 1] > 0));
    return html`
      <h2 id="order">${this.texts.order}</h2>
      ${this.readonly ? nothing : html`<p class="quiet">${this.texts.hint} <span class="keys">${this.texts.keys}</span></p>`}
      <ol class="order ${this.target?.at === 'end' ? 'onto' : ''}" aria-labelledby="order" role="list">
        ${repeat(ranked, (item) => item.number, (item) => this.row(item, tiers))}
        ${ranked.length ? nothing : html`<li class="empty">${this.texts.empty}</li>`}
      </ol>
      <h2 id="rest">${this.texts.rest} <small>${this.texts.restMeans}</small></h2>
      <ul class="rest ${this.target?.at === 'out' ? 'onto' : ''}" aria-labelledby="rest" role="list">
        ${repeat(rest, (item) => item.number, (item) => this.row(item, tiers))}
        ${rest.length ? nothing : html`<li class="empty">${this.texts.all}</li>`}
      </ul>
      <div class="said" role="status" aria-live="polite">${this.said}</div>
    `;
  }

  private row(item: RankItem, tiers: Tiers): TemplateResult {
    const tier = tiers.find((candidates) => candidates.includes(item.number));
    const tied = tier !== undefined && tier.length > 1;
    return html`
      <li
        data-item=${item.number}
        class="item ${tied ? 'tie' : ''} ${this.dragged === item.number ? 'dragged' : ''} ${this.mark(item)}"
        @keydown=${(event: KeyboardEvent) => this.pressed(event, item)}
        @pointerdown=${(event: PointerEvent) => this.readonly || this.drag.start(event, item.number)}
      >
        ${this.readonly ? nothing : html`<span class="handle" aria-hidden="true">⠿</span>`} ${this.number(item)}
        <div class="name">
          <details>
            <summary data-control="about">
              <span class="title" lang=${item.title.language} dir=${item.title.direction}>${item.title.words}</span>
              <bdi class="ref" dir="ltr">${item.reference}</bdi>
            </summary>
            <p lang=${item.summary.language} dir=${item.summary.direction}>${item.summary.words}</p>
          </details>
          ${this.refused === item.number
            ? html`<small id="why-not-${item.number}" class="why-not">${this.placeRefused()}</small>`
            : nothing}
          <small>${tied ? html`<b class="equal">${this.texts.equal}</b> · ` : nothing}${item.note}</small>
        </div>
        ${this.readonly ? nothing : tier ? this.moves(item, tiers) : this.add(item)}
      </li>
    `;
  }

  private mark(item: RankItem): string {
    if (!this.target || !('item' in this.target) || this.target.item !== item.number) {
      return '';
    }
    return this.target.at === 'tie' ? 'join' : this.target.at;
  }

  private number(item: RankItem): TemplateResult {
    const place = this.places[item.number - 1] ?? 0;
    return this.readonly
      ? html`<span class="place">${place ? this.figures(place) : '–'}</span>`
      : html`<input
          class="place"
          data-control="place"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${this.refused === item.number ? 'true' : 'false'}
          aria-describedby=${this.refused === item.number ? `why-not-${item.number}` : nothing}
          aria-label=${this.say('place', item.title.words)}
          .value=${place ? this.figures(place) : ''}
          @change=${(event: Event) => this.typed(event.target as HTMLInputElement, item)}
        />`;
  }

  private moves(item: RankItem, tiers: Tiers): TemplateResult {
    const alone = (index: number) => tiers.at(index)?.length === 1 && tiers.at(index)?.[0] === item.number;
    return html`<div class="moves">
      ${this.button('up', '↑', item, () => this.step(item, -1), alone(0))}
      ${this.button('down', '↓', item, () => this.step(item, 1), alone(-1))}
      ${this.button('out', '✕', item, () => this.change(dropped(this.tiers, item.number, { at: 'out' }), item.number))}
    </div>`;
  }

  private add(item: RankItem): TemplateResult {
    return html`<div class="moves">
      ${this.button('in', this.texts.add, item, () =>
        this.change(dropped(this.tiers, item.number, { at: 'end' }), item.number),
      )}
    </div>`;
  }

  private button(control: Control, face: string, item: RankItem, action: () => void, off = false): TemplateResult {
    return html`<button
      type="button"
      data-control=${control}
      aria-label=${this.say(control, item.title.words)}
      aria-disabled=${off ? 'true' : 'false'}
      @click=${action}
    >
      ${face}
    </button>`;
  }

  private pressed(event: KeyboardEvent, item: RankItem): void {
    if (this.readonly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) {
      return;
    }
    event.preventDefault();
    this.step(item, event.key === 'ArrowUp' ? -1 : 1);
  }

  private step(item: RankItem, step: -1 | 1): void {
    if (this.places[item.number - 1] > 0) {
      this.change(stepped(this.tiers, item.number, step), item.number);
    } else if (step < 0) {
      this.change(dropped(this.tiers, item.number, { at: 'end' }), item.number);
    }
  }

  private typed(input: HTMLInputElement, item: RankItem): void {
    const text = input.value.trim().replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
    if (text !== '' && !(/^[1-9][0-9]*$/.test(text) && Number(text) <= this.items.length)) {
      this.refused = item.number;
      this.said = this.placeRefused();
      return;
    }
    this.refused = 0;
    // After the focus has reached the next field: rows move, and the field would be taken from under it.
    setTimeout(() => {
      this.change(tiersOf(placed(this.places, item.number, Number(text))), item.number);
      input.value = this.places[item.number - 1] ? this.figures(this.places[item.number - 1]) : '';
    });
  }

  private placeRefused(): string {
    return this.say('notANumber', this.figures(this.items.length));
  }

  private change(tiers: Tiers, item: number): void {
    const places = placesOf(tiers, this.items.length);
    const changed = places.some((place, index) => place !== (this.places[index] ?? 0));
    this.places = places;
    this.announce(item, tiers);
    if (changed) {
      this.dispatchEvent(new CustomEvent('places-changed', { detail: places }));
    }
  }

  private announce(item: number, tiers: Tiers): void {
    const tier = tiers.findIndex((candidates) => candidates.includes(item));
    const title = this.items[item - 1].title.words;
    if (tier < 0) {
      this.said = this.say('saidOut', title);
      return;
    }
    const others = tiers[tier].filter((other) => other !== item).map((other) => this.items[other - 1].title.words);
    this.said = others.length
      ? this.say('saidTied', title, this.figures(tier + 1), others.join(', '))
      : this.say('saidPlace', title, this.figures(tier + 1), this.figures(tiers.length));
  }

  private figures(number: number): string {
    return String(number).replace(/[0-9]/g, (digit) => [...this.digits][Number(digit)] ?? digit);
  }

  private say(key: string, ...values: string[]): string {
    return (this.texts[key] ?? '').replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
  }
}
