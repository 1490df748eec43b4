package org.mizizi.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Set;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.Outdated;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Who is suspended, asked before each answer to a person: seen at once by a node that hears of it, and within {@link CurrentActor#SEEN_WITHIN} by every other. */
@Component
public class TurnedAway {

    private final SuspendedAccounts accounts;
    private final Ticker passing;
    private volatile Cache<String, Set<String>> known;
    private volatile Set<String> last = Set.of();

    TurnedAway(SuspendedAccounts accounts, Ticker passing) {
        this.accounts = accounts;
        this.passing = passing;
        known = nothingYet();
    }

    private Cache<String, Set<String>> nothingYet() {
        return Caffeine.newBuilder()
                .ticker(passing)
                .expireAfterWrite(CurrentActor.SEEN_WITHIN)
                .build();
    }

    /** What is just being read is kept where nobody looks any more. */
    @EventListener(BegunAnew.class)
    void forget() {
        known = nothingYet();
    }

    @EventListener
    void forget(Outdated outdated) {
        if (outdated.includes(Outdated.Part.ACTORS)) {
            forget();
        }
    }

    public boolean is(String subject) {
        return known.get("all", _ -> today()).contains(subject);
    }

    /** While nobody answers nothing can be done either: who was suspended before, is. */
    private Set<String> today() {
        try {
            last = accounts.today();
        } catch (DataAccessException _) {
            return last;
        }
        return last;
    }
}
