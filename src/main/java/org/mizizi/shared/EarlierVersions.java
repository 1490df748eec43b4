package org.mizizi.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets people read how things of one kind were before. The module that owns them says what of them, and to whom. */
public interface EarlierVersions {

    /** The kind of the subject, as the ledger names it, such as {@code priorities.input}. */
    String kind();

    /** What is read of a version: its columns, in the order of the page. */
    List<String> columns();

    /** The columns that hold a constant, with its type: what it is called is a text under {@code state.}. */
    Map<String, Class<? extends Enum<?>>> constants();

    /** The thing as this reader knows it, if they may read it at all. */
    Optional<Known> known(UUID id);

    /** What people call a thing, its page in the workspace, and the rows over which its versions go. */
    record Known(String name, String path, List<Row> rows) {

        public Known {
            rows = List.copyOf(rows);
        }

        public Known(String name, String path, UUID row, Beginning beginning) {
            this(name, path, List.of(new Row(row, beginning)));
        }
    }

    /** A subject of the ledger, and with which of its versions this reader begins. */
    record Row(UUID id, Beginning beginning) {}

    /** With which version a reader begins: what came before is not for them. */
    sealed interface Beginning {

        /** With the first that was kept. */
        record First() implements Beginning {}

        /** With the last that was made by this act. */
        record LastAct(String action) implements Beginning {}

        /** With the one that was there at this moment. */
        record At(Instant moment) implements Beginning {}
    }
}
