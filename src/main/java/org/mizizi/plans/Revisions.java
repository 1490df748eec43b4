package org.mizizi.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of plans as they are told: of a humanitarian one no place nearer than its province. */
@Component
class Revisions {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A version with all its parts in one statement, as the document of a working copy. Versions of before were kept with
     * the places that their authors named.
     */
    private static final String TOLD = """
            select jsonb_build_object(
                'language', r.language, 'title', r.title, 'summary', r.summary, 'startsOn', r.starts_on, 'endsOn', r.ends_on,
                'humanitarian', r.humanitarian, 'currency', r.currency,
                'ground', case when r.ground is not null then jsonb_build_object('kind', r.ground, 'code', r.ground_code) end,
                'places', (select coalesce(jsonb_agg(distinct
                               case when r.humanitarian then country.first_level(w.place) else w.place end), '[]')
                           from plans.plan_place w where w.revision = r.id),
                'money', (select coalesce(jsonb_agg(jsonb_build_object('quarter', a.quarter, 'amount', a.amount)), '[]')
                          from plans.quarter_amount a where a.revision = r.id),
                'consultations', (select coalesce(jsonb_agg(jsonb_build_object(
                                      'who', c.who, 'side', c.side, 'heldOn', c.held_on, 'mode', c.mode, 'said', c.said,
                                      'changed', c.changed, 'organisation', case when c.organisation is not null
                                          then jsonb_build_object('value', c.organisation) end) order by c.position), '[]')
                                  from plans.consultation c where c.revision = r.id),
                'policies', (select coalesce(jsonb_agg(f.policy), '[]') from plans.plan_policy f where f.revision = r.id),
                'contested', r.contested, 'contestedNote', r.contested_note)::text as content,
                (select i.revision from plans.in_force i where i.id = r.plan) as in_force
            from plans.revision r where r.plan = :plan and r.number = :number
            """;

    /** What a version says, and which one is in force, if any is. */
    record Told(PlanContent content, Optional<Integer> inForce) {

        private static Told of(ResultSet row, int number) throws SQLException {
            return new Told(
                    JSON.readValue(row.getString("content"), PlanContent.class),
                    Optional.ofNullable(row.getObject("in_force", Integer.class)));
        }
    }

    private final RevisionRepository repository;
    private final JdbcClient jdbc;

    Revisions(RevisionRepository repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    void add(Plan submitted, PlanContent content) {
        repository.save(Revision.of(submitted, told(content)));
    }

    Optional<PlanContent> find(PlanId plan, int number) {
        return told(plan, number).map(Told::content);
    }

    Optional<Told> told(PlanId plan, int number) {
        return jdbc.sql(TOLD)
                .param("plan", plan.value())
                .param("number", number)
                .query(Told::of)
                .optional();
    }

    PlanContent latest(Plan plan) {
        return find(plan.id(), plan.revision()).orElseThrow(() -> new NotFoundException(plan.reference()));
    }

    boolean isHumanitarian(Plan plan) {
        return jdbc.sql("select exists (select from plans.revision where plan = ? and number = ? and humanitarian)")
                .params(plan.id().value(), plan.revision())
                .query(Boolean.class)
                .single();
    }

    private PlanContent told(PlanContent content) {
        return content.humanitarian() ? content.at(provinces(content.what().placeCodes())) : content;
    }

    private List<String> provinces(Set<String> places) {
        return jdbc.sql("select distinct country.first_level(place) from unnest(:places) as place")
                .param("places", places.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
