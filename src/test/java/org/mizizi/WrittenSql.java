package org.mizizi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A piece of SQL that a module has written, in its code or in the database as it is now. */
record WrittenSql(String module, String place, String text) {

    private static final Path CODE = Path.of("src/main/java/org/mizizi");
    private static final Pattern TOKEN = Pattern.compile("""
            (?s)\"""(?<block>.*?)\"""|"(?<line>(?:[^"\\\\\\n]|\\\\.)*)"|'(?:\\\\.|[^'\\\\])+'|//[^\\n]*|/\\*.*?\\*/""");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])(\\w+\\.\\w+\\b\\(?)");

    /** The texts of the code that may be SQL: all of several words; keys of texts and kinds of things are one word each. */
    static List<WrittenSql> ofTheCode() {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.getNameCount() > CODE.getNameCount() + 1)
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WrittenSql::in)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<WrittenSql> in(Path file) {
        var module = file.getName(CODE.getNameCount()).toString();
        return TOKEN.matcher(read(file))
                .results()
                .map(WrittenSql::words)
                .filter(words -> words.contains(" "))
                .map(words -> new WrittenSql(module, module + "/" + file.getFileName(), words));
    }

    private static String words(MatchResult token) {
        var block = token.group("block");
        var line = token.group("line");
        return block != null ? block : line != null ? line : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The functions, views and conditions that the changesets have come to; what they replaced is gone. */
    static List<WrittenSql> ofTheDatabase(JdbcClient jdbc) {
        return jdbc.sql("""
                        select n.nspname as module, n.nspname || '.' || w.name as place, w.text
                        from (select pronamespace as home, proname as name, pg_get_functiondef(oid) as text
                              from pg_proc where prokind in ('f', 'p')
                              union all
                              select relnamespace, relname, pg_get_viewdef(oid) from pg_class where relkind in ('v', 'm')
                              union all
                              select connamespace, conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'c'
                              union all
                              select c.relnamespace, c.relname, pg_get_expr(d.adbin, d.adrelid)
                              from pg_attrdef d join pg_class c on c.oid = d.adrelid) w
                        join pg_namespace n on n.oid = w.home
                        where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
                        """).query(WrittenSql.class).list();
    }

    /** The names with a schema that stand in it, outside of its own texts; those of functions end with a bracket. */
    Stream<String> names() {
        return NAME.matcher(QUOTED.matcher(text).replaceAll("''")).results().map(name -> name.group(1));
    }
}
