package org.mizizi.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisations;
import org.mizizi.notifications.Notice.NoticeId;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own inbox. Notices are written by the portal alone, in answer to what happened. */
@Service
@Transactional
public class Notices {

    private final NoticeRows rows;
    private final Letters letters;
    private final Organisations organisations;
    private final CurrentActor currentActor;
    private final Clock clock;

    Notices(NoticeRows rows, Letters letters, Organisations organisations, CurrentActor currentActor, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.organisations = organisations;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public ListPage<Notice> mine(NoticeSearch search, PageKey key) {
        return rows.page(search, key, currentActor.get().person());
    }

    /** The mails that went to the reader, in their language, the newest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<Mail> mailed(int limit) {
        var person = currentActor.get().person();
        return organisations.stillActing(Set.of(person)).stream()
                .flatMap(reader -> rows.mailedTo(person, limit).stream().map(mailed -> mail(mailed, reader)))
                .toList();
    }

    private Mail mail(NoticeRows.Mailed mailed, Member reader) {
        var letter = letters.about(mailed.message(), mailed.arguments(), mailed.path(), reader);
        return new Mail(mailed.mailedAt(), letter.locale(), letter.subject(), letter.text());
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public int unread() {
        return rows.unread(currentActor.get().person());
    }

    /** One of the reader's own notices, which is read from now on. */
    @Requires(Right.READ_WORKSPACE)
    public Notice open(NoticeId notice) {
        var opened = rows.find(currentActor.get().person(), notice).orElseThrow(() -> new NotFoundException("notice"));
        markRead(notice);
        return opened;
    }

    @Requires(Right.READ_WORKSPACE)
    public void markRead(NoticeId notice) {
        rows.markRead(currentActor.get().person(), notice, clock.instant());
    }

    @Requires(Right.READ_WORKSPACE)
    public void markAllRead() {
        rows.markAllRead(currentActor.get().person(), clock.instant());
    }
}
