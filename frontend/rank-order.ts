/** Tiers of a weak order, best first. An item that is in none is not ranked. */
export type Tiers = number[][];

/** Where something was dropped: in a tie with an item, before or after the tier of an item, or out of the order. */
export type Target = { at: 'tie' | 'before' | 'after'; item: number } | { at: 'end' } | { at: 'out' };

/** The tiers of items 1, 2, 3, …, given their places; 0 is not ranked. */
export function tiersOf(places: readonly number[]): Tiers {
  const levels = [...new Set(places.filter((place) => place > 0))].sort((one, other) => one - other);
  return levels.map((level) => places.flatMap((place, index) => (place === level ? [index + 1] : [])));
}

/** The places that these tiers give to so many items. */
export function placesOf(tiers: Tiers, items: number): number[] {
  const places = new Array<number>(items).fill(0);
  tiers.forEach((tier, index) => tier.forEach((item) => (places[item - 1] = index + 1)));
  return places;
}

function without(tiers: Tiers, item: number): Tiers {
  return tiers.map((tier) => tier.filter((other) => other !== item)).filter((tier) => tier.length > 0);
}

function inserted(tiers: Tiers, index: number, item: number): Tiers {
  return [...tiers.slice(0, index), [item], ...tiers.slice(index)];
}

/** One step up or down: out of a tie first, then past the neighbouring tier. */
export function stepped(tiers: Tiers, item: number, step: -1 | 1): Tiers {
  const index = tiers.findIndex((tier) => tier.includes(item));
  if (index < 0) {
    return tiers;
  }
  if (tiers[index].length > 1) {
    const rest = tiers.map((tier) => tier.filter((other) => other !== item));
    return inserted(rest, step < 0 ? index : index + 1, item);
  }
  const target = index + step;
  return target < 0 || target >= tiers.length ? tiers : inserted(without(tiers, item), target, item);
}

/** A typed place: the same number as another item means tied with it; 0 takes the item out. */
export function placed(places: readonly number[], item: number, place: number): number[] {
  const changed = places.map((old, index) => (index === item - 1 ? place : old));
  return placesOf(tiersOf(changed), places.length);
}

export function dropped(tiers: Tiers, item: number, target: Target): Tiers {
  const rest = without(tiers, item);
  switch (target.at) {
    case 'out':
      return rest;
    case 'end':
      return [...rest, [item]];
    case 'tie':
      return rest.map((tier) => (tier.includes(target.item) ? [...tier, item] : tier));
    default: {
      const index = rest.findIndex((tier) => tier.includes(target.item));
      return inserted(rest, target.at === 'before' ? index : index + 1, item);
    }
  }
}
