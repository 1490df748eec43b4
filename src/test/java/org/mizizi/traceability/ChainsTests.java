package org.mizizi.traceability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How well chains of links hold: the database beside a naive walk over every path, and cases worked out by hand. */
@PortalTest
@Transactional
class ChainsTests {

    private static final UUID PEOPLE = UUID.randomUUID();
    private static final UUID CONVENOR = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkRows rows;

    private record End(UUID id, NodeKind kind, NodeStanding standing, UUID owner) {}

    private record Tie(End downstream, End upstream, LinkState state, UUID claimant) {}

    private final List<End> ends = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyChainHoldsAsWellAsANaiveWalkOverAllPathsFinds(long seed) {
        var chance = new Random(seed);
        for (var kind : NodeKind.values()) {
            for (var count = 0; count < 5; count++) {
                end(kind, one(chance, NodeStanding.values()), one(chance, PEOPLE, CONVENOR, AGENCY));
            }
        }
        for (var downstream : List.copyOf(ends)) {
            for (var upstream : List.copyOf(ends)) {
                if (downstream.kind().level() > upstream.kind().level() && chance.nextInt(3) == 0) {
                    tie(downstream, upstream, one(chance, LinkState.values()), one(chance, CONVENOR, AGENCY));
                }
            }
        }

        for (var origin : ends) {
            var back = new HashMap<UUID, Strength>();
            walk(origin, Strength.CONFIRMED, true, back);
            assertThat(found(rows.chainsBack(origin.id())))
                    .as("back from %s", origin)
                    .isEqualTo(back);
            assertThat(near(rows.chainsBack(origin.id()))).isEqualTo(near(origin));
        }
        var reached = rows.reachedFrom(ends.stream().map(End::id).toList());
        for (var origin : ends) {
            var on = new HashMap<UUID, Strength>();
            walk(origin, Strength.CONFIRMED, false, on);
            on.keySet().removeIf(id -> !isTold(known(id)));
            var told = new HashMap<UUID, Strength>();
            reached.stream()
                    .filter(next -> next.origin().equals(origin.id()))
                    .forEach(next -> told.put(UUID.fromString(next.reference()), next.strength()));
            assertThat(told).as("on from %s", origin).isEqualTo(on);
        }
    }

    /** From a plan over a goal and a priority to an input: a chain is as strong as its weakest link. */
    @ParameterizedTest
    @CsvSource({
        "CONFIRMED,    IN_FORCE,  CONFIRMED,    CONFIRMED, CONFIRMED",
        "CONFIRMED,    IN_FORCE,  CONFIRMED,    PARTLY,    PARTLY",
        "CLAIMED,      IN_FORCE,  CONFIRMED,    CONFIRMED, OPEN",
        "PARTLY,       IN_FORCE,  TO_RECONFIRM, CONFIRMED, OPEN",
        "CONFIRMED,    IN_FORCE,  CONFIRMED,    DISPUTED,  BROKEN",
        "DISPUTED,     IN_FORCE,  CONFIRMED,    CONFIRMED, BROKEN",
        "CONFIRMED,    WITHDRAWN, CONFIRMED,    CONFIRMED, BROKEN",
        "CONFIRMED,    PUBLIC,    CONFIRMED,    CONFIRMED, BROKEN"
    })
    void aChainIsAsStrongAsItsWeakestLink(
            LinkState cites, NodeStanding goalIs, LinkState carries, LinkState formed, Strength strength) {
        var input = end(NodeKind.INPUT, NodeStanding.PUBLIC, PEOPLE);
        var priority = end(NodeKind.PRIORITY, NodeStanding.PUBLIC, CONVENOR);
        var goal = end(NodeKind.GOAL, goalIs, CONVENOR);
        var plan = end(NodeKind.PLAN, NodeStanding.PUBLIC, AGENCY);
        tie(plan, goal, cites, AGENCY);
        tie(goal, priority, carries, AGENCY);
        tie(priority, input, formed, CONVENOR);

        assertThat(found(rows.chainsBack(plan.id()))).containsEntry(input.id(), strength);
        assertThat(rows.reachedFrom(List.of(input.id())))
                .filteredOn(next -> next.kind() == NodeKind.PLAN)
                .singleElement()
                .satisfies(next -> assertThat(next.cited()).isNull())
                .satisfies(next -> assertThat(next.strength()).isEqualTo(strength));
    }

    private void walk(End origin, Strength strength, boolean back, Map<UUID, Strength> best) {
        for (var tie : ties) {
            var here = back ? tie.downstream() : tie.upstream();
            var next = back ? tie.upstream() : tie.downstream();
            if (here.equals(origin) && tie.state() != LinkState.WITHDRAWN && next.standing() != NodeStanding.HIDDEN) {
                var held = weaker(weaker(strength, strengthOf(tie)), strengthOf(next));
                best.merge(next.id(), held, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                walk(next, held, back, best);
            }
        }
    }

    private static Strength strengthOf(Tie tie) {
        return switch (tie.state()) {
            case CONFIRMED -> tie.claimant().equals(tie.upstream().owner()) ? Strength.OPEN : Strength.CONFIRMED;
            case PARTLY -> tie.claimant().equals(tie.upstream().owner()) ? Strength.OPEN : Strength.PARTLY;
            case CLAIMED, TO_RECONFIRM, OWN -> Strength.OPEN;
            case DISPUTED, WITHDRAWN -> Strength.BROKEN;
        };
    }

    private static Strength strengthOf(End end) {
        return switch (end.standing()) {
            case IN_FORCE -> Strength.CONFIRMED;
            case PUBLIC -> end.kind() == NodeKind.GOAL ? Strength.BROKEN : Strength.CONFIRMED;
            case HIDDEN, DECLINED, WITHDRAWN -> Strength.BROKEN;
        };
    }

    private static Strength weaker(Strength one, Strength other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isTold(End end) {
        return switch (end.kind()) {
            case PLAN -> true;
            case GOAL, INPUT -> end.standing() == NodeStanding.IN_FORCE;
            case PRIORITY -> Set.of(NodeStanding.IN_FORCE, NodeStanding.PUBLIC).contains(end.standing());
        };
    }

    private End known(UUID id) {
        return ends.stream().filter(end -> end.id().equals(id)).findFirst().orElseThrow();
    }

    private Set<UUID> near(End origin) {
        var near = new HashSet<UUID>();
        ties.stream()
                .filter(tie -> tie.downstream().equals(origin) && tie.state() != LinkState.WITHDRAWN)
                .filter(tie -> tie.upstream().standing() != NodeStanding.HIDDEN)
                .forEach(tie -> near.add(tie.upstream().id()));
        return near;
    }

    private static Set<UUID> near(List<Chain> chains) {
        var near = new HashSet<UUID>();
        chains.stream().filter(Chain::isNear).forEach(chain -> near.add(chain.id()));
        return near;
    }

    private static Map<UUID, Strength> found(List<Chain> chains) {
        var found = new HashMap<UUID, Strength>();
        chains.forEach(chain -> found.put(chain.id(), chain.strength()));
        return found;
    }

    @SafeVarargs
    private static <T> T one(Random chance, T... of) {
        return requireNonNull(of[chance.nextInt(of.length)]);
    }

    private End end(NodeKind kind, NodeStanding standing, UUID owner) {
        var end = new End(UUID.randomUUID(), kind, standing, owner);
        ends.add(end);
        jdbc.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, standing)
                        values (:id, :kind, :level, :reference, :owner, '{"source":"en","texts":{"en":"End"}}', :standing)
                        """)
                .param("id", end.id())
                .param("kind", kind.name())
                .param("level", kind.level())
                .param("reference", end.id().toString())
                .param("owner", owner)
                .param("standing", standing.name())
                .update();
        return end;
    }

    /** A link as it may stand in the database; answers to own claims are as old as the rule that forbids them is new. */
    private void tie(End downstream, End upstream, LinkState chosen, UUID claimant) {
        var own = chosen.isAnswer() && claimant.equals(upstream.owner());
        var state = own || chosen == LinkState.OWN ? LinkState.CLAIMED : chosen;
        ties.add(new Tie(downstream, upstream, state, claimant));
        jdbc.sql("""
                        insert into traceability.link (id, version, downstream, downstream_level, upstream, upstream_level,
                            relation, evidence, state, claimed_by, claimed_for, claimed_at, answered_by, answered_for, answered_at,
                            words, words_language)
                        values (:id, 0, :downstream, :downstreamLevel, :upstream, :upstreamLevel, 'ANSWERS', 'Page 1', :state,
                            :id, :claimant, now(), :id, :answered, now(), 'Words', 'en')
                        """)
                .param("id", UUID.randomUUID())
                .param("downstream", downstream.id())
                .param("downstreamLevel", downstream.kind().level())
                .param("upstream", upstream.id())
                .param("upstreamLevel", upstream.kind().level())
                .param("state", state.name())
                .param("claimant", claimant)
                .param("answered", answeredFor(state, upstream))
                .update();
    }

    private static @Nullable UUID answeredFor(LinkState state, End upstream) {
        return state.isAnswer() ? upstream.owner() : null;
    }
}
