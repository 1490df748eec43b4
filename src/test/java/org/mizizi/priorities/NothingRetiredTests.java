package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.Dimension;
import org.mizizi.country.Place;
import org.mizizi.country.Retirement.Part;
import org.mizizi.rounds.Round;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** from its day on nothing new names what two people have retired, and what has named it keeps it. */
@PortalTest
@Import({PrioritiesFixtures.class, CountryChangeFixtures.class})
@TestPropertySource(properties = "test.country=that-retires")
class NothingRetiredTests {

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private static InputContent about(String place, String dimension) {
        return new InputContent(InputKind.NEED, "en", "Water", "A well", place, 10, dimension, Authorship.NAMED);
    }

    @Test
    void nothingNewNamesWhatIsRetiredAndWhatHasNamedItKeepsIt_R04_R87() {
        var round = fixtures.openRound();
        var draft = country.as("salma", () -> inputs.saveDraft(round.id(), about("LAKE-BANDARI", "development")));
        var said = country.as(
                "hassan",
                () -> inputs.submit(inputs.saveDraft(round.id(), about("LAKE-BANDARI", "development"))
                        .id()));
        var priority = country.as(
                "nadia",
                () -> register.form(new PriorityText(text("Water"), text("Wells"), "development"), List.of(said.id())));

        changes.confirmed(new RetirementAmendment(Part.DIMENSION, "development"), changes.tomorrow());
        changes.confirmed(new RetirementAmendment(Part.PLACE, "LAKE-BANDARI"), changes.tomorrow());

        assertThat(countries.inUse().since(Part.DIMENSION, "development")).isEmpty();
        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> afterwards(round, draft, said, priority));
    }

    private void afterwards(Round round, Input draft, Input said, Priority priority) {
        assertThat(countries.inUse().dimensions()).extracting(Dimension::code).containsExactly("security");
        assertThat(countries.inUse().places()).extracting(Place::code).containsExactly("LAKE");
        assertThat(countries.nameOfPlace("LAKE-BANDARI").original()).isEqualTo("Bandari");
        assertRefused("country.retired-place", () -> country.as("salma", () -> inputs.submit(draft.id())));
        assertRefused(
                "country.retired-dimension",
                () -> country.as("salma", () -> inputs.saveDraft(round.id(), about("LAKE", "development"))));
        assertRefused(
                "country.retired-dimension",
                () -> country.as(
                        "nadia",
                        () -> register.form(
                                new PriorityText(text("More"), text("Wells"), "development"), List.of(said.id()))));
        country.as(
                "nadia",
                () -> register.reword(
                        priority.id(), new PriorityText(text("Clean water"), text("Wells"), "development")));
        assertThat(inputs.find(String.valueOf(said.reference())).content().dimension())
                .isEqualTo("development");
        assertThatThrownBy(() -> byHand.write(jdbc.sql("""
                                update priorities.input set state = 'SUBMITTED', reference = 'INP-999999', submitted_at = now() + interval '2 days'
                                where id = ?
                                """).param(draft.id().value())))
                .hasMessageContaining("that is retired");
        for (var past : List.of(
                "insert into country.retirement (part, code, since) values ('POLICY', 'SDG-16', '2020-01-01')",
                "update country.retirement set since = since - 9")) {
            assertThatThrownBy(() -> byHand.write(jdbc.sql(past))).isInstanceOf(Exception.class);
        }
    }
}
