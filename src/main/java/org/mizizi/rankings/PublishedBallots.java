package org.mizizi.rankings;

import org.mizizi.shared.Fingerprint;

/**
 * The anonymous ballots of a closed ranking as a PrefLib file, from which {@code ./portal tally} recomputes it. The
 * fingerprint is the file's SHA-256: whoever downloads it can compare.
 */
public record PublishedBallots(String fileName, String text, String fingerprint) {

    static PublishedBallots of(String fileName, String text) {
        return new PublishedBallots(fileName, text, Fingerprint.of(text));
    }
}
