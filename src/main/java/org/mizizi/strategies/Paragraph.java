package org.mizizi.strategies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;
import org.mizizi.strategies.Section.SectionId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A paragraph of a section; once revised it keeps the text that people commented on. */
@Table(schema = "strategies", name = "paragraph")
public record Paragraph(
        @Id ParagraphId id,
        @Version @Nullable Long version,
        SectionId section,
        int position,
        LocalizedText text,
        @Nullable LocalizedText consultedText,
        PersonId editedBy) {

    /** Identifies a paragraph of a strategy; what comments hold on to. */
    public record ParagraphId(UUID value) implements Identifier {

        static ParagraphId next() {
            return new ParagraphId(Identifier.next());
        }
    }

    static Paragraph of(SectionId section, int position, LocalizedText text, PersonId author) {
        return new Paragraph(ParagraphId.next(), null, section, position, text, null, author);
    }

    Paragraph edited(LocalizedText newText, PersonId editor) {
        return new Paragraph(id, version, section, position, newText, consultedText, editor);
    }

    Paragraph revised(LocalizedText newText, PersonId editor) {
        return new Paragraph(id, version, section, position, newText, text, editor);
    }

    Paragraph copiedTo(SectionId next, PersonId by) {
        return new Paragraph(ParagraphId.next(), null, next, position, text, null, by);
    }
}
