package org.mizizi.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of plans as they are told: of a humanitarian one no place nearer than its province. */
@Component
class Revisions {

    private final RevisionRepository repository;
    private final JdbcClient jdbc;

    Revisions(RevisionRepository repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    void add(Plan submitted, PlanContent content) {
        repository.save(Revision.of(submitted, told(content)));
    }

    /** Versions of before were kept with the places that their authors named. */
    Optional<PlanContent> find(PlanId plan, int number) {
        return repository
                .findByPlanAndNumber(plan, number)
                .map(Revision::content)
                .map(this::told);
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
