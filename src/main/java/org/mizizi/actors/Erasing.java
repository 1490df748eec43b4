package org.mizizi.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** Whose name and account an administrator would have erased, what last became of their membership, and why. */
record Erasing(Member member, Optional<LastChange> last, boolean standsInForSomebody, LocalizedText reason) {

    private static final List<Rule<Erasing>> RULES = List.of(
            Rule.of("membership.still-a-member", erasing -> !erasing.isMember()),
            Rule.of("membership.still-a-deputy", erasing -> !erasing.standsInForSomebody()),
            Rule.of("membership.erased-already", erasing -> !erasing.lastWas(Kind.ERASE)),
            Rule.of("membership.was-no-member", erasing -> erasing.lastWas(Kind.END) || erasing.lastWas(Kind.DEPUTISE)),
            Rule.of("membership.reason-names-them", erasing -> !isNamedIn(erasing.reason(), erasing.member())));

    /** The change on which a member rests. */
    record LastChange(Kind kind, Role role) {}

    Optional<Refusal> objection() {
        return Rule.objection(RULES, this);
    }

    private boolean isMember() {
        return member.verified() || !member.roles().isEmpty();
    }

    private boolean lastWas(Kind kind) {
        return last.filter(change -> change.kind() == kind).isPresent();
    }

    /** The reason outlives the erasure. */
    static boolean isNamedIn(LocalizedText reason, Member member) {
        var written = reason.json().toLowerCase(Locale.ROOT);
        return Stream.of(Optional.of(member.name()), Optional.ofNullable(member.email()), Optional.of(member.subject()))
                .flatMap(Optional::stream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(written::contains);
    }
}
