package org.mizizi.accounts;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.accounts.AccountRows.Account;
import org.mizizi.security.Accounts;
import org.mizizi.security.PortalAccount;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Invites people to have an account: an address that opens once, within a week, where they choose their password. */
@Component
@Profile(SignInProfiles.ACCOUNTS)
public class Invitations implements Accounts {

    public static final Duration HOLDS = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 32;

    /** What an address that somebody opens is worth. */
    public sealed interface Standing {

        /** It opens the account of this person. */
        record Holds(String name, String email) implements Standing {}

        /** A password was chosen with it already. */
        record Used() implements Standing {}

        /** Its time is over, a newer one has taken its place, the account is disabled, or there never was one. */
        record Over() implements Standing {}
    }

    private final AccountRows rows;
    private final AccountsNow accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final String portal;
    private final SecureRandom random = new SecureRandom();

    Invitations(
            AccountRows rows,
            AccountsNow accounts,
            Passwords passwords,
            Clock clock,
            @Value("${mizizi.base-url}") String portal) {
        this.rows = rows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.portal = portal;
    }

    @Override
    @Transactional
    public String reserve(Invitee invitee) {
        return account(invitee).subject().toString();
    }

    @Override
    @Transactional
    public Invited invite(Invitee invitee) {
        var account = account(invitee);
        return new Invited(account.subject().toString(), door(account));
    }

    private Account account(Invitee invitee) {
        var person = Person.of(invitee.name(), invitee.email(), invitee.language());
        rows.add(UUID.randomUUID(), person.email(), person.name(), person.language());
        return rows.at(person.email()).orElseThrow();
    }

    private Optional<URI> door(Account account) {
        if (account.password() != null || account.disabled()) {
            return Optional.empty();
        }
        var token = token();
        var now = clock.instant();
        rows.invite(account.subject(), Fingerprint.of(token), now, now.plus(HOLDS));
        return Optional.of(UriComponentsBuilder.fromUriString(portal + "/sign-in/invitation")
                .queryParam("token", token)
                .queryParam("language", account.language())
                .build()
                .toUri());
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Transactional(readOnly = true)
    public Standing standing(String token) {
        return rows.invitation(Fingerprint.of(token)).map(this::standing).orElseGet(Standing.Over::new);
    }

    private Standing standing(AccountRows.Invitation invitation) {
        var account = invitation.account();
        if (invitation.used()) {
            return new Standing.Used();
        }
        return account.disabled()
                        || account.password() != null
                        || !invitation.until().isAfter(clock.instant())
                ? new Standing.Over()
                : new Standing.Holds(account.name(), account.email());
    }

    /** The password is chosen, and the person known. */
    @Transactional
    public PortalAccount accept(String token, String password) {
        var fingerprint = Fingerprint.of(token);
        var account = rows.invitation(fingerprint)
                .filter(invitation -> standing(invitation) instanceof Standing.Holds)
                .map(AccountRows.Invitation::account)
                .orElseThrow(() -> Refusal.of("account.invitation-over").asException());
        Refusal.refuse(Passwords.objection(password, account.name(), account.email()));
        if (!rows.use(fingerprint, clock.instant())) {
            throw Refusal.of("account.invitation-over").asException();
        }
        rows.setPassword(account.subject(), passwords.encode(password));
        return accounts.signedIn(account, clock.instant());
    }
}
