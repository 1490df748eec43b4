package org.mizizi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo country, grown to so many inputs and all else in proportion, in the languages and words of its people. */
public final class BenchCountry {

    public static final int LEAST = 100;
    public static final int MOST = 100_000;

    /** A module each, after what they all take from and before what ends it. */
    private static final List<String> GROWTH = List.of(
            "country",
            "actors",
            "rounds",
            "priorities",
            "responses",
            "strategies",
            "plans",
            "comments",
            "notifications",
            "traceability",
            "translations",
            "done");

    private BenchCountry() {}

    /** Grown by the owner of its tables, as the rules of the portal let nobody else put so much there. */
    public static void grow(JdbcTemplate owner, int inputs) {
        if (inputs < LEAST || inputs > MOST) {
            throw new IllegalArgumentException("A country for a bench has %d to %d inputs".formatted(LEAST, MOST));
        }
        var source = owner.getDataSource();
        if (source == null) {
            throw new IllegalArgumentException("A country grows in a database");
        }
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(_ -> {
            owner.queryForObject("select set_config('bench.inputs', ?, true)", String.class, Integer.toString(inputs));
            GROWTH.forEach(part -> owner.execute(growth(part)));
        });
        owner.execute("vacuum (analyze)");
    }

    private static String growth(String part) {
        try {
            return new ClassPathResource("bench/%s.sql".formatted(part)).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
