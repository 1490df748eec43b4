package org.mizizi.accounts;

import java.time.Clock;
import java.util.Locale;
import org.mizizi.security.PortalAccount;
import org.mizizi.security.SignInProfiles;
import org.mizizi.security.TurnedAway;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whether an address and a password are somebody's. Who is refused learns nothing of whether the address has an account. */
@Component
@Profile(SignInProfiles.ACCOUNTS)
public class SignIns {

    private final AccountRows rows;
    private final AccountsNow accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final TurnedAway turnedAway;
    private final Clock clock;

    SignIns(
            AccountRows rows,
            AccountsNow accounts,
            Passwords passwords,
            Attempts attempts,
            TurnedAway turnedAway,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.turnedAway = turnedAway;
        this.clock = clock;
    }

    /** The person; a refusal that does not say which of the two is wrong, or that there were too many attempts. */
    public PortalAccount signIn(String email, String password) {
        var typed = Writing.NAME.objection(email).isPresent() ? "" : Writing.NAME.accept(email);
        var who = "sign-in " + typed.toLowerCase(Locale.ROOT);
        attempts.step(who);
        var account = rows.at(typed);
        var right = passwords.isRight(
                password, account.map(AccountRows.Account::password).orElse(null));
        if (account.isEmpty() || !right) {
            throw Refusal.of("account.wrong").asException();
        }
        attempts.forget(who);
        if (account.get().disabled()) {
            throw Refusal.of("account.disabled").asException();
        }
        var person = accounts.signedIn(account.get(), clock.instant());
        if (turnedAway.is(person.subject())) {
            throw Refusal.of("account.suspended").asException();
        }
        return person;
    }
}
