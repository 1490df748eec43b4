package org.mizizi.rounds;

import java.util.List;
import java.util.stream.Stream;

/** Why people have less time than the country asks for, as it is counted. The same as in rounds.round. */
public enum ShorteningReason {
    /** Lives or the peace are at stake; people still have the days that the country sets for emergencies. */
    EMERGENCY,
    /** A donor's money is to be spent by a day. */
    DONOR_FISCAL_DEADLINE,
    /** A law or an election sets the day. */
    LEGAL_DEADLINE,
    /** Rains, harvest, migration or feasts. */
    SEASON,
    /** What people are asked is small. */
    LITTLE_ASKED,
    OTHER,
    /** The convenor ended it before the day that was announced; nobody plans that. */
    ENDED_EARLY;

    /** Those that a round can be planned with. */
    public static List<ShorteningReason> offered() {
        return Stream.of(values()).filter(reason -> reason != ENDED_EARLY).toList();
    }
}
