package org.mizizi.actors;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** What organisations of the test country say of the people they speak for. */
public final class MandateFixtures {

    private MandateFixtures() {}

    public static NewMandate mandate(String people, @Nullable String place, LocalDate from, LocalDate until) {
        return new NewMandate(
                LocalizedText.of("en", people),
                place,
                Mandate.Choosing.ELECTED,
                LocalizedText.of("en", "Elected by an assembly"),
                "Minutes of the assembly",
                "",
                from,
                until,
                null);
    }

    /** The same with the minutes as a file. */
    public static NewMandate withFile(NewMandate mandate) {
        return new NewMandate(
                mandate.constituency(),
                mandate.place(),
                mandate.chosen(),
                mandate.howChosen(),
                mandate.evidence(),
                mandate.evidenceLink(),
                mandate.validFrom(),
                mandate.validUntil(),
                new SentFile("minutes.pdf", "%PDF-1.7 minutes".getBytes(StandardCharsets.US_ASCII)));
    }

    /** For long enough that no test sees the end. */
    public static NewMandate mandate(String people) {
        return mandate(people, "LAKE", LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1));
    }
}
