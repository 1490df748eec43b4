package org.mizizi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.ChangedWords;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** what was said, and what was answered, can be read as it was then, by those who may read it now. */
@PortalTest
@Import(PrioritiesFixtures.class)
class HistoryTests {

    @Autowired
    History history;

    @Autowired
    Inputs inputs;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    PortalClock clock;

    @Test
    void itsAuthorReadsWhatWasChangedInAnInputWordForWord_R86() {
        var input = writtenAnew(Authorship.NAMED);

        var versions = country.as("salma", () -> versions(input));

        assertThat(versions)
                .extracting(EarlierVersion::action)
                .containsExactly("InputSubmitted", "InputReturned", "InputSubmitted");
        assertThat(versions.getFirst().onBehalfOf())
                .isEqualTo(country.organisation("ORG-0005").id());
        var title = versions.getFirst().changes().stream()
                .filter(change -> change.column().equals("title"))
                .findFirst()
                .orElseThrow();
        assertThat(ChangedWords.between(
                        words(title.before().orElseThrow()), words(title.now().orElseThrow())))
                .extracting(ChangedWords.Run::words)
                .containsExactly("Roads", "Paths", "are unsafe");
        assertThat(versions.get(1).changes())
                .extracting(EarlierVersion.Change::column)
                .containsExactly("state", "return_reason");
    }

    /** What somebody was asked to write anew may have named a person: others read what is public now. */
    @Test
    void othersReadAnInputFromItsLastPublicationOn_R86() {
        var input = writtenAnew(Authorship.NAMED);

        for (var reader : List.of("hassan", "erik", "grace", "nobody")) {
            assertThat(country.as(reader, () -> versions(input)))
                    .as(reader)
                    .singleElement()
                    .satisfies(version -> assertThat(version.action()).isEqualTo("InputSubmitted"));
        }
        assertThat(country.as("nadia", () -> versions(input))).hasSize(3);
        assertThat(country.as("amina", () -> versions(input))).hasSize(3);
    }

    @Test
    void aProtectedAuthorHasADayAndNoOrganisationOnceTheDayIsOver_R86() {
        var input = writtenAnew(Authorship.PROTECTED);

        assertThat(country.as("hassan", () -> versions(input)))
                .as("on the day itself")
                .isEmpty();
        PortalClock.at(
                clock.instant().plus(Duration.ofDays(1)),
                () -> assertThat(country.as("hassan", () -> versions(input)))
                        .singleElement()
                        .satisfies(version -> {
                            assertThat(version.onBehalfOf()).isNull();
                            assertThat(version.at()).isNull();
                        }));
    }

    @Test
    void whatAReaderMayNotReadHasNoHistoryForThem_R86() {
        var round = fixtures.openRound();
        var input = fixtures.submit("salma", round, "Wells run dry");
        country.as("nadia", () -> inputs.sendBack(input.id(), text("Where is that?")));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> country.as("erik", () -> versions(input)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> history.of("actors.member", UUID.randomUUID(), Locale.ENGLISH));
    }

    private Input writtenAnew(Authorship authorship) {
        var input = fixtures.submit("salma", fixtures.openRound(), "Roads are unsafe", authorship);
        country.as("nadia", () -> inputs.sendBack(input.id(), text("Which of them?")));
        country.as(
                "salma", () -> inputs.resubmit(input.id(), PrioritiesFixtures.content("Paths are unsafe", authorship)));
        return input;
    }

    private List<EarlierVersion> versions(Input input) {
        return history.of("priorities.input", input.id().value(), Locale.ENGLISH)
                .versions();
    }

    private static String words(Wording wording) {
        return wording.text();
    }
}
