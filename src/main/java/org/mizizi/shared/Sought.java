package org.mizizi.shared;

import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What somebody looks for in a list, which finds what the one search finds however it is typed: a reference as
 * people write it, or all of these words, with accents, vowel signs, forms of hamza, case, apostrophes and kinds of
 * digits as they come. The same as {@code shared.finds} in the database.
 */
public record Sought(Optional<String> reference, List<String> parts) {

    private static final String BORNE = "(select id from sought_public)";

    public Sought {
        parts = List.copyOf(parts);
    }

    public static Sought of(String typed) {
        return new Sought(
                TypedReference.of(typed),
                Arrays.stream(Folding.fold(typed).split(" "))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** The condition of a list in SQL: the column by which a row is called, and all that it says. */
    public static String in(String reference, String... words) {
        return """
                 (cardinality(cast(:sought as text[])) = 0
                   or shared.finds(cast(:sought as text[]), cast(:soughtReference as text), %s, concat_ws(E'\\n', %s)))
                """.formatted(reference, String.join(", ", words));
    }

    /**
     * The same in a {@link Listing} of what is mostly public: search keeps its words folded, so only the others are folded
     * here.
     */
    public static String inPublic(String id, String reference, String... words) {
        return """
                 (cardinality(cast(:sought as text[])) = 0
                   or %1$s in %3$s
                   or not exists (select from search.folded public where public.id = %1$s) and %2$s)
                """.formatted(id, in(reference, words), BORNE);
    }

    /** That what has this id is public and bears the words, as a condition of a {@link Listing}. */
    public static String borneBy(String id) {
        return id + " in " + BORNE;
    }

    /** What search says is asked once for a page, however often the statement names it: to be put before the rest of it. */
    static String askedOnce(String matching) {
        return matching.contains(BORNE) ? """
                sought_public as materialized (
                    select search.bearing(cast(:sought as text[]), cast(:soughtReference as text)) as id
                    where cardinality(cast(:sought as text[])) > 0),
                """ : "";
    }

    /** What the conditions ask for. */
    public StatementSpec in(StatementSpec statement) {
        return statement
                .param("sought", parts.stream().map(Sought::pattern).toArray(String[]::new))
                .param("soughtReference", reference.orElse(null), Types.VARCHAR);
    }

    private static String pattern(String part) {
        return "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Whether one that is called so and says this is looked for. */
    public boolean finds(String called, String words) {
        var folded = Folding.fold(reference.isPresent() && parts.size() > 1 ? words : called + "\n" + words);
        return reference.filter(called::equals).isPresent() || parts.stream().allMatch(folded::contains);
    }
}
