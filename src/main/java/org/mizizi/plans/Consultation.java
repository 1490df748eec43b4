package org.mizizi.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PartId;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.data.relational.core.mapping.Table;

/**
 * one entry of a plan's consultation record: who was consulted, when and how, what they said and what changed
 * because of it. In a draft any part may still be missing.
 */
@Table(schema = "plans", name = "consultation")
public record Consultation(
        @Written(Writing.NAME) String who,
        @Nullable OrganisationId organisation,
        @Nullable Side side,
        @Nullable LocalDate heldOn,
        @Nullable Mode mode,
        @Written(Writing.RECORD) String said,
        @Written(Writing.RECORD) String changed) {

    /** How people were consulted. */
    public enum Mode {
        MEETING,
        VISIT,
        CALL,
        WRITTEN
    }

    /** By which what they said is called, wherever the same is said: its translations follow it from version to version. */
    public UUID saidId() {
        return PartId.of("SAID", who, said);
    }

    /** The same of what changed because of it. */
    public UUID changedId() {
        return PartId.of("CHANGED", who, changed);
    }

    boolean complete() {
        return !who.isBlank()
                && side != null
                && heldOn != null
                && mode != null
                && !said.isBlank()
                && !changed.isBlank();
    }

    boolean after(LocalDate day) {
        return heldOn != null && heldOn.isAfter(day);
    }
}
