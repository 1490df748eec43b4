package org.mizizi.rankings;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mizizi.ByHand;
import org.mizizi.TestCountry;
import org.mizizi.WithoutRules;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.References;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Rankings to test with: rounds open and closed, priorities, and the ballots of the small country. */
@TestComponent
public class RankingFixtures {

    @Autowired
    ByHand byHand;

    /** One person of each internal organisation. */
    public static final List<String> PEOPLE = List.of("grace", "paul", "salma", "amadou", "hassan", "maryam");

    private final TestCountry country;
    private final Rounds rounds;
    private final Ballots ballots;
    private final References references;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final WithoutRules withoutRules;

    RankingFixtures(
            TestCountry country,
            Rounds rounds,
            Ballots ballots,
            References references,
            JdbcClient jdbc,
            Clock clock,
            TransactionOperations transaction,
            Environment environment) {
        this.country = country;
        this.rounds = rounds;
        this.ballots = ballots;
        this.references = references;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        withoutRules = new WithoutRules(environment);
    }

    /** An open round of everybody, in which these are all the priorities that stand. */
    public Round open(int priorities) {
        return open(priorities, country.internal());
    }

    public Round open(int priorities, Set<OrganisationId> invited) {
        onlyPriorities(priorities);
        return open(invited);
    }

    /** Another round over what stands. */
    public Round openAgain() {
        return open(country.internal());
    }

    private Round open(Set<OrganisationId> invited) {
        return country.as("nadia", () -> {
            var planned = planned(invited);
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });
    }

    public Round planned(Set<OrganisationId> invited) {
        return country.as(
                "nadia",
                () -> rounds.plan(new RoundPlan(
                        RoundPurpose.RANK,
                        LocalizedText.of("en", "Rank the priorities"),
                        LocalizedText.of("en", "Put them in order."),
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(30)),
                        null,
                        null,
                        invited)));
    }

    public Round close(Round round) {
        return country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Everybody has ranked.")));
    }

    /** Makes these the only priorities that stand. */
    public void onlyPriorities(int count) {
        withoutRules.in(List.of("priorities.priority"), owner -> owner.sql("""
                                update priorities.priority set state = 'NOT_TAKEN_UP', reason = title
                                where state in ('OPEN', 'IN_STRATEGY')
                                """).update());
        transaction.executeWithoutResult(_ -> {
            for (var number = 1; number <= count; number++) {
                priority("OPEN", "Priority " + number);
            }
        });
    }

    public PriorityId priority(String state, String title) {
        var id = PriorityId.next();
        byHand.write(jdbc.sql("""
                        insert into priorities.priority
                            (id, version, reference, owner, title, summary, dimension, state, created_at)
                        values (:id, 0, :reference, :owner, :title::jsonb, :title::jsonb, 'security', 'OPEN', now())
                        """)
                .param("id", id.value())
                .param("reference", references.next(References.Kind.PRIORITY))
                .param("owner", country.organisation("ORG-0001").id().value())
                .param("title", LocalizedText.of("en", title).json()));
        byHand.write(jdbc.sql("update priorities.priority set state = :state where id = :id and state <> :state")
                .param("id", id.value())
                .param("state", state));
        return id;
    }

    /** Places by number: {@code 2, 1, 0} puts the second alternative first and leaves the third out. */
    public Places places(Round round, int... ranks) {
        var alternatives = ballots.alternatives(round.id());
        var places = new ArrayList<Places.Place>();
        for (var index = 0; index < ranks.length; index++) {
            if (ranks[index] > 0) {
                places.add(new Places.Place(alternatives.get(index).priority(), ranks[index]));
            }
        }
        return Places.of(places);
    }

    public Ballot cast(String person, Round round, int... ranks) {
        return country.as(person, () -> ballots.cast(round.id(), places(round, ranks)));
    }
}
