package org.mizizi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisations;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes news into the inboxes of those it concerns, and decides whether it is mailed as well. Runs within a reaction. */
@Component
class Telling {

    /** What is older than this when it is told, such as the past of the demo country, is not mailed. */
    static final Duration WORTH_A_MAIL = Duration.ofDays(1);

    /** What is older than this when it is told is kept, but does not count as unread. */
    static final Duration NEW = Duration.ofDays(14);

    private final NoticeRows rows;
    private final Organisations organisations;
    private final ObjectProvider<MailNotices> mail;
    private final ObjectProvider<KeptMails> kept;
    private final Clock clock;

    Telling(
            NoticeRows rows,
            Organisations organisations,
            ObjectProvider<MailNotices> mail,
            ObjectProvider<KeptMails> kept,
            Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.mail = mail;
        this.kept = kept;
        this.clock = clock;
    }

    /** Everyone who acts for one of these organisations and may do what the news asks for. */
    @Transactional
    public void tell(Collection<OrganisationId> organisationIds, Right able, News news) {
        tell(organisations.actingFor(organisationIds).stream().filter(may(able)), news);
    }

    @Transactional
    public void tell(PersonId person, News news) {
        tell(organisations.stillActing(Set.of(person)).stream(), news);
    }

    /** That they are suspended, though they act for nobody now. */
    @Transactional
    public void tellSuspended(PersonId person, News news) {
        tell(organisations.suspended(Set.of(person)).stream(), news);
    }

    private void tell(Stream<Member> members, News news) {
        var byMail = members.collect(Collectors.partitioningBy(
                member -> member.email() != null, Collectors.mapping(Member::id, Collectors.toSet())));
        add(news, byMail.getOrDefault(true, Set.of()), mailAt(news), keptAt(news));
        add(news, byMail.getOrDefault(false, Set.of()), null, null);
    }

    private void add(News news, Set<PersonId> people, @Nullable Instant mailAt, @Nullable Instant keptAt) {
        if (!people.isEmpty()) {
            rows.add(news, people, mailAt, keptAt, readAt(news));
        }
    }

    private @Nullable Instant keptAt(News news) {
        return news.mailed() && kept.getIfAvailable() != null ? news.at() : null;
    }

    private @Nullable Instant mailAt(News news) {
        var now = clock.instant();
        var recent = news.at().isAfter(now.minus(WORTH_A_MAIL));
        return news.mailed() && recent && mail.getIfAvailable() != null ? now : null;
    }

    private @Nullable Instant readAt(News news) {
        return news.at().isBefore(clock.instant().minus(NEW)) ? news.at() : null;
    }

    private static Predicate<Member> may(Right right) {
        return member -> member.roles().stream().anyMatch(right.roles()::contains);
    }
}
