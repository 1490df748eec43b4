package org.mizizi;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The moves that the code knows are those that the database keeps, and those that are written down. */
@PortalTest
class MovesTests {

    private static final Path WRITTEN = Path.of("docs", "states.md");

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDatabaseKeepsTheMovesOfTheCodeAndNoOthers() {
        var kept = jdbc.sql("select thing || ': ' || coalesce(earlier, 'nothing') || ' to ' || later from shared.move")
                .query(String.class)
                .set();
        var known = Machine.ALL.stream()
                .flatMap(machine -> Stream.concat(machine.moves().stream(), machine.older().stream())
                        .map(move -> "%s: %s to %s"
                                .formatted(
                                        machine.table(),
                                        Objects.requireNonNullElse(move.earlier(), "nothing"),
                                        move.later())))
                .collect(toSet());
        assertThat(kept).isEqualTo(known);
    }

    @Test
    void everyTableWithAStateHasTheGuardOfMoves() {
        assertThat(guarded("= 2"))
                .isEqualTo(Machine.ALL.stream().map(Machine::table).collect(toSet()));
        assertThat(guarded("<> 2")).isEmpty();
    }

    private Set<String> guarded(String guards) {
        return jdbc.sql("""
                        select format('%s.%s', n.nspname, c.relname)
                        from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                        join pg_namespace n on n.oid = c.relnamespace
                        where a.attname = 'state' and not a.attisdropped
                          and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'events')
                          and (select count(*) from pg_trigger t
                               where t.tgrelid = c.oid and t.tgfoid = 'shared.only_legal_moves()'::regprocedure)
                        """ + guards).query(String.class).set();
    }

    /** What nothing in the code moves, nothing tells of either. */
    @Test
    void theWrittenMovesAreThoseInForce() throws IOException {
        var chapters = Machine.ALL.stream().map(MovesTests::chapter).collect(joining("\n"));
        if (Boolean.getBoolean("portal.write-states")) {
            Files.writeString(WRITTEN, """
                    # The states of things

                    Written from the code and kept equal to it by `MovesTests`
                    (`./mvnw test -Dtest=MovesTests -Dportal.write-states=true` writes it anew).
                    The same moves are the rows of `shared.move`: one guard refuses every other one, whatever way it comes,
                    when a row begins and when it changes (`shared.keep_moves`). What else must be true for a move stands in
                    the rules of the module and in the `hard-rules` of its schema; `HardRulesTests` tries each by SQL.
                    The event is what the ledger and those who are told hear of; where there is none, nothing moves it so yet.

                    """ + chapters);
        }
        assertThat(Files.readString(WRITTEN)).endsWith(chapters);
    }

    private static String chapter(Machine machine) {
        return """
                ## %s

                %s

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | from | to | event |
                | --- | --- | --- |
                %s
                """.formatted(
                machine.name(), machine.says(), lines(machine, MovesTests::arrow), lines(machine, MovesTests::row));
    }

    private static String lines(Machine machine, Function<Machine.Move, String> line) {
        return machine.moves().stream().map(line).collect(joining("\n"));
    }

    private static String arrow(Machine.Move move) {
        return "    %s --> %s".formatted(Objects.requireNonNullElse(move.earlier(), "[*]"), move.later());
    }

    private static String row(Machine.Move move) {
        return "| %s | %s | %s |"
                .formatted(
                        Objects.requireNonNullElse(move.earlier(), ""),
                        move.later(),
                        Optional.ofNullable(move.event())
                                .map(event -> "`" + event.getSimpleName() + "`")
                                .orElse(""));
    }
}
