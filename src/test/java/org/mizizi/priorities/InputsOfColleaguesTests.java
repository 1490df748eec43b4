package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.priorities.Input.InputId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever acts for an organisation finds what it has said, and what a colleague only began is the colleague's. */
@PortalTest
@Import(PrioritiesFixtures.class)
class InputsOfColleaguesTests {

    @Autowired
    Inputs inputs;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void whatAColleagueSaidIsAmongWhatIsOursAndWhatTheyBeganIsNot() {
        var round = fixtures.openRound();
        var said = fixtures.submit("grace", round, "Courts are far", Authorship.PROTECTED);
        var begun = country.as(
                "grace",
                () -> inputs.saveDraft(round.id(), PrioritiesFixtures.content("Judges are few", Authorship.NAMED)));

        assertThat(ours("okello")).contains(said.id()).doesNotContain(begun.id());
        assertThat(ours("grace")).contains(said.id(), begun.id());
        assertThat(ours("salma")).doesNotContain(said.id(), begun.id());
    }

    private List<InputId> ours(String person) {
        return country.as(person, () -> WholeList.of(key -> inputs.mine(InputSearch.EVERYTHING, key))).stream()
                .map(InputRow::id)
                .toList();
    }
}
