package org.mizizi.rankings.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All ballots of one ranking: the alternatives by name, numbered from 1 in this order, and the ballots cast, equal ones
 * counted together. An alternative that a ballot does not rank counts as <em>tied last</em>: below everything that the
 * ballot ranks, level with everything else it leaves out. A ballot that ranks nothing therefore ties everything.
 *
 * <p>Names are kept on one line and must differ, so that a published result can be read without its numbers.
 */
public record Profile(List<String> alternatives, List<Ballots> ballots) {

    /** More would make the exact methods slow, and nobody can rank as many. */
    public static final int MAX_ALTERNATIVES = 1_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** How many ballots give exactly this order. */
    public record Ballots(int count, WeakOrder order) {

        public Ballots {
            if (count < 1) {
                throw new IllegalArgumentException("Ballots are counted from 1, not " + count);
            }
        }
    }

    public Profile {
        alternatives = requireNames(alternatives);
        ballots = merge(ballots, alternatives.size());
    }

    /** The profile of ballots as they were cast, one by one. */
    public static Profile of(List<String> alternatives, Collection<WeakOrder> orders) {
        return new Profile(
                alternatives,
                orders.stream().map(order -> new Ballots(1, order)).toList());
    }

    /** One person, one vote: the ballots of all constituencies together. */
    static Profile pooled(List<Profile> constituencies) {
        return new Profile(
                constituencies.getFirst().alternatives(),
                constituencies.stream()
                        .flatMap(profile -> profile.ballots().stream())
                        .toList());
    }

    /** How many ballots were cast. */
    public int ballotCount() {
        return ballots.stream().mapToInt(Ballots::count).sum();
    }

    private static List<String> requireNames(List<String> alternatives) {
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("There is no alternative to rank");
        }
        if (alternatives.size() > MAX_ALTERNATIVES) {
            throw new IllegalArgumentException(alternatives.size() + " alternatives are more than the "
                    + MAX_ALTERNATIVES + " that can be ranked");
        }
        var names = alternatives.stream().map(Profile::onOneLine).toList();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("An alternative has no name");
            }
            if (!seen.add(name)) {
                throw new IllegalArgumentException("Two alternatives have the name \"" + name + "\"");
            }
        }
        return names;
    }

    static String onOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static List<Ballots> merge(List<Ballots> ballots, int alternatives) {
        var counts = LinkedHashMap.<WeakOrder, Integer>newLinkedHashMap(ballots.size());
        var total = 0L;
        for (var cast : ballots) {
            if (cast.order().highestAlternative() > alternatives) {
                throw new IllegalArgumentException(
                        "Alternative " + cast.order().highestAlternative() + " is unknown: there are " + alternatives);
            }
            total += cast.count();
            if (total > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("There are more than " + Integer.MAX_VALUE + " ballots");
            }
            counts.merge(cast.order(), cast.count(), Integer::sum);
        }
        var merged = new ArrayList<Ballots>(counts.size());
        counts.forEach((order, count) -> merged.add(new Ballots(count, order)));
        return List.copyOf(merged);
    }
}
