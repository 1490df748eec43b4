package org.mizizi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.FoundingFile.ExitPlan;
import org.mizizi.founding.FoundingFile.PhasePlan;
import org.springframework.core.io.ClassPathResource;

/** founding.yaml: the demo country as a founding file, such as any country is founded by. */
final class CountryFile {

    private static final ClassPathResource FILE = new ClassPathResource("demo/founding.yaml");

    /** The first start for which the days of the file are written. */
    private static final LocalDate FIRST_START = LocalDate.of(2026, 1, 1);

    private CountryFile() {}

    static FoundingFile read() {
        try {
            return FoundingFile.read(FILE.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The same with the days of this calendar. */
    static FoundingFile on(StoryCalendar calendar) {
        var file = read();
        return file.withPhases(file.phases().stream()
                        .map(phase -> new PhasePlan(
                                phase.code(),
                                moved(phase.startsOn(), calendar),
                                phase.evidence(),
                                phase.civilSocietyEndorsements()))
                        .toList())
                .withExitCriteria(file.exitCriteria().stream()
                        .map(exit -> new ExitPlan(
                                exit.code(), exit.criterion(), moved(exit.metSince(), calendar), exit.evidence()))
                        .toList());
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, StoryCalendar calendar) {
        return day == null ? null : calendar.date(Math.toIntExact(ChronoUnit.DAYS.between(FIRST_START, day)));
    }
}
