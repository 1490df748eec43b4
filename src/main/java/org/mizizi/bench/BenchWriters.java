package org.mizizi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives those who write a membership each, in organisations as most are, and something to write on. */
final class BenchWriters {

    private static final String OPEN =
            "select id from rounds.round where purpose = ? and state = 'OPEN' order by reference limit 1";
    private static final String WRITERS = """
            create table bench_writer as
            select s.n, 'writer' || s.n as name, o.organisation, null::text as subject
            from generate_series(1, :many) as s (n)
            join (select i.organisation, row_number() over (order by count(*), i.organisation) as place, count(*) over () as many
                  from priorities.input i join actors.organisation o on o.id = i.organisation
                  where o.kind in ('CIVIL_SOCIETY', 'TRADITIONAL_OR_RELIGIOUS_AUTHORITY', 'PRIVATE_SECTOR', 'COMMUNITY_GROUP')
                  group by i.organisation) o on o.place = 1 + (s.n - 1) % o.many
            """;
    private static final String TO_ENDORSE = """
            select i.id from priorities.input i
            where i.round = ? and i.state = 'PUBLISHED' and i.organisation <> w.organisation
              and not exists (select from priorities.endorsement e where e.input = i.id and e.organisation = w.organisation)
            order by i.id limit 2000
            """;

    private final JdbcTemplate owner;
    private final BenchWriter.Services services;

    BenchWriters(JdbcTemplate owner, BenchWriter.Services services) {
        this.owner = owner;
        this.services = services;
    }

    List<BenchWriter> sit(int many) {
        owner.execute(WRITERS.replace(":many", Integer.toString(many)));
        var names = IntStream.rangeClosed(1, many)
                .mapToObj(number -> "writer" + number)
                .toList();
        names.forEach(name -> owner.update(
                "update bench_writer set subject = ? where name = ?",
                BenchWriter.account(name).subject(),
                name));
        owner.execute(script());
        var desk = desk();
        return names.stream()
                .map(name -> new BenchWriter(services, desk, name, toEndorse(desk, name)))
                .toList();
    }

    private BenchWriter.Desk desk() {
        return new BenchWriter.Desk(
                new RoundId(id(OPEN, "COLLECT")),
                new RoundId(id(OPEN, "RANK")),
                Anchor.of(new ParagraphId(id("""
                        select c.paragraph from comments.comment c join rounds.round r on r.id = c.round
                        where r.purpose = ? and r.state = 'OPEN' and c.paragraph is not null order by c.reference limit 1
                        """, "COMMENT"))),
                word("select min(code) from country.place"),
                word("select min(code) from country.dimension"));
    }

    private List<UUID> toEndorse(BenchWriter.Desk desk, String name) {
        return owner.queryForList(
                "select t.id from bench_writer w cross join lateral (" + TO_ENDORSE + ") t where w.name = ?",
                UUID.class,
                desk.collecting().value(),
                name);
    }

    private UUID id(String statement, String purpose) {
        var found = owner.queryForObject(statement, UUID.class, purpose);
        if (found == null) {
            throw new IllegalStateException("The country of the bench has nothing to write on");
        }
        return found;
    }

    private String word(String statement) {
        return String.valueOf(owner.queryForObject(statement, String.class));
    }

    private static String script() {
        try {
            return new ClassPathResource("bench/writers.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
