package org.mizizi.rounds.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundSearch;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Hours;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long answering takes: said when a round is planned, and read by everyone it asks. */
@PortalTest
@ViewPackages(classes = RoundView.class)
class HoursOfRoundsTests extends SpringBrowserlessTest {

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @SignedInAs("nadia")
    void theFormBeginsWithWhatIsUsualForThePurpose_R51() {
        var form = navigate(PlanRoundView.class).form;
        for (var purpose : RoundPurpose.offered()) {
            form.purpose.setValue(purpose);
            assertThat(form.hours.understood()).as(purpose.name()).hasValue(purpose.usualHours());
        }
        test(form.hours).setValue("6,5");
        form.purpose.setValue(RoundPurpose.COLLECT);
        assertThat(form.hours.understood()).as("what somebody typed stays").hasValue(Hours.of(6.5));
        assertThat(form.hours.echoed()).isEqualTo("6.5 hours");
    }

    @Test
    @SignedInAs("nadia")
    void hoursThatNobodyUnderstandsAreRefusedWithTheRemedy_R51() {
        var view = navigate(PlanRoundView.class);
        test(view.form.title.in("en")).setValue("Hours are asked");
        test(view.form.description.in("en")).setValue("Say it for each priority.");
        test(view.form.hours).setValue("");
        assertThat(missing(view))
                .containsExactly("Say how many hours answering takes one organisation, such as 3 or 2.5.");
        test(view.form.hours).setValue("2.3");
        assertThat(missing(view)).containsExactly("Hours are whole or halves here, such as 3 or 2.5. Round them.");
        test(view.form.hours).setValue("201");
        assertThat(missing(view))
                .containsExactly("At most 200 hours can be written here. Look whether there are digits too many.");
        test(view.form.hours).setValue("3");
        assertThat(missing(view)).isEmpty();
        test(view.keep).click();
        assertThat(country.as("nadia", () -> WholeList.of(key -> rounds.page(RoundSearch.EVERYTHING, key))))
                .filteredOn(row -> row.title().original().equals("Hours are asked"))
                .extracting(row -> row.hours().orElseThrow())
                .containsExactly(Hours.of(3));
    }

    @Test
    @SignedInAs("salma")
    void thoseInvitedReadHowLongAnsweringTakes_R51() {
        var round = announced(Hours.of(2.5));
        assertThat(told(round)).contains("Answering takes each organisation about 2.5 hours.");
        UI.getCurrent().setLocale(Locale.FRENCH);
        assertThat(told(round)).contains("Répondre demande environ 2,5\u00a0heures à chaque organisation.");
    }

    /** Of those planned before there were hours. */
    @Test
    @SignedInAs("salma")
    void aRoundThatNobodyEstimatedSaysSo_R51() {
        var round = country.as(
                "nadia",
                () -> transaction.execute(_ -> {
                    var planned = rounds.plan(plan(Hours.of(1)));
                    jdbc.sql("update rounds.round set hours = null where id = ?")
                            .param(planned.id().value())
                            .update();
                    return rounds.announce(planned.id());
                }));
        assertThat(round.hours()).isEmpty();
        assertThat(told(round)).contains("Nobody estimated how long answering takes.");
    }

    @Test
    void neitherServiceNorDatabaseTakesHoursBeyondABusyMonth_R51() {
        for (var hours : List.of(Hours.NONE, Hours.of(200.5))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> country.as("nadia", () -> rounds.plan(plan(hours))))
                    .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("round.hours-out-of-bounds"));
        }
        var planned = country.as("nadia", () -> rounds.plan(plan(RoundPlan.MOST_HOURS)));
        for (var hours : List.of("0", "200.5", "1.3")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("update rounds.round set hours = cast(? as numeric) where id = ?")
                            .params(hours, planned.id().value())
                            .update())
                    .withMessageContaining("plausible_hours");
        }
    }

    @Test
    void whatWasAnnouncedOfTheHoursStays_R51() {
        var round = announced(Hours.of(4));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update rounds.round set hours = 1 where id = ?")
                        .param(round.id().value())
                        .update())
                .withMessageContaining("What was announced of a round stays");
        assertThat(country.as("nadia", () -> rounds.find(round.id())).hours()).isEqualTo(Optional.of(Hours.of(4)));
    }

    private List<String> told(Round round) {
        navigate(Paths.round(round.reference()), RoundView.class);
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static List<String> missing(PlanRoundView view) {
        return view.form
                .missing
                .getChildren()
                .map(item -> ((ListItem) item).getText())
                .toList();
    }

    private Round announced(Hours hours) {
        return country.as(
                "nadia", () -> rounds.announce(rounds.plan(plan(hours)).id()));
    }

    private RoundPlan plan(Hours hours) {
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
                country.internal());
    }
}
