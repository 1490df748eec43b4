/**
 * Many weak orders become one ranking, exactly and recomputably: pure functions over a {@link
 * org.mizizi.rankings.tally.Profile} of ballots, with {@link org.mizizi.rankings.tally.Tally} as the way in.
 */
@NamedInterface("tally")
@NullMarked
package org.mizizi.rankings.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
