package org.mizizi.translations;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.translations.TranslationEvent.MachineAsked;
import org.mizizi.translations.TranslationEvent.MachineLetStand;
import org.mizizi.translations.machine.TranslationServer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A machine proposes, a translator decides: who asks it edits what it said and saves that as their own, or lets it stand as a
 * machine's. Without a server that the operator names there is nothing of it.
 *
 * @see "ADR 0044"
 */
@Service
@Transactional
public class MachineHelp {

    private final MachineRows rows;
    private final MachineCalls calls;
    private final TranslationServer server;
    private final TranslationRows texts;
    private final AskedOfMachineRepository asked;
    private final TranslationRepository translations;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    MachineHelp(
            MachineRows rows,
            MachineCalls calls,
            TranslationServer server,
            TranslationRows texts,
            AskedOfMachineRepository asked,
            TranslationRepository translations,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.calls = calls;
        this.server = server;
        this.texts = texts;
        this.asked = asked;
        this.translations = translations;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Whether the operator has named one, which everybody may know. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public boolean isThere() {
        return server.settings().isThere();
    }

    /** What there is of it for a text; nothing where the country has no machine. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public Optional<MachineOffer> offer(UUID subject, @Written(Writing.LANGUAGE) String language) {
        return server.settings().isThere() ? question(subject, language).map(this::offer) : Optional.empty();
    }

    private MachineOffer offer(MachineQuestion question) {
        return new MachineOffer(askObjection(Optional.of(question)), question.proposal(), question.standObjection());
    }

    /** Asks it for a text as the translator has it before their eyes. Nobody waits for it here: see {@link #answer}. */
    @Requires(Right.TRANSLATE)
    public void ask(UUID subject, String seen, @Written(Writing.LANGUAGE) String language) {
        var question = seen(subject, seen, language);
        if (!calls.isAsked(question)) {
            begin(question);
        }
    }

    /** What it says of what it was asked; nothing while it has not answered: look again a little later. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public Optional<Said> answer(UUID subject, String seen, @Written(Writing.LANGUAGE) String language) {
        return calls.fetch(seen(subject, seen, language));
    }

    /** Lets what the machine said, as the translator has read it, be read by everybody until a human says it better. */
    @Requires(Right.TRANSLATE)
    public Translation letStand(UUID subject, String seen, Said read) {
        texts.hold(subject, read.language());
        var question = seen(subject, seen, read.language());
        refuse(question.standObjection());
        if (!question.answered().equals(Optional.of(read))) {
            throw Refusal.of("translation.changed-meanwhile").asException();
        }
        var by = currentActor.stamp();
        var standing = translations.save(Translation.ofMachine(question.original(), read, by));
        events.publishEvent(new MachineLetStand(standing.id(), by));
        return standing;
    }

    private MachineQuestion seen(UUID subject, String seen, String language) {
        var there = question(subject, language);
        refuse(askObjection(there));
        var question = there.orElseThrow();
        if (!question.state().equals(seen)) {
            throw Refusal.of("translation.changed-meanwhile").asException();
        }
        return question;
    }

    private Optional<MachineQuestion> question(UUID subject, String language) {
        var question = rows.question(subject, language);
        if (question.map(MachineQuestion::isProtected).orElse(true)) {
            calls.forget(subject);
        }
        return question.map(there -> there.with(calls.answered(there)));
    }

    /** The server hears of nothing that the rules keep from it, not even the language. */
    private Optional<Refusal> askObjection(Optional<MachineQuestion> asked) {
        return MachineQuestion.objection(asked, server.settings().longestText())
                .or(() -> asked.flatMap(
                        question -> server.objection(question.original().said().language(), question.into())));
    }

    /** What leaves is in the ledger before it leaves; of several who ask for the same at once, one does. */
    private void begin(MachineQuestion question) {
        refuse(calls.objection());
        var by = currentActor.stamp();
        var asking = AskedOfMachine.of(question, by);
        refuse(paceObjection(rows.calls(by.at()), asking.calls()));
        if (calls.reserve(question)) {
            atTheEnd(committed -> {
                if (committed) {
                    calls.send(question);
                } else {
                    calls.release(question);
                }
            });
            asked.save(asking);
            events.publishEvent(new MachineAsked(asking.id(), by));
        }
    }

    private static void atTheEnd(Consumer<Boolean> committed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                committed.accept(status == STATUS_COMMITTED);
            }
        });
    }

    /** What the operator agreed on with the server, for all translators together. */
    private Optional<Refusal> paceObjection(MachineRows.Calls there, int more) {
        if (there.ofMinute() + more > server.settings().callsPerMinute()) {
            return Optional.of(Refusal.of("translation.machine-pace-minute"));
        }
        return there.ofDay() + more > server.settings().callsPerDay()
                ? Optional.of(Refusal.of("translation.machine-pace-day"))
                : Optional.empty();
    }
}
