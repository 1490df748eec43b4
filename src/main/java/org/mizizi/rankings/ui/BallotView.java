package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.actors.Mandates;
import org.mizizi.country.Setting;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.KeptIn;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.Register;
import org.mizizi.rankings.Alternative;
import org.mizizi.rankings.Ballot;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.Draft;
import org.mizizi.rankings.Places;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;

/**
 * Where an organisation puts the priorities in order. Every move is kept at once, but counts only when the ballot is
 * sent; those who cannot rank see what is ranked, and why they cannot.
 */
@Route("rounds/:ref/ballot")
@PermitAll
class BallotView extends PageOf<Round> {

    private final Ballots ballots;
    private final Rounds rounds;
    private final Register register;
    private final Mandates mandates;
    private final CurrentActor currentActor;

    private final Paragraph trail = new Paragraph();
    private final Paragraph rankingFor = new Paragraph();
    private final EmptyState notYet = new EmptyState("");
    final RankList list = new RankList();
    final Paragraph ranked = new Paragraph();
    final Paragraph state = Quiet.paragraph();
    private final Paragraph changeable = Quiet.paragraph();
    private final Paragraph published = Quiet.paragraph();
    private final Anchor result = new Anchor();
    final GuardedButton send = new GuardedButton(_ -> send()).primary();
    private final Card before = new Card(ranked, state, send, changeable, published, result);
    private final Div columns = new Div(new Section(list), before);

    private Draft draft = new Draft(Places.NONE, 0, null);

    BallotView(
            Ballots ballots,
            Rounds rounds,
            Register register,
            Mandates mandates,
            CurrentActor currentActor,
            Readings readings) {
        super(readings);
        this.ballots = ballots;
        this.rounds = rounds;
        this.register = register;
        this.mandates = mandates;
        this.currentActor = currentActor;
        KeptIn.DRAFT.marks(list);
        list.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        ranked.getElement().setAttribute("aria-live", "off");
        columns.addClassName("two");
    }

    @Override
    protected Round find(Address where) {
        var round = rounds.find(where.named("ref"));
        if (round.purpose() != RoundPurpose.RANK) {
            throw new NotFoundException(round.reference());
        }
        return round;
    }

    @Override
    protected void draw(Round round, Reading reader) {
        body().add(trail, rankingFor, notYet, columns);
        var alternatives = ballots.alternatives(round.id());
        name(reader.wording(round.title()), lead(round, reader));
        trail.removeAll();
        trail.add(
                new Anchor(Paths.round(round.reference()), getTranslation("rankings.round")),
                new Span(" "),
                new ReferenceCode(round.reference()));
        showWhoRanks(reader);
        notYet.setText(getTranslation("rankings.not-yet", reader.deadline(round.opensAt())));
        notYet.setVisible(alternatives.isEmpty());
        columns.setVisible(!alternatives.isEmpty());
        list.setAlternatives(alternatives, reader.locale(), notes(alternatives, reader));
        before.setHeading(getTranslation("rankings.before-sending"));
        send.setText(getTranslation("rankings.send"));
        changeable.setText(getTranslation("rankings.changeable"));
        published.setText(getTranslation(
                "rankings.will-be-published", reader.countries().setting(Setting.BALLOTS_TO_SHOW, round.opensAt())));
        result.setText(getTranslation("rankings.to-the-result"));
        result.setHref(Paths.result(round.reference()));
        load(round);
        showState(round, reader);
    }

    private String lead(Round round, Reading reader) {
        return rounds.phase(round).hasEnded()
                ? getTranslation("rankings.closed-on", reader.moments().dateTimeZone(round.closesAt()))
                : getTranslation("rankings.closes-on", reader.deadline(round.closesAt()));
    }

    private void showWhoRanks(Reading reader) {
        rankingFor.removeAll();
        currentActor.get().acting().filter(_ -> mayRank()).ifPresent(organisation -> {
            rankingFor.add(new Text(getTranslation("rankings.you-rank-for") + " "), reader.name(organisation));
            mandates.of(organisation).stream()
                    .map(mandate -> mandate.constituency().in(reader.locale()))
                    .forEach(people -> rankingFor.add(
                            new Text(" "),
                            Chip.of(getTranslation("rankings.constituency", people.text()), Chip.Tone.INTERNAL)));
        });
        rankingFor.setVisible(rankingFor.getChildren().findAny().isPresent());
    }

    /** "31 inputs from 12 organisations · Security". */
    private Function<Alternative, String> notes(List<Alternative> alternatives, Reading reader) {
        var ranked = alternatives.stream().map(Alternative::priority).toList();
        var behind = register.among(ranked).stream().collect(Collectors.toMap(PriorityRow::id, Function.identity()));
        return alternative -> {
            var priority = behind.get(alternative.priority());
            return getTranslation(
                    "rankings.behind",
                    priority == null ? 0 : priority.behind().inputs(),
                    priority == null ? 0 : priority.behind().organisations(),
                    reader.text(reader.countries().nameOfDimension(alternative.dimension())));
        };
    }

    private void load(Round round) {
        if (mayRank()) {
            draft = ballots.draft(round.id());
            list.setValue(
                    rounds.phase(round).hasEnded()
                            ? ballots.mine(round.id()).map(Ballot::places).orElse(Places.NONE)
                            : draft.places());
        }
    }

    private void showState(Round round, Reading reader) {
        var objection = ballots.objection(round);
        list.setReadOnly(objection.isPresent());
        send.objectedBy(objection);
        changeable.setVisible(objection.isEmpty());
        result.setVisible(round.isClosed());
        showCounts(round, reader);
    }

    private void showCounts(Round round, Reading reader) {
        ranked.setText(getTranslation(
                "rankings.ranked",
                list.getValue().count(),
                ballots.alternatives(round.id()).size()));
        ranked.setVisible(mayRank() && rounds.phase(round) == RoundPhase.OPEN);
        state.setText(mayRank() ? told(round, reader) : "");
    }

    /** Whether what is shown is sent, kept, or neither. */
    private String told(Round round, Reading reader) {
        var moments = reader.moments();
        var cast = ballots.mine(round.id());
        var saved = draft.savedAt();
        if (cast.isPresent()) {
            var at = moments.dateTime(cast.get().castAt());
            return cast.get().places().equals(list.getValue())
                    ? getTranslation("rankings.sent", at)
                    : getTranslation("rankings.changed-since-sent", at);
        }
        if (rounds.phase(round).hasEnded()) {
            return getTranslation("rankings.never-sent");
        }
        return saved == null
                ? getTranslation("rankings.nothing-kept")
                : getTranslation("rankings.kept", moments.dateTime(saved));
    }

    private void keep(Places places) {
        var round = rounds.find(found().reference());
        if (!Refusals.attempt(this, () -> draft = ballots.save(round.id(), places, draft.revision()))) {
            load(round);
        }
        showState(rounds.find(round.reference()), reading());
    }

    private void send() {
        var round = rounds.find(found().reference());
        if (Refusals.attempt(this, () -> ballots.cast(round.id(), list.getValue()))) {
            Receipt.show(getTranslation("rankings.receipt", round.reference()));
        }
        showState(rounds.find(round.reference()), reading());
    }

    private boolean mayRank() {
        return currentActor.get().may(Right.CAST_BALLOT);
    }
}
