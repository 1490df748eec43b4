package org.mizizi.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.accounts.AccountRows.Account;
import org.mizizi.security.Memberships;
import org.mizizi.security.PortalAccount;
import org.mizizi.security.PortalAccounts;
import org.mizizi.security.SignInProfiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whoever has an account claims the roles that the register gives them now: it alone decides, and opens no view besides. */
@Component
@Profile(SignInProfiles.ACCOUNTS)
class AccountsNow implements PortalAccounts {

    private final AccountRows rows;
    private final Memberships memberships;

    AccountsNow(AccountRows rows, Memberships memberships) {
        this.rows = rows;
        this.memberships = memberships;
    }

    @Override
    public Optional<PortalAccount> now(String subject, Instant signedInAt) {
        return rows.of(UUID.fromString(subject))
                .filter(account -> !account.disabled())
                .map(account -> signedIn(account, signedInAt));
    }

    PortalAccount signedIn(Account account, Instant at) {
        var subject = account.subject().toString();
        var roles = memberships.verifiedFor(subject).stream()
                .flatMap(membership -> membership.roles().stream())
                .collect(Collectors.toSet());
        return new PortalAccount(subject, account.name(), account.language(), roles, at);
    }
}
