package org.mizizi.notifications;

import java.time.Clock;
import org.mizizi.notifications.GivenUp.GivenUpId;
import org.mizizi.notifications.NotificationEvent.UnfinishedGivenUp;
import org.mizizi.notifications.Unfinished.UnfinishedId;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails and reactions that did not succeed yet: nothing of them is lost silently, an administrator tries again or gives up. */
@Service
@Transactional
public class UnfinishedWork {

    private final UnfinishedRows rows;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnfinishedWork(UnfinishedRows rows, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @Requires(Right.RUN_PORTAL)
    public ListPage<Unfinished> page(UnfinishedSearch search, PageKey key) {
        return rows.page(search, key);
    }

    @Transactional(readOnly = true)
    @Requires(Right.RUN_PORTAL)
    public Unfinished find(UnfinishedId id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("unfinished"));
    }

    @Transactional(readOnly = true)
    @Requires(Right.RUN_PORTAL)
    public Backlog backlog() {
        return rows.backlog();
    }

    /** As if it had never been tried; the portal takes it up within a minute. */
    @Requires(Right.RUN_PORTAL)
    public void tryAgain(UnfinishedId id) {
        if (rows.tryAgain(id, clock.instant()) == 0) {
            throw new NotFoundException("unfinished");
        }
    }

    /** Everything that the portal no longer tries by itself. */
    @Requires(Right.RUN_PORTAL)
    public int tryAllAgain() {
        return rows.tryAgain(null, clock.instant());
    }

    @Requires(Right.RUN_PORTAL)
    public void giveUp(UnfinishedId id, @Written(Writing.REASON) LocalizedText reason) {
        var what = find(id);
        var by = currentActor.stamp();
        var givenUp = new GivenUp(new GivenUpId(id.value()), what.kind(), what.about(), reason, by);
        if (!rows.giveUp(givenUp)) {
            throw new NotFoundException("unfinished");
        }
        events.publishEvent(new UnfinishedGivenUp(givenUp.id(), by));
    }
}
