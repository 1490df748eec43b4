package org.mizizi.traceability;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.TraceScene.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How well chains of links hold: the database beside a naive walk over every path, and cases worked out by hand. */
@PortalTest
@Transactional
class ChainsTests {

    private static final Parties WHO = Parties.INVENTED;
    private static final List<LinkState> ANSWERS = List.of(LinkState.CONFIRMED, LinkState.PARTLY, LinkState.DISPUTED);

    /** How many days ago an end changed: within the time in which earlier answers count, and after it. */
    private static final List<Integer> CHANGES = List.of(10, 90);

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LinkRows rows;

    @Autowired
    Clock clock;

    private LinkFixtures fixtures;

    private record End(
            UUID id, NodeKind kind, NodeStanding standing, UUID owner, boolean shown, Set<UUID> responsible) {}

    private record Said(UUID organisation, LinkState said, int daysAgo) {}

    private static final class Tie {
        final End downstream;
        final End upstream;
        final UUID claimant;
        final LinkId id;
        final List<Said> said = new ArrayList<>();
        boolean withdrawn;

        @Nullable
        Integer changed;

        Tie(End downstream, End upstream, UUID claimant, LinkId id) {
            this.downstream = downstream;
            this.upstream = upstream;
            this.claimant = claimant;
            this.id = id;
        }
    }

    private final List<End> ends = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    @BeforeEach
    void begin() {
        fixtures = new LinkFixtures(jdbc, byHand, clock);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyChainHoldsAsWellAsANaiveWalkOverAllPathsFinds(long seed) {
        grow(new Random(seed));

        for (var origin : ends) {
            var back = new HashMap<UUID, Strength>();
            walk(origin, Strength.CONFIRMED, true, back);
            assertThat(found(rows.chainsBack(origin.id())))
                    .as("back from %s", origin)
                    .isEqualTo(back);
            assertThat(near(rows.chainsBack(origin.id()))).isEqualTo(near(origin));
            assertThat(fixtures.confirmedChain(origin.id(), false, 0, WHO.b()))
                    .as("confirmed from %s", origin)
                    .isEqualTo(confirmedInput(back));
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

    private void grow(Random chance) {
        for (var kind : NodeKind.values()) {
            for (var count = 0; count < 5; count++) {
                end(kind, chance);
            }
        }
        for (var downstream : ends) {
            for (var upstream : ends) {
                if (downstream.kind().level() > upstream.kind().level() && chance.nextInt(3) == 0) {
                    var claimant = one(chance, WHO.convenor(), WHO.agency(), WHO.a());
                    var link = fixtures.claim(downstream.id(), upstream.id(), claimant, one(chance, 2, 40));
                    ties.add(new Tie(downstream, upstream, claimant, link));
                }
            }
        }
        ties.forEach(tie -> answers(tie, chance));
        for (var tie : ties) {
            if (chance.nextInt(8) == 0) {
                tie.withdrawn = true;
                fixtures.withdraw(tie.id);
            }
        }
    }

    private void end(NodeKind kind, Random chance) {
        var shown = kind != NodeKind.INPUT || chance.nextInt(3) > 0;
        var standing = chance.nextInt(3) > 0 ? usual(kind) : one(chance, NodeStanding.values());
        var owner = one(chance, WHO.a(), WHO.b(), WHO.ministry());
        var responsible = kind == NodeKind.GOAL
                ? one(chance, Set.of(WHO.ministry()), Set.of(WHO.ministry(), WHO.b()), Set.<UUID>of())
                : Set.<UUID>of();
        var id = fixtures.end(kind, standing, owner, shown);
        responsible.forEach(ministry -> fixtures.responsible(id, ministry));
        ends.add(new End(id, kind, standing, owner, shown, responsible));
    }

    private static NodeStanding usual(NodeKind kind) {
        return kind == NodeKind.GOAL ? NodeStanding.IN_FORCE : NodeStanding.PUBLIC;
    }

    /** Most confirm, so that some chains hold. */
    private void answers(Tie tie, Random chance) {
        for (var voice : voices(tie.upstream)) {
            if (!voice.equals(tie.claimant) && chance.nextInt(4) > 0) {
                var said = new Said(
                        voice, chance.nextInt(3) > 0 ? LinkState.CONFIRMED : one(chance, ANSWERS), one(chance, 1, 120));
                tie.said.add(said);
                fixtures.answer(tie.id, voice, said.said(), said.daysAgo());
            }
        }
        if (chance.nextInt(4) == 0) {
            var changed = one(chance, CHANGES);
            tie.changed = changed;
            fixtures.changed(tie.id, changed);
        }
    }

    private Set<UUID> voices(End end) {
        return switch (end.kind()) {
            case INPUT -> end.standing() == NodeStanding.PUBLIC ? Set.of(end.owner()) : Set.of();
            case PRIORITY ->
                ties.stream()
                        .filter(tie -> tie.downstream.equals(end) && !tie.withdrawn)
                        .map(tie -> tie.upstream)
                        .filter(input -> input.standing() == NodeStanding.PUBLIC)
                        .map(End::owner)
                        .collect(Collectors.toSet());
            case GOAL -> end.responsible();
            case PLAN -> Set.of();
        };
    }

    private void walk(End origin, Strength strength, boolean back, Map<UUID, Strength> best) {
        for (var tie : ties) {
            var here = back ? tie.downstream : tie.upstream;
            var next = back ? tie.upstream : tie.downstream;
            if (here.equals(origin) && !tie.withdrawn && next.standing() != NodeStanding.HIDDEN) {
                var held = weaker(weaker(strength, strengthOf(tie)), strengthOf(next));
                best.merge(next.id(), held, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                walk(next, held, back, best);
            }
        }
    }

    /** Of before a change a dispute counts until it is answered anew; others while nobody has answered since, for 60 days. */
    private static Strength strengthOf(Tie tie) {
        var changed = tie.changed;
        var fresh = tie.said.stream()
                .filter(said -> changed == null || said.daysAgo() < changed)
                .toList();
        if (!fresh.isEmpty()) {
            return verdict(tie.said.stream()
                    .filter(said -> fresh.contains(said) || said.said() == LinkState.DISPUTED)
                    .toList());
        }
        return tie.said.isEmpty() || requireNonNull(changed) > 60 ? Strength.OPEN : verdict(tie.said);
    }

    private static Strength verdict(List<Said> said) {
        var confirmed =
                said.stream().filter(one -> one.said() == LinkState.CONFIRMED).count();
        var disputed =
                said.stream().filter(one -> one.said() == LinkState.DISPUTED).count();
        if (2 * disputed >= said.size()) {
            return Strength.BROKEN;
        }
        return 2 * confirmed > said.size() ? Strength.CONFIRMED : Strength.PARTLY;
    }

    private boolean confirmedInput(Map<UUID, Strength> back) {
        return back.entrySet().stream()
                .filter(reached -> reached.getValue() == Strength.CONFIRMED)
                .map(reached -> known(reached.getKey()))
                .anyMatch(end -> end.kind() == NodeKind.INPUT
                        && end.shown()
                        && !end.owner().equals(WHO.b()));
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
        return ties.stream()
                .filter(tie -> tie.downstream.equals(origin) && !tie.withdrawn)
                .filter(tie -> tie.upstream.standing() != NodeStanding.HIDDEN)
                .map(tie -> tie.upstream.id())
                .collect(Collectors.toSet());
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

    private static <T> T one(Random chance, List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** From a plan over a goal and a priority to an input: a chain is as strong as its weakest link. */
    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, IN_FORCE,  CONFIRMED, CONFIRMED, CONFIRMED",
        "CONFIRMED, IN_FORCE,  CONFIRMED, PARTLY,    PARTLY",
        "CLAIMED,   IN_FORCE,  CONFIRMED, CONFIRMED, OPEN",
        "PARTLY,    IN_FORCE,  CLAIMED,   CONFIRMED, OPEN",
        "CONFIRMED, IN_FORCE,  CONFIRMED, DISPUTED,  BROKEN",
        "DISPUTED,  IN_FORCE,  CONFIRMED, CONFIRMED, BROKEN",
        "CONFIRMED, WITHDRAWN, CONFIRMED, CONFIRMED, BROKEN",
        "CONFIRMED, PUBLIC,    CONFIRMED, CONFIRMED, BROKEN"
    })
    void aChainIsAsStrongAsItsWeakestLink(
            LinkState cites, NodeStanding goalIs, LinkState carries, LinkState formed, Strength strength) {
        var input = fixtures.input(WHO.a());
        var priority = fixtures.priority(WHO.convenor());
        var goal = fixtures.end(NodeKind.GOAL, goalIs, WHO.convenor(), true);
        fixtures.responsible(goal, WHO.ministry());
        var plan = fixtures.plan(WHO.agency());
        var comes = fixtures.claim(priority, input, WHO.convenor());
        say(fixtures.claim(plan, goal, WHO.agency()), WHO.ministry(), cites);
        say(fixtures.claim(goal, priority, WHO.convenor()), WHO.a(), carries);
        say(comes, WHO.a(), formed);

        assertThat(found(rows.chainsBack(plan))).containsEntry(input, strength);
        assertThat(rows.reachedFrom(List.of(input)))
                .filteredOn(next -> next.kind() == NodeKind.PLAN)
                .singleElement()
                .satisfies(next -> assertThat(next.cited()).isNull())
                .satisfies(next -> assertThat(next.strength()).isEqualTo(strength));
    }

    private void say(LinkId link, UUID organisation, LinkState said) {
        if (said.isAnswer()) {
            fixtures.answer(link, organisation, said);
        }
    }
}
