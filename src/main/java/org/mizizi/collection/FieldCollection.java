package org.mizizi.collection;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.CollectionEvent.CollectedChecked;
import org.mizizi.collection.CollectionEvent.CollectorMade;
import org.mizizi.collection.CollectionEvent.CollectorRevoked;
import org.mizizi.collection.CollectionEvent.InputCollected;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.collection.Collector.DeviceKey;
import org.mizizi.collection.CollectorRows.HandedIn;
import org.mizizi.country.Countries;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.QuotableCode;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as forms for devices without a network, and what these hand in. */
@Service
@Transactional
public class FieldCollection {

    /** As many devices as one member can look after. */
    static final int MOST = 10;

    private static final int USER_NAME = 8;
    private static final int SECRET = 16;

    private final CollectorRows rows;
    private final Rounds rounds;
    private final Inputs inputs;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final MessageSource messages;
    private final PortalAddress portal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FieldCollection(
            CollectorRows rows,
            Rounds rounds,
            Inputs inputs,
            Countries countries,
            CurrentActor currentActor,
            MessageSource messages,
            PortalAddress portal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.rounds = rounds;
        this.inputs = inputs;
        this.countries = countries;
        this.currentActor = currentActor;
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
        this.events = events;
    }

    /** A key for one more device of the reader's; its secret is shown now and never again. */
    @Requires(Right.SUBMIT_INPUT)
    public DeviceKey make(RoundId round, @Written(Writing.NAME) String called) {
        if (called.isBlank()) {
            throw Refusal.of("collection.no-name").asException();
        }
        refuse(inputs.submissionObjection(rounds.hold(round)));
        var by = currentActor.stamp();
        var standing = rows.of(by.person(), round).stream()
                .filter(one -> one.objection().isEmpty())
                .count();
        if (standing >= MOST) {
            throw Refusal.of("collection.too-many", MOST).asException();
        }
        var key = new DeviceKey(QuotableCode.of(USER_NAME), QuotableCode.of(SECRET));
        var collector = new Collector(
                CollectorId.next(),
                round,
                currentActor.organisation(),
                by.person(),
                called.strip(),
                key.userName(),
                by.at(),
                null,
                0);
        rows.insert(collector, Fingerprint.of(key.secret()));
        events.publishEvent(new CollectorMade(collector.id(), by.withoutName()));
        return key;
    }

    /** The devices of the reader in a round. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public List<Collector> mine(RoundId round) {
        return rows.of(currentActor.get().person(), round);
    }

    /** From now on nothing is taken from it. */
    @Requires(Right.SUBMIT_INPUT)
    public void revoke(CollectorId id) {
        refuse(ofTheReader(rows.findLocked(id)).objection());
        var by = currentActor.stamp();
        rows.revoke(id, by.at());
        events.publishEvent(new CollectorRevoked(id, by.withoutName()));
    }

    /** What a device can fill in now: nothing once its round is over. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public Optional<OfferedForm> offered(CollectorId id) {
        return Optional.of(rounds.find(ofTheReader(rows.find(id)).round()))
                .filter(round -> inputs.submissionObjection(round).isEmpty())
                .map(this::offered);
    }

    private OfferedForm offered(Round round) {
        return OfferedForm.of(new FormTexts(round, countries.inUse(), countries.spokenLanguages(), messages, portal));
    }

    /** Takes in what a device hands in, once however often it does; its reference. */
    @Requires(Right.SUBMIT_INPUT)
    public String receive(CollectorId id, FilledForm form) {
        var collector = ofTheReader(rows.findLocked(id));
        var round = rounds.find(collector.round());
        if (!form.form().equals(round.reference())) {
            throw Refusal.of("collection.other-form", round.reference()).asException();
        }
        refuse(form.objection());
        var receipt = ReceiptCode.typed(form.receipt()).orElseThrow();
        var before = rows.handedIn(receipt);
        if (before.isPresent()) {
            return again(before.get(), form);
        }
        var input = inputs.submitAtOnce(round.id(), form.content());
        var writtenOn = day(form.ended());
        rows.add(input.id(), id, form.instance(), writtenOn, receipt, clock.instant());
        events.publishEvent(new InputCollected(input.id(), currentActor.stamp().withoutName()));
        return String.valueOf(input.reference());
    }

    /** Those of these inputs that were written down on a device. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Collected> of(Collection<InputId> inputs) {
        return rows.collected(inputs);
    }

    /** What was written down for whoever has this code. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Collected> of(String receipt) {
        return ReceiptCode.typed(receipt).flatMap(rows::collected);
    }

    /** Whoever has the code says whether the words were written down rightly; that they were not stays. */
    @Requires(Right.READ_PUBLIC)
    public void check(String receipt, Check check) {
        var collected = ReceiptCode.typed(receipt)
                .flatMap(rows::collectedLocked)
                .orElseThrow(() -> Refusal.of("collection.no-such-code").asException());
        if (check == collected.check()) {
            return;
        }
        refuse(collected.objection());
        rows.check(collected.input(), check, clock.instant());
        events.publishEvent(new CollectedChecked(
                collected.input(), check, currentActor.stamp().withoutName()));
    }

    /** The answer to the first was lost on the way, or the device has got another key since. */
    private String again(HandedIn before, FilledForm form) {
        if (!before.instance().equals(form.instance())) {
            throw Refusal.of("collection.code-twice").asException();
        }
        return reference(inputs.of(List.of(before.input())).getFirst());
    }

    private @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : countries.day(at.toInstant());
    }

    private static String reference(InputRow row) {
        return String.valueOf(row.reference());
    }

    private Collector ofTheReader(Optional<Collector> found) {
        return found.filter(one -> one.person().equals(currentActor.get().person()))
                .orElseThrow(() -> new NotFoundException("collector"));
    }
}
