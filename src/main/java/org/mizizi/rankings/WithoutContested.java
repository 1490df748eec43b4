package org.mizizi.rankings;

import java.util.List;

/**
 * A ranking without the ballots of organisations whose mandate was contested when it closed.
 *
 * @param organisations how many such organisations were invited
 * @param asked how many ballots there must be on either side, so that the difference tells nobody's order
 * @param standings every alternative, best first; none where there are too few ballots on either side
 */
public record WithoutContested(int organisations, int asked, List<Standing> standings) {

    public WithoutContested {
        standings = List.copyOf(standings);
    }

    public boolean isShown() {
        return !standings.isEmpty();
    }
}
