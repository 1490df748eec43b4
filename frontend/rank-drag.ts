import type { Target } from './rank-order';

/** What a list does while something is dragged over it, and when it is dropped (without a target: nothing). */
interface Listener {
  over(item: number, target?: Target): void;
  dropped(item: number, target?: Target): void;
}

const BEFORE_IT_IS_A_DRAG = 5;
const EDGE = 56;
const SCROLL = 10;

/** Dragging rows with a mouse, a pen or a finger; a finger drags by the handle, so that the page can still be scrolled. */
export class RankDrag {
  private item = 0;
  private pointer = -1;
  private from = 0;
  private at = { x: 0, y: 0 };
  private moving = false;
  private target?: Target;

  constructor(
    private readonly host: HTMLElement,
    private readonly listener: Listener,
  ) {}

  start(event: PointerEvent, item: number): void {
    const on = event.composedPath()[0] as HTMLElement;
    const byHandle = on.classList.contains('handle');
    if (event.button !== 0 || this.item || on.closest('input, button') || (event.pointerType === 'touch' && !byHandle)) {
      return;
    }
    this.item = item;
    this.pointer = event.pointerId;
    this.from = event.clientY;
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.drop);
    window.addEventListener('pointercancel', this.stop);
    window.addEventListener('keydown', this.escape, true);
  }

  private readonly move = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer) {
      return;
    }
    this.at = { x: event.clientX, y: event.clientY };
    if (!this.moving && Math.abs(event.clientY - this.from) > BEFORE_IT_IS_A_DRAG) {
      this.moving = true;
      window.getSelection()?.removeAllRanges();
      document.documentElement.style.userSelect = 'none';
      this.scroll();
    }
    if (this.moving) {
      this.look();
    }
  };

  private look(): void {
    this.target = this.targetAt(this.at.y);
    this.listener.over(this.item, this.target);
  }

  /** As long as the pointer is near an edge of the window, the page goes on. */
  private readonly scroll = (): void => {
    if (!this.moving) {
      return;
    }
    const step = this.at.y < EDGE ? -SCROLL : this.at.y > window.innerHeight - EDGE ? SCROLL : 0;
    if (step) {
      window.scrollBy(0, step);
      this.look();
    }
    requestAnimationFrame(this.scroll);
  };

  private readonly drop = (event: PointerEvent): void => {
    if (event.pointerId === this.pointer) {
      const { item, target, moving } = this;
      this.stop();
      if (moving) {
        this.listener.dropped(item, target);
      }
    }
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.stop();
    }
  };

  private readonly stop = (): void => {
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.drop);
    window.removeEventListener('pointercancel', this.stop);
    window.removeEventListener('keydown', this.escape, true);
    document.documentElement.style.userSelect = '';
    this.item = 0;
    this.moving = false;
    this.target = undefined;
    this.listener.over(0, undefined);
  };

  private targetAt(y: number): Target | undefined {
    const root = this.host.shadowRoot!;
    const rest = root.querySelector('.rest')!.getBoundingClientRect();
    const heading = root.querySelector('#rest')!.getBoundingClientRect();
    if (y > heading.top) {
      return y > rest.bottom + EDGE ? undefined : { at: 'out' };
    }
    const rows = [...root.querySelectorAll<HTMLElement>('.order > .item')].filter(
      (row) => Number(row.dataset.item) !== this.item,
    );
    const row = rows.find((candidate) => y < candidate.getBoundingClientRect().bottom) ?? rows.at(-1);
    return row ? this.targetOn(row, y, rows) : { at: 'end' };
  }

  /** The middle of a row ties with it, its edges lie between tiers; inside a tie there is no between. */
  private targetOn(row: HTMLElement, y: number, rows: HTMLElement[]): Target {
    const { top, height } = row.getBoundingClientRect();
    const item = Number(row.dataset.item);
    const share = (y - top) / height;
    const at = share < 0.3 ? 'before' : share > 0.7 ? 'after' : 'tie';
    const neighbour = rows[rows.indexOf(row) + (at === 'before' ? -1 : 1)];
    const place = (element?: HTMLElement) => element?.querySelector<HTMLInputElement>('input.place')?.value;
    return at !== 'tie' && neighbour && place(neighbour) === place(row) ? { at: 'tie', item } : { at, item };
  }
}
