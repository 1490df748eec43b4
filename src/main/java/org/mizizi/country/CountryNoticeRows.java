package org.mizizi.country;

import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what the country itself says in the notices of the public site. */
@Component
class CountryNoticeRows {

    private final JdbcClient jdbc;

    CountryNoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CountryNotice> all() {
        return jdbc.sql("select code, text::text as text, since from country.notice order by code")
                .query(CountryNotice.class)
                .list();
    }

    /** What it said before is in the ledger. */
    void write(CountryNotice notice) {
        jdbc.sql("""
                        insert into country.notice (code, text, since) values (:code, :text::jsonb, :since)
                        on conflict (code) do update set text = excluded.text, since = excluded.since
                        """)
                .param("code", notice.code().name())
                .param("text", notice.text().json())
                .param("since", Date.valueOf(notice.since()))
                .update();
    }
}
