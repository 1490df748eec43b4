package org.mizizi.rounds.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.country.Countries;
import org.mizizi.look.WhyNot;
import org.mizizi.rounds.Capacities;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.Moratorium.MoratoriumId;
import org.mizizi.rounds.NewMoratorium;
import org.mizizi.rounds.RefusedRequest;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A ministry pauses what is asked of it; what is refused meanwhile is kept, and everyone reads why. */
@PortalTest
@ViewPackages(classes = RoundView.class)
class PausesViewTests extends SpringBrowserlessTest {

    @Autowired
    Moratoria moratoria;

    @Autowired
    Capacities capacities;

    @Autowired
    Rounds rounds;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    /** Other tests announce rounds to the same ministries. */
    @AfterEach
    void allCanBeAskedAgain() {
        for (var person : List.of("grace", "paul")) {
            country.as(person, () -> moratoria.of(ministry(person)).forEach(pause -> moratoria.end(pause.id())));
        }
    }

    @Test
    @SignedInAs("grace")
    void aMinistryDeclaresAPauseAndEndsIt_R52() {
        var view = navigate(PausesView.class);
        view.first.setValue(countries.today());
        view.last.setValue(countries.today().plusDays(5));
        test(view.declare.button()).click();
        assertThat(moratoria.of(ministry("grace"))).as("not without a reason").isEmpty();
        test(view.reason).setValue("The budget is due.");
        test(view.declare.button()).click();
        assertThat(moratoria.of(ministry("grace"))).singleElement().satisfies(pause -> {
            assertThat(pause.lastDay()).isEqualTo(countries.today().plusDays(5));
            assertThat(pause.reason().original()).isEqualTo("The budget is due.");
        });
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("End this pause now"))
                .forEach(button -> test(button).click());
        assertThat(moratoria.of(ministry("grace"))).as("asked first").isNotEmpty();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(moratoria.of(ministry("grace"))).isEmpty();
    }

    @Test
    @SignedInAs("nadia")
    void duringAPauseTheAnnouncementIsRefusedWithTheReasonAndKept_R52() {
        declare("paul", 0, 5);
        var planned = country.as("nadia", () -> rounds.plan(plan(ministry("paul"))));
        navigate(Paths.round(planned.reference()), RoundView.class);
        assertThat(find(WhyNot.class).all().stream().map(WhyNot::getText))
                .anyMatch(told -> told.contains("Ministry of Planning") && told.contains("The budget is due."));
        test(find(ConvenorSteps.class).single().step.button()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(country.as("nadia", () -> rounds.find(planned.id())).state()).isEqualTo(RoundState.PLANNED);
        for (var person : List.of("nadia", "paul", "fatima")) {
            assertThat(refused(person)).as(person).contains(planned.reference());
        }
        for (var person : List.of("grace", "salma", "erik")) {
            assertThat(refused(person)).as(person).doesNotContain(planned.reference());
        }
        navigate(PausesView.class);
        assertThat(Shown.rows(getCurrentView()).eachText())
                .anyMatch(told -> told.contains(planned.reference()) && told.contains("Ministry of Planning"));
    }

    @Test
    void beforeAndAfterAPauseARoundIsAnnounced_R52() {
        declare("grace", 2, 5);
        announce(country.as("nadia", () -> rounds.plan(plan(ministry("grace")))));
        var pause = declare("grace", 0, 1);
        var planned = country.as("nadia", () -> rounds.plan(plan(ministry("grace"))));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> announce(planned))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("round.paused"));
        announce(country.as("nadia", () -> rounds.plan(plan(ministry("paul")))));
        country.as("okello", () -> moratoria.end(pause));
        assertThat(announce(planned).state()).isEqualTo(RoundState.ANNOUNCED);
    }

    @Test
    void nobodyElsePausesOrEndsAPauseOfAMinistry_R52() {
        for (var person : List.of("nadia", "salma", "erik", "sami")) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> declare(person, 0, 1));
        }
        var pause = declare("grace", 3, 4);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("paul", () -> moratoria.end(pause)));
        country.as("grace", () -> moratoria.end(pause));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("grace", () -> moratoria.end(pause)))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("moratorium.is-over"));
    }

    @Test
    void theDatabaseKeepsWhatWasDeclared_R52() {
        var pause = declare("grace", 3, 4);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update rounds.moratorium set last_day = last_day - 1 where id = ?")
                        .param(pause.value())
                        .update());
    }

    private List<String> refused(String person) {
        return country.as(person, () -> moratoria.refused()).stream()
                .map(RefusedRequest::reference)
                .toList();
    }

    private MoratoriumId declare(String person, int first, int last) {
        LocalDate today = countries.today();
        return country.as(
                person,
                () -> moratoria.declare(new NewMoratorium(
                        today.plusDays(first), today.plusDays(last), LocalizedText.of("en", "The budget is due."))));
    }

    private OrganisationId ministry(String person) {
        return country.as(person, capacities::mine).organisation();
    }

    private Round announce(Round planned) {
        return country.as("nadia", () -> rounds.announce(planned.id()));
    }

    private RoundPlan plan(OrganisationId invited) {
        var opens = clock.instant().plus(Duration.ofDays(1));
        return new RoundPlan(
                RoundPurpose.COLLECT,
                LocalizedText.of("en", "What people need"),
                LocalizedText.of("en", "Tell us in your own words."),
                opens,
                opens.plus(Duration.ofDays(30)),
                null,
                null,
                Set.of(invited));
    }
}
