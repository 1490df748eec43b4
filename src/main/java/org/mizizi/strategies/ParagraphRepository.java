package org.mizizi.strategies;

import java.util.Optional;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.springframework.data.repository.Repository;

/** The paragraphs as aggregates. */
interface ParagraphRepository extends Repository<Paragraph, ParagraphId> {

    Paragraph save(Paragraph paragraph);

    Optional<Paragraph> findById(ParagraphId id);

    void deleteById(ParagraphId id);
}
