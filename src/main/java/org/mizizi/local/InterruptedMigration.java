package org.mizizi.local;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Frees the lock that Liquibase leaves behind when its process dies in the middle of a migration. Only who has the
 * database to itself may do this: elsewhere the lock may belong to another node at work.
 */
final class InterruptedMigration {

    private InterruptedMigration() {}

    static void release(DatabaseAccess access) {
        var owner = access.owner();
        try (var connection = DriverManager.getConnection(access.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    begin
                        if to_regclass('public.databasechangeloglock') is not null then
                            update public.databasechangeloglock
                               set locked = false, lockgranted = null, lockedby = null
                             where locked;
                        end if;
                    end
                    $$
                    """);
        } catch (SQLException problem) {
            throw new IllegalStateException("The lock of an interrupted migration cannot be released", problem);
        }
    }
}
