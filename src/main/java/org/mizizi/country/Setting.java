package org.mizizi.country;

import java.time.LocalDate;

/** The numbers that a country sets for itself, each within limits that keep its meaning. The limits are in the code, the numbers are data. */
public enum Setting {
    /** How long the owners of cited words have for a question, in days. */
    DAYS_TO_ANSWER(3, 180),
    /** How long an earlier answer counts after what it was about has changed, in days. */
    DAYS_TO_RECONFIRM(1, 365),
    /** How long a round lasts at least where nobody says why it is shorter, in days. */
    DAYS_OF_A_ROUND(7, 180),
    /** How long a round lasts at least in an emergency, in days. */
    DAYS_OF_A_ROUND_IN_EMERGENCY(3, 60),
    /** Within how many days of the closing of a round every input is answered. */
    DAYS_TO_ANSWER_INPUTS(7, 180),
    /** How many links a plan has at the most, so that its owners can be asked about each. */
    LINKS_OF_A_PLAN(5, 500),
    /** How many ballots a ranking has at least, so that it tells nobody's order; for rounds that open from that day on (T81). */
    BALLOTS_TO_SHOW(5, 50),
    /** How many days before a round closes those invited are reminded. */
    DAYS_TO_REMIND_OF_CLOSING(1, 14),
    /** How many days before a question about a link is due its owners are reminded. */
    DAYS_TO_REMIND_OF_QUESTIONS(1, 14),
    /** How many organisations with a valid mandate verify the claim of another together, without the convenor. */
    ORGANISATIONS_TO_VOUCH(2, 20),
    /** For how many days somebody stands in for a member at the most; for longer somebody begins to have the role. */
    DAYS_OF_AN_ABSENCE(7, 180),
    /** How many days a member stays suspended whom one person suspended, unless two people end or lift it before. */
    DAYS_OF_A_SUSPENSION(1, 60);

    private final int least;
    private final int most;

    Setting(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** A number that holds from a day on, until the next of the same setting. */
    public record Dated(Setting code, LocalDate inForceFrom, int value) {}
}
