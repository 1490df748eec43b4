package org.mizizi.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.Identifier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts and invitations as the database keeps them. */
@Component
@Profile(SignInProfiles.ACCOUNTS)
class AccountRows {

    private static final String ACCOUNT =
            "select a.id, a.email, a.name, a.language, a.password, a.disabled from accounts.account a ";

    /** One account; a password as the encoder wrote it, none before one was chosen. */
    record Account(
            UUID subject,
            String email,
            String name,
            String language,
            @Nullable String password,
            boolean disabled) {

        static Account read(ResultSet row, int number) throws SQLException {
            return new Account(
                    row.getObject("id", UUID.class),
                    row.getString("email"),
                    row.getString("name"),
                    row.getString("language"),
                    row.getString("password"),
                    row.getBoolean("disabled"));
        }
    }

    /** An invitation with its account. */
    record Invitation(Account account, Instant until, boolean used) {

        static Invitation read(ResultSet row, int number) throws SQLException {
            return new Invitation(
                    Account.read(row, number),
                    row.getTimestamp("until").toInstant(),
                    row.getTimestamp("used_at") != null);
        }
    }

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean nobody() {
        return jdbc.sql("select not exists (select from accounts.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> of(UUID subject) {
        return jdbc.sql(ACCOUNT + "where a.id = :subject")
                .param("subject", subject)
                .query(Account::read)
                .optional();
    }

    Optional<Account> at(String email) {
        return jdbc.sql(ACCOUNT + "where lower(a.email) = lower(:email)")
                .param("email", email)
                .query(Account::read)
                .optional();
    }

    /** Nothing where the address has an account already. */
    void add(UUID subject, String email, String name, String language) {
        jdbc.sql("""
                        insert into accounts.account (id, email, name, language) values (:subject, :email, :name, :language)
                        on conflict (lower(email)) do nothing
                        """)
                .param("subject", subject)
                .param("email", email)
                .param("name", name)
                .param("language", language)
                .update();
    }

    void setPassword(UUID subject, String encoded) {
        jdbc.sql("update accounts.account set password = :encoded where id = :subject")
                .param("encoded", encoded)
                .param("subject", subject)
                .update();
    }

    /** The account with its invitations, where there is one. */
    void remove(String subject) {
        jdbc.sql("delete from accounts.invitation where account::text = ?")
                .param(subject)
                .update();
        jdbc.sql("delete from accounts.account where id::text = ?")
                .param(subject)
                .update();
    }

    Optional<Invitation> invitation(String fingerprint) {
        return jdbc.sql("""
                        select a.id, a.email, a.name, a.language, a.password, a.disabled, i.until, i.used_at
                        from accounts.invitation i join accounts.account a on a.id = i.account
                        where i.fingerprint = :fingerprint
                        """)
                .param("fingerprint", fingerprint)
                .query(Invitation::read)
                .optional();
    }

    /** Only the newest invitation of an account holds. */
    void invite(UUID subject, String fingerprint, Instant now, Instant until) {
        jdbc.sql("""
                        update accounts.invitation set until = :now
                        where account = :subject and used_at is null and until > :now
                        """)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into accounts.invitation (id, account, fingerprint, until)
                        values (:id, :subject, :fingerprint, :until)
                        """)
                .param("id", Identifier.next())
                .param("subject", subject)
                .param("fingerprint", fingerprint)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Once, by one of however many at once; false for all others. */
    boolean use(String fingerprint, Instant now) {
        return jdbc.sql("""
                        update accounts.invitation set used_at = :now
                        where fingerprint = :fingerprint and used_at is null and until > :now
                        """)
                        .param("fingerprint", fingerprint)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
