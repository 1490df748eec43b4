package org.mizizi.translations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Refusal;
import org.mizizi.translations.Translation.TranslationId;

/**
 * What a machine would be asked, and what there is already. Whether it may be asked, and whether what it said may stand, is
 * one list of rules each: the first that objects says why.
 *
 * @see "ADR 0044"
 */
record MachineQuestion(
        Original original,
        String into,
        boolean ofProtected,
        boolean humanThere,
        Optional<TranslationId> standing,
        Optional<Said> standingOfMachine,
        Optional<Said> answered) {

    private static final List<Function<MachineQuestion, Optional<Refusal>>> ASKED = List.of(
            MachineQuestion::consultedObjection,
            MachineQuestion::protectedObjection,
            MachineQuestion::languageObjection);

    private static final List<Function<MachineQuestion, Optional<Refusal>>> LET_STAND =
            List.of(MachineQuestion::humanObjection, MachineQuestion::silenceObjection, MachineQuestion::sameObjection);

    /** Why no machine is asked, if so. There is no question about what is not public, and none tells whether that exists. */
    static Optional<Refusal> objection(Optional<MachineQuestion> asked, int longest) {
        return asked.map(question -> question.objection(longest))
                .orElseGet(() -> Optional.of(Refusal.of("translation.machine-not-public")));
    }

    /** Why what it said does not stand, if so. */
    Optional<Refusal> standObjection() {
        return first(Stream.concat(ASKED.stream(), LET_STAND.stream()));
    }

    private Optional<Refusal> objection(int longest) {
        return first(ASKED.stream()).or(() -> lengthObjection(longest));
    }

    private Optional<Refusal> first(Stream<Function<MachineQuestion, Optional<Refusal>>> rules) {
        return rules.flatMap(rule -> rule.apply(this).stream()).findFirst();
    }

    /** Nobody knows who of those whom a plan consulted has to fear anybody: neither they nor what they said goes out. */
    private Optional<Refusal> consultedObjection() {
        return original.kind().isOfConsultation()
                ? Optional.of(Refusal.of("translation.machine-consulted"))
                : Optional.empty();
    }

    /** Words by which somebody could be found go to no other server, nor does what others say of them. */
    private Optional<Refusal> protectedObjection() {
        return ofProtected ? Optional.of(Refusal.of("translation.machine-protected")) : Optional.empty();
    }

    private Optional<Refusal> languageObjection() {
        return original.isWrittenIn(into)
                ? Optional.of(Refusal.of("translation.in-its-own-language"))
                : Optional.empty();
    }

    private Optional<Refusal> lengthObjection(int longest) {
        return texts().anyMatch(text -> text.length() > longest)
                ? Optional.of(Refusal.of("translation.machine-too-long", longest))
                : Optional.empty();
    }

    /** Readers are left the words of a human, even where the original has changed since. */
    private Optional<Refusal> humanObjection() {
        return humanThere ? Optional.of(Refusal.of("translation.machine-after-human")) : Optional.empty();
    }

    private Optional<Refusal> silenceObjection() {
        return answered.isEmpty() ? Optional.of(Refusal.of("translation.machine-not-asked")) : Optional.empty();
    }

    private Optional<Refusal> sameObjection() {
        return standingOfMachine.isPresent() && standingOfMachine.equals(answered)
                ? Optional.of(Refusal.of("translation.machine-stands"))
                : Optional.empty();
    }

    /** Whether nothing that was ever said of it may be remembered: it, or who said it, is protected now. */
    boolean isProtected() {
        return consultedObjection().or(this::protectedObjection).isPresent();
    }

    /** Whether no rule keeps it from the machine. */
    boolean mayGo() {
        return first(ASKED.stream()).isEmpty();
    }

    /** What it said, for a translator to read: nothing any more of what must not be asked any more. */
    Optional<Said> proposal() {
        return mayGo() ? answered : Optional.empty();
    }

    MachineQuestion with(Optional<Said> said) {
        return new MachineQuestion(original, into, ofProtected, humanThere, standing, standingOfMachine, said);
    }

    /** By which the words are known as they go. */
    String fingerprint() {
        return Fingerprint.of(
                original.said().language(),
                original.said().title(),
                original.said().words());
    }

    /** Its parts, each of which is one call. */
    Stream<String> texts() {
        return Stream.of(original.said().title(), original.said().words()).filter(text -> !text.isEmpty());
    }

    /** What comes back of {@link #texts}, in the parts that it was. */
    Said said(List<String> translated) {
        return new Said(
                into,
                original.said().title().isEmpty() ? "" : translated.getFirst(),
                original.said().words().isEmpty() ? "" : translated.getLast());
    }

    /** By which {@link OnTheDesk} knows it. */
    String state() {
        return OnTheDesk.state(original.said(), standing);
    }
}
