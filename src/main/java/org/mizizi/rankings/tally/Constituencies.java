package org.mizizi.rankings.tally;

import java.util.List;

/**
 * The same alternatives ranked by several constituencies: each one's own result, all ballots pooled, and all
 * constituencies with equal weight, so that a large one cannot drown the others unseen.
 */
public record Constituencies(List<Tally> constituencies, Tally pooled, EqualWeight equalWeight) {

    /** Counts each profile alone, then all together in both ways; they must name the same alternatives. */
    public static Constituencies of(List<Profile> profiles) {
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException("There is no constituency to count");
        }
        var alternatives = profiles.getFirst().alternatives();
        if (!profiles.stream().allMatch(profile -> profile.alternatives().equals(alternatives))) {
            throw new IllegalArgumentException("The constituencies do not rank the same alternatives");
        }
        var tallies = profiles.stream().map(Tally::of).toList();
        return new Constituencies(
                tallies,
                Tally.of(Profile.pooled(profiles)),
                EqualWeight.of(tallies.stream().map(Tally::pairwise).toList()));
    }
}
