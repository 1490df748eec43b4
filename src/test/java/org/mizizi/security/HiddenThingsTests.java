package org.mizizi.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.PortalTest;
import org.mizizi.PreparedCountry;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** T2: whatever a service is asked about a thing that the asker may not know of, it says what it says of nothing. */
@PortalTest
@Import(PreparedCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenThingsTests {

    /** Nobody of the organisations whose things are hidden here. */
    private static final Map<Role, String> STRANGERS = new EnumMap<>(Map.of(
            Role.CIVIL_SOCIETY_REPRESENTATIVE, "maryam",
            Role.MINISTRY_OFFICER, "paul",
            Role.MINISTRY_APPROVER, "fatima",
            Role.CONVENOR, "nadia",
            Role.EXTERNAL_OFFICER, "lucia",
            Role.TRANSLATOR, "yusuf",
            Role.AUDITOR, "amina",
            Role.ADMINISTRATOR, "sami",
            Role.OBSERVER, "visitor"));

    /** Whoever begins a thing brings its id along, and learns that it is in use. */
    private static final Set<String> BRING_AN_ID_OF_THEIR_OWN = Set.of("Plans.begin");

    private static final Set<Role> THE_CONVENOR = Set.of(Role.CONVENOR);
    private static final Set<Role> WRITERS =
            Set.of(Role.CONVENOR, Role.MINISTRY_OFFICER, Role.MINISTRY_APPROVER, Role.AUDITOR);

    @Autowired
    ApplicationContext context;

    @Autowired
    PreparedCountry country;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void everythingIsThere() {
        country.prepare();
    }

    Stream<Thing> things() {
        return Stream.of(
                thing("plan in writing", "PlanId", "begun", "plans.plan"),
                thing("plan taken back", "PlanId", "takenBack", "plans.plan"),
                thing("link of a plan taken back", "LinkId", linkOf("takenBack")),
                thing("input in writing", "InputId", country.called("draft")),
                thing("input sent back", "InputId", "returned", "priorities.input")
                        .known(THE_CONVENOR),
                thing("round being planned", "RoundId", "rankingPlanned", "rounds.round")
                        .known(THE_CONVENOR),
                thing("strategy in writing", "StrategyId", country.called("drafted"))
                        .known(WRITERS),
                thing(
                                "paragraph in writing",
                                "ParagraphId",
                                part("paragraph p join strategies.section s on s.id = p.section"))
                        .known(WRITERS),
                thing("goal in writing", "GoalId", part("goal p join strategies.objective s on s.id = p.objective"))
                        .known(WRITERS));
    }

    private Thing thing(String what, String idType, String name, String table) {
        var reference = jdbc.sql("select reference from " + table + " where id = ?")
                .param(country.called(name))
                .query(String.class)
                .single();
        return new Thing(what, idType, country.called(name), reference, Set.of());
    }

    private static Thing thing(String what, String idType, UUID id) {
        return new Thing(what, idType, id, null, Set.of());
    }

    private UUID linkOf(String downstream) {
        return jdbc.sql("""
                        select l.id from traceability.link l join traceability.node u on u.id = l.upstream
                        where l.downstream = ? and u.kind = 'INPUT'
                        """).param(country.called(downstream)).query(UUID.class).single();
    }

    private UUID part(String parts) {
        return jdbc.sql("select p.id from strategies." + parts + " where s.strategy = ? order by p.id limit 1")
                .param(country.called("drafted"))
                .query(UUID.class)
                .single();
    }

    @ParameterizedTest
    @MethodSource("things")
    void whatOneMayNotKnowOfLooksLikeWhatDoesNotExist_T2(Thing thing) {
        var attempts = new Attempts(jdbc);
        var told = new ArrayList<String>();
        var asked = 0;
        for (var cell : Cell.all(context)) {
            var given = attempts.onNothing(cell.method());
            var about = thing.put(cell.method(), given);
            if (about.isEmpty() || BRING_AN_ID_OF_THEIR_OWN.contains(cell.name())) {
                continue;
            }
            var nothing = thing.absent().put(cell.method(), given).orElseThrow();
            for (var role : cell.right().roles()) {
                if (!thing.knownTo().contains(role)) {
                    asked++;
                    var said = thing.unnamed(said(cell, role, about.get()));
                    var ofNothing = thing.absent().unnamed(said(cell, role, nothing));
                    if (!said.equals(ofNothing)) {
                        told.add("%s as %s: %s, of nothing: %s".formatted(cell.name(), role, said, ofNothing));
                    }
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(asked).isPositive();
    }

    private String said(Cell cell, Role role, List<@Nullable Object> arguments) {
        return requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            if (role == Role.PUBLIC) {
                SecurityContextHolder.clearContext();
                return answer(cell, arguments);
            }
            if (role == Role.FOUNDER) {
                return PowerTableTests.as(role, () -> answer(cell, arguments));
            }
            var name = requireNonNull(STRANGERS.get(role));
            return ActingAs.person(new DemoAccount(name, name, Set.of(role)), () -> answer(cell, arguments));
        }));
    }

    private static String answer(Cell cell, List<@Nullable Object> arguments) {
        try {
            return String.valueOf(cell.method().invoke(cell.service(), arguments.toArray()));
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof RefusedException refused
                    ? refused.refusal().toString()
                    : String.valueOf(thrown.getCause());
        } catch (IllegalAccessException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
