package org.mizizi.rounds.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.ListItem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.rounds.Burden;
import org.mizizi.rounds.Capacities;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.rounds.SaidInRounds;
import org.mizizi.shared.Hours;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** How much is asked of a ministry and how much it says it can do, before one adds to it. */
@PortalTest
@ViewPackages(classes = RoundView.class)
class CapacityViewTests extends SpringBrowserlessTest {

    @Autowired
    Capacities capacities;

    @Autowired
    Rounds rounds;

    @Autowired
    List<SaidInRounds> said;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs("grace")
    void aMinistryStatesWhatItCanDoAndReadsWhatIsAskedOfIt_R51() {
        country.as("grace", () -> capacities.state(Hours.of(10)));
        var before = mine("grace").asked();
        var view = navigate(CapacityView.class);
        test(view.hours).setValue("0.2");
        test(view.state.button()).click();
        assertThat(mine("grace").capacity()).as("what is not understood").isEqualTo(Hours.of(10));
        test(view.hours).setValue("400");
        test(view.state.button()).click();
        assertThat(mine("grace").capacity()).isEqualTo(Hours.of(400));
        announced(Hours.of(6), ministry("grace"));
        assertThat(mine("okello").asked()).isEqualTo(before.plus(Hours.of(6)));
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorReadsWhoWouldBeAskedForTooMuchBeforeTheyAnnounce_R51() {
        announced(Hours.of(3), ministry("paul"));
        country.as(
                "fatima",
                () -> capacities.state(country.as("fatima", capacities::mine).asked()));
        var planned = country.as("nadia", () -> rounds.plan(plan(Hours.of(1), ministry("paul"))));
        navigate(Paths.round(planned.reference()), RoundView.class);
        assertThat(warned()).singleElement().asString().contains("Ministry of Planning", "%)");
        var form = navigate(PlanRoundView.class).form;
        assertThat(warned()).singleElement().asString().contains("Ministry of Planning");
        form.guests.choose(Set.of(ministry("grace")));
        assertThat(warned()).isEmpty();
        country.as("fatima", () -> capacities.state(Capacities.MOST));
        navigate(Paths.round(planned.reference()), RoundView.class);
        assertThat(warned()).isEmpty();
    }

    @Test
    void onlyMinistriesSayWhatTheyCanDoAndNothingImpossible_R51() {
        for (var person : List.of("nadia", "salma", "erik", "sami")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> capacities.state(Hours.of(40))));
        }
        for (var hours : List.of(Hours.NONE, Hours.of(2000.5))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> country.as("grace", () -> capacities.state(hours)))
                    .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("capacity.out-of-bounds"));
        }
    }

    @Test
    void theLedgerKeepsWhatWasStatedBefore_R51() {
        country.as("grace", () -> capacities.state(Hours.of(30)));
        country.as("okello", () -> capacities.state(Hours.of(20)));
        assertThat(jdbc.sql("""
                        select cast(k.content ->> 'hours' as numeric(5, 1))::text from audit.entry e join audit.kept k on k.entry = e.sequence
                        where e.subject_kind = 'rounds.capacity' and e.subject_id = ? order by e.sequence desc limit 2
                        """)
                        .param(ministry("grace").value())
                        .query(String.class)
                        .list())
                .containsExactly("20.0", "30.0");
    }

    /** A round that an organisation has answered asks nothing more of it. */
    @Test
    void everyModuleThatTakesWhatIsSaidTellsWhoHasAnswered_R51() {
        assertThat(said.stream().map(SaidInRounds::purpose))
                .containsExactlyInAnyOrder(RoundPurpose.COLLECT, RoundPurpose.RANK, RoundPurpose.COMMENT);
    }

    private List<String> warned() {
        return find(Burdens.class).all().stream()
                .filter(Burdens::isVisible)
                .flatMap(burdens -> find(ListItem.class, burdens).all().stream())
                .map(item -> Shown.text(item))
                .toList();
    }

    private Burden mine(String person) {
        return country.as(person, capacities::mine);
    }

    private OrganisationId ministry(String person) {
        return country.as(person, capacities::mine).organisation();
    }

    private Round announced(Hours hours, OrganisationId invited) {
        return country.as(
                "nadia", () -> rounds.announce(rounds.plan(plan(hours, invited)).id()));
    }

    private RoundPlan plan(Hours hours, OrganisationId invited) {
        var opens = clock.instant().plus(Duration.ofDays(1));
        return new RoundPlan(
                RoundPurpose.COLLECT,
                LocalizedText.of("en", "What people need"),
                LocalizedText.of("en", "Tell us in your own words."),
                opens,
                opens.plus(Duration.ofDays(30)),
                null,
                null,
                hours,
                Set.of(invited));
    }
}
