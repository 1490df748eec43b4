package org.mizizi.translations;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;
import org.mizizi.translations.AskedOfMachine.AskedId;
import org.mizizi.translations.Dispute.DisputeId;
import org.mizizi.translations.Term.TermId;
import org.mizizi.translations.Translation.TranslationId;

/** What happens to a translation. */
public sealed interface TranslationEvent extends DomainEvent {

    /** Somebody translated what another said, for the first time or anew. */
    record WordsTranslated(TranslationId translation, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.translation", translation);
        }
    }

    /** A second person found that it says what the original says. */
    record TranslationReviewed(TranslationId translation, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.translation", translation);
        }
    }

    /** A reader found something wrong in it. */
    record TranslationDisputed(DisputeId dispute, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.dispute", dispute);
        }
    }

    /** A translator said why it stays as it is. */
    record TranslationDefended(DisputeId dispute, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.dispute", dispute);
        }
    }

    /** A translator asked the machine for it: its words go out. */
    record MachineAsked(AskedId asked, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.asked_of_machine", asked);
        }
    }

    /** A translator lets stand what the machine said, for all to read as a machine's. */
    record MachineLetStand(TranslationId translation, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.translation", translation);
        }
    }

    /** Translators have a rendering of a term. */
    record TermAgreed(TermId term, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.term", term);
        }
    }

    /** They have none any more. */
    record TermDropped(TermId term, Stamp by) implements TranslationEvent {

        @Override
        public Subject subject() {
            return Subject.of("translations.term", term);
        }
    }
}
