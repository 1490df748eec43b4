package org.mizizi.priorities;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.mizizi.TestCountry;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** Rounds, inputs and answers for tests. */
public class PrioritiesFixtures {

    private final TestCountry country;
    private final Rounds rounds;
    private final Inputs inputs;
    private final Clock clock;

    PrioritiesFixtures(TestCountry country, Rounds rounds, Inputs inputs, Clock clock) {
        this.country = country;
        this.rounds = rounds;
        this.inputs = inputs;
        this.clock = clock;
    }

    public Round openRound() {
        return openRound(country.internal());
    }

    public Round openRound(Set<OrganisationId> invited) {
        return country.as("nadia", () -> {
            var now = clock.instant();
            var planned = rounds.plan(new RoundPlan(
                    RoundPurpose.COLLECT,
                    text("What people need"),
                    text("Tell us in your own words."),
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
            rounds.close(round.id(), LocalizedText.of("en", "Enough was said."));
        });
    }

    public Input submit(String person, Round round, String title) {
        return submit(person, round, title, Authorship.NAMED);
    }

    public Input submit(String person, Round round, String title, Authorship authorship) {
        return country.as(
                person,
                () -> inputs.submit(
                        inputs.saveDraft(round.id(), content(title, authorship)).id()));
    }

    public static InputContent content(String title, Authorship authorship) {
        return new InputContent(
                InputKind.NEED, "en", title, "In more words.", "LAKE-BANDARI", 120, "security", authorship);
    }

    public static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }

    public static PriorityText priority(String title) {
        return new PriorityText(text(title), text("What stands behind " + title), "security");
    }

    public static InputDisposition takenUp() {
        return new InputDisposition(InputOutcome.TAKEN_UP, text("It is part of the priority as you said it."));
    }
}
