package org.mizizi.bench;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** What people write most, and the table that it is about. */
public enum WrittenAct {
    SUBMIT("submit an input", "priorities.input", "id", "reference"),
    ANSWER("answer a claim", "traceability.link_answer", "id", "link"),
    ENDORSE("endorse", "priorities.endorsement", "input"),
    COMMENT("comment", "comments.comment", "id", "reference"),
    CAST("cast a ballot", "rankings.ballot", "id", "round");

    private final String words;
    private final String table;
    private final String values;

    WrittenAct(String words, String table, String... own) {
        this.words = words;
        this.table = table;
        this.values = Stream.of(own).map("'%s', gen_random_uuid()"::formatted).collect(joining(", "));
    }

    public String words() {
        return words;
    }

    /** A table like that in which it is kept, with its indexes and without its rules, and one row to be written again. */
    String copied() {
        return """
                create table bare.%1$s (like %2$s including defaults including generated including indexes);
                create table bare.one_%1$s as select * from %2$s limit 1;
                """.formatted(bare(), table);
    }

    /** The row once more, with values of its own where no other may have them. */
    String inserted() {
        return "insert into bare.%1$s select (jsonb_populate_record(o, jsonb_build_object(%2$s))).* from bare.one_%1$s o"
                .formatted(bare(), values);
    }

    private String bare() {
        return table.substring(table.indexOf('.') + 1);
    }
}
