package org.mizizi.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger that was carried elsewhere, held against the heads that were kept with it. */
public final class HeldLedger {

    private HeldLedger() {}

    /** What was proven, in one line; whatever else was found is thrown in the words of the caller. */
    public static String proven(JdbcClient jdbc, Path heads, Function<String, RuntimeException> refusal)
            throws IOException {
        return switch (new Verification(jdbc).against(HeadsFile.read(heads))) {
            case Verdict.Intact intact -> VerifyCommand.words(intact);
            case Verdict.Broken broken -> throw refusal.apply(VerifyCommand.words(broken));
        };
    }
}
