package org.mizizi.responses;

import static org.mizizi.priorities.PrioritiesFixtures.priority;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.springframework.boot.test.context.TestComponent;

/** Rounds of responses and priorities to answer, for tests. */
@TestComponent
public class ResponseFixtures {

    private final TestCountry country;
    private final PrioritiesFixtures priorities;
    private final Register register;
    private final Rounds rounds;
    private final Clock clock;

    ResponseFixtures(
            TestCountry country, PrioritiesFixtures priorities, Register register, Rounds rounds, Clock clock) {
        this.country = country;
        this.priorities = priorities;
        this.register = register;
        this.rounds = rounds;
        this.clock = clock;
    }

    public Round open() {
        return open(country.external());
    }

    public Round open(Set<OrganisationId> invited) {
        return country.as("nadia", () -> {
            var now = clock.instant();
            var planned = rounds.plan(new RoundPlan(
                    RoundPurpose.RESPOND,
                    text("Answers to the priorities"),
                    text("Say what you will do."),
                    now,
                    now.plus(Duration.ofDays(30)),
                    null,
                    null,
                    invited));
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });
    }

    public void close(Round round) {
        country.as("nadia", () -> {
            rounds.close(round.id(), LocalizedText.of("en", "All have answered."));
        });
    }

    public Priority formed(String title) {
        var input = priorities.submit("salma", priorities.openRound(), title);
        return country.as("nadia", () -> register.form(priority(title), List.of(input.id())));
    }
}
