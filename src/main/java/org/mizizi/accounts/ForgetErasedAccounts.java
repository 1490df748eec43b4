package org.mizizi.accounts;

import java.util.Collection;
import java.util.UUID;
import org.mizizi.security.Forgetting;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** With the name of a former member goes the account by which they signed in (T75). */
@Component
@Profile(SignInProfiles.ACCOUNTS)
class ForgetErasedAccounts implements Forgetting {

    private final AccountRows rows;

    ForgetErasedAccounts(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public void forget(PersonId person, String account, Collection<UUID> changes) {
        rows.remove(account);
    }
}
