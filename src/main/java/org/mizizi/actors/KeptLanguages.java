package org.mizizi.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.mizizi.security.ChosenLanguages;
import org.mizizi.security.LanguageChoice;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Outdated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps with an account the language that whoever has it reads, and in which digits. */
@Component
class KeptLanguages implements ChosenLanguages {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KeptLanguages(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Nothing where the portal has forgotten the language since. */
    @Override
    public Optional<LanguageChoice> of(String subject) {
        return jdbc.sql("select language, digits, chosen_at from actors.chosen_language where subject = ?")
                .param(subject)
                .query(KeptLanguages::read)
                .optional()
                .flatMap(found -> found);
    }

    private static Optional<LanguageChoice> read(ResultSet row, int number) throws SQLException {
        var at = row.getObject("chosen_at", OffsetDateTime.class).toInstant();
        var digits = Digits.named(row.getString("digits"));
        return InterfaceLanguage.of(row.getString("language"))
                .map(language -> new LanguageChoice(language, digits, at));
    }

    @Override
    public void keep(String subject, LanguageChoice choice) {
        jdbc.sql("""
                        insert into actors.chosen_language (subject, language, digits, chosen_at) values (:subject, :language, :digits, :at)
                        on conflict (subject) do update
                        set language = excluded.language, digits = excluded.digits, chosen_at = excluded.chosen_at
                        """)
                .param("subject", subject)
                .param("language", choice.language().code())
                .param("digits", choice.digits().name())
                .param("at", choice.at().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new Outdated(EnumSet.of(Outdated.Part.ACTORS)));
    }
}
