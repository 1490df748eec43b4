package org.mizizi.shared;

import static org.mizizi.shared.Refusal.refuse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One condition on an attempt, and the refusal given when it does not hold. Rules are kept in lists; the first objection counts. */
public record Rule<A>(Predicate<A> allows, Function<A, Refusal> refusal) {

    public static <A> Rule<A> of(String refusalKey, Predicate<A> allows) {
        return new Rule<>(allows, _ -> Refusal.of(refusalKey));
    }

    /** The same condition, not asked of these attempts. */
    public Rule<A> unless(Predicate<A> exempt) {
        return new Rule<>(exempt.or(allows), refusal);
    }

    public Optional<Refusal> objection(A attempt) {
        return allows.test(attempt) ? Optional.empty() : Optional.of(refusal.apply(attempt));
    }

    public static <A> Optional<Refusal> objection(List<Rule<A>> rules, A attempt) {
        return rules.stream().flatMap(rule -> rule.objection(attempt).stream()).findFirst();
    }

    /** Every objection, for a form that names all that is missing at once. */
    public static <A> List<Refusal> objections(List<Rule<A>> rules, A attempt) {
        return rules.stream().flatMap(rule -> rule.objection(attempt).stream()).toList();
    }

    public static <A> void check(List<Rule<A>> rules, A attempt) {
        refuse(objection(rules, attempt));
    }
}
