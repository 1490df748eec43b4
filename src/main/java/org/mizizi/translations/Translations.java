package org.mizizi.translations;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.translations.Dispute.DisputeId;
import org.mizizi.translations.Translation.TranslationId;
import org.mizizi.translations.TranslationEvent.TranslationDefended;
import org.mizizi.translations.TranslationEvent.TranslationDisputed;
import org.mizizi.translations.TranslationEvent.TranslationReviewed;
import org.mizizi.translations.TranslationEvent.WordsTranslated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said, in other languages: one person translates it, another reviews that, and whoever reads it can say that it
 * is wrong. The original is only ever read here.
 */
@Service
@Transactional
public class Translations {

    /** No person is counted, as nobody is to be found who disputed: counted is what stands at one translation. */
    private static final int MOST_DISPUTES = 5;

    private final TranslationRepository repository;
    private final DisputeRepository disputes;
    private final TranslationRows rows;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Translations(
            TranslationRepository repository,
            DisputeRepository disputes,
            TranslationRows rows,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.disputes = disputes;
        this.rows = rows;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** The translations of something public as they stand, one a language; none where it is not public. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<TranslationRow> of(UUID subject) {
        return of(List.of(subject)).getOrDefault(subject, List.of());
    }

    /** The same for all that stands on a page, read at once. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Map<UUID, List<TranslationRow>> of(Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : rows.of(subjects, currentActor.get());
    }

    /** Translates something as the translator had it before their eyes, anew or for the first time. */
    @Requires(Right.TRANSLATE)
    public Translation translate(UUID subject, String seen, Said said) {
        rows.hold(subject, said.language());
        var original = rows.original(subject).orElseThrow(() -> new NotFoundException("original"));
        refuse(Translation.objection(original, said));
        var desk = onTheDesk(original, said.language());
        if (!desk.state().equals(seen)) {
            throw Refusal.of("translation.changed-meanwhile").asException();
        }
        if (desk.translation().filter(there -> there.says(said)).isPresent()) {
            throw Refusal.of("translation.nothing-changes").asException();
        }
        var by = currentActor.stamp();
        var translated = repository.save(Translation.of(original, said, by));
        events.publishEvent(new WordsTranslated(translated.id(), by));
        return translated;
    }

    /** Says, as a second person, that a translation says what the original says. */
    @Requires(Right.TRANSLATE)
    public void review(TranslationId id) {
        var translation = stored(id);
        refuse(reviewObjection(translation));
        var by = currentActor.stamp();
        repository.save(translation.reviewed(by));
        events.publishEvent(new TranslationReviewed(id, by));
    }

    private Optional<Refusal> reviewObjection(Translation translation) {
        return translation
                .reviewObjection(currentActor.get())
                .or(() -> standingObjection(translation))
                .or(() -> standing(translation)
                        .filter(there -> there.stale() || there.awaitsAnAnswer())
                        .map(there -> Refusal.of(there.stale() ? "translation.stale" : "translation.disputed")));
    }

    /** Only the newest one counts, and only while the original is public. */
    private Optional<Refusal> standingObjection(Translation translation) {
        return standing(translation).isEmpty() ? Optional.of(Refusal.of("translation.superseded")) : Optional.empty();
    }

    private Optional<TranslationRow> standing(Translation translation) {
        return of(translation.subject()).stream()
                .filter(there -> there.id().equals(translation.id()))
                .findFirst();
    }

    /** Says that a translation is wrong, and how; nobody is told who said so. */
    @Requires(Right.DISPUTE_TRANSLATION)
    public Dispute dispute(
            TranslationId id, @Written(Writing.LANGUAGE) String language, @Written(Writing.DISPUTE) String words) {
        var translation = stored(id);
        refuse(standingObjection(translation));
        if (rows.openDisputes(translation) >= MOST_DISPUTES) {
            throw Refusal.of("translation.disputed-by-several", MOST_DISPUTES).asException();
        }
        var by = currentActor.stamp().withoutName();
        var dispute = disputes.save(Dispute.of(id, language, words, by.at()));
        events.publishEvent(new TranslationDisputed(dispute.id(), by));
        return dispute;
    }

    /** Says why a disputed translation stays as it is; a corrected one needs no reason. */
    @Requires(Right.TRANSLATE)
    public void defend(
            DisputeId id, @Written(Writing.LANGUAGE) String language, @Written(Writing.REASON) String reason) {
        var dispute = disputes.findById(id).orElseThrow(() -> new NotFoundException("dispute"));
        var translation = stored(dispute.translation());
        refuse(translation.defenceObjection(currentActor.get()).or(() -> standingObjection(translation)));
        var by = currentActor.stamp();
        disputes.save(dispute.answered(language, reason, by));
        events.publishEvent(new TranslationDefended(id, by));
    }

    /** What people said that nobody can read in a language, or not as well as it should be, what is needed most first. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public ListPage<DeskRow> needed(
            @Written(Writing.LANGUAGE) String language, @Written(Writing.SEARCH) String words, PageKey key) {
        return rows.needed(language, words, key);
    }

    /** The reference of what is needed most after this one; what only waits for its review is left to others. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public Optional<String> next(@Written(Writing.LANGUAGE) String language, String done) {
        return rows.next(language, done);
    }

    /** How much can be read in each of these languages. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public List<LanguageProgress> progress(@Written(Writing.LANGUAGE) Collection<String> languages) {
        return rows.progress(languages);
    }

    /** How much waits in each of these languages: the convenor sees to it that there are translators. */
    @Transactional(readOnly = true)
    @Requires(Right.CONVENE)
    public List<LanguageWaiting> waiting(@Written(Writing.LANGUAGE) Collection<String> languages) {
        return rows.waiting(languages);
    }

    /** One text, to be translated into a language or reviewed. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public OnTheDesk find(String reference, @Written(Writing.LANGUAGE) String language) {
        return onTheDesk(rows.original(reference).orElseThrow(() -> new NotFoundException(reference)), language);
    }

    private OnTheDesk onTheDesk(Original original, String language) {
        var there = of(original.id()).stream()
                .filter(translation -> translation.said().language().equals(language))
                .findFirst();
        var translation = there.map(one -> stored(one.id()));
        return new OnTheDesk(
                original,
                language,
                there,
                translation.flatMap(this::reviewObjection),
                translation.filter(_ -> there.get().stale()).map(Translation::original));
    }

    private Translation stored(TranslationId id) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException("translation"));
    }
}
