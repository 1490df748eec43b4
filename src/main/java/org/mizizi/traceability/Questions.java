package org.mizizi.traceability;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.LinkEvent.LinkAnswered;
import org.mizizi.traceability.LinkEvent.LinkReplied;
import org.mizizi.traceability.LinkReply.LinkReplyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Does this reflect what you said?" What those whose words are cited are asked about claims of others, once those who
 * make them are public; what they answer, and what the claimant replies. Only those who are asked answer.
 */
@Service
@Transactional
public class Questions {

    private final LinkRepository repository;
    private final LinkRows links;
    private final QuestionRows rows;
    private final LinkAnswerRows answers;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            LinkRepository repository,
            LinkRows links,
            QuestionRows rows,
            LinkAnswerRows answers,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.rows = rows;
        this.answers = answers;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Another question that waits for one's organisation, the oldest first. */
    @Requires(Right.ANSWER_LINK)
    @Transactional(readOnly = true)
    public Optional<LinkRow> next(LinkId butThis) {
        return rows.next(currentActor.get(), butThis);
    }

    /** What is claimed in writing, or in what was taken back, is not claimed yet. */
    private boolean isMade(Link link) {
        return end(link.downstream()).standing() != NodeStanding.HIDDEN;
    }

    /** CONFIRMED, PARTLY or DISPUTED; the latter two with words. */
    @Requires(Right.ANSWER_LINK)
    public void answer(
            SeenQuestion seen,
            LinkState said,
            @Written(Writing.DISPUTE) @Nullable String words,
            @Written(Writing.LANGUAGE) @Nullable String language) {
        var link =
                repository.findById(seen.link()).filter(this::isMade).orElseThrow(() -> new NotFoundException("link"));
        var upstream = end(link.upstream());
        var voices = answers.voices(upstream.id());
        var actor = currentActor.get();
        refuse(ownObjection(link, actor)
                .or(() -> goneObjection(link, upstream, actor))
                .or(() -> answerObjection(asked(voices), actor)));
        var theirs = words == null || words.isBlank() ? null : words.strip();
        refuse(wordsObjection(said, theirs));
        var organisation = currentActor.organisation();
        refuse(meanwhileObjection(link, seen, organisation));
        var by = currentActor.stamp();
        var answer = LinkAnswerId.next();
        answers.add(answer, link.id(), organisation, said, theirs, theirs == null ? null : language, by);
        events.publishEvent(new LinkAnswered(answer, link.id(), isShown(voices, organisation) ? by : by.withoutName()));
    }

    /** Says of several claims at once that each of them is true. */
    @Requires(Right.ANSWER_LINK)
    public void confirm(Collection<SeenQuestion> seen) {
        seen.stream()
                .sorted(Comparator.comparing(question -> question.link().value()))
                .forEach(question -> answer(question, LinkState.CONFIRMED, null, null));
    }

    /** What the claimant says to an answer, once and in words; it changes nothing in how the claim stands. */
    @Requires(Right.REPLY_TO_ANSWER)
    public void reply(
            LinkAnswerId id, @Written(Writing.DISPUTE) String words, @Written(Writing.LANGUAGE) String language) {
        var answered = answers.answered(id).orElseThrow(() -> new NotFoundException("answer"));
        refuse(replyObjection(answered, words.strip(), currentActor.get()));
        var by = currentActor.stamp();
        var reply = LinkReplyId.next();
        answers.reply(reply, id, answered.claimant(), words.strip(), language, by);
        events.publishEvent(new LinkReplied(reply, id, by));
    }

    private static Optional<Refusal> replyObjection(LinkAnswerRows.Answered answered, String words, Actor actor) {
        if (!actor.actsFor(answered.claimant())) {
            return Optional.of(Refusal.of("link.not-claimant"));
        }
        if (answered.replied()) {
            return Optional.of(Refusal.of("link.replied"));
        }
        return words.isEmpty() ? Optional.of(Refusal.of("link.reply-words")) : Optional.empty();
    }

    /** Why what was read is no longer what is asked, if so: a colleague was faster, or the words are others now. */
    private Optional<Refusal> meanwhileObjection(Link link, SeenQuestion seen, OrganisationId organisation) {
        answers.oneAtATime(link.id(), organisation);
        var about = end(link.downstream()).reference();
        var given = answers.given(link.id(), organisation);
        if (!given.map(LinkAnswerRows.Given::id).equals(Optional.ofNullable(seen.answer()))) {
            return given.map(answer -> Refusal.of("link.answered-meanwhile", about, answer.said()));
        }
        return answers.seenNow(link.id()).filter(seen.words()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("link.changed-meanwhile", about));
    }

    /** What can be answered, and that whoever does not simply agree says why. */
    private static Optional<Refusal> wordsObjection(LinkState said, @Nullable String words) {
        if (!said.isAnswer()) {
            return Optional.of(Refusal.of("link.no-answer"));
        }
        return said != LinkState.CONFIRMED && words == null ? Optional.of(Refusal.of("link.words")) : Optional.empty();
    }

    /** Nobody answers a link that an organisation of theirs claimed, or one that became part of it; nor one that they claimed themselves. */
    private Optional<Refusal> ownObjection(Link link, Actor actor) {
        var claimant = answers.speaksNowFor(link.claimedFor());
        if (actor.actsFor(claimant)) {
            return Optional.of(Refusal.of("link.own"));
        }
        return actor.belongsTo(claimant)
                        || actor.belongsTo(link.claimedFor())
                        || actor.isSameHumanAs(link.said().claimedBy())
                ? Optional.of(Refusal.of("link.own-elsewhere"))
                : Optional.empty();
    }

    /** What was taken back or merged is not confirmed any more, nor disputed; but whoever disputes it can say that it is settled. */
    private Optional<Refusal> goneObjection(Link link, Node upstream, Actor actor) {
        var settles =
                actor.acting().filter(own -> answers.disputes(link.id(), own)).isPresent();
        var gone = upstream.standing() == NodeStanding.WITHDRAWN || (!link.stands() && !settles);
        return gone ? Optional.of(Refusal.of("link.gone", upstream.reference())) : Optional.empty();
    }

    private static Set<OrganisationId> asked(List<LinkAnswerRows.Voice> voices) {
        return voices.stream().map(LinkAnswerRows.Voice::organisation).collect(Collectors.toSet());
    }

    /** Where the author is kept back, the ledger names nobody. */
    private static boolean isShown(List<LinkAnswerRows.Voice> voices, OrganisationId organisation) {
        return voices.stream()
                .anyMatch(voice -> voice.shown() && voice.organisation().equals(organisation));
    }

    /** Why this actor is not asked, if so. */
    public static Optional<Refusal> answerObjection(Set<OrganisationId> asked, Actor actor) {
        return actor.isInternal() && asked.stream().anyMatch(actor::actsFor)
                ? Optional.empty()
                : Optional.of(Refusal.of("link.not-owner"));
    }

    @Transactional(readOnly = true)
    @Requires(Right.ANSWER_LINK)
    public List<LinkRow> waitingForMe() {
        return rows.waitingFor(currentActor.get());
    }

    /** What one's organisation is asked and has not answered, the longest waiting first; or what it has answered, the latest first. */
    @Transactional(readOnly = true)
    @Requires(Right.ANSWER_LINK)
    public ListPage<LinkRow> asked(boolean answered, PageKey key) {
        return answered ? rows.answeredBy(currentActor.get(), key) : rows.waitingFor(currentActor.get(), key);
    }

    @Transactional(readOnly = true)
    @Requires(Right.ANSWER_LINK)
    public LinkRow find(LinkId id) {
        var actor = currentActor.get();
        return links.link(id, actor)
                .filter(link -> link.downstream().standing() != NodeStanding.HIDDEN)
                .filter(link -> !actor.actsFor(answers.speaksNowFor(link.claim().claimant())))
                .filter(link -> answerObjection(
                                asked(answers.voices(link.upstream().id())), actor)
                        .isEmpty())
                .orElseThrow(() -> new NotFoundException("link"));
    }

    /** Why the reader does not answer what their organisation is asked, if so: they are on the other side of it as well. */
    @Transactional(readOnly = true)
    @Requires(Right.ANSWER_LINK)
    public Optional<Refusal> objection(LinkId id) {
        var asked = find(id);
        return repository.findById(asked.id()).flatMap(link -> ownObjection(link, currentActor.get()));
    }

    /** The questions of one claim, one to each who is asked; none while it is a draft, or to whom has answered. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<Question> about(LinkId link) {
        return rows.about(link);
    }

    /** The questions of all goals in force: they are asked when their version is adopted. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<Question> ofGoals() {
        return rows.ofGoals();
    }

    /** The questions that are due within this time, to each who has not answered. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<Question> dueWithin(Duration time) {
        return rows.dueUntil(clock.instant().plus(time));
    }

    /** An answer for its claimant; none where it may not be told when it was given, as it protects its author. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<AnswerGiven> given(LinkAnswerId answer) {
        return rows.given(answer);
    }

    /** What was replied to, for the one who had answered. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<AnswerRepliedTo> repliedTo(LinkAnswerId answer) {
        return rows.repliedTo(answer);
    }

    private Node end(UUID id) {
        return links.end(id).orElseThrow(() -> new NotFoundException("end of a link"));
    }
}
