package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What an author has taken back is theirs alone again. */
@PortalTest
@Import(PrioritiesFixtures.class)
class WithdrawnWordsTests {

    @Autowired
    Inputs inputs;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    TestCountry country;

    @ParameterizedTest
    @ValueSource(strings = {"nadia", "hassan", "erik", "amina", "sami", "visitor"})
    void nobodyElseReadsWhatWasTakenBack(String reader) {
        var reference = takenBack();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as(reader, () -> inputs.find(reference)));
    }

    @Test
    void theOrganisationThatSaidItStillReadsIt() {
        var reference = takenBack();

        assertThat(country.as("salma", () -> inputs.find(reference)).state()).isEqualTo(InputState.WITHDRAWN);
    }

    private String takenBack() {
        var said = fixtures.submit("salma", fixtures.openRound(), "Close the barracks at night");
        country.as("salma", () -> inputs.withdraw(said.id()));
        return String.valueOf(said.reference());
    }
}
