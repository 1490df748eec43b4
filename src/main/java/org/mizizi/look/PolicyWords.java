package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Policy;
import org.mizizi.country.Retirement;

/** Of what kind a policy is, when it holds and what it is about, as far as that is known. */
public final class PolicyWords {

    private PolicyWords() {}

    /** Its kind and its time, for those who choose among several. */
    public static String kindAndTime(Component where, Policy policy, Reading reader) {
        return joined(Stream.of(
                kind(where, policy.kind()),
                time(where, policy, reader),
                end(where, policy, reader),
                retired(where, policy, reader)));
    }

    /** The same, and its dimensions. */
    public static String everything(Component where, Policy policy, Reading reader) {
        return joined(Stream.of(
                Optional.of(kindAndTime(where, policy, reader)),
                Optional.of(policy.dimensions()).map(codes -> dimensions(codes, reader))));
    }

    private static Optional<String> kind(Component where, Policy.@Nullable Kind kind) {
        return Optional.ofNullable(kind).map(known -> where.getTranslation("country.policy.kind." + known));
    }

    private static Optional<String> time(Component where, Policy policy, Reading reader) {
        var from = date(policy.startsOn(), reader);
        var until = date(policy.endsOn(), reader);
        return from.isPresent() && until.isPresent()
                ? Optional.of(where.getTranslation("country.policy.period", from.get(), until.get()))
                : from.map(day -> where.getTranslation("country.policy.since", day))
                        .or(() -> until.map(day -> where.getTranslation("country.policy.until", day)));
    }

    private static Optional<String> date(@Nullable LocalDate day, Reading reader) {
        return Optional.ofNullable(day).map(reader.moments()::date);
    }

    private static Optional<String> end(Component where, Policy policy, Reading reader) {
        return policy.hasEnded(reader.countries().today())
                ? Optional.of(where.getTranslation("country.policy.ended"))
                : Optional.empty();
    }

    private static Optional<String> retired(Component where, Policy policy, Reading reader) {
        return reader.countries()
                .inUse()
                .since(Retirement.Part.POLICY, policy.code())
                .map(day ->
                        where.getTranslation("country.retired", reader.moments().date(day)));
    }

    private static String dimensions(List<String> codes, Reading reader) {
        return reader.list(codes.stream()
                .map(code -> reader.text(reader.countries().nameOfDimension(code)))
                .toList());
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
