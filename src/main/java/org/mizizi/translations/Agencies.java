package org.mizizi.translations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.mizizi.shared.Refusal.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agencies outside translate with tools of their own: what is needed goes to them as a file of XLIFF 2.1, and what comes
 * back becomes translations of whoever brings it, which another translator reviews like any other.
 */
@Service
@Transactional
public class Agencies {

    /** What comes back must be read, accepted and reviewed by people. */
    private static final int MOST = 200;

    /** So that it still fits, with its translations and its marks, into a file that is taken back. */
    private static final int LONGEST = Writing.FILE.longest() / 3;

    private final AgencyRows rows;
    private final GlossaryRows glossary;
    private final Translations translations;

    Agencies(AgencyRows rows, GlossaryRows glossary, Translations translations) {
        this.rows = rows;
        this.glossary = glossary;
        this.translations = translations;
    }

    /** From which languages how many texts are needed in this one. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public List<WaitingFrom> waiting(@Written(Writing.LANGUAGE) String into) {
        return rows.waiting(into);
    }

    /** What is needed most, as a file, with the translations that stand. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public String file(@Written(Writing.LANGUAGE) String from, @Written(Writing.LANGUAGE) String into) {
        var units = new ArrayList<XliffUnit>();
        var length = 0;
        for (var text : rows.needed(from, into, MOST)) {
            length += text.length();
            if (length <= LONGEST) {
                units.addAll(text.units());
            }
        }
        if (units.isEmpty()) {
            throw Refusal.of("translation.file-nothing-needed").asException();
        }
        return XliffWriter.write(new XliffFile(from, into, units));
    }

    /** What a file would change, before anything does. */
    @Transactional(readOnly = true)
    @Requires(Right.TRANSLATE)
    public FromAgency read(@Written(Writing.FILE) String file) {
        return measured(XliffReader.read(file));
    }

    /** Saves every translation that it brings, as whoever accepts it had them before their eyes; all of them, or none. */
    @Requires(Right.TRANSLATE)
    public FromAgency accept(@Written(Writing.FILE) String file, String seen) {
        var back = measured(XliffReader.read(file));
        refuse(back.objection());
        if (!back.state().equals(seen)) {
            throw Refusal.of("translation.file-changed-meanwhile").asException();
        }
        back.changes().forEach(change -> translations.translate(change.subject(), change.seen(), change.said()));
        return back;
    }

    private FromAgency measured(XliffFile file) {
        var texts = file.units().stream().collect(groupingBy(XliffUnit::whose, TreeMap::new, toList()));
        if (texts.size() > MOST) {
            throw Refusal.of("translation.file-of-many", MOST).asException();
        }
        var there = rows.named(texts.keySet(), file.into()).stream()
                .collect(toMap(text -> text.original().reference(), Function.identity()));
        var measured = new MeasuredFile(file, glossary.between(file.from(), file.into()));
        texts.forEach((reference, units) -> measured.add(reference, units, Optional.ofNullable(there.get(reference))));
        return measured.result();
    }
}
