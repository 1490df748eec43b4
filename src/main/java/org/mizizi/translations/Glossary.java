package org.mizizi.translations;

import static org.mizizi.shared.Refusal.refuse;

import java.util.List;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.translations.Term.TermId;
import org.mizizi.translations.TranslationEvent.TermAgreed;
import org.mizizi.translations.TranslationEvent.TermDropped;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which words translators have agreed on, so that a reader meets the same thing under the same name. It warns and refuses
 * nothing: words have forms that no list knows.
 */
@Service
@Transactional
public class Glossary {

    private final TermRepository repository;
    private final GlossaryRows rows;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Glossary(
            TermRepository repository, GlossaryRows rows, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** What is agreed on into a language and holds these words, by term. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public ListPage<TermRow> into(
            @Written(Writing.LANGUAGE) String language, @Written(Writing.SEARCH) String words, PageKey key) {
        return rows.into(language, words, key);
    }

    /** What is agreed on of the terms that a text says. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public List<Agreed> of(Said original, @Written(Writing.LANGUAGE) String into) {
        return rows.between(original.language(), into).stream()
                .filter(one -> one.isOf(original))
                .toList();
    }

    /** Agrees on a rendering of a term, for the first time or instead of the one that stands. */
    @Requires(Right.TRANSLATE)
    public Term agree(Agreed agreed) {
        refuse(agreed.objection());
        if (rows.standing(agreed).filter(there -> there.agreed().equals(agreed)).isPresent()) {
            throw Refusal.of("translation.term-agreed-already").asException();
        }
        var by = currentActor.stamp();
        var term = repository.save(Term.of(agreed, by));
        events.publishEvent(new TermAgreed(term.id(), by));
        return term;
    }

    /** Agrees on nothing for a term any more. */
    @Requires(Right.TRANSLATE)
    public void drop(TermId id) {
        var there = rows.standing(id)
                .orElseThrow(
                        () -> Refusal.of("translation.term-changed-meanwhile").asException());
        var by = currentActor.stamp();
        var dropped = repository.save(Term.dropped(there.agreed(), by));
        events.publishEvent(new TermDropped(dropped.id(), by));
    }
}
