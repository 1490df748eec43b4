package org.mizizi.responses;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** The answer of one agency to one priority in one round; it may be changed until the round closes. */
@Table(schema = "responses", name = "response")
record Response(
        @Id ResponseId id,
        @Version @Nullable Long version,
        RoundId round,
        PriorityId priority,
        OrganisationId organisation,
        PersonId person,
        @Embedded.Empty Answer answer,
        Instant givenAt) {

    static Response given(RoundId round, PriorityId priority, OrganisationId organisation, Answer answer, Stamp by) {
        return new Response(ResponseId.next(), null, round, priority, organisation, by.person(), answer, by.at());
    }

    Response changed(Answer newAnswer, Stamp by) {
        return new Response(id, version, round, priority, organisation, by.person(), newAnswer, by.at());
    }
}
