package org.mizizi.collection;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.collection.CollectionEvent.InputCollected;
import org.mizizi.collection.CollectionEvent.TableTaken;
import org.mizizi.collection.CollectionEvent.TableTakenBack;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.collection.TakenTable.Taken;
import org.mizizi.country.Countries;
import org.mizizi.priorities.InputState;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as forms of paper, and the tables in which members hand in what was written on them. */
@Service
@Transactional
public class PaperCollection {

    /** As many forms as are printed at once. */
    public static final int MOST_FORMS = 50;

    private final TableRows rows;
    private final CollectorRows collected;
    private final Rounds rounds;
    private final Inputs inputs;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final MessageSource messages;
    private final PortalAddress portal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PaperCollection(
            TableRows rows,
            CollectorRows collected,
            Rounds rounds,
            Inputs inputs,
            Countries countries,
            CurrentActor currentActor,
            MessageSource messages,
            PortalAddress portal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.collected = collected;
        this.rounds = rounds;
        this.inputs = inputs;
        this.countries = countries;
        this.currentActor = currentActor;
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
        this.events = events;
    }

    /** As many forms of the round in this language as are wanted, each with a new code, as a page to be printed. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public String forms(RoundId id, Locale language, int copies) {
        var round = rounds.find(id);
        refuse(inputs.submissionObjection(round));
        if (copies < 1 || copies > MOST_FORMS) {
            throw Refusal.of("collection.paper.copies", MOST_FORMS).asException();
        }
        return new PaperForm(texts(round), language, countries.country().zone(), messages, portal)
                .of(Stream.generate(ReceiptCode::next).limit(copies).toList());
    }

    /** What can stand in the columns of a table of this round: the column, the code, and what this reader calls it. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public List<List<String>> vocabulary(RoundId round, Locale reader) {
        return InputsTable.vocabulary(texts(rounds.find(round)), reader);
    }

    /** What a table would bring; nothing of it is taken in. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public TablePreview preview(RoundId id, @Written(Writing.FILE) String table) {
        var read = read(rounds.find(id), table);
        return preview(read, before(id, read.rows()));
    }

    /** Takes in every row that was not taken in before, all or none, each said by the reader. */
    @Requires(Right.SUBMIT_INPUT)
    public List<Taken> take(RoundId id, @Written(Writing.FILE) String table) {
        var round = rounds.hold(id);
        refuse(inputs.submissionObjection(round));
        var by = currentActor.stamp();
        rows.inTurn(by.person(), id);
        var read = read(round, table);
        var before = before(id, read.rows());
        refuse(preview(read, before).objection());
        var collector = CollectorId.next();
        rows.insert(collector, id, currentActor.organisation(), by);
        events.publishEvent(new TableTaken(collector, by.withoutName()));
        return read.rows().stream()
                .filter(row -> !before.containsKey(row.number()))
                .map(row -> take(id, collector, row))
                .toList();
    }

    private Taken take(RoundId round, CollectorId table, TableRow row) {
        var input = inputs.submitAtOnce(round, requireNonNull(row.content()));
        var receipt = row.receipt().orElseGet(ReceiptCode::next);
        collected.add(input.id(), table, row.identity(), row.writtenOn(), receipt, clock.instant());
        events.publishEvent(new InputCollected(input.id(), currentActor.stamp().withoutName()));
        return new Taken(
                row.number(),
                row.sentence(),
                String.valueOf(input.reference()),
                receipt.grouped(),
                row.receipt().isEmpty());
    }

    /** The tables of the reader in a round, the latest first. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public List<TakenTable> mine(RoundId round) {
        return rows.of(currentActor.get().person(), round);
    }

    /** Takes every input back that came in it, as long as the round is open; its codes are free for another table. */
    @Requires(Right.SUBMIT_INPUT)
    public void takeBack(CollectorId id) {
        var table = ofTheReader(rows.findLocked(id));
        refuse(table.objection());
        refuse(inputs.submissionObjection(rounds.hold(table.round())));
        inputs.of(rows.inputs(id)).stream()
                .filter(input -> input.state() != InputState.WITHDRAWN)
                .forEach(input -> inputs.withdraw(input.id()));
        var by = currentActor.stamp();
        rows.takeBack(id, by.at());
        events.publishEvent(new TableTakenBack(id, by.withoutName()));
    }

    private InputsTable.Read read(Round round, String table) {
        return InputsTable.read(table, texts(round), countries.today());
    }

    /** Which of these rows are inputs already, by their number. */
    private Map<Long, UUID> before(RoundId round, List<TableRow> read) {
        var codes = rows.withCodes(
                read.stream().flatMap(row -> row.receipt().stream()).toList());
        var identities = rows.withIdentities(
                currentActor.get().person(),
                round,
                read.stream().map(TableRow::identity).toList());
        var before = new HashMap<Long, UUID>();
        read.forEach(row -> row.receipt()
                .map(code -> Optional.ofNullable(codes.get(code.fingerprint())))
                .orElseGet(() -> Optional.ofNullable(identities.get(row.identity())))
                .ifPresent(input -> before.put(row.number(), input)));
        return before;
    }

    private TablePreview preview(InputsTable.Read read, Map<Long, UUID> before) {
        var references = inputs.of(before.values()).stream()
                .collect(toMap(row -> row.id().value(), row -> String.valueOf(row.reference())));
        return new TablePreview(
                read.rows().stream().map(row -> line(row, before, references)).toList(), read.faults());
    }

    private static TablePreview.Line line(TableRow row, Map<Long, UUID> before, Map<UUID, String> references) {
        var known = Optional.ofNullable(before.get(row.number()));
        return new TablePreview.Line(
                row.number(),
                row.sentence(),
                row.receipt().map(ReceiptCode::grouped),
                known.isPresent() ? List.of() : row.faults(),
                known.map(input -> references.getOrDefault(input, "")));
    }

    private FormTexts texts(Round round) {
        return new FormTexts(round, countries.inUse(), countries.spokenLanguages(), messages, portal);
    }

    private TakenTable ofTheReader(Optional<TakenTable> found) {
        return found.filter(one -> one.person().equals(currentActor.get().person()))
                .filter(one -> one.organisation().equals(currentActor.organisation()))
                .orElseThrow(() -> new NotFoundException("table"));
    }
}
