package org.mizizi.translations;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.util.Optional;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.translations.TranslationEvent.MachineLetStand;
import org.mizizi.translations.TranslationEvent.MachineProposed;
import org.mizizi.translations.machine.TranslationServer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
    private final MachineProposals proposals;
    private final TranslationRepository translations;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MachineHelp(
            MachineRows rows,
            MachineCalls calls,
            TranslationServer server,
            TranslationRows texts,
            MachineProposals proposals,
            TranslationRepository translations,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.calls = calls;
        this.server = server;
        this.texts = texts;
        this.proposals = proposals;
        this.translations = translations;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
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
    public Optional<MachineOffer> offer(String reference, @Written(Writing.LANGUAGE) String language) {
        return server.settings().isThere() ? rows.question(reference, language).map(this::offer) : Optional.empty();
    }

    private MachineOffer offer(MachineQuestion question) {
        return new MachineOffer(askObjection(Optional.of(question)), question.answered(), question.standObjection());
    }

    /**
     * What the machine says of a text as the translator has it before their eyes. Nothing while it has not answered: nobody
     * waits for it here, so ask the same again a little later.
     */
    @Requires(Right.TRANSLATE)
    public Optional<Said> ask(String reference, String seen, @Written(Writing.LANGUAGE) String language) {
        var question = seen(reference, seen, language);
        if (question.answered().isPresent()) {
            return question.answered();
        }
        if (calls.isAsked(question)) {
            return calls.fetch(question).map(said -> keep(question, said));
        }
        begin(question);
        return Optional.empty();
    }

    /** Lets what the machine said be read by everybody, as a machine's, until a human says it better. */
    @Requires(Right.TRANSLATE)
    public Translation letStand(String reference, String seen, @Written(Writing.LANGUAGE) String language) {
        var question = seen(reference, seen, language);
        texts.hold(question.original().id(), language);
        var held = seen(reference, seen, language);
        refuse(held.standObjection());
        var by = currentActor.stamp();
        var standing = translations.save(
                Translation.ofMachine(held.original(), held.answered().orElseThrow(), by));
        events.publishEvent(new MachineLetStand(standing.id(), by));
        return standing;
    }

    private MachineQuestion seen(String reference, String seen, String language) {
        var asked = rows.question(reference, language);
        refuse(askObjection(asked));
        var question = asked.orElseThrow();
        if (!question.state().equals(seen)) {
            throw Refusal.of("translation.changed-meanwhile").asException();
        }
        return question;
    }

    /** The server hears of nothing that the rules keep from it, not even the language. */
    private Optional<Refusal> askObjection(Optional<MachineQuestion> asked) {
        return MachineQuestion.objection(asked, server.settings().longestText())
                .or(() -> asked.flatMap(
                        question -> server.objection(question.original().said().language(), question.into())));
    }

    private void begin(MachineQuestion question) {
        refuse(calls.objection());
        var now = clock.instant();
        var more = (int) question.texts().count();
        refuse(paceObjection(rows.calls(now), more));
        rows.count(now, more);
        calls.begin(question);
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

    private Said keep(MachineQuestion question, Said said) {
        texts.hold(question.original().id(), question.into());
        var by = currentActor.stamp();
        var proposal = proposals.save(MachineProposal.of(question.original(), said, by));
        events.publishEvent(new MachineProposed(proposal.id(), by));
        return said;
    }
}
