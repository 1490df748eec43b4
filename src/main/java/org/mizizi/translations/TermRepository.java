package org.mizizi.translations;

import org.mizizi.translations.Term.TermId;
import org.springframework.data.repository.Repository;

/** The entries of the glossary, each version a row of its own. */
interface TermRepository extends Repository<Term, TermId> {

    Term save(Term term);
}
