package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.MembershipChange.Account;
import org.mizizi.security.Accounts.Invitee;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** By whom a person is known who has no account yet: a name and an address at which they can be reached. */
final class Invitation {

    private static final List<Rule<NewMembership>> RULES = List.of(
            Rule.of("membership.no-name", wanted -> !wanted.name().isBlank()),
            Rule.of("membership.no-email", wanted -> MailAddress.fits(wanted.email())));

    private Invitation() {}

    static Optional<Refusal> objection(NewMembership wanted) {
        return Rule.objection(RULES, wanted);
    }

    static Invitee to(NewMembership wanted) {
        var email = wanted.email();
        return new Invitee(wanted.name(), email == null ? "" : email, wanted.language());
    }

    /** Whoever has an address is invited there; who has none was named by an account that they use already. */
    static Optional<Invitee> to(Account account) {
        return Optional.ofNullable(account.email())
                .filter(MailAddress::fits)
                .map(email -> new Invitee(account.name(), email, account.language()));
    }
}
