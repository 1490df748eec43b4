package org.mizizi.rounds;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds as they stand in calendars. Whoever reads finds the same, the convenor too: those announced. What was taken
 * back is not in it until it is announced again.
 */
@Service
@Transactional(readOnly = true)
public class Timetable {

    /** So long a round stays after it has closed. */
    private static final Duration KEPT = Duration.ofDays(60);

    /** More than anybody is asked in years. */
    private static final int MOST = 500;

    private final RoundRepository repository;
    private final Clock clock;

    Timetable(RoundRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All that are not long over, in the order in which they close. */
    @Requires(Right.READ_PUBLIC)
    public List<Round> all() {
        var now = clock.instant();
        return repository.findNearest(now.minus(KEPT), now, MOST);
    }

    @Requires(Right.READ_PUBLIC)
    public Round find(String reference) {
        return repository
                .findByReference(reference)
                .filter(round -> round.state() != RoundState.PLANNED)
                .orElseThrow(() -> new NotFoundException(reference));
    }
}
