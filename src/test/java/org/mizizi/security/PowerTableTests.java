package org.mizizi.security;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.DemoTest;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * T1: every service method, called by every role on an object in every state of the demo country. A cell of the power
 * table that says no is refused before anything was written; one that says yes is refused only by a rule. That
 * it is ever fulfilled is shown by {@link AllowedCellsTests}.
 */
@DemoTest
class PowerTableTests {

    static final Map<Role, String> PEOPLE = new EnumMap<>(Map.of(
            Role.CIVIL_SOCIETY_REPRESENTATIVE, "salma",
            Role.MINISTRY_OFFICER, "grace",
            Role.MINISTRY_APPROVER, "okello",
            Role.CONVENOR, "nadia",
            Role.EXTERNAL_OFFICER, "erik",
            Role.TRANSLATOR, "yusuf",
            Role.AUDITOR, "amina",
            Role.ADMINISTRATOR, "sami",
            Role.OBSERVER, "visitor"));

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void eachRoleDoesWhatItsCellsAllowAndNothingElse_T1(Role role) {
        var attempts = new Attempts(jdbc);
        var wrong = new ArrayList<String>();
        var calls = 0;
        for (var cell : Cell.all(context)) {
            for (var arguments : attempts.of(cell.method())) {
                calls++;
                var outcome = as(role, () -> outcome(cell, arguments));
                var allowed = cell.right().roles().contains(role);
                if (!outcome.fits(allowed)) {
                    wrong.add("%s as %s with %s: %s".formatted(cell.name(), role, arguments, outcome));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(calls).isGreaterThan(50);
    }

    @Test
    void theWrittenPowerTableIsTheOneInForce() throws IOException {
        var rows = new TreeMap<Right, TreeSet<String>>();
        for (var cell : Cell.all(context)) {
            var method = cell.method();
            rows.computeIfAbsent(cell.right(), _ -> new TreeSet<>())
                    .add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
        }
        var table = rows.entrySet().stream()
                .map(row -> "| %s | %s | %s |"
                        .formatted(
                                row.getKey(),
                                row.getKey() == Right.READ_PUBLIC
                                        ? "everyone"
                                        : row.getKey().roles().stream()
                                                .map(Role::claim)
                                                .collect(joining(", ")),
                                String.join(", ", row.getValue())))
                .collect(joining("\n"));
        WrittenPowerTable.RIGHTS.isInForce("""
                # The power table

                Written from the code and kept equal to it by `PowerTableTests` and `WhatIsRefusedTests`
                (`./mvnw test -Dtest=PowerTableTests,WhatIsRefusedTests -Dportal.write-power-table=true` writes it anew).
                Where a row names an owner or a state in the design, the rules of the module narrow it further: they are
                the second half.

                ## Who may do what

                | right | roles | methods |
                | --- | --- | --- |
                """ + table + "\n");
    }

    private Outcome outcome(Cell cell, List<@Nullable Object> arguments) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var before = writes();
            var thrown = cell.call(arguments);
            return new Outcome(thrown, thrown instanceof AccessDeniedException ? writes() - before : 0);
        });
    }

    private long writes() {
        return jdbc.sql("select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables")
                .query(Long.class)
                .single();
    }

    private record Outcome(@Nullable Throwable thrown, long writes) {

        private static final Set<Class<?>> RULES =
                Set.of(RefusedException.class, NotFoundException.class, OptimisticLockingFailureException.class);

        boolean fits(boolean allowed) {
            return allowed
                    ? thrown == null || RULES.stream().anyMatch(rule -> rule.isInstance(thrown))
                    : thrown instanceof AccessDeniedException && writes == 0;
        }
    }

    static <T extends @Nullable Object> T as(Role role, Supplier<T> work) {
        if (role == Role.PUBLIC) {
            SecurityContextHolder.clearContext();
            return work.get();
        }
        if (role == Role.FOUNDER) {
            return ActingAs.person(new ActingAs.SystemItself(Set.of(role)), work);
        }
        var name = requireNonNull(PEOPLE.get(role));
        return ActingAs.person(new DemoAccount(name, name, Set.of(role)), work);
    }
}
