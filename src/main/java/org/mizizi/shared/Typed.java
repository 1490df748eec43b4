package org.mizizi.shared;

import java.util.Optional;
import java.util.function.Function;

/** What a field makes of what a person typed: a value, nothing as nothing was typed, or the reason it is not understood. */
public sealed interface Typed<T> {

    record Understood<T>(T value) implements Typed<T> {}

    record Blank<T>() implements Typed<T> {}

    record Refused<T>(Refusal refusal) implements Typed<T> {}

    static <T> Typed<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default Optional<T> understood() {
        return switch (this) {
            case Understood<T>(var value) -> Optional.of(value);
            case Blank<T> _, Refused<T> _ -> Optional.empty();
        };
    }

    default Optional<Refusal> objection() {
        return switch (this) {
            case Refused<T>(var refusal) -> Optional.of(refusal);
            case Blank<T> _, Understood<T> _ -> Optional.empty();
        };
    }

    /** What is understood is looked at once more. */
    default <R> Typed<R> then(Function<T, Typed<R>> next) {
        return switch (this) {
            case Understood<T>(var value) -> next.apply(value);
            case Blank<T> _ -> new Blank<>();
            case Refused<T>(var refusal) -> new Refused<>(refusal);
        };
    }
}
