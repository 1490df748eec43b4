package org.mizizi.plans;

import java.util.UUID;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.Identifier;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A version of a plan as it was submitted; a decision stays with the text it was about, so it is written once and whole. */
@Table(schema = "plans", name = "revision")
record Revision(
        @Id RevisionId id,
        PlanId plan,
        int number,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) PlanContent content)
        implements Persistable<Revision.RevisionId> {

    /** Identifies a version of a plan. */
    record RevisionId(UUID value) implements Identifier {}

    static Revision of(Plan submitted, PlanContent content) {
        return new Revision(new RevisionId(Identifier.next()), submitted.id(), submitted.revision(), content);
    }

    @Override
    public RevisionId getId() {
        return id;
    }

    /** Nothing rewrites a version: to save one is to add it. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
