package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.PreparedCountry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** T1: what a cell of the power table allows, somebody of that role really does; the database agrees, and nothing is kept. */
@PortalTest
@Import(AllScenes.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllowedCellsTests {

    /** What nobody can do any more in a country that exists; that it can be done is why these tests have one. */
    private static final Map<String, String> ONLY_BEFORE_THE_COUNTRY = Map.of(
            "Countries.found", "country.exists",
            "Foundings.admit", "founding.wrong-secret",
            "Foundings.draft", "country.exists",
            "Foundings.found", "country.exists",
            "Foundings.foundUninvited", "country.exists",
            "Foundings.load", "founding.file-entry",
            "Foundings.save", "country.exists",
            "Foundings.written", "country.exists",
            "Organisations.register", "organisation.founding-is-over",
            "Organisations.registerFounder", "membership.founding-is-over");

    @Autowired
    ApplicationContext context;

    @Autowired
    PreparedCountry country;

    @Autowired
    Scenes scenes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeAll
    void everythingIsThere() {
        country.prepare();
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleReallyDoesWhatItsCellsAllow_T1(Role role) {
        var attempts = new Attempts(jdbc);
        var refused = new ArrayList<String>();
        Cell.all(context).stream()
                .filter(cell -> cell.right().roles().contains(role))
                .filter(cell -> !ONLY_BEFORE_THE_COUNTRY.containsKey(cell.name()))
                .forEach(cell -> {
                    var reasons = reasons(cell, role, attempts);
                    if (!reasons.contains(null)) {
                        refused.add(cell.name() + " as " + role + ": " + reasons);
                    }
                });
        assertThat(refused).isEmpty();
    }

    @Test
    void everySceneIsOfAMethodOfTheTable() {
        var methods = Cell.all(context).stream().map(Cell::name).toList();
        assertThat(methods)
                .containsAll(scenes.all().stream().map(Scenes.Scene::method).toList())
                .containsAll(ONLY_BEFORE_THE_COUNTRY.keySet());
    }

    /** Why the calls did not succeed; nothing where one did. */
    private List<@Nullable Throwable> reasons(Cell cell, Role role, Attempts attempts) {
        var scene = scenes.of(cell.name());
        return scene.isPresent()
                ? Stream.of(scene.get()).map(set -> inTheScene(cell, role, set)).toList()
                : attempts.of(cell.method()).stream()
                        .map(arguments -> rolledBack(() -> PowerTableTests.as(role, () -> cell.call(arguments))))
                        .toList();
    }

    private @Nullable Throwable inTheScene(Cell cell, Role role, Scenes.Scene scene) {
        var who = PowerTableTests.PEOPLE.getOrDefault(role, "nobody");
        return rolledBack(() -> {
            var arguments = scene.arguments().before(clock.instant(), who);
            return PowerTableTests.as(role, () -> cell.call(arguments));
        });
    }

    private @Nullable Throwable rolledBack(Supplier<@Nullable Throwable> call) {
        var thrown = new AtomicReference<@Nullable Throwable>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var refusal = call.get();
            thrown.set(refusal == null ? objectionOfTheDatabase() : refusal);
        });
        return thrown.get();
    }

    /** What the database would say at the end of the transaction. */
    private @Nullable Throwable objectionOfTheDatabase() {
        try {
            byHand.tell();
            return null;
        } catch (DataAccessException objection) {
            return objection;
        }
    }
}
