package org.mizizi.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Money;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of lists of plans, and the lock that makes two clicks one. */
@Component
class PlanRows {

    private static final String ROW = """
            select p.id, p.reference, p.organisation, p.state, p.revision,
                   coalesce(r.language, w.content #>> '{content,language}') as language,
                   coalesce(r.title, w.content #>> '{content,title}') as title,
                   r.currency, coalesce(r.humanitarian, false) as humanitarian,
                   exists (select from plans.shared s where s.id = p.id and s.contested) as contested,
                   coalesce((select sum(a.amount) from plans.quarter_amount a
                             where a.revision = r.id), 0) as money,
                   l.links, l.confirmed, l.partly, l.disputed,
                   w.plan is not null and p.organisation is not distinct from :reader as drafting
            from plans.plan p
            left join plans.revision r on r.plan = p.id and r.number = p.revision
            left join plans.working_copy w on w.plan = p.id
            cross join lateral (
                select count(*) as links,
                       count(*) filter (where x.verdict = 'CONFIRMED') as confirmed,
                       count(*) filter (where x.verdict = 'PARTLY') as partly,
                       count(*) filter (where x.verdict = 'DISPUTED') as disputed
                from traceability.heard x where x.downstream = p.id and x.verdict <> 'WITHDRAWN') l
            """;
    private static final String MATCHING =
            """
            from plans.plan p
            left join plans.revision r on r.plan = p.id and r.number = p.revision
            left join plans.working_copy w on w.plan = p.id and p.revision = 0
            where (p.revision > 0 and p.state <> 'DRAFT' or p.organisation = :reader and p.state = 'DRAFT')
              and""" + Sought.inPublic("p.id", "p.reference", "coalesce(r.title, w.content #>> '{content,title}')") + """
              and (:state::text is null or p.state = :state)
              and (:organisation::uuid is null or p.organisation = :organisation)
            """;

    /** A plan of a page says how each of its links was answered. */
    private static final int PAGE = 30;

    private static final String TO_REVIEW = " where p.state = any(:states) and not r.humanitarian";
    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage<PlanRow> page(PlanSearch search, @Nullable OrganisationId reader, PageKey key) {
        var state = search.state();
        return new Listing<>(PlanRows::row, MATCHING, "p.id", order(search.sort()), ROW)
                .ofLength(PAGE)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("reader", value(reader), Types.OTHER)
                                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                                .param("organisation", value(search.organisation()), Types.OTHER));
    }

    Map<UUID, PlanStanding> standings(Collection<UUID> plans) {
        return jdbc
                .sql("""
                        select p.id, p.state, coalesce(s.contested, false) as contested
                        from plans.plan p left join plans.shared s on s.id = p.id
                        where p.id = any(:ids) and p.revision > 0 and p.state <> 'DRAFT'
                        """)
                .param("ids", plans.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new PlanStanding(PlanState.valueOf(row.getString("state")), row.getBoolean("contested"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Order order(PlanSearch.Sort sort) {
        var time = Order.time("coalesce(p.submitted_at, p.last_edited_at)");
        return switch (sort) {
            case NEWEST -> Order.downwards(time, Order.id("p.id"));
            case OLDEST -> Order.upwards(time, Order.id("p.id"));
        };
    }

    /** Plans that ministries have to act on, the longest waiting first; those shared for information only are not. */
    List<PlanRow> toReview(Collection<PlanState> states) {
        return waiting(TO_REVIEW, statement -> in(states, statement));
    }

    private static StatementSpec in(Collection<PlanState> states, StatementSpec statement) {
        return statement.param("reader", null, Types.OTHER).param("states", names(states));
    }

    private List<PlanRow> waiting(String which, UnaryOperator<StatementSpec> given) {
        return given.apply(jdbc.sql(ROW + which + " order by p.submitted_at"))
                .query(PlanRows::row)
                .list();
    }

    /** Whether somebody has endorsed the version last submitted, or contested that the plan is humanitarian. */
    boolean isJudged(Plan plan) {
        return jdbc.sql("""
                        select exists (select from plans.endorsement where plan = :plan and revision = :revision)
                            or exists (select from plans.contest where plan = :plan)
                        """)
                .param("plan", plan.id().value())
                .param("revision", plan.revision())
                .query(Boolean.class)
                .single();
    }

    /** The approved version that counts now, if there is one. */
    Optional<Integer> revisionInForce(PlanId id) {
        return jdbc.sql("select revision from plans.in_force where id = ?")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    /** Until the end of the transaction nobody else submits, decides or withdraws this plan. */
    void lock(PlanId id) {
        jdbc.sql("select 1 from plans.plan where id = ? for update")
                .param(id.value())
                .query(_ -> {});
    }

    private static PlanRow row(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        return new PlanRow(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                PlanState.valueOf(row.getString("state")),
                row.getInt("revision"),
                new PlanRow.What(
                        row.getString("language"),
                        row.getString("title"),
                        row.getBoolean("humanitarian"),
                        row.getBoolean("contested"),
                        currency == null
                                ? null
                                : new Money(row.getBigDecimal("money"), Currency.getInstance(currency))),
                new PlanRow.Cited(
                        row.getInt("links"), row.getInt("confirmed"), row.getInt("partly"), row.getInt("disputed")),
                row.getBoolean("drafting"));
    }

    private static String[] names(Collection<PlanState> states) {
        return states.stream().map(PlanState::name).toArray(String[]::new);
    }

    private static @Nullable UUID value(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    /** The first of what an organisation has under review. */
    Optional<String> underReviewOf(OrganisationId organisation) {
        return jdbc.sql("""
                        select reference from plans.plan where organisation = ? and state in ('SUBMITTED', 'IN_REVIEW')
                        order by reference limit 1
                        """).param(organisation.value()).query(String.class).optional();
    }
}
