package org.mizizi.collection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisations;
import org.mizizi.security.FieldCollector;
import org.mizizi.security.FieldKeys;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.QuotableCode;
import org.springframework.stereotype.Component;

/** A device stands for the member who made its key, as long as they may submit inputs for the organisation they made it for. */
@Component
class ShownKeys implements FieldKeys {

    private final CollectorRows rows;
    private final Organisations organisations;

    ShownKeys(CollectorRows rows, Organisations organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    @Override
    public Optional<FieldCollector> shown(String userName, String secret) {
        return rows.at(QuotableCode.typed(userName), Fingerprint.of(QuotableCode.typed(secret)))
                .filter(collector -> collector.objection().isEmpty())
                .flatMap(collector -> Reaction.ask(() -> organisations.stillActing(Set.of(collector.person()))).stream()
                        .filter(member -> member.organisation().equals(collector.organisation()))
                        .filter(ShownKeys::submits)
                        .findFirst()
                        .map(member -> standsFor(member, collector)));
    }

    private static boolean submits(Member member) {
        return !submitting(member).isEmpty();
    }

    private static Set<Role> submitting(Member member) {
        return member.roles().stream()
                .filter(Right.SUBMIT_INPUT.roles()::contains)
                .collect(Collectors.toSet());
    }

    private FieldCollector standsFor(Member member, Collector collector) {
        return new FieldCollector(
                collector.id().value(),
                member.subject(),
                member.name(),
                submitting(member),
                organisations.find(collector.organisation()).reference());
    }
}
