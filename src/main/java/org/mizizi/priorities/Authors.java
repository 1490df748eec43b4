package org.mizizi.priorities;

import java.util.Optional;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote an input, so that the portal can tell that person, and nobody else, what became of it. */
@Service
@Transactional(readOnly = true)
public class Authors {

    /** The author of an input, and what it is called. */
    public record Author(PersonId person, String reference, String title, String language, Authorship authorship) {}

    private final JdbcClient jdbc;

    Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Requires(Right.WITHIN_ANOTHER)
    public Optional<Author> of(InputId input) {
        return jdbc.sql("""
                        select author as person, reference, title, language, authorship
                        from priorities.input where id = ? and reference is not null
                        """).param(input.value()).query(Author.class).optional();
    }
}
