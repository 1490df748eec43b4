package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import org.mizizi.shared.Identifier;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * T1: what belongs to an organisation is not for somebody of the same role in another one. They are told why, or, of what
 * they may not know of, exactly what they would be told of a thing that does not exist.
 */
@PortalTest
@Import(AllScenes.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersOwnTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PreparedCountry country;

    @Autowired
    Scenes scenes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    /** A call on a thing of the owner's, made by a stranger of the same role. */
    record Call(Cell cell, Scenes.Scene scene, Role role, String owner, String stranger) {

        @Override
        public String toString() {
            return cell.name() + " of " + owner + " by " + stranger;
        }
    }

    @BeforeAll
    void everythingIsThere() {
        country.prepare();
    }

    Stream<Call> calls() {
        return Cell.all(context).stream()
                .flatMap(cell -> scenes.of(cell.name()).stream()
                        .filter(scene -> scene.refused() != null)
                        .flatMap(scene -> cell.right().roles().stream().flatMap(role -> calls(cell, scene, role))));
    }

    private static Stream<Call> calls(Cell cell, Scenes.Scene scene, Role role) {
        var owner = PowerTableTests.PEOPLE.getOrDefault(role, "nobody");
        return Strangers.to(owner).stream().map(stranger -> new Call(cell, scene, role, owner, stranger));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nobodyWorksOnWhatBelongsToAnotherOrganisation_T1(Call call) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var arguments = call.scene().arguments().before(clock.instant(), call.owner());
            assertThat(told(call, arguments))
                    .isEqualTo(
                            Scenes.DOES_NOT_EXIST.equals(call.scene().refused())
                                    ? told(call, aboutNothing(arguments))
                                    : call.scene().refused());
        });
    }

    private static String told(Call call, List<@Nullable Object> arguments) {
        var stranger = new DemoAccount(call.stranger(), call.stranger(), Set.of(call.role()));
        var thrown = ActingAs.person(stranger, () -> call.cell().call(arguments));
        assertThat(thrown).isNotNull();
        return thrown instanceof RefusedException refused ? refused.refusal().key() : thrown.toString();
    }

    /** The same call about something that does not exist. */
    private static List<@Nullable Object> aboutNothing(List<@Nullable Object> arguments) {
        var others = new ArrayList<>(arguments);
        var id = (Identifier) arguments.getFirst();
        try {
            others.set(0, id.getClass().getDeclaredConstructor(UUID.class).newInstance(UUID.randomUUID()));
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
        return others;
    }
}
