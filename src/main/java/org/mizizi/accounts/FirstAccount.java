package org.mizizi.accounts;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.mizizi.security.Founders;
import org.mizizi.security.PortalAccount;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has the secret that an empty portal printed makes its first account, and founds the country with it. */
@Component
@Profile(SignInProfiles.ACCOUNTS)
public class FirstAccount {

    /** What somebody filled in; what a form leaves out is empty. */
    public record Founder(String secret, String name, String email, String language, String password) {

        public Founder {
            secret = requireNonNullElse(secret, "");
            name = requireNonNullElse(name, "");
            email = requireNonNullElse(email, "");
            language = requireNonNullElse(language, "");
            password = requireNonNullElse(password, "");
        }

        public static Founder reading(String language) {
            return new Founder("", "", "", language, "");
        }

        /** Without what nobody else may know. */
        @Override
        public String toString() {
            return "Founder[" + email + "]";
        }
    }

    private final AccountRows rows;
    private final AccountsNow accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Founders founders;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FirstAccount(
            AccountRows rows,
            AccountsNow accounts,
            Passwords passwords,
            Attempts attempts,
            Founders founders,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.founders = founders;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** Whether the portal has neither a country nor anybody who could found it. */
    public boolean isAwaited() {
        return rows.nobody() && founders.isAwaited();
    }

    /** Whether nobody can sign in to a country that is there. */
    public boolean isMissed() {
        return rows.nobody() && !founders.isAwaited();
    }

    /** Their account, or a refusal; then nothing is kept but that they tried. */
    public PortalAccount make(Founder founder) {
        var person = Person.of(founder.name(), founder.email(), founder.language());
        Refusal.refuse(Passwords.objection(founder.password(), person.name(), person.email()));
        var who = "founder " + person.email().toLowerCase(Locale.ROOT);
        attempts.step(who);
        var made = transaction.execute(_ -> made(person, founder));
        attempts.forget(who);
        return made;
    }

    /** The secret first: whoever shows it in the same moment waits here, and comes too late. */
    private PortalAccount made(Person person, Founder founder) {
        var subject = UUID.randomUUID();
        if (!founders.admit(subject.toString(), founder.secret())) {
            throw Refusal.of("account.secret-wrong").asException();
        }
        if (!rows.nobody()) {
            throw Refusal.of("account.not-first").asException();
        }
        rows.add(subject, person.email(), person.name(), person.language());
        rows.setPassword(subject, passwords.encode(founder.password()));
        return accounts.signedIn(rows.of(subject).orElseThrow(), clock.instant());
    }
}
