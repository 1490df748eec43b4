package org.mizizi.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Originals;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.SelfSaving;
import org.mizizi.look.WhyNot;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.responses.Answer;
import org.mizizi.responses.Intention;
import org.mizizi.responses.PriorityToAnswer;
import org.mizizi.responses.ResponseRow;
import org.mizizi.responses.ResponseSearch;
import org.mizizi.responses.Responses;
import org.mizizi.responses.ToAnswerSearch;
import org.mizizi.responses.ToAnswerSearch.Given;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.ObjectProvider;

/** Where an agency answers each priority while the round is open, and where everyone reads the answers once it has closed. */
@Route("rounds/:ref/responses")
@PermitAll
class ResponsesView extends PageOf<Round> {

    private final Responses responses;
    private final Rounds rounds;
    private final List<Beneath> modules;
    private Originals originals = Originals.NONE;

    final List<AnswerPriorityForm> forms = new ArrayList<>();
    final Paragraph progress = new Paragraph();

    ResponsesView(Responses responses, Rounds rounds, ObjectProvider<Beneath> modules, Readings readings) {
        super(readings);
        this.responses = responses;
        this.rounds = rounds;
        this.modules = modules.stream().toList();
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    protected Round find(Address where) {
        var round = rounds.find(where.named("ref"));
        if (round.purpose() != RoundPurpose.RESPOND) {
            throw new NotFoundException(round.reference());
        }
        return round;
    }

    @Override
    protected void draw(Round round, Reading reader) {
        forms.clear();
        body().add(new Paragraph(
                new Anchor(Paths.round(round.reference()), reader.text(round.title())),
                new Span(" "),
                new ReferenceCode(round.reference())));
        var objection = responses.objection(round);
        if (objection.isEmpty()) {
            name(getTranslation("responses.title"), getTranslation("responses.lead"));
            showForms(round);
        } else if (round.isClosed()) {
            name(getTranslation("responses.title"), getTranslation("responses.lead-closed"));
            showAnswers(round, reader);
        } else {
            name(getTranslation("responses.title"), "");
            body().add(new EmptyState(getTranslation("responses.hidden")), new WhyNot(objection.get()));
        }
    }

    private void showForms(Round round) {
        var given = new LinkedHashMap<String, String>();
        for (var one : Given.values()) {
            given.put(one.name(), getTranslation("responses.given-or-not." + one));
        }
        body().add(
                        progress,
                        list(asked -> toAnswer(round, asked), (PriorityToAnswer priority) -> form(round, priority))
                                .searched(getTranslation("list.search"))
                                .choice(
                                        "given",
                                        getTranslation("responses.given-or-not"),
                                        getTranslation("responses.given-or-not.any"),
                                        given)
                                .show(getTranslation("responses.no-priorities")));
        count(round);
    }

    private ListPage<PriorityToAnswer> toAnswer(Round round, Asked asked) {
        forms.clear();
        return responses.toAnswer(
                round.id(), new ToAnswerSearch(asked.words(), asked.one("given", Given.class)), asked.key());
    }

    private Row form(Round round, PriorityToAnswer priority) {
        var form = new AnswerPriorityForm(
                priority, round.id(), reading(), place(round.id(), priority.id()), () -> count(round));
        forms.add(form);
        return new Row(form);
    }

    private SelfSaving.Place<Answer> place(RoundId round, PriorityId priority) {
        return new SelfSaving.Place<>() {
            @Override
            public @Nullable Answer stored() {
                return responses.given(round, priority).orElse(null);
            }

            @Override
            public void save(@Nullable Answer seen, @Nullable Answer written) {
                responses.give(round, priority, seen, Objects.requireNonNull(written));
            }
        };
    }

    private void count(Round round) {
        var come = responses.progress(round.id());
        progress.setText(getTranslation("responses.progress", come.answered(), come.priorities()));
    }

    private void showAnswers(Round round, Reading reader) {
        var intentions = new LinkedHashMap<String, String>();
        for (var intention : Intention.values()) {
            intentions.put(intention.name(), getTranslation("state.Intention." + intention));
        }
        body().add(list(
                        asked -> answers(round, asked, reader),
                        (ResponseRow response) ->
                                Answers.row(this, response, originals, reader, priority(response, reader)))
                .searched(getTranslation("list.search"))
                .choice(
                        "intention",
                        getTranslation("responses.given"),
                        getTranslation("responses.any-given"),
                        intentions)
                .sorted(ResponseSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                .show(getTranslation("responses.none-given")));
    }

    /** Each page of answers with what stands beneath them. */
    private ListPage<ResponseRow> answers(Round round, Asked asked, Reading reader) {
        return responses
                .of(round.id(), search(asked), asked.key())
                .telling(answers -> originals = Answers.originals(answers, modules, reader));
    }

    private static ResponseSearch search(Asked asked) {
        return new ResponseSearch(
                asked.words(), asked.one("intention", Intention.class), asked.sort(ResponseSearch.Sort.PRIORITY));
    }

    private static Component priority(ResponseRow response, Reading reader) {
        return new Div(
                new Anchor(
                        Paths.priority(response.to().priorityReference()),
                        reader.words(response.to().priorityTitle())),
                new Span(" "),
                new ReferenceCode(response.to().priorityReference()));
    }
}
