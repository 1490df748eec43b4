package org.mizizi.actors;

import java.util.List;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is to be done about mandates. */
@Component
class WaitingMandateRows {

    /** A mandate that waits, and whose it is. */
    record WaitingMandate(MandateId id, String reference, LocalizedText constituency, Mandate.State state) {}

    private static final String FROM = " from actors.mandate m join actors.organisation o on o.id = m.organisation ";
    private static final String ROW = "select m.id, o.reference, m.constituency::text as constituency, m.state" + FROM;
    private static final String TO_JUDGE =
            "where m.organisation <> :own and m.state in ('CLAIMED', 'CONTESTED') and o.ended_at is null";
    private static final String TO_ANSWER = """
            where m.organisation = :own
              and exists (select from actors.mandate_contest c where c.mandate = m.id and c.outcome is null and c.answer is null)
            """;

    private final JdbcClient jdbc;

    WaitingMandateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What organisations claim, and what is said against it, waits for somebody who acts for another. */
    List<WaitingMandate> toJudge(OrganisationId own) {
        return all(TO_JUDGE, own);
    }

    ListPage<WaitingMandate> firstToJudge(OrganisationId own) {
        return first(TO_JUDGE, own);
    }

    /** What others say against the mandates of an organisation waits for its answer. */
    List<WaitingMandate> toAnswer(OrganisationId own) {
        return all(TO_ANSWER, own);
    }

    ListPage<WaitingMandate> firstToAnswer(OrganisationId own) {
        return first(TO_ANSWER, own);
    }

    private List<WaitingMandate> all(String which, OrganisationId own) {
        return jdbc.sql(ROW + which + " order by o.reference, m.id")
                .param("own", own.value())
                .query(WaitingMandate.class)
                .list();
    }

    private ListPage<WaitingMandate> first(String which, OrganisationId own) {
        var order = Order.upwards(Order.text("o.reference"), Order.text("m.id::text"));
        return new Listing<>(WaitingMandate.class, FROM + which, "m.id", order, ROW)
                .read(jdbc, PageKey.FIRST, statement -> statement.param("own", own.value()));
    }
}
