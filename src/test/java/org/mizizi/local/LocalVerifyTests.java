package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.local.DatabaseAccess.Login;

/** "./portal verify --database": the ledger of a portal somewhere else. */
class LocalVerifyTests {

    @Test
    void theDatabaseOfProductionIsVerifiedAsTheLocalOneIs_R09() throws Exception {
        var database = TestDatabase.migrated();

        var verified = verify(database, database.application().password());

        assertThat(verified.lines()).containsExactly("Intact: 0 entries, head " + "0".repeat(64));
        assertThat(verified.exit()).isZero();
    }

    @Test
    void whoMayNotReadItIsToldSo() throws Exception {
        var verified = verify(TestDatabase.migrated(), "guessed");

        assertThat(verified.lines())
                .singleElement()
                .asString()
                .startsWith("The ledger cannot be verified: ")
                .contains("mizizi_app");
        assertThat(verified.exit()).isEqualTo(2);
    }

    @Test
    void itsPasswordComesFromTheEnvironmentAlone() {
        var url = "jdbc:postgresql://database/mizizi";
        var reader = Map.of("MIZIZI_READER", "auditor", "MIZIZI_READER_PASSWORD", "one");

        assertThat(ReadAccess.to(url, reader).reader()).isEqualTo(new Login("auditor", "one"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ReadAccess.to(url, Map.of()))
                .withMessageContaining("MIZIZI_APP_PASSWORD");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ReadAccess.to("database", Map.of()))
                .withMessageContaining(url);
    }

    private static LocalCommand verify(DatabaseAccess database, String password) throws Exception {
        return LocalCommand.run(
                Map.of("MIZIZI_APP_PASSWORD", password), LocalVerify.class, "--database=" + database.url());
    }
}
