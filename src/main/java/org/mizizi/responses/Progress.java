package org.mizizi.responses;

/** How many priorities an agency has answered in a round, of how many that there are. */
public record Progress(int answered, int priorities) {

    public int left() {
        return priorities - answered;
    }
}
