package org.mizizi.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.MembershipChange.Account;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.proposals.Course;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;

/** A change of membership as those read it who propose, confirm and check it. */
public record MembershipChangeRow(
        MembershipChangeId id,
        MembershipChange.Kind kind,
        Account account,
        Post post,
        @Nullable Away away,
        Course course) {

    /** Who is away, and from which day to which. */
    public record Away(PersonId standsInFor, String awayName, LocalDate firstDay, LocalDate lastDay) {}

    /** What they do, and for whom; whether that organisation proposes it itself. */
    public record Post(String organisationReference, LocalizedText organisationName, Role role, boolean byItself) {}

    /** For colleagues, who need not know how somebody signs in and where they get their mail. */
    MembershipChangeRow withoutAccount() {
        var nameless = new Account(account.person(), "", account.name(), null, account.language());
        return new MembershipChangeRow(id, kind, nameless, post, away, course);
    }
}
