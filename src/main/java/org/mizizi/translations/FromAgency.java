package org.mizizi.translations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Refusal;

/** What an agency sent back, before it is accepted: what would change, how much is as it stands, and what is refused and why. */
public record FromAgency(String from, String into, List<Change> changes, int unchanged, List<Refused> refused) {

    /** One translation that would be saved, the one that stands, if any, and what it does not keep of the glossary. */
    public record Change(
            UUID subject, String reference, String seen, Optional<Said> standing, Said said, List<TermNote> notes) {

        public Change {
            notes = List.copyOf(notes);
        }
    }

    /** A piece by its id in the file, and why nothing is made of it. */
    public record Refused(String unit, Refusal reason) {}

    public FromAgency {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }

    /** Why there is nothing to accept, if so. */
    public Optional<Refusal> objection() {
        return changes.isEmpty() ? Optional.of(Refusal.of("translation.file-nothing")) : Optional.empty();
    }

    /** By which the portal tells whether what is accepted is what somebody had before their eyes. */
    public String state() {
        return Fingerprint.of(changes.stream()
                .flatMap(change -> Stream.of(
                        change.reference(),
                        change.seen(),
                        into,
                        change.said().title(),
                        change.said().words()))
                .toArray(String[]::new));
    }
}
